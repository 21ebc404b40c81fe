"""Who came to a small group: asked twice at most, a day apart, then staff see it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Later, Show
from flows.engine.events import Enter
from flows.engine.group_effects import WhoCame
from flows.engine.group_facts import GroupState
from flows.engine.steps import Notes, Turn, end, go
from flows.group_plans import of_leader, once_more
from tests.fakes import ANA, GROUP, MARC, ZONE, FakeGroups, facts_for

START = datetime(2026, 11, 26, 18, 0, tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
SESSION = replace(GROUP, starts_at=START)
LATE = START + timedelta(days=1, hours=2)


def entered(step: str, notes: Notes, state: GroupState = "planned", *, empty: bool = False) -> Turn:
    groups = FakeGroups((replace(SESSION, state=state),), seated=() if empty else (ANA,))
    facts = facts_for(MARC, LATE, gathered=groups)
    return CATALOGUE[step].run(facts, {"group": SESSION.id, **notes}, Enter())


def planned(turn: Turn) -> list[Later]:
    return [effect for effect in turn.effects if isinstance(effect, Later)]


def test_the_leader_is_asked_once_and_staff_see_it_two_days_later() -> None:
    led = [(later.step, later.at - START) for later in of_leader(SESSION, START)]
    assert led == [
        ("group.who_came", timedelta(hours=2)),
        ("group.untold", timedelta(days=2, hours=2)),
    ]


def test_the_second_question_comes_a_day_after_the_first_was_really_asked() -> None:
    assert planned(entered("group.who_came", {})) == [once_more(SESSION, LATE)]
    again = once_more(SESSION, LATE)
    assert again.at == LATE + timedelta(days=1)
    assert planned(entered("group.who_came", {"again": True})) == []


def test_staff_see_only_what_nobody_has_told() -> None:
    assert entered("group.untold", {}) == end(Show("group_untold"))
    assert entered("group.untold", {}, "held") == end()


def test_what_was_planned_by_an_older_release_is_still_shown_to_staff() -> None:
    turn = entered("group.who_came", {"untold": True})
    assert turn == go("group.untold", group=SESSION.id)


def test_a_group_in_which_nobody_had_a_seat_is_not_asked_about() -> None:
    for step in ("group.who_came", "group.untold"):
        assert entered(step, {}, empty=True) == end(WhoCame(SESSION.id, ()))
    assert entered("group.who_came", {}, "cancelled") == end()
