"""French times in an order or with words of their own, put as the readers know them.

"sem pro", "apres dmain", "demain par contre de 10 a midi", "jrentre sul plancher a 4",
"11h le soir a 7h du mat".
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from flows.understand.when.tokens import (
    At,
    Break,
    But,
    Clock,
    Edge,
    Ends,
    Fine,
    Not,
    Number,
    Part,
    RelativeDay,
    So,
    Starts,
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

_HOUR = Clock | Number
_DAY = Weekday | RelativeDay
_NOON = 720
_SMALL = 8 * 60  # up to there "matin" and "soir" are both said of an hour
_NEXT = frozenset(("pro", "proc", "prochn", "prch"))
_AFTER = frozenset(("apres", "apre", "aprs", "lapres"))
_HAVING = frozenset(("jai", "ai", "javais", "avoir", "a", "ont"))
_WHOSE = frozenset(("mon", "ma", "mes", "la", "le", "les"))
_HOWEVER = frozenset(("par contre", "cependant", "toutefois"))
_GOING_IN = word_set("jrentre je_rentre rentre jentre rentrer jembarque")
_WORKPLACES = word_set(
    """shop job jobs travail plancher usine lusine chantier entrepot lentrepot quart chiffre shift
    ouvrage louvrage warehouse cuisine resto magasin depanneur moulin garage plonge ligne"""
) | {"au travail", "a job"}
_BETWEEN = word_set("a la le l au sul sur dans ds juste seulement pour mon ma de du")
_NOT_BEFORE = frozenset(("pas avant", "mais pas avant", "pas davant", "pas plus tot que"))
_NOTHING = frozenset(("jai rien", "jai rien pantoute"))
_OWN_CLAUSE = word_set("faut jai je on jvas jvais jdois ya il y jme chu jsuis dois jrentre")
_I_AM = frozenset(("chu", "jsuis", "jsui", "chui"))
_ERRANDS = word_set(
    """drop jdrop dropper porter jporte mener jmene amener jamene reconduire jreconduis conduire
    jconduis deposer jdepose laisser jlaisse dropped mene porte depose reconduis"""
)
_GIVING = frozenset(("jte", "te", "jvous", "tpaye"))
_ERRAND = 5  # tokens between "jdrop" and the school


def with_plain_french(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such times as they are said mostly."""
    said = {token.said for token in tokens}
    for cues, change in _CHANGES:
        if not cues.isdisjoint(said):
            tokens = change(tokens)
    if Ends in map(type, tokens):
        tokens = _less_done(tokens)
    return tokens


def _at(tokens: Sequence[Token], place: int) -> Token:
    return tokens[place] if 0 <= place < len(tokens) else Word("")


def _next(tokens: Sequence[Token]) -> list[Token]:
    """ "sem pro", "lundi pro"; a "pro" elsewhere is somebody."""
    named = Unit | Weekday | Weekend
    return [
        Which(token.said, 1)
        if token.said in _NEXT and place and isinstance(tokens[place - 1], named)
        else token
        for place, token in enumerate(tokens)
    ]


def _two_ahead(tokens: Sequence[Token]) -> list[Token]:
    """ "apres dmain", however tomorrow is typed; and "apres" where one's own doing follows."""
    done: list[Token] = []
    for place, token in enumerate(tokens):
        after = _at(tokens, place + 1)
        if isinstance(token, Edge) and token.said in _AFTER:
            if isinstance(after, RelativeDay) and after.ahead == 1:
                continue
            if _is_then(tokens, place):
                done.append(Break(";"))
                continue
        if (
            isinstance(token, RelativeDay)
            and token.ahead == 1
            and _at(tokens, place - 1).said in (_AFTER)
        ):
            token = replace(token, ahead=2)
        done.append(token)
    return done


