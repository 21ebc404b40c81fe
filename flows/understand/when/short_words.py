"""Plain words that are a time or a link beside the right neighbours: "tom?", "round 4"."""

from collections.abc import Sequence
from types import NoneType

from flows.understand.when.clock_words import word_at
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Edge,
    Fine,
    Not,
    Number,
    Or,
    Part,
    RelativeDay,
    So,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
    Word,
)
from flows.understand.word_lists import word_set

_COMING = frozenset(("come", "drop", "stop", "swing", "pass", "roll", "go", "coming", "dropping"))
_THERE = word_set("by over in there thru through back home free meet u you")
_BEING = frozenset(("est", "is", "etre", "va", "sera", "va etre", "will", "be", "s", "toute"))
_CLOSED = frozenset(("ferme", "fermee", "closed", "fermer", "shut"))
_CHANGED = frozenset(("cut", "cuts", "raised", "dropped", "lowered"))
_THAT_ONE = word_set("celle celui cella celui_la celle_la celle_ci celui_ci celuici celleci")
_SPENDING = word_set("je tu on jai ai a as ont avons avez tai ma avoir jpasse")
MOVED = word_set("oubli reschedule rebook postpone resched remettre reporter deplacer decaler")

# Where somebody sat: "sat on the wrong bus".
_SEATED = word_set("beside down")
_SEATS = word_set(
    """bus train couch sofa bench steps stairs chair floor ground curb porch toilet roof lap
    grass balcony sidewalk seat stool bed"""
)
_MARRIED = frozenset(("got", "getting", "gettin"))
_LIKES = frozenset(("jaime", "aime", "jaimes"))
# Around the "po" that is a parole officer.
_VISITS = word_set("appt appts appointment appointments meeting meetings mtg visit visits office")
_WHOSE = word_set("a my the his her ur your un mon see seeing got have meet with w")
_GETTING_UP = frozenset(("lever", "reveiller", "courir", "rusher", "stresser", "attendre"))
HARD = frozenset(("difficile", "complique", "compliquee", "tough", "rough", "hard"))
# What fills a day stands behind these: "packed w appts".
WITH = word_set("with w wit from at all cuz because cause of for")
_RATHER = word_set(
    """cest c est ca va etre sera serait plus un peu trop assez tres vraiment ben pas_mal un_peu
    aussi also too is really kinda"""
)


def is_tried(tokens: Sequence[Token], place: int) -> bool:
    """ "sick today try monday"; "can we try fri" says it by itself."""
    before = tokens[place - 1].said if place else ""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return before not in ("we", "to", "u", "i", "ill") and isinstance(after, (Weekday, RelativeDay))


def is_moved_away(tokens: Sequence[Token], place: int) -> bool:
    """ "need to reschedule tmrw, how about wed": not on that day, where another is named."""
    if tokens[place].said == "oubli":  # "oubli jeudi", and not "un oubli"
        return not place or isinstance(tokens[place - 1], Break)
    day = Weekday | RelativeDay
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    later = tokens[place + 2 :]
    moved = later[:1] and isinstance(later[0], To)
    return isinstance(after, day) and not moved and any(isinstance(t, day) for t in later)


