"""Play a talk: a small programme on SQLite, a clock to turn, phones that only write down."""

import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.alerts.watch import on_settled
from bot.channels import Found, Inbound, Letter, Sent
from bot.crypto import Cipher
from bot.database import Database, make_engine
from bot.house import House, Thought
from bot.outbox import Post, drain
from bot.settings import Settings
from bot.turn import hear
from flows.engine.effects import Ask, Effect, Later, Say, Tell
from scheduler.beat import run_due
from scheduler.walk import walk
from tests.build import NOW, Cast, cast_of

ZONE = ZoneInfo("America/Toronto")
PAUSE = timedelta(seconds=90)  # between two texts, unless the talk says otherwise
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
PLAYED = re.compile(r"^(?:(?P<who>[a-z0-9_]+)<|(?P<clock>at >|wait>)) ?(?P<what>.*)$")
SOONER = re.compile(r"^\+(\d+)s (.*)$", re.S)
NAMES = ("ana", "luc", "marc", "julie", "rosa", "paul", "ines")


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
    """A channel that accepts everything and keeps it."""

    letters: list[Letter] = field(default_factory=list)

    def parse(self, form: Mapping[str, str], received_at: datetime) -> Inbound:
        raise NotImplementedError("Talks are heard directly.")

    def send(self, letter: Letter) -> Sent:
        self.letters.append(letter)
        return Sent(f"SM{letter.outgoing_id:032d}", "delivered")

    def find(self, letter: Letter, since: datetime) -> Sequence[Found]:
        return []

    def arrived(self, to: str, since: datetime) -> Sequence[Inbound]:
        return []


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
    """A small programme and its phones. `lines` is the transcript so far."""

    house: House
    clock: TurnedClock
    cast: Cast
    phones: WrittenDown
    addresses: dict[str, str]
    thoughts: list[Thought] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    heard: int = 0
    speaker: str = ""
    shown: int = 0
    thought: int = 0

    def say(self, who: str, text: str, after: timedelta = PAUSE) -> None:
        """Somebody texts; everything that is due at this moment happens."""
        self.walk_to(self.clock.at + after)
        self.speaker = who
        self.heard += 1
        inbound = Inbound(
            channel="sms",
            address=self.addresses[who],
            to=self.cast.site.sender,
            text=text,
            provider_id=f"SM{self.heard:032x}",
            received_at=self.clock.at,
        )
        hear(self.house, inbound)
        self.walk_to(self.clock.at)

    def walk_to(self, until: datetime) -> None:
        """Let time pass, from due instant to due instant."""
        walk(self.house, self.clock, until, self.settle)
        self.note()

    def settle(self) -> int:
        """Do everything that is due now; how much that was."""
        did = run_due(self.house, "talk")
        self.note()
        post = Post(lambda _: self.phones, AtOnce(), AtOnce(), 1, on_settled, "talk")
        did += drain(self.house, post).handed
        self.note()
        return did

    def note(self) -> None:
        """Write down what was decided and what was texted since the last look."""
        for thought in self.thoughts[self.thought :]:
            effects = [_shown(effect) for effect in thought.effects]
            done = " · ".join(shown for shown in effects if shown)
            if done:
                self.lines.append(f"do > {done}")
        self.thought = len(self.thoughts)
        for letter in self.phones.letters[self.shown :]:
            who = next(name for name, to in self.addresses.items() if to == letter.to)
            arrow = "bot>" if who == self.speaker else f"bot to {who}>"
            self.lines.append(f"{arrow} {letter.text}")
        self.shown = len(self.phones.letters)


