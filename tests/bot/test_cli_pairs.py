"""Another mentor for a mentee, and words between the two, by command; on both engines."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.channels import Inbound
from bot.database import Database
from bot.store import pairs
from bot.tables import metadata
from bot.turn import hear
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast

ANA, MARC, JULIE = "+15145550123", "+15145550125", "+15145550126"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme with a place, on Monday 23 November 2026 at 10:00 in Montreal."""
    with office_of(database) as open_office:
        said(open_office.house, "venue", "add", "Cafe Nord")
        yield open_office


def met(office: Office, programme: Cast) -> list[tuple[int, int]]:
    """Mentor and state-free id of each pair that still meets Ana."""
    with office.house.database.read() as tx:
        return [(one.id, one.mentor_id) for one in pairs.of_person(tx, programme.ana.id)]


def hears(office: Office, number: str, text: str) -> list[tuple[str, str]]:
    office.house.clock.at += timedelta(minutes=2)
    at = office.house.clock.at
    hear(office.house, Inbound("sms", number, SENDER, text, f"SM{at}", at))
    return texts(office)


def test_meetings_ahead_go_along_and_what_was_stays(office: Office, programme: Cast) -> None:
    meetings = metadata.tables["meeting"]
    said(office.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "cafe nord")
    texts(office)
    before = met(office, programme)[0]
    done = said(office.house, "pair", "swap", "ana", "marc", "julie")
    assert done == "Pair 3; meetings that stand: 1, asked for anew: 0.\n"
    assert met(office, programme) == [(3, programme.julie.id)]
    told = texts(office)
    assert [to for to, _ in told].count(ANA) == 2
    assert {to for to, _ in told} == {ANA, MARC, JULIE}
    with office.house.database.read() as tx:
        row = tx.execute(select(meetings.c.pair_id, meetings.c.mentor_id)).one()
        assert (row.pair_id, row.mentor_id) == (3, programme.julie.id)
        old = pairs.get(tx, before[0])
    assert old is not None
    assert (old.mentor_id, old.active) == (programme.marc.id, False)


def test_where_the_new_one_has_no_time_other_times_are_offered(
    office: Office, programme: Cast
) -> None:
    said(office.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "cafe nord")
    said(office.house, "hours", "busy", "julie", "2026-11-26", "17:00-20:00")
    texts(office)
    done = said(office.house, "pair", "swap", "ana", "marc", "julie")
    assert done == "Pair 3; meetings that stand: 0, asked for anew: 1.\n"
    to_ana = [text for to, text in texts(office) if to == ANA]
    assert to_ana[-1].startswith("Pick one: 1 = ")


def test_a_swap_that_cannot_be_is_one_sentence(office: Office) -> None:
    assert "one and the same" in refusal(office.house, "pair", "swap", "ana", "marc", "marc")
    assert "They meet nobody" in refusal(office.house, "pair", "swap", "ana", "julie", "marc")


def test_words_go_between_the_two_only_once_they_are_allowed(office: Office) -> None:
    assert [to for to, _ in hears(office, MARC, "tell ana: see you")] == [MARC]
    done = said(office.house, "pair", "allow-messages", "ana")
    assert done == "Pair 1: messages are passed on.\n"
    told = dict(hears(office, MARC, "tell ana: see you"))
    assert told[ANA].startswith("Marc: see you")
    assert not any(number in told[ANA] for number in ("514", "555"))
    said(office.house, "pair", "allow-messages", "ana", "--off")
    assert [to for to, _ in hears(office, MARC, "tell ana: see you")] == [MARC]


def test_three_a_day_and_again_the_next(office: Office) -> None:
    said(office.house, "pair", "allow-messages", "ana")
    passed = [len(hears(office, MARC, f"tell ana: word {n}")) for n in range(4)]
    assert passed == [2, 2, 2, 1]
    office.house.clock.at = NOW + timedelta(days=1)
    assert len(hears(office, MARC, "tell ana: good morning")) == 2
