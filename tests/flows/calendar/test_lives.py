"""Whatever the lives, the search finds what a look at every single minute finds."""

import os
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.calendar.ranking import best
from flows.calendar.slots import fits, free_starts
from tests.flows.calendar.lives import searches
from tests.flows.calendar.reference import Reference

QUICK = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
LONG = settings(
    QUICK, max_examples=max(25, int(2000 * float(os.environ.get("CHECKIN_PROOF_SCALE", "1"))))
)


def holds_for(search, minutes) -> None:
    people, request = search
    reference = Reference(people, request)
    found = free_starts(people, request)
    assert found == reference.starts()
    for minute in minutes:
        start = request.now + timedelta(minutes=minute)
        assert fits(people, request, start) == (not reference.why_not(start)), start
    offered = best(people, request)
    assert [reference.why_not(start) for start in offered] == [set()] * len(offered)
    assert len(offered) == min(3, len(found)) or len(offered) > len(found)
    assert offered == sorted(set(offered))


MINUTES = st.lists(st.integers(0, 48 * 60), max_size=20)


@QUICK
@given(searches(), MINUTES)
def test_no_offered_start_touches_a_constraint_and_none_is_missed(search, minutes):
    holds_for(search, minutes)


@pytest.mark.prove
@LONG
@given(searches(), MINUTES)
def test_two_thousand_lives_are_searched_as_a_look_at_every_minute_would(search, minutes):
    holds_for(search, minutes)
