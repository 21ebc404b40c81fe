"""What is asked for about needs. `effects` lists them with all the others."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NoteNeeds:
    """They need these things: each becomes a matter with an owner and a day.

    `words` is what they wrote, "" where they only picked a number.
    """

    kinds: tuple[str, ...]
    words: str = ""


@dataclass(frozen=True)
class Refer:
    """Staff sends the person of a thread to a service of the directory."""

    number: int
    service_id: int


@dataclass(frozen=True)
class HelpWorked:
    """The person says that what they needed is there."""

    need_id: int


@dataclass(frozen=True)
class HelpDidNot:
    """Not yet, or they need something else: it goes back to whoever looks after it."""

    need_id: int
    other: bool


NeedEffect = NoteNeeds | Refer | HelpWorked | HelpDidNot
