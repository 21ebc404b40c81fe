"""What coordinators change about screening: tried out first, saved on a word, red ones by two."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text as sql

from bot.channels import Inbound
from bot.cli.screening_health import of_the_phrases
from bot.database import Database, counted_statements
from bot.errors import LostRace
from bot.house import House
from bot.registry import phrases
from bot.store import notices, people, points, programmes
from bot.store import phrases as stored
from bot.store.programmes import by_sender
from bot.turn import arrival, hear
from flows.screen import BUILT_IN, Screening, Tables, screen
from flows.screen.net import NET
from tests import corpus
from tests.bot.commands import refusal, said, texts
from tests.bot.letters import Office, office_of
from tests.build import NOW, SENDER, Cast, enrol, site_of

ANA, ROSA, PAUL = "+15145550123", "+15145550120", "+15145550121"
LINE = (
    *("phrases", "add", "cross|crossing ..2 yellow_line", "--language", "en"),
    *("--category", "suicide", "--level", "red", "--as", "rosa"),
    *("--fires", "gonna cross the yellow line", "--quiet", "the yellow line is late"),
)
CRISIS = "i cross the yellow line at noon"
ORANGE = next(
    rule
    for rule in BUILT_IN.screens[0].table.rules
    if rule.level == "orange" and screen(rule.fires).rules == (rule.id,)
)
RED = next(
    rule
    for rule in BUILT_IN.screens[0].table.rules
    if rule.level == "red" and screen(rule.fires).rules == (rule.id,)
)


@pytest.fixture
def office(database: Database, programme: Cast) -> Iterator[Office]:
    """The small programme at its front desk."""
    with office_of(database) as open_office:
        yield open_office


def text_from(office: Office, text: str, address: str = ANA, to: str = SENDER) -> bool:
    """Whether this text opens or joins an alert."""
    count = len(_heard(office))
    at = office.clock.now()
    result = hear(office.house, Inbound("sms", address, to, text, f"SM-{count}", at))
    return result.alert_thread_id is not None


def threads(office: Office) -> list[Any]:
    return _rows(office, "SELECT level, rules, tables_hash FROM thread ORDER BY id")


def test_a_phrase_alarms_only_after_it_was_saved(office: Office) -> None:
    shown = said(office.house, *LINE)
    assert shown.endswith("Nothing was saved. Add --yes to save it.\n")
    assert not text_from(office, CRISIS)
    assert said(office.house, *LINE, "--yes").endswith("Saved as number 1.\n")
    assert text_from(office, CRISIS)
    [(level, rules, tables_hash)] = threads(office)
    assert (level, rules) == ("red", "own.1")
    assert f"Alerts carry the hash {tables_hash}." in said(office.house, "phrases", "list")
    assert tables_hash != BUILT_IN.hash


def test_the_dry_run_counts_texts_and_shows_none(office: Office) -> None:
    for text in (CRISIS, "i will cross the yellow line", "ok c u thursday"):
        text_from(office, text)
    office.clock.forward(days=31)
    text_from(office, CRISIS)
    text_from(office, "yellow line is fine")
    text_from(office, CRISIS, "+15145550120")  # staff
    shown = said(office.house, *LINE)
    assert shown.splitlines()[:3] == [
        "Built-in examples that change: none.",
        "Texts of the last 30 days: 2; 1 would newly alarm, 0 would no longer alarm.",
        "  none -> red: 1",
    ]
    assert "yellow" not in shown
    assert "cross" not in shown


def test_a_dry_run_reads_two_texts_together_as_the_turn_did(office: Office) -> None:
    text_from(office, "im gonna cross")
    text_from(office, "the yellow line")
    assert "1 would newly alarm" in said(office.house, *LINE)


def test_an_orange_rule_is_switched_off_and_on_by_one_person(office: Office) -> None:
    text_from(office, ORANGE.fires)
    words = ("phrases", "off", ORANGE.id, "--as", "rosa")
    shown = said(office.house, *words)
    assert f"  {ORANGE.id}: " in shown
    assert "1 would no longer alarm" in shown
    said(office.house, *words, "--yes")
    _close_all(office)
    office.clock.forward(hours=1)
    assert not text_from(office, ORANGE.fires)
    assert f"Rule {ORANGE.id} is off already." == refusal(office.house, *words)
    said(office.house, "phrases", "on", ORANGE.id, "--as", "paul", "--yes")
    office.clock.forward(hours=1)
    assert text_from(office, ORANGE.fires)


def test_the_net_beneath_the_rules_is_switched_off_like_an_orange_rule(office: Office) -> None:
    caught = next(row.text for row in corpus.texts("crisis_en") if NET in screen(row.text).rules)
    said(office.house, "phrases", "off", NET, "--as", "rosa", "--yes")
    assert not text_from(office, caught)
    said(office.house, "phrases", "on", NET, "--as", "rosa", "--yes")
    office.clock.forward(hours=1)
    assert text_from(office, caught)


def confirmed_by(office: Office, name: str, number: str) -> None:
    """Number 1 is confirmed with the code on somebody's phone."""
    confirm = ("phrases", "confirm", "1", "--as", name, "--yes")
    assert "A code was texted to" in said(office.house, *confirm)
    [code] = [words.split()[2] for to, words in texts(office) if to == number and "code" in words]
    said(office.house, *confirm, "--code", code)


