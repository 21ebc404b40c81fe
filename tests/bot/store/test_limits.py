"""What limits somebody's meetings is stored and reaches the search: dates, passes, ways, places."""

from datetime import UTC, date, datetime, time, timedelta

from bot.database import Database, Transaction, counted_statements
from bot.store import calendars, hours, limits, pairs, people, venues
from bot.store.calendars import Search
from bot.store.limits import Limits
from bot.store.venues import Venue
from bot.store.views import DatabaseViews
from flows.calendar.busy import Busy
from flows.calendar.hours import Override, WeeklyHours
from flows.calendar.person import Phase
from tests.build import NOW, Cast, book

wall = datetime.fromisoformat
TODAY = date(2026, 11, 23)
CHRISTMAS_EVE = date(2026, 12, 24)
EVENINGS = WeeklyHours(frozenset(range(5)), time(17), time(21))
PASS = Phase(None, date(2027, 1, 3), 120)
THURSDAY = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)  # 18:30 in Montreal


def views_of(tx: Transaction, programme: Cast) -> DatabaseViews:
    """What Ana's steps may look at, as it is now."""
    return DatabaseViews(tx, programme.site.facts, programme.ana.facts, NOW)


def test_what_is_stated_of_one_reaches_the_search_of_both(
    database: Database, programme: Cast
) -> None:
    ana, marc = programme.ana, programme.marc
    with database.write() as tx:
        limits.add_phase(tx, ana.id, PASS)
        limits.keep_holiday(tx, ana.id, "Thanksgiving Day", kept=False)
        people.change(tx, ana.id, travel=45, night_shift=True)
        people.change(tx, marc.id, most_a_day=1, most_a_week=2)
        hours.add_weekly(tx, marc.id, EVENINGS, good=True)
        hours.set_dated(tx, marc.id, CHRISTMAS_EVE, [Override(CHRISTMAS_EVE, time(9), time(12))])
        search = Search((ana.facts, marc.facts), ana.id, NOW)
        with counted_statements(database) as count:
            hers, his = calendars.of(tx, search)
    assert count == [10], "one statement a table"
    assert (hers.phases, hers.ignored_holidays) == ((PASS,), {"Thanksgiving Day"})
    assert (hers.travel, hers.night_shift, hers.most_a_day) == (45, True, None)
    assert (his.phases, his.ignored_holidays, his.travel) == ((), frozenset(), None)
    assert (his.most_a_day, his.most_a_week) == (1, 2)
    assert (his.good, his.weekly) == ((EVENINGS,), ())
    assert his.overrides == (Override(CHRISTMAS_EVE, time(9), time(12)),)


def test_a_date_has_other_hours_until_the_usual_ones_are_back(
    database: Database, programme: Cast
) -> None:
    marc, other = programme.marc.id, programme.ana.id
    two = [
        Override(CHRISTMAS_EVE, time(9), time(12)),
        Override(CHRISTMAS_EVE, time(14), time(16)),
    ]
    with database.write() as tx:
        hours.set_dated(tx, marc, CHRISTMAS_EVE, two[::-1])
        assert hours.dated_of_two(tx, marc, other, TODAY) == {marc: tuple(two), other: ()}
        hours.set_dated(tx, marc, CHRISTMAS_EVE, [Override(CHRISTMAS_EVE)])
        assert hours.dated_of_two(tx, marc, marc, TODAY) == {marc: (Override(CHRISTMAS_EVE),)}
        later = CHRISTMAS_EVE + timedelta(days=1)
        assert hours.dated_of_two(tx, marc, marc, later) == {marc: ()}
        hours.set_dated(tx, marc, CHRISTMAS_EVE, [])
        assert hours.dated_of_two(tx, marc, marc, TODAY) == {marc: ()}


def test_limits_come_back_and_go_away(database: Database, programme: Cast) -> None:
    ana = programme.ana.id
    second = Phase(date(2026, 12, 1), date(2026, 12, 20), 240)
    with database.write() as tx:
        assert limits.of_person(tx, ana, TODAY) == Limits()
        limits.add_phase(tx, ana, PASS)
        limits.add_phase(tx, ana, second)
        limits.keep_holiday(tx, ana, "Good Friday", kept=False)
        limits.keep_holiday(tx, ana, "Good Friday", kept=False)
        people.change(tx, ana, travel=0, most_a_week=3)
        assert limits.of_person(tx, ana, TODAY) == Limits(
            travel=0, most_a_week=3, phases=(second, PASS), not_kept=("Good Friday",)
        )
        assert limits.of_person(tx, ana, date(2027, 1, 4)).phases == ()
        limits.clear_phases(tx, ana)
        limits.keep_holiday(tx, ana, "Good Friday", kept=True)
        people.change(tx, ana, travel=None, most_a_week=None)
        assert limits.of_person(tx, ana, TODAY) == Limits()


