"""Before a meeting: will they come, how, when do they leave, and what changes on the way."""

from collections.abc import Sequence
from datetime import datetime

from flows.engine.effects import Ask, CallOff, Confirm, Say, Show
from flows.engine.events import (
    AskAgain,
    AskPerson,
    ByPhone,
    ByVideo,
    Enter,
    Event,
    InGroup,
    Late,
    Need,
    No,
    NotToday,
    OnMyWay,
    OtherTime,
    SkipWeek,
    Yes,
)
from flows.engine.facts import Facts, Format, Meeting, Wanted
from flows.engine.noted import instant, note_instant
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.lateness import mentee_late
from flows.leaving import leaves_room, planned
from flows.news import afterwards, only_news
from flows.pair import (
    about,
    as_asked_about,
    changed_since,
    going_on,
    has_begun,
    in_another_way,
    is_there,
    is_today,
    meant_now,
    moved,
    not_agreed,
    not_meant,
    of_mentee,
    of_the_day,
    refused_with,
    standing,
    still_open,
    tell_mentor,
)
from flows.texts.values import Clock
from flows.wishes import named_times, no_more, without_meeting


def confirm(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Can they make this meeting?"""
    meeting = standing(facts, notes)
    if meeting is None:
        return _over(event)
    key = "meeting.confirm" if meeting.format == "in_person" else "meeting.confirm_call"
    match event:
        case Enter():
            return _ask(key, meeting)
        case _ if changed_since(meeting, notes):
            return go("meeting.changed", meeting=meeting.id)
        case Yes() | OnMyWay():
            return coming(meeting)
        case No():
            return call_off(facts, meeting)
        case _:
            return wished(facts, meeting, event) or _ask(f"{key}.again", meeting)


def leave(facts: Facts, notes: Notes, event: Event) -> Turn:
    """What time will they leave?"""
    meeting = standing(facts, notes)
    if meeting is None:
        return _over(event)
    match event:
        case Enter():
            return _ask("meeting.leave", meeting)
        case AskAgain():
            return _ask("meeting.leave.again", meeting)
        case Need("transport"):
            return end(Show("bus"), Say("meeting.bus_noted"))
        case NotToday(wanted, readings) if not leaves_room(meeting, wanted):
            # They had said yes: the other one must not wait for them.
            return _not_today(facts, meeting, wanted, readings)
        case OtherTime(wanted, readings) if not leaves_room(meeting, wanted):
            return go("offer.choose", meeting=meeting.id, **named_times(wanted, readings))
        case Late() | ByPhone() | ByVideo() | InGroup() | SkipWeek():
            return wished(facts, meeting, event) or end()
        case AskPerson():
            return go("handover.ask")
        case _:
            return planned(event)


def same_day(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Are they on their way?"""
    meeting = going_on(facts, notes)
    if meeting is None:
        return _over(event)
    match event:
        case Enter():
            return _ask_on_the_day(facts, meeting)
        case _ if changed_since(meeting, notes):
            return go("meeting.changed", meeting=meeting.id)
        case Yes() | OnMyWay():
            return still_open(_on_way(facts, meeting))
        case Late(minutes):
            return still_open(mentee_late(facts, meeting, minutes))
        case No():
            return _not_today(facts, meeting)
        case NotToday(wanted, readings) | OtherTime(wanted, readings):
            return _not_today(facts, meeting, wanted, readings)
        case _:
            return wished(facts, meeting, event) or _ask_on_the_day(facts, meeting, ".again")


def changed(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Does the new time that the other side proposes, or has set, suit them?"""
    meeting = standing(facts, notes)
    if meeting is None:
        return _over(event)
    start = instant(notes["start"]) if notes.get("start") else meeting.starts_at
    match event:
        case Enter() if start == meeting.starts_at and not notes.get("told") and only_news(facts):
            later = afterwards(facts, "meeting.changed", notes, about(meeting), start)
            return end(Say("meeting.moved", of_mentee(meeting), about(meeting)), later)
        case Enter():
            return _ask("meeting.changed", meeting, start)
        case _ if changed_since(meeting, notes):
            return go("meeting.changed", meeting=meeting.id)
        case Yes() | OnMyWay() | ByPhone() | ByVideo() if start != meeting.starts_at:
            return _agree(facts, meeting, start, event)
        case Yes() | OnMyWay():
            return coming(meeting)
        case No():
            return call_off(facts, meeting)
        case _:
            again = _ask("meeting.changed.again", meeting, start)
            if start != meeting.starts_at:
                return _not_agreed(meeting, start, event) or again
            return wished(facts, meeting, event) or again


def wish(facts: Facts, notes: Notes, event: Event) -> Turn:
    """What does a mentee want of their next meeting, said out of the blue?"""
    meeting = next(iter(facts.views.meetings()), None)
    if event == InGroup():
        return go("meeting.group", meeting=meeting.id if meeting else None)
    if meeting is None:
        return without_meeting(facts, event)
    meant = meant_now(facts, event)
    match event:
        case Late() | OnMyWay() if meant is None:
            return not_meant(facts, meeting, event, "meeting.confirm")
        case Yes() | OnMyWay():
            return _on_way(facts, meant or meeting)
        case No():  # words without a question are not enough to call a meeting off
            today = has_begun(facts, meeting) or is_today(facts, meeting)
            of_it = {"meeting": meeting.id}
            return go("meeting.same_day", **of_it) if today else go("meeting.confirm", **of_it)
        case NotToday(wanted, readings) if is_today(facts, meeting):
            return _not_today(facts, meeting, wanted, readings)
        case _:
            return wished(facts, meant or meeting, event) or go("menu.ask")


def wished(facts: Facts, meeting: Meeting, event: Event) -> Turn | None:
    """What may be wished of any meeting ahead, whatever was asked about it."""
    match event:
        case OtherTime(wanted, readings, by) if by:
            return go("offer.choose", meeting=meeting.id, by=by, **named_times(wanted, readings))
        case OtherTime(wanted, readings) | NotToday(wanted, readings):
            return go("offer.choose", meeting=meeting.id, **named_times(wanted, readings))
        case ByPhone():
            return change_format(facts, meeting, "phone")
        case ByVideo():
            return change_format(facts, meeting, "video")
        case InGroup():
            return go("meeting.group", meeting=meeting.id)
        case Late(minutes):
            return mentee_late(facts, meeting, minutes)
        case SkipWeek():
            return go("meeting.skip", meeting=meeting.id)
        case _:
            return None


def change_format(facts: Facts, meeting: Meeting, to: Format) -> Turn:
    """The same time, but by phone or by video."""
    if meeting.format == to:
        return coming(meeting)
    return end(*in_another_way(facts, meeting, to))


def _agree(facts: Facts, meeting: Meeting, start: datetime, event: Event) -> Turn:
    """They take the proposed time, as it is or by phone or video: two changes in one."""
    if start <= facts.now or not facts.views.fits(meeting, start):
        why = no_more(facts, meeting, start)
        return go("offer.choose", meeting=meeting.id, proposed=note_instant(start), **why)
    match event:
        case ByPhone():
            return end(*in_another_way(facts, meeting, "phone", start))
        case ByVideo():
            return end(*in_another_way(facts, meeting, "video", start))
        case _:
            agreed = tell_mentor(facts, meeting, "mentor.told_agreed", start)
            said = Say("offer.done", of_mentee(meeting, start))
            return end(*moved(meeting, start), agreed, said)


def _not_agreed(meeting: Meeting, start: datetime, event: Event) -> Turn | None:
    """Neither yes nor no to a proposed time; "late" alone says nothing about either time."""
    proposed = note_instant(start)
    match event:
        case OtherTime(wanted, readings) | NotToday(wanted, readings):
            times = named_times(wanted, readings)
            return go("offer.choose", meeting=meeting.id, proposed=proposed, **times)
        case InGroup():
            told = not_agreed(meeting, {"proposed": proposed})
            return go("meeting.group", *told, meeting=meeting.id)
        case Late():
            return _ask("meeting.changed", meeting, start)
        case _:
            return None


def coming(meeting: Meeting) -> Turn:
    """They will come: "what time will you leave?", or nothing more for a call."""
    if meeting.format == "in_person":
        return go("meeting.leave", Confirm(meeting.id), meeting=meeting.id)
    return end(Confirm(meeting.id), Say("meeting.confirmed_call", of_mentee(meeting)))


def _on_way(facts: Facts, meeting: Meeting) -> Turn:
    if has_begun(facts, meeting):
        return end(Confirm(meeting.id), *is_there(meeting))
    if meeting.format == "in_person":
        return end(Confirm(meeting.id), Say("meeting.on_way"))
    return coming(meeting)


def call_off(facts: Facts, meeting: Meeting) -> Turn:
    """They cannot come and name no other time: what would suit them instead?"""
    told = tell_mentor(facts, meeting, "mentor.told_off")
    return go("meeting.instead", CallOff(meeting.id), told, meeting=meeting.id)


def _not_today(
    facts: Facts,
    meeting: Meeting,
    wanted: Sequence[Wanted] = (),
    readings: Sequence[Sequence[Wanted]] = (),
) -> Turn:
    """They cannot today: the mentor hears it, and times on other days are offered at once."""
    refused = refused_with(meeting, facts.person.zone, wanted)
    named = (*(w for w in wanted if not w.busy), *refused)
    return go(
        "offer.choose",
        CallOff(meeting.id),
        tell_mentor(facts, meeting, "mentor.told_off"),
        Say("meeting.not_today", of_mentee(meeting)),
        meeting=meeting.id,
        plain=True,
        **named_times(named, readings),
    )


def _ask(key: str, meeting: Meeting, start: datetime | None = None) -> Turn:
    """Ask about the meeting as it is now; an answer counts until it begins."""
    at = start or meeting.starts_at
    values = of_mentee(meeting, at) | {"clock": Clock(at, meeting.mentee.zone)}
    until = min(at, meeting.starts_at)
    return stay(Ask(key, values, about(meeting), until), **as_asked_about(meeting))


def _ask_on_the_day(facts: Facts, meeting: Meeting, again: str = "") -> Turn:
    """Who is late or lost may still say so when it has begun: the other one waits there."""
    key = f"{_same_day_key(facts, meeting)}{again}"
    values = of_mentee(meeting) | {"clock": Clock(meeting.starts_at, meeting.mentee.zone)}
    asked = of_the_day(facts, meeting, Ask(key, values, about(meeting)))
    return stay(asked, **as_asked_about(meeting), said=False)


def _same_day_key(facts: Facts, meeting: Meeting) -> str:
    """The text for the day itself, or for the evening before where the morning is quiet."""
    if not is_today(facts, meeting):
        return "meeting.tomorrow"
    return "meeting.same_day" if meeting.format == "in_person" else "meeting.same_day_call"


def _over(event: Event) -> Turn:
    """The meeting has begun or is off: no question any more, and no wrong action."""
    return end() if event == Enter() else go("lost.ask")