def test_a_name_alone_confirms_nothing(office: Office) -> None:
    said(office.house, "phrases", "off", RED.id, "--as", "rosa", "--yes")
    confirm = ("phrases", "confirm", "1", "--yes", "--as", "paul")
    said(office.house, *confirm)
    [words] = [words for to, words in texts(office) if to == PAUL]
    assert words.endswith("Give it to nobody and tell your team.")
    assert refusal(office.house, *confirm, "--code", "000000") == (
        "That is not the code on their phone."
    )
    # The code of one is not that of another.
    of_ines = ("phrases", "confirm", "1", "--yes", "--as", "ines", "--code", words.split()[2])
    assert refusal(office.house, *of_ines) == "That is not the code on their phone."
    assert text_from(office, RED.fires)


def test_who_cannot_be_texted_confirms_nothing(office: Office, programme: Cast) -> None:
    said(office.house, "phrases", "off", RED.id, "--as", "rosa", "--yes")
    with office.house.database.write() as tx:
        [paul] = points.of_person(tx, programme.paul.id)
        points.block(tx, paul.point.id, NOW)
    assert refusal(office.house, "phrases", "confirm", "1", "--yes", "--as", "paul") == (
        "No text can reach them: the code goes to their own phone."
    )


ACTING = [
    ("phrases", "off", RED.id),
    ("alerts", "show", "120", "--words"),
    ("review", "mark", "120", "wrong"),
    ("sample",),
    ("person", "export", "ana"),
    ("person", "erase", "ana"),
    ("needs", "take", "120"),
]


@pytest.mark.parametrize("words", ACTING, ids=" ".join)
@pytest.mark.parametrize("name", ["zoe", "marc", "paul"])
def test_only_a_coordinator_who_is_there_acts(
    office: Office, words: tuple[str, ...], name: str
) -> None:
    text_from(office, "i want to kill myself")
    said(office.house, "person", "leave", "paul")
    assert refusal(office.house, *words, "--as", name) in (
        "There is nobody of that name or number in the programme.",
        "Only a coordinator of the programme can do that.",
        "Only coordinators look after needs.",
    )


def test_a_red_rule_is_off_only_when_a_second_coordinator_confirms(office: Office) -> None:
    shown = said(office.house, "phrases", "off", RED.id, "--as", "rosa", "--yes")
    assert shown.endswith("Saved as number 1 and waits: another coordinator must confirm it.\n")
    assert text_from(office, RED.fires)
    _close_all(office)
    office.clock.forward(hours=1)
    [waiting] = json.loads(said(office.house, "phrases", "pending", "--json"))
    assert (waiting["number"], waiting["rule"], waiting["state"]) == (1, RED.id, "asked")
    confirm = ("phrases", "confirm", "1", "--yes", "--as")
    same = refusal(office.house, *confirm, "rosa")
    assert same == "Somebody else than who asked for it must confirm it."
    assert refusal(office.house, *confirm, "marc") == (
        "Only a coordinator of the programme can do that."
    )
    assert text_from(office, RED.fires)
    _close_all(office)
    office.clock.forward(hours=1)
    confirmed_by(office, "paul", PAUL)
    assert not text_from(office, RED.fires)
    assert said(office.house, "phrases", "pending") == "None.\n"
    assert refusal(office.house, *confirm, "paul") == (
        "Nothing of that number waits for a second person."
    )


