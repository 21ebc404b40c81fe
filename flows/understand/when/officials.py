"""Officials who do something: "fri 2, my po said its ok", "my lawyer knows" take nobody's time.

With an hour and no doing of theirs they are an appointment ("my po fri at 10").
"""

from collections.abc import Sequence

from flows.understand.when.tokens import (
    Break,
    But,
    Except,
    Fine,
    Not,
    So,
    Taken,
    Token,
    Word,
)
from flows.understand.word_lists import word_set

_OFFICIALS = word_set("po parole probation lawyer counsellor doctor doc dr dentist")
# "Po" is also how "pas" is typed; behind these it is the parole officer.
_BEFORE_PO = word_set("my the a ur your his her our with w see seeing meet meeting got have")
# "Mais po le soir", "po avant 10h".
_BEHIND_PAS = word_set("le la les l de du demain avant apres ce cette dans pour a_soir a_matin")
_TELLING = word_set("says said sez told tells texted thinks heard asked")
_ALLOWING = word_set(
    """gave gives lets let letting signed signs cleared clears okayed okays oked approved approves
    allows allowed allowin knows knew agreed agrees trusts trusted helped helps extended bumped
    dropped drops lifted loosened took cancelled canceled emailed called phoned"""
)
_BEING = word_set("is iz was wasnt seems seemed aint gets got")
_BEING_SO = word_set("fine ok okay cool good happy chill down mad pissed nice alright aware great")
_ALSO = word_set("even just already finally also always never actually totally")
_CLAUSE = 8  # tokens


def with_officials(tokens: Sequence[Token], lang: str) -> Sequence[Token]:
    """The tokens with officials who only say or allow something as plain words."""
    if _OFFICIALS.isdisjoint([token.said for token in tokens]):
        return tokens
    return tuple(
        _read(tokens, place, lang) if token.said in _OFFICIALS else token
        for place, token in enumerate(tokens)
    )


def _read(tokens: Sequence[Token], place: int, lang: str) -> Token:
    token = tokens[place]
    if isinstance(token, Not) and not _is_officer(tokens, place, lang):
        # A week would read "po" once more.
        return Except("pas") if place and isinstance(tokens[place - 1], But) else Not("pas")
    if not isinstance(token, (Not, Taken)) or _allows(tokens, place):
        return Word(token.said)
    return Taken(token.said, "appointment")


def _is_officer(tokens: Sequence[Token], place: int, lang: str) -> bool:
    """Is this "po" somebody, and not "jpeux po"?"""
    if place and tokens[place - 1].said in _BEFORE_PO:
        return True
    if place + 1 < len(tokens) and tokens[place + 1].said in _BEHIND_PAS:
        return False
    begins = not place or not isinstance(tokens[place - 1], (Word, Taken, Fine))
    return lang != "fr" and begins


def _allows(tokens: Sequence[Token], place: int) -> bool:
    """Does a verb of saying or allowing follow, and no time that only it would name?"""
    verb = place + 1
    while verb < len(tokens) and tokens[verb].said in _ALSO:
        verb += 1
    if verb >= len(tokens):
        return False
    said = tokens[verb].said
    if said in _ALLOWING:
        return True
    ahead = tokens[verb + 1 : verb + _CLAUSE]
    if said in _BEING or said in _TELLING:
        words = {word for token in ahead[:4] for word in token.said.split()}
        if not words.isdisjoint(_BEING_SO):
            return True
    if said not in _TELLING:
        word = said.partition(" ")[0]
        return isinstance(tokens[verb], Not) and word in ("wont", "doesnt", "dont")
    for token in ahead:
        if isinstance(token, (Break, But, So)):
            break
        if isinstance(token, (Fine, Not)):
            return True
    return False
