"""What becomes of a text at a phone: most take it, some are off, lost, late or no cell phone."""

import hashlib
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.prove.stage import Fate

GOOD = Fate()
# The carrier's codes: 30003 unreachable, 30005 unknown handset, 30006 landline, 30007 filtered,
# 30008 unknown error. `share` of the texts end so while it lasts.
KINDS: Mapping[str, tuple[Fate, float]] = {
    "off at times": (Fate("undelivered", "30003"), 0.3),
    "off": (Fate("undelivered", "30003"), 1.0),
    "gone": (Fate("undelivered", "30005"), 1.0),
    "landline": (Fate("undelivered", "30006"), 1.0),
    "filtered": (Fate("undelivered", "30007"), 0.1),
    "error": (Fate("undelivered", "30008"), 0.1),
    "slow": (Fate(after=timedelta(minutes=20)), 0.5),
}
# How many in a thousand phones of mentees are so, for some days of the month.
AMONG_MENTEES: Mapping[str, int] = {
    "off at times": 50,
    "off": 30,
    "gone": 30,
    "landline": 20,
    "filtered": 20,
    "error": 30,
    "slow": 60,
}


@dataclass(frozen=True)
class Trouble:
    """A phone that is not well from one moment to another."""

    kind: str
    since: datetime
    until: datetime


@dataclass
class Handsets:
    """Every phone with its troubles, by number."""

    troubles: dict[str, list[Trouble]] = field(default_factory=dict)

    def worsen(self, number: str, kind: str, since: datetime, until: datetime) -> None:
        """Something is wrong with a phone for a while."""
        self.troubles.setdefault(number, []).append(Trouble(kind, since, until))

    def draw(self, number: str, begins: datetime, draws: random.Random) -> None:
        """Whether anything is wrong with a mentee's phone, and when."""
        at = draws.randrange(1000)
        for kind, among in AMONG_MENTEES.items():
            if at < among:
                since = begins + timedelta(days=draws.uniform(0, 15))
                self.worsen(number, kind, since, since + timedelta(days=draws.uniform(2, 12)))
                return
            at -= among

    def fate(self, number: str, at: datetime) -> Fate:
        """What becomes of a text; the same for the same phone and moment."""
        for one in self.troubles.get(number, ()):
            if one.since <= at < one.until:
                fate, share = KINDS[one.kind]
                if _chance(number, at) < share:
                    return fate
        return GOOD


def _chance(number: str, at: datetime) -> float:
    """Between 0 and 1, by number and moment alone: two threads may ask at once."""
    seed = hashlib.blake2b(f"{number}{at.isoformat()}".encode(), digest_size=4).digest()
    return int.from_bytes(seed) / 2**32
