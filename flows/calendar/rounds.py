"""Laying out what comes round again: what shares a rhythm is put together once, not every day."""

from collections.abc import Mapping, Sequence
from itertools import chain

from flows.calendar.intervals import Interval, merge
from flows.calendar.recurrence import Rule, counted_by_dateutil, read_rule
from flows.calendar.wall import DAY, WallClock

# On which days: every so many, falling on which of these, and the last one of all.
Rhythm = tuple[int, tuple[int, ...], int]
# Times of day by the first day on which they hold, in seconds from midnight.
Times = dict[int, list[Interval]]

# What began before the span is in force on all of its days, however long ago that was.
_LONG_AGO = -(10**6)


def laid_out(
    firsts: Mapping[str, Sequence[Interval]], clock: WallClock, span: Interval, gap: int = 0
) -> list[Interval]:
    """Wall stretches that hold all of what comes round inside a span of wall seconds.

    `firsts` are the first stretch of each entry, by RRULE. Merged they are right inside the span,
    where up to `gap` seconds between them may count as held too; before and after it more or less
    than there is may be among them.
    """
    rhythms: dict[Rhythm, Times] = {}
    walls: list[Interval] = []
    for text, stretches in firsts.items():
        rule = read_rule(text)
        if rule.plain:
            _sort_in(rhythms, rule, stretches, (rule.last_start(clock), span))
        else:
            walls += _one_by_one(rule, stretches, (rule.last_start(clock), span))
    walls += _placed(_by_day(rhythms, span[0], gap), gap)
    return walls


def _sort_in(
    rhythms: dict[Rhythm, Times],
    rule: Rule,
    stretches: Sequence[Interval],
    bounds: tuple[int | None, Interval],
) -> None:
    """Put the stretches of one rule to those of others with the same rhythm."""
    until, (lo, hi) = bounds
    final = hi // DAY
    stride = rule.stride
    known: dict[int, tuple[int, ...]] = {}
    for start, end in stretches:
        if start >= hi:
            continue
        day, second = divmod(start, DAY)
        last = final
        if until is not None:
            last = min(last, (until - second) // DAY)
        if (counted := rule.last_day(day)) is not None:
            last = min(last, counted)
        if last < final and last * DAY + second + end - start <= lo:
            continue
        phases = known.get(day % stride)
        if phases is None:
            phases = known[day % stride] = rule.phases(day)
        # A day earlier it would be over before the span: so it may as well have begun long ago.
        since = _LONG_AGO if end <= lo + DAY else day
        times = rhythms.setdefault((stride, phases, last), {})
        times.setdefault(since, []).append((second, second + end - start))


def _by_day(rhythms: Mapping[Rhythm, Times], lo: int, gap: int) -> dict[int, list[list[Interval]]]:
    """Which merged times of day hold on which day."""
    plan: dict[int, list[list[Interval]]] = {}
    for (stride, phases, last), times in rhythms.items():
        in_force: list[Interval] = []
        since = sorted(times)
        for first, stop in zip(since, [*since[1:], last + 1], strict=True):
            in_force = merge([*in_force, *times[first]], gap)
            begin = max(first, (lo - in_force[-1][1]) // DAY)
            for phase in phases:
                for day in range(begin + (phase - begin) % stride, min(stop, last + 1), stride):
                    plan.setdefault(day, []).append(in_force)
    return plan


def _placed(plan: Mapping[int, Sequence[list[Interval]]], gap: int) -> list[Interval]:
    """Each day's times, where that day is; the same mixture of times is mixed only once."""
    mixed: dict[tuple[int, ...], list[Interval]] = {}
    walls: list[Interval] = []
    for day, times in plan.items():
        mixture = tuple(map(id, times))
        if mixture not in mixed:
            mixed[mixture] = merge(chain.from_iterable(times), gap)
        midnight = day * DAY
        walls += [(midnight + start, midnight + end) for start, end in mixed[mixture]]
    return walls


def _one_by_one(
    rule: Rule, stretches: Sequence[Interval], bounds: tuple[int | None, Interval]
) -> list[Interval]:
    """Rules of months and years."""
    until, (lo, hi) = bounds
    walls = []
    for start, end in stretches:
        days = ((lo - end + start) // DAY, hi // DAY + 1)
        found = counted_by_dateutil(rule, start, days)
        walls += [
            (again, again + end - start) for again in found if until is None or again <= until
        ]
    return walls
