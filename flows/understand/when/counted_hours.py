"""Hours counted from another hour: "2 hours after noon", "une demi-heure avant 17h"."""

from flows.understand.when.amounts import ARTICLES, amount_at
from flows.understand.when.counted import COUNTED_FROM, EARLIER
from flows.understand.when.parts import HOUR, MIDNIGHT, NOON
from flows.understand.when.stretches import Span, Tokens
from flows.understand.when.tokens import At, Clock, Number, Part, Unit

_FROM = COUNTED_FROM
_BESIDE = _FROM | {"avant midi", "apres midi"}
_BEFORE = EARLIER
_UNIT_WITHIN = 4  # tokens


def hours_from(tokens: Tokens, place: int) -> tuple[Span, int] | None:
    """The hour so long after or before a clock, and the place after it."""
    token = tokens[place]
    if not isinstance(token, Number) and token.said not in ARTICLES:
        return None
    if not any(isinstance(tokens[place + n], Unit) for n in range(1, _UNIT_WITHIN)):
        return None
    found = amount_at(tokens, place)
    if found is None or not found[0].fine or tokens[found[1]].said not in _BESIDE:
        return None
    amount, link = found
    end = link + 1 + isinstance(tokens[link + 1], At)
    clock = tokens[end]
    half_day = tokens[found[1]]
    if isinstance(half_day, Part) and half_day.said in ("avant midi", "apres midi"):
        sign = -1 if half_day.said == "avant midi" else 1  # "cinq minutes avant midi"
        start = NOON + sign * (amount.seconds // HOUR)
        return Span(start, start + HOUR, "point"), link + 1
    if isinstance(clock, Number) and 1 <= clock.value <= 12 and not clock.counts:
        clock = Clock(clock.said, int(clock.value) * HOUR, bare=True)
    if not isinstance(clock, Clock):
        return None
    minutes = clock.minutes + NOON if clock.bare and clock.minutes < 8 * HOUR else clock.minutes
    length = amount.seconds // 60
    start = minutes - length if tokens[link].said in _BEFORE else minutes % MIDNIGHT + length
    return Span(start, start + HOUR, "point"), end + 1
