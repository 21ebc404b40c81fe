"""Free words to an offer: what was refused stays so, what is unclear is asked, what else fits."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from flows.calendar.reasons import Reason
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Ask, HandOver, ReleaseHolds, Say, Tell
from flows.engine.events import (
    AskAgain,
    ByPhone,
    ByVideo,
    Choice,
    Enter,
    Event,
    FreeWords,
    InGroup,
    No,
    NotToday,
    OtherTime,
    Pick,
    Yes,
)
from flows.engine.facts import Wanted
from flows.engine.noted import instants, note_instant, note_instants, note_windows, windows
from flows.engine.steps import Go, Stay, Turn
from flows.texts.values import Because, Stretch
from flows.wishes import answers, likely, note_readings, passed_over, readings_of, still_refused
from tests.fakes import ANA, MARC, MEETING, NOW, ZONE, facts_for
from tests.flows.talk import Talk, done, said, values_of

TORONTO = ZoneInfo(ZONE)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def at(day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A local moment of November 2026 (31 is the first of December) as aware UTC."""
    wall = datetime(2026, 11, 1, hour, minute, tzinfo=TORONTO) + timedelta(days=day - 1)
    return wall.astimezone(UTC)


def day(number: int, *, busy: bool = False) -> Wanted:
    return Wanted(at(number), at(number + 1), busy)


def hours(number: int, start: int, end: int, *, busy: bool = False) -> Wanted:
    return Wanted(at(number, start), at(number, end), busy)


THU, FRI, SAT = at(26, 18), at(27, 18), at(28, 13)
OFFERED = (THU, FRI, SAT)


# What was refused, and what no longer is


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        ((11, 140), [11]),  # 4 Dec, 12 Apr
        ((140, 11), [11]),
        ((8, 50), [8]),  # 1 Dec, 12 Jan
        ((4, 11), [4, 11]),
        ((20, 50), [20, 50]),
        ((40, 70), [40]),
        ((70, 100), [70, 100]),
    ],
)
def test_a_reading_far_ahead_is_dropped_where_another_is_near(
    days: tuple[int, ...], kept: list[int]
) -> None:
    ways = {n: (Wanted(NOW + timedelta(days=n), NOW + timedelta(days=n + 1)),) for n in days}
    assert likely(NOW, list(ways.values())) == [ways[n] for n in kept]


@pytest.mark.parametrize(
    ("start", "wanted", "fits"),
    [
        (THU, [day(26)], True),
        (THU, [day(27)], False),
        (THU, [day(27, busy=True)], True),
        (THU, [day(26, busy=True)], False),
        (THU, [day(26), hours(26, 8, 19, busy=True)], False),
        (THU, [], False),
    ],
)
def test_a_start_answers_what_was_named(
    start: datetime, wanted: list[Wanted], *, fits: bool
) -> None:
    assert answers(start, wanted) is fits


@pytest.mark.parametrize(
    ("before", "now", "left"),
    [
        ([day(28, busy=True)], [day(29)], [day(28, busy=True)]),
        ([day(28, busy=True), day(29)], [], [day(28, busy=True)]),
        # "not sat" and then "ok sat": the later words count.
        ([day(28, busy=True)], [day(28)], []),
        (
            [day(28, busy=True)],
            [hours(28, 10, 11)],
            [
                Wanted(at(28), at(28, 10), busy=True),
                Wanted(at(28, 11), at(29), busy=True),
            ],
        ),
        # "work till 6" and then "thursday": still not before 6.
        ([hours(26, 0, 18, busy=True)], [day(26)], [hours(26, 0, 18, busy=True)]),
        ([day(28, busy=True)], [day(28, busy=True)], [day(28, busy=True)]),
    ],
)
def test_what_they_cannot_stays_so_until_they_name_it_themselves(
    before: list[Wanted], now: list[Wanted], left: list[Wanted]
) -> None:
    assert list(still_refused(before, now)) == left


