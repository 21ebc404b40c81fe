"""The old time of a meeting that is to be moved: "from tues to wed", "my 10 am meeting to 2 pm"."""

from flows.understand.when.stretches import Tokens
from flows.understand.when.tokens import (
    At,
    Clock,
    Date,
    Edge,
    Month,
    Number,
    Part,
    RelativeDay,
    So,
    To,
    Weekday,
    Word,
)
from flows.understand.word_lists import word_set

_MOVING = word_set(
    "move change switch reschedule push bump swap deplacer changer remettre reporter moved changed"
)
_FROM = frozenset(("from", "frm", "de", "du"))
_LINKS = frozenset(("pour", "for", "2"))
_NEAR, _BESIDE = 6, 3  # tokens back to the word that moves it
_LONGEST = 6  # tokens of the old time and what it is the time of
_NEW = (Weekday, RelativeDay, Number, Month, Date, Clock)
_OLD = (Word, Weekday, RelativeDay, Clock, Part, At)


def moved_from(tokens: Tokens, place: int) -> int | None:
    """The place after an old time and its "to"; None where no old time begins."""
    edge = tokens[place]
    if isinstance(edge, (Weekday, RelativeDay, Clock)):
        return (
            _old_time(tokens, place)
            if _is_moving(tokens[max(0, place - _BESIDE) : place])
            else None
        )
    if not (isinstance(edge, Edge) and edge.said in _FROM):
        return None
    recent = [t for t in tokens[max(0, place - _NEAR) : place] if isinstance(t, (Word, So))]
    if not _is_moving(recent):
        return None
    for end in range(place + 2, place + _LONGEST):
        if isinstance(tokens[end], To) and not isinstance(tokens[end + 1], Word):
            return end + 1
    return None


def _is_moving(before: Tokens) -> bool:
    """ "move fri to mon", "changer mon rdv mardi pour jeudi"."""
    return any(word in _MOVING for token in before for word in token.said.split())


def _old_time(tokens: Tokens, place: int) -> int | None:
    for end in range(place + 1, place + _LONGEST):
        link = tokens[end]
        if isinstance(link, To) or link.said in _LINKS:
            return end + 1 if isinstance(tokens[end + 1], _NEW) else None
        if not isinstance(link, _OLD) or not link.said:
            return None
    return None
