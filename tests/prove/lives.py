"""The lives of a month as data: who somebody is, how they answer, what happens to their phone."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from flows.engine.facts import Language, Role
from tests.prove import sayings
from tests.prove.sayings import Both

QUIET_END = timedelta(days=26)  # nothing new is begun in the last days
ZONES: Mapping[str, float] = {
    "America/Toronto": 0.55,
    "America/St_Johns": 0.15,
    "America/Regina": 0.15,
    "America/Vancouver": 0.15,
}
NAMES: Mapping[Language, Sequence[str]] = {
    "en": (
        *("Ana", "Ben", "Cody", "Dana", "Eli", "Faye", "Gus", "Hope", "Ivan", "Jada", "Kyle"),
        *("Lena", "Mo", "Nell", "Owen", "Pam", "Quinn", "Rory", "Sam", "Tess", "Vic", "Wes"),
    ),
    "fr": (
        *("Luc", "Élise", "Benoît", "Zoé", "Hugo", "Inès", "Jo", "Karine", "Loïc", "Maude"),
        *("Noé", "Odile", "Pierre", "Rémi", "Sylvie", "Théo", "Yan", "Anaïs", "Guy", "Léa"),
    ),
}
# What mentees begin by themselves, and how often in a month.
BEGINS: Sequence[tuple[float, Both]] = (
    (0.30, sayings.NEEDS),
    (0.20, sayings.MENU),
    (0.15, sayings.WHEN),
    (0.20, sayings.MOVES),
    (0.10, sayings.LATE),
    (0.10, sayings.CANNOT),
    (0.06, sayings.SKIPS),
    (0.08, sayings.LIGHTER),
    (0.08, sayings.CARD),
    (0.10, sayings.GROUP),
    (0.04, sayings.WHO),
    (0.06, sayings.PAUSE),
    (0.06, sayings.LESS),
    (0.05, sayings.UNDO),
    (0.04, sayings.HELP),
    (0.03, sayings.OTHER_TONGUE),
    (0.04, sayings.MY_DATA),
    (0.02, sayings.FORGET),
    (0.12, sayings.HOURS),
    (0.10, sayings.NONSENSE),
    (0.06, sayings.LONG),
    (0.15, sayings.THANKS),
    (0.06, sayings.CALLS),
    (0.10, sayings.TO_MENTOR),
    (0.15, sayings.ORANGE),
    (0.10, sayings.RED),
)
MENTORS_BEGIN: Sequence[tuple[float, Both]] = (
    (0.10, sayings.MENU),
    (0.08, sayings.RUNS_LATE),
    (0.08, sayings.CANNOT),
    (0.10, sayings.MOVES),
    (0.20, sayings.TO_MENTOR),
    (0.15, sayings.THANKS),
    (0.05, sayings.NONSENSE),
    (0.05, sayings.HOURS),
    (0.03, sayings.CALLS),
    (0.10, sayings.AWAY),
)


MONTHS = {10: "oct", 11: "nov", 12: "dec"}


@dataclass
class Life:
    """Somebody and their ways. `answers`, `words` and `slow` are shares of what they read.

    `partner` is the first name of the other one of their pair, `code` was said to them by voice.
    `spells` are times in which they read nothing: silence.
    """

    role: Role
    name: str
    language: Language
    zone: str
    number: str
    id: int = 0
    answers: float = 0.8
    words: float = 0.08
    slow: float = 0.2
    low: bool = False
    shared: bool = False
    partner: str = ""
    code: str = ""
    release: str = ""
    spells: list[tuple[datetime, datetime]] = field(default_factory=list)
    wrote_at: datetime | None = None

    def is_silent(self, at: datetime) -> bool:
        """Whether they look at no phone in these days."""
        return any(since <= at < until for since, until in self.spells)


@dataclass(frozen=True, order=True)
class Begun:
    """Something that somebody writes by themselves: `after` the beginning of the month."""

    after: timedelta
    body: str


def life(role: Role, number: str, draws: random.Random) -> Life:
    """Somebody whose ways are drawn."""
    language: Language = "fr" if draws.random() < 0.5 else "en"
    (zone,) = draws.choices(tuple(ZONES), weights=tuple(ZONES.values()))
    drawn = Life(role, draws.choice(NAMES[language]), language, zone, number)
    drawn.answers = draws.choice((0.4, 0.7, 0.8, 0.9, 0.95) if role == "mentee" else (0.8, 0.95))
    drawn.words = draws.choice((0.02, 0.05, 0.2))
    drawn.slow = draws.choice((0.05, 0.2, 0.5))
    drawn.low = draws.random() < 0.1
    return drawn


def begins(one: Life, today: date, draws: random.Random) -> list[Begun]:
    """What they begin by themselves in a month: mostly by day, now and then at night."""
    found = []
    for rate, both in BEGINS if one.role == "mentee" else MENTORS_BEGIN:
        if draws.random() < rate:
            after = some_moment(draws)
            values = {"name": one.partner or "Marc", "away": _away(one, today + after, draws)}
            found.append(Begun(after, draws.choice(both[one.language]).format(**values)))
    return sorted(found)


def _away(one: Life, today: date, draws: random.Random) -> str:
    """Some days soon: "2 nov to 6 nov"."""
    first = today + timedelta(days=draws.randrange(1, 6))
    last = first + timedelta(days=draws.randrange(1, 6))
    between = "to" if one.language == "en" else "au"
    return f"{first.day} {MONTHS[first.month]} {between} {last.day} {MONTHS[last.month]}"


def some_moment(draws: random.Random) -> timedelta:
    """A moment of the month, most of them between morning and night in the East (12:00 UTC on)."""
    hour = draws.uniform(0, 14) if draws.random() < 0.9 else draws.uniform(14, 24)
    return timedelta(days=draws.randrange(QUIET_END.days), hours=hour)
