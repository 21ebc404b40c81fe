"""Times of the week without a claim: "cant do mornings", "evenings only", more of the same."""

from collections.abc import Sequence

from flows.understand.when.commitments import FREE, REFUSED, UNNAMED, WORK, Claim
from flows.understand.when.day_initials import WORKDAYS
from flows.understand.when.shares import (
    is_day_less_part,
    is_of_others,
    is_one_hour,
    is_plainly_weekly,
    is_timed,
    less_every_week,
    lists_first,
    said_words,
    sign_name,
)
from flows.understand.when.stated import (
    NEVER,
    Statement,
    is_habitual,
    is_never,
    is_only,
    times_of,
)
from flows.understand.when.week_days import Days
from flows.understand.when.week_hours import Hours, other_side, through_the_night
from flows.understand.when.week_pieces import Sign, WeekPiece
from flows.understand.when.week_words import FILLERS, HABIT, ONLY

_FOR_GOOD = NEVER | {"ever", "always", "toujours"}


def unclaimed(chunk: Sequence[WeekPiece], last: Statement | None) -> Statement | None:
    """What is said of times where nothing is claimed; ``last`` was said before it."""
    timed = tuple(p for p in chunk if is_timed(p))
    names = {sign_name(p) for p in chunk}
    if "except" in names and lists_first(chunk):
        timed, names = times_of(chunk), names - {"except"}
    words = said_words(_to_the_point(chunk))
    if not timed or not names.isdisjoint(("question", "once")) or words[:1] == ["do"]:
        return None
    if "fine" in names and is_day_less_part(chunk):
        return None
    claim = _implied_claim(words, names, timed, last)
    if claim is None:
        return None
    habit = is_habitual(chunk) or not NEVER.isdisjoint(words)
    if last is not None and claim == last.claim:
        alike = last.habit if claim == REFUSED else not (claim == FREE and _is_of_one(last, timed))
        habit = habit or alike  # "fri no. sat no": bare days are the coming ones
    place, end = chunk[0].place, chunk[-1].end
    implied = claim in (FREE, REFUSED)
    weekly = is_only(chunk) or is_never(chunk)
    if claim == FREE and not _FOR_GOOD.isdisjoint(words) and (beyond := _beyond(timed)):
        claim, timed = REFUSED, beyond
    return Statement(
        claim, timed, habit=habit, implied=implied, weekly=weekly, place=place, end=end
    )


def _is_of_one(last: Statement, timed: Sequence[WeekPiece]) -> bool:
    """ "saturday works, at 11 best", "wed works but only after 4": of one bare day."""
    days = [p.what for p in last.timed if isinstance(p.what, Days)]
    one = len(days) == 1 and len(days[0].days) == 1 and not (days[0].sure or last.habit)
    return is_one_hour(timed) or (one and not any(isinstance(p.what, Days) for p in timed))


def _to_the_point(chunk: Sequence[WeekPiece]) -> Sequence[WeekPiece]:
    """ "nothing after 9 ever, im old": what comes round, without why, nor the words that suit."""
    if not (is_habitual(chunk) or is_never(chunk)):
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
