"""Fixtures of the whole suite: both engines, a cipher, a small programme."""

import base64
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

import pytest

from bot.clock import pin_zone_data
from bot.crypto import Cipher
from bot.database import Database, make_engine
from bot.migrate import migrate
from bot.tables import metadata
from tests import databases
from tests.build import Cast, cast_of

pin_zone_data()

# A fixed key: sealing is not what these tests prove, and a fresh one would tell us nothing.
DATA_KEY = base64.urlsafe_b64encode(b"not-a-secret-just-a-test-key-32b").decode()
INDEX_KEY = "index-key-of-the-tests"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--engine",
        choices=("sqlite", "postgresql", "both"),
        default="both",
        help="the database engines to run on",
    )
    parser.addoption("--update", action="store_true", help="rewrite the golden transcripts")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update") and databases.is_ci():
        raise pytest.UsageError("Golden transcripts are not rewritten under CI.")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine_name" in metafunc.fixturenames:
        chosen = metafunc.config.getoption("--engine")
        names = ["sqlite", "postgresql"] if chosen == "both" else [chosen]
        metafunc.parametrize("engine_name", names, scope="session")


@pytest.fixture(scope="session")
def cipher() -> Cipher:
    """Keys of the tests."""
    return Cipher([DATA_KEY], INDEX_KEY)


@pytest.fixture(scope="session")
def sqlite_file() -> Iterator[Path]:
    """An empty SQLite file to copy."""
    with databases.sqlite_template() as path:
        yield path


@pytest.fixture(scope="session")
def postgres() -> Iterator[Callable[[str], str]]:
    """A running PostgreSQL: makes the URL of a database from its name."""
    with ExitStack() as stack:
        try:
            url = stack.enter_context(databases.postgres_server())
        except Exception as reason:
            if databases.is_ci():
                raise
            pytest.skip(f"PostgreSQL does not start here ({type(reason).__name__}).")
        yield url


@pytest.fixture(scope="session")
def postgres_database(postgres: Callable[[str], str], cipher: Cipher) -> Iterator[Database]:
    """One PostgreSQL database with every table; emptied before each test that uses it."""
    engine = make_engine(databases.create_postgres(postgres, "checkin"))
    metadata.create_all(engine)
    yield Database(engine, cipher)
    engine.dispose()


@pytest.fixture
def database(
    engine_name: str, request: pytest.FixtureRequest, tmp_path: Path, cipher: Cipher
) -> Iterator[Database]:
    """An empty database with every table; the test runs once on each engine."""
    if engine_name == "postgresql":
        kept: Database = request.getfixturevalue("postgres_database")
        databases.empty(kept.engine)
        yield kept
        return
    template: Path = request.getfixturevalue("sqlite_file")
    path = tmp_path / "checkin.db"
    shutil.copyfile(template, path)
    fresh = Database(make_engine(f"sqlite:///{path}"), cipher)
    yield fresh
    fresh.close()


@pytest.fixture
def database_url(database: Database) -> str:
    """Where the test's database is, for other processes."""
    return database.engine.url.render_as_string(hide_password=False)


@pytest.fixture
def shared_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database of this test alone, without a single table yet."""
    if engine_name == "sqlite":
        return f"sqlite:///{tmp_path}/shared.db"
    postgres: Callable[[str], str] = request.getfixturevalue("postgres")
    return databases.create_postgres(postgres, f"shared_{uuid4().hex[:12]}")


@pytest.fixture
def shared(shared_url: str, cipher: Cipher) -> Iterator[Database]:
    """That database migrated, as processes ask for; the test runs once on each engine."""
    migrated = Database(make_engine(shared_url), cipher)
    migrate(migrated.engine)
    yield migrated
    migrated.close()


@pytest.fixture
def programme(database: Database) -> Cast:
    """A small programme in the database: see `tests.build`."""
    with database.write() as tx:
        return cast_of(tx)
