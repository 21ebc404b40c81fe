"""Two figures that are no hours: a score ("up 3-1"), a scale ("1 to 10"), a shop ("the 7-11"),
a flat ("mon 3 et demi") and the length of a way ("2h en char")."""

from collections.abc import Sequence

from flows.understand.when.tokens import (
    And,
    At,
    Clock,
    Date,
    Every,
    Month,
    Number,
    Part,
    RelativeDay,
    Taken,
    To,
    Token,
    Weekday,
    Weekend,
    Which,
    Word,
    Workdays,
)
from flows.understand.word_lists import word_set

# "up 3-1", "leading 4 to 2": the words that go with a score.
_SCORING = word_set(
    "up down leading lead trailing score scored odds beat tied mene menent pointage"
)
_TEAMS = word_set(
    "leafs habs canadiens jets oilers sens flames canucks raptors jays game match partie"
)
_SCALE = word_set("scale echelle rate rating note mood")
_SCALE_ENDS = ((1, 10), (0, 10), (1, 5), (1, 100))
_FEELING_NUMBER = word_set("a an at like about maybe say dirais chu suis feel feeling solid")
_WAYS = word_set("bus autobus char auto route marche pied train metro velo taxi traversier avion")
_STREETS = word_set("st street ave avenue rd road blvd boul dr drive cres crescent lane court")
_NEAR = word_set("on at near by off")
_NO_STREET = word_set("i im ill u you we the my then its it also that this they he she")
_AT = frozenset(("a", "vers", "pour"))
_LONGEST_WAY = 6 * 60  # minutes
_SHIFTS = word_set("shift shifts quart quarts chiffre chiffres")
_SHIFT_LASTS = range(8 * 60, 16 * 60 + 1)  # minutes
_DAYS = Weekday | RelativeDay | Weekend | Date
SHOP_BEFORE = word_set("the a at to near by au le du dun un work works working job from")


def _ends(tokens: Sequence[Token], place: int) -> tuple[float, float] | None:
    """The two figures of "3 to 1", "3-1"."""
    if place + 2 >= len(tokens) or not isinstance(tokens[place + 1], To):
        return None
    first, last = tokens[place], tokens[place + 2]
    if not (isinstance(first, Number) and isinstance(last, Number)):
        return None
    return (first.value, last.value)


def shop(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "at the 7-11", "the 7 eleven": the shop."""
    if not place or tokens[place - 1].said not in SHOP_BEFORE:
        return ()
    if _ends(tokens, place) == (7, 11):
        hours = tokens[place - 1].said == "from" and tokens[place + 1].said == "to"
        return () if hours else range(place, place + 3)
    said = [token.said for token in tokens[place : place + 2]]
    return range(place, place + 2) if said in (["7", "eleven"], ["7", "onze"]) else ()


def scale(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "from 1 to 10 im a 7": a scale, and what stands on it."""
    if _ends(tokens, place) not in _SCALE_ENDS or _says_a_day(tokens):
        return ()
    said = {token.said for token in tokens}
    more = [n for n in range(place + 3, len(tokens)) if isinstance(tokens[n], Number)]
    marked = more and any(tokens[n - 1].said in _FEELING_NUMBER for n in more)
    if not marked and said.isdisjoint(_SCALE):
        return ()
    return [n for n, token in enumerate(tokens) if isinstance(token, Number)]


def score(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "leafs up 3-1", "odds 3 to 1"."""
    beside = (*tokens[max(0, place - 1) : place], *tokens[place + 3 : place + 4])
    dated = Month in map(type, beside)  # "dec 10 to 12 im up north"
    if dated or _ends(tokens, place) is None or _says_a_day(tokens):
        return ()
    near = {token.said for token in tokens[max(0, place - 4) : place + 6]}
    first, last = _ends(tokens, place) or (0, 0)
    even = first == last and not _is_worked(tokens)
    scored = even or not near.isdisjoint(_SCORING | _TEAMS)
    return range(place, place + 3) if scored else ()


def _is_worked(tokens: Sequence[Token]) -> bool:
    """ "i work 7 to 7", "weekends 8 to 8", "7 a 7 de nuit": a shift of twelve hours."""
    return any(
        isinstance(token, Every | Weekend | Workdays)
        or (isinstance(token, Taken) and token.kind == "work")
        or (isinstance(token, Part) and token.name == "night")
        for token in tokens
    )


def _says_a_day(tokens: Sequence[Token]) -> bool:
    return any(
        isinstance(token, Date)
        or (isinstance(token, RelativeDay) and token.ahead >= 0)
        or (isinstance(token, Weekday) and not _is_last(tokens, place))
        for place, token in enumerate(tokens)
    )


def _is_last(tokens: Sequence[Token], place: int) -> bool:
    """ "last sat", "samedi passe": a game that was played."""
    beside = (*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2])
    return any(isinstance(token, Which) and token.shift < 0 for token in beside)


def with_score(tokens: Sequence[Token], end: int) -> int:
    """The end of "la game samedi passe 4 a 1", where the second figure goes with the first."""
    linked = end + 1 < len(tokens) and isinstance(tokens[end], To)
    return end + 2 if linked and _ends(tokens, end - 1) else end


def is_a_flat(tokens: Sequence[Token], place: int) -> bool:
    """ "mon 2 et demi est petit": how many rooms it has."""
    clock, after = tokens[place], tokens[place + 1].said if place + 1 < len(tokens) else ""
    halves = isinstance(clock, Clock) and clock.minutes % 60 == 30 and clock.said.isdigit()
    return halves and after in ("est", "cest", "yest", "a", "coute", "sent", "pis", "au")


def travels(tokens: Sequence[Token], place: int) -> bool:
    """ "1h30 de bus", "2h en char": how long the way is; "jarrive a 13h30 en bus" is when."""
    clock, by = tokens[place], tokens[place + 2 : place + 3]
    lasts = isinstance(clock, Clock) and clock.minutes <= _LONGEST_WAY
    before = tokens[place - 1] if place else None
    at = isinstance(before, (At, _DAYS)) or (before is not None and before.said in _AT)
    return lasts and not at and bool(by) and by[0].said in _WAYS


def is_shift_length(tokens: Sequence[Token], place: int) -> bool:
    """ "12h shifts", "un quart de 12h": how long it is; "quart de 12h a 20h" is when."""
    clock, after = tokens[place], tokens[place + 1 : place + 2]
    if not isinstance(clock, Clock) or clock.minutes % 60 or clock.minutes not in _SHIFT_LASTS:
        return False
    if after and isinstance(after[0], To):
        return False
    of = place > 1 and tokens[place - 1].said == "de" and tokens[place - 2].said in _SHIFTS
    return "h" in clock.said and (of or (bool(after) and after[0].said in _SHIFTS))


def is_crossing(tokens: Sequence[Token], place: int) -> bool:
    """ "i live on 5th and main": two streets; "on 5th and i work" is a day."""
    before, after = tokens[place - 1].said if place else "", tokens[place + 1 : place + 3]
    linked = len(after) > 1 and isinstance(after[0], And) and isinstance(after[1], Word)
    return linked and before in _NEAR and after[1].said not in _NO_STREET


def address(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "22 king st"."""
    after = tokens[place + 1 : place + 3]
    named = len(after) > 1 and isinstance(after[0], Word) and after[1].said in _STREETS
    return (place,) if named else ()
