"""Whether a mentor is worried about somebody, whatever was asked: not about snow or being late."""

import re
from collections.abc import Collection

from flows.understand.normalise import fold

_NOT = r"(?<!\bnot )(?<!\bno )(?<!\bpas )(?<!\bnever )(?<!\bpu )(?<!\bplus )"
_ABOUT = r" (?:(?:about|of|for|by|pour|par|de|a cause de|that|que) )?"
_OWN = r"(?:(?:the|my|a|la|le|les|l|ma|mon|mes|du|des) )?"
_THING = (
    r"(?:weather|snow|storm|roads?|traffic|parking|bus|time|hour|place|car|job|work"
    r"|meteo|neige|tempete|routes?|trafic|stationnement|heure|place|char|auto|job|travail"
    r"|being late|ill|i ll|i wont|i cant|i might|etre en retard|retard|je vais|jvais)\b"
)
_WORRIED = re.compile(
    rf"{_NOT}\b(?:worried|concerned|inquiete?|preoccupee?|minquiete|minquietent)\b"
    rf"(?!{_ABOUT}{_OWN}{_THING})(?! toi| vous)"
)
_SOMEBODY = r"he|hes|she|shes|they|theyre|him|her|il|elle|lui"
# "Y va pas bien": he, as it is spoken; elsewhere "y" is "there".
_HE_SPOKEN = r"y(?= (?:va|allait|file|filait|feelait|est|etait) (?:vraiment )?(?:pas|mal))"
_UNWELL = (
    r"(?: [a-z]+){0,4}? (?:"
    r"(?:not|isnt|aint|wasnt|doesnt|didnt)(?: [a-z]+){0,2}? (?:well|good|ok|okay|great|right)"
    r"|(?:va|allait|est|etait|file|filait|feelait)(?: vraiment)? pas(?: [a-z]+)?"
    r" (?:bien|correcte?|fort)"
    r"|(?:va|allait|file|filait)(?: tres| vraiment| ben)? mal"
    r"|(?:file|filait|feel|feelait) pas"
    r"|(?:seemed|seems|looked|looks|sounded|sounds)(?: [a-z]+)? (?:off|down|rough|upset|scared"
    r"|depressed|sad)"
    r"|(?:me|nous) fait peur|(?:pleurait|was crying)"
    r")\b"
)


def is_worried(text: str, names: Collection[str]) -> bool:
    """Whether they say that they are worried, or that one of these people is not well."""
    said = " ".join(re.findall(r"[a-z0-9]+", fold(text).replace("'", "")))
    if _WORRIED.search(said) is not None:
        return True
    people = "|".join([_SOMEBODY, _HE_SPOKEN, *(re.escape(fold(name)) for name in names)])
    return re.search(rf"\b(?:{people})\b{_UNWELL}", said) is not None
