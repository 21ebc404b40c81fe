"""Which days and hours of a sentence belong to which of its claims, and which are for once."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.commitments import WORK, Claim
from flows.understand.when.week_days import Days
from flows.understand.when.week_hours import Hours
from flows.understand.when.week_pieces import Sign, WeekPiece
from flows.understand.when.week_words import MINE, NOT_NOW, THEIRS, UNRELATED
from flows.understand.word_lists import word_set

_EVERY_WEEK = (
    *("every week", "evry week", "each week"),
    *("chaque semaine", "toutes les semaines", "toutes semaines"),
)
_PLACES = word_set("library shelter biblio")
_SEEING, _MY = (["see"], ["visit"], ["voir"]), (["my"], ["mon"], ["ma"], ["mes"])
_MISSED = word_set("manque missed")
_KEPT = word_set("jamais never pas")
_AND = word_set("pis puis et and n plus")
_RULES = frozenset(("curfew", "callin"))
# Of claims side by side ("see my counsellor at the clinic") the strongest stands.
_STRENGTH = ("curfew", "callin")
_UNTIL = word_set("until till til jusqua jusquau jusque jusquen")
_TAKING = word_set(
    "take drive bring jamene jconduis jaccompagne amene conduis accompagne emmene walk"
)


def shares(
    chunk: Sequence[WeekPiece], claims: list[int]
) -> list[tuple[tuple[int, int], list[int]]]:
    """For each claim the stretch of pieces that is its own; claims side by side are one.

    Times said before the first claim belong to it ("thursdays r my day off") unless it has its own
    after it behind a comma ("thurs 5pm, curfew is 9"); then each claim takes what stands before it.
    """
    runs: list[list[int]] = []
    for n in claims:
        apart = not runs or any(is_timed(p) or _parts(p) for p in chunk[runs[-1][-1] + 1 : n])
        apart = apart or _is_rule_beside(chunk, runs, n)
        runs.append([n]) if apart else runs[-1].append(n)
    bounds = [0]
    claim_last = any(is_timed(p) for p in chunk[: runs[0][0]]) and _belongs(chunk, runs)
    if not claim_last:
        bounds[0] = _after_times(chunk, 0, runs[0][0])
    for before, after in zip(runs, runs[1:], strict=False):
        if claim_last:
            bounds.append(_split(chunk, before[-1] + 1, after[0]))
        else:
            bounds.append(_next_begins(chunk, before[-1] + 1, after[0]))
            if _is_off(chunk, after) and not any(map(is_timed, chunk[after[-1] + 1 :])):
                bounds[-1] = _last_days(chunk, before[-1] + 1, after[0])
    ends = [*bounds[1:], len(chunk)]
    return [((lo, hi), run) for lo, hi, run in zip(bounds, ends, runs, strict=True)]


def is_not_now(words: Sequence[str]) -> bool:
    """ "used to work", "wish i had"; but "jmanque jamais ca" is every week."""
    found = NOT_NOW.intersection(words)
    kept = bool(found) and found <= _MISSED and not _KEPT.isdisjoint(words)
    return bool(found) and not kept


def sign_name(piece: WeekPiece) -> str:
    """The name of a sign, "" for what is none."""
    return piece.what.name if isinstance(piece.what, Sign) else ""


def said_words(chunk: Sequence[WeekPiece]) -> list[str]:
    """The plain words among the pieces."""
    return [p.what.said for p in chunk if isinstance(p.what, Sign) and p.what.name == "word"]


def is_timed(piece: WeekPiece) -> bool:
    """Is it days or hours?"""
    return isinstance(piece.what, (Days, Hours))


def _parts(piece: WeekPiece) -> bool:
    """Does a comma or a word of agreement stand between two claims?"""
    return sign_name(piece) == "comma"


def _is_rule_beside(chunk: Sequence[WeekPiece], runs: list[list[int]], n: int) -> bool:
    """ "lun-ven 9 a 5 jtravaille pis jai un couvre-feu a 9h": hours before, hours behind."""
    linked = any(word in _AND for word in said_words(chunk[runs[-1][-1] - 1 : n]))
    rule = getattr(chunk[n].what, "kind", "") in _RULES
    if not (linked and rule) or getattr(chunk[runs[-1][-1]].what, "kind", "") in _RULES:
        return False
    hours = [isinstance(p.what, Hours) for p in chunk]
    return any(hours[: runs[-1][0]]) and any(hours[n:])


def _belongs(chunk: Sequence[WeekPiece], runs: list[list[int]]) -> bool:
    """Do the times before the first claim belong to it?"""
    first = runs[0][0]
    last_time = max(n for n in range(first) if is_timed(chunk[n]))
    between = chunk[last_time + 1 : first]
    if any(sign_name(p) == "fine" and p.place < chunk[first].place for p in between):
        return False
    refused = any(sign_name(p) == "not" for p in chunk[:last_time])
    if refused and not MINE.isdisjoint(said_words(between)):  # "cant thurs i work mon-fri 7-3"
        return False
    end = runs[1][0] if len(runs) > 1 else len(chunk)
    own = [p for p in chunk[runs[0][-1] + 1 : end] if is_timed(p)]
    before = [p for p in chunk[:first] if is_timed(p)]
    hours_twice = any(isinstance(p.what, Hours) for p in own) and any(
        isinstance(p.what, Hours) and p.what.shape != "part" for p in before
    )
    apart = any(_parts(p) for p in between)
    return not (apart and own and (hours_twice or any(isinstance(p.what, Days) for p in own)))


def _after_times(chunk: Sequence[WeekPiece], start: int, claim: int) -> int:
    """Where the words that lead up to a claim begin ("im always" in "im always off")."""
    times = [n for n in range(start, claim) if is_timed(chunk[n]) or _parts(chunk[n])]
    once = [n for n in range(start, claim) if sign_name(chunk[n]) == "once" and start == 0]
    return max(times) + 1 if times and not once else start


def _next_begins(chunk: Sequence[WeekPiece], start: int, claim: int) -> int:
    """In "off sun n mon, rest of the week i work 8-4" the days behind the comma are the next's."""
    comma = next((n for n in range(start, claim) if _parts(chunk[n])), claim)
    days = [n for n in range(start, claim) if isinstance(chunk[n].what, Days)]
    later = [n for n in days if n > comma]
    own = later and later != days and not any(isinstance(p.what, Days) for p in chunk[claim:])
    return later[0] if own else _after_times(chunk, start, claim)


