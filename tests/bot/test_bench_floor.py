"""The floor reads what it means to read: a column more must not shift what it opens."""

import re

from bot.bench import floor


def test_the_floor_finds_its_columns() -> None:
    listed = re.sub(r"\s+", " ", floor.VISITOR).removeprefix("SELECT ").split(" FROM ")[0]
    columns = listed.split(", ")
    found = [columns[at] for at in (floor.POINT, floor.PERSON, floor.NAME)]
    assert found == ["n.id", "p.id", "p.first_name"]
