"""Another hour counted from that of the meeting: "can it be 30 min later", "une heure plus tard".

Said about a meeting it is no time from now, so only the wish for another one is kept.
"""

import re

from flows.understand.normalise import Said, listen

_AMOUNT = r"(?:\d{1,3}|an?|half(?: an?)?|une?|demi|deux|trois|two|one|couple|15) ?"
_UNIT = r"(?:min\w*|hrs?|hours?|hour|heures?|hres?|h) ?"
_COUNTED = re.compile(
    rf"\b{_AMOUNT}{_UNIT}(later|earlier|sooner|plus tard|plus tot|plus de bonne heure)\b"
)
# "I'll be 30 min later" is how late they come, "can it be" is the meeting.
_COMING = re.compile(
    r"\b(?:(?<!it )be|im|am|ill|running|come|there|arriv\w+|serai|chu|show up) \S*\Z"
)


def less_counted(said: Said) -> Said:
    """The text without how much later or earlier it is to be."""
    found = _COUNTED.search(said.folded)
    if found is None:
        return said
    before, after = said.folded[: found.start()], said.folded[found.end() :]
    if _COMING.search(before):
        late = found[0].replace("later", "late").replace("plus tard", "en retard")
        return listen(f"{before}{late}{after}")
    return listen(f"{before}{'une autre heure' if 'plus' in found[1] else 'another time'}{after}")
