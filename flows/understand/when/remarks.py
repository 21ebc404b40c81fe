"""Remarks on a day or an hour that offer none: moods, thanks, what day it is, opening hours."""

from collections.abc import Sequence

from flows.understand.when.clauses import TIMES, Clause
from flows.understand.when.tokens import (
    Clock,
    Date,
    Edge,
    Fine,
    Month,
    Not,
    Number,
    Part,
    RelativeDay,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Which,
    Word,
)
from flows.understand.when.told_words import (
    AHEAD,
    DATED,
    FAVOURITE,
    FEELINGS,
    LIKING,
    MINE,
    OPENING,
    RELATIONS,
    SLEEPLESS,
    STATES,
    THANKS,
    WORKING,
)
from flows.understand.word_lists import word_set

_TELLING = word_set(
    """its depuis date est is it cest on this ce cette fete bad up said tavais tas leve jme lever
    night nuit"""
)
REMARKS = (
    FAVOURITE
    | FEELINGS
    | WORKING
    | STATES
    | THANKS
    | RELATIONS
    | LIKING
    | OPENING
    | SLEEPLESS
    | _TELLING
)
_FOR_ME = frozenset(("me", "moi", "i", "im", "ive", "jai"))
_FOR = frozenset(("for", "4", "pour", "about", "seeing", "davoir", "detre"))
_GENTLE = frozenset(
    ("good", "great", "bon", "bonne", "fine", "ok", "better", "best", "bien", "mieux")
)
_YET = frozenset(("finally", "already", "again", "yet", "enfin", "deja", "encore", "finalement"))
_ASKING = frozenset(
    ("is", "are", "r", "when", "what", "whats", "how", "do", "does", "quand", "vous", "est", "es")
)
_WHAT = frozenset(("what", "whats", "quoi", "quelle", "wats"))
_BEING = frozenset(("is", "are", "r", "va", "vais", "vas", "pour", "set"))
_YOU_SAID = (("u", "said"), ("you", "said"), ("tu", "disais"), ("tas", "dit"), ("vous", "disiez"))
_GETTING_UP = frozenset(
    (("up", "at"), ("me", "leve"), ("jme", "leve"), ("get", "up"), ("lever", "a"))
)
_UP_AFTER = frozenset(("im", "i", "still", "was", "been", "am", "wide"))
_SHORT = 6
_SMALL_HOURS = 5 * 60 + 30


def is_remark(tokens: Sequence[Token], clause: Clause) -> bool:
    """Does a whole clause only remark on its times?"""
    if REMARKS.isdisjoint(clause.words):
        return False
    return (
        not FAVOURITE.isdisjoint(clause.words)
        or _is_liked_or_not(tokens, clause)
        or _is_a_state(tokens, clause)
        or _is_what_day(tokens, clause)
        or _asks_opening(clause)
        or _asks_work(tokens, clause)
        or _was_promised(clause)
        or _is_awake(tokens, clause)
        or _is_here_since(tokens, clause)
    )


def only_beside(tokens: Sequence[Token], clause: Clause) -> set[int]:
    """The places of times that thanks or a like take up; the others of the clause stand."""
    if REMARKS.isdisjoint(clause.words):
        return set()
    return _thanked(tokens, clause) | _disliked(tokens, clause) | _counted(tokens, clause)


