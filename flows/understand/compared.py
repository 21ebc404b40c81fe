"""Times named by comparison with those that were offered: later, sooner, another day or week."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from flows.understand.normalise import Said
from flows.understand.phrases import Phrasebook
from flows.understand.reading import Reading, Window

_COMPARED = Phrasebook(
    {
        # Words about texting, not about the meeting.
        "": (
            "call|text|talk|ask|tell|see|message|answer|reply|write|know .. later",
            "talk to you later",
        ),
        "week": (
            "another|other|different week",
            "week after|following",
            "the following week",
            "any|some other week",
        ),
        "day": ("another|other|different day|days|date|dates",),
        "after": ("later in the? week", "later this|that week"),
        "later": ("later", "later than that|this|those|these", "too early|soon"),
        "sooner": (
            "sooner|earlier",
            "before that|then|those|these",
            "too late|far",
            "as soon as possible",
            "asap",
        ),
        "others": (
            "other|another|different|more|new time|times|option|options|choice|choices|slot|slots",
            "anything|something|what else",
            "any others",
            "others",
        ),
    },
    {
        "": (
            "appel*|texte*|parle*|demande*|dire|dis|repond*|ecri* .. plus tard",
            "a plus tard",
        ),
        "week": (
            "autre|autres semaine|semaines",
            "semaine dapres|suivante|apres",
            "semaine dapres ca",
        ),
        "day": ("autre|autres|dautres jour|jours|journee|journees|date|dates",),
        "after": ("plus tard dans la? semaine", "plus tard cette semaine"),
        "later": ("plus tard", "trop tot"),
        "sooner": (
            "plus tot|vite",
            "plus de|d? bonne heure",
            "avant ca|cela",
            "trop tard|loin",
            "au plus tot|vite",
            "des que possible",
        ),
        "others": (
            "autre|autres|dautres chose|moment|moments|heure|heures|choix|options|option|plages",
            "dautres",
            "quoi dautre",
        ),
    },
)
_STRONGEST_FIRST = ("week", "day", "after", "later", "sooner", "others")
_ANSWERS = ("unclear", "later_time", "none", "no")
_STEP = timedelta(minutes=30)  # the next start that can be offered
_DAY = timedelta(days=1)
_FAR = timedelta(days=14)  # as far as times are offered


def compared(reading: Reading, said: Said, slots: Sequence[datetime]) -> Reading:
    """The reading of an answer to offered times, with what it compares them with as windows.

    `slots` are the offered starts in local wall time. "Anything later?" is later on the days that
    were offered, or on any day after them; a day named beside it ("later on thursday") narrows
    it. An answer that compares nothing is returned as it is.
    """
    picks = reading.meaning.startswith("pick:")
    if reading.short or not slots or not (picks or reading.meaning in _ANSWERS):
        return reading
    meanings = {hit.meaning for hit in _COMPARED.find(said)}
    how = next((each for each in _STRONGEST_FIRST if each in meanings), "")
    if not how or (reading.windows and how not in ("after", "later", "sooner")):
        return reading
    windows = _within(_windows(how, sorted(slots)), reading.windows)
    return replace(reading, meaning="later_time", confidence=1.0, windows=windows)


def _windows(how: str, slots: Sequence[datetime]) -> tuple[Window, ...]:
    days = sorted({slot.date() for slot in slots})
    first, last = (datetime.combine(day, time()) for day in (days[0], days[-1]))
    each_day = [[slot for slot in slots if slot.date() == day] for day in days]
    match how:
        case "week":
            monday = last + timedelta(days=7 - last.weekday())
            return (Window(monday, monday + timedelta(days=7), "week"),)
        case "day":
            whole = (datetime.combine(day, time()) for day in days)
            return tuple(Window(at, at + _DAY, "day", busy=True) for at in whole)
        case "after":
            return (Window(last + _DAY, last + _FAR, "day"),)
        case "later":
            rest = (Window(of[-1] + _STEP, _midnight_after(of[-1]), "part") for of in each_day)
            return (*rest, Window(last + _DAY, last + _FAR, "day"))
        case "sooner":
            before = (Window(_midnight_after(of[0]) - _DAY, of[0], "part") for of in each_day)
            return (Window(first - _FAR, first, "day"), *before)
        case _:
            return ()


def _within(windows: tuple[Window, ...], named: tuple[Window, ...]) -> tuple[Window, ...]:
    """What of the windows lies in the days that were named, beside what was refused."""
    wanted = [window for window in named if not window.busy]
    refused = tuple(window for window in named if window.busy)
    if not wanted:
        return (*refused, *windows)
    both = (
        replace(window, start=max(window.start, day.start), end=min(window.end, day.end))
        for window in windows
        for day in wanted
    )
    return (*refused, *(w for w in both if w.start < w.end))


def _midnight_after(at: datetime) -> datetime:
    return datetime.combine(at.date() + _DAY, time())
