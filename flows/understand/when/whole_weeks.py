"""Whether a week or a weekend that is named is every one, and no single one."""

from collections.abc import Sequence

from flows.understand.when.tokens import Clock, Edge, Every, Number, Part, Token, Which

_BEFORE = frozenset(("la", "pas la", "sur", "soirs de"))
_ONE_WEEK = frozenset(("prochaine", "passee", "derniere", "du", "de", "dapres", "qui"))


def at(tokens: Sequence[Token], place: int) -> Token | None:
    """The token at a place, where there is one."""
    return tokens[place] if 0 <= place < len(tokens) else None


def is_counted(tokens: Sequence[Token], place: int) -> bool:
    """ "the next two weekends"."""
    return isinstance(at(tokens, place - 1), Number) and isinstance(at(tokens, place - 2), Which)


def is_one_weekend(tokens: Sequence[Token], place: int) -> bool:
    """ "la fds du 12-13", "jtravaille toute la fin de semaine", "working all weekend"."""
    whole = place > 0 and tokens[place - 1].said in ("toute", "tout", "all")
    whole = whole and not getattr(tokens[place], "plural", False)
    return whole or _of_date(tokens, place + 1)


def _of_date(tokens: Sequence[Token], place: int) -> bool:
    of = place + 1 < len(tokens) and tokens[place].said in ("of", "du")
    return of and isinstance(at(tokens, place + 1 + (tokens[place + 1].said == "the")), Number)


def is_the_week(tokens: Sequence[Token], place: int) -> bool:
    """ "la semaine" is Monday to Friday; "la semaine prochaine", "la semaine du 5" are weeks."""
    before = tokens[place - 1].said if place else ""
    following = tokens[place + 1].said if place + 1 < len(tokens) else ""
    earlier = tokens[place - 2] if place > 1 else None
    if before == "de" and isinstance(earlier, Part):  # "les matins de semaine"
        return True
    if before not in _BEFORE or isinstance(earlier, Every | Which | Edge):
        return False
    if following == "de" and isinstance(at(tokens, place + 2), (Clock, Number)):
        return True  # "la semaine de 15h a 23h"
    return following not in _ONE_WEEK and not isinstance(at(tokens, place + 1), Which)
