"""Read a talk and play it, line by line; the format stands in `tests.talks`."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.house import Thought
from flows.engine.facts import Language
from flows.engine.session import Session
from tests.talks.meanwhile import meanwhile
from tests.talks.rehearsal import PAUSE, Rehearsal
from tests.talks.situations import SITUATIONS, everyday

ZONE = ZoneInfo("America/Toronto")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
UNITS = {"s": "seconds", "min": "minutes", "h": "hours", "d": "days"}
PLAYED = re.compile(r"^(?:(?P<who>[a-z]+)<|(?P<stage>at >|wait>|meanwhile>)) ?(?P<what>.*)$")
SPOKEN = re.compile(r"^(?:([+-]\d+)s )?(?:\(carrier (STOP|START|HELP)\) )?(.*)$", re.S)

Start = Callable[[Language], AbstractContextManager[Rehearsal]]


@dataclass(frozen=True)
class Played:
    """What came of a talk: its transcript, the turns taken and the sessions that were saved."""

    transcript: str
    thoughts: tuple[Thought, ...]
    saved: tuple[Session, ...]


def play(script: str, language: Language, start: Start) -> Played:
    """Play a talk's lines in its situations; `start` gives a rehearsal in a language."""
    header, body = _split(script)
    with start(language) as stage:
        for begins in _named(header, "from:"):
            stage.clock.turn_to(datetime.fromisoformat(begins).replace(tzinfo=ZONE).astimezone(UTC))
        everyday(stage)
        for name in _named(header, "with:"):
            SITUATIONS[name](stage)
        for line in body:
            _play_line(stage, line)
            stage.keep_sessions()
        transcript = "\n".join([*header, *stage.lines]) + "\n"
        return Played(transcript, tuple(stage.thoughts), tuple(stage.saved))


def _split(script: str) -> tuple[list[str], list[str]]:
    lines = script.rstrip("\n").split("\n")
    first = next((i for i, line in enumerate(lines) if PLAYED.match(line)), len(lines))
    return lines[:first], lines[first:]


def _named(header: list[str], what: str) -> list[str]:
    found = next((line.removeprefix(what) for line in header if line.startswith(what)), "")
    return [name.strip() for name in found.split(",") if name.strip()]


def _play_line(stage: Rehearsal, line: str) -> None:
    played = PLAYED.match(line)
    if played is None:
        if line.startswith("#") or not line:
            stage.lines.append(line)
        return
    stage.restart()
    stage.lines.append(line)
    match played["stage"], played["what"]:
        case "at >", what:
            stage.walk_to(_instant(stage.clock.at, what))
        case "wait>", what:
            stage.walk_to(stage.clock.at + _span(what))
        case "meanwhile>", what:
            meanwhile(stage, what)
            stage.walk_to(stage.clock.at)
        case _, what:
            _speak(stage, played["who"], what)


def _speak(stage: Rehearsal, who: str, what: str) -> None:
    spoken = SPOKEN.match(what)
    assert spoken is not None
    after = timedelta(seconds=int(spoken[1])) if spoken[1] else PAUSE
    stage.say(who, spoken[3].replace("\\n", "\n"), after, spoken[2] or "")


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
    return timedelta(**{UNITS[unit]: int(number)})
