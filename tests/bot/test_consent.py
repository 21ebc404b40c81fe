"""Nothing personal leaves before somebody agreed, and what they agreed to is kept."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from bot.channels import Inbound
from bot.database import Database
from bot.tables import metadata
from bot.turn import hear
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import SENDER, Cast

KIM = "+15145550140"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme, and Kim, who has just been enrolled."""
    with office_of(database) as open_office:
        said(open_office.house, "person", "add", "mentee", "Kim", KIM, "--coordinator", "rosa")
        yield open_office


def kim_texts(office: Office, text: str) -> list[tuple[str, str]]:
    """What leaves after Kim has texted."""
    office.clock.forward(minutes=2)
    now = office.house.clock.now()
    hear(office.house, Inbound("sms", KIM, SENDER, text, f"SM{now:%d%H%M%S}", now))
    return texts(office)


def records(office: Office) -> list[tuple[object, ...]]:
    """Given, how, wording, language and number of each record."""
    consent = metadata.tables["consent"]
    kept = select(
        consent.c.given, consent.c.how, consent.c.wording, consent.c.language, consent.c.point_id
    ).order_by(consent.c.id)
    with office.house.database.read() as tx:
        return [tuple(row) for row in tx.execute(kept)]


def test_a_yes_is_kept_with_when_how_wording_and_number(office: Office) -> None:
    texts(office)
    kim_texts(office, "1")
    [(given, how, wording, language, point)] = records(office)
    assert (given, how, wording, language) == (True, "text", "2026-11", "en")
    assert point is not None
    shown = said(office.house, "person", "show", "kim")
    assert "yes (2026-11-23, by text, wording 2026-11)" in shown


def test_a_later_answer_is_added_and_counts(office: Office) -> None:
    texts(office)
    kim_texts(office, "2")
    kim_texts(office, "hi, changed my mind")
    kim_texts(office, "1")
    assert [row[0] for row in records(office)] == [False, True]


def test_staff_keep_what_they_were_told(office: Office) -> None:
    said(office.house, "person", "consent", "kim", "--by", "rosa")
    assert records(office) == [(True, "staff", "2026-11", "en", None)]
    assert texts(office) == []  # nobody is asked what they have answered
    said(office.house, "person", "consent", "kim", "--by", "rosa", "--no")
    assert [row[0] for row in records(office)] == [True, False]
    assert "Only a coordinator" in refusal(office.house, "person", "consent", "kim", "--by", "marc")
    assert "Staff are not asked" in refusal(
        office.house, "person", "consent", "rosa", "--by", "rosa"
    )


def test_staff_who_book_a_meeting_do_not_tell_it_before_a_yes(office: Office) -> None:
    said(office.house, "pair", "add", "kim", "marc")
    said(office.house, "venue", "add", "Cafe Nord", "--licence", "restaurant")
    said(office.house, "hours", "add", "marc", "mon-fri", "9:00-21:00")
    said(office.house, "meeting", "add", "kim", "2026-11-26 18:30", "--venue", "1")
    to_kim = [text for to, text in texts(office) if to == KIM]
    assert len(to_kim) == 1
    assert to_kim[0].startswith("Hi Kim, it's Rosa from Le Relais. OK if we text you?")
    office.clock.forward(days=2, hours=8)
    assert all("Marc" not in text for to, text in texts(office) if to == KIM)


def test_danger_is_answered_before_a_yes(office: Office) -> None:
    texts(office)
    answered = [text for to, text in kim_texts(office, "i want to kill myself") if to == KIM]
    assert answered[0].startswith("Automatic reply")
