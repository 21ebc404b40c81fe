"""What the tokens of a text say of a week: claims, days, hours, parts of a day, and signs."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from flows.understand.when.claim_words import CLAIMS
from flows.understand.when.commitments import Claim
from flows.understand.when.day_initials import is_plain
from flows.understand.when.plain_words import first_places, plain_words
from flows.understand.when.tokens import (
    Ago,
    And,
    At,
    Break,
    But,
    Clock,
    Date,
    Edge,
    Every,
    Except,
    Fine,
    Holiday,
    In,
    Month,
    Not,
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
    Weekend,
    Which,
    Word,
    Workdays,
)
from flows.understand.when.week_days import Days, days_at
from flows.understand.when.week_hours import Hours, hours_at
from flows.understand.when.week_words import UNEVEN
from flows.understand.when.words_quebec import ONLY

SignName = Literal[
    "not",
    "except",
    "fine",
    "once",
    "past",
    "uneven",
    "comma",
    "cut",
    "but",
    "question",
    "word",
    "habit",
    "starts",
    "taken",
]

_FROM_NOW_ON = frozenset(
    (
        "starting",
        "starting from",
        "starting at",
        "since",
        "depuis",
        "as of",
        "from",
        "a partir",
        "a partir de",
        "a partir du",
        "partir de",
        "des",
        "des le",
        "a compter de",
        "a compter du",
        "de",
        "du",
    )
)
# What each kind of piece may begin with.
_OF_ONCE: frozenset[type[Token]] = frozenset(
    (Ago, Date, Holiday, In, Month, Number, RelativeDay, To, Unit, Weekday, Weekend, Which, Word)
)
_OF_DAYS: frozenset[type[Token]] = frozenset(
    (Every, Except, Month, Unit, Weekday, Weekend, Word, Workdays)
)
_OF_HOURS: frozenset[type[Token]] = frozenset((At, Clock, Edge, Number, Part, To))
_SENTENCE_ENDS = frozenset((".", ";", "!", "\n", "(", ")"))
_SOFT_SO = ONLY | {"only", "just", "juste", "seulement", "mieux", "prefere", "prefer", "maybe"}


class Sign(NamedTuple):
    """A word or token that says how the rest is meant."""

    name: SignName
    said: str = ""


class WeekPiece(NamedTuple):
    """Something said and the tokens it takes, from ``place`` to before ``end``."""

    place: int
    end: int
    what: Claim | Days | Hours | Sign
    said: str = ""


def week_pieces(tokens: Sequence[Token]) -> list[WeekPiece]:
    """Everything in a text that says something of a week, in its order."""
    words, owners = plain_words(tokens)
    firsts = first_places(owners, len(tokens))
    pieces: list[WeekPiece] = []
    at = 0
    while at < len(words):
        place, word = owners[at], words[at]
        if word in UNEVEN and (uneven := _uneven(words, at)):
            pieces.append(WeekPiece(place, place + 1, Sign("uneven")))
            at += uneven
            continue
        if (
            word in CLAIMS
            and not _claims_nothing(tokens[place])
            and (claimed := _claim(tokens, words, owners, at)) is not None
        ):
            piece, at = claimed
            pieces.append(piece)
            continue
        token = tokens[place]
        if at == firsts[place] and not (isinstance(token, Word) and is_plain(token.said)):
            if (found := _timed(tokens, place)) is not None:
                pieces.append(found)
                at = firsts[found.end] if found.end < len(tokens) else len(words)
                continue
            if (sign := _sign(token)) is not None:
                pieces.append(WeekPiece(place, place + 1, sign))
            elif isinstance(token, Taken) and _is_unnamed(words, owners, at):
                pieces.append(WeekPiece(place, place + 1, Sign("taken")))
        if word.isalnum():
            pieces.append(WeekPiece(place, place + 1, Sign("word", word)))
        at += 1
    return pieces


def _is_unnamed(words: list[str], owners: list[int], at: int) -> bool:
    """ "stuck", "bussin": it takes time, and no claim begins with any of its words."""
    end = at
    while end < len(words) and owners[end] == owners[at]:
        end += 1
    return CLAIMS.keys().isdisjoint(words[at:end])


def _claims_nothing(token: Token) -> bool:
    """The "can do" of "no can do", the "work" of "might work"."""
    if isinstance(token, Fine):  # nor the "ai" of "jai rien"
        return token.said.endswith(" work") or token.said.startswith(("jai rien", "jai un "))
    return isinstance(token, Not) and token.said.startswith("no can")


def _claim(
    tokens: Sequence[Token], words: list[str], owners: list[int], at: int
) -> tuple[WeekPiece, int] | None:
    for tail, claim in CLAIMS[words[at]]:
        end = at + 1 + len(tail)
        if end < len(words) and owners[end] == owners[end - 1] and _is_every(tokens[owners[end]]):
            continue  # "travaille a tous les jours": the "a" is of the days
        if tuple(words[at + 1 : end]) == tail:
            said = " ".join(words[at:end])
            return WeekPiece(owners[at], owners[end - 1] + 1, claim, said), end
    return None


def _is_every(token: Token) -> bool:
    return isinstance(token, Every) and " " in token.said


def _uneven(words: list[str], at: int) -> int:
    """How many words say that weeks are not all the same."""
    for said in UNEVEN[words[at]]:
        if tuple(words[at : at + len(said)]) == said:
            return len(said)
    return 0


def _timed(tokens: Sequence[Token], place: int) -> WeekPiece | None:
    kind = type(tokens[place])
    if kind is Edge and (skipped := _begins(tokens, place)) is not None:
        return WeekPiece(place, skipped, Sign("habit", "from now on"))
    if kind in _OF_ONCE and (once := _once(tokens, place)) is not None:
        return once
    if kind in _OF_DAYS and (days := days_at(tokens, place)) is not None:
        return WeekPiece(place, days[1], days[0])
    if kind in _OF_HOURS and (hours := hours_at(tokens, place)) is not None:
        return WeekPiece(place, hours[1], hours[0])
    return None


def _begins(tokens: Sequence[Token], place: int) -> int | None:
    """The place after "starting monday", when something new begins and stays."""
    token = tokens[place]
    if token.said not in _FROM_NOW_ON:
        return None
    after = place + 1
    if after < len(tokens) and tokens[after].said in ("le", "next", "this", "on"):
        after += 1
    if after >= len(tokens) or not isinstance(tokens[after], (Weekday, RelativeDay)):
        return None
    following = tokens[after + 1] if after + 1 < len(tokens) else None
    if isinstance(tokens[after], Weekday) and _has_its_end(tokens, after):
        return None
    if isinstance(following, (To, Edge)) or (token.said == "du" and following is not None):
        return None
    if isinstance(following, (At, Clock, Number)) and not _is_shift(tokens, after + 1):
        return None  # "from monday 5pm im free"
    return after + 1


def _is_shift(tokens: Sequence[Token], place: int) -> bool:
    """ "starting monday 7-3": two ends follow."""
    return any(isinstance(token, (To, Edge)) for token in tokens[place + 1 : place + 3])


def _has_its_end(tokens: Sequence[Token], place: int) -> bool:
    """ "from friday 5pm until sunday 8pm": an end is said, on another weekday."""
    ahead = tokens[place + 1 : place + 5]
    return any(
        isinstance(link, (To, Edge)) and isinstance(day, Weekday)
        for link, day in zip(ahead, ahead[1:], strict=False)
    )


def _once(tokens: Sequence[Token], place: int) -> WeekPiece | None:
    """What names one day or week: "today", "this week", "dec 5", "the 12th", "lundi prochain"."""
    token = tokens[place]
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    match token:
        case RelativeDay() | Date() | Holiday() | Ago():
            if isinstance(token, RelativeDay):
                return _one_time(place, 1, "day", token.ahead)
            return _one_time(place, 1, "date", -1 if isinstance(token, Ago) else 0)
        case Word(said="tonight" | "tonite"):
            return _one_time(place, 1, "day")
        case Month() | Number() if isinstance(following, (Number, Month)) and type(token) is not (
            type(following)
        ):
            return _one_time(place, 2, "date")
        case Number() if _is_dated(tokens, place):
            return _one_time(place, 1, "date")
        case Number(ordinal=True) if not isinstance(following, Taken):  # "2nd job sat nights"
            counted = isinstance(following, (Weekday, Weekend, And))
            return WeekPiece(place, place + 1, Sign("uneven" if counted else "once", "date 0"))
        case Which() | Weekday() | Weekend() | Unit(name="week"):
            return _which(token, following, place)
        case To(said="a") if isinstance(following, Part) and following.said.startswith("soir"):
            return _one_time(place, 2, "day")
        case In() if isinstance(following, Number) and _is_unit(tokens, place + 2):
            return _one_time(place, 2, "date")
        case _:
            return None


def _is_dated(tokens: Sequence[Token], place: int) -> bool:
    """ "mercredi le 14 a 18h": a day of the month, and not two to six."""
    return place > 1 and tokens[place - 1].said == "le" and isinstance(tokens[place - 2], Weekday)


def _which(token: Token, following: Token | None, place: int) -> WeekPiece | None:
    """ "this week", "next tues", "la semaine prochaine"; "this month" may well be every week."""
    week, shift = (following, token) if isinstance(token, Which) else (token, following)
    if not isinstance(shift, Which) or not isinstance(week, (Unit, Weekday, Weekend, Part)):
        return None
    if isinstance(week, Unit) and week.name != "week":
        return None
    if isinstance(week, Part):  # the part itself says which half of the day it is
        return _one_time(place, 1, "day", shift.shift)
    unit = "week" if isinstance(week, Unit) else "date"
    return _one_time(place, 2, unit, shift.shift)


def _one_time(place: int, length: int, unit: str, ahead: int = 0) -> WeekPiece:
    """Once: on a "day" or in a "week" so many ahead, or on a "date" that is read elsewhere."""
    if ahead < 0:
        return WeekPiece(place, place + length, Sign("past"))
    return WeekPiece(place, place + length, Sign("once", f"{unit} {ahead}"))


def _is_unit(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and isinstance(tokens[place], Unit)


_SIGNS: dict[type[Token], SignName] = {
    Not: "not",
    Except: "except",
    Every: "habit",
    Fine: "fine",
    But: "but",
    Starts: "starts",
}


def _sign(token: Token) -> Sign | None:
    if (name := _SIGNS.get(type(token))) is not None:
        return Sign(name, token.said)
    match token:
        case So() if token.said not in _SOFT_SO:
            return Sign("cut")
        case Break(said="?"):
            return Sign("question")
        case Break(said=","):
            return Sign("comma")
        case Break() if token.said in _SENTENCE_ENDS:
            return Sign("cut")
        case Which(shift=-1):
            return Sign("past")
        case _:
            return None
