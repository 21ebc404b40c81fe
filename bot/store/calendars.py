"""Two people's time put together: what they stated, other meetings, times held or kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any, TypeVar

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Table,
    bindparam,
    or_,
    select,
    union_all,
)

from bot.database import Transaction
from bot.store import hours, limits, venues
from bot.store.limits import Limits
from bot.tables import metadata
from flows.calendar.hours import EVERY_DAY, Override, WeeklyHours
from flows.calendar.slots import Booked, Held, PersonCalendar, Request, fits
from flows.engine.facts import Format, Meeting, Person, Stated
from flows.engine.group_facts import SEATED

meeting = metadata.tables["meeting"]
change = metadata.tables["meeting_change"]
hold = metadata.tables["hold"]
session = metadata.tables["group_session"]
invitation = metadata.tables["group_invitation"]

TRAVEL = 30  # minutes each way, in person (domain, "Defaults"); people may state their own
UNDO = timedelta(minutes=10)  # the old time is kept so long (domain, "Conversation rules")
OFF = ("declined", "cancelled")

FURTHEST = timedelta(days=366)  # nobody agrees on a meeting further ahead

_ALWAYS = (WeeklyHours(EVERY_DAY, time(0), time(23, 59)),)
# Back to the Monday of this week in every zone: a limit a week counts what was.
_SINCE = timedelta(days=8)
_A_DAY = timedelta(days=1)  # today in some zone is yesterday's date in UTC at most

_TWO: tuple[BindParameter[Any], ...] = (bindparam("one"), bindparam("other"))


def _of_two(table: Table) -> ColumnElement[bool]:
    return or_(table.c.mentee_id.in_(_TWO), table.c.mentor_id.in_(_TWO))


_BOOKED = select(
    meeting.c.mentee_id,
    meeting.c.mentor_id,
    meeting.c.starts_at,
    meeting.c.minutes,
    meeting.c.format,
    meeting.c.id,
).where(
    _of_two(meeting),
    meeting.c.starts_at > bindparam("since"),
    meeting.c.state.not_in((*OFF, "missed")),
)
_HELD = select(
    hold.c.mentee_id,
    hold.c.mentor_id,
    hold.c.starts_at,
    hold.c.ends_at,
    hold.c.travel,
    hold.c.expires_at,
).where(
    _of_two(hold),
    hold.c.expires_at > bindparam("now"),
    hold.c.owner_id != bindparam("asker"),
)
# The time a meeting had before it was changed, as long as UNDO may bring it back.
_KEPT = (
    select(
        meeting.c.mentee_id,
        meeting.c.mentor_id,
        change.c.was_wall,
        change.c.was_zone,
        meeting.c.minutes,
        change.c.was_format,
        change.c.made_at,
    )
    .join(meeting, meeting.c.id == change.c.meeting_id)
    .where(
        _of_two(meeting),
        change.c.made_at > bindparam("kept_since"),
        change.c.undone_at.is_(None),
        change.c.was_state.not_in(OFF),
        change.c.rev_after == meeting.c.rev,
        or_(change.c.person_id.is_(None), change.c.person_id != bindparam("asker")),
    )
)


# A seat in a small group is a time like any other; so is a session that somebody leads.
_IN_GROUPS = (
    select(invitation.c.person_id, session.c.starts_at, session.c.minutes)
    .join(session, session.c.id == invitation.c.group_id)
    .where(
        invitation.c.person_id.in_(_TWO),
        invitation.c.state.in_(SEATED),
        session.c.starts_at > bindparam("since"),
        session.c.state == "planned",
    )
)
_LEADING = select(
    session.c.leader_id.label("person_id"), session.c.starts_at, session.c.minutes
).where(
    session.c.leader_id.in_(_TWO),
    session.c.starts_at > bindparam("since"),
    session.c.state == "planned",
)
_GATHERED = union_all(_IN_GROUPS, _LEADING)


@dataclass(frozen=True)
class Search:
    """Whose time is looked at, by whom and when (aware UTC).

    `moving` is the meeting that may leave its time; it is not in the way. Neither is what is
    held for the one who asks.
    """

    people: tuple[Person, Person]
    asker_id: int
    now: datetime
    moving: int | None = None


@dataclass(frozen=True)
class Lives:
    """Two people's time as it was read once, whichever of their meetings may move."""

    people: tuple[Person, Person]
    stated: Mapping[int, Stated]
    dated: Mapping[int, tuple[Override, ...]]
    limited: Mapping[int, Limits]
    booked: Sequence[tuple[int, Sequence[int], Booked]]
    held: Sequence[tuple[Sequence[int], Held]]

    def without(self, moving: int | None) -> list[PersonCalendar]:
        """Both calendars in their order, a meeting left out that may leave its time."""
        return [self._calendar(person, moving) for person in self.people]

    def _calendar(self, person: Person, moving: int | None) -> PersonCalendar:
        said, may = self.stated[person.id], self.limited[person.id]
        booked = [one for row_id, two, one in self.booked if person.id in two and row_id != moving]
        return PersonCalendar(
            zone=person.zone,
            weekly=said.weekly,
            good=said.good,
            busy=tuple(entry.busy for entry in said.busy),
            overrides=self.dated[person.id],
            phases=may.phases,
            most_a_day=may.most_a_day,
            most_a_week=may.most_a_week,
            ignored_holidays=frozenset(may.not_kept),
            night_shift=may.night_shift,
            travel=may.travel,
            booked=tuple(_by_own_way(one, may) for one in booked),
            holds=tuple(_by_own_way(one, may) for two, one in self.held if person.id in two),
        )


