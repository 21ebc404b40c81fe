"""Values that name a kind of thing: a need, a matter for staff, how an alert ended."""

from collections.abc import Mapping
from dataclasses import dataclass

from flows.engine.facts import Language
from flows.texts.spelling import MATTERS, NEEDS, OUTCOMES, choose

MOST_NAMED = 3


@dataclass(frozen=True)
class NeedKind:
    """One of the eight needs of the menu."""

    kind: str

    def __post_init__(self) -> None:
        _known(self.kind, NEEDS, "a need")

    def say(self, language: Language) -> str:
        """At most 18 characters."""
        return choose(language, NEEDS[self.kind])


@dataclass(frozen=True)
class NeedKinds:
    """One or more of the needs, as they were named in one text: "clothes,transport"."""

    kinds: str

    def __post_init__(self) -> None:
        for kind in self.kinds.split(","):
            _known(kind, NEEDS, "a need")

    def say(self, language: Language) -> str:
        """At most 44 characters: three are named, and how many more there are."""
        kinds = self.kinds.split(",")
        named = ", ".join(choose(language, NEEDS[kind]) for kind in kinds[:MOST_NAMED])
        more = len(kinds) - MOST_NAMED
        return f"{named} +{more}" if more > 0 else named


@dataclass(frozen=True)
class What:
    """What a numbered matter for staff is about; says nothing of who."""

    kind: str

    def __post_init__(self) -> None:
        _known(self.kind, MATTERS, "a matter for staff")

    def say(self, language: Language) -> str:
        """At most 40 characters."""
        return choose(language, MATTERS[self.kind])


@dataclass(frozen=True)
class Outcome:
    """How an alert ended, 1 to 5."""

    n: int

    def __post_init__(self) -> None:
        if self.n not in OUTCOMES:
            raise ValueError("An outcome is from 1 to 5.")

    def say(self, language: Language) -> str:
        """At most 16 characters."""
        return choose(language, OUTCOMES[self.n])


def _known(kind: str, table: Mapping[str, tuple[str, str]], what: str) -> None:
    if kind not in table:
        raise ValueError(f"That is not {what} that the texts know.")
