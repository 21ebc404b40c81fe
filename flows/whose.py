"""A mentor of several people says something of a meeting, and it may be of two of them."""

from flows.engine.effects import Ask, Say
from flows.engine.events import Choice, Enter, Event, FreeWords, NotToday
from flows.engine.facts import Facts, Meeting
from flows.engine.noted import windows
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.pair import ends_at, of_mentor
from flows.texts.values import Clock, Name
from flows.unable import cannot, late, waited_for
from flows.understand.normalise import fold


def whose(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Which of two meetings do they mean?

    Notes: `meetings` that it may be, `what` "late", "cannot" or "missing", `minutes` late or None,
    `wanted` what they cannot, and what would suit them.
    """
    ids = notes["meetings"]
    if not isinstance(ids, list):
        raise TypeError("The meetings that may be meant are noted by their ids.")
    known = [meeting for id in ids if (meeting := facts.meeting(id)) is not None]
    if len(known) < 2:
        return _so(facts, notes, known[0]) if known else go("lost.ask")
    match event:
        case Enter():
            return _ask(facts, known, "mentor.whose", notes)
        case Choice("first"):
            return _so(facts, notes, known[0])
        case Choice("second"):
            return _so(facts, notes, known[1])
        case Choice("both"):
            return _both(facts, notes, known)
        case FreeWords(text) if len(called := named_in(text, known)) == 1:
            return _so(facts, notes, called[0])
        case _:
            return _ask(facts, known, "mentor.whose.again", notes)


def named_in(text: str, meetings: list[Meeting]) -> list[Meeting]:
    """Those of the meetings whose mentee a text calls by first name."""
    words = {word.strip(".,;:!?()'\"").removesuffix("'s") for word in fold(text).split()}
    words |= {word.partition("'")[2] for word in words}  # "d'ana"
    return [meeting for meeting in meetings if fold(meeting.mentee.first_name) in words]


def _ask(facts: Facts, known: list[Meeting], key: str, notes: Notes) -> Turn:
    zone = facts.person.zone
    first, second = known[:2]
    values = {
        "name": Name(first.mentee.first_name),
        "clock": Clock(first.starts_at, zone),
        "coord": Name(second.mentee.first_name),
        "clock_by": Clock(second.starts_at, zone),
    }
    return stay(Ask(key, values, until=max(ends_at(meeting) for meeting in known)))


def _both(facts: Facts, notes: Notes, known: list[Meeting]) -> Turn:
    """All that is done for each, with the same words said once; then who missed the one over."""
    over = [meeting for meeting in known if notes["what"] == "missing" and _is_over(facts, meeting)]
    turns = [_so(facts, notes, meeting) for meeting in known if meeting not in over]
    effects = [effect for turn in turns for effect in turn.effects]
    once = [effect for n, effect in enumerate(effects) if effect not in effects[:n]]
    return go("mentor.report_no", *once, meeting=over[0].id) if over else end(*once)


def _so(facts: Facts, notes: Notes, meeting: Meeting) -> Turn:
    minutes = notes.get("minutes")
    match notes["what"]:
        case "late":
            return late(facts, meeting, minutes if isinstance(minutes, int) else None)
        case "cannot":
            return cannot(facts, meeting, NotToday(windows(notes.get("wanted"))))
        case _ if not _is_over(facts, meeting):
            return end(waited_for(meeting), Say("mentor.there_noted", of_mentor(meeting)))
        case _:
            return go("mentor.report_no", meeting=meeting.id)


def _is_over(facts: Facts, meeting: Meeting) -> bool:
    return ends_at(meeting) <= facts.now
