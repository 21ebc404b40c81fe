"""They ask in so many words to call a meeting off: the one they name, or the only one meant."""

from collections.abc import Sequence
from dataclasses import replace

from flows.engine.events import No, NotToday
from flows.engine.facts import Meeting
from flows.engine.hearing import Hearing, begins_in, meets_in, read_now, the_others
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome, closed, entering
from flows.pair import has_begun
from flows.understand import Reading, Window
from flows.understand.cancel_wish import may_wish_off, names_the_next, wishes_off
from flows.understand.questions import PICK_SLOT

# Questions of ours that it answers by themselves: a no.
ABOUT_ONE = ("confirm_meeting", "same_day", "mentor_reminder")
# Questions about something else, where a wish about a meeting is one all the same.
ABOUT_ELSE = frozenset(
    {"lost", "menu", "checkin", "checkin_low", "checkin_high", "needs_menu", "worked", "pause_days"}
    | {"otherwise", "each_sunday", "no_more", "release_day", PICK_SLOT, "leave_time"}
)
# These are about one meeting, which is the one that is meant where they name no day.
OF_A_MEETING = (PICK_SLOT, "leave_time")
# What a wish to cancel may be read as where it is not understood as one.
MAY_BE_READ_AS = frozenset(
    {"no", "later_time", "cannot_today", "change", "move", "unclear", "none", "hours"}
)


def as_cancelled(hearing: Hearing, step: Step | None, reading: Reading) -> Reading:
    """ "Can you cancel wednesday?" is a no, and asks for no other time, unless one is named."""
    if reading.short or reading.meaning not in MAY_BE_READ_AS:
        return reading
    if step is not None and step.question not in ABOUT_ONE:
        return reading
    if not _says_so(hearing) or _proposed(hearing, reading.windows):
        return reading
    refused = tuple(replace(window, busy=True) for window in reading.windows)
    return replace(reading, meaning="no", windows=refused, confidence=1.0)


def called_off(hearing: Hearing, step: Step | None) -> Outcome | None:
    """The reply to a mentee's wish; None where it is none, or where the question hears it itself.

    If no meeting of theirs is on the day that they name, or two may be meant, it is asked.
    """
    facts = hearing.facts
    if facts.person.role != "mentee" or not _says_so(hearing):
        return None
    if step is not None and step.question not in ABOUT_ELSE:
        return None
    windows = _named(hearing)
    ahead = [m for m in facts.views.meetings() if not windows or begins_in(hearing, m, windows)]
    if _proposed(hearing, windows):
        return None
    found = _meant(hearing, step, ahead, named=bool(windows))
    if found is not None:
        return _off(hearing, found)
    if step is not None and step.question in OF_A_MEETING:
        return None
    first = facts.next_meeting()
    return None if first is None else hearing.enter("meeting.confirm", {"meeting": first.id})


def _says_so(hearing: Hearing) -> bool:
    said = hearing.heard.said
    return may_wish_off(said) and wishes_off(said, the_others(hearing.facts))


def _named(hearing: Hearing) -> tuple[Window, ...]:
    """All the times that the text names, in any way to read it."""
    reading = read_now(hearing, None)
    return (*reading.windows, *(window for way in reading.readings for window in way))


def _proposed(hearing: Hearing, windows: Sequence[Window]) -> bool:
    """Whether a time is named beside that of the meeting: "cancel wed, friday?"."""
    free = [window for window in windows if not window.busy]
    others = [window for window in free if not meets_in(hearing, (window,))]
    return bool(others) and len(windows) > len(others)


def _meant(
    hearing: Hearing, step: Step | None, ahead: Sequence[Meeting], *, named: bool
) -> Meeting | None:
    """The meeting that is asked about, the next if they say so, or the only one."""
    if step is not None and step.question in OF_A_MEETING and not named:
        asked = hearing.session.notes.get("meeting")
        return next((meeting for meeting in ahead if meeting.id == asked), None)
    if len(ahead) > 1 and not named and names_the_next(hearing.heard.said):
        return ahead[0]
    return ahead[0] if len(ahead) == 1 else None


def _off(hearing: Hearing, meeting: Meeting) -> Outcome:
    """What "no" to its reminder does; when it has begun, what "can't today" does."""
    begun = has_begun(hearing.facts, meeting)
    asks = "meeting.same_day" if begun else "meeting.confirm"
    session = replace(closed(hearing.session), misses=0)
    door = entering(session, asks, {"meeting": meeting.id}, hearing.catalogue)
    return hearing.take(door, NotToday() if begun else No())
