"""The figures of a programme against a small life that is counted by hand."""

import csv
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from bot.database import Database, Transaction
from bot.registry import outcomes
from bot.registry.outcomes import KEPT, lines_of
from bot.store import meetings, people
from bot.store import outcomes as store
from bot.store.outcomes import Case, Period
from bot.tables import metadata
from tests.bot.commands import refusal, said
from tests.bot.letters import Office, office_of
from tests.build import NOW, Cast, book

SINCE = NOW - timedelta(days=60)
ROWS = {name: metadata.tables[name] for name in ("heard", "outgoing", "need", "thread", "point")}


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme at its front desk."""
    with office_of(database) as open_office:
        yield open_office


def period(cast: Cast, since: datetime = SINCE) -> Period:
    return Period(cast.site.id, since, NOW, NOW)


def met(tx: Transaction, cast: Cast, day: int, state: str) -> None:
    """A meeting of Ana's so many days ago, and how it ended."""
    wall = (NOW - timedelta(days=day)).replace(tzinfo=None)
    meeting = book(tx, cast.ana_and_marc, wall)
    meetings.report(tx, meeting.id, "held_in_person" if state == "held" else "they_could_not")


def asked(tx: Transaction, cast: Cast, at: datetime, status: str, *, asks: bool = True) -> None:
    """A text to Ana that the carrier took at this instant."""
    values = {
        "programme_id": cast.site.id,
        "person_id": cast.ana.id,
        "lane": f"p{cast.ana.id}",
        "key": "menu.ask",
        "values": "",
        "language": "",
        "kind": "answer",
        "priority": 1,
        "about": "",
        "about_rev": 0,
        "opens_question": asks,
        "state": "accepted",
        "not_before": at,
        "queued_at": at,
        "accepted_at": at,
        "status": status,
        "lease_owner": "",
        "tries": 1,
        "error_code": "",
        "body": "",
        "body_hash": "",
        "segments": 1,
    }
    tx.execute(insert(ROWS["outgoing"]), values)


def texted(tx: Transaction, cast: Cast, at: datetime) -> None:
    """A text of Ana's."""
    values = {
        "provider_id": f"SM-{at:%m%d%H%M}",
        "point_id": 1,
        "person_id": cast.ana.id,
        "body": "",
        "level": "none",
        "rules": "",
        "received_at": at,
        "heard_at": at,
    }
    tx.execute(insert(ROWS["heard"]), values)


def parts(cases: Sequence[Case]) -> tuple[int, int]:
    return sum(case.yes for case in cases), len(cases)


