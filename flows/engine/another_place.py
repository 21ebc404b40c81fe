"""They ask for another place to meet: the meeting stands, and their coordinator looks for one."""

import re
from collections.abc import Callable
from dataclasses import replace

from flows.engine.effects import Ask, Effect, Say
from flows.engine.facts import Meeting
from flows.engine.hearing import Hearing, begins_in, read_now
from flows.engine.read import SURE, WAYS, event_of
from flows.engine.session import Session
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome, closed, entering
from flows.pair import STANDING, has_begun, of_mentee, of_mentor
from flows.place import asked_for
from flows.understand import Reading
from flows.understand.normalise import fold
from flows.understand.place_wish import beside_another_place, may_ask_for_another_place
from flows.understand.questions import PICK_SLOT

# Questions about a meeting: "too far" is about its place.
ABOUT_IT = ("confirm_meeting", "same_day", "leave_time", "mentor_reminder", PICK_SLOT)
# Questions about something else, where the wish has to be said in full.
ABOUT_ELSE = frozenset({"lost", "menu", "checkin", "checkin_low", "checkin_high"})
REMINDED = ("meeting.confirm", "meeting.place")
COMING = ("yes", "on_way")
# A yes stands first: "my ex works there" is none.
_AGREES = re.compile(
    r"(?:yes|yea|yeah|yep|yup|ya|y|ok|okay|k|sure|1|oui|ouais|ouin|daccord|correct|parfait|perfect"
    r"|great|sounds good|good|ca marche|on my way|en route|ill|i will|i can|im (?:coming|in)"
    r"|je (?:peux|viens|vais|serai)|jy serai)\b"
)
# What says nothing more of the meeting; a no beside it refuses the place.
NOTHING_MORE = frozenset({"unclear", "none", "thanks", "no", "cannot_today", "hours", "when"})
_LINKS = re.compile(
    r"(?:\b(?:but|mais|and|et|pis|or|ou|just|juste|please|pls|svp|stp|i|im|je)\b ?)+$"
)

GoOn = Callable[[Hearing], Outcome]


def another_place(hearing: Hearing, step: Step | None, answer: GoOn) -> Outcome | None:
    """The reply to it; None where it is not asked, or they would meet in no place.

    `answer` hears what is said beside it, another time say, as an answer to the open question.
    """
    asked = step is not None and step.question in ABOUT_IT
    if step is not None and not asked and step.question not in ABOUT_ELSE:
        return None
    said = hearing.heard.said
    if not may_ask_for_another_place(said):
        return None
    meeting = _meeting(hearing, asked=asked)
    rest = beside_another_place(said, meeting.place, asked=asked) if meeting is not None else None
    if meeting is None or rest is None:
        return None
    alone = _alone(hearing, rest)
    if not asked:
        return _out_of_the_blue(hearing, alone, meeting)
    reading = read_now(alone, step)
    if reading.meaning in WAYS:
        return answer(alone)  # by phone the place is no matter
    if _agrees(alone, reading) and hearing.session.step in REMINDED:
        return hearing.enter("meeting.place", {"meeting": meeting.id, "yes": True})
    if _says_more(alone, reading, meeting):
        return _beside(answer(alone), _noted(hearing, meeting, "meeting.place_too"))
    if hearing.session.step in REMINDED:
        return hearing.enter("meeting.place", {"meeting": meeting.id})
    # What was asked about the day, the way or the times waits for its own answer.
    return Outcome(_heard(hearing), _noted(hearing, meeting, "meeting.place_until"))


def _out_of_the_blue(hearing: Hearing, alone: Hearing, meeting: Meeting) -> Outcome:
    """What they say beside it is heard as an answer to the reminder."""
    mentor = hearing.facts.person.role == "mentor"
    asks = "mentor.remind" if mentor else "meeting.confirm"
    step = hearing.catalogue[asks]
    reading = read_now(alone, step)
    if _says_more(alone, reading, meeting) and reading.meaning not in COMING:
        door = entering(closed(_heard(hearing)), asks, {"meeting": meeting.id}, hearing.catalogue)
        event = event_of(reading, alone.heard.said, step.question, hearing.facts.person.zone)
        noted = () if reading.meaning in WAYS else _noted(hearing, meeting, "meeting.place_too")
        return _beside(hearing.take(door, event), noted)
    if mentor:
        return Outcome(_heard(hearing), _noted(hearing, meeting, ""))
    return hearing.enter("meeting.place", {"meeting": meeting.id, "yes": _agrees(alone, reading)})


def _noted(hearing: Hearing, meeting: Meeting, key: str) -> tuple[Effect, ...]:
    """A coordinator sees it, and they hear so; a mentor hears that our team looks for one."""
    if hearing.facts.person.role == "mentor":
        return asked_for(meeting), Say("mentor.place_noted", of_mentor(meeting))
    return asked_for(meeting), Say(key, of_mentee(meeting))


def _beside(outcome: Outcome, noted: tuple[Effect, ...]) -> Outcome:
    """A question comes last, and what is done first."""
    asks = any(isinstance(effect, Ask) for effect in outcome.effects)
    effects = (*noted, *outcome.effects) if asks else (*outcome.effects, *noted)
    return replace(outcome, effects=effects)


def _heard(hearing: Hearing) -> Session:
    """The question that is open stays so, and nothing was missed."""
    return replace(hearing.session, misses=0)


def _meeting(hearing: Hearing, *, asked: bool) -> Meeting | None:
    """The meeting that is asked about, else the next one; None where it is a call, or over."""
    facts, notes = hearing.facts, hearing.session.notes
    meeting = facts.meeting(notes.get("meeting")) if asked else None
    meeting = meeting or facts.next_meeting()
    if meeting is None or meeting.state not in STANDING or has_begun(facts, meeting):
        return None
    return meeting if meeting.format == "in_person" and not notes.get("by") else None


def _alone(hearing: Hearing, rest: str) -> Hearing:
    """The text without what it says of the place."""
    said = _LINKS.sub("", f"{rest} ".strip()).strip()
    return replace(hearing, heard=replace(hearing.heard, text=said, button=""))


def _agrees(alone: Hearing, reading: Reading) -> bool:
    """Whether what is left is a yes."""
    return reading.meaning in COMING and _AGREES.match(fold(alone.heard.said)) is not None


def _says_more(alone: Hearing, reading: Reading, meeting: Meeting) -> bool:
    """Whether there is an answer beside the wish; the meeting's own time is no other time."""
    if reading.meaning in COMING:
        return _agrees(alone, reading)
    if reading.confidence < SURE or reading.meaning in NOTHING_MORE:
        return False
    if reading.meaning != "later_time":
        return True
    others = [w for w in reading.windows if not begins_in(alone, meeting, (w,))]
    return any(not window.busy for window in others)
