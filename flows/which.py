"""A time that can be read in two ways: which one was meant is asked, never guessed."""

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from flows.engine.effects import Ask
from flows.engine.events import (
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
)
from flows.engine.facts import Facts, Wanted
from flows.engine.noted import note_instants, note_windows, number
from flows.engine.steps import Notes, Turn, go, stay
from flows.pair import is_mentor, not_agreed, standing
from flows.texts.values import Stretch
from flows.wishes import by_hand, carried, kept, looked_for, readings_of, said_again

DAY = timedelta(hours=23)  # the day on which clocks go forward is a day too


def which(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Which of two ways to read the time they named did they mean?"""
    meeting = looked_for(facts, notes)
    if meeting is None:
        return go("lost.ask")
    ways = readings_of(notes["ways"])
    match event:
        case Enter():
            return _ask(facts, ways, "offer.which")
        case Pick(n) if 1 <= n <= len(ways):
            return _meant(notes, ways[n - 1])
        case No() | Pick(3):  # after the two ways to read it
            return _meant(notes, _said_in_both(ways))
        case OtherTime(wanted, readings) | NotToday(wanted, readings):
            way = _way_named(ways, wanted)
            return _meant(notes, way) if way else _named_anew(notes, ways, wanted, readings)
        case Choice("keep") if standing(facts, notes) is not None:
            return kept(facts, meeting, notes)
        case ByPhone() | ByVideo() | InGroup() if is_mentor(facts, meeting):
            # Another way to meet is the mentee's to choose; a person talks to both.
            return by_hand(meeting, notes, "mentor.call_me_noted", "call_me")
        case ByPhone() | ByVideo():
            asked = _ask(facts, ways, "offer.which")
            return stay(*asked.effects, by="phone" if event == ByPhone() else "video")
        case InGroup():
            return go("meeting.group", *not_agreed(meeting, notes), meeting=meeting.id)
        case _:
            return _ask(facts, ways, "offer.which.again")


def _ask(facts: Facts, ways: Sequence[Sequence[Wanted]], key: str) -> Turn:
    """Both ways side by side: what differs, by the person's own clock."""
    zone = facts.person.zone
    first, second = (_differing(way, ways) for way in ways)
    values: dict[str, object] = {"s1": _shown(first, zone), "s2": _shown(second, zone)}
    # An answer in words, "the 8th", is read against these as if they had been offered.
    starts = note_instants([first[0].start, second[0].start])
    return stay(Ask(key, values), starts=starts)


def _meant(notes: Notes, wanted: Sequence[Wanted]) -> Turn:
    return go("offer.choose", **(carried(notes) | {"wanted": note_windows(wanted)}))


def _named_anew(
    notes: Notes,
    ways: Sequence[Sequence[Wanted]],
    wanted: tuple[Wanted, ...],
    readings: tuple[tuple[Wanted, ...], ...],
) -> Turn:
    """Neither: they name something else, which is a round of its own."""
    kept = {
        **notes,
        "wanted": note_windows(_said_in_both(ways)),
        "starts": [],
        "rounds": number(notes.get("rounds")) + 1,
    }
    return go("offer.choose", **said_again(kept, wanted, readings))


def _said_in_both(ways: Sequence[Sequence[Wanted]]) -> tuple[Wanted, ...]:
    """What is sure whichever way it is read: what they cannot."""
    return tuple(w for w in ways[0] if w.busy and all(w in way for way in ways))


def _differing(way: Sequence[Wanted], ways: Sequence[Sequence[Wanted]]) -> list[Wanted]:
    """What of a way to read it is not in every way."""
    return [w for w in way if not all(w in other for other in ways)]


def _way_named(ways: Sequence[Sequence[Wanted]], wanted: Sequence[Wanted]) -> Sequence[Wanted]:
    """The one way that their words touch, "the 8th", "in the evening"; empty if none or both."""
    touched = [way for way in ways if any(_overlap(w, wanted) for w in _differing(way, ways))]
    return touched[0] if len(touched) == 1 else ()


def _overlap(window: Wanted, wanted: Sequence[Wanted]) -> bool:
    return any(said.start < window.end and window.start < said.end for said in wanted)


def _shown(windows: Sequence[Wanted], zone: str) -> Stretch:
    """What is shown of a way to read it; "at 8" on any day is shown by its hour."""
    starts = [window.start.astimezone(ZoneInfo(zone)) for window in windows]
    of_the_hour = len(windows) > 1 and len({at.time() for at in starts}) == 1
    whole_day = windows[0].end - windows[0].start >= DAY
    return Stretch(windows[0].start, windows[0].end, zone, of_the_hour and not whole_day)
