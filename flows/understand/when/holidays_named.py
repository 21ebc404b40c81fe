"""The dates of named holidays, Canadian and Quebec ones first, and those people name anyway.

Fixed dates, the nth weekday of a month, and days counted from Easter Sunday (Gregorian computus).
Where a name has several dates in the world, Canada's is meant; the first of May as the day of work
and the American Thanksgiving are the other reading.
"""

from calendar import isleap
from datetime import date, timedelta

_FIXED: dict[str, tuple[int, int]] = {
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year eve": (12, 31),
    "new year": (1, 1),
    "epiphany": (1, 6),
    "groundhog day": (2, 2),
    "valentine": (2, 14),
    "st patrick": (3, 17),
    "april fools": (4, 1),
    "earth day": (4, 22),
    "st jean": (6, 24),
    "canada day": (7, 1),
    "july 4": (7, 4),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "victory day": (5, 8),
    "juneteenth": (6, 19),
    "guy fawkes": (11, 5),
    "bastille day": (7, 14),
    "assumption": (8, 15),
    "reconciliation day": (9, 30),
    "halloween": (10, 31),
    "all saints": (11, 1),
    "all souls": (11, 2),
    "remembrance day": (11, 11),
}
# Month, weekday (Monday 0), which one (-1 the last).
_NTH: dict[str, tuple[int, int, int]] = {
    "mlk": (1, 0, 3),
    "family day": (2, 0, 3),
    "presidents day": (2, 0, 3),
    "mother day": (5, 6, 2),
    "memorial day": (5, 0, -1),
    "father day": (6, 6, 3),
    "civic holiday": (8, 0, 1),
    "labour day": (9, 0, 1),
    "thanksgiving": (10, 0, 2),
    "columbus day": (10, 0, 2),
}
_FROM_EASTER: dict[str, int] = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "holy thursday": -3,
    "easter saturday": -1,
    "palm sunday": -7,
    "good friday": -2,
    "easter": 0,
    "easter monday": 1,
    "ascension": 39,
    "pentecost": 49,
    "whit monday": 50,
}
_AFTER_AMERICAN_THANKSGIVING = {"black friday": 1, "cyber monday": 4}
_WEEK = 7
_CENTURY = 100


def holiday_in(name: str, year: int) -> date:
    """The date of a holiday (a name of ``tokens.Holiday``) in a year."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _NTH:
        month, weekday, nth = _NTH[name]
        return nth_weekday(year, month, weekday, nth)
    if name in _FROM_EASTER:
        return _easter(year) + timedelta(_FROM_EASTER[name])
    if name in _AFTER_AMERICAN_THANKSGIVING:
        days = _AFTER_AMERICAN_THANKSGIVING[name]
        return nth_weekday(year, 11, 3, 4) + timedelta(days)
    if name == "leap day":
        return date(next(y for y in range(year, year + _CENTURY) if isleap(y)), 2, 29)
    # Victoria Day and the patriots' day: the Monday before 25 May.
    last = date(year, 5, 24)
    return last - timedelta(last.weekday())


def coming_holiday(name: str, today: date) -> date:
    """The first date of a holiday that is not before today."""
    this_year = holiday_in(name, today.year)
    return this_year if this_year >= today else holiday_in(name, today.year + 1)


def held_elsewhere(said: str, today: date) -> date | None:
    """The coming date that people from elsewhere mean by a name; None where there is no other."""
    for year in (today.year, today.year + 1):
        if said.endswith("fete du travail"):
            day = date(year, 5, 1)
        elif said.startswith("thanksgiving"):
            day = nth_weekday(year, 11, 3, 4)
        else:
            return None
        if day >= today:
            return day
    return None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month, below 0 from its end; a missing fifth is the last."""
    if nth < 0:
        first_after = date(year + month // 12, month % 12 + 1, 1)
        back = (first_after.weekday() - weekday) % _WEEK or _WEEK
        return first_after - timedelta(back - _WEEK * (nth + 1))
    first = date(year, month, 1)
    found = first + timedelta((weekday - first.weekday()) % _WEEK + _WEEK * (nth - 1))
    return found if found.month == month else found - timedelta(_WEEK)


def _easter(year: int) -> date:
    """Easter Sunday by the anonymous Gregorian computus."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, remainder = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - correction + 15) % 30
    quarters, odd = divmod(rest, 4)
    sunday = (32 + 2 * remainder + 2 * quarters - moon - odd) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
