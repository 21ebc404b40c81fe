"""Where a person is in a conversation, exactly as it is saved between two turns."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

QUESTION_LIFE = timedelta(hours=72)  # domain.md, Defaults: a question lives 72 h


@dataclass(frozen=True)
class Parked:
    """A question set aside by an alert or a hand-over; asked again afterwards if still valid."""

    step: str
    notes: Mapping[str, object]
    version: int
    closes_at: datetime
    asked_at: datetime | None = None


@dataclass(frozen=True)
class Session:
    """One open question at most.

    `step` is empty when nothing is open. `asked_at` is when the carrier accepted the question's
    text (None until then); `closes_at` is when an answer no longer counts. `replaced_at` is when
    this question pushed out another that was still unanswered. `misses` counts free texts in a
    row that nobody understood. `last_answer` is the last short answer, for repeats. `late_for` are
    the ids of the meetings that they have said they will be late for, at `late_at`.
    """

    step: str = ""
    notes: Mapping[str, object] = field(default_factory=dict)
    version: int = 1
    asked_at: datetime | None = None
    closes_at: datetime | None = None
    replaced_at: datetime | None = None
    misses: int = 0
    last_answer: str = ""
    last_answer_at: datetime | None = None
    parked: Parked | None = None
    late_for: tuple[int, ...] = ()
    late_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether a question waits for an answer."""
        return bool(self.step) and (self.closes_at is None or now < self.closes_at)


def dump(session: Session) -> str:
    """The session as JSON; instants as ISO strings."""
    fields = {name: _plain(value) for name, value in vars(session).items()}
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def load(text: str) -> Session:
    """The session from JSON; unknown fields of other releases are left out.

    Raises:
        ValueError: the text is no session.
    """
    try:
        fields: dict[str, Any] = json.loads(text)
        if not isinstance(fields, dict):
            raise TypeError("a session is an object")
        known = {name: fields[name] for name in Session.__dataclass_fields__ if name in fields}
        parked = known.get("parked")
        known["parked"] = Parked(**_with_instants(parked)) if parked else None
        known["late_for"] = tuple(known.get("late_for") or ())
        return Session(**_with_instants(known))
    except (TypeError, KeyError, AttributeError) as broken:
        raise ValueError("That is no saved session.") from broken


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Parked):
        return {name: _plain(inner) for name, inner in vars(value).items()}
    return dict(value) if isinstance(value, Mapping) else value


def _with_instants(fields: dict[str, Any]) -> dict[str, Any]:
    instants = {
        name: datetime.fromisoformat(value)
        for name, value in fields.items()
        if name.endswith("_at") and isinstance(value, str)
    }
    return fields | instants
