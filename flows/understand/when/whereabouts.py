"""Where something is: "18h30 devant la clinique", "les kids sont a l'ecole" take nobody's time."""

from collections.abc import Sequence

from flows.understand.when.claim_words import CLAIMS
from flows.understand.when.commitments import Claim
from flows.understand.when.plain_words import plain_words
from flows.understand.when.tokens import Taken, Token, Word
from flows.understand.when.told_words import OTHERS
from flows.understand.word_lists import word_set

# What stands beside, before or under a place.
_BESIDE = word_set("devant derriere behind beside near outside proche_de pas_loin_de")
_BESIDE |= {f"en avant {of}" for of in ("de", "du", "des", "d", "dla")}
# These only with an "of" or "to": "a cote du cegep", "the corner of".
_BESIDE_OF = word_set(
    """face cote pres proche coin stationnement parking entree lentree porte sol hall perron arret
    larret arriere cafeteria cafet biblio bibliotheque library lobby front across next basement
    entrance door steps corner"""
)
_ALL_BESIDE = _BESIDE | _BESIDE_OF
_OF = word_set("de du des d dla a of to from")
_LINKS = word_set("de du des d dla la le les l a au of the from to my ma mon")
_BEFORE_JUDGES = word_set("cour la_cour palais tribunal court judge juge audience")
_THEY = OTHERS | word_set("petit petite petits ptit ptite ptits bebe bb")
_THEIRS = word_set("le la les l mon ma mes my the notre nos our")
_BEING = word_set("est sont is are r va vont seront sera")
_AT = word_set("a au en at in dans la l the le")
_LEARNING = frozenset(("class",))
_KEPT = word_set(
    "garderie daycare lagarderie church mass practice hockey swimming camp soccer dance"
)
# Parts of a building, in which somebody is met: "at the clinic lobby".
_ROOMS = word_set("lobby caf cafe cafeteria parking entrance door doors steps hall canteen foyer")
_NOBODY = Word("they")


def without_places(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens less the names of places beside which somebody is to be met."""
    said = [token.said for token in tokens]
    if not _ROOMS.isdisjoint(said):
        tokens = tuple(
            Word(token.said) if isinstance(token, Taken) and after in _ROOMS else token
            for token, after in zip(tokens, (*said[1:], ""), strict=True)
        )
    if _ALL_BESIDE.isdisjoint(said):
        return tokens
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        done.append(tokens[place])
        place += 1
        if _is_beside(tokens, place - 1):
            name = _after(tokens, place, _LINKS)
            end = _named(tokens, name)
            # "jpasse devant la cour jeudi" is no place to meet
            judged = done[-1].said == "devant" and tokens[name:end]
            if end and not (judged and tokens[name].said in _BEFORE_JUDGES):
                place = end
    return done


def without_others_away(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens less what says where others are: "mon gars est a la garderie"."""
    if _BEING.isdisjoint([token.said for token in tokens]):
        return tokens
    for place in range(1, len(tokens) - 1):
        if tokens[place].said not in _BEING or tokens[place - 1].said not in _THEY:
            continue
        name = _after(tokens, place + 1, _AT)
        if name == place + 1 or name >= len(tokens):
            continue
        named = tokens[name]
        learning = isinstance(named, Taken) and named.kind in _LEARNING
        if learning or named.said in _KEPT:
            start = place - 1 - (place > 1 and tokens[place - 2].said in _THEIRS)
            rest = without_others_away(tokens[name + 1 :])
            return (*tokens[:start], _NOBODY, *rest)
    return tokens


def _is_beside(tokens: Sequence[Token], place: int) -> bool:
    said = tokens[place].said
    linked = place + 1 < len(tokens) and tokens[place + 1].said in _OF
    return said in _BESIDE or (linked and said in _BESIDE_OF)


def _after(tokens: Sequence[Token], place: int, links: frozenset[str]) -> int:
    while place < len(tokens) and tokens[place].said in links:
        place += 1
    return place


def _named(tokens: Sequence[Token], place: int) -> int:
    """The place after the name of a place that would take time elsewhere, 0 without one."""
    if place >= len(tokens):
        return 0
    if isinstance(tokens[place], Taken):
        return place + 1
    if not isinstance(tokens[place], Word):
        return 0
    words, owners = plain_words(tokens[place : place + 4])
    for tail, claim in CLAIMS.get(words[0], ()):
        if tuple(words[1 : 1 + len(tail)]) == tail and _is_place(claim):
            return place + owners[len(tail)] + 1
    return 0


def _is_place(claim: Claim) -> bool:
    whose = claim.bare and claim.kind != "work"  # "mes kids", "busy"
    return claim.sense == "taken" and not whose
