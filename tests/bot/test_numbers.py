"""A new number becomes somebody's by first name and a code said by voice, and not otherwise."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.channels import Inbound
from bot.database import Database
from bot.speaking import Line, Recipient, queue
from bot.store import people, points, programmes
from bot.tables import metadata
from bot.turn import hear
from flows.texts.values import Name
from tests.bot.commands import said, texts
from tests.bot.letters import Office, office_of
from tests.build import SENDER, Cast

ANA, NEW = "+15145550123", "+15145550199"
LUC, JULIE = "+15145550124", "+15145550126"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme; nobody has texted for weeks."""
    with office_of(database) as open_office:
        yield open_office


def code_of(office: Office, name: str = "ana") -> str:
    """The code that the command shows, once."""
    found = re.match(r"Code (\d{4})\.", said(office.house, "person", "code", name))
    assert found is not None
    return found[1]


def heard(office: Office, text: str, number: str = NEW) -> list[tuple[str, str]]:
    """What leaves after a text from this number."""
    office.clock.forward(minutes=1)
    now = office.house.clock.now()
    key = f"SM{now:%m%d%H%M%S}{number[-4:]}"
    hear(office.house, Inbound("sms", number, SENDER, text, key, now))
    return [(to, words) for to, words in texts(office) if to in (ANA, NEW)]


def statuses(office: Office, programme: Cast) -> dict[str, str]:
    """Ana's numbers and how they stand."""
    with office.house.database.read() as tx:
        return {one.point.address: one.status for one in points.of_person(tx, programme.ana.id)}


def another(code: str) -> str:
    """A code that is not this one."""
    return f"{(int(code) + 1) % 10_000:04d}"


def test_the_code_is_shown_once_and_kept_hashed(office: Office) -> None:
    code = code_of(office)
    with office.house.database.read() as tx:
        [row] = tx.execute(select(metadata.tables["spoken_code"])).mappings().all()
    assert code not in {str(value) for value in row.values()}
    assert code not in said(office.house, "person", "show", "ana")


def test_a_new_code_counts_and_the_old_one_no_more(office: Office, programme: Cast) -> None:
    old, new = code_of(office), code_of(office)
    if old != new:
        heard(office, f"ana {old}")
        assert NEW not in statuses(office, programme)
    heard(office, f"ana {new}")
    assert statuses(office, programme) == {ANA: "retired", NEW: "active"}


@pytest.mark.parametrize(
    "text", ["Ana {}", "its ANA, {}", "hi this is ana my code is {}.", "{} ana"]
)
def test_name_and_code_are_read_as_people_write_them(
    office: Office, programme: Cast, text: str
) -> None:
    heard(office, text.format(code_of(office)))
    assert statuses(office, programme)[NEW] == "active"


@pytest.mark.parametrize("text", ["{}", "marc {}", "ana", "ana {} or 1234", "ana 1{}", "Anabel {}"])
def test_half_of_it_is_nothing(office: Office, programme: Cast, text: str) -> None:
    code = code_of(office)
    said_back = heard(office, text.format(code))
    assert NEW not in statuses(office, programme)
    assert all("Ana" not in words for _, words in said_back)


def test_three_wrong_tries_and_the_right_one_counts_no_more(
    office: Office, programme: Cast
) -> None:
    code = code_of(office)
    for _ in range(3):
        heard(office, f"ana {another(code)}")
    heard(office, f"ana {code}")
    assert NEW not in statuses(office, programme)
    heard(office, f"ana {code_of(office)}")  # a coordinator has said a new one
    assert statuses(office, programme)[NEW] == "active"


def test_ten_wrong_tries_a_day_from_whatever_numbers(office: Office, programme: Cast) -> None:
    code = code_of(office)
    for n in range(10):
        heard(office, f"ana {another(code)}", f"+1514555016{n}")
    heard(office, f"ana {code}")
    assert NEW not in statuses(office, programme)
    office.clock.forward(days=1, minutes=5)
    heard(office, f"ana {code}")
    assert statuses(office, programme)[NEW] == "active"


@pytest.mark.parametrize("text", ["ana {}", "NEW ana {}", "nouveau, ana {}"])
def test_wrong_tries_from_a_known_persons_phone_count_as_well(
    office: Office, programme: Cast, text: str
) -> None:
    code = code_of(office)
    for _ in range(3):
        heard(office, text.format(another(code)), LUC)
    heard(office, text.format(code), LUC)
    assert LUC not in statuses(office, programme)


def test_ten_wrong_tries_a_day_from_whatever_phones(office: Office, programme: Cast) -> None:
    code = code_of(office)
    phones = (LUC, JULIE, *(f"+1514555016{n}" for n in range(2)))
    for number in phones[:3]:
        for _ in range(3):
            heard(office, f"ana {another(code)}", number)
    heard(office, f"ana {another(code)}", phones[3])
    heard(office, f"ana {code}")
    assert NEW not in statuses(office, programme)


