"""The first talk with somebody: may we text them, in which language, on whose phone, how often?

Nothing personal is said before they agree. What they leave open stands as it was entered.
"""

from collections.abc import Mapping
from datetime import timedelta

from flows.engine.effects import (
    Ask,
    Consent,
    Later,
    Say,
    SetBestTime,
    SetLanguage,
    SetPace,
    SharedPhone,
    Show,
)
from flows.engine.events import Choice, Enter, Event, No, Yes
from flows.engine.facts import BestTime, Facts, Pace
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.pair import about, of_mentee
from flows.texts.values import Name

# The version of what is agreed to; `flows.texts.welcome` holds its words, a test their digest.
WORDING = "2026-11"
# Three tries, each in other words, and how long each is left alone (programme defaults).
TRIES: tuple[tuple[str, timedelta], ...] = (
    ("welcome.ask", timedelta(hours=24)),
    ("welcome.second", timedelta(hours=48)),
    ("welcome.third", timedelta(hours=72)),
)
BEST: Mapping[str, BestTime] = {
    "morning": "morning",
    "afternoon": "afternoon",
    "evening": "evening",
    "any_time": "",
}
PACES: Mapping[str, Pace] = {
    "every_week": "weekly",
    "two_weeks": "two_weeks",
    "every_month": "monthly",
    "meetings": "meetings",
}


def ask(facts: Facts, notes: Notes, event: Event) -> Turn:
    """May we text them?"""
    match event:
        case Enter():
            return _asked(facts, notes)
        case Yes():
            return go("welcome.language", Consent(True, WORDING))
        case No():
            refused = Consent(False, WORDING)
            return end(refused, Show("no_consent"), Say("welcome.declined"))
        case _:
            return stay(Ask(f"{notes.get('key', 'welcome.ask')}.again", _name(facts)))


def language(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Which language do they want, asked in both?"""
    match event:
        case Enter():
            return stay(Ask("welcome.language", _name(facts)))
        case Choice("language:en"):
            return go("welcome.phone", SetLanguage("en"))
        case Choice("language:fr"):
            return go("welcome.phone", SetLanguage("fr"))
        case _:
            return stay(Ask("welcome.language.again"))


def phone(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do other people see this phone?"""
    match event:
        case Enter():
            return stay(Ask("welcome.phone"))
        case No():
            return go("welcome.hours", SharedPhone(False), *_next_meeting(facts))
        case Yes():
            # Whatever is left to ask is asked by a human: the phone gets "please call" from now.
            return end(Say("welcome.shared"), SharedPhone(True), Show("shared_phone"))
        case _:
            return stay(Ask("welcome.phone.again"))


def hours(facts: Facts, notes: Notes, event: Event) -> Turn:
    """When do our texts suit them best?"""
    match event:
        case Enter():
            return stay(Ask("welcome.hours"))
        case Choice(name) if name in BEST:
            return go("welcome.pace", SetBestTime(BEST[name]))
        case _:
            return stay(Ask("welcome.hours.again"))


def pace(facts: Facts, notes: Notes, event: Event) -> Turn:
    """How often may we ask how they are?"""
    match event:
        case Enter():
            return stay(Ask("welcome.pace"))
        case Choice(name) if name in PACES:
            return end(SetPace(PACES[name]), Say("welcome.done", _name(facts)))
        case _:
            return stay(Ask("welcome.pace.again"))


def _asked(facts: Facts, notes: Notes) -> Turn:
    """Ask as often as was planned, and after the last time tell a human."""
    if facts.person.consent == "yes":
        return end()
    if notes.get("wrote"):
        # They wrote first: whatever it was, it is answered once they have agreed.
        return stay(Ask("welcome.first", _name(facts)), key="welcome.first")
    if facts.person.consent == "no":
        return end()
    tried = notes.get("tried", 0)
    if not isinstance(tried, int) or tried >= len(TRIES):
        return end(Show("silent"))
    key, rest = TRIES[tried]
    at = facts.now + rest
    again = Later(facts.person.id, "welcome.ask", at, {"tried": tried + 1})
    return stay(Ask(key, _name(facts), until=at), again, key=key)


def _next_meeting(facts: Facts) -> tuple[Say, ...]:
    """What was agreed for them before they had said that we may text it."""
    meeting = facts.next_meeting()
    if meeting is None:
        return ()
    return (Say("meeting.booked", of_mentee(meeting), about(meeting)),)


def _name(facts: Facts) -> dict[str, object]:
    return {"name": Name(facts.person.first_name)}
