"""Whoever leaves the staff leaves nothing without an owner: people, matters, needs, alerts."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text as sql

from bot.alerts import gaps
from bot.channels import Inbound
from bot.database import Database
from bot.store import due, notices
from bot.store import gaps as store
from bot.turn import hear
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import SENDER, Cast

ROSA, PAUL, INES = "+15145550120", "+15145550121", "+15145550122"
ANA, LUC = "+15145550123", "+15145550124"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme, Monday at ten: Ana and Luc, Marc and Julie are looked after by Rosa."""
    with office_of(database) as open_office:
        yield open_office


def write(office: Office, number: str, text: str) -> None:
    """Somebody texts, a minute after what came before, and everything due leaves."""
    office.clock.forward(minutes=1)
    now = office.clock.now()
    hear(office.house, Inbound("sms", number, SENDER, text, f"SM{now:%H%M%S}{number}", now))
    texts(office)


def owned_by(office: Office, name: str) -> dict[str, int]:
    """How many people, open threads and open needs belong to somebody of staff."""
    counts = {
        "people": "SELECT count(*) FROM person WHERE active AND coordinator_id = {}",
        "threads": "SELECT count(*) FROM thread WHERE state <> 'closed' AND owner_id = {}",
        "needs": "SELECT count(*) FROM need WHERE state <> 'closed' AND owner_id = {}",
    }
    number = {"rosa": 1, "paul": 2, "ines": 3}[name]
    with office.house.database.read() as tx:
        return {
            what: int(tx.execute(sql(query.format(number))).scalar_one())
            for what, query in counts.items()
        }


NOTHING = {"people": 0, "threads": 0, "needs": 0}


def begun(office: Office) -> None:
    """A need that Rosa has taken, and a hand-over that she has not."""
    write(office, ANA, "i need boots")
    write(office, ROSA, "120")
    write(office, LUC, "personne")
    assert owned_by(office, "rosa") == {"people": 4, "threads": 2, "needs": 1}


def test_everything_goes_to_who_is_on_call_and_they_read_so(office: Office) -> None:
    begun(office)
    lines = said(office.house, "person", "leave", "rosa").splitlines()
    assert "Paul looks after Rosa's people now: 4, and open matters: 2." in lines
    assert owned_by(office, "rosa") == NOTHING
    assert owned_by(office, "paul") == {"people": 4, "threads": 2, "needs": 1}
    told = [text for to, text in texts(office) if to == PAUL]
    assert any("Rosa has left. You look after their people now: 4. Open" in text for text in told)
    assert any("message 121 waiting" in text for text in told)


def test_it_goes_to_whom_the_command_names(office: Office) -> None:
    begun(office)
    said(office.house, "person", "leave", "rosa", "--to", "ines")
    assert owned_by(office, "ines") == {"people": 4, "threads": 2, "needs": 1}
    assert any(to == INES and "ses personnes maintenant: 4." in text for to, text in texts(office))


@pytest.mark.parametrize(
    ("to", "sentence"),
    [
        ("rosa", "Whoever leaves cannot look after people."),
        ("marc", "Only a coordinator of the programme can do that."),
        ("zoe", "There is nobody of that name or number in the programme."),
    ],
)
def test_it_goes_to_staff_who_stay(office: Office, to: str, sentence: str) -> None:
    assert refusal(office.house, "person", "leave", "rosa", "--to", to) == sentence
    assert owned_by(office, "rosa")["people"] == 4


def test_an_alert_they_had_taken_is_paged_again_at_once(office: Office) -> None:
    write(office, ANA, "i want to kill myself")
    write(office, ROSA, "120")
    said(office.house, "person", "change", "rosa", "--leave")
    assert any(to == PAUL and "alert 120" in text for to, text in texts(office))
    assert owned_by(office, "rosa") == NOTHING


def test_where_nobody_is_left_the_operator_is_told(office: Office) -> None:
    begun(office)
    for name in ("paul", "ines"):
        said(office.house, "person", "leave", name)
    lines = said(office.house, "person", "leave", "rosa").splitlines()
    assert "Nobody looks after Rosa's people now: 4, and open matters: 2." in lines
    assert owned_by(office, "rosa") == NOTHING
    with office.house.database.write() as tx:
        told = {one.what for one in notices.claim(tx, office.clock.real())}
    assert "nobody_to_own" in told


def test_what_came_back_to_somebody_who_is_gone_is_handed_on_in_the_morning(
    office: Office, programme: Cast
) -> None:
    said(office.house, "person", "leave", "rosa")
    texts(office)
    with office.house.database.write() as tx:
        tx.execute(sql("UPDATE person SET coordinator_id = 1 WHERE id = :ana"), {"ana": 4})
        store.plan_next(tx, programme.site.id, office.clock.now())
    assert gaps.JOB == store.JOB
    office.clock.forward(days=1)
    texts(office)
    assert owned_by(office, "rosa") == NOTHING
    assert owned_by(office, "paul")["people"] == 4


def test_a_matter_to_follow_up_is_no_more_that_of_who_has_left(office: Office) -> None:
    write(office, LUC, "personne")
    write(office, ROSA, "120")
    write(office, ROSA, "120 done 1")
    with office.house.database.write() as tx:
        [row] = tx.execute(sql("SELECT id FROM thread")).all()
        due.plan(tx, [due.Plan(office.clock.now(), "alerts.follow_up", thread_id=row.id)])
    said(office.house, "person", "leave", "rosa")
    office.clock.forward(days=1)
    texts(office)
    assert owned_by(office, "rosa") == NOTHING
    assert owned_by(office, "paul")["threads"] == 1
