"""Whoever says a time is theirs, or that something allows it, is free then; a cue stays at home."""

import pytest

from tests.flows.understand.when.when_written import when, written

OFFICIALS = [
    ("thurs at 4, my po is fine with it", ["Thu 26 Nov 16:00-17:00"]),
    ("my po says fri 3 is ok", ["Fri 27 Nov 15:00-16:00"]),
    ("fri 10am my po cleared it", ["Fri 27 Nov 10:00-11:00"]),
    ("sat nite, po gave me permission", ["Sat 28 Nov 17:00-21:00"]),
    ("mon 2 to 4 my po signed off on it", ["Mon 30 Nov 14:00-16:00"]),
    ("tues 1pm, my lawyer knows about it", ["Tue 1 Dec 13:00-14:00"]),
    ("fri noon, my counsellor lets me go", ["Fri 27 Nov 12:00-13:00"]),
    # but
    ("po at 3 thurs", ["not Thu 26 Nov 15:00-16:00"]),
    ("gotta see my po fri at 10", ["not Fri 27 Nov 10:00-11:00"]),
    ("seeing my po tues morning", ["not Tue 1 Dec 08:00-12:00"]),
    ("my po wants to see me thurs", ["not Thu 26 Nov"]),
    ("mon my lawyer wants me there at 9", ["not Mon 30 Nov 09:00-10:00"]),
    ("my po wont let me out sat", ["not Sat 28 Nov"]),
    ("my po said i cant go out sun", ["not Sun 29 Nov"]),
    ("doc fri 10am", ["not Fri 27 Nov 10:00-11:00"]),
]

OURS = [
    ("fri nite i got no one to chill with", ["Fri 27 Nov 17:00-21:00"]),
    ("sat i got nobody around, come by", ["Sat 28 Nov"]),
    ("tues is all mine", ["Tue 1 Dec"]),
    ("thurs is mine no work no class", ["Thu 26 Nov"]),
    ("sun is wide open no kids no church", ["Sun 29 Nov"]),
    ("fri no shift", ["Fri 27 Nov"]),
    ("mon no plans no nothing", ["Mon 30 Nov"]),
    ("fri 10 am, no court that day", ["Fri 27 Nov 10:00-11:00"]),
    ("wed 2 to 4 i got a gap", ["Wed 2 Dec 14:00-16:00"]),
    ("fri 1 to 3 i got a hole between classes", ["Fri 27 Nov 13:00-15:00"]),
    ("mon 1pm on my break from work", ["Mon 30 Nov 13:00-14:00"]),
    ("the only day i got off is mon", ["Mon 30 Nov"]),
    ("only day i got is sat, rest of the week is work", ["Sat 28 Nov"]),
    ("thurs mornin i dont start til 2", ["Thu 26 Nov 08:00-12:00"]),
    ("tues morning, dont start till the afternoon", ["Tue 1 Dec 08:00-12:00"]),
    ("fri i dont go in til 1", ["Fri 27 Nov 00:00-13:00"]),
    ("in 20 min im out of the clinic if u wanna meet", ["Wed 25 Nov 14:30-15:30"]),
    ("tmrw at noon im out of court, could meet", ["Thu 26 Nov 12:00-13:00"]),
    ("thurs aft, they cut my shift", ["Thu 26 Nov 12:00-17:00"]),
    ("tues noon, class is cancelled that day", ["Tue 1 Dec 12:00-13:00"]),
    ("thurs 3pm court got moved to jan", ["Thu 26 Nov 15:00-16:00"]),
    ("sun 11am, kids are at church with their gran", ["Sun 29 Nov 11:00-12:00"]),
    # but
    ("nobody can watch my kids sat so i cant", ["not Sat 28 Nov"]),
    ("mon i got nobody to watch the kids", ["not Mon 30 Nov"]),
    ("tues is my kids day", ["not Tue 1 Dec"]),
    ("fri no good, got no ride", ["not Fri 27 Nov"]),
    ("cant sat, no sitter", ["not Sat 28 Nov"]),
    ("sat no cuz i work", ["not Sat 28 Nov"]),
    ("fri but i work", ["not Fri 27 Nov"]),
    ("my shift got moved to sat", ["not Sat 28 Nov"]),
]

INVITED = [
    ("sat aft im watching the kids, come by if u want", ["Sat 28 Nov 12:00-17:00"]),
    ("fri at 1 swing by, i got the kids but its fine", ["Fri 27 Nov 13:00-14:00"]),
    ("mon around 4 pop in, i'll be at the shop", ["Mon 30 Nov 16:00-17:00"]),
    ("meet me at the courthouse fri 10", ["Fri 27 Nov 10:00-11:00"]),
    ("can u pick me up from work fri at 5", ["Fri 27 Nov 17:00-18:00"]),
    ("fri 3 at the clinic lobby", ["Fri 27 Nov 15:00-16:00"]),
    # but
    ("i work sat, come by sun", ["not Sat 28 Nov", "Sun 29 Nov"]),
    ("cant come sat i work", ["not Sat 28 Nov"]),
    ("fri at 1 but i got work at 3", ["Fri 27 Nov 13:00-14:00", "not Fri 27 Nov 15:00-16:00"]),
    ("sat after 2 but before 5", ["Sat 28 Nov 14:00-17:00"]),
]

