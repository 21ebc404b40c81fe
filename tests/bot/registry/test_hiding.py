"""No count under five is shown, and none follows from what is shown: proved by solving for it."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.registry.hiding import LEAST, Sum, hidden

ROWS, COLUMNS = ("a", "b", "c"), ("x", "y")
Place = tuple[str, str]


def table(counts: dict[Place, int]) -> tuple[dict[Place, int], list[Sum[Place]]]:
    """A table with its sums by row, by column and of everything."""
    full = dict(counts)
    sums: list[Sum[Place]] = []
    for row in ROWS:
        full[row, "all"] = sum(counts[row, column] for column in COLUMNS)
        sums.append(([(row, column) for column in COLUMNS], (row, "all")))
    for column in (*COLUMNS, "all"):
        full["all", column] = sum(full[row, column] for row in ROWS)
        sums.append(([(row, column) for row in ROWS], ("all", column)))
    sums.append(([("all", column) for column in COLUMNS], ("all", "all")))
    return full, sums


def another(full: dict[Place, int], gone: set[Place], sums: list[Sum[Place]], cell: Place) -> bool:
    """Whether the shown cells leave this one a second value: looked for by trying small changes.

    Each hidden inner cell may be up to 3 more or less; sums follow.
    """
    inner = [(row, column) for row, column in product(ROWS, COLUMNS)]
    free = [one for one in inner if one in gone]
    for changes in product(range(-2, 3), repeat=len(free)):
        tried = {one: full[one] for one in inner} | {
            one: full[one] + change for one, change in zip(free, changes, strict=True)
        }
        whole, _ = table(tried)
        same = all(whole[one] == full[one] for one in full if one not in gone)
        if same and whole[cell] != full[cell]:
            return True
    return False


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 30), min_size=6, max_size=6))
def test_no_hidden_cell_follows_from_the_shown_ones(values: list[int]) -> None:
    full, sums = table(dict(zip(product(ROWS, COLUMNS), values, strict=True)))
    gone = hidden(full, sums)
    assert {cell for cell, count in full.items() if count < LEAST} <= gone
    assert all(another(full, gone, sums, cell) for cell in gone)


def test_what_nothing_is_wrong_with_is_shown() -> None:
    full, sums = table(dict.fromkeys(product(ROWS, COLUMNS), 9))
    assert hidden(full, sums) == set()


def test_one_small_cell_takes_three_others_along() -> None:
    counts = dict.fromkeys(product(ROWS, COLUMNS), 9)
    full, sums = table(counts | {("a", "x"): 2})
    gone = hidden(full, sums)
    assert gone == {("a", "x"), ("a", "y"), ("b", "x"), ("b", "y")}
