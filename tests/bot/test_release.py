"""Enrolled and matched before they are out: no text before their day, then the first days."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.database import Database
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import Cast

KIM = "+15145550140"
MONTREAL = ZoneInfo("America/Toronto")


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme, and Kim, who is out on Thursday and meets Marc."""
    with office_of(database) as open_office:
        who = ("mentee", "Kim", KIM, "--coordinator", "rosa", "--release", "2026-11-26")
        said(open_office.house, "person", "add", *who)
        said(open_office.house, "pair", "add", "kim", "marc")
        yield open_office


def texts_at(office: Office, wall: str) -> list[str]:
    """What Kim gets until then, by the clock in Montreal."""
    office.clock.at = datetime.fromisoformat(wall).replace(tzinfo=MONTREAL)
    return [text for to, text in texts(office) if to == KIM]


def test_nothing_is_texted_before_their_day(office: Office) -> None:
    said(office.house, "person", "consent", "kim", "--by", "rosa")
    said(office.house, "venue", "add", "Cafe Nord", "--licence", "restaurant")
    said(office.house, "meeting", "add", "kim", "2026-11-28 18:30", "--venue", "1")
    assert texts_at(office, "2026-11-25 18:00") == []
    assert texts_at(office, "2026-11-26 08:00") == []
    [first] = texts_at(office, "2026-11-26 09:30")
    assert first.startswith("Hi Kim, Rosa here. Glad today is here.")


def test_their_day_can_be_moved_until_it_has_begun(office: Office) -> None:
    shown = said(office.house, "person", "release", "kim", "2026-12-01")
    assert "2026-12-01" in shown
    assert texts_at(office, "2026-11-26 10:00") == []
    said(office.house, "person", "release", "kim", "2026-11-27")
    [first] = texts_at(office, "2026-11-27 10:00")
    assert first.startswith("Hi Kim, it's Rosa from Le Relais. OK if we text you?")
    assert "texts have begun" in refusal(office.house, "person", "release", "kim", "2026-12-01")


@pytest.mark.parametrize(
    ("who", "day", "sentence"),
    [
        ("kim", "2026-11-20", "today or within two years"),
        ("kim", "soon", "Write dates like"),
        ("marc", "2026-12-01", "Only mentees"),
    ],
)
def test_a_day_that_cannot_be_is_refused(office: Office, who: str, day: str, sentence: str) -> None:
    assert sentence in refusal(office.house, "person", "release", who, day)


def test_a_file_may_say_when_people_are_out(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name,phone,release\nJo,514-555-0141,2026-11-26\nBo,514-555-0142,yesterday\n")
    told = said(office.house, "people", "import", str(path), "--yes").splitlines()
    assert told[0] == "line 3: Write dates like 2026-12-01."
    assert texts(office) == []
    assert "2026-11-26" in said(office.house, "person", "show", "jo")


def test_who_is_matched_after_their_first_day_gets_a_first_call(office: Office) -> None:
    said(office.house, "pair", "end", "3")
    said(office.house, "person", "consent", "kim", "--by", "rosa")
    texts_at(office, "2026-11-27 13:00")
    done = said(office.house, "pair", "add", "kim", "marc")
    assert "A time for their first call is looked for; both hear of it." in done
    texts_at(office, "2026-11-27 13:05")
    assert any("Marc" in text for text in texts_at(office, "2026-11-27 13:10"))


def test_who_is_matched_before_waits_for_their_day(office: Office) -> None:
    assert "first call" not in said(office.house, "pair", "add", "kim", "julie")
