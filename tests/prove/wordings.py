"""Which of our texts somebody has in their hand, and which digits it offers: by its words alone."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from flows.engine.facts import Language
from flows.texts import lines
from flows.texts.gsm import fold
from flows.texts.tables import TEXTS
from flows.texts.text import PLACEHOLDER

OFFERED = re.compile(r"(?<!\d)(\d) = ")
NUMBERED = re.compile(r"(?<![\d-])([1-8]\d\d)(?![\d-])")
GAP = "\0"
BEGINNING = 8  # letters by which a wording is looked up


@dataclass(frozen=True)
class Seen:
    """A text as read: its wording (empty: none that we know), the digits, the numbers of three."""

    body: str
    key: str
    digits: tuple[int, ...]
    numbers: tuple[int, ...]

    @property
    def about(self) -> str:
        """The wording, whether it was asked once more or in calm words."""
        return self.key.removesuffix(".again").removesuffix(".calm")


@dataclass(frozen=True)
class Wording:
    """A text in one language: what always stands in it, in order, between its values."""

    key: str
    parts: Sequence[str]

    @property
    def length(self) -> int:
        return sum(map(len, self.parts))

    def fits(self, body: str) -> bool:
        """Whether the body may be this text with some values."""
        first, last = self.parts[0], self.parts[-1]
        if not (body.startswith(first) and body.endswith(last)):
            return False
        at = 0
        for part in self.parts:
            found = body.find(part, at)
            if found < 0:
                return False
            at = found + len(part)
        return True


@lru_cache(maxsize=8192)
def read(body: str) -> Seen:
    """Look at a text that has arrived."""
    plain = fold(body)
    begun, open_ones = _book()
    fitting = (one for one in (*begun.get(plain[:BEGINNING], ()), *open_ones) if one.fits(plain))
    best = max(fitting, key=lambda one: one.length, default=None)
    return Seen(
        plain,
        best.key if best else "",
        tuple(int(digit) for digit in dict.fromkeys(OFFERED.findall(plain))),
        tuple(int(found) for found in dict.fromkeys(NUMBERED.findall(plain))),
    )


@cache
def _book() -> tuple[Mapping[str, Sequence[Wording]], Sequence[Wording]]:
    """Every wording: by its first letters, and those that begin with a value."""
    begun: dict[str, list[Wording]] = defaultdict(list)
    open_ones: list[Wording] = []
    for one in _wordings():
        if len(one.parts[0]) >= BEGINNING:
            begun[one.parts[0][:BEGINNING]].append(one)
        else:
            open_ones.append(one)
    return begun, sorted(open_ones, key=lambda one: -one.length)


def _wordings() -> Iterator[Wording]:
    for key, text in TEXTS.items():
        if text.spoken:
            continue
        said: tuple[tuple[Language, str], ...] = (("en", text.en), ("fr", text.fr))
        for language, template in said:
            yield Wording(key, _parts(template, language))


def _parts(template: str, language: Language) -> tuple[str, ...]:
    """What stands between the values; help lines are always the same words."""

    def known(found: re.Match[str]) -> str:
        return lines.said(found[1], language) or GAP

    return tuple(fold(part) for part in PLACEHOLDER.sub(known, template).split(GAP))
