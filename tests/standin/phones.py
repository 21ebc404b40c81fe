"""The phones that the carrier's calls ring at: who picks up, which keys they press, how long."""

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

Picks = Literal["human", "machine_start", "unknown", "busy", "no-answer", "failed", "rings"]
HANGS_UP = "hangs up"


@dataclass(frozen=True)
class Behaviour:
    """How one call is met. `keys` in order, "" for none in time, or HANGS_UP.

    "rings" does so until the product cancels the call, or for ten seconds.
    `talks` is for how many seconds somebody who was dialled stays.
    """

    picks: Picks = "human"
    keys: Sequence[str] = ()
    talks: int = 0


NOBODY = Behaviour("no-answer")
PRESSES_ONE = Behaviour(keys=("1",))
WRONG_KEYS = Behaviour(keys=("5", ""))
WRONG_THEN_ONE = Behaviour(keys=("9", "1"))
JUST_HANGS_UP = Behaviour(keys=(HANGS_UP,))
VOICEMAIL = Behaviour("machine_start", keys=("",))
BUSY = Behaviour("busy")
FAILS = Behaviour("failed")
RINGS = Behaviour("rings")


@dataclass
class Phones:
    """What each number does, call by call; afterwards nobody answers."""

    scripts: dict[str, deque[Behaviour]] = field(default_factory=lambda: defaultdict(deque))

    def will(self, number: str, *behaviours: Behaviour) -> None:
        """The next calls to a number are met like this."""
        self.scripts[number].extend(behaviours)

    def next(self, number: str) -> Behaviour:
        """How this call is met."""
        script = self.scripts[number]
        return script.popleft() if script else NOBODY
