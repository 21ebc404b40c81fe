"""The days of the week named together: "mon-fri", "lun mer ven", "every tues n thurs", "weekends".

Weekends are Saturday and Sunday; as nights they are Friday and Saturday, and week nights are Sunday
to Thursday, because a night belongs to the day on which it begins and is for the day after.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.understand.when.day_initials import ANY, EVERY_DAY, INITIALS, SHORT, WORKDAYS, initials
from flows.understand.when.suits import is_asked_alone, suits_alone
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    Clock,
    Edge,
    Every,
    Except,
    Fine,
    Month,
    Not,
    Number,
    Or,
    Part,
    PartName,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Word,
    Workdays,
)
from flows.understand.when.week_words import REST
from flows.understand.when.whole_weeks import at, is_counted, is_one_weekend, is_the_week
from flows.understand.word_lists import word_set

_LAST_HOUR = 24
_WEEKEND = frozenset((5, 6))
_WEEK_NIGHTS = frozenset((6, 0, 1, 2, 3))
_WEEKEND_NIGHTS = frozenset((4, 5))
_IN_THE_EVENING = word_set(
    "weeknights weeknites weeknight weeknite nights nites night nite soir soirs"
)
_ARTICLES = frozenset(("le", "les", "the", "on", "du", "en", "la"))
_AFTER_EVERY = frozenset(("single", "les", "mes", "le", "of", "the"))
_LONGEST_REST = 4  # words
_ALWAYS = frozenset(("always", "toujours", "tjrs", "tjr", "tjs", "tlt", "usually"))
_ALL_DAYS = frozenset(
    ("daily", "everyday", "every day", "all the time", "nightly", "quotidien", "tlj", "most days")
    + ("7 jours sur 7",)
)


@dataclass(frozen=True, slots=True)
class Days:
    """Days of every week, or days that may be the coming ones.

    ``nights``: the same as nights. ``sure``: they come round every week by the way they are said
    ("every", a plural). ``spans``: a range or a whole part of the week ("mon-fri").
    ``part``: the part of day said with them ("every morning"). ``parts``: what the list is made of,
    for a list whose last day has hours of its own ("mon to fri and sat 12-8"). ``choice``: one or
    the other. ``usual``: "la fin de semaine", every weekend beside work and none beside a wish.
    """

    days: frozenset[int]
    nights: frozenset[int]
    sure: bool = False
    spans: bool = False
    part: PartName | None = None
    parts: tuple["Days", ...] = ()
    choice: bool = False
    usual: bool = False


def days_at(tokens: Sequence[Token], place: int) -> tuple[Days, int] | None:
    """The days that begin at a token, and the place after them; None where none are named."""
    token = tokens[place]
    if isinstance(token, Every):
        return _every(tokens, place)
    if token.said in REST and (end := _rest_named(tokens, place)):
        return _left_over(tokens, place, end)
    if token.said in ANY and (end := _any_day(tokens, place)):
        return Days(EVERY_DAY, EVERY_DAY, True, True), end
    if isinstance(token, Except) and token.said.startswith(("every", "all days")):
        but_these = _without(Days(EVERY_DAY, EVERY_DAY, True, True), tokens, place)
        return but_these if but_these[1] > place else None  # "every day but idk"
    found = _listed(tokens, place)
    if found is None:
        return None
    days, end = found
    before = tokens[place - 1].said if place else ""
    # "le mardi" is every Tuesday, "le mardi 3" a date.
    dated = isinstance(at(tokens, end), (Number, Month)) and not isinstance(
        at(tokens, end + 1), To | Edge | Unit
    )
    number = at(tokens, end)
    dated = dated or (isinstance(number, Number) and number.value > _LAST_HOUR)
    earlier = tokens[place - 2] if place > 1 else None
    # "avant le weekend", "tout le weekend"
    dated = dated or isinstance(earlier, Edge) or (earlier is not None and earlier.said == "tout")
    sure = before == "les" or (before == "le" and not dated) or before.endswith(" le")
    if sure or before == "any" or (before == "a" and tokens[max(place - 2, 0)].said == "on"):
        days = _surely(days)  # "any tuesday", "never on a tuesday"
    return _without(days, tokens, end)


def _any_day(tokens: Sequence[Token], place: int) -> int:
    """The end of "any day" beside hours ("free after 3 any day"), 0 without them."""
    ahead = [token.said for token in tokens[place + 1 : place + 3]]
    unit = place + 1 + (ahead[:1] in (["quel"], ["quelle"]))
    if unit >= len(tokens) or tokens[unit].said not in ("day", "jour", "journee"):
        return 0
    before, after = at(tokens, place - 1), at(tokens, unit + 1)
    free = Fine in map(type, tokens)
    hours = isinstance(before, (Clock, Number)) or isinstance(after, Edge)
    return unit + 1 if free and hours else 0


def _surely(days: Days) -> Days:
    parts = tuple(_surely(part) for part in days.parts)
    return replace(days, sure=True, parts=parts)


def _every(tokens: Sequence[Token], place: int) -> tuple[Days, int] | None:
    """ "every tues and thurs", "chaque soir", "daily"."""
    token = tokens[place]
    every_day = Days(EVERY_DAY, EVERY_DAY, True, True)
    if token.said in _ALL_DAYS:
        return _of_these(tokens, place + 1) or _without(every_day, tokens, place + 1)
    if token.said in _ALWAYS:
        return None  # a habit, of whatever is said beside it
    after = place + 1
    while after < len(tokens) and tokens[after].said in _AFTER_EVERY:
        after += 1
    if after >= len(tokens):
        return None
    match tokens[after]:
        case Unit(name="day"):
            return _of_these(tokens, after + 1) or _without(every_day, tokens, after + 1)
        case Part(name=name, meal=False):
            days = Days(EVERY_DAY, EVERY_DAY, True, True, part=name)
            return _without(days, tokens, after + 1)
        case _:
            found = _listed(tokens, after)
    if found is None:
        return None
    return _without(_surely(found[0]), tokens, found[1])


def _rest_named(tokens: Sequence[Token], place: int) -> int:
    """The place after "rest of the week", 0 where something else is said."""
    said = tuple(token.said for token in tokens[place : place + _LONGEST_REST])
    length = next((len(rest) for rest in REST[said[0]] if said[: len(rest)] == rest), 0)
    return place + length if length else 0


def _left_over(tokens: Sequence[Token], place: int, end: int) -> tuple[Days, int] | None:
    """ "off sun n mon, rest of the wk i work 8-4": the days that are not named before it."""
    named: set[int] = set()
    at_token = 0
    while at_token < place:
        found = _listed(tokens, at_token)
        named |= found[0].days if found else set()
        at_token = found[1] if found else at_token + 1
    left = EVERY_DAY - named
    return (Days(left, left, True, True), end) if named and left else None


def _of_these(tokens: Sequence[Token], place: int) -> tuple[Days, int] | None:
    """ "every day mon to fri": the days that are named with it."""
    named = _listed(tokens, place) if place < len(tokens) else None
    several = named is not None and len(named[0].days) > 1
    return (_surely(named[0]), named[1]) if named is not None and several else None


def _without(days: Days, tokens: Sequence[Token], place: int) -> tuple[Days, int]:
    """The days less those after an "except": "every day but sunday"."""
    token = tokens[place] if place < len(tokens) else None
    except_here = isinstance(token, Except) or (token is not None and token.said in ("but", "pas"))
    if not except_here or len(days.days) <= 1:
        return days, place
    after = place + 1
    while after < len(tokens) and tokens[after].said in _ARTICLES:
        after += 1
    found = _listed(tokens, after) if after < len(tokens) else None
    if found is None or not found[0].days < days.days:
        return days, place
    left = days.days - found[0].days
    return Days(left, left, days.sure, True, days.part), found[1]


def _listed(tokens: Sequence[Token], place: int) -> tuple[Days, int] | None:
    """One day or more: what follows with or without "and" joins on."""
    first = _one(tokens, place, beside_day=False)
    if first is None:
        return None
    parts, end = [first[0]], first[1]
    choice = False
    while end < len(tokens):
        following = _skipped(tokens, end)
        if following >= len(tokens):
            break
        found = _one(tokens, following, beside_day=True)
        if found is None or suits_alone(tokens, end, found[1]):
            break
        if parts[-1].spans and is_asked_alone(tokens, end, found[1]):
            break
        if parts[-1].spans and _is_offered_beside(tokens, place, end, found[1]):
            break
        choice = choice or any(isinstance(t, Or) for t in tokens[end:following])
        parts.append(found[0])
        end = found[1]
    return _together(parts, choice), end


def _is_offered_beside(tokens: Sequence[Token], place: int, comma: int, end: int) -> bool:
    """ "pas la fin de semaine, lundi 10h": behind the comma another day is named with its hour."""
    refused = any(isinstance(token, Not) for token in tokens[max(0, place - 2) : place])
    hour = at(tokens, end + isinstance(at(tokens, end), At))
    return refused and isinstance(tokens[comma], Break) and isinstance(hour, Clock | Number)


def _together(parts: list[Days], choice: bool) -> Days:
    if len(parts) == 1:
        return parts[0]
    return Days(
        frozenset().union(*(part.days for part in parts)),
        frozenset().union(*(part.nights for part in parts)),
        any(part.sure for part in parts),
        any(part.spans for part in parts),
        parts=tuple(parts),
        choice=choice,
    )


def _skipped(tokens: Sequence[Token], place: int) -> int:
    """The place after an "and", a comma, an article."""
    end = place
    if end < len(tokens) and (isinstance(tokens[end], (And, Or)) or tokens[end].said in (",", "/")):
        end += 1
        if end < len(tokens) and isinstance(tokens[end], And):
            end += 1
    while end < len(tokens) and tokens[end].said in _ARTICLES and end < place + 3:
        end += 1
    return end


def _one(tokens: Sequence[Token], place: int, beside_day: bool) -> tuple[Days, int] | None:
    """A single day, a range, a weekend, the week."""
    token = tokens[place]
    match token:
        case Weekend() if is_counted(tokens, place) or is_one_weekend(tokens, place):
            return None  # "the next two weekends"
        case Weekend():
            sure = token.plural or token.said.startswith("les ")
            usual = token.said.startswith("la ") or (place > 0 and tokens[place - 1].said == "la")
            return Days(_WEEKEND, _WEEKEND_NIGHTS, sure, True, usual=usual), place + 1
        case Workdays():
            part: PartName | None = "evening" if _IN_THE_EVENING & set(token.said.split()) else None
            return Days(WORKDAYS, _WEEK_NIGHTS, True, True, part), place + 1
        case Unit(name="week", plural=False) if is_the_week(tokens, place):
            return Days(WORKDAYS, _WEEK_NIGHTS, True, True), place + 1
        case Word() if token.said in INITIALS:
            days = INITIALS[token.said]
            return Days(days, days, True, True), place + 1
        case Word() if len(token.said) == 1:
            letters = initials(tokens, place)
            return (Days(letters[0], letters[0], True, True), letters[1]) if letters else None
        case _:
            pass
    day = _weekday(tokens, place, beside_day)
    if day is None:
        return None
    last = _range_end(tokens, place)
    if last is not None:
        days = frozenset((day + n) % 7 for n in range((last[0] - day) % 7 + 1))
        return Days(days, days, False, True), last[1]
    one = frozenset((day,))
    return Days(one, one, isinstance(token, Weekday) and token.plural), place + 1


def _range_end(tokens: Sequence[Token], place: int) -> tuple[int, int] | None:
    """The last day of "mon-fri", "dim au jeu" and the place after it."""
    if place + 2 >= len(tokens):
        return None
    link = tokens[place + 1]
    if not (isinstance(link, To) or (isinstance(link, Edge) and link.name == "until")):
        return None
    after = place + 2
    if tokens[after].said in ("le", "the") and after + 1 < len(tokens):
        after += 1
    day = _weekday(tokens, after, beside_day=True)
    return (day, after + 1) if day is not None else None


def _weekday(tokens: Sequence[Token], place: int, beside_day: bool) -> int | None:
    token = tokens[place]
    if isinstance(token, Weekday):
        return token.day
    short = SHORT.get(token.said)
    if short is None or not isinstance(token, (Word, Month)):
        return None
    following = at(tokens, place + 1)
    joined = isinstance(at(tokens, place - 1), And) and isinstance(following, (Number, Clock))
    return short if beside_day or joined or isinstance(following, Weekday) else None
