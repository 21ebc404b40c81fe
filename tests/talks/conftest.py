"""Every talk is played once a session, however many tests look at it."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from bot.crypto import Cipher
from tests.talks.rehearsal import Theatre
from tests.talks.script import Played, play

HERE = Path(__file__).parent
TALKS = sorted(HERE.glob("*/*.talk"))

Play = Callable[[Path], Played]


@pytest.fixture(scope="session")
def played(sqlite_file: Path, tmp_path_factory: pytest.TempPathFactory, cipher: Cipher) -> Play:
    """Play a talk, or remember how it went."""
    theatre = Theatre(sqlite_file, tmp_path_factory.mktemp("talks"), cipher)

    @cache
    def play_once(talk: Path) -> Played:
        language = "fr" if talk.parent.name == "fr" else "en"
        return play(talk.read_text(encoding="utf-8"), language, theatre.rehearse)

    return play_once
