"""What somebody said of how they are. `effects` lists it with all the others."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rated:
    """From 1, very hard, to 5, great. Their mentor never learns it from us."""

    rating: int
