"""Hours that are told in passing: they are echoed first, and what was asked is asked again after.

"Can't, I work mon-fri 3-11 now" is an answer and news. The answer is done; its own next question
waits until the news is confirmed, because what is offered has to fit it.
"""

from dataclasses import replace
from datetime import timedelta

from flows.engine.effects import Ask, Effect, Hold
from flows.engine.events import (
    Choice,
    Event,
    FreeWords,
    Late,
    MyHours,
    No,
    NotToday,
    OnMyWay,
    OtherTime,
    Pick,
)
from flows.engine.hearing import Hearing, meets_in, read_now
from flows.engine.noted import note_instant
from flows.engine.read import ANY_DAY_MEANT, HOURS, hours_told
from flows.engine.steps import Step
from flows.engine.take_turn import OFFERS, Outcome, entering, parked
from flows.understand import Reading
from flows.understand.questions import ABOUT_A_MEETING, ABOUT_HOURS, PICK_SLOT
from flows.understand.skips import skips

# Questions that are worth asking again afterwards; a menu that was left is not.
MAY_HOLD_NEWS = ABOUT_A_MEETING | {PICK_SLOT, "mentor_report", "report_no", "did_meet"}
ASKED_AGAIN = MAY_HOLD_NEWS | {"leave_time"}
BEST_TIME = "best_time"
REMINDED = "mentor.remind"
DOOR = "hours.said"
REFUSED = ("no", "later_time", "cannot_today", "none")
DAY = timedelta(days=1)


def in_passing(hearing: Hearing, step: Step, reading: Reading, event: Event) -> Outcome | None:
    """The reply to a text that tells hours while another question is open; None if it does not."""
    if reading.short or step.question in ABOUT_HOURS:
        return None
    if step.question == BEST_TIME and isinstance(event, Choice):
        return None  # when texts suit them, not when they are free to meet
    zone = hearing.facts.person.zone
    told = hours_told(reading, zone)
    if step.question in MAY_HOLD_NEWS and reading.windows:
        # "Away 12-20 dec" says no to nothing: it may have nothing to do with what was asked.
        told = hours_told(read_now(hearing, None), zone) or told
    if told is None or (step.question in ANY_DAY_MEANT and _is_a_wish(told)):
        return None
    gone = isinstance(event, Late | OnMyWay) and bool(told.away)  # "parti du 12 au 20"
    if gone or is_news_alone(hearing, event):
        # Whether what was asked about still fits them is looked at when they are kept.
        return with_hours(hearing, told, Outcome(hearing.session))
    outcome = hearing.take(hearing.session, event)
    answered = Outcome(hearing.session) if outcome.reprompts else outcome
    return with_hours(hearing, told, answered)


def as_absence(hearing: Hearing, reading: Reading) -> Reading:
    """ "Not around 12-20 dec", out of the blue, is when they are away, unless a meeting is then.

    A mentee whose meeting is then looks for another time at once; a mentor away for days hears
    first what was understood, since it may be more than one meeting.
    """
    refused = reading.windows
    if reading.meaning not in REFUSED or not refused or not all(w.busy for w in refused):
        return reading
    if reading.standing or skips(hearing.heard.said, asked=False):
        return reading
    days, meets = any(w.end - w.start > DAY for w in refused), meets_in(hearing, refused)
    mentor = hearing.facts.person.role == "mentor"
    if (days and mentor) or (not meets and (days or reading.meaning == "no")):
        return replace(reading, meaning=HOURS)
    return reading


def with_refused(hearing: Hearing, reading: Reading, told: MyHours) -> MyHours:
    """Hours told beside a refused day of a meeting: that day is news as well, and is not lost.

    "Cant do wed, i got a second job weekends": once both are kept, the meeting is looked at.
    """
    refused = tuple(window for window in reading.windows if window.busy)
    if told.away or reading.readings or not meets_in(hearing, refused):
        return told
    zone = hearing.facts.person.zone
    both = hours_told(replace(reading, meaning=HOURS, windows=refused), zone)
    return both or told


def is_news_alone(hearing: Hearing, event: Event) -> bool:
    """Whether nothing is to be done before their hours are kept.

    Another time, but none that they propose, or for no meeting: which one depends on the hours.
    """
    match event:
        case MyHours() | No() | FreeWords():
            return True
        case NotToday():
            # A mentor who is away for days hears first what was understood.
            return hearing.is_open and hearing.session.step == REMINDED
        case OtherTime(wanted):
            meets = hearing.facts.next_meeting() is not None
            return not meets or all(window.busy for window in wanted)
        case Pick(n):
            # "None of these", because they are at work.
            offered = hearing.session.notes.get("starts")
            return isinstance(offered, list) and n > len(offered)
        case _:
            return False


def _is_a_wish(told: MyHours) -> bool:
    """Whether it only says what suits them, which where times are asked for is the answer."""
    return not told.away and not any(one.busy for one in told.standing)


def with_hours(hearing: Hearing, told: MyHours, outcome: Outcome) -> Outcome:
    """The outcome with the echo of the hours in place of its own question."""
    session = replace(outcome.session, misses=0)
    notes: dict[str, object] = {}
    asking = hearing.catalogue[session.step].question if session.step else ""
    if session.closes_at is not None and asking in ASKED_AGAIN:
        session = parked(session, hearing.facts.now)
        notes["aside"] = note_instant(session.parked.closes_at) if session.parked else None
    if outcome.session.step in OFFERS:
        # Other times for this meeting are on their way.
        notes["seen"] = [outcome.session.notes["meeting"]]
    entered = hearing.take(entering(session, DOOR, notes, hearing.catalogue), told)
    if outcome.effects and not any(isinstance(effect, Ask) for effect in entered.effects):
        return outcome  # all of it is known already: only the rest of the text is to be answered
    effects = (*filter(_is_done, outcome.effects), *entered.effects)
    return Outcome(entered.session, effects, outcome.path + entered.path)


def _is_done(effect: Effect) -> bool:
    """Not a question that waits, nor times held for it: when it is asked again they are new."""
    return not isinstance(effect, Ask | Hold)
