"""What around a number says that it is an hour: "7 in the evening", "5 tomorrow"."""

from flows.understand.when.stretches import Tokens
from flows.understand.when.tokens import At, Break, In, Or, Part, RelativeDay, Which

_A_PART = frozenset(("one", "un", "une"))


def day_follows(tokens: Tokens, place: int) -> bool:
    """ "5 tomorrow" at the beginning of what is said."""
    day = tokens[place + 1]
    if not isinstance(day, RelativeDay) or day.ahead < 0:
        return False
    if day.said.startswith(("day after", "the day after", "apre")):  # "2 day after tomorrow"
        return False
    return place == 0 or isinstance(tokens[place - 1], Break | Or)


def part_follows(tokens: Tokens, place: int) -> bool:
    """Does "in the evening", "du matin", "tonight" or "this afternoon" say that it is an hour?"""
    if tokens[place].said in _A_PART and isinstance(tokens[place + 1], Part):
        return False  # "one evening", "un soir"
    skip = place + 1
    for _ in range(3):
        token = tokens[skip]
        if isinstance(token, Part):
            return not token.meal
        if isinstance(token, RelativeDay):
            return token.ahead >= 0 and isinstance(tokens[skip + 1], Part)
        links = token.said in ("of", "the", "de", "du", "la", "le", "l", ",", "a")
        if not (links or isinstance(token, In | Which | At)):
            return False
        skip += 1
    return False
