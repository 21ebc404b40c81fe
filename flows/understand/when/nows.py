"""Where "now" is no time to meet: "all good now", "im home now"."""

from collections.abc import Sequence

from flows.understand.when.tokens import (
    And,
    At,
    Break,
    Clock,
    Edge,
    Fine,
    In,
    Number,
    Or,
    Part,
    RelativeDay,
    So,
    To,
    Token,
    Unit,
    Weekday,
    Which,
)
from flows.understand.word_lists import word_set

_FREE = word_set(
    """free available dispo disponible libre can i_can works possible peux jpeux
    jai du de la dla le temps time"""
)
_NOW_BESIDE = word_set(
    """im i u you r are we do it meet call me pls please plz svp stp is ya je chu jsuis suis on se
    voir si tu veux right asap lets how about what ok hey yes oui yo ca the un a te vous jpeu here
    come over talk appelle appeler parler ici then today moi"""
)
_HOW_ONE_IS = frozenset(("ca va", "sa va", "va bien", "ca va bien"))
_NOW_SUITS = word_set("works is_good is_fine is_ok is_best is_better works_for_me would_work")
_MORE_TIMES = (Weekday, RelativeDay, Clock, Edge, Or, To, In, Unit, Part, Number, Which)


def no_offer(tokens: Sequence[Token], place: int, lang: str) -> Sequence[int]:
    """ "all good now", "im home now": now is a time to meet only where somebody offers it."""
    ends = place + 1 == len(tokens) or isinstance(tokens[place + 1], Break)
    deadline = ends and place and tokens[place - 1].said in ("is", "est")
    if deadline or _suits_now(tokens, place):
        return ()  # "the deadline is now"
    start = place
    while start and not isinstance(tokens[start - 1], Break):
        start -= 1
    for n in range(start, len(tokens)):
        token = tokens[n]
        if isinstance(token, Break):
            break
        if n == place or isinstance(token, (So, And, At)):
            continue
        if isinstance(token, _MORE_TIMES):
            return ()
        if isinstance(token, Fine):
            offers = set(token.said.split()) <= _FREE | _NOW_BESIDE
            if token.said in _HOW_ONE_IS or (n < place and not offers):
                return (place,)
        elif not set(token.said.split()) <= _NOW_BESIDE:
            return (place,)
    return ()


def _suits_now(tokens: Sequence[Token], place: int) -> bool:
    """ "right now works if ur around": what suits stands right behind it."""
    after = tokens[place + 1].said if place + 1 < len(tokens) else ""
    opens = place == 0 or isinstance(tokens[place - 1], (Break, So))
    return opens and after in _NOW_SUITS
