"""Hours that somebody told are stored as times and behaviour; who agreed is asked on Sundays."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from bot.database import Database, Transaction
from bot.house import House
from bot.store import hours, people, sundays
from bot.store.people import Member
from bot.tables import metadata
from bot.turn.apply import apply
from bot.turn.stage import Stage
from flows.calendar.busy import shift
from flows.calendar.hours import WeeklyHours
from flows.engine.effects import AskEachSunday, KeepHours
from flows.engine.facts import Entry
from scheduler.nightly import tidy
from tests.bot.letters import TurnableClock, settings_of
from tests.build import NOW, Cast

TODAY = date(2026, 11, 23)
WORK_DAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
DAYS = shift(TODAY, time(7), time(15), WORK_DAYS)
NIGHTS = shift(TODAY, time(23), time(7), WORK_DAYS)
SUNDAY = datetime(2026, 11, 29, 23, 30, tzinfo=UTC)  # 18:30 in Toronto
due = metadata.tables["due"]


def turn_of(tx: Transaction, cast: Cast) -> Stage:
    ana = people.get(tx, cast.ana.id)
    assert ana is not None
    return Stage(tx, cast.site.facts, ana.facts, None, NOW)


def ana_now(tx: Transaction, cast: Cast) -> Member:
    found = people.get(tx, cast.ana.id)
    assert found is not None
    return found


def planned(tx: Transaction) -> list[datetime]:
    waiting = select(due.c.at).where(due.c.job == sundays.JOB, due.c.state == "waiting")
    return list(tx.execute(waiting).scalars())


def known(tx: Transaction, cast: Cast) -> tuple[Entry, ...]:
    return hours.of_person(tx, cast.ana.id).busy


def test_what_was_told_takes_the_place_of_what_was_known(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        old = hours.add_busy(tx, programme.ana.id, DAYS)
        good = (WeeklyHours(frozenset({5, 6}), time(10), time(18)),)
        apply(turn_of(tx, programme), [KeepHours((NIGHTS,), good, (old.id,))])
    with database.read() as tx:
        stated = hours.of_person(tx, programme.ana.id)
    assert [entry.busy for entry in stated.busy] == [NIGHTS]
    assert stated.good == good


def test_nobody_drops_what_is_somebody_elses(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        hers = hours.add_busy(tx, programme.marc.id, DAYS)
        apply(turn_of(tx, programme), [KeepHours(instead_of=(hers.id,))])
    with database.read() as tx:
        assert [e.busy for e in hours.of_person(tx, programme.marc.id).busy] == [DAYS]


def test_who_works_at_night_is_let_sleep_until_they_do_so_no_more(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        apply(turn_of(tx, programme), [KeepHours((DAYS,))])
        assert not ana_now(tx, programme).facts.night_shift
        apply(turn_of(tx, programme), [KeepHours((NIGHTS,))])
        assert ana_now(tx, programme).facts.night_shift
        [_, nights] = known(tx, programme)
        apply(turn_of(tx, programme), [KeepHours(instead_of=(nights.id,))])
        assert not ana_now(tx, programme).facts.night_shift


def test_a_night_shift_that_staff_know_of_stays_whatever_hours_are_told(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        people.change(tx, programme.ana.id, night_shift=True)
        apply(turn_of(tx, programme), [KeepHours((DAYS,))])
        assert ana_now(tx, programme).facts.night_shift


def test_who_agrees_is_asked_on_the_coming_sunday_and_only_once(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        for agreed in (True, False, True):
            apply(turn_of(tx, programme), [AskEachSunday(agreed)])
    with database.read() as tx:
        assert ana_now(tx, programme).facts.asks_hours
        assert not ana_now(tx, programme).facts.no_sundays
        assert planned(tx) == [SUNDAY]


def test_who_does_not_agree_is_not_asked(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        apply(turn_of(tx, programme), [AskEachSunday(False)])
    tidied(database)
    with database.read() as tx:
        assert planned(tx) == []
        assert ana_now(tx, programme).facts.no_sundays


@pytest.mark.parametrize("active", [True, False])
def test_who_agreed_by_another_way_is_planned_within_the_hour_while_they_are_active(
    database: Database, programme: Cast, *, active: bool
) -> None:
    with database.write() as tx:
        people.change(tx, programme.ana.id, asks_hours=True, active=active)
    tidied(database)
    tidied(database, timedelta(hours=1))
    with database.read() as tx:
        assert planned(tx) == ([SUNDAY] if active else [])


def tidied(database: Database, later: timedelta = timedelta()) -> None:
    tidy(House(database, TurnableClock(NOW + later), settings_of()))
