"""A mentor's calendar under its secret address: what stands in it, and for whom it is there."""

import random
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from bot.app import create_app
from bot.database import Database, Transaction
from bot.feed.words import WORDS
from bot.house import House
from bot.store import changes, feeds, holds, meetings, pairs, people, venues
from bot.store.holds import Offer
from bot.store.venues import Venue
from bot.tables import metadata
from flows.engine.facts import Language, Meeting
from tests.bot.calendar_readers import Seen, seen_by_ical
from tests.bot.letters import TurnableClock, settings_of
from tests.build import NOW, Cast, book, enrol

WALL = datetime.fromisoformat("2026-11-26 18:30")
STARTS = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)


@dataclass
class Subscription:
    """A mentor's calendar app, the installation it asks, and the meeting that is agreed."""

    house: House
    clock: TurnableClock
    browser: FlaskClient
    cast: Cast
    token: str
    meeting: Meeting

    def get(self, **headers: str) -> TestResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.browser.get(f"/calendar/{self.token}.ics", headers=named)

    def seen(self) -> list[Seen]:
        answer = self.get()
        assert answer.status_code == 200
        return seen_by_ical(answer.data)

    def events(self) -> list[dict[str, str]]:
        """Every entry by the names of its lines."""
        unfolded = self.get().get_data(as_text=True).replace("\r\n ", "")
        return [
            dict(line.split(":", 1) for line in event.strip().splitlines())
            for event in re.findall(r"BEGIN:VEVENT(.*?)END:VEVENT", unfolded, re.DOTALL)
        ]


@pytest.fixture
def calendar(database: Database, programme: Cast) -> Iterator[Subscription]:
    clock = TurnableClock()
    house = House(database, clock, settings_of(checkin_channel="simulator"))
    with database.write() as tx:
        place = venues.add(tx, Venue(0, programme.site.id, "Cafe Nord", "America/Toronto"))
        agreed = book(tx, programme.ana_and_marc, WALL, venue_id=place.id)
        token = feeds.link(tx, programme.marc.id, NOW)
    yield Subscription(house, clock, create_app(house).test_client(), programme, token, agreed)


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


def test_what_has_not_changed_is_not_sent_again(calendar: Subscription) -> None:
    first = calendar.get()
    tag = first.headers["ETag"]
    assert re.fullmatch(r'"[0-9a-f]{64}"', tag)
    calendar.clock.forward(hours=5)
    for known in (tag, f'"other", {tag}', f"W/{tag}", "*"):
        again = calendar.get(If_None_Match=known)
        assert (again.status_code, again.data) == (304, b"")
        assert again.headers["ETag"] == tag
        assert again.headers["Cache-Control"] == "private, no-cache"
    with calendar.house.database.write() as tx:
        changes.call_off(tx, calendar.meeting, "cancelled", None, NOW)
    changed = calendar.get(If_None_Match=tag)
    assert changed.status_code == 200
    assert changed.headers["ETag"] != tag


def test_a_look_at_the_headings_alone_sends_no_calendar(calendar: Subscription) -> None:
    answer = calendar.browser.head(f"/calendar/{calendar.token}.ics")
    assert (answer.status_code, answer.data) == (200, b"")
    assert answer.headers["ETag"] == calendar.get().headers["ETag"]


@pytest.mark.parametrize(
    "wrong", ["other", "", "x" * 2000, "a/b", "%00", "é", "..%2fhealthz", "x.ics"]
)
def test_an_address_that_nobody_was_given_is_like_any_other_page(
    calendar: Subscription, wrong: str
) -> None:
    nothing = calendar.browser.get("/nothing-here")
    token = calendar.token[:-1] + "_" if wrong == "other" else wrong
    answer = calendar.browser.get(f"/calendar/{token}.ics")
    assert (answer.status_code, answer.data) == (404, nothing.data)
    assert dict(answer.headers) == dict(nothing.headers)


def test_a_revoked_address_is_as_if_it_had_never_been(calendar: Subscription) -> None:
    nothing = calendar.browser.get("/nothing-here")
    tag = calendar.get().headers["ETag"]
    with calendar.house.database.write() as tx:
        assert feeds.revoke(tx, calendar.cast.marc.id, NOW)
        assert not feeds.revoke(tx, calendar.cast.marc.id, NOW)
    answer = calendar.get(If_None_Match=tag)
    assert (answer.status_code, answer.data) == (404, nothing.data)
    assert dict(answer.headers) == dict(nothing.headers)


def test_a_new_address_closes_the_one_before(calendar: Subscription) -> None:
    with calendar.house.database.write() as tx:
        new = feeds.link(tx, calendar.cast.marc.id, NOW)
    assert calendar.get().status_code == 404
    calendar.token = new
    assert calendar.get().status_code == 200


def test_of_addresses_made_at_once_one_is_left(calendar: Subscription) -> None:
    def make(_: int) -> str:
        with calendar.house.database.write() as tx:
            return feeds.link(tx, calendar.cast.marc.id, NOW)

    with ThreadPoolExecutor(4) as several:
        made = list(several.map(make, range(8)))
    with calendar.house.database.read() as tx:
        assert len([token for token in made if feeds.reader(tx, token)]) == 1


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


def test_who_has_left_reads_nothing(calendar: Subscription) -> None:
    with calendar.house.database.write() as tx:
        people.change(tx, calendar.cast.marc.id, active=False)
    assert calendar.get().status_code == 404


def test_the_token_itself_is_kept_nowhere(calendar: Subscription) -> None:
    with calendar.house.database.read() as tx:
        [row] = tx.execute(select(metadata.tables["calendar_feed"])).all()
    assert calendar.token not in str(row)
    assert re.fullmatch(r"[0-9a-f]{64}", row.digest)
    assert len(calendar.token) == 32


def test_nothing_is_written_through_a_calendars_address(calendar: Subscription) -> None:
    for method in ("post", "put", "delete"):
        answer = getattr(calendar.browser, method)(f"/calendar/{calendar.token}.ics")
        assert answer.status_code == 405


def test_two_mentors_of_one_first_name_have_calendars_of_their_own(calendar: Subscription) -> None:
    with calendar.house.database.write() as tx:
        other = enrol(tx, calendar.cast.site, "mentor", "Marc", "+15145550135")
        token = feeds.link(tx, other.id, NOW)
    headings = [
        calendar.browser.get(f"/calendar/{one}.ics").get_data(as_text=True).split("BEGIN:VEVENT")[0]
        for one in (token, calendar.token)
    ]
    assert headings[0].replace("END:VCALENDAR\r\n", "") != headings[1]
