"""The first days: a text on the day they are out, the day after and on the third; a first call.

Of people whom programmes meet inside, half never meet their mentor: the first days decide.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.wall import moment
from flows.engine.effects import Ask, BookFirstCall, Effect, Later, Say, Show, Tell
from flows.engine.events import AskPerson, Choice, Enter, Event, Need
from flows.engine.facts import Facts, Meeting, Person, Wanted
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.pair import to_set_up
from flows.texts.values import Name, When, Where

LATER_DAYS = (1, 3)
LATER_AT = time(11)  # the first of the two is not the first thing of their second morning
MET_BY = 14  # days until the first meeting, else a coordinator looks
CALL_MINUTES = 30
CALL_AFTER = timedelta(hours=5)  # the first text of the day is answered before the call is near
CALL_WITHIN = timedelta(days=3)
A_MOMENT = timedelta(minutes=1)


def day(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Is there anything they need, on their first day, the second and the fourth?"""
    number = notes.get("day", 0)
    match event:
        case Enter() if number == 0:
            return _first_day(facts)
        case Enter():
            if facts.person.consent != "yes":
                return end()  # they are asked first: it has its own days
            return stay(Ask(f"release.day{number}", _name(facts)), day=number)
        case Need(kind, also, said) if kind != "person":
            return go("menu.need", kinds=[kind, *also], words=said)
        case Choice("need"):
            return go("menu.needs")
        case AskPerson() | Need():
            return go("handover.ask")
        case Choice("fine"):
            return end(Say("release.fine"))
        case _:
            return stay(Ask(f"release.day{number}.again"))


def matched(facts: Facts, notes: Notes, event: Event) -> Turn:
    """They were matched after their first day: when can the two have their first call?"""
    found = [one for one in facts.views.mentors() if one.id == notes["mentor"]]
    return end(*(effect for mentor in found for effect in _first_call(facts, mentor)))


def call(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Does the time of the first call suit the mentor?"""
    found = [one for one in facts.views.meetings() if one.mentee.id == notes["mentee"]]
    if not found:
        return end()
    told = Say("release.call", {"name": Name(found[0].mentee.first_name)})
    return go("mentor.remind", told, meeting=found[0].id)


def met(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Have they met their mentor by now?"""
    return end() if facts.views.has_met() else end(Show("not_met"))


def _first_day(facts: Facts) -> Turn:
    plans = (*_first_calls(facts), *_later_days(facts))
    match facts.person.consent:
        case "open":
            return go("welcome.ask", *plans)
        case "no":
            return end(*plans)
        case _:
            return stay(Ask("release.day0", _name(facts)), *plans, day=0)


def _later_days(facts: Facts) -> tuple[Later, ...]:
    me = facts.person.id
    days = [Later(me, "release.day", _at(facts, n, LATER_AT), {"day": n}) for n in LATER_DAYS]
    return (*days, Later(me, "release.met", _at(facts, MET_BY, time(10))))


def _first_calls(facts: Facts) -> tuple[Effect, ...]:
    """A first call is set with each mentor, at the first time that fits both."""
    mentors = facts.views.mentors()
    if not mentors:
        return (Show("no_mentor"),)
    return tuple(effect for mentor in mentors for effect in _first_call(facts, mentor))


def _first_call(facts: Facts, mentor: Person) -> tuple[Effect, ...]:
    if any(one.mentor.id == mentor.id for one in facts.views.meetings()):
        return ()  # they have agreed on one before
    soon = Wanted(facts.now + CALL_AFTER, facts.now + CALL_WITHIN)
    starts = facts.views.free_starts(_call(facts, mentor), [soon], ())
    if not starts:
        values = {"name": Name(facts.person.first_name)}
        return (Tell(mentor.id, "release.call_none", values), Show("first_call"))
    asked = Later(mentor.id, "release.call", facts.now, {"mentee": facts.person.id})
    start = min(starts)
    booked = BookFirstCall(mentor.id, start, CALL_MINUTES)
    return (booked, *to_set_up("phone"), asked, *_told(facts, mentor, start))


def _told(facts: Facts, mentor: Person, start: datetime) -> tuple[Tell, ...]:
    """News of a meeting, no second question of the day; a moment later, so that it comes second.

    Who has not agreed to our texts yet hears of it once they have.
    """
    if facts.person.consent != "yes":
        return ()
    when, where = When(start, facts.person.zone), Where("phone", "")
    values = {"mentor": Name(mentor.first_name), "when": when, "where": where}
    after = facts.now + A_MOMENT
    me = facts.person.id
    return (Tell(me, "meeting.booked", values, after=after, expires=start),)


def _call(facts: Facts, mentor: Person) -> Meeting:
    """A call as the calendar looks for it; it is booked only once a time is found."""
    return Meeting(
        id=0,
        rev=0,
        mentee=facts.person,
        mentor=mentor,
        starts_at=facts.now,
        minutes=CALL_MINUTES,
        zone=facts.person.zone,
        format="phone",
        place="",
        state="planned",
    )


def _at(facts: Facts, days: int, clock: time) -> datetime:
    """So many days after the first (aware UTC)."""
    return moment(_first(facts) + timedelta(days=days), clock, facts.person.zone)


def _first(facts: Facts) -> date:
    out = facts.person.release_at or facts.now
    return out.astimezone(ZoneInfo(facts.person.zone)).date()


def _name(facts: Facts) -> dict[str, object]:
    return {"name": Name(facts.person.first_name)}
