"""Meetings: booked, confirmed, moved, called off, taken back, on both engines."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from bot.database import Database
from bot.errors import LostRace, Refused, SlotTaken
from bot.store import changes, hours, meetings, pairs, venues
from bot.store.venues import Venue
from bot.store.views import DatabaseViews
from flows.engine.facts import Meeting
from tests.build import NOW, Cast, book, enrol

TOMORROW = datetime.fromisoformat("2026-11-24 18:30")  # a Tuesday, in Montreal


def test_a_meeting_comes_back_with_both_people_and_its_place(
    database: Database, programme: Cast
) -> None:
    place = Venue(0, programme.site.id, "Tim Hortons", "America/Toronto", licence="restaurant")
    with database.write() as tx:
        venue = venues.add(tx, place)
        assert venues.get(tx, venue.id) == venue
        assert venues.of_programme(tx, programme.site.id) == [venue]
        agreed = book(tx, programme.ana_and_marc, TOMORROW, venue_id=venue.id)
    assert agreed == Meeting(
        id=agreed.id,
        rev=1,
        mentee=programme.ana.facts,
        mentor=programme.marc.facts,
        starts_at=datetime(2026, 11, 24, 23, 30, tzinfo=UTC),
        minutes=60,
        zone="America/Toronto",
        format="in_person",
        place="Tim Hortons",
        state="planned",
    )


def test_nobody_is_sent_to_a_bar_or_a_place_with_a_long_name(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        with pytest.raises(Refused, match="bar"):
            venues.add(tx, Venue(0, programme.site.id, "Lou", "America/Toronto", licence="bar"))
        with pytest.raises(Refused, match="24 characters"):
            venues.add(tx, Venue(0, programme.site.id, "x" * 25, "America/Toronto"))


@pytest.mark.parametrize(
    ("wall", "zone", "instant"),
    [
        ("2026-07-01 18:30", "America/Toronto", "2026-07-01 22:30"),
        ("2026-12-01 18:30", "America/Toronto", "2026-12-01 23:30"),
        ("2026-12-01 18:30", "America/Regina", "2026-12-02 00:30"),
        ("2026-12-01 18:30", "America/St_Johns", "2026-12-01 22:00"),
        # British Columbia stays on summer time from 2026 on.
        ("2026-12-15 18:30", "America/Vancouver", "2026-12-16 01:30"),
        # 2:30 does not exist this night: two and a half hours after midnight.
        ("2027-03-14 02:30", "America/Toronto", "2027-03-14 07:30"),
        # 1:30 comes twice this night: the first.
        ("2026-11-01 01:30", "America/Toronto", "2026-11-01 05:30"),
    ],
)
def test_the_instant_of_a_wall_time(wall: str, zone: str, instant: str) -> None:
    derived = hours.instant_of(datetime.fromisoformat(wall), zone)
    assert derived == datetime.fromisoformat(instant + "+00:00")


def test_upcoming_are_those_not_over_and_not_called_off(
    database: Database, programme: Cast
) -> None:
    pair, wall = programme.ana_and_marc, datetime.fromisoformat
    with database.write() as tx:
        book(tx, pair, wall("2026-11-23 08:30"))  # over at 9:30, it is 10:00
        running = book(tx, pair, wall("2026-11-23 09:30"))
        later = book(tx, pair, wall("2026-11-30 18:30"))
        sooner = book(tx, pair, TOMORROW)
        off = book(tx, pair, wall("2026-11-26 18:30"))
        changes.call_off(tx, off, "cancelled", None, NOW)
        book(tx, programme.luc_and_julie, TOMORROW)
        expected = [running.id, sooner.id, later.id]
        for someone in (programme.ana, programme.marc):
            assert [m.id for m in meetings.upcoming(tx, someone.id, NOW)] == expected
        everything = meetings.of_programme(tx, programme.site.id, NOW)
    assert len(everything) == 4


def test_a_yes_keeps_the_revision_and_fails_on_a_changed_meeting(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, TOMORROW)
        meetings.confirm(tx, agreed, NOW)
        confirmed = meetings.known(tx, agreed.id)
        assert (confirmed.state, confirmed.rev) == ("confirmed", 1)
        changes.move(tx, confirmed, agreed.starts_at + timedelta(days=1), None, NOW)
        with pytest.raises(LostRace):
            meetings.confirm(tx, confirmed, NOW)
        assert meetings.rev_of(tx, agreed.id) == 2
        assert meetings.rev_of(tx, 999) is None


def test_a_moved_meeting_has_to_be_confirmed_again(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, TOMORROW)
        meetings.confirm(tx, agreed, NOW)
        start = agreed.starts_at + timedelta(days=2)
        moved = changes.move(tx, agreed, start, programme.ana.id, NOW)
    assert (moved.starts_at, moved.state, moved.rev) == (start, "planned", 2)


def test_by_phone_needs_no_more_confirming(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, TOMORROW)
        changed = changes.change_format(tx, agreed, "phone", programme.ana.id, NOW)
    assert (changed.format, changed.state, changed.rev) == ("phone", "confirmed", 2)


def test_a_change_of_a_meeting_that_moved_on_is_lost(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        old = book(tx, programme.ana_and_marc, TOMORROW)
        changes.change_format(tx, old, "phone", None, NOW)
        with pytest.raises(LostRace):
            changes.move(tx, old, old.starts_at + timedelta(days=1), None, NOW)
        with pytest.raises(LostRace):
            changes.call_off(tx, old, "declined", None, NOW)
        with pytest.raises(LostRace):
            changes.change_format(tx, old, "video", None, NOW)
        remembered = tx.execute(text("SELECT count(*) FROM meeting_change")).scalar_one()
    assert remembered == 1


@pytest.mark.parametrize("what", ["move", "format", "off"])
def test_undo_brings_back_what_was(database: Database, programme: Cast, what: str) -> None:
    ana = programme.ana.id
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, TOMORROW)
        meetings.confirm(tx, agreed, NOW)
        before = meetings.known(tx, agreed.id)
        if what == "move":
            changes.move(tx, before, before.starts_at + timedelta(days=1), ana, NOW)
        elif what == "format":
            changes.change_format(tx, before, "video", ana, NOW)
        else:
            changes.call_off(tx, before, "declined", ana, NOW)
        change = changes.last_of(tx, ana)
        assert change is not None
        assert (change.meeting, change.made_at) == (before, NOW)
        assert change.undo_until == NOW + timedelta(minutes=10)
        assert changes.last_of(tx, programme.marc.id) is None
        back = changes.undo(tx, change.id, NOW + timedelta(minutes=5))
        assert (back.starts_at, back.state, back.format) == (
            before.starts_at,
            "confirmed",
            "in_person",
        )
        assert back.rev == 3
        assert changes.last_of(tx, ana) is None
        with pytest.raises(LostRace):
            changes.undo(tx, change.id, NOW)


def test_two_changes_of_one_turn_are_taken_back_together(
    database: Database, programme: Cast
) -> None:
    ana = programme.ana.id
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, TOMORROW)
        moved = changes.move(tx, agreed, agreed.starts_at + timedelta(days=1), ana, NOW)
        changes.change_format(tx, moved, "phone", ana, NOW)
        change = changes.last_of(tx, ana)
        assert change is not None
        back = changes.undo(tx, change.id, NOW)
        assert replace(back, rev=1) == agreed
        assert changes.last_of(tx, ana) is None


def test_what_somebody_else_changed_since_cannot_be_taken_back(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, TOMORROW)
        moved = changes.move(
            tx, agreed, agreed.starts_at + timedelta(days=1), programme.ana.id, NOW
        )
        change = changes.last_of(tx, programme.ana.id)
        assert change is not None
        changes.call_off(tx, moved, "declined", programme.marc.id, NOW)
        assert changes.last_of(tx, programme.ana.id) is None
        with pytest.raises(LostRace):
            changes.undo(tx, change.id, NOW)


@pytest.mark.parametrize("who", ["ana", "marc"])
def test_what_stands_at_the_old_time_by_now_is_not_pushed_aside(
    database: Database, programme: Cast, who: str
) -> None:
    """Somebody moves two meetings, the second to where the first was; staff move that one on."""
    someone = programme.ana if who == "ana" else programme.marc
    with database.write() as tx:
        first = book(tx, programme.ana_and_marc, TOMORROW)
        second = book(tx, programme.ana_and_marc, TOMORROW + timedelta(days=1))
        changes.move(tx, first, first.starts_at + timedelta(days=3), someone.id, NOW)
        views = DatabaseViews(tx, programme.site.facts, someone.facts, NOW)
        change = views.last_change()
        assert change is not None, "nothing is in the way yet"
        moved = changes.move(tx, second, first.starts_at, someone.id, NOW + timedelta(minutes=1))
        changes.change_format(tx, moved, "phone", None, NOW + timedelta(minutes=2))
        last = changes.last_of(tx, someone.id)
        assert last is not None
        assert last.id == change.id, "the second was changed by somebody else since"
        with pytest.raises(SlotTaken):
            changes.undo(tx, change.id, NOW + timedelta(minutes=3))
        again = DatabaseViews(tx, programme.site.facts, someone.facts, NOW)
        assert again.last_change() is None


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        ("held_in_person", "held"),
        ("held_by_phone", "held"),
        ("they_could_not", "missed"),
        ("i_could_not", "missed"),
        ("moved", "planned"),
        ("not_known", "planned"),
    ],
)
def test_a_report_says_how_it_went(
    database: Database, programme: Cast, outcome: meetings.Outcome, state: str
) -> None:
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, TOMORROW)
        meetings.report(tx, agreed.id, outcome)
        reported = meetings.known(tx, agreed.id)
    assert (reported.state, reported.rev) == (state, 1)


@pytest.mark.parametrize(
    ("history", "count"),
    [
        ("", 0),
        ("y", 0),
        ("n", 1),
        ("yn", 1),
        ("nyn", 1),
        ("nn", 2),
        ("ynn", 2),
        # Called off in between counts for nothing, either way.
        ("no", 1),
        ("non", 2),
        # Came without having said so: still not confirmed.
        ("nh", 2),
        # Picked the time themselves, or the mentor did.
        ("nm", 0),
        ("nM", 2),
    ],
)
def test_unconfirmed_in_a_row_counts_the_meetings_before_this_one(
    database: Database, programme: Cast, history: str, count: int
) -> None:
    first = datetime.fromisoformat("2026-09-07 18:30")
    with database.write() as tx:
        for week, what in enumerate(history):
            past = book(tx, programme.ana_and_marc, first + timedelta(weeks=week))
            match what:
                case "y":
                    meetings.confirm(tx, past, NOW)
                case "o":
                    changes.call_off(tx, past, "cancelled", None, NOW)
                case "h":
                    meetings.report(tx, past.id, "held_in_person")
                case "m" | "M":
                    by = programme.ana.id if what == "m" else programme.marc.id
                    before = past.starts_at - timedelta(days=1)
                    changes.move(tx, past, past.starts_at + timedelta(hours=1), by, before)
                case _:
                    assert what == "n"
        book(tx, programme.ana_and_marc, TOMORROW + timedelta(weeks=1))
        assert book(tx, programme.ana_and_marc, TOMORROW).unconfirmed_in_a_row == count


def test_another_meeting_like_it_is_booked_if_it_fits(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, TOMORROW, format="phone", minutes=45)
        like = replace(agreed, format="video")
        again = meetings.book_like(
            tx, like, agreed.starts_at + timedelta(weeks=1), programme.marc.id, NOW
        )
        assert (again.format, again.minutes, again.state, again.rev) == ("video", 45, "planned", 1)
        with pytest.raises(SlotTaken):
            meetings.book_like(tx, agreed, again.starts_at, programme.marc.id, NOW)


def test_a_meeting_is_derived_again_when_zone_data_changed(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        agreed = book(tx, programme.ana_and_marc, TOMORROW)
        book(tx, programme.luc_and_julie, TOMORROW)
        old = {"at": "2026-11-24 22:30:00+00:00", "id": agreed.id}
        if tx.is_sqlite:
            old["at"] = "2026-11-24 22:30:00.000000"
        tx.execute(text("UPDATE meeting SET starts_at = :at WHERE id = :id"), old)
        moved = changes.rederive(tx, NOW)
        assert [(m.id, m.starts_at, m.rev) for m in moved] == [(agreed.id, agreed.starts_at, 2)]
        assert changes.rederive(tx, NOW) == []


def test_of_twenty_who_pick_the_same_time_one_gets_it(database: Database, programme: Cast) -> None:
    wanted = datetime(2026, 11, 26, 19, 0, tzinfo=UTC)
    with database.write() as tx:
        agreed = []
        for number in range(20):
            address = f"+15145550{140 + number}"
            someone = enrol(tx, programme.site, "mentee", f"Kim{number}", address)
            pair = pairs.add(tx, programme.site.id, someone.id, programme.marc.id)
            wall = datetime.fromisoformat("2026-12-01 10:00") + timedelta(hours=2 * number)
            agreed.append(book(tx, pair, wall))

    def pick(meeting: Meeting) -> bool:
        try:
            with database.write() as tx:
                changes.move(tx, meeting, wanted, meeting.mentee.id, NOW)
        except SlotTaken:
            return False
        return True

    with ThreadPoolExecutor(20) as threads:
        assert list(threads.map(pick, agreed)).count(True) == 1
    with database.read() as tx:
        there = [m for m in meetings.upcoming(tx, programme.marc.id, NOW) if m.rev == 2]
    assert [m.starts_at for m in there] == [wanted]
