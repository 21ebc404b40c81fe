"""Times that fit both people: offered, picked, or taken in between. For either side."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from flows.backup import at_the_same_time, instead_of_mentor
from flows.engine.effects import (
    Ask,
    Book,
    Hold,
    Later,
    ReleaseHolds,
    Say,
    Tell,
)
from flows.engine.events import (
    AskAgain,
    ByPhone,
    ByVideo,
    Choice,
    Enter,
    Event,
    InGroup,
    No,
    NotToday,
    OtherTime,
    Pick,
    SkipWeek,
    Yes,
)
from flows.engine.facts import Facts, Meeting
from flows.engine.noted import instants, note_instant, note_instants, note_windows, number, windows
from flows.engine.session import QUESTION_LIFE
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.pair import (
    BOOKED,
    SAID_FORMAT,
    SOON,
    STANDING,
    TOLD_FORMAT,
    about,
    book_by_mentor,
    in_another_way,
    is_mentor,
    move_by_mentor,
    moved,
    not_agreed,
    of_mentee,
    of_mentor,
    tell_mentor,
    to_set_up,
    told_after,
)
from flows.search import Found, found_times
from flows.texts.values import Because, Name, When
from flows.wishes import (
    FORMATS,
    answers,
    by_hand,
    carried,
    kept,
    likely,
    looked_for,
    no_more,
    none_fits,
    note_readings,
    readings_of,
    said_again,
    said_why,
    soonest,
)

ROUNDS = 3  # after three rounds of times a person looks at it
DOUBTS = 2  # so often it is asked which of two readings was meant
PLAIN, INSTEAD, SORRY, NEAR = "plain_", "coord_", "sorry_", "near_"
NAMING = (SORRY, NEAR)  # their first text names somebody, or what is in the way
COUNTED = {1: "one", 2: "two", 3: "three"}


def choose(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Which of these times suits them?"""
    meeting = looked_for(facts, notes)
    if meeting is None:
        return end() if event == Enter() else go("lost.ask")
    if event == Enter():
        return _with_apology(meeting, notes, _search(facts, meeting, notes))
    starts = instants(notes["starts"])
    match event:
        case Pick(n) if 1 <= n <= len(starts):
            return _picked(facts, meeting, notes, starts[n - 1])
        case Yes() if len(starts) == 1:
            return _picked(facts, meeting, notes, starts[0])
        case Pick(n) if n == len(starts) + 1:
            return _none_of_these(meeting, notes)
        case No():
            return _none_of_these(meeting, notes)
        case OtherTime() | NotToday():
            return _named(facts, meeting, notes, event)
        case ByPhone() | ByVideo() | InGroup() | SkipWeek():
            return _in_another_way(facts, meeting, notes, event)
        case Choice("keep") if meeting.state in STANDING and not _is_over(facts, meeting):
            return kept(facts, meeting, notes)
        case _:
            return _asked_again(facts, meeting, notes, event)


def _search(facts: Facts, meeting: Meeting, notes: Notes) -> Turn:
    """Look for times; a person does it when none fit, or after three rounds."""
    said = (windows(notes.get("wanted")), *readings_of(notes.get("readings")))
    ways = likely(facts.now, said)
    if len(ways) == 1 < len(said):
        return go(
            "offer.choose", **(dict(notes) | {"wanted": note_windows(ways[0]), "readings": None})
        )
    doubts, rounds = number(notes.get("doubts")), number(notes.get("rounds")) + 1
    if rounds > ROUNDS or (len(ways) > 1 and doubts >= DOUBTS):
        return none_fits(facts, meeting, notes, "offer.rounds_over")
    if len(ways) > 1:
        two = note_readings(sorted(ways[:2], key=soonest))
        return go("offer.which", **(carried(notes) | {"ways": two, "doubts": doubts + 1}))
    if same := at_the_same_time(facts, meeting, notes):
        return go("offer.backup", **(same | {"rounds": rounds}))
    found = found_times(facts, meeting, notes)
    if other := instead_of_mentor(facts, meeting, notes, found):
        return go("offer.backup", **(other | {"rounds": rounds}))
    match found:
        case Found((), elsewhere=True):
            return go("offer.otherwise", **(carried(notes) | {"rounds": rounds}))
        case Found(()):
            return none_fits(facts, meeting, notes, "offer.none_fit")
        case Found(starts, why):
            why = why or said_why(facts, meeting, notes)
            lead = NEAR if why else _lead(notes)
            asked = _ask(
                facts, starts, f"offer.{lead}{COUNTED[len(starts)]}", _named_in(meeting, lead, why)
            )
            held = _hold(facts, meeting, notes, starts)
            return stay(held, asked, starts=note_instants(starts), rounds=rounds, lead=lead)


