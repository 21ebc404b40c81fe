"""The demo's page: phones to type on, a clock to turn, what the bot thought; in both languages."""

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from flask.testing import FlaskClient

from bot.alerts.watch import on_settled
from bot.app import create_app
from bot.channels.simulator import Simulator
from bot.clock import SystemClock
from bot.database import Database
from bot.house import House
from bot.outbox import open_post
from bot.settings import Settings
from bot.simulator.clock import DemoClock
from bot.simulator.seed import CAST, first_morning, sow
from bot.simulator.wiring import house_of
from bot.simulator.words import ABOUT, TRY, WORDS
from bot.store import demo, phones
from scheduler.visit import attend

WITHIN = 2.0  # seconds to a safety text and a page
TORONTO = ZoneInfo("America/Toronto")


@dataclass
class Visit:
    """A visitor's browser, and the scheduler beside it, one beat at a time."""

    house: House
    clock: DemoClock
    browser: FlaskClient

    def beat(self) -> None:
        with open_post(lambda _: Simulator(), 2, on_settled, "test") as post:
            attend(self.house, self.clock, post)

    def say(self, who: str, text: str) -> None:
        assert self.browser.post("/phones/say", data={"as": who, "text": text}).status_code == 303
        self.beat()

    def turn(self, to: str) -> None:
        assert self.browser.post("/phones/clock", data={"to": to}).status_code == 303
        self.beat()

    def phone(self, who: str, at_least: int = 0) -> list[str]:
        """What came to a phone; crisis texts leave from a thread of the web process."""
        until = time.monotonic() + WITHIN
        while True:
            found = self.browser.get(f"/phones/texts?as={who}").get_json()
            came = [text["text"] for text in found["texts"] if not text["mine"]]
            if len(came) >= at_least or time.monotonic() > until:
                return came
            time.sleep(0.02)

    def parts(self, language: str = "en") -> dict[str, str]:
        found: dict[str, str] = self.browser.get(f"/phones/state?lang={language}").get_json()
        return found

    def local(self) -> datetime:
        return self.clock.now().astimezone(TORONTO)


@pytest.fixture
def visit(database: Database) -> Iterator[Visit]:
    with database.write() as tx:
        sow(tx, datetime.now(UTC))
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        checkin_channel="simulator",
        checkin_segments_per_second=1000,
    )
    house = house_of(database, settings)
    assert isinstance(house.clock, DemoClock)
    yield Visit(house, house.clock, create_app(house).test_client())


def test_an_installation_has_no_phones(database: Database) -> None:
    settings = Settings(_env_file=None)  # type: ignore[call-arg]
    browser = create_app(House(database, SystemClock(), settings)).test_client()
    for path in ("/phones", "/phones/state", "/phones/texts?as=ana"):
        assert browser.get(path).status_code == 404
    assert browser.post("/phones/say", data={"as": "ana", "text": "hi"}).status_code == 404


@pytest.mark.parametrize(
    ("real", "begins"),
    [
        (datetime(2026, 11, 19, 15, tzinfo=UTC), datetime(2026, 11, 23, 15, tzinfo=UTC)),
        (datetime(2026, 11, 23, 14, tzinfo=UTC), datetime(2026, 11, 23, 15, tzinfo=UTC)),
        (datetime(2026, 11, 23, 16, tzinfo=UTC), datetime(2026, 11, 30, 15, tzinfo=UTC)),
        # Easter Monday is a day of work in Quebec; Victoria Day and Thanksgiving are not.
        (datetime(2026, 5, 16, 12, tzinfo=UTC), datetime(2026, 5, 25, 14, tzinfo=UTC)),
        (datetime(2026, 10, 9, 12, tzinfo=UTC), datetime(2026, 10, 19, 14, tzinfo=UTC)),
    ],
)
def test_the_demo_begins_on_a_working_monday_at_ten(real: datetime, begins: datetime) -> None:
    assert first_morning(real) == begins


