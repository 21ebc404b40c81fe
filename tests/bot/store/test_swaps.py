"""What staff ask of each other, on both engines: kept, answered once, and only a yes counts."""

from datetime import datetime, timedelta

from bot.channels import Inbound
from bot.database import Database
from bot.store import drills, rota, swaps
from bot.turn import hear
from flows.calendar.rota import Turn
from flows.calendar.swaps import Asked
from tests.bot.commands import said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast

DAY = timedelta(days=1)
ROSA, PAUL = "+15145550120", "+15145550121"


def question(programme: Cast, back: bool = True) -> Asked:
    """Rosa asks Paul to take a day that begins two days from now."""
    turn = Turn("first", NOW + 2 * DAY, NOW + 3 * DAY)
    later = Turn("first", NOW + 9 * DAY, NOW + 10 * DAY)
    return Asked(0, programme.rosa.id, programme.paul.id, turn, later if back else None)


def test_a_question_comes_back_as_it_was_asked(database: Database, programme: Cast) -> None:
    site = programme.site.id
    with database.write() as tx:
        for back in (True, False):
            asked = question(programme, back)
            found = swaps.get(tx, site, swaps.ask(tx, site, asked, NOW))
            assert found is not None
            assert (found.turn, found.back, found.agreed) == (asked.turn, asked.back, None)
        assert swaps.get(tx, site + 1, found.id) is None


def test_a_question_is_answered_once(database: Database, programme: Cast) -> None:
    site = programme.site.id
    with database.write() as tx:
        row = swaps.ask(tx, site, question(programme), NOW)
        assert [one.id for one in swaps.open_of(tx, site, programme.rosa.id, NOW)] == [row]
        assert swaps.open_of(tx, site, programme.paul.id, NOW) == []
        assert swaps.open_of(tx, site, programme.rosa.id, NOW + 2 * DAY) == []
        assert swaps.answer(tx, row, True, NOW)
        assert not swaps.answer(tx, row, False, NOW)
        assert swaps.open_of(tx, site, programme.rosa.id, NOW) == []
        paged = rota.on_duty(tx, site, NOW + 2 * DAY)
    assert [person.first_name for person in paged] == ["Paul", "Rosa", "Inès"]


def text_from(office: Office, address: str, text: str) -> None:
    at: datetime = office.clock.now()
    hear(office.house, Inbound("sms", address, SENDER, text, f"SM-{address}-{text}-{at}", at))


def test_a_swap_by_text_changes_who_is_paged(database: Database, programme: Cast) -> None:
    with office_of(database) as office:
        text_from(office, ROSA, "SWAP Paul sat")
        told = texts(office)
        assert {to for to, _ in told} == {ROSA, PAUL}
        assert told[-1][0] == PAUL
        assert "1 = " in told[-1][1], "whoever is asked reads the question last"
        office.clock.forward(minutes=5)
        text_from(office, PAUL, "1")
        assert {to for to, _ in texts(office)} == {PAUL, ROSA}
        with database.read() as tx:
            saturday = rota.on_duty(tx, programme.site.id, NOW + 5 * DAY)
    assert saturday[0].first_name == "Paul"


def test_a_test_page_is_answered_by_text(database: Database, programme: Cast) -> None:
    with office_of(database) as office:
        said(office.house, "rota", "test")
        [(to, _)] = texts(office)
        with database.read() as tx:
            [page] = drills.latest(tx, programme.site.id)
        office.clock.forward(minutes=2)
        text_from(office, PAUL, str(page.number))
        text_from(office, to, str(page.number))
        with database.read() as tx:
            [answered] = drills.latest(tx, programme.site.id)
    assert (to, answered.answered_by) == (ROSA, programme.rosa.id)
    assert answered.answered_at == NOW + timedelta(minutes=2)
