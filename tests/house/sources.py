"""The files of the project, as the tests about the house look at them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("flows", "bot", "scheduler")


@cache
def product() -> tuple[Path, ...]:
    """Every Python file of the product, relative to the checkout."""
    found = (path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    return tuple(sorted(path.relative_to(ROOT) for path in found))


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that is handed on, relative to the checkout."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    found = (Path(name) for name in listed.stdout.split("\0") if name)
    return tuple(path for path in found if (ROOT / path).is_file())


def words(path: Path) -> str:
    """A file's text; signs that are no text are left out."""
    return (ROOT / path).read_text(encoding="utf-8", errors="ignore")


@cache
def tree(path: Path) -> ast.Module:
    """A Python file as it is read by Python."""
    return ast.parse(words(path))


def calls(path: Path, *names: str) -> Iterator[tuple[str, ast.Call]]:
    """Calls of functions with these names, however they are reached."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            name = name_of(node.func)
            if name in names:
                yield name, node


def name_of(node: ast.expr) -> str:
    """The last name of an expression: `now` of `datetime.now`."""
    match node:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def literals(node: ast.AST) -> Iterator[str]:
    """Every string written out inside an expression, parts of composed ones left out."""
    composed = {
        id(part) for f in ast.walk(node) if isinstance(f, ast.JoinedStr) for part in f.values
    }
    for inner in ast.walk(node):
        plain = isinstance(inner, ast.Constant) and id(inner) not in composed
        if plain and isinstance(inner.value, str):
            yield inner.value


def imports(node: ast.AST) -> Iterator[str]:
    """The modules that an import statement names."""
    match node:
        case ast.Import(names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=str(module), level=0):
            yield module
