"""Shifts told by both ends, or by how long they are: "jcommence a 6h pis jfinis a 2h", "start at 7
finish at 3", "12 hr shifts starting at 7pm".
"""

from dataclasses import replace

from flows.understand.when.tokens import (
    At,
    Break,
    Clock,
    Edge,
    Ends,
    Number,
    Part,
    RelativeDay,
    So,
    Starts,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Word,
)

_WORK = Taken("jtravaille", "work")  # the word by which weeks know it
_GOING_IN = frozenset(("jrentre", "je rentre", "rentre", "jentre", "entre a", "go in", "in at"))
_TOLD_BY = frozenset((Ends, Starts, Taken))
_STARTING = frozenset(
    ("start", "starts", "starting", "starting at", "starting from", "from", "begin", "begins")
    + ("commence", "commencent", "commencant", "a partir de", "a partir", "partir de", "des")
)
_NOON = 720
_DAY = 2 * _NOON
_LATE, _EARLY = 20 * 60, 9 * 60
_LENGTHY = 4 * 60  # an hour of the day from there on, and no length
_ARTICLES = frozenset(("ma", "mon", "la", "le", "l", "my", "the", "de"))
_FURTHEST = 9  # tokens from the beginning to the end of a shift


def with_shift(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens with both ends as one range of hours of work, where a text tells them so."""
    tokens = _over_night(tokens)
    if _TOLD_BY.isdisjoint(map(type, tokens)) and not any(t.said in _GOING_IN for t in tokens):
        return tokens
    tokens = _whole_ends(_after_it_ends(_begun_by(tokens)))
    tokens = _stands_after_shift(_beside_shift(_day_first(tokens)))
    tokens = _of_length(tokens)
    start = next((n for n, token in enumerate(tokens) if _begins(token)), None)
    if start is None or (first := _hour(tokens, _past_work(tokens, start + 1))) is None:
        return tokens
    for place in range(first + 1, min(first + _FURTHEST, len(tokens))):
        if isinstance(tokens[place], Break) and tokens[place].said != ",":
            break
        if _ends(tokens[place]) and (last := _hour(tokens, place + 1)) is not None:
            begins, then = _halved(tokens, first)
            ends, rest = _halved(tokens, last)
            shift = (_WORK, begins, To("-"), ends)
            return (*tokens[:start], *shift, *tokens[then:place], *tokens[rest:])
    return tokens


def _over_night(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "de nuit dim a mer 23h 7h": two hours in a row, from late to early, are a shift."""
    for place, (late, early) in enumerate(zip(tokens, tokens[1:], strict=False)):
        if not (isinstance(late, Clock) and isinstance(early, Clock)):
            continue
        if late.minutes >= _LATE and early.minutes <= _EARLY:
            return (*tokens[: place + 1], To("-"), *tokens[place + 1 :])
    return tokens


def _whole_ends(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "i finish school fri at 4": what ends is no time of its own."""
    for place, token in enumerate(tokens[:-2]):
        work = tokens[place + 1]
        dated = isinstance(tokens[place + 2], (At, Clock, Number, RelativeDay, To, Weekday))
        ended = isinstance(work, Taken) and work.kind in ("work", "class")
        if isinstance(token, Ends) and ended and dated:
            whole = replace(token, said=f"{token.said} {work.said}")
            return (*tokens[:place], whole, *tokens[place + 2 :])
    return tokens


def _after_it_ends(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "thurs after work, i get off at 330" as "thurs after 330"."""
    for place, token in enumerate(tokens):
        end = _past_work(tokens, place + 1)
        if not (isinstance(token, Edge) and token.name == "after") or end == place + 1:
            continue
        ends = next((n for n in range(end, len(tokens)) if isinstance(tokens[n], Ends)), 0)
        hour = _hour(tokens, ends + 1) if ends else None
        between = [each for each in tokens[end:ends] if not isinstance(each, Weekday)]
        plain = all(isinstance(each, Break | Word | So) for each in between)
        if hour is not None and plain:
            days = [each for each in tokens[end:ends] if isinstance(each, Weekday)]
            return (*tokens[: place + 1], tokens[hour], *days, *tokens[hour + 1 :])
    return tokens


def _begun_by(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "i have to be at work by 5": it begins then."""
    for place, (work, by) in enumerate(zip(tokens, tokens[1:], strict=False)):
        there = isinstance(work, Taken) and work.said in ("at work", "in to work", "into work")
        if there and by.said == "by" and _hour(tokens, place + 2) is not None:
            return (*tokens[:place], Starts("starts"), At("at"), *tokens[place + 2 :])
    return tokens


def _past_work(tokens: tuple[Token, ...], place: int) -> int:
    """The place behind the work that begins: "jcommence la job a 6h"."""
    after = place + (place < len(tokens) and tokens[place].said in _ARTICLES)
    work = tokens[after] if after < len(tokens) else None
    return after + 1 if isinstance(work, Taken) and work.kind == "work" else place


def _of_length(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "12 hr shifts starting at 7pm", "chiffres de 12h a partir de 19h" with their end."""
    for place, token in enumerate(tokens):
        if not (isinstance(token, Taken) and token.kind == "work"):
            continue
        start = next((n for n in range(place, len(tokens)) if tokens[n].said in _STARTING), 0)
        hour = _hour(tokens, start + 1) if start else None
        hours = _length(tokens, max(0, place - 2), start)
        if hour is None or not hours:
            continue
        begins = tokens[hour]
        return (*tokens[:place], _WORK, begins, To("-"), _later(begins, hours), *tokens[hour + 1 :])
    return tokens


def _length(tokens: tuple[Token, ...], place: int, end: int) -> int:
    """The hours of "12 hr", "de 12h" between two places, 0 where none are told."""
    for n in range(place, end):
        token, after = tokens[n], tokens[n + 1]
        if isinstance(token, Number) and isinstance(after, Unit) and after.name == "hour":
            return int(token.value)
        if token.said == "de" and after.said[-1:] == "h" and after.said[:-1].isdigit():
            return int(after.said[:-1])
    return 0


def _later(begins: Token, hours: int) -> Token:
    """The hour so many hours after it; of a bare one the half of the day stays open."""
    if isinstance(begins, Clock) and not begins.bare:
        minutes = (begins.minutes + hours * 60) % _DAY
        return Clock(f"{minutes // 60}:{minutes % 60:02}", minutes)
    minutes = begins.minutes if isinstance(begins, Clock) else int(getattr(begins, "value", 0)) * 60
    minutes = (minutes + hours * 60 - 1) % _NOON + 1
    return Clock(f"{minutes // 60}:{minutes % 60:02}", minutes, bare=True)


def _ends(token: Token) -> bool:
    """ "jcommence a 6h jusqua 2h", "start at 7 finish at 3"."""
    return isinstance(token, Ends) or (isinstance(token, Edge) and token.name == "until")


def _halved(tokens: tuple[Token, ...], place: int) -> tuple[Token, int]:
    """The hour with the half of the day of "6h du matin", and the place after it."""
    hour, link = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else None
    part = tokens[place + 2] if place + 2 < len(tokens) else None
    if not (isinstance(part, Part) and link is not None and link.said in ("du", "de", "d")):
        return hour, place + 1
    if isinstance(hour, Clock) and hour.bare:
        late = part.name in ("afternoon", "evening") and hour.minutes < _NOON
        minutes = hour.minutes + _NOON * late
        return replace(hour, minutes=minutes, bare=False), place + 3
    return hour, place + 3


def _beside_shift(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "after my shift ends at 3", "avant que mon shift commence a 4h" as "after 3", "avant 4h"."""
    for place, token in enumerate(tokens):
        if not isinstance(token, (Ends, Starts)) or (hour := _hour(tokens, place + 1)) is None:
            continue
        if place < 2 or not (isinstance(tokens[place - 1], Taken) or tokens[place - 1].said == "i"):
            continue
        for edge in range(place - 2, max(-1, place - 5), -1):
            if isinstance(tokens[edge], Edge) and tokens[edge].said not in ("from", "de", "du"):
                return (*tokens[: edge + 1], *tokens[hour:])
            if not isinstance(tokens[edge], Word):
                break
    return tokens


def _day_first(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "jcommence lundi a 7h pis jfinis a 3h": the day goes before the shift."""
    for place, (begin, day) in enumerate(zip(tokens, tokens[1:], strict=False)):
        dated = isinstance(begin, Starts) and isinstance(day, (Weekday, RelativeDay))
        if dated and _hour(tokens, place + 2) is not None:
            return (*tokens[:place], day, begin, *tokens[place + 2 :])
    return tokens


def _stands_after_shift(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "vendredi 6h30 apres ma shift" as "vendredi 6h30"; "2h apres" may be a length."""
    for place, token in enumerate(tokens[1:], 1):
        hour = tokens[place - 1]
        if not (isinstance(token, Edge) and token.name == "after" and isinstance(hour, Clock)):
            continue
        end = place + 1
        while end < len(tokens) and tokens[end].said in _ARTICLES:
            end += 1
        work, *rest = tokens[end:] or [None]
        ends = not rest or isinstance(rest[0], Break)
        ends = ends and (hour.minutes >= _LENGTHY or hour.minutes % 60 > 0)
        if ends and isinstance(work, Taken) and work.kind in ("work", "class"):
            return (*tokens[:place], *rest)
    return tokens


def _begins(token: Token) -> bool:
    """Does work begin there ("jrentre a 6h pis jfinis a 2h": he goes in to work)?"""
    return isinstance(token, Starts) or token.said in _GOING_IN


def _hour(tokens: tuple[Token, ...], place: int) -> int | None:
    """The place of the hour that follows, an "at" aside."""
    place += place < len(tokens) and isinstance(tokens[place], (To, At))
    token = tokens[place] if place < len(tokens) else None
    number = isinstance(token, Number) and not token.counts and 1 <= token.value <= 24
    return place if number or isinstance(token, Clock) else None
