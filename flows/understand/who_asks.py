"""Whether it asks who writes, "who is this?", "is this a bot?", or is from a wrong number."""

import re

from flows.understand.normalise import fold

_ASKS = re.compile(r"\b(?:who|whos|whose|qui)\b")
_DENIES = re.compile(
    r"\b(?:wrong|not|isnt|aint|dont|no one|noone|nobody|someone|anymore"
    r"|mauvaise?|faux|pas|po|plus|pu|trompe\w*|erreur)\b"
)

_IT = r"(?:(?:bot|robot|machine|computer|program|ai|ordi|ordinateur|programme|ia)s?|automat\w+)"
_MACHINE = re.compile(
    r"(?:(?:hi|hey|hello|wait|so|lol|allo|salut|ok|heu|euh|pis|coudonc|wo|attends?) )*(?:"
    r"(?:is|are|r|am|was) (?:this|it|that|you|u|ya|i (?:talking|texting|speaking|chatting)"
    r"(?: to| with)?)(?: (?:just|even|like|an?|some|some kind of|actually|really|talking to))*"
    rf" (?:{_IT}|real|human|(?:real |actual |live )?(?:person|human|people|somebody|someone))"
    r"(?: (?:or|and)(?: (?:a|an|is|it|this|are|you|real|actual|not|what))*"
    rf"(?: (?:{_IT}|person|human|people|someone|somebody))?)?"
    r"|(?:est ce que |esce que |esque )?(?:cest|c|ces|es|tes|t|tu es|etes|vous etes|est|jparle"
    r"|je parle|on parle|on jase|jecris|jtexte|jai affaire|ai je affaire)"
    r"(?: (?:tu|ti|vous|bien|juste|la|ici|a|avec|un|une|des|du|vrai|vraie|vraiment))*"
    rf" (?:{_IT}|(?:vraie?s? )?(?:personne|humain|quelquun|monde))"
    rf"(?: ou(?: (?:a|un|une|quoi|pas|du|cest|vrai|vraie))*(?: (?:{_IT}|personne|humain|monde))?)?"
    r")(?: (?:please|svp|ca|la|lol|anyway|here|at all|answering|replying|texting me|qui repond"
    r"|qui mecrit|qui ecrit|or what|ou quoi))*\Z"
)


def asks_of_a_machine(text: str) -> bool:
    """Whether the whole text asks if a machine writes here, or a person."""
    words = re.findall(r"[a-z]+", fold(text).replace("'", ""))
    return _MACHINE.match(" ".join(words)) is not None


def asks_who(text: str) -> bool:
    """A question about us, with no word of a wrong number or person beside it."""
    words = re.sub(r"[^a-z ]", "", fold(text).replace("-", " "))
    return bool(_ASKS.search(words)) and not _DENIES.search(words)
