"""A walk does what falls due in its order, and what waits for real time does not hold it up."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.database import Database
from bot.house import House
from bot.settings import Settings
from bot.store import due
from scheduler.beat import run_due
from scheduler.walk import AT_ONE_INSTANT, PATIENCE, walk
from tests.build import NOW, Cast
from tests.talks.rehearsal import TurnedClock

HOURS = 50
LATER = [NOW + timedelta(hours=hour) for hour in range(1, HOURS + 1)]


class Walked:
    """A house, and how often and when somebody looked for work in it."""

    def __init__(self, database: Database, work: Callable[[House], int]) -> None:
        self.clock = TurnedClock()
        self.house = House(database, self.clock, Settings(_env_file=None))
        self.looks: list[datetime] = []
        self._work = work

    def to(self, until: datetime) -> None:
        walk(self.house, self.clock, until, self._settle)

    def _settle(self) -> int:
        self.looks.append(self.clock.at)
        return self._work(self.house)


def planned(database: Database, cast: Cast, *instants: datetime) -> None:
    with database.write() as tx:
        due.plan(tx, [due.Plan(at, "menu.when", cast.ana.id) for at in instants])


def test_every_instant_at_which_something_is_due_is_stopped_at(
    database: Database, programme: Cast
) -> None:
    planned(database, programme, *LATER)
    walked = Walked(database, lambda house: run_due(house, "walk"))
    walked.to(LATER[-1] + timedelta(hours=1))
    assert set(LATER) <= set(walked.looks)
    assert walked.clock.at == LATER[-1] + timedelta(hours=1)


def test_what_nobody_can_do_yet_is_waited_for_once_and_not_at_every_instant(
    database: Database, programme: Cast
) -> None:
    planned(database, programme, NOW, *LATER)
    walked = Walked(database, lambda _: 0)
    walked.to(LATER[-1])
    assert len(walked.looks) <= PATIENCE + HOURS + 1
    assert walked.clock.at == LATER[-1]


def test_work_that_comes_back_for_ever_ends(database: Database, programme: Cast) -> None:
    planned(database, programme, NOW)
    walked = Walked(database, lambda _: 1)
    walked.to(NOW + timedelta(hours=1))
    assert len(walked.looks) <= (PATIENCE + 1) * AT_ONE_INSTANT
    assert walked.clock.at == NOW + timedelta(hours=1)
