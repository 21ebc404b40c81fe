"""Words that plainly refuse a small group, or give a seat in it back; what is in doubt is none."""

import re

from flows.understand.normalise import Said, listen
from flows.understand.phrases import Hit, Phrasebook
from flows.understand.word_lists import word_set

_DAYS = "todays|tonights|tomorrows|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"
_EN = f"the|this|that|my|our|your? <day>|{_DAYS}? small|little? group"
_TO = f"to|at|for|in|with? {_EN}"
_FR = "petit? groupe"
_AU = f"au|a|pour|dans|du|de|ou? le|la|mon|ce|votre|notre|l? {_FR}"
_NOT = "cant|cannot|wont|not|unable|aint"
_COME = "make|makin|come|coming|go|going|be|attend|do|doing|join|stay|show"
_GIVE_UP = "miss|missing|skip|skipping|cancel|cancelling|canceling|bail|bailing|pass|sit"
_SEAT = "seat|spot|chair"
_JE = (
    "peux|peut|pourrai|pourrais|pourra|pourrait|vais|irai|irais|ira|serai|serais|sera|viens"
    "|viendrai|viendrais|viendra|veux|veut"
)
_PAS = "pas|po|pu|plus"
_VENIR = (
    "venir|vnir|aller|rendre|assister|participer|pointer|presenter|faire|etre|la|daller|detre"
    "|dassister"
)
_ANNULE = (
    "annule|annuler|annulerai|annulez|cancelle|canceller|cancel|manquer|manquerai|manque|lacher"
    "|lache|skipper|skip|skippe|rater|raterai"
)
_WHEN = "<day>|<jour>|finalement|anymore|sorry|desole|desolee"
_LAST = "anymore|after|finalement|sorry|desole|desolee"

