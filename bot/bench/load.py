"""Requests over real sockets to a server on this machine: at full speed, or at a steady pace."""

import base64
import hashlib
import hmac
import socket
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlencode

CLIENTS = 4
PATIENCE = 15.0  # seconds, what the carrier waits


@dataclass(frozen=True)
class Load:
    """What came of a load: requests a second, and the latency of each in seconds, sorted."""

    per_second: float
    latencies: tuple[float, ...]
    failures: int

    def percentile(self, share: float) -> float:
        """The latency (seconds) that this share of requests stayed under."""
        return self.latencies[min(int(len(self.latencies) * share), len(self.latencies) - 1)]


def signed_text(port: int, token: str, form: dict[str, str]) -> bytes:
    """A text as the carrier posts it, signed, as bytes for the socket."""
    url = f"http://127.0.0.1:{port}/twilio/sms"
    to_sign = url + "".join(name + form[name] for name in sorted(form))
    digest = hmac.new(token.encode(), to_sign.encode(), hashlib.sha1).digest()
    body = urlencode(form).encode()
    head = (
        f"POST /twilio/sms HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"X-Twilio-Signature: {base64.b64encode(digest).decode()}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def at_full_speed(port: int, requests: Sequence[bytes]) -> Load:
    """Send all of them with four clients at once, each its next as soon as it has an answer."""
    began = time.perf_counter()
    with ThreadPoolExecutor(CLIENTS) as pool:
        answers = list(pool.map(lambda request: _send(port, request), requests))
    return _load(answers, time.perf_counter() - began)


def at_a_pace(port: int, requests: Sequence[bytes], per_second: float) -> Load:
    """Send so many a second, whatever the answers take."""
    began = time.perf_counter()

    def on_time(numbered: tuple[int, bytes]) -> tuple[float, bool]:
        number, request = numbered
        time.sleep(max(0.0, began + number / per_second - time.perf_counter()))
        return _send(port, request)

    with ThreadPoolExecutor(CLIENTS * 4) as pool:
        answers = list(pool.map(on_time, enumerate(requests)))
    return _load(answers, time.perf_counter() - began)


def _send(port: int, request: bytes) -> tuple[float, bool]:
    began = time.perf_counter()
    answer = b""
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), PATIENCE) as connection:
        connection.sendall(request)
        while chunk := connection.recv(4096):
            answer += chunk
    return time.perf_counter() - began, b" 200 " in answer[:15]


def _load(answers: Sequence[tuple[float, bool]], took: float) -> Load:
    latencies = tuple(sorted(latency for latency, _ in answers))
    failures = sum(not well for _, well in answers)
    return Load(len(answers) / took, latencies, failures)
