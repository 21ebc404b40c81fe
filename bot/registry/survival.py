"""How long people stay: the product-limit curve of Kaplan and Meier (1958), numbers at risk."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.registry.hiding import LEAST


@dataclass(frozen=True)
class Life:
    """How many whole days somebody has been in the programme, and whether they left then.

    Whoever is still there has been seen for so long, and counts as long as that.
    """

    days: int
    left: bool


@dataclass(frozen=True)
class Point:
    """After so many days: the share that is still there, how many were there just before the day
    ended and are still seen, and how many have left since the point before."""

    day: int
    share: float
    at_risk: int
    left: int


def curve(lives: Sequence[Life], days: Sequence[int]) -> list[Point]:
    """The curve at some days. Who leaves on a day was still there on it, also beside one who was
    last seen on that day; days on which nobody is seen any more have no point."""
    points = []
    share, done, left_before = 1.0, 0, 0
    leavings = sorted({life.days for life in lives if life.left})
    for day in sorted(days):
        while done < len(leavings) and leavings[done] <= day:
            at = leavings[done]
            there = sum(life.days >= at for life in lives)
            left = sum(life.left and life.days == at for life in lives)
            share *= 1 - left / there
            done += 1
        at_risk = sum(life.days >= day for life in lives)
        if not at_risk:
            break
        left_so_far = sum(life.left and life.days <= day for life in lives)
        points.append(Point(day, share, at_risk, left_so_far - left_before))
        left_before = left_so_far
    return points


def shown(points: Sequence[Point]) -> list[Point]:
    """Points that say nothing of fewer than five people: the others are part of the next one."""
    told, waiting = [], 0
    for point in points:
        waiting += point.left
        if point.at_risk >= LEAST and waiting >= LEAST:
            told.append(Point(point.day, point.share, point.at_risk, waiting))
            waiting = 0
    return told


def by_language(lives: dict[str, Sequence[Life]], days: Sequence[int]) -> dict[str, list[Point]]:
    """The shown curve of everybody ("all") and of each language.

    A language has a point only where every language has one: else it would follow from the rest.
    """
    everybody = [life for some in lives.values() for life in some]
    found = {"all": shown(curve(everybody, days))}
    each = {language: curve(some, days) for language, some in lives.items()}
    together = _together(each)
    return found | {language: together[language] for language in lives}


def _together(each: dict[str, list[Point]]) -> dict[str, list[Point]]:
    told: dict[str, list[Point]] = {language: [] for language in each}
    waiting = dict.fromkeys(each, 0)
    for at in zip(*each.values(), strict=False):
        points = dict(zip(each, at, strict=True))
        for language, point in points.items():
            waiting[language] += point.left
        if all(p.at_risk >= LEAST and waiting[one] >= LEAST for one, p in points.items()):
            for language, p in points.items():
                told[language].append(Point(p.day, p.share, p.at_risk, waiting[language]))
                waiting[language] = 0
    return told
