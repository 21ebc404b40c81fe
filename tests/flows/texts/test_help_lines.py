"""No help line stands in the product without a source, a province, a day and who checked it."""

from datetime import date, timedelta

import pytest

from flows.texts.lines import LINES, NOT_PHONED, Claim, Line, line, said, stale, unphoned

CHECKED = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("source", "day", "person"),
    [("", CHECKED, "Rosa"), ("https://988.ca", None, "Rosa"), ("https://988.ca", CHECKED, "")],
)
def test_a_claim_without_source_day_or_person_is_refused(
    source: str, day: date | None, person: str
) -> None:
    with pytest.raises(ValueError, match="Line 988 needs a source, the day and who checked it."):
        Line("988", "Helpline", "988", "CA", frozenset({"free"}), source, day, person)


def of_quebec(*claims: Claim, source: str = "https://211.ca", **known: tuple[str, str]) -> Line:
    return Line("211", "Services", "211", "QC", frozenset(claims), source, CHECKED, "Rosa", **known)


def test_day_and_night_does_not_load_without_the_page_that_says_so() -> None:
    assert of_quebec("always").carries("always")
    with pytest.raises(ValueError, match="needs the page that says so"):
        of_quebec("always", source="a leaflet")
    assert of_quebec("call", source="a leaflet").carries("always") is False


def test_hours_are_of_one_province_in_both_languages_and_never_beside_day_and_night() -> None:
    hours = ("8 am to 6 pm", "de 8 h à 18 h")
    assert of_quebec("call", hours=hours).carries("hours")
    assert not of_quebec("call").carries("hours")
    with pytest.raises(ValueError, match="day and night, or has hours"):
        of_quebec("always", hours=hours)
    with pytest.raises(ValueError, match="in both languages"):
        of_quebec("call", hours=("8 am to 6 pm", ""))
    with pytest.raises(ValueError, match="of one province"):
        Line("1", "S", "211", "CA", frozenset(), "https://211.ca", CHECKED, "Rosa", hours)


def test_a_check_is_old_after_90_days() -> None:
    row = of_quebec("call")
    assert stale(CHECKED + timedelta(days=90), (row,)) == ()
    assert stale(CHECKED + timedelta(days=91), (row,)) == (row,)


def test_lines_are_honest_about_not_having_been_phoned() -> None:
    assert unphoned() == LINES
    phoned = Line("211", "Services", "211", "CA", frozenset(), "https://211.ca", CHECKED, "Rosa")
    assert unphoned((phoned,)) == ()
    assert {row.checked_by for row in LINES} == {NOT_PHONED}


def test_a_province_has_its_own_line_before_the_one_of_the_country() -> None:
    quebec, ontario = line("poison", "QC"), line("poison", "ON")
    assert quebec and ontario
    assert (quebec.number, ontario.number) == ("1-800-463-5060", "1-844-764-7669")
    assert line("violence", "ON") is None
    assert line("gold") is None


def test_a_line_and_its_claims_are_said_in_both_languages() -> None:
    assert said("988", "en") == "988"
    assert said("988.call_or_text", "fr") == "appel ou texto"
    assert said("988.always", "en") == "day or night"
    assert said("911.calls_only", "fr") == "appels seulement"
    assert said("name", "en") is None


@pytest.mark.parametrize(
    "claim", ["911.always", "911.call_or_text", "211.always", "988.gold", "211.hours"]
)
def test_what_a_row_does_not_carry_cannot_be_said(claim: str) -> None:
    with pytest.raises(LookupError):
        said(claim, "en")


def test_each_line_stands_once_in_a_province() -> None:
    assert len({(row.id, row.province) for row in LINES}) == len(LINES)
