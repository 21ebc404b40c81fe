"""What somebody meant becomes what happens to a step: readings to events, in one table."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from flows.engine.events import (
    AskPerson,
    ByPhone,
    ByVideo,
    Choice,
    Event,
    FreeWords,
    InGroup,
    Late,
    Need,
    No,
    NotToday,
    OnMyWay,
    OtherTime,
    PauseWish,
    Pick,
    Safe,
    Thanks,
    Yes,
)
from flows.engine.facts import Facts, Wanted
from flows.engine.noted import instants
from flows.engine.session import Session
from flows.engine.steps import Step
from flows.understand import Question, Reading, Window, understand
from flows.understand.questions import PICK_SLOT

ON_THE_DAY = Question("same_day")
SURE = 0.5  # below, a meaning is only the default for words nobody knew

# Meanings that need nothing else from the reading.
PLAIN: Mapping[str, Event] = {
    "yes": Yes(),
    "no": No(),
    "phone": ByPhone(),
    "video": ByVideo(),
    "group": InGroup(),
    "on_way": OnMyWay(),
    "person": AskPerson(),
    "thanks": Thanks(),
    "none": Thanks(),
    "safe": Safe(True),
    "not_safe": Safe(False),
}
# "none" where we asked what is wished for: they wish for nothing.
NOTHING_WISHED = frozenset({"menu", "needs_menu", "lost", "pause_days"})


def read(
    text: str, session: Session, step: Step | None, facts: Facts, received_at: datetime
) -> Reading:
    """What a text means as an answer to the open step's question, or to none (`step` None).

    "Tomorrow" is counted from `received_at` (aware UTC), which may be long ago.
    """
    question = None if step is None else _question(session, step, facts.person.zone)
    person = facts.person
    reading = understand(text, question, received_at, person.zone, person.language)
    if reading.meaning == "late" and reading.minutes is None and question != ON_THE_DAY:
        # "On my way" is late only where they say so; else the other side would wait for nothing.
        on_the_day = understand(text, ON_THE_DAY, received_at, person.zone, person.language)
        if on_the_day.meaning == "on_way":
            return replace(reading, meaning="on_way")
    return reading


def event_of(reading: Reading, text: str, kind: str, zone: str) -> Event:
    """The event for a reading of a text; `kind` is the open question's, `zone` the person's."""
    meaning = reading.meaning
    if reading.confidence < SURE or meaning == "unclear":
        return FreeWords(text)
    if meaning == "none" and kind in NOTHING_WISHED:
        return No()
    if meaning in PLAIN:
        return PLAIN[meaning]
    match meaning.partition(":"):
        case "move", _, _ if reading.windows:
            return OtherTime(_wanted(reading.windows, zone))
        case "later_time" | "cannot_today" | "leave_time", _, _:
            return _of_a_time(meaning, _wanted(reading.windows, zone))
        case "late", _, _:
            return Late(reading.minutes)
        case "pause", _, _ if not reading.short:
            return PauseWish(reading.days, reading.until)
        case "pick", ":", number:
            return Pick(int(number))
        case "need", ":", need:
            return Need(need)
        case _:
            return Choice(meaning)


def _of_a_time(meaning: str, wanted: tuple[Wanted, ...]) -> Event:
    if meaning == "later_time":
        return OtherTime(wanted)
    if meaning == "cannot_today":
        return NotToday(wanted)
    # A time to leave, or else a change of mind: the step knows when the meeting is.
    return NotToday(wanted) if any(window.busy for window in wanted) else OtherTime(wanted)


def _wanted(windows: tuple[Window, ...], zone: str) -> tuple[Wanted, ...]:
    return tuple(
        Wanted(_utc(window.start, zone), _utc(window.end, zone), window.busy) for window in windows
    )


def _utc(wall: datetime, zone: str) -> datetime:
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _question(session: Session, step: Step, zone: str) -> Question | None:
    if not step.question:
        return None
    if step.question != PICK_SLOT:
        return Question(step.question)
    local = ZoneInfo(zone)
    try:
        starts = instants(session.notes["starts"])
    except (KeyError, TypeError, ValueError):
        # The step itself says that its notes are broken; a wish to stop is heard all the same.
        return Question(PICK_SLOT)
    return Question(PICK_SLOT, tuple(at.astimezone(local).replace(tzinfo=None) for at in starts))
