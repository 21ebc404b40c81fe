"""Words after "what time will you leave?": a plan without an hour, a word, or something else."""

import re

from flows.understand.normalise import fold

_PLAN = re.compile(
    r"\bj?(?:(?:go|gone|going|leav|left|head|driv|walk|bik|ride|bus|cab|taxi|uber|metro|train|subway"
    r"|part|pars|quitt|viens|vien|march|pied|velo|char|car|auto|pickup|chercher|lift)\w*"
    r"|when|once|after|before|around|right|soon|early|earlier|later|late|minutes?|mins?|hours?"
    r"|time|noon|lunch|supper|work|shift|today|morning|afternoon|tonight|there|close|near"
    r"|quand|des que|apres|avant|vers|tot|tantot|tard|heures?|midi|diner|souper|job|shop|chiffre"
    r"|travail|matin|soir|rendu|arriv\w*|pas loin|proche|a cote|deja"
    r"|know|sure|idea|depends?|sais|idee|depend|verra|see|whatever|idk|dunno|chai)\b|\d"
)
_BRIEF = re.compile(
    r"(?:(?:ok|okay|k|yes|yeah|yep|yup|sure|no|nope|nah|oui|ouais|ouin|non|thanks|thank you|thx|ty"
    r"|merci|svp|stp|please|need|besoin|pas|daccord|parfait|perfect|cool|great|super|fine|good"
    r"|correct|nothing|rien|none) ?)*\Z"
)
_CANNOT = re.compile(
    r"\bj?(?:cant|can not|cannot|cnt|wont|not (?:coming|going|able)|unable"
    r"|peux|peut|pourr\w+|capable|vien\w*|vais|irai|serai)\b"
)


def is_a_plan(text: str) -> bool:
    """Whether it says how or when they leave, or that they do not know yet."""
    return _PLAN.search(_plain(text)) is not None


def is_brief(text: str) -> bool:
    """Whether it holds no more than a yes, a no or a thank you: no ride is needed."""
    return _BRIEF.match(_plain(text)) is not None


def cannot(text: str) -> bool:
    """Whether a no in it is one to coming, and not to a ride."""
    return _CANNOT.search(_plain(text)) is not None


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", fold(text).replace("'", "")))
