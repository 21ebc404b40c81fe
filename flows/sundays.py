"""Hours that change every week: asked for on Sundays, if they agreed, in one text."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.wall import moment
from flows.engine.effects import Ask, AskEachSunday, KeepHours, Later, Say
from flows.engine.events import AskAgain, Choice, Enter, Event, MyHours, No, Yes
from flows.engine.facts import Facts
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.stated import note_parts, same_as_before, told_for_week, week_day, week_of
from flows.texts.values import Name

SUNDAY = 6
# After the day-before texts of 18:00, which count for more, and well before the quiet hours.
ASKED_AT = time(18, 30)
# A text that had to wait for the morning is still worth sending; later the week is under way.
LATEST = time(12)
WEEK = timedelta(days=7)


def each_sunday(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Their hours change often: shall we ask for them each Sunday?"""
    match event:
        case Enter() if notes.get("wish") == "no_sundays":
            return end(AskEachSunday(False), Say("hours.sunday_off"))
        case Enter() if facts.person.asks_hours:
            return end(Say("hours.sunday_on"))
        case Enter() if facts.person.no_sundays and not notes.get("wish"):
            # A no is not asked about again; they are told how to say otherwise.
            return end(Say("hours.sunday_known"))
        case Enter():
            return stay(Ask("hours.each_sunday"))
        case Yes():
            return end(AskEachSunday(True), Say("hours.sunday_on"))
        case No():
            return end(AskEachSunday(False), Say("hours.sunday_off"))
        case _:
            return stay(Ask("hours.each_sunday.again"))


def week(facts: Facts, notes: Notes, event: Event) -> Turn:
    """When are they not free in the week ahead?"""
    if event == Enter():
        return _ask(facts)
    monday = date.fromisoformat(str(notes["week"]))
    match event:
        case MyHours(standing, away):
            parts = week_of(facts, monday, standing, away)
            return _echo(facts, monday, note_parts(parts))
        case Choice("same"):
            parts = same_as_before(facts, monday)
            if not parts:
                return _again(facts, notes, "hours.week_unknown")
            return _echo(facts, monday, note_parts(parts))
        case Choice("off"):
            dropped = KeepHours(instead_of=told_for_week(facts, monday))
            return end(dropped, Later(facts.person.id, "hours.check", facts.now))
        case Choice("stop_asking"):
            return end(AskEachSunday(False), Say("hours.sunday_off"))
        case AskAgain():
            return _again(facts, notes, "hours.week.again")
        case _:
            return _again(facts, notes, f"{notes.get('key', 'hours.week')}.again")


def next_sunday(now: datetime, zone: str) -> datetime:
    """When the next Sunday text of somebody in a zone is due (both aware UTC)."""
    today = now.astimezone(ZoneInfo(zone)).date()
    sunday = today + timedelta(days=SUNDAY - today.weekday())
    at = moment(sunday, ASKED_AT, zone)
    return at if at > now else moment(sunday + WEEK, ASKED_AT, zone)


def _ask(facts: Facts) -> Turn:
    """Ask now, if they still want it and it is not too late, and plan to ask next Sunday."""
    if not facts.person.asks_hours or facts.person.role == "coordinator":
        return end()
    monday = _week_ahead(facts)
    if monday is None:
        return end(_next(facts))
    values = {"name": Name(facts.person.first_name), "until": week_day(facts, monday)}
    return stay(Ask("hours.week", values), _next(facts), week=monday.isoformat())


def _again(facts: Facts, notes: Notes, key: str) -> Turn:
    monday = date.fromisoformat(str(notes["week"]))
    values = {"name": Name(facts.person.first_name), "until": week_day(facts, monday)}
    return stay(Ask(key, values), key=key.removesuffix(".again"))


def _echo(facts: Facts, monday: date, parts: list[dict[str, object]]) -> Turn:
    """What they said is shown to them; what was known already needs no question."""
    if not parts:
        return end(Later(facts.person.id, "hours.check", facts.now))
    return go("hours.right", week=monday.isoformat(), parts=parts)


def _week_ahead(facts: Facts) -> date | None:
    """The Monday of the week to ask about: tomorrow, or this morning; None on other days."""
    local = _local(facts)
    if local.weekday() == SUNDAY and local.time() >= ASKED_AT:
        return local.date() + timedelta(days=1)
    return local.date() if local.weekday() == 0 and local.time() < LATEST else None


def _next(facts: Facts) -> Later:
    """The text of next Sunday: each one plans the one after it."""
    at = next_sunday(facts.now, facts.person.zone)
    return Later(facts.person.id, "hours.week", at)


def _local(facts: Facts) -> datetime:
    return facts.now.astimezone(ZoneInfo(facts.person.zone))
