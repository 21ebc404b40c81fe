"""Connections and transactions, the same on SQLite and PostgreSQL."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from time import perf_counter, sleep
from typing import Any, TypeVar

from sqlalchemy import (
    Connection,
    Engine,
    Executable,
    ScalarSelect,
    Select,
    create_engine,
    event,
    select,
)
from sqlalchemy.engine import CursorResult
from sqlalchemy.engine.interfaces import _CoreAnyExecuteParams
from sqlalchemy.exc import InterfaceError, OperationalError

from bot.crypto import Cipher
from bot.settings import Settings

LOCK_WAIT_MS = 5000
LOCK_LOOK = 0.0005  # seconds between two looks at the write lock
LONGEST_PAUSE = 0.1  # seconds; a waiter of SQLite looks at least this often
WAL_TRIES = 50
DEADLOCK = "40P01"  # PostgreSQL, appendix A: deadlock_detected
DEADLOCKS = 5  # of one piece of work; then something else is wrong
SQLITE_MISTAKES = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISUSE})
WAL_PAUSE = 0.02  # seconds

T = TypeVar("T")


@dataclass(frozen=True)
class Transaction:
    """One open transaction and the cipher for its sealed columns. Store functions take it first."""

    connection: Connection
    cipher: Cipher

    def execute(
        self, statement: Executable, parameters: _CoreAnyExecuteParams | None = None
    ) -> CursorResult[Any]:
        """Run a statement built once with Core."""
        return self.connection.execute(statement, parameters)

    @property
    def is_sqlite(self) -> bool:
        """SQLite has no row locks: the write lock is taken at the start instead."""
        return self.connection.dialect.name == "sqlite"


class Database:
    """Where transactions come from."""

    def __init__(self, engine: Engine, cipher: Cipher, *, gives_way: bool = False) -> None:
        self.engine = engine
        self.cipher = cipher
        # SQLite's waiters poll, so a busy writer starves them: who does bulk work pauses as long
        # as it has written, one thread at a time. PostgreSQL needs no such manners.
        polite = gives_way and engine.dialect.name == "sqlite"
        self._turns: Lock | None = Lock() if polite else None

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """A transaction that is committed at the end, or rolled back when anything raises.

        On SQLite the write lock is taken at once, so that two writers queue instead of failing.
        """
        if self._turns is None:
            with self._write() as tx:
                yield tx
            return
        with self._turns:
            with self._write() as tx:
                began = perf_counter()
                yield tx
            sleep(min(perf_counter() - began, LONGEST_PAUSE))

    @contextmanager
    def _write(self) -> Iterator[Transaction]:
        with self.engine.connect() as connection, begun(connection):
            yield Transaction(connection, self.cipher)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A consistent view that writes nothing."""
        with self.engine.connect() as connection, begun(connection, reading=True):
            yield Transaction(connection, self.cipher)

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()


def is_unreachable(error: Exception) -> bool:
    """Whether the database is locked or gone, as opposed to a mistake in a statement."""
    if not isinstance(error, OperationalError | InterfaceError):
        return False
    # SQLite has one kind of error for a full disk and for a misspelt column: its code tells.
    code: object = getattr(error.orig, "sqlite_errorcode", None)
    return not (isinstance(code, int) and code & 0xFF in SQLITE_MISTAKES)


def is_deadlock(error: Exception) -> bool:
    """Whether PostgreSQL ended one of two transactions that waited for each other: try again."""
    return isinstance(error, OperationalError) and (getattr(error.orig, "sqlstate", "") == DEADLOCK)


def past_deadlocks(work: Callable[[], T]) -> T:
    """Do a whole transaction, and do it again when PostgreSQL ended it for the sake of another."""
    for _ in range(DEADLOCKS):
        try:
            return work()
        except OperationalError as ended:
            if not is_deadlock(ended):
                raise
    return work()


def locked_once(rows: Select[tuple[int]]) -> ScalarSelect[Any]:
    """The ids that a worker takes, found and locked once.

    As a plain subquery PostgreSQL may run it anew for each row it updates; its LIMIT then counts
    for each row, and all that is due is taken. Rows with locks in a WITH are looked up once.
    """
    found = rows.cte("next_rows")
    return select(found.c.id).scalar_subquery()


@contextmanager
def counted_statements(database: Database) -> Iterator[list[int]]:
    """Count the statements of a block, in the first place of the list: for benchmarks and tests."""
    count = [0]

    def one_more(*_: Any) -> None:
        count[0] += 1

    event.listen(database.engine, "before_cursor_execute", one_more)
    try:
        yield count
    finally:
        event.remove(database.engine, "before_cursor_execute", one_more)


def open_database(settings: Settings, *, gives_way: bool = False) -> Database:
    """The installation's database, not yet migrated. The scheduler gives way to the web process."""
    cipher = Cipher(settings.data_keys, settings.checkin_index_key.get_secret_value())
    engine = make_engine(settings.checkin_database_url)
    return Database(engine, cipher, gives_way=gives_way)


def make_engine(url: str) -> Engine:
    """An engine that hides parameters from logs and errors.

    SQLite: WAL, full durability at checkpoints (synchronous NORMAL), waits for the lock.
    """
    engine = create_engine(url, hide_parameters=True, pool_pre_ping=not url.startswith("sqlite"))
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    _write_ahead(cursor)
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute(f"PRAGMA busy_timeout={LOCK_WAIT_MS}")
    cursor.close()


def _write_ahead(cursor: sqlite3.Cursor) -> None:
    """Turn the write-ahead log on. On a new file SQLite refuses at once while another does so."""
    for _ in range(WAL_TRIES):
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            sleep(WAL_PAUSE)
        else:
            return
    cursor.execute("PRAGMA journal_mode=WAL")


@contextmanager
def begun(connection: Connection, *, reading: bool = False) -> Iterator[None]:
    """A transaction of a connection; one of SQLite that writes has the write lock from the start.

    No listener does this: one listener makes SQLAlchemy ask for more at every statement.
    """
    with connection.begin():
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN") if reading else _take_write_lock(connection)
        yield


def _take_write_lock(connection: Connection) -> None:
    raw: Any = connection.connection.dbapi_connection
    raw.execute("PRAGMA busy_timeout=0")
    try:
        if not _has_write_lock(raw):
            connection.exec_driver_sql("BEGIN IMMEDIATE")  # raises what it is
    finally:
        raw.execute(f"PRAGMA busy_timeout={LOCK_WAIT_MS}")


def _has_write_lock(raw: sqlite3.Connection) -> bool:
    """Wait for the write lock with even looks; False when it took too long.

    SQLite's own waiting looks more and more seldom, down to ten times a second, so that a process
    that waited long comes last. Here everybody looks equally often.
    """
    until = perf_counter() + LOCK_WAIT_MS / 1000
    while True:
        try:
            raw.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as busy:
            if busy.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or perf_counter() > until:
                return False
            sleep(LOCK_LOOK)
        else:
            return True
