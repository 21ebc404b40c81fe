"""What people say of their weeks is read to the minute, in both languages, and nothing else is."""

from datetime import datetime

import pytest

from flows.understand.normalise import listen
from flows.understand.reading import Standing
from flows.understand.when.scan import scan
from flows.understand.when.standing import read_week
from tests.flows.understand.when.standing_phrases_en import NONE_EN, STANDING_EN
from tests.flows.understand.when.standing_phrases_fr import NONE_FR, STANDING_FR

NOW = datetime.fromisoformat("2026-03-04T09:30")  # a Wednesday
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
BEHAVIOURS = {"curfew": "home", "callin": "reach"}

Row = tuple[str, frozenset[int], int, int]


def heard(text: str, lang: str) -> set[Row]:
    """What is read, as behaviour, days, start and end in minutes."""
    return {row(each) for each in read_week(scan(listen(text), lang), NOW).standing}


def row(standing: Standing) -> Row:
    behaviour = BEHAVIOURS.get(standing.kind, "busy") if standing.busy else "free"
    return behaviour, standing.days, standing.start, standing.end


def meant(written: str) -> set[Row]:
    """The rows of "busy mon-fri 7-15; home daily 21-6"."""
    rows = set()
    for one in written.split("; "):
        behaviour, days, hours = one.split()
        start, end = hours.split("-")
        rows.add((behaviour, days_of(days), minutes_of(start), minutes_of(end)))
    return rows


def days_of(written: str) -> frozenset[int]:
    if written == "daily":
        return frozenset(range(7))
    days: set[int] = set()
    for one in written.split(","):
        first, _, last = one.partition("-")
        start, end = WEEK.index(first), WEEK.index(last or first)
        days |= {(start + n) % 7 for n in range((end - start) % 7 + 1)}
    return frozenset(days)


def minutes_of(written: str) -> int:
    hour, _, minute = written.partition(":")
    return int(hour) * 60 + int(minute or 0)


@pytest.mark.parametrize(("text", "times"), STANDING_EN)
def test_an_english_week_is_read_as_it_was_meant(text: str, times: str) -> None:
    assert heard(text, "en") == meant(times)


@pytest.mark.parametrize(("text", "times"), STANDING_FR)
def test_a_french_week_is_read_as_it_was_meant(text: str, times: str) -> None:
    assert heard(text, "fr") == meant(times)


@pytest.mark.parametrize("text", NONE_EN)
def test_english_words_about_one_day_or_somebody_else_are_no_week(text: str) -> None:
    assert heard(text, "en") == set()


@pytest.mark.parametrize("text", NONE_FR)
def test_french_words_about_one_day_or_somebody_else_are_no_week(text: str) -> None:
    assert heard(text, "fr") == set()
