"""Intervals behave like the sets of seconds that they stand for."""

from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.intervals import clip, contains, intersect, merge, subtract, touches

pairs = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8)


def covered(intervals) -> set[int]:
    return {second for start, end in intervals for second in range(start, end)}


def is_merged(intervals) -> bool:
    ends_before = [-1, *(end for _, end in intervals)]
    return all(e < s < t for e, (s, t) in zip(ends_before, intervals, strict=False))


def test_touching_intervals_become_one_and_backward_ones_vanish():
    assert merge([(5, 9), (1, 3), (3, 4), (7, 6), (8, 12)]) == [(1, 4), (5, 12)]


@given(pairs)
def test_merging_keeps_every_second_once(intervals):
    merged = merge(intervals)
    assert is_merged(merged)
    assert covered(merged) == covered(intervals)


@given(pairs, pairs)
def test_intersecting_and_subtracting_are_those_of_sets(left, right):
    left, right = merge(left), merge(right)
    common, rest = intersect(left, right), subtract(left, right)
    assert is_merged(common)
    assert is_merged(rest)
    assert covered(common) == covered(left) & covered(right)
    assert covered(rest) == covered(left) - covered(right)


@given(pairs, st.integers(0, 60), st.integers(1, 10))
def test_containing_touching_and_clipping_look_at_every_second(intervals, start, length):
    merged, span = merge(intervals), set(range(start, start + length))
    assert contains(merged, start, start + length) == (span <= covered(merged))
    assert touches(merged, start, start + length) == bool(span & covered(merged))
    assert covered(clip(merged, (start, start + length))) == span & covered(merged)
