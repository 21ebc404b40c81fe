"""Times in words or an order of their own, put as the readers know them.

"gimme till 530 then im good", "after church, 1230", "supper is at 5 so come at 6",
"mon work 8-4 tues 9-5", "2 weeks today at 3".
"""

from collections.abc import Sequence
from dataclasses import replace
from types import NoneType

from flows.understand.when.clock_words import HOUR, ID_BE, timed, word_at
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Edge,
    Every,
    Fine,
    Month,
    Not,
    Number,
    Or,
    Part,
    RelativeDay,
    So,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Which,
    Word,
)
from flows.understand.word_lists import word_set

_HOUR = Number | Clock
_GIVING = word_set("give gimme gimmie gimmi")
_OF_A_TIME = _HOUR | Part | Weekday | RelativeDay | At | Month | Which | Unit
_EATING = word_set("eat dinner supper lunch breakfast")
_WITH = word_set("with w wit at")
_WHOSE = word_set("my our the his her")
_MEETING = word_set("meet see we us could can lets grab u you can_do lets_do")
_OUR_PEOPLE = word_set("mentor worker coordinator")
_WITH_US = word_set("u you me us")
_OFFERING = _OF_A_TIME | Fine | Or | But
_BEING = word_set("is are r be would would_be est cest c sont serait usually")
_LONGEST_EVENT = 4  # tokens: "my kids hockey game"
_NEAR = 4  # tokens between a meal and its hour
_NOON = 12
_LONG = 3  # figures of "330"


