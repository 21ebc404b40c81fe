"""Whatever the lives, the search finds what a look at every single minute finds."""

import os
from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.calendar import ranking
from flows.calendar.evidence import why_fits
from flows.calendar.group import best_for_group, who_fits
from flows.calendar.ranking import best
from flows.calendar.reasons import why_none
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


def holds_for_a_group(search, at_least) -> None:
    people, request = search
    reference = Reference(people, request)
    found = who_fits(people, request, at_least)
    assert [(one.start, one.who) for one in found] == [
        (start, who)
        for start in reference.round_minutes()
        if not reference.why_not_at_all(start)
        and len(who := reference.who_can(start)) >= (at_least or len(people))
    ]
    starts = {one.start for one in found}
    assert {one.start for one in best_for_group(people, request, at_least)} <= starts


def reasons_hold_for(search) -> None:
    people, request = search
    found = free_starts(people, request)
    asked = any(not wish.busy for wish in request.wanted)
    for you in range(len(people)):
        reason = why_none(people, request, you)
        if found and not asked:
            assert reason.code == "nothing"
    for start in found[:5]:
        assert why_fits(people, request, start)[0] == "hours"


MINUTES = st.lists(st.integers(0, 48 * 60), max_size=20)


@QUICK
@given(searches(), MINUTES)
def test_no_offered_start_touches_a_constraint_and_none_is_missed(search, minutes):
    holds_for(search, minutes)


@QUICK
@given(searches(most=5), st.one_of(st.none(), st.integers(1, 4)))
def test_whom_of_a_group_a_start_fits_is_whom_every_minute_of_it_fits(search, at_least):
    holds_for_a_group(search, at_least)


@QUICK
@given(searches())
def test_there_is_a_reason_only_where_nothing_fits(search):
    reasons_hold_for(search)


@QUICK
@given(searches(), st.one_of(st.none(), st.integers(1, 20)))
def test_how_many_days_are_judged_at_once_changes_no_offer(search, old_day):
    people, request = search
    near = None if old_day is None else request.now + timedelta(days=old_day, hours=1)
    request = replace(request, horizon_days=21, near=near)
    offers = []
    for days in (1, 3, 10_000):
        with patch.object(ranking, "DAYS_AT_ONCE", days):
            offers.append(best(people, request))
    assert offers[0] == offers[1] == offers[2]


@pytest.mark.prove
@LONG
@given(searches(), MINUTES)
def test_two_thousand_lives_are_searched_as_a_look_at_every_minute_would(search, minutes):
    holds_for(search, minutes)


@pytest.mark.prove
@settings(LONG, max_examples=max(25, LONG.max_examples // 4))
@given(searches(most=12), st.one_of(st.none(), st.integers(1, 12)))
def test_five_hundred_groups_are_searched_as_a_look_at_every_minute_would(search, at_least):
    holds_for_a_group(search, at_least)
    reasons_hold_for(search)