def test_their_own_phone_is_no_guess(office: Office, programme: Cast) -> None:
    code = code_of(office)
    for _ in range(10):
        heard(office, f"its ana, {another(code)}", ANA)
    office.clock.forward(days=15)
    heard(office, f"ana {code}")
    assert statuses(office, programme)[NEW] == "active"


def test_a_number_in_use_waits_for_a_coordinator(office: Office, programme: Cast) -> None:
    code = code_of(office)
    heard(office, "menu", ANA)
    right = heard(office, f"ana {code}")
    assert [words for _, words in right] == [
        "Message received. A person will read it. To talk with us, call 514-555-0100."
    ]
    assert statuses(office, programme) == {ANA: "active", NEW: "unverified"}


def test_nothing_is_said_to_the_old_number_or_of_older_questions(
    office: Office, programme: Cast
) -> None:
    code = code_of(office)
    heard(office, "menu", ANA)
    office.clock.forward(days=15)
    heard(office, f"ana {code}")
    answered = heard(office, "5")  # the menu was opened on the old number
    assert all(to == NEW for to, _ in answered)
    assert all("three days" not in words for _, words in answered)
    assert heard(office, "hello?", ANA) == []
    assert heard(office, "ARRET", ANA) == []


def test_texts_that_wait_follow_the_person(office: Office, programme: Cast) -> None:
    said(office.house, "venue", "add", "Cafe Nord", "--licence", "restaurant")
    said(office.house, "hours", "add", "marc", "mon-fri", "9:00-21:00")
    said(office.house, "meeting", "add", "ana", "2026-11-26 18:30", "--venue", "1")
    office.clock.forward(minutes=1)
    code = code_of(office)
    # What was told of the meeting has not left yet when the number changes.
    answered = heard(office, f"ana {code}")
    assert {to for to, _ in answered} == {NEW}
    office.clock.forward(days=2, hours=9)
    assert {to for to, words in texts(office) if "Hi Ana" in words} == {NEW}


def test_the_command_gives_the_old_number_up_as_well(office: Office, programme: Cast) -> None:
    said(office.house, "person", "number", "ana", NEW)
    assert statuses(office, programme) == {ANA: "retired", NEW: "active"}
    assert heard(office, "hello?", ANA) == []


def test_texts_that_did_not_arrive_are_counted_by_class(office: Office, programme: Cast) -> None:
    heard(office, "menu", ANA)
    outgoing = metadata.tables["outgoing"]
    with office.house.database.write() as tx:
        point = points.find(tx, programme.site.id, "sms", ANA)
        assert point is not None
        mine = outgoing.c.sent_to == point.id
        tx.execute(update(outgoing).where(mine).values(error_code="30003"))
    assert "not arrived" in said(office.house, "person", "show", "ana")
    assert "off 1" in said(office.house, "person", "show", "ana")


def test_two_hard_failures_in_different_weeks_make_a_number_suspect(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        point = points.find(tx, programme.site.id, "sms", ANA)
        assert point is not None
        now = office.house.clock.now()
        assert not points.failed_hard(tx, point, now)
        again = points.get(tx, point.id)
        assert again is not None
        assert points.failed_hard(tx, again, now + timedelta(days=8))
    assert statuses(office, programme) == {ANA: "suspect"}
    assert "suspect" in said(office.house, "person", "show", "ana")


def test_a_phone_of_two_people_only_asks_to_call(office: Office) -> None:
    said(office.house, "person", "add", "mentee", "Kim", ANA, "--shared", "--coordinator", "rosa")
    for name in ("ana", "kim"):
        shown = said(office.house, "person", "show", name)
        assert re.search(r"shared phone +yes", shown)


@pytest.mark.parametrize("number", [ANA, NEW])
def test_a_number_in_doubt_is_settled_at_the_desk_as_well(
    office: Office, programme: Cast, number: str
) -> None:
    heard(office, "im not ana", ANA)
    assert statuses(office, programme) == {ANA: "suspect"}
    said(office.house, "person", "number", "ana", number)
    others = {ANA: "retired"} if number != ANA else {}
    assert statuses(office, programme) == others | {number: "active"}
    assert matters(office) == [("wrong_number", "closed")]


def test_what_was_queued_before_does_not_go_to_a_number_in_doubt(
    office: Office, programme: Cast
) -> None:
    with office.house.database.write() as tx:
        site = programmes.known(tx, programme.site.id).facts
        ana = people.known(tx, programme.ana.id).facts
        line = Line("mentee.meets", {"name": Name("Marc")}, "change")
        queue(tx, site, Recipient(ana), replace(line, not_before=soon(office)), soon(office))
    heard(office, "im not ana", ANA)
    office.clock.forward(hours=2)
    assert not [words for to, words in texts(office) if to == ANA]


def soon(office: Office) -> datetime:
    """In an hour."""
    return office.house.clock.now() + timedelta(hours=1)


def matters(office: Office) -> list[tuple[str, str]]:
    """Why each matter was opened, and how it stands."""
    thread = metadata.tables["thread"]
    with office.house.database.read() as tx:
        rows = tx.execute(select(thread.c.reason, thread.c.state).order_by(thread.c.id)).all()
        return [(row.reason, row.state) for row in rows]
