"""No column that points to somebody is forgotten when they are erased, and none is invented."""

from bot.store.fates import FATES, OF_THE_PERSON, STAYS_OF_THE_PERSON, Blank, Kept
from bot.tables import metadata

POINTED_TO = ("person", "thread", "point")


def pointing() -> set[str]:
    """Every column that names a person, a thread or a number."""
    return {
        f"{table.name}.{key.parent.name}"
        for table in metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name in POINTED_TO
    }


def test_erasing_says_what_becomes_of_every_column_that_names_somebody() -> None:
    assert sorted(pointing() - FATES.keys()) == []


def test_erasing_names_no_column_that_is_not_there() -> None:
    assert sorted(FATES.keys() - pointing()) == []


def test_every_column_of_a_person_becomes_something_or_stays() -> None:
    columns = {column.name for column in metadata.tables["person"].columns}
    assert columns == OF_THE_PERSON.keys() | STAYS_OF_THE_PERSON
    assert not OF_THE_PERSON.keys() & STAYS_OF_THE_PERSON


def test_what_is_blanked_is_there_to_blank() -> None:
    for named, fate in FATES.items():
        if isinstance(fate, Blank):
            table = metadata.tables[named.split(".")[0]]
            assert set(fate.columns) <= set(table.columns.keys()), named


def test_what_is_kept_says_why() -> None:
    assert all(fate.because for fate in FATES.values() if isinstance(fate, Kept))
