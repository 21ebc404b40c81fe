"""Inserting what may be there already: one statement, in the words of the engine it runs on."""

from collections.abc import Callable
from typing import cast

from sqlalchemy import Executable, Table
from sqlalchemy.dialects import sqlite

from bot.database import Transaction

Inserting = Callable[[Table], sqlite.Insert]  # PostgreSQL's has the same clauses


class Upsert:
    """A statement that its engine's own `insert` begins; built at its first use, and kept."""

    def __init__(self, written: Callable[[Inserting], Executable]) -> None:
        self._written = written
        self._built: dict[bool, Executable] = {}

    def on(self, tx: Transaction) -> Executable:
        """The statement for the engine that this transaction talks to."""
        if tx.is_sqlite not in self._built:
            self._built[tx.is_sqlite] = self._written(inserting(tx))
        return self._built[tx.is_sqlite]


def inserting(tx: Transaction) -> Inserting:
    """The `insert` of the engine that this transaction talks to."""
    if tx.is_sqlite:
        return sqlite.insert
    # Imported where it is used: it costs every installation on SQLite 2 MB.
    from sqlalchemy.dialects import postgresql

    return cast(Inserting, postgresql.insert)
