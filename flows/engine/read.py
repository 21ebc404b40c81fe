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
    MyHours,
    Need,
    No,
    NotToday,
    OnMyWay,
    OtherTime,
    PauseWish,
    Pick,
    Safe,
    SkipWeek,
    Thanks,
    Yes,
)
from flows.engine.facts import Facts, Wanted
from flows.engine.noted import instants
from flows.engine.session import Session
from flows.engine.steps import Step
from flows.understand import Question, Reading, Window, understand
from flows.understand.any_day import on_any_day, wished
from flows.understand.compared import compared
from flows.understand.free import as_free, says_free
from flows.understand.leaving import cannot
from flows.understand.mood import says_low
from flows.understand.normalise import listen
from flows.understand.questions import ABOUT_A_MEETING, ABOUT_HOURS, PICK_SLOT, WHO_CAME
from flows.understand.skips import skips
from flows.understand.when.read import local_now

ON_THE_DAY, LEAVING = Question("same_day"), Question("leave_time")
GROUP, MEETING = "group_invite", Question("confirm_meeting")
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
# Where an hour without a day is one of whatever day; elsewhere it is when they leave, say.
ANY_DAY_MEANT = ABOUT_A_MEETING | {PICK_SLOT}
TIMES = ("later_time", "cannot_today", "leave_time")
WAYS = ("phone", "video")
NEED = "need:"
# A no to a day is one to that day alone, where the meeting itself is off already.
ANOTHER_TIME = ("instead", "lighter", "new_week")
# Where a week without a meeting is an answer of its own.
SKIPPED = (
    "confirm_meeting",
    "leave_time",
    "same_day",
    "mentor_reminder",
    "instead",
    PICK_SLOT,
)
TO_A_MENTOR = "mentor_reminder"
HARD_WEEK = "checkin_low"
HOURS = "hours"
HOURS_WEEK = "hours_week"  # asks when they are not free, and stores single days only
SUNDAYS = ("ask_sundays", "no_sundays")  # when to ask for hours, not what they are
# They count whatever was asked, also with a time in them.
WISHES = frozenset({"stop", "pause", "wrong_person", "number_changed", "person", "menu", "help"})
AT_WORK = {"en": "i work", "fr": "je travaille"}
# "none" where we asked what is wished for: they wish for nothing.
NOTHING_WISHED = frozenset({"menu", "needs_menu", "lost", "pause_days", "hours_known"})


def read(
    text: str, session: Session, step: Step | None, facts: Facts, received_at: datetime
) -> Reading:
    """What a text means as an answer to the open step's question, or to none (`step` None).

    "Tomorrow" is counted from `received_at` (aware UTC), which may be long ago.
    """
    question = None if step is None else _question(session, step, facts.person.zone)
    person = facts.person
    reading = understand(text, question, received_at, person.zone, person.language)
    if question is not None and question.kind in ABOUT_HOURS:
        if question.kind != HOURS_WEEK and says_free(listen(text), reading):
            return _as_free_hours(reading)
        # "Mon-fri 7-3" without a word of work, since it was asked for.
        at_work = f"{AT_WORK[person.language]} {text}"
        worked = understand(at_work, None, received_at, person.zone, person.language)
        return reading if reading.short or reading.standing else _as_hours(reading, worked)
    said = listen(text)
    if question is not None and question.kind == GROUP:
        met = understand(text, MEETING, received_at, person.zone, person.language)
        reading = _on_another_day(reading, met)
    if question is not None and question.kind in ANY_DAY_MEANT:
        reading = wished(reading, local_now(received_at, person.zone))
    any_day_meant = question is None or question.kind in ANY_DAY_MEANT
    if reading.windows and any_day_meant and not reading.day_named:
        reading = on_any_day(reading, local_now(received_at, person.zone))
    if reading.meaning == "late" and reading.minutes is None and question != ON_THE_DAY:
        # "On my way" is late only where they say so; else the other side would wait for nothing.
        on_the_day = understand(text, ON_THE_DAY, received_at, person.zone, person.language)
        if on_the_day.meaning == "on_way":
            return replace(reading, meaning="on_way")
    if question == LEAVING and reading.confidence < SURE and cannot(text):
        # A change of mind without a day in it: the other one must not wait for them.
        unasked = understand(text, None, received_at, person.zone, person.language)
        if unasked.meaning == "no":
            return replace(unasked, meaning="cannot_today", short=False)
    return reading if question is None else compared(reading, said, question.slots)


def _on_another_day(reading: Reading, of_a_meeting: Reading) -> Reading:
    """ "Sat", in answer to an invitation to a group, is the day they would rather come."""
    named = of_a_meeting.meaning == "later_time" and of_a_meeting.windows
    if reading.confidence >= SURE or not named or any(w.busy for w in of_a_meeting.windows):
        return reading
    return of_a_meeting


