"""False alarms are looked at again; texts that nothing alarmed are read blind, and answered."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import text as sql

from bot.channels import Inbound
from bot.cli import checkin
from bot.cli.screening_health import of_the_sample
from bot.database import Database
from bot.registry import samples
from bot.store import programmes
from bot.turn import hear
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast

ANA, LUC, MARC, ROSA = (f"+1514555012{n}" for n in (3, 4, 5, 0))
WEEK = "2026-11-23"


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme at its front desk."""
    with office_of(database) as open_office:
        yield open_office


def text_from(office: Office, address: str, text: str) -> None:
    office.clock.forward(seconds=7)
    at = office.clock.now()
    hear(office.house, Inbound("sms", address, SENDER, text, f"SM-{address}-{at:%d%H%M%S}", at))


def false_alarm(office: Office) -> None:
    """Alert 120, closed as a false alarm."""
    text_from(office, ANA, "i want to kill myself")
    text_from(office, ROSA, "120")
    text_from(office, ROSA, "120 done 5")


def quiet_week(office: Office, count: int = 60) -> None:
    """So many texts of Luc's, then it is the week after."""
    for number in range(count):
        text_from(office, LUC, f"bonjour {'abcdefghij'[number % 10]}{'klmnop'[number // 10]}")
        office.clock.forward(minutes=30)
    office.clock.at = NOW + timedelta(days=7)


def read(office: Office, answers: str, *words: str) -> str:
    """What `checkin sample` shows to somebody who answers so, one letter a text."""
    result = CliRunner().invoke(
        checkin, ["sample", *words], obj=office.house, input="\n".join(answers) + "\n"
    )
    return result.stdout


def test_a_false_alarm_comes_to_the_review_list_with_its_rules(office: Office) -> None:
    assert said(office.house, "review") == "None.\n"
    false_alarm(office)
    [item] = json.loads(said(office.house, "review", "--json"))
    assert item.pop("rules")
    assert item.pop("opened").startswith("2026-11-23")
    assert item == {
        "number": 120,
        "kind": "false alarm",
        "level": "red",
        "category": "suicide",
        "marked": "",
    }
    assert "Ana" not in said(office.house, "review")


def test_an_alert_that_was_none_alone_is_listed(office: Office) -> None:
    text_from(office, ANA, "i want to kill myself")
    text_from(office, ROSA, "120")
    text_from(office, ROSA, "120 done 1")
    assert said(office.house, "review") == "None.\n"


@pytest.mark.parametrize("verdict", ["right", "wrong"])
def test_staff_mark_whether_the_rule_is_right(office: Office, verdict: str) -> None:
    false_alarm(office)
    said(office.house, "review", "mark", "120", verdict, "--as", "rosa")
    assert said(office.house, "review") == "None.\n"
    [item] = json.loads(said(office.house, "review", "--all", "--json"))
    assert item["marked"] == verdict
    said(office.house, "review", "mark", "120", "right", "--as", "paul")
    [item] = json.loads(said(office.house, "review", "--all", "--json"))
    assert item["marked"] == "right"


def test_a_crisis_after_all_is_shown_to_whoever_looks_after_them(office: Office) -> None:
    false_alarm(office)
    texts(office)
    shown = said(office.house, "review", "mark", "120", "crisis", "--as", "paul")
    assert shown == "120: was a crisis after all.\n121 is open for whoever looks after them.\n"
    assert any(to == ROSA and "121" in text for to, text in texts(office))
    again = said(office.house, "review", "mark", "120", "crisis", "--as", "paul")
    assert "is open" not in again


def test_words_of_the_list_are_shown_to_a_named_reader_and_that_is_logged(office: Office) -> None:
    false_alarm(office)
    assert refusal(office.house, "review", "--words") == "Say who reads the words: --as NAME."
    shown = said(office.house, "review", "--words", "--as", "paul")
    assert "120> i want to kill myself" in shown
    assert "looked" in said(office.house, "alerts", "show", "120")
    assert "to kill" not in said(office.house, "review")


def test_what_is_not_on_the_list_cannot_be_marked(office: Office) -> None:
    assert refusal(office.house, "review", "mark", "500", "right", "--as", "rosa") == (
        "Le Relais has no 500 to look at again."
    )


def test_a_number_that_came_twice_needs_its_day(office: Office) -> None:
    false_alarm(office)
    office.clock.forward(days=40)
    with office.house.database.write() as tx:
        tx.execute(sql("UPDATE thread SET number = 899 WHERE number = 120"))
    text_from(office, LUC, "jveux mourir")
    with office.house.database.write() as tx:
        tx.execute(sql("UPDATE thread SET state = 'closed', outcome = 5, number = 899"))
    assert refusal(office.house, "review", "mark", "899", "right", "--as", "rosa") == (
        "That number came twice: say --opened with the day."
    )
    words = ("--opened", "2026-11-23", "--as", "rosa")
    said(office.house, "review", "mark", "899", "wrong", *words)
    assert len(json.loads(said(office.house, "review", "--json"))) == 1


def test_fifty_texts_are_drawn_by_the_key_and_kept_as_row_ids(office: Office) -> None:
    quiet_week(office)
    for number in range(5):
        text_from(office, LUC, f"too late {'abcde'[number]}")
    assert read(office, "q", "--as", "rosa").startswith(f"50 texts of the week of {WEEK}.")
    first = _rows(office, "SELECT place, heard_id FROM sampled_text ORDER BY place")
    assert [place for place, _ in first] == list(range(1, 51))
    assert [id for _, id in first] != sorted(id for _, id in first)
    read(office, "q", "--as", "paul")
    assert _rows(office, "SELECT place, heard_id FROM sampled_text ORDER BY place") == first
    with office.house.database.write() as tx:
        tx.execute(sql("DELETE FROM sampled_text"))
    read(office, "q", "--as", "ines")
    assert _rows(office, "SELECT place, heard_id FROM sampled_text ORDER BY place") == first
    columns = set(_rows(office, "SELECT * FROM sampled_text")[0])
    assert not any(isinstance(value, str) and "bonjour" in value for value in columns)


