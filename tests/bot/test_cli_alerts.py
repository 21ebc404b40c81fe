"""The books of alerts by command: each step with its time, no words and no names of mentees."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import text as sql

from bot.alerts.watch import on_settled
from bot.channels import Inbound
from bot.database import Database
from bot.outbox import StatusReport, settle
from bot.registry.figures import share, spread
from bot.store import programmes
from bot.turn import hear
from flows.screen import BUILT_IN
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import SENDER, Cast, enrol, site_of

ANA, LUC, ROSA, PAUL = (f"+1514555012{n}" for n in (3, 4, 0, 1))
MARC = "+15145550125"
CRISIS = "i want to kill myself tonight"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme at its front desk."""
    with office_of(database) as open_office:
        yield open_office


def text_from(office: Office, address: str, text: str) -> None:
    at = office.clock.now()
    hear(
        office.house,
        Inbound("sms", address, SENDER, text, f"SM-{address}-{at:%d%H%M%S}-{text[:12]}", at),
    )


def report(office: Office, key: str, status: str) -> None:
    """The carrier's word for the newest text of a key."""
    with office.house.database.read() as tx:
        query = sql("SELECT max(provider_id) FROM outgoing WHERE key = :key")
        provider_id = tx.execute(query, {"key": key}).scalar_one()
    settle(office.house, StatusReport(provider_id, status), on_settled)


def a_whole_alert(office: Office) -> None:
    """Opened at 10:00, delivered after 20 s, taken at 10:02, contact at 10:10, closed at 11:00."""
    text_from(office, ANA, CRISIS)
    texts(office)
    office.clock.forward(seconds=20)
    report(office, "staff.page", "delivered")
    office.clock.forward(seconds=100)
    text_from(office, ROSA, "120")
    office.clock.forward(minutes=8)
    text_from(office, ROSA, "120 ok")
    office.clock.forward(minutes=50)
    text_from(office, ROSA, "120 note: fine with her sister")
    text_from(office, ROSA, "120 done 1")


def exported(office: Office, *words: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(said(office.house, "alerts", "export", *words))))


def test_an_alert_is_exported_with_every_step_and_no_word(office: Office) -> None:
    a_whole_alert(office)
    [row] = exported(office)
    assert row.pop("rules").startswith("en.suicide")
    assert row == {
        "number": "120",
        "level": "red",
        "category": "suicide",
        "hash": BUILT_IN.hash,
        "opened": "2026-11-23T15:00:00Z",
        "paged": "2026-11-23T15:00:00Z",
        "first_page_delivered": "2026-11-23T15:00:20Z",
        "taken": "2026-11-23T15:02:00Z",
        "read": "2026-11-23T15:02:00Z",
        "contact": "2026-11-23T15:10:00Z",
        "closed": "2026-11-23T16:00:00Z",
        "outcome": "safe",
        "owner": "Rosa",
    }
    [line] = said(office.house, "alerts", "export", "--format", "jsonl").splitlines()
    assert json.loads(line) | {"rules": ""} == {**row, "number": 120, "rules": ""}


@pytest.mark.parametrize(
    "words", ["i relapsed last night", "my po is going to breach me", CRISIS], ids=str
)
def test_no_export_holds_words_or_names_of_mentees(office: Office, words: str) -> None:
    text_from(office, ANA, words)
    texts(office)
    text_from(office, ROSA, "120")
    text_from(office, ROSA, "120 note: she fell")
    pages = [
        said(office.house, "alerts", "export"),
        said(office.house, "alerts", "export", "--format", "jsonl"),
        said(office.house, "alerts", "figures"),
        said(office.house, "alerts", "figures", "--json"),
        said(office.house, "alerts", "show", "120"),
        said(office.house, "alerts", "show", "120", "--json"),
    ]
    for page in pages:
        for unsaid in ("Ana", ANA, "fell", *words.split(" ", 2)[1:]):
            assert unsaid not in page


def test_open_and_closed_alerts_of_a_period_and_a_programme_are_exported(office: Office) -> None:
    a_whole_alert(office)
    office.clock.forward(days=2)
    text_from(office, LUC, "jveux mourir")
    assert [row["closed"] == "" for row in exported(office)] == [False, True]
    assert [row["number"] for row in exported(office, "--until", "2026-11-23")] == ["120"]
    assert [row["number"] for row in exported(office, "--from", "2026-11-24")] == ["121"]
    assert exported(office, "--from", "2026-11-26") == []
    office.clock.forward(days=120)
    assert exported(office) == []


def test_a_timeline_shows_who_was_paged_and_whether_it_arrived(office: Office) -> None:
    text_from(office, ANA, CRISIS)
    texts(office)
    report(office, "staff.page", "undelivered")
    office.clock.forward(minutes=3)
    texts(office)
    text_from(office, PAUL, "120")
    shown = json.loads(said(office.house, "alerts", "show", "120", "--json"))
    steps = [(one["what"], one["who"], one["delivery"]) for one in shown["steps"]]
    assert ("paged", "Rosa", "not delivered") in steps
    assert ("sent safety.check", "the person", "handed over, queued") in steps
    assert [step for step in steps if step[0] in ("taken", "read")] == [
        ("taken", "Paul", ""),
        ("read", "Paul", ""),
    ]
    assert steps[0][0] == "opened"
    assert said(office.house, "alerts", "show", "120").startswith("120: red, suicide, taken.\n")


