"""The rota in the database, on both engines: weeks, overrides, swaps, and who is paged now."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import insert

from bot.database import Database, Transaction
from bot.store import duty, people, points, programmes, rota
from bot.tables import metadata
from flows.calendar.rota import OnCall, Override, Rotation, on_call
from flows.engine.facts import Person
from tests.build import NOW, Cast, enrol, site_of

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)
# NOW is that Monday at 10:00 by the programme's clock.
LOCAL = datetime.combine(MONDAY, time(10))


def names(found: list[Person]) -> list[str]:
    return [person.first_name for person in found]


def called(tx: Transaction, programme: Cast, after: timedelta = timedelta()) -> list[str]:
    return names(rota.on_duty(tx, programme.site.id, NOW + after))


def test_first_backup_and_manager_are_paged_in_this_order(
    database: Database, programme: Cast
) -> None:
    with database.read() as tx:
        assert called(tx, programme) == ["Rosa", "Paul", "Inès"]


def test_weeks_in_rotation_take_turns(database: Database, programme: Cast) -> None:
    rosa, paul, ines = programme.rosa.id, programme.paul.id, programme.ines.id
    weeks = (OnCall(rosa, paul), OnCall(paul, ines), OnCall(ines, rosa))
    with database.write() as tx:
        duty.set_weeks(tx, programme.site.id, Rotation(MONDAY, time(9), weeks))
        assert called(tx, programme) == ["Rosa", "Paul", "Inès"]
        assert called(tx, programme, 7 * DAY) == ["Paul", "Inès"]
        assert called(tx, programme, 14 * DAY) == ["Inès", "Rosa"]
        assert called(tx, programme, 21 * DAY) == ["Rosa", "Paul", "Inès"]


def test_new_weeks_hold_from_their_day_and_end_what_was_planned_after_it(
    database: Database, programme: Cast
) -> None:
    site, paul, ines = programme.site.id, programme.paul.id, programme.ines.id
    later = Rotation(MONDAY + 14 * DAY, time(9), (OnCall(ines),))
    sooner = Rotation(MONDAY + 7 * DAY, time(9), (OnCall(paul),))
    with database.write() as tx:
        duty.set_weeks(tx, site, later)
        duty.set_weeks(tx, site, sooner)
        assert called(tx, programme, 6 * DAY)[0] == "Rosa"
        assert called(tx, programme, 7 * DAY)[0] == "Paul"
        assert called(tx, programme, 15 * DAY)[0] == "Paul"


def test_an_override_is_paged_while_it_lasts_and_can_be_dropped(
    database: Database, programme: Cast
) -> None:
    site, ines = programme.site.id, programme.ines.id
    away = Override("first", ines, LOCAL + DAY, LOCAL + 2 * DAY)
    with database.write() as tx:
        row = duty.add_override(tx, site, away, NOW)
        assert called(tx, programme) == ["Rosa", "Paul", "Inès"]
        assert called(tx, programme, DAY) == ["Inès", "Paul"]
        assert called(tx, programme, 2 * DAY)[0] == "Rosa"
        assert [one.override for one in duty.overrides(tx, site, LOCAL)] == [away]
        assert not duty.drop_override(tx, site + 1, row)
        assert duty.drop_override(tx, site, row)
        assert called(tx, programme, DAY)[0] == "Rosa"


@pytest.mark.parametrize("agreed", [True, False, None])
def test_only_a_swap_that_was_agreed_changes_the_rota(
    database: Database, programme: Cast, agreed: bool | None
) -> None:
    asked = {
        "programme_id": programme.site.id,
        "place": "first",
        "asker_id": programme.rosa.id,
        "colleague_id": programme.ines.id,
        "starts": LOCAL + DAY,
        "ends": LOCAL + 2 * DAY,
        "back_starts": LOCAL + 8 * DAY,
        "back_ends": LOCAL + 9 * DAY,
        "asked_at": NOW,
        "answered_at": None if agreed is None else NOW,
        "agreed": agreed,
    }
    with database.write() as tx:
        tx.execute(insert(metadata.tables["duty_swap"]).values(asked))
        assert called(tx, programme)[0] == "Rosa"
        assert called(tx, programme, DAY)[0] == ("Inès" if agreed else "Rosa")


def test_who_cannot_be_texted_or_has_left_is_not_paged(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        [rosa] = points.of_person(tx, programme.rosa.id)
        points.block(tx, rosa.point.id, NOW)
        assert called(tx, programme) == ["Paul", "Inès"]
        people.change(tx, programme.paul.id, active=False)
        assert called(tx, programme) == ["Inès"]
        assert rota.next_for(tx, programme.site.id, {programme.ines.id}, NOW) is None


def test_somebody_without_a_coordinator_has_the_first_on_duty(
    database: Database, programme: Cast
) -> None:
    site = programme.site.id
    with database.write() as tx:
        duty.assign(tx, site, programme.paul.id, "first", NOW)
        ana = rota.responsible(tx, site, programme.ana.id, NOW)
        rosa = rota.responsible(tx, site, programme.rosa.id, NOW)
    assert ana is not None
    assert rosa is not None
    assert (ana.first_name, rosa.first_name) == ("Rosa", "Paul")


def test_a_place_in_every_week_is_one_persons(database: Database, programme: Cast) -> None:
    site = programme.site.id
    with database.write() as tx:
        duty.assign(tx, site, programme.paul.id, "first", NOW)
        assert called(tx, programme) == ["Paul", "Inès"]
        duty.assign(tx, site, programme.rosa.id, "backup", NOW)
        assert called(tx, programme) == ["Paul", "Rosa", "Inès"]
        duty.assign(tx, site, programme.paul.id, "", NOW)
        duty.assign(tx, site, programme.ines.id, "", NOW)
        assert called(tx, programme) == ["Rosa"]
        found = on_call(duty.read(tx, site, NOW), NOW)
        assert found == OnCall(None, programme.rosa.id)


def test_each_programme_has_a_rota_of_its_own_in_its_own_zone(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        there = site_of("+14165550100")
        there = replace(there, facts=replace(there.facts, zone="America/Vancouver"))
        site = programmes.add(tx, there)
        assert rota.on_duty(tx, site.id, NOW) == []
        ken = enrol(tx, site, "coordinator", "Ken", "+16045550120")
        monday = Rotation(MONDAY, time(9), (OnCall(ken.id),))
        duty.set_weeks(tx, site.id, monday)
        # Nine in the morning comes two hours later there than it is now, and has been here.
        assert names(rota.on_duty(tx, site.id, NOW)) == []
        assert names(rota.on_duty(tx, site.id, NOW + timedelta(hours=2))) == ["Ken"]
        assert called(tx, programme) == ["Rosa", "Paul", "Inès"]
