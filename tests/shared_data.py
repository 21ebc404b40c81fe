"""Where the measuring data lies, next to the checkout; never copied into the project."""

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def shared_path(name: str) -> Path:
    """The path of a measuring file or program, e.g. ``data/slots_dev.jsonl``.

    Skips the test where the folder is not beside the checkout; under CI it must be there.
    """
    path = SHARED / name
    if not path.exists():
        if os.environ.get("CI"):
            raise FileNotFoundError(f"{path} must stand beside the checkout in CI")
        pytest.skip(f"measuring data is not here: {path}")
    return path
