""" "Tutoie-moi": somebody would rather be called "tu"."""

import re

from flows.understand.normalise import fold

_LEAD = (
    r"(?:(?:allo|salut|bonjour|hi|hey|ok|non|oui|heille|coudonc|stp|svp|please|vous|tu|on|en"
    r" passant|ah"
    r"|ben|pis|fait que|bon|juste|merci|mais|je|j|jaimerais|jaimerai|aimerais|aime|mieux|prefere"
    r"|prefererais|veux|voudrais|peux|peut|pouvez|pourrais|pourrait|pourriez|devrais|devrait|faut"
    r"|aimerait|est|ce|que|quon|qu|si|ca|te|vous|derange|pas|cest|correct|possible|de|d|i|id|would|like"
    r"|you|u|can|could|rather|prefer|to|if|bien|ti) )*"
)
_TAIL = (
    r"(?: (?:svp|stp|please|merci|la|ok|daccord|lol|haha|mdr|si possible|au lieu de vous|pas"
    r" vous|moi"
    r"|avec moi|entre nous|a place|au lieu|desormais|maintenant|plutot|instead|with me|not"
    r" vous))*\Z"
)
_SAY_TU = re.compile(
    rf"{_LEAD}(?:"
    r"(?:tutoie|tutoye|tutoies|tutoyer|tutoyez|tutoyons|tutoiement)(?: moi)?"
    r"|(?:me|se|nous|m|s) tutoyer|(?:quon|qu on|on) se tutoie|(?:tu|vous) me tutoies?"
    r"|(?:dis|dites|dire|disons)(?: (?:moi|me))* tu|(?:me|m) dire tu|(?:tu|vous) me (?:dis"
    r"|dises|dire|disiez) tu"
    r"|(?:arrete|arretez|lache|lachez|cesse|cessez)(?: (?:donc|de|d|me|m|le|avec|moi|les|ton"
    r"|vos|tes))*"
    r" (?:vouvoyer|vouvoie|vouvoiement|dire vous|vous)"
    r"|(?:pas |plus |pu )?(?:besoin )?(?:de |d )?(?:me |m )?(?:vouvoyer|vouvoie|vouvoyez)(?:"
    r" (?:pas|plus|pu|moi))*"
    r"|(?:vouvoie|vouvoyez) (?:moi )?(?:pas|plus|pu)"
    r"|(?:call me|say|use|write) tu|le tu|tu"
    rf"){_TAIL}"
)
# A "tu" alone, or a "vouvoyer" that nothing denies, asks for nothing.
_ASKS = re.compile(r"tutoi|tutoy|\b(?:dis|dites|dire|disons|dises|call me|say|use|write)\b.* tu\b")
_DENIED = re.compile(
    r"\b(?:pas|plus|pu|arrete|arretez|lache|lachez|cesse|cessez)\b.*vouv|vouv.*\b(?:pas|plus|pu)\b"
    r"|\b(?:arrete|arretez|lache|lachez|cesse|cessez)\b.* vous\b"
)
_RATHER_NOT = re.compile(r"\b(?:pas|jamais|plus)(?: \w+){0,3} tuto|tuto\w*(?: moi)? (?:pas|plus)\b")


def asks_for_tu(text: str) -> bool:
    """Whether the whole text asks to be called "tu"; "me tutoyez pas" asks the opposite."""
    folded = fold(text)
    if "tu" not in folded and "vou" not in folded:
        return False
    plain = " ".join(re.findall(r"[a-z]+", folded.replace("-", " ")))
    if _SAY_TU.match(plain) is None or _RATHER_NOT.search(plain):
        return False
    return bool(_ASKS.search(plain) or _DENIED.search(plain))
