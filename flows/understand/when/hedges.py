"""Small words that neither name nor refuse a time: "not sure yet", "not then", "every one of them".

They become plain words, so that what stands beside them is read without them.
"""

from collections.abc import Sequence

from flows.understand.when.tokens import (
    Break,
    But,
    Every,
    Not,
    Number,
    Or,
    So,
    Taken,
    Token,
    Word,
)
from flows.understand.word_lists import word_set

_CUES = word_set("sure sur sures then one certain certaine")
_SURE = word_set("sure sur sures certain certaine")
_YET = word_set("yet encore tho though really exactly")
_STOPS = (Break, But, Or, So)


def without_hedges(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such words as plain words."""
    if _CUES.isdisjoint([token.said.rpartition(" ")[2] for token in tokens]):
        return tokens
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        words = _hedge(tokens, place)
        done += words or (tokens[place],)
        place += 2 if words else 1
    return done


def _hedge(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """What stands for the two words at a place if they are such words, else nothing."""
    token, after = tokens[place], tokens[place + 1 : place + 2]
    if not after:
        return ()
    if isinstance(token, Not) and (_is_doubt(tokens, place) or _is_not_then(tokens, place)):
        return (Word(token.said), Word(after[0].said))
    if isinstance(token, Not | Every) and _counts_people(tokens, place):
        return (Word("nobody" if isinstance(token, Not) else "everybody"),)
    return ()


def _is_doubt(tokens: Sequence[Token], place: int) -> bool:
    """ "apr 12 or 13, not sure", "vendredi pas sur encore"; "not sure about fri" is no offer."""
    if tokens[place + 1].said not in _SURE or not place:
        return False
    end = place + 2
    return _ends(tokens, end + (end < len(tokens) and tokens[end].said in _YET))


def _is_not_then(tokens: Sequence[Token], place: int) -> bool:
    """ "i have an interview at 9, so please not then": the time that was just said to be taken."""
    then = tokens[place].said == "not" and tokens[place + 1].said == "then"
    return then and _ends(tokens, place + 2) and any(isinstance(t, Taken) for t in tokens[:place])


def _counts_people(tokens: Sequence[Token], place: int) -> bool:
    """ "every one of them", "no one came": nobody's hour."""
    one, after = tokens[place + 1], tokens[place + 2 : place + 3]
    said = (tokens[place].said, one.said)
    if said not in (("no", "one"), ("every", "one")) or not isinstance(one, Number):
        return False
    return bool(after) and isinstance(after[0], Word)


def _ends(tokens: Sequence[Token], place: int) -> bool:
    return place >= len(tokens) or isinstance(tokens[place], _STOPS)
