"""News that a meeting is off; and of news in an alert, what is said at once and what waits."""

from datetime import datetime

from flows.engine.effects import About, Later, Say, Show
from flows.engine.events import Event
from flows.engine.facts import ALERTS, Facts
from flows.engine.noted import note_windows, windows
from flows.engine.session import QUESTION_LIFE
from flows.engine.steps import Notes, Turn, end, go
from flows.pair import about, ends_at, named, of_mentee
from flows.search import as_asked, weeks_ahead
from flows.wishes import given_up, looked_for


def cancelled(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they know that the meeting is off?"""
    meeting = named(facts, notes)
    if meeting is None or (ends_at(meeting) <= facts.now and not notes.get("told")):
        return end()
    if is_silent(facts):
        return end(Show("off_unsaid"))
    if not notes.get("offer"):
        return end(Say("meeting.cancelled", of_mentee(meeting), about(meeting)))
    news = Say("meeting.cancelled_other", of_mentee(meeting), about(meeting))
    said = () if notes.get("told") else (news,)
    if said and only_news(facts):
        return end(*said, afterwards(facts, "meeting.cancelled", notes, about(meeting)))
    usual = facts.views.usual_mentor(meeting).id == meeting.mentor.id
    times = {"wanted": _wanted(facts, notes), "stand_in": usual}
    return go("offer.choose", *said, meeting=meeting.id, plain=True, **times)


def _wanted(facts: Facts, notes: Notes) -> object:
    """What the mentor cannot, and what would suit them, if any of that suits the mentee."""
    looked = looked_for(facts, notes)
    if looked is None or not notes.get("rather"):
        return notes.get("wanted")
    good = windows(notes["rather"])
    both = (*windows(notes.get("wanted")), *good)
    passed, weeks = given_up(looked, notes), weeks_ahead(facts, both)
    starts = facts.views.free_starts(looked, both, passed, weeks)
    return note_windows(both) if as_asked(starts, looked, good) else notes.get("wanted")


def only_news(facts: Facts) -> bool:
    """Whether they are in an alert: its own question is the only one, and news goes without."""
    thread = facts.views.thread_with(facts.person.id)
    return thread is not None and thread.level in ALERTS and not thread.do_not_text


def is_silent(facts: Facts) -> bool:
    """Whether somebody else may be reading: nothing is said, and a human has to tell them."""
    thread = facts.views.thread_with(facts.person.id)
    return thread is not None and thread.do_not_text


def afterwards(
    facts: Facts, step: str, notes: Notes, of: About, until: datetime | None = None
) -> Later:
    """What is asked about the news once the alert is over; so long it tries again."""
    told = dict(notes) | {"told": True}
    return Later(facts.person.id, step, facts.now, told, of, until or facts.now + QUESTION_LIFE)
