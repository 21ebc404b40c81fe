"""What may stand in a text: typed values that write themselves in each language.

Every value is refused when it is longer than its place in a text allows, so that a text with
values is still one segment. Only `Words`, what somebody wrote, has no such limit.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any, Protocol, runtime_checkable

from flows.engine.facts import Format, Language
from flows.engine.noted import hours_of, note_hours
from flows.texts.because import Because as Because
from flows.texts.gsm import fold, length
from flows.texts.matters import NeedKind as NeedKind
from flows.texts.matters import NeedKinds as NeedKinds
from flows.texts.matters import Outcome as Outcome
from flows.texts.matters import What as What
from flows.texts.moments import Clock as Clock
from flows.texts.moments import Day as Day
from flows.texts.moments import Stretch as Stretch
from flows.texts.moments import UntilDay as UntilDay
from flows.texts.moments import When as When
from flows.texts.services import Address as Address
from flows.texts.spelling import FORMATS, clock
from flows.texts.stated import Entry as Entry
from flows.texts.stated import FreeTimes as FreeTimes
from flows.texts.stated import NewTimes as NewTimes
from flows.texts.stated import OldTimes as OldTimes
from flows.texts.stated import Times as Times
from flows.texts.stated import WeekTimes as WeekTimes
from flows.texts.team import Post as Post
from flows.texts.team import Team as Team

# The longest that fits (design of the texts): characters, counted as they are sent.
LONGEST_NAME = 12
LONGEST_ORGANISATION = 16
LONGEST_PLACE = 24
LONGEST_WHEN = 20
LONGEST_PHONE = 12
LONGEST_WORDS = 1400  # the carrier refuses 1,600 and more; the rest is for what stands around it


@runtime_checkable
class Value(Protocol):
    """Something that can stand in a text."""

    def say(self, language: Language) -> str:
        """How it is written in this language."""


@dataclass(frozen=True)
class Name:
    """A first name. Nobody's is empty but that of a number we do not know."""

    text: str

    def __post_init__(self) -> None:
        _fits(self.text, LONGEST_NAME, "A first name")

    def say(self, language: Language) -> str:
        """At most 12 characters."""
        return self.text or {"en": "somebody", "fr": "quelqu'un"}[language]


@dataclass(frozen=True)
class Organisation:
    """The name a programme signs its texts with."""

    text: str

    def __post_init__(self) -> None:
        _fits(self.text, LONGEST_ORGANISATION, "An organisation's name")

    def say(self, language: Language) -> str:
        """At most 16 characters, the same in both languages."""
        return self.text


@dataclass(frozen=True)
class Place:
    """A venue's short name."""

    text: str

    def __post_init__(self) -> None:
        _fits(self.text, LONGEST_PLACE, "A place's short name")

    def say(self, language: Language) -> str:
        """At most 24 characters, the same in both languages."""
        return self.text


@dataclass(frozen=True)
class Where:
    """How two people meet: by phone, by video, or at a place (its short name)."""

    format: Format
    place: str = ""

    def __post_init__(self) -> None:
        _fits(self.place, LONGEST_PLACE, "A place's short name")

    def say(self, language: Language) -> str:
        """At most 24 characters."""
        in_person = self.format == "in_person" and self.place
        return self.place if in_person else FORMATS[language][self.format]


@dataclass(frozen=True)
class Phone:
    """A number to call; Canadian ones in E.164 are written 514-555-0123."""

    number: str

    def __post_init__(self) -> None:
        _fits(self._written(), LONGEST_PHONE, "A phone number")

    def say(self, language: Language) -> str:
        """At most 12 characters, the same in both languages."""
        return self._written()

    def _written(self) -> str:
        digits = self.number.removeprefix("+1")
        if self.number.startswith("+1") and len(digits) == 10 and digits.isdecimal():
            return f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
        return self.number


@dataclass(frozen=True)
class Number:
    """The number of a thread, 120 to 899; what staff typed by mistake may be 0 to 999."""

    n: int

    def __post_init__(self) -> None:
        _between(self.n, 0, 999, "A thread's number")

    def say(self, language: Language) -> str:
        """At most 3 digits."""
        return str(self.n)


@dataclass(frozen=True)
class Minutes:
    """A number of minutes."""

    n: int

    def __post_init__(self) -> None:
        _between(self.n, 0, 999, "A number of minutes")

    def say(self, language: Language) -> str:
        """At most 3 digits; the text says that they are minutes."""
        return str(self.n)