_REFUSED: tuple[str, ...] = (
    f"{_NOT} gonna|going|able? to? be? able? to? even|really|actually? {_COME} it|up|there|back"
    f"|out?"
    f" anymore|today|tonight? {_TO}",
    f"i|im|ill|ima|gonna|going|gotta|must|will|need|have|got|want|wanna to? {_GIVE_UP} on|out?"
    f" {_EN}",
    f"^ {_GIVE_UP} on|out? {_EN}",
    f"i|im|to drop|dropping|back|backing|out out|of of? {_EN}",
    f"i|im out of|for|from {_EN}",
    f"dont|not want|wanna|feel to|like? come|go|coming|going|be|do to|in|at? {_EN}",
    f"give|offer|let someone|somebody? else? have|take|up|back? my {_SEAT}|place",
    f"cancel|drop|free|release up? my {_SEAT}|place",
    f"dont|not need|want my|the|a {_SEAT} anymore|in|at|for?",
    f"take|get|remove|drop|count|cross|leave me|my off|out|from|name of|from|off? {_TO}",
    f"take|get|remove|drop|cross me|my name? off|from of? the? waiting? list for|of|from {_EN}",
    "no group for me",
    f"group thing|on|at? {_WHEN}? but|so? i|im? cant|cannot|wont|not make|come|coming|go|going|be"
    f" it|there? {_LAST}? all? $",
    f"group thing|on|at? {_WHEN}? i|im? cant|cannot $",
    f"{_JE} {_PAS} finalement|vraiment? pouvoir|etre? capable|dispo|disponible|libre? de|d|y|me|my?"
    f" {_VENIR}? la? {_WHEN}? {_AU}",
    f"{_JE} {_PAS} y aller|etre|assister|participer {_AU}",
    f"{_PAS} capable|dispo|disponible|libre de|d|pour|y? {_VENIR}? {_AU}",
    f"{_ANNULE} {_AU}",
    f"desiste|desister|desinscris|desinscrire|desinscrivez|retire|retirer moi? {_AU}",
    f"laisse|laisser tomber {_AU}",
    f"passe|passer|passerai mon tour {_AU}",
    "annule|annuler|annulez|libere|liberer|liberez|donne|donner|donnez|redonne|redonner ma place",
    "laisse|laisser|laissez|cede ma place a|au quelquun|un|une|quelqu|dautres|prochain|suivant",
    f"{_PAS} besoin de ma place",
    f"enleve|enlevez|enlever|ote|otez|oter|raye|rayez|sors|sortez moi|mon nom? {_AU}",
    f"enleve|enlevez|ote|otez|raye|rayez moi|mon nom? de la liste {_AU}",
    "pas|po de|d? groupe pour moi",
    f"groupe {_WHEN}? ca|sa|cest|sera|ce marche|marchera|fonctionne|fait|va|sera|fera? {_PAS}"
    f" possible|marcher|faisable? pour? moi? {_LAST}? $",
    f"ca|sa marche|marchera|fonctionne|va|fera {_PAS} marcher? {_WHEN}? {_AU}",
    f"groupe {_WHEN}? mais? je? {_JE} {_PAS} y|me? {_VENIR}? {_LAST}? $",
)
_DOUBT: tuple[str, ...] = (
    "maybe|might|may|perhaps|unsure|idk|dunno|depends|if|unless|whether|wonder|wondering|almost"
    "|nearly|thought|hope|afraid|told|instead|rather|another|other|different|without",
    "not|dont|never sure|know|think|sure",
    "peut etre",
    "ptet|peutetre|depend|si|sauf|risque|pensais|plutot|autre|autres|dit|sans|presque",
    "a moins",
    "pas|po|pu|plus sur|sure|certain|certaine",
    "sais|pense|crois|pensais pas|po",
    "but|mais i|im|je? can|will|ill|am|coming|want|would|peux|vais|viens|veux|serai|next|le|la",
    # Nobody says that they do not come who does not want to miss it.
    f"not|dont|wont|cant|never|cannot gonna|going|want|wanna? to? {_GIVE_UP}",
    f"pas|jamais|po le? {_ANNULE}",
    "how|what|why|when|who|quand|comment|pourquoi|qui do|can|did|is|cant|est|je",
    # A part of it, or the way there: they may well come.
    "group|groupe on time",
    "group|groupe at|by|before|until|till|til|avant|jusqua|late|early|alone|yesterday|hier|last",
    "group|groupe a temps|lheure",
    "group|groupe en retard",
    "group|groupe tout|toute seul|seule",
)
_BOOK = Phrasebook({"refused": _REFUSED, "": _DOUBT})
# Before "can't" somebody else may stand, and then it is not theirs.
_ONES_OWN = word_set(
    """i im ill ive and but so cause cuz coz because bc since sorry hey hi hello yo ok okay k
    no nope today tonight tomorrow actually unfortunately sadly really just prob now please pls
    can could u you to that like guess work shift anymore je j jai mais pis puis donc faque car
    que desole desolee allo bonjour salut non malheureusement finalement svp stp pouvez vous
    pourriez peux tu veux vais dois faut on me m ne suis oui la bien vraiment moi demain the le
    petit small this au du pour for about"""
)
_TAG = re.compile(
    r"\b(?:is (?:that|it) (?:ok|okay|alright|cool)|thats (?:ok|okay)|ok|okay|k|alright|sorry"
    r"|(?:cest |c )?(?:correct|ok|beau|bon|grave)|dac|daccord)\s*\?+\s*\Z"
)
_NAMED = ("group", "groupe", "seat", "spot", "place", "chair")


def refuses_group(text: str) -> bool:
    """Whether they say in so many words that they do not come to a group, or need no seat there."""
    said = listen(text)
    if said.once.isdisjoint(_NAMED) or (said.asks and _TAG.search(said.folded) is None):
        return False
    found = _BOOK.find(said)
    return all(hit.meaning and _is_own(said, hit) for hit in found) and bool(found)


def _is_own(said: Said, hit: Hit) -> bool:
    """Whether whoever writes says it of themselves."""
    before = said.words[: said.plain[: hit.start].count(" ") - 1]
    apart = not before or len(before) in said.breaks
    return apart or before[-1] in _ONES_OWN
