"""What somebody has said of times so far: wished for, refused, passed over; from round to round."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from flows.calendar.reasons import Why
from flows.engine.effects import Confirm, HandOver, HandOverReason, ReleaseHolds, Say
from flows.engine.events import Event, OtherTime
from flows.engine.facts import Facts, Format, Meeting, Wanted
from flows.engine.noted import (
    instant,
    instants,
    note_instant,
    note_instants,
    note_windows,
    number,
    windows,
)
from flows.engine.steps import Notes, Turn, end, go
from flows.pair import STANDING, is_mentor, named, not_agreed, of_mentee, of_mentor
from flows.texts.values import Because

FORMATS: Mapping[object, Format] = {"phone": "phone", "video": "video"}
DAY, WEEK = timedelta(days=1), timedelta(days=7)
# What makes a time go without anybody taking it.
TOLD: frozenset[Why] = frozenset(
    ("notice", "no_time_before_home", "call_in", "sleep", "pass_too_short", "venue_closed")
)
SOON, FAR, TOO_FAR = 2 * WEEK, 4 * WEEK, 8 * WEEK  # how far ahead, of two days, one was meant
EXACT = timedelta(hours=1)  # "thursday at 6" names one time, "thursday" does not


def looked_for(facts: Facts, notes: Notes) -> Meeting | None:
    """The meeting that is looked for a time for, by phone or video where that was asked for.

    Raises:
        KeyError, TypeError: the notes name none.
    """
    meeting = named(facts, notes)
    if meeting is None:
        return None
    if meeting.starts_at <= facts.now or meeting.state not in STANDING:
        # Whoever stood in, or was to: the next one is with the mentor again.
        meeting = replace(meeting, mentor=facts.views.usual_mentor(meeting))
    return replace(meeting, format=FORMATS.get(notes.get("by"), meeting.format))


def kept(facts: Facts, meeting: Meeting, notes: Notes) -> Turn:
    """ "Never mind, keep it": nothing changes, and they will come."""
    known = facts.meeting(meeting.id) or meeting
    if is_mentor(facts, meeting):
        return end(ReleaseHolds(), Say("offer.kept", of_mentor(known)))
    told = not_agreed(meeting, notes)
    return end(ReleaseHolds(), Confirm(meeting.id), *told, Say("offer.kept", of_mentee(known)))


def carried(notes: Notes) -> dict[str, object]:
    """What goes on from one question about times to the next."""
    return {
        "meeting": notes["meeting"],
        "wanted": notes.get("wanted"),
        "refused": notes.get("refused"),
        "rounds": number(notes.get("rounds")),
        "by": notes.get("by", ""),
        "proposed": notes.get("proposed"),
        "doubts": number(notes.get("doubts")),
    } | ({"own": True} if notes.get("own") else {})


def said_again(
    notes: Notes, wanted: Sequence[Wanted], readings: Sequence[Sequence[Wanted]]
) -> dict[str, object]:
    """The notes of the next round after they named times once more, or none.

    What they cannot goes on being so, what they wished for is replaced. Offered times that they
    passed over are refused.
    """
    before = windows(notes.get("wanted"))
    if not readings and (there := _in_that_week(before, wanted)):
        wanted, readings = there, (wanted,)
    meant = [*wanted, *(window for way in readings for window in way)]
    return carried(notes) | {
        "wanted": note_windows((*still_refused(before, wanted), *wanted)),
        "readings": note_readings((*still_refused(before, way), *way) for way in readings),
        "refused": note_instants(passed_over(notes, meant)),
    }


def passed_over(notes: Notes, wanted: Sequence[Wanted]) -> tuple[datetime, ...]:
    """Every start that is not to be offered (again) after somebody said when they can.

    "Not the first, but in the evening" keeps those of the offered times that lie in the evening;
    words that hold for all of them ask for others. A time named to the hour is no longer refused.
    """
    offered, refused = instants(notes.get("starts")), instants(notes.get("refused"))
    fitting = [start for start in offered if answers(start, wanted)]
    kept = fitting if len(fitting) < len(offered) else []
    exact = [w for w in wanted if not w.busy and w.end - w.start <= EXACT]
    return (
        *(start for start in refused if not (exact and answers(start, exact))),
        *(start for start in offered if start not in kept),
    )


def answers(start: datetime, wanted: Sequence[Wanted]) -> bool:
    """Whether a start lies in what they named, if they named anything, and not in what they can't.

    Nothing named fits nothing: they ask for other times, whichever.
    """
    holding = [window.busy for window in wanted if window.start <= start < window.end]
    proposes = any(not window.busy for window in wanted)
    return bool(wanted) and not any(holding) and (bool(holding) or not proposes)


def still_refused(before: Sequence[Wanted], now: Sequence[Wanted]) -> tuple[Wanted, ...]:
    """What they could not before, without the times that they name now."""
    left = [window for window in before if window.busy]
    for wish in now:
        if not wish.busy:
            left = [rest for window in left for rest in _without(window, wish)]
    return tuple(left)


def _in_that_week(before: Sequence[Wanted], now: Sequence[Wanted]) -> tuple[Wanted, ...]:
    """ "Friday", after "another week", may be the one of that week; empty if it cannot be."""
    weeks = [w for w in before if not w.busy and w.end - w.start >= 6 * DAY]
    wishes = [w for w in now if not w.busy]
    if len(weeks) != 1 or not wishes or any(w.start >= weeks[0].start for w in wishes):
        return ()
    [week] = weeks
    ahead = -((wishes[0].start - week.start) // WEEK) * WEEK
    moved = tuple(w if w.busy else _moved(w, ahead) for w in now)
    return moved if all(w.busy or w.end <= week.end for w in moved) else ()


def _moved(window: Wanted, by: timedelta) -> Wanted:
    return replace(window, start=window.start + by, end=window.end + by)


def _without(window: Wanted, wish: Wanted) -> Iterable[Wanted]:
    """A refused window without a wish inside it; "thursday" alone does not lift "not before 6"."""
    if not window.start <= wish.start < wish.end <= window.end:
        return (window,)
    parts = (replace(window, end=wish.start), replace(window, start=wish.end))
    return (part for part in parts if part.start < part.end)


def likely(now: datetime, ways: Sequence[Sequence[Wanted]]) -> list[Sequence[Wanted]]:
    """Without readings that nobody means: "12/4", said in November, is not in April.

    Nothing is offered so far ahead, and of two days of which one is in these two weeks, the other
    is meant only if it is near too. What is offered names the day.
    """
    begins = [min(soonest(way), default=now) for way in ways]
    limit = now + (FAR if min(begins) <= now + SOON else TOO_FAR)
    return [way for way, at in zip(ways, begins, strict=True) if at <= limit] or list(ways)


def soonest(way: Sequence[Wanted]) -> list[datetime]:
    """When what they named begins: the order in which two readings are shown."""
    return sorted(window.start for window in way)


def note_readings(ways: Iterable[Sequence[Wanted]]) -> list[list[list[object]]]:
    """Several ways to read what was named, for the notes."""
    return [note_windows(way) for way in ways]


def readings_of(note: object) -> tuple[tuple[Wanted, ...], ...]:
    """Several ways to read what was named; none when nothing was noted.

    Raises:
        TypeError, ValueError: the note holds something else.
    """
    if note is None:
        return ()
    if not isinstance(note, list | tuple):
        raise TypeError("Ways to read are noted as a list.")
    return tuple(windows(way) for way in note)


def named_times(
    wanted: Sequence[Wanted], readings: Sequence[Sequence[Wanted]] = ()
) -> dict[str, object]:
    """What they named, as the notes of a search for times; also the other ways to read it."""
    if not readings:
        return {"wanted": note_windows(wanted)}
    return {"wanted": note_windows(wanted), "readings": note_readings(readings)}


def without_meeting(facts: Facts, event: Event) -> Turn:
    """None is ahead: another time is looked for from the last one on, as MENU does."""
    match event:
        case OtherTime(wanted, readings, by):
            of_mentee_alone = by if facts.person.role == "mentee" else ""
            return go("menu.change", by=of_mentee_alone, **named_times(wanted, readings))
        case _:
            return end(Say("menu.no_meeting"))


def because(facts: Facts, meeting: Meeting, notes: Notes) -> Because:
    """Why nothing fits what they named, for the one who asks."""
    refused = (*instants(notes.get("refused")), *given_up(meeting, notes))
    reason = facts.views.why_none(meeting, windows(notes.get("wanted")), refused)
    other = meeting.mentee if is_mentor(facts, meeting) else meeting.mentor
    free_on = None
    if reason.until is not None:
        free_on = datetime.combine(reason.until + timedelta(days=1), time(), UTC)
    return Because(reason.code, other.first_name, reason.at, free_on, reason.minutes)


def no_more(facts: Facts, meeting: Meeting, start: datetime) -> dict[str, object]:
    """Notes for the next times: what is in the way of one that fitted, or that it was taken."""
    if start <= facts.now or _because_of(facts, meeting, start).code in TOLD:
        return {"gone": note_instant(start)}
    return {"taken": True}


def said_why(facts: Facts, meeting: Meeting, notes: Notes) -> Because | None:
    """What is in the way of the time that they had picked, if it was not taken by others."""
    if not notes.get("gone"):
        return None
    start = instant(notes["gone"])
    return Because("notice") if start <= facts.now else _because_of(facts, meeting, start)


def _because_of(facts: Facts, meeting: Meeting, start: datetime) -> Because:
    """Why a meeting cannot begin at this start."""
    only = Wanted(start, start + timedelta(minutes=meeting.minutes))
    return because(facts, meeting, {"wanted": note_windows([only]), "by": "as it is"})


def given_up(meeting: Meeting, notes: Notes) -> tuple[datetime, ...]:
    """The time it has now is no other time, unless another way to meet was asked for."""
    return () if notes.get("by") else (meeting.starts_at,)


def by_hand(meeting: Meeting, notes: Notes, key: str, reason: HandOverReason) -> Turn:
    """A person finds a time with them; a mentor who proposed one hears that it is not that."""
    return end(*not_agreed(meeting, notes), Say(key), HandOver(reason))


def none_fits(facts: Facts, meeting: Meeting, notes: Notes, key: str) -> Turn:
    """No time of the two fits: a small group that fits the mentee, else a person looks at it."""
    session = facts.views.groups().fitting()
    if session is None:
        return by_hand(meeting, notes, key, "none_fit")
    told = not_agreed(meeting, notes)
    offer = {"group": session.id, "offered": True, "none_fit": True, "meeting": meeting.id}
    return go("group.invite", *told, **offer)
