"""The two people of a meeting: what depends on it, and what the other one is told of a change."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.wall import moment
from flows.engine.effects import (
    About,
    Ask,
    Book,
    ChangeFormat,
    Effect,
    Move,
    Say,
    Show,
    ShowReason,
    Tell,
)
from flows.engine.events import Event, Late, NotToday, OnMyWay, OtherTime, SkipWeek
from flows.engine.facts import Facts, Format, Meeting, MeetingState, Wanted
from flows.engine.noted import instant, note_instant
from flows.engine.steps import Notes, Turn, go, stay
from flows.texts.values import Minutes, Name, When, Where

# "UNDO within 10 minutes; the other side told only then (at once when the meeting is within 3 h)"
UNDO_TIME = timedelta(minutes=10)
SOON = timedelta(hours=3)
LONGEST_LATE = 240  # minutes; somebody later than that has not said how late
SAID_FORMAT: dict[Format, str] = {"phone": "meeting.to_phone", "video": "meeting.to_video"}
TOLD_FORMAT: dict[Format, str] = {"phone": "mentor.told_by_phone", "video": "mentor.told_by_video"}
ARRANGED: dict[Format, ShowReason] = {"phone": "phone_meeting", "video": "video_meeting"}
BOOKED = About("meeting:new", 0)
STANDING: tuple[MeetingState, ...] = ("planned", "confirmed")


def about(meeting: Meeting, changes: int = 0) -> About:
    """What depends on the meeting as it is, or as it will be after so many changes of ours."""
    return About(f"meeting:{meeting.id}", meeting.rev + changes)


def named(facts: Facts, notes: Notes) -> Meeting | None:
    """The meeting that the notes name, if it is still known.

    Raises:
        KeyError, TypeError: the notes name none.
    """
    meeting_id = notes["meeting"]
    if not isinstance(meeting_id, int):
        raise TypeError("A meeting is noted by its id.")
    return facts.meeting(meeting_id)


def standing(facts: Facts, notes: Notes) -> Meeting | None:
    """The meeting that the notes name, if it is still ahead and nobody called it off."""
    meeting = named(facts, notes)
    if meeting is None or meeting.state not in STANDING or meeting.starts_at <= facts.now:
        return None
    return meeting


def going_on(facts: Facts, notes: Notes) -> Meeting | None:
    """The meeting that the notes name, if it is ahead or has begun and nobody called it off."""
    meeting = named(facts, notes)
    if meeting is None or meeting.state not in STANDING or ends_at(meeting) <= facts.now:
        return None
    return meeting


def has_begun(facts: Facts, meeting: Meeting) -> bool:
    """Whether the other one may be waiting there already."""
    return meeting.starts_at <= facts.now


def ends_at(meeting: Meeting) -> datetime:
    """When it is over (aware UTC): what is said of it until then still helps the other one."""
    return meeting.starts_at + timedelta(minutes=meeting.minutes)


def of_the_day(facts: Facts, meeting: Meeting, ask: Ask) -> Ask:
    """An answer counts until it is over; the text is sent before it begins, or not at all."""
    late = None if has_begun(facts, meeting) else meeting.starts_at
    return replace(ask, until=ends_at(meeting), late_from=late)


def still_open(turn: Turn) -> Turn:
    """An answer about the day that they may change until the meeting is over: late, then can't.

    "said": what ends the talk, an "ok" or thanks, is no second answer.
    """
    return stay(*turn.effects, said=True)


def changed_since(meeting: Meeting, notes: Notes) -> bool:
    """Whether the meeting is another one than was asked about; what was taken back is the same."""
    if notes.get("rev", meeting.rev) == meeting.rev:
        return False
    return notes.get("was") != _as_it_is(meeting)


def as_asked_about(meeting: Meeting) -> dict[str, object]:
    """What a question about a meeting notes of it."""
    return {"meeting": meeting.id, "rev": meeting.rev, "was": _as_it_is(meeting)}


def _as_it_is(meeting: Meeting) -> list[str]:
    return [note_instant(meeting.starts_at), meeting.format, meeting.place]


def is_mentor(facts: Facts, meeting: Meeting) -> bool:
    """Whether the person of this turn is the meeting's mentor."""
    return facts.person.id == meeting.mentor.id


