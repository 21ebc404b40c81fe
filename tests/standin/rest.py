"""The carrier's answers about messages and calls. See its OpenAPI description."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.standin.calls import Call
from tests.standin.faults import Faults
from tests.standin.ledger import Ledger, Message

Form = dict[str, list[str]]
Answer = tuple[int, dict[str, Any] | str]
WORDS = {
    20429: (429, "Too Many Requests"),
    20500: (500, "Internal Server Error"),
    20503: (503, "Service unavailable"),
    20003: (401, "Authenticate"),
}
ON_THE_WAY = ("sent", "delivered")


@dataclass
class Rest:
    """Answers requests from a ledger, with faults; `call_back` posts statuses.

    `see` looks at each message while whoever sends it still waits for the answer.
    """

    ledger: Ledger
    faults: Faults
    call_back: Callable[..., None] | None = None
    ring: Callable[[Call], None] = lambda call: None
    see: Callable[[Message], None] = lambda message: None

    def create(self, account: str, form: Form) -> Answer:
        """POST Messages.json"""
        callback = _one(form, "StatusCallback")
        row = row_of(callback)
        fault = self.faults.next(_one(form, "To"))
        if (refusal := self._refusal(fault, row)) is not None:
            return refusal
        message = Message(
            sid=self.ledger.new_sid(),
            to=_one(form, "To"),
            sender=_one(form, "From"),
            body=_one(form, "Body"),
            status="queued",
            callback=callback,
            row=row,
            at=self.ledger.now(),
        )
        self.ledger.keep(message)
        self.see(message)
        answer = message.json(account)
        if callback and self.call_back is not None:
            message.status = ON_THE_WAY[-1]
            self.call_back(callback, message.sid, *ON_THE_WAY)
        return self._taken(fault, row, answer)

    def list(self, account: str, query: Form) -> Answer:
        """GET Messages.json with To, From and DateSent>, newest first, in one page or more."""
        if self.faults.no_lists:
            return _error(20500)
        size, page = int(_one(query, "PageSize") or 50), int(_one(query, "Page") or 0)
        since = _instant(_one(query, "DateSent>"))
        wanted = {"to": _one(query, "To"), "sender": _one(query, "From")}
        found = [
            one
            for one in self.ledger.newest_first()
            if one.at >= since and all(not v or getattr(one, k) == v for k, v in wanted.items())
        ]
        here = found[page * size : (page + 1) * size]
        path = f"/2010-04-01/Accounts/{account}/Messages.json"
        rest = "&".join(
            f"{name}={value}"
            for name, values in query.items()
            if name not in ("Page", "PageToken")
            for value in values
        )
        more = len(found) > (page + 1) * size
        following = f"{path}?{rest}&Page={page + 1}".replace("+", "%2B") if more else None
        return 200, {
            "messages": [one.json(account) for one in here],
            "page": page,
            "page_size": size,
            "start": page * size,
            "end": page * size + len(here),
            "uri": path,
            "first_page_uri": path,
            "next_page_uri": following,
            "previous_page_uri": None,
        }

    def call(self, account: str, form: Form) -> Answer:
        """POST Calls.json"""
        callback = _one(form, "StatusCallback")
        fault = self.faults.next_call()
        if (refusal := self._refusal(fault, row_of(callback))) is not None:
            return refusal
        call = Call(
            sid=self.ledger.new_sid("CA"),
            to=_one(form, "To"),
            sender=_one(form, "From"),
            url=_one(form, "Url"),
            callback=callback,
            row=row_of(callback),
            at=self.ledger.now(),
        )
        self.ledger.ring(call)
        answer = call.json(account)
        self.ring(call)
        return self._taken(fault, call.row, answer)

    def change_call(self, account: str, sid: str, form: Form) -> Answer:
        """POST one call: a status of "canceled" stops one that still rings."""
        call = next((one for one in self.ledger.calls if one.sid == sid), None)
        if call is None:
            return _error(20404)
        if call.status not in ("queued", "initiated", "ringing"):
            return _error(21220)
        call.status = _one(form, "Status")
        call.canceled.set()
        return 200, call.json(account)

    def list_calls(self, account: str, query: Form) -> Answer:
        """GET Calls.json with To and From, newest first."""
        if self.faults.no_lists:
            return _error(20500)
        wanted = {"to": _one(query, "To"), "sender": _one(query, "From")}
        found = [
            one
            for one in self.ledger.calls[::-1]
            if all(not v or getattr(one, k) == v for k, v in wanted.items())
        ]
        path = f"/2010-04-01/Accounts/{account}/Calls.json"
        return 200, {
            "calls": [one.json(account) for one in found],
            "page": 0,
            "page_size": len(found),
            "start": 0,
            "end": len(found),
            "uri": path,
            "first_page_uri": path,
            "next_page_uri": None,
            "previous_page_uri": None,
        }

    def _refusal(self, fault: str, row: int | None) -> Answer | None:
        """What is answered instead of taking something, or None."""
        code = {"error_500": "20500", "too_fast": "20429"}.get(fault, fault)
        if not code.isdigit():
            return None
        self.ledger.fault(fault, row, taken=False)
        return _error(int(code))

    def _taken(self, fault: str, row: int | None, answer: dict[str, Any]) -> Answer:
        """What is answered once something was taken, late or in garbage."""
        if fault:
            self.ledger.fault(fault, row, taken=True)
        if fault == "stall":
            time.sleep(self.faults.stall_seconds)
        return (201, "<html>") if fault == "garbage" else (201, answer)

    def fetch(self, account: str, sid: str) -> Answer:
        """GET one message."""
        message = self.ledger.get(sid)
        return (200, message.json(account)) if message else _error(20404)

    def redact(self, account: str, sid: str, form: Form) -> Answer:
        """POST one message: an empty body blanks its words."""
        message = self.ledger.get(sid)
        if message is None:
            return _error(20404)
        if _one(form, "Body") == "":
            message.blanked = True
        return 200, message.json(account)


def row_of(callback: str) -> int | None:
    """Our row's id in a callback address."""
    found = parse_qs(urlsplit(callback).query).get("row", [""])[0]
    return int(found) if found.isdigit() else None


def _error(code: int) -> Answer:
    status, words = WORDS.get(code, (400, "Refused"))
    if code == 20404:
        status, words = 404, "Not found"
    link = f"https://www.twilio.com/docs/errors/{code}"
    return status, {"code": code, "message": words, "more_info": link, "status": status}


def _one(form: Form, name: str) -> str:
    return form.get(name, [""])[0]


def _instant(text: str) -> float:
    if not text:
        return 0.0
    return datetime.fromisoformat(text.replace("Z", "+00:00")).replace(tzinfo=UTC).timestamp()
