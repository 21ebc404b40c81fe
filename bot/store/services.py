"""The directory of services that needs are referred to."""

from collections.abc import Sequence
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
    .where(service.c.programme_id == bindparam("programme_id"))
    .order_by(service.c.checked_at.desc(), service.c.id)
)
_BY_ID = select(*_COLUMNS).where(service.c.id == bindparam("service_id"))
_INSERT = insert(service).returning(service.c.id)
_CHECKED = (
    update(service)
    .where(service.c.id == bindparam("service_id"))
    .values(checked_at=bindparam("at"), checked_by=bindparam("by"))
)


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
    """Every service of a programme, the one checked last first."""
    return [_service(row) for row in tx.execute(_OF_PROGRAMME, {"programme_id": programme_id})]


def get(tx: Transaction, service_id: int | None) -> Service | None:
    """One service."""
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
