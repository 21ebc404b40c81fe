"""How much is heard, and how often in vain, on the measuring data (never copied into the project).

The bars are what was reached, minus a little. Rows whose number leaves 5 when divided by 6 were
never looked at while rules were written: their own, lower bars say what to expect of new texts.
"""

import json
import re
from dataclasses import dataclass

import pytest

from flows.screen import screen
from tests.shared_data import shared_path

RANK = {"none": 0, "orange": 1, "red": 2}
PART = re.compile(r"part (\d) of 2; ?(pair \w+)")


@dataclass(frozen=True)
class Figures:
    """Shares between 0 and 1: crisis rows heard, red rows called red, alarms on quiet rows."""

    recall: float
    red_as_red: float
    alarms: float


def measured(name: str, kept_back: bool | None = None) -> Figures:
    """The figures of one file; `kept_back` takes only the rows that were (not) looked at."""
    lines = shared_path(f"data/{name}.jsonl").read_text(encoding="utf8").splitlines()
    rows = [json.loads(line) for line in lines if line.strip()]
    parts = {m[2]: row["text"] for row in rows if (m := _part(row)) and m[1] == "1"}
    wanted_and_got: list[tuple[str, str]] = []
    for number, row in enumerate(rows):
        if kept_back is not None and (number % 6 == 5) is not kept_back:
            continue
        part = _part(row)
        earlier = [parts[part[2]]] if part and part[1] == "2" and part[2] in parts else []
        wanted = row.get("level") or ("orange" if row.get("label") == "crisis" else "none")
        wanted_and_got.append((wanted, screen(row["text"], earlier).level))
    crisis = [got for wanted, got in wanted_and_got if wanted != "none"]
    red = [got for wanted, got in wanted_and_got if wanted == "red"]
    quiet = [got for wanted, got in wanted_and_got if wanted == "none"]
    return Figures(recall=_share(crisis, 1), red_as_red=_share(red, 2), alarms=_share(quiet, 1))


def _part(row: dict[str, str]) -> re.Match[str] | None:
    return PART.match(row.get("note") or "")


def _share(levels: list[str], least: int) -> float:
    return sum(RANK[level] >= least for level in levels) / len(levels) if levels else 0.0


@pytest.mark.parametrize("language", ["en", "fr"])
def test_crisis_texts_of_basic_phones_are_heard(language: str) -> None:
    seen = measured(f"crisis_{language}", kept_back=False)
    assert seen.recall >= 0.97
    assert seen.red_as_red >= 0.95
    assert seen.alarms <= 0.03


@pytest.mark.parametrize(("language", "recall"), [("en", 0.84), ("fr", 0.78)])
def test_crisis_texts_nobody_wrote_a_rule_from_are_heard_less(language: str, recall: float) -> None:
    unseen = measured(f"crisis_{language}", kept_back=True)
    assert unseen.recall >= recall
    assert unseen.alarms <= 0.10


def test_public_crisis_texts_are_heard() -> None:
    figures = measured("crisis_public_en")
    assert figures.recall >= 0.92
    # Many of those "not crisis" tell of grief and illness: the net lets a human read them.
    assert figures.alarms <= 0.10


def test_ordinary_texts_raise_few_alarms() -> None:
    assert measured("ordinary_public_en").alarms <= 0.004
    assert measured("crisis_public_fr").alarms <= 0.05


@pytest.mark.parametrize("name", ["replies_en", "replies_fr", "when_en", "when_fr"])
def test_answers_to_the_bot_raise_almost_no_alarm(name: str) -> None:
    assert measured(name).alarms <= 0.01
