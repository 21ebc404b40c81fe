"""Why nothing fits, or why a start does: codes and values that a conversation turns into words."""

from dataclasses import dataclass
from datetime import date, time
from typing import Literal

# "you" is the one who asks, "other" anybody else. Each is one plain sentence in a conversation.
Why = Literal[
    "asked_not_free_you",  # you are not free then; `day`
    "asked_not_free_other",  # the other is not free then; `day`
    "no_time_before_home",  # no time before you need to be home; `at`, `day`
    "other_home",  # the other needs to be home; `day`
    "call_in",  # you need to be reachable then; `at`, `day`
    "sleep",  # after a night at work it is too early; `at` the first hour, `day`
    "travel",  # by phone it would fit: no time for the way there and back; `minutes` each way
    "pass_too_short",  # the outing would be longer than allowed; `minutes`, `until`
    "venue_closed",  # the place is not open then; `day`
    "your_hours_full",  # your own hours hold no room
    "other_hours_full",  # the other's hours hold no room
    "you_away",  # `until`, the last day
    "other_away",  # `until`, the last day
    "limits",  # as many meetings as there may be in a day or a week; `day`
    "notice",  # too soon; `minutes` of notice
    "nothing",  # no single reason
]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why nothing fits. What a code does not carry is None.

    `day` and `until` are local days, `at` a local time of day; whose is in the code: that of the
    one it is about, and the request's for the rest.
    """

    code: Why
    day: date | None = None
    at: time | None = None
    until: date | None = None
    minutes: int | None = None