def _is_then(tokens: Sequence[Token], place: int) -> bool:
    """ "jpeux jusqua 7 apres faut jrentre": what comes then is why, and begins at no hour."""
    if _at(tokens, place + 1).said not in _OWN_CLAUSE:
        return False
    if not any(isinstance(token, Edge) and token.name == "until" for token in tokens[:place]):
        return False
    if _at(tokens, place + 1).said in _I_AM and _at(tokens, place + 2).said == "la":
        return False  # "jusqua 5h, apres chu la"
    for token in tokens[place + 1 :]:
        if isinstance(token, Break):
            break
        if isinstance(token, (_HOUR, Fine, Part)):
            return False
    return True


def _less_other(tokens: Sequence[Token]) -> list[Token]:
    """ "l'autre soir jai mon gym": none of those that were named."""
    done: list[Token] = []
    other = False
    for place, token in enumerate(tokens):
        begins = token.said == "lautre" and isinstance(_at(tokens, place + 1), Part)
        other = begins or (other and not isinstance(token, (Break, _DAY)))
        if not other:
            done.append(token)
    return done


def _however_first(tokens: Sequence[Token]) -> list[Token]:
    """ "aujourdhui non, demain par contre de 10 a midi": what follows is of that day."""
    done = list(tokens)
    for place in range(1, len(done)):
        behind = isinstance(done[place], But) and done[place].said in _HOWEVER
        if not behind or not isinstance(done[place - 1], _DAY):
            continue
        start = place - 1 - (_at(done, place - 2).said == "le")
        if start and isinstance(done[start - 1], Break):
            done[start : place + 1] = [done[place], *done[start:place]]
    return done


def _going_in(tokens: Sequence[Token]) -> list[Token]:
    """ "jrentre sul plancher a 4", "je rentre juste a 3 a shop": work begins then."""
    done = list(tokens)
    for place, token in enumerate(tokens):
        if not _goes_in(tokens, place):
            continue
        at, work = place + 1, False
        while isinstance(_at(tokens, at), (Word, To, At, So, Taken, Edge)) and at < len(tokens):
            work = work or _at(tokens, at).said in _WORKPLACES
            if not work and _at(tokens, at).said not in _BETWEEN:
                break
            at += 1
        hour = _at(tokens, at)
        if not isinstance(hour, _HOUR) or not isinstance(_at(tokens, at - 1), (To, At)):
            continue
        end = at + 1
        while not work and _at(tokens, end).said in _BETWEEN:
            end += 1
        if work or _at(tokens, end).said in _WORKPLACES:
            rest = tokens[at + 1 if work else end + 1 :]
            me = tokens[place - 1].said == "je" if place and token.said == "rentre" else False
            return [*tokens[: place - me], Starts("jrentre a job"), To("a"), hour, *rest]
    return done


def _goes_in(tokens: Sequence[Token], place: int) -> bool:
    if tokens[place].said not in _GOING_IN:
        return False
    return tokens[place].said != "rentre" or _at(tokens, place - 1).said in ("je", "j", "me", "")


def _not_before(tokens: Sequence[Token]) -> list[Token]:
    """ "pas avant 3h mardi jai physio": up to then something takes the day."""
    done = list(tokens)
    for place, token in enumerate(tokens):
        begins = not place or isinstance(tokens[place - 1], Break)
        if token.said not in _NOT_BEFORE or not begins or not isinstance(token, Edge):
            continue
        end = place + 1
        while isinstance(_at(tokens, end), (_HOUR, _DAY, Part)):
            end += 1
        if end > place + 1 and _is_why(tokens, end):
            return [*done[:place], Not("pas"), Edge("avant", "before"), *done[place + 1 :]]
    return done


def _is_why(tokens: Sequence[Token], place: int) -> bool:
    """Does something taken follow, without a time of its own?"""
    ahead = tokens[place:]
    until = any(isinstance(token, Edge) and token.name == "until" for token in ahead)
    timed = any(isinstance(token, (_DAY, Part, Fine, Not, So)) for token in ahead)
    timed = timed or (not until and any(isinstance(token, _HOUR) for token in ahead))
    return not timed and Taken in map(type, ahead)


def _nothing_beside(tokens: Sequence[Token]) -> list[Token]:
    """ "jai rien avant 3h" offers nothing up to then, where "jai rien" alone is free."""
    return [
        Not(token.said)
        if token.said in _NOTHING and isinstance(_at(tokens, place + 1), Edge)
        else token
        for place, token in enumerate(tokens)
    ]


