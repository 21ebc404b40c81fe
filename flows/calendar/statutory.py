"""Public holidays by province, from the holidays package (Canada's federal and provincial acts)."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

import holidays

_LANGUAGES = ("en_CA", "fr")


def statutory_days(province: str, year: int) -> frozenset[date]:
    """The public holidays of a province (two letters, e.g. QC) in a year; none for "".

    Raises ValueError for letters that are no province.
    """
    return frozenset(statutory_names(province, year))


@lru_cache(maxsize=64)
def statutory_names(province: str, year: int) -> Mapping[date, frozenset[str]]:
    """What each public holiday of a province is called, in English and French, in lower case.

    Raises ValueError for letters that are no province.
    """
    names: dict[date, frozenset[str]] = {}
    if not province:
        return names
    try:
        for language in _LANGUAGES:
            found = holidays.country_holidays("CA", subdiv=province, years=year, language=language)
            for day in found:
                called = {name.casefold() for name in found.get_list(day)}
                # "Boxing Day (observed)" is Boxing Day to whoever does not keep it.
                called |= {name.partition(" (")[0] for name in called}
                names[day] = names.get(day, frozenset()) | called
    except NotImplementedError as unknown:
        raise ValueError("There is no province of that name.") from unknown
    return names
