"""What erasing somebody does to each column that names a person, a thread or a number: one table.

A test fails while a column that points to one of them is missing here. `Gone`: the row is deleted.
`Blank`: these columns become empty, the row stays and is counted. `Kept`: nothing happens, and why;
what it points to holds no name and no number any more. `shown` rows are in the person's own export.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Gone:
    """The row is deleted."""

    shown: bool = False


@dataclass(frozen=True)
class Blank:
    """These columns become empty."""

    columns: tuple[str, ...]
    shown: bool = False


@dataclass(frozen=True)
class Kept:
    """Nothing happens, and why."""

    because: str
    shown: bool = False


Fate = Gone | Blank | Kept

COUNTED = "counted in figures; it names nobody once names and numbers are gone"
OF_STAFF = "what staff did in their work; their name goes with them"
OF_THE_THREAD = "the matter stays as numbers, level and outcome, without a word"
SAID = ("body", "values", "body_hash")

FATES: Mapping[str, Fate] = {
    "person.coordinator_id": Kept("somebody else's row: whoever leaves looks after nobody"),
    "person_point.person_id": Gone(),
    "person_point.point_id": Gone(),
    "batch_person.person_id": Gone(shown=True),
    "consent.person_id": Gone(shown=True),
    "consent.point_id": Gone(),
    "consent.by_id": Kept(OF_STAFF),
    "session.person_id": Gone(),
    "due.person_id": Gone(),
    "due.thread_id": Kept("a row of ids; it ends when it falls due"),
    "demo_thought.person_id": Gone(),
    "weekly_hours.person_id": Gone(shown=True),
    "dated_hours.person_id": Gone(shown=True),
    "phase.person_id": Gone(shown=True),
    "holiday_not_kept.person_id": Gone(shown=True),
    "busy_entry.person_id": Gone(shown=True),
    "calendar_feed.person_id": Gone(),
    "hold.owner_id": Gone(),
    "hold.mentee_id": Gone(),
    "hold.mentor_id": Gone(),
    "pair.mentee_id": Kept(COUNTED, shown=True),
    "pair.mentor_id": Kept(COUNTED, shown=True),
    "pair.backup_id": Kept(COUNTED),
    "meeting.mentee_id": Kept(COUNTED, shown=True),
    "meeting.mentor_id": Kept(COUNTED, shown=True),
    "meeting_change.person_id": Kept("times of meetings; it names nobody"),
    "group_session.leader_id": Kept(COUNTED),
    "group_invitation.person_id": Kept(COUNTED, shown=True),
    "apart.one_id": Gone(),
    "apart.other_id": Gone(),
    "service.checked_by": Kept(OF_STAFF),
    "need.person_id": Blank(("words", "reason"), shown=True),
    "need.owner_id": Kept(OF_STAFF),
    "need.thread_id": Kept(OF_THE_THREAD),
    "mood.person_id": Gone(shown=True),
    "heard.person_id": Blank(("body",)),
    "heard.point_id": Blank(("body",)),
    "heard.thread_id": Blank(("body",)),
    "outgoing.person_id": Blank(SAID),
    "outgoing.point_id": Blank(SAID),
    "outgoing.sent_to": Blank(SAID),
    "outgoing.thread_id": Blank(SAID),
    "thread.person_id": Kept(OF_THE_THREAD, shown=True),
    "thread.point_id": Kept(OF_THE_THREAD),
    "thread.owner_id": Kept(OF_STAFF),
    "thread_event.thread_id": Blank(("words",)),
    "thread_event.person_id": Kept(OF_STAFF),
    "screen_phrase.begun_by": Kept(OF_STAFF),
    "screen_phrase.confirmed_by": Kept(OF_STAFF),
    "screen_phrase.ended_by": Kept(OF_STAFF),
    "screen_phrase.end_confirmed_by": Kept(OF_STAFF),
    "spoken_code.person_id": Gone(),
    "code_attempt.person_id": Gone(),
    "code_attempt.point_id": Gone(),
    "speaker.person_id": Gone(),
    "speaker.point_id": Gone(),
    "verdict.person_id": Kept(OF_STAFF),
    "verdict.thread_id": Kept(OF_THE_THREAD),
    "sampled_text.reader_id": Kept(OF_STAFF),
    "sampled_text.thread_id": Kept(OF_THE_THREAD),
    "duty_week.first_id": Kept(OF_STAFF),
    "duty_week.backup_id": Kept(OF_STAFF),
    "duty_override.person_id": Kept(OF_STAFF),
    "duty_swap.asker_id": Kept(OF_STAFF),
    "duty_swap.colleague_id": Kept(OF_STAFF),
    "drill.first_id": Kept(OF_STAFF),
    "drill.backup_id": Kept(OF_STAFF),
    "drill.answered_by": Kept(OF_STAFF),
}

# The person's own row: what it becomes, and what stays of it.
OF_THE_PERSON: Mapping[str, Any] = {
    "first_name": "",
    "coordinator_id": None,
    "active": False,
    "night_shift": False,
    "shared_phone": False,
    "voice_only": False,
    "paused_until": None,
    "asks_hours": False,
    "travel": None,
    "most_a_day": None,
    "most_a_week": None,
    "no_sundays": False,
    "manager": False,
    "morning_at": None,
    "ask_before_groups": False,
    "consent": "no",
    "pace": "",
    "best_time": "",
    "release_at": None,
}
STAYS_OF_THE_PERSON = frozenset(
    {"id", "programme_id", "role", "language", "zone", "created_at", "left_at", "erased_at"}
)
