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
    last = report_again_at(report_again_at(first, zone), zone)
    return (
        *_before(group, leader, "group.led", day_before_at(group.starts_at, zone, now)),
        _after(group, first, "group.who_came"),
        # Nobody is asked a third time: staff see it, whatever became of the question.
        _after(group, last, "group.untold"),
    )


def once_more(group: Group, asked_at: datetime) -> Later:
    """The second and last question who came: a day after the first was really asked."""
    at = report_again_at(asked_at, group.leader.zone)
    return _after(group, at, "group.who_came", again=True)


def _before(group: Group, person: Person, step: str, at: datetime | None) -> tuple[Later, ...]:
    if at is None:
        return ()
    notes = {"group": group.id}
    return (Later(person.id, step, at, notes, about(group), until=group.starts_at),)


def _after(group: Group, at: datetime, step: str, **more: object) -> Later:
    notes = {"group": group.id, **more}
    return Later(group.leader.id, step, at, notes, about(group), until=at + TOLD_LIFE)
