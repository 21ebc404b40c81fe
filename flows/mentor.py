"""What a mentor is asked: will you be there, how did it go, and the same time next week?"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.quiet import NIGHT_SHIFT, QUIET_START, USUAL, missed_at
from flows.calendar.wall import moment
from flows.engine.effects import (
    Ask,
    HandOver,
    Later,
    RaiseAlert,
    Report,
    Say,
    Show,
)
from flows.engine.events import (
    ByPhone,
    ByVideo,
    Choice,
    Enter,
    Event,
    InGroup,
    Late,
    No,
    NotToday,
    OnMyWay,
    OtherTime,
    SkipWeek,
    Yes,
)
from flows.engine.facts import Facts, Meeting, MeetingState, Wanted
from flows.engine.noted import note_windows
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.escalation import first_page_at
from flows.pair import (
    about,
    as_asked_about,
    book_by_mentor,
    changed_since,
    going_on,
    has_begun,
    is_today,
    meant_now,
    named,
    not_meant,
    of_mentor,
    of_the_day,
    refuses,
    still_open,
)
from flows.plans import once_more
from flows.texts.values import Clock, Day
from flows.unable import cannot, late
from flows.wishes import named_times, without_meeting

# What is already known about a meeting needs no report.
KNOWN: tuple[MeetingState, ...] = ("held", "missed", "declined", "cancelled")
WEEK = timedelta(days=7)
AROUND = timedelta(days=3)  # who has just met looks for a time about a week later


def remind(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Will the mentor be there?"""
    meeting = going_on(facts, notes)
    if meeting is None:
        return end() if event == Enter() else go("lost.ask")
    values = of_mentor(meeting)
    match event:
        case Enter():
            asked = of_the_day(facts, meeting, Ask("mentor.remind", values, about(meeting)))
            return stay(asked, **as_asked_about(meeting), said=False)
        case _ if changed_since(meeting, notes):
            return go("mentor.remind", meeting=meeting.id)
        case Choice("move") if not has_begun(facts, meeting):
            return go("offer.choose", meeting=meeting.id)
        case Choice("move"):
            return cannot(facts, meeting, event)
        case Choice("call_me"):
            return _call_me()
        case Late(minutes):
            return still_open(late(facts, meeting, minutes))
        case _:
            again = of_the_day(facts, meeting, Ask("mentor.remind.again", values, about(meeting)))
            return _wish(facts, meeting, event) or stay(again, said=False)


def wish(facts: Facts, notes: Notes, event: Event) -> Turn:
    """What does a mentor want of their next meeting, said out of the blue?"""
    meeting = next(iter(facts.views.meetings()), None)
    if meeting is None:
        return without_meeting(facts, event)
    meant = meant_now(facts, event)
    match event:
        case Late() | OnMyWay() if meant is None:
            return not_meant(facts, meeting, event, "mentor.remind")
        case NotToday(refused) if then := _refused(facts, refused):
            return cannot(facts, then, event)
        case NotToday() if not is_today(facts, meeting):
            # Only today was refused: the one on another day stands until they say.
            return go("mentor.remind", meeting=meeting.id)
        case _:
            return _wish(facts, meant or meeting, event) or go("menu.ask")


