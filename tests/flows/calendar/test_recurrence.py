"""Rules counted here give the days that dateutil gives."""

from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.recurrence import BadRule, read_rule
from flows.calendar.rounds import laid_out
from flows.calendar.wall import DAY, clock_over, wall_seconds

EPOCH = datetime.fromisoformat("1970-01-01")
FIRST = datetime.fromisoformat("2026-02-03 22:30")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def starts(rule: str, first: datetime, span) -> list[int]:
    """Where a minute that comes round again begins inside a span."""
    start = wall_seconds(first)
    found = laid_out({rule: [(start, start + 60)]}, clock_over("America/Regina", span), span)
    return sorted(start for start, _ in found if span[0] <= start < span[1])


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(("DAILY", "WEEKLY", "WEEKLY", "MONTHLY")))
    parts = [f"FREQ={freq}"]
    if freq == "MONTHLY" and draw(st.booleans()):
        parts.append(f"BYMONTHDAY={draw(st.integers(1, 31))}")
    if draw(st.booleans()):
        parts.append(f"INTERVAL={draw(st.integers(1, 4))}")
    if days := draw(st.lists(st.sampled_from(DAYS), max_size=4, unique=True)):
        parts.append("BYDAY=" + ",".join(days))
    if draw(st.booleans()):
        parts.append("WKST=" + draw(st.sampled_from(DAYS)))
    if draw(st.booleans()):
        until = FIRST + timedelta(hours=draw(st.integers(-24, 2000)))
        parts.append(f"UNTIL={until:%Y%m%dT%H%M%S}")
    elif draw(st.booleans()):
        parts.append(f"COUNT={draw(st.integers(1, 30))}")
    return ";".join(parts)


@given(rules(), st.integers(-20, 90), st.integers(0, 60 * 24 * 60))
def test_a_plain_rule_falls_on_the_days_that_dateutil_finds(rule, offset, minutes):
    begin = FIRST + timedelta(days=offset, minutes=minutes % 1440)
    end = begin + timedelta(minutes=minutes)
    span = (wall_seconds(begin), wall_seconds(end))
    found = starts(rule, FIRST, span)
    expected = rrulestr(rule, dtstart=FIRST).between(begin, end - timedelta(seconds=1), inc=True)
    assert [EPOCH + timedelta(seconds=start) for start in found] == expected


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=MONTHLY;BYDAY=1TU", [0, 28]),
        ("RRULE:FREQ=MONTHLY;BYMONTHDAY=15,20", [12, 17]),
        ("freq=weekly;byday=th", [2, 9, 16, 23, 30]),
        # Until a date includes that date; until an instant in UTC is what the clock then shows.
        ("FREQ=DAILY;INTERVAL=5;UNTIL=20260213", [0, 5, 10]),
        ("FREQ=DAILY;INTERVAL=5;UNTIL=20260214T042959Z", [0, 5]),
        ("FREQ=DAILY;INTERVAL=5;UNTIL=20260214T043000Z", [0, 5, 10]),
    ],
)
def test_rules_of_calendars_are_read(rule, days):
    span = (wall_seconds(FIRST), wall_seconds(FIRST) + 32 * DAY)
    found = starts(rule, FIRST, span)
    assert [(start - span[0]) // DAY for start in found] == days


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "every tuesday",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=SECONDLY",
        "FREQ=HOURLY;INTERVAL=4",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=x",
        "FREQ=DAILY;UNTIL=soon",
        "BYDAY=MO",
        "FREQ=WEEKLY;DTSTART=20260101",
    ],
)
def test_what_is_no_rule_of_days_is_refused_in_one_sentence(rule):
    with pytest.raises(BadRule, match=r"^That recurrence rule cannot be read\.$"):
        read_rule(rule)
