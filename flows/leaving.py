"""What somebody says of when they leave: whether they still come, and whether it is a plan."""

from flows.engine.effects import Say, Show
from flows.engine.events import Event, FreeWords, No, Thanks, Yes
from flows.engine.facts import Meeting, Wanted
from flows.engine.steps import Turn, end, stay
from flows.understand.leaving import is_a_plan, is_brief


def planned(event: Event) -> Turn:
    """The reply to whatever calls nothing off; "don't know yet" is fine too."""
    match event:
        case Yes() | No() | Thanks():
            return stay(Say("meeting.say_ok"))
        case FreeWords(text) if is_a_plan(text):
            return end(Say("meeting.leave_noted"))
        case FreeWords(text) if is_brief(text):
            return stay(Say("meeting.say_ok"))
        case FreeWords():
            # It is about something else; when they leave may come all the same.
            return stay(Show("words"), Say("meeting.leave_words"))
        case _:
            return end(Say("meeting.leave_noted"))


def leaves_room(meeting: Meeting, named: tuple[Wanted, ...]) -> bool:
    """Whether they may still come: they leave before it begins, and are free when it does."""
    start = meeting.starts_at
    return bool(named) and all(
        not w.start <= start < w.end if w.busy else w.start <= start for w in named
    )
