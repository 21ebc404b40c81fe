"""Busy entries: not free, home by, reachable at, in the person's own wall time."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from flows.calendar.busy import Busy, busy_times, shift
from flows.calendar.wall import instant, seconds


def utc(text: str) -> int:
    return seconds(datetime.fromisoformat(text).replace(tzinfo=UTC))


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def shown(times) -> list[str]:
    return [f"{instant(a):%d %H:%M}-{instant(b):%d %H:%M}" for a, b in times]


SPRING = (utc("2026-03-07 17:00"), utc("2026-03-10 17:00"))
AUTUMN = (utc("2026-10-31 16:00"), utc("2026-11-02 17:00"))
NIGHTS = shift(date(2026, 2, 1), time(23), time(7), "FREQ=DAILY")
CURFEW = Busy("home_by", wall("2026-01-01 21:00"), rule="FREQ=DAILY")


@pytest.mark.parametrize(
    ("zone", "span", "entry", "expected"),
    [
        # A night shift is an hour shorter in spring and an hour longer in autumn.
        (
            "America/Toronto",
            SPRING,
            NIGHTS,
            ["08 04:00-08 11:00", "09 03:00-09 11:00", "10 03:00-10 11:00"],
        ),
        ("America/Toronto", AUTUMN, NIGHTS, ["01 03:00-01 12:00", "02 04:00-02 12:00"]),
        ("America/St_Johns", AUTUMN, NIGHTS, ["01 01:30-01 10:30", "02 02:30-02 10:30"]),
        ("America/Regina", AUTUMN, NIGHTS, ["01 05:00-01 13:00", "02 05:00-02 13:00"]),
        ("America/Vancouver", AUTUMN, NIGHTS, ["01 06:00-01 14:00", "02 06:00-02 14:00"]),
        # A curfew without an end is over at 6:00.
        ("America/Regina", AUTUMN, CURFEW, ["01 03:00-01 12:00", "02 03:00-02 12:00"]),
        (
            "America/Regina",
            AUTUMN,
            Busy("home_by", wall("2026-11-01 00:30")),
            ["01 06:30-01 12:00"],
        ),
        # A call-in holds its minute, or as long as it says.
        (
            "America/Regina",
            AUTUMN,
            Busy("reachable_at", wall("2026-11-01 16:00")),
            ["01 22:00-01 22:01"],
        ),
        (
            "America/Regina",
            AUTUMN,
            Busy("reachable_at", wall("2026-11-01 16:00"), wall("2026-11-01 16:20")),
            ["01 22:00-01 22:20"],
        ),
        # Until a time that comes twice: until it comes for the second time.
        (
            "America/Toronto",
            AUTUMN,
            Busy("not_free", wall("2026-11-01 01:15"), wall("2026-11-01 01:45")),
            ["01 05:15-01 06:45"],
        ),
        # A time that does not come at all holds nothing.
        (
            "America/Toronto",
            SPRING,
            Busy("not_free", wall("2026-03-08 02:15"), wall("2026-03-08 02:45")),
            [],
        ),
        # A span may begin inside a shift, or inside an hour that comes twice.
        (
            "America/Regina",
            (utc("2026-06-02 08:00"), utc("2026-06-02 20:00")),
            NIGHTS,
            ["02 08:00-02 13:00"],
        ),
        (
            "America/Toronto",
            (utc("2026-11-01 05:50"), utc("2026-11-01 09:00")),
            Busy("not_free", wall("2026-11-01 01:00"), wall("2026-11-01 01:30")),
            ["01 05:50-01 06:30"],
        ),
        # Away for weeks: one stretch, however long ago it began.
        (
            "America/Toronto",
            SPRING,
            Busy("not_free", wall("2025-12-01 00:00"), wall("2026-03-09 00:00")),
            ["07 17:00-09 04:00"],
        ),
    ],
)
def test_an_entry_holds_in_the_zone_of_its_person(zone, span, entry, expected):
    assert shown(busy_times([entry], zone, span)) == expected


def test_overlapping_entries_are_one_stretch():
    entries = [NIGHTS, shift(date(2026, 11, 1), time(6), time(9))]
    assert shown(busy_times(entries, "America/Regina", AUTUMN))[0] == "01 05:00-01 15:00"


def test_an_entry_has_no_place_for_a_reason():
    assert set(Busy.__dataclass_fields__) == {"behaviour", "start", "end", "rule"}


NOON = wall("2026-03-01 12:00")


@pytest.mark.parametrize(
    ("behaviour", "start", "end", "rule", "sentence"),
    [
        ("not_free", NOON, None, "", "Not free until when"),
        ("not_free", NOON, NOON, "", "ends after it starts"),
        ("home_by", NOON, NOON - timedelta(hours=1), "", "ends after it starts"),
        ("reachable_at", NOON.replace(tzinfo=UTC), None, "", "without a zone"),
        ("reachable_at", NOON, None, "FREQ=NEVER", "cannot be read"),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(behaviour, start, end, rule, sentence):
    with pytest.raises(ValueError, match=sentence):
        Busy(behaviour, start, end, rule)