def _is_a_state(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "im so tired today", "its my bday monday", "good talk today": how it is, and no hour."""
    words = set(clause.words)
    if {"good", "luck"} <= words or {"bonne", "chance"} <= words:
        return not words & _FOR_ME  # "entrevue vendredi 14h souhaite moi bonne chance"
    party = "fete" in words and not words.isdisjoint(("ma", "sa", "bonne"))
    if STATES.isdisjoint(words) and not party or not AHEAD.isdisjoint(words - _BEING):
        return False
    if "every" in words and "feel" not in words:
        return False
    for token in tokens[clause.start : clause.end]:
        ahead = (_ahead(token) or _is_next(token)) and DATED.isdisjoint(words)
        not_yet = isinstance(token, Not) and (token.said != "isnt" or DATED.isdisjoint(words))
        if not_yet or isinstance(token, (Clock, Taken)) or ahead:
            return False
        dated = isinstance(token, (Date, Month)) or isinstance(token, Number) and not token.counts
        if dated and DATED.isdisjoint(words):
            return False
        if isinstance(token, Fine) and token.said not in _GENTLE:
            return False
    return True


def _is_next(token: Token) -> bool:
    return isinstance(token, Which) and token.shift > 0


def _is_what_day(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "its friday finally", "is today friday", "whats the date today"."""
    words = clause.words
    if "date" in words and not _WHAT.isdisjoint(words) or {"cant", "believe"} <= set(words):
        return True
    places = range(clause.start, clause.end)
    if any(isinstance(tokens[n], (Clock, Number, Date, Fine, Not, Taken)) for n in places):
        return False
    days = [n for n in places if isinstance(tokens[n], Weekday)]
    if not days:
        return False
    told = words[0] in ("its", "it", "cest") and not _YET.isdisjoint(words)
    asked = words[:2] in (("is", "today"), ("is", "it"), ("on", "est"), ("est", "on"))
    return told or (asked and len(words) <= _SHORT)


def _asks_opening(clause: Clause) -> bool:
    """ "when do u open mon", "la banque est tu ouverte vendredi"."""
    words = clause.words
    if OPENING.isdisjoint(words) or not MINE.isdisjoint(words):
        return False
    return words[0] in _ASKING or not {"heure", "tu", "est"}.isdisjoint(words)


def _asks_work(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "u work weekends?", "tu travailles tu la fds": it asks for hours and offers none."""
    asked = any(
        one in ("u", "you", "tu", "vous") and two in WORKING
        for one, two in zip(clause.words[:4], clause.words[1:5], strict=False)
    )
    return asked and not any(isinstance(t, Clock) for t in tokens[clause.start : clause.end])


def _was_promised(clause: Clause) -> bool:
    """ "u said 3", "tavais dit 3h": what somebody said before, and no new time."""
    words = clause.words
    return words[:2] in _YOU_SAID or words[1:3] in _YOU_SAID or words[:1] == ("tavais",)


def _is_awake(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "3 am and still no sleep", "up since 430"."""
    words = clause.words
    up = words[0] == "up" or any(
        word == "up" and before in _UP_AFTER for before, word in zip(words, words[1:], strict=False)
    )
    pairs = set(zip(words, words[1:], strict=False))
    if not pairs.isdisjoint(_GETTING_UP):  # "gotta be up at 4"
        return True
    if SLEEPLESS.isdisjoint(words) and not up:
        return False
    if _says_night_alone(tokens, clause):
        return True
    for place in range(clause.start, clause.end):
        token = tokens[place]
        if isinstance(token, Edge) and token.said in ("since", "depuis"):
            return True
        if _is_small(tokens, place):
            return True
    return False


def _says_night_alone(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "cant sleep at night"."""
    told = [token for token in tokens[clause.start : clause.end] if isinstance(token, TIMES)]
    return bool(told) and all(isinstance(t, Part) and t.name == "night" for t in told)


def _is_here_since(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "chu ici depuis 8h": how long it lasts already."""
    words = clause.words
    waits = "since" in words and not {"here", "waiting", "been"}.isdisjoint(words)
    if not waits and ("depuis" not in words or "libre" in words):
        return False
    pairs = zip(
        tokens[clause.start : clause.end], tokens[clause.start + 1 : clause.end], strict=False
    )
    return any(one.said in ("depuis", "since") and isinstance(two, Clock) for one, two in pairs)


def _is_small(tokens: Sequence[Token], place: int) -> bool:
    """ "3 am", "3h du matin": an hour at which nobody meets."""
    clock = tokens[place]
    if not isinstance(clock, Clock) or clock.minutes > _SMALL_HOURS:
        return False
    parts = [t.name for t in tokens[place + 1 : place + 3] if isinstance(t, Part)]
    awake = {token.said for token in tokens[max(0, place - 2) : place]}
    woken = not SLEEPLESS.isdisjoint(awake)  # "reveille a 4h"
    return not clock.bare or woken or parts[-1:] in (["morning"], ["night"])


def _counted(tokens: Sequence[Token], clause: Clause) -> set[int]:
    """ "the 3rd guy this month", "premiere fois cette semaine": how often, and no time."""
    for place in range(clause.start, clause.end - 3):
        number, noun, which, unit = tokens[place : place + 4]
        nth = (
            isinstance(number, Number)
            and number.ordinal
            and isinstance(noun, Word)
            and len(noun.said) > 2
        )
        now = isinstance(which, Which) and not which.shift and isinstance(unit, Unit)
        if nth and now:
            return set(range(place, min(place + 5, clause.end)))
    return set()


def _disliked(tokens: Sequence[Token], clause: Clause) -> set[int]:
    """ "i hate sundays", "its 3 am": the day that is disliked, the hour that it is."""
    found = set()
    for place in range(clause.start + 1, clause.end):
        token, before = tokens[place], tokens[place - 1].said
        if isinstance(token, Weekday) and (token.plural or before in ("les", "le")):
            liked = {tokens[n].said for n in range(max(clause.start, place - 2), place)}
            if not LIKING.isdisjoint(liked):
                found.add(place)
        if isinstance(token, Clock) and _it_is(tokens, clause, place):
            found.update(range(place, min(place + 3, clause.end)))
    return found


def _it_is(tokens: Sequence[Token], clause: Clause, place: int) -> bool:
    before = [tokens[n].said for n in range(max(clause.start, place - 2), place)]
    if before in (["il", "est"], ["y", "est"]):
        return True
    return (before[-1:] == ["its"] or before == ["it", "is"]) and _is_small(tokens, place)


def _is_liked_or_not(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "monday blues", "black friday is crazy": a day and what it is like, nothing of one's own."""
    if FEELINGS.isdisjoint(clause.words):
        return False
    own = MINE.isdisjoint(clause.words) and AHEAD.isdisjoint(set(clause.words) - {"is", "are", "r"})
    hours = any(isinstance(tokens[n], (Clock, Number)) for n in range(clause.start, clause.end))
    return own and not hours


def _thanked(tokens: Sequence[Token], clause: Clause) -> set[int]:
    """ "thx for the ride sunday", "merci pour hier soir", "sorry about monday"."""
    bad = clause.words[:2] == ("my", "bad")
    if THANKS.isdisjoint(clause.words) and not bad:
        return set()
    thanked = bad  # "tuesday of next week thanks" thanks for nothing
    for place in range(clause.start, clause.end):
        if isinstance(tokens[place], (Taken, Not)):  # "sorry got called in for fri"
            thanked = False
        thanked = thanked or not THANKS.isdisjoint(tokens[place].said.split())
        if thanked and tokens[place].said in _FOR:
            return _all_of(tokens, clause, place) or set(range(place, _run(tokens, clause, place)))
    return set()


def _all_of(tokens: Sequence[Token], clause: Clause, place: int) -> set[int]:
    """The rest of the clause after the "for", where nothing in it looks ahead."""
    rest = range(place + 1, clause.end)
    words = {word for n in rest for word in tokens[n].said.split()}
    ahead = any(isinstance(tokens[n], RelativeDay) and _ahead(tokens[n]) for n in rest)
    linked = any(
        isinstance(tokens[n], (Fine, Not, Clock, Number))
        or (isinstance(tokens[n], To) and not _starts_part(tokens, n + 1))
        for n in rest
    )
    if ahead or linked or not words.isdisjoint(AHEAD | {"see"}):
        return set()
    return set(rest)


def _starts_part(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and isinstance(tokens[place], Part)


def _ahead(token: Token) -> bool:
    return isinstance(token, RelativeDay) and token.ahead > 0


def _run(tokens: Sequence[Token], clause: Clause, place: int) -> int:
    end = place + 1
    while end < clause.end and _goes_on(tokens, end):
        end += 1
    return end


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    if isinstance(token, (Which, TIMES)):
        return not (isinstance(token, RelativeDay) and token.ahead > 0)
    if token.said == "a":  # "merci pour a matin", but "merci pour lundi a jeudi"
        return isinstance(tokens[min(place + 1, len(tokens) - 1)], Part)
    return token.said in ("the", "la", "le", "on", "u", "seeing", "meeting", "coming", "other")
