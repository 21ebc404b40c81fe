""" "Je veux changer mon rdv", said whatever was asked: a wish for another time to meet."""

import re

from flows.understand.normalise import listen

_WISH = re.compile(
    r"\b(?:want|wanna|need|needs|gotta|have|like|can|could|possible|how do i|how can i|please|pls)"
    r" (?:\w+ ){0,4}(?:change|move|reschedule|switch|push|postpone)"
    r" (?:my|our|the|that) (?:next )?(?:meeting|meet up|meetup|rdv|appointment|appt)s?"
    r"|\b(?:veux|veut|voudrais|aimerais|faudrait|faut|peux|peut|pourrais|pourrait|pouvez|possible"
    r"|besoin|dois|svp|stp) (?:\w+ ){0,4}(?:changer?|deplacer?|bouger?|reporter?|remettre|decaler?"
    r"|repousser?)"
    r" (?:de|d|mon|ma|notre|le|la|lheure de ma|lheure de mon) (?:prochaine? )?"
    r"(?:rdv|rendez ?vous|rencontre|meeting)"
)
_WITH_OTHERS = re.compile(
    r" ?(?:with|at|avec|chez|aux?|a la|a l|pour (?:la|le)|du|des|de|d)\b"
    r"(?: (?:my|mon|ma)\b)? ?(\w*)"
)
_THEIRS = ("mentor", "mentore", "you", "vous", "toi", "him", "her", "them", "lui", "elle")


def asks_to_change(text: str, name: str) -> bool:
    """Whether they ask to change the meeting of the two; `name` is the other one's first name."""
    plain = listen(text).plain
    found = _WISH.search(plain)
    if found is None:
        return False
    others = _WITH_OTHERS.match(plain, found.end())
    return others is None or others[1] in (*_THEIRS, *listen(name).plain.split())
