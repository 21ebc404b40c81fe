"""Times that fit both people: offered, picked, refused, or taken in between. For either side."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from flows.engine.effects import (
    Ask,
    Book,
    HandOver,
    Hold,
    Later,
    Move,
    ReleaseHolds,
    Say,
    Show,
    Tell,
)
from flows.engine.events import (
    ByPhone,
    ByVideo,
    Enter,
    Event,
    No,
    NotToday,
    OtherTime,
    Pick,
    Yes,
)
from flows.engine.facts import Facts, Format, Meeting, Wanted
from flows.engine.noted import instants, note_instant, note_instants, note_windows, number, windows
from flows.engine.session import QUESTION_LIFE
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.pair import (
    ARRANGED,
    SOON,
    STANDING,
    TOLD_FORMAT,
    about,
    book_by_mentor,
    in_another_way,
    is_mentor,
    move_by_mentor,
    named,
    not_agreed,
    of_mentee,
    of_mentor,
    tell_mentor,
)
from flows.texts.values import When

ROUNDS = 3  # after three rounds of times a person looks at it
COUNTED = {1: "one", 2: "two", 3: "three"}
FORMATS: dict[object, Format] = {"phone": "phone", "video": "video"}


def choose(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Which of these times suits them?"""
    meeting = named(facts, notes)
    if meeting is None:
        return end() if event == Enter() else go("lost.ask")
    meeting = replace(meeting, format=FORMATS.get(notes.get("by"), meeting.format))
    if event == Enter():
        return _search(facts, meeting, notes)
    starts = instants(notes["starts"])
    match event:
        case Pick(n) if 1 <= n <= len(starts):
            return _picked(facts, meeting, notes, starts[n - 1])
        case Yes() if len(starts) == 1:
            return _picked(facts, meeting, notes, starts[0])
        case Pick(n) if n == len(starts) + 1:
            return _call_me(facts, meeting, notes)
        case No():
            return _call_me(facts, meeting, notes)
        case OtherTime(wanted) | NotToday(wanted):
            return _again(meeting, notes, wanted, {})
        case ByPhone() | ByVideo():
            by = "phone" if event == ByPhone() else "video"
            return _again(meeting, notes, (), {"by": by, "refused": []})
        case _:
            return stay(_ask(facts, starts, f"{_key(starts, notes)}.again"))


def _search(facts: Facts, meeting: Meeting, notes: Notes) -> Turn:
    """Look for times; a person does it when none fit, or after three rounds."""
    rounds = number(notes.get("rounds")) + 1
    refused = [*instants(notes.get("refused")), *_given_up(meeting, notes)]
    wanted = windows(notes.get("wanted"))
    starts = () if rounds > ROUNDS else tuple(facts.views.free_starts(meeting, wanted, refused))
    if not starts and wanted and rounds <= ROUNDS:
        # Nothing where they asked for: what comes closest is still worth a look.
        busy = [window for window in wanted if window.busy]
        starts = tuple(facts.views.free_starts(meeting, busy, refused))
    if not starts:
        told = not_agreed(meeting, notes)
        return end(ReleaseHolds(), *told, Say("offer.none_fit"), HandOver("none_fit"))
    return stay(
        Hold(meeting.id, starts),
        _ask(facts, starts, _key(starts, notes)),
        starts=note_instants(starts),
        rounds=rounds,
    )


def _given_up(meeting: Meeting, notes: Notes) -> tuple[datetime, ...]:
    """The time it has now is no other time, unless another way to meet was asked for."""
    return () if notes.get("by") else (meeting.starts_at,)


def _again(
    meeting: Meeting, notes: Notes, wanted: Sequence[Wanted], changes: dict[str, object]
) -> Turn:
    """Search once more; what was offered before is not offered again."""
    refused = [*instants(notes.get("refused")), *instants(notes["starts"])]
    kept: dict[str, object] = {
        "meeting": meeting.id,
        "wanted": note_windows(wanted),
        "refused": note_instants(refused),
        "rounds": number(notes.get("rounds")),
        "by": notes.get("by", ""),
        "proposed": notes.get("proposed"),
    }
    return go("offer.choose", ReleaseHolds(), **(kept | changes))


