"""The catalogue: every address exists, every question re-prompts, every text has its values."""

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import time, timedelta
from types import MappingProxyType, ModuleType
from typing import get_args

import pytest

from flows import (
    backup,
    coordinator,
    group,
    handover,
    hours,
    lost,
    meeting,
    mentor,
    menu,
    missed,
    offer,
    release,
    rights,
    safety,
    sundays,
    welcome,
)
from flows.calendar.busy import shift
from flows.engine import answer, hear, take_turn, upgrades
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Ask, Effect, Later, Say, Tell
from flows.engine.events import (
    AskAgain,
    AskPerson,
    ByPhone,
    ByVideo,
    Choice,
    Enter,
    Event,
    FreeWords,
    InGroup,
    Late,
    MyHours,
    Need,
    No,
    NotToday,
    OnMyWay,
    OtherTime,
    PauseWish,
    Pick,
    Safe,
    Thanks,
    Yes,
)
from flows.engine.facts import Facts, Language, Person, Wanted
from flows.engine.noted import note_instants, note_windows
from flows.engine.steps import Go, Stay
from flows.plans import plan
from flows.stated import Part, note_parts
from flows.texts.render import render
from flows.texts.tables import ASK_KEYS, TEXTS
from flows.texts.values import Name, Organisation, Phone
from flows.understand.questions import QUESTIONS
from flows.understand.reading import Standing
from tests.fakes import ANA, MARC, MEETING, NOW, ROSA, facts_for

MODULES = (
    backup, coordinator, group, handover, hours, lost, meeting, mentor, menu, missed, offer,
    release, rights, safety, sundays, welcome, answer, hear, take_turn,
)  # fmt: skip
TIMES = tuple(MEETING.starts_at + timedelta(days=n) for n in (1, 2, 3, 7))
NOTES: Mapping[str, object] = MappingProxyType(
    {
        "meeting": 7,
        "meetings": [7, 7],
        "what": "late",
        "minutes": 20,
        "with": 6,
        "rev": 1,
        "starts": note_instants(TIMES[:3]),
        "ways": [note_windows([Wanted(at, at + timedelta(hours=1))]) for at in TIMES[:2]],
        "kinds": ["food"],
        "need": 11,
        "number": 142,
        "word": "take",
        "text": "call me",
        "parts": note_parts([Part((shift(NOW.date(), time(9), time(17)),))]),
        "first": note_windows([Wanted(TIMES[0], TIMES[1], busy=True)]),
        "second": note_windows([Wanted(TIMES[1], TIMES[2], busy=True)]),
        "week": "2026-11-23",
        "ids": [],
        "asked": "hours.right",
        "known": [],
    }
)
MINE = [
    name
    for name in CATALOGUE
    if name.split(".")[0] in ("meeting", "offer", "menu", "lost", "mentor", "hours")
]
ASKING = [name for name in MINE if CATALOGUE[name].question]
WORK = (Standing(frozenset({0, 1}), 9 * 60, 17 * 60, "work"),)
AWAY = (Wanted(TIMES[0], TIMES[2], busy=True),)
EVENTS: tuple[Event, ...] = (
    Enter(), Yes(), No(), OtherTime(), ByPhone(), ByVideo(), InGroup(), OnMyWay(), Late(),
    Late(10), NotToday(), Pick(1), Pick(4), Need("food"), Need("person"), AskPerson(),
    PauseWish(3), PauseWish(), Safe(True), Safe(False), Thanks(), FreeWords("eh"), AskAgain(),
    MyHours(WORK), MyHours((), AWAY), MyHours((), AWAY, (AWAY,)),
    *(Choice(name) for rows in QUESTIONS.values() for _, name in rows),
)  # fmt: skip
WORLDS = [
    (MEETING, NOW),
    (replace(MEETING, format="phone"), NOW),
    (replace(MEETING, starts_at=NOW + timedelta(hours=2)), NOW),
    (replace(MEETING, state="held"), MEETING.starts_at + timedelta(hours=2)),
    (replace(MEETING, state="missed"), MEETING.starts_at + timedelta(hours=20)),
    (replace(MEETING, state="declined", rev=2), NOW),
    (replace(MEETING, id=8), NOW),
]


def people_of(name: str) -> tuple[Person, ...]:
    if name.startswith("mentor."):
        return (MARC,)
    if name == "hours.week":
        return (replace(ANA, asks_hours=True),)
    return (ANA,) if name.startswith("meeting.") else (ANA, MARC)


def worlds(name: str) -> Iterator[Facts]:
    for person in people_of(name):
        for about, now in WORLDS:
            yield facts_for(person, now, all_meetings=(about,), starts=TIMES)
            yield facts_for(person, now, all_meetings=(about,))


