"""Times that a text only tells of: what is over, other people's hours, thanks, what a day is like.

They are no times to meet, so they become plain words before anything else is read.
"""

from collections.abc import Sequence

from flows.understand.when.bounds_told import CALLED_OFF, MEETINGS
from flows.understand.when.clauses import TIMES, Clause, clauses_of
from flows.understand.when.over import IMPERFECT, is_ahead, is_over
from flows.understand.when.remarks import REMARKS, is_remark, only_beside
from flows.understand.when.tokens import (
    Break,
    Clock,
    Date,
    Fine,
    Month,
    Not,
    Number,
    Part,
    RelativeDay,
    So,
    Taken,
    Token,
    Unit,
    Weekday,
    Weekend,
    Word,
)
from flows.understand.when.told_besides import CUES, only_told
from flows.understand.when.told_of_things import THINGS_CUES, has_its_day
from flows.understand.when.told_words import (
    ASLEEP,
    BEFORE_OTHERS,
    BEING,
    BETWEEN,
    DONE,
    FEELINGS,
    MESSAGES,
    MINE,
    NAMES_DO,
    OFFICIALS,
    ON_DUTY,
    OPEN_OR_CLOSED,
    OTHERS,
    OUT,
    OVER,
    OWN_OPENINGS,
    REACHING,
    RELATIONS,
    SERVING,
    SHIFTS,
    THEIR_DOING,
    THEIR_HOURS,
    THEIR_OWN,
    THEIR_PLACES,
    THINGS,
    WAS,
)

_CANNOT = ("cant", "can not", "cannot", "wont", "jpeux", "peux", "je peux", "pourrai", "jpourrai")
_FROM = frozenset(("from", "frm", "on", "de", "du"))
_DAY = (Weekday, RelativeDay, Weekend, Date)
_SAYING = frozenset(("said", "says", "dit"))
_HE_OR_SHE = frozenset(("he", "she", "they", "elle"))
_SUITING = frozenset(("me", "ca", "sa"))  # "ca me derange pas", "moi ca derange pas"
_LONGEST_NAME = 5  # letters: "april", "jeudi"
_SHORTEST = 2  # letters: "the" is longer than "is"
_ITS = frozenset(("du", "de", "des", "un", "une", "son", "sa", "ses", "rdv"))
_OWING = frozenset(("owe", "owes", "dois", "jdois", "doit"))
_MORE_CUES = (
    {"10", "dix"}
    | REACHING
    | SHIFTS
    | MESSAGES
    | _OWING
    | CALLED_OFF
    | NAMES_DO
    | OPEN_OR_CLOSED
    | {"got", "been", "up", "started", "commence", "y"}
)
_PAST, _SHORT = (*IMPERFECT, "ed"), 4  # letters of "mais" and "need", which tell of nothing
_OPENING = frozenset(("ouvre", "ouvrent", "ferme", "ferment", "opens", "closes"))
_AT_WORK = frozenset(("job", "shop", "work"))  # who works there is off then
_TOLD_ALONE = {"10", "dix"} | REACHING | SHIFTS | _OWING | CALLED_OFF
# A text without any of these tells of nothing.
_CUES = (
    OVER
    | WAS
    | DONE
    | OUT
    | OTHERS
    | OFFICIALS
    | THINGS
    | THEIR_OWN
    | REMARKS
    | _MORE_CUES
    | CUES
    | THINGS_CUES
    | _OPENING
)


