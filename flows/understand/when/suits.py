"""Days behind a comma that are offered by themselves: "i work fri n sat, sun im free"."""

from collections.abc import Sequence

from flows.understand.when.tokens import Break, Fine, Not, Token, Weekday

_I_AM = frozenset(("im", "i", "is", "chu", "jsuis", "cest", "est"))
_NEAR = 12  # tokens
_TAGS = frozenset(("ok", "okay", "k", "yes", "yeah", "yep", "yup", "sure"))  # "..., ok?"


def suits_alone(tokens: Sequence[Token], link: int, end: int) -> bool:
    """ "i work fri n sat, sun im free": behind the comma is a day of its own."""
    if tokens[link].said != "," or end >= len(tokens):
        return False
    ahead = end + (tokens[end].said in _I_AM)
    return ahead < len(tokens) and isinstance(tokens[ahead], Fine) or _suits_later(tokens, end)


def _suits_later(tokens: Sequence[Token], place: int) -> bool:
    """ "on nights fri sat, mon after 2 is good"."""
    for token in tokens[place : place + _NEAR]:
        if isinstance(token, (Break, Not, Weekday)):
            return False
        if isinstance(token, Fine) and token.said not in _TAGS:
            return True
    return False


def is_asked_alone(tokens: Sequence[Token], link: int, end: int) -> bool:
    """ "i work mon to fri, sun?": the day behind the comma is asked for."""
    return tokens[link].said == "," and end < len(tokens) and tokens[end].said == "?"
