"""A holiday that says what a day is: "monday is labour day", "tonight is nye"."""

from collections.abc import Sequence

from flows.understand.when.tokens import (
    Clock,
    Fine,
    Not,
    Number,
    Part,
    RelativeDay,
    Taken,
    Token,
    Weekday,
)
from flows.understand.word_lists import word_set

_IS_OURS = word_set("my our her his a no for when wide all mine open pretty super kinda")


def tells_of_day(tokens: Sequence[Token], place: int) -> bool:
    """ "monday is labour day", "lundi cest laction de grace": what that day is."""
    back = place - 1
    while back > 0 and tokens[back].said in ("the", "la", "le", "l"):
        back -= 1
    if tokens[place].said.startswith("is "):  # "fri is good friday"
        return place > 0 and isinstance(tokens[place - 1], (Weekday, RelativeDay, Part))
    named = tokens[back] if back >= 0 else None
    if isinstance(named, Weekday) and named.plural:  # "friday's good friday"
        return back == place - 1
    said = back > 0 and tokens[back].said in ("is", "cest", "est", "c", "bein", "being")
    back -= said and back > 1 and isinstance(tokens[back - 1], Part)  # "tonight is nye"
    return said and isinstance(tokens[back - 1], (Weekday, RelativeDay, Part))


def is_surely_day(tokens: Sequence[Token], place: int) -> bool:
    """ "mar de 9h a 11h", "sun is my moms party", "sun is wide open"."""
    ahead = tokens[place + 1 : place + 3]
    if tokens[place].said == "sun" and len(ahead) > 1 and ahead[0].said == "is":
        return isinstance(ahead[1], (Taken, Fine, Not)) or ahead[1].said in _IS_OURS
    return len(ahead) > 1 and ahead[0].said == "de" and isinstance(ahead[1], (Clock, Number))