def addresses(module: ModuleType) -> Iterator[str]:
    """The steps that a module's code names, in go, Later, enter or a table."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "go":
            [first, *_] = node.args
            assert isinstance(first, ast.Constant), "an address is written out where it is used"
            yield first.value
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "enter":
            yield from (a.value for a in node.args if isinstance(a, ast.Constant))


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_address_exists(module: ModuleType) -> None:
    assert set(addresses(module)) <= CATALOGUE.keys()


def test_every_address_in_tables_plans_and_due_rows_exists() -> None:
    named = [step for step, _ in answer.ANY_TIME.values()]
    named += [later.step for later in plan(MEETING, NOW - timedelta(days=9))]
    named += [take_turn.GIVEN_BACK, take_turn.SAFETY, *upgrades.ALIASES.values()]
    named += re.findall(r'_write\(facts, meeting, "([a-z_.]+)"', inspect.getsource(mentor))
    assert set(named) <= CATALOGUE.keys()


def test_old_names_are_not_in_the_catalogue_any_more() -> None:
    assert not upgrades.ALIASES.keys() & CATALOGUE.keys()


@pytest.mark.parametrize("name", CATALOGUE)
def test_a_step_says_what_it_asks(name: str) -> None:
    step = CATALOGUE[name]
    assert (step.run.__doc__ or "").strip().split("\n")[0].endswith(("?", "."))
    assert step.question == "" or step.question in QUESTIONS
    assert re.fullmatch(r"[a-z]+\.[a-z_]+", name)


@pytest.mark.parametrize("name", MINE)
def test_whatever_happens_a_step_has_one_way_out_and_asks_one_question_at_most(name: str) -> None:
    step = CATALOGUE[name]
    for facts in worlds(name):
        for event in EVENTS:
            made = step.run(facts, NOTES, event)
            asked = [e for e in made.effects if isinstance(e, Ask)]
            assert len(asked) <= 1
            # Answered, and open to a change of mind; or any words answer it, whenever they come.
            kept = made.way == Stay({"said": True}) or name == "meeting.leave"
            open_still = kept and isinstance(made.way, Stay)
            assert (bool(asked) or open_still) == isinstance(made.way, Stay), (name, event)
            if isinstance(made.way, Go):
                assert made.way.address in CATALOGUE
            for later in made.effects:
                assert not isinstance(later, Later) or later.step in CATALOGUE


@pytest.mark.parametrize("name", ASKING)
@pytest.mark.parametrize("event", [AskAgain(), FreeWords("blorp")])
def test_a_question_is_asked_again_under_its_own_key(name: str, event: Event) -> None:
    again = [asked for facts in worlds(name) for asked in _asked_again(name, facts, event)]
    if name in ("meeting.leave", "hours.reword") and event != AskAgain():
        return  # any words are an answer, or the last try
    assert again
    for first, second in again:
        assert second == f"{first}.again"
        assert first in ASK_KEYS


def _asked_again(name: str, facts: Facts, event: Event) -> Iterator[tuple[str, str]]:
    step = CATALOGUE[name]
    for first in step.run(facts, _entering(name), Enter()).effects:
        for second in step.run(facts, NOTES, event).effects:
            if isinstance(first, Ask) and isinstance(second, Ask):
                same_times = name != "offer.choose" or "three" in first.key
                if same_times:
                    yield _plain(first.key) if event == AskAgain() else first.key, second.key


def _plain(key: str) -> str:
    """After what came between, times are shown again without the words they began with."""
    return "offer.plain_three" if key == "offer.three" else key


def _entering(name: str) -> Mapping[str, object]:
    return {"meeting": 7} if name == "offer.choose" else NOTES


def _texts(effects: tuple[Effect, ...]) -> Iterator[tuple[str, Mapping[str, object]]]:
    for effect in effects:
        if isinstance(effect, Say | Ask | Tell):
            yield effect.key, effect.values


@pytest.mark.parametrize("name", MINE)
@pytest.mark.parametrize("language", get_args(Language))
def test_every_text_that_a_step_says_can_be_written(name: str, language: Language) -> None:
    filled = {
        "org": Organisation("Le Relais"),
        "phone": Phone("+15145550100"),
        "coord": Name(ROSA.first_name),
        "name": Name(ANA.first_name),
    }
    for facts in worlds(name):
        for event in EVENTS:
            for key, values in _texts(CATALOGUE[name].run(facts, NOTES, event).effects):
                assert key in TEXTS, (name, event)
                assert render(key, language, filled | dict(values))
