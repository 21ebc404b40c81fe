"""Which cells of a table of counts are shown: none under five, and none from which one follows.

A hidden cell follows from others where the sums of the table leave it only one value. That is
looked at with exact algebra, so that no chain of sums gives it away either.
"""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from fractions import Fraction
from typing import TypeVar

Cell = TypeVar("Cell", bound=Hashable)

LEAST = 5

# A sum of the table: its parts, and what they add up to.
Sum = tuple[Sequence[Cell], Cell]


def hidden(counts: Mapping[Cell, int], sums: Sequence[Sum[Cell]]) -> set[Cell]:
    """The cells that must not be shown.

    Cells under five are; then, as long as one of them still follows from the shown ones, the
    smallest cell beside it, a part before a sum.
    """
    gone = {cell for cell, count in counts.items() if count < LEAST}
    totals = Counter(total for _, total in sums)
    while found := _follow(gone, sums):
        beside = _beside(found, gone, sums)
        if not beside:
            return gone
        gone.add(min(beside, key=lambda cell: (totals[cell], counts[cell], str(cell))))
    return gone


def _beside(found: set[Cell], gone: set[Cell], sums: Sequence[Sum[Cell]]) -> set[Cell]:
    """Shown cells of the sums that give one away: those that do so alone first."""
    giving = [{*parts, total} for parts, total in sums if found & {*parts, total}]
    alone = [one for one in giving if len(one & gone) == 1 and one - gone]
    return {cell for one in alone or giving for cell in one - gone}


def _follow(gone: set[Cell], sums: Sequence[Sum[Cell]]) -> set[Cell]:
    """Hidden cells to which the sums leave one value: Gauss and Jordan over exact fractions."""
    rows = []
    for parts, total in sums:
        row = {cell: Fraction(1) for cell in parts if cell in gone}
        if total in gone:
            row[total] = Fraction(-1)
        if row:
            rows.append(row)
    solved: list[tuple[Cell, dict[Cell, Fraction]]] = []
    for row in rows:
        for pivot, other in solved:
            row = _without(row, pivot, other)
        if not row:
            continue
        pivot = next(iter(row))
        row = {cell: value / row[pivot] for cell, value in row.items()}
        solved = [(lead, _without(other, pivot, row)) for lead, other in solved]
        solved.append((pivot, row))
    return {pivot for pivot, row in solved if len(row) == 1}


def _without(
    row: dict[Cell, Fraction], pivot: Cell, other: Mapping[Cell, Fraction]
) -> dict[Cell, Fraction]:
    """A row less as much of another as removes its pivot."""
    if not (times := row.get(pivot, Fraction(0))):
        return row
    cells = {*row, *other}
    left = {c: row.get(c, Fraction(0)) - times * other.get(c, Fraction(0)) for c in cells}
    return {cell: value for cell, value in left.items() if value}