def test_meetings_kept_are_those_reported_to_have_taken_place(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        met(tx, programme, 10, "held")
        met(tx, programme, 20, "held")
        met(tx, programme, 30, "missed")
        met(tx, programme, 90, "held")  # before the period
        book(tx, programme.luc_and_julie, NOW.replace(tzinfo=None) - timedelta(days=3))
        of = period(programme)
        assert parts(store.kept(tx, of)) == (2, 3)
        assert parts(store.formats(tx, of, "in_person")) == (2, 2)
        assert parts(store.formats(tx, of, "phone")) == (0, 2)
        assert {case.language for case in store.kept(tx, of)} == {"en"}
        phone = book(tx, programme.ana_and_marc, NOW.replace(tzinfo=None) - timedelta(days=5))
        meetings.report(tx, phone.id, "held_by_phone")
        assert parts(store.formats(tx, of, "phone")) == (1, 3)


def test_first_meetings_count_from_the_day_of_release(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        people.change(tx, programme.ana.id, release_at=NOW - timedelta(days=40))
        people.change(tx, programme.luc.id, release_at=NOW - timedelta(days=13))
        met(tx, programme, 41, "held")  # before the day
        met(tx, programme, 25, "held")  # 15 days after it
        assert parts(store.first_meetings(tx, period(programme))) == (0, 1)
        met(tx, programme, 27, "held")
        assert parts(store.first_meetings(tx, period(programme))) == (1, 1)


def test_replies_within_48_hours(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        for days in (5, 10, 20):
            asked(tx, programme, NOW - timedelta(days=days), "delivered")
        asked(tx, programme, NOW - timedelta(hours=47), "delivered")  # too young to say
        asked(tx, programme, NOW - timedelta(days=30), "delivered", asks=False)
        texted(tx, programme, NOW - timedelta(days=20) + timedelta(hours=47))
        texted(tx, programme, NOW - timedelta(days=10) + timedelta(hours=49))
        assert parts(store.replies(tx, period(programme))) == (1, 3)


def test_texts_delivered_are_of_those_that_ended(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        for number, status in enumerate(("delivered", "read", "undelivered", "sent", "")):
            asked(tx, programme, NOW - timedelta(days=number + 1), status)
        assert parts(store.deliveries(tx, period(programme))) == (2, 3)


def test_who_stopped_is_counted_once(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        assert parts(store.opted_out(tx, _now_too(programme))) == (0, 2)
        tx.execute(ROWS["point"].update().values(opted_out_at=NOW, carrier_blocked_at=NOW))
        assert parts(store.opted_out(tx, _now_too(programme))) == (2, 2)


def _now_too(cast: Cast) -> Period:
    return Period(cast.site.id, SINCE, NOW + timedelta(seconds=1), NOW)


def test_nothing_under_five_stands_in_the_report(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        for day in range(1, 5):
            met(tx, programme, day, "held")
    shown = said(office.house, "report", "--from", "2026-10-01", "--to", "2026-11-23")
    kept = next(line for line in shown.splitlines() if line.startswith(KEPT))
    assert kept.split()[2:] == ["hidden", "hidden", "hidden"]


def test_the_csv_says_the_same_with_months(office: Office, programme: Cast, tmp_path: Path) -> None:
    with office.house.database.write() as tx:
        for day in range(1, 21):
            met(tx, programme, day, "held" if day % 2 else "missed")
    file = tmp_path / "report.csv"
    shown = said(office.house, "report", "--from", "2026-10-01", "--by-month", "--csv", str(file))
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    total = next(row for row in rows if (row["period"], row["figure"]) == ("all", KEPT))
    assert (total["language"], total["part"], total["whole"]) == ("all", "10", "20")
    assert total["share"] == "0.500"
    assert {row["period"] for row in rows} == {"all", "2026-10", "2026-11"}
    assert "50% of 20" in shown


def test_a_period_that_ends_before_it_begins_is_refused(office: Office) -> None:
    wrong = refusal(office.house, "report", "--from", "2026-11-20", "--to", "2026-11-10")
    assert wrong == "The period ends before it begins."


def test_months_are_those_of_the_programmes_clock(programme: Cast) -> None:
    begins = datetime(2026, 9, 15, 4, tzinfo=UTC)
    found = outcomes.months(Period(1, begins, NOW, NOW), "America/Toronto")
    assert list(found) == ["2026-09", "2026-10", "2026-11"]
    assert found["2026-09"].until == datetime(2026, 10, 1, 4, tzinfo=UTC)
    assert found["2026-11"].since == datetime(2026, 11, 1, 4, tzinfo=UTC)
    assert found["2026-11"].until == NOW


def test_one_small_format_does_not_follow_from_the_others() -> None:
    held = [Case("en", True)] * 40 + [Case("fr", True)] * 40
    missed = [Case("en", False)] * 10 + [Case("fr", False)] * 10
    counts = {"in person": 60, "phone": 18, "video": 2}
    both = [Case("en", False), Case("fr", False)] * 40
    cases = {(KEPT, "all"): held + missed}
    for name, count in counts.items():
        cases[name, "all"] = [Case(c.language, at < count) for at, c in enumerate(both)]
    lines = {(line.figure, line.language): line for line in lines_of(cases, {KEPT})}
    assert lines["video", "all"].part is None
    others = [lines[name, "all"].part for name in ("in person", "phone")]
    assert None in others


def test_days_to_close_are_a_median_of_what_is_shown() -> None:
    cases = {("needs closed", "all"): [Case("en", True, days) for days in (1, 2, 3, 10, 11, 12)]}
    cases["needs closed", "all"] += [Case("en", False)] * 6
    cases["needs closed", "all"] += [Case("fr", True, 5)] * 6 + [Case("fr", False)] * 6
    lines = {line.language: line for line in lines_of(cases, {"needs closed"})}
    assert (lines["en"].part, lines["en"].whole, lines["en"].days) == (6, 12, 6.5)
    assert (lines["all"].part, lines["all"].share, lines["all"].days) == (12, 0.5, 5)
