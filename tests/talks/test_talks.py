"""Every golden transcript comes out word for word; `--update` writes what came out instead."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows.engine.session import dump, load
from tests.talks.conftest import HERE, TALKS, Play
from tests.talks.script import PLAYED

LANGUAGES = ("en", "fr")


def _name(talk: Path) -> str:
    return f"{talk.parent.name}/{talk.stem}"


@pytest.mark.parametrize("talk", TALKS, ids=_name)
def test_a_talk_comes_out_as_it_is_written(
    talk: Path, played: Play, request: pytest.FixtureRequest
) -> None:
    written = talk.read_text(encoding="utf-8")
    came_out = played(talk).transcript
    if request.config.getoption("--update"):
        talk.write_text(came_out, encoding="utf-8")
        return
    assert came_out == written


@pytest.mark.parametrize("talk", TALKS, ids=_name)
def test_what_is_saved_between_two_lines_is_the_same_after_json(talk: Path, played: Play) -> None:
    for session in played(talk).saved:
        assert load(dump(session)) == session


def test_both_languages_have_the_same_talks() -> None:
    english, french = ({t.name for t in TALKS if t.parent.name == lang} for lang in LANGUAGES)
    assert english == french


@pytest.mark.parametrize("talk", [t for t in TALKS if t.parent.name == "en"], ids=_name)
def test_a_talk_has_as_many_played_lines_in_both_languages(talk: Path) -> None:
    french = HERE / "fr" / talk.name
    counts = [
        sum(1 for line in each.read_text(encoding="utf-8").split("\n") if PLAYED.match(line))
        for each in (talk, french)
    ]
    assert counts[0] == counts[1]


def test_transcripts_are_not_rewritten_under_ci() -> None:
    command = [sys.executable, "-m", "pytest", str(HERE), "--update", "--collect-only", "-q"]
    ran = subprocess.run(
        command,
        env={**os.environ, "CI": "true"},
        cwd=HERE.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == pytest.ExitCode.USAGE_ERROR
    assert "not rewritten under CI" in ran.stderr