def with_plain_order(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with such times as they are said mostly."""
    said = {token.said for token in tokens}
    if not _GIVING.isdisjoint(said):
        tokens = _given(tokens)
    if not _EATING.isdisjoint(said):
        tokens = _less_meals(tokens)
    kinds = set(map(type, tokens))
    if Edge in kinds and Break in kinds:
        tokens = _hour_of_event(tokens)
    if Taken in kinds and len(tokens) > _LONG and Weekday in kinds:
        tokens = _days_apart(tokens)
    if Break in kinds and Fine in kinds and (Taken in kinds or Edge in kinds):
        tokens = _offered_apart(tokens)
    if Unit in kinds and RelativeDay in kinds:
        tokens = _weeks_from(tokens)
    return tuple(tokens)


def _given(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "gimme till 530 then im good today" as "after 530 today"; a time to think is none."""
    for place, token in enumerate(tokens):
        if token.said not in _GIVING:
            continue
        until = place + 1 + (word_at(tokens, place + 1) in ("me", "us"))
        if until >= len(tokens) - 1 or _name(tokens, until) != "until":
            continue
        end = until + 1
        while end < len(tokens) and isinstance(tokens[end], _OF_A_TIME):
            end += 1
        named = tokens[until + 1 : end]
        rest = end
        while rest < len(tokens) and isinstance(tokens[rest], (Break, So, And, Word)):
            rest += 1
        suits = rest < len(tokens) and isinstance(tokens[rest], Fine)
        suits = suits and (rest > end or tokens[rest].said.startswith("i"))
        if not named or not (suits or (end == len(tokens) and isinstance(named[0], _HOUR))):
            return (
                *tokens[:place],
                *(Word(each.said) for each in tokens[place:end]),
                *tokens[end:],
            )
        hours = any(isinstance(each, (_HOUR, Part)) for each in named)
        edge = Edge("after", "after") if hours else Edge("from", "from")
        return (*tokens[:place], edge, *named, *tokens[rest + suits :])
    return tokens


def _less_meals(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "supper is at 5 so come at 6": nobody comes to the meal."""
    for place, token in enumerate(tokens):
        if token.said not in _EATING:
            continue
        for at in range(place + 1, min(place + _NEAR, len(tokens) - 1)):
            if not isinstance(tokens[at], At):
                continue
            is_meal = token.said == "eat" or any(t.said == "is" for t in tokens[place:at])
            hour = at + 1
            if is_meal and isinstance(tokens[hour], _HOUR) and _comes_later(tokens, hour + 1):
                return (*tokens[:place], *tokens[hour + 1 :])
        if isinstance(token, Part) and _is_why_not(tokens, place):
            return (*tokens[:place], Word(token.said), *tokens[place + 1 :])
        if isinstance(token, Part) and (elsewhere := _eaten_elsewhere(tokens, place)):
            return elsewhere
    return tokens


def _is_why_not(tokens: Sequence[Token], place: int) -> bool:
    """ "sat is out, dinner with my sister": behind a refusal the meal says why."""
    if word_at(tokens, place + 1) not in _WITH or word_at(tokens, place + 2) in _WITH_US:
        return False
    start = place
    while start and not isinstance(tokens[start - 1], Break):
        start -= 1
    if not any(isinstance(token, (Not, Taken)) for token in tokens[:start]):
        return False
    end = place + 1
    while end < len(tokens) and not isinstance(tokens[end], Break):
        end += 1
    asked = end < len(tokens) and tokens[end].said == "?"
    own = (*tokens[start:place], *tokens[place + 1 : end])
    return not asked and not any(isinstance(token, _OFFERING) for token in own)


def _eaten_elsewhere(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """ "lunch with my sister thurs", "sat dinner w my kids" are taken; nothing where it is none."""
    whose, whom = word_at(tokens, place + 2), word_at(tokens, place + 3)
    link = word_at(tokens, place + 1)
    if link not in _WITH or whose not in _WHOSE or whom in _OUR_PEOPLE:
        return ()
    if link == "at" and whose == "the":  # "lunch at the mission thurs" may be with us
        return ()
    start, end = place, place + 3
    while start and not isinstance(tokens[start - 1], (Break, So)):
        start -= 1
    while end < len(tokens) and not isinstance(tokens[end], (Break, So)):
        end += 1
    own = tokens[start:end]
    asked = end < len(tokens) and tokens[end].said == "?"
    days = [n for n in range(start, end) if isinstance(tokens[n], (Weekday, RelativeDay))]
    if asked or len(days) != 1 or any(isinstance(t, (Fine, Not, Taken, Or)) for t in own):
        return ()
    if any(token.said in _MEETING for token in own):
        return ()
    meal, taken = tokens[place], Taken("with", "other")
    if any(isinstance(t, _HOUR) for t in own):  # "supper w the family sun at 5"
        return (*tokens[:place], taken, *tokens[place + 1 :])
    both = (meal, taken) if days[0] < place else (taken, meal)
    return (*tokens[:place], *both, *tokens[place + 1 :])


def _comes_later(tokens: Sequence[Token], place: int) -> bool:
    """Is another hour named behind a "so" or a "come"?"""
    so = False
    for token in tokens[place:]:
        so = so or isinstance(token, So) or token.said == "come"
        if so and isinstance(token, _HOUR):
            return True
    return False


def _hour_of_event(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "wed after church, 1230" as "wed after church at 1230"."""
    for place, token in enumerate(tokens):
        if not (isinstance(token, Edge) and token.name == "after"):
            continue
        comma = place + 1
        while comma < len(tokens) and isinstance(tokens[comma], (Word, Taken)):
            comma += 1
        length = comma - place - 1
        if not 1 <= length <= _LONGEST_EVENT or word_at(tokens, comma) != ",":
            continue
        hour = _hour(tokens, comma + 1)
        if hour is not None:
            return (*tokens[:comma], At("at"), hour, *tokens[comma + 2 :])
    return tokens


def _hour(tokens: Sequence[Token], place: int) -> Token | None:
    """The hour that stands there alone; "1230" as one."""
    token = tokens[place] if place < len(tokens) else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if not isinstance(after, (Break, Fine, Or, NoneType)):
        return None
    if isinstance(token, Clock):
        return token
    if not isinstance(token, Number) or token.counts or token.ordinal:
        return None
    if 1 <= token.value <= _NOON:
        return token
    hour, minute = divmod(int(token.value), 100)
    fits = len(token.said) >= _LONG and 1 <= hour <= _NOON and not minute % 5
    return timed(token.said, hour, minute) if fits and minute < HOUR else None


def _days_apart(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "mon work 8-4 tues 9-5" as "work mon 8-4 tues 9-5", "mon work 8-4 tues free" as two."""
    for place, token in enumerate(tokens[:-3]):
        if not isinstance(token, (Weekday, RelativeDay)):
            continue
        claim = place + 1 + (tokens[place + 1].said in ("i", "im"))
        if not isinstance(tokens[claim], Taken):
            continue
        end = _hours_end(tokens, claim + 1)
        then = end + (word_at(tokens, end) in (",", "and", "n", "&"))
        if end == claim + 1 or not _is_day(tokens, then) or _goes_on(tokens, then + 1):
            continue
        if _is_shift(tokens, claim + 1) and _is_shift(tokens, then + 1, ends=True):
            head = (*tokens[:place], tokens[claim], token, *tokens[claim + 1 : end])
            return _days_apart((*head, *tokens[then:]))
        if then == end or word_at(tokens, end) == ",":
            head = (*tokens[:end], Break("."))
            return (*head, *_days_apart(tokens[then:]))
    return tokens


def _hours_end(tokens: Sequence[Token], place: int) -> int:
    """The place after "8-4", "till 4", "at 10"; the place itself without hours."""
    if _is_shift(tokens, place):
        return place + 3
    place_of_hour = place + isinstance(tokens[place], (At, To, Edge))
    hour = place_of_hour < len(tokens) and isinstance(tokens[place_of_hour], _HOUR)
    return place_of_hour + 1 if hour else place


def _is_day(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and isinstance(tokens[place], (Weekday, RelativeDay))


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """ "mon work 8-4 tues too", "mon work 8-4 tues and wed": are they as the first?"""
    token = tokens[place] if place < len(tokens) else None
    return isinstance(token, (And, Or)) or word_at(tokens, place) in ("too", "same", "also")


def _is_shift(tokens: Sequence[Token], place: int, *, ends: bool = False) -> bool:
    """Do two ends of a shift stand there, and nothing that suits right behind (``ends``)?"""
    hours = tokens[place : place + 3]
    if len(hours) < 3 or not isinstance(hours[1], To):
        return False
    if ends and (place + 3 < len(tokens)) and _offers(tokens[place + 3]):
        return False
    return isinstance(hours[0], _HOUR) and isinstance(hours[2], _HOUR)


def _offers(token: Token) -> bool:
    return isinstance(token, (Fine, Word)) or token.said == "?"


def _offered_apart(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "doc at 3 today, 430 id be ok", "i work 8 to 4, evenings are good": what stands behind the
    comma suits."""
    for place in range(2, len(tokens) - 2):
        offered = tokens[place + 1]
        part = isinstance(offered, Part) and not offered.meal
        if tokens[place].said != "," or not (part or isinstance(offered, _HOUR)):
            continue
        ahead = place + 2
        while ahead < len(tokens) - 1 and tokens[ahead].said in (ID_BE if not part else _BEING):
            ahead += 1
        taken = any(isinstance(token, Taken) or _is_until(token) for token in tokens[:place])
        hours = any(isinstance(token, _HOUR) for token in tokens[:place])
        if not (taken and hours and isinstance(tokens[ahead], Fine)):
            continue
        if not isinstance(offered, Part):
            return (*tokens[:place], But("but"), At("at"), *tokens[place + 1 :])
        if _of_one_day(tokens[:place]):
            offered = replace(offered, said=offered.name, plural=False)
        return (*tokens[:place], But("but"), offered, *tokens[place + 2 :])
    return tokens


def _of_one_day(tokens: Sequence[Token]) -> bool:
    days = [token for token in tokens if isinstance(token, (Weekday, RelativeDay))]
    one = len(days) == 1 and not (isinstance(days[0], Weekday) and days[0].plural)
    return one and Every not in map(type, tokens)


def _is_until(token: Token) -> bool:
    return isinstance(token, Edge) and token.name == "until"


def _weeks_from(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "2 weeks today at 3" as "2 weeks from today at 3"; "been 2 weeks today" counts the past."""
    for place in range(len(tokens) - 1):
        unit, day = tokens[place], tokens[place + 1]
        if not (isinstance(unit, Unit) and unit.name == "week" and isinstance(day, RelativeDay)):
            continue
        start = place - (place > 0 and isinstance(tokens[place - 1], Number))
        before = tokens[start - 1] if start else None
        after = tokens[place + 2] if place + 2 < len(tokens) else None
        opens = before is None or isinstance(before, (Break, At, So, Or))
        goes_on = after is None or isinstance(after, (At, _HOUR, Part, Edge, Fine, Or))
        goes_on = goes_on or (isinstance(after, Break) and after.said != "!")
        if day.ahead not in (0, 1) or not (opens and goes_on):
            continue
        count = () if start < place else (Number("1", 1),)
        return (*tokens[:place], *count, unit, Edge("from", "from"), *tokens[place + 1 :])
    return tokens


def _name(tokens: Sequence[Token], place: int) -> str:
    token = tokens[place]
    return token.name if isinstance(token, Edge) else ""
