"""Whoever tells us of somebody else, and in which words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Teller:
    """Who told us of somebody else: `phone` to call them, E.164 or empty, and their last words."""

    first_name: str
    phone: str
    words: tuple[str, ...] = ()
