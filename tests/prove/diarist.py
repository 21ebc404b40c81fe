"""Looks at each text as it leaves, and at what it depends on at that moment."""

import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, or_, select

from bot.database import Database, Transaction
from bot.store import changes
from bot.tables import metadata
from flows.texts.tables import NEUTRAL_KEYS, TEXTS
from tests.prove.diary import SOON, Entry
from tests.standin import Message

TABLE = metadata.tables
outgoing, person, point = TABLE["outgoing"], TABLE["person"], TABLE["point"]
link, heard, meeting, group = (
    TABLE[name] for name in ("person_point", "heard", "meeting", "group_session")
)
thread, need, pair = TABLE["thread"], TABLE["need"], TABLE["pair"]
change = TABLE["meeting_change"]
TELLING = 8  # letters; shorter words are in many texts
ON = ("planned", "confirmed")
WORD = re.compile(r"[^\W\d_]+")


@dataclass
class Diarist:
    """Writes one entry for each text. Called while whoever sends it waits for the carrier."""

    database: Database
    entries: list[Entry] = field(default_factory=list)
    # First names of mentees and mentors, filled as they are met.
    names: frozenset[str] = frozenset()
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def see(self, message: Message) -> None:
        """Write it down."""
        assert message.row is not None
        at = datetime.fromtimestamp(message.at, UTC)
        with self.database.read() as tx:
            row = _row_and_person(tx, message.row)
            entry = self._entry(tx, row, message, at)
        with self._lock:
            self.entries.append(entry)

    def settled(self) -> list[Entry]:
        """The entries once all is over: what never arrived in the end was no burden to anybody."""
        never = select(outgoing.c.id).where(outgoing.c.status == "undelivered")
        with self.database.read() as tx:
            lost = frozenset(tx.execute(never).scalars())
        return [replace(one, arrived=one.row not in lost) for one in self.entries]

    def learn_names(self) -> None:
        """Look up what everybody is called by now."""
        with self.database.read() as tx:
            sealed = tx.execute(
                select(person.c.first_name).where(person.c.role != "coordinator")
            ).scalars()
            self.names = frozenset(tx.cipher.open(name).casefold() for name in sealed if name)

    def _entry(
        self, tx: Transaction, row: Mapping[str, Any], message: Message, at: datetime
    ) -> Entry:
        about = _about(tx, row["about"])
        words = {word.casefold() for word in WORD.findall(message.body)}
        return Entry(
            row=row["id"],
            at=at,
            person=row["person_id"] or 0,
            role=row["role"] or "stranger",
            zone=row["zone"] or "America/Toronto",
            kind=row["kind"],
            key=row["key"],
            night_shift=bool(row["night_shift"]),
            opted_out=row["opted_out_at"] is not None,
            paused=row["paused_until"] is not None and row["paused_until"] > at,
            number=_standing(tx, row),
            neutral=row["key"] in NEUTRAL_KEYS,
            names=tuple(sorted(words & self.names)),
            tells=_told(tx, row, message.body),
            own=_is_own(tx, row),
            tries=row["tries"],
            ready=max(row["not_before"], row["queued_at"]),
            wrote_at=_wrote_at(tx, row, at),
            about=row["about"],
            rev=row["about_rev"],
            rev_then=about["rev"] if about else row["about_rev"],
            changed_at=_changed_at(tx, row["about"]),
            is_on=about is None or about["state"] in ON,
            starts_at=about["starts_at"] if about else None,
            started_at=_other_starts(tx, row, about, at),
        )


def _row_and_person(tx: Transaction, row_id: int) -> Mapping[str, Any]:
    of_person = (person.c.role, person.c.zone, person.c.night_shift, person.c.paused_until)
    joined = outgoing.outerjoin(person, person.c.id == outgoing.c.person_id).outerjoin(
        point, point.c.id == outgoing.c.sent_to
    )
    looked = select(outgoing, *of_person, point.c.opted_out_at).select_from(joined)
    return dict(tx.execute(looked.where(outgoing.c.id == row_id)).mappings().one())


