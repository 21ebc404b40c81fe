"""What a clock is made of: an hour with its half of the day, quarters and minutes in words."""

from collections.abc import Sequence
from dataclasses import replace
from types import NoneType

from flows.understand.when.tokens import (
    At,
    Break,
    But,
    Clock,
    Edge,
    Fine,
    In,
    Month,
    Number,
    Or,
    Part,
    RelativeDay,
    To,
    Token,
    Weekday,
    Word,
)
from flows.understand.word_lists import word_set

_DAYS = (Weekday, RelativeDay, Part)
_AFTER_ADDED = (Break, But, Fine, Or, *_DAYS)

HOUR = 60
NOON = 720
_TWELVE = 12
_FAR = 8  # tokens
MIDNIGHT = 1440
QUARTERS = frozenset(("quarter", "qtr", "quart", "kart", "quater", "quartr"))
_SMALL_HOURS = 5 * HOUR  # "1 oclock midnight"
HALF = 0.5
COINS = word_set("sous sou cennes cenne piasse piasses dollars")  # "quatre trente sous"
_AFTER_HOUR = word_set(
    """is its works if would please plz pls thanks thx svp stp merci i im ill the on in with and
    my at for tmrw once when whenever quand cuz because bc after then instead should might could
    ca cest je jai si this that til"""
)
# Words between an hour and what suits: "430 id be ok".
ID_BE = word_set("id i ill would be is it itd that thatd could u we")
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


def oclock(tokens: Sequence[Token], place: int) -> int:
    """How many tokens "oclock" or "o clock" takes."""
    if word_at(tokens, place) == "oclock":
        return 1
    return 2 if (word_at(tokens, place), word_at(tokens, place + 1)) == ("o", "clock") else 0


def dated_before(tokens: Sequence[Token], place: int) -> bool:
    """ "oct 14 9 30", "thurs the 2nd, 9 30", "10 30 or 11 30"; "the 12th 13 15" are days."""
    hour, minutes = tokens[place], tokens[place + 1]
    if not (isinstance(hour, Number) and isinstance(minutes, Number)) or hour.value > 12:
        return False
    if not hour.said.isdigit() or len(minutes.said) != 2 or place < 1:
        return False
    before, first = tokens[place - 1], tokens[place - 2] if place > 1 else None
    if isinstance(before, Or) and place > 2:
        return isinstance(tokens[place - 3], Number) and isinstance(first, Number)
    if before.said == "," and place > 1:
        before, first = tokens[place - 2], tokens[place - 3] if place > 2 else None
        if isinstance(before, (Weekday, RelativeDay, Part)):
            return True
    if isinstance(before, Number) and (before.ordinal or isinstance(first, Month)):
        return minutes.value > 15 or not is_at(tokens, place + 2, Number)
    return False


def is_long_hour(said: str) -> bool:
    """The "930" of "930-1130"."""
    return (
        said.isdigit()
        and len(said) in (3, 4)
        and int(said[:-2]) <= 23
        and int(said[-2:]) in range(0, 60, 5)
    )


def is_begun(tokens: Sequence[Token], place: int) -> bool:
    """Is the "930" of "sat 930-1130" an hour by what stands before it?"""
    before = tokens[place - 1] if place > 0 else None
    named = isinstance(before, (At, Edge, Part, RelativeDay, Weekday))
    return named and is_long_hour(tokens[place].said)


def numbers_a_thing(tokens: Sequence[Token], place: int) -> bool:
    """ "at 1200 main st", "at 514 555 0123"."""
    following = tokens[place] if place < len(tokens) else None
    if isinstance(following, Number):
        return True
    return isinstance(following, Word) and following.said not in _AFTER_HOUR


def suits_behind(tokens: Sequence[Token], place: int, before: Token | None) -> bool:
    """ "but 430 id be ok", "430 works": a long number that suits, where a clause begins."""
    number = tokens[place]
    if not isinstance(before, (But, Break, Or, NoneType)) or not number.said.endswith(("0", "5")):
        return False
    ahead = place + 1
    while ahead < len(tokens) and ahead < place + 4 and tokens[ahead].said in ID_BE:
        ahead += 1
    return is_at(tokens, ahead, Fine)


def is_added_hour(tokens: Sequence[Token], place: int) -> bool:
    """ "fri 1 or 230", "later today, 530?": beside another hour, or behind the comma of a day."""
    said = tokens[place].said
    if place < 2 or not is_long_hour(said) or not 1 <= int(said[:-2]) <= _TWELVE:
        return False
    if place + 1 < len(tokens) and not isinstance(tokens[place + 1], _AFTER_ADDED):
        return False
    link, first = tokens[place - 1], tokens[place - 2]
    if isinstance(link, Or):
        return _is_hour_of_day(tokens, place - 2, first)
    asked = place + 1 < len(tokens) and tokens[place + 1].said == "?"  # "off at 5 tmrw. 530?"
    return (link.said == "," or (link.said == "." and asked)) and isinstance(first, _DAYS)


def _is_hour_of_day(tokens: Sequence[Token], place: int, hour: Token) -> bool:
    """The "1" of "fri 1", the "130" of "at 130"."""
    named = place > 0 and isinstance(tokens[place - 1], (At, *_DAYS))
    small = isinstance(hour, Number) and not hour.counts and hour.value <= _TWELVE
    return named and (small or isinstance(hour, Clock) or is_long_hour(hour.said))


def ranges_on_a_day(tokens: Sequence[Token], place: int) -> bool:
    """ "mon i got the welfare office 1030 to 12": the first of two hours of a day just named."""
    last = tokens[place + 2] if is_at(tokens, place + 1, To) and place + 2 < len(tokens) else None
    if not isinstance(last, Number) or not 1 <= last.value <= _TWELVE:
        return False
    near = tokens[max(0, place - _FAR) : place]
    day = any(isinstance(token, (Weekday, RelativeDay)) for token in near)
    return day and is_long_hour(tokens[place].said) and place + 3 >= len(tokens)