def _errands(tokens: Sequence[Token]) -> list[Token]:
    """ "jdrop le ptit a lecole": the school takes nobody's morning but the child's."""
    return [
        token
        for place, token in enumerate(tokens)
        if not (isinstance(token, Taken) and token.kind == "class")
        or all(each.said not in _ERRANDS for each in tokens[max(0, place - _ERRAND) : place])
    ]


def _halved(tokens: Sequence[Token]) -> list[Token]:
    """ "11h le soir a 7h du mat": the half of the day belongs to each hour."""
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        hour = tokens[place]
        if not (isinstance(hour, Clock) and hour.bare):
            done.append(hour)
            place += 1
            continue
        part = place + 1 + (_at(tokens, place + 1).said in ("du", "de"))
        half, link = _at(tokens, part), _at(tokens, part + 1)
        opens = isinstance(link, To) and isinstance(_at(tokens, part + 2), _HOUR)
        first = _at(done, len(done) - 2)
        closes = isinstance(_at(done, len(done) - 1), To) and isinstance(first, Clock)
        of_two = opens or (closes and isinstance(first, Clock) and not first.bare)
        if isinstance(half, Part) and of_two:
            late = half.name in ("afternoon", "evening", "night") and hour.minutes < _NOON
            done.append(replace(hour, minutes=hour.minutes % _NOON + _NOON * late, bare=False))
            place = part + 1
            continue
        done.append(hour)
        place += 1
    return done


def _less_done(tokens: Sequence[Token]) -> list[Token]:
    """ "jai fini mon bingo", "ca finit jamais": no end of a shift."""
    done: list[Token] = []
    skip = 0  # nor is what one has done still to do
    for place, token in enumerate(tokens):
        if isinstance(token, Ends) and _is_no_end(tokens, place):
            if done and done[-1].said == "jai":
                done.pop()
            skip = 2 if _at(tokens, place + 1).said in _WHOSE else 0
        elif skip:
            skip -= 1
        else:
            done.append(token)
    return done


def _closes(tokens: Sequence[Token]) -> list[Token]:
    """ "ma shop ferme a 5": who works there is off then."""
    done: list[Token] = []
    for token in tokens:
        if token.said == "ferme" and done and done[-1].said in ("job", "shop"):
            done.pop()
            while done and done[-1].said in ("ma", "mon", "la", "a"):
                done.pop()
            token = Ends("jfinis")
        done.append(token)
    return done


def _treats(tokens: Sequence[Token]) -> list[Token]:
    """ "jte paye une poutine", "paye moi un cafe": nobody's pay comes then."""
    return [
        Word("offre")
        if token.said == "paye"
        and (_at(tokens, place - 1).said in _GIVING or _at(tokens, place + 1).said == "moi")
        else token
        for place, token in enumerate(tokens)
    ]


def _is_no_end(tokens: Sequence[Token], place: int) -> bool:
    after = _at(tokens, place + 1)
    if isinstance(after, Not):
        return tokens[place].said.startswith(("fini", "termin"))
    had = _at(tokens, place - 1).said in _HAVING and tokens[place].said in ("fini", "finis")
    week = isinstance(_at(tokens, place + 2), Unit)  # "avoir fini ma semaine de nuit"
    return had and isinstance(after, Word) and after.said != "" and not week


_CHANGES: tuple[tuple[frozenset[str], Callable[[Sequence[Token]], Sequence[Token]]], ...] = (
    (_NEXT, _next),
    (frozenset(("ferme",)), _closes),
    (frozenset(("paye",)), _treats),
    (_AFTER, _two_ahead),
    (frozenset(("lautre",)), _less_other),
    (_HOWEVER, _however_first),
    (_GOING_IN, _going_in),
    (_NOT_BEFORE, _not_before),
    (_NOTHING, _nothing_beside),
    (_ERRANDS, _errands),
    (frozenset(("le soir", "soir", "le matin", "mat", "matin")), _halved),
)
