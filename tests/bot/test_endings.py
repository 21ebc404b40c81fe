"""What ends a process or a thread is one line without words, never a traceback."""

import json
import subprocess
import sys

WORDS = "quetzal"
QUIET = "from bot.log import configure, end_quietly; configure(); end_quietly();"
A_THREAD = "import threading; t = threading.Thread(target=lambda: [][1]); t.start(); t.join()"


def ended(program: str) -> tuple[int, str]:
    """How a program ended, and everything that it wrote."""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_a_failure_that_ends_the_process_is_its_kind_and_place() -> None:
    status, written = ended(f"{QUIET} raise ValueError('{WORDS}')")
    line = json.loads(written)
    assert (status, line["event"], line["error"]) == (1, "process_failed", "ValueError")
    assert WORDS not in written


def test_a_failure_that_ends_a_thread_is_too() -> None:
    status, written = ended(f"{QUIET} {A_THREAD}")
    line = json.loads(written)
    assert (status, line["event"], line["error"]) == (0, "thread_failed", "IndexError")