def _about(tx: Transaction, about: str) -> Mapping[str, Any] | None:
    """The meeting or the group session that a text is about."""
    what, _, number = about.partition(":")
    tables = {"meeting": meeting, "group": group}
    if what not in tables:
        return None
    table = tables[what]
    return dict(tx.execute(select(table).where(table.c.id == int(number))).mappings().one())


def _changed_at(tx: Transaction, about: str) -> datetime | None:
    """When the meeting that a text is about was changed last."""
    what, _, number = about.partition(":")
    if what != "meeting":
        return None
    last = select(func.max(change.c.made_at)).where(change.c.meeting_id == int(number))
    return tx.execute(last).scalar()


def _is_own(tx: Transaction, row: Mapping[str, Any]) -> bool:
    """Whether the matter that a text belongs to is about whoever reads it."""
    if row["thread_id"] is None:
        return True
    whose = select(thread.c.person_id).where(thread.c.id == row["thread_id"])
    return tx.execute(whose).scalar() == row["person_id"]


def _told(tx: Transaction, row: Mapping[str, Any], body: str) -> tuple[str, ...]:
    """What mentees of this mentor wrote that became somebody's matter, if it stands in the text."""
    if row["role"] != "mentor":
        return ()
    mentees = select(pair.c.mentee_id).where(pair.c.mentor_id == row["person_id"])
    texts = select(heard.c.body).where(
        heard.c.person_id.in_(mentees), or_(heard.c.level != "none", heard.c.thread_id.is_not(None))
    )
    needs = select(need.c.words).where(need.c.person_id.in_(mentees))
    sealed = [*tx.execute(texts).scalars(), *tx.execute(needs).scalars()]
    said = {tx.cipher.open(each).casefold() for each in sealed if each}
    # One word alone is a word of ours that they texted, and may stand in any wording; "running
    # late" is our own wording, whatever a mentee wrote.
    text = TEXTS.get(row["key"])
    ours = f"{text.en} / {text.fr}".casefold() if text is not None else ""
    telling = (each for each in said if len(each) >= TELLING and " " in each and each not in ours)
    return tuple(each for each in telling if each in body.casefold())


def _standing(tx: Transaction, row: Mapping[str, Any]) -> str:
    """How the number stands to whom it is said: active, unverified, suspect, retired, unknown."""
    mine = link.c.point_id == row["sent_to"]
    if row["person_id"] is not None:
        mine = mine & (link.c.person_id == row["person_id"])
    found = set(tx.execute(select(link.c.status).where(mine)).scalars())
    order = ("active", "unverified", "suspect", "retired")
    return next((status for status in order if status in found), "unknown")


def _wrote_at(tx: Transaction, row: Mapping[str, Any], at: datetime) -> datetime | None:
    """When this person, or this number, texted us last."""
    theirs = heard.c.point_id == row["sent_to"]
    if row["person_id"] is not None:
        theirs = theirs | (heard.c.person_id == row["person_id"])
    last = select(func.max(heard.c.received_at)).where(theirs, heard.c.received_at <= at)
    return tx.execute(last).scalar()


def _other_starts(
    tx: Transaction, row: Mapping[str, Any], about: Mapping[str, Any] | None, at: datetime
) -> list[datetime]:
    """When that meeting began before it was changed; of a text about none, all of theirs."""
    if row["kind"] != "change":
        return []
    mine = row["person_id"]
    theirs = (meeting.c.mentee_id == mine) | (meeting.c.mentor_id == mine)
    is_meeting = row["about"].startswith("meeting:") and about is not None
    which = meeting.c.id == about["id"] if is_meeting and about else theirs
    found = tx.execute(select(meeting.c.id, meeting.c.starts_at).where(which)).all()
    before = [start for one in found for start in changes.starts_before(tx, one.id, at - SOON)]
    return [one.starts_at for one in found] + before
