"""The pieces of a text, one sentence at a time, as far as its weeks go."""

from collections.abc import Sequence

from flows.understand.when.commitments import FREE, REFUSED, SLEEP, WEAK, WORK, Claim
from flows.understand.when.shares import is_timed, said_words, sign_name
from flows.understand.when.week_days import Days
from flows.understand.when.week_hours import Hours
from flows.understand.when.week_pieces import Sign, WeekPiece
from flows.understand.when.week_words import HABIT, ONLY
from flows.understand.word_lists import word_set

_ABLE = frozenset(("peux", "jpeux", "je peux", "can", "i can"))
_MEETING = word_set("on se voit peut voir meet we i can could at a so ok pour")
_REASONS = word_set("because cuz cause parce vu car acause rapport account")
_ME = frozenset(("je", "j", "i", "im", "jai", "ive"))
_WHY = _ME | {"cest", "c", "its"}
_MAYBE_REASONS = _REASONS | {"cest", "c", "that", "thats"}
_NEVER_SAID = frozenset(("never", "jamais"))
_NEVER = (["jamais"], ["ever"])
# They may stand between what is refused and why.
_BETWEEN = frozenset(("please", "pls", "plz", "svp", "stp", "for", "me", "pour", "moi"))
# Signs that make a statement of times alone: "cant do mornings", "mornings are fine".
_MOODS = frozenset(("not", "except", "fine"))
_HABITUAL = ONLY | HABIT | {"never", "jamais", "ever"}
_A_FEW = 2


def may_state(pieces: Sequence[WeekPiece]) -> bool:
    """Could anything be stated? Most texts name a day and an hour and claim nothing."""
    named = 0
    mood = spans = ranges = spoken = False
    for piece in pieces:
        match piece.what:
            case Sign(name="word", said=said):
                if said in _HABITUAL:
                    return True
            case Sign(name="starts" | "habit"):
                return True
            case Sign(name=name):
                mood = mood or name in _MOODS
            case Claim() | Days(sure=True) | Hours(always=True):
                return True
            case Days():
                named += len(piece.what.days)
                spans = spans or piece.what.spans
            case Hours():
                ranges = ranges or piece.what.shape == "range"
                spoken = spoken or piece.what.shape != "part"
    # What suits or is refused of a bare day or two is of the coming ones.
    hours = ranges or (spoken and spans)  # "the kids to school 8:15 mon-fri"
    return (named > 0 and hours) or (mood and (spans or named > _A_FEW or not named))


def sentences(pieces: Sequence[WeekPiece]) -> list[list[WeekPiece]]:
    """The pieces of each sentence; "but" and "so" end one too."""
    chunks: list[list[WeekPiece]] = [[]]
    for n, piece in enumerate(pieces):
        sign = piece.what if isinstance(piece.what, Sign) else None
        name = sign.name if sign is not None else ""
        if sign is not None and name == "word" and sign.said not in _MAYBE_REASONS | _ME:
            chunks[-1].append(piece)  # most of them
            continue
        apart = name == "except" and _other_hours(pieces, n)
        begins = _is_reason(pieces, n) or _is_offer(pieces, n) or _is_why(chunks[-1], pieces, n)
        begins = begins or (name == "comma" and _is_apart(chunks[-1], pieces, n))
        begins = begins or (is_free_beside(chunks[-1], piece) and _names_days(pieces, n + 1))
        begins = begins or _is_refused_apart(chunks[-1], pieces, n)
        begins = begins or (name == "fine" and _is_able(chunks[-1], pieces, n))
        if name in ("cut", "but") or apart or begins:
            chunks.append([])
        if name != "cut":
            chunks[-1].append(piece)
        if name == "question":
            chunks.append([])
    return [chunk for chunk in chunks if chunk]


def _is_apart(chunk: Sequence[WeekPiece], pieces: Sequence[WeekPiece], n: int) -> bool:
    """Does a comma end what is said of the week?"""
    return (
        _asks_other_hour(chunk, pieces, n)
        or _suits_at_other_hours(chunk, pieces, n)
        or _is_before_that(pieces, n)
        or _tells_why(chunk, pieces, n)
        or _is_refused_always(chunk, pieces, n)
        or _is_shift_apart(chunk, pieces, n)
        or _is_proposed_beside(chunk, pieces, n)
    )


