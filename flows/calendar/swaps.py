"""Who stands in for whom: which turn is given away, to whom, and which one is taken in return."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.rota import (
    PLACES,
    WEEK,
    Rota,
    Shift,
    Span,
    Swap,
    Turn,
    holds,
    merged,
    moment_of,
    shifts,
    turn_within,
    turns,
    wall_span,
    weeks_later,
)

NOTICE = timedelta(hours=1)  # a colleague must have read it before it begins
NO_ANSWER = timedelta(minutes=30)  # so long before it begins the asker hears that it stays theirs
AHEAD = 13 * WEEK  # nobody plans further


@dataclass(frozen=True)
class Asked:
    """What one asked of another; `agreed` is None until the colleague has answered.

    `back` is what the asker takes in return, None where there is nothing to take.
    """

    id: int
    asker_id: int
    colleague_id: int
    turn: Turn
    back: Turn | None = None
    agreed: bool | None = None


def own_turn(rota: Rota, person_id: int, now: datetime, span: Span | None = None) -> Turn | None:
    """The next turn that somebody can still give away, whole or what is left of it.

    With a `span` (aware), that part of what they are on call for. `now` is aware.
    """
    since = soonest(rota, now)
    if span is None:
        return next(iter(turns(rota, person_id, since, since + AHEAD)), None)
    start, end = max(since, span[0]), min(span[1], since + AHEAD)
    return turn_within(rota, person_id, (start, end)) if start < end else None


def in_return(rota: Rota, colleague_id: int, turn: Turn) -> Turn | None:
    """The same days and hours of the colleague's next week in that place: share for share."""
    for weeks in range(1, AHEAD // WEEK + 1):
        back = weeks_later(rota, turn, weeks)
        if back.start < back.end and holds(rota, colleague_id, back):
            return back
    return None


def to_ask(rota: Rota, asker_id: int, turn: Turn) -> Iterator[int]:
    """Whom to ask where nobody is named: whose turn comes next, then who stands beside them."""
    after = shifts(rota, turn.end, turn.end + AHEAD)
    named = [shift.on.at(turn.place) for shift in after]
    within = shifts(rota, turn.start, turn.end)
    named += [shift.on.at(place) for shift in within for place in PLACES]
    yield from dict.fromkeys(who for who in named if who is not None and who != asker_id)


def is_first_in(rota: Rota, person_id: int, turn: Turn) -> bool:
    """Whether they are paged first in a turn of somebody behind them: it would trade places."""
    if turn.place == "first":
        return False
    return any(shift.on.first == person_id for shift in shifts(rota, turn.start, turn.end))


def side_by_side(rota: Rota, asked: Asked) -> list[Shift]:
    """The stretches in which both of them would be on call, one behind the other, after a yes."""
    given = [asked.turn] if asked.back is None else [asked.turn, asked.back]
    spans = tuple(wall_span(rota, turn) for turn in given)
    after = replace(rota, changes=(*rota.changes, Swap(asked.asker_id, asked.colleague_id, spans)))
    both = {asked.asker_id, asked.colleague_id}
    found = (shift for turn in given for shift in merged(shifts(after, turn.start, turn.end)))
    return [shift for shift in found if {shift.on.first, shift.on.backup} == both]


def until(asked: Asked) -> datetime:
    """Until when an answer counts (aware UTC): before it begins."""
    return asked.turn.start - NO_ANSWER


def still_stands(rota: Rota, asked: Asked) -> bool:
    """Whether the turns that a question was about are still those of the two."""
    theirs = asked.back is None or holds(rota, asked.colleague_id, asked.back)
    return theirs and holds(rota, asked.asker_id, asked.turn)


def soonest(rota: Rota, now: datetime) -> datetime:
    """The first full hour (aware UTC), by the programme's clock, that leaves time to ask."""
    local = (now + NOTICE).astimezone(ZoneInfo(rota.zone)).replace(tzinfo=None)
    full = datetime.combine(local.date(), time(local.hour))
    return moment_of(full if full == local else full + NOTICE, rota.zone)
