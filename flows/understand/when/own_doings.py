"""What somebody says they will be doing then: "helping my mom move sat", "i have bingo thurs nite".

No list holds all that fills a day. The shape tells it: one's own "-ing" or "have" before a time.
"""

from collections.abc import Sequence

from flows.understand.when.plans_told import is_spent
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Date,
    Edge,
    Fine,
    Holiday,
    In,
    Month,
    Not,
    Number,
    Or,
    Part,
    RelativeDay,
    So,
    Taken,
    To,
    Token,
    Weekday,
    Weekend,
    Word,
)
from flows.understand.word_lists import word_set

_DAY = Weekday | RelativeDay | Weekend | Holiday | Date
_TIME = _DAY | Part | Clock
_ENDS = (Break, But, So, Or)
_MARKS = (Word, In, To, At)
_I = word_set("i im ill ive be am gonna still prob probably just will")
_HAVE = word_set("have got gotta")
_BEING = word_set("im am be chu chui chus jsus jsui jsuis suis serai jserai vais_etre")
_UP = word_set("up down out over")  # "im up at stoney", "im over at my moms"
_BEFORE_I = _I | _BEING
_WHOSE = word_set("my our mon ma mes notre nos les")
# Places that are no other place: "im in town fri", "chu a la maison".
_NOT_ELSEWHERE = word_set(
    """town my the here there this that a an on for at and any all by bed area la le l ma mon mes
    toi vous lheure heure coeur terre court louer vendre maison cote jour temps jeun date nouveau
    peu bonne pied boutte 100"""
)
_WHOSE_EVENT = word_set("my our his her the ma mon mes la le notre")
_EVENTS = word_set(
    """game match recital graduation grad tournament tourney concert baptism communion christening
    prom partie tournoi bapteme spectacle remise bal"""
)
_MY_PLACE = word_set("place house apt apartment room desk home spot crib worker mentor")
_HELD_AT = word_set("church mosque temple mass bingo rehab prayers")
_INSIDE = word_set("au aux sul sur dans ds")
_OWN = word_set("mon ma mes un une le la les des")  # "jai vu", "jai hate" have nothing then
_BEFORE_IT = _OWN | word_set("to a an my this the some")
_LAST_DAY = 31
_LONGEST = 7  # tokens up to the time
_SHORTEST = 6  # letters of "moving", one less than of "latelier"
_VOWELS = "aeiouh"
_SHORTEST_BARE = 4  # letters of "scan"
_PARTICIPLE = ("e", "i", "u", "is", "it", "ert", "us", "ee", "es", "ais", "ait")
_FELT = word_set(
    """hate peur faim froid besoin envie raison honte chaud soif sommeil tort rien plus tout trop
    juste deja bien encore jamais toujours jam mal pour dans avec sans assez beaucoup souvent
    quand chance temps char auto conge cash fret frette"""
)
# These say how one is or what one wishes for; the rest fills time.
NO_DOING = word_set(
    """thinking hoping wondering coming looking feeling asking checking trying running waiting
    being doing meaning wanting planning calling texting shooting aiming starting ending having
    getting loving enjoying missing dying sleeping suggesting preferring leaning saying guessing
    begging kidding chilling using drinking smoking crying struggling freezing starving raining
    snowing sitting standing living morning evening something anything nothing everything meeting
    spring string during interesting boring amazing exciting including wedding building parking
    needing leaving talking counting dreading lying going
    thinkin hopin wonderin comin lookin feelin askin checkin tryin runnin waitin doin plannin
    callin textin startin havin gettin lovin missin sleepin sayin guessin kiddin chillin usin
    drinkin smokin cryin sittin livin mornin evenin somethin anythin nothin everythin meetin
    leavin talkin countin losin goin within again certain cousin captain basin begin robin martin
    justin muffin coffin explain maintain complain remain"""
)
# What one has for others, or that is no appointment.
_NOT_HELD = word_set(
    """time chance opening openings spot slot free off pass passes ride room space question nothing
    msg text message money pay paid paycheque paycheck cheque check card licence minute minutes
    min hour hours hr hrs sec
    idea feeling u you your ur it that this some any more no all until til till a_break off
    car truck van vehicle wheels sitter babysitter gas bike bus phone
    day days week here there home back up out better worse cold flu clue problem sober clean
    question lift char auto temps chance place minute heure heures jour jours journee trou passe
    break breaks pause pauses creux lousse fenetre ouverture dispo plage
    is are r iz nobody noone gap hole window
    droit gout lgout journee soiree matinee argent sous transport bus lien numero adresse
    conge idee message texto autre grippe rhume cheque paye permission"""
)
_FOR_US = word_set(
    """see meet talk reschedule move change cancel come call ask push be leave go do say know tell
    make switch text book figure postpone wait bring find"""
)


