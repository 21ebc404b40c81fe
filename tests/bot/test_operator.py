"""Notices reach the operator by mail or hook, without anything personal, until they left."""

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from bot.database import Database
from bot.house import House
from bot.operator import SENTENCES, Operator, is_reachable
from bot.store import notices
from tests.bot.letters import TurnableClock, settings_of
from tests.build import NOW


@pytest.fixture
def clock() -> TurnableClock:
    return TurnableClock()


def operator_of(database: Database, clock: TurnableClock, **settings: str) -> Operator:
    return Operator(House(database, clock, settings_of(**settings)))


@contextmanager
def hook(status: int = 200) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """An HTTP hook that keeps what it is told."""
    told: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", told
    server.shutdown()
    server.server_close()
    thread.join()


@contextmanager
def mailbox() -> Iterator[tuple[str, list[str]]]:
    """A tiny SMTP server that keeps the mails it gets."""
    mails: list[str] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 here\r\n")
            while line := self.rfile.readline().decode().strip():
                if line.upper() == "DATA":
                    self.wfile.write(b"354 go on\r\n")
                    mails.append(self._mail())
                self.wfile.write(b"221 bye\r\n" if line.upper() == "QUIT" else b"250 ok\r\n")

        def _mail(self) -> str:
            lines: list[str] = []
            while (line := self.rfile.readline().decode().rstrip("\r\n")) != ".":
                lines.append(line)
            return "\n".join(lines)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"smtp://127.0.0.1:{server.server_address[1]}", mails
        server.shutdown()
        thread.join()


def write(database: Database, what: str = "configuration", detail: str = "code 21606") -> bool:
    with database.write() as tx:
        return notices.add(tx, what, detail, NOW)


def test_a_notice_reaches_the_hook_once(database: Database, clock: TurnableClock) -> None:
    write(database)
    with hook() as (url, told):
        operator = operator_of(database, clock, checkin_operator_hook=url)
        assert (operator.send_waiting(), operator.send_waiting()) == (1, 0)
    assert told == [
        {
            "what": "configuration",
            "text": SENTENCES["configuration"],
            "detail": "code 21606",
            "at": NOW.isoformat(),
        }
    ]


def test_a_notice_reaches_the_mailbox(database: Database, clock: TurnableClock) -> None:
    write(database)
    with mailbox() as (url, mails):
        operator = operator_of(
            database, clock, checkin_operator_email="ops@example.ca", checkin_smtp_url=url
        )
        assert operator.send_waiting() == 1
    (mail,) = mails
    assert "To: ops@example.ca" in mail
    assert "code 21606" in mail


def test_a_notice_that_did_not_leave_is_tried_again(
    database: Database, clock: TurnableClock
) -> None:
    write(database)
    with hook(status=500) as (url, told):
        operator = operator_of(database, clock, checkin_operator_hook=url)
        assert operator.send_waiting() == 0
        assert operator.send_waiting() == 0
        clock.forward(seconds=21)
        operator.send_waiting()
    assert len(told) == 2


def test_one_road_is_enough(database: Database, clock: TurnableClock) -> None:
    write(database)
    with hook() as (url, _):
        operator = operator_of(
            database,
            clock,
            checkin_operator_hook=url,
            checkin_operator_email="ops@example.ca",
            checkin_smtp_url="smtp://127.0.0.1:1",
        )
        assert operator.send_waiting() == 1


def test_the_same_trouble_is_told_once_an_hour(database: Database) -> None:
    assert write(database)
    assert not write(database)
    assert write(database, detail="code 20003")
    with database.write() as tx:
        assert notices.add(tx, "configuration", "code 21606", NOW + timedelta(minutes=61))


def test_without_a_road_notices_wait(database: Database, clock: TurnableClock) -> None:
    write(database)
    operator = operator_of(database, clock)
    assert not is_reachable(operator.house.settings)
    assert operator.send_waiting() == 0
    with database.read() as tx:
        assert notices.any_waiting(tx, NOW)