def read(tx: Transaction, search: Search) -> Lives:
    """What is known of two people's time. One statement a table."""
    one, other = (person.id for person in search.people)
    here = {
        "one": one,
        "other": other,
        "asker": search.asker_id,
        "now": search.now,
        "since": search.now - _SINCE,
        "kept_since": search.now - UNDO,
    }
    today = (search.now - _A_DAY).date()
    held = [(row[:2], _held(row)) for row in tx.execute(_HELD, here)]
    return Lives(
        people=search.people,
        stated=hours.of_two(tx, one, other),
        dated=hours.dated_of_two(tx, one, other, today),
        limited=limits.of_two(tx, one, other, today),
        booked=[
            *((row.id, row[:2], _booked(row)) for row in tx.execute(_BOOKED, here)),
            *((0, row[:1], _gathered(row)) for row in tx.execute(_GATHERED, here)),
        ],
        held=[*held, *((row[:2], _kept(row)) for row in tx.execute(_KEPT, here))],
    )


def of(tx: Transaction, search: Search) -> list[PersonCalendar]:
    """What is known of two people's time, in their order, without the meeting that may move."""
    return read(tx, search).without(search.moving)


def request_for(tx: Transaction, like: Meeting, now: datetime, province: str = "") -> Request:
    """What a meeting like this one needs: its length, its travel, its place, its clock.

    Public holidays of `province` are offered last; for a plain fit they do not matter.
    """
    in_person = like.format == "in_person"
    return Request(
        now=now,
        zone=like.zone if in_person else like.mentee.zone,
        minutes=like.minutes,
        travel=travel_for(like.format),
        near=like.starts_at,
        province=province,
        venue=venues.open_for(tx, like.id) if in_person and like.place else (),
    )


def may_start(tx: Transaction, search: Search, like: Meeting, starts: Sequence[datetime]) -> bool:
    """Whether a meeting like this one may start at each of these (aware UTC): as they are offered.

    However far ahead they are.
    """
    request = however_far(request_for(tx, like, search.now))
    known = of(tx, search)
    return all(fits(known, request, start) for start in starts)


def still_fits(tx: Transaction, agreed: Meeting, start: datetime, now: datetime) -> bool:
    """Whether a meeting could be at this start, for all that is known of both people now.

    As times are offered, but without the notice: it is agreed, or staff say so.
    """
    search = Search((agreed.mentee, agreed.mentor), agreed.mentee.id, now, agreed.id)
    return fits(of(tx, search), as_agreed(request_for(tx, agreed, now)), start)


def not_taken(tx: Transaction, search: Search, like: Meeting, start: datetime) -> bool:
    """Whether nothing else stands at this start (aware UTC), nor is it kept for anybody else.

    With the travel of both; whether it fits what they have said of their time is not asked.
    """
    known = [
        replace(one, weekly=_ALWAYS, overrides=(), busy=(), phases=()) for one in of(tx, search)
    ]
    free = [replace(one, most_a_day=None, most_a_week=None) for one in known]
    request = as_agreed(request_for(tx, like, search.now))
    return fits(free, replace(request, now=min(search.now, start), venue=()), start)


def however_far(request: Request) -> Request:
    """For a start that was picked: whoever offered it had a reason to look so far ahead."""
    return replace(request, horizon_days=FURTHEST.days + 1)


def as_agreed(request: Request) -> Request:
    """For a start that stands, or that staff name: without any notice."""
    return replace(however_far(request), notice=0)


def travel_for(format: Format) -> int:
    """The usual minutes each way: nobody travels to a phone."""
    return TRAVEL if format == "in_person" else 0


Taken = TypeVar("Taken", Booked, Held)


def _by_own_way(taken: Taken, may: Limits) -> Taken:
    """Another meeting with the person's own travel, where there is any."""
    return replace(taken, travel=may.travel) if taken.travel and may.travel is not None else taken


def _booked(row: Any) -> Booked:
    return Booked(row.starts_at, row.minutes, travel_for(row.format))


def _gathered(row: Any) -> Booked:
    return Booked(row.starts_at, row.minutes, TRAVEL)


def _held(row: Any) -> Held:
    minutes = int((row.ends_at - row.starts_at).total_seconds() // 60)
    return Held(row.starts_at, minutes, row.travel, row.expires_at)


def _kept(row: Any) -> Held:
    start = hours.instant_of(row.was_wall, row.was_zone)
    return Held(start, row.minutes, travel_for(row.was_format), row.made_at + UNDO)
