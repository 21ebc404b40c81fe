"""A hand-over: one number, one honest line about who reads and when, silence in an alert."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import handover
from flows.engine.effects import HandOver, HandOverReason, Say
from flows.engine.events import Enter
from flows.engine.facts import Language, Level, Thread
from flows.engine.steps import Run, end
from flows.texts.render import render
from flows.texts.values import Hours, Name, When
from tests.fakes import ANA, LUC, NOW, ROSA, facts_for

OPEN_HOURS = Hours(time(9, 0), time(17, 0))


def at(text: str, zone: str = "America/Toronto") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def thread(level: Level) -> Thread:
    return Thread(142, level, "open", ANA.id, "Ana", None, "", NOW)


def test_within_the_hours_the_line_says_that_a_person_reads_this_now() -> None:
    turn = handover.ask(facts_for(ANA), {}, Enter())
    assert turn == end(HandOver("asked"), Say("handover.open", {"hours": OPEN_HOURS}))


def test_words_against_the_one_they_meet_are_for_the_team_alone() -> None:
    turn = handover.private(facts_for(ANA), {}, Enter())
    assert turn == end(HandOver("against"), Say("handover.private_open", {"hours": OPEN_HOURS}))


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-11-23 08:59", "2026-11-23 09:00"),
        ("2026-11-23 17:00", "2026-11-24 09:00"),
        ("2026-11-27 20:00", "2026-11-30 09:00"),
        ("2026-12-24 17:30", "2026-12-28 09:00"),  # over Christmas, a Friday, and the weekend
    ],
)
def test_outside_the_hours_the_line_says_from_when_on_a_person_reads(now: str, opens: str) -> None:
    facts = facts_for(ANA, at(now))
    line = Say(
        "handover.closed", {"hours": OPEN_HOURS, "opens": When(at(opens), "America/Toronto")}
    )
    assert handover.ask(facts, {}, Enter()) == end(HandOver("asked"), line)


def test_hours_are_said_in_the_persons_own_local_time() -> None:
    away = replace(ANA, zone="America/St_Johns")
    line = handover.honest_line(facts_for(away, at("2026-11-23 20:00")))
    assert line.values["hours"] == Hours(time(10, 30), time(18, 30))
    assert line.values["opens"] == When(at("2026-11-24 09:00"), "America/St_Johns")


@pytest.mark.parametrize("reason", get_args(HandOverReason))
def test_every_reason_reaches_the_human(reason: HandOverReason) -> None:
    turn = handover.enter(facts_for(LUC), {"reason": reason}, Enter())
    assert turn.effects[0] == HandOver(reason)


def test_an_unknown_reason_still_reaches_a_human() -> None:
    assert handover.enter(facts_for(LUC), {}, Enter()).effects[0] == HandOver("asked")


@pytest.mark.parametrize("step", [handover.ask, handover.enter])
def test_who_waits_already_hears_the_line_again_but_gets_no_second_number(
    step: Run,
) -> None:
    facts = facts_for(ANA, threads=(thread("handover"),))
    assert step(facts, {}, Enter()) == end(Say("handover.open", {"hours": OPEN_HOURS}))


@pytest.mark.parametrize("level", ["red", "orange_tonight", "orange_today"])
def test_in_an_alert_nothing_is_said_about_office_hours(level: Level) -> None:
    assert handover.ask(facts_for(ANA, threads=(thread(level),)), {}, Enter()) == end()


@pytest.mark.parametrize(
    "other",
    [replace(thread("red"), state="closed"), thread("yellow"), replace(thread("red"), person_id=9)],
)
def test_other_threads_are_no_reason_to_keep_silent(other: Thread) -> None:
    turn = handover.ask(facts_for(ANA, threads=(other,)), {}, Enter())
    assert turn.effects[0] == HandOver("asked")


def test_giving_the_thread_back_is_said_to_the_person() -> None:
    assert handover.back(facts_for(ANA), {}, Enter()) == end(Say("handover.back"))


@pytest.mark.parametrize(
    ("now", "language", "when"),
    [
        ("2026-11-23 10:00", "en", "9 am-5 pm"),
        ("2026-11-23 10:00", "fr", "9 h-17 h"),
        ("2026-11-27 20:00", "en", "Mon 30 Nov 9 am"),
        ("2026-11-27 20:00", "fr", "lun 30 nov 9 h"),
    ],
)
def test_the_line_says_who_and_when_in_both_languages(
    now: str, language: Language, when: str
) -> None:
    said = handover.honest_line(facts_for(LUC, at(now)))
    line = render(said.key, language, {**said.values, "coord": Name("Rosa")})
    assert "Rosa" in line
    assert when in line


@given(ahead=st.timedeltas(timedelta(0), timedelta(days=1000)))
def test_the_line_never_names_an_instant_that_is_past(ahead: timedelta) -> None:
    line = handover.honest_line(facts_for(ROSA, NOW + ahead))
    opens = line.values.get("opens")
    assert (line.key == "handover.open") == (opens is None)
    assert opens is None or (isinstance(opens, When) and opens.at > NOW + ahead)