def report(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Did the two meet?"""
    meeting = named(facts, notes)
    if meeting is None or (event == Enter() and _is_known(meeting)):
        return end()
    key = "mentor.report_again" if notes.get("again") else "mentor.report"
    match event:
        case Enter() if notes.get("again"):
            return stay(Ask(key, of_mentor(meeting)))
        case Enter():
            return stay(Ask(key, of_mentor(meeting)), once_more(meeting, facts.now))
        case Choice("held_in_person"):
            return _held(facts, meeting, Report(meeting.id, "held_in_person"))
        case Choice("held_by_phone"):
            return _held(facts, meeting, Report(meeting.id, "held_by_phone"))
        case Choice("not_held"):
            return go("mentor.report_no", meeting=meeting.id)
        case Choice("moved"):
            # Moved without us: only a person can find out to when.
            moved = Report(meeting.id, "moved")
            return end(moved, Show("report"), Say("mentor.report_thanks"))
        case Choice("worried"):
            worry = RaiseAlert("orange_today", "mentor_worry", meeting.mentee.id)
            return end(worry, _worry_noted(facts))
        case _:
            return stay(Ask(f"{key}.again", of_mentor(meeting)))


def no_report(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Nobody has told whether the two met: their coordinator sees it."""
    meeting = named(facts, notes)
    return end() if meeting is None or _is_known(meeting) else end(Show("no_report"))


def worried(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Whom are they worried about, said out of the blue?"""
    latest = facts.views.last_meeting()
    meetings = [*facts.views.meetings(), *([latest] if latest is not None else [])]
    mentees = {meeting.mentee.id for meeting in meetings}
    if isinstance(about := notes.get("about"), int):
        mentees = {about}  # more words, after a worry that they told us of
    if len(mentees) != 1:
        # Only a person can find out whom of several, or whom of none, they mean.
        return go("handover.ask")
    alert = RaiseAlert("orange_today", "mentor_worry", mentees.pop())
    return end(alert, _worry_noted(facts))


def report_no(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Who could not make it?"""
    meeting = named(facts, notes)
    if meeting is None:
        return end()
    match event:
        case Enter():
            return stay(Ask("mentor.report_no"))
        case Choice("they_could_not"):
            said = Report(meeting.id, "they_could_not")
            return end(said, *_write(facts, meeting, "meeting.missed"), _thanks())
        case Choice("i_could_not"):
            said = Report(meeting.id, "i_could_not")
            return end(said, *_write(facts, meeting, "meeting.apology"), _thanks())
        case Choice("dont_know"):
            said = Report(meeting.id, "not_known")
            return end(said, *_write(facts, meeting, "meeting.did_meet"), _thanks())
        case _:
            return stay(Ask("mentor.report_no.again"))


def next_time(facts: Facts, notes: Notes, event: Event) -> Turn:
    """The same time next week?"""
    meeting = named(facts, notes)
    if meeting is None:
        return end()
    start = _week_after(meeting)
    values = of_mentor(meeting) | {
        "day": Day(start, meeting.mentor.zone),
        "clock": Clock(start, meeting.mentor.zone),
    }
    match event:
        case Enter() if not _is_free(facts, meeting, start):
            return end(_thanks())
        case Enter():
            return stay(Ask("mentor.next_time", values, until=start))
        case Yes() if _is_free(facts, meeting, start):
            return end(*book_by_mentor(meeting, start))
        case Yes():
            windows = note_windows(_around(start))
            return go("offer.choose", meeting=meeting.id, wanted=windows, taken=True)
        case OtherTime(wanted, readings) | NotToday(wanted, readings):
            times = named_times(wanted or _around(start), readings)
            return go("offer.choose", meeting=meeting.id, **times)
        case ByPhone() | ByVideo() | InGroup():
            return _call_me()
        case No() | Choice("later"):
            return end(Say("mentor.later"))
        case _:
            return stay(Ask("mentor.next_time.again", values, until=start))


def _wish(facts: Facts, meeting: Meeting, event: Event) -> Turn | None:
    """What a mentor may wish of any meeting ahead."""
    match event:
        case Yes() | OnMyWay():
            return end(Say("mentor.thanks"))
        case OtherTime() if is_today(facts, meeting) and refuses(event, meeting):
            # Whoever would wait there hears it now; the times they name are offered to them.
            return cannot(facts, meeting, event)
        case OtherTime(wanted, readings) if not has_begun(facts, meeting):
            return go("offer.choose", meeting=meeting.id, **named_times(wanted, readings))
        case No() | NotToday() | SkipWeek() | OtherTime():
            # Once it has begun, another time begins with telling whoever waits there.
            return cannot(facts, meeting, event)
        case Late(minutes):
            return late(facts, meeting, minutes)
        case ByPhone() | ByVideo() | InGroup():
            # Another way to meet is the mentee's to choose; a person talks to both.
            return _call_me()
        case _:
            return None


def _refused(facts: Facts, refused: Sequence[Wanted]) -> Meeting | None:
    """The first meeting on a day that they cannot."""
    meetings = facts.views.meetings()
    busy = [window for window in refused if window.busy]
    then = (m for m in meetings for w in busy if w.start <= m.starts_at < w.end)
    return next(then, None)


def _is_known(meeting: Meeting) -> bool:
    return meeting.state in KNOWN or meeting.outcome != ""


def _worry_noted(facts: Facts) -> Say:
    """Who hears of it and when, which at night is in the morning."""
    told = first_page_at("orange_today", facts.now, facts.programme.zone)
    if told <= facts.now:
        return Say("mentor.worry")
    return Say("mentor.worry_later", {"clock": Clock(told, facts.person.zone)})


def _held(facts: Facts, meeting: Meeting, said: Report) -> Turn:
    """They met: the same time next week? Whoever stood in once is not asked for more."""
    if facts.views.usual_mentor(meeting).id != meeting.mentor.id:
        return end(said, _thanks())
    return go("mentor.next_time", said, meeting=meeting.id)


def _write(facts: Facts, meeting: Meeting, step: str) -> tuple[Later | Show, ...]:
    """The mentee is written to, today before 20:00 or tomorrow; later a person looks at it."""
    quiet = NIGHT_SHIFT if meeting.mentee.night_shift else USUAL
    text = missed_at(facts.now, meeting.starts_at, meeting.mentee.zone, quiet)
    if text.days_after > 1:
        return (Show("report"),)
    zone = meeting.mentee.zone
    day_after = meeting.starts_at.astimezone(ZoneInfo(zone)).date() + timedelta(days=1)
    until = moment(day_after, QUIET_START, zone)  # then "yesterday" is not true any more
    return (Later(meeting.mentee.id, step, text.at, {"meeting": meeting.id}, until=until),)


def _week_after(meeting: Meeting) -> datetime:
    """The same time on the clock a week later, also over a change of clocks."""
    wall = meeting.starts_at.astimezone(ZoneInfo(meeting.zone))
    return moment(wall.date() + WEEK, wall.time(), meeting.zone)


def _around(start: datetime) -> tuple[Wanted, ...]:
    return (Wanted(start - AROUND, start + AROUND),)


def _is_free(facts: Facts, meeting: Meeting, start: datetime) -> bool:
    """Whether next week's time can be proposed: ahead, free for both, and nothing is set yet."""
    pair = (meeting.mentor.id, meeting.mentee.id)
    ahead = (m for m in facts.views.meetings() if m.starts_at > facts.now)
    if any((m.mentor.id, m.mentee.id) == pair for m in ahead):
        return False
    return start > facts.now and facts.views.fits(meeting, start)


def _call_me() -> Turn:
    return end(Say("mentor.call_me_noted"), HandOver("call_me"))


def _thanks() -> Say:
    return Say("mentor.report_thanks")
