"""What every proof needs: an empty database that processes can share, on each engine."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from bot.crypto import Cipher
from bot.database import Database, make_engine
from tests import databases


@pytest.fixture
def shared_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database that does not hold a single table yet."""
    if engine_name == "sqlite":
        return f"sqlite:///{tmp_path}/proof.db"
    postgres: Callable[[str], str] = request.getfixturevalue("postgres")
    return databases.create_postgres(postgres, f"proof_{uuid4().hex[:12]}")


@pytest.fixture
def shared(shared_url: str, cipher: Cipher) -> Iterator[Database]:
    """That database, in this process."""
    database = Database(make_engine(shared_url), cipher)
    yield database
    database.close()
