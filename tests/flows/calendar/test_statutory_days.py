"""Public holidays by province: the table says what the package says, and opens no calendar."""

import pytest

from flows.calendar.statutory import statutory_days, statutory_names
from flows.calendar.statutory_dates import FIRST_YEAR, LAST_YEAR
from tests.flows.calendar import write_statutory_dates


def test_the_table_is_what_the_package_says_today():
    written = write_statutory_dates.WRITTEN.read_text(encoding="utf-8")
    assert written == write_statutory_dates.module(), write_statutory_dates.__doc__


@pytest.mark.parametrize("province", write_statutory_dates.PROVINCES)
def test_every_day_of_a_province_is_read_back(province):
    for year in write_statutory_dates.YEARS:
        assert statutory_names(province, year) == write_statutory_dates.names(province, year)


def test_years_without_a_table_have_no_holiday():
    assert range(FIRST_YEAR, LAST_YEAR + 1) == write_statutory_dates.YEARS
    assert statutory_days("ON", FIRST_YEAR - 1) == statutory_days("ON", LAST_YEAR + 1) == set()
    assert statutory_days("", 2026) == set()


def test_letters_of_no_province_are_refused():
    with pytest.raises(ValueError, match="no province"):
        statutory_days("XX", 2026)
