"""How somebody says that it is not good, "pas fort", "not great": words to be read, no "no"."""

import re

from flows.understand.normalise import fold

_LEAD = (
    r"(?:(?:cest|c est|ca va|je vais|jvais|jfile|je file|im|i am|its|feeling|doing|vraiment|really"
    r"|just) )*"
)
_LOW = re.compile(
    rf"{_LEAD}(?:"
    r"pas (?:(?:ben|tres|trop|si|vraiment|super) )*(?:fort|bien|ben|bon|super|top|terrible|drole"
    r"|facile|evident|rose|jojo)(?: fort| ben)?"
    r"|not (?:(?:so|too|very|really|that|doing) )*(?:great|good|well|ok|okay|fine|easy|the best)"
    r"(?: at all)?"
    r"|bof"
    r")(?: (?:non plus|ces temps ci|today|aujourdhui|lately|honestly|merci|thanks))*\Z"
)
_HELLO = (
    r"(?:(?:hi|hey|hello|hmm|well|honestly|allo|salut|bonjour|ben|bah|ouin|bof|non|no|nah|la|moi"
    r"|franchement|honnetement) )*"
)
_NOT_WELL = re.compile(
    rf"{_HELLO}(?:"
    r"(?:ca|sa|c|je|j|jme|je me|chu|jsuis|je suis|jvais|jfile|jfeel)"
    r"(?: (?:va|vas|vais|file|feel|sens|vraiment|full))*"
    r"(?: (?:pas|po)(?: (?:tres|trop|si|vraiment|super|tellement|ben))*"
    r" (?:fort|bien|ben|super|top|terrible|drole|jojo|rose)| (?:vraiment )?mal)"
    r"|(?:im|i am|its|things are) not (?:doing |going |feeling )?(?:(?:so|too|very|that|really) )*"
    r"(?:great|good|well)"
    r"|(?:not (?:doing|going|feeling)|things arent(?: going)?) (?:(?:so|too|very|that|really) )*"
    r"(?:great|good|well)"
    r")(?: (?:pantoute|du tout|en ce moment|ces temps ci|ces jours ci|cette semaine|ici"
    r"|aujourdhui|today|lately|these days|this week|at all|anyway|honestly|vraiment|merci|thanks"
    r"|que ca|vous savez|tsais|la|fort|ben))*(?: (?:mais|but|though|pis|et|and) (?P<rest>.*))?\Z"
)

# Where a time was asked about, the same words may say that it does not suit them.
_WITHOUT_MORE = re.compile(rf"{_HELLO}(?:ca|sa) va (?:pas|po)(?: trop| vraiment)?\Z")


def says_low(text: str) -> bool:
    """Whether the whole text only says so."""
    return _LOW.match(_plain(text)) is not None


def beside_not_well(text: str, asked: bool) -> str | None:
    """What it says beside that they are not well; None when it does not say that they are not.

    `asked`: a question is open, about a meeting say; out of the blue a bare "ca va pas" says it.
    """
    said = _plain(text)
    if (found := _NOT_WELL.match(said)) is not None:
        return found["rest"] or ""
    return "" if not asked and _WITHOUT_MORE.match(said) else None


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", fold(text).replace("'", "")))
