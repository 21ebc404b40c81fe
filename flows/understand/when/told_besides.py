"""More that a clause only tells: who of an office is there, when a sentence ends, what was before.

"my po is on holidays til monday", "ma probation finit en 2029", "got ur msg at 5 this mornin",
"ma cour etait a 9h a matin".
"""

from collections.abc import Sequence

from flows.understand.when.clauses import Clause
from flows.understand.when.over import is_ahead
from flows.understand.when.tokens import (
    At,
    Clock,
    Edge,
    Ends,
    Fine,
    Month,
    Not,
    Number,
    Part,
    RelativeDay,
    Taken,
    To,
    Token,
    Weekday,
    Which,
)
from flows.understand.when.told_words import (
    BEFORE_OTHERS,
    BEING,
    MESSAGES,
    MINE,
    OFFICIALS,
    ON_DUTY,
    OTHERS,
    WAS,
)
from flows.understand.word_lists import word_set

# People of an office, whose own hours are no hours to meet.
_STAFF = word_set(
    """secretary secretaire receptionist receptionniste nurse infirmiere infirmier doctor docteur
    doc dr medecin dentist dentiste teacher prof director directrice directeur clerk janitor
    concierge officer sponsor parrain marraine travailleuse travailleur intervenant conseiller
    conseillere therapist counselor coordinator coordo staff desk psy"""
)
_KINDS = word_set("front legal aid social parole probation case new other nouvelle nouveau autre")
_AWAY = word_set("away town vacation vacations holidays holiday vacances voyage")
_OFF = word_set("off leave conge malade sick absent absente parti partie back retour")
_HELD_UP = word_set("court cour meeting meetings reunion")
_NEVER = word_set("doesnt dont dnt never only pas jamais pu po")
_PRESENT = word_set("in there la dedans")
_NARROWING = word_set("only just juste seulement")
_TERMS = word_set(
    """ban lease contract contrat condi condis suspension probation parole sentence peine bail
    liberation conditions conditionnelle"""
)
_ENDING = word_set(
    """ends end over up done finishes expires expire lasts fini finie finis finit finissent
    termine terminee terminent dure"""
)
_VISITS = word_set("appt appts appointment appointments rdv meeting mtg rencontre class cours")
_GOT = frozenset(("got", "recieved", "received", "getting"))
_OWN = word_set("my mon ma our notre")
_YOURS = word_set("ur your yr ya the a that this")
_YEAR = 1900
_MOST_WORDS = 4  # between "is" and where somebody is: "is only ever in"
CUES = _STAFF | _TERMS | {"message", "recieved", "received"}


def only_told(tokens: Sequence[Token], clause: Clause) -> bool:
    """Does a whole clause tell of its times, and propose or refuse none?"""
    return (
        _is_of_an_office(tokens, clause)
        or _ends_a_term(tokens, clause)
        or (_came_at(tokens, clause) and not is_ahead(tokens, clause))
        or (_was_this_morning(tokens, clause) and not is_ahead(tokens, clause))
    )


def _is_of_an_office(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "my PO is on holidays til monday", "la secretaire est la juste de 9 a 4"."""
    words, n = clause.words, 0
    while n < len(words) - 1 and (words[n] in BEFORE_OTHERS or _is_a_kind(words, n)):
        n += 1
    rest = words[n + 1 :]
    official = words[n] in OFFICIALS | _STAFF
    if official and rest[1:] and (rest[0] in _NEVER or rest[1] in _NEVER):
        return not ON_DUTY.isdisjoint(rest[:2])  # "my po doesnt work mondays"
    if not rest or rest[0] not in BEING or not MINE.isdisjoint(rest):
        return False
    where = frozenset(rest[1 : 1 + _MOST_WORDS])
    if words[n] in OTHERS:
        return not _AWAY.isdisjoint(where)
    if not official:
        return False
    own = tokens[clause.start : clause.end]
    until = any(isinstance(token, Edge) and token.name == "until" for token in own)
    if not where.isdisjoint(_AWAY | _OFF) or (until and not where.isdisjoint(_HELD_UP)):
        return True
    lasts = any(isinstance(token, (To, Edge)) for token in own) or _has_days_alone(own)
    narrowed = lasts or not _NARROWING.isdisjoint(where)
    return narrowed and not _PRESENT.isdisjoint(rest[1:3])


def _is_a_kind(words: Sequence[str], n: int) -> bool:
    """ "social worker", "parole officer", "new doctor": another word names the office."""
    return words[n] in _KINDS and words[n + 1] in OFFICIALS | _STAFF | {"officer"}


def _has_days_alone(own: Sequence[Token]) -> bool:
    hours = any(isinstance(token, (Clock, Number)) for token in own)
    return not hours and Weekday in map(type, own)


def _ends_a_term(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "ma probation fini juste en 2029", "parole is done in march": by month or year alone."""
    words = clause.words
    if _TERMS.isdisjoint(words) or not _VISITS.isdisjoint(words):
        return False
    own = tokens[clause.start : clause.end]
    ends = Ends in map(type, own) or not _ENDING.isdisjoint(words)
    if not ends or any(isinstance(t, (Clock, Weekday, RelativeDay, Part, Fine)) for t in own):
        return False
    month = Month in map(type, own)
    numbers = [token for token in own if isinstance(token, Number)]
    return all(month or number.value >= _YEAR for number in numbers)


def _came_at(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "got ur msg at 5 this mornin"; "got ur msg fri works" and "about fri" are of our meeting."""
    own = tokens[clause.start : clause.end]
    if any(isinstance(token, (Fine, Not, Taken)) for token in own):
        return False
    for got, whose, message, then in zip(own, own[1:], own[2:], own[3:], strict=False):
        if got.said in _GOT and whose.said in _YOURS and message.said in MESSAGES:
            past = isinstance(then, RelativeDay) and then.ahead < 1
            at = isinstance(then, At) and then.said != "about"
            return past or at or (isinstance(then, Which) and then.shift < 1)
    return False


def _was_this_morning(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "my appt was at 9 this morning", "ma cour etait a 9h a matin": over when it is told."""
    own = tokens[clause.start : clause.end]
    was = next((n for n, token in enumerate(own) if token.said in WAS), 0)
    if not any(isinstance(token, Taken) or token.said in _OWN for token in own[:was]):
        return False  # "the deadline was this morning" tells when it was
    for before, token in zip(own, own[1:], strict=False):
        morning = isinstance(token, Part) and token.name == "morning" and not token.plural
        this = isinstance(before, Which) and not before.shift or before.said in ("a", "ce")
        if morning and this:
            return True
    return any(isinstance(token, (Part, RelativeDay)) and token.said == "ce matin" for token in own)