def test_the_page_shows_everybody_in_both_languages(visit: Visit) -> None:
    for language, note in (("en", "demonstration"), ("fr", "démonstration")):
        page = visit.browser.get(f"/phones?lang={language}")
        shown = page.get_data(as_text=True)
        assert f'<html lang="{language}">' in shown
        assert note in shown
        headings = re.findall(r"<h3 id=[^>]+>([^<]+)</h3>", shown)
        assert {name for each in headings for name in each.split(" &amp; ")} == {
            one.name for one in CAST
        }
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert not re.search(r"<script>|<style|\son\w+=|\sstyle=", shown)
        assert not re.search(r"(src|href)=\"(https?:)?//", shown)


def test_two_people_share_one_phone_and_are_asked_who_they_are(visit: Visit) -> None:
    shown = visit.browser.get("/phones?lang=en").get_data(as_text=True)
    assert shown.count(">Zoe &amp; Theo</h3>") == 1
    visit.say("Zoe", "WHEN")
    (asked,) = visit.phone("theo")
    assert "Who is writing?" in asked
    assert "Theo" not in asked
    visit.say("Theo", "zoe")
    assert "You can write to us now" in visit.phone("zoe", at_least=2)[1]


def test_a_number_that_changed_shows_the_old_one(visit: Visit) -> None:
    shown = visit.browser.get("/phones?lang=en").get_data(as_text=True)
    assert "+15145550130 · before: +15145550129" in shown
    visit.say("Sam", "MENU")
    (menu,) = visit.phone("sam")
    assert "1 = my next meeting" in menu


def test_a_number_in_doubt_stays_on_its_phone_until_staff_have_settled_it(visit: Visit) -> None:
    visit.say("ana", "wrong number, im not ana")
    assert "We don't know this number yet" in visit.phone("ana", 1)[0]
    visit.say("ana", "WHEN")
    assert not any("Marc" in text for text in visit.phone("ana")), "nothing personal goes there"
    paged = re.search(r"message (\d+)", visit.phone("rosa", 1)[-1])
    assert paged is not None
    visit.say("rosa", paged[1])
    visit.say("rosa", f"{paged[1]} NUMBER")
    visit.say("ana", "WHEN")
    assert "Marc" in visit.phone("ana", 3)[-1]


def test_the_browser_says_which_language_it_likes(visit: Visit) -> None:
    french = visit.browser.get("/phones", headers={"Accept-Language": "fr-CA,fr;q=0.9"})
    assert '<html lang="fr">' in french.get_data(as_text=True)
    other = visit.browser.get("/phones", headers={"Accept-Language": "de"})
    assert '<html lang="en">' in other.get_data(as_text=True)


def test_every_word_of_the_page_stands_in_both_languages() -> None:
    for pair in [*WORDS.values(), *ABOUT.values(), *TRY]:
        assert all(word.strip() for word in pair)
    assert set(ABOUT) == {one.name for one in CAST}


def test_a_typed_text_is_heard_and_answered(visit: Visit) -> None:
    visit.say("Ana", "WHEN")
    (answer,) = visit.phone("ana")
    assert "Marc" in answer
    assert "Thu" in answer
    inspector = visit.parts()["inspector"]
    assert "WHEN" in inspector
    assert "menu.when" in inspector


def test_time_walks_to_the_reminders_of_tomorrow(visit: Visit) -> None:
    visit.turn("next")
    assert (visit.local().weekday(), visit.local().hour) == (0, 18)
    assert "Julie" in visit.phone("luc")[0]
    assert visit.phone("luc")[0].startswith("Bonjour")
    assert not visit.phone("ana")
    assert "meeting.confirm" in visit.parts()["inspector"]


def test_each_mentee_is_reminded_the_evening_before(visit: Visit) -> None:
    for _ in range(2):
        visit.turn("tomorrow")
    assert not any("Marc" in text for text in visit.phone("ana"))
    visit.turn("tomorrow")
    assert any("Marc" in text for text in visit.phone("ana"))


