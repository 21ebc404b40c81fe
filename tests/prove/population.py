"""Who lives in a month, drawn from a seed: staff, mentors, mentees and how they came to us."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count as counted
from typing import Literal

from flows.engine.facts import Language
from tests.prove.duties import Coordinator
from tests.prove.lives import Life, life
from tests.prove.phonebook import number, staff_number

# How a mentee came: they told a coordinator yes, are asked by text, stand in a later file, or are
# matched before their release, in a file too.
Came = Literal["agreed", "asked", "file", "release"]

CAME: dict[Came, float] = {"agreed": 0.5, "asked": 0.2, "file": 0.15, "release": 0.15}
SHARE_A_PHONE, CHANGE_NUMBER, FALL_SILENT, STOP, APART = 0.05, 0.1, 0.08, 0.06, 0.1
MENTORS_OF = 0.4  # for each mentee
STRANGERS_OF = 30  # mentees, for each number that texts us by mistake
ZONE = "America/Toronto"
STAFF: Sequence[tuple[str, Language, float]] = (
    ("Rosa", "en", 0.45),
    ("Paul", "fr", 0.3),
    ("Ines", "fr", 0.1),
    ("Olga", "en", 0.5),
    ("Jean", "fr", 0.2),
    ("Tom", "en", 0.1),
)


@dataclass
class Population:
    """Everybody by role; `came` is how each mentee came, in the order of `mentees`."""

    staff: list[Coordinator]
    mentors: list[Life]
    mentees: list[Life] = field(default_factory=list)
    strangers: list[Life] = field(default_factory=list)
    came: list[Came] = field(default_factory=list)
    free: Iterator[str] = field(default_factory=lambda: map(number, counted()))

    def phones(self) -> list[Life]:
        """Everybody with a phone who is not of staff."""
        return [*self.mentors, *self.mentees, *self.strangers]

    def by(self, came: Came) -> list[Life]:
        """Mentees who came so."""
        return [one for one, how in zip(self.mentees, self.came, strict=True) if how == came]

    def for_zone(self, zone: str, draws: random.Random) -> Life:
        """A mentor, of that zone if there is one."""
        near = [one for one in self.mentors if one.zone == zone]
        return draws.choice(near or self.mentors)


def drawn(count: int, today: date, draws: random.Random) -> Population:
    """So many mentees, two mentors for five of them, and six coordinators."""
    staff = [
        Coordinator(name, language, ZONE, staff_number(index), slow=slow)
        for index, (name, language, slow) in enumerate(STAFF)
    ]
    people = Population(staff, [])
    for _ in range(max(2, round(count * MENTORS_OF))):
        people.mentors.append(life("mentor", next(people.free), draws))
    ways: tuple[Came, ...] = tuple(CAME)
    for index in range(count):
        (how,) = draws.choices(ways, weights=tuple(CAME.values()))
        one = life("mentee", next(people.free), draws)
        before = people.mentees[-1] if people.mentees else None
        if before and not before.shared and draws.random() < SHARE_A_PHONE / 2 or index == 1:
            one, how = _on_the_phone_of(people, one)
        if how == "release":
            one.release = (today + timedelta(days=draws.randrange(1, 18))).isoformat()
        people.mentees.append(one)
        people.came.append(how)
    for _ in range(2 + count // STRANGERS_OF):
        people.strangers.append(life("mentee", next(people.free), draws))
    return people


def _on_the_phone_of(people: Population, one: Life) -> tuple[Life, Came]:
    """They use the phone of the mentee before them; both are asked by text."""
    other = people.mentees[-1]
    other.shared = one.shared = True
    other.release = ""
    people.came[-1] = "asked"
    one.number = other.number
    if one.name == other.name:
        one.name = "Sasha"
    return one, "asked"
