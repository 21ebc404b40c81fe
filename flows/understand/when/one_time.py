"""Shifts and curfews of one week or day: "my shifts are 3-11 this week", "home by 6 today"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from flows.understand.reading import Standing, Window
from flows.understand.when.day_initials import EVERY_DAY
from flows.understand.when.shares import sign_name
from flows.understand.when.shift_hours import HOUR, MIDNIGHT
from flows.understand.when.stated import Statement
from flows.understand.when.tokens import Edge, Token
from flows.understand.when.week_days import Days
from flows.understand.when.week_groups import groups_of
from flows.understand.when.week_hours import Hours
from flows.understand.when.week_pieces import Sign, WeekPiece
from flows.understand.when.week_spans import taken_or_free

_WEEK = 7
_SUNDAY = 6


def one_time(statement: Statement, now: datetime) -> tuple[Window, ...]:
    """The taken windows of a statement about this or that week, or about one day from now.

    ``now`` is local wall time. Only what says its hours or nights; dates are read elsewhere, as
    is a day with nothing but "work". Days of this week that are over are left out.
    """
    claim = statement.claim
    if claim.sense == "free" or statement.refused or len(statement.once_on) != 1:
        return ()
    # "have to call at 4 today" takes that hour; "call john tomorrow at 5" is a time like another.
    if (claim.must or (claim.kind == "callin" and claim.weight == "once")) and not statement.duty:
        return ()
    groups = groups_of(statement)
    hours = [each for _, listed in groups for each in listed]
    if not hours or (claim.kind == "other" and claim.bare):
        return ()
    if claim.sense == "ends" and len(hours) > 1:
        return ()  # "i finish at 4 tmrw, 5 ok?": the second hour is another matter
    if claim.kind != "work" and all(each.shape == "part" for each in hours):
        return ()  # "my appointment is late this afternoon" is read with its day
    unit, _, ahead = statement.once_on[0].partition(" ")
    if unit == "date":
        return ()
    found: list[Window] = []
    for days, listed in groups:
        for standing in taken_or_free(statement, days, listed):
            dates = _dates(unit, int(ahead), standing, now.date())
            found += [_window(standing, day) for day in dates]
    return tuple(sorted(found, key=lambda window: window.start))


def until_day(statement: Statement, tokens: Sequence[Token], now: datetime) -> tuple[Window, ...]:
    """ "im on nights till sat", "i work 3-11 until fri": each day from now to before that one."""
    claim = statement.claim
    named = [p for p in statement.timed if isinstance(p.what, Days)]
    if claim.kind != "work" or claim.sense != "taken" or statement.refused or len(named) != 1:
        return ()
    day, place = named[0].what, named[0].place
    if statement.once_on or not (isinstance(day, Days) and _is_end(day, tokens, place)):
        return ()
    hours = [p.what for p in statement.timed if isinstance(p.what, Hours) and p.place < place]
    later = [p.what for p in statement.timed if p.place > place]
    if claim.part and not hours:
        hours = [Hours("part", part=claim.part)]
    ranges = all(each.shape in ("range", "part") for each in hours)
    if not ranges or later not in ([], [Hours("part", part="morning")]):
        return ()
    ahead = (min(day.days) - now.weekday() - 1) % _WEEK + 1
    shifts = taken_or_free(statement, None, hours) if hours else []
    dates = (now.date() + timedelta(days=n) for n in range(ahead))
    windows = (_window(each, one) for one in dates for each in shifts)
    return tuple(window for window in windows if window.end > now)


def _is_end(day: Days, tokens: Sequence[Token], place: int) -> bool:
    """Does it last until one bare day?"""
    edge = tokens[place - 1] if place else None
    bare = len(day.days) == 1 and not day.sure
    return bare and isinstance(edge, Edge) and edge.name == "until"


def coming(found: Sequence[Standing], now: datetime) -> tuple[Window, ...]:
    """The next time of each day of what comes round, today left out."""
    today = now.date()
    ahead = (today + timedelta(days=n) for n in range(1, _WEEK + 1))
    windows = (
        _window(each, day)
        for day in ahead
        for each in found
        if each.busy and day.weekday() in each.days
    )
    return tuple(sorted(windows, key=lambda window: window.start))


def _dates(unit: str, ahead: int, standing: Standing, today: date) -> list[date]:
    """The dates meant: of a week those named, or all of it; of a day only itself."""
    if unit == "day":
        return [today + timedelta(days=ahead)] if standing.days == EVERY_DAY else []
    # On a Sunday "this week" is the one that begins tomorrow, as is one whose days are all over.
    monday = today + timedelta(days=_WEEK * ahead - today.weekday())
    week = [monday + timedelta(days=day) for day in sorted(standing.days)]
    left = [day for day in week if day >= today and (ahead or today.weekday() != _SUNDAY)]
    return left or [day + timedelta(days=_WEEK) for day in week]


def _window(standing: Standing, day: date) -> Window:
    midnight = datetime.combine(day, time())
    length = (standing.end - standing.start - 1) % MIDNIGHT + 1
    if standing.kind == "curfew":
        length = min(length, MIDNIGHT - standing.start)  # "home by 9 sat": the rest of that day
    start = midnight + timedelta(minutes=standing.start)
    grain = "hour" if length == HOUR else "part"
    return Window(start, start + timedelta(minutes=length), grain, True)


def of_the_day(statement: Statement, pieces: Sequence[WeekPiece]) -> Statement:
    """ "sat but i gotta be back by 4": of the one day named before it, and of no other."""
    claim = statement.claim
    if claim.kind != "curfew" or not claim.must or statement.habit or statement.once_on:
        return statement
    if any(isinstance(p.what, Days) for p in statement.timed):
        return statement
    before = [p for p in pieces if p.place < statement.place]
    named = [p for p in before if isinstance(p.what, Days) or sign_name(p) == "once"]
    if len(named) != 1:
        return statement
    match named[0].what:
        case Days(days=days, sure=False) if len(days) == 1:
            return replace(statement, timed=(named[0], *statement.timed))
        case Sign(said=said):
            return replace(statement, once_on=(said,))
        case _:
            return statement
