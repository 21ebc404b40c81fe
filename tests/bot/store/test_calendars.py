"""What stands in the way of a meeting: hours, busy entries, other meetings, times held or kept."""

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.database import Database, Transaction
from bot.errors import SlotTaken
from bot.store import changes, holds, hours, meetings, pairs, people, programmes
from bot.store.holds import Offer
from bot.store.pairs import Pair
from bot.store.people import Member
from bot.store.views import DatabaseViews
from flows.calendar.busy import Busy, shift
from flows.calendar.hours import WeeklyHours
from flows.engine.facts import Meeting, Stated, Views, Wanted
from tests.build import NOW, Cast, book, enrol, site_of

wall = datetime.fromisoformat
WORK_DAYS = frozenset(range(5))
THURSDAY = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)  # 18:30 in Montreal


def views_of(tx: Transaction, programme: Cast, someone: Member, now: datetime = NOW) -> Views:
    """What steps of this person may look at."""
    return DatabaseViews(tx, programme.site.facts, someone.facts, now)


def fits_now(
    tx: Transaction, programme: Cast, meeting: Meeting, start: datetime, now: datetime = NOW
) -> bool:
    """Whether Ana's steps would find this start free, as things stand."""
    return views_of(tx, programme, programme.ana, now).fits(meeting, start)


def other_pair(tx: Transaction, programme: Cast) -> tuple[Member, Pair]:
    """Another mentee of the same mentor."""
    kim = enrol(tx, programme.site, "mentee", "Kim", "+15145550140")
    return kim, pairs.add(tx, programme.site.id, kim.id, programme.marc.id)


@pytest.fixture
def agreed(database: Database, programme: Cast) -> Meeting:
    """Ana and Marc meet tomorrow at 18:30."""
    with database.write() as tx:
        return book(tx, programme.ana_and_marc, wall("2026-11-24 18:30"))


def test_what_people_state_of_their_time_comes_back(database: Database, programme: Cast) -> None:
    ana = programme.ana.id
    weekly = WeeklyHours(WORK_DAYS, time(17), time(21))
    job = shift(wall("2026-11-23").date(), time(22), time(6), "FREQ=WEEKLY;BYDAY=MO,TU")
    with database.write() as tx:
        hours.add_weekly(tx, ana, weekly)
        stored = [
            hours.add_busy(tx, ana, job),
            hours.add_busy(tx, ana, Busy("home_by", wall("2026-11-23 21:00"), None, "FREQ=DAILY")),
            hours.add_busy(tx, ana, Busy("home_by", wall("2026-11-23 01:00"))),
            hours.add_busy(tx, ana, Busy("reachable_at", wall("2026-11-23 16:00"))),
        ]
        assert hours.of_person(tx, ana) == Stated((weekly,), busy=tuple(stored))
        assert [entry.busy.end for entry in stored] == [
            wall("2026-11-24 06:00"),
            wall("2026-11-24 06:00"),
            wall("2026-11-23 06:00"),
            wall("2026-11-23 16:01"),
        ]
        assert not hours.drop_busy(tx, programme.luc.id, stored[0].id), "not somebody else's"
        assert hours.drop_busy(tx, ana, stored[0].id)
        assert not hours.drop_busy(tx, ana, stored[0].id)
        hours.clear_weekly(tx, ana)
        assert hours.of_person(tx, ana) == Stated(busy=tuple(stored[1:]))


def test_both_peoples_time_counts(database: Database, programme: Cast, agreed: Meeting) -> None:
    with database.write() as tx:
        assert fits_now(tx, programme, agreed, THURSDAY)
        hours.add_weekly(tx, programme.marc.id, WeeklyHours(WORK_DAYS, time(18), time(20)))
        assert fits_now(tx, programme, agreed, THURSDAY)
        at_half_past_four = THURSDAY - timedelta(hours=2)
        assert not fits_now(tx, programme, agreed, at_half_past_four), "outside the mentor's hours"
        curfew = Busy("home_by", wall("2026-11-01 19:45"), None, "FREQ=DAILY")
        hours.add_busy(tx, programme.ana.id, curfew)
        assert not fits_now(tx, programme, agreed, THURSDAY), (
            "travel home ends at 20:00, after the curfew"
        )
        assert fits_now(tx, programme, agreed, THURSDAY - timedelta(minutes=15))


def test_another_meeting_is_in_the_way_with_its_travel(
    database: Database, programme: Cast, agreed: Meeting
) -> None:
    with database.write() as tx:
        _, pair = other_pair(tx, programme)
        other = book(tx, pair, wall("2026-11-26 16:00"))
        at_17 = THURSDAY - timedelta(minutes=90)
        assert not fits_now(tx, programme, agreed, at_17)
        assert fits_now(tx, programme, agreed, at_17 + timedelta(hours=1))
        by_phone = changes.change_format(tx, other, "phone", None, NOW)
        # Changed a moment ago: the travel is kept too, while that can be taken back.
        assert not fits_now(tx, programme, agreed, at_17 + timedelta(minutes=30))
        later = NOW + timedelta(minutes=11)
        assert fits_now(tx, programme, agreed, at_17 + timedelta(minutes=30), later)
        assert not fits_now(tx, programme, agreed, at_17, later), "on the way there at the call"
        changes.call_off(tx, by_phone, "cancelled", None, NOW)
        assert not fits_now(tx, programme, agreed, at_17)
        assert fits_now(tx, programme, agreed, at_17, later)