def test_the_buttons_of_the_clock_add_up(visit: Visit) -> None:
    began = visit.local()
    for to in ("quarter", "hour", "quarter"):
        visit.browser.post("/phones/clock", data={"to": to})
    with visit.house.database.read() as tx:
        asked = demo.read_clock(tx).walk_to
    assert asked is not None
    assert timedelta(minutes=90) <= asked - began < timedelta(minutes=91)
    visit.beat()
    assert visit.clock.now() >= asked
    assert "walking" not in visit.parts()["clock"]
    visit.turn("tomorrow")
    assert (visit.local().weekday(), visit.local().hour) == (1, 9)


def test_the_clock_is_never_set_back(visit: Visit) -> None:
    before = visit.clock.now()
    visit.clock.turn_to(before - timedelta(hours=3))
    assert visit.clock.now() >= before
    assert abs(visit.clock.real() - datetime.now(UTC)) < timedelta(seconds=5)


def test_asked_for_more_while_walking_it_walks_on(visit: Visit) -> None:
    visit.browser.post("/phones/clock", data={"to": "hour"})
    with visit.house.database.write() as tx:
        first = demo.read_clock(tx).walk_to
        assert first is not None
        demo.ask_walk(tx, first + timedelta(hours=1))
        demo.arrived(tx, first)
        assert demo.read_clock(tx).walk_to == first + timedelta(hours=1)


def test_texts_typed_while_time_passes_are_all_answered(visit: Visit) -> None:
    visit.say("Ana", "WHO")
    (answer,) = visit.phone("ana")
    visit.say("Luc", "je veux mourir")
    visit.phone("rosa", 1)
    for _ in range(2):
        visit.browser.post("/phones/clock", data={"to": "tomorrow"})
    walking = Thread(target=visit.beat)
    walking.start()
    typed = 0
    while walking.is_alive() and typed < 20:
        who = ("Ana", "Marc")[typed % 2]
        visit.browser.post("/phones/say", data={"as": who, "text": "WHO"})
        typed += 1
        time.sleep(0.05)
    walking.join()
    visit.beat()
    assert typed > 1
    shown = visit.phone("ana") + visit.phone("marc")
    assert shown.count(answer) == typed + 1
    with visit.house.database.read() as tx:
        assert demo.read_clock(tx).walk_to is None
        # Untaken alerts are paged for ever; nothing else waits.
        assert all(text.at > visit.clock.now() for text in phones.queued(tx, 20))


@pytest.mark.parametrize(
    ("language", "said", "cannot", "can", "offered"),
    [
        ("en", "Times it read", "cannot</b> Thu", "can</b> Sat", "Times it offers"),
        ("fr", "Moments lus", "ne peut pas</b> jeu", "peut</b> sam", "Moments offerts"),
    ],
)
def test_the_inspector_shows_the_times_it_read_and_why_each_offer_fits(
    visit: Visit, language: str, said: str, cannot: str, can: str, offered: str
) -> None:
    visit.say("Ana", "cant make it thurs, work till 6, sat ok?")
    shown = visit.parts(language)["inspector"]
    for words in (said, cannot, can, offered):
        assert words in shown
    assert "1 = Sat" in visit.phone("ana")[0]


def test_a_visitor_sees_why_a_time_after_work_fits(visit: Visit) -> None:
    visit.turn("next")
    visit.say("Luc", "jpeux pas mardi, jeudi apres 18h?")
    answer = visit.phone("luc")[1]
    assert "jeu" in answer
    shown = visit.parts("fr")["inspector"]
    assert re.search(r"ne peut pas</b> mar \d", shown)
    assert re.search(r"peut</b> jeu \d+ \S+ après 18 h", shown)
    [offers] = re.findall(r"Moments offerts.*?</dl>", shown, re.DOTALL)
    first = re.findall(r"<dd>(.*?)</dd>", offers, re.DOTALL)[0]
    assert "dans ce qui était demandé" in first
    assert "un moment que Julie préfère" in first


