"""Whatever is written: windows in order, nothing behind, the same in capitals, and quick."""

import time
from datetime import date, datetime
from datetime import time as clock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.understand.normalise import listen
from flows.understand.when.lexicon import PHRASES, SINGLE
from flows.understand.when.read import read_when
from tests.flows.understand.when.when_written import NOW, when

WORDS = sorted(SINGLE)
SAID = WORDS + [" ".join((word, *tail)) for word in sorted(PHRASES) for tail, _ in PHRASES[word]]
FIGURES = [
    "1",
    "7",
    "9",
    "12",
    "31",
    "330",
    "2026",
    "5pm",
    "18h30",
    "7-3",
    "12/9",
    "31/00",
    "2026-12-09",
]
SIGNS = [
    ",",
    ".",
    "?",
    "-",
    "\n",
    "/",
    "and a",
    "the",
    "le",
    "of",
    "a",
    "for",
    "w e d",
    "1st",
    "20th",
]
PIECES = st.lists(
    st.one_of(st.sampled_from(SAID), st.sampled_from(FIGURES), st.sampled_from(SIGNS)),
    min_size=1,
    max_size=14,
).map(" ".join)
MOMENTS = st.datetimes(
    min_value=datetime.fromisoformat("2024-01-01"), max_value=datetime.fromisoformat("2032-12-31")
).map(lambda moment: moment.replace(second=0, microsecond=0))


@given(PIECES, MOMENTS, st.sampled_from(["en", "fr"]))
def test_windows_are_in_order_and_not_behind(text: str, now: datetime, lang: str) -> None:
    found = read_when(listen(text), now, lang)
    today = datetime.combine(now.date(), datetime.min.time())
    for windows in (found.windows, *found.readings):
        assert all(window.start < window.end for window in windows)
    if "/" not in text and "20" not in text and not found.standing:  # no year was written
        assert all(window.end > today for window in found.windows)


def test_every_word_about_time_can_stand_alone() -> None:
    for word in WORDS:
        assert all(window.start < window.end for window in when(word).windows), word


@pytest.mark.parametrize("frame", ["{} idk", "\n{} 5", "ok\n{}, 5?", "{} / 4", "{}\nmon"])
def test_every_phrase_about_time_can_stand_beside_anything(frame: str) -> None:
    for said in SAID:
        found = when(frame.format(said))
        assert all(window.start < window.end for window in found.windows), said


@pytest.mark.parametrize("text", ["mars 31 / 00", "00/00", "1/0/2026", "9999-12-31", "31/12/9999"])
def test_figures_that_no_calendar_has_are_no_date(text: str) -> None:
    assert not when(text, "fr").day_named or text.startswith("mars")


@given(PIECES, st.sampled_from(["en", "fr"]))
def test_each_reading_has_a_time_of_its_own(text: str, lang: str) -> None:
    found = when(text, lang)
    for reading in found.readings:
        assert set(reading) - set(found.windows)
        assert set(found.windows) - set(reading)


@given(PIECES, st.sampled_from(["en", "fr"]))
@example("5pm after", "en")  # nothing follows
@example("5pm after the", "en")
def test_capitals_and_pictures_around_change_nothing(text: str, lang: str) -> None:
    plain = when(text, lang)
    assert when(text.upper(), lang) == plain
    assert when(f"😀 {text} 🎉", lang).windows == plain.windows


@pytest.mark.parametrize(
    "unit",
    [
        "not mon or ",
        "the 5th to ",
        "first monday of ",
        "in 2 days and ",
        "12/12 ",
        "w e d ",
        "5 pm ",
        "from ",
        "one ",
        "- ",
        "tues after ",
        "half past ",
        "a 2 a 3 ",
        "next ",
        "du 13 au ",
    ],
)
def test_a_long_text_takes_no_longer_than_its_length(unit: str) -> None:
    short, long = _took(unit, 400), _took(unit, 1600)
    assert long < 0.25
    assert long < 12 * short + 0.01  # four times the text; a square would be sixteen


def _took(unit: str, length: int) -> float:
    """Processor time: other work on the machine is not its fault."""
    said = listen((unit * length)[:length])
    best = 1.0
    for _ in range(5):
        began = time.thread_time()
        read_when(said, NOW, "en")
        best = min(best, time.thread_time() - began)
    return best


@pytest.mark.parametrize("text", ["wed this week", "this week wed", "cette semaine mercredi"])
def test_a_day_of_this_week_that_lies_behind_is_no_time(text: str) -> None:
    assert read_when(listen(text), datetime.combine(date(2029, 2, 1), clock()), "en").windows == ()
