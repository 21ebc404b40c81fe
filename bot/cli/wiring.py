"""What a command works with: the house of this installation, and how it shows what it found."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec

import click
from pydantic import ValidationError

from bot.clock import SystemClock, pin_zone_data
from bot.crypto import SealBroken
from bot.database import Database, Transaction, is_unreachable, open_database
from bot.errors import CheckinError, NotMigrated, Refused, Unavailable
from bot.house import House
from bot.log import configure
from bot.migrate import require_current
from bot.registry import sites
from bot.settings import Settings
from bot.store.programmes import Site

Given = ParamSpec("Given")

SQLITE = "sqlite"

of_programme = click.option(
    "--programme", "sender", default="", help="Its number, where there are several."
)
as_json = click.option("--json", "as_json", is_flag=True, help="For other programs.")


def with_house(act: Callable[Concatenate[House, Given], None]) -> Callable[Given, None]:
    """A command's function that is handed the house first; what goes wrong is one sentence."""

    @wraps(act)
    def run(*args: Given.args, **kwargs: Given.kwargs) -> None:
        given = click.get_current_context().obj
        with in_one_sentence():
            if isinstance(given, House):
                act(given, *args, **kwargs)
                return
            house = open_house()
            try:
                act(house, *args, **kwargs)
            finally:
                house.database.close()

    return run


def open_house() -> House:
    """This installation, from its settings, with a database that is up to date.

    Raises:
        Refused: a setting or a key is not well-formed.
        NotMigrated: the database is missing, or older than the program.
    """
    pin_zone_data()
    settings = read_settings()
    # Nothing but the answer goes to stdout: other programs read it.
    configure(settings.checkin_log_level, sys.stderr)
    database = open_checked(settings)
    require_database(database)
    return House(database, SystemClock(), settings)


def read_settings() -> Settings:
    """The settings of the environment.

    Raises:
        Refused: one of them is not well-formed; what it holds is not repeated.
    """
    try:
        return Settings()
    except ValidationError as wrong:
        names = sorted({str(error["loc"][0]).upper() for error in wrong.errors()})
        raise Refused(f"Not well-formed: {', '.join(names)}.") from None


def open_checked(settings: Settings) -> Database:
    """The database with the keys that open it.

    Raises:
        Refused: a key is missing or not well-formed, or the address of the database is none.
    """
    if not settings.data_keys or not settings.checkin_index_key.get_secret_value():
        raise Refused("CHECKIN_DATA_KEYS and CHECKIN_INDEX_KEY must be set; see .env.example.")
    try:
        return open_database(settings)
    except ValueError as wrong:
        raise Refused("CHECKIN_DATA_KEYS are not well-formed; see .env.example.") from wrong
    except Exception as wrong:
        # The address may hold a password: it is not repeated.
        raise Refused("CHECKIN_DATABASE_URL is no address of a database.") from wrong


def require_database(database: Database) -> None:
    """Make sure that the database is there and up to date; nothing is created.

    Raises:
        NotMigrated: it is not.
    """
    url = database.engine.url
    if url.get_backend_name() == SQLITE and not Path(url.database or "").is_file():
        raise NotMigrated("There is no database yet: run checkin migrate.")
    require_current(database.engine)


@contextmanager
def writing(house: House, sender: str) -> Iterator[tuple[Transaction, Site]]:
    """A transaction in one programme: the one with this number, or the only one there is.

    Raises:
        Refused: there is none, or several and no number was given.
    """
    with house.database.write() as tx:
        yield tx, sites.only(tx, sender)


@contextmanager
def reading(house: House, sender: str) -> Iterator[tuple[Transaction, Site]]:
    """The same, to look only; raises as `writing` does."""
    with house.database.read() as tx:
        yield tx, sites.only(tx, sender)


@contextmanager
def in_one_sentence() -> Iterator[None]:
    """What goes wrong with keys and databases, in words that say what to do."""
    try:
        yield
    except SealBroken as wrong:
        raise Refused("CHECKIN_DATA_KEYS do not open this database.") from wrong
    except (CheckinError, click.ClickException):
        raise
    except Exception as wrong:
        if is_unreachable(wrong):
            raise Unavailable from wrong
        raise


def show_table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Rows under their heads in aligned columns, without spaces at the end of a line."""
    written = [[_cell(cell) for cell in row] for row in rows]
    if not written:
        click.echo("None.")
        return
    table = [list(heads), *written] if heads else written
    widths = [max(len(cell) for cell in column) for column in zip(*table, strict=True)]
    for row in table:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo(line.rstrip())


def show_json(found: object) -> None:
    """The same for other programs."""
    click.echo(json.dumps(found, ensure_ascii=False, default=str))


def show_rows(
    as_json: bool, rows: Sequence[Any], heads: Sequence[str], lines: Iterable[Sequence[object]]
) -> None:
    """Rows as aligned lines under their heads, or whole for other programs."""
    if as_json:
        show_json(records(rows))
    else:
        show_table(heads, lines)


def show_lines(as_json: bool, heads: Sequence[str], lines: Iterable[Sequence[object]]) -> None:
    """Lines under their heads, or for other programs with the heads as names."""
    if as_json:
        names = [head.lower() for head in heads]
        show_json([dict(zip(names, line, strict=True)) for line in lines])
    else:
        show_table(heads, lines)


def refuse_words_as_json(words: bool, as_json: bool) -> None:
    """Words are read by somebody, never handed on to another program.

    Raises:
        Refused: both were asked for.
    """
    if words and as_json:
        raise Refused("Words are shown to a reader, never as JSON.")


def printable(words: str) -> str:
    """What somebody texted, safe to show: no sign in it moves a terminal's cursor or colours it."""
    return "".join(one if one.isprintable() else " " for one in words)


def records(rows: Iterable[Any]) -> list[dict[str, Any]]:
    """Frozen rows as plain fields."""
    return [asdict(row) for row in rows]


def _cell(value: object) -> str:
    match value:
        case None | "" | False:
            return "-"
        case True:
            return "yes"
        case datetime():
            return f"{value:%Y-%m-%d %H:%M} UTC"
        case _:
            return str(value)