def test_a_crisis_pages_somebody_who_takes_it(visit: Visit) -> None:
    visit.say("Ana", "I want to die")
    assert "988" in visit.phone("ana", 1)[0]
    page = visit.phone("rosa", 1)[0]
    found = re.search(r"\b\d{3}\b", page)
    assert found is not None
    inspector = visit.parts()["inspector"]
    assert f"<b>{found[0]}</b>" in inspector
    assert 'class="chip red"' in inspector
    assert "en.suicide" in inspector
    visit.say("Rosa", found[0])
    assert any("I want to die" in text for text in visit.phone("rosa", 4))
    assert "taken" in visit.parts()["inspector"]


def test_an_alert_that_nobody_takes_is_paged_again(visit: Visit) -> None:
    visit.say("Luc", "je veux mourir")
    assert len(visit.phone("rosa", 1)) == 1
    assert not visit.phone("paul")
    visit.turn("quarter")
    assert len(visit.phone("rosa")) > 2
    assert len(visit.phone("paul")) > 1


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> & \"quotes\" 'too'",
        "a\x00b\x07c",
        "\u202eright to left\u2066 and isolated",
        "😀" * 800,
        "{{ 7 * 7 }}",
        "\n\n  \n",
    ],
)
def test_no_text_breaks_the_page(visit: Visit, text: str) -> None:
    visit.say("Ana", text)
    shown = visit.browser.get("/phones").get_data(as_text=True)
    assert "<script>alert" not in shown
    assert "\x00" not in shown
    assert ">49<" not in shown
    assert "</html>" in shown
    assert set(visit.parts()) >= {"clock", "inspector"}


def test_a_text_that_no_carrier_takes_is_refused(visit: Visit) -> None:
    typed = {"as": "Ana", "text": "a" * 1601}
    assert visit.browser.post("/phones/say", data=typed).status_code == 413


def test_nobody_can_be_texted_as_who_is_not_there(visit: Visit) -> None:
    answer = visit.browser.post("/phones/say", data={"as": "Nina", "text": "hi"})
    assert answer.status_code == 404
    there_are = "There are: Ana, Luc, Kim, Zoe, Theo, Sam, Rosa, Paul, Marc, Julie."
    assert there_are in answer.get_data(as_text=True)
    assert visit.browser.post("/phones/clock", data={"to": "yesterday"}).status_code == 400


def test_a_look_without_news_is_cheap(visit: Visit) -> None:
    first = visit.browser.get("/phones/state?lang=en")
    same = {"If-None-Match": first.headers["ETag"]}
    again = visit.browser.get("/phones/state?lang=en", headers=same)
    assert (again.status_code, again.data) == (304, b"")
    visit.say("Ana", "hello")
    assert visit.browser.get("/phones/state?lang=en", headers=same).status_code == 200


def test_without_script_the_form_leads_back_to_the_page(visit: Visit) -> None:
    answer = visit.browser.post("/phones/say", data={"as": "Luc", "text": "MENU", "lang": "fr"})
    assert answer.headers["Location"] == "/phones?lang=fr&fresh=1"
    page = visit.browser.get(answer.headers["Location"]).get_data(as_text=True)
    assert '<noscript><meta http-equiv="refresh"' in page
    assert "MENU" in page
    quiet: Any = visit.browser.post(
        "/phones/say", data={"as": "Luc", "text": "hi"}, headers={"X-Phones": "1"}
    )
    assert (quiet.status_code, quiet.data) == (204, b"")


def test_script_and_style_come_from_the_package(visit: Visit) -> None:
    for name in ("phones.js", "phones.css"):
        answer = visit.browser.get(f"/phones/static/{name}")
        assert answer.status_code == 200
        assert b"http" not in answer.data
        answer.close()
        folder = Path(__file__).parents[2] / "bot" / "simulator" / "static"
        assert (folder / name).is_file()
