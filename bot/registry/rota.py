"""The rota as staff enter and read it: weeks, overrides, and who is on call when."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import people as registry
from bot.registry import reading
from bot.store import drills, duty, people
from bot.store.hours import wall_of
from bot.store.people import Member
from bot.store.programmes import Site
from flows.calendar.rota import (
    OnCall,
    Override,
    Place,
    Rotation,
    Shift,
    merged,
    moment_of,
    next_weekly,
    shifts,
)

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NOBODY = ("nobody", "personne", "")
TESTS_SHOWN = 5


@dataclass(frozen=True)
class StandIn:
    """Who stands in, from when to when, as typed; `backup`: behind the first, not in their place.

    A date without a time is that whole day.
    """

    who: str
    first: str
    last: str
    backup: bool = False


@dataclass(frozen=True)
class Stretch:
    """The same people on call; wall time of the programme. An empty name is nobody."""

    begins: str
    ends: str
    first: str
    backup: str


@dataclass(frozen=True)
class Other:
    """An override by its number."""

    number: int
    place: Place
    who: str
    begins: str
    ends: str


@dataclass(frozen=True)
class Test:
    """A test page: who was asked, and who answered after how many minutes."""

    at: datetime
    first: str
    backup: str
    answered_by: str
    minutes: int | None


@dataclass(frozen=True)
class View:
    """All there is to see of a rota. `now` is who is on call, and until when."""

    zone: str
    now: Stretch
    shifts: tuple[Stretch, ...]
    overrides: tuple[Other, ...]
    tested_each: str
    next_test: str
    tests: tuple[Test, ...]


def view(tx: Transaction, site: Site, now: datetime, weeks: int) -> View:
    """Who is on call now and in the weeks to come, and how the last test pages went."""
    zone, rota = site.facts.zone, duty.read(tx, site.id, now)
    found = shifts(rota, now, now + weeks_of(weeks))
    day, at = drills.when(tx, site.id)
    wall = wall_of(now, zone)
    return View(
        zone=zone,
        now=stretch(tx, merged(found)[0], zone),
        shifts=tuple(stretch(tx, one, zone) for one in found),
        overrides=tuple(
            Other(
                number=one.id,
                place=one.override.place,
                who=_name(tx, one.override.person_id),
                begins=f"{one.override.starts:%Y-%m-%d %H:%M}",
                ends=f"{one.override.ends:%Y-%m-%d %H:%M}",
            )
            for one in duty.overrides(tx, site.id, wall)
        ),
        tested_each=f"{WEEKDAYS[day]} {at:%H:%M}",
        next_test=local(next_weekly(now, day, at, zone), zone),
        tests=tuple(_test(tx, row) for row in drills.latest(tx, site.id, TESTS_SHOWN)),
    )


def stretch(tx: Transaction, shift: Shift, zone: str) -> Stretch:
    """A stretch of the rota with the names of its people."""
    return Stretch(
        begins=local(shift.start, zone),
        ends=local(shift.end, zone),
        first=_name(tx, shift.on.first),
        backup=_name(tx, shift.on.backup),
    )


def weeks_of(count: int) -> timedelta:
    """How far ahead to look.

    Raises:
        Refused: not at all, or further than a year.
    """
    if not 1 <= count <= 52:
        raise Refused("Weeks are 1 to 52.")
    return timedelta(weeks=count)


def set_weeks(
    tx: Transaction, site: Site, weeks: tuple[str, ...], begins: str, now: datetime
) -> Rotation:
    """Weeks that come round: Rosa/Paul is Rosa first and Paul behind her; nobody/Paul too.

    `begins` is when week 1 begins, a date with a time, or "" for Mondays at nine from this week
    on. Weeks that were to begin later are forgotten.

    Raises:
        Refused: nobody is called so, or it cannot be read.
    """
    first = reading.wall_time(begins) if begins else _this_monday(site.facts.zone, now)
    new = Rotation(first.date(), first.time(), tuple(_week(tx, site, week) for week in weeks))
    duty.set_weeks(tx, site.id, new)
    return new


def override(tx: Transaction, site: Site, wanted: StandIn, now: datetime) -> Override:
    """Somebody else for a time; not stored yet.

    Raises:
        Refused: nobody is called so, it is over, or it ends before it begins.
    """
    person = coordinator(tx, site, wanted.who)
    starts, ends = _wall(wanted.first, last=False), _wall(wanted.last, last=True)
    zone = site.facts.zone
    if moment_of(ends, zone) <= moment_of(starts, zone):
        raise Refused("It ends after it begins.")
    if moment_of(ends, zone) <= now:
        raise Refused("That time is past.")
    return Override("backup" if wanted.backup else "first", person.id, starts, ends)


def coordinator(tx: Transaction, site: Site, word: str) -> Member:
    """Somebody who can be on call, by name or number.

    Raises:
        Refused: nobody is called so, or they are no coordinator.
    """
    found = registry.who(tx, site, word)
    if found.facts.role != "coordinator":
        raise Refused("Only coordinators can be on call.")
    return found


def weekly_time(text: str) -> tuple[int, time]:
    """A weekday and a time: "tue 10:00".

    Raises:
        Refused: it cannot be read.
    """
    match text.split():
        case [day, at] if len(days := reading.days(day)) == 1:
            return min(days), reading.clock(at)
        case _:
            raise Refused("Write a weekday and a time: tue 10:00.")


def _week(tx: Transaction, site: Site, text: str) -> OnCall:
    first, _, backup = text.partition("/")
    places = [
        None if word in NOBODY else coordinator(tx, site, word).id for word in (first, backup)
    ]
    if places[0] is not None and places[0] == places[1]:
        raise Refused("Nobody is their own backup.")
    return OnCall(*places)


def _this_monday(zone: str, now: datetime) -> datetime:
    """The last Monday at nine that is over."""
    nine = next_weekly(now - timedelta(days=7), 0, duty.BEGINS_AT, zone)
    return wall_of(nine, zone)


def _wall(text: str, *, last: bool) -> datetime:
    if " " in text.strip():
        return reading.wall_time(text)
    day: date = reading.day(text)
    return datetime.combine(day, time(0)) + timedelta(days=last)


def local(at: datetime, zone: str) -> str:
    """An instant as the programme's clock shows it."""
    return f"{wall_of(at, zone):%a %Y-%m-%d %H:%M}"


def _name(tx: Transaction, person_id: int | None) -> str:
    found = people.get(tx, person_id) if person_id is not None else None
    return found.facts.first_name if found else ""


def _test(tx: Transaction, row: drills.Row) -> Test:
    waited = row.answered_at - row.begun_at if row.answered_at else None
    return Test(
        at=row.begun_at,
        first=_name(tx, row.first_id),
        backup=_name(tx, row.backup_id),
        answered_by=_name(tx, row.answered_by),
        minutes=None if waited is None else waited // timedelta(minutes=1),
    )
