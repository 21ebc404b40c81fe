"""How late somebody will be, and how long a pause is wanted."""

import re
from datetime import date, datetime

from flows.understand.normalise import Said, listen
from flows.understand.when.read import first_day

_COUNTS = {
    **dict.fromkeys(("a", "an", "one", "un", "une"), 1),
    **dict.fromkeys(("two", "deux", "couple"), 2),
    **dict.fromkeys(("three", "trois", "few", "quelques"), 3),
    **dict.fromkeys(("four", "quatre"), 4),
    **dict.fromkeys(("five", "cinq"), 5),
    "ten": 10,
    "dix": 10,
    "quinze": 15,
    "fifteen": 15,
    "vingt": 20,
    "twenty": 20,
    "trente": 30,
    "thirty": 30,
}
_COUNT = r"(\d{1,3}|" + "|".join(_COUNTS) + ")"
_MINUTES = re.compile(rf" {_COUNT}(?: more)? ?(?:min|mins|minute|minutes|minuttes|m) ")
_HALF_HOUR = re.compile(r" (?:half (?:an? )?hour|demi heure|demie heure|half hr) ")
_HOUR = re.compile(r" (?:an|1|one|une) ?(?:hour|hr|heure|h) ")
_LATE_BARE = re.compile(r" (\d{1,2}) late | (?:late|retard)(?: \w+)? (\d{1,2}) | in (\d{1,2}) $")
_DAYS = re.compile(rf" {_COUNT} ?(?:day|days|jour|jours|j) ")
_WEEKS = re.compile(rf" {_COUNT} ?(?:of )?(?:week|weeks|semaine|semaines) ")
_MONTHS = re.compile(rf" {_COUNT} ?(?:month|months|mois) ")
_WEEK = re.compile(r" (?:this|the|cette|la) (?:week|semaine) ")
_UNTIL = re.compile(
    r" (?:until|jusqua|jusquau|avant|before|back|retour|reviens|reviendrai|revenir) (.*)"
)
_BARE_DATE = re.compile(r"\A(?:on )?(?:le |the )?(\d{1,2}) \Z")

_LONGEST_LATENESS = 240  # minutes; more is no lateness
_LONGEST_PAUSE = 92  # days


def minutes_late(said: Said) -> int | None:
    """The lateness said, in minutes; None when no figure is given."""
    if found := _MINUTES.search(said.plain):
        minutes = _count(found[1])
    elif _HALF_HOUR.search(said.plain):
        minutes = 30
    elif _HOUR.search(said.plain):
        minutes = 60
    elif found := _LATE_BARE.search(said.plain):
        minutes = int(found[1] or found[2] or found[3])
    else:
        return None
    return minutes if 0 < minutes <= _LONGEST_LATENESS else None


def pause_length(said: Said, now: datetime) -> tuple[int | None, date | None]:
    """The days of a pause, or the day it ends; ``now`` is local wall time."""
    for pattern, each in ((_DAYS, 1), (_WEEKS, 7), (_MONTHS, 30)):
        if found := pattern.search(said.plain):
            days = _count(found[1]) * each
            return (days, None) if 0 < days <= _LONGEST_PAUSE else (None, None)
    if found := _UNTIL.search(said.plain):
        until = _BARE_DATE.sub(r"the \1th ", found[1])  # "jusqu'au 15"
        return None, first_day(listen(until), now)
    if _WEEK.search(said.plain):
        return 7, None
    return None, None


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _COUNTS[word]
