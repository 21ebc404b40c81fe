"""What staff text about their duty: "oncall", "swap jean sat", "more", a test page's number."""

import re
from dataclasses import dataclass
from typing import Literal

from flows.understand.normalise import fold

_NOW = re.compile(
    r"on[- ]?call|who(?:s| is) on[- ]?call|(?:the )?rota"
    r"|(?:de |la |en )?gardes?|qui est de garde|qui garde|(?:liste|rota) de gardes?"
)
_SWAP = re.compile(
    r"\W*(?:swap|swop|swaps|swapp|echange|echanges|echanger|echangez)(?!\w)(.*)\Z", re.DOTALL
)
_MORE = frozenset(
    ["more", "suite", "more please", "la suite", "show more", "the list", "list", "liste"]
)
_TWO = re.compile(r"\D*(\d\d)\D*\Z", re.DOTALL)


@dataclass(frozen=True)
class DutyWord:
    """`now` shows who is on call, `more` all that waits; `swap` asks a colleague, with `words`."""

    kind: Literal["now", "more", "swap"]
    words: str = ""


def read_duty(text: str) -> DutyWord | None:
    """What a text of staff says of the rota, None when it says nothing of it."""
    said = fold(text)
    bare = " ".join(said.split()).strip(' .!?:;,-"()')
    if _NOW.fullmatch(bare):
        return DutyWord("now")
    if bare in _MORE:
        return DutyWord("more")
    if found := _SWAP.match(said):
        return DutyWord("swap", found[1].strip(" .!?:;,"))
    return None


def two_digits(text: str) -> int | None:
    """The two digits that a text consists of, polite words aside."""
    found = _TWO.match(text)
    return int(found[1]) if found else None
