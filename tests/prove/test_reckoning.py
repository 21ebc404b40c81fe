"""The books of a month show what was forgotten, and who must not have sat together."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.prove.reckoning import (
    Books,
    Job,
    Matter,
    Session,
    Text,
    Wanted,
    reckoned,
    seated,
)

NOW = datetime(2026, 11, 19, 12, tzinfo=UTC)
LONG_AGO, JUST_NOW = NOW - timedelta(days=9), NOW - timedelta(hours=3)
LATER = NOW + timedelta(hours=3)
RED = Matter(1, "red", LONG_AGO, closed=True)
BOOTS = Wanted(1, LONG_AGO, owner=3, due_at=LONG_AGO, closed=True)
SAID = Text(1, LONG_AGO, "accepted", "delivered")


def test_books_in_which_all_has_ended_are_well() -> None:
    books = Books(NOW, [RED], [BOOTS], [Job(1, LONG_AGO, "done"), Job(2, LATER, "waiting")], [SAID])
    assert reckoned(books) == {}


@pytest.mark.parametrize(
    ("matter", "rules"),
    [
        (replace(RED, closed=False), {"matters that did not end"}),
        (replace(RED, closed=False, opened_at=JUST_NOW), set()),
        (replace(RED, closed=False, is_need=True), set()),
        (replace(RED, paged=False), {"alerts without a page"}),
        (replace(RED, level="yellow", paged=False), set()),
        (replace(RED, paged=False, opened_at=JUST_NOW), {"alerts without a page"}),
        (replace(RED, level="orange_today", paged=False), {"alerts without a page"}),
        (replace(RED, level="orange_today", paged=False, opened_at=JUST_NOW), set()),
        (replace(RED, level="yellow", told=False), {"matters that staff were not told of"}),
        (replace(RED, level="yellow", told=False, opened_at=JUST_NOW), set()),
    ],
)
def test_every_alert_is_paged_told_and_ends(matter: Matter, rules: set[str]) -> None:
    assert set(reckoned(Books(NOW, matters=[matter]))) == rules


@pytest.mark.parametrize(
    ("need", "rules"),
    [
        (replace(BOOTS, owner=None), {"needs without an owner"}),
        (replace(BOOTS, due_at=None), {"needs without an owner"}),
        (replace(BOOTS, closed=False), {"needs that did not end"}),
        (replace(BOOTS, closed=False, said_at=JUST_NOW), {"needs that did not end"}),
        (replace(BOOTS, closed=False, due_at=JUST_NOW), set()),
        (replace(BOOTS, closed=False, due_at=LATER), set()),
        (
            replace(BOOTS, closed=False, due_at=LATER, said_at=NOW - timedelta(days=15)),
            {"needs that did not end"},
        ),
    ],
)
def test_every_need_has_an_owner_and_ends(need: Wanted, rules: set[str]) -> None:
    assert set(reckoned(Books(NOW, needs=[need]))) == rules


@pytest.mark.parametrize(
    ("job", "is_found"),
    [
        (Job(1, LONG_AGO, "waiting"), True),
        (Job(1, LONG_AGO, "failed"), True),
        (Job(1, LONG_AGO, "expired"), False),
        (Job(1, LATER, "waiting"), False),
    ],
)
def test_every_due_row_ends(job: Job, is_found: bool) -> None:
    assert ("due and not done" in reckoned(Books(NOW, jobs=[job]))) == is_found


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        (replace(SAID, state="waiting"), True),
        (replace(SAID, state="leased", ready=LATER), True),
        (replace(SAID, state="unknown", ready=LATER), True),
        (replace(SAID, status="sent"), True),
        (replace(SAID, status=""), True),
        (replace(SAID, status="no-answer"), True),
        (replace(SAID, status="no-answer", spoken=True), False),
        (replace(SAID, status="undelivered"), False),
        (replace(SAID, state="waiting", ready=LATER), False),
        (replace(SAID, state="superseded", status=""), False),
    ],
)
def test_every_text_ends_in_a_final_state(text: Text, is_found: bool) -> None:
    assert ("texts without an end" in reckoned(Books(NOW, texts=[text]))) == is_found


def test_what_was_tried_against_a_block_and_talks_that_cannot_go_on_are_shown() -> None:
    assert set(reckoned(Books(NOW, tried_blocked=[4], unreadable=[5]))) == {
        "tried although the carrier blocks",
        "sessions that nobody can read",
    }


@pytest.mark.parametrize(
    ("people", "rules"),
    [
        (((1, "yes"), (2, "attended")), set()),
        (((1, "yes"), (2, "offered"), (3, "yes")), {"seats sold twice"}),
        (((1, "yes"), (2, "waiting"), (3, "no"), (4, "invited")), set()),
        (((1, "yes"), (9, "offered")), {"two in one group who may not be"}),
        (((1, "yes"), (9, "no")), set()),
        (((1, "yes"), (9, "invited")), {"two in one group who may not be"}),
    ],
)
def test_seats_are_sold_once_and_two_kept_apart_do_not_meet(
    people: tuple[tuple[int, str], ...], rules: set[str]
) -> None:
    assert set(seated([Session(1, 2, people)], [(1, 9)])) == rules
