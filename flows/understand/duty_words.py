"""What staff text about the rota: "oncall", "swap jean sat", and the number of a test page."""

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
_TWO = re.compile(r"\D*(\d\d)\D*\Z", re.DOTALL)


@dataclass(frozen=True)
class DutyWord:
    """`now` shows who is on call; `swap` asks a colleague, `words` are what follows."""

    kind: Literal["now", "swap"]
    words: str = ""


def read_duty(text: str) -> DutyWord | None:
    """What a text of staff says of the rota, None when it says nothing of it."""
    said = fold(text)
    if _NOW.fullmatch(" ".join(said.split()).strip(' .!?:;,-"()')):
        return DutyWord("now")
    if found := _SWAP.match(said):
        return DutyWord("swap", found[1].strip(" .!?:;,"))
    return None


def two_digits(text: str) -> int | None:
    """The two digits that a text consists of, polite words aside."""
    found = _TWO.match(text)
    return int(found[1]) if found else None
