"""The first days: three texts, a first call, and somebody who looks when they have not met."""

from dataclasses import replace
from datetime import timedelta

import pytest

from flows import release
from flows.engine.effects import Ask, BookFirstCall, Later, Say, Show, Tell
from flows.engine.events import Enter
from flows.engine.facts import Person
from flows.engine.steps import End, Go, Stay
from tests.fakes import ANA, MARC, MEETING, NOW, facts_for

OUT = replace(ANA, release_at=NOW - timedelta(hours=10))
NEW = replace(OUT, consent="open")
SOON = NOW + timedelta(hours=8)


def test_the_first_day_sets_a_call_and_plans_the_days_after() -> None:
    turn = release.day(facts_for(OUT, matched=(MARC,), calls=(SOON,)), {}, Enter())
    assert isinstance(turn.way, Stay)
    assert BookFirstCall(MARC.id, SOON, 30) in turn.effects
    planned = [(e.person_id, e.step) for e in turn.effects if isinstance(e, Later)]
    assert planned == [
        (MARC.id, "release.call"),
        (ANA.id, "release.day"),
        (ANA.id, "release.day"),
        (ANA.id, "release.met"),
    ]
    assert sum(isinstance(e, Ask) for e in turn.effects) == 1
    [told] = [e for e in turn.effects if isinstance(e, Tell)]
    assert (told.person_id, told.key, told.kind) == (ANA.id, "meeting.booked", "change")


def test_who_has_not_agreed_is_asked_that_first_and_told_nothing() -> None:
    turn = release.day(facts_for(NEW, matched=(MARC,), calls=(SOON,)), {}, Enter())
    assert turn.way == Go("welcome.ask")
    assert not [e for e in turn.effects if isinstance(e, Say | Ask | Tell)]


def test_a_call_that_is_close_or_days_away_is_not_set() -> None:
    for start in (NOW + timedelta(hours=2), NOW + timedelta(days=4)):
        turn = release.day(facts_for(OUT, matched=(MARC,), calls=(start,)), {}, Enter())
        assert Show("first_call") in turn.effects
        assert any(isinstance(e, Tell) and e.person_id == MARC.id for e in turn.effects)


def test_a_meeting_that_stands_is_call_enough() -> None:
    turn = release.day(facts_for(OUT, matched=(MARC,), all_meetings=(MEETING,)), {}, Enter())
    assert not [e for e in turn.effects if isinstance(e, BookFirstCall | Show)]


def test_a_coordinator_hears_when_nobody_is_matched() -> None:
    assert Show("no_mentor") in release.day(facts_for(OUT), {}, Enter()).effects


@pytest.mark.parametrize("person", [NEW, replace(OUT, consent="no")])
def test_later_days_say_nothing_without_a_yes(person: Person) -> None:
    assert release.day(facts_for(person), {"day": 1}, Enter()).effects == ()


def test_by_day_14_they_have_met_or_somebody_looks() -> None:
    assert release.met(facts_for(OUT), {}, Enter()).effects == (Show("not_met"),)
    held = replace(MEETING, state="held")
    assert release.met(facts_for(OUT, all_meetings=(held,)), {}, Enter()).way == End()
    assert release.met(facts_for(OUT, all_meetings=(held,)), {}, Enter()).effects == ()
