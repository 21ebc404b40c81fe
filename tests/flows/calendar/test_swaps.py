"""Which turn is given away, to whom, and what is taken in return."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.rota import (
    OnCall,
    Override,
    Rota,
    Rotation,
    Swap,
    Turn,
    days_span,
    holds,
    moment_of,
    next_weekly,
    shifts,
    wall_span,
)
from flows.calendar.swaps import (
    AHEAD,
    NO_ANSWER,
    Asked,
    in_return,
    own_turn,
    soonest,
    still_stands,
    to_ask,
    until,
)

ROSA, PAUL, INES, JEAN = 1, 2, 3, 4
TORONTO = "America/Toronto"
ZONES = (TORONTO, "America/St_Johns", "America/Regina", "America/Vancouver")
THREE = (OnCall(ROSA, PAUL), OnCall(PAUL, INES), OnCall(INES, ROSA))
ROTA = Rota(TORONTO, (Rotation(date(2026, 11, 23), time(9), THREE),))


def at(wall: str, zone: str = TORONTO) -> datetime:
    return moment_of(datetime.fromisoformat(wall), zone)


NOW = at("2026-11-24 14:07")


def first(begins: str, ends: str) -> Turn:
    return Turn("first", at(begins), at(ends))


def test_a_turn_to_come_is_given_away_whole() -> None:
    assert own_turn(ROTA, PAUL, NOW) == first("2026-11-30 09:00", "2026-12-07 09:00")


def test_of_a_turn_that_runs_the_rest_is_given_with_time_to_ask() -> None:
    assert own_turn(ROTA, ROSA, NOW) == first("2026-11-24 16:00", "2026-11-30 09:00")


def test_who_is_never_first_gives_away_a_second_place() -> None:
    rota = replace(ROTA, rotations=(Rotation(date(2026, 11, 23), time(9), (OnCall(ROSA, JEAN),)),))
    turn = own_turn(rota, JEAN, NOW)
    assert turn == Turn("backup", at("2026-11-24 16:00"), at("2026-11-30 09:00"))
    assert own_turn(rota, PAUL, NOW) is None


def test_days_change_hands_at_the_hour_of_the_week() -> None:
    saturday = days_span(ROTA, date(2026, 11, 28), date(2026, 11, 29))
    assert saturday == (at("2026-11-28 09:00"), at("2026-11-29 09:00"))
    assert own_turn(ROTA, ROSA, NOW, saturday) == Turn("first", *saturday)
    assert own_turn(ROTA, INES, NOW, saturday) is None
    over = days_span(ROTA, date(2026, 11, 23), date(2026, 11, 24))
    assert own_turn(ROTA, ROSA, NOW, over) is None


def test_in_return_comes_the_same_part_of_the_colleagues_next_week() -> None:
    turn = first("2026-11-28 09:00", "2026-11-29 09:00")
    assert in_return(ROTA, PAUL, turn) == first("2026-12-05 09:00", "2026-12-06 09:00")
    assert in_return(ROTA, INES, turn) == first("2026-12-12 09:00", "2026-12-13 09:00")
    assert in_return(ROTA, JEAN, turn) is None


def test_a_week_that_is_not_wholly_theirs_is_passed_over() -> None:
    wall = datetime.fromisoformat("2026-12-05 12:00")
    away = replace(ROTA, changes=(Override("first", JEAN, wall, wall + timedelta(hours=1)),))
    turn = first("2026-11-28 09:00", "2026-11-29 09:00")
    assert in_return(away, PAUL, turn) == first("2026-12-26 09:00", "2026-12-27 09:00")


def test_the_next_in_the_rota_is_asked_first_then_who_stands_beside() -> None:
    turn = first("2026-11-30 09:00", "2026-12-07 09:00")
    assert list(to_ask(ROTA, PAUL, turn)) == [INES, ROSA]
    alone = Rota(TORONTO, (Rotation(date(2026, 11, 23), time(9), (OnCall(ROSA, JEAN),)),))
    assert list(to_ask(alone, ROSA, turn)) == [JEAN]


def test_an_answer_counts_until_half_an_hour_before_and_while_both_still_stand() -> None:
    turn = first("2026-11-30 09:00", "2026-12-07 09:00")
    asked = Asked(1, PAUL, INES, turn, in_return(ROTA, INES, turn))
    assert until(asked) == turn.start - NO_ANSWER
    assert still_stands(ROTA, asked)
    wall = datetime.fromisoformat("2026-12-02 12:00")
    for place in (turn, asked.back):
        assert place is not None
        begins = wall_span(ROTA, place)[0]
        away = Override("first", JEAN, begins, begins + timedelta(hours=1))
        assert not still_stands(replace(ROTA, changes=(away,)), asked)
    behind = Override("backup", JEAN, wall, wall + timedelta(hours=1))
    assert still_stands(replace(ROTA, changes=(behind,)), asked)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("night", ["2026-03-08 01:40", "2026-11-01 00:40", "2026-11-24 13:40"])
def test_the_soonest_is_a_full_hour_on_the_wall_an_hour_or_two_ahead(zone: str, night: str) -> None:
    rota = replace(ROTA, zone=zone)
    now = at(night, zone)
    begins = soonest(rota, now)
    assert timedelta(hours=1) <= begins - now <= timedelta(hours=3)
    assert wall_span(rota, Turn("first", begins, begins))[0].minute == 0


people = st.integers(1, 4)
weeks = st.lists(st.builds(OnCall, people, people), min_size=1, max_size=5).map(tuple)
instants = st.datetimes(
    datetime.fromisoformat("2026-02-01"),
    datetime.fromisoformat("2027-03-01"),
    timezones=st.just(UTC),
)


@given(st.sampled_from(ZONES), weeks, people, people, instants)
def test_whoever_swaps_each_has_what_the_other_had_and_nobody_else_notices(
    zone: str, each: tuple[OnCall, ...], asker: int, colleague: int, now: datetime
) -> None:
    rota = Rota(zone, (Rotation(date(2026, 1, 5), time(9), each),))
    turn = own_turn(rota, asker, now)
    if turn is None or asker == colleague:
        return
    assert turn.start > now
    assert holds(rota, asker, turn)
    back = in_return(rota, colleague, turn)
    given_and_taken = [turn, *([back] if back else [])]
    swap = Swap(asker, colleague, tuple(wall_span(rota, one) for one in given_and_taken))
    swapped = replace(rota, changes=(swap,))
    for shift in shifts(rota, now, now + AHEAD):
        for part in shifts(swapped, shift.start, shift.end):
            inside = any(one.start <= part.start < one.end for one in given_and_taken)
            others = {shift.on.first, shift.on.backup} - {asker, colleague}
            assert others <= {part.on.first, part.on.backup} | {None}
            assert inside or part.on == shift.on
    if turn.place == "first":
        assert holds(swapped, colleague, turn)
        assert back is None or holds(swapped, asker, back)


def test_next_weekly_is_later_than_now_even_on_the_minute() -> None:
    tuesday = at("2026-11-24 10:00")
    assert next_weekly(tuesday, 1, time(10), TORONTO) == at("2026-12-01 10:00")
    assert next_weekly(tuesday - timedelta(seconds=1), 1, time(10), TORONTO) == tuesday
