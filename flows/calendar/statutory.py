"""Public holidays by province, from the holidays package (Canada's federal and provincial acts)."""

from datetime import date
from functools import lru_cache

import holidays


@lru_cache(maxsize=64)
def statutory_days(province: str, year: int) -> frozenset[date]:
    """The public holidays of a province (two letters, e.g. QC) in a year; none for "".

    Raises ValueError for letters that are no province.
    """
    if not province:
        return frozenset()
    try:
        return frozenset(holidays.country_holidays("CA", subdiv=province, years=year))
    except NotImplementedError as unknown:
        raise ValueError("There is no province of that name.") from unknown
