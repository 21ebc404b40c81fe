"""Write the table of public holidays: `python -m tests.flows.calendar.write_statutory_dates`.

The days come from the holidays package (Canada's federal and provincial acts).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from textwrap import fill

import holidays

WRITTEN = Path(__file__).parents[3] / "flows/calendar/statutory_dates.py"
PROVINCES = ["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"]
LANGUAGES = ("en_CA", "fr")
YEARS = range(2024, 2046)
HEAD = '''\
"""Public holidays of the provinces, from the holidays package. Nobody edits them.

Of each holiday three parts: where it is one, what it is called in English and French, and when.
Made by `tests/flows/calendar/write_statutory_dates.py`.
"""

FIRST_YEAR, LAST_YEAR = {first}, {last}

HOLIDAYS = """\\
{entries}
"""
'''


def names(province: str, year: int) -> Mapping[date, frozenset[str]]:
    """What each public holiday of a province is called, in English and French, in lower case."""
    called: dict[date, frozenset[str]] = {}
    for language in LANGUAGES:
        found = holidays.country_holidays("CA", subdiv=province, years=year, language=language)
        for day in found:
            own = {name.casefold() for name in found.get_list(day)}
            # "Boxing Day (observed)" is Boxing Day to whoever does not keep it.
            own |= {name.partition(" (")[0] for name in own}
            called[day] = called.get(day, frozenset()) | own
    return called


def module() -> str:
    """The text of the module."""
    days: dict[tuple[frozenset[str], str], set[date]] = defaultdict(set)
    for province in PROVINCES:
        for year in YEARS:
            for day, called in names(province, year).items():
                days[called, province].add(day)
    where: dict[tuple[frozenset[str], frozenset[date]], list[str]] = defaultdict(list)
    for (called, province), dates in days.items():
        where[called, frozenset(dates)].append(province)
    entries = sorted(
        (min(dates), sorted(called), provinces, sorted(dates))
        for (called, dates), provinces in where.items()
    )
    written = "\n\n".join(_entry(*entry[1:]) for entry in entries)
    return HEAD.format(first=YEARS[0], last=YEARS[-1], entries=written)


def _entry(called: Iterable[str], provinces: Iterable[str], dates: Iterable[date]) -> str:
    when = " ".join(map(date.isoformat, dates))
    lines = (" ".join(provinces), "; ".join(called), when)
    return " |\n".join(fill(line, 98, break_on_hyphens=False) for line in lines)


if __name__ == "__main__":
    WRITTEN.write_text(module(), encoding="utf-8")
