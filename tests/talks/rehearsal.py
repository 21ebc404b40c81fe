"""A small programme on SQLite with a clock to turn and phones that only write down."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select
from structlog.testing import capture_logs

from bot.alerts.watch import on_settled
from bot.channels import Found, Inbound, Letter, Refused, Sent
from bot.channels.policy import policy_of
from bot.crypto import Cipher
from bot.database import Database, Transaction, make_engine
from bot.house import House, Thought
from bot.outbox import Post, drain
from bot.settings import Settings
from bot.store import sessions
from bot.store.notices import notice
from bot.store.pairs import Pair
from bot.store.people import Member
from bot.turn import hear
from flows.engine.facts import Language
from flows.engine.session import Session
from scheduler.beat import run_due
from scheduler.walk import walk
from tests.build import NOW, Cast, cast_of
from tests.talks.shown import shown

PAUSE = timedelta(seconds=90)  # between two texts, unless the talk says otherwise
CARRIER = timedelta(seconds=1)  # until the reply to a text is accepted
NOBODY_REPLIED = "bot> (no reply)"
ADDRESSES = {
    "rosa": "+15145550120",
    "paul": "+15145550121",
    "ines": "+15145550122",
    "ana": "+15145550123",
    "luc": "+15145550124",
    "marc": "+15145550125",
    "julie": "+15145550126",
    "kim": "+15145550140",
    "stranger": "+15145550199",
}

BROKEN = select(notice.c.detail).where(notice.c.what == "text_broken")


@dataclass
class TurnedClock:
    """Time that stands still until it is turned."""

    at: datetime = NOW

    def now(self) -> datetime:
        return self.at

    def real(self) -> datetime:
        return self.at

    def turn_to(self, at: datetime) -> None:
        self.at = max(self.at, at)


@dataclass
class WrittenDown:
    """A channel that accepts everything and keeps it, unless it `refuses` texts with a code."""

    letters: list[Letter] = field(default_factory=list)
    refuses: str = ""

    def parse(self, form: Mapping[str, str], received_at: datetime) -> Inbound:
        raise AssertionError("Talks are heard directly.")

    def send(self, letter: Letter) -> Sent:
        if self.refuses and letter.channel != "voice":
            raise Refused(policy_of(self.refuses), self.refuses)
        self.letters.append(letter)
        return Sent(f"SM{letter.outgoing_id:032d}", "delivered")

    def find(self, letter: Letter, since: datetime) -> Sequence[Found]:
        return []

    def arrived(self, to: str, since: datetime) -> Sequence[Inbound]:
        return []

    def cancel(self, provider_id: str) -> None:
        """Texts do not ring."""

    def blank(self, provider_id: str) -> None:
        """Nothing is kept here."""


class AtOnce(Executor):
    """Runs what is submitted in place, so that a talk is the same every time."""

    def submit(self, act: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(act(*args, **kwargs))
        except Exception as failure:
            done.set_exception(failure)
        return done


@dataclass
class Rehearsal:
    """A small programme and its phones. `lines` is the transcript so far.

    `thoughts` are all turns taken, `saved` every session that stood in the database after one.
    """

    engine: Engine
    cipher: Cipher
    cast: Cast
    language: Language
    clock: TurnedClock = field(default_factory=TurnedClock)
    phones: WrittenDown = field(default_factory=WrittenDown)
    thoughts: list[Thought] = field(default_factory=list)
    saved: list[Session] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    newcomers: dict[str, Member] = field(default_factory=dict)
    touched: set[int] = field(default_factory=set)
    heard: int = 0
    speaker: str = ""
    shown: int = 0
    thought: int = 0

    def __post_init__(self) -> None:
        self.house = self._begin()

    @property
    def mentee(self) -> Member:
        """Whose talk it is: Ana in English, Luc in French."""
        return self.cast.ana if self.language == "en" else self.cast.luc

    @property
    def other_mentee(self) -> Member:
        """The mentee of the other language."""
        return self.cast.luc if self.language == "en" else self.cast.ana

    @property
    def mentor(self) -> Member:
        """The mentee's mentor: Marc in English, Julie in French."""
        return self.cast.marc if self.language == "en" else self.cast.julie

    @property
    def pair(self) -> Pair:
        """The two of them."""
        return self.cast.ana_and_marc if self.language == "en" else self.cast.luc_and_julie

    def member(self, name: str) -> Member:
        """Somebody by the name that a talk uses."""
        found: Member = self.newcomers.get(name) or getattr(self.cast, name)
        return found

    def restart(self) -> None:
        """As if the process began anew: only what is stored is still known.

        The engine stays, without its connections: it holds statements, and nothing of a talk.
        """
        self.house.database.close()
        self.house = self._begin()

    def say(self, who: str, text: str, after: timedelta = PAUSE, opt_out: str = "") -> None:
        """Somebody texts; everything that is due at this moment happens.

        A negative `after` is a text that was on its way for so long.
        """
        self.walk_to(self.clock.at + max(after, timedelta()))
        self.speaker = who
        self.heard += 1
        inbound = Inbound(
            channel="sms",
            address=ADDRESSES[who],
            to=self.cast.site.sender,
            text=text,
            provider_id=f"SM{self.heard:032x}",
            received_at=self.clock.at + min(after, timedelta()),
            opt_out=opt_out,
        )
        said = len(self.phones.letters)
        with _loud():
            hear(self.house, inbound)
        # The reply is accepted after the text was heard, never in the same instant.
        self.clock.turn_to(self.clock.at + CARRIER)
        self.walk_to(self.clock.at)
        if not any(letter.to == ADDRESSES[who] for letter in self.phones.letters[said:]):
            self.lines.append(NOBODY_REPLIED)

    def walk_to(self, until: datetime) -> None:
        """Let time pass, from due instant to due instant."""
        walk(self.house, self.clock, until, self.settle)
        self.note()

    def settle(self) -> int:
        """Do everything that is due now; how much that was."""
        with _loud():
            did = run_due(self.house, "talk")
        self.note()
        post = Post(lambda _: self.phones, AtOnce(), AtOnce(), 1, on_settled, "talk")
        did += drain(self.house, post).handed
        self.note()
        self._every_text_was_written()
        return did

    def _every_text_was_written(self) -> None:
        """A text that lacks a value reaches nobody: the product survives it, a talk does not."""
        with self.house.database.read() as tx:
            broken = tx.execute(BROKEN).scalars().all()
        assert not broken, broken

    def note(self) -> None:
        """Write down what was decided and what was texted since the last look."""
        people = self._people()
        for thought in self.thoughts[self.thought :]:
            written = [shown(effect, people) for effect in thought.effects]
            if done := " · ".join(each for each in written if each):
                name = people[thought.person_id]
                self.lines.append(
                    f"do > {done}" if name == self.speaker else f"do for {name}> {done}"
                )
            self.touched.add(thought.person_id)
        self.thought = len(self.thoughts)
        for letter in self.phones.letters[self.shown :]:
            who = next(name for name, to in ADDRESSES.items() if to == letter.to)
            arrow = "bot>" if who == self.speaker else f"bot to {who}>"
            if letter.channel == "voice":
                arrow = f"call to {who}>"
            self.lines.append(f"{arrow} {letter.text}")
        self.shown = len(self.phones.letters)

    def _witness(self, _tx: Transaction, thought: Thought) -> None:
        self.thoughts.append(thought)

    def _people(self) -> dict[int, str]:
        cast = [name for name in ADDRESSES if name in vars(self.cast)]
        return {self.member(name).id: name for name in (*cast, *self.newcomers)}

    def keep_sessions(self) -> None:
        """Remember what is saved now of everybody who had a turn since the last look."""
        with self.house.database.read() as tx:
            for person_id in sorted(self.touched):
                # A talk may be about a session that nobody can read.
                with suppress(ValueError):
                    self.saved.append(sessions.load(tx, person_id)[0])
        self.touched.clear()

    def _begin(self) -> House:
        database = Database(self.engine, self.cipher)
        settings = Settings(
            _env_file=None, checkin_channel="simulator", checkin_segments_per_second=1000
        )  # type: ignore[call-arg]
        return House(database, self.clock, settings, self._witness)


@contextmanager
def _loud() -> Iterator[None]:
    """A mistake of ours, which the product survives, fails the talk."""
    with capture_logs() as logged:
        yield
    for entry in logged:
        if entry["event"] in ("turn_failed", "due_failed"):
            raise AssertionError(f"{entry['event']}: {entry}")


class Theatre:
    """Where rehearsals take place, one after the other, each in a fresh copy of a database."""

    def __init__(self, template: Path, folder: Path, cipher: Cipher) -> None:
        self._template = template
        self._file = folder / "talk.db"
        self._cipher = cipher
        self._engine = make_engine(f"sqlite:///{self._file}")

    @contextmanager
    def rehearse(self, language: Language) -> Iterator[Rehearsal]:
        """A small programme with nothing said yet."""
        shutil.copyfile(self._template, self._file)
        database = Database(self._engine, self._cipher)
        with database.write() as tx:
            cast = cast_of(tx)
        try:
            yield Rehearsal(self._engine, self._cipher, cast, language)
        finally:
            database.close()
            for left in self._file.parent.glob("talk.db*"):
                left.unlink()