@pytest.mark.parametrize(
    ("refused", "wanted", "passed"),
    [
        # "other times": none of those that were offered.
        ((), [], OFFERED),
        # "not sat": the others are still possible.
        ((), [day(28, busy=True)], (SAT,)),
        # "thursday or friday": so are these two.
        ((), [day(26), day(27)], (SAT,)),
        # "sunday": they have passed all of them over.
        ((), [day(29)], OFFERED),
        # What holds for all of them asks for others.
        ((), [Wanted(at(26), at(30))], OFFERED),
        # "ok, wednesday at 6 was fine": a time they name is no longer refused, a day alone is.
        ((at(25, 18),), [hours(25, 18, 19)], OFFERED),
        ((at(25, 18),), [day(25)], (at(25, 18), *OFFERED)),
    ],
)
def test_offered_times_that_they_passed_over_are_not_offered_again(
    refused: tuple[datetime, ...], wanted: list[Wanted], passed: tuple[datetime, ...]
) -> None:
    notes = {"starts": note_instants(OFFERED), "refused": note_instants(refused)}
    assert passed_over(notes, wanted) == passed


def test_ways_to_read_it_are_the_same_after_the_notes() -> None:
    ways = ((day(26), day(28, busy=True)), (day(27),))
    assert readings_of(note_readings(ways)) == ways
    assert readings_of(None) == ()
    with pytest.raises(TypeError):
        readings_of("26")


# In an offer


def talk(starts: tuple[datetime, ...], **seen: Any) -> Talk:
    """Ana is offered the first three of some times."""
    begun = Talk(seen={"all_meetings": (MEETING,), "starts": starts, **seen})
    begun.starts("offer.choose", meeting=7)
    return begun


def offered(begun: Talk) -> list[datetime]:
    return list(instants(begun.session.notes.get("starts")))


def test_a_day_refused_in_an_earlier_round_stays_refused() -> None:
    times = (THU, FRI, SAT, at(29, 13), at(28, 15), at(30, 18))
    begun = talk(times)
    assert said(begun.hears("not sat, sunday after church?")) == ["offer.one"]
    assert offered(begun) == [at(29, 13)]
    assert said(begun.hears("something else?")) == ["offer.one"]
    assert offered(begun) == [at(30, 18)]


def test_the_times_that_still_fit_are_shown_again_beside_a_new_one() -> None:
    begun = talk((THU, FRI, SAT, at(30, 18)))
    begun.hears("anything but sat")
    assert offered(begun) == [THU, FRI, at(30, 18)]


@pytest.mark.parametrize(
    ("text", "next_ones"),
    [
        ("anything later?", [at(26, 19), at(28, 15), at(34, 18)]),
        ("plus tard?", [at(26, 19), at(28, 15), at(34, 18)]),
        ("sooner?", [at(25, 18)]),
        ("t'as rien de plus tôt?", [at(25, 18)]),
        ("another week", [at(34, 18)]),
        ("une autre semaine svp", [at(34, 18)]),
        ("another day", [at(25, 18), at(34, 18)]),
        ("un autre jour?", [at(25, 18), at(34, 18)]),
        ("anything later on thursday?", [at(26, 19)]),
        ("other times?", [at(25, 18), at(26, 19), at(28, 15)]),
        ("autre chose?", [at(25, 18), at(26, 19), at(28, 15)]),
    ],
)
def test_words_that_compare_with_what_was_offered(text: str, next_ones: list[datetime]) -> None:
    begun = talk((*OFFERED, at(25, 18), at(26, 19), at(28, 15), at(34, 18)))
    begun.hears(text)
    assert offered(begun) == next_ones


def test_an_hour_without_a_day_is_looked_for_on_every_day() -> None:
    begun = talk((*OFFERED, at(26, 19, 30), at(30, 20)))
    begun.hears("after 7 is better")
    assert offered(begun) == [at(26, 19, 30), at(30, 20)]


def test_words_that_hold_for_every_offered_time_do_not_say_which() -> None:
    begun = talk(OFFERED)
    assert said(begun.hears("this week")) == ["offer.plain_three"]
    assert (offered(begun), begun.session.notes["rounds"]) == (list(OFFERED), 1)


def test_a_day_said_after_another_week_may_be_one_of_that_week() -> None:
    begun = talk((*OFFERED, at(31, 18), at(34, 18)))
    begun.hears("another week")
    assert said(begun.hears("friday")) == ["offer.which"]
    assert said(begun.hears("2")) == ["offer.one"]
    assert offered(begun) == [at(34, 18)]


def test_whoever_has_had_three_rounds_is_called() -> None:
    begun = talk(tuple(at(24 + n, 18) for n in range(12)))
    begun.hears("other times?")
    begun.hears("other times?")
    effects = begun.hears("other times?")
    assert (said(effects), done(effects)) == (
        ["offer.rounds_over"],
        [ReleaseHolds(), HandOver("none_fit")],
    )


# Which of two readings


