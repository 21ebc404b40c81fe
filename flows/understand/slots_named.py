"""Which offered time somebody names: "sat", "10am", "jeudi cest bon"."""

from datetime import datetime

from flows.understand.reading import Reading, Standing, Window
from flows.understand.when.read import When

_HALF_DAY = 12  # hours: "at 1" names 13:00 as well


def pick_named(slots: tuple[datetime, ...], when: When) -> Reading | None:
    """The one offered time that fits what was named; unclear when several do, None when none."""
    if not when.windows:
        return _picked([n for n, slot in enumerate(slots, start=1) if _suits(slot, when.standing)])
    wanted = [window for window in when.windows if not window.busy]
    refused = [window for window in when.windows if window.busy]
    day_named = when.day_named
    fits = [
        place
        for place, slot in enumerate(slots, start=1)
        if any(_fits(slot, window, day_named) for window in wanted)
        and not any(_fits(slot, window, day_named) for window in refused)
    ]
    return _picked(fits)


def _picked(fits: list[int]) -> Reading | None:
    if len(fits) == 1:
        return Reading(f"pick:{fits[0]}")
    return Reading("unclear") if fits else None


def _suits(slot: datetime, week: tuple[Standing, ...]) -> bool:
    """ "le matin", "mornings are better": the times of every week that suit, if none does not."""
    minute = slot.hour * 60 + slot.minute
    return bool(week) and all(
        not each.busy and slot.weekday() in each.days and each.start <= minute < each.end
        for each in week
    )


def _fits(slot: datetime, window: Window, day_named: bool) -> bool:
    """A day, a part of a day, or the very hour; without a named day the hour alone counts."""
    if day_named and not window.start.date() <= slot.date() <= window.end.date():
        return False
    if window.grain in ("hour", "minute"):
        same_hour = slot.hour % _HALF_DAY == window.start.hour % _HALF_DAY
        return same_hour and slot.minute == window.start.minute
    if day_named:
        return window.start <= slot < window.end
    return window.start.time() <= slot.time() and (
        slot.time() < window.end.time() or window.end.date() > window.start.date()
    )
