"""No meeting this week, and nothing else said: "skip this week", "pas cette semaine"."""

import re

from flows.understand.normalise import fold

_POLITE = r"(?:please|pls|svp|stp|thanks|thx|merci|ok|sorry|desole|can we|lets|let us|on peut)"
_WEEK = r"(?:this|that|the) (?:week|one|time)|it|this|cette (?:semaine|fois)(?: ci)?|la semaine"
_SKIP = re.compile(
    rf"(?:{_POLITE} )*(?:"
    rf"skip(?: (?:{_WEEK}))?|not this (?:week|time)|no meeting this week"
    r"|(?:on |je )?saut(?:e|er|ons|ez)(?: (?:cette semaine|celui ci|celle ci|la semaine))?"
    r"|(?:pas|rien) cette semaine(?: ci)?|passe(?:r|z)? (?:cette semaine|mon tour)"
    rf")(?: {_POLITE})*\Z"
)
_NAMES_THE_WEEK = re.compile(r"\b(?:week|semaine)\b")


def skips(text: str, *, asked: bool) -> bool:
    """Whether they want no meeting this week. `asked`: a question about a meeting is open.

    Without one the week must be named: "skip" alone may mean anything.
    """
    said = " ".join(re.findall(r"\w+", fold(text).replace("'", "")))
    if _SKIP.match(said) is None:
        return False
    return asked or _NAMES_THE_WEEK.search(said) is not None
