"""The README's map is the code's, and what it names is there."""

import re
from collections import Counter
from pathlib import Path

from flows.engine.catalogue import CATALOGUE
from flows.engine.drawing import arrows, draw

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_map_of_conversations_is_drawn_from_the_code() -> None:
    assert f"```text\n{draw()}\n```" in README


def test_every_arrow_leads_to_a_step() -> None:
    assert {address for leads in arrows().values() for address in leads} <= CATALOGUE.keys()


def test_every_room_that_the_readme_names_is_there() -> None:
    named = re.findall(r"^\| `((?:flows|bot|scheduler|tests)/[a-z/]*)`", README, re.M)
    assert len(named) > 10
    assert [room for room in named if not (ROOT / room).is_dir()] == []


def test_the_readme_names_every_conversation_once() -> None:
    (row,) = re.findall(r"^\| `flows/\*\.py` \|.*?: `([a-z ]+)`", README, re.M)
    rooms = {step.run.__module__.removeprefix("flows.") for step in CATALOGUE.values()}
    assert sorted(row.split()) == sorted(rooms)


def test_nothing_stands_in_the_readme_twice() -> None:
    lines = [line for line in README.splitlines() if len(line) > 20]
    assert [line for line, times in Counter(lines).items() if times > 1] == []


def test_each_reason_is_a_paragraph_of_its_own() -> None:
    assert re.findall(r"\S\n\*\*[A-Z].*?\?\*\*", README) == []


def test_every_command_that_the_readme_names_exists() -> None:
    from bot.cli import COMMANDS

    named = set(re.findall(r"`checkin ([a-z]+)", README))
    assert named
    assert named <= COMMANDS.keys()
