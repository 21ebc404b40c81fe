"""Numbers and the words around them that are a time of day: "half past 2", "5h moins quart"."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.spelled import whole_numbers
from flows.understand.when.tokens import (
    At,
    Clock,
    Edge,
    In,
    Month,
    Number,
    Part,
    RelativeDay,
    To,
    Token,
    Unit,
    Weekday,
    Which,
    Word,
)
from flows.understand.word_lists import word_set

_HOUR = 60
_NOON = 720
_MIDNIGHT = 1440
_FRENCH_HOURS = frozenset(("h", "heure", "heures"))
_QUARTERS = frozenset(("quarter", "qtr", "quart", "kart"))
_HALF = 0.5
_SPOKEN_TO = frozenset((10, 20, 25))  # "ten to four" is a clock, "five to six" may be a range
# Before these a length is meant: "ca prend 2 heures".
_AFTER_HOUR = word_set(
    """is its works if would please plz pls thanks thx svp stp merci i im ill the on in with and
    my at for tmrw should could might ca cest je jai si this that til"""
)
_LASTING = word_set("""pris prend prends pendant durant for during takes took take duree prendra""")


def timed(said: str, hour: int, minute: int, half: str | None = None) -> Clock | None:
    """The clock of an hour and minutes with its half ("am", "pm"); None for no hour of a day."""
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    if half is None or hour > 12 or hour == 0:
        bare = half is None and 1 <= hour <= 12 and not said.startswith("0")
        return Clock(said, hour * _HOUR + minute, bare)
    return Clock(said, hour % 12 * _HOUR + minute + (_NOON if half == "pm" else 0))


def with_clocks(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with every time of day that is said as one put together."""
    tokens = whole_numbers(tokens)
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        found = None
        if isinstance(token, Number | Clock) or token.said in _QUARTERS:
            before = done[-1] if done else None
            found = _clock_at(tokens, place, before)
            if found is None and isinstance(token, Clock) and _lasts(token, before):
                done.extend((Number(token.said[:-1], token.minutes // _HOUR), Unit("h", "hour")))
                place += 1
                continue
        if found is None:
            done.append(token)
            place += 1
        else:
            done.append(found[0])
            place = found[1]
    return done


def _at(tokens: Sequence[Token], place: int, kind: type[Token]) -> bool:
    return place < len(tokens) and isinstance(tokens[place], kind)


def _said(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].said if place < len(tokens) else ""


def _lasts(clock: Clock, before: Token | None) -> bool:
    """Is "2h" a length ("dans 2h", "ca ma pris 2h") and not an hour?"""
    if not clock.said.endswith("h") or before is None:
        return False
    return isinstance(before, In) or before.said in _LASTING


def _clock_at(
    tokens: Sequence[Token], place: int, before: Token | None
) -> tuple[Clock, int] | None:
    token = tokens[place]
    if (found := _spoken_past(tokens, place, before)) is not None:
        return found
    if isinstance(token, Clock):
        end = place + 1
        if token.said.endswith(("h", "midi", "noon")) or token.minutes == _MIDNIGHT:
            token, end = _with_minutes(token, tokens, end)
        if _said(tokens, end) in ("oclock", "heures"):
            end += 1
        halved, end = _with_half(token, tokens, end)
        return (halved, end) if end > place + 1 and not _lasts(token, before) else None
    if not isinstance(token, Number) or token.ordinal or token.counts:
        return None
    if token.value != int(token.value):
        return _dotted(token, tokens, place, before)
    if token.value > 24:
        return _long_number(token, tokens, place, before)
    return _hour_word(token, tokens, place, before)


def _hour_word(
    token: Number, tokens: Sequence[Token], place: int, before: Token | None
) -> tuple[Clock, int] | None:
    """ "7 pm", "5 oclock", "9 heures 30", "8 et demie", "seven thirty"."""
    clock = timed(token.said, int(token.value), 0)
    if clock is None:
        return None
    end = place + 1
    following = _said(tokens, end)
    if following in _FRENCH_HOURS:
        if isinstance(before, In | Which) or (before is not None and before.said in _LASTING):
            return None
        clock, end = _with_minutes(
            replace(clock, said=f"{token.said} {following}"), tokens, end + 1
        )
    elif following == "oclock":
        end += 1
    elif following == "o" and _said(tokens, end + 1) == "clock":
        end += 2
    else:
        clock, end = _with_minutes(clock, tokens, end)
        if end == place + 1 and (minutes := _minutes_after(tokens, place, before)):
            clock, end = replace(clock, minutes=clock.minutes + minutes), place + 2
        if end > place + 1 and _said(tokens, end) in _FRENCH_HOURS:
            end += 1
    if isinstance(before, Month) and end == place + 1:  # "feb 5 am" is a day and its morning
        return None
    clock, end = _with_half(clock, tokens, end)
    return (clock, end) if end > place + 1 else None


def _minutes_after(tokens: Sequence[Token], place: int, before: Token | None) -> int:
    """The minutes of "seven thirty", "sat 7 30"; 0 when the next word says none."""
    hour, minutes = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else None
    if not isinstance(hour, Number) or not isinstance(minutes, Number) or minutes.ordinal:
        return 0
    if not 1 <= minutes.value <= 59 or minutes.value != int(minutes.value):
        return 0
    if len(minutes.said) == 2 and _said(tokens, place + 2) in ("am", "pm"):  # "7 05 pm"
        return int(minutes.value)
    placed = isinstance(before, At | Weekday | RelativeDay | Part | To) and minutes.value % 15 == 0
    spelled = hour.spelled and minutes.spelled and minutes.value >= 10
    return int(minutes.value) if spelled or placed else 0


def _with_minutes(clock: Clock, tokens: Sequence[Token], end: int) -> tuple[Clock, int]:
    """The clock with what French adds or takes: "et demie", "et quart", "moins dix", "30"."""
    following = _said(tokens, end)
    if following in ("et", "moins", "trois"):
        skip = end + 1
        if following == "moins" and _said(tokens, skip) in ("le", "l"):
            skip += 1
        word = tokens[skip] if skip < len(tokens) else None
        if following == "trois" and word is not None and word.said in ("quart", "quarts"):
            return replace(clock, minutes=clock.minutes + 45), skip + 1
        amount = _amount(word) if following != "trois" else 0
        if following == "et" and amount and not _minutes_end(tokens, skip, amount):
            amount = 0
        if amount:
            sign = -1 if following == "moins" else 1
            end = skip + 1 + (_at(tokens, skip + 1, Unit) and _said(tokens, skip + 1)[0] == "m")
            minutes = (clock.minutes % _MIDNIGHT or (_MIDNIGHT if sign < 0 else 0)) + sign * amount
            return replace(clock, minutes=minutes), end
    number = tokens[end] if end < len(tokens) else None
    spelled = clock.minutes % _NOON == 0 and not clock.bare
    if (
        isinstance(number, Number)
        and not number.ordinal
        and clock.minutes % _HOUR == 0
        and 0 < number.value <= 59
        and (clock.said.endswith(("h", "heures", "heure")) or (spelled and number.spelled))
        and (number.spelled or len(number.said) == 2)
    ):
        if spelled and clock.minutes == _MIDNIGHT:
            return replace(clock, minutes=int(number.value)), end + 1
        return replace(clock, minutes=clock.minutes + int(number.value)), end + 1
    return clock, end


def _minutes_end(tokens: Sequence[Token], place: int, amount: int) -> bool:
    """ "sept heures et dix" adds ten minutes; "entre 8 et 10" does not."""
    word = tokens[place]
    if word.said in _QUARTERS or word.said in ("demi", "demie"):
        return True
    before = tokens[place - 2]
    hours = before.said in _FRENCH_HOURS or before.said.endswith(("h", "midi", "minuit"))
    return hours and isinstance(word, Number) and word.spelled


def _amount(word: Token | None) -> int:
    if word is not None and word.said in _QUARTERS:
        return 15
    if isinstance(word, Number) and not word.ordinal:
        return 30 if word.value == _HALF else int(word.value) if word.value < _HOUR else 0
    return 0


def _with_half(clock: Clock, tokens: Sequence[Token], end: int) -> tuple[Clock, int]:
    """The clock with an "am" or "pm" that follows, "in the am" too."""
    skip = end + 1 if _at(tokens, end, In) else end
    half = _said(tokens, skip)
    if half not in ("am", "pm") or clock.minutes >= 13 * _HOUR:
        return (clock, skip + 1) if half in ("am", "pm") else (clock, end)
    minutes = clock.minutes % _NOON + (_NOON if half == "pm" else 0)
    return replace(clock, minutes=minutes, bare=False), skip + 1


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
    halved, end = _with_half(clock, tokens, place + 1)
    named = isinstance(before, At | Weekday | RelativeDay)
    return (halved, end) if end > place + 1 or (named and int(minute) % 5 == 0) else None


def _long_number(
    number: Number, tokens: Sequence[Token], place: int, before: Token | None
) -> tuple[Clock, int] | None:
    """ "tmrw at 330", "1140 a.m.", "134 this afternoon"."""
    hour, minute = divmod(int(number.value), 100)
    if len(number.said) not in (3, 4) or not 1 <= hour <= 23 or minute > 59:
        return None
    if 1900 <= number.value <= 2100 and not isinstance(before, At):
        return None
    clock = timed(number.said, hour, minute)
    if clock is None:
        return None
    halved, end = _with_half(clock, tokens, place + 1)
    if end == place + 1 and isinstance(before, At) and _numbers_a_thing(tokens, place + 1):
        return None
    named = isinstance(before, At | Weekday | RelativeDay | Part | Edge) and not _at(
        tokens, place + 1, Unit
    )
    part_follows = _at(tokens, place + 1, Which) and _at(tokens, place + 2, Part)
    return (halved, end) if end > place + 1 or named or part_follows else None


def _numbers_a_thing(tokens: Sequence[Token], place: int) -> bool:
    """ "at 1200 main st", "at 514 555 0123"."""
    following = tokens[place] if place < len(tokens) else None
    if isinstance(following, Number):
        return True
    return isinstance(following, Word) and following.said not in _AFTER_HOUR


def _spoken_past(
    tokens: Sequence[Token], place: int, before: Token | None
) -> tuple[Clock, int] | None:
    """ "quarter to 5", "half past 2", "twenty after 3pm", "ten minutes to eight", "half three"."""
    amount = _amount(tokens[place])
    if not amount:
        return None
    number = tokens[place]
    end = place + 1
    minutes_said = _at(tokens, end, Unit) and _said(tokens, end).startswith("m")
    end += minutes_said
    link = tokens[end] if end < len(tokens) else None
    half = isinstance(number, Number) and number.value == _HALF
    if half and isinstance(link, Number) and not link.ordinal and link.value <= 12:
        return _hour_and(tokens, end, amount, number.said)
    clear = minutes_said or half or number.said in _QUARTERS
    spoken = isinstance(number, Number) and number.spelled and amount in _SPOKEN_TO
    ranged = isinstance(before, Edge) and before.name in ("from", "between")
    past = link is not None and link.said == "past" and amount % 5 == 0
    if link is None or ranged or not (clear or spoken or past):
        return None
    if isinstance(link, Edge) and link.name == "after":
        return _hour_and(tokens, end + 1, amount, number.said)
    if link.said in ("to", "till", "til", "until", "of", "before"):
        return _hour_and(tokens, end + 1, -amount, number.said)
    return None


def _hour_and(
    tokens: Sequence[Token], place: int, minutes: int, said: str
) -> tuple[Clock, int] | None:
    hour = tokens[place] if place < len(tokens) else None
    if isinstance(hour, Number) and not hour.ordinal and 1 <= hour.value <= 12:
        clock = timed(hour.said, int(hour.value), 0)
    else:
        clock = hour if isinstance(hour, Clock) and hour.minutes % _HOUR == 0 else None
    if clock is None:
        return None
    clock, end = _with_half(clock, tokens, place + 1)
    if _said(tokens, end) == "oclock":
        end += 1
    base = clock.minutes if clock.minutes % _NOON or not clock.bare else _NOON
    return replace(clock, said=f"{said} {clock.said}", minutes=base + minutes), end
