"""Whether a claim of somebody's time is meant as it looks: asked, denied, or no claim at all."""

from collections.abc import Sequence

from flows.understand.when.commitments import REFUSED, WORK, Claim
from flows.understand.when.shares import is_timed, said_words, sign_name
from flows.understand.when.week_days import Days
from flows.understand.when.week_hours import Hours
from flows.understand.when.week_pieces import Sign, WeekPiece
from flows.understand.when.week_words import MINE, THEIRS
from flows.understand.word_lists import word_set

_ASKING = word_set(
    """do does did can could would will is are what when where why how quand quel quelle est"""
)
_DENYING = ("pas ", "cant ", "not ", "no ", "never ", "jamais ", "rien ")
_BEING = frozenset(("im", "am", "be", "i", "was", "were", "are"))
_BESIDE = frozenset(("after", "before", "apres", "avant"))
_ARTICLES = frozenset(("my", "the", "la", "le", "les", "l", "ma", "mon", "mes", "our", "du"))
_NO = frozenset(("nope", "nah", "nan", "non", "nop"))  # an answer, and denies no claim
_FOR = frozenset(("for", "pour"))
_BESIDE_FINE = frozenset(("with me", "avec moi", "call", "phone", "appeler", "telephoner"))
_ASKED = THEIRS | {"we", "i", "there", "nous", "weekends", "weekdays"}


def fits(chunk: Sequence[WeekPiece], n: int) -> bool:
    """ "mondays work", "mon to wed work?": a time suits, and nobody works."""
    if chunk[n].what != WORK or chunk[n].said != "work":
        return False
    before = chunk[:n]
    hours = any(isinstance(p.what, Hours) and p.what.shape != "part" for p in chunk)
    mine = not MINE.isdisjoint(said_words(before))
    return any(is_timed(p) for p in before) and not mine and not hours


def is_off(chunk: Sequence[WeekPiece], n: int) -> bool:
    """ "dont work fridays" is off; "fridays dont work" and "dont work for me fri" are refused."""
    if chunk[n].what != REFUSED or chunk[n].said != "dont work":
        return False
    suits = not _FOR.isdisjoint(said_words(chunk)) or any(map(is_timed, chunk[:n]))
    return not suits and isinstance(chunk[n + 1].what if n + 1 < len(chunk) else None, Days)


def is_only_beside(chunk: Sequence[WeekPiece], n: int) -> bool:
    """ "evenings are fine with me", "lunch is ok to call": no claim, but what suits goes on."""
    said = [p for p in chunk[max(0, n - 2) : n] if said_words([p]) != ["to"]]
    return chunk[n].said in _BESIDE_FINE and bool(said) and _is_fine(chunk, said[-1])


def _is_fine(chunk: Sequence[WeekPiece], word: WeekPiece) -> bool:
    """Is it a word of what suits?"""
    return any(sign_name(p) == "fine" and p.place == word.place for p in chunk)


def is_only_a_point(chunk: Sequence[WeekPiece], n: int) -> bool:
    """ "sunday after church", "sunday 2 at the church": what comes before or after it is spoken of,
    or where to meet."""
    before = said_words(chunk[max(0, n - 3) : n])
    if before[-2:] == ["at", "the"] and _BEING.isdisjoint(before):
        return isinstance(claim := chunk[n].what, Claim) and claim.weight == "weekly"
    if before[-1:] and before[-1] in _ARTICLES:
        before = before[:-1]
    return bool(before) and before[-1] in _BESIDE


def asks(chunk: Sequence[WeekPiece], claims: Sequence[int]) -> bool:
    """A question is no statement: about others, or about being free."""
    words = said_words(chunk)
    opens = sign_name(chunk[0]) == "word" and len(words) > 1
    if opens and words[0] in _ASKING and words[1] in _ASKED:
        return True
    if sign_name(chunk[-1]) != "question":
        return False
    free = any(getattr(chunk[n].what, "sense", "") == "free" for n in claims)
    return free or bool(words and words[0] in _ASKING) or not THEIRS.isdisjoint(words)


def refused(
    claim: Claim, chunk: Sequence[WeekPiece], own: Sequence[WeekPiece], claim_places: list[int]
) -> bool:
    """Is the claim itself denied? "cant, i work 3-11" denies something else than the work."""
    if claim.sense == "free":
        return any(sign_name(p) == "not" and not _inside(p, chunk, claim_places) for p in own)
    for piece in reversed(chunk[: claim_places[0]]):
        if sign_name(piece) == "not":
            answer = isinstance(piece.what, Sign) and piece.what.said in _NO
            return not answer and not _inside(piece, chunk, claim_places)
        if sign_name(piece) != "word" or said_words([piece])[0] in MINE:
            return False
    return False


def _inside(sign: WeekPiece, chunk: Sequence[WeekPiece], claim_places: list[int]) -> bool:
    """Is the denial a part of the claim's own words ("jpeux pas sortir apres 21h")?"""
    return any(
        chunk[n].said.startswith(_DENYING)
        and sign.place < chunk[n].end
        and chunk[n].place < sign.end
        for n in claim_places
    )
