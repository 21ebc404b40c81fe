"""Days and times that may stand in a text: an instant (aware UTC) as a zone's clock shows it."""

from dataclasses import dataclass
from datetime import datetime
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


def _local(at: datetime, zone: str) -> datetime:
    if at.tzinfo is None:
        raise ValueError("An instant needs its zone.")
    try:
        return at.astimezone(ZoneInfo(zone))
    except (KeyError, OSError, ValueError) as unknown:
        raise ValueError("That is no time zone.") from unknown
