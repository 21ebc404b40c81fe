"""What one check of the doctor found, in one sentence."""

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["ok", "warn", "FAIL"]


@dataclass(frozen=True)
class Finding:
    """What one check found, in one sentence."""

    verdict: Verdict
    sentence: str


def ok(sentence: str) -> Finding:
    """As it should be."""
    return Finding("ok", sentence)


def warn(sentence: str) -> Finding:
    """Nobody is harmed yet."""
    return Finding("warn", sentence)


def fail(sentence: str) -> Finding:
    """Not fit to go live."""
    return Finding("FAIL", sentence)
