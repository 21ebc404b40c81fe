"""Seasons and quarters: "this summer", "l'hiver prochain", "q1", "fall 2027".

Seasons begin on the days of the calendar that people have on their wall (20 March, 21 June,
22 September, 21 December), whatever the weather says.
"""

from dataclasses import replace
from datetime import date, timedelta

from flows.understand.when.calendar_words import add_months
from flows.understand.when.stretches import Days, Found, Here, Tokens
from flows.understand.when.tokens import Number, Season, Which

_BEGINS: tuple[tuple[str, int, int], ...] = (
    ("spring", 3, 20),
    ("summer", 6, 21),
    ("autumn", 9, 22),
    ("winter", 12, 21),
)
_QUARTER = 3  # months


def season_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """A season or a quarter, of a year that follows it or the one that runs or comes."""
    token = tokens[place]
    if not isinstance(token, Season):
        return None
    shift, end = token.shift, place + 1
    if isinstance(which := tokens[end], Which) and not shift:  # "l'ete prochain"
        shift, end = which.shift or int(which.coming), end + 1
    if (year := year_at(tokens, end)) is not None:
        return (_of_year(token.name, year[0]),), year[1]
    return (of_now(token.name, shift, here.today),), end


def year_at(tokens: Tokens, place: int) -> tuple[int, int] | None:
    """A year in figures with "of" before it, and the place after it."""
    place += tokens[place].said in ("of", "de", "in", "en", ",")
    number = tokens[place]
    if not isinstance(number, Number) or len(number.said) != 4 or not 1900 <= number.value <= 2100:
        return None
    return int(number.value), place + 1


def of_now(name: str, shift: int, today: date) -> Days:
    """The season that runs or comes (0), the next that has not begun (1), or one behind (-1)."""
    if name == "quarter":
        first = today.replace(day=1, month=today.month - (today.month - 1) % _QUARTER)
        start = add_months(first, _QUARTER * shift)
        return Days(start, add_months(start, _QUARTER), "month", past=shift < 0)
    if shift < 0:
        return Days(today, today, past=True)
    years = range(today.year - 1, today.year + 2)
    named = [_of_year(each, year) for year in years for each, _, _ in _BEGINS]
    named += [_of_year(name, year) for year in years if name.startswith("q")]
    fitting = (each for each in named if each.note == name or name == "season")
    if name.startswith("q") or shift == 0:
        found = next(each for each in fitting if each.end > today)
    else:
        found = next(each for each in fitting if each.start > today)
    return replace(found, note="")


def _of_year(name: str, year: int) -> Days:
    """A season by the year it begins in, a quarter by its number; ``note`` is its name."""
    if name.startswith("q") and name[1:].isdigit():
        start = date(year, (int(name[1:]) - 1) * _QUARTER + 1, 1)
        return Days(start, add_months(start, _QUARTER), "month", note=name)
    for place, (each, month, day) in enumerate(_BEGINS):
        if each == name:
            _, ends_in, last = _BEGINS[(place + 1) % len(_BEGINS)]
            end = date(year + (ends_in < month), ends_in, last)
            return Days(date(year, month, day), end, "month", note=name)
    return Days(date(year, 1, 1), date(year, 1, 1) + timedelta(1), past=True)
