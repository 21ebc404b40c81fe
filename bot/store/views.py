"""What steps may look at, answered from the database when they ask."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.database import Transaction
from bot.store import (
    around,
    between,
    calendars,
    changes,
    drills,
    duty,
    groups,
    history,
    hours,
    meetings,
    mornings,
    outgoing,
    pairs,
    people,
    rota,
    swaps,
    threads,
    venues,
)
from bot.store.calendars import Lives, Search
from bot.store.checkin_views import DatabaseHowTheyAre
from bot.store.group_views import DatabaseGroups
from bot.store.need_views import DatabaseNeeds
from flows.calendar.ranking import best
from flows.calendar.reasons import Reason, why_none
from flows.calendar.rota import Rota
from flows.calendar.slots import PersonCalendar, Request, fits
from flows.calendar.swaps import Asked
from flows.engine.facts import (
    Change,
    Meeting,
    Partner,
    Person,
    Place,
    Programme,
    Stated,
    Thread,
    Wanted,
)
from flows.engine.group_facts import Group
from flows.engine.morning_facts import Morning

WEEKS = 8  # nothing is offered that is further ahead


class DatabaseViews:
    """The `Views` of one turn. Meetings and calendars are remembered: a turn sees one state.

    Args:
        tx: the turn's transaction.
        programme: whose people and threads may be seen.
        person: whose turn it is.
        now: aware UTC.
    """

    def __init__(
        self, tx: Transaction, programme: Programme, person: Person, now: datetime
    ) -> None:
        self._tx = tx
        self._programme = programme
        self._person = person
        self._now = now
        self.latest: Meeting | None = None  # what this turn has changed or booked last
        self._meetings: dict[int, Meeting | None] = {}
        self._lives: dict[tuple[Person, Person], Lives] = {}
        self._requests: dict[Meeting, Request] = {}

    def person(self, person_id: int) -> Person | None:
        """Somebody of the same programme."""
        member = people.get(self._tx, person_id)
        if member is None or member.programme_id != self._programme.id:
            return None
        return member.facts

    def coordinator(self) -> Person | None:
        """The coordinator who looks after the person of this turn."""
        return rota.responsible(self._tx, self._programme.id, self._person.id, self._now)

    def meeting(self, meeting_id: int) -> Meeting | None:
        """One meeting, whatever its state."""
        if meeting_id not in self._meetings:
            self._meetings[meeting_id] = meetings.get(self._tx, meeting_id)
        return self._meetings[meeting_id]

    def remember(self, meeting: Meeting) -> None:
        """What a meeting is now that this turn has changed it."""
        self._meetings[meeting.id] = meeting
        self.latest = meeting
        self._lives.clear()

    def meetings(self) -> Sequence[Meeting]:
        """The person's meetings that have not ended and are not called off, soonest first."""
        found = meetings.upcoming(self._tx, self._person.id, self._now)
        return [self._meetings.setdefault(one.id, one) or one for one in found]

    def last_meeting(self, begun: bool = False) -> Meeting | None:
        """The person's latest of a pair that still meets, over or off; `begun`: not ahead."""
        until = self._now if begun else meetings.NO_END
        found = meetings.latest_of(self._tx, self._person.id, until)
        return None if found is None else self._meetings.setdefault(found.id, found)

    def last_change(self) -> Change | None:
        """The newest change to a meeting made by this person, undone ones left out.

        None too when it cannot be taken back: something else is at the time it was.
        """
        found = changes.last_of(self._tx, self._person.id)
        if found is None:
            return None
        also = changes.made_with(self._tx, found, self._person.id)
        for one in (found, also):
            if one and changes.is_late(self._tx, one, self._person.id, self._now):
                return None
        return replace(found, also=also)

    def free_starts(
        self,
        meeting: Meeting,
        wanted: Sequence[Wanted],
        not_these: Sequence[datetime],
        weeks: int = 2,
    ) -> Sequence[datetime]:
        """Up to three starts (aware UTC) that fit both people, ranked and diverse."""
        known, request = self._looked_at(meeting)
        return best(known, _asked(request, wanted, not_these, weeks))

    def free_with_backup(
        self,
        meeting: Meeting,
        wanted: Sequence[Wanted],
        not_these: Sequence[datetime],
        weeks: int = 2,
    ) -> tuple[Person, Sequence[datetime]] | None:
        """Who else could meet the mentee, and up to three starts; None without a backup."""
        backup_id = pairs.backup_for(self._tx, meeting.id)
        backup = people.get(self._tx, backup_id) if backup_id is not None else None
        if backup is None or not backup.active or backup.id == meeting.mentor.id:
            return None
        known, request = self._looked_at(replace(meeting, mentor=backup.facts))
        return backup.facts, best(known, _asked(request, wanted, not_these, weeks))

    def slipped(self, meeting: Meeting) -> int:
        """How many of the pair's last meetings in person, this one too, have slipped in a row."""
        return pairs.slipped(self._tx, meeting.id)

    def place(self, expected: Meeting | Group) -> Place | None:
        """Where a meeting or a group is."""
        if isinstance(expected, Meeting):
            found = venues.of_meeting(self._tx, expected.id)
        else:
            found = venues.get(self._tx, groups.known(self._tx, expected.id).venue_id)
        if found is None:
            return None
        return Place(found.name, found.address, found.phone, found.landline)

    def partners(self) -> Sequence[Partner]:
        """Whom the person of this turn meets in a pair, and whether words may go to them."""
        return between.partners(self._tx, self._person, self._now)

    def usual_mentor(self, meeting: Meeting) -> Person:
        """The mentor of the pair, also where somebody else stands in for this meeting."""
        mentor_id = pairs.mentor_for(self._tx, meeting.id)
        member = people.get(self._tx, mentor_id) if mentor_id is not None else None
        return meeting.mentor if member is None else member.facts

    def why_none(
        self, meeting: Meeting, wanted: Sequence[Wanted], not_these: Sequence[datetime]
    ) -> Reason:
        """Why `free_starts` finds nothing; "you" is the person of this turn."""
        known, request = self._looked_at(meeting)
        you = int(self._person.id == meeting.mentor.id)
        return why_none(known, _asked(request, wanted, not_these, WEEKS), you)

    def fits(self, meeting: Meeting, start: datetime) -> bool:
        """Whether this start is free for both people at this moment."""
        known, request = self._looked_at(meeting)
        return fits(known, calendars.however_far(request), start)

    def mentors(self) -> Sequence[Person]:
        """Whom a mentee meets, in the order in which they were matched."""
        matched = pairs.of_person(self._tx, self._person.id)
        ids = [one.mentor_id for one in matched if one.mentee_id == self._person.id]
        return [people.known(self._tx, one).facts for one in ids]

    def has_met(self) -> bool:
        """Whether a meeting of the person of this turn has taken place."""
        return pairs.have_met(self._tx, self._person.id)

    def hours(self) -> Stated:
        """What the person of this turn said of their time."""
        return hours.of_person(self._tx, self._person.id)

    def unfit(self) -> Sequence[Meeting]:
        """The person's standing meetings ahead that no longer fit what is known of their time."""
        return [
            one for one in self.meetings() if one.starts_at > self._now and not self._stands(one)
        ]

    def thread(self, number: int) -> Thread | None:
        """The open or recently closed thread with this number."""
        found = threads.by_number(self._tx, self._programme.id, number, self._now)
        if found is None:
            return None
        return around.seen(self._tx, *found, self._person.id)

    def open_threads(self) -> Sequence[Thread]:
        """For staff: open threads they own or may take, oldest first."""
        return threads.open_for(self._tx, self._programme.id, self._person.id)

    def thread_with(self, person_id: int) -> Thread | None:
        """The open thread (not yellow) that this person is in, if a human has or awaits them."""
        found = threads.with_person(self._tx, person_id)
        return None if found is None else found[1]

    def passes_to(self, number: int) -> Person | None:
        """Who is next if this staff member passes a thread on; None when nobody is left."""
        found = threads.by_number(self._tx, self._programme.id, number, self._now)
        about = found[0].person_id if found is not None else None
        return rota.next_for(self._tx, self._programme.id, {self._person.id, about}, self._now)

    def words(self, number: int) -> Sequence[str]:
        """The person's last words in a thread, newest last, each as it was written."""
        found = threads.by_number(self._tx, self._programme.id, number, self._now)
        if found is None:
            return []
        said = threads.words(self._tx, found[0])
        return said or self.needs().words(found[0].id)

    def answered(self, number: int) -> str:
        """The newest automatic safety text that went out in a thread; empty when none did."""
        found = threads.by_number(self._tx, self._programme.id, number, self._now)
        return "" if found is None else outgoing.safety_text(self._tx, found[0].id)

    def notes(self, number: int) -> Sequence[str]:
        """What staff have last noted in a thread, newest last."""
        found = threads.by_number(self._tx, self._programme.id, number, self._now)
        return [] if found is None else history.notes(self._tx, found[0].id)

    def rota(self) -> Rota:
        """Who is on call when, as it stands now."""
        return duty.read(self._tx, self._programme.id, self._now)

    def colleagues(self) -> Sequence[Person]:
        """For staff: the other coordinators whom a text can reach."""
        staff = rota.everyone(self._tx, self._programme.id)
        return [person for person in staff if person.id != self._person.id]

    def swap(self, swap_id: int) -> Asked | None:
        """What one of staff asked of another, to stand in."""
        return swaps.get(self._tx, self._programme.id, swap_id)

    def swaps(self) -> Sequence[Asked]:
        """What the person of this turn has asked that can still be answered."""
        return swaps.open_of(self._tx, self._programme.id, self._person.id, self._now)

    def groups(self) -> DatabaseGroups:
        """Group sessions, as far as the person of this turn may know of them."""
        return DatabaseGroups(self._tx, self._programme.id, self._person, self._now)

    def how_they_are(self) -> DatabaseHowTheyAre:
        """What check-ins know of the person of this turn."""
        return DatabaseHowTheyAre(self._tx, self._person.id)

    def needs(self) -> DatabaseNeeds:
        """What people need, and the services that may help."""
        return DatabaseNeeds(self._tx, self._programme, self._now)

    def morning(self) -> Morning:
        """What waits for the coordinator of this turn."""
        return mornings.of_staff(self._tx, self._programme, self._person, self._now)

    def drill(self) -> int | None:
        """The number that answers the test page which waits for the person of this turn."""
        found = drills.open_for(self._tx, self._programme.id, self._person.id, self._now)
        return None if found is None else found.number

    def _stands(self, meeting: Meeting) -> bool:
        known, request = self._looked_at(meeting)
        return fits(known, calendars.as_agreed(request), meeting.starts_at)

    def _looked_at(self, meeting: Meeting) -> tuple[Sequence[PersonCalendar], Request]:
        """Both people's time, the mentee's first, and what a meeting like this one needs."""
        two = (meeting.mentee, meeting.mentor)
        if two not in self._lives:
            search = Search(two, self._person.id, self._now)
            self._lives[two] = calendars.read(self._tx, search)
        if meeting not in self._requests:
            self._requests[meeting] = calendars.request_for(
                self._tx, meeting, self._now, self._programme.province
            )
        return self._lives[two].without(meeting.id), self._requests[meeting]


def _asked(
    request: Request, wanted: Sequence[Wanted], not_these: Sequence[datetime], weeks: int
) -> Request:
    return replace(
        request, wanted=tuple(wanted), not_these=tuple(not_these), horizon_days=7 * weeks
    )