def test_the_meeting_that_moves_is_not_in_its_own_way(
    database: Database, programme: Cast, agreed: Meeting
) -> None:
    with database.read() as tx:
        views = views_of(tx, programme, programme.ana)
        assert views.fits(agreed, agreed.starts_at + timedelta(minutes=30))


def test_a_held_time_is_free_only_for_whom_it_is_held(
    database: Database, programme: Cast, agreed: Meeting
) -> None:
    with database.write() as tx:
        kim, pair = other_pair(tx, programme)
        theirs = book(tx, pair, wall("2026-11-30 10:00"))
        holds.keep(tx, Offer(agreed, [THURSDAY], programme.ana.id), NOW)
        assert views_of(tx, programme, programme.ana).fits(agreed, THURSDAY)
        assert not views_of(tx, programme, kim).fits(theirs, THURSDAY)
        half_a_day = NOW + timedelta(hours=12)
        assert views_of(tx, programme, kim, half_a_day).fits(theirs, THURSDAY)
        again = Offer(agreed, [THURSDAY + timedelta(days=1)], programme.ana.id)
        holds.keep(tx, again, NOW)
        assert views_of(tx, programme, kim).fits(theirs, THURSDAY), "a new offer frees the old one"
        holds.release(tx, programme.ana.id)
        assert views_of(tx, programme, kim).fits(theirs, THURSDAY + timedelta(days=1))


def test_expired_holds_are_forgotten(database: Database, programme: Cast, agreed: Meeting) -> None:
    with database.write() as tx:
        offer = Offer(agreed, [THURSDAY, agreed.starts_at], programme.ana.id)
        holds.keep(tx, offer, NOW)
        assert holds.drop_expired(tx, NOW + timedelta(hours=11)) == 0
        assert holds.drop_expired(tx, NOW + timedelta(hours=12)) == 2


def test_the_old_time_is_kept_for_ten_minutes_for_whoever_moved(
    database: Database, programme: Cast, agreed: Meeting
) -> None:
    with database.write() as tx:
        kim, pair = other_pair(tx, programme)
        theirs = book(tx, pair, wall("2026-11-30 10:00"))
        changes.move(tx, agreed, THURSDAY, programme.ana.id, NOW)
        with pytest.raises(SlotTaken):
            changes.move(tx, theirs, agreed.starts_at, kim.id, NOW + timedelta(minutes=9))
        changes.move(tx, theirs, agreed.starts_at, kim.id, NOW + timedelta(minutes=11))


def test_up_to_three_free_starts_are_offered(
    database: Database, programme: Cast, agreed: Meeting
) -> None:
    with database.write() as tx:
        hours.add_weekly(tx, programme.ana.id, WeeklyHours(WORK_DAYS, time(17), time(20)))
        views = views_of(tx, programme, programme.ana)
        offered = views.free_starts(agreed, [], [])
        assert len({start.date() for start in offered}) == 3
        assert all(views.fits(agreed, start) for start in offered)
        assert not set(views.free_starts(agreed, [], offered)) & set(offered)
        thursday = Wanted(THURSDAY - timedelta(hours=6), THURSDAY + timedelta(hours=3))
        assert THURSDAY in views.free_starts(agreed, [thursday], [])


def test_steps_see_only_people_of_their_programme(
    database: Database, programme: Cast, agreed: Meeting
) -> None:
    with database.write() as tx:
        elsewhere = enrol(
            tx, programmes.add(tx, site_of("+15145550199")), "mentee", "Zoe", "+15145550170"
        )
        views = views_of(tx, programme, programme.ana)
        assert views.person(programme.marc.id) == programme.marc.facts
        assert views.person(elsewhere.id) is None
        assert views.person(999) is None
        assert views.coordinator() == programme.rosa.facts
        people.change(tx, programme.ana.id, coordinator_id=programme.paul.id)
        assert views.coordinator() == programme.paul.facts


def test_a_turn_sees_one_state_of_a_meeting(
    database: Database, programme: Cast, agreed: Meeting
) -> None:
    with database.write() as tx:
        views = views_of(tx, programme, programme.ana)
        assert views.meetings() == [agreed]
        changes.call_off(tx, agreed, "declined", programme.ana.id, NOW)
        assert views.meeting(agreed.id) == agreed
        assert views.meeting(999) is None
        change = views_of(tx, programme, programme.ana).last_change()
        assert change is not None
        assert change.meeting.id == agreed.id
        assert meetings.known(tx, agreed.id).state == "declined"


def test_nobody_has_threads_before_one_opens(database: Database, programme: Cast) -> None:
    with database.read() as tx:
        views = views_of(tx, programme, programme.rosa)
        assert views.thread(142) is None
        assert views.thread_with(programme.ana.id) is None
        assert views.open_threads() == []
        assert views.words(142) == []
        assert views.passes_to(142) == programme.paul.facts
