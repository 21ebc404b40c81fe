"""Somebody else meets the mentee when their mentor cannot: offered by first name, booked, told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from flows.engine.effects import Ask, Book, CallOff, Effect, Hold, ReleaseHolds, Say, Tell
from flows.engine.events import (
    AskAgain,
    ByPhone,
    ByVideo,
    Choice,
    Enter,
    Event,
    InGroup,
    OtherTime,
    Pick,
)
from flows.engine.facts import Facts, Meeting, Person, Wanted
from flows.engine.noted import instants, note_instants, number, windows
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.pair import (
    BOOKED,
    about,
    is_mentor,
    of_mentee,
    of_mentor,
    standing,
    to_set_up,
    told_after,
)
from flows.search import Found, as_asked, weeks_ahead
from flows.texts.values import Name, When
from flows.wishes import SOON, carried, kept, looked_for, said_again

AT_MOST = 2  # of their times, so that one digit is left for the mentor's own
COUNTED = {1: "one", 2: "two"}


def backup(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Their mentor cannot: would they meet somebody else, or rather wait for the mentor?"""
    meeting = looked_for(facts, notes)
    other = facts.views.person(number(notes["with"]))
    if meeting is None or other is None:
        return go("lost.ask")
    starts = instants(notes["starts"])[:AT_MOST]
    match event:
        case Enter():
            return _offer(facts, meeting, other, starts)
        case Pick(n) if 1 <= n <= len(starts):
            return _picked(facts, meeting, other, notes, starts[n - 1])
        case Pick():
            # Rather the mentor: times with them then, the first of them.
            return _looked_for_again(notes, own=True)
        case OtherTime(wanted, readings):
            return go("offer.choose", ReleaseHolds(), **said_again(notes, wanted, readings))
        case Choice("keep") if standing(facts, notes) is not None:
            return kept(facts, meeting, notes)
        case ByPhone() | ByVideo() | InGroup():
            return _in_another_way(meeting, notes, event)
        case AskAgain() if _fit(facts, meeting, other, starts):
            # Set aside they were not kept: the same times if they are still free.
            return _offer(facts, meeting, other, starts, ".again")
        case AskAgain():
            return _looked_for_again(notes, rounds=number(notes.get("rounds")) - 1)
        case _:
            return stay(_ask(facts, meeting, other, starts, ".again"))


def instead_of_mentor(
    facts: Facts, meeting: Meeting, notes: Notes, found: Found
) -> dict[str, object] | None:
    """The notes of an offer with the backup, where the mentor is away or has no time for weeks.

    A mentor who has time on another day stays: who they meet counts more than the day.
    """
    if is_mentor(facts, meeting) or notes.get("own") or found.elsewhere:
        return None
    away = found.why is not None and found.why.code == "other_away"
    if found.starts and min(found.starts) <= facts.now + SOON and not away:
        return None
    wanted = windows(notes.get("wanted"))
    return _noted(facts, meeting, notes, wanted)


def at_the_same_time(facts: Facts, meeting: Meeting, notes: Notes) -> dict[str, object] | None:
    """The same where the mentor has just called off: the backup, at the very time that was set."""
    if not notes.get("stand_in"):
        return None
    start = meeting.starts_at
    same = Wanted(start, start + timedelta(minutes=meeting.minutes))
    return _noted(facts, meeting, notes, (same,))


def _noted(
    facts: Facts, meeting: Meeting, notes: Notes, wanted: tuple[Wanted, ...]
) -> dict[str, object] | None:
    passed, weeks = instants(notes.get("refused")), weeks_ahead(facts, wanted)
    found = facts.views.free_with_backup(meeting, wanted, passed, weeks)
    if found is None:
        return None
    other, starts = found
    fitting = as_asked(starts, meeting, wanted)[:AT_MOST]
    if not fitting:
        return None
    return carried(notes) | {"with": other.id, "starts": note_instants(fitting)}


def _offer(
    facts: Facts, meeting: Meeting, other: Person, starts: tuple[datetime, ...], again: str = ""
) -> Turn:
    """Their times, kept as long as they are asked."""
    held = Hold(meeting.id, starts, meeting.format, other.id)
    return stay(held, _ask(facts, meeting, other, starts, again))


def _fit(facts: Facts, meeting: Meeting, other: Person, starts: Sequence[datetime]) -> bool:
    with_other = replace(meeting, mentor=other)
    return all(start > facts.now and facts.views.fits(with_other, start) for start in starts)


def _in_another_way(meeting: Meeting, notes: Notes, event: Event) -> Turn:
    if event == InGroup():
        return go("meeting.group", ReleaseHolds(), meeting=meeting.id)
    by = "phone" if event == ByPhone() else "video"
    return _looked_for_again(notes, by=by, refused=[])


def _looked_for_again(notes: Notes, **changes: object) -> Turn:
    return go("offer.choose", ReleaseHolds(), **(carried(notes) | changes))


def _picked(facts: Facts, meeting: Meeting, other: Person, notes: Notes, start: datetime) -> Turn:
    with_other = replace(meeting, mentor=other)
    if not _fit(facts, meeting, other, [start]):
        refused = [*instants(notes.get("refused")), start]
        rounds = number(notes.get("rounds")) - 1
        return _looked_for_again(notes, taken=True, refused=note_instants(refused), rounds=rounds)
    shown = to_set_up(meeting.format)
    return end(
        ReleaseHolds(),
        *_without_mentor(facts, meeting, with_other, start),
        _told(facts, with_other, start, meeting),
        *shown,
        Say("offer.done_backup", of_mentee(with_other, start)),
    )


def _without_mentor(
    facts: Facts, meeting: Meeting, with_other: Meeting, start: datetime
) -> tuple[Effect, ...]:
    """The mentor's own meeting is off, if it still stood; the mentor hears who meets them."""
    booked = Book(meeting.id, start, meeting.format, with_other.mentor.id)
    stood = standing(facts, {"meeting": meeting.id}) is not None
    when = meeting.starts_at if stood else start
    told = Tell(
        meeting.mentor.id,
        "mentor.told_replaced" if stood else "mentor.told_stand_in",
        of_mentor(meeting, when) | {"mentor": Name(with_other.mentor.first_name)},
        about=about(meeting, 1) if stood else BOOKED,
        after=told_after(facts, when, start),
        expires=max(when, start),
    )
    return (CallOff(meeting.id), booked, told) if stood else (booked, told)


def _told(facts: Facts, with_other: Meeting, start: datetime, meeting: Meeting) -> Tell:
    """Who stands in hears for whom, whom they meet, when and where, and nothing else."""
    values = of_mentor(with_other, start) | {"mentor": Name(meeting.mentor.first_name)}
    near = told_after(facts, start)
    return Tell(
        with_other.mentor.id,
        "mentor.told_stands_in",
        values,
        about=BOOKED,
        after=near,
        expires=start + timedelta(minutes=meeting.minutes),
    )


def _ask(
    facts: Facts, meeting: Meeting, other: Person, starts: Sequence[datetime], again: str = ""
) -> Ask:
    zone = facts.person.zone
    names = {"mentor": Name(meeting.mentor.first_name), "name": Name(other.first_name)}
    times = {f"t{n}": When(start, zone) for n, start in enumerate(starts, 1)}
    way = "" if meeting.format == "in_person" else f"_{meeting.format}"
    key = f"offer.backup_{COUNTED[len(starts)]}{way}{again}"
    return Ask(key, {**names, **times}, until=min(starts))
