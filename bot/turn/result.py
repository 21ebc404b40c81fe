"""What came of a text, for the door that it came through."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """`heard` is False for a repeat. `alert_thread_id` names the alert that was opened or raised:
    the web process sends its page and safety text itself, without waiting for the scheduler."""

    heard: bool
    alert_thread_id: int | None = None
