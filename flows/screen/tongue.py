"""Which language a text is plainly written in, and what the table of the other still hears in it.

People mix: a French text may say "kill myself", and both tables read every text. But a text that
is plainly of one language is not full of the other's misspelt words: "y me fait rire" asks no
"why me", and "odd socks" are no overdose.
"""

import re
from collections.abc import Container, Sequence

from flows.screen.normalise import Token

# Little words that stand in one of the two languages only ("on", "me", "a" and "i" are of both).
SMALL_WORDS = {
    tongue: frozenset(words.split())
    for tongue, words in {
        "en": (
            "the im i'm ive i've id i'd ill i'll you u your ur my is isn't isnt are am was wasn't "
            "wasnt were and of to it its it's he he's hes she she's shes they they're them we him "
            "her his with this that that's thats what whats for from at be been have has had not "
            "dont don't didnt didn't cant can't so just if when there who how will gonna wanna get "
            "got do did does can all out up over about would could should some any no now then than"
        ),
        "fr": (
            "je jai jme jte jle jla jva jvais jveux jpeux chu chui chuis jsuis jetais jpense tu te "
            "le la les des du une un est et pas que qui quil dans dla sur pour avec mon ma mes "
            "ton ta tes son sa ses il elle ils nous vous ca cest pis ya au aux ce cette en de plus "
            "faut mais ou ne sont avait etait etais suis ai ont fait bien tres trop tout chez "
            "quand leur y ete deux"
        ),
    }.items()
}
ELIDED = re.compile(r"(?:[jlmtsdnc]|qu)'(?!mon$)")
ENOUGH = 2
TIMES_THE_OTHER = 4
SHORTEST = 3


def plain_tongue(typed: Sequence[Token]) -> str:
    """ "en" or "fr" when nearly all little words of the text are of that language, else ""."""
    english = sum(token.text in SMALL_WORDS["en"] for token in typed)
    french = sum(
        token.text in SMALL_WORDS["fr"] or ELIDED.match(token.text) is not None for token in typed
    )
    for tongue, own, other in (("en", english, french), ("fr", french, english)):
        if own >= ENOUGH and own >= TIMES_THE_OTHER * other:
            return tongue
    return ""


def borrowed(word: str, known: Container[str], known_to_the_text: Container[str]) -> bool:
    """Is this typed word one of the other language, as it stands there, and of that one only?

    What both tables know is for the table of the text to judge ("suicide", "overdose").
    """
    return len(word) >= SHORTEST and word in known and word not in known_to_the_text
