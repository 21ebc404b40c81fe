"""The weekly test page and the morning look at gaps, on both engines."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.alerts import drill
from bot.alerts.watch import on_settled
from bot.channels import Refused as CarrierRefused
from bot.channels.policy import Policy
from bot.database import Database
from bot.outbox import drain
from bot.store import drills, duty, gaps, notices, people, points
from bot.tables import metadata
from flows.calendar.rota import OnCall, Rotation, next_weekly
from scheduler.beat import run_due
from scheduler.nightly import tidy
from tests.bot.commands import said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, Cast

ROSA, PAUL, INES = "+15145550120", "+15145550121", "+15145550122"
UNANSWERED = "Le Relais: nobody answered the test page of 10 am."


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme with the plans of its weeks, on a Monday at 10:00 in Montreal."""
    with office_of(database) as open_office:
        tidy(open_office.house)
        yield open_office


def heard_by(office: Office) -> list[str]:
    return [to for to, _ in texts(office)]


def told_operator(office: Office) -> list[str]:
    with office.house.database.write() as tx:
        return [notice.what for notice in notices.claim(tx, office.clock.real())]


def last_drill(office: Office, programme: Cast) -> drills.Row:
    with office.house.database.read() as tx:
        return drills.latest(tx, programme.site.id)[0]


def test_each_tuesday_at_ten_whoever_is_on_call_gets_a_test_page(
    office: Office, programme: Cast
) -> None:
    office.clock.forward(hours=23, minutes=59)
    assert texts(office) == []
    office.clock.forward(minutes=1)
    [(to, text)] = texts(office)
    number = last_drill(office, programme).number
    assert to == ROSA
    assert text == (
        f"Le Relais TEST PAGE: do our pages reach you? Reply {number}. This is only a test."
    )
    assert 20 <= number <= 99
    with office.house.database.write() as tx:
        drills.change(
            tx, last_drill(office, programme).id, answered_at=NOW, answered_by=programme.rosa.id
        )
    office.clock.forward(days=7)
    assert ROSA in heard_by(office)
    assert last_drill(office, programme).number != number


def test_an_unanswered_test_page_goes_to_the_backup_then_everyone_and_the_operator_are_told(
    office: Office, programme: Cast
) -> None:
    office.clock.forward(days=1)
    assert heard_by(office) == [ROSA]
    office.clock.forward(minutes=29)
    assert texts(office) == []
    office.clock.forward(minutes=1)
    assert heard_by(office) == [PAUL]
    office.clock.forward(minutes=29)
    assert texts(office) == []
    assert told_operator(office) == []
    office.clock.forward(minutes=1)
    told = texts(office)
    assert [to for to, _ in told] == [ROSA, PAUL, INES]
    assert told[0][1].startswith(UNANSWERED)
    assert told_operator(office) == ["drill_unanswered"]
    office.clock.forward(hours=10)
    assert texts(office) == []


def test_an_answer_ends_it(office: Office, programme: Cast) -> None:
    office.clock.forward(days=1)
    assert heard_by(office) == [ROSA]
    with office.house.database.write() as tx:
        row = drills.open_for(tx, programme.site.id, programme.rosa.id, office.clock.now())
        assert row is not None
        drill.answered(tx, row, programme.rosa.id, office.clock.now())
    office.clock.forward(hours=2)
    assert texts(office) == []
    assert told_operator(office) == []
    found = last_drill(office, programme)
    assert (found.answered_by, found.backup_id, found.told_at) == (programme.rosa.id, None, None)


