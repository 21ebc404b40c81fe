"""The day on which somebody says that they are back: "im away, back on the 14th"."""

import re
from datetime import date, datetime, timedelta

from flows.understand.normalise import listen
from flows.understand.when.read import first_day
from flows.understand.word_lists import CLASSES, word_set

_FURTHEST = timedelta(days=120)
_BACK = re.compile(
    r" (?:(?:and|but|then|ill|i|im|will|be|am|come|coming|get|only|not|pis|mais|et|je|suis"
    r"|serai|vais"
    r"|etre|revenir) )*"
    r"(?:back|de retour|retour|reviens|reviendrai) "
    r"(?:(?:home|here|in town|in the city|again|around|en ville|ici|icitte|chez (?:nous|moi)) )?"
    r"(?P<day>(?:\w+ ){1,6})$"
)
_RETURNS = word_set("back retour reviens reviendrai")
# Whose return it is, and to what: "my mentor is back", "back to work", "when are you back".
_ANOTHERS = re.compile(
    r" (?:he|she|they|you|u|we|is|are|was|were|hes|shes|theyre|when|if|il|elle|y|tu|vous|on|quand"
    r"|si|est|sont|serez|marc|mentor|get|got|want|give|call|text|come)(?: \w+)? $"
)
_BARE = re.compile(r"\A(?:the |le )?(\d{1,2}) \Z")
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb"
    "|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|janv|fev|avr|juil"
)
_LINKS = word_set(
    """on the by in next this coming only not until till before around about at of like le la les au
    du en a de dans vers prochain prochaine seulement apres after christmas noel new years year xmas
    holidays fetes week weeks semaine semaines days day jours month months mois weekend fin one two
    three four un une deux trois quatre couple few morning afternoon night matin soir midi tomorrow
    demain please pls svp stp thanks thx merci ok"""
)
_NAMES = frozenset(f"{CLASSES['day']}|{CLASSES['jour']}|{CLASSES['mois']}|{_MONTHS}".split("|"))
_NUMBERED = re.compile(r"\d{1,2}(?:st|nd|rd|th|e|er|am|pm|h)?\Z")
_POLITE = word_set(
    "hi hey hello yo ok sorry actually oh allo bonjour salut desole finalement no non"
)
_AWAY = re.compile(
    r" (?:away|gone|leaving|leave|outta town|out of (?:town|town|province|the city)|off|vacation"
    r"|holidays?|trip|travel\w*|visiting|not (?:around|here|in town)|detox|rehab|treatment|camp"
    r"|bush"
    r"|hospital|parti|partie|pars|partirai|absent|absente|vacances|voyage|(?:pas|po|pu) (?:la|en"
    r" ville|dispo\w*|icitte)|a lexterieur|therapie|desintox|lhopital|bois) "
)


def back_on(text: str, now: datetime) -> tuple[date, str] | None:
    """The day, and what stands before it; None where they name none, or it is somebody else's.

    `now` is local wall time.
    """
    said = listen(text)
    if said.asks or _RETURNS.isdisjoint(said.once):
        return None  # most texts
    found = _BACK.search(said.plain)
    if found is None or not all(_is_of_a_day(word) for word in found["day"].split()):
        return None
    before = said.plain[: found.start() + 1]
    day = first_day(listen(_BARE.sub(r"the \1th ", found["day"])), now)
    if day is None or not now.date() < day <= now.date() + _FURTHEST or _ANOTHERS.search(before):
        return None
    return day, before.strip()


def is_bare(before: str) -> bool:
    """Whether nothing else is said."""
    return _POLITE.issuperset(before.split())


def is_away(before: str) -> bool:
    """Whether they say that they are not there until then."""
    return _AWAY.search(f" {before} ") is not None


def _is_of_a_day(word: str) -> bool:
    return word in _LINKS or word in _NAMES or _NUMBERED.match(word) is not None