def test_a_red_phrase_goes_only_when_a_second_coordinator_confirms(office: Office) -> None:
    said(office.house, *LINE, "--yes")
    shown = said(office.house, "phrases", "remove", "1", "--as", "rosa", "--yes")
    assert "another coordinator must confirm it" in shown
    assert text_from(office, CRISIS)
    _close_all(office)
    office.clock.forward(hours=1)
    said(office.house, "phrases", "on", "1", "--as", "rosa", "--yes")
    assert said(office.house, "phrases", "pending") == "None.\n"
    said(office.house, "phrases", "remove", "1", "--as", "paul", "--yes")
    assert "Somebody else" in refusal(office.house, "phrases", "confirm", "1", "--as", "paul")
    confirmed_by(office, "rosa", ROSA)
    assert not text_from(office, CRISIS)


def test_an_orange_phrase_goes_at_once(office: Office) -> None:
    orange = [*LINE, "--level", "orange", "--when", "tonight", "--yes"]
    said(office.house, *orange)
    said(office.house, "phrases", "remove", "1", "--as", "rosa", "--yes")
    assert not text_from(office, CRISIS)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (("--fires", "hello"), "The phrase does not fire on the example that should fire it."),
        (("--fires", " "), "A phrase needs an example that fires and one that does not."),
        (("--quiet", "cross the yellow line"), "The phrase fires on the example that should not"),
        (("--category", "weather"), "A category is one of abuse_violence, "),
        (("--level", "orange"), "Rule own.new: orange has tonight or today, red has neither."),
        (("--when", "today"), "Rule own.new: orange has tonight or today, red has neither."),
        (("--as", "ana"), "Only a coordinator of the programme can do that."),
        (("--as", "nobody"), "There is nobody of that name"),
        (("(bad)",), "'(bad)' in the frame '(bad)' cannot be read."),
        (("@nothing here",), "The slot '@nothing' is not in the table."),
        (("--unless", "&"), "'&' in the frame '&' cannot be read."),
    ],
)
def test_what_cannot_be_saved_is_refused_in_one_sentence(
    office: Office, changed: tuple[str, ...], sentence: str
) -> None:
    refused = refusal(office.house, *LINE, "--yes", *changed)
    assert sentence in refused
    assert "\n" not in refused
    assert said(office.house, "phrases", "list").startswith("None.\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("off", "own.1"), "There is no built-in rule of that id."),
        (("on", RED.id), "Nothing of that name is off or waits for a second person."),
        (("remove", "7"), "There is no phrase of that number."),
        (("confirm", "7"), "Nothing of that number waits for a second person."),
    ],
)
def test_what_is_not_there_is_refused(
    office: Office, words: tuple[str, ...], sentence: str
) -> None:
    assert refusal(office.house, "phrases", *words, "--as", "rosa", "--yes") == sentence


def test_phrases_are_of_one_programme(office: Office) -> None:
    other = "+15145550140"
    with office.house.database.write() as tx:
        enrol(tx, programmes.add(tx, site_of(other)), "mentee", "Zoe", "+15145550141")
    said(office.house, *LINE, "--yes", "--programme", SENDER)
    assert not text_from(office, CRISIS, "+15145550141", other)
    assert text_from(office, CRISIS)


def test_phrases_cost_a_turn_no_statement(office: Office) -> None:
    with counted_statements(office.house.database) as before:
        text_from(office, "hello there", "+15145550125")
    said(office.house, *LINE, "--yes")
    text_from(office, "hello there")
    with counted_statements(office.house.database) as after:
        text_from(office, "hello there", "+15145550126")
    assert after == before


def test_another_process_hears_a_change_with_the_next_text(office: Office) -> None:
    other = replace(office, house=House(office.house.database, office.clock, office.house.settings))
    assert not text_from(other, CRISIS)
    said(office.house, *LINE, "--yes")
    assert text_from(other, CRISIS)
    assert len(other.house.tables) == 1


