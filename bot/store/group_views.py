"""What steps may look at of group sessions, answered from the database when they ask."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.database import Transaction
from bot.store import calendars, groups, invitations, people, venues
from bot.store.calendars import Search
from bot.store.groups import Session
from flows.calendar.announced import NOTICE, announce_by
from flows.calendar.slots import Request, fits
from flows.engine.facts import Person
from flows.engine.group_facts import Group, Stands

HORIZON = timedelta(days=14)  # domain, "Defaults": horizon 14 days


class DatabaseGroups:
    """The `Groups` of one turn.

    Args:
        tx: the turn's transaction.
        programme_id: whose sessions may be seen.
        person: whose turn it is.
        now: aware UTC.
    """

    def __init__(self, tx: Transaction, programme_id: int, person: Person, now: datetime) -> None:
        self._tx = tx
        self._programme_id = programme_id
        self._person = person
        self._now = now

    def get(self, group_id: int) -> Group | None:
        """One session, whatever its state."""
        found = groups.get(self._tx, group_id)
        if found is None or found.programme_id != self._programme_id:
            return None
        return found.facts

    def stands(self, group_id: int) -> Stands:
        """How the person stands to a session; empty when they were never asked."""
        return invitations.stands(self._tx, group_id, self._person.id)

    def is_full(self, group_id: int) -> bool:
        """Whether no seat is left for the person; one that is kept for them is theirs."""
        group = groups.known(self._tx, group_id).facts
        return invitations.seated(self._tx, group_id, self._person.id) >= group.seats

    def own(self) -> Sequence[Group]:
        """Sessions ahead that the person is among or waits for, soonest first."""
        ids = invitations.own(self._tx, self._person.id, self._now)
        return [groups.known(self._tx, group_id).facts for group_id in ids]

    def fitting(self) -> Group | None:
        """The soonest session ahead that the person may be offered and has time for."""
        person = self._person
        if person.role != "mentee" or invitations.is_asked_first(self._tx, person.id):
            return None
        found = groups.since(self._tx, self._programme_id, self._now)
        return next((one.facts for one in found if self._suits(one)), None)

    def given_up(self) -> Group | None:
        """The soonest session ahead that they said no to, and could still come to."""
        person = self._person
        if person.role != "mentee" or invitations.is_asked_first(self._tx, person.id):
            return None
        ids = invitations.own(self._tx, person.id, self._now, ("no",))
        found = (groups.known(self._tx, group_id) for group_id in ids)
        return next((one.facts for one in found if self._may_join(one)), None)

    def coming(self, group_id: int) -> Sequence[Person]:
        """For whoever leads it: who has said yes, and who was there or was not."""
        states: tuple[Stands, ...] = ("yes", "attended", "absent")
        found = sorted(invitations.of_group(self._tx, group_id, states))
        return [people.known(self._tx, person_id).facts for person_id, _ in found]

    def asking(self, person_id: int) -> Sequence[Group]:
        """For staff: sessions ahead that somebody is not asked to before they say so."""
        ids = invitations.own(self._tx, person_id, self._now, ("asking",))
        return [groups.known(self._tx, group_id).facts for group_id in ids]

    def may_come(self, group_id: int, person_id: int) -> bool:
        """For staff: whether nobody is among it whom this person is not to be with."""
        return invitations.may_be_among(self._tx, group_id, person_id)

    def _suits(self, one: Session) -> bool:
        group = one.facts
        if group.state != "planned" or group.starts_at > self._now + HORIZON:
            return False
        return (
            announce_by(group.starts_at, group.zone) > self._now
            and not self.stands(group.id)
            and not self.is_full(group.id)
            and self._may_join(one)
        )

    def _may_join(self, one: Session) -> bool:
        """Whether there is time to, and nobody whom they are not to be with."""
        return (
            one.facts.starts_at - NOTICE > self._now
            and self.may_come(one.facts.id, self._person.id)
            and has_time(self._tx, self._person, one, self._now)
        )


def has_time(tx: Transaction, person: Person, one: Session, now: datetime) -> bool:
    """Whether a session fits what is known of somebody's time, their way there and back too."""
    group = one.facts
    request = Request(
        now=now,
        zone=group.zone,
        minutes=group.minutes,
        travel=calendars.TRAVEL,
        near=group.starts_at,
        venue=venues.open_hours(tx, one.venue_id),
    )
    known = calendars.of(tx, Search((person, person), person.id, now))[:1]
    return fits(known, calendars.however_far(request), group.starts_at)
