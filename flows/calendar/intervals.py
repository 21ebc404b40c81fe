"""Stretches of time as sorted, half-open pairs of whole seconds."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

Interval = tuple[int, int]


def merge(intervals: Iterable[Interval], gap: int = 0) -> list[Interval]:
    """Sorted, disjoint intervals covering the same seconds; touching ones become one.

    So do those that are no more than `gap` seconds apart. Empty and backward intervals
    (end <= start) vanish.
    """
    merged: list[Interval] = []
    ordered = [pair for pair in intervals if pair[0] < pair[1]]
    if not ordered:
        return merged
    ordered.sort()
    first, last = ordered[0]
    for start, end in ordered:
        if start > last + gap:
            merged.append((first, last))
            first, last = start, end
        elif end > last:
            last = end
    merged.append((first, last))
    return merged


def intersect(left: Sequence[Interval], right: Sequence[Interval]) -> list[Interval]:
    """What two merged lists have in common, merged."""
    common: list[Interval] = []
    i = j = 0
    while i < len(left) and j < len(right):
        start = max(left[i][0], right[j][0])
        end = min(left[i][1], right[j][1])
        if start < end:
            common.append((start, end))
        if left[i][1] < right[j][1]:
            i += 1
        else:
            j += 1
    return common


def subtract(kept: Sequence[Interval], removed: Sequence[Interval]) -> list[Interval]:
    """What is left of one merged list without another, merged."""
    rest: list[Interval] = []
    j = 0
    for start, end in kept:
        while j < len(removed) and removed[j][1] <= start:
            j += 1
        k = j
        while k < len(removed) and removed[k][0] < end:
            if removed[k][0] > start:
                rest.append((start, removed[k][0]))
            start = max(start, removed[k][1])
            k += 1
        if start < end:
            rest.append((start, end))
    return rest


def clip(intervals: Iterable[Interval], span: Interval) -> list[Interval]:
    """The parts of the intervals inside the span, in their order."""
    lo, hi = span
    return [
        (start if start > lo else lo, end if end < hi else hi)
        for start, end in intervals
        if start < hi and end > lo
    ]


def contains(intervals: Sequence[Interval], start: int, end: int) -> bool:
    """Does one interval of a merged list hold the whole of [start, end)?"""
    i = bisect_right(intervals, start, key=_start) - 1
    return i >= 0 and intervals[i][1] >= end


def touches(intervals: Sequence[Interval], start: int, end: int) -> bool:
    """Does any second of [start, end) lie in a merged list?"""
    i = bisect_right(intervals, end - 1, key=_start) - 1
    return start < end and i >= 0 and intervals[i][1] > start


def _start(interval: Interval) -> int:
    return interval[0]
