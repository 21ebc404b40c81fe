"""Which language somebody writes in, for texts from numbers whose language nobody knows."""

import re
import unicodedata

from flows.engine.facts import Language
from flows.understand.word_lists import word_set

_WORD = re.compile(r"[^\W\d_]+")
# Short words that texts are full of, and that the other language does not have.
_FRENCH = word_set(
    """je j jai jsuis chu chui jveux jva jpeux tu toi moi mon ma mes ton ta tes vous votre nous
    est cest sest suis etes sont ai avez veux veut peux peut pu pas plus rien le la les un une
    des du de et ou ici qui que quoi quand pourquoi comment avec pour dans chez oui non ouin
    bonjour salut allo merci svp stp aide aidez arret arreter arretez appelez appelle numero
    rendez demain soir mourir mort peur maison fr francais"""
)
_ENGLISH = word_set(
    """i im ive id ill my you your he she we they it its is are am was the an and or of to
    in at for with this that what who when why how do dont not no yes yeah cant wont want wanna
    gonna need please thanks thank hi hello hey help stop call phone number tomorrow tonight
    today die dead kill scared home english en"""
)


def language_of(text: str) -> Language | None:
    """The language most of its short words belong to; None when they do not tell."""
    folded = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(sign for sign in folded if not unicodedata.combining(sign))
    words = _WORD.findall(plain)
    french = sum(word in _FRENCH for word in words)
    english = sum(word in _ENGLISH for word in words)
    if french == english:
        return None
    return "fr" if french > english else "en"
