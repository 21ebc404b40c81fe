"""A real programme can be entered by command; what cannot be is refused in one sentence."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.database import Database
from bot.errors import Refused
from bot.registry import availability, matching, meetings, people, sites
from bot.registry.meetings import Wish
from bot.registry.people import Enrolment
from bot.registry.sites import Opening
from bot.store import points
from bot.store.venues import Venue
from tests.build import NOW, SENDER, Cast, book

KIM = Enrolment(
    role="mentee", first_name="Kim", phone="514-555-0140", language="fr", coordinator="rosa"
)
CAFE = Venue(0, 0, "Tim Hortons", "", licence="restaurant")


def test_a_programme_is_opened_and_found(database: Database) -> None:
    opening = Opening("Le Relais", "514-555-0100", "514-555-0101", "America/Toronto", "qc")
    with database.write() as tx:
        with pytest.raises(Refused, match="Open a programme first"):
            sites.only(tx)
        site = sites.open_site(tx, opening)
        assert (site.sender, site.facts.province) == (SENDER, "QC")
        assert sites.only(tx) == sites.only(tx, "+1 514 555 0100") == site
        with pytest.raises(Refused, match="Another programme"):
            sites.open_site(tx, opening)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"name": "The Pathfinders of Montreal"}, "1 to 16 characters"),
        ({"name": " "}, "1 to 16 characters"),
        ({"phone": "+1 514 555 0101"}, "1 to 12 characters"),
        ({"zone": "EST"}, "no such time zone"),
        ({"province": "PQ"}, "A province is one of"),
        ({"sender": "12345"}, "does not exist"),
    ],
)
def test_a_programme_that_cannot_be_is_refused(
    database: Database, wrong: dict[str, Any], sentence: str
) -> None:
    fields: dict[str, Any] = {
        "name": "Le Relais",
        "sender": "514-555-0100",
        "phone": "514-555-0101",
        "zone": "America/Toronto",
        "province": "QC",
    }
    with database.write() as tx, pytest.raises(Refused, match=sentence):
        sites.open_site(tx, Opening(**fields | wrong))


def test_somebody_is_enrolled_with_a_verified_number(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        row = people.enrol(tx, programme.site, KIM, NOW)
        assert (row.first_name, row.language, row.coordinator) == ("Kim", "fr", "Rosa")
        assert (row.zone, row.numbers) == ("America/Toronto", ("+15145550140 (sms, active)",))
        assert people.show(tx, programme.site, NOW, "kim") == [row]
        assert people.show(tx, programme.site, NOW, str(row.id)) == [row]
        assert len(people.show(tx, programme.site, NOW)) == 8
        point = points.to_reach(tx, row.id)
        assert point is not None
        points.block(tx, point.id, NOW)
        points.opt_out(tx, point.id, NOW)
        remarks = people.show(tx, programme.site, NOW, "kim")[0].numbers[0]
    assert remarks == "+15145550140 (sms, active, blocked by the carrier, opted out)"


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"role": "boss"}, "A role is"),
        ({"first_name": "Maximilienne-L"}, "1 to 12 characters"),
        ({"language": "de"}, "writes in en or fr"),
        ({"zone": "Nowhere"}, "no such time zone"),
        ({"phone": "+33612345678"}, "Canadian and US"),
        ({"phone": "514-555-0123"}, "Person 4 has that number"),
        ({"coordinator": "Marc"}, "Only a coordinator"),
        ({"coordinator": "Nobody"}, "nobody of that name"),
        ({"duty": "first"}, "Only coordinators"),
        ({"role": "coordinator", "duty": "boss"}, "Duty is"),
    ],
)
def test_somebody_who_cannot_be_enrolled_is_refused(
    database: Database, programme: Cast, wrong: dict[str, Any], sentence: str
) -> None:
    entered = Enrolment(**{**vars(KIM), **wrong})
    with database.write() as tx, pytest.raises(Refused, match=sentence):
        people.enrol(tx, programme.site, entered, NOW)


def test_a_refusal_names_nobody(database: Database, programme: Cast) -> None:
    entered = Enrolment("mentee", "Kim", "514-555-0123")
    with database.write() as tx, pytest.raises(Refused) as refused:
        people.enrol(tx, programme.site, entered, NOW)
    assert "555" not in str(refused.value)
    assert "Ana" not in str(refused.value)


def test_two_may_share_a_number_if_it_is_said(database: Database, programme: Cast) -> None:
    shared = Enrolment("mentee", "Ana", "514-555-0123", shared=True)
    with database.write() as tx:
        row = people.enrol(tx, programme.site, shared, NOW)
        with pytest.raises(Refused, match=f"say which by number: {programme.ana.id}, {row.id}"):
            people.who(tx, programme.site, "Ana")


def test_what_is_known_of_somebody_is_changed(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        row = people.change(
            tx,
            programme.site,
            "ana",
            NOW,
            first_name="Anabel",
            language="fr",
            zone="America/St_Johns",
            coordinator="Paul",
            night_shift=True,
            shared_phone=True,
            voice_only=True,
            pause="3",
        )
        assert (row.first_name, row.language, row.coordinator) == ("Anabel", "fr", "Paul")
        assert (row.night_shift, row.shared_phone, row.voice_only) == (True, True, True)
        # Until 9:00 of the third day, in the zone they live in now.
        assert row.paused_until == datetime(2026, 11, 26, 12, 30, tzinfo=UTC)
        row = people.change(tx, programme.site, "Anabel", NOW, pause="off", coordinator="")
        assert (row.paused_until, row.coordinator) == (None, "")
        assert people.change(tx, programme.site, "Paul", NOW, duty="").duty == ""
        people.change(tx, programme.site, "Luc", NOW, active=False)
        assert "Luc" not in {row.first_name for row in people.show(tx, programme.site, NOW)}


@pytest.mark.parametrize("pause", ["0", "366", "soon", "2026-11-23", "2020-01-01", "-1"])
def test_a_pause_lies_ahead(database: Database, programme: Cast, pause: str) -> None:
    with database.write() as tx, pytest.raises(Refused):
        people.change(tx, programme.site, "Ana", NOW, pause=pause)


def test_a_new_number_retires_the_old_one(database: Database, programme: Cast) -> None:
    later = NOW + timedelta(days=1)
    with database.write() as tx:
        row = people.change(tx, programme.site, "Ana", later, phone="514-555-0150")
        assert row.numbers == ("+15145550150 (sms, active)", "+15145550123 (sms, retired)")
        with pytest.raises(Refused, match="has that number"):
            people.change(tx, programme.site, "Ana", later, phone="514-555-0124")
        back = people.change(tx, programme.site, "Ana", later, phone="514-555-0123")
    assert set(back.numbers) == {"+15145550123 (sms, active)", "+15145550150 (sms, retired)"}


def test_pairs_are_made_of_a_mentee_and_a_mentor(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        row = matching.match(tx, programme.site, "Ana", "Rosa")
        assert (row.mentee, row.mentor) == ("Ana", "Rosa")
        for mentee, mentor in [("Marc", "Ana"), ("Ana", "Luc"), ("Ana", "Marc")]:
            with pytest.raises(Refused):
                matching.match(tx, programme.site, mentee, mentor)
        assert len(matching.show(tx, programme.site)) == 3
        matching.part(tx, programme.site, row.id)
        assert row not in matching.show(tx, programme.site)
        with pytest.raises(Refused, match="no such pair"):
            matching.part(tx, programme.site, row.id)


def test_hours_and_busy_times_are_entered_and_taken_away(
    database: Database, programme: Cast
) -> None:
    site = programme.site
    with database.write() as tx:
        availability.state(tx, site, "Ana", ["mon-fri 17:00-21:00", "sat 9:00-12:00"])
        availability.add_busy(tx, site, "Ana", "home-by 21:00", NOW)
        row = availability.show(tx, site, "Ana", NOW)
        assert row.weekly == ("mon-fri 17:00-21:00", "sat 09:00-12:00")
        ((entry, words),) = row.busy
        assert words == "daily home-by 21:00"
        with pytest.raises(Refused):
            availability.state(tx, site, "Ana", ["mon 9:00-12:00", "whenever"])
        assert availability.show(tx, site, "Ana", NOW) == row, "a refused line changes nothing"
        with pytest.raises(Refused, match="no busy time"):
            availability.drop_busy(tx, site, "Luc", entry)
        availability.drop_busy(tx, site, "Ana", entry)
        availability.state(tx, site, "Ana", [])
        row = availability.show(tx, site, "Ana", NOW)
        assert (row.weekly, row.busy) == ((), ())


def test_a_meeting_is_checked_before_it_is_booked(database: Database, programme: Cast) -> None:
    site, pair = programme.site, programme.ana_and_marc.id
    with database.write() as tx:
        cafe = meetings.add_place(tx, site, CAFE)
        assert cafe.zone == "America/Toronto"
        wish = Wish(pair, "2026-11-24 18:30", place="tim hortons")
        booking = meetings.check(tx, site, wish, NOW)
        assert (booking.venue_id, booking.zone) == (cafe.id, "America/Toronto")
        booked = book(tx, programme.ana_and_marc, booking.wall, venue_id=cafe.id)
        assert meetings.show(tx, site, NOW) == [booked]
        assert meetings.known(tx, site, booked.id) == booked
        with pytest.raises(Refused, match="no such meeting"):
            meetings.known(tx, site, 999)
        with pytest.raises(Refused, match="place of that name"):
            meetings.add_place(tx, site, CAFE)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"pair_id": 99}, "no such pair"),
        ({"at": "2026-11-23 9:00"}, "over"),
        ({"at": "2029-11-23 9:00"}, "more than a year"),
        ({"at": "tomorrow"}, "Write dates like"),
        ({"at": "2026-12-01"}, "Write times of day"),
        ({"format": "in_person"}, "needs a place"),
        ({"format": "letter"}, "in-person, phone or video"),
        ({"minutes": 91}, "10 to 90 minutes"),
        ({"minutes": 0}, "10 to 90 minutes"),
        ({"place": "the park"}, "no such place"),
    ],
)
def test_a_meeting_that_cannot_be_is_refused(
    database: Database, programme: Cast, wrong: dict[str, Any], sentence: str
) -> None:
    fields: dict[str, Any] = {
        "pair_id": programme.ana_and_marc.id,
        "at": "2026-12-01 18:30",
        "format": "phone",
    }
    with database.write() as tx, pytest.raises(Refused, match=sentence):
        meetings.check(tx, programme.site, Wish(**{**fields, **wrong}), NOW)
