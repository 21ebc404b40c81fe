"""Every golden transcript comes out word for word; `--update` writes what came out instead."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from bot.crypto import Cipher
from tests.talks.rehearsal import Rehearsal, play, rehearsal
from tests.talks.situations import SITUATIONS

HERE = Path(__file__).parent
TALKS = sorted(HERE.glob("*/*.talk"))


@pytest.fixture
def start(
    sqlite_file: Path, tmp_path: Path, cipher: Cipher
) -> Callable[[Callable[[Rehearsal], None]], AbstractContextManager[Rehearsal]]:
    """Begin a rehearsal in a situation."""
    return lambda situation: rehearsal(sqlite_file, tmp_path, cipher, situation)


@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: f"{talk.parent.name}/{talk.stem}")
def test_a_talk_comes_out_as_it_is_written(talk: Path, start, request) -> None:
    written = talk.read_text(encoding="utf-8")
    came_out = play(written, SITUATIONS, start)
    if request.config.getoption("--update"):
        assert not os.environ.get("CI"), "Transcripts are not rewritten under CI."
        talk.write_text(came_out, encoding="utf-8")
        return
    assert came_out == written
