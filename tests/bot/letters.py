"""What outbox tests need: a channel that answers as told, a clock to turn, texts to queue."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from pydantic import SecretStr
from sqlalchemy import select

from bot.channels import Found, Inbound, InDoubt, Letter, NotBlanked, NotReadable, Refused, Sent
from bot.database import Database, Transaction
from bot.house import House
from bot.outbox import Outcome, Post, open_post
from bot.settings import Settings
from bot.store import outgoing
from bot.store.letters import Leased
from bot.store.outgoing import ANSWER, Draft
from tests.build import NOW

Answer = Sent | Refused | InDoubt


@dataclass
class TurnableClock:
    """Both times, moved by hand."""

    at: datetime = NOW

    def now(self) -> datetime:
        return self.at

    def real(self) -> datetime:
        return self.at

    def forward(self, **much: float) -> None:
        self.at += timedelta(**much)


@dataclass
class FakeChannel:
    """Takes every letter, unless `answers` (by our row id, then by default) says otherwise."""

    sent: list[Letter] = field(default_factory=list)
    answers: dict[int, list[Answer]] = field(default_factory=dict)
    listed: list[Found] = field(default_factory=list)
    unreadable: bool = False
    blanked: list[str] = field(default_factory=list)
    keeps: bool = False
    before_answer: Callable[[Letter], None] = lambda letter: None

    def parse(self, form: Mapping[str, str], received_at: datetime) -> Inbound:
        raise AssertionError("Nothing is parsed here.")

    def send(self, letter: Letter) -> Sent:
        self.sent.append(letter)
        self.before_answer(letter)
        told = self.answers.get(letter.outgoing_id)
        answer = told.pop(0) if told else provider_answer(letter)
        if isinstance(answer, Sent):
            return answer
        raise answer

    def find(self, letter: Letter, since: datetime) -> Sequence[Found]:
        if self.unreadable:
            raise NotReadable
        return [one for one in self.listed if one.at >= since]

    def arrived(self, to: str, since: datetime) -> Sequence[Inbound]:
        return ()

    def cancel(self, provider_id: str) -> None:
        """Texts do not ring."""

    def blank(self, provider_id: str) -> None:
        if self.keeps:
            raise NotBlanked
        self.blanked.append(provider_id)

    @property
    def ids(self) -> list[int]:
        return [letter.outgoing_id for letter in self.sent]


@dataclass
class Office:
    """A house with a fake channel and everything that was reported."""

    house: House
    post: Post
    channel: FakeChannel
    clock: TurnableClock
    outcomes: list[tuple[int, Outcome]]

    def queue(self, **fields: Any) -> int:
        with self.house.database.write() as tx:
            return queue(tx, **fields)

    def row(self, row_id: int) -> dict[str, Any]:
        with self.house.database.read() as tx:
            return row_of(tx, row_id)


def provider_answer(letter: Letter) -> Sent:
    """What the carrier says to a letter it takes."""
    return Sent(f"SM{letter.outgoing_id:030x}{letter.attempt:02x}", "queued")


def queue(tx: Transaction, **fields: Any) -> int:
    """Queue "OK, nothing changed." and the like; `fields` are those of Draft."""
    plain: dict[str, Any] = {
        "programme_id": 1,
        "key": "unknown.heard",
        "kind": "answer",
        "priority": ANSWER,
        "not_before": NOW,
    }
    return outgoing.queue(tx, Draft(**plain | fields))


def row_of(tx: Transaction, row_id: int) -> dict[str, Any]:
    """A row of the outbox as it stands."""
    found = select(outgoing.outgoing).where(outgoing.outgoing.c.id == row_id)
    return dict(tx.execute(found).mappings().one())


def settings_of(**fields: Any) -> Settings:
    """Settings of a test: a free sender, no environment file."""
    plain: dict[str, Any] = {
        "checkin_segments_per_second": 1000.0,
        "checkin_public_url": "https://bot.example.ca",
        "twilio_account_sid": "AC" + "a" * 32,
        "twilio_auth_token": SecretStr("0123456789abcdef0123456789abcdef"),
    }
    return Settings(_env_file=None, **plain | fields)


@contextmanager
def office_of(database: Database, threads: int = 1, **settings: Any) -> Iterator[Office]:
    """An office whose outbox sends through a fake channel."""
    clock, channel = TurnableClock(), FakeChannel()
    house = House(database, clock, settings_of(**settings))
    outcomes: list[tuple[int, Outcome]] = []

    def note(tx: Transaction, row: Leased, outcome: Outcome) -> None:
        outcomes.append((row.id, outcome))

    with open_post(lambda _: channel, threads, note, "worker-1") as post:
        yield Office(house, post, channel, clock, outcomes)
