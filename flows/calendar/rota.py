"""Who is on call when: weeks that come round, what was changed in them, and what nobody covers.

Weeks and changes are wall time in the programme's zone; the instant is derived when it is asked
for, so that a night when the clocks change has one answer at every moment.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import zip_longest
from typing import Literal
from zoneinfo import ZoneInfo

from flows.calendar.wall import moment

Place = Literal["first", "backup"]
Span = tuple[datetime, datetime]

WEEK = timedelta(days=7)
PLACES: tuple[Place, ...] = ("first", "backup")


@dataclass(frozen=True)
class OnCall:
    """Who is paged first and who is behind them, by person; None is nobody."""

    first: int | None = None
    backup: int | None = None

    def at(self, place: Place) -> int | None:
        """Who stands at this place."""
        return self.first if place == "first" else self.backup


@dataclass(frozen=True)
class Rotation:
    """Weeks that come round. Week 1 begins on `first_day` at `begins_at`, and each a week later.

    It holds from then until a later rotation begins.
    """

    first_day: date
    begins_at: time
    weeks: tuple[OnCall, ...]


@dataclass(frozen=True)
class Override:
    """Somebody else stands at a place, from `starts` to `ends` (wall time, half-open)."""

    place: Place
    person_id: int
    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class Swap:
    """Two people stand in for each other in each of these spans (wall time, half-open)."""

    one: int
    other: int
    spans: tuple[Span, ...]


Change = Override | Swap


@dataclass(frozen=True)
class Rota:
    """Everything that says who is on call. `changes` in the order they were made: the last wins.

    Who has `left` stands in weeks and changes as before, so that what others agreed with them
    holds, but is on call no more: their places are nobody's.
    """

    zone: str
    rotations: tuple[Rotation, ...] = ()
    changes: tuple[Change, ...] = ()
    left: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Shift:
    """The same people on call from `start` to `end` (aware UTC, half-open)."""

    start: datetime
    end: datetime
    on: OnCall


@dataclass(frozen=True)
class Turn:
    """Somebody's time at a place, from `start` to `end` (aware UTC, half-open)."""

    place: Place
    start: datetime
    end: datetime


def on_call(rota: Rota, at: datetime) -> OnCall:
    """Who is on call at an instant (aware). Nobody stands behind themselves."""
    on = _of_the_week(rota, at)
    for change in rota.changes:
        on = _changed(rota, change, on, at)
    on = OnCall(*(None if who in rota.left else who for who in (on.first, on.backup)))
    return replace(on, backup=None) if on.backup == on.first else on


def shifts(rota: Rota, since: datetime, until: datetime) -> list[Shift]:
    """The stretches from `since` to `until`; a new one begins with every week and every change."""
    cuts = sorted({since, *(at for at in _cuts(rota, since, until) if since < at < until), until})
    pairs = zip(cuts, cuts[1:], strict=False)
    return [Shift(start, end, on_call(rota, start)) for start, end in pairs]


def merged(found: Sequence[Shift]) -> list[Shift]:
    """The same without the cuts at which nothing changes."""
    kept: list[Shift] = []
    for shift in found:
        if kept and kept[-1].on == shift.on and kept[-1].end == shift.start:
            kept[-1] = replace(kept[-1], end=shift.end)
        else:
            kept.append(shift)
    return kept


def gaps(rota: Rota, able: frozenset[int], since: datetime, until: datetime) -> list[Shift]:
    """Stretches in which a place is empty, or held by somebody who is not `able` to be paged.

    What is left of the two is in `on`.
    """
    left = [
        replace(shift, on=OnCall(_able(shift.on.first, able), _able(shift.on.backup, able)))
        for shift in shifts(rota, since, until)
    ]
    return [shift for shift in merged(left) if None in (shift.on.first, shift.on.backup)]


def turns(rota: Rota, person_id: int, since: datetime, until: datetime) -> list[Turn]:
    """When somebody is on call, first places before second ones, each within one week."""
    begins = set(_week_begins(rota, since, until))
    found = shifts(rota, since, until)
    return [
        turn for place in PLACES for turn in _joined(_held(found, person_id, place), apart=begins)
    ]


def left_open(rota: Rota, person_id: int, since: datetime, until: datetime) -> list[Turn]:
    """The turns that somebody who has left leaves to nobody, first places before second ones."""
    return turns(replace(rota, left=rota.left - {person_id}), person_id, since, until)


def turn_within(rota: Rota, person_id: int, span: Span) -> Turn | None:
    """What somebody is on call for in a span (aware), across weeks: the first stretch of it."""
    found = shifts(rota, *span)
    joined = (_joined(_held(found, person_id, place)) for place in PLACES)
    return next((turn for held in joined for turn in held), None)


def holds(rota: Rota, person_id: int, turn: Turn) -> bool:
    """Whether somebody stands at that place all through."""
    found = shifts(rota, turn.start, turn.end)
    return all(shift.on.at(turn.place) == person_id for shift in found)


def weeks_later(rota: Rota, turn: Turn, weeks: int) -> Turn:
    """The same days and hours of another week, as the clock on the wall shows them."""
    start, end = wall_span(rota, turn)
    return replace(
        turn,
        start=moment_of(start + weeks * WEEK, rota.zone),
        end=moment_of(end + weeks * WEEK, rota.zone),
    )


