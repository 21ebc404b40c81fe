"""A database that nobody can use for a while: a locked file, a server that lets nobody in."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager

import pytest
from sqlalchemy import text

from bot.database import Database, make_engine

Outage = Callable[[], AbstractContextManager[None]]


def outage_of(database: Database, request: pytest.FixtureRequest) -> Outage:
    """What makes an outage of this database, as a block."""
    if database.engine.dialect.name == "sqlite":
        return lambda: locked(database)
    postgres: Callable[[str], str] = request.getfixturevalue("postgres")
    return lambda: refusing(database, postgres("postgres"))


@contextmanager
def locked(database: Database) -> Iterator[None]:
    """Somebody else holds SQLite's one lock and does not let go."""
    with closing(sqlite3.connect(str(database.engine.url.database), timeout=20)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.rollback()


@contextmanager
def refusing(database: Database, elsewhere: str) -> Iterator[None]:
    """PostgreSQL ends every connection to this database and takes no new one."""
    name = database.engine.url.database
    database.engine.dispose()
    engine = make_engine(elsewhere).execution_options(isolation_level="AUTOCOMMIT")
    ended = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
    with engine.connect() as connection:
        connection.execute(text(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false'))
        try:
            connection.execute(ended, {"name": name})
            yield
        finally:
            connection.execute(text(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true'))
    engine.dispose()
