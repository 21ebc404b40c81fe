"""Minutes said before their hour: "quarter to 5", "half past 2", "twenty after 3pm", "20 to 7"."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.clock_words import (
    HALF,
    HOUR,
    NOON,
    QUARTERS,
    is_at,
    minutes_of,
    timed,
    with_half,
    word_at,
)
from flows.understand.when.tokens import Clock, Edge, Number, Token, Unit

_ALONE = 3  # tokens of "10 till 5"
_SPOKEN_TO = frozenset((10, 20, 25))  # "ten to four" is a clock, "five to six" may be a range


def spoken_past(
    tokens: Sequence[Token], place: int, before: Token | None
) -> tuple[Clock, int] | None:
    """ "quarter to 5", "half past 2", "twenty after 3pm", "ten minutes to eight", "half three"."""
    amount = minutes_of(tokens[place])
    if not amount:
        return None
    number = tokens[place]
    end = place + 1
    minutes_said = is_at(tokens, end, Unit) and word_at(tokens, end).startswith("m")
    end += minutes_said
    link = tokens[end] if end < len(tokens) else None
    half = isinstance(number, Number) and number.value == HALF
    if half and isinstance(link, Number) and not link.ordinal and link.value <= 12:
        return _hour_and(tokens, end, amount, number.said)
    clear = minutes_said or half or number.said in QUARTERS
    spoken = isinstance(number, Number) and number.spelled and amount in _SPOKEN_TO
    ranged = isinstance(before, Edge) and before.name in ("from", "between")
    past = link is not None and link.said == "past" and amount % 5 == 0
    past = past or _minutes_after(number, link, tokens, end + 1)
    spoken = spoken or _minutes_to(number, link, tokens, end + 1)
    spoken = spoken or (
        before is not None and before.said == "at" and _is_to(number, link, tokens, end)
    )
    part = half or number.said in QUARTERS or (link is not None and link.said == "past")
    if link is None or (ranged and not part) or not (clear or spoken or past):
        return None
    if isinstance(link, Edge) and link.name == "after":
        return _hour_and(tokens, end + 1, amount, number.said)
    if link.said in ("to", "till", "til", "until", "of", "before"):
        return _hour_and(tokens, end + 1, -amount, number.said)
    return None


def _is_to(number: Token, link: Token | None, tokens: Sequence[Token], place: int) -> bool:
    """ "at 10 to 6", where nothing else says that it is no range."""
    hour = tokens[place + 1] if place + 1 < len(tokens) else None
    if link is None or link.said != "to" or not isinstance(number, Number):
        return False
    smaller = isinstance(hour, Number) and 1 <= hour.value <= min(8, number.value)
    return number.value in (10, 20, 25) and smaller


def _minutes_after(number: Token, link: Token | None, tokens: Sequence[Token], place: int) -> bool:
    """Is "five after six" a clock? Written out and in fives; "dec 5 after 6" is not."""
    hour = tokens[place] if place < len(tokens) else None
    if link is None or link.said != "after" or not isinstance(hour, (Number, Clock)):
        return False
    return isinstance(number, Number) and number.spelled and number.value % 5 == 0


def _minutes_to(number: Token, link: Token | None, tokens: Sequence[Token], place: int) -> bool:
    """Is "20 to 7" or "five to three" a clock? From the later hour to the earlier is no range."""
    hour = tokens[place] if place < len(tokens) else None
    if (
        link is None
        or link.said not in ("to", "till", "til")
        or not isinstance(number, Number)
        or number.value % 5
    ):
        return False
    if isinstance(hour, Clock) and hour.minutes % NOON == 0 and not hour.bare:  # "five to noon"
        return number.spelled or number.value > 12
    if not isinstance(hour, Number) or not 1 <= hour.value <= 12:
        return False
    if link.said != "to":  # "10 till 5" alone; "8 till 5" and "sat 10 til 2" are ranges
        minutes = number.spelled or number.value > 12 or len(tokens) == _ALONE
        return minutes and number.value in (10, 15, 20, 25) and number.value > hour.value
    return number.value > 12 or (number.spelled and number.value == 5 and hour.value <= 5)


def _hour_and(
    tokens: Sequence[Token], place: int, minutes: int, said: str
) -> tuple[Clock, int] | None:
    hour = tokens[place] if place < len(tokens) else None
    if isinstance(hour, Number) and not hour.ordinal and 1 <= hour.value <= 12:
        clock = timed(hour.said, int(hour.value), 0)
    else:
        clock = hour if isinstance(hour, Clock) and hour.minutes % HOUR == 0 else None
    if clock is None:
        return None
    clock, end = with_half(clock, tokens, place + 1)
    if word_at(tokens, end) == "oclock":
        end += 1
    base = clock.minutes if clock.minutes % NOON or not clock.bare else NOON
    return replace(clock, said=f"{said} {clock.said}", minutes=base + minutes), end