def is_next_one(tokens: Sequence[Token], place: int) -> bool:
    """ "pas en fin de semaine, lautre fin de semaine": the weekend or week after this one."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return isinstance(after, Weekend) or (isinstance(after, Unit) and after.name == "week")


def is_about(tokens: Sequence[Token], place: int) -> bool:
    """ "mon round 4", "bout round 6 tmrw"; "round 2 of chemo" is none."""
    before = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    beside = isinstance(before, (Weekday, RelativeDay, Part, At, So, Or, Fine))
    if before is not None and before.said in _COMING | _THERE:  # "come by round 6 wed"
        then = tokens[place + 2] if place + 2 < len(tokens) else None
        beside = isinstance(then, (Weekday, RelativeDay, Part, Break, Clock, NoneType))
    if before is not None and before.said == ",":  # "tmrw evening, round 6"
        near = tokens[max(0, place - 3) : place]
        beside = any(isinstance(token, (Weekday, RelativeDay, Part)) for token in near)
    return beside and isinstance(after, (Number, Clock))


def is_tomorrow(tokens: Sequence[Token], place: int) -> bool:
    """ "tom?", "tom at 5", "cant tom": elsewhere it is a name."""
    before = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    ends = isinstance(after, (Break, NoneType))
    if isinstance(after, (Part, Clock, At)):
        return after.said not in ("like", "say") and not isinstance(before, And)
    if ends and before is None:
        return all(isinstance(token, Break) for token in tokens[place + 1 :])
    return ends and isinstance(before, (Not, Edge, Clock, So, Or))


def joins_days(tokens: Sequence[Token], place: int) -> bool:
    """ "lundi o vendredi"."""
    around = tokens[max(0, place - 1) : place + 2]
    return len(around) == 3 and all(isinstance(day, Weekday) for day in (around[0], around[2]))


def is_thursday(tokens: Sequence[Token], place: int) -> bool:
    """ "du jeu au lun", where "du jeu" alone is a game."""
    ahead = tokens[place + 1 : place + 3]
    return len(ahead) == 2 and isinstance(ahead[0], To) and isinstance(ahead[1], Weekday)


def comes_by(tokens: Sequence[Token], place: int) -> bool:
    """ "i could swing by fri", "im home by 4": no limit."""
    said = [token.said for token in tokens[max(0, place - 2) : place]]
    if said in (["im", "home"], ["im", "back"]):
        return True
    return place > 0 and tokens[place - 1].said in _COMING


def by_how_much(tokens: Sequence[Token], place: int) -> bool:
    """ "they cut my hours by 10"."""
    return any(token.said in _CHANGED for token in tokens[max(0, place - 4) : place])


def names_a_day(tokens: Sequence[Token], place: int) -> bool:
    """ "sun or the holiday mon"."""
    before = tokens[place - 1] if place else None
    opens = isinstance(before, (And, Break, NoneType)) or before.said in ("or", "ou")
    return opens and place + 1 < len(tokens) and isinstance(tokens[place + 1], Weekday)


def is_lesson(tokens: Sequence[Token], place: int) -> bool:
    """ "sunday school" without its hour takes nobody's day."""
    school = [token.said for token in tokens[place + 1 : place + 2]] == ["school"]
    return school and not any(isinstance(token, (Clock, Number)) for token in tokens)


def is_closed(tokens: Sequence[Token], place: int) -> bool:
    """ "demain la job est fermee": nobody works then."""
    work = tokens[place]
    if not isinstance(work, Taken) or work.kind != "work":
        return False
    ahead = [token.said for token in tokens[place + 1 : place + 4]]
    while ahead and ahead[0] in _BEING:
        ahead.pop(0)
    return bool(ahead) and ahead[0] in _CLOSED


def asks_if_it_suits(tokens: Sequence[Token], place: int) -> bool:
    """ "tmr 430 work?": nobody's shift."""
    if place + 1 == len(tokens) or tokens[place + 1].said != "?" or not place:
        return False
    return isinstance(tokens[place - 1], (Clock, Number, Weekday, RelativeDay, Part))


def is_a_verb(tokens: Sequence[Token], place: int) -> bool:
    """ "sat in the waiting room", but "sat in the aft"; "wed like to come"."""
    if tokens[place].said == "wed":
        return _is_we_would(tokens, place)
    ahead = tokens[place + 1 : place + 3]
    inside = len(ahead) > 1 and ahead[0].said == "in the" and isinstance(ahead[1], Word)
    return inside or _is_seated(tokens, place)


def _is_seated(tokens: Sequence[Token], place: int) -> bool:
    """ "sat on the wrong bus", "sat beside a guy", "sat down": no Saturday."""
    where = word_at(tokens, place + 1)
    if where in _SEATED:
        return True
    ahead = [token.said for token in tokens[place + 2 : place + 5]]
    return where in ("on", "in") and ahead[:1] != [] and not _SEATS.isdisjoint(ahead[1:])