def wall_span(rota: Rota, turn: Turn) -> Span:
    """A turn as wall time of the programme."""
    local = ZoneInfo(rota.zone)
    start, end = (at.astimezone(local).replace(tzinfo=None) for at in (turn.start, turn.end))
    return start, end


def moment_of(wall: datetime, zone: str) -> datetime:
    """The instant (aware UTC) of a wall time; see `moment` for nights when the clocks change."""
    return moment(wall.date(), wall.time(), zone)


def hand_over_at(rota: Rota, at: datetime) -> time:
    """The time of day at which weeks begin, and at which days change hands too."""
    running = _running(rota, at)
    return running.begins_at if running else time(0)


def days_span(rota: Rota, first: date, after: date) -> Span:
    """Days on call, from the first to the one after the last (aware UTC): from hour to hour."""
    begins, ends = (datetime.combine(day, time(12)) for day in (first, after))
    at = [moment_of(noon, rota.zone) for noon in (begins, ends)]
    start, end = (
        moment(day, hand_over_at(rota, noon), rota.zone)
        for day, noon in zip((first, after), at, strict=True)
    )
    return start, end


def next_weekly(now: datetime, weekday: int, clock: time, zone: str) -> datetime:
    """The next moment after `now` (both aware UTC) of a weekday (Monday is 0) and a time."""
    today = now.astimezone(ZoneInfo(zone)).date()
    day = today + timedelta(days=(weekday - today.weekday()) % 7)
    at = moment(day, clock, zone)
    return at if at > now else moment(day + WEEK, clock, zone)


def _of_the_week(rota: Rota, at: datetime) -> OnCall:
    rotation = _running(rota, at)
    if rotation is None:
        return OnCall()
    return rotation.weeks[_week_at(rota, rotation, at) % len(rotation.weeks)]


def _running(rota: Rota, at: datetime) -> Rotation | None:
    begun = [one for one in rota.rotations if one.weeks and _begin(rota, one, 0) <= at]
    return max(begun, key=lambda one: _begin(rota, one, 0), default=None)


def _week_at(rota: Rota, rotation: Rotation, at: datetime) -> int:
    """How many weeks after the first the one is that runs at an instant."""
    local = at.astimezone(ZoneInfo(rota.zone)).date()
    week = (local - rotation.first_day).days // 7
    # The day alone cannot tell before or after the hour at which the week begins.
    while _begin(rota, rotation, week) > at:
        week -= 1
    while _begin(rota, rotation, week + 1) <= at:
        week += 1
    return week


def _begin(rota: Rota, rotation: Rotation, week: int) -> datetime:
    return moment(rotation.first_day + week * WEEK, rotation.begins_at, rota.zone)


def _changed(rota: Rota, change: Change, on: OnCall, at: datetime) -> OnCall:
    match change:
        case Override(place, person_id, starts, ends):
            if not _covers(rota, (starts, ends), at):
                return on
            first = person_id if place == "first" else on.first
            return OnCall(first, person_id if place == "backup" else on.backup)
        case Swap(one, other, spans):
            if not any(_covers(rota, span, at) for span in spans):
                return on
            instead = {one: other, other: one}
            return OnCall(*(instead.get(who or 0, who) for who in (on.first, on.backup)))


def _covers(rota: Rota, span: Span, at: datetime) -> bool:
    start, end = span
    return moment_of(start, rota.zone) <= at < moment_of(end, rota.zone)


def _cuts(rota: Rota, since: datetime, until: datetime) -> Iterator[datetime]:
    """Every instant at which somebody else may come on call."""
    yield from _week_begins(rota, since, until)
    for change in rota.changes:
        spans = change.spans if isinstance(change, Swap) else ((change.starts, change.ends),)
        yield from (moment_of(wall, rota.zone) for span in spans for wall in span)


def _week_begins(rota: Rota, since: datetime, until: datetime) -> Iterator[datetime]:
    in_order = sorted(rota.rotations, key=lambda one: _begin(rota, one, 0))
    for rotation, later in zip_longest(in_order, in_order[1:]):
        last = until if later is None else min(until, _begin(rota, later, 0))
        week = max(0, _week_at(rota, rotation, since))
        while (begins := _begin(rota, rotation, week)) < last:
            yield begins
            week += 1


def _held(found: Sequence[Shift], person_id: int, place: Place) -> Iterator[Turn]:
    for shift in found:
        if shift.on.at(place) == person_id:
            yield Turn(place, shift.start, shift.end)


def _joined(held: Iterator[Turn], apart: set[datetime] | None = None) -> list[Turn]:
    """Stretches that follow each other as one, but not over the instants of `apart`."""
    kept: list[Turn] = []
    for turn in held:
        if kept and kept[-1].end == turn.start and turn.start not in (apart or ()):
            kept[-1] = replace(kept[-1], end=turn.end)
        else:
            kept.append(turn)
    return kept


def _able(person_id: int | None, able: frozenset[int]) -> int | None:
    return person_id if person_id in able else None
