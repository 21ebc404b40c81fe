"""`checkin demo` and `talk` as somebody starts them; `serve` and `work` when they may not start."""

import socket
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import requests

from bot.crypto import new_key
from tests.doors.demo_process import COMMAND, checkin, demo_running, plain_environment
from tests.doors.processes import free_port

pytestmark = pytest.mark.doors

MOST_MEMORY = 120 * 2**20  # bytes of a web worker


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with demo_running(tmp_path_factory.mktemp("demo")) as url:
        yield url


def installation(folder: Path) -> dict[str, str]:
    return {
        "CHECKIN_DATABASE_URL": f"sqlite:///{folder}/checkin.db",
        "CHECKIN_DATA_KEYS": new_key(),
        "CHECKIN_INDEX_KEY": "an index key of a test",
    }


def test_both_processes_of_the_demo_are_well(demo: str) -> None:
    answer = requests.get(f"{demo}/healthz", timeout=5)
    assert answer.json() == {"database": "well", "heartbeat": "well"}


def test_lines_from_a_pipe_are_texts_and_answers_are_printed(demo: str, tmp_path: Path) -> None:
    done = checkin(tmp_path, "talk", "--as", "luc", "--url", demo, typed="QUAND\nMENU\n")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "Luc: QUAND"
    assert "Julie" in lines[1]
    assert lines[2] == "Luc: MENU"
    assert lines[3].startswith("> ") or lines[3].startswith(">: ")


def test_a_phone_that_is_not_there_is_one_sentence(demo: str, tmp_path: Path) -> None:
    done = checkin(tmp_path, "talk", "--as", "nina", "--url", demo)
    assert done.returncode == 2
    assert done.stderr.strip().endswith(
        "There are: Ana, Luc, Kim, Zoe, Theo, Sam, Rosa, Paul, Marc, Julie."
    )
    assert len(done.stderr.strip().splitlines()) == 1


def test_without_a_demo_talk_says_how_to_start_one(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        done = checkin(tmp_path, "talk", "--as", "ana", "--url", url)
    assert done.returncode == 2
    assert done.stderr.strip() == f"checkin: No demo answers at {url}: start one with checkin demo."


def test_a_taken_port_is_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = checkin(tmp_path, "demo", "--port", str(port))
    assert done.returncode == 2
    assert done.stderr.strip() == f"checkin: Port {port} is taken: choose another with --port."


def test_the_demo_leaves_nothing_behind(tmp_path: Path) -> None:
    with demo_running(tmp_path) as url:
        assert requests.get(f"{url}/phones", timeout=5).status_code == 200
        assert len(list(tmp_path.glob("checkin-demo-*/demo.db"))) == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["printed.txt"]
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{url}/phones", timeout=5)


@pytest.mark.parametrize("command", ["serve", "work"])
def test_a_database_that_is_not_there_or_old_is_refused(command: str, tmp_path: Path) -> None:
    settings = installation(tmp_path)
    done = checkin(tmp_path, command, **settings)
    assert done.returncode == 2
    assert done.stderr.strip() == "checkin: There is no database yet: run checkin migrate."
    sqlite3.connect(tmp_path / "checkin.db").execute("CREATE TABLE old (id)").connection.close()
    done = checkin(tmp_path, command, **settings)
    assert done.returncode == 2
    assert "run checkin migrate" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_migrate_needs_no_key_and_serve_then_wants_one(tmp_path: Path) -> None:
    settings = installation(tmp_path)
    url = settings["CHECKIN_DATABASE_URL"]
    done = checkin(tmp_path, "migrate", CHECKIN_DATABASE_URL=url)
    assert (done.returncode, done.stdout) == (0, "The database is up to date.\n")
    done = checkin(tmp_path, "serve", CHECKIN_DATABASE_URL=url)
    assert done.returncode == 2
    assert "CHECKIN_DATA_KEYS" in done.stderr


def test_serve_and_work_are_an_installation_that_is_well(tmp_path: Path) -> None:
    settings = installation(tmp_path) | {"TWILIO_AUTH_TOKEN": "a token of a test"}
    assert checkin(tmp_path, "migrate", **settings).returncode == 0
    bind = f"127.0.0.1:{free_port()}"
    web = started(tmp_path, settings, "serve", "--bind", bind)
    scheduler = started(tmp_path, settings, "work")
    try:
        assert until_well(f"http://{bind}/healthz")
        assert requests.get(f"http://{bind}/phones", timeout=5).status_code == 404
        # The process that answers holds little: the carrier's client is loaded when it sends.
        assert max(memory_of_children(web.pid)) < MOST_MEMORY
    finally:
        web.terminate()
        scheduler.terminate()
    assert (web.wait(timeout=20), scheduler.wait(timeout=20)) == (0, 0)


def started(folder: Path, settings: dict[str, str], *words: str) -> subprocess.Popen[bytes]:
    with (folder / f"{words[0]}.log").open("wb") as log:
        return subprocess.Popen(
            [*COMMAND, *words],
            cwd=folder,
            env=plain_environment() | settings,
            stdout=log,
            stderr=log,
        )


def until_well(url: str) -> bool:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        with suppress(requests.ConnectionError, requests.Timeout):
            if requests.get(url, timeout=5).status_code == 200:
                return True
        time.sleep(0.1)
    return False


def memory_of_children(parent: int) -> list[int]:
    """Resident bytes of the processes that a process has started (Linux)."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    found = [Path(f"/proc/{child}/status").read_text() for child in children]
    return [
        int(line.split()[1]) * 1024
        for text in found
        for line in text.splitlines()
        if "VmRSS" in line
    ]
