"""The longest value that each place in a text may hold: what the texts are measured with."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time, timedelta

from flows.engine.facts import Language
from flows.texts.because import SENTENCES
from flows.texts.morning import LONGEST_DIGEST
from flows.texts.morning import LONGEST_ENTRY as LONGEST_ENTRY_LISTED
from flows.texts.services import LONGEST_ADDRESS
from flows.texts.spelling import MATTERS, NEEDS
from flows.texts.stated import (
    LONGEST_ENTRY,
    LONGEST_FREE,
    LONGEST_NEW,
    LONGEST_OLD,
    LONGEST_TIMES,
    LONGEST_WEEK,
)
from flows.texts.text import PLACEHOLDER
from flows.texts.values import (
    LONGEST_NAME,
    LONGEST_ORGANISATION,
    LONGEST_PLACE,
    Address,
    Because,
    Clock,
    Count,
    Day,
    Hours,
    Minutes,
    Name,
    NeedKind,
    NeedKinds,
    Number,
    Organisation,
    Phone,
    Place,
    Post,
    Stretch,
    Team,
    UntilDay,
    Value,
    What,
    When,
    Where,
    Words,
)

_ZONE = "America/Toronto"
# "Wed 30 Sept 12:30 pm" and "mer 1er avril"-like days: no other day and hour is written longer.
_AT: Mapping[Language, datetime] = {
    "en": datetime(2026, 9, 30, 16, 30, tzinfo=UTC),
    "fr": datetime(2026, 9, 1, 22, 30, tzinfo=UTC),
}
_A_WEDNESDAY = datetime(2026, 9, 30, 16, 30, tzinfo=UTC)


def _name(_language: Language) -> Value:
    return Name("W" * LONGEST_NAME)


def _when(language: Language) -> Value:
    return When(_AT[language], _ZONE)


def _clock(language: Language) -> Value:
    return Clock(_AT[language], _ZONE)


def _because(language: Language) -> Value:
    name, at = "W" * LONGEST_NAME, _AT[language]
    reasons = (Because(code, name, time(22, 30), at, 120) for code in SENTENCES)
    return max(reasons, key=lambda reason: len(reason.say(language)))


def _stretch(language: Language) -> Value:
    late = {"en": timedelta(hours=10), "fr": timedelta(hours=4)}  # 22:30
    return Stretch(_AT[language], _AT[language] + late[language], _ZONE)


def _need(language: Language) -> Value:
    return max(map(NeedKind, NEEDS), key=lambda need: len(need.say(language)))


def _needs(language: Language) -> Value:
    longest = sorted(NEEDS, key=lambda kind: -len(NeedKind(kind).say(language)))
    return NeedKinds(",".join(kind for kind in longest if kind != "person"))


def _what(language: Language) -> Value:
    return max(map(What, MATTERS), key=lambda what: len(what.say(language)))


def _team(_language: Language) -> Value:
    return Team("W" * LONGEST_NAME, "W" * LONGEST_NAME)


LONGEST: Mapping[str, Callable[[Language], Value]] = {
    "name": _name,
    "mentor": _name,
    "coord": _name,
    "org": lambda _: Organisation("O" * LONGEST_ORGANISATION),
    "phone": lambda _: Phone("+15145550123"),
    "when": _when,
    "t1": _when,
    "t2": _when,
    "t3": _when,
    "opens": _when,
    "clock": _clock,
    "clock_by": _clock,
    "day": lambda _: Day(_A_WEDNESDAY, _ZONE),
    "until": lambda language: UntilDay(_AT[language], _ZONE),
    "where": lambda _: Where("in_person", "P" * LONGEST_PLACE),
    "n": lambda _: Number(899),
    "pin": lambda _: Words("000000"),
    "people": lambda _: Number(899),
    "minutes": lambda _: Minutes(120),
    "count": lambda _: Count(10),
    "hours": lambda _: Hours(time(11, 30), time(12, 30)),
    "words": lambda _: Words("Words as they came. " * 10),
    "need": _need,
    "needs": _needs,
    "service": lambda _: Place("S" * LONGEST_PLACE),
    "address": lambda _: Address("A" * LONGEST_ADDRESS),
    "opening": lambda _: Words("O" * LONGEST_FREE),
    "tel": lambda _: Phone("+15145550123"),
    "why": _because,
    "s1": _stretch,
    "s2": _stretch,
    "times": lambda _: Words("T" * LONGEST_TIMES),
    "new": lambda _: Words("N" * LONGEST_NEW),
    "old": lambda _: Words("O" * LONGEST_OLD),
    "week": lambda _: Words("W" * LONGEST_WEEK),
    "e1": lambda _: Words("E" * LONGEST_ENTRY),
    "e2": lambda _: Words("E" * LONGEST_ENTRY),
    "usual": lambda _: Words("U" * LONGEST_FREE),
    "best": lambda _: Words("B" * LONGEST_FREE),
    "c1": lambda _: Words("C" * LONGEST_OLD),
    "c2": lambda _: Words("C" * LONGEST_OLD),
    "what": _what,
    "post": lambda _: Post("backup"),
    "team": _team,
    "next_team": _team,
    "digest": lambda _: Words("D" * LONGEST_DIGEST),
    "listed": lambda _: Words("L" * LONGEST_ENTRY_LISTED),
}


def longest_values(template: str, language: Language) -> dict[str, Value]:
    """The longest values for every place of a template that is no help line."""
    names = set(PLACEHOLDER.findall(template))
    return {name: LONGEST[name](language) for name in names if name in LONGEST}
