"""What a month brings to people: texts of their own, new phones, silence, goodbyes and returns."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.prove import sayings
from tests.prove.handsets import Handsets
from tests.prove.lives import Life, begins, some_moment
from tests.prove.population import CHANGE_NUMBER, FALL_SILENT, STOP, Population

COMES_BACK = 0.6  # of those who stopped
AN_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Happening:
    """Somebody writes by themselves, from their phone or from a `number` that is new."""

    at: datetime
    who: Life
    body: str
    number: str = ""


def fortunes(
    people: Population, handsets: Handsets, now: datetime, draws: random.Random
) -> Iterator[Happening]:
    """The whole month of everybody, in no order."""
    for one in (*people.mentors, *people.mentees):
        for begun in begins(one, now.date(), draws):
            yield Happening(now + begun.after, one, begun.body)
    yield from _strangers(people, now, draws)
    for one in people.mentees:
        handsets.draw(one.number, now, draws)
        if draws.random() < FALL_SILENT:
            since = now + some_moment(draws)
            one.spells.append((since, since + timedelta(days=draws.randrange(5, 25))))
        if draws.random() < STOP:
            yield from _stops(one, now, draws)
        elif not one.shared and draws.random() < CHANGE_NUMBER:
            yield from _moves(one, next(people.free), handsets, now, draws)


def _strangers(people: Population, now: datetime, draws: random.Random) -> Iterator[Happening]:
    """Numbers that nobody knows: most are wrong ones, one is somebody in danger."""
    for place, one in enumerate(people.strangers):
        words = sayings.RED if place == 0 else sayings.STRANGERS
        yield Happening(now + some_moment(draws), one, draws.choice(words[one.language]))


def _stops(one: Life, now: datetime, draws: random.Random) -> Iterator[Happening]:
    """No more texts; most want them again some days later."""
    at = now + some_moment(draws)
    yield Happening(at, one, draws.choice(sayings.STOP[one.language]))
    if draws.random() < COMES_BACK:
        later = at + timedelta(days=draws.uniform(1, 8))
        yield Happening(later, one, draws.choice(sayings.START[one.language]))


def _moves(
    one: Life, number: str, handsets: Handsets, now: datetime, draws: random.Random
) -> Iterator[Happening]:
    """Another phone, said before or not; the old one lives on or is gone."""
    at = now + timedelta(days=3) + some_moment(draws) * 0.8
    if draws.random() < 0.5:
        yield Happening(at - AN_HOUR, one, draws.choice(sayings.NEW_NUMBER[one.language]))
    first = draws.choice(sayings.NEW_HERE[one.language]) if draws.random() < 0.6 else ""
    yield Happening(at, one, first or f"{one.name} {{code}}", number)
    if draws.random() < 0.5:
        handsets.worsen(one.number, "gone", at, at + timedelta(days=60))
