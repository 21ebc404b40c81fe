"""When somebody is not free, must be home or is free: told in their words, echoed, kept, shown.

Of what they say only times and how they behave are echoed and kept. After each answer the meetings
ahead are looked at again, and a question that these words came into is asked again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.calendar.busy import Busy
from flows.calendar.hours import WeeklyHours
from flows.engine.effects import Ask, Effect, KeepHours, Later, Say, Show
from flows.engine.events import AskAgain, Choice, Enter, Event, MyHours, No, Yes
from flows.engine.facts import Facts, Meeting
from flows.engine.noted import hours_of, instant, note_hours, note_windows, number, numbers, windows
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.pair import about, is_mentor
from flows.stated import Part, note_parts, noted_parts, parts_of, still_known, week_day, week_of
from flows.texts.stated import fitting
from flows.texts.values import Entry, FreeTimes, Name, NewTimes, OldTimes, Times, WeekTimes, When

A_PAGE = 2  # entries in one text
A_DAY = timedelta(days=1)
BEFORE_REMINDERS = timedelta(hours=30)  # before it begins; the reminder is of the evening before
AT_LEAST = timedelta(hours=2)  # to answer in


def said(facts: Facts, notes: Notes, event: Event) -> Turn:
    """When are they not free, or free, said out of the blue?"""
    return _heard(facts, notes, event, ()) or go("hours.ask")


def right(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Have we understood when they are not free?"""
    part, *rest = noted_parts(notes["parts"])
    match event:
        case Enter() if part.asked:
            return go("hours.instead", **notes)
        case Enter():
            return _first_of(facts, notes)
        case Yes():
            return _keep(facts, notes, part.new + part.stays, part.gone)
        case No():
            return _in_other_words(notes, rest)
        case _:
            again = stay(_ask(facts, notes, part, ".again"))
            return _heard(facts, notes, event, rest) or again


