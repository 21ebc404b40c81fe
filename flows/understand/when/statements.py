"""A text cut into statements: a claim of somebody's time, and the days and hours it goes with."""

from collections.abc import Sequence

from flows.understand.when.claims_meant import (
    asks,
    fits,
    is_off,
    is_only_a_point,
    is_only_beside,
    refused,
)
from flows.understand.when.commitments import (
    OFF,
    SLEEP,
    THING,
    WEAK,
    WORK,
    Claim,
)
from flows.understand.when.sentences import is_free_beside, may_state, sentences
from flows.understand.when.shares import (
    is_mine,
    is_not_now,
    is_timed,
    needs_some,
    once_on,
    said_words,
    shares,
    sign_name,
    strongest,
)
from flows.understand.when.stated import Statement, is_habitual, is_never, is_only, times_of
from flows.understand.when.unclaimed import unclaimed
from flows.understand.when.week_days import Days
from flows.understand.when.week_hours import Hours
from flows.understand.when.week_pieces import Sign, WeekPiece
from flows.understand.when.week_words import (
    BOOKING,
    DUTY,
    NO_THING,
)

_ONLY_HAS = frozenset(("only", "just", "juste"))
_UNTIL = frozenset(("until", "till", "til", "untill", "jusqua", "jusquau", "jusque"))
_THEN = frozenset(("then", "ensuite", "apres"))


def statements(pieces: Sequence[WeekPiece]) -> list[Statement]:
    """Every statement about one's own weeks; those about others or the past are left out."""
    if not may_state(pieces):
        return []
    found: list[Statement] = []
    chunks = sentences(pieces)
    for chunk, after in zip(chunks, [*chunks[1:], []], strict=True):
        if any(isinstance(p.what, Sign) and p.what.name in ("past", "uneven") for p in chunk):
            continue
        if after and is_free_beside(chunk, after[0]):
            shift = tuple(p for p in chunk if is_timed(p))
            found.append(Statement(WORK, shift, place=chunk[0].place, end=chunk[-1].end))
            continue
        last = found[-1] if found else None
        found += _of_chunk(_with_days_of(last, chunk), last)
    return [each for each in found if not (each.implied and is_uneven(pieces))]


def is_uneven(pieces: Sequence[WeekPiece]) -> bool:
    """Does something come round that no week holds ("every other friday", rotating shifts)?"""
    return any(isinstance(p.what, Sign) and p.what.name == "uneven" for p in pieces)


def _with_days_of(last: Statement | None, chunk: list[WeekPiece]) -> list[WeekPiece]:
    """ "split shift wkdays 6-10 then 3-7": what comes then is on the same days."""
    days = [p for p in last.timed if isinstance(p.what, Days)] if last is not None else []
    then = not _THEN.isdisjoint(said_words(chunk[:1]))
    then = then and all(p.what != SLEEP for p in chunk)  # it follows the nights
    if not then or any(isinstance(p.what, Days) or sign_name(p) == "once" for p in chunk):
        return chunk
    ranges = any(isinstance(p.what, Hours) and p.what.shape == "range" for p in chunk)
    return [*days, *chunk] if ranges else chunk


def _of_chunk(chunk: list[WeekPiece], last: Statement | None) -> list[Statement]:
    claims = [n for n, piece in enumerate(chunk) if isinstance(piece.what, Claim)]
    none = (fits, is_only_a_point, is_only_beside)
    claims = [n for n in claims if not any(is_none(chunk, n) for is_none in none)]
    chunk = [p._replace(what=OFF) if is_off(chunk, n) else p for n, p in enumerate(chunk)]
    if any(chunk[n].what not in WEAK for n in claims):
        claims = [n for n in claims if chunk[n].what not in WEAK]
    words = said_words(chunk)
    if all(chunk[n].what == THING for n in claims) and not _ONLY_HAS.isdisjoint(words):
        claims = []  # "only got tues and thurs nights"
    if not claims:
        implied = unclaimed(chunk, last)
        return [implied] if implied else []
    if asks(chunk, claims):
        return []
    found = []
    for span, claim_places in shares(chunk, claims):
        statement = _statement(chunk, span, claim_places)
        if statement is not None:
            found.append(statement)
    return found


def _statement(
    chunk: Sequence[WeekPiece], span: tuple[int, int], claim_places: list[int]
) -> Statement | None:
    own = chunk[span[0] : span[1]]
    claim = strongest([chunk[n].what for n in claim_places])
    lead = said_words(chunk[: claim_places[0]])
    if not claim.others and not is_mine(lead):
        return None
    words = said_words(own)
    if claim.must and lead[-1:] == ["im"] and DUTY.isdisjoint(words):
        return None  # "im home by 4 most days"
    first = next((piece.what for piece in own if is_timed(piece)), None)
    if claim == THING and isinstance(first, Hours) and first.shape == "before" and not lead[2:]:
        return None  # "i have until 2 tmrw" is free until then
    if claim == THING and not NO_THING.isdisjoint(words):
        return None
    before = said_words(own[: next((n for n, p in enumerate(own) if is_timed(p)), 0)])
    if claim.kind == "curfew" and before and before[-1] in _UNTIL:
        return None  # "chu en dedans jusqua dimanche 18h"
    if is_not_now(words) or needs_some(lead):
        return None
    if claim.kind == "appointment" and not BOOKING.isdisjoint(lead[-3:]):
        return None
    return Statement(
        claim,
        times_of(own),
        refused=refused(claim, chunk, own, claim_places),
        answers=any(sign_name(p) == "not" for p in chunk),
        weekly=is_only(own) or is_never(own),
        never=is_never(own),
        duty=not DUTY.isdisjoint(words) or any(p.what in WEAK for p in own),
        starts=any(sign_name(p) == "starts" for p in own),
        habit=is_habitual(own),
        once_on=tuple(once_on(own)),
        place=own[0].place,
        end=own[-1].end,
    )
