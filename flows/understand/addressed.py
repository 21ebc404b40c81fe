"""Words that name whom they are for: "tell ana: i'll bring the forms", "dis a marc: merci"."""

import re
from collections.abc import Sequence

from flows.understand.normalise import fold

_TELL = re.compile(
    r"\s*(?:please |pls |svp )?(?:tell|dis|dites|dire)(?: (?:to|a|à))? +(?P<name>[^\s:]+)"
    r"\s*:\s*(?P<words>.*)\Z",
    re.IGNORECASE | re.DOTALL,
)


def addressed(text: str, names: Sequence[str]) -> tuple[int, str] | None:
    """The place of the name in the list and the words for them; None when nobody is addressed.

    Two of one name cannot be told apart: nobody is.
    """
    found = _TELL.match(text)
    if found is None:
        return None
    wanted = fold(found["name"])
    places = [place for place, name in enumerate(names) if fold(name) == wanted]
    return (places[0], found["words"].strip()) if len(places) == 1 else None
