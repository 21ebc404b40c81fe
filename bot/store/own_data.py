"""Everything kept about somebody, as they read it: the `shown` rows of `bot.store.fates`."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Table, select

from bot.database import Transaction
from bot.store.fates import FATES
from bot.tables import metadata

person = metadata.tables["person"]
point = metadata.tables["point"]
link = metadata.tables["person_point"]
heard = metadata.tables["heard"]
outgoing = metadata.tables["outgoing"]

SEALED = "gAAAA"  # what every sealed value begins with, so that no sealed column is forgotten
# How we keep house: it says nothing of anybody.
INWARD = frozenset(
    {"rev", "person_id", "programme_id", "rules", "spans", "tables_hash", "point_id"}
)

Record = dict[str, Any]


@dataclass(frozen=True)
class Text:
    """A text: when (aware UTC), whether it is theirs or ours, its words, what became of ours."""

    at: datetime
    by: str
    words: str
    status: str = ""


def profile(tx: Transaction, person_id: int) -> Record:
    """Their own row."""
    row = tx.execute(select(person).where(person.c.id == person_id)).mappings().one()
    return _plain(tx, dict(row), person, person_id)


def numbers(tx: Transaction, person_id: int) -> list[Record]:
    """Their numbers, with what was wished and what failed for each."""
    columns = [column for column in point.c if column.name not in ("address_index", "id")]
    linked = (
        select(link.c.status, link.c.since, *columns)
        .join(point, point.c.id == link.c.point_id)
        .where(link.c.person_id == person_id)
        .order_by(link.c.since)
    )
    return [_plain(tx, dict(row), point, person_id) for row in tx.execute(linked).mappings()]


def texts(tx: Transaction, person_id: int) -> list[Text]:
    """Every text from and to them whose words are still kept, oldest first."""
    theirs = select(heard.c.received_at, heard.c.body).where(
        heard.c.person_id == person_id, heard.c.body != ""
    )
    ours = select(outgoing.c.accepted_at, outgoing.c.body, outgoing.c.status).where(
        outgoing.c.person_id == person_id,
        outgoing.c.body != "",
        outgoing.c.accepted_at.is_not(None),
    )
    told: list[Any] = list(tx.execute(theirs))
    said: list[Any] = list(tx.execute(ours))
    found = [Text(at, "you", tx.cipher.open(body)) for at, body in told]
    found += [Text(at, "us", tx.cipher.open(body), status) for at, body, status in said]
    return sorted(found, key=lambda text: text.at)


def records(tx: Transaction, person_id: int) -> dict[str, list[Record]]:
    """Every other row of theirs, by table."""
    found: dict[str, list[Record]] = {}
    for named, fate in FATES.items():
        table_name, column = named.split(".")
        table = metadata.tables[table_name]
        if not fate.shown or table is person:
            continue
        rows = tx.execute(select(table).where(table.c[column] == person_id)).mappings()
        plain = [_plain(tx, dict(row), table, person_id) for row in rows]
        found.setdefault(table_name, []).extend(plain)
    return found


def _plain(tx: Transaction, row: Record, table: Table, person_id: int) -> Record:
    """A row without what is inward; people by first name, sealed values open."""
    shown: Record = {}
    for name, value in row.items():
        if name in INWARD or value is None or value == "":
            continue
        whom = name in table.c and any(k.column.table is person for k in table.c[name].foreign_keys)
        shown[name] = _name(tx, value, person_id) if whom else _open(tx, value)
    return shown


def _name(tx: Transaction, who: int, person_id: int) -> str:
    if who == person_id:
        return "you"
    sealed = tx.execute(select(person.c.first_name).where(person.c.id == who)).scalar_one()
    return tx.cipher.open(str(sealed))


def _open(tx: Transaction, value: Any) -> Any:
    match value:
        case str() if value.startswith(SEALED):
            return tx.cipher.open(value)
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return value
