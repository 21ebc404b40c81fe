"""A carrier on this machine that accepts every text at once."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from urllib.parse import parse_qs

_numbers = count(1)


class _Accepts(BaseHTTPRequestHandler):
    """Says yes to a new message, and lists nothing."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        form = parse_qs(self.rfile.read(length).decode())
        sid = f"SM{next(_numbers):032x}"
        self._answer(201, {"sid": sid, "status": "queued", "to": form.get("To", [""])[0]})

    def do_GET(self) -> None:
        self._answer(200, {"messages": []})

    def log_message(self, *_: object) -> None:
        """Nothing: a benchmark's texts are of no interest."""

    def _answer(self, status: int, answer: dict[str, object]) -> None:
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def carrier() -> Iterator[str]:
    """Its address, until the end of the block."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Accepts)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join(5)
