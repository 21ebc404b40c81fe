"""What we write is a calendar to everybody: to three readers by others, and byte by byte."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.feed.entries import Entry, Status
from bot.feed.ics import one_line, written
from bot.store.feeds import Reader
from tests.bot.calendar_readers import READERS, Seen

READER = Reader(5, "en", "Le Relais", "calendar-1")
AT = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)

# Zone -> the first instants after its clocks change in the winter of 2026-27. Regina never
# changes; Vancouver has stopped to: the zone data says -07:00 there all winter.
NIGHTS = {
    "America/Toronto": [datetime(2026, 11, 1, 6, tzinfo=UTC), datetime(2027, 3, 14, 7, tzinfo=UTC)],
    "America/St_Johns": [
        datetime(2026, 11, 1, 4, 30, tzinfo=UTC),
        datetime(2027, 3, 14, 5, 30, tzinfo=UTC),
    ],
    "America/Regina": [datetime(2026, 11, 1, 8, tzinfo=UTC), datetime(2027, 3, 14, 8, tzinfo=UTC)],
    "America/Vancouver": [
        datetime(2026, 11, 1, 9, tzinfo=UTC),
        datetime(2026, 12, 15, 20, tzinfo=UTC),
        datetime(2027, 3, 14, 10, tzinfo=UTC),
    ],
}
AROUND = [timedelta(minutes=minutes) for minutes in (-90, -60, -30, 0, 30, 60)]


def entry(starts_at: datetime = AT, **changes: object) -> Entry:
    plain: dict[str, object] = {
        "uid": "uid-1",
        "sequence": 1,
        "status": "CONFIRMED",
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(minutes=60),
        "title": "Meeting with Ana",
        "place": "Cafe Nord",
        "changed_at": datetime(2026, 11, 20, 15, tzinfo=UTC),
    }
    return Entry(**plain | changes)  # type: ignore[arg-type]


def as_seen(one: Entry) -> Seen:
    return Seen(one.uid, one.starts_at, one.ends_at, one.title, one.place, one.status, True)


def logical_lines(body: bytes) -> list[str]:
    return body.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("zone", NIGHTS)
def test_three_readers_read_the_same_around_every_change_of_clocks(zone: str, reader: str) -> None:
    entries = [
        entry(night + shift, uid=f"uid-{n}-{m}")
        for n, night in enumerate(NIGHTS[zone])
        for m, shift in enumerate(AROUND)
    ]
    seen = READERS[reader](written(READER, entries))
    assert seen == [as_seen(one) for one in entries]
    # The wall clock that the mentor's own calendar shows is the one that was agreed.
    here = ZoneInfo(zone)
    assert [one.starts_at.astimezone(here).isoformat() for one in seen] == [
        one.starts_at.astimezone(here).isoformat() for one in entries
    ]


def test_the_two_hours_of_the_night_that_shows_one_twice_are_two_entries() -> None:
    toronto = ZoneInfo("America/Toronto")
    twice = [datetime(2026, 11, 1, 1, 30, tzinfo=toronto, fold=fold) for fold in (0, 1)]
    body = written(READER, [entry(at.astimezone(UTC), uid=f"u{n}") for n, at in enumerate(twice)])
    assert [line for line in logical_lines(body) if line.startswith("DTSTART")] == [
        "DTSTART:20261101T053000Z",
        "DTSTART:20261101T063000Z",
    ]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("status", ["CONFIRMED", "TENTATIVE", "CANCELLED"])
def test_three_readers_see_what_is_sure_and_what_is_off(reader: str, status: Status) -> None:
    [seen] = READERS[reader](written(READER, [entry(status=status, place="")]))
    assert (seen.status, seen.place, seen.is_private) == (status, "", True)


@pytest.mark.parametrize("reader", READERS)
def test_three_readers_read_an_empty_calendar(reader: str) -> None:
    assert READERS[reader](written(READER, [])) == []


def test_the_calendar_is_written_as_the_standard_says() -> None:
    heading, event = written(READER, [entry(sequence=3)]).decode().split("BEGIN:VEVENT\r\n")
    assert heading.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert event.endswith("END:VEVENT\r\nEND:VCALENDAR\r\n")
    assert sorted(heading.split("\r\n")[2:-1]) == [
        "CALSCALE:GREGORIAN",
        "NAME:Le Relais",
        "PRODID:-//Pathfinders Check-in//Calendar//EN",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "UID:calendar-1",
        "X-PUBLISHED-TTL:PT1H",
        "X-WR-CALNAME:Le Relais",
    ]
    assert sorted(event.split("\r\n")[:-3]) == [
        "CLASS:PRIVATE",
        "DTEND:20261127T003000Z",
        "DTSTAMP:20261120T150000Z",
        "DTSTART:20261126T233000Z",
        "LAST-MODIFIED:20261120T150000Z",
        "LOCATION:Cafe Nord",
        "SEQUENCE:3",
        "STATUS:CONFIRMED",
        "SUMMARY:Meeting with Ana",
        "TRANSP:OPAQUE",
        "UID:uid-1",
    ]


def test_what_is_off_leaves_the_time_free() -> None:
    assert b"TRANSP:TRANSPARENT\r\n" in written(READER, [entry(status="CANCELLED")])


def test_every_line_ends_as_the_standard_says_and_none_is_too_long() -> None:
    long = entry(title="Rendez-vous avec " + "é" * 90, place="œ😀" * 40)
    body = written(READER, [long])
    assert body.endswith(b"END:VCALENDAR\r\n")
    assert body.count(b"\n") == body.count(b"\r\n") == body.count(b"\r")
    assert max(len(line) for line in body.split(b"\r\n")) <= 75
    # No letter is cut in two: each line is UTF-8 by itself.
    assert [line.decode() for line in body.split(b"\r\n")]
    assert f"SUMMARY:{long.title}" in logical_lines(body)


@pytest.mark.parametrize("letter", ["e", "é", "€", "😀"])
@pytest.mark.parametrize("before", range(50, 80))
def test_a_letter_at_the_fold_is_not_cut(letter: str, before: int) -> None:
    place = "x" * before + letter * 3 + " end"
    body = written(READER, [entry(place=place)])
    assert max(len(line) for line in body.split(b"\r\n")) <= 75
    for read in READERS.values():
        assert [one.place for one in read(body)] == [place]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("Chez Rita, 2e", r"LOCATION:Chez Rita\, 2e"),
        ("a;b", r"LOCATION:a\;b"),
        ("a\\b", r"LOCATION:a\\b"),
        ("a\\nb", r"LOCATION:a\\nb"),
        ("one\ntwo", "LOCATION:one two"),
        ("one\r\nATTENDEE:mailto:x", "LOCATION:one ATTENDEE:mailto:x"),
        ("a:b", "LOCATION:a:b"),
        ('"quoted"', 'LOCATION:"quoted"'),
    ],
)
def test_what_means_something_in_a_calendar_is_escaped(said: str, line: str) -> None:
    body = written(READER, [entry(place=said)])
    assert line in logical_lines(body)
    assert len(logical_lines(body)) == 23


@given(st.text(max_size=120), st.text(max_size=120))
@example("\ud800", "a\x85b\u2028c\x0bd")
@example("BEGIN:VEVENT", "\\")
@example("\\,;\\;n", "END:VCALENDAR\r\n")
def test_no_words_can_be_more_than_a_title_and_a_place(title: str, place: str) -> None:
    shown = one_line(title), one_line(place)
    body = written(READER, [entry(title=title, place=place)])
    assert max(len(line) for line in body.split(b"\r\n")) <= 75
    for name, read in READERS.items():
        [seen] = read(body)
        assert (seen.title, seen.place) == shown, name


def test_the_same_entries_are_the_same_bytes() -> None:
    entries = [entry(uid=str(n)) for n in range(3)]
    assert written(READER, entries) == written(READER, list(entries))
    later = [entry(uid=str(n), changed_at=AT + timedelta(microseconds=n)) for n in range(2)]
    assert b"." not in written(READER, later).replace(b"VERSION:2.0", b"")
