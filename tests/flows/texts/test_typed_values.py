"""Values write themselves in both languages within their length, and survive being saved."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.texts import values as v
from flows.texts.gsm import fold, length
from flows.texts.spelling import MATTERS, NEEDS

TORONTO = "America/Toronto"
INSTANTS = st.integers(0, 20 * 366 * 24 * 60).map(
    lambda minutes: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
ZONES = st.sampled_from(
    ["America/Toronto", "America/St_Johns", "America/Regina", "America/Vancouver"]
)


def local(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(TORONTO)).astimezone(UTC)


@pytest.mark.parametrize(
    ("at", "en", "fr"),
    [
        (local(2026, 11, 26, 18, 30), "Thu 26 Nov 6:30 pm", "jeu 26 nov 18 h 30"),
        (local(2026, 11, 26, 15), "Thu 26 Nov 3 pm", "jeu 26 nov 15 h"),
        (local(2026, 8, 1, 12, 30), "Sat 1 Aug 12:30 pm", "sam 1er août 12 h 30"),
        (local(2027, 2, 10, 9, 5), "Wed 10 Feb 9:05 am", "mer 10 févr 9 h 05"),
        (local(2026, 9, 30, 12), "Wed 30 Sept noon", "mer 30 sept 12 h"),
        (local(2026, 12, 9, 0), "Wed 9 Dec midnight", "mer 9 déc 0 h"),
        (local(2026, 7, 1, 0, 30), "Wed 1 July 12:30 am", "mer 1er juil 0 h 30"),
    ],
)
def test_day_and_time_are_written_as_people_here_write_them(at: datetime, en: str, fr: str) -> None:
    when = v.When(at, TORONTO)
    assert (when.say("en"), when.say("fr")) == (en, fr)


def test_an_instant_is_told_in_the_zone_it_was_given() -> None:
    at = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)
    assert v.Clock(at, "America/St_Johns").say("en") == "8 pm"
    assert v.Clock(at, "America/Regina").say("fr") == "17 h 30"
    assert v.Day(datetime(2026, 11, 27, 2, tzinfo=UTC), TORONTO).say("fr") == "jeudi"


@given(INSTANTS, ZONES)
def test_no_day_or_time_is_longer_than_its_place(at: datetime, zone: str) -> None:
    for language in ("en", "fr"):
        assert length(fold(v.When(at, zone).say(language))) <= v.LONGEST_WHEN
        assert len(v.Clock(at, zone).say(language)) <= 8
        assert len(v.UntilDay(at, zone).say(language)) <= 12
        assert len(v.Day(at, zone).say(language)) <= 9


def test_every_day_of_a_year_at_the_longest_hour_fits() -> None:
    first = local(2026, 1, 1, 12, 30)
    longest = {
        language: max(
            len(v.When(first + timedelta(days=n, hours=h), TORONTO).say(language))
            for n in range(365)
            for h in (0, 6, 10)
        )
        for language in ("en", "fr")
    }
    assert longest == {"en": 20, "fr": 20}


@pytest.mark.parametrize(
    ("value", "en", "fr"),
    [
        (v.Where("phone", "Café Bloom"), "by phone", "par téléphone"),
        (v.Where("video"), "by video", "par vidéo"),
        (v.Where("in_person", "Café Bloom"), "Café Bloom", "Café Bloom"),
        (v.Where("in_person"), "in person", "en personne"),
        (v.Hours(time(9), time(17)), "9 am-5 pm", "9 h-17 h"),
        (v.Hours(time(8, 30), time(12)), "8:30 am-noon", "8 h 30-12 h"),
        (v.Phone("+15145550123"), "514-555-0123", "514-555-0123"),
        (v.Phone("555-0123"), "555-0123", "555-0123"),
        (v.NeedKind("housing"), "place to stay", "logement"),
        (v.What("unconfirmed_twice"), "not confirmed twice", "pas confirmé deux fois"),
        (v.Outcome(4), "not reached", "pas joint"),
        (v.Name(""), "somebody", "quelqu'un"),
        (v.Number(142), "142", "142"),
        (v.Minutes(15), "15", "15"),
        (v.Organisation("Pathfinders"), "Pathfinders", "Pathfinders"),
        (v.Place("Café Bloom"), "Café Bloom", "Café Bloom"),
        (v.Words("salut, ça va?"), "salut, ça va?", "salut, ça va?"),
    ],
)
def test_each_kind_writes_itself_in_both_languages(value: v.Value, en: str, fr: str) -> None:
    assert (value.say("en"), value.say("fr")) == (en, fr)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: v.Name("Maximiliennes"), "A first name has at most 12 characters."),
        (lambda: v.Name("Cœur-de-Lionn"), "A first name has at most 12 characters."),
        (lambda: v.Name("Cœur-de-Lion"), "A first name has at most 12 characters."),
        (lambda: v.Name("An\na"), "A first name is written on one line."),
        (lambda: v.Organisation("x" * 17), "An organisation's name has at most 16 characters."),
        (lambda: v.Place("x" * 25), "A place's short name has at most 24 characters."),
        (lambda: v.Where("phone", "[" * 13), "A place's short name has at most 24 characters."),
        (lambda: v.Phone("+4915155501234"), "A phone number has at most 12 characters."),
        (lambda: v.Number(1000), "A thread's number is from 0 to 999."),
        (lambda: v.Minutes(-1), "A number of minutes is from 0 to 999."),
        (lambda: v.Outcome(6), "An outcome is from 1 to 5."),
        (lambda: v.NeedKind("gold"), "That is not a need that the texts know."),
        (lambda: v.What("gold"), "That is not a matter for staff that the texts know."),
        (
            lambda: v.When(local(2026, 1, 1, 9).replace(tzinfo=None), TORONTO),
            "An instant needs its zone.",
        ),
        (
            lambda: v.When(datetime(2026, 1, 1, tzinfo=UTC), "America/Gotham"),
            "That is no time zone.",
        ),
    ],
)
def test_what_does_not_fit_is_refused_in_one_sentence(make: object, sentence: str) -> None:
    assert callable(make)
    with pytest.raises(ValueError) as refused:
        make()
    assert str(refused.value) == sentence


def test_words_are_never_refused_but_cut_before_the_carrier_refuses_them() -> None:
    assert v.Words("a" * 1400).say("en") == "a" * 1400
    for text in ("a" * 5000, "😀😢" * 800, "[" * 1600, "…" * 1600):
        said = v.Words(text).say("en")
        assert length(fold(said)) <= v.LONGEST_WORDS


def some_values() -> st.SearchStrategy[v.Value]:
    clocks = st.times()
    return st.one_of(
        *(st.builds(kind, INSTANTS, ZONES) for kind in (v.When, v.Clock, v.Day, v.UntilDay)),
        st.builds(v.Name, st.text("abcdéïœ' -", max_size=6)),
        st.builds(v.Organisation, st.text("abc&é", max_size=16)),
        st.builds(v.Place, st.text("abc'é", max_size=24)),
        st.builds(
            v.Where, st.sampled_from(["in_person", "phone", "video"]), st.text("abé", max_size=24)
        ),
        st.builds(v.Phone, st.from_regex(r"\+1[2-9]\d{9}", fullmatch=True)),
        st.builds(v.Number, st.integers(0, 999)),
        st.builds(v.Minutes, st.integers(0, 999)),
        st.builds(v.Hours, clocks, clocks),
        st.builds(v.Words, st.text()),
        st.builds(v.NeedKind, st.sampled_from(sorted(NEEDS))),
        st.builds(v.What, st.sampled_from(sorted(MATTERS))),
        st.builds(v.Outcome, st.integers(1, 5)),
    )


@given(st.dictionaries(st.text(min_size=1, max_size=8), some_values(), max_size=5))
def test_values_thaw_as_they_were_frozen(values: dict[str, v.Value]) -> None:
    assert v.thaw(v.freeze(values)) == values


def test_frozen_values_of_an_older_release_are_still_read() -> None:
    saved = (
        '{"when":{"is":"When","at":"2026-11-26T23:30:00+00:00","zone":"America/Toronto"},'
        '"where":{"is":"Where","format":"phone","place":""},'
        '"hours":{"is":"Hours","opens":"09:00:00","closes":"17:00:00"},'
        '"n":{"is":"Number","n":142}}'
    )
    assert v.thaw(saved) == {
        "when": v.When(local(2026, 11, 26, 18, 30), TORONTO),
        "where": v.Where("phone"),
        "hours": v.Hours(time(9), time(17)),
        "n": v.Number(142),
    }


def test_what_is_no_value_is_not_frozen() -> None:
    with pytest.raises(TypeError, match="A str cannot stand in a text."):
        v.freeze({"name": "Ana"})


@pytest.mark.parametrize(
    "broken",
    ["", "[]", '{"a":1}', '{"a":{"is":"Gold"}}', '{"a":{"is":"Number","m":1}}', '{"a":{}}'],
)
def test_broken_frozen_values_are_refused(broken: str) -> None:
    with pytest.raises(ValueError):
        v.thaw(broken)
