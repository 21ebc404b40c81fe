"""The secret address of a mentor's calendar: for whom it is there, and what is sent again."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select

from bot.database import Database
from bot.store import changes, feeds, people
from bot.tables import metadata
from tests.bot.subscription import Subscription, subscribed
from tests.build import NOW, Cast, enrol


@pytest.fixture
def calendar(database: Database, programme: Cast) -> Subscription:
    return subscribed(database, programme)


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
    last = "a" if calendar.token.endswith("_") else "_"
    token = calendar.token[:-1] + last if wrong == "other" else wrong
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
