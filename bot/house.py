"""What every part is handed: the database, the clock and the settings. Nothing global."""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.clock import Clock
from bot.database import Database, Transaction
from bot.settings import Settings
from flows.engine.effects import Effect
from flows.engine.facts import Facts
from flows.engine.hearing import Heard
from flows.engine.session import Session
from flows.engine.take_turn import Hop
from flows.screen import Tables


@dataclass(frozen=True)
class Situation:
    """A text and the conversation it came into, so that whoever looks on can read it again."""

    session: Session
    facts: Facts
    heard: Heard


@dataclass(frozen=True)
class Thought:
    """What one turn came to: the steps it went through and the effects it asked for.

    `cause` is the text that was heard (its row is `heard_id`, what it came into `situation`), or
    the job that fell due.
    """

    person_id: int
    cause: str
    path: tuple[Hop, ...]
    effects: tuple[Effect, ...]
    heard_id: int | None = None
    situation: Situation | None = None


# Called in the turn's own transaction: what is rolled back was never thought.
Witness = Callable[[Transaction, Thought], None]


def unseen(_tx: Transaction, _thought: Thought) -> None:
    """Nobody looks on: thoughts hold words and belong to rehearsals and the demo alone."""


@dataclass(frozen=True)
class House:
    """One installation, wired once by the process that runs it.

    `tables`: programme -> the version of its screening phrases, and its tables made from them.
    """

    database: Database
    clock: Clock
    settings: Settings
    witness: Witness = unseen
    tables: dict[int, tuple[int, Tables]] = field(default_factory=dict, compare=False, repr=False)
