"""The command as a process of its own, with settings from the environment alone."""

import os
import subprocess
import sys
from pathlib import Path

from bot.crypto import new_key

ROOT = Path(__file__).parents[2]


def checkin_in(folder: Path, *words: str, keys: bool = True) -> subprocess.CompletedProcess[str]:
    """`checkin WORDS` in a folder, with a database there and, if wanted, fresh keys."""
    plain = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    settings = {"CHECKIN_DATABASE_URL": f"sqlite:///{folder}/checkin.db"}
    if keys:
        settings |= {
            "CHECKIN_DATA_KEYS": new_key(),
            "CHECKIN_INDEX_KEY": "an index key that nobody will guess",
        }
    return subprocess.run(
        [sys.executable, "-c", "from bot.cli import main; main()", *words],
        cwd=folder,
        env=plain | settings,
        capture_output=True,
        text=True,
        check=False,
    )
