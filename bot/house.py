"""What every part is handed: the database, the clock and the settings. Nothing global."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.clock import Clock
from bot.database import Database
from bot.settings import Settings
from flows.engine.effects import Effect
from flows.engine.take_turn import Hop


@dataclass(frozen=True)
class Thought:
    """What one turn came to: the steps it went through and the effects it asked for.

    `cause` is the text that was heard, or the job that fell due.
    """

    person_id: int
    cause: str
    path: tuple[Hop, ...]
    effects: tuple[Effect, ...]


def unseen(_thought: Thought) -> None:
    """Nobody looks on: thoughts hold words and belong to rehearsals and the demo alone."""


@dataclass(frozen=True)
class House:
    """One installation, wired once by the process that runs it."""

    database: Database
    clock: Clock
    settings: Settings
    witness: Callable[[Thought], None] = unseen