def is_today(facts: Facts, meeting: Meeting) -> bool:
    """Whether it is on this day by the clock of the person of this turn."""
    zone = ZoneInfo(facts.person.zone)
    return meeting.starts_at.astimezone(zone).date() == facts.now.astimezone(zone).date()


def refused_with(meeting: Meeting, zone: str, named: Sequence[Wanted] = ()) -> tuple[Wanted, ...]:
    """What whoever cannot come to a meeting cannot: what they named, else all of its day.

    `zone` is the IANA name of their own. An hour of that day that they would rather have leaves
    the rest of it free.
    """
    day = _days(meeting, zone)
    busy = tuple(window for window in named if window.busy)
    says_when = any(w.start <= meeting.starts_at < w.end for w in busy)
    rather = any(not w.busy and w.start < day.end and day.start < w.end for w in named)
    return busy if says_when or rather else (*busy, day)


def refused_by(event: Event, meeting: Meeting, zone: str) -> tuple[Wanted, ...]:
    """What an event says that somebody cannot, beside or instead of the meeting; see above."""
    match event:
        case NotToday(named) | OtherTime(named):
            return refused_with(meeting, zone, named)
        case SkipWeek():
            return (_days(meeting, zone, days=7),)
        case _:
            return refused_with(meeting, zone)


def rather(event: Event) -> tuple[Wanted, ...]:
    """Times that an event names as good ones."""
    match event:
        case NotToday(named) | OtherTime(named):
            return tuple(window for window in named if not window.busy)
        case _:
            return ()


def refuses(event: Event, meeting: Meeting) -> bool:
    """Whether an event that names other times says as well that they cannot then."""
    match event:
        case NotToday(named) | OtherTime(named):
            return any(w.busy and w.start <= meeting.starts_at < w.end for w in named)
        case _:
            return False


def _days(meeting: Meeting, zone: str, days: int = 1) -> Wanted:
    """The day of a meeting by the clock of a zone, or its week from Monday to Sunday."""
    day = meeting.starts_at.astimezone(ZoneInfo(zone)).date()
    first = day if days == 1 else day - timedelta(days=day.weekday())
    start, end = (moment(first + timedelta(days=n), time(), zone) for n in (0, days))
    return Wanted(start, end, busy=True)


def meant_now(facts: Facts, event: Event) -> Meeting | None:
    """Which meeting words of the moment are about, "running late", "on my way".

    One that has begun or begins within three hours, or is on the day that they name; no other:
    somebody may be late for work.
    """
    on = event.on if isinstance(event, Late) else ()
    near = (m for m in facts.views.meetings() if _is_near(facts, m, on))
    return next(near, None)


def _is_near(facts: Facts, meeting: Meeting, on: Sequence[Wanted]) -> bool:
    if on:
        return any(window.start <= meeting.starts_at < window.end for window in on)
    return meeting.starts_at - facts.now <= SOON


def not_meant(facts: Facts, meeting: Meeting, event: Event, asked: str) -> Turn:
    """None is near: one later today is asked about, by the step `asked`; else what is wanted."""
    if event in (Late(), OnMyWay()) and is_today(facts, meeting):
        return go(asked, meeting=meeting.id)
    return go("lost.ask")


def of_mentee(meeting: Meeting, start: datetime | None = None) -> dict[str, object]:
    """Values for the mentee: the mentor's name, when in their own zone, and where."""
    at = start or meeting.starts_at
    return {
        "mentor": Name(meeting.mentor.first_name),
        "when": When(at, meeting.mentee.zone),
        "where": Where(meeting.format, meeting.place),
    }


def of_mentor(meeting: Meeting, start: datetime | None = None) -> dict[str, object]:
    """Values for the mentor: the mentee's name, when in the mentor's zone, and where."""
    at = start or meeting.starts_at
    return {
        "name": Name(meeting.mentee.first_name),
        "when": When(at, meeting.mentor.zone),
        "where": Where(meeting.format, meeting.place),
    }


def told_after(facts: Facts, *starts: datetime) -> datetime | None:
    """When the other side hears of a change: in 10 minutes, or now (None) if a start is near."""
    if any(start - facts.now <= SOON for start in starts):
        return None
    return facts.now + UNDO_TIME


