"""A story and its answer: "ma blonde me prete son char, jy serai", "jtravaille pas fac oui"."""

import re

from flows.understand.heard import Heard
from flows.understand.said_of_others import less_quoted
from flows.understand.sense_words import EXPRESS
from flows.understand.word_lists import CLASSES

POLITE = ("thanks", "none", "yes")
_STORY = 6  # words around an answer: it is a story ("this evening seems a good time")
_LED_UP_TO = 4  # words before a no: "sorry marc but i cant"
_SO = "so|faque?|fake|fak|fac|faike?|faique|alors|donc|finalement"
_AFTER = (
    r"(?: (?:pareil|quand meme|pour vrai|promis|merci|lol|haha|la|la bas|labas|svp"
    r"|moi|oui|ok|parfait|pour moi|c(?:est)? beau))*"
)
_ON_FOOT = (
    r"je (?:vais )?(?:march(?:e|er|erai)|(?:y (?:aller|va|vais) |venir |viens )?"
    r"(?:a pied|en (?:bus|metro|velo|taxi|uber)))"
    r"|(?:vais|va|vient|viens|peut) (?:venir )?me (?:reconduire|porter|mener|amener"
    r"|dropper|lifter|embarquer|conduire|deposer)"
    r"|(?:va|vais|vient|viens|peut) my (?:conduire|reconduire|amener|mener|porter)"
)
_COMES = (
    r"(?:je y (?:va|vais|serai|suis)|je serai (?:la|present\w*)"
    r"|je (?:vais )?(?:prendre|prends|prendrai) (?:le|la|un|mon) (?:bus|metro|taxi|uber|velo|train)"
    r"|(?:je )?vais (?:(?:y )?(?:aller|etre la|venir)|y etre)"
    r"|je (?:viens|viendrai|men viens (?:drette )?(?:la )?demain)"
    r"|je suis (?:partante?|in|game)"
    r"|on (?:se|sy) (?:voit|rejoint|retrouve) (?:la|la bas|labas)|ill be there|im (?:in|coming)"
    r"|on (?:annule|cancelle|change|lache) (?:pas|rien)"
    r"|(?:tu|vous) (?:vais|allez) me voir(?: arriver| la (?:face|fraise|binette|bette))?"
    rf"|{_ON_FOOT}"
    r"|(?:vous pouvez |tu peux )?compte[rz]? sur moi)"
)
_YES = rf"(?:oui|ouais|ouep|yes|yeah|yep|{_COMES})"
_FINE = (
    r"(?:c|cest|ca va etre) (?:ok|correct|beau|bon|parfait|cool)(?: pour moi)?"
    r"|correct pour moi|pas de (?:probleme|trouble)"
)
_ENDS_SO = re.compile(
    rf" (?:{_SO}) (?:{_YES}|{_FINE}|ok|je suis la|je peux (?:y aller|venir)|ya rien la){_AFTER} $"
)
_SO_ON_FOOT = re.compile(rf" (?:{_SO}) (?:\w+ ){{0,3}}?(?:{_ON_FOOT}){_AFTER} $")
_SO_COMES = re.compile(rf" (?:{_SO}) {_YES}{_AFTER} $")
# "Curfew is at 9 so ya 630 is good".
_SO_THAT_HOUR = re.compile(
    rf" (?:{_SO}) (?:ya|yah|yes|yeah|yep|oui|ouais) \d{{1,2}}(?::?\d\d)?(?:pm|h)?"
    rf" (?:is |est |cest )?(?:good|fine|ok|great|perfect|works|bon|correct|parfait|beau){_AFTER} $"
)
_YES_LAST = re.compile(rf" {_YES}{_AFTER} $")
_COMES_LAST = re.compile(rf" {_COMES}{_AFTER} $")
_ON_CONDITION = re.compile(r" (?<! mm )(?<! meme )(?:si|if|quand je) ")
_STAYS_AWAY = re.compile(
    rf" (?:irai|irais|viendrai|viens|y serai|serai|peux|pourrai|vais) (?:pas|po)"
    r"(?: (?:y aller|y etre|venir|etre la|la|pouvoir|desole|bouger|sortir|descendre|monter|marcher"
    rf"|conduire|(?:me|my|y) (?:lever|deplacer|rendre)))*{_AFTER} $"
)
_ENDS = re.compile(rf" (?:{_YES}|{_FINE}){_AFTER} $")
_BUT = re.compile(
    rf" (?:mais|but|pis|et|moi|la|(?:au )?contraire|lol|haha) (?:(?:ok|bon) )?{_YES}{_AFTER} $"
)
_BEGINS = re.compile(
    rf" (?:(?:ben|bin|chose certaine|c(?:est)? sur que"
    rf"|(?:bonjour|bonsoir|allo|salut)(?: \w+)?) )?"
    rf"(?:{_COMES}|{_FINE}|je suis lala|correct|[cs]a (?:me va|marche)) "
)
# "Sauf si la route est fermee tu vas me voir": what nobody can help is no doubt of theirs.
_UNLESS = re.compile(
    r" (?:sauf (?:si|quand)|a moins qu?e?) (?:\w+ ){1,7}?"
    r"(?:ferm\w+|barr\w+|neige|tempete|verglas|(?:marche|passe|roule|part) (?:pas|pu|plus))"
    r"(?: (?:par|a cause de) (?:la |le )?(?:neige|tempete|verglas|glace))?"
    r"(?= (?:je|tu|vous|oui|ouais|ok|on) )"
)
_LAST_DAY = re.compile(rf"(?: pour)? (?:{CLASSES['jour']}) $")
_ONLY_COMES = re.compile(rf" {_YES}{_AFTER} ")
_BUT_A_LIFT = re.compile(rf" (?:mais|but) (?:\w+ ){{0,3}}?(?:{_ON_FOOT}){_AFTER} $")
# What a yes at the end may mean to be a yes to.
_OTHER = ("later_time", "phone", "video", "group", "person", "late", "unclear", "pause")


