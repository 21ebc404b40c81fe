"""A database that is locked or gone is told from a mistake of ours: only the first may wait."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.crypto import Cipher
from bot.database import Database, is_unreachable, make_engine


def failure_of(database: Database, statement: str) -> SQLAlchemyError:
    """What running this raises."""
    with pytest.raises(SQLAlchemyError) as raised, database.write() as tx:
        tx.execute(text(statement))
    return raised.value


@pytest.mark.parametrize(
    "statement", ["SELECT nothing FROM heard", "SELECT 1 FROM nowhere", "SELEC 1"]
)
def test_a_mistake_in_a_statement_is_ours(database: Database, statement: str) -> None:
    assert not is_unreachable(failure_of(database, statement))


def test_a_locked_file_is_unreachable(tmp_path: Path, cipher: Cipher) -> None:
    file = tmp_path / "locked.db"
    database = Database(make_engine(f"sqlite:///{file}?timeout=0.1"), cipher)
    with database.write() as tx:
        tx.execute(text("CREATE TABLE it (id INTEGER)"))
        tx.execute(text("PRAGMA busy_timeout=50"))
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert is_unreachable(failure_of(database, "SELECT 1"))
    database.close()


def test_a_place_that_does_not_exist_is_unreachable(tmp_path: Path, cipher: Cipher) -> None:
    database = Database(make_engine(f"sqlite:///{tmp_path}/nowhere/it.db"), cipher)
    assert is_unreachable(failure_of(database, "SELECT 1"))


def test_a_server_that_does_not_answer_is_unreachable(cipher: Cipher) -> None:
    database = Database(make_engine("postgresql+psycopg://nobody@127.0.0.1:9/none"), cipher)
    assert is_unreachable(failure_of(database, "SELECT 1"))


def test_anything_else_is_no_matter_of_the_database() -> None:
    assert not is_unreachable(ValueError("words"))
