"""What somebody settles when they are welcomed. `effects` lists them with all the others."""

from dataclasses import dataclass

from flows.engine.facts import BestTime, Pace


@dataclass(frozen=True)
class Consent:
    """They agreed to our texts, or not, on these words: the version of the wording they read."""

    given: bool
    wording: str


@dataclass(frozen=True)
class SharedPhone:
    """Whether other people see this phone: from then on our texts only say "please call"."""

    shared: bool


@dataclass(frozen=True)
class SetBestTime:
    """When our texts suit them best."""

    best: BestTime


@dataclass(frozen=True)
class SetPace:
    """How often we may ask how they are."""

    pace: Pace


Settled = Consent | SharedPhone | SetBestTime | SetPace
