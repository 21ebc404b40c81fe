"""The day before a month begins: everybody is entered, matched, and some have a first meeting."""

from collections.abc import Iterable

from bot.alerts import mornings
from tests.prove import commands, settling
from tests.prove.agenda import Entry, match
from tests.prove.population import APART, Population
from tests.prove.settling import Desk


def move_in(desk: Desk, people: Population) -> Iterable[Entry]:
    """Staff, places, services, mentors, mentees, pairs, and who must not be in one group."""
    settling.places(desk)
    for place, coordinator in enumerate(people.staff):
        coordinator.id = settling.staff(desk, coordinator, place)
    settling.directory(desk, people.staff[0])
    for index, mentor in enumerate(people.mentors):
        mentor.id = settling.mentor(desk, mentor, people.staff[index % len(people.staff)])
    _mentees(desk, people)
    mornings.plan_missing(desk.tx, desk.now)
    for one in (*people.by("agreed"), *people.by("release")):
        match(desk, people, one)
    _keep_apart(desk, people)
    return ()


def _mentees(desk: Desk, people: Population) -> None:
    """Each with a coordinator; who is not out yet stands in a file."""
    for index, (one, came) in enumerate(zip(people.mentees, people.came, strict=True)):
        coordinator = people.staff[index % len(people.staff)]
        if came in ("agreed", "asked"):
            one.id = settling.mentee(desk, one, coordinator, agreed=came == "agreed")
    if waiting := people.by("release"):
        commands.enrol_file(desk, waiting, people.staff[0].id)


def _keep_apart(desk: Desk, people: Population) -> None:
    known = [one.id for one in people.mentees if one.id]
    for one in known:
        if desk.draws.random() < APART and one != known[0]:
            settling.apart(desk, one, known[0])
