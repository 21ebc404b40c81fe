"""What somebody has then, told only by what is set against it.

"Gym w my cousin mon nite but tues nite im around", "la fete du ptit est mercredi, jeudi plutot": no
list holds all that fills a day. Where another day suits instead, the first one does not.
"""

from collections.abc import Sequence

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
    Number,
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

_DAY = Weekday | RelativeDay | Weekend | Holiday | Date
_TIME = _DAY | Part | Clock | Number | At | To | In | Unit
_INSTEAD = frozenset(("instead", "plutot", "rather", "a la place", "a place"))
_THEREFORE = frozenset(("so", "fait que", "faque", "fak", "donc", "alors"))
_THERE = word_set("im i am around here home la chu jsuis suis je will be")
_OF = frozenset(("du", "de", "des"))  # "from" is no time by itself
_SHORTEST = 3  # letters of what fills a day
# Words that fill none.
_SMALL = word_set(
    """the and with for are was our your his her its here there this that these those ive ill imma
    youre were theyre then now les mes tes ses nos des une dans chez avec pour cest chu jsuis suis
    est sont elle lui eux moi toi nous vous ben bin pis aussi too also yes yeah yup yep oui ouais
    ouin sorry desole scuse please svp stp hey hello salut allo bonjour thanks merci tho really
    very still just"""
)
# Somebody weighs the times, or speaks of the meeting.
_WEIGHED = word_set(
    """meet meeting meetup see talk chat call phone text coffee cafe maybe perhaps how about could
    would can want wanna like love prefer prefere prefererais rather pick take choose vote think say
    said guess first second choice option best better free open available closest soonest earliest
    sooner earlier later next last other another again either both whichever appt appointment visit
    rencontre rencontrer rdv voir voit jase jaser parler parle appeler appelle texte pourrais
    jpourrais pourrait peut peux jpeux veux jveux voudrais jvoudrais aimerais jaimerais prends
    jprends prendrais mieux meilleur premier deuxieme choix pense jpense dis jdis library biblio
    tims tim hortons mcdo mcdonalds place spot office bureau dispo libre were we lets reminder
    mentor coordinator coordo"""
)


def with_contrasts(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with what fills such a day marked as taken."""
    start = 0
    for place, token in enumerate(tokens):
        if not isinstance(token, Break | But | So):
            continue
        first, second = tokens[start:place], _clause_from(tokens, place + 1)
        fills = _fills(first)
        other = fills and _is_set_against(token, second) and _is_other(first, second)
        if other or (fills and _is_rest(first, token, second)):
            # A comma would let what suits behind it speak of the first time as well.
            hours = any(isinstance(each, Clock | Number) for each in second)
            mark = token if other or not hours else Break(".")
            rest = with_contrasts(tokens[place + 1 :])
            return (*tokens[:place], Taken("pris", "other"), mark, *rest)
        start = place + 1
    return tuple(tokens)


def _clause_from(tokens: Sequence[Token], start: int) -> Sequence[Token]:
    end = start
    while end < len(tokens) and not isinstance(tokens[end], Break | But):
        end += 1
    return tokens[start:end]


def _fills(clause: Sequence[Token]) -> bool:
    """One day, something beside it, and nothing that is said of it."""
    if len([token for token in clause if isinstance(token, _DAY)]) != 1:
        return False
    if not all(isinstance(t, Word | And | _TIME) or t.said in _OF for t in clause):
        return False
    words = [word for t in clause if isinstance(t, Word) for word in t.said.split()]
    telling = [word for word in words if len(word) >= _SHORTEST and word.isalpha()]
    return _WEIGHED.isdisjoint(words) and not _SMALL.issuperset(telling)


def _is_set_against(mark: Break | But | So, clause: Sequence[Token]) -> bool:
    """Does the clause behind the mark offer its own day instead?"""
    if not any(isinstance(token, _DAY) for token in clause):
        return False
    instead = any(isinstance(token, So) and token.said in _INSTEAD for token in clause)
    suits = Fine in map(type, clause)
    plain = all(isinstance(token, Word | And | Fine | So | _TIME) for token in clause)
    bare = all(isinstance(t, Fine | So | _TIME) or t.said in _THERE for t in clause)
    match mark:
        case But():
            return plain and (suits or bare)
        case So():
            return mark.said in _INSTEAD or (mark.said in _THEREFORE and (bare or suits))
        case _:
            return mark.said in ",." and instead and plain


def _is_rest(first: Sequence[Token], mark: Break | But | So, clause: Sequence[Token]) -> bool:
    """ "seein my worker thurs at 1. free after 3", "ultrasound tues at 10, free by noon"."""
    limits = any(isinstance(t, Edge) and t.name in ("after", "before", "from") for t in clause)
    suits = Fine in map(type, clause)
    plain = all(isinstance(token, Word | Fine | Edge | Which | _TIME) for token in clause)
    alone = not any(isinstance(token, _DAY) for token in clause)
    hours = any(isinstance(token, Clock | Number) for token in first)
    return hours and limits and suits and plain and alone and mark.said in ",."


def _is_other(first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Are they two days, or two parts of one?"""
    days = [next(t for t in each if isinstance(t, _DAY)) for each in (first, second)]
    if _of_day(days[0]) != _of_day(days[1]):
        return True
    parts = [{t.name for t in each if isinstance(t, Part)} for each in (first, second)]
    return all(parts) and parts[0].isdisjoint(parts[1])


def _of_day(token: Token) -> object:
    return token.day if isinstance(token, Weekday) else token.said
