"""Days and times that may stand in a text: an instant (aware UTC) as a zone's clock shows it."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.engine.facts import Language
from flows.texts.spelling import WEEKDAYS, clock, day


@dataclass(frozen=True)
class When:
    """Day and time of an instant (aware UTC) in an IANA zone: "Thu 26 Nov 6:30 pm"."""

    at: datetime
    zone: str

    def __post_init__(self) -> None:
        _local(self.at, self.zone)

    def say(self, language: Language) -> str:
        """At most 20 characters."""
        local = _local(self.at, self.zone)
        return f"{day(local, language)} {clock(local.time(), language)}"


@dataclass(frozen=True)
class Clock:
    """The time of an instant (aware UTC) in an IANA zone: "6:30 pm", "18 h 30"."""

    at: datetime
    zone: str

    def __post_init__(self) -> None:
        _local(self.at, self.zone)

    def say(self, language: Language) -> str:
        """At most 8 characters."""
        return clock(_local(self.at, self.zone).time(), language)


@dataclass(frozen=True)
class Day:
    """The weekday of an instant (aware UTC) in an IANA zone: "Thursday", "jeudi"."""

    at: datetime
    zone: str

    def __post_init__(self) -> None:
        _local(self.at, self.zone)

    def say(self, language: Language) -> str:
        """At most 9 characters."""
        return WEEKDAYS[language][_local(self.at, self.zone).weekday()]


@dataclass(frozen=True)
class UntilDay:
    """The date of an instant (aware UTC) in an IANA zone: "Thu 26 Nov", "jeu 26 nov"."""

    at: datetime
    zone: str

    def __post_init__(self) -> None:
        _local(self.at, self.zone)

    def say(self, language: Language) -> str:
        """At most 12 characters."""
        return day(_local(self.at, self.zone), language)


@dataclass(frozen=True)
class Stretch:
    """A stretch of time somebody named, from one instant to another, as a zone's clock shows it.

    "Tue 1 Dec", "Tue 1 Dec 8 am", "Tue 1 Dec after 6 pm", "Tue 1 Dec 1 pm-5 pm",
    "Sat 28 Nov-Sun 29 Nov": the hour only where the stretch is no whole day, and with `any_day`
    the hour alone.
    """

    start: datetime
    end: datetime
    zone: str
    any_day: bool = False

    def __post_init__(self) -> None:
        _local(self.start, self.zone)
        _local(self.end, self.zone)

    def say(self, language: Language) -> str:
        """At most 31 characters."""
        start, end = _local(self.start, self.zone), _local(self.end, self.zone)
        first, hours = day(start, language), self._hours(language, start, end)
        if self.any_day:
            return hours
        if start.time() == end.time() == time():
            last = day(end - timedelta(days=1), language)
            return first if first == last else f"{first}-{last}"
        return f"{first} {hours}"

    def _hours(self, language: Language, start: datetime, end: datetime) -> str:
        begins, ends = clock(start.time(), language), clock(end.time(), language)
        if end - start <= _AN_HOUR:
            return begins
        if end.time() == time():
            return f"{_AFTER[language]} {begins}"
        if start.time() == time():
            return f"{_BEFORE[language]} {ends}"
        return f"{begins}-{ends}"


_AN_HOUR = timedelta(hours=1)
_AFTER: dict[Language, str] = {"en": "after", "fr": "après"}
_BEFORE: dict[Language, str] = {"en": "before", "fr": "avant"}


def _local(at: datetime, zone: str) -> datetime:
    if at.tzinfo is None:
        raise ValueError("An instant needs its zone.")
    try:
        return at.astimezone(ZoneInfo(zone))
    except (KeyError, OSError, ValueError) as unknown:
        raise ValueError("That is no time zone.") from unknown
