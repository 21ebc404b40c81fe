"""The account of a proof says what it should: it must not hide a loss."""

from dataclasses import replace

from tests.prove.accounts import Queued, Received, account

ANA = "+15145550123"
HELLO = Queued(1, "p7", 1, "accepted", "", ("10:00", 1), 1, ANA, "hello")
THERE = replace(HELLO, row=2, order=("10:01", 2), body="there")
TO_ANA = Received(1, ANA, "hello")
THERE_TO_ANA = Received(2, ANA, "there")


def test_what_was_taken_once_is_delivered_once() -> None:
    told = account([HELLO, THERE], [TO_ANA, THERE_TO_ANA], set())
    assert told.once == 2
    assert told.problems == {}


def test_what_the_carrier_never_took_is_lost() -> None:
    assert account([HELLO], [], set()).problems == {"lost": [1]}


def test_a_text_that_waits_although_it_is_due_is_lost() -> None:
    assert account([replace(HELLO, state="waiting")], [], set()).lost == [1]


def test_what_is_not_due_yet_or_was_withdrawn_is_not_lost() -> None:
    later = replace(HELLO, state="waiting", later=True)
    told = account([later, replace(THERE, state="expired")], [], set())
    assert (told.later, told.withdrawn, told.problems) == ([1], [2], {})


def test_said_twice_is_a_problem_unless_it_is_a_crisis() -> None:
    assert account([HELLO], [TO_ANA, TO_ANA], {1}).problems == {"twice": [1]}
    told = account([replace(HELLO, priority=0)], [TO_ANA, TO_ANA], {1})
    assert (told.said_again, told.problems) == ([1], {})


def test_what_is_in_doubt_needs_a_fault() -> None:
    doubtful = replace(HELLO, state="unknown")
    assert account([doubtful], [TO_ANA], {1}).problems == {}
    assert account([doubtful], [TO_ANA], {2}).problems == {"in doubt without a fault": [1]}


def test_given_up_as_unknown_is_in_doubt() -> None:
    told = account([replace(HELLO, state="failed", code="unknown")], [], {1})
    assert (told.in_doubt, told.problems) == ([1], {})


def test_equal_texts_may_be_proved_by_each_other() -> None:
    twin = replace(HELLO, row=2)
    told = account([HELLO, twin], [Received(2, ANA, "hello"), Received(2, ANA, "hello")], {1})
    assert (told.once, sorted(told.swapped), told.problems) == (2, [1, 2], {})


def test_different_texts_are_no_twins() -> None:
    told = account([HELLO, THERE], [THERE_TO_ANA, THERE_TO_ANA], {1})
    assert told.problems == {"lost": [1], "twice": [2]}


def test_other_words_or_another_number_are_found() -> None:
    assert account([HELLO], [Received(1, ANA, "bye")], set()).problems
    assert account([HELLO], [Received(1, "+15145550199", "hello")], set()).problems


def test_a_text_of_no_row_is_found() -> None:
    told = account([HELLO], [TO_ANA, Received(None, ANA, "hello")], set())
    assert told.problems == {"of no row": 1}


def test_a_call_is_no_text_and_its_words_stay_with_us() -> None:
    call, rung = replace(HELLO, spoken=True), Received(1, ANA, "", spoken=True)
    assert account([call], [rung], set()).problems == {}
    assert account([call], [], set()).problems == {"lost": [1]}
    assert account([call], [rung, rung], {1}).problems == {"twice": [1]}
    assert account([call], [replace(rung, to="+15145550199")], set()).altered == [1]
    assert account([call], [TO_ANA], set()).altered == [1]
    assert account([HELLO], [rung], set()).altered == [1]


def test_order_is_kept_within_a_lane() -> None:
    wrong_way = [THERE_TO_ANA, TO_ANA]
    assert account([HELLO, THERE], wrong_way, set()).problems == {"out of order": [(1, 2)]}
    elsewhere = replace(THERE, lane="p8")
    assert account([HELLO, elsewhere], wrong_way, set()).problems == {}


def test_a_text_that_was_tried_again_may_be_passed() -> None:
    assert account([HELLO, THERE], [THERE_TO_ANA, TO_ANA], {1}).problems == {}
    again = replace(HELLO, tries=2)
    assert account([again, THERE], [THERE_TO_ANA, TO_ANA], set()).problems == {}
