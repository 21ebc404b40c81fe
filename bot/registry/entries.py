"""What may be entered about a person, from a command or from a file; else one sentence says why."""

from datetime import datetime, time, timedelta
from typing import get_args
from zoneinfo import ZoneInfo

from bot.errors import Refused
from bot.registry import reading
from bot.store import hours, people
from bot.store.programmes import Site
from flows.engine.facts import Consent, Language, Role

FURTHEST_RELEASE = timedelta(days=730)


def role(text: str) -> Role:
    """What somebody is in the programme.

    Raises:
        Refused: it is none of the three.
    """
    roles: tuple[Role, ...] = get_args(Role)
    for known in roles:
        if text == known:
            return known
    raise Refused("A role is mentee, mentor or coordinator.")


def language(site: Site, text: str) -> Language:
    """One of the languages that the programme writes in.

    Raises:
        Refused: it writes in others.
    """
    for known in site.languages:
        if text == known:
            return known
    raise Refused(f"The programme writes in {' or '.join(site.languages)}.")


def pause(text: str, zone: str, now: datetime) -> datetime | None:
    """Until when (aware UTC): quiet hours end at 9:00 of the first day with texts again.

    Raises:
        Refused: it is no number of days and no day to come.
    """
    if text in ("", "off"):
        return None
    today = now.astimezone(ZoneInfo(zone)).date()
    if text.isdecimal() and 0 < int(text) <= 365:
        until = today + timedelta(days=int(text))
    else:
        until = reading.day(text)
    if until <= today:
        raise Refused("A pause is a number of days, at most 365, or a date to come.")
    return hours.instant_of(datetime.combine(until, time(9)), zone)


def consent(of: Role) -> Consent:
    """Mentees are asked by text; mentors and staff agreed when they signed up to help."""
    return "open" if of == "mentee" else "yes"


def release(text: str, zone: str, now: datetime) -> datetime | None:
    """When somebody's first day out begins (aware UTC); None without a day.

    Raises:
        Refused: it is no day, or one that is past or more than two years away.
    """
    if not text:
        return None
    on, today = reading.day(text), now.astimezone(ZoneInfo(zone)).date()
    if not today <= on <= today + FURTHEST_RELEASE:
        raise Refused("A release day is today or within two years.")
    return hours.instant_of(datetime.combine(on, time(0)), zone)


def first_name(text: str) -> str:
    """A first name that fits into every text.

    Raises:
        Refused: it does not.
    """
    return reading.as_sent(text, people.NAME_LIMIT, "A first name")


def address(site: Site, text: str, channel: str) -> str:
    """Where somebody is texted on a channel: E.164 for phones.

    Raises:
        Refused: it is no number, or the programme's own.
    """
    found = reading.phone(text) if channel in ("sms", "whatsapp", "simulator") else text
    if found == site.sender:
        raise Refused("That is the number of the programme itself.")
    return found
