"""What a step handles, read from its own code: every `case` of its `match event:`.

A step may hand its event on to a function of its module; that function's cases are the step's too.
"""

import ast
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from flows.engine import events
from flows.engine.catalogue import CATALOGUE
from flows.engine.events import Enter, Event

EVENT = "event"


@dataclass(frozen=True)
class Branch:
    """One event that a step handles, as the code writes it: `Yes()`, `Choice("need")`, `_`.

    `_` is everything that no other branch of the step names.
    """

    step: str
    pattern: str

    def __str__(self) -> str:
        return f"{self.step}: {self.pattern}"


def branches() -> list[Branch]:
    """Every branch of every step of the catalogue; steps without a match have `Enter()` alone."""
    return [Branch(name, pattern) for name in CATALOGUE for pattern in _patterns(name)]


def taken(step: str, event: Event) -> Branch:
    """The branch of a step that an event goes into."""
    named = [pattern for pattern in _patterns(step) if pattern != "_" and _fits(pattern, event)]
    # `Pick(3)` is meant before a `Pick(n)` that goes by more than the event.
    return Branch(step, min(named, key=lambda pattern: pattern.endswith("()"), default="_"))


@cache
def _patterns(step: str) -> tuple[str, ...]:
    run = CATALOGUE[step].run
    module = sys.modules[run.__module__]
    found = dict.fromkeys(_of_function(module, run.__name__, frozenset()))
    if not found:
        return ("Enter()",)
    return tuple(sorted(found))


def _of_function(module: ModuleType, name: str, seen: frozenset[str]) -> Iterator[str]:
    tree = ast.parse(inspect.getsource(getattr(module, name)))
    for node in ast.walk(tree):
        if isinstance(node, ast.Match) and _is_event(node.subject):
            for case in node.cases:
                yield from _of_case(case)
        elif isinstance(node, ast.Compare) and _is_event(node.left):
            yield from (ast.unparse(each) for each in node.comparators)
        elif isinstance(node, ast.Call) and any(map(_is_event, node.args)):
            called = node.func.id if isinstance(node.func, ast.Name) else ""
            inner = getattr(module, called, None)
            own = getattr(inner, "__module__", "") == module.__name__
            if own and called not in seen:
                yield from _of_function(module, called, seen | {name, called})


def _of_case(case: ast.match_case) -> Iterator[str]:
    alternatives = (
        case.pattern.patterns if isinstance(case.pattern, ast.MatchOr) else [case.pattern]
    )
    for pattern in alternatives:
        match pattern:
            case ast.MatchAs(pattern=None, name=None) if case.guard is not None:
                continue  # what is so for every event: a fact decides, not the event
            case ast.MatchAs(pattern=None):
                yield "_"
            case ast.MatchClass(cls=ast.Name(id=name), patterns=patterns, kwd_patterns=named):
                yield f"{name}({_argument([*patterns, *named])})"
            case _:
                raise TypeError(f"A pattern that nobody reads yet: {ast.unparse(pattern)}")


def _argument(patterns: list[ast.pattern]) -> str:
    """The literal that a pattern asks for, or "" when it takes any."""
    literals = [p.value for p in patterns if isinstance(p, ast.MatchValue | ast.MatchSingleton)]
    return " ".join(
        repr(each.value if isinstance(each, ast.Constant) else each) for each in literals
    )


def _fits(pattern: str, event: Event) -> bool:
    name, _, argument = pattern.rstrip(")").partition("(")
    if not isinstance(event, getattr(events, name)):
        return False
    return not argument or argument in map(repr, vars(event).values())


def _is_event(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == EVENT


def enters() -> list[Branch]:
    """Every step has to be entered in a talk, whether its code names `Enter()` or not."""
    return [taken(name, Enter()) for name in CATALOGUE]
