"""A text cut into statements: a claim of somebody's time, and the days and hours it goes with."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.understand.when.claims_meant import (
    asks,
    fits,
    is_off,
    is_only_a_point,
    is_only_beside,
    refused,
)
from flows.understand.when.commitments import (
    FREE,
    OFF,
    REFUSED,
    SLEEP,
    THING,
    UNNAMED,
    WEAK,
    WORK,
    Claim,
)
from flows.understand.when.day_initials import EVERY_DAY, WORKDAYS
from flows.understand.when.sentences import is_free_beside, may_state, sentences
from flows.understand.when.shares import (
    is_day_less_part,
    is_mine,
    is_not_now,
    is_of_others,
    is_one_hour,
    is_plainly_weekly,
    is_timed,
    less_every_week,
    lists_first,
    needs_some,
    once_on,
    said_words,
    shares,
    sign_name,
    strongest,
)
from flows.understand.when.week_days import Days
from flows.understand.when.week_hours import Hours, other_side, through_the_night
from flows.understand.when.week_pieces import Sign, WeekPiece
from flows.understand.when.week_words import (
    BOOKING,
    DUTY,
    FILLERS,
    HABIT,
    NO_THING,
    ONLY,
)

_ONLY_HAS = frozenset(("only", "just", "juste"))
_NEVER = frozenset(("never", "jamais"))
_FOR_GOOD = _NEVER | {"ever", "always", "toujours"}
_THEN = frozenset(("then", "ensuite", "apres"))


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
        implied = _implied(chunk, last)
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
    if is_not_now(words) or needs_some(lead):
        return None
    if claim.kind == "appointment" and not BOOKING.isdisjoint(lead[-3:]):
        return None
    return Statement(
        claim,
        _timed(own),
        refused=refused(claim, chunk, own, claim_places),
        answers=any(sign_name(p) == "not" for p in chunk),
        weekly=_only(own) or _never(own),
        never=_never(own),
        duty=not DUTY.isdisjoint(words) or any(p.what in WEAK for p in own),
        starts=any(sign_name(p) == "starts" for p in own),
        habit=_habitual(own),
        once_on=tuple(once_on(own)),
        place=own[0].place,
        end=own[-1].end,
    )


def _only(own: Sequence[WeekPiece]) -> bool:
    return not ONLY.isdisjoint(said_words(own))


def _never(own: Sequence[WeekPiece]) -> bool:
    """ "never free sat", "i never work tues": in so many words, or in those of the claim."""
    words = [*said_words(own), *(word for p in own for word in p.said.split())]
    return not _NEVER.isdisjoint(words)


def _timed(own: Sequence[WeekPiece]) -> tuple[WeekPiece, ...]:
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


def _habitual(own: Sequence[WeekPiece]) -> bool:
    return not HABIT.isdisjoint(said_words(own)) or any(sign_name(p) == "habit" for p in own)


def _implied(chunk: Sequence[WeekPiece], last: Statement | None) -> Statement | None:
    """Times of the week without a claim: "cant do mornings", "evenings only", more of the same."""
    timed = tuple(p for p in chunk if is_timed(p))
    names = {sign_name(p) for p in chunk}
    if "except" in names and lists_first(chunk):
        timed, names = _timed(chunk), names - {"except"}
    words = said_words(_to_the_point(chunk))
    if not timed or not names.isdisjoint(("question", "once")) or words[:1] == ["do"]:
        return None
    if "fine" in names and is_day_less_part(chunk):
        return None
    claim = _implied_claim(words, names, timed, last)
    if claim is None:
        return None
    habit = _habitual(chunk) or not _NEVER.isdisjoint(words)
    if last is not None and claim == last.claim:
        alike = last.habit if claim == REFUSED else not (claim == FREE and is_one_hour(timed))
        habit = habit or alike  # "fri no. sat no": bare days are the coming ones
    place, end = chunk[0].place, chunk[-1].end
    implied = claim in (FREE, REFUSED)
    weekly = _only(chunk) or _never(chunk)
    if claim == FREE and not _FOR_GOOD.isdisjoint(words) and (beyond := _beyond(timed)):
        claim, timed = REFUSED, beyond
    return Statement(
        claim, timed, habit=habit, implied=implied, weekly=weekly, place=place, end=end
    )


def _to_the_point(chunk: Sequence[WeekPiece]) -> Sequence[WeekPiece]:
    """ "nothing after 9 ever, im old": what comes round, without why, nor the words that suit."""
    if not (_habitual(chunk) or _never(chunk)):
        return chunk
    last = max((n for n, p in enumerate(chunk) if is_timed(p)), default=0)
    end = next((n for n in range(last, len(chunk)) if sign_name(chunk[n]) == "comma"), len(chunk))
    fine = {p.place for p in chunk if _is_phrase(p)}  # "ca me va"
    return [p for p in chunk[:end] if sign_name(p) != "word" or p.place not in fine]


def _is_phrase(piece: WeekPiece) -> bool:
    """ "ca me va"; "ok" alone may answer."""
    return isinstance(piece.what, Sign) and piece.what.name == "fine" and " " in piece.what.said


def _beyond(timed: Sequence[WeekPiece]) -> tuple[WeekPiece, ...]:
    """ "not before 9 on weekdays ever": the time that is denied."""
    hours = [p.what for p in timed if isinstance(p.what, Hours)]
    if len(hours) != 1 or not hours[0].denied:
        return ()
    other = other_side(hours[0])
    return tuple(p._replace(what=other) if p.what is hours[0] else p for p in timed)


def _implied_claim(
    words: Sequence[str], names: set[str], timed: Sequence[WeekPiece], last: Statement | None
) -> Claim | None:
    if "starts" in names and any(isinstance(p.what, Hours) for p in timed):
        return WORK  # "jcommence a 4h le mardi"
    if not ONLY.isdisjoint(words):  # "so only afternoons"
        words = [word for word in words if word not in ("so", "donc", "faque", "fak")]
    if not FILLERS.issuperset(less_every_week(words)):
        return UNNAMED if _takes_time(words, names, timed) else None
    suits = "fine" in names  # "work 8-4 mon, tues 2-3 works"
    if last is not None and not (last.implied or suits) and _goes_on(last, timed):
        return last.claim
    if "except" in names and "anytime" in words:
        return None  # "anytime fri but mornings" is one friday
    if "not" in names or "except" in names:
        return REFUSED
    if words[:1] in (["ok"], ["okay"], ["k"]):
        return None
    for_good = not _FOR_GOOD.isdisjoint(words) and bool(_beyond(timed))  # "nothing after 9 ever"
    plain = for_good or is_plainly_weekly(timed)
    if ONLY.isdisjoint(words) and "fine" not in names and not plain:
        return None
    return WORK if through_the_night([p.what for p in timed]) else FREE


def _takes_time(words: Sequence[str], names: set[str], timed: Sequence[WeekPiece]) -> bool:
    """ "choir thursdays 7-9", "bloodwork every mon 8am": something unknown with days and hours."""
    if not names.isdisjoint(("not", "fine", "except", "past", "but")):
        return False
    hours = [p.what for p in timed if isinstance(p.what, Hours) and p.what.shape != "part"]
    days = [p.what for p in timed if isinstance(p.what, Days)]
    if is_of_others(words, every=any(each.sure for each in days)):
        return False
    if any(each.shape not in ("range", "point") for each in hours):
        return False
    most = any(each.spans and len(each.days) >= len(WORKDAYS) for each in days)  # "8:15 mon-fri"
    habit = "habit" in names or not HABIT.isdisjoint(words)
    sure = most or habit or any(each.sure for each in days)
    if "taken" in names and any(each.part for each in days):
        return True  # "stuck home w the baby every morning"
    return bool(hours and days) and (sure or all(each.shape == "range" for each in hours))


def _goes_on(last: Statement, timed: Sequence[WeekPiece]) -> bool:
    """More days and hours of the same, after a full stop or a "but"."""
    if last.once_on or last.claim.kind not in ("work", "curfew", "class"):
        return False
    hours = [p.what for p in timed if isinstance(p.what, Hours)]
    days = any(isinstance(p.what, Days) for p in timed)
    shape = "point" if last.claim.kind == "curfew" else "range"
    return days and any(each.shape == shape for each in hours)