FIRST, SECOND = (day(31),), (day(38),)
NOTES = {
    "meeting": 7,
    "ways": note_readings((FIRST, SECOND)),
    "starts": note_instants([at(31), at(38)]),
    "rounds": 1,
}


def which(event: Event, **more: Any) -> Turn:
    facts = facts_for(ANA, all_meetings=(MEETING,))
    return CATALOGUE["offer.which"].run(facts, NOTES | more, event)


def chosen(made: Turn) -> tuple[Wanted, ...]:
    assert isinstance(made.way, Go)
    assert made.way.address == "offer.choose"
    return windows(made.way.notes["wanted"])


def test_two_readings_are_asked_before_times_are_offered() -> None:
    readings = OtherTime(FIRST, (SECOND,))
    facts = facts_for(ANA, all_meetings=(MEETING,), starts=OFFERED)
    notes = {"meeting": 7, "starts": note_instants(OFFERED), "rounds": 1}
    asked = CATALOGUE["offer.choose"].run(facts, notes, readings)
    assert isinstance(asked.way, Go)
    assert asked.effects == (ReleaseHolds(),)
    entered = CATALOGUE["offer.choose"].run(facts, asked.way.notes, Enter())
    assert isinstance(entered.way, Go)
    assert entered.way.address == "offer.which"
    assert readings_of(entered.way.notes["ways"]) == (FIRST, SECOND)


@pytest.mark.parametrize("step", ["meeting.confirm", "meeting.missed", "mentor.next_time"])
def test_two_readings_go_along_from_whatever_question(step: str) -> None:
    facts = facts_for(ANA, all_meetings=(MEETING,))
    made = CATALOGUE[step].run(facts, {"meeting": 7}, OtherTime(FIRST, (SECOND,)))
    assert isinstance(made.way, Go)
    assert readings_of(made.way.notes["readings"]) == (SECOND,)


@pytest.mark.parametrize(
    ("ways", "shown"),
    [
        ((FIRST, SECOND), ("Tue 1 Dec", "Tue 8 Dec")),
        (((hours(26, 8, 9),), (hours(26, 20, 21),)), ("Thu 26 Nov 8 am", "Thu 26 Nov 8 pm")),
        (
            (
                tuple(hours(n, 8, 9) for n in (26, 27)),
                tuple(hours(n, 20, 21) for n in (26, 27)),
            ),
            ("8 am", "8 pm"),
        ),
        (
            ((day(28, busy=True), day(31)), (day(28, busy=True), day(38))),
            ("Tue 1 Dec", "Tue 8 Dec"),
        ),
    ],
)
def test_what_differs_between_the_readings_is_shown(
    ways: tuple[tuple[Wanted, ...], ...], shown: tuple[str, str]
) -> None:
    made = which(Enter(), ways=note_readings(ways))
    [ask] = made.effects
    assert isinstance(ask, Ask)
    assert isinstance(made.way, Stay)
    both = [ask.values["s1"], ask.values["s2"]]
    assert tuple(each.say("en") for each in both if isinstance(each, Stretch)) == shown


@pytest.mark.parametrize(
    ("event", "wanted"),
    [
        (Pick(1), FIRST),
        (Pick(2), SECOND),
        (Pick(3), ()),
        (No(), ()),
        (OtherTime((day(38),)), SECOND),
        (NotToday((day(31),)), FIRST),
        (OtherTime((day(28),)), (day(28),)),
    ],
)
def test_every_answer_to_which_one(event: Event, wanted: tuple[Wanted, ...]) -> None:
    assert chosen(which(event)) == wanted


def test_an_hour_in_words_says_which_one() -> None:
    ways = tuple(tuple(hours(n, start, start + 1) for n in (26, 27)) for start in (8, 20))
    evening = OtherTime(tuple(hours(n, 17, 21) for n in (24, 25, 26, 27)))
    assert chosen(which(evening, ways=note_readings(ways))) == ways[1]


def test_what_is_refused_in_both_readings_stays_refused_with_neither() -> None:
    ways = ((day(28, busy=True), day(31)), (day(28, busy=True), day(38)))
    assert chosen(which(Pick(3), ways=note_readings(ways))) == (day(28, busy=True),)


@pytest.mark.parametrize("event", [FreeWords("eh"), Yes(), AskAgain(), Pick(4)])
def test_anything_else_is_asked_once_more(event: Event) -> None:
    [ask] = which(event).effects
    assert isinstance(ask, Ask)
    assert ask.key == "offer.which.again"


