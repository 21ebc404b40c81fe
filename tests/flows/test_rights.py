"""Rights: block, opt-out and pause are three facts; help, language, undo and data are answered."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import menu, rights
from flows.engine.effects import (
    About,
    Ask,
    OptIn,
    OptOut,
    Pause,
    ReleaseHolds,
    Say,
    SetLanguage,
    Show,
    Tell,
    Undo,
)
from flows.engine.events import Enter, Event, FreeWords, No, Thanks, Yes
from flows.engine.facts import Change, Language, Meeting, Person
from flows.engine.steps import Run, Turn, end, go, stay
from flows.texts.values import Name, UntilDay, When, Where
from tests.fakes import ANA, LUC, MARC, MEETING, NOW, ROSA, ZONE, facts_for


def said(step: Run, person: Person = ANA, **notes: object) -> Turn:
    return step(facts_for(person), notes, Enter())


def texts_of(turn: Turn) -> list[str]:
    return [effect.key for effect in turn.effects if isinstance(effect, Say)]


# Stop


@pytest.mark.parametrize("person", [ANA, LUC])
@pytest.mark.parametrize("language", [None, "fr"])
def test_our_own_stop_is_confirmed_once(person: Person, language: Language | None) -> None:
    turn = said(rights.stop, person, by="ours", cancel=False, language=language)
    assert turn == end(
        Say("rights.stopped", language=language),
        OptOut("ours"),
        ReleaseHolds(),
        Show("opted_out"),
    )


def test_a_stop_that_the_carrier_answers_is_not_answered_by_us() -> None:
    turn = said(rights.stop, by="carrier", cancel=False)
    assert turn == end(OptOut("carrier"), ReleaseHolds(), Show("opted_out"))


@pytest.mark.parametrize("by", ["carrier", "ours"])
def test_cancel_alone_also_shows_that_a_meeting_may_be_meant(by: str) -> None:
    turn = said(rights.stop, by=by, cancel=True)
    assert [e for e in turn.effects if isinstance(e, Show)] == [Show("cancel_word")]
    assert texts_of(turn) == ([] if by == "carrier" else ["rights.stopped"])


@pytest.mark.parametrize(
    ("event", "turn"),
    [
        (Enter(), stay(Ask("rights.no_more"))),
        (Yes(), go("rights.stop", by="ours")),
        (No(), end(Say("rights.kept_on"))),
        (Thanks(), end(Say("rights.kept_on"))),
        (FreeWords("hm"), stay(Ask("rights.no_more.again"))),
    ],
)
def test_who_only_seems_to_want_no_more_texts_is_asked(event: Event, turn: Turn) -> None:
    assert rights.no_more(facts_for(ANA), {}, event) == turn


# Start


@pytest.mark.parametrize("by", ["carrier", "ours"])
@pytest.mark.parametrize(
    ("was_out", "paused", "key"),
    [
        (True, False, "rights.started"),
        (True, True, "rights.started"),
        (False, False, "rights.already_on"),
        (False, True, "menu.unpaused"),
    ],
)
def test_start_says_what_is_true_now(by: Any, was_out: bool, paused: bool, key: str) -> None:
    person = replace(ANA, paused_until=NOW + timedelta(days=2) if paused else None)
    turn = said(rights.start, person, by=by, was_out=was_out)
    assert turn.effects[0] == OptIn(by)
    assert texts_of(turn) == [key]
    assert (Pause(None) in turn.effects) == paused


def test_a_pause_that_is_over_is_no_pause() -> None:
    person = replace(ANA, paused_until=NOW)
    assert said(rights.start, person, by="ours", was_out=False) == end(
        OptIn("ours"), Say("rights.already_on")
    )


# Help, who, language, number, data


def test_help_is_answered_and_shown() -> None:
    assert said(rights.explain) == end(Say("rights.help"), Show("help"))


def test_aide_is_answered_in_french() -> None:
    turn = said(rights.explain, language="fr")
    assert turn.effects[0] == Say("rights.help", language="fr")


def test_help_that_the_carrier_answered_is_only_shown() -> None:
    assert said(rights.explain, answered=True) == end(Show("help"))


def test_help_for_staff_is_shown_to_nobody() -> None:
    assert said(rights.explain, ROSA) == end(Say("rights.help"))


def test_who_is_answered() -> None:
    assert said(rights.who) == end(Say("rights.who"))


@pytest.mark.parametrize("person", [ANA, LUC])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_new_language_is_confirmed_in_that_language(person: Person, language: Any) -> None:
    assert said(rights.language, person, language=language) == end(
        SetLanguage(language), Say("rights.language", language=language)
    )


def test_a_new_number_is_left_to_a_person() -> None:
    assert said(rights.number) == end(Show("new_number"), Say("rights.number"))


def test_mydata_and_forget_are_two_matters_that_a_person_does() -> None:
    copy, erase = said(rights.asked, wants="copy"), said(rights.asked, wants="erase")
    assert copy == end(Show("data_copy"), Say("rights.asked_copy"))
    assert erase == end(Show("data_erase"), Say("rights.asked_erase"))


def test_erased_and_no_more_texts_are_both_done_and_one_text_says_so() -> None:
    assert said(rights.asked, wants="erase", stop=True) == end(
        Say("rights.asked_erase_stopped"),
        OptOut("ours"),
        ReleaseHolds(),
        Show("data_erase"),
        Show("opted_out"),
    )


# Pause


@pytest.mark.parametrize(
    ("notes", "until"),
    [
        ({"days": 1}, "2026-11-24 09:00"),
        ({"days": 3}, "2026-11-26 09:00"),
        ({"days": 7}, "2026-11-30 09:00"),
        ({"days": 14}, "2026-12-07 09:00"),
        ({"days": 366}, "2027-11-24 09:00"),
        ({"until": "2026-11-27"}, "2026-11-27 09:00"),
        ({"until": "2026-11-27", "days": None}, "2026-11-27 09:00"),
    ],
)
def test_a_pause_ends_at_nine_in_the_persons_own_zone(notes: dict[str, Any], until: str) -> None:
    for zone in ("America/Toronto", "America/St_Johns", "America/Regina", "America/Vancouver"):
        ends = datetime.fromisoformat(until).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        turn = said(rights.pause, replace(ANA, zone=zone), **notes)
        assert turn == end(Pause(ends), Say("menu.paused", {"until": UntilDay(ends, zone)}))


@pytest.mark.parametrize(("person", "other"), [(ANA, MARC), (MARC, ANA)])
def test_a_pause_names_the_meeting_that_falls_into_it(person: Person, other: Person) -> None:
    facts = facts_for(person, all_meetings=(MEETING,))
    turn = rights.pause(facts, {"days": 7}, Enter())
    values = {
        "until": UntilDay(datetime(2026, 11, 30, 14, tzinfo=UTC), ZONE),
        "name": Name(other.first_name),
        "when": When(MEETING.starts_at, ZONE),
    }
    assert turn.effects[-1] == Say("menu.paused_meeting", values)
    off = facts_for(person)
    assert texts_of(rights.pause(off, {"days": 7}, Enter())) == ["menu.paused"]


@pytest.mark.parametrize("night", ["2026-03-07 23:30", "2026-10-31 23:30"])
def test_a_pause_over_a_clock_change_still_ends_at_nine(night: str) -> None:
    zone = ZoneInfo(ZONE)
    now = datetime.fromisoformat(night).replace(tzinfo=zone).astimezone(UTC)
    (pause, _) = rights.pause(facts_for(ANA, now), {"days": 1}, Enter()).effects
    assert isinstance(pause, Pause)
    assert pause.until is not None
    assert pause.until.astimezone(zone).hour == 9


@pytest.mark.parametrize(
    "notes",
    [
        {},
        {"days": None, "until": None},
        {"days": 0},
        {"days": -2},
        {"days": 367},
        {"days": 10**12},
        {"until": "2026-11-23"},
        {"until": "2026-11-20"},
        {"until": "2030-01-01"},
    ],
)
def test_a_pause_without_an_end_that_lies_ahead_asks_how_long(notes: dict[str, Any]) -> None:
    assert said(rights.pause, **notes) == go("menu.pause")


@given(days=st.integers(), zone=st.sampled_from(["America/St_Johns", "America/Vancouver"]))
def test_no_pause_ends_in_the_past_or_never(days: int, zone: str) -> None:
    for effect in said(rights.pause, replace(ANA, zone=zone), days=days).effects:
        if isinstance(effect, Pause):
            assert effect.until is not None
            assert NOW < effect.until < NOW + timedelta(days=368)


def test_who_comes_back_early_gets_the_menu_and_the_pause_is_over() -> None:
    paused = replace(ANA, paused_until=NOW + timedelta(days=2))
    assert menu.ask(facts_for(paused), {}, Enter()) == stay(Pause(None), Ask("menu.ask"))
    assert menu.ask(facts_for(ANA), {}, Enter()) == stay(Ask("menu.ask"))


# Undo


def moved(start: datetime, by: Person = ANA, made_at: datetime = NOW) -> dict[str, Any]:
    """The facts after somebody moved the usual meeting to another start."""
    after = replace(MEETING, rev=MEETING.rev + 1, starts_at=start)
    change = Change(11, MEETING, made_at, made_at + timedelta(minutes=10))
    assert by in (after.mentee, after.mentor)
    return {"all_meetings": (after,), "change": change}


def undo(person: Person = ANA, now: datetime = NOW, **looked_up: Any) -> Turn:
    return rights.undo(facts_for(person, now, **looked_up), {}, Enter())


BACK = {"when": When(MEETING.starts_at, ZONE), "where": Where("in_person", "Cafe Nord")}
NOTHING = end(Say("meeting.nothing_to_undo"))


@pytest.mark.parametrize("minutes", [0, 5, 9])
def test_undo_within_ten_minutes_takes_the_change_back(minutes: int) -> None:
    turn = undo(now=NOW + timedelta(minutes=minutes), **moved(NOW + timedelta(days=3)))
    assert turn == end(Undo(11), Say("meeting.undone", BACK))


@pytest.mark.parametrize("minutes", [10, 11, 600])
def test_undo_comes_too_late_after_ten_minutes(minutes: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    assert undo(now=now, **moved(NOW + timedelta(days=3))) == NOTHING


def test_there_may_be_nothing_to_undo() -> None:
    assert undo(all_meetings=(MEETING,)) == NOTHING


def test_a_change_that_the_other_side_has_changed_again_is_not_undone() -> None:
    looked_up = moved(NOW + timedelta(days=3))
    (after,) = looked_up["all_meetings"]
    assert undo(**(looked_up | {"all_meetings": (replace(after, rev=after.rev + 1),)})) == NOTHING


@pytest.mark.parametrize(("person", "other"), [(ANA, MARC), (MARC, ANA)])
def test_who_was_told_of_a_near_change_at_once_is_told_that_it_is_undone(
    person: Person, other: Person
) -> None:
    near = moved(NOW + timedelta(hours=2), person)
    tell = Tell(
        other.id,
        "mentor.told_back_on",
        {"name": Name(person.first_name), **BACK},
        about=About("meeting:7", MEETING.rev + 2),
        expires=MEETING.starts_at + timedelta(minutes=60),
    )
    assert undo(person, **near) == end(Undo(11), Say("meeting.undone", BACK), tell)


def test_a_meeting_called_off_shortly_before_is_back_on_for_both() -> None:
    soon: Meeting = replace(MEETING, starts_at=NOW + timedelta(hours=1))
    change = Change(11, soon, NOW, NOW + timedelta(minutes=10))
    off = replace(soon, rev=2, state="declined")
    tells = [e for e in undo(all_meetings=(off,), change=change).effects if isinstance(e, Tell)]
    assert [(tell.person_id, tell.key) for tell in tells] == [(MARC.id, "mentor.told_back_on")]


@pytest.mark.parametrize(
    ("before", "person", "told"),
    [
        # A meeting that a mentor booked: the mentee was told of it at once.
        (replace(MEETING, rev=0, state="cancelled"), MARC, ANA),
        # A mentee booked one: the mentor has not heard of it yet.
        (replace(MEETING, rev=0, state="cancelled"), ANA, None),
        # A mentor set a meeting anew that was off: the mentee was told at once too.
        (replace(MEETING, state="declined"), MARC, ANA),
        # A mentee moved a meeting that was off: the mentor has not heard of it yet.
        (replace(MEETING, state="declined"), ANA, None),
    ],
)
def test_a_meeting_that_was_set_is_off_again_and_who_heard_of_it_hears_that(
    before: Meeting, person: Person, told: Person | None
) -> None:
    far = replace(before, starts_at=NOW + timedelta(days=3))
    change = Change(11, far, NOW, NOW + timedelta(minutes=10))
    after = replace(far, rev=far.rev + 1, state="planned")
    turn = undo(person, all_meetings=(after,), change=change)
    assert turn.effects[:2] == (Undo(11), Say("meeting.undone_off"))
    tells = [(e.person_id, e.key) for e in turn.effects if isinstance(e, Tell)]
    assert tells == ([(told.id, "mentor.told_off")] if told else [])
