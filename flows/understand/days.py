"""Days and hours a person names, as windows of local wall time.

Conventions: a bare weekday is the coming one; "next friday" is the Friday of next week; bare hours
1-7 are afternoon or evening, 8-11 morning; "after X" runs to midnight; "before X" from midnight.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.understand.clock_words import Span, read_span
from flows.understand.day_words import (
    ALLOWING,
    DAY_NAMES,
    EXCEPT_AFTER,
    LISTING,
    MONTHS,
    NEXT,
    NOTHING_WORKS,
    PARTS,
    REFUSED_AFTER,
    REFUSING,
    TODAY,
    TOMORROW,
    WEEK,
)
from flows.understand.normalise import Said
from flows.understand.reading import Window
from flows.understand.weekdays import weekday_at

_WEEK_DAYS = 7
_DAY_OF_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er)\Z")
_PLAIN_DAY = re.compile(r"\d{1,2}\Z")
_WRITTEN_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "premier": 1}
_MOST_WINDOWS = 12


@dataclass(frozen=True)
class _Day:
    """One day, or the seven of a week."""

    start: date
    days: int = 1


@dataclass(frozen=True)
class _Group:
    """Days that share the same hours, and whether they are refused."""

    days: tuple[_Day, ...] = ()
    span: Span | None = None
    busy: bool = False


def local_now(now: datetime, zone: str) -> datetime:
    """The naive wall time of an aware instant in a zone."""
    return now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def read_days(said: Said, now: datetime, lang: str) -> tuple[Window, ...]:
    """The windows named in a text, in their order; ``now`` is local wall time."""
    windows = [
        window for group in _groups(said, now.date(), lang) for window in _windows(group, now)
    ]
    return tuple(dict.fromkeys(windows))[:_MOST_WINDOWS]


def first_day(words: tuple[str, ...], now: datetime) -> date | None:
    """The first day named ("until monday"), None without one."""
    today = now.date()
    for place in range(len(words)):
        if (found := _day_at(words, place, today, "en")) is not None:
            return found[0][-1].start
    return None


def names_a_day(said: Said) -> bool:
    """Is a day named, and not only an hour?"""
    monday = date(2024, 1, 1)
    return any(
        _day_at(said.words, place, monday, "en") is not None for place in range(len(said.words))
    )


def _groups(said: Said, today: date, lang: str) -> list[_Group]:
    groups = [_Group()]
    place = 0
    while place < len(said.words):
        if groups[-1].busy and (
            (said.asks and place in said.breaks)  # "cant thurs, fri?": the pause proposes
            or _another_day_proposed(groups[-1], said, place, today, lang)
        ):
            groups.append(_Group())
        place = _step(groups, said.words, place, today, lang)
    return [group for group in groups if group.days or group.span]


def _another_day_proposed(group: _Group, said: Said, place: int, today: date, lang: str) -> bool:
    """ "not today, thursday after 5": who only refuses today and names a day is free on that day.

    "cant today, tomorrow or friday" goes on refusing: "cant" needs a pause and a single day.
    """
    words = said.words
    if group.days != (_Day(today),) or group.span or words[place - 1] not in TODAY:
        return False
    lists = place not in said.breaks or not LISTING.isdisjoint(words[place:])
    if words[place - 2 : place - 1] not in (("not",), ("pas",)) and lists:
        return False
    return _day_at(words, place, today, lang) is not None


def _step(groups: list[_Group], words: tuple[str, ...], place: int, today: date, lang: str) -> int:
    """Read what stands at one word into the last group; the place after it."""
    group = groups[-1]
    if (day := _day_at(words, place, today, lang)) is not None:
        days, span, place = day
        if group.span is not None and group.days:
            groups.append(_Group(busy=group.busy))
        elif group.span is not None and not group.days:
            days, span = days, span or group.span
            groups[-1] = replace(group, span=None)
        group = groups[-1]
        groups[-1] = replace(group, days=group.days + days, span=span)
        return _refused_after(groups, words, place)
    if (found := read_span(words, place, _just_named(group, words, place))) is not None:
        span, place = found
        if group.span is not None:
            groups.append(_Group(group.days, _narrowed(group.span, span), group.busy))
            if _is_part(group.span):
                del groups[-2]
        else:
            groups[-1] = replace(group, span=span)
        return _refused_after(groups, words, place)
    _mark(groups, words[place], words[place - 1] if place else "")
    return place + 1


def _just_named(group: _Group, words: tuple[str, ...], place: int) -> bool:
    """Does a day stand right before, so that a mere number is its hour?"""
    return bool(group.days) and group.span is None and words[place - 1] in DAY_NAMES


def _is_part(span: Span) -> bool:
    return span.grain == "part" and (span.start, span.end) in PARTS.values()


def _narrowed(part: Span, span: Span) -> Span:
    """ "saturday morning at 7": the part of day says which 7."""
    morning = _is_part(part) and part.end == PARTS["morning"][1]
    if morning and span.grain in ("hour", "minute") and span.start >= 13 * 60 and span.bare:
        return replace(span, start=span.start - 720, end=span.end - 720)
    return span


def _mark(groups: list[_Group], word: str, before: str) -> None:
    """A word that refuses or allows starts a new group of days."""
    if word in REFUSING or word in ALLOWING or (before, word) in NOTHING_WORKS:
        except_it = word == "but" and before in EXCEPT_AFTER
        busy = word in REFUSING or except_it or (before, word) in NOTHING_WORKS
        group = groups[-1]
        if group.days or group.span:
            if busy != group.busy:
                groups.append(_Group(busy=busy))
        else:
            groups[-1] = replace(group, busy=busy)


def _refused_after(groups: list[_Group], words: tuple[str, ...], place: int) -> int:
    if words[place : place + 1] == ("works",):
        groups[-1] = replace(groups[-1], busy=False)
    for ending in REFUSED_AFTER:
        if words[place : place + len(ending)] == ending:
            groups[-1] = replace(groups[-1], busy=True)
            groups.append(_Group())
            return place + len(ending)
    return place


def _day_at(
    words: tuple[str, ...], place: int, today: date, lang: str
) -> tuple[tuple[_Day, ...], Span | None, int] | None:
    """The day or days that begin at a word, a part of day said with them, the place after."""
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    evening = Span(*PARTS["evening"], "part")
    if word in TODAY:
        return (_Day(today),), None, place + 1
    if word == "tonight" or (word in ("ce", "a", "cet") and following == "soir"):
        return (_Day(today),), evening, place + (1 if word == "tonight" else 2)
    if word in ("this", "ce", "cet", "cette") and (following in PARTS or following == "apres"):
        return (_Day(today),), None, place + 1
    if word in TOMORROW:
        return (_Day(today + timedelta(1)),), None, place + 1
    if word in ("apres", "after") and following in TOMORROW:
        return (_Day(today + timedelta(2)),), None, place + 2
    if word == "weekend" or words[place : place + 3] == ("fin", "de", "semaine"):
        return _weekend(today), None, place + (1 if word == "weekend" else 3)
    if (week := _next_week(word, following, today)) is not None:
        return (week,), None, place + 2
    if (weekday := weekday_at(words, place, lang)) is not None:
        return _named(words, place, weekday, today)
    return _dated(words, place, today)


def _weekend(today: date) -> tuple[_Day, ...]:
    saturday = today + timedelta((5 - today.weekday()) % _WEEK_DAYS)
    return (_Day(saturday, 2),)


def _next_week(word: str, following: str, today: date) -> _Day | None:
    if (word in NEXT and following in WEEK) or (word in WEEK and following in NEXT):
        monday = today + timedelta(_WEEK_DAYS - today.weekday())
        return _Day(monday, _WEEK_DAYS)
    return None


def _named(
    words: tuple[str, ...], place: int, weekday: int, today: date
) -> tuple[tuple[_Day, ...], Span | None, int]:
    """A weekday, the coming one, or that of next week after "next", "prochain", "en huit"."""
    coming = today + timedelta((weekday - today.weekday()) % _WEEK_DAYS or _WEEK_DAYS)
    monday = today + timedelta(_WEEK_DAYS - today.weekday())
    before = words[place - 1] if place else ""
    rest = words[place + 1 : place + 3]
    if before == "next" or rest[:1] == ("prochain",) or rest == ("next", "week"):
        skip = 2 if rest[:1] == ("prochain",) else 3 if rest == ("next", "week") else 1
        return (_Day(monday + timedelta(weekday)),), None, place + skip
    if rest in (("en", "huit"), ("en", "8")):
        return (_Day(monday + timedelta(weekday)),), None, place + 3
    if before in TODAY and weekday == today.weekday():
        return (_Day(today),), None, place + 1
    return (_Day(coming),), None, place + 1


def _dated(
    words: tuple[str, ...], place: int, today: date
) -> tuple[tuple[_Day, ...], Span | None, int] | None:
    """ "the 5th", "dec 5", "le 5 decembre"."""
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else ""
    if word in MONTHS and (number := _month_day(following)):
        return _on(today, MONTHS[word], number, place + 2)
    if following in MONTHS and (number := _month_day(word)):
        return _on(today, MONTHS[following], number, place + 2)
    ordinal = _DAY_OF_MONTH.match(word)
    if ordinal or (place and words[place - 1] in ("the", "til", "until") and word == "fourth"):
        return _on(today, None, int(ordinal[1]) if ordinal else 4, place + 1)
    return None


def _month_day(word: str) -> int:
    if found := _DAY_OF_MONTH.match(word) or _PLAIN_DAY.match(word):
        return int(re.sub(r"\D", "", found[0]))
    return _WRITTEN_ORDINALS.get(word, 0)


def _on(
    today: date, month: int | None, number: int, place: int
) -> tuple[tuple[_Day, ...], Span | None, int] | None:
    """The next date with that number, in that month or the first that still has it."""
    for ahead in range(13):
        year, index = divmod(today.month - 1 + ahead, 12)
        try:
            found = date(today.year + year, index + 1, number)
        except ValueError:
            continue
        if found >= today and month in (None, found.month):
            return (_Day(found),), None, place
    return None


def _windows(group: _Group, now: datetime) -> list[Window]:
    today = now.date()
    if not group.days and group.span is not None:
        later = datetime.combine(today, _clock(group.span.start)) > now
        open_end = group.span.start == 0
        coming = today if later or open_end else today + timedelta(1)
        return [_window(_Day(coming), group.span, group.busy, now)]
    windows: list[Window] = []
    for day in group.days:
        if group.span is None:
            end = day.start + timedelta(day.days)
            grain = "week" if day.days == _WEEK_DAYS else "day"
            windows.append(Window(_midnight(day.start), _midnight(end), grain, group.busy))
        else:
            each = (_Day(day.start + timedelta(n)) for n in range(day.days))
            windows += [_window(one, group.span, group.busy, now) for one in each]
    return windows


def _window(day: _Day, span: Span, busy: bool, now: datetime) -> Window:
    start = _midnight(day.start) + timedelta(minutes=span.start)
    end = _midnight(day.start) + timedelta(minutes=span.end)
    if span.start == 0 and day.start == now.date() and now < end:
        start = now
    return Window(start, end, span.grain, busy)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