def instead(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Are the new hours in place of the older ones, or are both so?"""
    part, *rest = noted_parts(notes["parts"])
    match event:
        case Enter():
            return _first_of(facts, notes)
        case Choice("instead"):
            return _keep(facts, notes, part.new + part.stays, part.gone)
        case Choice("both"):
            return _keep(facts, notes, part.new, ())
        case Choice("not_right"):
            return _in_other_words(notes, rest)
        case _:
            again = stay(_ask(facts, notes, part, ".again"))
            return _heard(facts, notes, event, rest) or again


def which(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Which of two readings of their words is meant?"""
    match event:
        case Enter():
            return stay(_ask_which(facts, notes, "hours.which"))
        case Choice("first"):
            return _picked(facts, notes, "first")
        case Choice("second"):
            return _picked(facts, notes, "second")
        case Choice("neither"):
            return _in_other_words(notes, ())
        case _:
            again = stay(_ask_which(facts, notes, "hours.which.again"))
            return _heard(facts, notes, event, ()) or again


def reword(facts: Facts, notes: Notes, event: Event) -> Turn:
    """How else would they say when they are not free?"""
    match event:
        case Enter():
            return stay(Ask("hours.reword"))
        case AskAgain():
            return stay(Ask("hours.reword.again"))
        case _:
            told = _heard(facts, notes, event, noted_parts(notes.get("parts")))
            return told or go("handover.enter", reason="not_understood")


def ask(facts: Facts, notes: Notes, event: Event) -> Turn:
    """What do we know of their hours, and is there anything new?"""
    page = number(notes.get("page"))
    match event:
        case Enter():
            return _show(facts, page)
        case Choice("drop:1"):
            return _drop(facts, notes, 0)
        case Choice("drop:2"):
            return _drop(facts, notes, 1)
        case Choice("more") if len(still_known(facts)) > page + A_PAGE:
            return go("hours.ask", page=page + A_PAGE)
        case No():
            return end(Say("meeting.say_ok"))
        case _:
            return _heard(facts, notes, event, ()) or _show(facts, page, ".again")


def check(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do the meetings ahead still fit what they told us?"""
    seen = numbers(notes.get("seen"))
    unfit = [one for one in facts.views.unfit() if one.id not in seen]
    if not unfit:
        asked = notes.get("next") or _is_asked_again(facts, notes)
        return end() if asked else end(Say("hours.noted"))
    if seen and _is_asked_again(facts, notes):
        # Times for another meeting are asked about again first; this one waits for the answer.
        return end(_next(facts, unfit, seen))
    key = "hours.unfit_next" if notes.get("next") else "hours.unfit"
    following = (_next(facts, unfit[1:], (*seen, unfit[0].id)),) if unfit[1:] else ()
    said = (Say(key, _who_and_when(facts, unfit[0])), _looked_at(facts, unfit[0]))
    return go("offer.choose", *said, *following, meeting=unfit[0].id, plain=True)


def unsettled(facts: Facts, notes: Notes, event: Event) -> Turn:
    """They picked no other time: should a person know that the meeting still stands?"""
    stands = any(one.id == notes["meeting"] for one in facts.views.unfit())
    in_hand = facts.views.thread_with(facts.person.id) is not None
    return end(Show("unfit")) if stands and not in_hand else end()


def _heard(facts: Facts, notes: Notes, event: Event, rest: Sequence[Part]) -> Turn | None:
    """What they say of their hours is asked about, and then what they said before."""
    match event:
        case MyHours(standing, away, readings) if readings and not standing:
            ways = {"first": note_windows(away), "second": note_windows(readings[0])}
            return go("hours.which", **_carried(notes), **ways)
        case MyHours(standing, away):
            monday = _monday(notes)
            if monday is None:
                parts = parts_of(facts, standing, away)
            else:
                parts = week_of(facts, monday, standing, away)
            new = {entry for part in parts for entry in part.new}
            later = [part for part in rest if not new.intersection(part.new)]
            return _ask_about(facts, notes, (*parts, *later))
        case _:
            return None


def _ask_about(facts: Facts, notes: Notes, parts: Sequence[Part], *effects: Effect) -> Turn:
    """One question after the other; then the meetings are looked at again."""
    if not parts:
        return end(*effects, _look_again(facts, notes))
    return go("hours.right", *effects, **_carried(notes), parts=note_parts(parts))


def _first_of(facts: Facts, notes: Notes) -> Turn:
    """Ask about as much as one text can say; what is left of it comes after the answer."""
    part, *rest = noted_parts(notes["parts"])
    shown = fitting(part.new, _kind(part, notes))
    asked = replace(part, new=shown)
    left = [Part(part.new[len(shown) :])] if len(shown) < len(part.new) else []
    return stay(_ask(facts, notes, asked), parts=note_parts((asked, *left, *rest)))


def _keep(facts: Facts, notes: Notes, kept: Sequence[object], gone: Sequence[int]) -> Turn:
    """Store what they agreed to, and go on with what is left to ask about."""
    busy = tuple(entry for entry in kept if isinstance(entry, Busy))
    good = tuple(entry for entry in kept if isinstance(entry, WeeklyHours))
    before = tuple(e for e in hours_of(notes.get("good")) if isinstance(e, WeeklyHours))
    # Good hours replace those stated before, but not those of the question just before.
    stored = KeepHours(busy, before + good if good else (), tuple(gone))
    with_good = {**notes, "good": note_hours(before + good)}
    return _ask_about(facts, with_good, noted_parts(notes.get("parts"))[1:], stored)


def _picked(facts: Facts, notes: Notes, way: str) -> Turn:
    """They chose between two readings: it needs no other question."""
    [part] = parts_of(facts, (), windows(notes[way])) or [Part(())]
    return _keep(facts, notes, part.new, part.gone)


def _in_other_words(notes: Notes, rest: Sequence[Part]) -> Turn:
    """Once they are asked to say it again; after that a person reads it."""
    if notes.get("tried"):
        return go("handover.enter", reason="not_understood")
    return go("hours.reword", **_carried(notes), parts=note_parts(rest), tried=True)


def _look_again(facts: Facts, notes: Notes) -> Later:
    """What was just told is stored first; then the meetings are looked at, in the same moment."""
    about = {name: notes[name] for name in ("aside", "seen") if notes.get(name)}
    return Later(facts.person.id, "hours.check", facts.now, about)


def _next(facts: Facts, unfit: Sequence[Meeting], seen: Sequence[int]) -> Later:
    """The others that do not fit: after the question that is open by then."""
    notes = {"next": True, "seen": list(seen)}
    return Later(facts.person.id, "hours.next", facts.now, notes, until=unfit[0].starts_at)


def _looked_at(facts: Facts, meeting: Meeting) -> Later:
    """A day later, but before the other one is reminded of a meeting that nobody comes to."""
    left = meeting.starts_at - facts.now
    wait = max(min(A_DAY, left - BEFORE_REMINDERS), min(AT_LEAST, left / 2))
    notes = {"meeting": meeting.id}
    at, until = facts.now + wait, meeting.starts_at
    return Later(facts.person.id, "hours.unsettled", at, notes, about(meeting), until)


def _is_asked_again(facts: Facts, notes: Notes) -> bool:
    """Whether the question that these hours came into is asked again now."""
    return bool(notes.get("aside")) and facts.now < instant(notes["aside"])


def _ask(facts: Facts, notes: Notes, part: Part, again: str = "") -> Ask:
    """The hours as we understood them, and of the older ones those that would go."""
    if part.asked:
        return Ask(f"hours.instead{again}", _new_and_old(part))
    if part.over:
        return Ask(f"hours.right_instead{again}", _new_and_old(part))
    monday = _monday(notes)
    if monday is None or not _is_of_week(part):
        return Ask(f"hours.right{again}", {"times": Times(part.new)})
    values = {"until": week_day(facts, monday), "week": WeekTimes(part.new)}
    return Ask(f"hours.right_week{again}", values)


def _new_and_old(part: Part) -> dict[str, object]:
    return {"new": NewTimes(part.new), "old": OldTimes(part.over)}


def _ask_which(facts: Facts, notes: Notes, key: str) -> Ask:
    ways = (parts_of(facts, (), windows(notes[way])) for way in ("first", "second"))
    first, second = (OldTimes(parts[0].new if parts else ()) for parts in ways)
    return Ask(key, {"c1": first, "c2": second})


def _kind(part: Part, notes: Notes) -> type[Times] | type[NewTimes] | type[WeekTimes]:
    if part.asked or part.over:
        return NewTimes
    return WeekTimes if _monday(notes) and _is_of_week(part) else Times


def _is_of_week(part: Part) -> bool:
    """Single hours, which stand in a week; what comes round does not."""
    return all(isinstance(entry, Busy) and not entry.rule for entry in part.new)


def _show(facts: Facts, page: int, again: str = "") -> Turn:
    known = still_known(facts)
    shown = known[page : page + A_PAGE]
    free = () if page or again else _free_times(facts)
    if not shown:
        return stay(*free, Ask(f"hours.none{again}"), page=0, ids=[])
    count = "more" if len(known) > page + A_PAGE else "two" if len(shown) > 1 else "one"
    values = {f"e{n}": Entry((entry.busy,)) for n, entry in enumerate(shown, 1)}
    ids = [entry.id for entry in shown]
    return stay(*free, Ask(f"hours.known_{count}{again}", values), page=page, ids=ids)


def _free_times(facts: Facts) -> tuple[Say, ...]:
    """When they are free as a rule, and what they like best, in a text of its own."""
    stated = facts.views.hours()
    usual, best = FreeTimes(stated.weekly), FreeTimes(stated.good)
    match bool(stated.weekly), bool(stated.good):
        case True, True:
            return (Say("hours.usual_and_best", {"usual": usual, "best": best}),)
        case True, False:
            return (Say("hours.usual", {"usual": usual}),)
        case False, True:
            return (Say("hours.best", {"best": best}),)
        case _:
            return ()


def _drop(facts: Facts, notes: Notes, place: int) -> Turn:
    """What they picked is not so any more."""
    page = number(notes.get("page"))
    ids = [entry.id for entry in still_known(facts)]
    shown = notes["ids"]
    if not isinstance(shown, list | tuple) or place >= len(shown):
        return _show(facts, page, ".again")
    if shown[place] not in ids:
        return go("hours.ask")
    [entry] = [entry for entry in still_known(facts) if entry.id == shown[place]]
    return end(
        KeepHours(instead_of=(entry.id,)), Say("hours.dropped", {"e1": Entry((entry.busy,))})
    )


def _monday(notes: Notes) -> date | None:
    week = notes.get("week")
    return date.fromisoformat(week) if isinstance(week, str) else None


def _carried(notes: Notes) -> dict[str, object]:
    """What goes on from one question about hours to the next."""
    names = ("aside", "seen", "week", "tried", "good")
    return {name: notes[name] for name in names if notes.get(name)}


def _who_and_when(facts: Facts, meeting: Meeting) -> Mapping[str, object]:
    other = meeting.mentee if is_mentor(facts, meeting) else meeting.mentor
    return {
        "name": Name(other.first_name),
        "when": When(meeting.starts_at, facts.person.zone),
    }
