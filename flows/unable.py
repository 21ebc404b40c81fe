"""What a mentee hears at once where their mentor cannot come, is late, or waits for them."""

from flows.engine.effects import CallOff, Later, Say, Tell
from flows.engine.events import Event
from flows.engine.facts import Facts, Meeting
from flows.engine.noted import note_windows
from flows.engine.steps import Turn, end
from flows.pair import (
    LONGEST_LATE,
    about,
    ends_at,
    is_today,
    of_mentee,
    of_mentor,
    rather,
    refused_by,
    told_after,
)
from flows.texts.values import Minutes


def cannot(facts: Facts, meeting: Meeting, event: Event) -> Turn:
    """The mentor cannot come: the mentee hears it and is offered times that were not refused.

    Times that the mentor named as good ones come first.
    """
    refused = note_windows(refused_by(event, meeting, facts.person.zone))
    good = {"rather": note_windows(named)} if (named := rather(event)) else {}
    told = Later(
        meeting.mentee.id,
        "meeting.cancelled",
        told_after(facts, meeting.starts_at) or facts.now,
        {"meeting": meeting.id, "offer": True, "wanted": refused, **good},
        about(meeting, 1),
        until=ends_at(meeting),
    )
    return end(CallOff(meeting.id), told, Say("mentor.declined", of_mentor(meeting)))


def late(facts: Facts, meeting: Meeting, minutes: int | None) -> Turn:
    """The mentee hears at once that their mentor is late."""
    today, values = is_today(facts, meeting), of_mentee(meeting)
    key = "meeting.mentor_late" if today else "meeting.mentor_will_be_late"
    if minutes is not None and 0 < minutes <= LONGEST_LATE:
        key, values = f"{key}_minutes", values | {"minutes": Minutes(minutes)}
    of, ends = about(meeting), ends_at(meeting)
    told = Tell(meeting.mentee.id, key, values, about=of, expires=ends)
    return end(told, Say("mentor.thanks"))


def waited_for(meeting: Meeting) -> Tell:
    """The mentee hears at once that somebody is there, and how to say that they are not."""
    key = "meeting.mentor_there" if meeting.format == "in_person" else "meeting.mentor_ready"
    of, ends = about(meeting), ends_at(meeting)
    return Tell(meeting.mentee.id, key, of_mentee(meeting), about=of, expires=ends)
