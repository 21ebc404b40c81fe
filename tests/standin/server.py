"""A small threaded HTTP server that speaks for the carrier on 127.0.0.1."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.standin.caller import Caller
from tests.standin.calls import Exchange
from tests.standin.faults import Faults
from tests.standin.ledger import Ledger, Message, Request
from tests.standin.phones import Phones
from tests.standin.rest import Answer, Rest, row_of


class Standin:
    """The stand-in: where it listens, what it has kept, which faults it makes."""

    def __init__(self, port: int = 0, faults: Faults | None = None) -> None:
        self.ledger = Ledger()
        self.faults = faults or Faults()
        self.rest = Rest(self.ledger, self.faults)
        self.caller: Caller | None = None
        self.phones = Phones()
        self.exchange = Exchange(self.phones, lambda: self.caller)
        self.rest.ring = self.exchange.ring
        self.httpd = _Server(("127.0.0.1", port), _handler_of(self))

    @property
    def url(self) -> str:
        """Where the real client is pointed to (TWILIO_API_BASE_URL)."""
        return f"http://127.0.0.1:{self.httpd.server_address[1]}"

    def calls(self, caller: Caller, statuses: bool = True) -> None:
        """From now on it posts status callbacks (and inbound texts) to a product."""
        self.caller = caller
        self.rest.call_back = caller.later if statuses else None

    def text(self, sender: str, to: str, body: str, post: bool = True) -> Message:
        """An inbound text: kept for the list, and posted to the product unless told not to."""
        kept = self.ledger.keep(
            Message(
                self.ledger.new_sid(),
                to,
                sender,
                body,
                "received",
                direction="inbound",
                at=self.ledger.now(),
            )
        )
        if post and self.caller is not None:
            self.caller.text(kept.sid, sender, to, body)
        return kept


@contextmanager
def standing_in(port: int = 0, faults: Faults | None = None) -> Iterator[Standin]:
    """A running stand-in; it stops by itself at the end."""
    standin = Standin(port, faults)
    thread = threading.Thread(target=standin.httpd.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield standin
    finally:
        standin.httpd.shutdown()
        standin.httpd.server_close()
        thread.join()
        for one in standin.exchange.threads:
            one.join(timeout=20)
        if standin.caller is not None:
            standin.caller.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 256

    def handle_error(self, *_: Any) -> None:
        """Who asks may be killed in the middle: proofs do that."""


def _handler_of(standin: Standin) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # one packet an answer; unbuffered headers cost 40 ms each
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            self._answer("GET", {})

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            raw = self.rfile.read(length)
            if len(raw) < length:
                # Whoever sent it died in the middle: the carrier takes nothing.
                self.close_connection = True
                return
            body = raw.decode()
            self._answer("POST", parse_qs(body, keep_blank_values=True))

        def _answer(self, method: str, form: dict[str, list[str]]) -> None:
            parts = urlsplit(self.path)
            query = parse_qs(parts.query, keep_blank_values=True)
            if standin.faults.down and "/Accounts/" in parts.path:
                if form:
                    standin.ledger.fault("down", row_of(form.get("StatusCallback", [""])[0]), False)
                self.close_connection = True
                self.connection.close()
                return
            standin.ledger.request(Request(method, parts.path, query, form))
            status, words = _route(standin, method, parts.path, query, form)
            said = words if isinstance(words, str) else json.dumps(words)
            self._send(status, said.encode())

        def _send(self, status: int, body: bytes) -> None:
            try:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
                self.wfile.flush()
            except OSError:
                # The client has given up waiting: that is what a stall is for.
                self.close_connection = True

        def log_message(self, *_: Any) -> None:
            """The ledger is the log."""

    return Handler


def _route(
    standin: Standin,
    method: str,
    path: str,
    query: dict[str, list[str]],
    form: dict[str, list[str]],
) -> Answer:
    match method, path.strip("/").split("/"):
        case "POST", [_, "Accounts", account, "Messages.json"]:
            return standin.rest.create(account, form)
        case "GET", [_, "Accounts", account, "Messages.json"]:
            return standin.rest.list(account, query)
        case _, [_, "Accounts", account, "Calls.json"]:
            rest = standin.rest
            return rest.call(account, form) if form else rest.list_calls(account, query)
        case _, [_, "Accounts", account, ("Messages" | "Calls") as what, name]:
            return _of_one(standin, (method, what), account, name.removesuffix(".json"), form)
        case "GET", ["ledger"]:
            return 200, standin.ledger.facts()
        case "POST", ["faults"]:
            for name, values in form.items():
                kind = type(getattr(standin.faults, name))
                if name == "codes":
                    standin.faults.codes.extend(int(code) for code in values)
                else:
                    setattr(standin.faults, name, kind(float(values[0])))
            return 200, {}
        case _:
            return 404, {"code": 20404, "message": "Not found", "status": 404}


def _of_one(
    standin: Standin, asked: tuple[str, str], account: str, sid: str, form: dict[str, list[str]]
) -> Answer:
    match asked:
        case _, "Calls":
            return standin.rest.change_call(account, sid, form)
        case "GET", _:
            return standin.rest.fetch(account, sid)
        case _:
            return standin.rest.redact(account, sid, form)
