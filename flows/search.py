"""Looking for times: where they were asked for, else by phone, else what comes closest."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil

from flows.engine.facts import Facts, Meeting, Wanted
from flows.engine.noted import instants, windows
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
    ahead, weeks = facts.views.free_starts, _weeks(facts, wanted)
    if starts := tuple(ahead(meeting, wanted, passed, weeks)):
        return Found(starts)
    if meeting.format == "in_person" and not is_mentor(facts, meeting):
        by_phone = replace(meeting, format="phone")
        if ahead(by_phone, wanted, refused, weeks):
            return Found((), elsewhere=True)
    cannot = [window for window in wanted if window.busy]
    closest = ahead(meeting, cannot, passed, weeks) or ahead(meeting, cannot, passed, FURTHEST)
    if not closest:
        return Found(())
    return Found(tuple(closest), why=because(facts, meeting, notes))


def _weeks(facts: Facts, wanted: tuple[Wanted, ...]) -> int:
    """How far ahead to look: two weeks, or as far as they ask."""
    last = max((window.end for window in wanted if not window.busy), default=facts.now)
    return min(max(USUAL, ceil((last - facts.now) / WEEK)), FURTHEST)
