"""Numbers said in several words: "twenty three", "vingt et un", "dix sept", "thirty first"."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.tokens import And, Number, Token


def whole_numbers(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "twenty three", "vingt et un", "dix sept", "thirty first" as one number."""
    if not any(isinstance(t, Number) and t.spelled and t.value >= 10 for t in tokens):
        return tokens
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if isinstance(token, Number) and token.spelled and not token.ordinal:
            ahead = 2 if _and_follows(tokens, place + 1) and token.value in (20, 30, 40, 50) else 1
            unit = tokens[place + ahead] if place + ahead < len(tokens) else None
            if isinstance(unit, Number) and unit.spelled and _adds(token, unit, ahead):
                said = f"{token.said} {unit.said}"
                done.append(replace(unit, said=said, value=token.value + unit.value))
                place += ahead + 1
                continue
        done.append(token)
        place += 1
    return done


def _adds(tens: Number, unit: Number, ahead: int) -> bool:
    if tens.value in (20, 30, 40, 50) and 1 <= unit.value <= 9:
        return ahead == 1 or unit.said in ("un", "une")
    return tens.said == "dix" and unit.value in (7, 8, 9)


def _and_follows(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and isinstance(tokens[place], And)
