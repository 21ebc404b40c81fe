"""Figures about alerts and screening: how long things took, and how sure a share is."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.store.books import LEVELS, Alert
from flows.engine.facts import Level

FALSE_ALARM = 5  # the outcome
SURE = 1.96  # standard deviations: 95 of 100 intervals hold the true share


@dataclass(frozen=True)
class Spread:
    """How long a step took in those alerts in which it was taken.

    `median`: half took no longer; the mean of the middle two where there is no middle one. `p90`:
    the shortest time within which at least nine in ten were done. Both in whole seconds, None
    without any.
    """

    count: int
    median: int | None
    p90: int | None


@dataclass(frozen=True)
class Figures:
    """The alerts of one level, by the highest level they had.

    `to_page`: from the text that opened it until the carrier has taken the first page about it.
    `to_take`: from the same text until somebody has taken it for the first time. `to_contact`:
    until the person was reached for the first time. Orange *today* waits for 8:00 by design, and
    time during which an alert was still of a lower level counts too.
    """

    level: Level
    alerts: int
    open: int
    untaken: int
    false_alarms: int
    to_page: Spread
    to_take: Spread
    to_contact: Spread


@dataclass(frozen=True)
class Share:
    """`part` of `whole`, with the bounds of Wilson's 95 % interval; no bounds of nothing."""

    part: int
    whole: int
    share: float | None
    low: float | None
    high: float | None


def figures(alerts: Sequence[Alert]) -> list[Figures]:
    """The figures of every level, also of one that had no alert."""
    return [_of_level(level, [a for a in alerts if a.level == level]) for level in LEVELS]


def spread(times: Iterable[timedelta]) -> Spread:
    """Median and 90th percentile (nearest rank) of some times."""
    ordered = sorted(round(time.total_seconds()) for time in times)
    if not ordered:
        return Spread(0, None, None)
    count = len(ordered)
    median = (ordered[(count - 1) // 2] + ordered[count // 2]) // 2
    return Spread(count, median, ordered[math.ceil(0.9 * count) - 1])


def share(part: int, whole: int) -> Share:
    """A share with Wilson's score interval (1927), which holds for few cases and for none."""
    if not whole:
        return Share(part, whole, None, None, None)
    observed, square = part / whole, SURE**2 / whole
    middle = (observed + square / 2) / (1 + square)
    spread = observed * (1 - observed) / whole + square / (4 * whole)
    margin = SURE * math.sqrt(spread) / (1 + square)
    return Share(part, whole, observed, max(0.0, middle - margin), min(1.0, middle + margin))


def _of_level(level: Level, alerts: Sequence[Alert]) -> Figures:
    return Figures(
        level=level,
        alerts=len(alerts),
        open=sum(alert.state != "closed" for alert in alerts),
        untaken=sum(alert.taken_at is None for alert in alerts),
        false_alarms=sum(alert.outcome == FALSE_ALARM for alert in alerts),
        to_page=_spread([(alert.opened_at, alert.handed_at) for alert in alerts]),
        to_take=_spread([(alert.opened_at, alert.taken_at) for alert in alerts]),
        to_contact=_spread([(alert.opened_at, alert.contact_at) for alert in alerts]),
    )


def _spread(steps: Sequence[tuple[datetime, datetime | None]]) -> Spread:
    return spread(done - begun for begun, done in steps if done is not None)
