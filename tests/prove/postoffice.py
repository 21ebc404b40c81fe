"""The carrier of a month: who blocks us, which phone takes a text, and when that is told to us."""

import heapq
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime

from flows.understand.keywords import CARRIER_START, CARRIER_STOP, CARRIER_YES
from tests.prove.clockwork import Clockwork
from tests.prove.stage import Fate, Received, Typed
from tests.standin import Caller, Message, Standin

SENT = "sent"


@dataclass(frozen=True, order=True)
class News:
    """What we are told of a text: posted at an instant."""

    at: datetime
    turn: int
    message: Message = field(compare=False)
    fate: Fate = field(compare=False)


@dataclass
class PostOffice:
    """The stand-in as a carrier whose phones differ. `fate` says what becomes of each text."""

    standin: Standin
    caller: Caller
    clock: Clockwork
    sender: str
    fate: Callable[[str, datetime], Fate]
    see: Callable[[Message], None]
    threads: int = 1
    refused: list[Message] = field(default_factory=list)
    _news: list[News] = field(default_factory=list)
    _arrived: list[Received] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def open(self) -> None:
        """From now on the stand-in works so."""
        self.standin.caller = self.caller
        self.standin.ledger.now = self.clock.stamp
        self.standin.rest.see = self._take
        # Nothing is posted from the stand-in's own threads: what follows a text is told in order.
        self.standin.rest.call_back = lambda callback, sid, *statuses: None
        self._pool = ThreadPoolExecutor(self.threads, "carrier")

    def close(self) -> None:
        """No text is under way any more."""
        self._pool.shutdown()

    def post(self, typed: Sequence[Typed]) -> None:
        """People text: each through our door, those of one phone in order."""
        by_phone: dict[str, list[Message]] = {}
        for one in typed:
            self._heed(one.number, one.body)
            message = Message(
                self.standin.ledger.new_sid(),
                self.sender,
                one.number,
                one.body,
                "received",
                "inbound",
                at=self.clock.stamp(),
            )
            self.standin.ledger.keep(message)
            by_phone.setdefault(one.number, []).append(message)
        list(self._pool.map(self._post_all, by_phone.values()))

    def next_at(self) -> datetime | None:
        """When something is told next."""
        with self._lock:
            return self._news[0].at if self._news else None

    def tell(self) -> int:
        """Post the statuses that are due; how many texts came to their end."""
        now, due = self.clock.now(), []
        with self._lock:
            while self._news and self._news[0].at <= now:
                due.append(heapq.heappop(self._news))
        list(self._pool.map(self._tell, due))
        return len(due)

    def arrived(self) -> list[Received]:
        """What has arrived at phones since the last look, in order."""
        with self._lock:
            found, self._arrived = self._arrived, []
        return sorted(found, key=lambda one: (one.at, one.row))

    def _take(self, message: Message) -> None:
        self.see(message)
        at = datetime.fromtimestamp(message.at, UTC)
        fate = self.fate(message.to, at)
        with self._lock:
            heapq.heappush(
                self._news, News(at + fate.after, int(message.sid[2:], 16), message, fate)
            )

    def _tell(self, news: News) -> None:
        message, fate = news.message, news.fate
        self.caller.status(message.callback, message.sid, SENT)
        more = {"ErrorCode": fate.code} if fate.code else {}
        message.status = fate.status
        message.error_code = int(fate.code) if fate.code else None
        self.caller.status(message.callback, message.sid, fate.status, **more)
        if fate.status == "delivered":
            received = Received(news.at, message.to, message.body, message.row or 0, message.sid)
            with self._lock:
                self._arrived.append(received)

    def _post_all(self, messages: Sequence[Message]) -> None:
        for one in messages:
            if self.caller.text(one.sid, one.sender, one.to, one.body) != 200:
                self.refused.append(one)

    def _heed(self, number: str, body: str) -> None:
        """The carrier's own words, alone and in any case."""
        word, blocked = body.strip().upper(), self.standin.faults.blocked
        if word in CARRIER_STOP:
            blocked.add(number)
        elif word in CARRIER_START or word == CARRIER_YES:
            blocked.discard(number)