def event_of(reading: Reading, text: str, kind: str, zone: str) -> Event:
    """The event for a reading of a text; `kind` is the open question's, `zone` the person's."""
    if kind == WHO_CAME and reading.meaning not in WISHES:
        return FreeWords(text)  # numbers and names: the step knows whose
    if kind == HARD_WEEK and not reading.meaning.startswith(NEED) and says_low(text):
        return FreeWords(text)
    if (not kind or kind in SKIPPED) and skips(text, asked=bool(kind)):
        return SkipWeek()
    if kind == TO_A_MENTOR and reading.meaning == "no" and any(w.busy for w in reading.windows):
        reading = replace(reading, meaning="cannot_today")  # what they cannot besides is not lost
    if kind in ANOTHER_TIME and reading.meaning == "no" and reading.windows:
        reading = replace(reading, meaning="later_time")  # "can't tomorrow either" is no refusal
    told = hours_told(reading, zone)
    if told is not None and (reading.meaning == HOURS or kind in ABOUT_HOURS):
        return told
    return _answer(reading, text, kind, zone)


def _answer(reading: Reading, text: str, kind: str, zone: str) -> Event:
    meaning = reading.meaning
    if kind == PICK_SLOT and reading.windows and (asked := _of_another(reading, zone)):
        return asked
    if reading.confidence < SURE or meaning == "unclear":
        return FreeWords(text)
    if meaning == "none" and kind in NOTHING_WISHED:
        return No()
    if meaning in PLAIN:
        return PLAIN[meaning]
    if meaning in TIMES or (meaning in ("move", "change") and reading.windows):
        return _of_a_time(meaning, reading, zone)
    match meaning.partition(":"):
        case "late", _, _:
            on = reading.windows if reading.day_named else ()
            return Late(reading.minutes, wanted_of(on, zone))
        case "pause", _, _ if not reading.short:
            return PauseWish(reading.days, reading.until)
        case "pick", ":", number:
            return Pick(int(number))
        case "need", ":", need:
            return Need(need, _other_needs(reading, need), "" if reading.short else text)
        case _:
            return Choice(meaning)


def _other_needs(reading: Reading, need: str) -> tuple[str, ...]:
    """What else they need, said in the same text."""
    others = (meaning.removeprefix(NEED) for meaning in reading.also if meaning.startswith(NEED))
    return tuple(other for other in others if other != need)


def _of_another(reading: Reading, zone: str) -> Event | None:
    """It names none of the times that were offered: "not sat, sunday?", or "by phone fri at 7"."""
    if reading.meaning == "unclear":
        return _of_a_time("later_time", reading, zone)
    if reading.meaning in WAYS and any(not window.busy for window in reading.windows):
        return _of_a_time("later_time", replace(reading, also=(reading.meaning,)), zone)
    return None


def hours_told(reading: Reading, zone: str) -> MyHours | None:
    """What a text says of somebody's own hours, beside an answer or instead of one."""
    if reading.meaning in SUNDAYS:
        return None
    if reading.meaning != HOURS and not reading.standing:
        return None
    if reading.meaning != HOURS:
        return MyHours(reading.standing)
    ways = (reading.windows, *reading.readings)
    away, *readings = (wanted_of(tuple(w for w in way if w.busy), zone) for way in ways)
    return MyHours(reading.standing, away, tuple(readings))


def _as_hours(reading: Reading, at_work: Reading) -> Reading:
    """An answer to a question about hours: the times it names are times they have not."""
    if reading.meaning in WISHES:
        return reading
    windows = tuple(replace(window, busy=True) for window in reading.windows if _is_busy(window))
    if at_work.standing:
        return replace(at_work, meaning=HOURS, windows=())
    if not windows:
        return reading
    return replace(reading, meaning=HOURS, windows=windows)


def _as_free_hours(reading: Reading) -> Reading:
    """The same where they say that the times suit them."""
    standing = as_free(reading)
    if reading.short or reading.meaning in WISHES or not standing:
        return reading
    windows = tuple(window for window in reading.windows if window.busy)
    return replace(reading, meaning=HOURS, windows=windows, standing=standing)


def _is_busy(window: Window) -> bool:
    """Hours somebody names are taken; a day that they only name may be their day off."""
    return window.busy or window.grain in ("minute", "hour", "part")


def _of_a_time(meaning: str, reading: Reading, zone: str) -> Event:
    """Times they named, and the other ways to read them."""
    wanted = wanted_of(reading.windows, zone)
    readings = tuple(wanted_of(windows, zone) for windows in reading.readings)
    if meaning == "cannot_today":
        return NotToday(wanted, readings)
    if meaning == "leave_time" and any(window.busy for window in wanted):
        # A change of mind: the step knows when the meeting is.
        return NotToday(wanted, readings)
    by = next((way for way in WAYS if way in reading.also), "")
    return OtherTime(wanted, readings, by)


def wanted_of(windows: tuple[Window, ...], zone: str) -> tuple[Wanted, ...]:
    """Windows by the clock of a zone (IANA name) as instants (aware UTC)."""
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
