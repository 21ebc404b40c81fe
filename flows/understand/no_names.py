"""Everyday words where a name would be: "it aint raining", "chu pas occupe" deny nobody.

"It aint ana" comes from a wrong number, and nothing personal goes there any more until a human has
looked; so only a word that may well be a name is taken as one.
"""

import re

from flows.screen.ordinary import ORDINARY
from flows.understand.normalise import Said
from flows.understand.phrases import Hit
from flows.understand.word_lists import CLASSES, word_set

_BEGINS = frozenset(("this", "it", "cest", "c", "ces", "suis"))
_NOT = frozenset(("aint", "isnt", "not", "pas", "po", "pu", "plus"))
_DENIAL = 3  # words: "it aint ana"
_ENDINGS = re.compile(
    r"[a-z]{2,}(?:ing|able|ables|ible|ibles|eux|euse|ique|ant|ante|ents?|ous|ful|less|ness|ly|ment"
    r"|tion)\Z"
)
_DROPPED = re.compile(r"[a-z]{3,}in\Z")  # "rainin"
_NAMES_IN_IN = word_set(
    """martin kevin justin colin robin benjamin calvin edwin gavin marvin austin dustin erin devin
    corbin alvin melvin quentin valentin constantin augustin celestin firmin"""
)
_SHORT = word_set(
    """easy fun much bad good cold far over done open safe fair here hard true cool nice fine ok
    okay long time mine big new real broken on off late early full free funny cheap there hot warm
    dark wet dry deep high low slow fast quick close near tight loose sick well dead alive alone
    home up down out in back yet gone lost left sure legal normal pretty sweet mean rough tough
    smart dumb stupid crazy weird quiet busy fixed paid due right wrong enough nothing anything
    it that those mad sad glad tired hungry happy lazy drunk high sober
    worth dope lit legit chill whack wack fancy shy rich poor
    old young fat thin tall short blue red green black white half whole same so too very just only
    froid frette frete chaud chaude loin proche pret prete ouvert ferme fermee fini finie fait faite
    court courte cher chere propre sale malade fatigue fatiguee libre dispo occupe occupee content
    contente rendu rendue parti partie seul seule capable habitue habituee bon bonne nouveau rouge
    inquiet inquiete stresse stressee gene genee tanne tannee ecoeure ecoeuree brule brulee tente
    tentee interesse interessee decide decidee certain certaine jaloux fache fachee choque choquee
    pire mieux assez trop beaucoup rien tout plein vide lourd leger dur dure fort forte faible
    gros grosse petit petite grand grande vieux vieille jeune beau belle laid laide riche pauvre
    fou folle drole niaiseux cave bete fin gentil gentille mechant tranquille calme presse
    pressee reveille reveillee couche couchee debout assis assise la ici icitte dehors dedans
    revenu revenue arrive arrivee sorti sortie venu venue alle allee ne nee mort morte vivant
    bien mal correct correcte vrai faux clair sombre net precis exact juste egal
    possible permis obligatoire necessaire important urgent grave serieux evident simple complique
    amusant plate pareil meme encore deja tard tot vite longtemps souvent toujours jamais ca"""
)
_DAYS = frozenset(f"{CLASSES['day']}|{CLASSES['jour']}".split("|"))
_TITLES = word_set("madame monsieur mme mr mrs miss mister mademoiselle")  # a name follows
_EVERYDAY = (ORDINARY | _SHORT | _DAYS) - _TITLES


def may_be_name(word: str) -> bool:
    """Whether a word may well be a first name."""
    if word in _EVERYDAY or word.isdigit() or _ENDINGS.match(word) is not None:
        return False
    return _DROPPED.match(word) is None or word in _NAMES_IN_IN


def less_nameless(hits: tuple[Hit, ...], said: Said) -> tuple[Hit, ...]:
    """The hits without denials of what is no name."""
    return tuple(
        hit for hit in hits if hit.meaning != "wrong_person" or not _denies_nobody(hit, said)
    )


def _denies_nobody(hit: Hit, said: Said) -> bool:
    words = said.plain[hit.start : hit.end].split()
    denial = len(words) == _DENIAL and words[0] in _BEGINS and words[1] in _NOT
    return denial and not may_be_name(words[-1])
