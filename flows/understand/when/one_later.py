"""A week after the day just named: "not this saturday, the one after", "l'autre d'apres"."""

from dataclasses import replace
from datetime import timedelta

from flows.understand.when.stretches import END, Days, Tokens
from flows.understand.when.tokens import Break, But, Fine, Part, Token, Weekday

A_WEEK_LATER = "a week after that"
_WEEK = timedelta(7)
_LONGEST = _WEEK  # a day, a weekend or a week
# What each wording begins with, and the words that may follow it.
_WORDINGS: dict[str, tuple[tuple[str, ...], ...]] = {
    "the": (
        ("one", "after", "that"),
        ("one", "after"),
        ("next", "one"),
        ("following", "one"),
        ("one", "following"),
        ("week", "after", "that"),
        ("wk", "after", "that"),
        ("week", "after"),
        ("wk", "after"),
        ("1", "after"),
        ("1", "after", "that"),
    ),
    "week": (("after", "that"), ("after",)),
    "wk": (("after", "that"), ("after",)),
    "lautre": (("dapres",), ("apres",), ("suivant",), ("suivante",), ()),
    "celui": (("dapres",), ("apres",), ("suivant",)),
    "celle": (("dapres",), ("apres",), ("suivante",)),
    "le": (("suivant",), ("prochain",)),
    "la": (("suivante",), ("prochaine",)),
    "same": (("day", "next", "week"), ("day", "the", "week", "after")),
    "meme": tuple((day, "la", "semaine", "prochaine") for day in ("jour", "journee")),
    "next": ((), ("one",)),  # "this sat or next"
}
_MAYBE = frozenset(
    ("maybe", "mayb", "mebbe", "mabye", "pls", "plz", "please", "tho", "then")
    + ("will", "would", "wld", "should", "shud", "does", "is", "might", "could", "im", "i", "ill")
    + ("chu", "jsuis", "je", "jserai", "ca")
)
_OR_NEXT = frozenset(("or", "ou", "and", "et"))
_THAT_DAY = (
    ("that", "day"),
    ("ce", "jour", "la"),
    ("ce jour", "la"),
    *((this, "journee", "la") for this in ("cette", "ste", "cte")),
)
# "Ce soir la": the evening itself is read after it.
_THAT_PART = frozenset(("ce", "cet", "cette", "ste", "cte"))
LEADING = frozenset((*_WORDINGS, *(words[0] for words in _THAT_DAY), *_THAT_PART))


def says_later(tokens: Tokens, place: int) -> int:
    """The place after words for the one after, 0 where none stand."""
    if tokens[place].said == "next" and not _is_next_one(tokens, place):
        return 0
    for words in _WORDINGS.get(tokens[place].said, ()):
        end = place + 1 + len(words)
        said = tuple(token.said for token in tokens[place + 1 : end])
        if said == words and _ends(tokens[end]):
            return end
    return 0


def _is_next_one(tokens: Tokens, place: int) -> bool:
    """ "this sat or next", "this wknd is out, next one is fine"."""
    if not place:
        return False
    one = tokens[place + 1].said == "one" and isinstance(tokens[place - 1], (Break, But))
    return one or tokens[place - 1].said in _OR_NEXT


def that_day(tokens: Tokens, place: int) -> int:
    """The place after "that day", "cette journee la", "ce" of "ce soir la", 0 without them."""
    for words in _THAT_DAY:
        end = place + len(words)
        if tuple(token.said for token in tokens[place:end]) == words:
            return end
    part = tokens[place].said in _THAT_PART and isinstance(tokens[place + 1], Part)
    return place + 1 if part and tokens[place + 2].said == "la" else 0


def weekday_later(tokens: Tokens, place: int, last: Days) -> tuple[Days, int] | None:
    """ "next mon is no good but the mon after is": the first such day after the one named."""
    day, after = tokens[place + 1], tokens[place + 2]
    if not isinstance(day, Weekday) or after.said not in ("after", "dapres", "suivant"):
        return None
    if not (_ends(tokens[place + 3]) or tokens[place + 3].said == "is"):
        return None
    ahead = (day.day - last.start.weekday() - 1) % 7 + 1
    start = last.start + timedelta(ahead)
    return Days(start, start + timedelta(1), note=A_WEEK_LATER), place + 3


def one_later(last: Days) -> Days | None:
    """The same day or weekend a week after the one named; None for anything longer."""
    if last.end - last.start > _LONGEST:
        return None
    start, end = last.start + _WEEK, last.end + _WEEK
    return replace(last, start=start, end=end, other=None, note=A_WEEK_LATER)


def _ends(token: Token) -> bool:
    return token == END or isinstance(token, (Break, Fine)) or token.said in _MAYBE
