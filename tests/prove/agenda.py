"""When coordinators enter what: files, pairs, groups, swaps, what people ask about their data."""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.prove import commands, settling
from tests.prove.lives import ZONES, Life
from tests.prove.population import Population
from tests.prove.settling import Desk

A_DAY, AN_HOUR = timedelta(days=1), timedelta(hours=1)
OPENS = 3 * AN_HOUR  # the month begins at eight in the East
GROUP_DAYS = (1, 8, 15, 22)  # Tuesdays: the last day for the weekend
INVITED = 12  # to one group
GROUPS_OF = 50  # mentees of a zone for each group of a week
MOVED, CALLED_OFF = 0.25, 0.15
SWAPPED = 0.04  # of the mentees, in the month
DATA_DAYS = range(2, 31, 2)
MATCHED_DAYS = range(2, 24, 2)
BOOKED_DAYS = range(5, 24, 3)
BOOKED, RELEASE_MOVED = 0.5, 0.2
LED_BY_STAFF = 0.2


@dataclass(frozen=True)
class Entry:
    """Something to enter, and when. What is entered may lead to more."""

    at: datetime
    enter: Callable[[Desk], Iterable["Entry"]]


def agenda(people: Population, begins: datetime, draws: random.Random) -> Iterator[Entry]:
    """The month of whoever enters things, in no order."""
    noon = begins + OPENS
    yield Entry(noon + 3 * A_DAY, lambda desk: _file(desk, people))
    for day in MATCHED_DAYS:
        yield Entry(noon + day * A_DAY, lambda desk: _match(desk, people))
    for day in BOOKED_DAYS:
        yield Entry(noon + day * A_DAY + 2 * AN_HOUR, lambda desk: _book(desk, people))
    yield Entry(noon + A_DAY, lambda desk: _free(desk, people))
    for day in DATA_DAYS:
        yield Entry(noon + day * A_DAY + AN_HOUR, lambda desk: _data(desk, people))
    for day in GROUP_DAYS:
        for zone in ZONES:
            yield Entry(noon + day * A_DAY, _gathering(people, zone))
    for one in people.by("agreed"):
        if draws.random() < SWAPPED:
            yield Entry(noon + draws.randrange(5, 20) * A_DAY, _swapping(people, one))


def _file(desk: Desk, people: Population) -> Iterable[Entry]:
    commands.enrol_file(desk, people.by("file"), people.staff[1].id)
    return ()


def _match(desk: Desk, people: Population) -> Iterable[Entry]:
    """Who has said yes meanwhile gets a mentor and a first meeting."""
    for one in commands.unmatched(desk, [life for life in people.mentees if life.id]):
        match(desk, people, one)
    return ()


def match(desk: Desk, people: Population, one: Life) -> int:
    """A mentor for a mentee, with a first meeting for who is out; the pair."""
    mentor = people.for_zone(one.zone, desk.draws)
    backup = people.for_zone(one.zone, desk.draws).id if desk.draws.random() < 0.3 else None
    one.partner, mentor.partner = mentor.name, one.name
    pair = settling.pair(desk, one.id, mentor.id, backup)
    if not one.release:
        settling.first_meeting(desk, pair, one.zone)
    return pair


def _book(desk: Desk, people: Population) -> Iterable[Entry]:
    """Some of the pairs without a meeting ahead get one from their coordinator."""
    for one in people.mentees:
        for pair in commands.idle(desk, one) if desk.draws.random() < BOOKED else ():
            settling.first_meeting(desk, pair, one.zone)
    return ()


def _free(desk: Desk, people: Population) -> Iterable[Entry]:
    """A day of release moves for some of those who are not out yet."""
    for one in people.by("release"):
        if desk.draws.random() < RELEASE_MOVED:
            commands.move_release(desk, one)
    return ()


def _data(desk: Desk, people: Population) -> Iterable[Entry]:
    commands.see_to_data(desk, people.staff[0].id)
    return ()


def _gathering(people: Population, zone: str) -> Callable[[Desk], Iterable[Entry]]:
    return lambda desk: _gather(desk, people, zone)


def _gather(desk: Desk, people: Population, zone: str) -> Iterable[Entry]:
    """Groups of a zone for this week; one may move or be called off."""
    there = [one for one in people.mentees if one.zone == zone and one.id]
    found: list[Entry] = []
    for _ in range(max(1, len(there) // GROUPS_OF)):
        by_staff = desk.draws.random() < LED_BY_STAFF
        leads = desk.draws.choice(people.staff) if by_staff else people.for_zone(zone, desk.draws)
        guests = desk.draws.sample(there, min(INVITED, len(there)))
        group = commands.gather(desk, zone, leads.id, guests) if len(guests) > 2 else None
        if group is not None:
            found += _afterwards(desk, group)
    return found


def _afterwards(desk: Desk, group: int) -> Sequence[Entry]:
    def talk(desk: Desk) -> Iterable[Entry]:
        commands.talked(desk, group)
        return ()

    def move(desk: Desk) -> Iterable[Entry]:
        commands.move_group(desk, group)
        return ()

    def call_off(desk: Desk) -> Iterable[Entry]:
        commands.call_off_group(desk, group)
        return ()

    found = [Entry(desk.now + 0.3 * A_DAY, talk)]
    drawn = desk.draws.random()
    if drawn < MOVED:
        found.append(Entry(desk.now + 2 * A_DAY, move))
    elif drawn < MOVED + CALLED_OFF:
        found.append(Entry(desk.now + 2 * A_DAY, call_off))
    return found


def _swapping(people: Population, one: Life) -> Callable[[Desk], Iterable[Entry]]:
    def swap(desk: Desk) -> Iterable[Entry]:
        commands.swap(desk, one.id, people.for_zone(one.zone, desk.draws).id)
        return ()

    return swap