def test_phrases_that_cannot_be_read_leave_the_built_in_tables(office: Office) -> None:
    said(office.house, *LINE, "--yes")
    with office.house.database.write() as tx:
        tx.execute(sql("UPDATE screen_phrase SET words = 'torn'"))
    assert not text_from(office, "hello there")
    assert text_from(office, "i want to kill myself")
    [(level, _, tables_hash)] = threads(office)
    assert (level, tables_hash) == ("red", BUILT_IN.hash)
    assert _rows(office, "SELECT what FROM operator_notice") == [("phrases_failed",)]


def test_a_rule_that_is_off_alarms_when_phrases_cannot_be_read(office: Office) -> None:
    said(office.house, *LINE, "--yes")
    said(office.house, "phrases", "off", ORANGE.id, "--as", "rosa", "--yes")
    with office.house.database.write() as tx:
        tx.execute(sql("UPDATE screen_phrase SET words = 'torn' WHERE kind = 'add'"))
    assert text_from(office, ORANGE.fires)


def test_screening_that_fails_with_phrases_goes_on_without_them(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(text: str, earlier: Any = (), tables: Tables = BUILT_IN) -> Screening:
        if tables is not BUILT_IN:
            raise RuntimeError(text)
        return screen(text, earlier)

    monkeypatch.setattr(arrival, "screen", fails)
    said(office.house, *LINE, "--yes")
    assert not text_from(office, "see you at 2")
    assert text_from(office, "i want to kill myself")
    assert threads(office)[0][0] == "red"
    told = _rows(office, "SELECT what, detail FROM operator_notice")
    assert told == [("phrases_failed", "RuntimeError")]


def test_a_change_that_was_tried_out_on_other_phrases_is_not_saved(office: Office) -> None:
    with office.house.database.read() as tx:
        site = by_sender(tx, SENDER)
        assert site is not None
        proposal = phrases.switching_off(tx, site, ORANGE.id, NOW)
        [rosa, *_] = people.staff(tx, site.id)
    said(office.house, *LINE, "--yes")
    with office.house.database.write() as tx:
        now_site = by_sender(tx, SENDER)
        assert now_site is not None
        with pytest.raises(LostRace, match="try it out again"):
            phrases.save(tx, now_site, proposal, rosa, NOW)
        assert not stored.own(tx, site.id).off


def test_phrases_are_sealed(office: Office) -> None:
    said(office.house, *LINE, "--yes")
    [(words,)] = _rows(office, "SELECT words FROM screen_phrase")
    assert "yellow" not in words


def test_the_doctor_looks_at_phrases(office: Office) -> None:
    said(office.house, *LINE, "--yes")
    said(office.house, "phrases", "off", RED.id, "--as", "rosa", "--yes")
    said(office.house, "phrases", "off", ORANGE.id, "--as", "rosa", "--yes")
    assert looked_at(office) == [
        ("ok", "Le Relais: its 1 phrases hear their examples."),
        ("warn", f"Le Relais: rules that are off: {ORANGE.id} (orange)."),
        ("warn", "Le Relais: 1 changes of phrases wait for a second coordinator."),
    ]
    with office.house.database.write() as tx:
        tx.execute(sql("UPDATE screen_phrase SET words = 'torn' WHERE kind = 'add'"))
    [(verdict, sentence)] = looked_at(office)
    assert verdict == "FAIL"
    assert sentence.startswith("Le Relais: its screening phrases do not work: ")


def looked_at(office: Office) -> list[tuple[str, str]]:
    with office.house.database.read() as tx:
        site = by_sender(tx, SENDER)
        assert site is not None
        return [(one.verdict, one.sentence) for one in of_the_phrases(tx, site)]


def _close_all(office: Office) -> None:
    with office.house.database.write() as tx:
        tx.execute(sql("UPDATE thread SET state = 'closed'"))
        assert not notices.any_waiting(tx, NOW)


def _heard(office: Office) -> list[Any]:
    return _rows(office, "SELECT id FROM heard")


def _rows(office: Office, query: str) -> list[Any]:
    with office.house.database.read() as tx:
        return [tuple(row) for row in tx.execute(sql(query))]