def _is_we_would(tokens: Sequence[Token], place: int) -> bool:
    """ "wed like to come", "wed be happy to", "we wed in 09"."""
    before = tokens[place - 1] if place else None
    ahead = [token.said for token in tokens[place + 1 : place + 3]]
    if before is not None and before.said in _MARRIED:
        return _got_married(tokens, place)
    if not isinstance(before, (Break, But, And, NoneType)):
        return before.said in ("we", "newly")
    return ahead[:1] in (["be"], ["rather"], ["appreciate"], ["never"]) or (
        ahead == ["get", "along"]
        or ahead[1:] == ["to"]
        and ahead[0] in ("like", "love", "hate", "need", "prefer")
    )


def _got_married(tokens: Sequence[Token], place: int) -> bool:
    """ "me n crystal got wed lol"; "i got wed off" is a day."""
    who = tokens[place - 2].said if place > 1 else ""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if tokens[place - 1].said in ("getting", "gettin"):
        return who in ("is", "are", "r", "were", "we", "im")
    ends = isinstance(after, (Word, Break, NoneType)) or (after is not None and after.said == "in")
    return ends and who not in ("", "i", "ive", "u", "you", "if", "have", "just")


def is_no_refusal(tokens: Sequence[Token], place: int) -> bool:
    """Does a "not" refuse nothing: a parole officer, what somebody likes, "pas celle la"?"""
    that_one = _is_not_that_one(tokens, place)
    return that_one or is_officer(tokens, place) or _dislikes(tokens, place)


def is_officer(tokens: Sequence[Token], place: int) -> bool:
    """ "a PO appt", "un rdv avec mon po": who they report to; "jpeux po" is "pas"."""
    if tokens[place].said != "po":
        return False
    return word_at(tokens, place + 1) in _VISITS or (
        place > 0 and tokens[place - 1].said.rpartition(" ")[2] in _WHOSE
    )


def _is_not_that_one(tokens: Sequence[Token], place: int) -> bool:
    """ "l'autre fin de semaine, pas celle la": what is refused is not what was named."""
    if tokens[place].said != "pas" or word_at(tokens, place + 1) not in _THAT_ONE:
        return False
    later = (isinstance(t, Which) and t.shift > 0 or t.said == "lautre" for t in tokens[:place])
    if not any(later):
        return False
    end = place + 2 + (word_at(tokens, place + 2) in ("la", "ci"))
    return end >= len(tokens) or isinstance(tokens[end], Break)


def passes_hour(tokens: Sequence[Token], place: int) -> bool:
    """ "mardi passe 4h", "demain passe 5 heures", and not "jai passe 5h la"."""
    after = tokens[place + 1 : place + 3]
    spent = place > 0 and tokens[place - 1].said in _SPENDING
    return bool(after) and isinstance(after[0], Clock) and not spent


def _dislikes(tokens: Sequence[Token], place: int) -> bool:
    """ "samedi apres 1h, jaime pas me lever tot": what somebody likes refuses no day."""
    likes = place > 0 and tokens[place - 1].said in _LIKES
    if not likes or tokens[place].said not in ("pas", "po"):
        return False
    ahead = [token.said for token in tokens[place + 1 : place + 4]]
    return not _GETTING_UP.isdisjoint(ahead)


def is_hard(tokens: Sequence[Token], place: int) -> bool:
    """ "jeudi difficile", "demain soir cest un peu complique"; "journee difficile" is a mood."""
    back = place - 1
    while back >= 0 and tokens[back].said in _RATHER:
        back -= 1
    if back > 0 and isinstance(tokens[back], (Part, Clock)):
        back -= 1
    if back < 0 or not isinstance(tokens[back], (Weekday, RelativeDay)):
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    today = isinstance(tokens[back], RelativeDay) and tokens[back] == tokens[place - 1]
    return not today and isinstance(after, (Break, Weekday, RelativeDay, So, But, NoneType))
