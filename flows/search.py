"""Looking for times: where they were asked for, else by phone, else what comes closest."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from math import ceil

from flows.calendar.wall import moment
from flows.engine.facts import Facts, Meeting, Wanted
from flows.engine.noted import instants, note_windows, windows
from flows.engine.steps import Notes
from flows.pair import is_mentor
from flows.texts.values import Because
from flows.wishes import because, given_up

USUAL, FURTHEST = 2, 8  # weeks ahead: as a rule, and where they ask or nothing else is left
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Found:
    """Up to three starts (aware UTC).

    `why` says that nothing fits where they asked, and these come closest. Without starts,
    `elsewhere` says that by phone something would fit.
    """

    starts: tuple[datetime, ...]
    why: Because | None = None
    elsewhere: bool = False


def found_times(facts: Facts, meeting: Meeting, notes: Notes) -> Found:
    """Times for the meeting that are not refused: as they asked, or what comes closest."""
    wanted, refused = windows(notes.get("wanted")), instants(notes.get("refused"))
    passed = (*refused, *given_up(meeting, notes))
    ahead, weeks = facts.views.free_starts, weeks_ahead(facts, wanted)
    found = ahead(meeting, wanted, passed, weeks)
    if asked := as_asked(found, meeting, wanted):
        # What they asked for stands first, whatever else there is besides.
        return Found((*asked, *(start for start in found if start not in asked)))
    if meeting.format == "in_person" and not is_mentor(facts, meeting):
        by_phone = replace(meeting, format="phone")
        if as_asked(ahead(by_phone, wanted, refused, weeks), by_phone, wanted):
            return Found((), elsewhere=True)
    why, cannot = _why(facts, meeting, notes), [w for w in wanted if w.busy]
    back = _when_back(meeting, why)
    later = ahead(meeting, [*cannot, *back], passed, FURTHEST) if back else ()
    closest = as_asked(later, meeting, back) or found or ahead(meeting, cannot, passed, FURTHEST)
    return Found(tuple(closest), why) if closest else Found(())


def _why(facts: Facts, meeting: Meeting, notes: Notes) -> Because:
    """What is in the way where they asked; where they asked for no time, in these two weeks."""
    why, wanted = because(facts, meeting, notes), windows(notes.get("wanted"))
    if why.code != "nothing" or not all(window.busy for window in wanted):
        return why
    usual = Wanted(facts.now, facts.now + USUAL * WEEK)
    return because(facts, meeting, {**notes, "wanted": note_windows([*wanted, usual])})


def _when_back(meeting: Meeting, why: Because) -> tuple[Wanted, ...]:
    """The two weeks after somebody's absence, if it is that."""
    if why.first is None:
        return ()
    start = moment(why.first.date(), time(), meeting.zone)
    return (Wanted(start, start + USUAL * WEEK),)


def as_asked(
    starts: Sequence[datetime], meeting: Meeting, wanted: Sequence[Wanted]
) -> list[datetime]:
    """Those of the starts that lie in what they named, if they named anything.

    A stretch too short for the meeting, "at 5", names its start.
    """
    wishes, length = [w for w in wanted if not w.busy], timedelta(minutes=meeting.minutes)
    return [
        start
        for start in starts
        if not wishes or any(w.start <= start <= max(w.end - length, w.start) for w in wishes)
    ]


def weeks_ahead(facts: Facts, wanted: tuple[Wanted, ...]) -> int:
    """How far ahead to look: two weeks, or as far as they ask."""
    last = max((window.end for window in wanted if not window.busy), default=facts.now)
    return min(max(USUAL, ceil((last - facts.now) / WEEK)), FURTHEST)
