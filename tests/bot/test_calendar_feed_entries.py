"""What stands in a mentor's calendar: meetings as they change, and the times of one offer."""

import random
import re
from datetime import datetime, timedelta

import pytest

from bot.database import Database, Transaction
from bot.feed.words import WORDS
from bot.store import changes, feeds, holds, meetings, pairs, people
from bot.store.holds import Offer
from bot.store.meetings import Booking
from flows.engine.facts import Language
from tests.bot.calendar_readers import READERS
from tests.bot.subscription import STARTS, WALL, Subscription, subscribed
from tests.build import NOW, Cast, book


@pytest.fixture
def calendar(database: Database, programme: Cast) -> Subscription:
    return subscribed(database, programme)


def test_a_meeting_stands_in_the_mentors_calendar(calendar: Subscription) -> None:
    answer = calendar.get()
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, no-cache"
    [event] = calendar.events()
    assert event.pop("UID")
    assert event == {
        "SUMMARY": "Meeting with Ana",
        "LOCATION": "Cafe Nord",
        "DTSTART": "20261126T233000Z",
        "DTEND": "20261127T003000Z",
        "DTSTAMP": "20261123T150000Z",
        "LAST-MODIFIED": "20261123T150000Z",
        "SEQUENCE": "1",
        "STATUS": "CONFIRMED",
        "CLASS": "PRIVATE",
        "TRANSP": "OPAQUE",
    }


def test_a_calendar_speaks_its_mentors_language(calendar: Subscription) -> None:
    with calendar.house.database.write() as tx:
        people.change(tx, calendar.cast.marc.id, language="fr")
        changes.change_format(tx, calendar.meeting, "phone", calendar.cast.ana.id, NOW)
    [event] = calendar.events()
    assert (event["SUMMARY"], event["LOCATION"]) == ("Rendez-vous avec Ana", "Par téléphone")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_whoever_sees_the_screen_learns_a_first_name_and_no_more(
    calendar: Subscription, language: Language
) -> None:
    with calendar.house.database.write() as tx:
        people.change(tx, calendar.cast.marc.id, language=language)
        holds.keep(
            tx, Offer(calendar.meeting, [STARTS + timedelta(days=1)], calendar.cast.ana.id), NOW
        )
    shown = calendar.get().get_data(as_text=True)
    assert "VTIMEZONE" not in shown
    assert "DESCRIPTION" not in shown
    said = [line for line in shown.splitlines() if not line.startswith(("UID", "PRODID"))]
    assert not re.search(r"mentor|parole|prison|pathfinder|514|555", "\n".join(said), re.IGNORECASE)
    for both in WORDS.values():
        assert all("{name}" in word for word in both)


def test_a_meeting_that_moves_is_the_same_entry_in_a_later_edition(calendar: Subscription) -> None:
    [before] = calendar.events()
    later = NOW + timedelta(hours=1)
    with calendar.house.database.write() as tx:
        changes.move_as_agreed(tx, calendar.meeting, STARTS + timedelta(days=1), None, later)
    [after] = calendar.events()
    assert after["UID"] == before["UID"]
    assert after["DTSTART"] == "20261127T233000Z"
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after["LAST-MODIFIED"] == after["DTSTAMP"] == "20261123T160000Z"


def test_taking_a_move_back_is_a_later_edition_too(calendar: Subscription) -> None:
    with calendar.house.database.write() as tx:
        changes.move_as_agreed(
            tx, calendar.meeting, STARTS + timedelta(days=1), calendar.cast.ana.id, NOW
        )
        change = changes.last_of(tx, calendar.cast.ana.id)
        assert change is not None
        changes.undo(tx, change.id, NOW + timedelta(minutes=5))
    [event] = calendar.events()
    assert (event["DTSTART"], event["SEQUENCE"]) == ("20261126T233000Z", "3")
    assert event["LAST-MODIFIED"] == "20261123T150500Z"


def test_confirming_changes_nothing_in_the_calendar(calendar: Subscription) -> None:
    before = calendar.get()
    with calendar.house.database.write() as tx:
        meetings.confirm(tx, calendar.meeting, NOW)
    assert calendar.get().headers["ETag"] == before.headers["ETag"]


def test_a_meeting_that_is_off_is_said_to_be_for_thirty_days(calendar: Subscription) -> None:
    with calendar.house.database.write() as tx:
        changes.call_off(tx, calendar.meeting, "declined", None, NOW)
    [event] = calendar.events()
    assert (event["STATUS"], event["TRANSP"]) == ("CANCELLED", "TRANSPARENT")
    calendar.clock.forward(days=29, hours=23)
    assert [one.status for one in calendar.seen()] == ["CANCELLED"]
    calendar.clock.forward(hours=2)
    assert calendar.seen() == []


def test_a_meeting_that_is_over_stays_for_thirty_days(calendar: Subscription) -> None:
    with calendar.house.database.write() as tx:
        meetings.report(tx, calendar.meeting.id, "held_in_person")
    calendar.clock.at = STARTS + timedelta(days=29, hours=23)
    assert [one.status for one in calendar.seen()] == ["CONFIRMED"]
    calendar.clock.forward(hours=2)
    assert calendar.seen() == []


