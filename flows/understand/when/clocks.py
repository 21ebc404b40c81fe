"""Numbers and the words around them that are a time of day: "half past 2", "5h moins quart"."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.amounts import VAGUE
from flows.understand.when.clock_words import (
    COINS,
    HARDLY,
    HOUR,
    MIDNIGHT,
    NOON,
    QUARTERS,
    dated_before,
    is_added_hour,
    is_at,
    is_begun,
    is_long_hour,
    minutes_of,
    numbers_a_thing,
    oclock,
    ranges_on_a_day,
    suits_behind,
    timed,
    with_half,
    word_at,
)
from flows.understand.when.clocks_spoken import spoken_past
from flows.understand.when.short_hours import is_clocked
from flows.understand.when.spelled import whole_numbers
from flows.understand.when.tokens import (
    And,
    At,
    Clock,
    Edge,
    Ends,
    Fine,
    In,
    Month,
    Number,
    Part,
    RelativeDay,
    So,
    To,
    Token,
    Unit,
    Weekday,
    Which,
)
from flows.understand.word_lists import word_set

_FRENCH_HOURS = frozenset(("h", "heure", "heures"))
_SHORT_HOURS = frozenset(("hrs", "hre", "hres", "heurs"))
_SOON = 4 * HOUR  # up to there "dici 2 heures" is a length
_FEWEST = 3  # minutes that anybody adds to an hour with "et"
_COMPARED = frozenset(("moins", "plus"))
# Before these a length is meant: "ca prend 2 heures".
_LASTING = word_set("""pris prend prends pendant durant for during takes took take duree prendra""")


def with_clocks(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with every time of day that is said as one put together."""
    tokens = whole_numbers(tokens)
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        found = None
        if isinstance(token, (Number, Clock)) or token.said in QUARTERS:
            before = done[-1] if done else None
            found = _clock_at(tokens, place, before)
            if found is None and isinstance(token, Clock) and _lasts(token, before):
                done.extend((Number(token.said[:-1], token.minutes // HOUR), Unit("h", "hour")))
                place += 1
                continue
        if found is None:
            done.append(token)
            place += 1
        else:
            done.append(found[0])
            place = found[1]
    return done


def _lasts(clock: Clock, before: Token | None) -> bool:
    """Is "2h" a length ("dans 2h", "ca ma pris 2h") and not an hour?"""
    if not (clock.said.endswith("h") and clock.said[:-1].isdigit()) or before is None:
        return False
    soon = before.said == "dici" and clock.minutes <= _SOON  # "dici 2h"
    return soon or isinstance(before, In) or before.said in _LASTING


def _clock_at(
    tokens: Sequence[Token], place: int, before: Token | None
) -> tuple[Clock, int] | None:
    token = tokens[place]
    if (found := spoken_past(tokens, place, before)) is not None:
        return found
    if isinstance(token, Clock):
        end = place + 1
        if token.said.endswith(("h", "midi", "noon")) or token.minutes == MIDNIGHT:
            token, end = _with_minutes(token, tokens, end)
        if word_at(tokens, end) in ("oclock", "heures"):
            end += 1
        halved, end = with_half(token, tokens, end)
        return (halved, end) if end > place + 1 and not _lasts(token, before) else None
    if not isinstance(token, Number) or token.ordinal or token.counts:
        return None
    if token.value != int(token.value) or not (token.spelled or token.said.isalnum()):
        return _dotted(token, tokens, place, before)
    if token.value > 24:
        return _long_number(token, tokens, place, before)
    return _hour_word(token, tokens, place, before)


def _small_minutes(tokens: Sequence[Token], place: int) -> int:
    """The one figure of "oh five"."""
    minutes = tokens[place] if place < len(tokens) else None
    if not isinstance(minutes, Number) or not minutes.spelled or minutes.ordinal:
        return 0
    return int(minutes.value) if minutes.value < 10 else 0


def _hour_word(
    token: Number, tokens: Sequence[Token], place: int, before: Token | None
) -> tuple[Clock, int] | None:
    """ "7 pm", "5 oclock", "9 heures 30", "8 et demie", "seven thirty"."""
    if (clock := timed(token.said, int(token.value), 0)) is None:
        return None
    end = place + 1
    following = word_at(tokens, end)
    if following in _FRENCH_HOURS or (
        following in _SHORT_HOURS and is_clocked(tokens, place, before)
    ):
        said = before.said if before is not None else ""
        soon = said == "dici" and token.value * HOUR <= _SOON
        named = isinstance(before, Which) and is_at(tokens, place - 2, Weekday)  # "mardi prochain"
        within = isinstance(before, (In, Which)) and said != "passe" and not named
        if soon or within or said in _LASTING:
            return None
        if _length_follows(tokens, end + 1, before):
            return None
        hour = "h" if following in _SHORT_HOURS else following
        clock, end = _with_minutes(replace(clock, said=f"{token.said} {hour}"), tokens, end + 1)
    elif skip := oclock(tokens, end):
        end += skip
    elif following in ("oh", "o") and (small := _small_minutes(tokens, end + 1)):
        clock, end = replace(clock, minutes=clock.minutes + small), end + 2  # "eight oh five"
    else:
        clock, end = _with_minutes(clock, tokens, end)
        dated = isinstance(before, Month)  # "oct 2 10 til 2"
        if end == place + 1 and not dated and (minutes := _minutes_after(tokens, place, before)):
            clock, end = replace(clock, minutes=clock.minutes + minutes), place + 2
        if end > place + 1 and word_at(tokens, end) in _FRENCH_HOURS:
            end += 1
    dated = isinstance(before, Month) or word_at(tokens, place - 1) == "le" and place > 0
    dated = dated or (isinstance(before, Weekday) and token.value * HOUR > NOON)  # "mardi 22 am"
    if dated and end == place + 1:  # "feb 5 am", "le 8 en am" are a day and its morning
        return None
    clock, end = with_half(clock, tokens, end)
    return (clock, end) if end > place + 1 and word_at(tokens, end) not in COINS else None


def _length_follows(tokens: Sequence[Token], place: int, before: Token | None) -> bool:
    """ "deux heures plus tard", "dans moins de 2 heures", "une heure avant minuit": a length."""
    following, then = word_at(tokens, place), word_at(tokens, place + 1)
    if following == "plus" and then == "tard":
        return True
    if (
        before is not None
        and before.said in ("de", "d")
        and word_at(tokens, place - 4) in _COMPARED
    ):
        return True
    if word_at(tokens, place - 3) in HARDLY | _COMPARED and any(
        is_at(tokens, place - back, In) for back in (4, 5)
    ):
        return True  # "dans exactement 2 heures"
    from_clock = is_at(tokens, place, Edge) and following in ("apres", "avant")
    return from_clock and (is_at(tokens, place + 1, Clock) or is_at(tokens, place + 1, Number))


def _minutes_after(tokens: Sequence[Token], place: int, before: Token | None) -> int:
    """The minutes of "seven thirty", "sat 7 30"; 0 when the next word says none."""
    hour, minutes = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else None
    if not isinstance(hour, Number) or not isinstance(minutes, Number) or minutes.ordinal:
        return 0
    whole = 1 <= minutes.value <= 59 and minutes.value == int(minutes.value)
    if not whole or minutes.said in VAGUE:  # "une dizaine de jours"
        return 0
    if len(minutes.said) == 2 and word_at(tokens, place + 2) in ("am", "pm"):  # "7 05 pm"
        return int(minutes.value)
    beside = isinstance(before, (At, Weekday, RelativeDay, Part, To, Edge, So))
    beside = beside or dated_before(tokens, place)
    placed = beside or (before is None and _day_begins(tokens, place + 2))
    placed = placed and minutes.value % 15 == 0
    spelled = hour.spelled and minutes.spelled and minutes.value >= 10
    spelled = spelled and not minutes.said.endswith("aine")  # "une quinzaine"
    return int(minutes.value) if spelled or placed else 0


def _day_begins(tokens: Sequence[Token], place: int) -> bool:
    """ "10 30 on the 3rd", "2 15 works": a day or what suits right after it."""
    named = place < len(tokens) and isinstance(tokens[place], (Weekday, RelativeDay, Fine))
    return named or word_at(tokens, place) in ("on", "le", "sharp", "pile", "tapant")


def _with_minutes(clock: Clock, tokens: Sequence[Token], end: int) -> tuple[Clock, int]:
    """The clock with what French adds or takes: "et demie", "et quart", "moins dix", "30"."""
    following = word_at(tokens, end)
    if following in ("et", "moins", "trois"):
        skip = end + 1
        if following == "moins" and word_at(tokens, skip) in ("le", "l"):
            skip += 1
        word = tokens[skip] if skip < len(tokens) else None
        if following == "trois" and word is not None and word.said in ("quart", "quarts"):
            return replace(clock, minutes=clock.minutes + 45), skip + 1
        amount = minutes_of(word) if following != "trois" else 0
        if following == "et" and amount and not _minutes_end(tokens, skip, amount):
            amount = 0
        if amount:
            sign = -1 if following == "moins" else 1
            end = skip + 1 + (is_at(tokens, skip + 1, Unit) and word_at(tokens, skip + 1)[0] == "m")
            minutes = (clock.minutes % MIDNIGHT or (MIDNIGHT if sign < 0 else 0)) + sign * amount
            return replace(clock, minutes=minutes), end
    number = tokens[end] if end < len(tokens) else None
    spelled = clock.minutes % NOON == 0 and not (clock.bare or clock.said.isdigit())
    if (
        isinstance(number, Number)
        and not number.ordinal
        and clock.minutes % HOUR == 0
        and 0 < number.value <= 59
        and (clock.said.endswith(("h", "heures", "heure")) or (spelled and number.spelled))
        and (number.spelled or len(number.said) == 2)
    ):
        if spelled and clock.minutes == MIDNIGHT:
            return replace(clock, minutes=int(number.value)), end + 1
        return replace(clock, minutes=clock.minutes + int(number.value)), end + 1
    return clock, end


def _minutes_end(tokens: Sequence[Token], place: int, amount: int) -> bool:
    """ "sept heures et dix" adds ten minutes; "entre 8 et 10" does not."""
    word = tokens[place]
    if word.said in QUARTERS or word.said in ("demi", "demie"):
        return True
    before = tokens[place - 2]
    if place + 1 < len(tokens) and tokens[place + 1].said in _FRENCH_HOURS or amount < _FEWEST:
        return False  # "entre cinq heures et six heures", "entre midi et deux"
    hours = before.said in _FRENCH_HOURS or before.said.endswith(("h", "midi", "minuit"))
    return hours and isinstance(word, Number) and word.spelled


def _dotted(
    number: Number, tokens: Sequence[Token], place: int, before: Token | None
) -> tuple[Clock, int] | None:
    """ "8.10 pm", "at 10.30"; a price or a length stays a number."""
    hour, _, minute = number.said.replace(",", ".").partition(".")
    if len(minute) != 2 or not hour or isinstance(before, In):
        return None
    clock = timed(number.said, int(hour), int(minute))
    if clock is None:
        return None
    halved, end = with_half(clock, tokens, place + 1)
    named = isinstance(before, (At, Weekday, RelativeDay)) or _day_follows(tokens, place + 1)
    return (halved, end) if end > place + 1 or (named and int(minute) % 5 == 0) else None


def _long_number(
    number: Number, tokens: Sequence[Token], place: int, before: Token | None
) -> tuple[Clock, int] | None:
    """ "tmrw at 330", "1140 a.m.", "134 this afternoon"."""
    hour, minute = divmod(int(number.value), 100)
    if len(number.said) not in (3, 4) or not 1 <= hour <= 23 or minute > 59:
        return None
    military = word_at(tokens, place + 1) in ("hours", "hrs") and len(number.said) == 4
    if 1900 <= number.value <= 2100 and not (isinstance(before, At) or military):
        return None
    clock = timed(number.said, hour, minute)
    if clock is None:
        return None
    halved, end = with_half(clock, tokens, place + 1)
    if end == place + 1 and isinstance(before, At) and numbers_a_thing(tokens, place + 1):
        return None
    if military:
        return clock, end + 1
    # "sat the 5th 130", "jan 21 115"
    dated = isinstance(before, Number) and (before.ordinal or is_at(tokens, place - 2, Month))
    beside = isinstance(before, Number) or is_at(tokens, place + 1, Number)
    if number.said[0] == "0" and len(number.said) == 4 and not beside:  # "0830"
        return halved, end
    named = isinstance(before, (At, Weekday, RelativeDay, Part, Edge, Ends)) and not is_at(
        tokens, place + 1, Unit
    )
    named = named or (word_at(tokens, place - 1) == "it" and word_at(tokens, place - 2) == "make")
    named = named or word_at(tokens, place - 1) == "there"  # "fri i can be there 915"
    first = tokens[place - 2] if place > 1 else None  # "6 to 730"
    between = isinstance(before, And) and is_at(tokens, place - 3, Edge)  # "between 4 and 530"
    first_end = is_at(tokens, place + 1, To) and is_long_hour(word_at(tokens, place + 2))
    named = named or (first_end and _day_follows(tokens, place + 3))  # "930-1130 sat"
    named = named or ranges_on_a_day(tokens, place)
    ends = isinstance(before, To) or between
    begun = isinstance(first, Number) and (first.value <= 12 or is_begun(tokens, place - 2))
    ends = ends and (begun or isinstance(first, Clock))  # "7am to 330"
    named = named or dated or isinstance(before, So) or ends or _day_follows(tokens, place + 1)
    named = named or suits_behind(tokens, place, before) or is_added_hour(tokens, place)
    part_follows = is_at(tokens, place + 1, Which) and is_at(tokens, place + 2, Part)
    return (halved, end) if end > place + 1 or named or part_follows else None


def _day_follows(tokens: Sequence[Token], place: int) -> bool:
    """ "930 on thursday"."""
    place += word_at(tokens, place) == "on"
    return is_at(tokens, place, Weekday) or is_at(tokens, place, RelativeDay)