def test_words_of_whoever_told_us_of_somebody_stand_under_their_name(office: Office) -> None:
    text_from(office, MARC, "ana told me she wants to kill herself")
    text_from(office, ANA, CRISIS)
    shown = said(office.house, "alerts", "show", "120", "--words", "--as", "rosa")
    assert "Marc> ana told me she wants to kill herself" in shown.splitlines()
    assert f"> {CRISIS}" in shown.splitlines()


def test_words_are_shown_to_a_named_coordinator_and_that_is_logged(office: Office) -> None:
    text_from(office, ANA, CRISIS)
    assert refusal(office.house, "alerts", "show", "120", "--words") == (
        "Say who reads the words: --as NAME."
    )
    assert "Only a coordinator" in refusal(
        office.house, *("alerts", "show", "120", "--words", "--as", "marc")
    )
    for command in (("alerts", "show", "120"), ("review",)):
        assert refusal(office.house, *command, "--words", "--as", "paul", "--json") == (
            "Words are shown to a reader, never as JSON."
        )
    assert "looked" not in said(office.house, "alerts", "show", "120")
    shown = said(office.house, "alerts", "show", "120", "--words", "--as", "paul")
    assert f"> {CRISIS}\n" in shown
    lines = said(office.house, "alerts", "show", "120").splitlines()
    assert [line.split()[-3:] for line in lines if "looked" in line] == [["looked", "Paul", "-"]]


def test_whoever_looked_by_command_still_tells_the_person_when_they_take_it(
    office: Office,
) -> None:
    text_from(office, ANA, CRISIS)
    said(office.house, "alerts", "show", "120", "--words", "--as", "rosa")
    text_from(office, ROSA, "120")
    assert any("Rosa" in text for to, text in texts(office) if to == ANA)


def test_words_at_the_desk_are_open_when_whoever_has_the_alert_looks(office: Office) -> None:
    said(office.house, "programme", "change", "--words-at-the-desk")
    text_from(office, ANA, CRISIS)
    text_from(office, ROSA, "120")
    said(office.house, "alerts", "show", "120", "--words", "--as", "Paul")
    assert not any(words.startswith("Rosa has") for _, words in texts(office))
    shown = said(office.house, "alerts", "show", "120", "--words", "--as", "Rosa")
    assert CRISIS in shown
    assert any(words.startswith("Rosa has your message") for _, words in texts(office))


def test_an_unknown_number_is_refused(office: Office) -> None:
    assert refusal(office.house, "alerts", "show", "500") == (
        "Le Relais has no alert of that number in the last 30 days."
    )


def test_figures_count_from_the_text_that_opened_the_alert(office: Office) -> None:
    a_whole_alert(office)
    office.clock.forward(days=1)
    text_from(office, LUC, "jveux mourir")
    red, tonight, today = json.loads(said(office.house, "alerts", "figures", "--json"))
    assert (red["alerts"], red["open"], red["untaken"], red["false_alarms"]) == (2, 1, 1, 0)
    assert red["to_page"] == {"count": 1, "median": 0, "p90": 0}
    assert red["to_take"] == {"count": 1, "median": 120, "p90": 120}
    assert red["to_contact"] == {"count": 1, "median": 600, "p90": 600}
    assert (tonight["level"], today["level"]) == ("orange_tonight", "orange_today")
    assert tonight["to_take"] == {"count": 0, "median": None, "p90": None}
    [row] = [line for line in said(office.house, "alerts", "figures").splitlines() if "red" in line]
    assert row.split("  ")[-1] == "10:00 / 10:00"


@pytest.mark.parametrize(
    ("seconds", "median", "p90"),
    [([], None, None), ([5], 5, 5), ([1, 3], 2, 3), (list(range(1, 11)), 5, 9), ([9, 1, 5], 5, 9)],
)
def test_median_and_ninetieth(seconds: list[int], median: int | None, p90: int | None) -> None:
    found = spread(timedelta(seconds=one) for one in seconds)
    assert (found.count, found.median, found.p90) == (len(seconds), median, p90)


def test_a_share_has_wilsons_interval() -> None:
    none = share(0, 50)
    assert (none.share, none.low) == (0.0, 0.0)
    assert none.high == pytest.approx(0.0713, abs=0.0005)
    some = share(3, 50)
    assert (some.low, some.high) == (
        pytest.approx(0.0206, abs=5e-4),
        pytest.approx(0.1622, abs=5e-4),
    )
    assert share(0, 0).high is None


def test_pages_to_another_programme_are_no_ones_business(office: Office) -> None:
    with office.house.database.write() as tx:
        other = programmes.add(tx, site_of("+15145550140"))
        enrol(tx, other, "coordinator", "Zoe", "+15145550141", duty="first")
    text_from(office, ANA, CRISIS)
    words = ("--programme", "+15145550140")
    assert exported(office, *words) == []
    assert "no alert of that number" in refusal(office.house, "alerts", "show", "120", *words)