def _taken(meeting: Meeting, notes: Notes, start: datetime) -> Turn:
    """Somebody was faster: an apology and new times, which is no round of theirs."""
    refused = [*instants(notes.get("refused")), start]
    changes: dict[str, object] = {
        "taken": True,
        "wanted": notes.get("wanted"),
        "refused": note_instants(refused),
        "rounds": number(notes.get("rounds")) - 1,
    }
    return _again(meeting, notes, (), changes)


def _picked(facts: Facts, meeting: Meeting, notes: Notes, start: datetime) -> Turn:
    if start <= facts.now or not facts.views.fits(meeting, start):
        return _taken(meeting, notes, start)
    match is_mentor(facts, meeting), _is_over(facts, meeting):
        case True, True:
            return end(ReleaseHolds(), *book_by_mentor(meeting, start))
        case True, False if meeting.state in STANDING:
            return _propose(facts, meeting, start)
        case True, False:
            # Nothing stands that could be moved: it is on again.
            return end(ReleaseHolds(), *move_by_mentor(meeting, start))
        case False, True:
            return _book_by_mentee(meeting, notes, start)
        case _:
            return _move(facts, meeting, notes, start)


def _book_by_mentee(meeting: Meeting, notes: Notes, start: datetime) -> Turn:
    by = FORMATS.get(notes.get("by"))
    key = "mentor.told_moved" if by is None else TOLD_FORMAT[by]
    told = Tell(meeting.mentor.id, key, of_mentor(meeting, start), expires=start)
    # Numbers are never given out: for a call a person brings the two together.
    shown = () if by is None else (Show(ARRANGED[by]),)
    booked = Say("meeting.booked", of_mentee(meeting, start))
    return end(ReleaseHolds(), Book(meeting.id, start, meeting.format), told, *shown, booked)


def _move(facts: Facts, meeting: Meeting, notes: Notes, start: datetime) -> Turn:
    """The mentee moves it: done, and the mentor is told."""
    by = FORMATS.get(notes.get("by"))
    if by is not None:
        return end(ReleaseHolds(), *in_another_way(facts, meeting, by, start))
    told = tell_mentor(facts, meeting, "mentor.told_moved", start)
    said = Say("offer.done", of_mentee(meeting, start))
    return end(ReleaseHolds(), Move(meeting.id, start), told, said)


def _propose(facts: Facts, meeting: Meeting, start: datetime) -> Turn:
    """The mentor would like to move it: the mentee is asked, nothing has moved yet."""
    proposal = {"meeting": meeting.id, "start": note_instant(start)}
    nearest = min(start, meeting.starts_at)
    mentee, now = meeting.mentee.id, facts.now
    asked = Later(mentee, "meeting.changed", now, proposal, about(meeting), nearest)
    # Without an answer the mentor hears so while there is still time to plan.
    latest = min(now + QUESTION_LIFE, max(nearest - SOON, now + (nearest - now) / 2))
    silent = Later(mentee, "meeting.silence", latest, proposal, about(meeting), nearest)
    return end(ReleaseHolds(), asked, silent, Say("mentor.asked", of_mentor(meeting, start)))


def _call_me(facts: Facts, meeting: Meeting, notes: Notes) -> Turn:
    told = not_agreed(meeting, notes)
    return end(ReleaseHolds(), *told, Say("offer.noted_none"), HandOver("call_me"))


def _is_over(facts: Facts, meeting: Meeting) -> bool:
    return meeting.starts_at <= facts.now or meeting.state in ("held", "missed")


def _key(starts: Sequence[datetime], notes: Notes) -> str:
    """By how many times there are; plain after a text that has said why, such as our apology."""
    why = "taken_" if notes.get("taken") else "plain_" if notes.get("plain") else ""
    return f"offer.{why}{COUNTED[len(starts)]}"


def _ask(facts: Facts, starts: Sequence[datetime], key: str) -> Ask:
    """The times as the person's own clock shows them; open until the first of them begins."""
    zone = facts.person.zone
    values: dict[str, object] = {f"t{n}": When(start, zone) for n, start in enumerate(starts, 1)}
    return Ask(key, values, until=min(starts))
