"""Bring a database up to date, and tell whether it is.

A change of the tables needs a new step, written by comparing the tables with a database that is
up to date: `python -m bot.migrate "Meetings have a colour"`. A step that was run stays as it is.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.autogenerate.api import AutogenContext
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine
from sqlalchemy.types import TypeDecorator

from bot.database import begun, make_engine
from bot.errors import NotMigrated
from bot.tables import metadata

STEPS = Path(__file__).parent / "migrations"

_ONE_AT_A_TIME = 0x636865636B696E  # the key of our lock on PostgreSQL


def migrate(engine: Engine, step: str = "head") -> None:
    """Bring a database up to date: create every table, or run the steps that are missing.

    All in one transaction; two processes at once do it one after the other. Tests stop at an
    earlier `step`, by its number.
    """
    with engine.connect() as connection, _keys_rest(connection), begun(connection):
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})")
        command.upgrade(_config(connection), step)


def is_current(engine: Engine) -> bool:
    """Whether every step has been run on this database."""
    with engine.connect() as connection:
        done = MigrationContext.configure(connection).get_current_heads()
    return set(done) == set(ScriptDirectory.from_config(_config(None)).get_heads())


def require_current(engine: Engine) -> None:
    """Make sure that this program may use this database.

    Raises:
        NotMigrated: it is older than the program.
    """
    if not is_current(engine):
        raise NotMigrated


def differences(connection: Connection) -> list[Any]:
    """What would have to change in a database to make it equal to the tables."""
    return list(compare_metadata(MigrationContext.configure(connection, opts=options()), metadata))


def write_step(title: str) -> Path:
    """Write the next step: what changed in the tables since the last one.

    Returns the new file, named by its number and title. It has to be read before it is kept.
    """
    number = f"{len(list((STEPS / 'versions').glob('[0-9]*.py'))) + 1:04}"
    with TemporaryDirectory() as folder:
        engine = make_engine(f"sqlite:///{folder}/compared.db")
        migrate(engine)
        with engine.connect() as connection, begun(connection):
            command.revision(_config(connection), title, autogenerate=True, rev_id=number)
        engine.dispose()
    return next((STEPS / "versions").glob(f"{number}_*.py"))


def options() -> dict[str, Any]:
    """How databases are compared with the tables and steps are written."""
    return {
        "target_metadata": metadata,
        "compare_type": True,
        "render_as_batch": True,
        "render_item": _plain_type,
    }


def _config(connection: Connection | None) -> Config:
    """Alembic's settings, in code: an installed package has no alembic.ini."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    formatted = {"hooks": "ruff", "ruff.type": "module", "ruff.module": "ruff"}
    for name, value in formatted.items():
        config.set_section_option("post_write_hooks", name, value)
    config.set_section_option("post_write_hooks", "ruff.options", "format REVISION_SCRIPT_FILENAME")
    return config


def _plain_type(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """Steps name plain types: they must still run when our own types have changed."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


@contextmanager
def _keys_rest(connection: Connection) -> Iterator[None]:
    """SQLite changes a table by copying and dropping it; foreign keys are checked afterwards."""
    if connection.dialect.name != "sqlite":
        yield
        return
    raw = connection.connection.cursor()
    raw.execute("PRAGMA foreign_keys=OFF")
    yield
    raw.execute("PRAGMA foreign_keys=ON")
    raw.close()


if __name__ == "__main__":
    sys.stdout.write(f"{write_step(' '.join(sys.argv[1:]) or 'Change')}\n")
