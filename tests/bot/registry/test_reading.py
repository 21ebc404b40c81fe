"""Numbers, zones, days and hours as people write them."""

from contextlib import suppress
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Refused
from bot.registry import reading
from flows.calendar.busy import Busy
from flows.calendar.hours import WeeklyHours

WEDNESDAY = date(2026, 11, 25)
WORK_DAYS = frozenset(range(5))
wall = datetime.fromisoformat


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+15145550123", "+15145550123"),
        ("514-555-0123", "+15145550123"),
        ("(514) 555 0123", "+15145550123"),
        ("1 212 555 0123", "+12125550123"),
        ("+33612345678", None),
        ("+18765550123", None),
        ("911", None),
        ("514-555-012", None),
        ("hello", None),
        ("", None),
    ],
)
def test_numbers_are_canadian_or_american(written: str, number: str | None) -> None:
    if number is None:
        with pytest.raises(Refused):
            reading.phone(written)
    else:
        assert reading.phone(written) == number


@pytest.mark.parametrize("written", ["", "EST", "Toronto", "America/Nowhere", "../etc/passwd"])
def test_zones_have_their_full_name(written: str) -> None:
    assert reading.zone("America/St_Johns") == "America/St_Johns"
    with pytest.raises(Refused, match="no such time zone"):
        reading.zone(written)


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        ("mon-fri 17:00-21:00", WeeklyHours(WORK_DAYS, time(17), time(21))),
        ("lun-ven 17h-21h30", WeeklyHours(WORK_DAYS, time(17), time(21, 30))),
        ("Sat,Sun 9:00-24:00", WeeklyHours(frozenset({5, 6}), time(9), time(23, 59))),
        ("fri-mon 9:00-10:00", WeeklyHours(frozenset({4, 5, 6, 0}), time(9), time(10))),
        ("daily 9:00-21:00", WeeklyHours(frozenset(range(7)), time(9), time(21))),
        ("dim 9:00-21:00", WeeklyHours(frozenset({6}), time(9), time(21))),
    ],
)
def test_weekly_hours_are_read(written: str, hours: WeeklyHours) -> None:
    assert reading.weekly(written) == hours
    assert reading.weekly(reading.hours_in_words(hours)) == hours


@pytest.mark.parametrize(
    "written",
    ["", "mon-fri", "17:00-21:00", "mon-fri 21:00-17:00", "mon 9:00-9:00", "foo 9:00-10:00"]
    + ["mon- 9:00-10:00", "mon 25:00-26:00", "mon 9-10", "mon 9:00-10:00 tue", "mon 9:60-10:00"],
)
def test_hours_that_nobody_can_read_are_refused(written: str) -> None:
    with pytest.raises(Refused):
        reading.weekly(written)


@pytest.mark.parametrize(
    ("written", "entry"),
    [
        (
            "mon-fri 7:00-15:00",
            Busy(
                "not_free",
                wall("2026-11-23 07:00"),
                wall("2026-11-23 15:00"),
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            ),
        ),
        (
            "mar,jeu 22h-6h",
            Busy(
                "not_free",
                wall("2026-11-23 22:00"),
                wall("2026-11-24 06:00"),
                "FREQ=WEEKLY;BYDAY=TU,TH",
            ),
        ),
        (
            "2026-12-01 10:00-11:00",
            Busy("not_free", wall("2026-12-01 10:00"), wall("2026-12-01 11:00")),
        ),
        (
            "2026-12-01 10:00-11:00 FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270601",
            Busy(
                "not_free",
                wall("2026-12-01 10:00"),
                wall("2026-12-01 11:00"),
                "FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270601",
            ),
        ),
        (
            "2026-12-24..2026-12-26",
            Busy("not_free", wall("2026-12-24 00:00"), wall("2026-12-27 00:00")),
        ),
        (
            "home-by 21:00",
            Busy(
                "home_by",
                wall("2026-11-23 21:00"),
                None,
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
            ),
        ),
        (
            "home-by 22:00 fri,sat",
            Busy("home_by", wall("2026-11-23 22:00"), None, "FREQ=WEEKLY;BYDAY=FR,SA"),
        ),
        ("2026-12-01 home-by 18:00", Busy("home_by", wall("2026-12-01 18:00"))),
        (
            "reachable-at 16:00 mon,wed",
            Busy("reachable_at", wall("2026-11-23 16:00"), None, "FREQ=WEEKLY;BYDAY=MO,WE"),
        ),
    ],
)
def test_busy_times_are_read(written: str, entry: Busy) -> None:
    assert reading.busy(written, WEDNESDAY) == entry
    assert reading.busy(reading.busy_in_words(entry), WEDNESDAY) == entry


@pytest.mark.parametrize(
    "written",
    ["", "mon-fri", "2026-12-01", "7:00-15:00", "home-by", "home-by soon", "work mon 7:00-15:00"]
    + ["2026-13-01 10:00-11:00", "2026-12-26..2026-12-24", "2026-12-01 10:00-11:00 FREQ=HOURLY"]
    + ["mon 2026-12-01 10:00-11:00", "2026-12-01 10:00-11:00 freq=", "reachable-at 16:00 soon"]
    + ["2026-12-24..2026-12-26 home-by"],
)
def test_busy_times_that_nobody_can_read_are_refused(written: str) -> None:
    with pytest.raises(Refused):
        reading.busy(written, WEDNESDAY)


@given(st.text(max_size=60))
def test_no_words_break_the_reading(written: str) -> None:
    for read in (reading.phone, reading.zone, reading.weekly, reading.wall_time):
        try:
            read(written)
        except Refused:
            continue
    with suppress(Refused):
        reading.busy(written, WEDNESDAY)


_WORDS = st.sampled_from(
    [
        "mon",
        "mon-fri",
        "0:00-0:00",
        "daily",
        "7:00-15:00",
        "22:00-6:00",
        "2026-12-01",
        "home-by",
        "21:00",
    ]
    + ["2026-12-01..2026-12-03", "FREQ=DAILY", "rrule:freq=weekly", "reachable-at", "24:00-25:00"]
)


@given(st.lists(_WORDS, max_size=6).map(" ".join))
def test_a_busy_time_that_was_read_is_read_again_from_its_own_words(written: str) -> None:
    try:
        entry = reading.busy(written, WEDNESDAY)
    except Refused:
        return
    again = reading.busy(reading.busy_in_words(entry), WEDNESDAY)
    assert (again.behaviour, again.start.time(), again.rule) == (
        entry.behaviour,
        entry.start.time(),
        entry.rule,
    )
    assert entry.behaviour != "not_free" or again.end == entry.end