def without_told(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with the times that are only told of as plain words."""
    words = [token.said.split() if " " in token.said else (token.said,) for token in tokens]
    if not any(w in _CUES or (len(w) > _SHORT and w.endswith(_PAST)) for s in words for w in s):
        return tuple(tokens)
    plain: set[int] = set()
    clauses = list(clauses_of(tokens, words))
    for n, clause in enumerate(clauses):
        following = clauses[n + 1] if n + 1 < len(clauses) else None
        plain |= _told_in(tokens, clause, following)
    return tuple(
        Word(token.said) if place in plain and isinstance(token, TIMES | Taken) else token
        for place, token in enumerate(tokens)
    )


def _told_in(tokens: Sequence[Token], clause: Clause, following: Clause | None) -> set[int]:
    """The places in a clause whose times nobody proposes."""
    whole = set(range(clause.start, clause.end))
    words = clause.words
    told = not _TOLD_ALONE.isdisjoint(words) and (
        _rates(words)
        or (_wants_quiet(words) and ASLEEP.isdisjoint(words))
        or _counts_shifts(tokens, clause)
        or _owes(tokens, clause)
        or _calls_off(tokens, clause)
    )
    if told:
        return whole
    if not any(isinstance(tokens[n], TIMES) for n in whole):
        return set()
    if is_over(tokens, clause) and not is_ahead(tokens, clause):
        return whole
    theirs = _is_theirs(words) or only_told(tokens, clause) or has_its_day(tokens, clause)
    if theirs and (day := _day_handed_on(tokens, clause, following)):
        return whole - day
    if theirs and not _leads_on(tokens, following):
        return whole
    if is_remark(tokens, clause) and not _leads_on(tokens, following):
        return set() if _is_hectic(tokens, clause, following) else whole
    if _keeps_hours(tokens, clause):
        asks = following is not None and isinstance(tokens[following.start], So)
        return {n for n in whole if not (asks and isinstance(tokens[n], (Weekday, RelativeDay)))}
    return only_beside(tokens, clause) | _names(tokens, clause) | _sent(tokens, clause)


def _rates(words: Sequence[str]) -> bool:
    """ "im like a 4 out of 10 today", "chu a 4 sur 10": how it is, and no hour."""
    said = " ".join(words)
    return "out of 10" in said or "sur 10" in said or "sur dix" in said


def _wants_quiet(words: Sequence[str]) -> bool:
    """ "dont text me before 9", "m'ecrivez pas avant 9h": when to be left alone, and no meeting."""
    return any(
        (one in ("dont", "not", "never") and two in REACHING)
        or (one in REACHING and two == "pas" and before not in _SUITING)
        for before, one, two in zip(("", *words), words, words[1:], strict=False)
    )


def _calls_off(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "mon rdv jeudi est annule": nobody knows if it is ours, or leaves the day free."""
    places = range(clause.start + 1, clause.end)
    mine = any(tokens[n].said in MEETINGS and tokens[n - 1].said in ("mon", "my") for n in places)
    refused = [tokens[n].said for n in places if isinstance(tokens[n], Not)]
    return mine and len(refused) == 1 and refused[0] in CALLED_OFF


def _owes(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "i owe 40 by friday", "jdois 40 piasses d'ici vendredi": when money is due."""
    places = range(clause.start, clause.end - 1)
    if not {"owe", "owes"}.isdisjoint(clause.words):  # "dois" is "must" as well
        return any(isinstance(tokens[n], (Number, Clock)) for n in range(places.start, clause.end))
    return any(tokens[n].said in _OWING and isinstance(tokens[n + 1], Number) for n in places)


def _is_hectic(tokens: Sequence[Token], clause: Clause, following: Clause | None) -> bool:
    """ "next week is nuts, this sat tho": another day is named instead."""
    own = tokens[clause.start : clause.end]
    if following is None or not any(isinstance(t, Taken) and t.said in FEELINGS for t in own):
        return False
    places = range(following.start, following.end)
    named = any(isinstance(tokens[n], (Weekday, RelativeDay, Weekend, Unit)) for n in places)
    return named and not is_over(tokens, following)


def _keeps_hours(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "the lcbo closes at 9", "shoppers is open 8 to 10": a place has its hours."""
    for place in range(clause.start + 1, clause.end - 1):
        if tokens[place].said not in OPEN_OR_CLOSED:
            continue
        before = tokens[clause.start : place]
        words = {word for token in before for word in token.said.split()}
        named = [t.said for t in before if isinstance(t, Word) and len(t.said) > _SHORTEST]
        if BEING.issuperset(named) or not words.isdisjoint(OWN_OPENINGS | MINE):
            return False
        if any(isinstance(token, (TIMES, Not)) for token in before):
            return False
        ahead = tokens[place + 1 : min(place + 3, clause.end)]
        return any(isinstance(token, (Clock, Number)) for token in ahead)
    return False


def _counts_shifts(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "got 3 shifts this week": how many, and no hour or day of them."""
    places = range(clause.start, clause.end - 1)
    counted = [n for n in places if isinstance(tokens[n], Number) and tokens[n + 1].said in SHIFTS]
    counted = [n for n in counted if tokens[min(n + 2, clause.end - 1)].said not in ("d", "dheure")]
    if not counted:
        return False
    told = (tokens[n] for n in range(clause.start, clause.end) if n not in counted)
    return not any(isinstance(token, (Clock, Number, Weekday, RelativeDay)) for token in told)


def _is_theirs(words: Sequence[str]) -> bool:
    """ "my girl works mornings", "lui y commence a 6h", "the bus leaves at 7"."""
    n = 0
    while n < len(words) and (words[n] in BEFORE_OTHERS or not words[n].isalpha()):
        n += 1
    rest = words[n + 1 :]
    if words[n:] and words[n] in OTHERS and rest[:1] and rest[0] in _SAYING:
        return _is_theirs(rest[1 + (rest[1:2] == ("que",)) :])  # "she said shed be done by 4"
    again = next((m for m in range(2, len(rest)) if rest[m] in _HE_OR_SHE), len(rest))
    words = words[: n + 1 + again]  # "my sister works till 8 she cant drive me"
    rest = words[n + 1 :]
    if words[n:] and words[n] in OTHERS and not SERVING.isdisjoint(rest[:2]):
        return True  # "they feed us at 12"
    if not rest or not MINE.isdisjoint(_less_not_me(words)[n + 1 :]):
        return False
    if n and words[n] not in _AT_WORK and not _OPENING.isdisjoint(rest[:2]):
        return True  # "la friperie ouvre a 9h pis ferme a 5"
    if words[n] in THEIR_OWN and rest[0] == "de":  # "le shift de mon frere"
        return not OTHERS.isdisjoint(rest[1:3])
    if rest[0] in ("out", "eteintes"):  # "lights out at 11"
        return words[n] in ("lights", "lumieres") or (words[n] in OTHERS and "in" in rest)
    if words[n] in OFFICIALS:
        return rest[0] in ON_DUTY
    if words[n] in THINGS:
        return _has_hours(rest, THEIR_HOURS)
    others = words[n] in OTHERS or words[n] == "y"  # "y ferment a 5h"
    return others and (rest[0] in THEIR_OWN or _has_hours(rest, THEIR_DOING))


def _has_hours(rest: Sequence[str], verbs: frozenset[str]) -> bool:
    """Do they do what goes by the clock, or are they where one is for hours?"""
    n = 0
    if rest[0] == "a" and rest[1:2] and rest[1] in _ITS:
        return True  # "mon gars a du hockey samedi"
    while n < len(rest) and (rest[n] in BETWEEN | OTHERS or rest[n].isdigit()):
        n += 1 + (rest[n] in ("de", "du") and rest[n + 1 : n + 2] != ["la"])  # "de larena"
    if n >= len(rest):
        return False
    return rest[n] in verbs or (
        rest[n] in BEING and not THEIR_PLACES.isdisjoint(rest[n + 1 : n + 4])
    )


def _less_not_me(words: Sequence[str]) -> Sequence[str]:
    """ "he starts at 6 not me": the words without "not me" at their end."""
    return words[:-2] if tuple(words[-2:]) in (("not", "me"), ("pas", "moi")) else words


def _leads_on(tokens: Sequence[Token], following: Clause | None) -> bool:
    """ "my gf works sat so i cant", "chu malade a soir jpeux pas": what follows is of that time."""
    if following is None:
        return False
    places = range(following.start, following.end)
    if any(isinstance(tokens[n], TIMES) for n in places):
        return False
    if any(word in OTHERS for word in following.words[:2]):
        return False  # "my brother works sat so he cant drive me"
    refused = any(isinstance(tokens[n], Not) and tokens[n].said.startswith(_CANNOT) for n in places)
    suits = isinstance(tokens[following.start], So) and any(
        isinstance(tokens[n], (Fine, Not, Taken)) for n in places
    )
    return refused or suits


def _day_handed_on(tokens: Sequence[Token], clause: Clause, following: Clause | None) -> set[int]:
    """ "my kid has the dentist tues so after 3": the hour that follows is of their day."""
    days = {n for n in range(clause.start, clause.end) if isinstance(tokens[n], _DAY)}
    if len(days) != 1 or following is None or not isinstance(tokens[following.start], So | Fine):
        return set()
    own = tokens[following.start : following.end]
    if any(word in OTHERS for word in following.words[:2]):
        return set()  # "my brother works sat so he leaves at 5"
    hours = any(isinstance(token, (Number, Clock, Part)) for token in own)
    return days if hours and not any(isinstance(token, _DAY) for token in own) else set()


def _sent(tokens: Sequence[Token], clause: Clause) -> set[int]:
    """ "my msg from mon", "ton message de lundi": the day of a message lies behind."""
    return {
        place
        for place in range(clause.start + 2, clause.end)
        if tokens[place - 1].said in _FROM and tokens[place - 2].said in MESSAGES
    }


def _names(tokens: Sequence[Token], clause: Clause) -> set[int]:
    """ "mar is my cousin", "may is a girl i know": a short name of a day or month for a person."""
    found = set()
    for place in range(clause.start, clause.end - 2):
        token = tokens[place]
        if not isinstance(token, (Weekday, Month)) or len(token.said) > _LONGEST_NAME:
            continue
        ahead = [each.said for each in tokens[place + 1 : place + 5]]
        refused = any(isinstance(each, Not) for each in tokens[place + 1 : place + 5])
        if place == clause.start or isinstance(tokens[place - 1], Break):
            doing = ahead[0] == "is" and ahead[1].endswith(("ing", "in"))
            if ahead[0] in NAMES_DO or doing:
                found.add(place)
        is_one = ahead[0] in ("is", "est", "was", "cest") and not RELATIONS.isdisjoint(ahead[1:])
        if is_one and not refused:
            found.add(place)
    return found
