"""Words between the two of a pair: passed on, or not, and never what a mentor must not see."""

from dataclasses import replace

import pytest

from flows.between import A_DAY, tell
from flows.engine.effects import Effect, Say, Tell
from flows.engine.events import Enter
from flows.engine.facts import Partner, Person, Thread
from flows.engine.steps import Go
from tests.fakes import ANA, MARC, NOW, ROSA, facts_for

TO_ANA = Partner(ANA, 1, allowed=True, today=0)
TO_MARC = Partner(MARC, 1, allowed=True, today=0)


def said(effects: tuple[Effect, ...]) -> list[str]:
    return [effect.key for effect in effects if isinstance(effect, Say | Tell)]


def tells(by: Person, partner: Partner, words: str, *threads: Thread) -> tuple[Effect, ...]:
    facts = facts_for(by, paired=(partner,), threads=threads)
    return tell(facts, {"to": partner.person.id, "words": words}, Enter()).effects


def test_words_go_under_the_first_name() -> None:
    effects = tells(MARC, TO_ANA, "see you thursday")
    assert said(effects) == ["between.words", "between.passed"]
    assert isinstance(effects[0], Tell)
    assert effects[0].person_id == ANA.id


@pytest.mark.parametrize(
    ("partner", "key"),
    [
        (replace(TO_ANA, allowed=False), "between.not_open"),
        (replace(TO_ANA, today=A_DAY), "between.enough"),
        (replace(TO_ANA, person=replace(ANA, shared_phone=True)), "between.enough"),
    ],
)
def test_where_nothing_goes(partner: Partner, key: str) -> None:
    assert said(tells(MARC, partner, "see you thursday")) == [key]


def test_whoever_is_with_a_human_gets_nothing_and_that_is_not_said() -> None:
    alert = Thread(142, "red", "taken", ANA.id, "Ana", ROSA.id, "Rosa", NOW)
    assert said(tells(MARC, TO_ANA, "see you", alert)) == ["between.enough"]


@pytest.mark.parametrize(
    "words",
    [
        "call me at 514-555-0177",
        "514 555 0177",
        "my place: www.example.org",
        "look at http://example.org",
        "mail me marc@example.org",
        "it is on example.com",
    ],
)
def test_no_way_around_the_programme(words: str) -> None:
    assert said(tells(MARC, TO_ANA, words)) == ["between.no_numbers"]


@pytest.mark.parametrize("words", ["see you at 6:30 on the 26th", "bus 165, then 2 blocks"])
def test_times_and_counts_are_no_numbers_to_call(words: str) -> None:
    assert said(tells(MARC, TO_ANA, words))[0] == "between.words"


@pytest.mark.parametrize("words", ["", "x" * 301])
def test_words_have_a_length(words: str) -> None:
    assert said(tells(MARC, TO_ANA, words)) == ["between.too_long"]


def test_a_need_of_a_mentee_never_reaches_the_mentor() -> None:
    facts = facts_for(ANA, paired=(TO_MARC,))
    turn = tell(facts, {"to": MARC.id, "words": "i need boots for work"}, Enter())
    assert isinstance(turn.way, Go)
    assert turn.way.address == "menu.need"
    assert turn.effects == ()
