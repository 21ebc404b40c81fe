"""A text that was heard, what the shell knows about it, and the conversation it comes into."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.engine.effects import Effect
from flows.engine.events import Event
from flows.engine.facts import ALERTS, Facts, Meeting, Thread
from flows.engine.noted import instant
from flows.engine.read import read
from flows.engine.session import QUESTION_LIFE, Session
from flows.engine.steps import Notes, Step
from flows.engine.take_turn import NO_NOTES, SAFETY, Outcome, enter, take_turn
from flows.engine.upgrades import upgraded
from flows.screen import Screening
from flows.understand import Keyword, Reading, Window
from flows.understand.named import as_they
from flows.understand.whereabouts import speaks_of_the_other
from flows.understand.who_asks import asks_who, denies

LANGUAGE = "welcome.language"
WRONG_PERSON = "wrong_person"
# What words about the other one sound like, and are not: "he's late", "marc didn't show".
OF_ONESELF = ("no", "cannot_today", "late", "on_way")
# What these ask is whether the two met: there it is the answer.
WHO_COULD_NOT = "report_no"
ABOUT_BOTH = ("mentor_report", WHO_COULD_NOT, "did_meet")


@dataclass(frozen=True)
class Heard:
    """A text, and what the shell knows about it.

    `screening` red or orange: the shell has opened (or raised) an alert; `safety_asked` says that
    the safety text it queued asks the safety question. `in_thread` is the open thread, not a
    yellow, that this person is in; `worried_about` is of whom a mentor told us a moment ago that
    they are worried; `staff_wrote_at`: when staff last wrote to them in the thread (aware UTC);
    `in_daily_use`: they wrote from this number, or gave it to us, in these weeks. `opt_out` is
    the carrier's own word: STOP, START or HELP.
    """

    text: str
    received_at: datetime
    screening: Screening
    opt_out: str = ""
    button: str = ""
    opted_out: bool = False
    carrier_blocked: bool = False
    loop_guarded: bool = False
    safety_asked: bool = False
    in_thread: Thread | None = None
    worried_about: int | None = None
    staff_wrote_at: datetime | None = None
    in_daily_use: bool = False
    staff_words_allowed: bool = True

    @property
    def said(self) -> str:
        """The words, or the payload of the button they pressed instead."""
        return self.button or self.text


@dataclass(frozen=True)
class Hearing:
    """Everything that the rules look at: the text and the conversation it comes into."""

    session: Session
    facts: Facts
    heard: Heard
    word: Keyword | None
    catalogue: Mapping[str, Step]

    @property
    def is_open(self) -> bool:
        """Whether a question was open when the text came."""
        return self.session.is_open(self.heard.received_at)

    @property
    def in_alert(self) -> bool:
        """Whether an alert about this person is open."""
        thread = self.heard.in_thread
        return thread is not None and thread.level in ALERTS

    @property
    def watched(self) -> bool:
        """Whether somebody else may be reading this phone: no automatic reply at all."""
        thread = self.heard.in_thread
        return thread is not None and thread.do_not_text

    @property
    def safety_is_asked(self) -> bool:
        """Whether the open question is the safety question."""
        return self.session.step == SAFETY and self.is_open

    @property
    def asks_language(self) -> bool:
        """Whether the open question is which language they want."""
        return self.session.step == LANGUAGE and self.is_open

    def question(self) -> Step | None:
        """The step whose question is open.

        Raises:
            BrokenSession: the saved step or its notes cannot be read.
        """
        if not self.is_open:
            return None
        return self.catalogue[upgraded(self.session, self.catalogue).step]

    def silent(self, *effects: Effect) -> Outcome:
        """No reply, and the conversation stays where it was."""
        return Outcome(self.session, effects)

    def enter(self, name: str, notes: Notes = NO_NOTES) -> Outcome:
        """Open a step for what they said, which was understood."""
        session = replace(self.session, misses=0)
        return enter(session, self.facts, name, notes, self.catalogue)

    def take(self, session: Session, event: Event) -> Outcome:
        """Give an event to a session's step."""
        return take_turn(session, self.facts, event, self.catalogue)


