"""What around a number says that it is an hour: "7 in the evening", "5 tomorrow"."""

from types import NoneType

from flows.understand.when.stretches import Tokens
from flows.understand.when.tokens import (
    At,
    Break,
    But,
    Clock,
    Edge,
    Fine,
    In,
    Not,
    Number,
    Or,
    Part,
    RelativeDay,
    So,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Which,
    Word,
)

_A_PART = frozenset(("one", "un", "une"))

_SHORTEST = 5  # letters: "works" and "sounds" are no nouns, nor is "is"
_AN_HOUR_OF = frozenset(
    (
        "do",
        "at",
        "for",
        "",
        "ya",
        "yes",
        "ok",
        "yeah",
        "yep",
        "oui",
        "or",
        "say",
        "is",
        "like",
        "sure",
        "so",
    )
)


def day_follows(tokens: Tokens, place: int) -> bool:
    """ "5 tomorrow" at the beginning of what is said, "do 5 on friday"."""
    day = tokens[place + 1]
    number = tokens[place]
    before = f" {tokens[place - 1].said}" if place else " "
    on_day = day.said == "on" and isinstance(tokens[place + 2], Weekday)
    named = isinstance(day, Weekday) and not day.plural
    named = named or (isinstance(day, RelativeDay) and day.ahead >= 0)
    on_day = on_day or (named and before.endswith((" do", " is")))
    if on_day and before.rpartition(" ")[2] in _AN_HOUR_OF:
        return isinstance(number, Number) and not number.counts and number.value <= 12
    opens = place == 0 or isinstance(tokens[place - 1], (Break, Or))
    then = tokens[place + 2]
    spelled = isinstance(number, Number) and number.spelled and isinstance(then, Part)
    small = _is_small(number, spelled=spelled)
    if opens and isinstance(day, Weekday) and not day.plural and small:
        return not isinstance(then, (Clock, Number, At))  # "11 thursday morning"
    if isinstance(day, Or) and _chosen_from(tokens, place):
        return True
    if not isinstance(day, RelativeDay) or day.ahead < 0:
        return False
    if day.said.startswith(("day after", "the day after", "apre")):  # "2 day after tomorrow"
        return False
    return place == 0 or isinstance(tokens[place - 1], (Break, Or))


def _is_small(number: Token, *, spelled: bool) -> bool:
    return (
        isinstance(number, Number)
        and not number.counts
        and not number.ordinal
        and (1 <= number.value <= 12 and (spelled or number.said.isdigit()))
    )


def _chosen_from(tokens: Tokens, place: int) -> bool:
    """ "either 2 or 4 on sat", "10 or 11 sat": two hours of a day named after them."""
    number, other, then = tokens[place], tokens[place + 2], tokens[place + 3]
    before = tokens[place - 1] if place else None
    opens = isinstance(before, (Or, Break, At, Fine, So, NoneType)) or before.said == "do"
    hours = all(
        isinstance(n, Number) and not n.counts and 1 <= n.value <= 12 for n in (number, other)
    )
    if then.said in ("on", "for"):
        then = tokens[place + 4]
    return opens and hours and isinstance(then, (Weekday, RelativeDay))


def _counts_parts(tokens: Tokens, place: int, part: Part) -> bool:
    """ "one evening", "3 nights", "2 morning sessions": the number counts."""
    noun = tokens[place + 2]
    several = isinstance(noun, Word) and noun.said.endswith("s") and len(noun.said) > _SHORTEST
    return tokens[place].said in _A_PART or part.plural or several


def part_follows(tokens: Tokens, place: int) -> bool:
    """Does "in the evening", "du matin", "tonight" or "this afternoon" say that it is an hour?"""
    if isinstance(part := tokens[place + 1], Part) and _counts_parts(tokens, place, part):
        return False
    skip = place + 1
    for _ in range(3):
        token = tokens[skip]
        if isinstance(token, Part):
            return not token.meal
        if isinstance(token, RelativeDay):
            return token.ahead >= 0 and isinstance(tokens[skip + 1], Part)
        links = token.said in ("of", "the", "de", "du", "la", "le", "l", ",", "a")
        if not (links or isinstance(token, (In, Which, At))):
            return False
        skip += 1
    return False


def begins_range(tokens: Tokens, place: int) -> bool:
    """ "10 until 12"."""
    one, link, two = tokens[place], tokens[place + 1], tokens[place + 2]
    links = isinstance(link, To) or (isinstance(link, Edge) and link.name == "until")
    if not isinstance(one, Number) or not isinstance(two, Number):
        return False
    hours = not (one.counts or two.counts)  # "a party of 6 to 8 people" counts
    return hours and links and not isinstance(tokens[place + 3], Unit)


def is_asked_alone(tokens: Tokens, place: int) -> bool:
    """ "7?" and "12 to 1" as whole sentences."""
    number, end = tokens[place], place + 1
    if isinstance(tokens[end], To) and isinstance(tokens[end + 1], Number):
        end += 2
    if not isinstance(number, Number) or not 1 <= number.value <= 12:
        return False
    return tokens[end].said == "?" or (end > place + 1 and tokens[end].said in ("", "."))


def is_added(tokens: Tokens, place: int) -> bool:
    """ "monday aft, 2 if u can", "busy till 12. 2 is fine": an hour put behind other hours."""
    number, after = tokens[place], tokens[place + 1]
    if not isinstance(number, Number) or number.counts or not 1 <= number.value <= 12:
        return False
    return isinstance(after, Fine) or after.said in ("if", "si")


def refuses_an_hour(tokens: Tokens, place: int) -> bool:
    """ "cant do 2 tmrw, 4 ok?": one hour of the day is refused, and another one put forward."""
    before = tokens[:place] if place and isinstance(tokens[place - 1], (Break, But)) else ()
    hours = any(isinstance(token, (Clock, Number)) for token in before)
    return hours and any(isinstance(token, (Not, Taken)) for token in before)
