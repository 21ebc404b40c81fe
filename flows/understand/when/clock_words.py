"""What a clock is made of: an hour with its half of the day, quarters and minutes in words."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.tokens import Clock, In, Number, Token
from flows.understand.word_lists import word_set

HOUR = 60
NOON = 720
MIDNIGHT = 1440
QUARTERS = frozenset(("quarter", "qtr", "quart", "kart"))
_SMALL_HOURS = 5 * HOUR  # "1 oclock midnight"
HALF = 0.5
COINS = word_set("sous sou cennes cenne piasse piasses dollars")  # "quatre trente sous"
# Words that may stand before a length and change little.
HARDLY = word_set(
    """exactly just only roughly approximately maybe almost nearly exactement seulement
    encore presque juste peine"""
)


def timed(said: str, hour: int, minute: int, half: str | None = None) -> Clock | None:
    """The clock of an hour and minutes with its half ("am", "pm"); None for no hour of a day."""
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    if half is None or hour > 12 or hour == 0:
        bare = half is None and 1 <= hour <= 12 and not said.startswith("0")
        return Clock(said, hour * HOUR + minute, bare)
    return Clock(said, hour % 12 * HOUR + minute + (NOON if half == "pm" else 0))


def is_at(tokens: Sequence[Token], place: int, kind: type[Token]) -> bool:
    """Does a token of a kind stand at a place?"""
    return place < len(tokens) and isinstance(tokens[place], kind)


def word_at(tokens: Sequence[Token], place: int) -> str:
    """The word at a place, "" behind the last one."""
    return tokens[place].said if place < len(tokens) else ""


def minutes_of(word: Token | None) -> int:
    """How many minutes "quarter", "half" or a number are; 0 for none."""
    if word is not None and word.said in QUARTERS:
        return 15
    if isinstance(word, Number) and not word.ordinal:
        return 30 if word.value == HALF else int(word.value) if word.value < HOUR else 0
    return 0


def with_half(clock: Clock, tokens: Sequence[Token], end: int) -> tuple[Clock, int]:
    """The clock with an "am" or "pm" that follows, "in the am" too."""
    skip = end + 1 if is_at(tokens, end, In) else end
    half = word_at(tokens, skip)
    if half == "midnight" and clock.bare and clock.minutes % NOON < _SMALL_HOURS:
        return replace(clock, minutes=clock.minutes % NOON, bare=False), skip + 1
    if half not in ("am", "pm") or clock.minutes >= 13 * HOUR:
        return (clock, skip + 1) if half in ("am", "pm") else (clock, end)
    minutes = clock.minutes % NOON + (NOON if half == "pm" else 0)
    return replace(clock, minutes=minutes, bare=False), skip + 1
