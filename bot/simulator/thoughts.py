"""What a turn came to, as lines to read: each step with its event, each effect."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.database import Transaction
from bot.house import Thought, Witness
from bot.simulator.understood import understood
from bot.store import demo, people
from flows.engine.effects import Ask, Effect, Later, Say, Tell
from flows.engine.events import MyHours, NotToday, OtherTime
from flows.engine.take_turn import Hop

NameOf = Callable[[int], str]
LONGEST = 200  # characters of one line; somebody's long text need not stand here twice


def keep_thoughts(clock: Clock) -> Witness:
    """A witness that writes every turn down in the turn's own transaction."""

    def keep(tx: Transaction, thought: Thought) -> None:
        member = people.known(tx, thought.person_id)

        def name_of(person_id: int) -> str:
            found = people.get(tx, person_id)
            return found.facts.first_name if found else f"person {person_id}"

        zone, now = ZoneInfo(member.facts.zone), clock.now()
        new = demo.NewThought(
            person_id=thought.person_id,
            heard_id=thought.heard_id,
            job="" if thought.heard_id is not None else thought.cause,
            path=[step_line(hop, zone) for hop in thought.path],
            effects=[effect_line(effect, name_of, zone) for effect in thought.effects],
            at=now,
            understood=understood(tx, thought, now),
        )
        demo.think(tx, new)

    return keep


def step_line(hop: Hop, zone: ZoneInfo) -> str:
    """A step and what happened to it: "meeting.confirm: OtherTime"."""
    match hop.event:
        case OtherTime() | NotToday() | MyHours():
            # The times themselves stand beside it, in words.
            event = type(hop.event).__name__
        case _:
            event = _shown(hop.event, zone)
    return _short(f"{hop.step}: {event}")


def effect_line(effect: Effect, name_of: NameOf, zone: ZoneInfo) -> str:
    """An effect in one line: "Tell Marc mentor.told_moved", "Move(meeting 7, Thu 26 Nov 14:00)"."""
    match effect:
        case Say(key) | Ask(key):
            line = f"{type(effect).__name__} {key}"
        case Tell(person_id, key):
            held = f" at {_instant(effect.after, zone)}" if effect.after else ""
            line = f"Tell {name_of(person_id)} {key}{held}"
        case Later(person_id, step, at):
            line = f"Later {name_of(person_id)} {step} at {_instant(at, zone)}"
        case _:
            line = _shown(effect, zone)
    return _short(line)


def _shown(value: object, zone: ZoneInfo) -> str:
    match value:
        case datetime():
            return _instant(value, zone)
        case str() | int() | float():
            return str(value)
        case tuple():
            return " ".join(_shown(one, zone) for one in value)
        case Mapping():
            return ", ".join(f"{name} {_shown(one, zone)}" for name, one in value.items())
        case _ if is_dataclass(value) and not isinstance(value, type):
            shown = (_field(value, one.name, zone) for one in fields(value))
            inner = ", ".join(one for one in shown if one)
            return f"{type(value).__name__}({inner})".removesuffix("()")
        case _:
            return str(value)


def _field(owner: object, name: str, zone: ZoneInfo) -> str:
    value = getattr(owner, name)
    if value in (None, "", ()):
        return ""
    shown = _shown(value, zone)
    return f"{name.removesuffix('_id')} {shown}" if isinstance(value, int | bool) else shown


def _instant(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).strftime("%a %d %b %H:%M")


def _short(line: str) -> str:
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
