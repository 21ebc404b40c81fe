"""Public holidays by province: a table of twenty years, made from the holidays package.

The package itself opens the calendars of two hundred countries: 12 MB in every process.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from flows.calendar.statutory_dates import HOLIDAYS

_Entry = tuple[frozenset[str], frozenset[str], tuple[date, ...]]


def statutory_days(province: str, year: int) -> frozenset[date]:
    """The public holidays of a province (two letters, e.g. QC) in a year; none for "".

    Raises ValueError for letters that are no province.
    """
    return frozenset(statutory_names(province, year))


@lru_cache(maxsize=64)
def statutory_names(province: str, year: int) -> Mapping[date, frozenset[str]]:
    """What each public holiday of a province is called, in English and French, in lower case; none
    are known outside the years of the table.

    Raises ValueError for letters that are no province.
    """
    if not province:
        return {}
    entries = [(names, days) for where, names, days in _entries() if province in where]
    if not entries:
        raise ValueError("There is no province of that name.")
    return {day: names for names, days in entries for day in days if day.year == year}


def _entries() -> Iterator[_Entry]:
    """Of each holiday: in which provinces it is one, its names, its days."""
    for entry in HOLIDAYS.split("\n\n"):
        where, names, days = (" ".join(part.split()) for part in entry.split("|"))
        yield (
            frozenset(where.split()),
            frozenset(names.split("; ")),
            tuple(map(date.fromisoformat, days.split())),
        )
