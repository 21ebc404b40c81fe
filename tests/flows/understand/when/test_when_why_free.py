"""Why a time is free or taken, told in passing: what is over by then, how long a shift lasts."""

import pytest

from tests.flows.understand.when.when_written import when, written

WHY_FREE = [
    ("mon after 2 once mass is over", ["Mon 30 Nov 14:00-24:00"]),
    ("fri from 10 to noon while my boy is in daycare", ["Fri 27 Nov 10:00-12:00"]),
    ("tues after 9 when the kids are at school", ["Tue 1 Dec 09:00-24:00"]),
    ("sat any time after 4, practice is done by then", ["Sat 28 Nov 16:00-24:00"]),
    ("thurs at 6 work will be done by then", ["Thu 26 Nov 18:00-19:00"]),
    ("wed noon once my daughters nap is over", ["Wed 2 Dec 12:00-13:00"]),
    ("sun i got nothin", ["Sun 29 Nov"]),
    ("i have nothin going on fri", ["Fri 27 Nov"]),
    ("got nothing planned after 6 thurs", ["Thu 26 Nov 18:00-24:00"]),
    ("mon nobody needs me at the shop", ["Mon 30 Nov"]),
    ("i dont have nothing sat", ["Sat 28 Nov"]),
    ("sun im on the boat", ["not Sun 29 Nov"]),
    ("wed aft the boats tied up", ["Wed 2 Dec 12:00-17:00"]),
    ("my shift got cancelled fri so fri after 1", ["Fri 27 Nov 13:00-24:00"]),
    # but
    ("cant talk fri while im at work", ["not Fri 27 Nov"]),
    ("fri 5 i wont be off by then", ["not Fri 27 Nov 17:00-18:00"]),
    ("mon 9-12 while the kids are in school i work at tims", ["not Mon 30 Nov 09:00-12:00"]),
    ("i work while the kids are in school tues", ["not Tue 1 Dec"]),
    ("i work sat while my ex has the kids", ["not Sat 28 Nov"]),
    ("busy wed while the plumber is here", ["not Wed 2 Dec"]),
    ("got nothing open fri", ["not Fri 27 Nov"]),
    ("got nothing left for thurs", []),
    ("my appt got cancelled fri", []),
]

NARROWER = [
    ("they gave me a pass for sat so sat at 2 pm", ["Sat 28 Nov 14:00-15:00"]),
    ("done with the farm friday, can meet friday 5 pm", ["Fri 27 Nov 17:00-18:00"]),
    ("sun afternoon is good 4 me say 3", ["Sun 29 Nov 15:00-16:00"]),
    ("fri works say 4", ["Fri 27 Nov 16:00-17:00"]),
    ("sat works. sat at 3 is best", ["Sat 28 Nov 15:00-16:00"]),
    ("samedi cest bon, samedi a 15h", ["Sat 28 Nov 15:00-16:00"]),
    ("sat morning or sun, sun at 2", ["Sat 28 Nov 08:00-12:00", "Sun 29 Nov 14:00-15:00"]),
    ("not so good, id say 3", []),
    ("they say 4 people are coming fri", ["Fri 27 Nov"]),
]

REASONS = [
    ("sunday is out, dinner w my kids", ["not Sun 29 Nov"]),
    ("cant fri, lunch with my sister", ["not Fri 27 Nov"]),
    ("cant tmrw, choir practice for xmas", ["not Thu 26 Nov"]),
    ("got rehearsal for easter sat", ["not Sat 28 Nov"]),
    ("its me from the church supper. could we do fri after 5", ["Fri 27 Nov 17:00-24:00"]),
    # but
    ("cant fri, lunch with you sat?", ["not Fri 27 Nov", "Fri 27 Nov 12:00-13:00"]),
    ("sat supper at 6", ["Sat 28 Nov 18:00-19:00"]),
    ("are u around for xmas", ["Fri 25 Dec"]),
    ("cant sat im home for xmas", ["not Sat 28 Nov", "not Fri 25 Dec"]),
]

MEALS = [
    ("dinner with my mom sat so sun", ["not Sat 28 Nov 17:00-21:00", "Sun 29 Nov"]),
    ("lunch with my uncle thurs", ["not Thu 26 Nov 12:00-13:00"]),
    ("supper w my kids fri, sat ok", ["not Fri 27 Nov 17:00-21:00", "Sat 28 Nov"]),
    ("sat dinner w my kids", ["not Sat 28 Nov 17:00-21:00"]),
    ("breakfast with my dad tmrw 9 to 10", ["not Thu 26 Nov 09:00-10:00"]),
    ("sun supper at my moms at 5", ["not Sun 29 Nov 17:00-18:00"]),
    # but
    ("lunch with the mentor thurs", ["Thu 26 Nov 12:00-13:00"]),
    ("could we do lunch with my worker fri?", ["Fri 27 Nov 12:00-13:00"]),
    ("fri lunch with u", ["Fri 27 Nov 12:00-13:00"]),
    ("meet for lunch at the diner thurs", ["Thu 26 Nov 12:00-13:00"]),
    ("sun dinner at the shelter?", ["Sun 29 Nov 17:00-21:00"]),
]

