"""Calls as the carrier makes them: rings, asks the product what to say, posts keys and statuses."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

from tests.standin.caller import ACCOUNT, Caller
from tests.standin.phones import HANGS_UP, Behaviour, Phones
from tests.standin.twiml import BadDocument, Document, read

LONGEST = 12  # documents in one call
RINGS_FOR = 10.0  # seconds


@dataclass
class Call:
    """A call as the carrier keeps it, and what was heard in it. `row` is our row's id."""

    sid: str
    to: str
    sender: str
    url: str
    callback: str
    row: int | None
    status: str = "queued"
    at: float = field(default_factory=time.time)
    heard: list[Document] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    over: bool = False
    canceled: threading.Event = field(default_factory=threading.Event)

    def json(self, account: str) -> dict[str, Any]:
        """The call in the carrier's own shape."""
        created = format_datetime(datetime.fromtimestamp(self.at, UTC))
        return {
            "account_sid": account,
            "answered_by": None,
            "api_version": "2010-04-01",
            "caller_name": None,
            "date_created": created,
            "date_updated": created,
            "direction": "outbound-api",
            "duration": None,
            "end_time": None,
            "forwarded_from": None,
            "from": self.sender,
            "from_formatted": self.sender,
            "group_sid": None,
            "parent_call_sid": None,
            "phone_number_sid": None,
            "price": None,
            "price_unit": "USD",
            "queue_time": "0",
            "sid": self.sid,
            "start_time": None,
            "status": self.status,
            "subresource_uris": {},
            "to": self.to,
            "to_formatted": self.to,
            "trunk_sid": None,
            "uri": f"/2010-04-01/Accounts/{account}/Calls/{self.sid}.json",
        }


@dataclass
class Exchange:
    """Plays calls against the product's doors, each in a thread of its own."""

    phones: Phones
    caller: Callable[[], Caller | None]
    threads: list[threading.Thread] = field(default_factory=list)

    def ring(self, call: Call) -> None:
        """Ring, and see what comes of it."""
        caller = self.caller()
        if caller is None:
            return
        thread = threading.Thread(target=self._play, args=(call, caller), daemon=True)
        self.threads.append(thread)
        thread.start()

    def _play(self, call: Call, caller: Caller) -> None:
        try:
            met = self.phones.next(call.to)
            self._status(call, caller, "initiated")
            self._status(call, caller, "ringing")
            if met.picks == "rings":
                stopped = call.canceled.wait(RINGS_FOR)
                self._status(call, caller, "canceled" if stopped else "no-answer")
                return
            if met.picks in ("busy", "no-answer", "failed"):
                self._status(call, caller, met.picks)
                return
            self._status(call, caller, "in-progress")
            self._talk(call, caller, met)
            self._status(call, caller, "completed")
        finally:
            call.over = True

    def _talk(self, call: Call, caller: Caller, met: Behaviour) -> None:
        keys, url = iter(met.keys), call.url
        more = {"AnsweredBy": met.picks}
        for _ in range(LONGEST):
            document = self._ask(call, caller, url, more)
            if document is None:
                return
            if document.number:
                met = self.phones.next(document.number)
                if met.picks == "machine_start" and document.machine_to:
                    form = self._form(call) | {"AnsweredBy": met.picks}
                    call.answers.append(caller.post(document.machine_to, form))
                url, more = document.told_to, _dialled(met)
            elif document.key_to:
                key = next(keys, "")
                if key == HANGS_UP:
                    return
                url, more = document.key_to, {"Digits": key}
            else:
                return

    def _ask(self, call: Call, caller: Caller, url: str, more: dict[str, str]) -> Document | None:
        answer, xml = caller.ask(url, self._form(call) | more)
        call.answers.append(answer)
        try:
            document = read(xml)
        except BadDocument as bad:
            call.problems.append(str(bad))
            return None
        call.heard.append(document)
        return document

    def _status(self, call: Call, caller: Caller, status: str) -> None:
        call.status = status
        if call.callback and status != "ringing":  # not asked for
            call.answers.append(caller.post(call.callback, self._form(call)))

    def _form(self, call: Call) -> dict[str, str]:
        return {
            "AccountSid": ACCOUNT,
            "ApiVersion": "2010-04-01",
            "CallSid": call.sid,
            "CallStatus": call.status,
            "Called": call.to,
            "Caller": call.sender,
            "Direction": "outbound-api",
            "From": call.sender,
            "To": call.to,
        }


def _dialled(met: Behaviour) -> dict[str, str]:
    """How it went with somebody who was dialled."""
    if met.picks in ("busy", "no-answer", "failed"):
        return {"DialCallStatus": met.picks}
    return {"DialCallStatus": "completed", "DialCallDuration": str(met.talks)}