def _is_off(chunk: Sequence[WeekPiece], run: list[int]) -> bool:
    return any(getattr(chunk[n].what, "sense", "") == "free" for n in run)


def _last_days(chunk: Sequence[WeekPiece], start: int, claim: int) -> int:
    """In "i work mon-fri 7-3 weekends off" the last days are those off."""
    days = [n for n in range(start, claim) if isinstance(chunk[n].what, Days)]
    return days[-1] if len(days) > 1 else _after_times(chunk, start, claim)


def _split(chunk: Sequence[WeekPiece], start: int, claim: int) -> int:
    """Between two claims that follow their times, the comma divides."""
    commas = [n for n in range(start, claim) if _parts(chunk[n])]
    return commas[0] + 1 if commas else start


def once_on(own: Sequence[WeekPiece]) -> list[str]:
    """The days and weeks that are named for once ("day 0", "week 1", "date 0")."""
    found: list[str] = []
    days = hours = False
    for n, piece in enumerate(own):
        days, hours = days or isinstance(piece.what, Days), hours or isinstance(piece.what, Hours)
        if isinstance(piece.what, Sign) and piece.what.name == "once":
            ends = bool(n) and not _UNTIL.isdisjoint(said_words(own[n - 1 : n]))
            if not (ends and days and hours):  # "class mon wed 6-9 until xmas" is of many weeks
                found.append(piece.what.said)
    return found