@contextmanager
def rehearsal(
    template: Path, folder: Path, cipher: Cipher, situation: Callable[[Rehearsal], None]
) -> Iterator[Rehearsal]:
    """A rehearsal in a fresh copy of an empty database, put into a situation."""
    file = folder / "talk.db"
    shutil.copyfile(template, file)
    database = Database(make_engine(f"sqlite:///{file}"), cipher)
    with database.write() as tx:
        cast = cast_of(tx)
    clock, phones, thoughts = TurnedClock(), WrittenDown(), []
    settings = Settings(_env_file=None, checkin_channel="simulator")  # type: ignore[call-arg]
    house = House(database, clock, settings, lambda _tx, thought: thoughts.append(thought))
    addresses = {name: _address(name) for name in NAMES} | {"stranger": "+15145550199"}
    played = Rehearsal(house, clock, cast, phones, addresses, thoughts)
    try:
        situation(played)
        yield played
    finally:
        database.close()


def play(script: str, situations: Mapping[str, Callable[[Rehearsal], None]], start: Any) -> str:
    """The transcript that comes of a talk's played lines.

    `start` is called with the situation and gives a rehearsal as a context manager.
    """
    header, body = _split(script)
    name = next((line[5:].strip() for line in header if line.startswith("with:")), "nothing")
    with start(situations[name]) as stage:
        for line in body:
            _play_line(stage, line)
        stage.note()
        return "\n".join([*header, *stage.lines]) + "\n"


def _split(script: str) -> tuple[list[str], list[str]]:
    lines = script.rstrip("\n").split("\n")
    first = next((i for i, line in enumerate(lines) if PLAYED.match(line)), len(lines))
    return lines[:first], lines[first:]


def _play_line(stage: Rehearsal, line: str) -> None:
    played = PLAYED.match(line)
    if played is None:
        if line.startswith("#") or not line:
            stage.lines.append(line)
        return
    stage.lines.append(line)
    what = played["what"]
    if played["clock"]:
        until = _instant(stage.clock.at, what) if played["clock"] == "at >" else None
        stage.walk_to(until or stage.clock.at + _span(what))
        return
    sooner = SOONER.match(what)
    after = timedelta(seconds=int(sooner[1])) if sooner else PAUSE
    text = (sooner[2] if sooner else what).replace("\\n", "\n")
    stage.say(played["who"], text, after)


def _instant(now: datetime, what: str) -> datetime:
    """The next "Tue 18:00" after now, Toronto time."""
    day, clock = what.split()
    hour, minute = (int(part) for part in clock.split(":"))
    local = now.astimezone(ZONE)
    for ahead in range(8):
        date = local.date() + timedelta(days=ahead)
        at = datetime(date.year, date.month, date.day, hour, minute, tzinfo=ZONE)
        if DAYS[date.weekday()] == day and at > now:
            return at.astimezone(UTC)
    raise ValueError(f"No such moment: {what}")


def _span(what: str) -> timedelta:
    number, unit = what.split()
    return timedelta(
        **{{"s": "seconds", "min": "minutes", "h": "hours", "d": "days"}[unit]: int(number)}
    )


def _address(name: str) -> str:
    return {
        "rosa": "+15145550120",
        "paul": "+15145550121",
        "ines": "+15145550122",
        "ana": "+15145550123",
        "luc": "+15145550124",
        "marc": "+15145550125",
        "julie": "+15145550126",
    }[name]


def _shown(effect: Effect) -> str:
    """An effect in a transcript; what is said stands in the texts themselves."""
    if isinstance(effect, Say | Ask | Tell):
        return "" if not isinstance(effect, Tell) else f"Tell({effect.key})"
    if isinstance(effect, Later):
        return f"Later({effect.step})"
    inner = ", ".join(_value(name, value) for name, value in vars(effect).items())
    return f"{type(effect).__name__}({inner})"


def _value(name: str, value: object) -> str:
    if isinstance(value, datetime):
        return value.astimezone(ZONE).strftime("%a %d %b %H:%M")
    if isinstance(value, tuple):
        return " ".join(_value("", inner) for inner in value)
    if name == "meeting_id":
        return f"meeting {value}"
    return str(value)
