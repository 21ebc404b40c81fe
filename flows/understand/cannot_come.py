"""Words that refuse a meeting altogether, and none of the times that were offered for it."""

import re

from flows.understand.normalise import listen

_UNABLE = (
    r"(?:cant|cannot|can not|wont|not gonna|not going to|unable to|not able to|couldnt|aint gonna"
    r"|dont think (?:i can|ill|i will|im gonna))"
)
_NOT_COMING = re.compile(
    rf"\b{_UNABLE} (?:be able to )?(?:\w+ )?(?:make it|come|be there|get there|show up|show|attend"
    r"|see (?:him|her|them))\b"
    r"|\bnot (?:coming|showing up|gonna make it)\b"
    rf"|\b{_UNABLE} (?:\w+ )?(?:at all|after all|anymore)\b"
    r"|\b(?:have|need|gotta|got|going|want) (?:to )?(?:cancel|call it off)\b|\bcancell?ing\b"
    r"|\bcancel (?:it|our|the|my|this|with)\b"
    r"|\b(?:peux|peut|pourrais?|pourra|capable|vais|va|serai|serais) "
    r"(?:meme |vraiment |finalement )?(?:pas|po|pu|plus)"
    r"(?: (?:meme|pouvoir|etre|capable|de|d|finalement|vraiment))* ?"
    r"(?:venir|la|y etre|y aller|me rendre|me presenter|me pointer|pantoute|du tout)\b"
    r"|\b(?:pas|po|pu|plus) (?:\w+ )?capable (?:de |d )?(?:venir|y etre|y aller|me rendre)\b"
    r"|\bje (?:viens|viendrai|viendrais|viendra) (?:pas|po|pu|plus)\b"
    r"|\b(?:finalement|desolee?) (?:je )?(?:peux|peut|pourrais?) (?:pas|po|pu|plus)\b"
    r"|\bj ?(?:e )?(?:annule|annuler|annulerai|cancelle|cancel|cancellerai)\b"
    r"|\b(?:faut|dois|vais|veux|oblige)(?: \w+){0,3} j?(?:annul|cancel)\w*"
)
_PART = r"(?:(?:a|ce) (?:soir|matin)|c(?:e|et|ette) apres midi)"
_NOT_THIS_PART = re.compile(
    r" (?:pas|po|pu|plus) (?:(?:venir|vnir|etre|aller|sortir|voir|possible|capable|dispo\w*|libre"
    rf"|la|y|de|te|vous|me|my|rendre|pointer|faire|ca) ){{0,4}}{_PART} "
    rf"| {_PART} (?:je |ca )?(?:y )?(?:peux|pourrais?|pourrai|viens|viendrai|irai|vais|serai|sors"
    r"|passerai|marche|marchera|sera) (?:pas|po|pu|plus) "
)
_OF_THE_OFFERED = re.compile(
    r"\b(?:any|either|neither|none|these|those|them days|dates?|times?|options?"
    r"|ces|ceux|celles?|aucune?s?|ni|heures? la|moments?|choix|dates?)\b"
)


def cannot_this_part(plain: str) -> bool:
    """ "Jpeux pas ce soir", "a matin jviens pas"; "mon char a lache a matin" tells why."""
    return _NOT_THIS_PART.search(plain) is not None


def cannot_come(text: str) -> bool:
    """Whether they say that they cannot come, or call it off; "none of these" says neither."""
    plain = listen(text).plain
    return _NOT_COMING.search(plain) is not None and _OF_THE_OFFERED.search(plain) is None
