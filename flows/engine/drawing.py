"""The map of all conversations, drawn from the code: `python -m flows.engine.drawing`.

An arrow is an address that a step names: with `go`, or in a `Later` for somebody else.
"""

import ast
import inspect
import sys
from collections.abc import Iterator
from types import ModuleType

from flows.engine.catalogue import CATALOGUE


def draw() -> str:
    """One line a step: its address, its question, and where it leads."""
    width = max(len(name) for name in CATALOGUE)
    return "\n".join(_line(name, width) for name in CATALOGUE)


def arrows() -> dict[str, tuple[str, ...]]:
    """Step -> the addresses it leads to, in the order of the code."""
    return {name: tuple(_leads_to(name)) for name in CATALOGUE}


def _line(name: str, width: int) -> str:
    step = CATALOGUE[name]
    asks = (inspect.getdoc(step.run) or "").split("\n")[0]
    leads = ", ".join(_leads_to(name))
    return f"{name:<{width}}  {asks}" + (f"  -> {leads}" if leads else "")


def _leads_to(name: str) -> list[str]:
    run = CATALOGUE[name].run
    module = sys.modules[run.__module__]
    found = _addresses(module, run.__name__, set())
    return [address for address in dict.fromkeys(found) if address != name]


def _addresses(module: ModuleType, function: str, seen: set[str]) -> Iterator[str]:
    """Addresses named in a function, and in the functions of its module that it calls."""
    seen.add(function)
    body = _functions(module).get(function)
    if body is None:
        return
    for node in ast.walk(body):
        if isinstance(node, ast.Constant):
            yield from (address for address in CATALOGUE if address == node.value)
        if isinstance(node, ast.Name) and node.id not in seen:
            yield from _addresses(module, node.id, seen)


def _functions(module: ModuleType) -> dict[str, ast.FunctionDef]:
    tree = ast.parse(inspect.getsource(module))
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}


if __name__ == "__main__":
    sys.stdout.write(draw() + "\n")
