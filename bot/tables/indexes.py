"""Indexes of some rows only, alike on both engines."""

from typing import Any

from sqlalchemy import Connection, Index, MetaData, event, text
from sqlmodel import SQLModel

_WHERE = "where"


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of the rows for which this holds.

    Only the engine that makes the table hears the condition: naming PostgreSQL's here would load
    its dialect, 2 MB, in every process of an installation on SQLite.
    """
    return Index(name, *columns, unique=unique, info={_WHERE: where})


@event.listens_for(SQLModel.metadata, "before_create")
def _say_conditions(metadata: MetaData, connection: Connection, **_: Any) -> None:
    engine = connection.dialect.name
    for index in (index for table in metadata.tables.values() for index in table.indexes):
        if _WHERE in index.info:
            index.dialect_kwargs[f"{engine}_where"] = text(index.info[_WHERE])
