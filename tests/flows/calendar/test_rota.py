"""Who is on call: weeks in rotation, overrides, swaps, gaps, and nights when the clocks change."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.rota import (
    OnCall,
    Override,
    Rota,
    Rotation,
    Shift,
    Swap,
    Turn,
    gaps,
    holds,
    left_open,
    merged,
    moment_of,
    on_call,
    shifts,
    turn_within,
    turns,
    wall_span,
    weeks_later,
)

ROSA, PAUL, INES, JEAN = 1, 2, 3, 4
TORONTO = "America/Toronto"
ZONES = (TORONTO, "America/St_Johns", "America/Regina", "America/Vancouver")
MONDAY = date(2026, 11, 23)
NINE = time(9)
THREE = (OnCall(ROSA, PAUL), OnCall(PAUL, INES), OnCall(INES, ROSA))
ROTA = Rota(TORONTO, (Rotation(MONDAY, NINE, THREE),))


def at(wall: str, zone: str = TORONTO) -> datetime:
    return moment_of(datetime.fromisoformat(wall), zone)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_who_has_left_is_on_call_no_more_and_leaves_their_turns_open() -> None:
    left = Rota(TORONTO, ROTA.rotations, left=frozenset({ROSA}))
    assert on_call(left, at("2026-11-24 09:00")) == OnCall(None, PAUL)
    assert on_call(left, at("2026-12-08 09:00")) == OnCall(INES, None)
    assert turns(left, ROSA, at("2026-11-23 09:00"), at("2026-12-14 09:00")) == []
    assert left_open(left, ROSA, at("2026-11-23 09:00"), at("2026-12-14 09:00")) == [
        Turn("first", at("2026-11-23 09:00"), at("2026-11-30 09:00")),
        Turn("backup", at("2026-12-07 09:00"), at("2026-12-14 09:00")),
    ]


def test_a_turn_that_was_swapped_with_who_has_left_stays_the_colleagues() -> None:
    spans = ((wall("2026-11-23 09:00"), wall("2026-11-30 09:00")),)
    left = Rota(TORONTO, ROTA.rotations, (Swap(ROSA, JEAN, spans),), frozenset({ROSA}))
    assert on_call(left, at("2026-11-24 09:00")).first == JEAN


@pytest.mark.parametrize(
    ("when", "on"),
    [
        ("2026-11-23 08:59", OnCall()),
        ("2026-11-23 09:00", THREE[0]),
        ("2026-11-30 08:59", THREE[0]),
        ("2026-11-30 09:00", THREE[1]),
        ("2026-12-07 09:00", THREE[2]),
        ("2026-12-14 09:00", THREE[0]),
        ("2027-11-22 09:00", THREE[52 % 3]),
    ],
)
def test_weeks_come_round(when: str, on: OnCall) -> None:
    assert on_call(ROTA, at(when)) == on


def test_without_weeks_nobody_is_on_call() -> None:
    assert on_call(Rota(TORONTO), at("2026-11-23 09:00")) == OnCall()
    assert on_call(Rota(TORONTO, (Rotation(MONDAY, NINE, ()),)), at("2026-11-24 09:00")) == OnCall()


def test_a_later_rotation_begins_on_its_day_and_not_before() -> None:
    newer = Rotation(date(2026, 12, 9), time(17), (OnCall(JEAN, ROSA),))
    rota = replace(ROTA, rotations=(newer, *ROTA.rotations))
    assert on_call(rota, at("2026-12-09 16:59")) == THREE[2]
    assert on_call(rota, at("2026-12-09 17:00")) == OnCall(JEAN, ROSA)


def test_an_override_holds_from_its_first_minute_to_its_last() -> None:
    away = Override("first", JEAN, wall("2026-11-26 17:00"), wall("2026-11-27 08:00"))
    rota = replace(ROTA, changes=(away,))
    assert on_call(rota, at("2026-11-26 16:59")).first == ROSA
    assert on_call(rota, at("2026-11-26 17:00")) == OnCall(JEAN, PAUL)
    assert on_call(rota, at("2026-11-27 07:59")).first == JEAN
    assert on_call(rota, at("2026-11-27 08:00")).first == ROSA


def test_who_is_moved_to_the_first_place_is_not_behind_themselves() -> None:
    away = Override("first", PAUL, wall("2026-11-26 00:00"), wall("2026-11-27 00:00"))
    assert on_call(replace(ROTA, changes=(away,)), at("2026-11-26 12:00")) == OnCall(PAUL, None)


def test_the_change_made_last_wins() -> None:
    span = wall("2026-11-26 00:00"), wall("2026-11-27 00:00")
    first, second = Override("first", INES, *span), Override("first", JEAN, *span)
    noon = at("2026-11-26 12:00")
    assert on_call(replace(ROTA, changes=(first, second)), noon).first == JEAN
    assert on_call(replace(ROTA, changes=(second, first)), noon).first == INES
    swap = Swap(JEAN, PAUL, (span,))
    assert on_call(replace(ROTA, changes=(second, swap)), noon) == OnCall(PAUL, JEAN)
    assert on_call(replace(ROTA, changes=(swap, second)), noon) == OnCall(JEAN, None)


def test_a_swap_lets_two_stand_in_for_each_other_in_both_spans_and_nowhere_else() -> None:
    mine = (wall("2026-11-23 09:00"), wall("2026-11-30 09:00"))
    theirs = (wall("2026-12-07 09:00"), wall("2026-12-14 09:00"))
    rota = replace(ROTA, changes=(Swap(ROSA, INES, (mine, theirs)),))
    assert on_call(rota, at("2026-11-25 12:00")) == OnCall(INES, PAUL)
    assert on_call(rota, at("2026-12-01 12:00")) == THREE[1]
    assert on_call(rota, at("2026-12-09 12:00")) == OnCall(ROSA, INES)
    assert on_call(rota, at("2026-12-15 12:00")) == THREE[0]


def test_shifts_are_cut_where_somebody_else_comes_on() -> None:
    away = Override("backup", JEAN, wall("2026-11-28 00:00"), wall("2026-11-29 00:00"))
    rota = replace(ROTA, changes=(away,))
    found = shifts(rota, at("2026-11-24 00:00"), at("2026-12-01 00:00"))
    assert [(s.start, s.on) for s in found] == [
        (at("2026-11-24 00:00"), THREE[0]),
        (at("2026-11-28 00:00"), OnCall(ROSA, JEAN)),
        (at("2026-11-29 00:00"), THREE[0]),
        (at("2026-11-30 09:00"), THREE[1]),
    ]


def test_a_rota_of_one_week_is_one_stretch_and_a_turn_each_week() -> None:
    rota = Rota(TORONTO, (Rotation(MONDAY, NINE, (OnCall(ROSA, PAUL),)),))
    since, until = at("2026-11-24 00:00"), at("2026-12-08 00:00")
    assert merged(shifts(rota, since, until)) == [Shift(since, until, OnCall(ROSA, PAUL))]
    second = Turn("first", at("2026-11-30 09:00"), at("2026-12-07 09:00"))
    assert turns(rota, ROSA, since, until)[1] == second
    days = at("2026-11-30 00:00"), at("2026-12-01 00:00")
    assert turn_within(rota, ROSA, days) == Turn("first", *days)
    assert turn_within(rota, INES, days) is None


def test_first_places_come_before_second_ones() -> None:
    found = turns(ROTA, ROSA, at("2026-11-24 00:00"), at("2026-12-21 09:00"))
    assert [turn.place for turn in found] == ["first", "first", "backup"]


def test_a_gap_is_where_a_place_is_empty_or_held_by_somebody_who_cannot_be_paged() -> None:
    weeks = (OnCall(ROSA, PAUL), OnCall(None, PAUL), OnCall(JEAN, None))
    rota = Rota(TORONTO, (Rotation(MONDAY, NINE, weeks),))
    able = frozenset({ROSA, PAUL})
    found = gaps(rota, able, at("2026-11-24 00:00"), at("2026-12-14 09:00"))
    assert found == [
        Shift(at("2026-11-30 09:00"), at("2026-12-07 09:00"), OnCall(None, PAUL)),
        Shift(at("2026-12-07 09:00"), at("2026-12-14 09:00"), OnCall()),
    ]
    assert gaps(rota, able, at("2026-11-24 00:00"), at("2026-11-30 09:00")) == []


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    "begins",
    [
        "2026-03-08 02:30",  # spring skips this hour
        "2026-11-01 01:30",  # autumn has it twice
        "2026-10-26 09:00",  # the clocks change within the week
    ],
)
def test_weeks_meet_without_hole_or_overlap_when_the_clocks_change(zone: str, begins: str) -> None:
    second = wall(begins)
    two = (OnCall(ROSA, PAUL), OnCall(PAUL, ROSA))
    rota = Rota(zone, (Rotation(second.date() - timedelta(days=7), second.time(), two),))
    change = moment_of(second, zone)
    assert on_call(rota, change - timedelta(microseconds=1)) == two[0]
    assert on_call(rota, change) == two[1]
    found = shifts(rota, change - timedelta(days=6), change + timedelta(days=20))
    assert all(one.end == other.start for one, other in zip(found, found[1:], strict=False))
    assert [s.on for s in found] == [two[0], two[1], two[0], two[1]]


def test_a_week_of_the_change_has_an_hour_more_or_less() -> None:
    autumn = Rota(TORONTO, (Rotation(date(2026, 10, 26), NINE, THREE),))
    week = Turn("first", at("2026-10-26 09:00"), at("2026-11-02 09:00"))
    assert week.end - week.start == timedelta(days=7, hours=1)
    later = weeks_later(autumn, week, 1)
    assert (later.start, later.end) == (at("2026-11-02 09:00"), at("2026-11-09 09:00"))
    assert wall_span(autumn, later) == (wall("2026-11-02 09:00"), wall("2026-11-09 09:00"))


people = st.integers(1, 5)
EARLIEST, LATEST = wall("2026-02-01 00:00"), wall("2027-04-30 00:00")
instants = st.datetimes(EARLIEST, LATEST, timezones=st.just(UTC))
walls = st.datetimes(EARLIEST, LATEST).map(lambda each: each.replace(second=0, microsecond=0))
spans = st.tuples(walls, st.integers(1, 14 * 24 * 60)).map(
    lambda each: (each[0], each[0] + timedelta(minutes=each[1]))
)
overrides = st.builds(
    lambda place, who, span: Override(place, who, *span),
    st.sampled_from(["first", "backup"]),
    people,
    spans,
)
swaps = st.builds(Swap, people, people, st.lists(spans, min_size=1, max_size=2).map(tuple))
rotations = st.builds(
    Rotation,
    st.dates(date(2026, 1, 1), date(2027, 3, 1)),
    st.times().map(lambda each: each.replace(second=0, microsecond=0)),
    st.lists(st.builds(OnCall, st.none() | people, st.none() | people), min_size=1, max_size=6).map(
        tuple
    ),
)
rotas = st.builds(
    Rota,
    st.sampled_from(ZONES),
    st.lists(rotations, max_size=3).map(tuple),
    st.lists(overrides | swaps, max_size=4).map(tuple),
)


@given(rotas, instants)
def test_at_every_instant_there_is_one_primary_at_most_and_nobody_behind_themselves(
    rota: Rota, instant: datetime
) -> None:
    on = on_call(rota, instant)
    assert on == on_call(rota, instant.astimezone(ZoneInfo("America/Vancouver")))
    assert on.first is None or on.first != on.backup
    running = [s for s in shifts(rota, instant, instant + timedelta(days=30)) if s.start <= instant]
    assert [s.on for s in running] == [on]


@given(rotas, overrides, instants)
def test_an_override_wins_while_it_lasts_and_changes_nothing_else(
    rota: Rota, override: Override, instant: datetime
) -> None:
    changed = replace(rota, changes=(*rota.changes, override))
    starts, ends = (moment_of(w, rota.zone) for w in (override.starts, override.ends))
    inside = starts <= instant < ends
    on = on_call(changed, instant)
    if not inside:
        assert on == on_call(rota, instant)
    elif override.place == "first":
        assert on.first == override.person_id
    else:
        assert override.person_id in (on.first, on.backup)


@given(st.sampled_from(ZONES), st.permutations([1, 2, 3, 4]), st.integers(0, 40), st.data())
def test_a_swap_keeps_everybodys_share_as_agreed(
    zone: str, order: list[int], week: int, data: st.DataObject
) -> None:
    """Everybody is first as often as before; behind, only the two may share otherwise."""
    ring = zip(order, order[1:] + order[:1], strict=True)
    weeks = tuple(OnCall(first, behind) for first, behind in ring)
    rota = Rota(zone, (Rotation(date(2026, 1, 5), NINE, weeks),))
    first_day = wall("2026-01-05 09:00")
    asker = order[week % 4]
    colleague = data.draw(st.sampled_from([one for one in order if one != asker]))
    mine = Turn(
        "first",
        moment_of(first_day + timedelta(weeks=week), zone),
        moment_of(first_day + timedelta(weeks=week + 1), zone),
    )
    back = next(
        later for k in range(1, 5) if holds(rota, colleague, later := weeks_later(rota, mine, k))
    )
    agreed = Swap(asker, colleague, tuple(wall_span(rota, each) for each in (mine, back)))
    swapped = replace(rota, changes=(agreed,))
    since, until = (moment_of(first_day + timedelta(weeks=k), zone) for k in (week, week + 4))
    before, after = shifts(rota, since, until), shifts(swapped, since, until)
    assert Counter(s.on.first for s in before) == Counter(s.on.first for s in after)
    behind = [Counter(s.on.backup for s in found) for found in (before, after)]
    two = (asker, colleague)
    assert behind[0].total() == behind[1].total()
    assert all(behind[0][who] == behind[1][who] for who in order if who not in two)
    assert None not in behind[1]
    assert holds(swapped, colleague, mine)
    assert holds(swapped, asker, back)