def read_now(hearing: Hearing, step: Step | None) -> Reading:
    """What the text means as an answer to the step's question, or to none."""
    heard = hearing.heard
    said = heard.said
    if step is not None and step.question == WHO_COULD_NOT:
        said = as_they(said, the_others(hearing.facts))
    reading = read(said, hearing.session, step, hearing.facts, heard.received_at)
    if denies(heard.said, hearing.facts.person.first_name):
        return Reading(WRONG_PERSON)
    told = reading.meaning in OF_ONESELF or "late" in reading.also
    both = step is not None and step.question in ABOUT_BOTH
    if reading.short or both or not told:
        return reading
    return _without_the_other(reading, heard.said, the_others(hearing.facts))


def the_others(facts: Facts) -> set[str]:
    """First names of whom they meet or last met."""
    latest = facts.views.last_meeting(begun=True)
    known = [*facts.views.meetings(), *([latest] if latest is not None else [])]
    pairs = {(meeting.mentor, meeting.mentee) for meeting in known}
    both = {person for pair in pairs for person in pair if person.id != facts.person.id}
    return {person.first_name for person in both}


def is_wrong_person(hearing: Hearing, reading: Reading) -> bool:
    """Whether it is not their number; "who is this?" alone, to a human's words, is a question."""
    return reading.meaning == WRONG_PERSON and not asks_who(hearing.heard.said)


def cannot_come(hearing: Hearing) -> bool:
    """Whether it is a refusal in words, of something that was not asked about."""
    reading = read_now(hearing, None)
    return reading.meaning == "no" and not reading.short


def was_told(hearing: Hearing) -> bool:
    """Whether what we last sent them asks nothing: an "ok" to it waits for no answer."""
    at = hearing.facts.views.how_they_are().told()
    return at is not None and hearing.heard.received_at - at < QUESTION_LIFE


def meets_in(hearing: Hearing, windows: Sequence[Window]) -> bool:
    """Whether a meeting of theirs begins in any of these, by their own clock."""
    return any(begins_in(hearing, meeting, windows) for meeting in hearing.facts.views.meetings())


def begins_in(hearing: Hearing, meeting: Meeting, windows: Sequence[Window]) -> bool:
    """Whether a meeting begins in any of these, by the clock of whoever wrote."""
    zone = ZoneInfo(hearing.facts.person.zone)
    at = meeting.starts_at.astimezone(zone).replace(tzinfo=None)
    return any(window.start <= at < window.end for window in windows)


def is_of_another_day(hearing: Hearing, reading: Reading) -> bool:
    """ "Can't thursday" is no "no" to wednesday: nothing is called off by it."""
    refused = reading.windows
    if reading.meaning != "no" or not refused or not all(w.busy for w in refused):
        return False
    start = _asked_about(hearing.session.notes, hearing.facts)
    if start is None:
        return False
    day = start.astimezone(ZoneInfo(hearing.facts.person.zone)).date()
    return not any(w.start.date() <= day <= w.end.date() for w in refused)


def _asked_about(notes: Notes, facts: Facts) -> datetime | None:
    """When what is asked about begins (aware UTC): as proposed, else as it is; None if unknown."""
    meeting_id, proposed = notes.get("meeting"), notes.get("start")
    meeting = facts.meeting(meeting_id) if isinstance(meeting_id, int) else None
    if meeting is None:
        return None
    try:
        return instant(proposed) if proposed else meeting.starts_at
    except (TypeError, ValueError):
        # The step itself says that its notes are broken.
        return None


def _without_the_other(reading: Reading, said: str, names: set[str]) -> Reading:
    """That the other one is late, or was not there, says nothing of the one who writes."""
    if not speaks_of_the_other(said, names):
        return reading
    also = tuple(meaning for meaning in reading.also if meaning != "late")
    if reading.meaning in OF_ONESELF:
        return Reading("unclear", also)
    return replace(reading, also=also)
