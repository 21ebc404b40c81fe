"""Numbers said in several words: "twenty three", "vingt et un", "dix sept", "thirty first"."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.tokens import And, Number, Token

_TENS = frozenset((20, 30, 40, 50, 60, 70, 80, 90))


def whole_numbers(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "twenty three", "vingt et un", "dix sept", "thirty first" as one number."""
    if not any(isinstance(t, Number) and t.spelled and t.value >= 10 for t in tokens):
        return tokens
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.said == "quatre" and place + 1 < len(tokens):
            token, place = _eighty(token, tokens[place + 1], place)
        if isinstance(token, Number) and token.spelled and not token.ordinal:
            ahead = 2 if _and_follows(tokens, place + 1) and token.value in _TENS else 1
            unit = tokens[place + ahead] if place + ahead < len(tokens) else None
            if isinstance(unit, Number) and unit.spelled and _adds(token, unit, ahead):
                said = f"{token.said} {unit.said}"
                done.append(replace(unit, said=said, value=token.value + unit.value))
                place += ahead + 1
                continue
        done.append(token)
        place += 1
    return done


def _eighty(four: Token, twenty: Token, place: int) -> tuple[Token, int]:
    """ "quatre vingt" is eighty."""
    if isinstance(four, Number) and twenty.said in ("vingt", "vingts"):
        return replace(four, said="quatre vingt", value=80), place + 1
    return four, place


def _adds(tens: Number, unit: Number, ahead: int) -> bool:
    if tens.value in _TENS and 1 <= unit.value <= 9:
        return ahead == 1 or unit.said in ("un", "une")
    if tens.said in ("soixante", "quatre vingt") and 10 <= unit.value <= 19:
        return True
    return tens.said == "dix" and unit.value in (7, 8, 9)


def _and_follows(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and isinstance(tokens[place], And)
