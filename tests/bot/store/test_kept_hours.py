"""What somebody says of their own time is stored once: times and behaviour, in place of older."""

from datetime import datetime, time

import pytest

from bot.database import Database
from bot.store import hours
from flows.calendar.busy import Busy, shift
from flows.calendar.hours import EVERY_DAY, WeeklyHours
from flows.engine.effects import KeepHours
from flows.engine.facts import Stated
from tests.build import Cast

wall = datetime.fromisoformat
MONDAY = wall("2026-11-23").date()
LATER = wall("2026-12-07").date()
WORK = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
EVENINGS = WeeklyHours(frozenset(range(5)), time(17), time(19))
WEEKENDS = WeeklyHours(frozenset({5, 6}), time(10), time(16))


def test_what_is_known_is_not_stored_twice(database: Database, programme: Cast) -> None:
    ana = programme.ana.id
    work, home = shift(MONDAY, time(7), time(15), WORK), Busy("home_by", wall("2026-11-23 21:00"))
    with database.write() as tx:
        hours.keep(tx, ana, KeepHours(busy=(work, home)))
        before = hours.of_person(tx, ana)
        assert len(before.busy) == 2
        said_again = shift(LATER, time(7), time(15), WORK)
        on_one_day = shift(LATER, time(7), time(15), "FREQ=WEEKLY;BYDAY=TU")
        hours.keep(tx, ana, KeepHours(busy=(said_again, on_one_day, home, home)))
        assert hours.of_person(tx, ana) == before
        hours.keep(tx, programme.luc.id, KeepHours(busy=(said_again,)))
        assert len(hours.of_person(tx, programme.luc.id).busy) == 1, "theirs is another matter"


def test_new_hours_take_the_place_of_own_older_ones(database: Database, programme: Cast) -> None:
    ana, luc = programme.ana.id, programme.luc.id
    with database.write() as tx:
        old = hours.add_busy(tx, ana, shift(MONDAY, time(7), time(15), WORK))
        others = hours.add_busy(tx, luc, shift(MONDAY, time(7), time(15), WORK))
        assert old is not None
        assert others is not None
        nights = shift(MONDAY, time(23), time(7), WORK)
        hours.keep(tx, ana, KeepHours(busy=(nights,), instead_of=(old.id, others.id)))
        assert [entry.busy for entry in hours.of_person(tx, ana).busy] == [nights]
        assert hours.of_person(tx, luc).busy == (others,)


def test_the_same_hours_may_be_said_in_place_of_themselves(
    database: Database, programme: Cast
) -> None:
    ana, work = programme.ana.id, shift(MONDAY, time(7), time(15), WORK)
    with database.write() as tx:
        old = hours.add_busy(tx, ana, work)
        assert old is not None
        hours.keep(tx, ana, KeepHours(busy=(work,), instead_of=(old.id,)))
        assert [entry.busy for entry in hours.of_person(tx, ana).busy] == [work]


@pytest.mark.parametrize("said", [(EVENINGS,), (EVENINGS, WEEKENDS), (WEEKENDS, WEEKENDS)])
def test_hours_they_like_best_replace_those_stated_before(
    database: Database, programme: Cast, said: tuple[WeeklyHours, ...]
) -> None:
    ana, usual = programme.ana.id, WeeklyHours(EVERY_DAY, time(8), time(20))
    with database.write() as tx:
        hours.add_weekly(tx, ana, usual)
        hours.keep(tx, ana, KeepHours(good=(WEEKENDS,)))
        hours.keep(tx, ana, KeepHours(good=said))
        assert hours.of_person(tx, ana) == Stated((usual,), tuple(dict.fromkeys(said)))
        hours.keep(tx, ana, KeepHours())
        assert hours.of_person(tx, ana) == Stated((usual,), tuple(dict.fromkeys(said)))