def test_with_nobody_on_call_everyone_is_told_at_once(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        for member in (programme.rosa, programme.paul, programme.ines):
            duty.assign(tx, programme.site.id, member.id, "", NOW)
    office.clock.forward(days=1)
    heard = texts(office)
    assert [to for to, text in heard if text.startswith(UNANSWERED[:30])] == [ROSA, PAUL]
    assert told_operator(office) == ["drill_unanswered"]


def test_a_test_page_that_does_not_arrive_goes_to_the_backup_at_once(
    office: Office, programme: Cast
) -> None:
    said(office.house, "rota", "test")
    post = replace(office.post, on_settled=on_settled)
    with office.house.database.read() as tx:
        rows = tx.execute(select(metadata.tables["outgoing"].c.id)).scalars().all()
    office.channel.answers[rows[-1]] = [CarrierRefused(Policy.SUSPECT, "30003")]
    run_due(office.house, "worker-1")
    drain(office.house, post)
    drain(office.house, post)
    assert [letter.to for letter in office.channel.sent] == [ROSA, PAUL]


def test_a_worker_that_was_down_for_half_a_day_waits_for_the_next_week(
    office: Office, programme: Cast
) -> None:
    office.clock.forward(days=1, hours=13)
    assert texts(office) == []
    office.clock.forward(days=6, hours=11)
    assert ROSA in heard_by(office)


@given(
    st.datetimes(datetime.fromisoformat("2026-02-01"), datetime.fromisoformat("2027-04-01")),
    st.integers(0, 6),
    st.times(),
    st.sampled_from(["America/Toronto", "America/St_Johns", "America/Regina", "America/Vancouver"]),
)
def test_the_next_test_page_is_within_a_week_on_its_weekday(
    now: datetime, weekday: int, clock: time, zone: str
) -> None:
    instant = now.replace(tzinfo=ZoneInfo(zone))
    at = next_weekly(instant, weekday, clock, zone)
    assert timedelta() < at - instant <= timedelta(days=7, hours=1)
    assert at.astimezone(ZoneInfo(zone)).weekday() == weekday


def test_a_gap_within_seven_days_is_told_to_the_managers_each_working_morning(
    office: Office, programme: Cast
) -> None:
    said(office.house, "rota", "set", "rosa/paul", "rosa/paul", "nobody/paul")
    assert gap_texts(office, days=6, hours=23) == []  # Monday 30 November, 9:00
    office.clock.forward(minutes=1)
    [(to, text)] = gap_texts(office, days=1)
    assert to == INES
    assert text == (
        "Le Relais: personne n'est de garde du lun 7 déc 9 h au lun 14 déc 9 h. SVP trouvez"
        " quelqu'un. Pour voir les gardes, textez GARDE."
    )
    assert len(gap_texts(office, days=1)) == 1
    said(office.house, "rota", "set", "rosa/paul")
    assert gap_texts(office, days=1) == []


def gap_texts(office: Office, **after: float) -> list[tuple[str, str]]:
    """What is told of gaps after a time; test pages are another matter."""
    office.clock.forward(**after)
    return [(to, text) for to, text in texts(office) if "garde du" in text or "first on" in text]


def test_without_a_manager_every_coordinator_is_told_and_how_many_gaps_there_are(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        people.change(tx, programme.ines.id, manager=False)
    said(office.house, "rota", "set", "nobody/paul", "rosa/paul")
    said(office.house, "rota", "override", "rosa", "2026-11-25", "2026-11-25")
    texts(office)
    told = gap_texts(office, days=1)
    assert [to for to, _ in told] == [ROSA, PAUL, INES]
    assert "from Tue 24 Nov 10 am to Wed 25 Nov midnight. Gaps in the next 7 days: 2." in told[0][1]


def test_who_cannot_be_texted_leaves_a_gap(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        assert gaps.ahead(tx, programme.site.id, NOW) == []
        [rosa] = points.of_person(tx, programme.rosa.id)
        points.block(tx, rosa.point.id, NOW)
        [gap] = gaps.ahead(tx, programme.site.id, NOW)
    assert gap.on == OnCall(None, programme.paul.id)


def test_a_missing_backup_is_no_text(office: Office, programme: Cast) -> None:
    monday = Rotation(date(2026, 11, 16), time(9), (OnCall(programme.rosa.id),))
    with office.house.database.write() as tx:
        duty.set_weeks(tx, programme.site.id, monday)
    assert gap_texts(office, hours=23) == []
    assert json.loads(said(office.house, "rota", "gaps", "--json")) != []


def test_plans_are_made_once_for_each_programme(office: Office, programme: Cast) -> None:
    tidy(office.house)
    tidy(office.house)
    office.clock.forward(days=1)
    assert heard_by(office) == [ROSA]