def tell_mentor(
    facts: Facts,
    meeting: Meeting,
    key: str,
    start: datetime | None = None,
    changes: int = 1,
) -> Tell:
    """The mentor hears of a change that the mentee made, once it can no longer be undone."""
    at = start or meeting.starts_at
    return Tell(
        meeting.mentor.id,
        key,
        of_mentor(meeting, at),
        about=about(meeting, changes),
        after=told_after(facts, meeting.starts_at, at),
        expires=ends_at(replace(meeting, starts_at=at)),
    )


def in_another_way(
    facts: Facts, meeting: Meeting, to: Format, start: datetime | None = None
) -> tuple[Effect, ...]:
    """By phone or video from now on, and at `start` if that is another time; both are told."""
    at = start or meeting.starts_at
    first = () if at == meeting.starts_at else (Move(meeting.id, at, to),)
    return (
        *first,
        ChangeFormat(meeting.id, to),
        tell_mentor(facts, meeting, TOLD_FORMAT[to], at, changes=1 + len(first)),
        *to_set_up(to, meeting),
        Say(SAID_FORMAT[to], of_mentee(meeting, at)),
    )


def to_set_up(form: Format, meeting: Meeting | None = None) -> tuple[Show, ...]:
    """Numbers are never given out: a call, this one or the one just booked, is for staff to set up.

    Empty where they meet in person.
    """
    if form not in ARRANGED:
        return ()
    return (Show(ARRANGED[form], meeting.id if meeting is not None else None),)


def moved(meeting: Meeting, start: datetime) -> tuple[Effect, ...]:
    """It is at `start` from now on; whoever set up a call for the old time hears of it."""
    return (Move(meeting.id, start), *to_set_up(meeting.format, meeting))


def tell_mentor_now(meeting: Meeting, key: str, minutes: int | None = None) -> Tell:
    """The mentor hears something that changes nothing and cannot wait."""
    values = of_mentor(meeting)
    if minutes is not None:
        values["minutes"] = Minutes(minutes)
    return Tell(meeting.mentor.id, key, values, about=about(meeting), expires=ends_at(meeting))


def is_there(meeting: Meeting) -> tuple[Effect, ...]:
    """It has begun, and they may miss each other: the mentor hears that somebody waits for them."""
    told = "mentor.told_there" if meeting.format == "in_person" else "mentor.told_ready"
    return tell_mentor_now(meeting, told), Say("meeting.there_noted", of_mentee(meeting))


def not_agreed(meeting: Meeting, notes: Notes) -> tuple[Tell, ...]:
    """The mentor hears at once that the time they proposed was not taken, if they did."""
    if not notes.get("proposed"):
        return ()
    return (_told_of_proposal(meeting, "mentor.told_not_agreed", instant(notes["proposed"])),)


def not_answered(meeting: Meeting, proposed: datetime) -> Tell:
    """The mentor hears that nobody has said yes so far, and that the old time stands."""
    return _told_of_proposal(meeting, "mentor.told_no_answer", proposed)


def _told_of_proposal(meeting: Meeting, key: str, proposed: datetime) -> Tell:
    values, ends = of_mentor(meeting, proposed), meeting.starts_at
    return Tell(meeting.mentor.id, key, values, about=about(meeting), expires=ends)


def book_by_mentor(meeting: Meeting, start: datetime) -> tuple[Effect, ...]:
    """A new meeting like this one, set by the mentor; the mentee is told."""
    set_up, told = to_set_up(meeting.format), _set_by_mentor(meeting, start)
    return (Book(meeting.id, start), *set_up, *told)


def move_by_mentor(meeting: Meeting, start: datetime) -> tuple[Effect, ...]:
    """A meeting that was off is on again, at a time set by the mentor; the mentee is told."""
    return (*moved(meeting, start), *_set_by_mentor(meeting, start))


def _set_by_mentor(meeting: Meeting, start: datetime) -> tuple[Effect, ...]:
    told = Tell(meeting.mentee.id, "meeting.booked", of_mentee(meeting, start), expires=start)
    return (told, Say("mentor.booked", of_mentor(meeting, start)))
