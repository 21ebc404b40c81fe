"""A mentor's calendar app in tests: the installation it asks, its address, what it sees."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from bot.app import create_app
from bot.database import Database
from bot.house import House
from bot.store import feeds, venues
from bot.store.venues import Venue
from flows.engine.facts import Meeting
from tests.bot.calendar_readers import Seen, seen_by_ical
from tests.bot.letters import TurnableClock, settings_of
from tests.build import NOW, Cast, book

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


def subscribed(database: Database, cast: Cast) -> Subscription:
    """Marc's calendar app, with one meeting with Ana agreed."""
    clock = TurnableClock()
    house = House(database, clock, settings_of(checkin_channel="simulator"))
    with database.write() as tx:
        place = venues.add(tx, Venue(0, cast.site.id, "Cafe Nord", "America/Toronto"))
        agreed = book(tx, cast.ana_and_marc, WALL, venue_id=place.id)
        token = feeds.link(tx, cast.marc.id, NOW)
    return Subscription(house, clock, create_app(house).test_client(), cast, token, agreed)
