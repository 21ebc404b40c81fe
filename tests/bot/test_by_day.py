"""What staff do in their hours is told to people in theirs, who may live elsewhere or sleep by day.

Whoever has just written is awake, and a human's own words are never held back.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from bot.channels import Inbound
from bot.database import Database
from bot.store import people
from bot.turn import hear
from tests.bot.commands import said, texts
from tests.bot.letters import Office, office_of
from tests.build import SENDER, Cast

ANA, NEW, ROSA = "+15145550123", "+15145550199", "+15145550120"
EVENING = datetime(2026, 11, 23, 23, tzinfo=UTC)  # 18:00 in Toronto, 15:00 in Vancouver
OPENS = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)  # 9:30 in Toronto, 6:30 in Vancouver
NINE_THERE = datetime(2026, 11, 24, 17, tzinfo=UTC)
SERVICE = ("services", "add", "Vestiaire du Nord", "--kinds", "clothes", "--address", "1 rue Nord")
SERVICE += ("--phone", "514-555-0160", "--hours", "mon-fri 9:00-16:30", "--checked-by", "rosa")


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """Ana lives in Vancouver; it is evening in Toronto, where Rosa works."""
    with office_of(database) as open_office:
        with database.write() as tx:
            people.change(tx, programme.ana.id, zone="America/Vancouver")
        open_office.clock.at = EVENING
        yield open_office


def writes(office: Office, number: str, words: str) -> list[str]:
    """Somebody texts; what Ana gets because of it."""
    now = office.clock.now()
    hear(office.house, Inbound("sms", number, SENDER, words, f"SM{uuid4().hex}", now))
    return got(office)


def got(office: Office) -> list[str]:
    """What Ana gets by now."""
    return [text for to, text in texts(office) if to in (ANA, NEW)]


def at(office: Office, when: datetime) -> Office:
    office.clock.at = when
    return office


def test_that_the_bot_answers_again_is_told_by_day(office: Office) -> None:
    writes(office, ANA, "person")
    at(office, OPENS)
    for words in ("120", "120 ok", "120 done"):
        assert writes(office, ROSA, words) == []
    [back] = got(at(office, NINE_THERE))
    assert back.startswith("Our automatic answers are on again.")


def test_it_is_not_told_to_who_is_with_a_human_again(office: Office) -> None:
    writes(office, ANA, "person")
    at(office, OPENS)
    for words in ("120", "120 done"):
        writes(office, ROSA, words)
    writes(at(office, OPENS + timedelta(hours=1)), ANA, "person")
    assert got(at(office, NINE_THERE)) == []
    for words in ("121", "121 done"):
        writes(at(office, NINE_THERE + timedelta(hours=1)), ROSA, words)
    assert got(at(office, NINE_THERE + timedelta(hours=2))) == []


def test_two_talks_that_end_at_night_are_told_once(office: Office) -> None:
    for number, minutes in ((120, 0), (121, 40)):
        writes(office, ANA, "person")
        at(office, OPENS + timedelta(minutes=minutes))
        for words in (f"{number}", f"{number} done"):
            writes(office, ROSA, words)
    assert len(got(at(office, NINE_THERE))) == 1


def test_where_help_is_is_told_by_day(office: Office) -> None:
    said(office.house, *SERVICE)
    writes(office, ANA, "need boots")
    at(office, OPENS)
    for words in ("120", "120 refer 1"):
        assert writes(office, ROSA, words) == []
    where, hours = got(at(office, NINE_THERE))
    assert "Vestiaire du Nord" in where
    assert "We'll ask in 3 days" in hours


def test_who_has_just_written_is_awake(office: Office) -> None:
    said(office.house, *SERVICE)
    at(office, OPENS)
    writes(office, ANA, "need boots")
    writes(office, ROSA, "120")
    assert len(writes(office, ROSA, "120 refer 1")) == 2


def test_a_humans_own_words_go_at_once(office: Office) -> None:
    writes(office, ANA, "person")
    at(office, OPENS)
    for words in ("120", "120 I call you at noon"):
        writes(office, ROSA, words)
    at(office, OPENS + timedelta(minutes=1))
    assert writes(office, ROSA, "1") == ["Rosa: I call you at noon"]


def test_a_new_number_hears_by_day_that_it_counts(office: Office) -> None:
    code = said(office.house, "person", "code", "ana").split()[1].rstrip(".")
    writes(office, ANA, "menu")
    writes(office, NEW, f"ana {code}")
    at(office, OPENS)
    for words in ("120", "120 number"):
        assert writes(office, ROSA, words) == []
    [changed] = got(at(office, NINE_THERE))
    assert changed.startswith("Thanks Ana, this is now your number with us.")


def test_that_a_copy_is_ready_is_told_by_day(office: Office) -> None:
    writes(office, ANA, "mydata")
    said(at(office, OPENS).house, "person", "export", "ana", "--as", "rosa")
    assert got(office) == []
    [ready] = got(at(office, NINE_THERE))
    assert ready.startswith("What we keep about you is ready.")
