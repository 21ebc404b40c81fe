"""The three ways out of a step: stay and wait, go elsewhere, or end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from flows.engine.effects import Effect, Kind
from flows.engine.events import Event
from flows.engine.facts import Facts

Notes = Mapping[str, object]


@dataclass(frozen=True)
class Stay:
    """Wait here for an answer; `notes` are added to what is remembered."""

    notes: Notes = field(default_factory=dict)


@dataclass(frozen=True)
class Go:
    """Enter another step, by its address, with these notes alone."""

    address: str
    notes: Notes = field(default_factory=dict)


@dataclass(frozen=True)
class End:
    """The conversation is over; nothing is awaited."""


@dataclass(frozen=True)
class Turn:
    """What a step decided: one way out, and what should happen, in order."""

    way: Stay | Go | End
    effects: tuple[Effect, ...] = ()


Run = Callable[[Facts, Notes, Event], Turn]


@dataclass(frozen=True)
class Step:
    """A step as the catalogue lists it.

    `question` names the digits in `flows.understand.questions`; empty for steps that only act.
    `urgent` steps may replace an open question (same-day and changed-meeting texts).
    `kind` is what its texts count as when the bot starts it (limits, quiet hours, priority).
    `version` grows when the notes change shape; `upgrade` brings older notes up to it.
    """

    run: Run
    question: str = ""
    urgent: bool = False
    kind: Kind = "follow_up"
    version: int = 1
    upgrade: Callable[[int, Notes], Notes] = lambda _version, notes: notes


def stay(*effects: Effect, **notes: object) -> Turn:
    """Wait for an answer here."""
    return Turn(Stay(notes), effects)


def go(address: str, *effects: Effect, **notes: object) -> Turn:
    """Hand the conversation to another step."""
    return Turn(Go(address, notes), effects)


def end(*effects: Effect) -> Turn:
    """Nothing more is asked."""
    return Turn(End(), effects)
