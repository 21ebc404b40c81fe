"""No help line stands in the product without a source, a province, a day and who checked it."""

from datetime import date

import pytest

from flows.texts.lines import LINES, NOT_PHONED, Line, line, said, unphoned

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


@pytest.mark.parametrize("claim", ["911.always", "911.call_or_text", "211.always", "988.gold"])
def test_what_a_row_does_not_carry_cannot_be_said(claim: str) -> None:
    with pytest.raises(LookupError):
        said(claim, "en")


def test_each_line_stands_once_in_a_province() -> None:
    assert len({(row.id, row.province) for row in LINES}) == len(LINES)
