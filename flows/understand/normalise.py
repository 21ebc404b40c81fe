"""One plain form of a text as typed on a basic phone: lower case, no accents, whole words."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_lowercase

from flows.understand.shorthand import (
    C_WORDS,
    CH_VERBS,
    D_NOUNS,
    D_VERBS,
    DENIED,
    DM_VERBS,
    FOR_AFTER,
    FOR_BEFORE,
    J_VERBS,
    M_VERBS,
    R_VERBS,
    SHORTHAND,
    TO_AFTER,
)

REMEMBERED = 8  # texts: one turn listens to the same words up to three times
LONGEST = 1600  # the carrier's limit for one message body, in characters

_YES_SIGNS = "👍👌✅✔☑🆗🙆💯🤝🙌👊🤙"
_NO_SIGNS = "👎❌✖🚫🙅⛔"
_SHRUG_SIGNS = "🤷🤔😕😬"
_THANKS_SIGNS = "🙏"


def _signs() -> dict[int, str]:
    """Pictures that are words, and letters that compatibility forms do not take apart."""
    table = {ord(c): " " for c in "\x00\t\r\x0b\x0c\x85\u2028\u2029«»|\\"}
    table |= {n: " " for n in range(32) if n != 10}
    table |= {ord(c): "" for c in "'’‘ʼ‛`´′"}
    table |= {ord(c): "-" for c in "‐‑‒–—−"}
    table |= {ord("œ"): "oe", ord("Œ"): "oe", ord("æ"): "ae", ord("Æ"): "ae", 127: " "}
    pictures = (
        (_YES_SIGNS, " thumbsup "),
        (_NO_SIGNS, " thumbsdown "),
        (_SHRUG_SIGNS, " shrug "),
        (_THANKS_SIGNS, " prayhands "),
    )
    for signs, word in pictures:
        table |= {ord(c): word for c in signs}
    return table


_SIGNS = _signs()
_THREE_ALIKE = tuple([3 * letter for letter in ascii_lowercase])
_STRETCHED = re.compile(r"([a-z])\1{2,}")
# The swallowed "e" of "d'lift", "l'groupe", "m'call", "r'commence"; before a vowel it is spelling.
_SWALLOWED = re.compile(r"\b([dlmnt])['’]([b-df-gj-np-tv-xzç])", re.IGNORECASE)
# Where French is written in full: "je n'ai pas" is "jai pas", "ce n'est" is "c'est".
_IT_IS_NOT = re.compile(r"\bce n['’]est\b", re.IGNORECASE)
_NE = re.compile(r"\bn['’](?=[aeiouyhéêè])(?!importe)", re.IGNORECASE)
# "Je ne pourrai etre la" needs no "pas" to say so.
_NE_ALONE = re.compile(
    r"\bne (peux|peut|pouvons|pourr(?:ai|ais|a|ait|ons)|saur(?:ai|ais))"
    r"(?!(?: \w+){0,4}? (?:pas|plus|pu|jamais|point|rien|guere|personne|aucune?|que|qu)\b)"
    r"(?= [a-z])"
)
_Y_EST = re.compile(r"\by['’]est\b", re.IGNORECASE)  # "yest" alone is "yesterday"
_AGAIN = re.compile(r"\br['’](?=[a-zé])", re.IGNORECASE)
_NUMBER_SIGN = re.compile(r"(?<=[A-Za-z]) ?#(?![0-9#])")  # "wrong #", "my new # is"
_SPACED_SHARE = re.compile(r"\b([0-5]) ?/ ?5\b")
_DOTTED_ID = re.compile(r"\bi\. ?d\b\.?")
_DOTTED_PLEASE = re.compile(r"\bs\. ?v\. ?p\b\.?")
# "Le no 3" is a number; "no 3" alone may be a no.
_NUMERO = re.compile(r"\b(le|la|du|au|choix|option) no\.? ?(?=[1-9]\b)")
_DOTTED_HALF = re.compile(r"\b([ap])\. ?m\b\.?")
_TOKEN = re.compile(r"[a-z0-9]+(?:[.:/,][0-9]+)?|(?<=[0-9hm])-(?=[0-9])")
_ABOUT = re.compile(r"(?<=\d)ish\b")
_SPOKEN = ("2", "4")
_LINKS = ("not", "or", "and", "nor", "n")  # "not 2 not 3"
_PAUSES = frozenset(",;.!?\n")
# Behind these "fait" is a verb: "tu fais que niaiser", "ca me fait que du bien".
_MAKES = frozenset(("me", "ma", "te", "ta", "nous", "vous", "qui", "as", "a", "ai", "en"))
_LETTERS = re.compile(r"[a-z]+\Z")
_SWALLOWERS = "jdmcr"  # little words that spoken French joins to the next
_OH = re.compile(r"[a-z]+0+[a-z]*\Z|0[a-z]{2,}\Z")  # "tw0", "n0"
_RATHER = re.compile(r"(?<=[a-z]) ?>+ ?(?=[a-z0-9])")  # "phone > irl"


@dataclass(frozen=True)
class Said:
    """A text in its plain form.

    ``folded`` keeps punctuation, ``words`` are whole words with shorthand written out, ``plain``
    is the words between single spaces (with one at each end), ``asks`` is true with a "?",
    ``breaks`` are the places of words that punctuation sets apart from the word before. ``once``
    has each word once.
    """

    folded: str
    words: tuple[str, ...]
    plain: str
    asks: bool
    breaks: frozenset[int]
    once: frozenset[str]


def fold(text: str) -> str:
    """Lower case ASCII without accents, apostrophes or stretched letters; folding twice is once."""
    if "'" in text or "’" in text:
        text = _NE.sub("", _IT_IS_NOT.sub("c'est", text))
        text = _Y_EST.sub("ye", text)
        text = _AGAIN.sub("re", _SWALLOWED.sub(r"\1e \2", text))
    plain = text.replace("n°", "numero ").translate(_SIGNS)
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
        plain = plain.translate(_SIGNS)
    if "#" in plain:
        plain = _NUMBER_SIGN.sub(" number", plain)
    plain = plain.lower()
    if ">" in plain:
        plain = _RATHER.sub(" better than ", plain)
    if any(letters in plain for letters in _THREE_ALIKE):
        plain = _STRETCHED.sub(r"\1", plain)
    return plain


@lru_cache(maxsize=REMEMBERED)
def listen(text: str) -> Said:
    """The plain form of the first 1,600 characters of a text."""
    folded = fold(text[:LONGEST])
    spelled = folded
    if ".m" in spelled or ". m" in spelled:
        spelled = _DOTTED_HALF.sub(r"\1m", spelled)
    if "ne p" in spelled or "ne s" in spelled:
        spelled = _NE_ALONE.sub(r"\1 pas", spelled)
    if "ish" in spelled:
        spelled = _ABOUT.sub("", spelled)
    if "/" in spelled:
        spelled = _SPACED_SHARE.sub(r"\1/5", spelled)
    if " no" in spelled or "s." in spelled:
        spelled = _NUMERO.sub(r"\1 numero ", _DOTTED_PLEASE.sub("svp", spelled))
    if "i." in spelled:
        spelled = _DOTTED_ID.sub("id", spelled)
    found = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(spelled)]
    words: list[str] = []
    breaks = set()
    ended = 0
    for place, (typed, start, end) in enumerate(found):
        if words and not _PAUSES.isdisjoint(spelled[ended:start]):
            breaks.add(len(words))
        spoken = typed in _SPOKEN and place + 1 < len(found)
        # Behind "a 4, the" nothing is "for the".
        if spoken and _PAUSES.isdisjoint(spelled[end : found[place + 1][1]]):
            _write_out(words, typed, found[place + 1][0])
        else:
            _write_out(words, typed, "")
        ended = end
    plain = f" {' '.join(words)} "
    asks = "?" in folded
    return Said(folded, tuple(words), plain, asks, frozenset(breaks), frozenset(words))


def _write_out(words: list[str], typed: str, following: str) -> None:
    """Add a typed word to the words, in full."""
    if "0" in typed and _OH.match(typed):
        typed = typed.replace("0", "o")
    if typed in SHORTHAND:
        words += SHORTHAND[typed]
    elif typed == "que" and words and words[-1] == "fait" and not _MAKES.issuperset(words[-2:-1]):
        words[-1] = "faque"
    elif typed == "not" and words and words[-1] in DENIED:
        words[-1] = DENIED[words[-1]]
    elif typed[0] in _SWALLOWERS and (apart := _apart(typed)):
        words += apart
    elif typed in _SPOKEN and words and _LETTERS.match(following):
        words.append(_spoken_digit(typed, words[-1], following))
    elif typed == "4" and words and following.isdigit() and words[-1] in FOR_AFTER:
        words.append("for")
    else:
        words.append(typed)


def _apart(typed: str) -> tuple[str, ...]:
    """ "jpeux", "chpourrai", "dfumer", "dmtexter", "rmets", "cfini" in their words, or nothing."""
    first, rest = typed[0], typed[1:]
    if first == "j" and rest in J_VERBS:
        return ("je", rest)
    if first == "d" and (rest in D_NOUNS or rest in D_VERBS):
        return ("de", rest)
    if first == "m" and rest in M_VERBS:
        return ("me", rest)
    if first == "r" and rest in R_VERBS:
        return (f"re{rest}",)
    if first == "c" and rest in C_WORDS:
        return ("cest", rest)
    if typed.startswith("ch") and typed[2:] in CH_VERBS:
        return ("je", typed[2:])
    if typed.startswith("dm") and typed[2:] in DM_VERBS:
        return ("de", "me", typed[2:])
    return ()


def _spoken_digit(digit: str, before: str, following: str) -> str:
    """ "place 2 stay" says "to", "4 me" says "for"; everywhere else a digit is a digit."""
    if digit == "2" and before in TO_AFTER and following not in _LINKS:
        return "to"
    if digit == "4" and following in FOR_BEFORE and _LETTERS.match(before):
        return "for"
    return digit
