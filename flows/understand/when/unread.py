"""What stands right before a day and was not read, and changes which day is meant.

"Four monday", "4 days into december": the day alone would be a guess, and none is better than that.
"""

from flows.understand.when.stretches import Tokens
from flows.understand.when.tokens import Month, Number, To, Token, Unit, Weekday, Weekend, Which

_ARTICLES = frozenset(("un", "une", "one"))
_LINKS = frozenset(("of", "into", "de", "du", "in", "to", "la", "the", "le"))
_FOR = frozenset(("for", "pour"))  # "a table for four friday"
_MOST = 31


def may_be_counted(tokens: Tokens, place: int) -> bool:
    """Does a number stand right before, or a word such as "of" behind which one may?"""
    if not place:
        return False
    before = tokens[place - 1]
    return isinstance(before, Number) or before.said in _LINKS


def counted_otherwise(tokens: Tokens, place: int, read: int) -> bool:
    """Does a count that nobody read stand before the day at a place?

    ``read``: the place up to which the tokens before it were read.
    """
    back = place - 1
    if back < read:
        return False
    if isinstance(tokens[place], (Weekday, Weekend, Month)) and _is_count(tokens[back]):
        return not back or tokens[back - 1].said not in _FOR
    while back > read and tokens[back].said in _LINKS:
        back -= 1
    if back == place - 1 and not isinstance(tokens[place], Which):
        return False
    named = isinstance(tokens[back], (Unit, Weekday))  # "first business day of january"
    back -= named
    to_last = isinstance(tokens[place], Which) and isinstance(tokens[place - 1], To)
    return back >= read and (named or to_last) and _is_count(tokens[back])


def _is_count(token: Token) -> bool:
    if not isinstance(token, Number) or token.counts or token.said in _ARTICLES:
        return False
    return token.value == int(token.value) and 0 < token.value <= _MOST
