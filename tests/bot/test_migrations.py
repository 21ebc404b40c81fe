"""Migrating an empty database gives exactly the tables, on both engines."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from datetime import time as dtime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Column, Engine, MetaData, inspect, select, text

from bot.database import make_engine
from bot.errors import NotMigrated
from bot.migrate import STEPS, differences, is_current, migrate, require_current
from bot.tables import metadata
from tests.databases import create_postgres

_POSTGRES_SHAPE = (
    "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) "
    "FROM pg_constraint WHERE connamespace = 'public'::regnamespace",
    # The order of columns, not their numbers: one that was dropped leaves its number behind.
    "SELECT concat_ws(' ', table_name, column_name, row_number() OVER (PARTITION BY table_name "
    "ORDER BY ordinal_position), data_type, is_nullable, "
    "character_maximum_length, column_default, is_identity) "
    "FROM information_schema.columns WHERE table_schema = 'public'",
)


# What was said by these columns stands in the rota: see the test of its step.
GONE = frozenset({"person.duty"})


@pytest.fixture
def new_engine(
    engine_name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[Callable[[], Engine]]:
    """Makes empty databases, without any table."""
    made: list[Engine] = []

    def make() -> Engine:
        name = f"empty_{uuid4().hex}"
        if engine_name == "sqlite":
            url = f"sqlite:///{tmp_path}/{name}.db"
        else:
            url = create_postgres(request.getfixturevalue("postgres"), name)
        made.append(make_engine(url))
        return made[-1]

    yield make
    for engine in made:
        engine.dispose()


def test_migrating_an_empty_database_gives_exactly_the_tables(
    new_engine: Callable[[], Engine],
) -> None:
    migrated, created = new_engine(), new_engine()
    migrate(migrated)
    metadata.create_all(created)
    with migrated.connect() as connection:
        assert differences(connection) == []
    assert shape(migrated) == shape(created)


def test_a_database_is_current_only_when_every_step_was_run(
    new_engine: Callable[[], Engine],
) -> None:
    engine = new_engine()
    assert not is_current(engine)
    with pytest.raises(NotMigrated, match="run checkin migrate"):
        require_current(engine)
    migrate(engine)
    require_current(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    assert not is_current(engine)


def test_migrating_again_changes_nothing(new_engine: Callable[[], Engine]) -> None:
    engine = new_engine()
    migrate(engine)
    before = shape(engine)
    migrate(engine)
    assert shape(engine) == before


def test_two_processes_that_migrate_at_once_both_succeed(
    new_engine: Callable[[], Engine],
) -> None:
    engine = new_engine()
    others = [make_engine(engine.url.render_as_string(hide_password=False)) for _ in range(3)]
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(migrate, others))
    for other in others:
        assert is_current(other)
        other.dispose()


def test_foreign_keys_hold_after_migrating(new_engine: Callable[[], Engine]) -> None:
    engine = new_engine()
    migrate(engine)
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            assert connection.execute(text("PRAGMA foreign_keys")).scalar_one() == 1


def test_rows_of_the_first_step_are_there_after_the_last(
    new_engine: Callable[[], Engine],
) -> None:
    engine = new_engine()
    migrate(engine, "0001")
    older = _tables(engine)
    with engine.begin() as connection:
        for table in older.sorted_tables:
            rows = [{c.name: _value(c, n) for c in table.columns} for n in (1, 2)]
            connection.execute(table.insert(), rows)
    assert {len(rows) for rows in _rows(engine, older).values()} == {2}
    _leave_out(older, GONE)
    before = _rows(engine, older)
    migrate(engine)
    assert _rows(engine, older) == before
    newer = _tables(engine).tables
    with engine.connect() as connection:
        assert differences(connection) == []
        asked, hours = newer["person"].c, newer["weekly_hours"].c
        stated = select(asked.asks_hours, asked.travel, asked.most_a_day, asked.most_a_week)
        assert [*connection.execute(stated)] == [(False, None, None, None)] * 2
        assert [*connection.execute(select(hours.good)).scalars()] == [False, False]
        if engine.dialect.name == "sqlite":
            assert connection.execute(text("PRAGMA foreign_key_check")).all() == []


def test_a_fixed_duty_becomes_a_rota_of_one_week_with_the_same_people(
    new_engine: Callable[[], Engine],
) -> None:
    engine = new_engine()
    migrate(engine, "0004")
    older = _tables(engine).tables
    staffed = {
        1: [(11, "first"), (12, "backup"), (13, "manager"), (14, "")],
        2: [(22, "backup"), (21, "backup")],
        3: [(33, "first"), (31, "first"), (32, "backup")],
        4: [(41, "manager")],
    }
    with engine.begin() as connection:
        for programme_id, staff in staffed.items():
            row = {c.name: _value(c, programme_id) for c in older["programme"].columns}
            connection.execute(older["programme"].insert(), row)
            for person_id, duty in staff:
                row = {c.name: _value(c, person_id) for c in older["person"].columns}
                row |= {"programme_id": programme_id, "coordinator_id": None, "duty": duty}
                row |= {"role": "coordinator", "active": True}
                connection.execute(older["person"].insert(), row)
    migrate(engine)
    newer = _tables(engine).tables
    rotation, week = newer["duty_rotation"], newer["duty_week"]
    weeks = select(rotation.c.programme_id, week.c.number, week.c.first_id, week.c.backup_id)
    managers = select(newer["person"].c.id).where(newer["person"].c.manager)
    with engine.connect() as connection:
        found = connection.execute(weeks.join_from(rotation, week)).all()
        assert sorted(map(tuple, found)) == [(1, 1, 11, 12), (2, 1, None, 21), (3, 1, 31, 33)]
        assert sorted(connection.execute(managers).scalars()) == [13, 41]


def test_the_steps_are_numbered_without_a_gap() -> None:
    numbers = sorted(path.name[:4] for path in (STEPS / "versions").glob("[0-9]*.py"))
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]


def _tables(engine: Engine) -> MetaData:
    """The tables that a database has, as it describes them itself."""
    found = MetaData()
    with engine.connect() as connection:
        found.reflect(connection)
    found.remove(found.tables["alembic_version"])
    return found


def _leave_out(tables: MetaData, names: frozenset[str]) -> None:
    """Tables without the columns that a later step took away, which say it elsewhere now."""
    for name in names:
        table, _, column = name.partition(".")
        tables.tables[table]._columns.remove(tables.tables[table].c[column])


def _rows(engine: Engine, tables: MetaData) -> dict[str, list[tuple[object, ...]]]:
    """Every row by table, of the columns that the tables had."""
    with engine.connect() as connection:
        return {
            name: sorted(tuple(row) for row in connection.execute(select(*table.columns)))
            for name, table in tables.tables.items()
        }


def _value(column: Column[Any], number: int) -> object:
    """Something that fits a column of the row of this number; keys point to that same number."""
    kind = column.type.python_type
    if kind is str:
        return f"{number}{column.name}"[: getattr(column.type, "length", None)]
    if kind is datetime:
        return datetime.fromisoformat(f"2026-11-2{number % 10} 15:30")
    if kind is dtime:
        return dtime(15, number % 60)
    return kind(number)


def shape(engine: Engine) -> list[str]:
    """Tables, columns, constraints and indexes as the engine itself describes them."""
    if engine.dialect.name == "postgresql":
        with engine.connect() as connection:
            rows = [row for query in _POSTGRES_SHAPE for row in connection.execute(text(query))]
        return sorted(row[0] for row in rows if "alembic_version" not in row[0])
    seen = inspect(engine)
    tables = [name for name in seen.get_table_names() if name != "alembic_version"]
    parts = [
        (
            name,
            [str(column) for column in seen.get_columns(name)],
            str(seen.get_pk_constraint(name)),
            sorted(map(str, seen.get_foreign_keys(name))),
            sorted(map(str, seen.get_unique_constraints(name))),
        )
        for name in tables
    ]
    with engine.connect() as connection:
        indexes = connection.execute(text("SELECT sql FROM sqlite_master WHERE type = 'index'"))
        return sorted([*map(str, parts), *(str(row[0]) for row in indexes if row[0])])
