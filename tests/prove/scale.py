"""How much of a proof runs: CHECKIN_PROOF_SCALE, 1 in full, 0.1 a tenth."""

import os


def scaled(full: int, least: int = 1) -> int:
    """So many instead of `full`, never fewer than `least`."""
    return max(least, round(full * scale()))


def scale() -> float:
    """The share of a full proof."""
    return float(os.environ.get("CHECKIN_PROOF_SCALE", "1"))
