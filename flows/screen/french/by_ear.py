"""French endings, little words written together, and words written the way they sound."""

import re
from functools import lru_cache

from flows.screen.spelling import LONGEST_WORD, Spelling

CLITICS = {
    "j": ("je",), "m": ("me",), "t": ("te",), "s": ("se",), "l": ("le",), "d": ("de",), "n": (),
    "c": ("ce",), "k": ("que",), "qu": ("que",),
}  # fmt: skip
# Words of two letters that may hide behind a little one: "jva", "jai", "quy".
SHORT = frozenset(
    ("ai", "va", "ve", "en", "me", "te", "se", "le", "la", "il", "as", "un", "on", "ya")
)
# "jpeuxpu", "jveupa": the "not" hangs on its verb.
NOTS = (("plus", "plus"), ("pas", "pas"), ("pus", "plus"), ("pu", "plus"), ("pa", "pas"))
STRETCHED = re.compile(r"(.)\1\1")
SILENT = "tdspxz"
SHORTEST_HEARD = 5
# Letters that stand so in English only: such a word is not French written by ear.
ENGLISH = re.compile("gh|th|wh|oo|ee|ow|ck|sh|ing$|y$|ed$|^w|aw|ly$")
# Letters that sound alike, in this order; 1, 2 and 3 are the three sounds through the nose.
HEARD = tuple(
    (re.compile(written), heard)
    for written, heard in (
        ("ph", "f"), ("sch|ch", "#"), ("h", ""), ("eaux?|aux?", "o"), ("oeu|eu|oe", "e"),
        ("gu(?=[eiy])", "G"), ("ge(?=[ao])|g(?=[eiy])", "j"), ("qu|q|k|c(?![eiy])", "k"),
        ("c(?=[eiy])|ss|z", "s"), ("oi", "wa"), ("ill", "y"),
        ("(?:ain|ein|in|im)(?![aeiouymn])", "2"), ("(?:an|am|en|em)(?![aeiouymn])", "1"),
        ("(?:on|om)(?![aeiouymn])", "3"), ("ai|ei", "e"), ("y", "i"), ("G", "g"),
        (r"(.)\1+", r"\1"), (f"e?[{SILENT}]*$", ""), ("e$", ""),
    )
)  # fmt: skip


def fold(word: str) -> str:
    """A word with the endings that sound alike made one: tuer, tué, tuez, tue -> tue."""
    if len(word) < 4:
        return word
    for ending, kept in (("ees", "e"), ("ee", "e"), ("er", "e"), ("ez", "e"), ("es", "e")):
        if word.endswith(ending):
            return word[: -len(ending)] + kept
    if len(word) > 5 and word.endswith(("ers", "aits")):
        return fold(word[:-1])  # as one of them is read: dealers, traits
    if word.endswith(("aient", "ait")):
        return word[: -len("aient" if word.endswith("aient") else "ait")] + "ais"
    if len(word) > 4 and word[-1] == "s" and not word.endswith(("ais", "ss", "us", "is")):
        return word[:-1]
    return word


def inflected(text: str, spelled: Spelling) -> tuple[str, ...]:
    """The folded word, one behind little words written together (jveux -> je veux), one with a
    "not" behind it, or one that sounds the same."""
    if STRETCHED.search(text):
        return ()  # finiiii: the letters are made single first
    folded = fold(text)
    if folded in spelled.vocabulary:
        return (folded,)
    if found := _apart(text, spelled, 3):
        return found
    if word := _ending(text, spelled):
        return (word,)
    for written, read in NOTS:
        if text.endswith(written) and len(text) > len(written) + 2:
            head = text[: -len(written)]
            if (verb := spelled.as_it_is(head) or _apart(head, spelled, 3)) and _stands(head):
                return (*verb, read)
    if word := heard(text, spelled) or _slipped(folded, spelled):
        return (word,)
    # No French word begins so: what follows "j" is a verb, known or not.
    if len(text) > 3 and text[0] == "j" and text[1] not in "aeiouy":
        return ("je", *(spelled.word(text[1:]) or (text[1:],)))
    return ()


def _stands(head: str) -> bool:
    """May a "not" hang on this? Behind "je": jpeuxpu; not the end of a word like "repas"."""
    return head[0] == "j" or head.startswith(("ya", "chu", "spe", "ce", "ca"))


def _ending(text: str, spelled: Spelling) -> str:
    """A verb form that the frames do not name, as one they do: battent -> bat, pendr -> pendre."""
    if len(text) < 4:
        return ""
    tries = [text + letter for letter in ("e", "r", "s", "t")] if len(text) < 9 else []
    if text.endswith("ent"):
        tries = [text[:-3] + "e", text[:-3]]
    elif text[-1] in "ste" and len(text) > 4:
        tries += [text[:-1], text[:-1] + "r"]
    for form in tries:
        if len(form) > 3 and (folded := fold(form)) in spelled.vocabulary:
            return folded
    return ""


def heard(text: str, spelled: Spelling) -> str:
    """The word of the frames that sounds like this one, or nothing."""
    if len(text) < SHORTEST_HEARD or len(text) > 16 or ENGLISH.search(text):
        return ""
    return _by_sound(spelled.vocabulary).get(sound(text), "")


def _slipped(folded: str, spelled: Spelling) -> str:
    """A long word with one slip of the thumb, its ending folded: suiicder -> suicide."""
    if not 7 <= len(folded) <= LONGEST_WORD:
        return ""
    for gap in range(len(folded)):
        word = spelled.near.get(folded[:gap] + folded[gap + 1 :])
        if word[:1] == folded[0]:
            return word
    return ""


def sound(word: str) -> str:
    """How a word sounds: accents, doubled and silent letters and twin spellings are gone."""
    word = fold(word)
    for written, said in HEARD:
        word = written.sub(said, word)
    return word


@lru_cache(maxsize=4)
def _by_sound(vocabulary: frozenset[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for word in sorted(vocabulary, key=lambda word: (-len(word), word)):
        if len(word) >= SHORTEST_HEARD and word.isalpha() and len(key := sound(word)) > 3:
            found[key] = word
    return found


def _apart(text: str, spelled: Spelling, depth: int) -> tuple[str, ...] | None:
    for size in (2, 1):
        head, rest = text[:size], text[size:]
        little = CLITICS.get(head)
        if little is None or len(rest) < 2:
            continue
        found = spelled.as_it_is(rest) if len(rest) > 2 or rest in SHORT else None
        if found is None and len(rest) > 2 and (folded := fold(rest)) in spelled.vocabulary:
            found = (folded,)
        if found is None and depth > 1:
            found = _apart(rest, spelled, depth - 1)
        if found is not None:
            return little + found
    return None
