"""The safety question: 7 and 9 answer it, everything else is left to the human who reads along."""

import pytest

from flows import safety
from flows.engine.effects import SafetyAnswer, Say
from flows.engine.events import (
    AskAgain,
    AskPerson,
    Choice,
    Enter,
    Event,
    FreeWords,
    No,
    Pick,
    Safe,
    Thanks,
    Yes,
)
from flows.engine.steps import Turn, end, stay
from tests.fakes import ANA, LUC, facts_for

AGAIN = stay(Say("safety.check.again"), again=True)


def hear(event: Event, **notes: object) -> Turn:
    return safety.check(facts_for(ANA), notes, event)


def test_entering_asks_nothing_because_the_safety_text_has_asked() -> None:
    assert hear(Enter()) == stay()


def test_seven_is_thanked_and_lowers_nothing() -> None:
    turn = hear(Safe(safe=True))
    assert turn == stay(SafetyAnswer(safe=True), Say("safety.thanks_safe"), said_safe=True)


def test_nine_tells_everyone_and_closes_the_question() -> None:
    assert hear(Safe(safe=False)) == end(SafetyAnswer(safe=False), Say("safety.not_safe"))


def test_nine_after_seven_still_tells_everyone() -> None:
    turn = hear(Safe(safe=False), said_safe=True, again=True)
    assert turn == end(SafetyAnswer(safe=False), Say("safety.not_safe"))


def test_a_second_seven_is_not_thanked_twice() -> None:
    assert hear(Safe(safe=True), said_safe=True) == stay()


@pytest.mark.parametrize("event", [FreeWords("5"), FreeWords(" 1. "), Pick(2), AskAgain()])
def test_a_digit_that_is_neither_is_asked_once_more_and_once_only(event: Event) -> None:
    assert hear(event) == AGAIN
    assert hear(event, again=True) == stay()


@pytest.mark.parametrize(
    "event",
    [
        FreeWords("he went out"),
        FreeWords("je sais pas"),
        FreeWords(""),
        Yes(),
        No(),
        Thanks(),
        AskPerson(),
        Choice("menu"),
    ],
)
def test_anything_else_stays_silent_and_keeps_the_question(event: Event) -> None:
    assert hear(event) == stay()
    assert safety.check(facts_for(LUC), {}, event) == stay()