def _is_proposed_beside(chunk: Sequence[WeekPiece], pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "pas la fin de semaine, lundi 10h", "sat morning, not evenings": one bare day with its
    hours beside what is refused."""
    rest = pieces[n + 1 :]
    end = next((m for m, p in enumerate(rest) if sign_name(p) in ("comma", "cut")), len(rest))
    ahead = rest[:end]
    one, other = _is_one_time(chunk), _is_one_time(ahead)
    return (other and _refuses(chunk)) or (one and _refuses(ahead))


def _refuses(chunk: Sequence[WeekPiece]) -> bool:
    denied = any(sign_name(p) == "not" for p in chunk) and any(map(is_timed, chunk))
    return denied and not any(isinstance(p.what, Claim) and p.what != REFUSED for p in chunk)


def _is_one_time(chunk: Sequence[WeekPiece]) -> bool:
    """A bare day with hours, and nothing that is said of them."""
    days = [p.what for p in chunk if isinstance(p.what, Days)]
    hours = [p.what for p in chunk if isinstance(p.what, Hours)]
    if len(days) != 1 or len(days[0].days) > 1 or days[0].sure or not hours:
        return False
    told = any(isinstance(p.what, Claim) or sign_name(p) in ("not", "habit") for p in chunk)
    return not told and not any(each.always for each in hours)


def _asks_other_hour(chunk: Sequence[WeekPiece], pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "dentiste demain 9h, 11h?", "dentiste demain 9h, on se voit a 11h?"."""
    ahead = n + 1
    while ahead < len(pieces) and not _MEETING.isdisjoint(said_words([pieces[ahead]])):
        ahead += 1
    if [sign_name(piece) for piece in pieces[ahead + 1 : ahead + 2]] != ["question"]:
        return False
    taken = any(isinstance(p.what, Claim) and p.what.sense == "taken" for p in chunk)
    hours = [p for p in chunk if isinstance(p.what, Hours) and p.what.shape != "part"]
    return taken and len(hours) == 1 and isinstance(pieces[ahead].what, Hours)


def _suits_at_other_hours(chunk: Sequence[WeekPiece], pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "got NA wed at 6, after 730 is good": behind what is taken other hours suit."""
    taken = [p.what for p in chunk if isinstance(p.what, Claim) and p.what.sense == "taken"]
    hours, suits = [*pieces[n + 1 : n + 3], None, None][:2]
    other = hours is not None and isinstance(hours.what, Hours)
    other = other and suits is not None and sign_name(suits) == "fine"
    own = any(isinstance(p.what, Hours) for p in chunk) or any(claim.part for claim in taken)
    return bool(taken) and other and own


def _is_before_that(pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "lundi passe 16h30, avant ca chu en cours": taken before the hours just named."""
    before, that = [*said_words(pieces[n + 1 : n + 3]), "", ""][:2]
    if before not in ("avant", "before") or that not in ("ca", "cela", "that"):
        return False
    return not any(map(is_timed, pieces[n + 1 :]))


def _tells_why(chunk: Sequence[WeekPiece], pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "jpeux pas les apres-midi en semaine, jai l'ecole": no days or hours of its own."""
    weekly = any(isinstance(p.what, Days) and p.what.sure for p in chunk)
    always = any(isinstance(p.what, Hours) and p.what.always for p in chunk)
    refused = (weekly or always) and any(sign_name(p) == "not" for p in chunk)
    ahead = pieces[n + 1 :]
    claims = [p.what for p in ahead if isinstance(p.what, Claim) and p.what not in WEAK]
    taken = bool(claims) and all(claim.sense == "taken" for claim in claims)
    once = any(c.weight == "once" and (c.kind == "appointment" or not weekly) for c in claims)
    refused = (refused and not once) or _refuses_one_day(chunk)
    return refused and taken and not any(map(is_timed, ahead))


def _is_shift_apart(chunk: Sequence[WeekPiece], pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "nites sun-wed 11 to 7, asleep 8-3 mon-thu", "sawmill mon-fri 6-2, wkends off", "line cook
    tues-sat 2-10, off sun n mon"."""
    many = any(isinstance(p.what, Days) and len(p.what.days) > 1 for p in chunk)
    ranges = any(isinstance(p.what, Hours) and p.what.shape == "range" for p in chunk)
    if not (many and ranges) or any(isinstance(p.what, Claim) for p in chunk):
        return False
    first, second = [*(p.what for p in pieces[n + 1 : n + 3]), None, None][:2]
    taken = isinstance(first, Claim) and first.sense == "taken"
    own = taken and any(map(is_timed, pieces[n + 2 :]))
    off = isinstance(first, Days) and isinstance(second, Claim) and second.sense == "free"
    then_off = isinstance(first, Claim) and first.sense == "free" and isinstance(second, Days)
    return own or off or (then_off and not is_free_beside(chunk, pieces[n + 1]))


def _is_refused_always(chunk: Sequence[WeekPiece], pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "i dont do evenings, my eyes are bad", "no evenings ever, i got the kids"."""
    refused = any(sign_name(p) == "not" for p in chunk)
    always = any(isinstance(p.what, Hours) and p.what.always for p in chunk)
    claimed = any(isinstance(p.what, Claim) for p in chunk)
    return refused and always and not claimed and not any(map(is_timed, pieces[n + 1 :]))


def _is_reason(pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "cant do wednesdays cuz of therapy": the reason has no days or hours of its own."""
    sign = pieces[n].what
    if not isinstance(sign, Sign) or sign.name != "word":
        return False
    word = sign.said
    never = n > 0 and said_words(pieces[n - 1 : n]) in _NEVER  # "jpeux jamais cest la messe"
    if word not in _MAYBE_REASONS | _ME:
        return False
    last = n - 1
    while last >= 0 and (
        sign_name(pieces[last]) == "comma" or _BETWEEN.issuperset(said_words([pieces[last]]) or "-")
    ):
        last -= 1
    before = pieces[last].what if last >= 0 else None
    weekly = isinstance(before, Days) and before.sure
    weekly = weekly or isinstance(before, Hours) and before.always  # "wed nights cuz of church"
    never_then = isinstance(before, Hours) and not _NEVER_SAID.isdisjoint(said_words(pieces[:n]))
    weekly = weekly or never_then  # "jamais avant 10h chu pas du matin"
    refused = weekly and any(sign_name(piece) == "not" for piece in pieces[:last])
    if word not in _REASONS and not (never or refused):
        return False
    return any(map(is_timed, pieces[:n])) and not any(map(is_timed, pieces[n:]))


def _is_why(chunk: Sequence[WeekPiece], pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "mardi soir chu pas capable jai mon cours": one day is refused, and then they say why."""
    sign = pieces[n].what
    why = isinstance(sign, Sign) and sign.name == "word" and sign.said in _WHY
    works = sign == WORK and pieces[n].said.startswith("workin")  # "cant 2nite workin a double"
    if not (why or works) or not _refuses_one_day(chunk):
        return False
    comma = (m for m in range(n, len(pieces)) if sign_name(pieces[m]) == "comma")
    ahead = pieces[n : next(comma, len(pieces))]
    claims = [p.what for p in ahead if isinstance(p.what, Claim) and p.what != SLEEP]
    taken = bool(claims) and all(claim.sense == "taken" for claim in claims)
    named = any(is_timed(p) or sign_name(p) in ("once", "habit", "not") for p in ahead)
    return taken and not named


def _refuses_one_day(chunk: Sequence[WeekPiece]) -> bool:
    """Is one bare day refused, or a part of it, and nothing claimed?"""
    days = [p.what for p in chunk if isinstance(p.what, Days)]
    once = [p for p in chunk if sign_name(p) == "once"]
    if len(days) + len(once) != 1 or (days and (days[0].sure or len(days[0].days) > 1)):
        return False
    limits = any(isinstance(p.what, Hours) and p.what.denied for p in chunk)
    if not limits and not any(sign_name(p) == "not" or p.what == REFUSED for p in chunk):
        return False
    if any(isinstance(p.what, Hours) and p.what.always for p in chunk):
        return False
    return not any(isinstance(p.what, Claim) and p.what != REFUSED for p in chunk)


def _is_offer(pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "mon to wed im at work, thurs good": a day behind the comma that suits is no part of it."""
    if sign_name(pieces[n]) != "comma" or not any(isinstance(p.what, Days) for p in pieces[:n]):
        return False
    ahead = [p for p in pieces[n + 1 : n + 6] if said_words([p]) != ["im"]]
    offered = len(ahead) > 1 and isinstance(ahead[0].what, Days) and not ahead[0].what.sure
    suits = (sign_name(p) in ("fine", "question") or p.what == FREE for p in ahead[1:3])
    return offered and any(suits)


def _is_refused_apart(chunk: Sequence[WeekPiece], pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "les soirs de semaine cest bon, la fin de semaine non": what suits, and what does not."""
    comma = sign_name(pieces[n]) == "comma"
    if any(sign_name(p) == "not" for p in chunk):
        return False
    if sign_name(pieces[n]) == "not":
        return _is_proposed_before(chunk, pieces[n + 1 :])
    if not (comma or isinstance(pieces[n].what, Days)):
        return False
    suits = any(sign_name(p) == "fine" or p.what == FREE for p in chunk)
    ahead = [p for p in pieces[n + comma : n + 6] if sign_name(p) != "word"]
    refused = len(ahead) > 1 and isinstance(ahead[0].what, Days) and sign_name(ahead[1]) == "not"
    return suits and any(map(is_timed, chunk)) and refused


def _is_proposed_before(chunk: Sequence[WeekPiece], behind: Sequence[WeekPiece]) -> bool:
    """ "fri mornin or sat mornin no afternoons": parts that never suit, behind what is proposed."""
    days = [p.what for p in chunk if isinstance(p.what, Days)]
    bare = bool(days) and not any(day.sure for day in days)
    if not bare or any(isinstance(p.what, Claim) for p in chunk):
        return False
    if not any(isinstance(p.what, Hours) for p in chunk):
        return False
    never = next((p.what for p in behind if is_timed(p)), None)
    return isinstance(never, Hours) and never.always


def is_free_beside(chunk: Sequence[WeekPiece], following: WeekPiece) -> bool:
    """ "mon-fri 7-3, free weekends": hours of days beside those that are free are a shift."""
    claim = following.what
    if not (isinstance(claim, Claim) and claim.sense == "free"):
        return False
    if not all(is_timed(p) or sign_name(p) == "comma" for p in chunk):
        return False
    many = any(isinstance(p.what, Days) and len(p.what.days) > 1 for p in chunk)
    return many and any(isinstance(p.what, Hours) and p.what.shape == "range" for p in chunk)


def _is_able(chunk: Sequence[WeekPiece], pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "dentiste a 1h demain jpeux a 3h": behind what is taken they say when they can."""
    able = pieces[n].what
    if not isinstance(able, Sign) or able.said not in _ABLE:
        return False
    taken = any(isinstance(p.what, Claim) and p.what.sense == "taken" for p in chunk)
    denied = any(sign_name(p) == "not" for p in chunk)
    timed = any(isinstance(p.what, Hours) for p in chunk)
    return taken and timed and not denied and any(isinstance(p.what, Hours) for p in pieces[n:])


def _names_days(pieces: Sequence[WeekPiece], n: int) -> bool:
    """Do days follow, and nothing that ends what was said?"""
    return n < len(pieces) and isinstance(pieces[n].what, Days)


def _other_hours(pieces: Sequence[WeekPiece], n: int) -> bool:
    """ "curfew 9 except fri sat 11": the days after "except" have hours of their own."""
    following = [p.what for p in pieces[n + 1 :] if not isinstance(p.what, Sign)]
    if not any(isinstance(p.what, Hours) for p in pieces[:n]) and _every_day(pieces[:n]):
        return False  # "jtravaille tous les jours sauf dimanche 7h-15h"
    return len(following) > 1 and isinstance(following[0], Days) and isinstance(following[1], Hours)


def _every_day(pieces: Sequence[WeekPiece]) -> bool:
    """Were days said that others may be left out of?"""
    return any(isinstance(p.what, Days) and len(p.what.days) > 1 for p in pieces)