def with_doings(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with what fills somebody's time marked as such."""
    if not any(
        isinstance(token, (_DAY, Month)) or _is_date(tokens, n) or _is_numbered(tokens, n)
        for n, token in enumerate(tokens)
    ):
        return tuple(tokens)
    return tuple(
        Taken(token.said) if isinstance(token, _MARKS) and _fills(tokens, place) else token
        for place, token in enumerate(tokens)
    )


def _fills(tokens: Sequence[Token], place: int) -> bool:
    said = tokens[place].said
    if said in ("with", "w", "avec", "in", "a", "at", "chez"):
        return _is_with_or_in(tokens, place)
    if said in _INSIDE and place and tokens[place - 1].said in _BEING:
        return _lasts(tokens, place)
    if not isinstance(tokens[place], Word):
        return False
    if said in ("is", "cest"):
        return _is_event(tokens, place)
    if said in _HAVE:
        return _begins(tokens, place) and _has_something(tokens, place + 1)
    if said == "jai":
        own = place + 1 < len(tokens) and (
            _is_own(tokens[place + 1].said) or _is_bare(tokens, place + 1)
        )
        return own and _begins(tokens, place) and _has_something(tokens, place + 1)
    doing = said.endswith(("ing", "in")) and said not in NO_DOING
    by_me = place > 0 and tokens[place - 1].said in _BEING and not said.endswith("ain")
    doing = doing and len(said) >= (_SHORTEST - by_me)  # "im takin my kid out"
    if not doing or not _begins(tokens, place):
        return False
    return _time_ahead(tokens, place + 1) > 0 or _is_told_of(tokens, place)


def _is_own(said: str) -> bool:
    """ "jai mon bilan", "jai la fete du petit", "jai latelier des parents"."""
    return said in _OWN or (said.startswith("l") and len(said) > _SHORTEST and said[1] in _VOWELS)


def _is_bare(tokens: Sequence[Token], place: int) -> bool:
    """ "jai scan a 7h30", "jai physio jeudi": a thing, no participle and no feeling."""
    token = tokens[place]
    if not isinstance(token, Word) or len(token.said) < _SHORTEST_BARE or token.said in _FELT:
        return False
    if token.said.endswith(_PARTICIPLE):
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return isinstance(after, To | At | _TIME)


def _is_with_or_in(tokens: Sequence[Token], place: int) -> bool:
    """ "victoria day im with my daughter", "chu a quebec jusqua dimanche"."""
    if tokens[place].said in ("with", "w", "avec") and _is_theirs(tokens, place):
        return True
    if is_spent(tokens, place):
        return True
    up = place > 1 and tokens[place - 1].said in _UP and tokens[place - 2].said in _BEING
    being = up or place > 0 and (tokens[place - 1].said in _BEING or _is_there_until(tokens, place))
    after = tokens[place + 1] if being and place + 1 < len(tokens) else None
    if not isinstance(after, Word):
        return False
    if tokens[place].said in ("with", "w", "avec", "at", "chez") and not up:
        held = tokens[place].said in ("at", "a") and after.said in _HELD_AT
        theirs = place + 2 < len(tokens) and tokens[place + 2].said not in _MY_PLACE
        fits = held or after.said in _WHOSE and theirs  # "im at my moms", and not "at my place"
    else:
        fits = len(after.said) > 2 and after.said not in _NOT_ELSEWHERE
    return fits and (_time_ahead(tokens, place + 1) > 0 or _is_told_of(tokens, place))


def _lasts(tokens: Sequence[Token], place: int) -> bool:
    """ "jsuis au chantier jusqua 5", "chu dans le bois de jeudi a samedi"."""
    for edge, end in zip(tokens[place + 2 : place + 6], tokens[place + 3 :], strict=False):
        if isinstance(edge, (Break, But, So, Fine, Not)):
            return False
        if isinstance(edge, Edge) and edge.name == "until":
            return isinstance(end, (Clock, Number, _DAY))
    return False


def _is_there_until(tokens: Sequence[Token], place: int) -> bool:
    """ "sat at my moms till noon": where somebody is on that day, and how long."""
    if not isinstance(tokens[place - 1], _DAY) or tokens[place].said not in ("at", "with"):
        return False
    for edge, hour in zip(tokens[place + 2 : place + 6], tokens[place + 3 :], strict=False):
        if isinstance(edge, Edge) and edge.name == "until":
            return isinstance(hour, (Clock, Number))
    return False


def _is_theirs(tokens: Sequence[Token], place: int) -> bool:
    """ "my boy is with me fri to sun"."""
    beside = [token.said for token in tokens[max(0, place - 1) : place + 2]]
    return beside[0] in ("is", "are", "r", "est", "sont") and beside[2:] in (["me"], ["moi"])


def _is_event(tokens: Sequence[Token], place: int) -> bool:
    """ "dec 5th is my sons game", "samedi cest le recital de ma fille"."""
    told = {token.said for token in tokens[max(0, place - 5) : place]}
    if not told.isdisjoint(_EVENTS) and not told.isdisjoint(_WHOSE_EVENT):
        return _time_ahead(tokens, place + 1) > 0  # "my kids recital is thurs night"
    before = tokens[max(0, place - 2) : place]
    dated = Month in map(type, before) or _is_date(tokens, place - 1)
    if not before or not (isinstance(before[-1], _TIME) or dated):
        return False
    ahead = [token.said for token in tokens[place + 1 : place + 5]]
    return ahead[:1] != [] and ahead[0] in _WHOSE_EVENT and not _EVENTS.isdisjoint(ahead)


def _is_told_of(tokens: Sequence[Token], place: int) -> bool:
    """ "sat im helping my mom": the time stands before, and nothing there suits or is refused."""
    back = place - 1
    while back >= 0 and tokens[back].said in _BEFORE_I | _UP:
        back -= 1
    if back < 0 or back == place - 1 and tokens[place].said != "jai":
        return False
    dated = _is_date(tokens, back) or _is_numbered(tokens, back)
    if not (isinstance(tokens[back], _TIME) or dated):
        return False
    for token in tokens[place + 1 :]:
        if isinstance(token, _ENDS):
            return token.said != "?"
        if isinstance(token, (Fine, Not, Taken, _TIME)):
            return False
    return True


def _begins(tokens: Sequence[Token], place: int) -> bool:
    """Does the speaker's own doing begin there, at the start or after "im", "so", a time?"""
    before = tokens[place - 1] if place else None
    if before is not None and before.said in _I:
        return place < 2 or not isinstance(tokens[place - 2], Word) or tokens[place - 2].said in _I
    if isinstance(before, Not) and before.said in ("no", "nah", "nope", "non", "nan", "sorry"):
        return True  # "nah i got the kids tues"
    return before is None or isinstance(before, (Break, But, So, And, _DAY, Part))


def _time_ahead(tokens: Sequence[Token], place: int) -> int:
    """How far off the time is that is named in the same clause, 0 where it suits or is asked."""
    found = 0
    for n in range(place, min(len(tokens), place + _LONGEST + 4)):
        token = tokens[n]
        if isinstance(token, _ENDS):
            return 0 if token.said == "?" else found
        lasts = isinstance(token, Edge) and token.name in ("until", "from", "between")
        if lasts and not found:  # "i have group til 8 tues"
            found = n - place + 1
        elif isinstance(token, (Fine, Not, Taken, Edge)):
            return found if found and isinstance(token, Edge) else 0
        if (isinstance(token, _TIME) or _is_date(tokens, n)) and not found and n < place + _LONGEST:
            found = n - place + 1
    return found


def _is_date(tokens: Sequence[Token], place: int) -> bool:
    """ "a flight on the 20th"."""
    token = tokens[place]
    if not isinstance(token, Number) or not token.ordinal or not place:
        return False
    ends = place + 1 == len(tokens) or not isinstance(tokens[place + 1], Word)
    return ends and tokens[place - 1].said in ("the", "le")


def _is_numbered(tokens: Sequence[Token], place: int) -> bool:
    """ "le 24 chu chez mes parents"."""
    token = tokens[place]
    if not isinstance(token, Number) or token.counts or not place or token.value > _LAST_DAY:
        return False
    me = place + 1 < len(tokens) and tokens[place + 1].said in _BEFORE_I
    return me and tokens[place - 1].said == "le"


def _has_something(tokens: Sequence[Token], place: int) -> bool:
    """ "bingo", "a gig", "to help my mom" between "have" and the time?"""
    away = _time_ahead(tokens, place)
    if not away and _is_told_of(tokens, place - 1):
        away = 1 + next(
            (n for n, token in enumerate(tokens[place:]) if isinstance(token, _ENDS)),
            len(tokens) - place,
        )
    between = [t for t in tokens[place : place + away - 1] if not isinstance(t, At)]
    words = [token.said for token in between]
    while words and words[0] in _BEFORE_IT:
        words.pop(0)
    if not words or not _NOT_HELD.isdisjoint(words):
        return False
    return words[0] not in _FOR_US
