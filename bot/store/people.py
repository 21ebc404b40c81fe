"""People of a programme: who they are, who looks after them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict, Unpack

from sqlalchemy import ColumnElement, FromClause, bindparam, insert, select, update

from bot.database import Transaction
from bot.errors import Refused
from bot.tables import metadata
from flows.engine.facts import BestTime, Consent, Language, Pace, Person, Role

person = metadata.tables["person"]

NAME_LIMIT = 12  # design: the longest first name that keeps every text in one segment

FIELDS = (
    "id",
    "role",
    "first_name",
    "language",
    "zone",
    "paused_until",
    "shared_phone",
    "night_shift",
    "coordinator_id",
    "asks_hours",
    "no_sundays",
    "consent",
    "pace",
    "best_time",
    "release_at",
    "programme_id",
    "manager",
    "active",
    "voice_only",
)


def columns(of: FromClause) -> list[ColumnElement[Any]]:
    """What `member` reads, of the table of people or an alias of it."""
    return [of.c[name] for name in FIELDS]


COLUMNS = columns(person)
_PERSON = 15  # so many of them are what a step may see

_BY_ID = select(*COLUMNS).where(person.c.id == bindparam("person_id"))
_OF_PROGRAMME = (
    select(*COLUMNS)
    .where(person.c.programme_id == bindparam("programme_id"), person.c.active)
    .order_by(person.c.id)
)
_EVERYBODY = (
    select(*COLUMNS)
    .where(person.c.programme_id == bindparam("programme_id"), person.c.erased_at.is_(None))
    .order_by(person.c.id)
)
_STAFF = (
    select(*COLUMNS)
    .where(
        person.c.programme_id == bindparam("programme_id"),
        person.c.role == "coordinator",
        person.c.active,
    )
    .order_by(person.c.id)
)
_INSERT = insert(person).returning(person.c.id)
_CHANGE = update(person).where(person.c.id == bindparam("row_id"))


class Changes(TypedDict, total=False):
    """What may be changed about a person. `paused_until` is aware UTC, None ends the pause.

    `travel` is minutes each way, None the usual; `most_a_day` and `most_a_week` None: no limit.
    """

    first_name: str
    language: Language
    zone: str
    coordinator_id: int | None
    manager: bool
    active: bool
    night_shift: bool
    shared_phone: bool
    voice_only: bool
    asks_hours: bool
    no_sundays: bool
    ask_before_groups: bool
    paused_until: datetime | None
    consent: Consent
    pace: Pace
    best_time: BestTime
    release_at: datetime | None
    travel: int | None
    most_a_day: int | None
    most_a_week: int | None
    left_at: datetime | None


@dataclass(frozen=True)
class Member:
    """A person as the shell knows them: `facts` for the steps, the rest for staff and outbox.

    `manager`: of staff, paged with everyone. `voice_only`: called by humans, never texted.
    """

    facts: Person
    programme_id: int
    manager: bool = False
    active: bool = True
    voice_only: bool = False

    @property
    def id(self) -> int:
        """The person's row."""
        return self.facts.id


@dataclass(frozen=True)
class Newcomer:
    """Somebody to enrol. `zone` is an IANA name; whose consent is open is asked first."""

    programme_id: int
    role: Role
    first_name: str
    language: Language
    zone: str
    coordinator_id: int | None = None
    manager: bool = False
    consent: Consent = "yes"
    release_at: datetime | None = None


def add(tx: Transaction, newcomer: Newcomer, now: datetime) -> Member:
    """Enrol somebody; the first name is sealed.

    Raises:
        Refused: the first name is empty or longer than 12 characters.
    """
    values = {name: getattr(newcomer, name) for name in Newcomer.__dataclass_fields__}
    sealed = _sealed_name(tx, newcomer.first_name)
    row = tx.execute(_INSERT, values | {"first_name": sealed, "created_at": now}).scalar_one()
    return known(tx, int(row))


def get(tx: Transaction, person_id: int) -> Member | None:
    """One person."""
    row = tx.execute(_BY_ID, {"person_id": person_id}).first()
    return None if row is None else member(tx, row)


def known(tx: Transaction, person_id: int) -> Member:
    """One person who is surely there.

    Raises:
        LookupError: there is nobody with this id.
    """
    found = get(tx, person_id)
    if found is None:
        raise LookupError("There is no such person.")
    return found


def of_programme(tx: Transaction, programme_id: int) -> list[Member]:
    """Everybody active in a programme, oldest first."""
    return [member(tx, row) for row in tx.execute(_OF_PROGRAMME, {"programme_id": programme_id})]


def ever_of_programme(tx: Transaction, programme_id: int) -> list[Member]:
    """Everybody who is or was in a programme and is not erased, oldest first."""
    return [member(tx, row) for row in tx.execute(_EVERYBODY, {"programme_id": programme_id})]


def staff(tx: Transaction, programme_id: int) -> list[Member]:
    """Every active coordinator of a programme, oldest first."""
    return [member(tx, row) for row in tx.execute(_STAFF, {"programme_id": programme_id})]


def coordinator_of(tx: Transaction, someone: Member) -> Member | None:
    """Who looks after somebody; None when nobody does, or they have left."""
    if someone.facts.coordinator_id is not None:
        own = get(tx, someone.facts.coordinator_id)
        if own is not None and own.active:
            return own
    return None


def change(tx: Transaction, person_id: int, **changes: Unpack[Changes]) -> None:
    """Change something about a person.

    Raises:
        Refused: a first name that is empty or longer than 12 characters.
    """
    values: dict[str, object] = {**changes}
    if "first_name" in changes:
        values["first_name"] = _sealed_name(tx, changes["first_name"])
    if values:
        tx.execute(_CHANGE, values | {"row_id": person_id})


def member(tx: Transaction, row: Sequence[Any]) -> Member:
    """A person from the columns `COLUMNS` of a row."""
    fields = dict(zip(FIELDS[:_PERSON], row, strict=False))
    fields["first_name"] = tx.cipher.open(fields["first_name"])
    return Member(Person(**fields), *row[_PERSON : len(FIELDS)])


def _sealed_name(tx: Transaction, first_name: str) -> str:
    if not 0 < len(first_name.strip()) <= NAME_LIMIT:
        raise Refused(f"A first name has 1 to {NAME_LIMIT} characters.")
    return tx.cipher.seal(first_name.strip())
