"""Each working morning a coordinator reads in one text what waits for them, and no more."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text as sql

from bot.alerts import mornings
from bot.channels import Inbound
from bot.database import Database
from bot.store import meetings, new_threads, people
from bot.store import mornings as store
from bot.turn import hear
from flows.engine.morning_facts import Morning, Today, Unheard, Waits
from flows.texts.gsm import fold, length
from flows.texts.morning import LONGEST_DIGEST, LONGEST_ENTRY, MOST_TEXTS, digest, listed
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast, book

ANA, LUC, ROSA, PAUL, INES = (f"+1514555012{n}" for n in (3, 4, 0, 1, 2))
ZONE = "America/Toronto"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme at its front desk."""
    with office_of(database) as open_office:
        yield open_office


def text_from(office: Office, address: str, text: str) -> None:
    office.clock.forward(seconds=7)
    at = office.clock.now()
    hear(office.house, Inbound("sms", address, SENDER, text, f"SM{address[-2:]}{at:%H%M%S}", at))


def of_rosa(office: Office, cast: Cast) -> Morning:
    with office.house.database.read() as tx:
        now = office.clock.now()
        return store.of_staff(tx, cast.site.facts, cast.rosa.facts, now)


def told(office: Office, until: datetime) -> dict[str, str]:
    """The morning texts of the morning before this instant, by number."""
    with office.house.database.write() as tx:
        mornings.plan_missing(tx, office.clock.now())
    office.clock.at = until
    return {to: words for to, words in texts(office) if "MORE" in words or "SUITE" in words}


def test_one_text_with_what_waits_and_silence_for_whom_nothing_does(office: Office) -> None:
    text_from(office, ANA, "mydata")
    assert told(office, NOW + timedelta(days=1)) == {
        ROSA: "Le Relais today: waiting: 120 Ana. All of it: MORE"
    }


def test_an_alert_is_shown_to_all_until_somebody_has_it_and_then_to_them(
    office: Office, programme: Cast
) -> None:
    text_from(office, ANA, "i want to kill myself")
    assert of_rosa(office, programme).alerts == (Waits(120, "red"),)
    text_from(office, PAUL, "120")
    assert of_rosa(office, programme).alerts == ()


def test_overdue_needs_meetings_of_today_and_people_nobody_has_talked_to(
    office: Office, programme: Cast
) -> None:
    text_from(office, ANA, "i need a bus pass for work")
    texts(office)
    with office.house.database.write() as tx:
        today = (NOW + timedelta(days=16)).replace(tzinfo=None)
        book(tx, programme.ana_and_marc, today.replace(hour=18, minute=30))
        held = book(tx, programme.luc_and_julie, (NOW + timedelta(days=1)).replace(tzinfo=None))
        meetings.report(tx, held.id, "held_in_person")
    office.clock.at = NOW + timedelta(days=16)
    found = of_rosa(office, programme)
    assert [(need.what, need.name) for need in found.needs] == [("transport", "Ana")]
    assert found.waiting == (), "a need that is late is not named twice"
    assert [(one.mentee, one.mentor) for one in found.meetings] == [("Ana", "Marc")]
    assert [(one.name, one.days) for one in found.unheard] == [("Ana", 16), ("Luc", 14)]


def test_what_has_to_be_done_before_a_meeting_is_named_first(
    office: Office, programme: Cast
) -> None:
    text_from(office, ANA, "person")
    with office.house.database.write() as tx:
        for days in (8, 4, -1):
            day = (NOW + timedelta(days=days)).replace(tzinfo=None)
            meeting = book(tx, programme.ana_and_marc, day, format="phone")
            reason = f"phone_meeting:{meeting.id}"
            new = new_threads.New(programme.site.id, "yellow", NOW, reason=reason)
            new_threads.open_thread(tx, new)
    waiting = of_rosa(office, programme).waiting
    assert [one.number for one in waiting] == [122, 121, 120, 123], "begun: nothing to do for it"


def test_who_was_written_to_by_a_human_has_heard_one(office: Office, programme: Cast) -> None:
    text_from(office, ANA, "person")
    office.clock.at = NOW + timedelta(days=10)
    text_from(office, ROSA, "120")
    text_from(office, ROSA, "120 ok")
    office.clock.at = NOW + timedelta(days=20)
    assert [one.name for one in of_rosa(office, programme).unheard] == ["Luc"]


