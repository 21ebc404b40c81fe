"""Programmes: each site with its sender, its phone and its hours."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from bot.database import Transaction
from bot.errors import Refused
from bot.tables import metadata
from flows.engine.facts import Language, Programme

programme = metadata.tables["programme"]

NAME_LIMIT = 16  # design: the longest organisation name that keeps every text in one segment
PHONE_LIMIT = 12

_FACTS = (
    "id",
    "name",
    "phone",
    "zone",
    "province",
    "opens",
    "closes",
    "work_days",
    "advanced_opt_out",
    "words_by_text",
)
COLUMNS = [programme.c[name] for name in (*_FACTS, "sender", "languages", "phrases_rev")]
_ALL = select(*COLUMNS).order_by(programme.c.id)
_BY_ID = select(*COLUMNS).where(programme.c.id == bindparam("programme_id"))
_BY_SENDER = select(*COLUMNS).where(programme.c.sender == bindparam("sender"))
_INSERT = insert(programme).returning(programme.c.id)
_CHANGE = update(programme).where(programme.c.id == bindparam("row_id"))


@dataclass(frozen=True)
class Site:
    """A programme as the shell knows it.

    `facts` is what a step may see; `sender` is the number that its texts come to and leave from
    (E.164); `languages` are those it speaks; `phrases_rev` grows with every change of its screening
    phrases.
    """

    facts: Programme
    sender: str
    languages: tuple[Language, ...] = ("en", "fr")
    phrases_rev: int = 0

    @property
    def id(self) -> int:
        """The programme's row."""
        return self.facts.id


def add(tx: Transaction, site: Site) -> Site:
    """Store a programme; its id is given by the database and the one in `site` is not looked at.

    Raises:
        Refused: a name over 16 or a phone over 12 characters does not fit a text.
    """
    row_id = int(tx.execute(_INSERT, _values(site)).scalar_one())
    return replace(site, facts=replace(site.facts, id=row_id))


def change(tx: Transaction, site: Site) -> None:
    """Store a programme as it is now.

    Raises:
        Refused: a name over 16 or a phone over 12 characters does not fit a text.
    """
    tx.execute(_CHANGE, _values(site) | {"row_id": site.id})


def get(tx: Transaction, programme_id: int) -> Site | None:
    """One programme by its row."""
    row = tx.execute(_BY_ID, {"programme_id": programme_id}).first()
    return None if row is None else read(row)


def known(tx: Transaction, programme_id: int) -> Site:
    """A programme that is surely there.

    Raises:
        LookupError: there is none with this id.
    """
    found = get(tx, programme_id)
    if found is None:
        raise LookupError("There is no such programme.")
    return found


def by_sender(tx: Transaction, sender: str) -> Site | None:
    """The programme whose number this is (E.164, without the channel's prefix)."""
    row = tx.execute(_BY_SENDER, {"sender": sender}).first()
    return None if row is None else read(row)


def all_sites(tx: Transaction) -> list[Site]:
    """Every programme of the installation, oldest first."""
    return [read(row) for row in tx.execute(_ALL)]


def read(row: Sequence[Any]) -> Site:
    """A programme from the columns `COLUMNS` of a row."""
    *known, sender, languages, phrases_rev = row
    fields = dict(zip(_FACTS, known, strict=True))
    days = tuple(int(day) for day in fields["work_days"].split(",") if day)
    facts = Programme(**fields | {"work_days": days})
    return Site(facts, sender, tuple(languages.split(",")), phrases_rev)


def _values(site: Site) -> dict[str, object]:
    facts = site.facts
    if not 0 < len(facts.name) <= NAME_LIMIT:
        raise Refused(f"A programme's name has 1 to {NAME_LIMIT} characters.")
    if not 0 < len(facts.phone) <= PHONE_LIMIT:
        raise Refused(f"A programme's phone, as printed, has 1 to {PHONE_LIMIT} characters.")
    return {name: getattr(facts, name) for name in _FACTS if name != "id"} | {
        "work_days": ",".join(str(day) for day in facts.work_days),
        "sender": site.sender,
        "languages": ",".join(site.languages),
    }