@dataclass(frozen=True)
class Count:
    """How many people come."""

    n: int

    def __post_init__(self) -> None:
        _between(self.n, 0, 99, "A number of people")

    def say(self, language: Language) -> str:
        """At most 12 characters."""
        one, more = _PEOPLE[language]
        return f"{self.n} {one if self.n == 1 else more}"


_PEOPLE: dict[Language, tuple[str, str]] = {
    "en": ("person", "people"),
    "fr": ("personne", "personnes"),
}


@dataclass(frozen=True)
class Hours:
    """When somebody answers, local time: "9 am-5 pm", "9 h-17 h"."""

    opens: time
    closes: time

    def say(self, language: Language) -> str:
        """At most 17 characters."""
        return f"{clock(self.opens, language)}-{clock(self.closes, language)}"


@dataclass(frozen=True)
class Words:
    """What somebody wrote, as they wrote it."""

    text: str

    def say(self, language: Language) -> str:
        """Never refused; cut with "..." where the carrier would refuse the whole text."""
        if len(self.text) <= LONGEST_WORDS // 2 or length(fold(self.text)) <= LONGEST_WORDS:
            return self.text
        kept = self.text[:LONGEST_WORDS]
        while length(fold(kept)) > LONGEST_WORDS - 4:
            kept = kept[: len(kept) * 9 // 10]
        return f"{kept} ..."


# Saved outgoing texts name these kinds: an old name must stay readable.
KINDS = {
    kind.__name__: kind
    for kind in (
        When,
        Clock,
        Day,
        UntilDay,
        Stretch,
        Because,
        Name,
        Organisation,
        Place,
        Where,
        Phone,
        Number,
        Minutes,
        Count,
        Hours,
        Words,
        NeedKind,
        NeedKinds,
        Address,
        What,
        Outcome,
        Times,
        FreeTimes,
        NewTimes,
        OldTimes,
        WeekTimes,
        Entry,
        Post,
        Team,
    )
}


def freeze(values: Mapping[str, object]) -> str:
    """The values as JSON, each with the name of its kind.

    Raises:
        TypeError: one of them is no value of this module.
    """
    return json.dumps(
        {key: _frozen(value) for key, value in values.items()},
        ensure_ascii=False,
        separators=(",", ":"),
    )


def thaw(text: str) -> dict[str, Value]:
    """The values from JSON, equal to those that were frozen.

    Raises:
        ValueError: the text holds no frozen values.
    """
    try:
        return {key: _thawed(fields) for key, fields in json.loads(text).items()}
    except (AttributeError, KeyError, TypeError) as broken:
        raise ValueError("These are no frozen values.") from broken


def _frozen(value: object) -> dict[str, object]:
    if type(value) not in KINDS.values():
        raise TypeError(f"A {type(value).__name__} cannot stand in a text.")
    plain = {name: _plain(inner) for name, inner in vars(value).items()}
    return {"is": type(value).__name__} | plain


def _plain(inner: object) -> object:
    match inner:
        case datetime() | time():
            return inner.isoformat()
        case tuple():
            return note_hours(inner)
        case _:
            return inner


def _thawed(fields: Mapping[str, Any]) -> Value:
    inner: dict[str, object] = {name: _revived(name, text) for name, text in fields.items()}
    kind: type = KINDS[str(inner.pop("is"))]
    value: Value = kind(**inner)
    return value


def _revived(name: str, text: Any) -> object:
    match name:
        case "entries":
            return hours_of(text)
        case "at" | "start" | "end":
            return datetime.fromisoformat(text)
        case "first" if text is not None:
            return datetime.fromisoformat(text)
        case "clock" | "opens" | "closes" if text is not None:
            return time.fromisoformat(text)
        case _:
            return text


def _fits(text: str, longest: int, what: str) -> None:
    """Refuse what is too long as written or as sent; the message never repeats the value."""
    if max(len(text), length(fold(text))) > longest:
        raise ValueError(f"{what} has at most {longest} characters.")
    if any(letter < " " or letter == "\x7f" for letter in text):
        raise ValueError(f"{what} is written on one line.")


def _between(n: int, lowest: int, highest: int, what: str) -> None:
    if not lowest <= n <= highest:
        raise ValueError(f"{what} is from {lowest} to {highest}.")
