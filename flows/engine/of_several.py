"""A mentor of several people says something of a meeting: which one it may be of."""

from collections.abc import Sequence
from datetime import timedelta

from flows.engine.events import Late, No, NotToday, OtherTime
from flows.engine.facts import Meeting, Wanted
from flows.engine.hearing import ABOUT_BOTH, Hearing, read_now, the_others
from flows.engine.noted import note_windows
from flows.engine.read import event_of, wanted_of
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome
from flows.pair import SOON, STANDING, is_today
from flows.understand import Reading
from flows.understand.cancel_wish import wishes_off
from flows.understand.whereabouts import said_of_the_other
from flows.whose import named_in

WHOSE = "mentor.whose"
EARLY = timedelta(minutes=30)  # before it begins one may be waiting there


def of_several(hearing: Hearing, step: Step | None, reading: Reading) -> Outcome | None:
    """Which of two is asked, unless they name one; None where only one can be meant."""
    facts, text = hearing.facts, hearing.heard.said
    if facts.person.role != "mentor" or reading.short or (step and step.question == "whose"):
        return None
    event = event_of(reading, text, step.question if step else "", facts.person.zone)
    minutes: int | None = None
    named: tuple[Wanted, ...] = ()
    missing = said_of_the_other(text, the_others(facts)) == "missing"
    match event:
        case _ if missing and (waiting := _around_now(hearing, step)):
            said, found = "missing", waiting
        case Late(how_late, on):
            said, minutes, found = "late", how_late, _late(hearing, step, on)
        case No() if not reading.windows and wishes_off(text, the_others(facts)):
            said, found = "cannot", _next_of_each(hearing)
        case OtherTime() | NotToday() | No() if (refused := _refused(hearing, reading)) is not None:
            said, found = "cannot", _on(hearing, refused)
            named = () if isinstance(event, No) else event.wanted
        case _:
            return None
    if len({meeting.mentee.id for meeting in found}) != 2 or len(found) != 2:
        return None
    called = named_in(text, found)
    ids = [meeting.id for meeting in (called if len(called) == 1 else found)]
    notes = {"meetings": ids, "what": said, "minutes": minutes, "wanted": note_windows(named)}
    return hearing.enter(WHOSE, notes)


def _refused(hearing: Hearing, reading: Reading) -> tuple[Wanted, ...] | None:
    """When they cannot, if they say so of a day; empty is this day, None that they do not."""
    windows = tuple(window for window in reading.windows if window.busy)
    if windows:
        zone = hearing.facts.person.zone
        return wanted_of(windows, zone)
    return () if read_now(hearing, None).meaning == "cannot_today" else None


def _on(hearing: Hearing, windows: Sequence[Wanted]) -> list[Meeting]:
    """The meetings that begin then, or on this day, that have not ended."""
    ahead = hearing.facts.views.meetings()
    if not windows:
        return [meeting for meeting in ahead if is_today(hearing.facts, meeting)]
    return [m for m in ahead if any(w.start <= m.starts_at < w.end for w in windows)]


def _next_of_each(hearing: Hearing) -> list[Meeting]:
    """The next meeting with each of those whom they meet."""
    first: dict[int, Meeting] = {}
    for meeting in hearing.facts.views.meetings():
        first.setdefault(meeting.mentee.id, meeting)
    return list(first.values())


def _late(hearing: Hearing, step: Step | None, windows: Sequence[Wanted]) -> list[Meeting]:
    """Without a day: those that are near, else of this day where nothing else was asked."""
    facts = hearing.facts
    near = [m for m in facts.views.meetings() if m.starts_at - facts.now <= SOON]
    if windows or not (near or step):
        return _on(hearing, windows)
    return near


def _around_now(hearing: Hearing, step: Step | None) -> list[Meeting]:
    """To which one may be waiting for somebody, and the one that is asked about."""
    facts = hearing.facts
    found = [m for m in facts.views.meetings() if m.starts_at - facts.now <= EARLY]
    asked_about = hearing.session.notes.get("meeting")
    if step is not None and step.question in ABOUT_BOTH and isinstance(asked_about, int):
        asked = facts.meeting(asked_about)
        if asked is not None and asked not in found and asked.state in STANDING:
            found.insert(0, asked)
    return found
