"""What every part is handed: the database, the clock and the settings. Nothing global."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.database import Database
from bot.settings import Settings


@dataclass(frozen=True)
class House:
    """One installation, wired once by the process that runs it."""

    database: Database
    clock: Clock
    settings: Settings
