"""The floor does what a turn of ours does: the same columns, as many statements."""

import re

from bot.bench import floor
from bot.bench.place import seeded
from bot.bench.web import statements_of_a_turn


def test_the_floor_finds_its_columns() -> None:
    listed = re.sub(r"\s+", " ", floor.VISITOR).removeprefix("SELECT ").split(" FROM ")[0]
    columns = listed.split(", ")
    found = [columns[at] for at in (floor.POINT, floor.PERSON, floor.NAME)]
    assert found == ["n.id", "p.id", "p.first_name"]


def test_the_floor_has_as_many_statements_as_a_turn() -> None:
    with seeded(2) as place:
        assert statements_of_a_turn(place) == len(floor.STATEMENTS)