def test_what_somebody_took_and_left_lying_waits_again(office: Office, programme: Cast) -> None:
    text_from(office, ANA, "person")
    text_from(office, ROSA, "120")
    office.clock.at = NOW + timedelta(days=1)
    assert of_rosa(office, programme).waiting == ()
    office.clock.at = NOW + timedelta(days=3)
    assert [one.number for one in of_rosa(office, programme).waiting] == [120]
    text_from(office, ROSA, "120 ok")
    assert of_rosa(office, programme).waiting == ()
    office.clock.at = NOW + timedelta(days=6, hours=1)
    assert [one.number for one in of_rosa(office, programme).waiting] == [120]
    text_from(office, ROSA, "120 done")
    assert of_rosa(office, programme).waiting == ()


def test_what_has_a_day_of_its_own_is_not_named_before(office: Office, programme: Cast) -> None:
    for words, number in (("i need boots", 120), ("mydata", 121)):
        text_from(office, ANA, words)
        text_from(office, ROSA, f"{number}")
    office.clock.at = NOW + timedelta(days=3)
    found = of_rosa(office, programme)
    assert ([one.number for one in found.needs], found.waiting) == ([120], ())


def test_no_morning_on_weekends_and_holidays(office: Office, programme: Cast) -> None:
    friday = datetime(2026, 12, 18, 20, tzinfo=UTC)
    with office.house.database.write() as tx:
        mornings.plan_next(tx, programme.rosa, friday)
        mornings.plan_next(tx, programme.rosa, datetime(2026, 12, 24, 20, tzinfo=UTC))
        rows = tx.execute(sql("SELECT at FROM due WHERE job = 'alerts.morning' ORDER BY at"))
        days = [datetime.fromisoformat(str(at)).date().isoformat() for at in rows.scalars()]
    assert days == ["2026-12-21", "2026-12-28"], "Christmas is a Friday that year"


def test_their_hour_is_theirs(office: Office, programme: Cast) -> None:
    with office.house.database.write() as tx:
        mornings.plan_missing(tx, NOW)
    assert said(office.house, "person", "morning", "Rosa", "7:15") == (
        "Rosa reads what waits at 07:15 on working days.\n"
    )
    text_from(office, ANA, "mydata")
    texts(office)
    office.clock.at = datetime(2026, 11, 24, 12, 14, tzinfo=UTC)
    assert texts(office) == []
    office.clock.at = datetime(2026, 11, 24, 12, 15, tzinfo=UTC)
    assert [to for to, _ in texts(office)] == [ROSA]
    assert "09:00" in said(office.house, "person", "morning", "Rosa", "usual")
    assert "Only a coordinator" in refusal(office.house, "person", "morning", "Ana", "8:00")


def test_a_programme_may_keep_names_out(office: Office, programme: Cast) -> None:
    said(office.house, "programme", "morning", "--no-names")
    text_from(office, ANA, "mydata")
    found = told(office, NOW + timedelta(days=1))
    assert found == {ROSA: "Le Relais today: waiting: 120. All of it: MORE"}
    office.clock.at = NOW + timedelta(days=15)
    text_from(office, ROSA, "more")
    assert all("Ana" not in words for _, words in texts(office))


def test_who_has_left_the_team_reads_nothing_more(office: Office, programme: Cast) -> None:
    text_from(office, ANA, "mydata")
    with office.house.database.write() as tx:
        mornings.plan_missing(tx, NOW)
        people.change(tx, programme.rosa.id, active=False)
    office.clock.at = NOW + timedelta(days=1)
    assert ROSA not in dict(texts(office))


MUCH = Morning(
    alerts=tuple(Waits(n, "red") for n in range(120, 160)),
    needs=tuple(Waits(n, "housing", "Wwwwwwwwwwww", NOW) for n in range(200, 240)),
    waiting=tuple(Waits(n, "number", "Wwwwwwwwwwww") for n in range(300, 340)),
    meetings=tuple(Today(NOW, "Wwwwwwwwwwww", "Wwwwwwwwwwww") for _ in range(40)),
    unheard=tuple(Unheard(n, "Wwwwwwwwwwww", 99) for n in range(40)),
)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("few", [0, 1, 3, 40])
def test_it_fits_whatever_waits(language: str, few: int) -> None:
    kinds = ("alerts", "needs", "waiting", "meetings", "unheard")
    some = Morning(**{kind: getattr(MUCH, kind)[:few] for kind in kinds})
    spoken = "fr" if language == "fr" else "en"
    assert length(fold(digest(some, spoken))) <= LONGEST_DIGEST
    told_more = listed(some, spoken, ZONE)
    assert len(told_more) <= MOST_TEXTS
    assert all(length(fold(one)) <= LONGEST_ENTRY for one in told_more)
    assert (few == 0) == some.is_quiet == (not told_more)