def test_by_phone_is_noted_and_the_question_stays() -> None:
    made = which(ByPhone())
    assert isinstance(made.way, Stay)
    assert (made.way.notes["by"], [e.key for e in made.effects if isinstance(e, Ask)]) == (
        "phone",
        ["offer.which"],
    )


@pytest.mark.parametrize("event", [ByPhone(), ByVideo(), InGroup()])
def test_a_mentor_who_would_rather_call_talks_to_a_person_here_too(event: Event) -> None:
    facts = facts_for(MARC, all_meetings=(MEETING,))
    made = CATALOGUE["offer.which"].run(facts, NOTES, event)
    assert made.effects == (Say("mentor.call_me_noted"), HandOver("call_me"))


def test_it_is_asked_twice_and_then_a_person_calls() -> None:
    notes = {"meeting": 7, "wanted": note_windows(FIRST), "readings": note_readings((SECOND,))}
    facts = facts_for(ANA, all_meetings=(MEETING,), starts=OFFERED)
    made = CATALOGUE["offer.choose"].run(facts, notes | {"doubts": 2}, Enter())
    assert HandOver("none_fit") in made.effects


# Another way, or another week


CURFEW = Reason("no_time_before_home", at=time(21))


def otherwise(event: Event, reason: Reason = CURFEW, **more: Any) -> Turn:
    facts = facts_for(ANA, all_meetings=(MEETING,), reason=reason)
    notes = {"meeting": 7, "wanted": note_windows([day(26), day(28, busy=True)]), "rounds": 1}
    return CATALOGUE["offer.otherwise"].run(facts, notes | more, event)


def test_the_reason_is_said_with_the_other_ways() -> None:
    begun = Talk(seen={"all_meetings": (MEETING,), "calls": (at(26, 20),), "reason": CURFEW})
    effects = begun.starts("offer.choose", meeting=7, wanted=note_windows([day(26)]))
    assert said(effects) == ["offer.otherwise"]
    why = values_of(effects, "offer.otherwise")["why"]
    assert isinstance(why, Because)
    assert why.say("en") == "You need to be home by 9 pm."
    assert said(begun.hears("1")) == ["offer.phone_one"]
    assert offered(begun) == [at(26, 20)]


@pytest.mark.parametrize(
    ("event", "address"),
    [
        (ByPhone(), "offer.choose"),
        (ByVideo(), "offer.choose"),
        (InGroup(), "meeting.group"),
        (Choice("another_week"), "offer.choose"),
        (OtherTime((day(29),)), "offer.choose"),
        (NotToday(()), "offer.choose"),
    ],
)
def test_every_other_way_leads_somewhere(event: Event, address: str) -> None:
    made = otherwise(event)
    assert isinstance(made.way, Go)
    assert made.way.address == address


@pytest.mark.parametrize("event", [Choice("call_me"), No()])
def test_none_of_the_other_ways_is_a_call_from_a_person(event: Event) -> None:
    effects = otherwise(event).effects
    assert effects == (Say("offer.noted_none"), HandOver("call_me"))
    told = otherwise(event, proposed=note_instant(THU)).effects
    assert [e.key for e in told if isinstance(e, Tell)] == ["mentor.told_not_agreed"]


def test_another_week_is_the_one_after_the_one_they_asked_for() -> None:
    week = chosen(otherwise(Choice("another_week")))
    assert week == (day(28, busy=True), Wanted(at(30), at(37)))


def test_another_week_begins_when_who_is_away_is_back() -> None:
    away = Reason("other_away", until=date(2026, 12, 9))
    assert chosen(otherwise(Choice("another_week"), away))[-1] == Wanted(at(40), at(47))


@pytest.mark.parametrize("event", [FreeWords("eh"), Yes(), AskAgain(), Pick(9)])
def test_the_other_ways_are_shown_once_more(event: Event) -> None:
    [ask] = otherwise(event).effects
    assert isinstance(ask, Ask)
    assert ask.key == "offer.otherwise.again"


@pytest.mark.parametrize("step", ["offer.which", "offer.otherwise"])
@pytest.mark.parametrize("event", [Enter(), Pick(1)])
def test_a_meeting_that_is_gone_is_no_wrong_action(step: str, event: Event) -> None:
    assert CATALOGUE[step].run(facts_for(ANA), NOTES, event) == Turn(Go("lost.ask"))


def test_now_is_a_monday() -> None:
    assert at(23, 10) == NOW