def test_held_times_of_one_offer_alone_are_tentative(calendar: Subscription) -> None:
    cast = calendar.cast
    of_luc = [STARTS + timedelta(days=days) for days in (4, 5)]
    with calendar.house.database.write() as tx:
        other = pairs.add(tx, cast.site.id, cast.luc.id, cast.marc.id)
        with_luc = book(tx, other, WALL + timedelta(days=7))
        holds.keep(tx, Offer(calendar.meeting, [STARTS + timedelta(days=3)], cast.ana.id), NOW)
        holds.keep(tx, Offer(with_luc, of_luc, cast.luc.id), NOW + timedelta(minutes=1))
    held = [one for one in calendar.seen() if one.status == "TENTATIVE"]
    assert [(one.starts_at, one.title) for one in held] == [
        (start, "Maybe: meeting with Luc") for start in of_luc
    ]
    with calendar.house.database.write() as tx:
        holds.release(tx, cast.luc.id)
    [of_ana] = [one for one in calendar.seen() if one.status == "TENTATIVE"]
    assert of_ana.title == "Maybe: meeting with Ana"
    calendar.clock.forward(hours=13)
    assert "TENTATIVE" not in [one.status for one in calendar.seen()]


def test_the_same_time_offered_again_is_the_same_entry(calendar: Subscription) -> None:
    uids = set()
    for start in (STARTS + timedelta(days=3), STARTS + timedelta(days=4), STARTS):
        with calendar.house.database.write() as tx:
            holds.keep(tx, Offer(calendar.meeting, [start], calendar.cast.ana.id), NOW)
        uids.add(next(one["UID"] for one in calendar.events() if one["STATUS"] == "TENTATIVE"))
    assert len(uids) == 3
    with calendar.house.database.write() as tx:
        holds.keep(tx, Offer(calendar.meeting, [STARTS], calendar.cast.ana.id), NOW)
    assert uids > {one["UID"] for one in calendar.events() if one["STATUS"] == "TENTATIVE"}


def test_nobody_elses_meetings_are_in_it(calendar: Subscription) -> None:
    with calendar.house.database.write() as tx:
        book(tx, calendar.cast.luc_and_julie, WALL)
        token = feeds.link(tx, calendar.cast.julie.id, NOW)
    assert [one.title for one in calendar.seen()] == ["Meeting with Ana"]
    calendar.token = token
    assert [one.title for one in calendar.seen()] == ["Rendez-vous avec Luc"]


# Zone -> wall times around the nights on which clocks change, and what they are in UTC. The hour
# that comes twice is the first of the two; Vancouver stays at -07:00 since 2026.
NIGHTS = {
    "America/Toronto": {
        "2026-11-01 00:30": "2026-11-01T04:30",
        "2026-11-01 01:30": "2026-11-01T05:30",
        "2026-11-01 02:30": "2026-11-01T07:30",
        "2027-03-14 01:30": "2027-03-14T06:30",
        "2027-03-14 03:30": "2027-03-14T07:30",
    },
    "America/St_Johns": {
        "2026-11-01 00:30": "2026-11-01T03:00",
        "2026-11-01 02:30": "2026-11-01T06:00",
        "2027-03-14 01:30": "2027-03-14T05:00",
        "2027-03-14 03:30": "2027-03-14T06:00",
    },
    "America/Regina": {
        "2026-11-01 01:30": "2026-11-01T07:30",
        "2027-03-14 02:30": "2027-03-14T08:30",
    },
    "America/Vancouver": {
        "2026-11-01 01:30": "2026-11-01T08:30",
        "2026-11-01 02:30": "2026-11-01T09:30",
        "2026-12-15 18:00": "2026-12-16T01:00",
        "2027-03-14 02:30": "2027-03-14T09:30",
    },
}


@pytest.mark.parametrize("zone", NIGHTS)
def test_three_readers_see_what_was_agreed_around_the_nights_of_the_clocks(
    calendar: Subscription, zone: str
) -> None:
    with calendar.house.database.write() as tx:
        changes.call_off(tx, calendar.meeting, "declined", None, NOW - timedelta(days=40))
        for wall in NIGHTS[zone]:
            at = datetime.fromisoformat(wall)
            meetings.book(tx, Booking(calendar.cast.ana_and_marc, at, zone), NOW)
    body = calendar.get().data
    for read in READERS.values():
        seen = [one.starts_at for one in read(body) if one.status == "CONFIRMED"]
        assert [f"{at:%Y-%m-%dT%H:%M}" for at in seen] == list(NIGHTS[zone].values())


# What happens to a meeting, by name; each is refused where it makes no sense.
HAPPENS = ("move", "phone", "off", "undo", "confirm", "report")


@pytest.mark.parametrize("chance", range(12))
def test_what_changes_is_always_a_later_edition_of_the_same_entry(
    calendar: Subscription, chance: int
) -> None:
    draws = random.Random(chance)
    [before] = calendar.events()
    for step in range(12):
        with calendar.house.database.write() as tx:
            _happens(tx, calendar, draws.choice(HAPPENS), NOW + timedelta(minutes=step))
        [after] = calendar.events()
        assert after["UID"] == before["UID"]
        if after != before:
            assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
            assert after["DTSTAMP"] >= before["DTSTAMP"]
        before = after


def _happens(tx: Transaction, calendar: Subscription, what: str, now: datetime) -> None:
    agreed, ana = meetings.known(tx, calendar.meeting.id), calendar.cast.ana.id
    match what:
        case "move":
            changes.move_as_agreed(tx, agreed, agreed.starts_at + timedelta(hours=1), ana, now)
        case "phone":
            changes.change_format(tx, agreed, "phone", ana, now)
        case "off":
            changes.call_off(tx, agreed, "declined", ana, now)
        case "undo" if (last := changes.last_of(tx, ana)) is not None:
            changes.undo(tx, last.id, now)
        case "confirm" if agreed.state in ("planned", "confirmed"):
            meetings.confirm(tx, agreed, now)
        case "report" if agreed.state in ("planned", "confirmed"):
            meetings.report(tx, agreed.id, "held_by_phone")
