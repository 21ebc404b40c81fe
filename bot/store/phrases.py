"""What programmes change about screening: phrases added, built-in rules off; nothing is deleted.

Every change of what is in force raises the programme's `phrases_rev`, so that a process knows by
the programme alone whether the tables it has made are still right.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, get_args

from sqlalchemy import bindparam, insert, select, update

from bot.database import Transaction
from bot.tables import metadata
from flows.engine.facts import Language
from flows.screen.own import Own, Phrase
from flows.screen.rules import Level, Rule, When

phrase = metadata.tables["screen_phrase"]
programme = metadata.tables["programme"]

Kind = Literal["add", "off"]
State = Literal["asked", "on", "leaving", "gone"]
Deed = Literal["confirmed", "ended", "end_confirmed"]
IN_FORCE = ("on", "leaving")
WORDS = ("frames", "unless", "fires", "quiet")

_COLUMNS = [
    phrase.c[name]
    for name in (
        "id",
        "kind",
        "state",
        "rule_id",
        "language",
        "category",
        "level",
        "page_when",
        "words",
        "begun_by",
        "begun_at",
        "ended_by",
    )
]
_OF = (
    select(*_COLUMNS)
    .where(
        phrase.c.programme_id == bindparam("programme_id"),
        phrase.c.state.in_(bindparam("states", expanding=True)),
    )
    .order_by(phrase.c.id)
)
_BEGIN = insert(phrase).returning(phrase.c.id)
_REV = (
    update(programme)
    .where(programme.c.id == bindparam("of_programme"))
    .values(phrases_rev=programme.c.phrases_rev + 1)
)


@dataclass(frozen=True)
class Row:
    """One change. `rule` is the phrase of an "add"; of an "off" only its id and level say anything.

    `begun_by` and `ended_by` are who asked for it to begin and to end.
    """

    id: int
    kind: Kind
    state: State
    language: Language
    rule: Rule
    begun_by: int | None
    begun_at: datetime
    ended_by: int | None


@dataclass(frozen=True)
class Step:
    """How a change goes on: to which state, by which deed of whom, when."""

    to: State
    deed: Deed
    by: int
    at: datetime


def begin(tx: Transaction, programme_id: int, new: Row, by: int, at: datetime) -> int:
    """Write a change down, in the state it begins in; its row. Its `id` is not looked at."""
    rule = new.rule
    words = json.dumps({name: getattr(rule, name) for name in WORDS}, ensure_ascii=False)
    values = {
        "programme_id": programme_id,
        "kind": new.kind,
        "state": new.state,
        "rule_id": rule.id if new.kind == "off" else "",
        "language": new.language,
        "category": rule.category,
        "level": rule.level,
        "page_when": rule.when,
        "words": tx.cipher.seal(words) if new.kind == "add" else "",
        "begun_by": by,
        "begun_at": at,
    }
    row_id = int(tx.execute(_BEGIN, values).scalar_one())
    _changed(tx, programme_id)
    return row_id


def move(tx: Transaction, programme_id: int, row: Row, step: Step) -> bool:
    """Bring a change to its next state; False when somebody else was faster."""
    deed = step.deed
    values = {"state": step.to, f"{deed}_by": step.by, f"{deed}_at": step.at}
    done = tx.execute(
        update(phrase)
        .where(phrase.c.id == row.id, phrase.c.state == row.state)
        .values(values)
        .returning(phrase.c.id)
    ).first()
    _changed(tx, programme_id)
    return done is not None


def live(tx: Transaction, programme_id: int) -> list[Row]:
    """Everything that is in force or waits for a second person, oldest first."""
    states = [state for state in get_args(State) if state != "gone"]
    rows = tx.execute(_OF, {"programme_id": programme_id, "states": states})
    return [_row(tx, row) for row in rows]


def own(tx: Transaction, programme_id: int) -> Own:
    """What is in force in a programme, for its tables.

    In a savepoint: when this cannot be read, the turn around it must still be able to go on.
    """
    with tx.connection.begin_nested():
        rows = tx.execute(_OF, {"programme_id": programme_id, "states": list(IN_FORCE)})
        return own_of([_row(tx, row) for row in rows])


def own_of(rows: list[Row]) -> Own:
    """The part of these changes that is in force."""
    on = [row for row in rows if row.state in IN_FORCE]
    return Own(
        tuple(Phrase(row.language, row.rule) for row in on if row.kind == "add"),
        frozenset(row.rule.id for row in on if row.kind == "off"),
    )


def _changed(tx: Transaction, programme_id: int) -> None:
    tx.execute(_REV, {"of_programme": programme_id})


def _row(tx: Transaction, found: Any) -> Row:
    words = json.loads(tx.cipher.open(found.words)) if found.words else dict.fromkeys(WORDS, "")
    level: Level = found.level
    when: When = found.page_when
    rule = Rule(
        id=f"own.{found.id}" if found.kind == "add" else found.rule_id,
        category=found.category,
        level=level,
        when=when,
        **words,
    )
    return Row(
        found.id,
        found.kind,
        found.state,
        found.language,
        rule,
        found.begun_by,
        found.begun_at,
        found.ended_by,
    )
