"""Rooms are small, say what lives in them, and stand on their floor."""

import ast
import subprocess
import sys
from pathlib import Path

from tests.house.sources import PACKAGES, ROOT, imports, product, tree, words

LONGEST = 320  # lines
# Tables: data alone, as long as the language is rich.
TABLES = frozenset(
    {
        "bot/migrations/versions/0001_every_table.py",
        "flows/screen/net_weights.py",
        "flows/understand/likely_weights.py",
        "flows/understand/no_more_weights.py",
        "flows/understand/telling_weights.py",
        "flows/understand/phrases_en.py",
        "flows/understand/phrases_fr.py",
        "flows/understand/shorthand.py",
    }
)
# What the conversation may use besides itself: no clock, no chance, no file, no network.
PURE = frozenset(
    {"babel", "dateutil", "tzdata", "zoneinfo", "datetime", "re", "json", "typing"}
    | {"collections", "dataclasses", "enum", "functools", "itertools", "types", "unicodedata"}
    | {
        "base64",
        "zlib",
        "array",
        "bisect",
        "math",
        "operator",
        "hashlib",
        "calendar",
        "contextlib",
        "gc",
        "string",
        "flows",
    }
)

# It draws the map of the conversations from their code; no turn runs it.
READS_CODE = frozenset({"flows/engine/drawing.py"})


def test_no_room_is_too_large() -> None:
    sizes = {str(path): len(words(path).splitlines()) for path in product()}
    large = {path: lines for path, lines in sizes.items() if lines > LONGEST}
    assert {path: n for path, n in large.items() if path not in TABLES} == {}


def test_what_is_let_pass_as_a_table_is_still_there() -> None:
    assert {name for name in TABLES if not (ROOT / name).is_file()} == set()


def test_every_module_says_what_lives_in_it() -> None:
    silent = [str(path) for path in product() if not ast.get_docstring(tree(path))]
    assert silent == []


def test_every_folder_with_code_is_a_package_with_a_map() -> None:
    folders = {path.parent for path in product()}
    assert [str(f) for f in sorted(folders) if not (ROOT / f / "__init__.py").is_file()] == []
    assert {str(folder.parts[0]) for folder in folders} == set(PACKAGES)


def test_no_turn_reads_code() -> None:
    rooms = {name.removesuffix(".py").replace("/", ".") for name in READS_CODE}
    users = {
        str(path)
        for path in product()
        for node in ast.walk(tree(path))
        for module in imports(node)
        if module in rooms
    }
    assert users == set()


def test_imports_go_downwards_only() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout[-2000:]


def test_the_conversation_uses_nothing_but_pure_libraries() -> None:
    used = {
        (str(path), module)
        for path in product()
        if path.parts[0] == "flows" and str(path) not in READS_CODE
        for node in ast.walk(tree(path))
        for module in imports(node)
        if module.partition(".")[0] not in PURE
    }
    assert used == set()
