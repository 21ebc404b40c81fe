"""Parts of the day and holidays that only greet or wish: "good morning", "bonne soiree"."""

from flows.understand.when.stretches import Tokens
from flows.understand.when.tokens import (
    At,
    Clock,
    Edge,
    Holiday,
    Part,
    RelativeDay,
    Unit,
    Weekday,
    Weekend,
    Which,
)
from flows.understand.word_lists import word_set

# After these "good" says that a time suits: "im good sat", "sat is good sun too".
_NO_GREETING = word_set("im is are r was be look looks sounds works so all its u est cest chu suis")
_GREETING = word_set("good bonne bon belle happy merry joyeux joyeuses great nice super bel lovely")
_DEAR = word_set("dear hun hon honey sweetie love folks everyone everybody all yall team")
_HARD = word_set("long rough tough hard grosse longue dure rude")  # "long nite"


def greeted(tokens: Tokens, place: int) -> bool:
    """ "good morning", "bonne soiree", "happy new year" name no time."""
    if place and tokens[place - 1].said in _HARD and isinstance(tokens[place], Part):
        return True
    named = isinstance(tokens[place], Part) and tokens[place + 1].said in _DEAR
    if not place and named:
        return True  # "mornin dear"
    if not place or tokens[place - 1].said not in _GREETING:
        return False
    if place > 1 and tokens[place - 2].said in _NO_GREETING:
        return False
    token, after = tokens[place], tokens[place + 1]
    if isinstance(token, Weekday) and isinstance(after, (Edge, At, Clock)):
        return False  # "tmrw im busy, good thurs after 2"
    return isinstance(token, (Part, Weekday, Which, Holiday, Weekend, RelativeDay, Unit))
