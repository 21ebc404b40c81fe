"""What somebody says they are going to do then: "jvas voir mon gars samedi"."""

from collections.abc import Sequence

from flows.understand.when.stretches import END
from flows.understand.when.tokens import (
    Break,
    Clock,
    Edge,
    Fine,
    Holiday,
    Number,
    Part,
    RelativeDay,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
)
from flows.understand.word_lists import word_set

_PLANS = word_set(
    "garder chercher visiter magasiner pecher chasser demenager aider reconduire feter travailler"
)
PASSING = word_set("passe jpasse chpasse passer jpasserai passerai spend spending spendin")
_WHOSE = word_set("mon ma mes notre nos le la les un une")
_THEIRS = _WHOSE | word_set("my our the")
_TIMES = (Holiday, Part, Unit, Weekend, RelativeDay)
_LASTING = word_set("temps fetes lhalloween halloween noel paques") | {"la journee"}
_MEALS = word_set(
    "jsoupe soupe jdine dine jdejeune diner souper dejeuner brunch lunch dinner supper breakfast"
)
_WHERETO = word_set("chez au a en dans")
_SLEEP = word_set("sleep sleeping sleepin asleep dors jdors dormir")
_ALL_DAY = frozenset(("all day", "toute la journee", "tte la journee"))
_BY_DAY = word_set("days le_jour")
_BEGINS = range(5, 12)  # the hour at which a shift of the day begins
_HERE = word_set("te vous toi rencontre meeting bureau libre")  # it may be the meeting itself


def has_plans(tokens: Sequence[Token], place: int) -> bool:
    """ "jvas voir mon gars samedi": what somebody will do then, if it is not to come to us."""
    ahead = [token.said for token in tokens[place + 1 : place + 6]]
    if ahead[:1] == ["aller"] and ahead[1:2] != ["voir"]:
        return len(ahead) > 1 and ahead[1] in _WHERETO and _HERE.isdisjoint(ahead)
    if ahead[:1] == ["aller"]:
        ahead = ahead[1:]
    if ahead[:1] == ["voir"]:
        return len(ahead) > 1 and ahead[1] in _WHOSE and _HERE.isdisjoint(ahead)
    return bool(ahead) and ahead[0] in _PLANS and _HERE.isdisjoint(ahead)


def sleeps_then(tokens: Sequence[Token], place: int) -> bool:
    """ "sleep til 2", "jdors de 9h a 3h", "sleep days 9 to 3": taken then."""
    if tokens[place].said not in _SLEEP:
        return False
    if _is_then(tokens, place):
        return True
    start = place + 1 + (place + 1 < len(tokens) and tokens[place + 1].said in _BY_DAY)
    after, link = (*tokens[start : start + 2], END, END)[:2]
    if isinstance(after, Edge):
        return after.name in ("until", "from", "between")
    rest = {token.said for token in tokens[place + 1 : place + 4]}
    return (isinstance(after, Number | Clock) and isinstance(link, To)) or bool(rest & _ALL_DAY)


def _is_then(tokens: Sequence[Token], place: int) -> bool:
    """ "thurs morn i sleep", "jeudi matin jdors"."""
    start = place - (place > 0 and tokens[place - 1].said in ("i", "je"))
    day = tokens[start - 2 : start] if start > 1 else ()
    named = len(day) == 2 and isinstance(day[0], Weekday) and isinstance(day[1], Part)
    return named and (place + 1 == len(tokens) or isinstance(tokens[place + 1], Break))


def works_by_day(tokens: Sequence[Token], place: int) -> bool:
    """ "mercredi jfais 7 a 3", "i do 8 to 4 fri": the hours of a shift, which begins early."""
    first, link, last = (*tokens[place + 1 : place + 4], None, None, None)[:3]
    owns = tokens[place].said != "do" or (place > 0 and tokens[place - 1].said == "i")
    if not owns or not (isinstance(first, Number) and isinstance(last, Number)):
        return False
    return isinstance(link, To) and first.value in _BEGINS and last.value < first.value


def stays(tokens: Sequence[Token], place: int) -> bool:
    """ "im at my sisters until sunday", "chez ma mere jusqu'a lundi": taken for these days."""
    ahead = tokens[place + 1 : place + 7]
    whose = ahead[:1] and (tokens[place].said == "chez" or ahead[0].said in ("my", "our"))
    return bool(whose) and any(
        isinstance(link, Edge) and link.name == "until" and isinstance(day, (Weekday, RelativeDay))
        for link, day in zip(ahead, ahead[1:], strict=False)
    )


def is_passed(tokens: Sequence[Token], place: int) -> bool:
    """ "samedi jpasse la journee avec mon gars", "a soir chpasse lhalloween": what is passed."""
    verbs = [n for n in range(max(0, place - 2), place) if tokens[n].said in PASSING]
    if not verbs or isinstance(tokens[place], Clock):
        return False
    start = verbs[0]
    while start and not isinstance(tokens[start - 1], Break):
        start -= 1
    for n in range(start, len(tokens)):
        if n > place and isinstance(tokens[n], Break):
            break
        if n != place and isinstance(tokens[n], (RelativeDay, Weekday)):
            return True
    return False


def is_spent(tokens: Sequence[Token], place: int) -> bool:
    """ "jpasse la soiree avec ma puce", "noel chez ma soeur": with whom or where it is spent."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or after.said not in _THEIRS or _is_asked(tokens, place):
        return False
    before = tokens[max(0, place - 5) : place]
    passing = next((n for n, token in enumerate(before) if token.said in PASSING), None)
    if passing is not None:
        between = before[passing + 1 :]
        return any(isinstance(token, _TIMES) or token.said in _LASTING for token in between)
    if tokens[place].said not in ("chez", "at") or after.said == "the" or not before:
        return False
    dated = len(before) > 1 and isinstance(before[-2], (Weekday, RelativeDay, Holiday, Part))
    return isinstance(before[-1], Holiday) or (dated and before[-1].said in _MEALS)


def _is_asked(tokens: Sequence[Token], place: int) -> bool:
    """Does the clause ask, or speak of us?"""
    for token in tokens[place + 1 :]:
        if isinstance(token, Break):
            return token.said == "?"
        if isinstance(token, (Clock, Fine)):
            return True
    return False
