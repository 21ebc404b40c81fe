"""Asked for their hours: "free sat 10-4" suits them, "sat 10-4" alone is a time they lack."""

import pytest

from flows.engine.catalogue import CATALOGUE
from flows.engine.events import MyHours
from flows.engine.facts import Person
from flows.engine.read import event_of, read
from flows.engine.session import Session
from tests.fakes import ANA, LUC, NOW, ZONE, facts_for

EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]


def told(who: Person, text: str, step: str = "hours.ask") -> MyHours:
    question = CATALOGUE[step]
    reading = read(text, Session(step, {}), question, facts_for(who), NOW)
    event = event_of(reading, text, question.question, ZONE)
    assert isinstance(event, MyHours)
    return event


@pytest.mark.parametrize("step", ["hours.ask", "hours.right", "hours.reword"])
@pytest.mark.parametrize(
    ("who", "text", "days", "hours"),
    [
        (ANA, "free sat 10 am to 4 pm", [5], (10, 16)),
        (ANA, "best sat 10-4", [5], (10, 16)),
        (ANA, "i can do sat 10-4", [5], (10, 16)),
        (ANA, "sat 10-4 is best", [5], (10, 16)),
        (ANA, "im free after 5", EVERY_DAY, (17, 24)),
        (ANA, "free tuesday evening", [1], (17, 21)),
        (ANA, "mornings only", EVERY_DAY, (8, 12)),
        (ANA, "not before 11", EVERY_DAY, (11, 24)),
        (LUC, "pas avant 11h", EVERY_DAY, (11, 24)),
        (LUC, "libre sam 10 h à 16 h", [5], (10, 16)),
        (LUC, "jaime mieux le samedi 10h a 16h", [5], (10, 16)),
        (LUC, "dispo apres 17h", EVERY_DAY, (17, 24)),
    ],
)
def test_times_that_suit_them_are_never_taken_for_times_they_lack(
    who: Person, text: str, days: list[int], hours: tuple[int, int], step: str
) -> None:
    event = told(who, text, step)
    [one] = event.standing
    assert (sorted(one.days), one.start, one.end) == (days, hours[0] * 60, hours[1] * 60)
    assert not one.busy
    assert event.away == ()


@pytest.mark.parametrize(
    ("who", "text"),
    [
        (ANA, "not free sat 10-4"),
        (ANA, "sat 10-4"),
        (ANA, "cant do sat 10-4"),
        (ANA, "dont like sat 10-4"),
        (LUC, "pas libre sam 10h-16h"),
        (LUC, "jsuis pas dispo sam 10h a 16h"),
    ],
)
def test_times_that_they_lack_stay_so(who: Person, text: str) -> None:
    event = told(who, text)
    assert [one for one in event.standing if not one.busy] == []
    assert [window.busy for window in event.away] == [True]
