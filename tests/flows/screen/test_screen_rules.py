"""Every rule and every idiom keeps its own examples; an incomplete table is refused."""

from dataclasses import replace

import pytest

from flows.screen import screen
from flows.screen.english import ENGLISH
from flows.screen.frames import FrameError
from flows.screen.french import FRENCH
from flows.screen.language import Screen
from flows.screen.normalise import tokens
from flows.screen.reading import SCREENS
from flows.screen.rules import Mask, Rule, RuleError, Sum

RULES = [rule for language in SCREENS for rule in language.table.alarms()]
MASKS = [mask for language in SCREENS for mask in language.table.masks]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_fires_on_its_example_and_not_on_its_harmless_twin(rule: Rule | Sum) -> None:
    assert rule.id in screen(rule.fires).rules
    assert rule.id not in screen(rule.quiet).rules


@pytest.mark.parametrize("mask", MASKS, ids=lambda mask: mask.id)
def test_an_idiom_hides_itself_and_nothing_else(mask: Mask) -> None:
    assert screen(mask.hides).level == "none"
    assert screen(mask.leaves).level != "none"


def with_rule(**changes: object) -> None:
    rule = replace(ENGLISH.rules[0], **changes)  # type: ignore[arg-type]
    Screen(replace(ENGLISH, rules=(rule,)))


def test_a_rule_without_both_examples_is_refused_in_one_sentence() -> None:
    for missing in ("fires", "quiet"):
        with pytest.raises(RuleError, match="needs an example that fires and one that does not."):
            with_rule(**{missing: ""})


def test_a_mask_without_both_examples_is_refused() -> None:
    for missing in ("hides", "leaves"):
        mask = replace(FRENCH.masks[0], **{missing: ""})
        with pytest.raises(RuleError, match="needs an example it hides and one it leaves."):
            Screen(replace(FRENCH, masks=(mask,)))


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"category": "weather"}, "unknown category"),
        ({"level": "orange", "when": ""}, "orange has tonight or today"),
        ({"level": "red", "when": "today"}, "red has neither"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(changes: dict[str, object], says: str) -> None:
    with pytest.raises(RuleError, match=says):
        with_rule(**changes)


def test_a_rule_that_stands_twice_is_refused() -> None:
    rule = ENGLISH.rules[0]
    with pytest.raises(RuleError, match="stands twice"):
        Screen(replace(ENGLISH, rules=(rule, rule)))


def test_a_frame_without_a_word_or_with_an_unknown_slot_is_refused() -> None:
    with pytest.raises(FrameError, match="no word to start from"):
        with_rule(frames=".. ~3")
    with pytest.raises(FrameError, match="not in the table"):
        with_rule(frames="@nowhere_to_be_found is")
    with pytest.raises(FrameError, match="no word on one side"):
        with_rule(frames="die|")


def test_a_frame_that_names_a_form_in_for_ing_is_refused() -> None:
    with pytest.raises(FrameError, match="'sippin' stands beside 'sipping'"):
        with_rule(frames="been sipping|sippin alone")


def test_a_form_in_for_ing_is_read_wherever_a_frame_has_the_form_in_ing() -> None:
    words = Screen(ENGLISH).read(tokens("doin lyin usin throwin pukin coughin")).words
    assert words[1:-1] == ["doing", "lying", "using", "throwing", "puking", "coughing"]
