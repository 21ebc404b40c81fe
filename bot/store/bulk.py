"""Many rows at once, for benchmarks and proofs: people nobody texts, rows that fall due, texts."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, insert, select, type_coerce

from bot.database import Transaction
from bot.tables import metadata
from flows.texts.values import Name, When, Where, freeze

EACH = 5000  # rows in one statement
NOON = 12


def awake_zone(now: datetime) -> str:
    """Where it is noon at `now` (UTC): no text waits there for a night to end."""
    # The signs of these names are turned around: Etc/GMT+5 is five hours behind.
    return f"Etc/GMT{now.hour - NOON:+d}"


def store_people(tx: Transaction, count: int, now: datetime, programme_id: int = 1) -> None:
    """So many mentees of the first programme, on top of those who are there."""
    name = tx.cipher.seal("Ana")
    row = {
        "programme_id": programme_id,
        "role": "mentee",
        "first_name": name,
        "language": "en",
        "zone": awake_zone(now),
        "manager": False,
        "active": True,
        "night_shift": False,
        "shared_phone": False,
        "voice_only": False,
        "created_at": now,
    }
    _insert(tx, "person", [row] * count)


def store_due(tx: Transaction, count: int, people: int, first: datetime) -> None:
    """So many waiting rows at `first`, for different people."""
    rows = [
        {
            "at": first,
            "job": "meeting.confirm",
            "person_id": 1 + number % people,
            "notes": "{}",
            "about": "",
            "about_rev": 0,
            "state": "waiting",
            "tries": 0,
            "lease_owner": "",
        }
        for number in range(count)
    ]
    _insert(tx, "due", rows)


def store_reminders(tx: Transaction, count: int, now: datetime, programme_id: int = 1) -> None:
    """So many people, each with a number and a reminder that may leave now."""
    first = int(tx.execute(_highest("person")).scalar_one()) + 1
    point = int(tx.execute(_highest("point")).scalar_one()) + 1
    store_people(tx, count, now, programme_id)
    address = tx.cipher.seal("+15145550199")
    points = [
        {
            "programme_id": programme_id,
            "channel": "sms",
            "address": address,
            "address_index": f"bulk-{number}",
            "created_at": now,
        }
        for number in range(count)
    ]
    _insert(tx, "point", points)
    links = [
        {"person_id": first + n, "point_id": point + n, "status": "active", "since": now}
        for n in range(count)
    ]
    _insert(tx, "person_point", links)
    _insert(tx, "outgoing", [_reminder(tx, first + n, now, programme_id) for n in range(count)])


def _reminder(
    tx: Transaction, person_id: int, now: datetime, programme_id: int
) -> dict[str, object]:
    values = {
        "name": Name("Ana"),
        "mentor": Name("Marc"),
        "when": When(now + timedelta(days=1), awake_zone(now)),
        "where": Where("in_person", "Cafe Nord"),
    }
    return {
        "programme_id": programme_id,
        "person_id": person_id,
        "lane": f"p{person_id}",
        "key": "meeting.confirm",
        "values": tx.cipher.seal(freeze(values)),
        "language": "",
        "kind": "reminder",
        "priority": 2,
        "about": "",
        "about_rev": 0,
        "opens_question": True,
        "state": "waiting",
        "not_before": now,
        "expires_at": now + timedelta(days=1),
        "lease_owner": "",
        "tries": 0,
        "status": "",
        "error_code": "",
        "body": "",
        "body_hash": "",
        "segments": 0,
        "queued_at": now,
    }


def _highest(table: str) -> Select[tuple[int]]:
    return select(func.coalesce(func.max(metadata.tables[table].c.id), 0))


def _insert(tx: Transaction, table: str, rows: list[dict[str, object]]) -> None:
    for start in range(0, len(rows), EACH):
        tx.connection.execute(insert(metadata.tables[table]), rows[start : start + EACH])


def page_delays(tx: Transaction) -> list[float | None]:
    """Seconds from a crisis text's arrival to its first page's acceptance; None: not yet."""
    heard, outgoing = metadata.tables["heard"], metadata.tables["outgoing"]
    first_page = (
        select(func.min(outgoing.c.accepted_at))
        .where(outgoing.c.thread_id == heard.c.thread_id, outgoing.c.kind == "page")
        .scalar_subquery()
    )
    came_and_page = select(
        heard.c.received_at, type_coerce(first_page, outgoing.c.accepted_at.type)
    ).where(heard.c.thread_id.is_not(None))
    rows: Sequence[Any] = tx.execute(came_and_page).all()
    return [_seconds(came, page) for came, page in rows]


def _seconds(came: datetime, page: datetime | None) -> float | None:
    return None if page is None else (page - came).total_seconds()