def _named_in(meeting: Meeting, lead: str, why: Because | None) -> dict[str, object]:
    """What the text around the times names."""
    if why is not None:
        return {"why": why}
    return {"mentor": Name(meeting.mentor.first_name)} if lead == SORRY else {}


def _with_apology(meeting: Meeting, notes: Notes, found: Turn) -> Turn:
    """An apology stands in the text with the times; where there are none, before what is said."""
    asked = [effect.key for effect in found.effects if isinstance(effect, Ask)]
    if not notes.get("sorry") or any(key.startswith(f"offer.{SORRY}") for key in asked):
        return found
    sorry = Say("meeting.apology", of_mentee(meeting))
    return replace(found, effects=(sorry, *found.effects))


def _none_of_these(meeting: Meeting, notes: Notes) -> Turn:
    """A person calls; where the mentor has called off, their coordinator meets them instead."""
    if notes.get("lead") == INSTEAD:
        return by_hand(meeting, notes, "offer.noted_coord", "stand_in")
    return by_hand(meeting, notes, "offer.noted_none", "call_me")


def _named(facts: Facts, meeting: Meeting, notes: Notes, event: OtherTime | NotToday) -> Turn:
    """They say when they can or cannot: new times, unless all that are offered fit; then which?"""
    starts, wanted, readings = instants(notes["starts"]), event.wanted, event.readings
    proposes = any(not window.busy for window in wanted)
    fitting = [start for start in starts if answers(start, wanted)] if not readings else []
    by = event.by if isinstance(event, OtherTime) else ""
    if by and is_mentor(facts, meeting):
        return by_hand(meeting, notes, "mentor.call_me_noted", "call_me")
    if by:
        if by == notes.get("by") and proposes and len(fitting) == 1:
            return _picked(facts, meeting, notes, fitting[0])
        changes: dict[str, object] = {"by": by, "refused": notes.get("refused")}
        return go("offer.choose", ReleaseHolds(), **(said_again(notes, wanted, readings) | changes))
    if proposes and len(fitting) == len(starts):
        lead = INSTEAD if notes.get("lead") == INSTEAD else PLAIN
        return stay(_ask(facts, starts, f"offer.{lead}{COUNTED[len(starts)]}", {}))
    return go("offer.choose", ReleaseHolds(), **said_again(notes, wanted, readings))


def _in_another_way(facts: Facts, meeting: Meeting, notes: Notes, event: Event) -> Turn:
    """By phone or video the times are looked for once more; a group is no meeting of the two."""
    if is_mentor(facts, meeting):
        # Another way to meet is the mentee's to choose; a person talks to both.
        return by_hand(meeting, notes, "mentor.call_me_noted", "call_me")
    told = not_agreed(meeting, notes)
    if event == InGroup():
        return go("meeting.group", ReleaseHolds(), *told, meeting=meeting.id)
    if event == SkipWeek():
        return go("meeting.skip", ReleaseHolds(), *told, meeting=meeting.id)
    by = "phone" if event == ByPhone() else "video"
    changes: dict[str, object] = {"by": by, "refused": []}
    return go("offer.choose", ReleaseHolds(), **(carried(notes) | changes))


def _asked_again(facts: Facts, meeting: Meeting, notes: Notes, event: Event) -> Turn:
    """Set aside they were not kept: the same times if all are still free, else others."""
    starts = instants(notes["starts"])
    if event != AskAgain():
        return _ask_again(facts, notes, starts)
    if all(start > facts.now and facts.views.fits(meeting, start) for start in starts):
        # Hours may lie between, or an alert: "No problem" would answer nothing.
        lead = notes.get("lead")
        plain = dict(notes) | {"lead": PLAIN if not lead or lead in NAMING else lead}
        held = _hold(facts, meeting, notes, starts)
        return stay(held, *_ask_again(facts, plain, starts).effects)
    changes: dict[str, object] = {"rounds": number(notes.get("rounds")) - 1, "plain": True}
    return go("offer.choose", ReleaseHolds(), **(carried(notes) | changes))


