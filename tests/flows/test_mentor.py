"""Mentors: the reminder, the report, who could not, a worry, and the same time next week."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import (
    About,
    Ask,
    Book,
    CallOff,
    Effect,
    HandOver,
    Later,
    RaiseAlert,
    Report,
    Say,
    Show,
    Tell,
)
from flows.engine.events import (
    AskAgain,
    ByPhone,
    ByVideo,
    Choice,
    Enter,
    Event,
    FreeWords,
    InGroup,
    Late,
    No,
    NotToday,
    OnMyWay,
    OtherTime,
    Thanks,
    Yes,
)
from flows.engine.facts import Meeting
from flows.engine.noted import note_windows
from flows.engine.steps import End, Go, Stay, Turn, end, go
from flows.pair import as_asked_about, refused_by
from flows.texts.values import Minutes, When
from tests.fakes import ANA, MARC, MEETING, NOW, ZONE, facts_for

SOON = replace(MEETING, starts_at=NOW + timedelta(hours=2))
TODAY = replace(MEETING, starts_at=NOW - timedelta(hours=2))
HELD = replace(TODAY, state="held")
NEXT_WEEK = TODAY.starts_at + timedelta(days=7)
AROUND = [
    [
        (NEXT_WEEK - timedelta(days=3)).isoformat(),
        (NEXT_WEEK + timedelta(days=3)).isoformat(),
        False,
    ]
]
THANKS = Say("mentor.report_thanks")
SAID_LATE = {"said": True}
CALL_ME = end(Say("mentor.call_me_noted"), HandOver("call_me"))


def turn(
    step: str, event: Event, meeting: Meeting = MEETING, now: datetime = NOW, **more: Any
) -> Turn:
    starts = more.pop("starts", ())
    others = more.pop("others", ())
    facts = facts_for(MARC, now, all_meetings=(meeting, *others), starts=starts)
    return CATALOGUE[step].run(facts, {"meeting": 7} | more, event)


def keys(made: Turn) -> list[str]:
    return [e.key for e in made.effects if isinstance(e, Say | Ask | Tell)]


# The reminder


@pytest.mark.parametrize(
    ("event", "told", "way"),
    [
        (Enter(), ["mentor.remind"], Stay(as_asked_about(MEETING) | {"said": False})),
        (Yes(), ["mentor.thanks"], End()),
        (OnMyWay(), ["mentor.thanks"], End()),
        (Choice("move"), [], Go("offer.choose", {"meeting": 7})),
        (OtherTime(), [], Go("offer.choose", {"meeting": 7, "wanted": []})),
        (Late(10), ["meeting.mentor_will_be_late_minutes", "mentor.thanks"], Stay(SAID_LATE)),
        (AskAgain(), ["mentor.remind.again"], Stay({"said": False})),
        (FreeWords("eh"), ["mentor.remind.again"], Stay({"said": False})),
        (Thanks(), ["mentor.remind.again"], Stay({"said": False})),
    ],
)
def test_every_answer_to_the_reminder(event: Event, told: list[str], way: object) -> None:
    made = turn("mentor.remind", event)
    assert (keys(made), made.way) == (told, way)


@pytest.mark.parametrize("event", [Choice("call_me"), ByPhone(), ByVideo(), InGroup()])
def test_a_call_is_a_persons(event: Event) -> None:
    assert turn("mentor.remind", event) == CALL_ME


@pytest.mark.parametrize(
    ("minutes", "key"),
    [
        (10, "meeting.mentor_late_minutes"),
        (None, "meeting.mentor_late"),
        (999, "meeting.mentor_late"),
    ],
)
def test_a_mentor_who_is_late_on_the_day_is_announced(minutes: int | None, key: str) -> None:
    made = turn("mentor.remind", Late(minutes), SOON)
    assert (keys(made), made.way) == ([key, "mentor.thanks"], Stay(SAID_LATE))


def test_a_mentor_who_is_late_is_announced_to_the_mentee_at_once() -> None:
    tell = turn("mentor.remind", Late(10), SOON).effects[0]
    assert isinstance(tell, Tell)
    assert (tell.person_id, tell.after, tell.values["minutes"]) == (ANA.id, None, Minutes(10))


@pytest.mark.parametrize(
    ("event", "hours", "told", "way"),
    [
        (Late(10), 50, [], "lost.ask"),
        (OnMyWay(), 50, [], "lost.ask"),
        (NotToday(), 50, [], "mentor.remind"),
        (Late(), 4, [], "mentor.remind"),
        (Late(10), 2, ["meeting.mentor_late_minutes", "mentor.thanks"], ""),
        (OnMyWay(), 2, ["mentor.thanks"], ""),
    ],
)
def test_words_of_the_moment_out_of_the_blue(
    event: Event, hours: int, told: list[str], way: str
) -> None:
    meeting = replace(MEETING, starts_at=NOW + timedelta(hours=hours))
    made = turn("mentor.wish", event, meeting)
    assert (keys(made), getattr(made.way, "address", "")) == (told, way)


@pytest.mark.parametrize(
    ("step", "event"),
    [("mentor.remind", No()), ("mentor.remind", NotToday()), ("mentor.wish", No())],
)
@pytest.mark.parametrize(
    ("meeting", "at"),
    [
        (MEETING, NOW + timedelta(minutes=10)),
        (replace(MEETING, starts_at=NOW + timedelta(hours=2)), NOW),
        (replace(MEETING, starts_at=NOW - timedelta(minutes=20)), NOW),
    ],
)
def test_a_mentor_who_cannot_come_is_told_and_other_times_are_offered(
    step: str, event: Event, meeting: Meeting, at: datetime
) -> None:
    made = turn(step, event, meeting)
    refused = note_windows(refused_by(event, meeting, ZONE))
    told = Later(
        ANA.id,
        "meeting.cancelled",
        at,
        {"meeting": 7, "offer": True, "wanted": refused},
        About("meeting:7", 2),
        until=meeting.starts_at + timedelta(minutes=meeting.minutes),
    )
    assert made.effects[:2] == (CallOff(7), told)
    assert keys(made) == ["mentor.declined"]


def test_a_reminder_of_a_meeting_that_changed_is_asked_anew() -> None:
    moved = replace(MEETING, rev=2)
    assert turn("mentor.remind", Yes(), moved, rev=1) == go("mentor.remind", meeting=7)


@pytest.mark.parametrize("off", [replace(MEETING, state="cancelled"), TODAY])
def test_no_reminder_of_a_meeting_that_is_off_or_over(off: Meeting) -> None:
    assert turn("mentor.remind", Enter(), off) == end()
    assert turn("mentor.remind", Choice("move"), off) == go("lost.ask")


def test_out_of_the_blue_a_mentor_is_understood_about_the_next_meeting() -> None:
    assert turn("mentor.wish", Yes()) == end(Say("mentor.thanks"))
    assert turn("mentor.wish", OtherTime()).way == Go("offer.choose", {"meeting": 7, "wanted": []})
    assert turn("mentor.wish", Choice("odd")) == go("menu.ask")
    empty = CATALOGUE["mentor.wish"].run(facts_for(MARC), {}, Late())
    assert empty == end(Say("menu.no_meeting"))


# The report

NEXT = Go("mentor.next_time", {"meeting": 7})
REPORT = [
    (
        Choice("held_in_person"),
        (Report(7, "held_in_person"),),
        Go("mentor.next_time", {"meeting": 7}),
    ),
    (
        Choice("held_by_phone"),
        (Report(7, "held_by_phone"),),
        Go("mentor.next_time", {"meeting": 7}),
    ),
    (Choice("not_held"), (), Go("mentor.report_no", {"meeting": 7})),
    (Choice("moved"), (Report(7, "moved"), Show("report"), THANKS), End()),
    (
        Choice("worried"),
        (RaiseAlert("orange_today", "mentor_worry", ANA.id), Say("mentor.worry")),
        End(),
    ),
]


@pytest.mark.parametrize(("event", "effects", "way"), REPORT)
@pytest.mark.parametrize("again", [False, True])
def test_every_answer_to_the_report(
    event: Event, effects: tuple[Effect, ...], way: object, *, again: bool
) -> None:
    assert turn("mentor.report", event, TODAY, again=again) == Turn(way, effects)


@pytest.mark.parametrize(
    ("again", "key"), [(False, "mentor.report"), (True, "mentor.report_again")]
)
def test_the_report_is_asked_twice_in_other_words(key: str, *, again: bool) -> None:
    assert keys(turn("mentor.report", Enter(), TODAY, again=again)) == [key]
    for event in (AskAgain(), FreeWords("eh"), Thanks()):
        assert keys(turn("mentor.report", event, TODAY, again=again)) == [f"{key}.again"]


@pytest.mark.parametrize("state", ["held", "missed", "declined", "cancelled"])
def test_what_is_known_is_not_asked(state: Any) -> None:
    assert turn("mentor.report", Enter(), replace(TODAY, state=state)) == end()


@pytest.mark.parametrize("outcome", ["moved", "not_known"])
def test_a_report_that_leaves_it_open_is_not_asked_for_again(outcome: str) -> None:
    assert turn("mentor.report", Enter(), replace(TODAY, outcome=outcome), again=True) == end()


# Who could not


@pytest.mark.parametrize(
    ("choice", "outcome", "step"),
    [
        ("they_could_not", "they_could_not", "meeting.missed"),
        ("i_could_not", "i_could_not", "meeting.apology"),
        ("dont_know", "not_known", "meeting.did_meet"),
    ],
)
def test_who_could_not_decides_what_the_mentee_reads(choice: str, outcome: Any, step: str) -> None:
    report, later, thanks = turn("mentor.report_no", Choice(choice), TODAY).effects
    assert (report, thanks) == (Report(7, outcome), THANKS)
    assert isinstance(later, Later)
    assert (later.person_id, later.step, later.at) == (ANA.id, step, NOW)
    assert later.notes == {"meeting": 7}
    assert later.until == TOMORROW_NIGHT


EVENING = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)  # 19:30 in Toronto, the meeting's own day
LATE = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)  # 20:00
MORNING = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)  # 9:00 the day after
TOMORROW_NIGHT = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)  # 21:00 of it: "yesterday" until then


@pytest.mark.parametrize(
    ("now", "at"),
    [
        (EVENING, EVENING),
        (LATE, MORNING),
        (MORNING + timedelta(hours=2), MORNING + timedelta(hours=2)),
    ],
)
def test_the_missed_text_goes_out_before_20_00_or_on_the_next_day(
    now: datetime, at: datetime
) -> None:
    later = turn("mentor.report_no", Choice("they_could_not"), TODAY, now).effects[1]
    assert isinstance(later, Later)
    assert (later.at, later.until) == (at, TOMORROW_NIGHT)


def test_a_report_days_later_is_looked_at_by_a_person() -> None:
    effects = turn(
        "mentor.report_no", Choice("they_could_not"), TODAY, NOW + timedelta(days=2)
    ).effects
    assert effects == (Report(7, "they_could_not"), Show("report"), THANKS)


@pytest.mark.parametrize(
    ("event", "key"),
    [
        (Enter(), "mentor.report_no"),
        (AskAgain(), "mentor.report_no.again"),
        (FreeWords("eh"), "mentor.report_no.again"),
        (Yes(), "mentor.report_no.again"),
    ],
)
def test_who_could_not_is_asked(event: Event, key: str) -> None:
    assert keys(turn("mentor.report_no", event, TODAY)) == [key]


# The same time next week


def test_the_same_time_next_week_is_proposed_when_it_is_free() -> None:
    made = turn("mentor.next_time", Enter(), HELD, starts=(NEXT_WEEK,))
    assert keys(made) == ["mentor.next_time"]
    assert keys(turn("mentor.next_time", Enter(), HELD)) == ["mentor.report_thanks"]


def test_nothing_is_proposed_when_a_next_meeting_is_set() -> None:
    others = (replace(MEETING, id=8),)
    made = turn("mentor.next_time", Enter(), HELD, starts=(NEXT_WEEK,), others=others)
    assert made == end(THANKS)


def test_a_yes_books_it_and_the_mentee_is_told() -> None:
    made = turn("mentor.next_time", Yes(), HELD, starts=(NEXT_WEEK,))
    assert made.effects[0] == Book(7, NEXT_WEEK)
    assert keys(made) == ["meeting.booked", "mentor.booked"]
    tell = made.effects[1]
    assert isinstance(tell, Tell)
    assert (tell.person_id, tell.values["when"]) == (ANA.id, When(NEXT_WEEK, ZONE))


@pytest.mark.parametrize(
    ("event", "want"),
    [
        (Yes(), go("offer.choose", meeting=7, wanted=AROUND, taken=True)),
        (OtherTime(), go("offer.choose", meeting=7, wanted=AROUND)),
        (Choice("later"), end(Say("mentor.later"))),
        (No(), end(Say("mentor.later"))),
    ],
)
def test_every_other_answer_to_next_time(event: Event, want: Turn) -> None:
    assert turn("mentor.next_time", event, HELD) == want


@pytest.mark.parametrize("event", [AskAgain(), FreeWords("eh")])
def test_next_time_is_asked_again(event: Event) -> None:
    assert keys(turn("mentor.next_time", event, HELD)) == ["mentor.next_time.again"]


def test_the_same_time_is_the_same_on_the_clock_when_clocks_change() -> None:
    friday = datetime(2026, 10, 30, 22, 30, tzinfo=UTC)  # 18:30 in Toronto, before 1 November
    meeting = replace(MEETING, starts_at=friday, state="held")
    after = datetime(2026, 11, 6, 23, 30, tzinfo=UTC)
    made = turn("mentor.next_time", Yes(), meeting, friday, starts=(after,))
    assert made.effects[0] == Book(7, after)


@pytest.mark.parametrize("step", ["mentor.report", "mentor.report_no", "mentor.next_time"])
def test_a_meeting_that_is_gone_is_not_asked_about(step: str) -> None:
    assert CATALOGUE[step].run(facts_for(MARC), {"meeting": 7}, Enter()) == end()
