"""What no file of the product may do, and what no file of the project may say."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.sources import calls, imports, literals, product, tracked, tree, words

# Who may ask the machine what time it is; everybody else is told.
# The metronome itself beats in the machine's time, whatever time the programme has.
CLOCKS = ("bot/clock.py", "bot/simulator/clock.py", "bot/bench/", "scheduler/worker.py")
# Who may open a connection to somewhere else.
CALLERS = ("bot/channels/", "bot/operator.py", "bot/cli/talk.py", "bot/cli/demo.py", "bot/bench/")
NETWORK = ("requests", "urllib.request", "urllib3", "http.client", "httpx", "aiohttp")

# Written so that this file does not say them itself.
UNSAID = re.compile(
    r"pypi[.]org|python[h]osted|index[-]url"  # where packages come from is each machine's own
    r"|(?<![\w.])/(?:work|root|Users)/\w|/home/\w+/"  # nor whose machine it was
    r"|f[a]rm-\w+|\.\./sh[a]red|\bh[e]lpers?\b|\bA[I]\b|\bL[L]M\b|\biss[u]e #?\d"
    r"|\bT[O]DO\b|\bFIX[M]E\b|raise NotImpl[e]mented"
)
# Bytes as letters: they spell any short word somewhere.
PACKED = (
    "flows/screen/net_weights.py",
    "flows/understand/likely_weights.py",
    "flows/understand/no_more_weights.py",
)
SAYS_WHERE_MEASURES_ARE = ("tests/shared_data.py",)


def test_only_the_clocks_ask_what_time_it_is() -> None:
    asked = [
        f"{path}:{call.lineno}"
        for path in product()
        if not str(path).startswith(CLOCKS)
        for name, call in calls(path, "now", "utcnow", "today", "time")
        if _is_machine_time(name, call)
    ]
    assert asked == []


def test_zones_come_from_one_place() -> None:
    """dateutil's own zones and the database's read the tables of the system, which may be old."""
    found = [
        f"{path}:{call.lineno}" for path in product() for _, call in calls(path, "gettz", "tzlocal")
    ]
    found += [
        str(path)
        for path in product()
        for text in literals(tree(path))
        if re.search(r"\bat time zone\b|\btimezone\(", text, re.IGNORECASE)
    ]
    assert found == []


def test_nothing_is_printed() -> None:
    assert [f"{path}:{c.lineno}" for path in product() for _, c in calls(path, "print")] == []


def test_only_those_who_must_open_connections() -> None:
    assert [
        f"{path}:{line} {module}"
        for path, line, module in _imported()
        if module.startswith(NETWORK) and not str(path).startswith(CALLERS)
    ] == []


def test_the_carriers_client_is_imported_only_when_it_is_used() -> None:
    """It costs 130 ms and 18 MB; a command that sends nothing must not pay for it."""
    at_the_top = [
        f"{path}:{node.lineno}"
        for path in product()
        for node in tree(path).body
        for module in imports(node)
        if module.partition(".")[0] == "twilio"
    ]
    elsewhere = [
        f"{path}:{line}"
        for path, line, module in _imported()
        if module.partition(".")[0] == "twilio" and not str(path).startswith("bot/channels/")
    ]
    assert at_the_top + elsewhere == []


def test_no_file_says_what_it_should_not() -> None:
    said = [
        f"{path}:{number} {found[0]}"
        for path in tracked()
        if str(path) not in (*SAYS_WHERE_MEASURES_ARE, *PACKED)
        for number, line in enumerate(words(path).splitlines(), start=1)
        if (found := UNSAID.search(line))
    ]
    assert said == []


def _is_machine_time(name: str, call: ast.Call) -> bool:
    """`datetime.now()` and the like; a clock of ours has a `now` as well."""
    if not isinstance(call.func, ast.Attribute) or not isinstance(call.func.value, ast.Name):
        return False
    owner = call.func.value.id
    return owner in ("datetime", "date") if name != "time" else owner == "time"


def _imported() -> Iterator[tuple[Path, int, str]]:
    for path in product():
        for node in ast.walk(tree(path)):
            for module in imports(node):
                yield path, getattr(node, "lineno", 0), module
