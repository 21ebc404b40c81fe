"""Dates reckoned: the coming weekday, the next month, the same number in a month that has it.

Conventions, each written down once: a bare weekday is the coming one and never today (the other
reading asks); "next friday" is the Friday of next week, as most people and "vendredi prochain" in
Quebec mean it, and the coming one is the other reading where it differs; weeks begin on Monday.
"""

from dataclasses import replace
from datetime import date, timedelta

from flows.understand.when.stretches import Days, Instants

_WEEK = 7
# Which one of several days was taken, in the words of a reason.
COMING = "the coming one"
OF_NEXT_WEEK = "of next week"
OF_THAT_WEEK = "of that week"
DAY_AFTER = "the day after"
NUMBERED = "the next with that number"
_MONTHS_AHEAD = 14
_LONGEST_MONTH = 31


def one_day(day: date, note: str = "", other: date | None = None) -> Days:
    """A single day."""
    return Days(day, day + timedelta(1), other=other, note=note)


def monday_of(today: date, weeks: int) -> date:
    """The Monday of this week, or of one so many weeks ahead."""
    return today - timedelta(today.weekday()) + timedelta(_WEEK * weeks)


def coming(today: date, weekday: int) -> date:
    """The first such weekday after today."""
    return today + timedelta((weekday - today.weekday()) % _WEEK or _WEEK)


def bare_weekday(today: date, weekday: int) -> Days:
    """ "friday": the coming one; said on a Friday it may also be today."""
    other = today if today.weekday() == weekday else None
    return one_day(coming(today, weekday), COMING, other)


def shifted_weekday(today: date, weekday: int, shift: int, *, first: bool) -> Days:
    """ "this", "next", "coming" or "last" before or after a weekday."""
    if shift < 0:
        back = (today.weekday() - weekday) % _WEEK or _WEEK
        day = today - timedelta(back)
        return Days(day, day + timedelta(1), past=True)
    if shift == 0 and today.weekday() == weekday:
        return one_day(today, "today")
    if shift == 0 or first:
        return one_day(coming(today, weekday), COMING)
    day = monday_of(today, 1) + timedelta(weekday)
    near = coming(today, weekday)
    return one_day(day, OF_NEXT_WEEK, near if near != day else None)


def week(today: date, weeks: int) -> Days:
    """This week from Monday, the next one, the one after."""
    start = monday_of(today, weeks)
    return Days(start, start + timedelta(_WEEK), "week", past=weeks < 0)


def weekend(today: date, shift: int | None) -> Days:
    """The coming Saturday and Sunday; on a Saturday this one, on a Sunday the one after."""
    saturday = today + timedelta((5 - today.weekday()) % _WEEK)
    if shift == 0 and today.weekday() == 6:
        return Days(today, today + timedelta(1), "weekend", note="today")
    if shift is not None and shift < 0:
        saturday = monday_of(today, -1) + timedelta(5)
        return Days(saturday, saturday + timedelta(2), "weekend", past=True)
    if shift:
        near, saturday = saturday, monday_of(today, 1) + timedelta(5)
        return Days(
            saturday,
            saturday + timedelta(2),
            "weekend",
            near if near != saturday else None,
            note=OF_NEXT_WEEK,
        )
    return Days(saturday, saturday + timedelta(2), "weekend")


def weekend_beside(day: date) -> Days:
    """The weekend that a day prolongs (a Monday the one before it), else that of its week."""
    saturday = day - timedelta(2) if day.weekday() == 0 else monday_of(day, 0) + timedelta(5)
    return Days(saturday, saturday + timedelta(2), "weekend")


def add_months(day: date, months: int) -> date:
    """The same number so many months later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    number = day.day
    while True:
        try:
            return date(year, month + 1, number)
        except ValueError:
            number -= 1


def month_days(today: date, month: int, year: int = 0) -> Days:
    """A whole month: this year's, or next year's when it is over."""
    if not year:
        year = today.year + (month < today.month)
    start = date(year, month, 1)
    return Days(start, add_months(start, 1), "month")


def dated(today: date, month: int, number: int, year: int = 0) -> date | None:
    """The date of a month and number, the first that is not before today; None for 31 June."""
    for tried in (year,) if year else range(today.year, today.year + 5):
        try:
            found = date(tried, month, number)
        except ValueError:
            continue
        if found >= today or year:
            return found
    return None


def numbered(today: date, number: int, weekday: int | None = None) -> date | None:
    """The first day with that number (and that weekday) that is not before today."""
    first = today.replace(day=1)
    for ahead in range(_MONTHS_AHEAD):
        month = add_months(first, ahead)
        try:
            found = month.replace(day=number)
        except ValueError:
            continue
        if found >= today and weekday in (None, found.weekday()):
            return found
    return None


def in_month(today: date, number: int, ahead: int) -> date | None:
    """The number in this month or in one so many months ahead."""
    try:
        return add_months(today.replace(day=1), ahead).replace(day=number)
    except ValueError:
        return None


def portion(days: Days, which: str) -> Days:
    """The beginning, middle, end or rest of a week, month or weekend.

    The ends of a week are Monday to Wednesday and Friday to Sunday, thirds of a month of ten days.
    A year or a season is cut into thirds of whole months.
    """
    start, end = days.start, days.end
    match days.grain, which:
        case "month", _ if (end - start).days > _LONGEST_MONTH:
            third = round((end - start).days / 91)
            cuts = [start, add_months(start, third), add_months(start, 2 * third), end]
            part = {"early": 0, "mid": 1, "late": 2}[which]
            start, end = cuts[part], cuts[part + 1]
        case "week", "early":
            end = start + timedelta(3)
        case "week", "mid":
            start, end = start + timedelta(2), start + timedelta(4)
        case "week", "late":
            start = start + timedelta(4)
        case "month", "early":
            end = start.replace(day=11)
        case "month", "mid":
            start, end = start.replace(day=10), start.replace(day=21)
        case "month", "late":
            start = start.replace(day=21)
        case "weekend", "early":
            end = start + timedelta(1)
        case "weekend", "late":
            start = start + timedelta(1)
        case _:
            pass
    return Days(start, end, days.grain, past=days.past)


def dated_in(month: date, days: Days | Instants) -> Days | Instants:
    """The day of that number in another month; the same where there is none, or it is over."""
    start = in_month(month, days.start.day, 0)
    if start is None or isinstance(days, Instants) or start < days.start:
        return days
    return replace(days, start=start, end=start + timedelta(1))


def moved_to(monday: date, days: Days | Instants) -> Days | Instants:
    """A bare weekday as that of the week of a Monday."""
    if isinstance(days, Instants) or days.note != COMING or days.each:
        return days
    start = monday + timedelta(days.start.weekday())
    return replace(days, start=start, end=start + timedelta(1), other=None, note=OF_THAT_WEEK)
