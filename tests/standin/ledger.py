"""Every message the stand-in took or sent, and every fault it made. Proofs read it afterwards."""

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

from tests.standin.calls import Call


@dataclass
class Message:
    """A message as the carrier keeps it. `row` is our row's id from the callback address.

    `body` stays for the proofs; what was `blanked` is shown to nobody else.
    """

    sid: str
    to: str
    sender: str
    body: str
    status: str
    direction: str = "outbound-api"
    callback: str = ""
    row: int | None = None
    at: float = field(default_factory=time.time)
    error_code: int | None = None
    blanked: bool = False

    def json(self, account: str) -> dict[str, Any]:
        """The message in the carrier's own shape."""
        created = format_datetime(datetime.fromtimestamp(self.at, UTC))
        path = f"/2010-04-01/Accounts/{account}/Messages/{self.sid}"
        return {
            "account_sid": account,
            "api_version": "2010-04-01",
            "body": "" if self.blanked else self.body,
            "date_created": created,
            "date_sent": created,
            "date_updated": created,
            "direction": self.direction,
            "error_code": self.error_code,
            "error_message": None,
            "from": self.sender,
            "messaging_service_sid": None,
            "num_media": "0",
            "num_segments": "1",
            "price": None,
            "price_unit": None,
            "sid": self.sid,
            "status": self.status,
            "subresource_uris": {"media": f"{path}/Media.json"},
            "to": self.to,
            "uri": f"{path}.json",
        }


@dataclass(frozen=True)
class Fault:
    """A fault that was made: which, for which row of ours, whether the message was taken."""

    kind: str
    row: int | None
    taken: bool
    at: float


@dataclass(frozen=True)
class Request:
    """A request as it came: for contract tests."""

    method: str
    path: str
    query: dict[str, list[str]]
    form: dict[str, list[str]]


class Ledger:
    """Messages, faults and requests, in order. Safe for many threads.

    `now` is the carrier's clock, in seconds since 1970.
    """

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.now = now
        self.messages: list[Message] = []
        self.calls: list[Call] = []
        self.faults: list[Fault] = []
        self.requests: list[Request] = []
        self._by_sid: dict[str, Message] = {}
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)

    def new_sid(self, kind: str = "SM") -> str:
        """A fresh id in the carrier's shape: SM for messages, CA for calls."""
        return f"{kind}{next(self._numbers):032x}"

    def keep(self, message: Message) -> Message:
        """Take a message in."""
        with self._lock:
            self.messages.append(message)
            self._by_sid[message.sid] = message
        return message

    def ring(self, call: Call) -> None:
        """Take a call in."""
        with self._lock:
            self.calls.append(call)

    def placed(self) -> list[Call]:
        """Every call that was taken, in order."""
        with self._lock:
            return list(self.calls)

    def calls_to(self, number: str) -> list[Call]:
        """Calls to a number, in the order in which they were taken."""
        with self._lock:
            return [one for one in self.calls if one.to == number]

    def fault(self, kind: str, row: int | None, taken: bool) -> None:
        """Write down a fault."""
        with self._lock:
            self.faults.append(Fault(kind, row, taken, self.now()))

    def request(self, request: Request) -> None:
        """Write down a request."""
        with self._lock:
            self.requests.append(request)

    def get(self, sid: str) -> Message | None:
        """One message."""
        return self._by_sid.get(sid)

    def newest_first(self) -> list[Message]:
        """Every message, as the carrier lists them."""
        with self._lock:
            return self.messages[::-1]

    def sent(self) -> list[Message]:
        """What the product sent, in the order it was taken."""
        with self._lock:
            return [one for one in self.messages if one.direction != "inbound"]

    def facts(self) -> dict[str, Any]:
        """Everything, ready for JSON, for proofs in another process."""
        with self._lock:
            return {
                "messages": [vars(one) for one in self.messages],
                "faults": [vars(one) for one in self.faults],
            }