SECOND = [
    ("this mon doesnt work, the following one does", ["not Mon 30 Nov", "Mon 7 Dec"]),
    ("this sun wont work but the one after will", ["not Sun 29 Nov", "Sun 6 Dec"]),
    ("this wknd is out, next one is fine", ["not Sat 28 Nov +2", "Sat 5 Dec +2"]),
    (
        "cant do 2 on fri, can u do 4?",
        ["not Fri 27 Nov 14:00-15:00", "Fri 27 Nov 16:00-17:00"],
    ),
    (
        "wont make it for 2 tmrw, can we do 4",
        ["not Thu 26 Nov 14:00-15:00", "Thu 26 Nov 16:00-17:00"],
    ),
    ("next week is crazy but this fri yeah", ["not Mon 30 Nov +7", "Fri 27 Nov"]),
    ("next wk is a gong show, this wknd works", ["not Mon 30 Nov +7", "Sat 28 Nov +2"]),
    ("fri is crazy w the kids, sat aft is ok", ["not Fri 27 Nov", "Sat 28 Nov 12:00-17:00"]),
    ("dec 7 is good, thats a mon i think", ["Mon 7 Dec"]),
    ("wed again next week? today was good", ["Wed 2 Dec"]),
    # but
    ("black friday is crazy", []),
    ("dec 7 or a tues", ["Mon 7 Dec", "Tue 1 Dec"]),
]

SPELLED = [
    ("mon aft at the mall", ["Mon 30 Nov 12:00-17:00"]),
    ("wed aft @ 2", ["Wed 2 Dec 14:00-15:00"]),
    ("sat 130ish", ["Sat 28 Nov 13:30-14:30"]),
    ("230 ish thurs", ["Thu 26 Nov 14:30-15:30"]),
    ("tmrw 10 30 ish", ["Thu 26 Nov 10:30-11:30"]),
    ("thurs evnin", ["Thu 26 Nov 17:00-21:00"]),
    ("dont come b4 4 fri, i sleep after nights", ["not Fri 27 Nov 00:00-16:00"]),
    # but
    ("fri aft work", ["Fri 27 Nov 17:00-24:00"]),
    ("fri aft 4", ["Fri 27 Nov 16:00-24:00"]),
]

NO_TIME = [
    "my po was mad at me monday",
    "my boss screamed at me sat",
    "the cops stopped me on fri for nothing",
    "they raided the house fri",
    "room 9 was loud all nite",
    "the dog barked all night",
    "my brother works saturdays at the mill so he cant drive me",
    "my sister works weekends so she never sees the kids",
    "tims is open til 10 if u want a coffee",
    "the lcbo closes at 9 thank god",
    "my brother gets out in the spring",
    "my son starts school in the fall",
    "mar is doin good she says hello",
    "april told me about u",
]

SHIFTS = [
    ("they put me on 4 to 12s, thurs to mon", "Mon Thu Fri Sat Sun", 16, 24),
    ("i do 7 to 3s tues thru sat", "Tue Wed Thu Fri Sat", 7, 15),
    ("i got moved to 2 to 10s mon to fri", "Mon Tue Wed Thu Fri", 14, 22),
    ("overnights fri and sat at the shell, 11 at nite to 7", "Fri Sat", 23, 7),
    ("new shift is 6 in the morning to 2, mon to thurs", "Mon Tue Wed Thu", 6, 14),
    ("night shift at the plant sun to tues, 10 at night to 6 in the morning", "Mon Tue Sun", 22, 6),
]
_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


@pytest.mark.parametrize(
    ("text", "read"), OFFICIALS + OURS + INVITED + SECOND + SPELLED, ids=lambda value: str(value)
)
def test_a_cue_counts_where_it_is_said(text: str, read: list[str]) -> None:
    found = when(text)
    assert written(found.windows) == read
    assert not found.standing


@pytest.mark.parametrize("text", NO_TIME)
def test_what_others_and_shops_do_is_no_time(text: str) -> None:
    found = when(text)
    assert not found.windows
    assert not found.standing


@pytest.mark.parametrize(("text", "days", "start", "end"), SHIFTS)
def test_shifts_in_other_words_come_round(text: str, days: str, start: int, end: int) -> None:
    (standing,) = when(text).standing
    assert " ".join(_DAYS[day] for day in sorted(standing.days)) == days
    assert (standing.start, standing.end) == (start * 60, end * 60)
    assert standing.busy


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("thurs nite i cant, got AA", ["not Thu 26 Nov 17:00-21:00"]),
        ("sun aft no, church bbq", ["not Sun 29 Nov 12:00-17:00"]),
    ],
)
def test_why_one_evening_is_refused_comes_round_no_week(text: str, read: list[str]) -> None:
    found = when(text)
    assert written(found.windows) == read
    assert not found.standing