def _gone(facts: Facts, meeting: Meeting, notes: Notes, start: datetime) -> Turn:
    """It fits no more: why, or that somebody was faster; and new times, no round of theirs."""
    refused = [*instants(notes.get("refused")), start]
    changes: dict[str, object] = {
        **no_more(facts, meeting, start),
        "refused": note_instants(refused),
        "rounds": number(notes.get("rounds")) - 1,
    }
    return go("offer.choose", ReleaseHolds(), **(carried(notes) | changes))


def _picked(facts: Facts, meeting: Meeting, notes: Notes, start: datetime) -> Turn:
    if start <= facts.now or not facts.views.fits(meeting, start):
        return _gone(facts, meeting, notes, start)
    match is_mentor(facts, meeting), _is_over(facts, meeting):
        case True, True:
            return end(ReleaseHolds(), *book_by_mentor(meeting, start))
        case True, False if meeting.state in STANDING:
            return _propose(facts, meeting, start)
        case True, False:
            # Nothing stands that could be moved: it is on again.
            return end(ReleaseHolds(), *move_by_mentor(meeting, start))
        case False, True:
            return _book_by_mentee(facts, meeting, notes, start)
        case _:
            return _move(facts, meeting, notes, start)


def _book_by_mentee(facts: Facts, meeting: Meeting, notes: Notes, start: datetime) -> Turn:
    by = FORMATS.get(notes.get("by"))
    key = "mentor.told_moved" if by is None else TOLD_FORMAT[by]
    after = told_after(facts, start)
    values = of_mentor(meeting, start)
    told = Tell(meeting.mentor.id, key, values, about=BOOKED, after=after, expires=start)
    booked = Book(meeting.id, start, meeting.format)
    said = Say(SAID_FORMAT.get(meeting.format, "offer.done"), of_mentee(meeting, start))
    return end(ReleaseHolds(), booked, told, *to_set_up(meeting.format), said)


def _move(facts: Facts, meeting: Meeting, notes: Notes, start: datetime) -> Turn:
    """The mentee moves it: done, and the mentor is told."""
    by = FORMATS.get(notes.get("by"))
    if by is not None:
        return end(ReleaseHolds(), *in_another_way(facts, meeting, by, start))
    told = tell_mentor(facts, meeting, "mentor.told_moved", start)
    said = Say(SAID_FORMAT.get(meeting.format, "offer.done"), of_mentee(meeting, start))
    return end(ReleaseHolds(), *moved(meeting, start), told, said)


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


def _is_over(facts: Facts, meeting: Meeting) -> bool:
    """Whether another meeting has to be booked: this one is over, or was with who stood in."""
    if _instead_of(facts, meeting) is not None:
        return True
    return meeting.starts_at <= facts.now or meeting.state in ("held", "missed")


def _instead_of(facts: Facts, meeting: Meeting) -> int | None:
    """The mentor that times are looked for with, where the meeting was with somebody else."""
    known = facts.meeting(meeting.id)
    return None if known is None or known.mentor == meeting.mentor else meeting.mentor.id


def _hold(facts: Facts, meeting: Meeting, notes: Notes, starts: tuple[datetime, ...]) -> Hold:
    by = FORMATS.get(notes.get("by"))
    return Hold(meeting.id, starts, by, _instead_of(facts, meeting))


def _lead(notes: Notes) -> str:
    """How the text with the times begins; plain after one that has said why, such as an apology."""
    if notes.get("taken"):
        return "taken_"
    if notes.get("by") in FORMATS:
        return f"{notes['by']}_"
    if notes.get("stand_in"):
        return INSTEAD  # the mentor cannot, and no backup can at that time
    if notes.get("sorry"):
        return SORRY
    return PLAIN if notes.get("plain") else ""


def _ask_again(facts: Facts, notes: Notes, starts: Sequence[datetime]) -> Turn:
    """The same times with the same digits. (Before 0.2 what was asked stood in other notes.)"""
    lead = notes.get("lead", _lead(notes))
    return stay(_ask(facts, starts, f"offer.{lead}{COUNTED[len(starts)]}.again", {}))


def _ask(facts: Facts, starts: Sequence[datetime], key: str, values: Mapping[str, object]) -> Ask:
    """The times as the person's own clock shows them; open until the first of them begins."""
    zone = facts.person.zone
    times = {f"t{n}": When(start, zone) for n, start in enumerate(starts, 1)}
    return Ask(key, {**values, **times}, until=min(starts))
