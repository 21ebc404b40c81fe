"""Both nights on which clocks change, walked through: each text leaves at its local minute."""

from collections import defaultdict
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.database import Database
from bot.store import hours, meetings, pairs, people, programmes
from bot.store.meetings import Booking
from bot.store.people import Newcomer
from bot.store.programmes import Site
from bot.turn.bookings import replan
from flows.engine.facts import Meeting, Programme, Role
from tests.prove.stage import Stage, staged

SENDER = "+15145550100"
ROLES: tuple[Role, Role] = ("mentee", "mentor")
ZONES = ("America/Toronto", "America/St_Johns", "America/Regina")
NIGHTS = (date(2026, 11, 1), date(2027, 3, 14))  # Sundays; clocks change before the morning
# A meeting on the Sunday (0) or Monday (1), and what its two people are texted when they say
# nothing: day and local minute of each. Hand-made from the defaults of the programme.
SILENT = {
    (0, "11:00"): {
        "mentee": [(-1, "18:00", "meeting.confirm"), (0, "09:00", "meeting.same_day")],
        "mentor": [(-1, "18:00", "mentor.remind"), (0, "09:00", "mentor.told_not_confirmed")],
    },
    (0, "10:00"): {
        "mentee": [(-1, "18:00", "meeting.confirm"), (-1, "20:00", "meeting.tomorrow")],
        "mentor": [(-1, "18:00", "mentor.remind"), (0, "08:00", "mentor.told_not_confirmed")],
    },
    (0, "13:30"): {
        "mentee": [(-1, "18:00", "meeting.confirm"), (0, "11:30", "meeting.same_day")],
        "mentor": [(-1, "18:00", "mentor.remind"), (0, "11:30", "mentor.told_not_confirmed")],
    },
    (1, "09:30"): {
        "mentee": [(0, "18:00", "meeting.confirm"), (0, "20:00", "meeting.tomorrow")],
        "mentor": [(0, "18:00", "mentor.remind"), (1, "07:30", "mentor.told_not_confirmed")],
    },
}
REPORTS = {
    (0, "11:00"): [(0, "13:00"), (1, "13:00")],
    (0, "10:00"): [(0, "12:00"), (1, "12:00")],
    (0, "13:30"): [(0, "15:30"), (1, "15:30")],
    (1, "09:30"): [(1, "11:30"), (2, "11:30")],
}


class Town:
    """A pair for each meeting, so that no limit of one person moves a text of another."""

    def __init__(self, stage: Stage, zone: str, sunday: date) -> None:
        self.stage, self.zone, self.sunday = stage, zone, sunday
        self.names: dict[str, str] = {}

    def at(self, day: int, clock: str) -> datetime:
        """A local minute, as an instant."""
        wall = datetime.combine(self.sunday + timedelta(days=day), time.fromisoformat(clock))
        return hours.instant_of(wall, self.zone)

    def book(self, name: str, day: int, clock: str, *, night_shift: bool = False) -> Meeting:
        """A meeting of a new pair, called `name`-mentee and `name`-mentor from now on."""
        index, site = len(self.names), self.stage.site
        numbers = {role: f"+151455501{index + place:02d}" for place, role in enumerate(ROLES, 1)}
        mentee, mentor = (
            self.stage.enrol(Newcomer(site.id, role, "Ana", "fr", self.zone), numbers[role])
            for role in ROLES
        )
        self.names |= {number: f"{name}-{role}" for role, number in numbers.items()}
        wall = datetime.combine(self.sunday + timedelta(days=day), time.fromisoformat(clock))
        with self.stage.house.database.write() as tx:
            if night_shift:
                people.change(tx, mentee.id, night_shift=True)
            pair = pairs.add(tx, site.id, mentee.id, mentor.id)
            meeting = meetings.book(tx, Booking(pair, wall, self.zone), self.stage.clock.now())
            replan(tx, meetings.known(tx, meeting.id), self.stage.clock.now())
        return meeting

    def number(self, name: str) -> str:
        """The phone of somebody."""
        return next(number for number, called in self.names.items() if called == name)

    def diary(self) -> dict[str, list[tuple[int, str, str]]]:
        """What each was texted: day, local minute and key."""
        found: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
        for said in self.stage.said():
            local = said.at.astimezone(ZoneInfo(self.zone))
            day = (local.date() - self.sunday).days
            found[self.names[said.to]].append((day, f"{local:%H:%M}", said.row["key"]))
        return found


@pytest.fixture(params=[(zone, night) for night in NIGHTS for zone in ZONES], ids=str)
def town(request: pytest.FixtureRequest, database: Database) -> Town:
    zone, sunday = request.param
    facts = Programme(0, "Le Relais", "514-555-0100", zone, "QC")
    friday = datetime.combine(sunday - timedelta(days=2), time(12))
    with database.write() as tx:
        site = programmes.add(tx, Site(facts, SENDER))
    with staged(database, site, hours.instant_of(friday, zone)) as stage:
        return Town(stage, zone, sunday)


def test_reminders_and_reports_leave_at_their_local_minute(town: Town) -> None:
    for day, clock in SILENT:
        town.book(f"{day} {clock}", day, clock)
    town.stage.walk_to(town.at(3, "12:00"))
    diary = town.diary()
    for (day, clock), wanted in SILENT.items():
        assert diary[f"{day} {clock}-mentee"][:2] == wanted["mentee"]
        mentors = diary[f"{day} {clock}-mentor"]
        assert [one for one in mentors if not one[2].startswith("mentor.report")] == wanted[
            "mentor"
        ]
        reports = [one[:2] for one in mentors if one[2].startswith("mentor.report")]
        assert reports == REPORTS[day, clock]


def test_after_a_night_shift_nobody_is_woken(town: Town) -> None:
    town.book("works at night", 0, "16:00", night_shift=True)
    town.stage.walk_to(town.at(1, "12:00"))
    texts = town.diary()["works at night-mentee"]
    assert texts[:2] == [(-1, "13:00", "meeting.confirm"), (0, "14:00", "meeting.same_day")]


def test_a_change_made_at_night_is_told_when_the_quiet_hours_end(town: Town) -> None:
    town.book("calls off", 0, "14:00")
    town.stage.walk_to(town.at(-1, "23:30"))
    town.stage.text(town.number("calls off-mentee"), "4")
    town.stage.walk_to(town.at(0, "13:00"))
    assert (0, "09:00", "mentor.told_off") in town.diary()["calls off-mentor"]


def test_a_change_of_a_meeting_that_is_near_is_told_at_once(town: Town) -> None:
    town.book("calls off", 0, "09:30")
    town.stage.walk_to(town.at(-1, "23:30"))
    town.stage.text(town.number("calls off-mentee"), "3")
    town.stage.walk_to(town.at(0, "09:00"))
    told = town.diary()["calls off-mentor"]
    assert told[-1][:2] in ((-1, "23:40"), (-1, "23:30"))
