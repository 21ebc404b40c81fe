"""Who writes: "who is this?", "is this a bot?", "not ana", "its zoe", or a wrong number."""

import re

from flows.understand.normalise import fold
from flows.understand.word_lists import word_set

_ASKS = re.compile(r"\b(?:who|whos|whose|qui)\b")
_DENIES = re.compile(
    r"\b(?:wrong|not|isnt|aint|dont|no one|noone|nobody|someone|anymore"
    r"|mauvaise?|faux|pas|po|plus|pu|trompe\w*|erreur)\b"
)

_PHONE = r"(?:number|phone|cell|num|line|numero|cellulaire|cel|tel|telephone|ligne)"
_GOT_NEW = (
    r"(?:(?:has|have) )?(?:(?:got|has|have|using|is using|uses|a|ont) (?:a|an|un|une)"
    rf" (?:new|different|diff|another|nouveau|nouvo|autre) (?:phone )?{_PHONE}"
    rf"|(?:changed|switched|change) (?:his |her |their )?(?:phone )?{_PHONE}s?"
    rf"|(?:a|ont) change (?:de |d )?{_PHONE})"
)
# "{whom}" is their own first name.
_NOT_THEM = (
    r"(?:\b(?:im|iam|i am|this is|thats|its|it is|name is|cest|nest|ce|ces|c|chu|chui|chuis|jsuis"
    r"|suis|nom est) "
    r"|^(?:(?:sorry|no|nope|hi|hey|hello|non|allo|bonjour|desolee?|scuse|excusez) )*)"
    r"(?:not|pas|po|pu|plus) (?:la |le )?{whom}\b"
    r"|\b(?:isnt|aint) {whom}s?\b"
    r"|\b(?:no|pas de|pas d|pas|aucune?) ?{whom} (?:here|ici|icitte)\b"
    rf"|\b{_PHONE} (?:is|was) (?:not|no longer|no more) {{whom}}s?\b"
    rf"|\b(?:not|no longer|no more) {{whom}}s (?:old )?{_PHONE}\b"
    rf"|\b(?:pas|po|pu|plus) (?:(?:le |la )?{_PHONE} |celui )?(?:a|de|d) ?{{whom}}\b"
)
_MOVED = rf"\b{{whom}}s? {_GOT_NEW}\b"
_THEY_MOVED = re.compile(
    r"^(?:(?:hi|hey|hello|sorry|no|nope|non|allo|bonjour|desolee?|scuse|excusez|oh|ben|ah) )*"
    rf"(?:(?:he|she|they|il|elle|y|alle)s? {_GOT_NEW}|ya change (?:de |d )?{_PHONE})\b"
)
_OF_A_CHANGE = ("new", "nouv", "diff", "another", "autre", "chang", "switch")

_HELLO = r"(?:(?:hi|hey|hello|yo|allo|bonjour|salut|ok|sorry|hum) )*"
_SAYS = re.compile(
    rf"^{_HELLO}(?:its|it is|this is|im|i am|my name is|cest|c|moi cest|ici|ici cest|je suis|chu"
    r"|jsuis|mon nom est|mon nom cest) (?:me )?(?P<name>[a-z]+(?: [a-z]+)?)\b"
    rf"|^{_HELLO}(?P<first>[a-z]+(?: [a-z]+)?) (?:here|ici|icitte|i|im|jai|je|j|need|besoin)\b"
)
# Beside a name, these words say nothing more.
_INTRODUCING = word_set(
    """hi hey hello yo allo bonjour salut ok sorry its it s is this im i am my name me here cest
    c est moi ici icitte je suis chu jsuis mon nom prenom"""
)


def says_who(text: str, name: str) -> bool:
    """ "Its Zoe, I need food": it begins by saying who writes; "tell Zoe" does not."""
    whom = _plain(name)
    found = _SAYS.search(_plain(text))
    said = (found["name"] or found["first"]) if found else ""
    return bool(whom) and (said == whom or said.partition(" ")[0] == whom)


def says_more(text: str, name: str) -> bool:
    """Whether there is anything in a text beside "hi, its Zoe"."""
    told = set(_plain(text).split()) - set(_plain(name).split()) - _INTRODUCING
    return bool(told) or any(map(str.isdigit, text))


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
    words = _plain(text)
    return bool(_ASKS.search(words)) and not _DENIES.search(words)


def denies(text: str, name: str) -> bool:
    """ "I'm not Ana", "pu à Luc", "Ana got a new number": whoever writes is not who we think."""
    whom = re.escape(_plain(name))
    if not whom:
        return False
    said = _plain(text)
    moved = re.search(_MOVED.replace("{whom}", whom), said) and not says_who(text, name)
    return bool(moved) or re.search(_NOT_THEM.replace("{whom}", whom), said) is not None


def is_anothers_now(folded: str) -> bool:
    """ "She got a new number", "y'a changé de numéro": the one that we write to has moved away."""
    if "?" in folded or not any(word in folded for word in _OF_A_CHANGE):
        return False  # most texts
    return _THEY_MOVED.search(_plain(folded)) is not None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^a-z ]", "", fold(text).replace("-", " ")).split())
