"""Keys and addresses written in the code exist: of texts, of steps, of jobs, of commands."""

import ast
import importlib
from collections.abc import Iterator

import click
import pytest

from bot.alerts import chain, drill, gaps, waiting
from bot.cli import COMMANDS
from bot.operator import SENTENCES
from flows.engine.catalogue import CATALOGUE
from flows.engine.upgrades import ALIASES
from flows.texts.tables import TEXTS
from tests.house.sources import calls, literals, product

# Where a call names a text, and where it names a step or a job: the place, or the keyword.
TEXT_IN = {"Say": (0, "key"), "Ask": (0, "key"), "Tell": (1, "key"), "Line": (0, "key")}
STEP_IN = {"go": (0, "address"), "Later": (1, "step"), "Plan": (1, "job")}
JOBS = frozenset({chain.CHAIN, chain.NO_CONTACT_JOB, waiting.WAITING, *drill.JOBS, gaps.JOB})
LANGUAGES = ("en", "fr")


def test_every_text_that_is_said_exists() -> None:
    said = set(_named(TEXT_IN))
    assert len(said) > 40
    assert {(place, key) for place, key in said if key not in TEXTS} == set()


def test_every_step_that_is_entered_exists() -> None:
    entered = set(_named(STEP_IN))
    known = CATALOGUE.keys() | ALIASES.keys() | JOBS
    assert len(entered) > 20
    assert {(place, step) for place, step in entered if step not in known} == set()


def test_every_notice_to_the_operator_has_its_sentence() -> None:
    told = {
        (f"{path}:{call.lineno}", what)
        for path in product()
        for _, call in calls(path, "add")
        if _is_notice(call)
        for what in literals(call.args[1])
    }
    assert told
    assert {(place, what) for place, what in told if what not in SENTENCES} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_written_in_both_languages(language: str) -> None:
    assert [key for key, text in TEXTS.items() if not getattr(text, language).strip()] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_where_the_list_says(name: str) -> None:
    command = getattr(importlib.import_module(COMMANDS[name][0]), name)
    assert isinstance(command, click.Command)
    assert command.help
    assert [sub.name for sub in _below(command) if not sub.help] == []


def _named(where: dict[str, tuple[int, str]]) -> Iterator[tuple[str, str]]:
    """Place and literal of every text or step that the product names in such calls."""
    for path in product():
        for name, call in calls(path, *where):
            position, keyword = where[name]
            given = [*call.args[position : position + 1]]
            given += [k.value for k in call.keywords if k.arg == keyword]
            for node in given:
                for literal in literals(_chosen(node)):
                    if "." in literal:
                        yield f"{path}:{call.lineno}", literal


def _chosen(node: ast.expr) -> ast.expr:
    """Of `a if test else b`, the two results: the test may compare with other words."""
    if isinstance(node, ast.IfExp):
        return ast.Tuple([_chosen(node.body), _chosen(node.orelse)])
    return node


def _is_notice(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(value=ast.Name("notices")):
            return len(call.args) > 1
        case _:
            return False


def _below(command: click.Command) -> list[click.Command]:
    return list(command.commands.values()) if isinstance(command, click.Group) else []