HALVES = [
    ("sat from quarter to 9 til 10", ["Sat 28 Nov 08:45-10:00"]),
    ("tues between half past 1 and 3", ["Tue 1 Dec 13:30-15:00"]),
    ("mon between quarter to 3 and 4", ["Mon 30 Nov 14:45-16:00"]),
    ("sat after 10 in the morning", ["Sat 28 Nov 10:00-24:00"]),
    ("fri from 2 in the afternoon", ["Fri 27 Nov 14:00-24:00"]),
    ("before 11 in the morning sat", ["Sat 28 Nov 00:00-11:00"]),
    ("sat between 10 and 11 in the morning", ["Sat 28 Nov 10:00-11:00"]),
]

UNTIL = [
    (
        "class gets out at 4 tomorrow so any time after that",
        ["not Thu 26 Nov 00:00-16:00", "Thu 26 Nov 16:00-24:00"],
    ),
    (
        "work lets out at 5 fri, 530 works",
        ["not Fri 27 Nov 00:00-17:00", "Fri 27 Nov 17:30-18:30"],
    ),
    ("store closes at 8, leave by 8:20", ["not Wed 25 Nov 00:00-20:20"]),
    ("shop closes at 6 fri done by 630", ["not Fri 27 Nov 00:00-18:30"]),
    ("i work til 5, can leave by 5:30", ["not Wed 25 Nov 00:00-17:30"]),
    ("sat im on till 5", ["not Sat 28 Nov 00:00-17:00"]),
    ("im on at the plant fri 2-10", ["not Fri 27 Nov 14:00-22:00"]),
    ("sat im at church till 12, 1 is ok", ["not Sat 28 Nov 00:00-12:00", "Sat 28 Nov 13:00-14:00"]),
    ("fri work till 3, 330 is good", ["not Fri 27 Nov 00:00-15:00", "Fri 27 Nov 15:30-16:30"]),
    ("sun at my moms till 2", ["not Sun 29 Nov 00:00-14:00"]),
    ("sun at my place till 2", ["Sun 29 Nov 00:00-14:00"]),
    ("the store closes at 9", []),
    ("store closes at 9 so come by 8", []),
]

NIGHTS = [f"not {day} Nov 23:00-31:00" for day in ("Wed 25", "Thu 26", "Fri 27")]
SHIFTS = [
    ("im on nights till sat", NIGHTS),
    ("on nights til sat morning", NIGHTS),
    ("nights till fri then im off", NIGHTS[:2]),
    ("working nights until thurs", NIGHTS[:1]),
    ("im on days till fri", ["not Wed 25 Nov 09:00-17:00", "not Thu 26 Nov 09:00-17:00"]),
    ("i work 3-11 until fri", ["not Wed 25 Nov 15:00-23:00", "not Thu 26 Nov 15:00-23:00"]),
    ("jtravaille de nuit jusqua vendredi", NIGHTS[:2]),
]

WEEKS = [
    ("library mon n tues 12-6 every wk", [({0, 1}, 12, 18, True)], []),
    ("library every sat 1-4", [({5}, 13, 16, True)], []),
    ("library mon 12-4?", [], ["Mon 30 Nov 12:00-16:00"]),
    ("library is open mon n tues 12-6 every wk", [], []),
    ("im out on the boat mon to sat 4am to 2pm", [({0, 1, 2, 3, 4, 5}, 4, 14, True)], []),
    (
        "i mop floors mon-fri 6pm to 10pm, sat at noon im free",
        [({0, 1, 2, 3, 4}, 18, 22, True)],
        ["Sat 28 Nov 12:00-13:00"],
    ),
    (
        "work mon-fri 9-5, sat at 11 im good",
        [({0, 1, 2, 3, 4}, 9, 17, True)],
        ["Sat 28 Nov 11:00-12:00"],
    ),
    ("saturday works, saturday at 11 best", [], ["Sat 28 Nov 11:00-12:00"]),
]


@pytest.mark.parametrize(
    ("text", "windows"), WHY_FREE + NARROWER + REASONS + MEALS + HALVES + UNTIL + SHIFTS
)
def test_what_is_told_in_passing_does_not_turn_a_time(text: str, windows: list[str]) -> None:
    assert written(when(text).windows) == windows


@pytest.mark.parametrize("text", [text for text, _ in SHIFTS])
def test_shifts_until_a_day_are_no_shifts_of_every_week(text: str) -> None:
    assert when(text).standing == ()


@pytest.mark.parametrize(("text", "weekly", "windows"), WEEKS)
def test_weeks_and_the_hour_beside_them(
    text: str, weekly: list[tuple[set[int], int, int, bool]], windows: list[str]
) -> None:
    read = when(text)
    hours = [(set(s.days), s.start // 60, s.end // 60, s.busy) for s in read.standing]
    assert (hours, written(read.windows)) == (weekly, windows)