def test_a_place_is_open_in_its_hours_for_meetings_in_person(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        cafe = venues.add(tx, Venue(0, programme.site.id, "Cafe Nord", "America/Toronto"))
        agreed = book(tx, programme.ana_and_marc, wall("2026-11-24 18:30"), venue_id=cafe.id)
        assert venues.open_for(tx, agreed.id) == venues.open_hours(tx, cafe.id) == ()
        mornings = WeeklyHours(frozenset(range(5)), time(7), time(14))
        venues.add_hours(tx, cafe.id, mornings)
        venues.add_hours(tx, cafe.id, EVENINGS)
        assert venues.open_hours(tx, cafe.id) == (mornings, EVENINGS)
        request = calendars.request_for(tx, agreed, NOW)
        assert (request.venue, request.zone) == ((mornings, EVENINGS), "America/Toronto")
        call = book(tx, programme.ana_and_marc, wall("2026-11-25 18:30"), format="phone")
        assert calendars.request_for(tx, call, NOW).venue == ()
        venues.clear_hours(tx, cafe.id)
        assert venues.open_for(tx, agreed.id) == ()


def test_whose_way_is_long_has_to_leave_earlier(database: Database, programme: Cast) -> None:
    """Home by 20:15: with the usual half hour 18:30 fits, with 50 minutes it does not."""
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, wall("2026-11-24 18:30"))
        home = Busy("home_by", wall("2026-11-01 20:15"), None, "FREQ=DAILY")
        hours.add_busy(tx, programme.ana.id, home)
        assert views_of(tx, programme).fits(agreed, THURSDAY)
        people.change(tx, programme.marc.id, travel=90)
        assert views_of(tx, programme).fits(agreed, THURSDAY), "his way is not hers"
        people.change(tx, programme.ana.id, travel=50)
        assert not views_of(tx, programme).fits(agreed, THURSDAY)
        people.change(tx, programme.ana.id, travel=10)
        assert views_of(tx, programme).fits(agreed, THURSDAY + timedelta(minutes=30))


def test_ones_own_way_lies_around_every_other_meeting(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, wall("2026-11-24 18:30"))
        book(tx, programme.ana_and_marc, wall("2026-11-26 16:00"))
        people.change(tx, programme.marc.id, travel=45)
        views = views_of(tx, programme)
        assert not views.fits(agreed, THURSDAY - timedelta(minutes=15)), "18:15, free from 18:30"
        assert views.fits(agreed, THURSDAY)


def test_a_time_far_ahead_may_be_picked_once_it_was_offered(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, wall("2026-11-24 18:30"))
        away = Busy("not_free", wall("2026-11-23 00:00"), wall("2026-12-08 00:00"))
        hours.add_busy(tx, programme.marc.id, away)
        views = views_of(tx, programme)
        assert views.free_starts(agreed, [], [agreed.starts_at]) == []
        offered = views.free_starts(agreed, [], [agreed.starts_at], weeks=4)
        assert len(offered) == 3
        assert all(views.fits(agreed, start) for start in offered)


def test_calendars_are_read_once_a_turn(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        cafe = venues.add(tx, Venue(0, programme.site.id, "Cafe Nord", "America/Toronto"))
        agreed = book(tx, programme.ana_and_marc, wall("2026-11-24 18:30"), venue_id=cafe.id)
        views = views_of(tx, programme)
        with counted_statements(database) as count:
            offered = views.free_starts(agreed, [], [])
            views.free_starts(agreed, [], offered, weeks=8)
            views.why_none(agreed, [], [])
            assert views.fits(agreed, offered[0])
        assert count == [11], "ten of two people's time, one of the place's hours"


def test_meetings_of_one_pair_that_no_longer_fit_are_found_in_one_look(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        booked = [
            book(tx, programme.ana_and_marc, wall(f"2026-12-0{day} 18:30")) for day in (1, 2, 3, 4)
        ]
        away = Busy("not_free", wall("2026-12-02 00:00"), wall("2026-12-04 00:00"))
        hours.add_busy(tx, programme.marc.id, away)
        with counted_statements(database) as count:
            unfit = views_of(tx, programme).unfit()
    assert [one.id for one in unfit] == [booked[1].id, booked[2].id]
    assert count == [1 + 10], "the meetings, and two people's time"


def test_why_nothing_fits_is_told_to_the_one_who_asks(database: Database, programme: Cast) -> None:
    ana, marc = programme.ana, programme.marc
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, wall("2026-11-24 18:30"))
        away = Busy("not_free", wall("2026-11-23 00:00"), wall("2027-03-01 00:00"))
        hours.add_busy(tx, marc.id, away)
        found = {
            someone.id: DatabaseViews(tx, programme.site.facts, someone.facts, NOW).why_none(
                agreed, [], []
            )
            for someone in (ana, marc)
        }
    assert {who: reason.code for who, reason in found.items()} == {
        ana.id: "other_away",
        marc.id: "you_away",
    }


def test_a_backup_has_other_times(database: Database, programme: Cast) -> None:
    julie = programme.julie
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, wall("2026-11-24 18:30"))
        away = Busy("not_free", wall("2026-11-23 00:00"), wall("2027-03-01 00:00"))
        hours.add_busy(tx, programme.marc.id, away)
        assert views_of(tx, programme).free_with_backup(agreed, [], []) is None
        pairs.set_backup(tx, programme.ana_and_marc.id, julie.id)
        found = views_of(tx, programme).free_with_backup(agreed, [], [])
        assert found is not None
        assert (found[0], len(found[1])) == (julie.facts, 3)
        assert views_of(tx, programme).free_starts(agreed, [], []) == []
        hours.add_busy(tx, programme.ana.id, away)
        assert views_of(tx, programme).free_with_backup(agreed, [], []) == (julie.facts, [])
        people.change(tx, julie.id, active=False)
        assert views_of(tx, programme).free_with_backup(agreed, [], []) is None
