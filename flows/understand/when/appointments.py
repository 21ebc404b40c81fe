"""An appointment told with its day and its hours: "court on friday morning", "rdv jeudi 14h".

It takes that time, and proposes or refuses nothing else.
"""

import re
from collections.abc import Sequence
from datetime import timedelta

from flows.understand.reading import Window
from flows.understand.when.tokens import But, Except, Fine, Not, So, Taken, Token

_AN_HOUR = timedelta(hours=1)
_TIMED = ("minute", "hour", "part")
# What somebody says who has told it: "so not then" names no other time.
_SO_NOT_THEN = re.compile(
    r",? ?(?:\b(?:so|but|donc|dc|alors|fait que|ca fait que|fak|faque|fek|mais) )?"
    r"\b(?:not then|not at that time|not that time|pas la|pas a ce moment la"
    r"|pas a (?:cette|cete|ste|cte) heure la)[ .!]*\Z"
)
# Asked, somebody else's, or how they feel about it: more than when it is, or none of theirs.
_MORE = re.compile(
    r"^ (?:is|are|was|do|does|did|can|could|will|would|what|when|where|est ce|jai tu|ai je|quand) "
    r"| has (?!me |us )| (?:he|she|they|hes|shes|theyre|il|elle|ils|elles) "
    r"| (?:remind|rappelle|rappeler|rappelez) "
    r"| (?:scared|afraid|nervous|anxious|stressed|stressing|worried|freaking|dreading|peur|stresse"
    r"|stressee|stress|nerveux|nerveuse|anxieux|anxieuse|inquiet|inquiete) "
)
_NOT_SURE = re.compile(r" (?:not|pas|po) (?:too |trop )?(?:sure?|certaine?)(?= )")


def tells_appointment(plain: str, tokens: Sequence[Token], windows: Sequence[Window]) -> bool:
    """Does a text only tell of what takes these windows of theirs, and all of it with its hours?

    Work counts with both its ends: of "start work mon 7am" nobody knows how long it lasts.
    """
    if not windows or not all(window.busy and window.grain in _TIMED for window in windows):
        return False
    if _MORE.search(plain) is not None:
        return False
    told = tuple(token for token in tokens if token.said != "sure")
    if any(isinstance(token, (Fine, But, So, Except)) for token in told):
        return False
    # "Not sure" refuses nothing.
    if sum(isinstance(token, Not) for token in told) > len(_NOT_SURE.findall(plain)):
        return False
    kinds = {token.kind for token in tokens if isinstance(token, Taken)}
    if not kinds.isdisjoint(("appointment", "class")):
        return True
    shift = all(window.end - window.start > _AN_HOUR for window in windows)
    return "work" in kinds and shift


def less_so_not_then(folded: str) -> str | None:
    """What stands before "so not then" at the end of a text; None without it."""
    denied = "not " in folded or "pas " in folded
    found = _SO_NOT_THEN.search(folded) if denied else None
    return folded[: found.start()] if found is not None and found.start() else None
