"""What is asked for in danger, besides the safety question. `effects` lists it with the others."""

from dataclasses import dataclass


@dataclass(frozen=True)
class AnyoneThere:
    """In the alert of this number they ask if a human is there: the shell says the one true line.

    Only while nobody has taken it, once, and never where somebody else may be reading.
    """

    number: int
