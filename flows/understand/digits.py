"""The digit of the open question, and what was said beside it."""

import re

from flows.understand.choices import ORDINALS, Choice, chosen, ordinal, rated
from flows.understand.heard import Heard
from flows.understand.questions import PICK_SLOT, QUESTIONS
from flows.understand.reading import Reading
from flows.understand.slots_named import pick_named

_HIGHEST_MARK = 5
_PLACE = rf"(?:{'|'.join(ORDINALS)})"
_NOT_THAT_ONE = re.compile(
    rf" (?:not|pas|except|sauf|but) (?:the |le |la |number |option )?(?:[1-9]|{_PLACE}) "
)
# "Talk to her first" picks nothing.
_NAMED = re.compile(
    rf" (?:the|la|le|my|ma|mon) {_PLACE} | {_PLACE} (?:one|1|option|slot|choice|choix|time|plage) "
)
_FEW = 4  # words that a place alone may have beside it


def by_digit(heard: Heard) -> Reading | None:
    """The answer by number; None when no number answers."""
    choice = chosen(heard.said)
    if heard.kind == "checkin":
        return _mark(heard, choice)
    if heard.kind == PICK_SLOT:
        return _slot(heard, choice)
    if "menu" in heard:  # "what was 6 again"
        return None
    return _option(heard, choice)


def _option(heard: Heard, choice: Choice) -> Reading | None:
    options = dict(QUESTIONS.get(heard.kind, ()))
    meanings = [options[number] for number in choice.numbers if number in options]
    if not choice.numbers:
        return None
    if heard.kind == "needs_menu" and len(meanings) == len(choice.numbers):
        also = (*meanings[1:], *heard.beside(*meanings))
        return Reading(meanings[0], also, short=choice.bare)
    if heard.kind == "best_time" and not choice.bare and heard.own:  # "3 in the afternoon"
        return None
    if len(choice.numbers) == 1 and meanings:
        return Reading(meanings[0], heard.beside(meanings[0]), short=choice.bare)
    if choice.bare and heard.kind != "leave_time":
        return Reading("unclear", short=True)
    return None


def _mark(heard: Heard, choice: Choice) -> Reading | None:
    """A check-in's mark from 1 to 5."""
    mark = choice.numbers[0] if len(choice.numbers) == 1 else None
    if not choice.numbers:
        mark = rated(heard.said)
    if mark is not None and 1 <= mark <= _HIGHEST_MARK:
        return Reading(f"rating:{mark}", heard.beside(), short=choice.bare)
    if choice.numbers or mark is not None:
        return Reading("unclear", short=choice.bare)
    return None


def _slot(heard: Heard, choice: Choice) -> Reading | None:
    offered = len(heard.question.slots)
    refused = heard.refuses or _NOT_THAT_ONE.search(heard.said.plain) is not None
    numbers = choice.numbers
    if not numbers and not refused:
        numbers = _placed(heard) or _beside_yes(heard)
    if not numbers:
        return None
    if len(numbers) > 1 or (refused and heard.said.words[0] != str(numbers[0])):
        return Reading("unclear", short=choice.bare)
    picked = numbers[0] or offered
    named = pick_named(heard.question.slots, heard.when)
    if named is not None and not choice.bare and named.meaning != f"pick:{picked}":
        return Reading("unclear")  # "1 on sat": the first, or one o'clock?
    if 1 <= picked <= offered + 1:
        return Reading(f"pick:{picked}", heard.beside(), short=choice.bare)
    return named or Reading("unclear", short=choice.bare)


def _placed(heard: Heard) -> tuple[int, ...]:
    """ "The second one": the place named in words, 0 for the last."""
    place = ordinal(heard.said)
    named = len(heard.said.words) <= _FEW or _NAMED.search(heard.said.plain) is not None
    return (place,) if place is not None and named else ()


def _beside_yes(heard: Heard) -> tuple[int, ...]:
    """ "Yes 2": a yes to one of them."""
    numbers = [int(word) for word in heard.said.words if word.isdigit()]
    alone = len(numbers) == 1 and "yes" in heard and heard.words_beside("yes") == 1
    return (numbers[0],) if alone else ()
