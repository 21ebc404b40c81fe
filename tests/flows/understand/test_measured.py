"""How many real replies are read right, held against the measuring data."""

import json
from pathlib import Path

import pytest

from flows.understand import understand_line
from tests.shared_data import shared_path

BAR = 0.97  # the first version reached 1.00 on each file; room for a later change of heart


def _rows(name: str) -> list[dict[str, object]]:
    lines = Path(shared_path(f"data/{name}")).read_text(encoding="utf8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def _one(meaning: object) -> object:
    return "none" if meaning in ("thanks", "none") else meaning


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_replies_are_read_right_and_no_stop_is_missed_or_invented(lang: str) -> None:
    rows = _rows(f"replies_{lang}.jsonl")
    right, stop_errors = 0, []
    for row in rows:
        meaning = understand_line({k: row[k] for k in ("text", "lang", "question")})["meaning"]
        accepted = [row["meaning"], *row.get("accept", [])]
        right += _one(meaning) in {_one(a) for a in accepted}
        if (row["meaning"] == "stop") != (meaning == "stop") and not {"stop", meaning} & {
            *row.get("accept", [])
        }:
            stop_errors.append(row["text"])
    assert not stop_errors
    assert right / len(rows) >= BAR
