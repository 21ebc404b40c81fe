"""How long people stay, counted by hand, and what is shown of it."""

from hypothesis import given
from hypothesis import strategies as st
from pytest import approx

from bot.registry.hiding import LEAST
from bot.registry.survival import Life, Point, by_language, curve, shown

# Six people: left on days 10, 20, 20 and 40; still seen on days 20 and 50.
BY_HAND = [
    Life(10, True),
    Life(20, True),
    Life(20, True),
    Life(20, False),
    Life(40, True),
    Life(50, False),
]
LIVES = st.lists(st.builds(Life, st.integers(0, 100), st.booleans()), max_size=40)


def test_the_curve_counted_by_hand() -> None:
    # Day 10: 5/6. Day 20: 3 of 5 stay (the one last seen that day was there). Day 40: 1 of 2.
    points = curve(BY_HAND, (9, 10, 20, 30, 40, 50, 60))
    assert [(p.day, p.at_risk, p.left) for p in points] == [
        (9, 6, 0),
        (10, 6, 1),
        (20, 5, 2),
        (30, 2, 0),
        (40, 2, 1),
        (50, 1, 0),
    ]
    shares = [1, 5 / 6, 5 / 6 * 3 / 5, 1 / 2, 1 / 4, 1 / 4]
    assert [p.share for p in points] == approx(shares)


@given(LIVES)
def test_nobody_comes_back_and_without_losses_of_sight_it_is_the_plain_share(
    lives: list[Life],
) -> None:
    points = curve(lives, range(0, 101, 10))
    shares = [1.0, *(point.share for point in points)]
    assert shares == sorted(shares, reverse=True)
    everybody_left = [Life(life.days, True) for life in lives]
    for point in curve(everybody_left, range(0, 101, 10)):
        stayed = sum(life.days > point.day for life in lives)
        assert point.share == approx(stayed / len(lives))


@given(LIVES)
def test_every_shown_point_is_of_five_or_more(lives: list[Life]) -> None:
    points = curve(lives, range(0, 101, 10))
    told = shown(points)
    assert all(point.at_risk >= LEAST and point.left >= LEAST for point in told)
    assert {point.day for point in told} <= {point.day for point in points}


def test_leavings_that_are_not_shown_are_part_of_the_next_point() -> None:
    points = [Point(30, 0.9, 40, 3), Point(60, 0.8, 35, 4), Point(90, 0.7, 30, 1)]
    assert [(one.day, one.left) for one in shown(points)] == [(60, 7)]


def test_a_language_is_shown_only_where_the_other_is() -> None:
    many = [Life(20, True)] * 6 + [Life(50, False)] * 10
    few = [Life(20, True)] * 2 + [Life(50, False)] * 10
    told = by_language({"en": many, "fr": few}, (30, 60))
    assert [point.day for point in told["all"]] == [30]
    assert told["en"] == told["fr"] == []
    told = by_language({"en": many, "fr": many}, (30, 60))
    assert [point.day for point in told["fr"]] == [30]
