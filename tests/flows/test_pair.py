"""What somebody who cannot come has refused: no other hour of that day is offered with them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows.engine.events import Choice, Event, No, NotToday, OtherTime, SkipWeek
from flows.engine.facts import Wanted
from flows.pair import refused_by
from tests.fakes import MEETING, ZONE


def utc(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=UTC)


# Wednesday 25 November, 18:00 in Toronto, which is 23:00 UTC; its day is 5:00 to 5:00 UTC.
WEDNESDAY = Wanted(utc(25, 5), utc(26, 5), busy=True)
EVENING = Wanted(utc(25, 22), utc(26, 2), busy=True)
THURSDAY = Wanted(utc(26, 5), utc(27, 5), busy=True)
LATER = Wanted(utc(26, 1), utc(26, 2))
FRIDAY = Wanted(utc(27, 23), utc(28, 0))


@pytest.mark.parametrize(
    ("event", "refused"),
    [
        (No(), (WEDNESDAY,)),
        (Choice("move"), (WEDNESDAY,)),
        (NotToday(), (WEDNESDAY,)),
        (NotToday((WEDNESDAY,)), (WEDNESDAY,)),
        (NotToday((EVENING,)), (EVENING,)),
        (NotToday((THURSDAY,)), (THURSDAY, WEDNESDAY)),
        (NotToday((WEDNESDAY, FRIDAY)), (WEDNESDAY,)),
        (OtherTime((FRIDAY,)), (WEDNESDAY,)),
        (OtherTime((LATER,)), ()),
        (SkipWeek(), (Wanted(utc(23, 5), utc(30, 5), busy=True),)),
    ],
)
def test_who_cannot_come_refuses_what_they_named_or_that_day(
    event: Event, refused: tuple[Wanted, ...]
) -> None:
    meeting = replace(MEETING, starts_at=utc(25, 23))
    assert refused_by(event, meeting, ZONE) == refused