def is_of_others(words: Sequence[str], *, every: bool) -> bool:
    """ "store mon-fri 9-5"; but "library mon n tues 12-6 every wk" is where somebody is then."""
    own = less_every_week(words)
    weekly = len(own) < len(words)
    if words[:1] in _SEEING and words[1:2] in _MY and weekly:
        own = own[1:]  # "see my trauma lady thurs 5 every wk"
    if not _TAKING.isdisjoint(words[:3]) and not MINE.isdisjoint(words[:2]):
        return not (UNRELATED | NOT_NOW).isdisjoint(own)  # "i drive my mother to her treatments"
    others = THEIRS - _PLACES if every or weekly else THEIRS
    return not (UNRELATED | others | NOT_NOW).isdisjoint(own)


def is_one_hour(timed: Sequence[WeekPiece]) -> bool:
    """ "saturday works, saturday at 11 best": one hour of one bare day is the coming one."""
    days = [p.what for p in timed if isinstance(p.what, Days)]
    hours = [p.what for p in timed if isinstance(p.what, Hours)]
    bare = len(days) == 1 and len(days[0].days) == 1 and not days[0].sure
    return bare and [each.shape for each in hours] == ["point"]


def lists_first(chunk: Sequence[WeekPiece]) -> bool:
    """ "every evening after 6 except friday": the days before it stand, less those behind it."""
    excepts = [n for n, p in enumerate(chunk) if sign_name(p) == "except"]
    out = any(isinstance(p.what, Days) for p in chunk[excepts[0] :])  # "sundays but not evenings"
    return out and any(isinstance(p.what, Days) and p.what.sure for p in chunk[: excepts[0]])


def needs_some(words: Sequence[str]) -> bool:
    """ "need a job mon-fri" is no job; "need to be in by 9" is a rule."""
    return any(
        word == "need" and (n + 1 >= len(words) or words[n + 1] not in ("to", "be"))
        for n, word in enumerate(words)
    )


def less_every_week(words: Sequence[str]) -> list[str]:
    """The words without "every week", which only says that it comes round."""
    said = " ".join(words)
    for weekly in _EVERY_WEEK:
        said = said.replace(weekly, "")
    return said.split()


def is_mine(lead: Sequence[str]) -> bool:
    """Is the last person named before the claim oneself, or nobody?"""
    for n, word in reversed(tuple(enumerate(lead))):
        if word in THEIRS:
            return not _TAKING.isdisjoint(lead[:n])  # "i take my mom to dialysis"
        if word in MINE:
            return True
    return True


def is_plainly_weekly(timed: Sequence[WeekPiece]) -> bool:
    """ "evenings", "weekends after 2": a time of every week said alone."""
    if any(isinstance(p.what, Hours) and p.what.shape == "point" for p in timed):
        return False
    plural = any(isinstance(p.what, Hours) and p.what.always for p in timed)
    return plural or any(isinstance(p.what, Days) and p.what.sure for p in timed)


def is_day_less_part(chunk: Sequence[WeekPiece]) -> bool:
    """ "dimanche oui mais pas le soir": the coming day suits, less a part of it."""
    first = chunk[0].what
    bare = isinstance(first, Days) and len(first.days) == 1 and not (first.sure or first.usual)
    names = [sign_name(piece) for piece in chunk]
    denied = [n for n, name in enumerate(names) if name in ("except", "not")]
    return bare and bool(denied) and "fine" in names[: denied[0]]


def strongest(claims: Sequence[object]) -> Claim:
    """The claim that stands of those side by side."""
    found = [claim for claim in claims if isinstance(claim, Claim)]
    for kind in _STRENGTH:
        named = [claim for claim in found if claim.kind == kind]
        if named:
            first = next((claim for claim in named if claim.weight == "daily"), named[0])
            # "je call mon agente lun mer ven 9h": who is called is seen more than once.
            more = first.weight == "once" and any(claim.weight != "once" for claim in found)
            return replace(first, weight="regular") if more else first
    for claim in found:
        if claim.sense == "ends" or claim.part:
            return claim
    for claim in found:
        if claim.sense == "free":
            return claim
    others = [claim for claim in found if claim != WORK]
    weekly = (claim for claim in others if claim.weight in ("weekly", "daily"))
    return next(weekly, others[0] if others else found[0])
