"""Values that say when somebody is taken, must be home or is free, as they told us: no reasons.

Every day is left out where a home-coming or a call is meant ("home by 9 pm").
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from flows.calendar.busy import Behaviour, Busy
from flows.calendar.hours import EVERY_DAY, WeeklyHours
from flows.calendar.weekly import is_weekly, weekdays
from flows.engine.facts import Language
from flows.texts.gsm import fold, length
from flows.texts.spelling import WEEKDAYS, choose, clock, day

Hours = Busy | WeeklyHours

# Characters as they are sent; the longest that fits beside the rest of its text.
LONGEST_TIMES = 88
LONGEST_NEW = 50
LONGEST_OLD = 44
LONGEST_ENTRY = 38
LONGEST_WEEK = 76
LONGEST_FREE = 60

_WEEK = 7
_CALL = timedelta(hours=1)  # a call is named by when it comes, not by how long it may take
_RUN = 3  # days in a row that are written as "Mon-Wed"
_FREE = ("free", "libre")
_BEHAVES: dict[Behaviour, tuple[str, str]] = {
    "not_free": ("not free", "pas libre"),
    "home_by": ("home by", "de retour pour"),
    "reachable_at": ("reachable at", "joignable à"),
}
_AND = ("and", "et")
_MIDNIGHT = ("midnight", "minuit")
_EVERY_DAY = ("every day", "chaque jour")
_SOME_WEEKS = ("some weeks", "parfois")
_OLDER = ("older times", "anciennes plages")


@dataclass(frozen=True)
class Times:
    """One or more hours as a sentence: "Not free Mon-Fri 7 am-3 pm. Home by 9 pm"."""

    entries: tuple[Hours, ...]

    def __post_init__(self) -> None:
        _fits(self, LONGEST_TIMES)

    def say(self, language: Language) -> str:
        """At most 88 characters, without the last full stop."""
        return _sentences(self.entries, language)


@dataclass(frozen=True)
class NewTimes:
    """The same where older hours are named beside it."""

    entries: tuple[Hours, ...]

    def __post_init__(self) -> None:
        _fits(self, LONGEST_NEW)

    def say(self, language: Language) -> str:
        """At most 50 characters, without the last full stop."""
        return _sentences(self.entries, language)


@dataclass(frozen=True)
class OldTimes:
    """Hours that give way, without how they behave: "Mon-Fri 8 am-4 pm"; how many, if many."""

    entries: tuple[Hours, ...]

    def say(self, language: Language) -> str:
        """At most 44 characters."""
        written = _listed([_bare(entry, language) for entry in self.entries], language)
        if length(fold(written)) <= LONGEST_OLD:
            return written
        if len(self.entries) == 1:
            return _which_days(self.entries[0], language)
        return f"{len(self.entries)} {choose(language, _OLDER)}"


@dataclass(frozen=True)
class FreeTimes:
    """When somebody is free: "Mon-Fri 5 pm-9 pm and Sat 10 am-4 pm"; else only on which days."""

    entries: tuple[WeeklyHours, ...]

    def say(self, language: Language) -> str:
        """At most 60 characters."""
        written = _listed([_bare(entry, language) for entry in self.entries], language)
        if length(fold(written)) <= LONGEST_FREE:
            return written
        return _days(frozenset(day for entry in self.entries for day in entry.days), language)


@dataclass(frozen=True)
class Entry:
    """One of the hours in a list: "not free Mon-Fri 8 am-4 pm"."""

    entries: tuple[Hours]

    def say(self, language: Language) -> str:
        """At most 38 characters; its days alone where all of it would be longer."""
        [entry] = self.entries
        how = _behaviour(entry, language)
        whole = f"{how} {_bare(entry, language)}"
        if length(fold(whole)) <= LONGEST_ENTRY:
            return whole
        return f"{how} {_which_days(entry, language)}"


@dataclass(frozen=True)
class WeekTimes:
    """Single hours of one week, by their weekdays: "Mon 7 am-3 pm, Wed-Fri 3 pm-11 pm"."""

    entries: tuple[Hours, ...]

    def __post_init__(self) -> None:
        _fits(self, LONGEST_WEEK)

    def say(self, language: Language) -> str:
        """At most 76 characters."""
        by_hours: dict[str, set[int]] = {}
        for entry in self.entries:
            if isinstance(entry, Busy):
                by_hours.setdefault(_hours(entry, language), set()).add(entry.start.weekday())
        return ", ".join(
            f"{_days(frozenset(days), language)} {hours}".rstrip()
            for hours, days in by_hours.items()
        )


def fitting(
    entries: Sequence[Hours], kind: type[Times] | type[NewTimes] | type[WeekTimes]
) -> tuple[Hours, ...]:
    """The first of the hours, as many as one such value can say; one at least."""
    for count in range(len(entries), 1, -1):
        try:
            kind(tuple(entries[:count]))
        except ValueError:
            continue
        return tuple(entries[:count])
    return tuple(entries[:1])


def _fits(value: Times | NewTimes | WeekTimes, longest: int) -> None:
    languages: tuple[Language, ...] = ("en", "fr")
    if any(length(fold(value.say(language))) > longest for language in languages):
        raise ValueError(f"These hours need more than {longest} characters.")


def _sentences(entries: Iterable[Hours], language: Language) -> str:
    """One sentence for each way to behave, in the order in which they first stand."""
    by_behaviour: dict[str, list[str]] = {}
    for entry in entries:
        said = by_behaviour.setdefault(_behaviour(entry, language), [])
        said.append(_bare(entry, language))
    sentences = (f"{how} {_listed(said, language)}" for how, said in by_behaviour.items())
    return ". ".join(sentence[0].upper() + sentence[1:] for sentence in sentences)


def _listed(said: Sequence[str], language: Language) -> str:
    *first, last = said
    return f"{', '.join(first)} {choose(language, _AND)} {last}" if first else last


def _behaviour(entry: Hours, language: Language) -> str:
    return choose(language, _BEHAVES[entry.behaviour] if isinstance(entry, Busy) else _FREE)


def _bare(entry: Hours, language: Language) -> str:
    """The days and the hours of one entry."""
    match entry:
        case WeeklyHours(days, start, end):
            return _weekly(days, _span(start, end, language), language)
        case Busy(rule=""):
            return _dated(entry, language)
        case Busy("not_free"):
            return _weekly(weekdays(entry), _hours(entry, language), language) + _sometimes(
                entry, language
            )
        case _:
            days = weekdays(entry)
            said = "" if days == EVERY_DAY else f" {_days(days, language)}"
            return f"{_hours(entry, language)}{said}{_sometimes(entry, language)}"


def _weekly(days: frozenset[int], hours: str, language: Language) -> str:
    return f"{_days(days, language)} {hours}".rstrip()


def _dated(entry: Busy, language: Language) -> str:
    """A single time; whole days are named by their first and last."""
    end = entry.end
    if entry.behaviour != "not_free" or end is None:
        return f"{day(entry.start, language)} {_hours(entry, language)}"
    if not entry.start.time() == end.time() == time():
        same_day = _last_day(entry.start, end) == entry.start.date()
        if same_day or end - entry.start < timedelta(days=1):
            return f"{day(entry.start, language)} {_hours(entry, language)}"
        first = f"{day(entry.start, language)} {clock(entry.start.time(), language)}"
        return f"{first}-{day(end, language)} {clock(end.time(), language)}"
    last = end - timedelta(days=1)
    if last <= entry.start:
        return day(entry.start, language)
    return f"{day(entry.start, language)}-{day(last, language)}"


def _hours(entry: Busy, language: Language) -> str:
    """From when to when; nothing for whole days, and of a home-coming or a call its start."""
    start, end = entry.start, entry.end
    if entry.behaviour == "home_by" or end is None:
        return clock(start.time(), language)
    if entry.behaviour == "reachable_at" and end - start <= _CALL:
        return clock(start.time(), language)
    return _span(start.time(), end.time(), language)


def _span(start: time, end: time, language: Language) -> str:
    """ "7 am-3 pm"; a day from midnight to midnight needs no hours."""
    until_midnight = end in (time(), time(23, 59))
    if start == time() and until_midnight:
        return ""
    last = choose(language, _MIDNIGHT) if until_midnight else clock(end, language)
    first = choose(language, _MIDNIGHT) if start == time() else clock(start, language)
    return f"{first}-{last}"


def _which_days(entry: Hours, language: Language) -> str:
    match entry:
        case WeeklyHours(days):
            return _days(days, language)
        case Busy(_, start, end, ""):
            last = _last_day(start, end or start)
            first = day(start, language)
            whole = datetime.combine(last, time())
            return first if last == start.date() else f"{first}-{day(whole, language)}"
        case Busy():
            return _days(weekdays(entry), language)


def _last_day(start: datetime, end: datetime) -> date:
    """The last day that is touched: an end at midnight still belongs to the day before."""
    return max(start, end - timedelta(microseconds=1)).date()


def _sometimes(entry: Busy, language: Language) -> str:
    """What does not come every week, or not for ever, says so."""
    return "" if is_weekly(entry) else f" ({choose(language, _SOME_WEEKS)})"


def _days(days: frozenset[int], language: Language) -> str:
    """ "Mon-Fri", "Sat, Sun", "every day"; a run may go over Sunday."""
    if days == EVERY_DAY:
        return choose(language, _EVERY_DAY)
    names = [name[:3] for name in WEEKDAYS[language]]
    written: list[str] = []
    for first in sorted(days):
        if (first - 1) % _WEEK in days:
            continue
        run = [first]
        while (run[-1] + 1) % _WEEK in days:
            run.append((run[-1] + 1) % _WEEK)
        if len(run) >= _RUN:
            written.append(f"{names[run[0]]}-{names[run[-1]]}")
        else:
            written += [names[each] for each in run]
    return ", ".join(written)