def test_flagged_texts_staff_and_texts_without_a_word_are_not_drawn(office: Office) -> None:
    text_from(office, ANA, "i want to kill myself")
    text_from(office, ROSA, "hello everybody")
    text_from(office, LUC, "1")
    text_from(office, LUC, "\N{THUMBS UP SIGN}")
    text_from(office, MARC, "see you at two")
    office.clock.forward(days=7)
    assert read(office, "n", "--as", "rosa").startswith(f"1 texts of the week of {WEEK}.")


def test_names_and_numbers_are_not_shown(office: Office) -> None:
    text_from(office, LUC, "ici luc, dis a Inès de m'appeler au 514 555-0199 ou (514) 555-0198")
    office.clock.forward(days=7)
    shown = read(office, "q", "--as", "rosa")
    assert "1> ici [name], dis a [name] de m'appeler au [number] ou ([number]" in shown
    assert "555" not in shown


def test_a_yes_opens_a_yellow_at_once_and_comes_to_the_review_list(office: Office) -> None:
    text_from(office, LUC, "le plafond est bien bas dernierement")
    office.clock.forward(days=7)
    shown = read(office, "y", "--as", "paul")
    number = json.loads(said(office.house, "inbox", "--json"))["open"][0]["number"]
    assert f"{number} is open for whoever looks after them." in shown
    assert shown.endswith("That was the last one.\n")
    assert any(to == ROSA and str(number) in text for to, text in texts(office))
    [item] = json.loads(said(office.house, "review", "--json"))
    assert (item["number"], item["kind"], item["rules"]) == (number, "missed", [])
    words = said(office.house, "review", "--words", "--as", "paul")
    assert f"{number}> le plafond est bien bas dernierement" in words
    text_from(office, ROSA, str(number))
    assert any(to == ROSA and "le plafond est" in text for to, text in texts(office))
    said(office.house, "review", "mark", str(number), "crisis", "--as", "rosa")
    assert said(office.house, "review") == "None.\n"


def test_a_text_of_nobody_known_opens_a_yellow_too(office: Office) -> None:
    text_from(office, "+15145550177", "hello is anyone there")
    office.clock.forward(days=7)
    assert "is open for whoever looks after them." in read(office, "y", "--as", "rosa")


def test_what_one_skips_another_may_answer(office: Office) -> None:
    text_from(office, LUC, "bonjour tout le monde")
    office.clock.forward(days=7)
    read(office, "s", "--as", "rosa")
    assert "tout le monde" not in read(office, "", "--as", "rosa")
    assert "tout le monde" in read(office, "n", "--as", "paul")
    assert _rows(office, "SELECT answer FROM sampled_text") == [("no",)]
    assert "tout le monde" not in read(office, "", "--as", "ines")


def test_who_reads_is_kept_before_the_words_are_shown(office: Office, programme: Cast) -> None:
    text_from(office, LUC, "bonjour tout le monde")
    office.clock.forward(days=7)
    read(office, "q", "--as", "rosa")
    assert _rows(office, "SELECT reader_id, answer FROM sampled_text") == [(programme.rosa.id, "")]


def test_figures_have_the_share_and_its_interval(office: Office) -> None:
    quiet_week(office, 12)
    read(office, "ynnnnnnnns", "--as", "rosa")
    week, whole = json.loads(said(office.house, "sample", "figures", "--json"))
    assert week["week"] == WEEK
    counts = [week[name] for name in ("read", "missed", "skipped", "unread")]
    assert counts == [9, 1, 1, 2]
    assert week["low"] == pytest.approx(0.0199, abs=5e-4)
    assert week["high"] == pytest.approx(0.4350, abs=5e-4)
    assert (whole["week"], whole["share"]) == ("all", week["share"])
    assert "11.1%" in said(office.house, "sample", "figures")


def test_only_weeks_that_are_over_are_read_by_coordinators(office: Office) -> None:
    assert refusal(office.house, "sample") == "Say who reads: --as NAME."
    assert "Only a coordinator" in refusal(office.house, "sample", "--as", "marc")
    assert refusal(office.house, "sample", "--as", "rosa", "--week", "2026-11-24") == (
        "Only weeks that are over can be read."
    )
    assert read(office, "", "--as", "rosa", "--week", "2026-11-18").startswith("0 texts")


def test_the_doctor_says_what_nobody_has_read(office: Office) -> None:
    def looked() -> list[str]:
        with office.house.database.read() as tx:
            site = programmes.by_sender(tx, SENDER)
            assert site is not None
            return [one.sentence for one in of_the_sample(tx, site, office.clock.now())]

    quiet_week(office, 3)
    told = f"Le Relais: {{}} texts of the week of {WEEK} wait to be read blind: checkin sample."
    assert looked() == [told.format(3)]
    read(office, "nq", "--as", "rosa")
    assert looked() == [told.format(2)]
    read(office, "nn", "--as", "rosa")
    assert looked() == []
    with office.house.database.read() as tx:
        site = programmes.by_sender(tx, SENDER)
        assert site is not None
        assert samples.waiting(tx, site, samples.last_week(site, NOW)) == 0


def _rows(office: Office, query: str) -> list[Any]:
    with office.house.database.read() as tx:
        return [tuple(row) for row in tx.execute(sql(query))]
