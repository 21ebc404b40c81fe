"""One statement of somebody's weeks, and what its own pieces say of how it is meant."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.understand.when.commitments import Claim
from flows.understand.when.day_initials import EVERY_DAY
from flows.understand.when.shares import is_timed, said_words, sign_name
from flows.understand.when.week_days import Days
from flows.understand.when.week_hours import Hours
from flows.understand.when.week_pieces import WeekPiece
from flows.understand.when.week_words import HABIT, ONLY

NEVER = frozenset(("never", "jamais"))


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim with its days and hours in the order they were said, and how it is meant.

    ``refused``: the claim is denied ("never free"); ``answers``: something near it is ("cant, i
    work"). ``never``: it is denied for good. ``once_on`` names the days and weeks it is for, where
    it is for these only.
    """

    claim: Claim
    timed: tuple[WeekPiece, ...]
    refused: bool = False
    answers: bool = False
    duty: bool = False
    starts: bool = False
    habit: bool = False
    once_on: tuple[str, ...] = ()
    implied: bool = False
    weekly: bool = False
    never: bool = False
    place: int = 0
    end: int = 0


def is_only(own: Sequence[WeekPiece]) -> bool:
    """ "just evenings", "mornings are best"."""
    return not ONLY.isdisjoint(said_words(own))


def is_never(own: Sequence[WeekPiece]) -> bool:
    """ "never free sat", "i never work tues": in so many words, or in those of the claim."""
    words = [*said_words(own), *(word for p in own for word in p.said.split())]
    return not NEVER.isdisjoint(words)


def is_habitual(own: Sequence[WeekPiece]) -> bool:
    """ "always", "every week"."""
    return not HABIT.isdisjoint(said_words(own)) or any(sign_name(p) == "habit" for p in own)


def times_of(own: Sequence[WeekPiece]) -> tuple[WeekPiece, ...]:
    """Days and hours; days behind an "except" are taken out of those before it."""
    kept: list[WeekPiece] = []
    excepted = False
    for piece in own:
        if excepted and isinstance(piece.what, Hours):
            excepted = False  # "6 but not 7 on thurs" leaves no day out
        excepted = excepted or sign_name(piece) == "except"
        if excepted and isinstance(piece.what, Days):
            if not any(isinstance(each.what, Days) for each in kept):  # "10 to 6 except sundays"
                kept.append(piece._replace(what=Days(EVERY_DAY, EVERY_DAY, True, True)))
            kept = [_less(each, piece.what) for each in kept]
            excepted = False
        elif is_timed(piece):
            kept.append(piece)
    return tuple(kept)


def _less(piece: WeekPiece, out: Days) -> WeekPiece:
    if not isinstance(piece.what, Days) or not out.days < piece.what.days:
        return piece
    left = piece.what.days - out.days
    return piece._replace(what=replace(piece.what, days=left, nights=left, parts=()))
