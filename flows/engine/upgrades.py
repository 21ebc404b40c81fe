"""Old names of steps and old notes that still take a turn.

A step's name stands in every saved session, so a renamed step keeps its old name here for as long
as a session of that release can be alive: a question lives 72 hours, a due row for weeks.
"""

from collections.abc import Mapping
from dataclasses import replace

from flows.engine.session import Session
from flows.engine.steps import Notes, Step

# old name -> new name; none has been renamed since the first release
ALIASES: Mapping[str, str] = {}


class BrokenSession(Exception):
    """A saved conversation cannot be continued; the person needs a human."""


def address(name: str, catalogue: Mapping[str, Step]) -> str:
    """The name under which a step is listed today.

    Raises:
        BrokenSession: no step has, or ever had, this name.
    """
    current = ALIASES.get(name, name)
    if current not in catalogue:
        raise BrokenSession("The saved step is not in the catalogue.")
    return current


def upgraded(session: Session, catalogue: Mapping[str, Step]) -> Session:
    """The session with today's name of its step and today's shape of its notes.

    Raises:
        BrokenSession: the step is unknown, the notes come from a newer release, or they are
            not what the step's `upgrade` can read.
    """
    name = address(session.step, catalogue)
    step = catalogue[name]
    if (name, step.version) == (session.step, session.version):
        return session
    notes = current_notes(step, session.version, session.notes)
    return replace(session, step=name, notes=notes, version=step.version)


def current_notes(step: Step, version: int, notes: Notes) -> Notes:
    """Notes of an older version in today's shape.

    Raises:
        BrokenSession: see `upgraded`.
    """
    if version == step.version:
        return notes
    if version > step.version:
        raise BrokenSession("The notes were written by a newer release.")
    try:
        return step.upgrade(version, notes)
    except (KeyError, TypeError, ValueError) as broken:
        raise BrokenSession("The notes are not what their version says.") from broken
