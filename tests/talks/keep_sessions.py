"""Keep one saved session of every step of this release: `python -m tests.talks.keep_sessions`.

Run it once before a release, from the project's folder. What was kept before is never written
over: old releases' sessions must go on taking a turn, so they must stay as they were saved.
"""

import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from bot.crypto import Cipher
from flows.engine.session import Session, dump
from tests import databases
from tests.conftest import DATA_KEY, INDEX_KEY
from tests.talks.conftest import TALKS
from tests.talks.rehearsal import Theatre
from tests.talks.script import play

SESSIONS = Path(__file__).parent / "sessions"
RELEASE = version("pathfinders-checkin")
PARKED = "parked"  # a question set aside while a human has the conversation


def keep(folder: Path, saved: Iterator[tuple[str, Session]]) -> list[Path]:
    """Write the first session of each name that the folder does not have; which ones."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = []
    for name, session in saved:
        file = folder / f"{name}.json"
        if not file.exists():
            file.write_text(dump(session) + "\n", encoding="utf-8")
            kept.append(file)
    return kept


def of_talks() -> Iterator[tuple[str, Session]]:
    """Every session that was saved in a talk, by its step."""
    with databases.sqlite_template() as template, tempfile.TemporaryDirectory() as folder:
        theatre = Theatre(template, Path(folder), Cipher([DATA_KEY], INDEX_KEY))
        for talk in TALKS:
            language = "fr" if talk.parent.name == "fr" else "en"
            played = play(talk.read_text(encoding="utf-8"), language, theatre.rehearse)
            for session in played.saved:
                if session.step:
                    yield session.step, session
                elif session.parked is not None:
                    yield PARKED, session


def main() -> None:
    """Say what was kept."""
    kept = keep(SESSIONS / RELEASE, of_talks())
    sys.stdout.write("".join(f"{file.relative_to(SESSIONS)}\n" for file in kept) or "All kept.\n")


if __name__ == "__main__":
    main()
