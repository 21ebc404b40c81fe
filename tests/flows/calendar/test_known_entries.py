"""A busy entry that says nothing new is told from one that does."""

from datetime import datetime

import pytest

from flows.calendar.busy import Behaviour, Busy
from flows.calendar.known import says_as_much

KNOWN = "2026-11-23 22:00-06:00 FREQ=WEEKLY;BYDAY=MO,TU,WE"


def entry(text: str, behaviour: Behaviour = "not_free") -> Busy:
    """An entry from a date, hours that may end the next day, and a rule."""
    day, hours, *rule = text.split()
    begins, _, ends = hours.partition("-")
    start = datetime.fromisoformat(f"{day} {begins}")
    end = datetime.fromisoformat(f"{day} {ends}")
    return Busy(behaviour, start, end if end > start else end.replace(day=end.day + 1), *rule)


@pytest.mark.parametrize(
    ("known", "new", "as_much"),
    [
        (KNOWN, KNOWN, True),
        (KNOWN, "2026-12-07 22:00-06:00 FREQ=WEEKLY;BYDAY=WE,MO,TU", True),
        (KNOWN, "2026-12-07 22:00-06:00 FREQ=WEEKLY;BYDAY=TU", True),
        (KNOWN, "2026-12-08 22:00-06:00 FREQ=WEEKLY", True),
        (KNOWN, "2026-12-07 22:00-06:00 FREQ=WEEKLY;BYDAY=MO;COUNT=3", True),
        (KNOWN, "2026-12-08 22:00-06:00", True),
        (KNOWN, "2026-12-10 22:00-06:00", False),
        (KNOWN, "2026-12-07 22:00-06:00 FREQ=WEEKLY;BYDAY=MO,TH", False),
        (KNOWN, "2026-12-07 22:00-06:30 FREQ=WEEKLY;BYDAY=MO", False),
        (KNOWN, "2026-12-07 21:00-06:00 FREQ=WEEKLY;BYDAY=MO", False),
        (KNOWN, "2026-11-16 22:00-06:00 FREQ=WEEKLY;BYDAY=MO", False),
        (KNOWN, "2026-12-07 22:00-06:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", False),
        ("2026-11-23 21:00-22:00 FREQ=DAILY", "2026-12-08 21:00-22:00 FREQ=WEEKLY", True),
        (
            "2026-11-23 21:00-22:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
            "2026-12-08 21:00-22:00 FREQ=DAILY",
            True,
        ),
        (KNOWN + ";COUNT=9", "2026-12-07 22:00-06:00 FREQ=WEEKLY;BYDAY=MO", False),
        (KNOWN + ";UNTIL=20270101", KNOWN + ";UNTIL=20270101", True),
        ("2026-11-23 09:00-10:00", "2026-11-23 09:00-10:00", True),
        ("2026-11-23 09:00-10:00", "2026-11-24 09:00-10:00", False),
        ("2026-11-23 09:00-10:00 FREQ=MONTHLY", "2026-12-23 09:00-10:00", False),
    ],
)
def test_what_is_known_covers_what_is_new(known: str, new: str, as_much: bool) -> None:
    assert says_as_much(entry(known), entry(new)) is as_much


def test_another_behaviour_is_another_thing() -> None:
    assert not says_as_much(entry(KNOWN, "home_by"), entry(KNOWN))
