"""In an offer of other times: words about the meeting itself, where somebody is expected still.

Whoever asks for another time may text next that they cannot come at all, or that they are late. The
other one must hear that as if nothing had been offered in between.
"""

from dataclasses import replace

from flows.engine.events import Late
from flows.engine.facts import Meeting
from flows.engine.hearing import Hearing, begins_in, read_now
from flows.engine.read import event_of
from flows.engine.take_turn import entering
from flows.pair import going_on, is_mentor, is_today, meant_now
from flows.understand import Reading
from flows.understand.cannot_come import cannot_come
from flows.understand.questions import PICK_SLOT

REFUSALS = ("no", "cannot_today")


def as_still_expected(hearing: Hearing) -> Hearing:
    """The conversation with the question about the meeting open, if the text answers that one.

    A mentee's meeting of another day stands until they pick: they were asked when they could.
    """
    step = hearing.question()
    meeting = _expected(hearing) if step is not None and step.question == PICK_SLOT else None
    if meeting is None:
        return hearing
    facts, session = hearing.facts, hearing.session
    asks = "mentor.remind" if is_mentor(facts, meeting) else "meeting.same_day"
    asked = entering(session, asks, {"meeting": meeting.id}, hearing.catalogue)
    asked = replace(asked, asked_at=session.asked_at, closes_at=session.closes_at)
    about_it = replace(hearing, session=asked)
    return about_it if _answers(about_it, meeting, asks) else hearing


def _expected(hearing: Hearing) -> Meeting | None:
    """The meeting that other times are offered for, if it stands and somebody waits for them."""
    facts, notes = hearing.facts, hearing.session.notes
    if not isinstance(notes.get("meeting"), int):
        return None  # the step itself says that its notes are broken
    meeting = going_on(facts, notes)
    if meeting is None or not (is_mentor(facts, meeting) or is_today(facts, meeting)):
        return None
    return meeting


def _answers(about_it: Hearing, meeting: Meeting, asks: str) -> bool:
    """Whether they say that they cannot come to it, or are late for it."""
    facts, step = about_it.facts, about_it.catalogue[asks]
    reading = read_now(about_it, step)
    event = event_of(reading, about_it.heard.said, step.question, facts.person.zone)
    if isinstance(event, Late):
        return meant_now(facts, event) == meeting
    return reading.meaning in REFUSALS and _refuses(about_it, meeting, reading)


def _refuses(about_it: Hearing, meeting: Meeting, reading: Reading) -> bool:
    """A "not friday" is about what was offered; "can't friday" is, unless the meeting is then."""
    if not reading.windows:
        return not reading.short and cannot_come(about_it.heard.said)
    if reading.short and not is_today(about_it.facts, meeting):
        return False
    busy = all(window.busy for window in reading.windows)
    return busy and begins_in(about_it, meeting, reading.windows)
