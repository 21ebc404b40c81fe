"""Chains that a programme sets itself: read from words, and held within safe limits.

A chain is written "0 first, 3 first, 6 first call, 9 backup text+call, 10 person, 15 everyone":
minutes, whom, and the roads where they are not a text alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import get_args

from flows.engine.facts import Level
from flows.escalation import Road, Rung, Steps, Whom, step

MOST_STEPS = 12
PERSON_FROM = 5  # minutes; sooner, it would be said while somebody reaches for their phone
_STEP = re.compile(r"(\d{1,3}) (\w+)(?: ([a-z+]+))?")


@dataclass(frozen=True)
class Limits:
    """In minutes. `gap`: the longest between two pages; 0 where the person is told nothing."""

    gap: int
    backup: int
    everyone: int = 0
    person: int = 0


# No programme may be slower than this; the figures lie close above the usual chains.
LIMITS: dict[Level, Limits] = {
    "red": Limits(gap=6, backup=10, everyone=15, person=10),
    "orange_tonight": Limits(gap=30, backup=45),
    "orange_today": Limits(gap=60, backup=90),
}


class BadChain(ValueError):
    """That chain cannot be read."""


def read_chain(words: str) -> Steps:
    """A chain from its words.

    Raises:
        BadChain: they cannot be read; one sentence says what.
    """
    steps = tuple(_read(part.strip()) for part in words.split(",") if part.strip())
    if not 0 < len(steps) <= MOST_STEPS:
        raise BadChain(f"A chain has 1 to {MOST_STEPS} steps, separated by commas.")
    return steps


def in_words(steps: Steps) -> str:
    """A chain in the words that `read_chain` reads."""
    return ", ".join(_in_words(one) for one in steps)


def refusal(level: Level, steps: Steps, *, calls: bool) -> str:
    """Why a level may not have this chain, in one sentence; "" when it may.

    `calls`: whether this installation places calls; then red may not be without one.
    """
    if level not in LIMITS:
        return "Only red, orange_tonight and orange_today have a chain."
    return next(_problems(steps, LIMITS[level], level, calls=calls), "")


def _problems(steps: Steps, limits: Limits, level: Level, *, calls: bool) -> Iterator[str]:
    minutes = [_minutes(one) for one in steps]
    pages = [one for one in steps if one.whom != "person"]
    if minutes[0] != 0 or steps[0].whom == "person" or "text" not in steps[0].roads:
        yield "The first page always goes out at 0 minutes, by text."
    if minutes != sorted(set(minutes)):
        yield "The minutes of a chain rise from step to step."
    for before, after in zip(pages, pages[1:], strict=False):
        if _minutes(after) - _minutes(before) > limits.gap:
            yield f"Two pages are at most {limits.gap} minutes apart."
    yield from _reached(pages, {"backup", "everyone"}, limits.backup, "The backup is paged")
    if limits.everyone:
        yield from _reached(pages, {"everyone"}, limits.everyone, "Everyone is paged")
        if steps[-1].whom != "everyone" or "text" not in steps[-1].roads:
            yield "The last step goes to everyone, by text: it is what is repeated."
    yield from _honest(steps, limits)
    rung_up = [one for one in pages if "call" in one.roads and _minutes(one) <= limits.backup]
    if level == "red" and calls and not rung_up:
        yield f"A red alert is called about within {limits.backup} minutes: a text wakes nobody."


def _reached(pages: list[Rung], whom: set[str], latest: int, what: str) -> Iterator[str]:
    if not any(one.whom in whom and _minutes(one) <= latest for one in pages):
        yield f"{what} after {latest} minutes at the latest."


def _honest(steps: Steps, limits: Limits) -> Iterator[str]:
    """What the person hears while nobody has it."""
    told = [_minutes(one) for one in steps if one.whom == "person"]
    if limits.person and (len(told) != 1 or not PERSON_FROM <= told[0] <= limits.person):
        yield (f"The person is told honestly once, after {PERSON_FROM} to {limits.person} minutes.")
    if told and not limits.person:
        yield "Only in a red alert the person is told that nobody has answered."


def _read(words: str) -> Rung:
    found = _STEP.fullmatch(words)
    if found is None:
        raise BadChain(f'A step is written like "6 first call", not "{words[:20]}".')
    minutes, whom, roads = int(found[1]), found[2], (found[3] or "text").split("+")
    known: tuple[Whom, ...] = get_args(Whom)
    named = next((one for one in known if one == whom), None)
    if named is None:
        raise BadChain(f"A step goes to one of {', '.join(known)}.")
    ways: tuple[Road, ...] = get_args(Road)
    if set(roads) - set(ways) or (named == "person" and roads != ["text"]):
        raise BadChain("A step goes by text, by call, or by text+call; to the person by text.")
    return step(minutes, named, *(way for way in ways if way in roads))


def _in_words(one: Rung) -> str:
    roads = "" if one.roads == ("text",) else f" {'+'.join(one.roads)}"
    return f"{_minutes(one)} {one.whom}{roads}"


def _minutes(one: Rung) -> int:
    return one.after // timedelta(minutes=1)
