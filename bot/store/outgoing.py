"""Texts to be said: queued, superseded, cancelled, counted. `bot.store.claims` leases them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, or_, select, text, update

from bot.database import Transaction
from bot.tables import metadata
from flows.engine.effects import Kind

outgoing = metadata.tables["outgoing"]

CRISIS, ANSWER, BULK = 0, 1, 2
LIVE = ("waiting", "leased", "unknown")
# Written out, so that both engines see that the partial indexes of live rows apply.
IS_LIVE = text("outgoing.state IN ('waiting','leased','unknown')")

_QUEUE = (
    insert(outgoing)
    .values(
        programme_id=bindparam("programme_id"),
        person_id=bindparam("person_id"),
        point_id=bindparam("point_id"),
        thread_id=bindparam("thread_id"),
        lane=bindparam("lane"),
        key=bindparam("key"),
        values=bindparam("values"),
        language=bindparam("language"),
        kind=bindparam("kind"),
        priority=bindparam("priority"),
        about=bindparam("about"),
        about_rev=bindparam("about_rev"),
        opens_question=bindparam("opens_question"),
        state="waiting",
        not_before=bindparam("not_before"),
        expires_at=bindparam("expires_at"),
        lease_owner="",
        tries=0,
        status="",
        error_code="",
        body="",
        body_hash="",
        segments=0,
        queued_at=bindparam("queued_at"),
    )
    .returning(outgoing.c.id)
)
_SUPERSEDE = (
    update(outgoing)
    .where(
        outgoing.c.about == bindparam("what"),
        outgoing.c.about_rev < bindparam("rev"),
        outgoing.c.state == "waiting",
    )
    .values(state="superseded")
)
_CANCEL_POINT = (
    update(outgoing)
    .where(IS_LIVE, outgoing.c.point_id == bindparam("of_point"), outgoing.c.state == "waiting")
    .values(state="cancelled", error_code=bindparam("why"))
)
_CANCEL_LANE = (
    update(outgoing)
    .where(
        IS_LIVE,
        outgoing.c.lane == bindparam("of_lane"),
        outgoing.c.point_id.is_(None),
        outgoing.c.state == "waiting",
    )
    .values(state="cancelled", error_code=bindparam("why"))
)
_CANCEL_THREAD_KEYS = (
    update(outgoing)
    .where(
        outgoing.c.thread_id == bindparam("of_thread"),
        outgoing.c.key.in_(bindparam("keys", expanding=True)),
        outgoing.c.state == "waiting",
    )
    .values(state="cancelled", error_code="not_needed")
)
_SUPERSEDE_PAGES = (
    update(outgoing)
    .where(
        IS_LIVE,
        outgoing.c.thread_id == bindparam("of_thread"),
        outgoing.c.person_id == bindparam("of_person"),
        outgoing.c.key.in_(bindparam("keys", expanding=True)),
        outgoing.c.state == "waiting",
    )
    .values(state="superseded")
)
_NEXT_AT = select(func.min(outgoing.c.not_before)).where(IS_LIVE, outgoing.c.state == "waiting")
_COUNT = (
    select(outgoing.c.state, outgoing.c.priority, func.count())
    .where(IS_LIVE)
    .group_by(outgoing.c.state, outgoing.c.priority)
)
_STARTED = select(outgoing.c.accepted_at, outgoing.c.kind).where(
    outgoing.c.person_id == bindparam("person_id"),
    outgoing.c.kind.in_(bindparam("kinds", expanding=True)),
    # What is queued counts already: two rows may fall due in one moment.
    or_(outgoing.c.accepted_at > bindparam("since"), outgoing.c.state.in_(LIVE)),
)
# What is in hand or in doubt may have been said already.
_LEFT = select(outgoing.c.person_id, outgoing.c.id, outgoing.c.accepted_at, outgoing.c.kind).where(
    outgoing.c.person_id.in_(bindparam("people", expanding=True)),
    outgoing.c.kind.in_(bindparam("kinds", expanding=True)),
    or_(outgoing.c.accepted_at > bindparam("since"), outgoing.c.state.in_(("leased", "unknown"))),
)

_ACCEPTED_TO = select(outgoing.c.accepted_at).where(
    outgoing.c.sent_to == bindparam("of_point"), outgoing.c.accepted_at > bindparam("since")
)
_SAFETY_TEXT = (
    select(outgoing.c.body)
    .where(
        outgoing.c.thread_id == bindparam("of_thread"),
        outgoing.c.key.startswith("safety."),
        outgoing.c.state.in_(("accepted", "leased", "unknown")),
        outgoing.c.body != "",
    )
    .order_by(outgoing.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True)
class Left:
    """A text that has left for a person, or is leaving: `at` is None while it is on its way."""

    person_id: int
    row_id: int
    at: datetime | None
    kind: Kind


@dataclass(frozen=True)
class Draft:
    """A text as it is queued.

    It is addressed to a point when it answers (`point_id`), else to a person, at the point that
    is theirs when it is sent; an answer may name both. `values` is the frozen JSON of
    `flows.texts.freeze` and is sealed in its column. `language` "" means the person's when it is
    sent. `kind`: answer, change, reminder, same_day, follow_up, report, page, crisis; `priority`:
    `CRISIS`, `ANSWER`, `BULK`. `about` and `about_rev` say what must still be so. Instants are
    aware UTC, in programme time.
    """

    programme_id: int
    key: str
    kind: str
    priority: int
    not_before: datetime
    values: str = "{}"
    person_id: int | None = None
    point_id: int | None = None
    thread_id: int | None = None
    language: str = ""
    about: str = ""
    about_rev: int = 0
    opens_question: bool = False
    expires_at: datetime | None = None
    queued_at: datetime | None = None

    @property
    def lane(self) -> str:
        """Whose order the text keeps: the person's ("p7"), else the point's ("c3")."""
        if self.person_id is not None:
            return f"p{self.person_id}"
        if self.point_id is not None:
            return f"c{self.point_id}"
        raise ValueError("A text needs a person or a point.")


def queue(tx: Transaction, draft: Draft) -> int:
    """Write a text to be said; its row id."""
    row = tx.execute(
        _QUEUE,
        {
            "programme_id": draft.programme_id,
            "person_id": draft.person_id,
            "point_id": draft.point_id,
            "thread_id": draft.thread_id,
            "lane": draft.lane,
            "key": draft.key,
            "values": tx.cipher.seal(draft.values),
            "language": draft.language,
            "kind": draft.kind,
            "priority": draft.priority,
            "about": draft.about,
            "about_rev": draft.about_rev,
            "opens_question": draft.opens_question,
            "not_before": draft.not_before,
            "expires_at": draft.expires_at,
            "queued_at": draft.queued_at or draft.not_before,
        },
    ).one()
    return int(row[0])


def supersede(tx: Transaction, about: str, rev: int) -> None:
    """What waiting texts were about has moved on to `rev`; whoever changed it queues new ones."""
    tx.execute(_SUPERSEDE, {"what": about, "rev": rev})


def cancel_point(tx: Transaction, point_id: int, why: str) -> None:
    """Nothing that waits for this number is said; `why` stays visible on the rows."""
    tx.execute(_CANCEL_POINT, {"of_point": point_id, "why": why})


def cancel_person(tx: Transaction, person_id: int, why: str) -> None:
    """Nothing is said that we started ourselves and that still waits for this person."""
    tx.execute(_CANCEL_LANE, {"of_lane": f"p{person_id}", "why": why})


def cancel_in_thread(tx: Transaction, thread_id: int, keys: Sequence[str]) -> None:
    """Waiting texts of a thread with these keys are not needed any more."""
    tx.execute(_CANCEL_THREAD_KEYS, {"of_thread": thread_id, "keys": list(keys)})


def supersede_pages(tx: Transaction, thread_id: int, person_id: int, keys: Sequence[str]) -> None:
    """A newer page takes the place of those that have not left: one is enough to be woken by."""
    values = {"of_thread": thread_id, "of_person": person_id, "keys": list(keys)}
    tx.execute(_SUPERSEDE_PAGES, values)


def next_at(tx: Transaction) -> datetime | None:
    """When the next waiting text may leave, in programme time."""
    found: datetime | None = tx.execute(_NEXT_AT).scalar()
    return found


def waiting(tx: Transaction) -> dict[tuple[str, int], int]:
    """How many texts are on their way, by state and priority."""
    rows: Sequence[Any] = tx.execute(_COUNT).all()
    return {(state, priority): n for state, priority, n in rows}


def started(
    tx: Transaction, person_id: int, kinds: Sequence[Kind], since: datetime
) -> list[tuple[datetime | None, Kind]]:
    """Texts of these kinds that a person was sent after `since`, with when the carrier took them;
    None for what is on its way."""
    values = {"person_id": person_id, "kinds": list(kinds), "since": since}
    return [(row.accepted_at, row.kind) for row in tx.execute(_STARTED, values)]


def left(
    tx: Transaction, people: Sequence[int], kinds: Sequence[Kind], since: datetime
) -> list[Left]:
    """What has left for these people after `since`, and what is leaving, of these kinds."""
    if not people:
        return []
    values = {"people": list(people), "kinds": list(kinds), "since": since}
    rows: Sequence[Any] = tx.execute(_LEFT, values).all()
    return [Left(*row) for row in rows]


def accepted_to(tx: Transaction, point_id: int, since: datetime) -> list[datetime]:
    """When texts to this number were accepted by the carrier after `since`."""
    rows = tx.execute(_ACCEPTED_TO, {"of_point": point_id, "since": since}).all()
    return [row[0] for row in rows]


def safety_text(tx: Transaction, thread_id: int) -> str:
    """The newest safety text of a thread that was handed to the carrier, as sent; else empty."""
    sealed = tx.execute(_SAFETY_TEXT, {"of_thread": thread_id}).scalar()
    return tx.cipher.open(sealed) if sealed else ""
