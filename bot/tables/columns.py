"""What every table uses: instants, wall times, row numbers, alike on both engines."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Integer
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant. SQLite keeps no zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("An instant needs a zone.")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        instant: datetime = value
        return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)


# A time as a clock on the wall shows it, without a zone; SQLModel's own default refuses those.
Wall = DateTime()

# SQLite numbers rows by itself only for INTEGER.
RowId = BigInteger().with_variant(Integer, "sqlite")


class Row(SQLModel):
    """What every table is made of. SQLModel builds no table row through pydantic's checks: they are
    made when somebody asks for them, so that no process holds those of every table."""

    model_config = {"defer_build": True}
