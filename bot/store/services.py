"""The directory of services that needs are referred to, and what stood in it before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from bot.database import Transaction
from bot.store.opening import read_opening, write_opening
from bot.tables import metadata
from flows.engine.need_facts import Service

service = metadata.tables["service"]

_FIELDS = (
    "id",
    "name",
    "kinds",
    "address",
    "phone",
    "checked_at",
    "opening",
    "languages",
    "province",
    "area",
)
_COLUMNS = [service.c[name] for name in _FIELDS]
_OF_PROGRAMME = (
    select(*_COLUMNS)
    .where(service.c.programme_id == bindparam("programme_id"), service.c.gone_at.is_(None))
    .order_by(service.c.checked_at.desc(), service.c.id)
)
_GONE = (
    select(service.c.gone_at, service.c.replaced_by, *_COLUMNS)
    .where(service.c.programme_id == bindparam("programme_id"), service.c.gone_at.is_not(None))
    .order_by(service.c.gone_at.desc(), service.c.id.desc())
)
_BY_ID = select(*_COLUMNS).where(service.c.id == bindparam("service_id"))
_INSERT = insert(service).returning(service.c.id)
_CHECKED = (
    update(service)
    .where(service.c.id == bindparam("service_id"))
    .values(checked_at=bindparam("at"), checked_by=bindparam("by"))
)
_GO = (
    update(service)
    .where(service.c.id == bindparam("service_id"))
    .values(gone_at=bindparam("at"), replaced_by=bindparam("by_row"))
)


@dataclass(frozen=True)
class Gone:
    """A service as it was until `at` (aware UTC), and the row that holds since, if any."""

    at: datetime
    replaced_by: int | None
    service: Service


def add(tx: Transaction, programme_id: int, new: Service, by: int | None) -> int:
    """Store a service that `by` has just checked; its id (the one in `new` is not looked at)."""
    values = {
        "programme_id": programme_id,
        "name": new.name,
        "kinds": ",".join(new.kinds),
        "address": new.address,
        "phone": new.phone,
        "checked_at": new.checked_at,
        "checked_by": by,
        "opening": write_opening(new.opening),
        "languages": ",".join(new.languages),
        "province": new.province,
        "area": new.area,
    }
    return int(tx.execute(_INSERT, values).scalar_one())


def of_programme(tx: Transaction, programme_id: int) -> list[Service]:
    """Every service people can be sent to, the one checked last first."""
    return [_service(row) for row in tx.execute(_OF_PROGRAMME, {"programme_id": programme_id})]


def gone(tx: Transaction, programme_id: int) -> list[Gone]:
    """What stood in the directory before, the one that left it last first."""
    rows = tx.execute(_GONE, {"programme_id": programme_id})
    return [Gone(row.gone_at, row.replaced_by, _service(tuple(row)[2:])) for row in rows]


def go(tx: Transaction, service_id: int, at: datetime, replaced_by: int | None = None) -> None:
    """Nobody is sent there any more; whoever was still reads of it as it was."""
    tx.execute(_GO, {"service_id": service_id, "at": at, "by_row": replaced_by})


def get(tx: Transaction, service_id: int | None) -> Service | None:
    """One service, also as it was before it changed or left the directory."""
    row = tx.execute(_BY_ID, {"service_id": service_id}).first() if service_id else None
    return None if row is None else _service(row)


def checked(tx: Transaction, service_id: int, by: int | None, at: datetime) -> None:
    """Somebody made sure that everything about it is still so."""
    tx.execute(_CHECKED, {"service_id": service_id, "by": by, "at": at})


def _service(row: Sequence[Any]) -> Service:
    fields = dict(zip(_FIELDS, row, strict=True))
    for name in ("kinds", "languages"):
        fields[name] = tuple(part for part in fields[name].split(",") if part)
    return Service(**fields | {"opening": read_opening(fields["opening"])})