def comes_after_all(heard: Heard) -> bool:
    """Does a longer text end in a plain yes, after whatever stood in the way of it?"""
    told = less_quoted(heard.said.plain)
    plain = _UNLESS.sub("", told)
    if not (heard.refuses or any(window.busy for window in heard.windows)):
        plain = _LAST_DAY.sub(" ", plain)
    if _ONLY_COMES.fullmatch(plain) and _UNLESS.search(told):
        return True
    on_foot = _SO_ON_FOOT.search(plain) or _BUT_A_LIFT.search(plain)
    if on_foot and not (heard.said.asks or "later_time" in heard):
        return True
    if heard.said.asks or (heard.proposes and ("later_time" in heard or "cannot" in heard)):
        return False
    if _SO_COMES.search(plain) or (_ENDS_SO.search(plain) and "cannot" not in heard):
        return True
    if not heard.refuses and _SO_THAT_HOUR.search(plain):
        return True
    if heard.proposes or any(meaning in heard for meaning in _OTHER):
        return False
    if _ON_CONDITION.search(plain):
        return False
    if _COMES_LAST.search(plain) and not (heard.refuses or heard.denies_something):
        return True
    return _BUT.search(plain) is not None or _ends_apart(heard)


def is_story(heard: Heard) -> bool:
    """A "no" deep in many words ("he locked me in, i cant get to the door") refuses no meeting."""
    if _STAYS_AWAY.search(heard.said.plain):
        return False
    first = min(hit.start for hit in heard.hits if hit.meaning in ("no", "cannot"))
    before = len(heard.said.plain[:first].split())
    return before > _LED_UP_TO and heard.words_beside("no", "cannot", *POLITE) > _STORY


def is_story_of_yes(heard: Heard) -> bool:
    """A yes deep in many words; where it is the first word, much may be told behind it."""
    return heard.words_beside(*POLITE) > _STORY and not _begins_with_yes(heard)


def _begins_with_yes(heard: Heard) -> bool:
    plain = heard.said.plain
    return EXPRESS.match(plain) is not None or (
        _BEGINS.match(plain) is not None and not heard.said.asks
    )


def _ends_apart(heard: Heard) -> bool:
    """Does the yes at the end stand behind a comma or the like? ("..., je y serai")"""
    found = _ENDS.search(heard.said.plain)
    if found is None or "cannot" in heard:
        return False
    if heard.refuses and not (_YES_LAST.search(heard.said.plain) or " mais " in heard.said.plain):
        return False  # "donne ma place, pas de probleme"
    return heard.said.plain[: found.start()].count(" ") in heard.said.breaks
