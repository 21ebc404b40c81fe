"""The house of an installation, or the demo's: its clock can be turned and its turns are seen."""

from bot.clock import SystemClock
from bot.database import Database
from bot.house import House
from bot.settings import Settings
from bot.simulator.clock import DemoClock
from bot.simulator.thoughts import keep_thoughts

SIMULATOR = "simulator"


def is_demo(settings: Settings) -> bool:
    """Whether phones are simulated: nothing leaves the machine."""
    return settings.checkin_channel == SIMULATOR


def house_of(database: Database, settings: Settings) -> House:
    """What a process of this installation is handed."""
    if not is_demo(settings):
        return House(database, SystemClock(), settings)
    clock = DemoClock(database)
    return House(database, clock, settings, keep_thoughts(clock))
