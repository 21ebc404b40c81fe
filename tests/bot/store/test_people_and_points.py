"""People, pairs and numbers, on both engines."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from bot.database import Database
from bot.errors import Refused
from bot.store import pairs, people, points, programmes
from bot.store.people import Newcomer
from bot.store.points import Status
from tests.build import NOW, SENDER, Cast, enrol, number_of, site_of


def test_a_programme_is_found_by_its_sender(database: Database, programme: Cast) -> None:
    with database.read() as tx:
        assert programmes.by_sender(tx, SENDER) == programme.site
        assert programmes.by_sender(tx, "+15145550199") is None
        assert programmes.get(tx, programme.site.id) == programme.site
        assert programmes.all_sites(tx) == [programme.site]


def test_a_person_comes_back_as_they_were_enrolled(database: Database, programme: Cast) -> None:
    with database.read() as tx:
        assert people.get(tx, programme.ines.id) == programme.ines
        assert people.known(tx, programme.ines.id).facts.first_name == "Inès"
        assert people.get(tx, 999) is None


def test_names_and_numbers_are_not_readable_in_the_database(
    database: Database, programme: Cast
) -> None:
    with database.read() as tx:
        names = tx.execute(text("SELECT first_name FROM person")).scalars().all()
        addresses = tx.execute(text("SELECT address || address_index FROM point")).scalars().all()
    assert not any("Ana" in name for name in names)
    assert not any("5145550" in address for address in addresses)


@pytest.mark.parametrize("name", ["", "   ", "Maximilienne-L"])
def test_a_name_that_does_not_fit_a_text_is_refused(
    database: Database, programme: Cast, name: str
) -> None:
    newcomer = Newcomer(programme.site.id, "mentee", name, "en", "America/Toronto")
    with database.write() as tx, pytest.raises(Refused, match="1 to 12 characters"):
        people.add(tx, newcomer, NOW)


def test_what_is_changed_about_a_person_stays_changed(database: Database, programme: Cast) -> None:
    until = NOW + timedelta(days=3)
    with database.write() as tx:
        people.change(tx, programme.ana.id, language="fr", paused_until=until, night_shift=True)
        people.change(tx, programme.ana.id, first_name="Anabel")
        people.change(tx, programme.ana.id)
    with database.read() as tx:
        ana = people.known(tx, programme.ana.id).facts
    assert (ana.language, ana.paused_until, ana.night_shift) == ("fr", until, True)
    assert ana.first_name == "Anabel"


def test_somebody_whose_coordinator_has_left_is_looked_after_by_nobody(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        assert people.coordinator_of(tx, programme.ana) == programme.rosa
        people.change(tx, programme.rosa.id, active=False)
        assert people.coordinator_of(tx, programme.ana) is None
        assert people.coordinator_of(tx, programme.rosa) is None


def test_pairs_are_found_from_both_sides(database: Database, programme: Cast) -> None:
    with database.read() as tx:
        pair = programme.ana_and_marc
        assert pairs.get(tx, pair.id) == pair
        assert pairs.of_person(tx, programme.ana.id) == [pair]
        assert pairs.of_person(tx, programme.marc.id) == [pair]
        assert pairs.of_programme(tx, programme.site.id) == [pair, programme.luc_and_julie]
        assert [p.id for p in people.of_programme(tx, programme.site.id)] == sorted(
            member.id for member in vars(programme).values() if isinstance(member, people.Member)
        )


def test_an_address_is_one_point_and_knows_its_people(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        found = points.find_or_add(tx, programme.site.id, "sms", "+15145550123", NOW)
        again = points.find(tx, programme.site.id, "sms", "+15145550123")
        assert found == again == points.get(tx, found.id)
        points.link_to(tx, programme.luc.id, found.id, "unverified", NOW)
        used_by = [(user.member.id, user.status) for user in points.users(tx, found.id)]
    assert used_by == [(programme.ana.id, "active"), (programme.luc.id, "unverified")]


def test_the_same_address_elsewhere_is_another_point(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        other = programmes.add(tx, site_of("+15145550199"))
        ids = {
            points.find_or_add(tx, site, channel, "+15145550123", NOW).id
            for site in (programme.site.id, other.id)
            for channel in ("sms", "whatsapp")
        }
    assert len(ids) == 4


def test_two_first_texts_at_once_make_one_point(database: Database, programme: Cast) -> None:
    def first_text(_: int) -> int:
        with database.write() as tx:
            return points.find_or_add(tx, programme.site.id, "sms", "+15145550177", NOW).id

    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(first_text, range(8)))) == 1


def test_the_bot_starts_at_the_newest_active_number(database: Database, programme: Cast) -> None:
    later = NOW + timedelta(days=1)
    with database.write() as tx:
        ana = programme.ana.id
        old = points.to_reach(tx, ana)
        others: list[tuple[str, Status]] = [
            ("+15145550130", "unverified"),
            ("+15145550131", "retired"),
        ]
        for number, status in others:
            point = points.find_or_add(tx, programme.site.id, "sms", number, later)
            points.link_to(tx, ana, point.id, "active", later)
            points.link_to(tx, ana, point.id, "suspect", later)
            points.link_to(tx, ana, point.id, status, later)
        assert points.to_reach(tx, ana) == old
        new = points.find_or_add(tx, programme.site.id, "sms", "+15145550132", later)
        points.link_to(tx, ana, new.id, "active", later)
        assert points.to_reach(tx, ana) == new
        assert [linked.status for linked in points.of_person(tx, ana)] == [
            "active",
            "retired",
            "unverified",
            "active",
        ]


def test_stop_block_and_bad_number_are_three_facts(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        known = points.to_reach(tx, programme.ana.id)
        assert known is not None
        points.opt_out(tx, known.id, NOW)
        points.block(tx, known.id, NOW)
        points.opt_in(tx, known.id)
        blocked = points.to_reach(tx, programme.ana.id)
        assert blocked is not None
        assert (blocked.opted_out_at, blocked.carrier_blocked_at) == (None, NOW)
        assert blocked.is_silenced
        points.opt_out(tx, known.id, NOW)
        points.unblock(tx, known.id)
        assert points.to_reach(tx, programme.ana.id) == known
        points.mark_bad(tx, known.id, NOW)
        assert points.to_reach(tx, programme.ana.id) is None
        assert points.users(tx, known.id)[0].status == "suspect"


@pytest.mark.parametrize(
    ("first", "second", "stale"),
    [
        (datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 11, 29, tzinfo=UTC), False),
        (datetime(2026, 11, 29, tzinfo=UTC), datetime(2026, 11, 30, tzinfo=UTC), True),
        # The same number of a week, a year apart.
        (datetime(2025, 11, 25, tzinfo=UTC), datetime(2026, 11, 24, tzinfo=UTC), True),
    ],
)
def test_two_hard_failures_in_different_weeks_make_a_number_suspect(
    database: Database, programme: Cast, first: datetime, second: datetime, stale: bool
) -> None:
    with database.write() as tx:
        known = points.to_reach(tx, programme.ana.id)
        assert known is not None
        assert points.failed_hard(tx, known, first) is False
        again = points.get(tx, known.id)
        assert again is not None
        assert points.failed_hard(tx, again, second) is stale
        assert (points.to_reach(tx, programme.ana.id) is None) is stale


def test_a_text_from_a_number_forgets_its_failures(database: Database, programme: Cast) -> None:
    with database.write() as tx:
        known = points.to_reach(tx, programme.ana.id)
        assert known is not None
        points.failed_hard(tx, known, NOW)
        points.heard(tx, known.id, NOW)
        after = points.get(tx, known.id)
    assert after is not None
    assert (after.hard_failed_at, after.last_heard_at) == (None, NOW)


def test_one_person_may_have_many_numbers_on_many_channels(
    database: Database, programme: Cast
) -> None:
    with database.write() as tx:
        someone = enrol(tx, programme.site, "mentee", "Kim", "+15145550140")
        number_of(tx, someone, "+15145550140", "whatsapp")
        channels = {linked.point.channel for linked in points.of_person(tx, someone.id)}
    assert channels == {"sms", "whatsapp"}
