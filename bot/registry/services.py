"""The directory of services, as staff enter and check it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Required, TypedDict

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import reading
from bot.registry.people import who
from bot.registry.sites import PROVINCES
from bot.store import services
from bot.store.programmes import Site
from flows.calendar.hours import WeeklyHours
from flows.engine.facts import Service
from flows.texts.services import LONGEST_ADDRESS
from flows.texts.spelling import NEEDS
from flows.texts.values import LONGEST_PLACE, FreeTimes

FRESH_FOR = timedelta(days=90)
KINDS = tuple(kind for kind in NEEDS if kind != "person")
LONGEST_AREA = 24


@dataclass(frozen=True)
class Entered:
    """A service as entered: `hours` are like mon-fri 9:00-17:00, `checked_by` whoever phoned it."""

    name: str
    kinds: str
    address: str
    phone: str
    hours: Sequence[str]
    languages: str
    province: str
    area: str
    checked_by: str


def add(tx: Transaction, site: Site, entered: Entered, now: datetime) -> Service:
    """A service that somebody of staff has just made sure of.

    Raises:
        Refused: something about it cannot be sent in a text; one sentence says what.
    """
    name = reading.as_sent(entered.name, LONGEST_PLACE, "The short name of a service")
    if any(reading.plain(one.name) == reading.plain(name) for one in known(tx, site)):
        raise Refused("The directory has a service of that name.")
    new = Service(
        id=0,
        name=name,
        kinds=_kinds(entered.kinds),
        address=reading.as_sent(entered.address, LONGEST_ADDRESS, "An address"),
        phone=reading.phone(entered.phone),
        checked_at=now,
        opening=_opening(entered.hours),
        languages=_languages(entered.languages),
        province=_province(entered.province, site),
        area=entered.area.strip()[:LONGEST_AREA],
    )
    by = who(tx, site, entered.checked_by).id
    service_id = services.add(tx, site.id, new, by)
    return next(one for one in known(tx, site) if one.id == service_id)


class Changes(TypedDict, total=False):
    """What may change of a service, as entered, and who has made sure of all of it."""

    checked_by: Required[str]
    name: str
    kinds: str
    address: str
    phone: str
    hours: Sequence[str]
    languages: str
    province: str
    area: str


def change(
    tx: Transaction, site: Site, word: str, new: Changes, now: datetime
) -> tuple[Service, Service]:
    """A service as it was and as it is from now on; whoever changes it has made sure of all of it.

    It gets a new number: whoever was sent there reads of it as it was.

    Raises:
        Refused: there is no such service, nothing changes, or it cannot be sent in a text.
    """
    old = find(tx, site, word)
    services.go(tx, old.id, now)  # its own name is free for what follows
    fresh = add(tx, site, _entered(old, new), now)
    if replace(fresh, id=old.id, checked_at=old.checked_at) == old:
        raise Refused("That changes nothing: checkin services check says that it is still so.")
    services.go(tx, old.id, now, fresh.id)
    return old, fresh


def remove(tx: Transaction, site: Site, word: str, now: datetime) -> Service:
    """Nobody is sent there any more.

    Raises:
        Refused: there is no such service.
    """
    found = find(tx, site, word)
    services.go(tx, found.id, now)
    return found


def known(tx: Transaction, site: Site) -> list[Service]:
    """Every service of a programme, the one checked last first."""
    return services.of_programme(tx, site.id)


def find(tx: Transaction, site: Site, word: str) -> Service:
    """A service by its number or name.

    Raises:
        Refused: there is none.
    """
    for one in known(tx, site):
        if word == str(one.id) or reading.plain(word) == reading.plain(one.name):
            return one
    raise Refused("The directory has no such service.")


def check(tx: Transaction, site: Site, word: str, by: str, now: datetime) -> Service:
    """Somebody of staff has made sure that all of it is still so.

    Raises:
        Refused: there is no such service, or nobody of that name.
    """
    found = find(tx, site, word)
    services.checked(tx, found.id, who(tx, site, by).id, now)
    return found


def is_stale(service: Service, now: datetime) -> bool:
    """Whether nobody has looked at it for 90 days."""
    return now - service.checked_at > FRESH_FOR


def hours_of(service: Service) -> str:
    """When it is open, in words as commands read them."""
    return ", ".join(reading.hours_in_words(one) for one in service.opening)


def _entered(old: Service, new: Changes) -> Entered:
    """What stays as it was, in the words in which it is entered."""
    return Entered(
        name=new.get("name", old.name),
        kinds=new.get("kinds", ",".join(old.kinds)),
        address=new.get("address", old.address),
        phone=new.get("phone", old.phone),
        hours=new.get("hours", [reading.hours_in_words(one) for one in old.opening]),
        languages=new.get("languages", ",".join(old.languages)),
        province=new.get("province", old.province),
        area=new.get("area", old.area),
        checked_by=new["checked_by"],
    )


def _kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if not kinds or not set(kinds) <= set(KINDS):
        raise Refused(f"Kinds of need are: {', '.join(KINDS)}.")
    return kinds


def _opening(lines: Sequence[str]) -> tuple[WeeklyHours, ...]:
    opening = tuple(reading.weekly(line) for line in lines)
    if not opening:
        raise Refused("When is it open? --hours 'mon-fri 9:00-17:00', several times if needed.")
    if not all(one.start == time(0) and one.end == time(23, 59) for one in opening):
        times = FreeTimes(opening)  # only the days are left where the hours do not fit
        said = [times.say("en"), times.say("fr")]
        if not all(any(sign.isdigit() for sign in each) for each in said):
            raise Refused("Those hours are too long for one text; leave some out.")
    return opening


def _languages(text: str) -> tuple[str, ...]:
    languages = tuple(part.strip() for part in text.split(","))
    if not set(languages) <= {"en", "fr"}:
        raise Refused("Languages are en, fr, or both.")
    return languages


def _province(text: str, site: Site) -> str:
    province = (text or site.facts.province).upper()
    if province not in PROVINCES:
        raise Refused(f"A province is one of {', '.join(PROVINCES)}.")
    return province
