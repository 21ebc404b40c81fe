"""What is planned around a group session: reminders of who has a seat, and who came."""

from datetime import datetime, timedelta

from flows.calendar.quiet import day_before_at, report_again_at, report_at, same_day_at
from flows.engine.effects import Later
from flows.engine.facts import Person
from flows.engine.group_facts import Group
from flows.invitation import about

TOLD_LIFE = timedelta(hours=80)  # an unanswered report about a pair must not swallow this one


def of_seat(group: Group, person: Person, now: datetime) -> tuple[Later, ...]:
    """The texts before it to somebody who has a seat since `now` (aware UTC)."""
    start, zone, night = group.starts_at, person.zone, person.night_shift
    return (
        *_before(group, person, "group.remind", day_before_at(start, zone, now, night)),
        *_before(group, person, "group.today", same_day_at(start, zone, now, night)),
    )


def of_leader(group: Group, now: datetime) -> tuple[Later, ...]:
    """What whoever leads it is told the day before and asked after it; then staff see it."""
    leader, zone = group.leader, group.leader.zone
    first = report_at(group.starts_at + timedelta(minutes=group.minutes), zone)
    again = report_again_at(first, zone)
    last = report_again_at(again, zone)
    notes: dict[str, object] = {"group": group.id}
    return (
        *_before(group, leader, "group.led", day_before_at(group.starts_at, zone, now)),
        _after(group, first, notes),
        _after(group, again, notes),
        _after(group, last, notes | {"untold": True}),
    )


def _before(group: Group, person: Person, step: str, at: datetime | None) -> tuple[Later, ...]:
    if at is None:
        return ()
    notes = {"group": group.id}
    return (Later(person.id, step, at, notes, about(group), until=group.starts_at),)


def _after(group: Group, at: datetime, notes: dict[str, object]) -> Later:
    leader = group.leader.id
    return Later(leader, "group.who_came", at, notes, about(group), until=at + TOLD_LIFE)
