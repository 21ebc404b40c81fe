"""The figures of a programme over a period: shares, how they end, and how long people stay.

What each counts stands with the cases in `bot.store.outcomes`. Nothing under five is shown, and
nothing from which something under five would follow: see `bot.registry.hiding`.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from statistics import median
from typing import Literal
from zoneinfo import ZoneInfo

from bot.database import Transaction
from bot.registry.hiding import Sum, hidden
from bot.registry.survival import Life, Point, by_language
from bot.store import outcomes as store
from bot.store.outcomes import Case, Period

ALL = "all"
LANGUAGES = ("en", "fr")
WHOLE_PERIOD = "all"
DAYS = (30, 60, 90, 120, 180, 270, 365)

Counting = Callable[[Transaction, Period], list[Case]]

KEPT = "meetings kept"
FORMATS = ("in person", "phone", "video")


@dataclass(frozen=True)
class Figure:
    """How the cases of a figure are found, and whether those of its months add up to the period."""

    count: Counting
    adds_up: bool = True


# Figures that have cells in common are hidden together.
FAMILIES: tuple[Mapping[str, Figure], ...] = (
    {
        KEPT: Figure(store.kept),
        **{name: Figure(partial(store.formats, format=name.replace(" ", "_"))) for name in FORMATS},
    },
    {"groups they came to": Figure(store.groups)},
    {"first meeting within 14 days": Figure(store.first_meetings)},
    {"replies within 48 h": Figure(store.replies)},
    {"needs closed": Figure(store.needs)},
    {"texts delivered": Figure(store.deliveries)},
    {"opted out": Figure(store.opted_out, adds_up=False)},
)


@dataclass(frozen=True)
class Line:
    """One figure of one stretch and language ("all": both). None is what is not shown.

    `part` of `whole` cases; `days` is the median of how long the part took, where that is known.
    """

    period: str
    language: str
    figure: str
    part: int | None
    whole: int | None
    share: float | None
    days: float | None = None


Count = Literal["part", "rest", "whole"]
COUNTS: tuple[Count, ...] = ("part", "rest", "whole")


@dataclass(frozen=True)
class _Place:
    """One cell of the table."""

    figure: str
    period: str
    language: str
    count: Count


Cells = dict[_Place, int]
Cases = Mapping[tuple[str, str], Sequence[Case]]  # by figure and stretch


def report(tx: Transaction, of: Period, zone: str, *, by_month: bool = False) -> list[Line]:
    """Every figure of the period, in both languages and in each; with `by_month` of each month."""
    spans = {WHOLE_PERIOD: of} | (months(of, zone) if by_month else {})
    lines: list[Line] = []
    for family in FAMILIES:
        cases = {
            (figure, name): how.count(tx, span)
            for figure, how in family.items()
            for name, span in spans.items()
        }
        adding_up = {figure for figure, how in family.items() if how.adds_up}
        lines += lines_of(cases, adding_up)
    return lines


def lines_of(cases: Cases, adding_up: Collection[str]) -> list[Line]:
    """The lines of figures from their cases by stretch; those of "all" are of every stretch."""
    cells = _cells(cases)
    figures = list(dict.fromkeys(figure for figure, _ in cases))
    periods = list(dict.fromkeys(name for _, name in cases))
    sums = [one for figure in figures for one in _sums(figure, periods)]
    sums += [one for figure in figures if figure in adding_up for one in _in_time(figure, periods)]
    if KEPT in figures:
        sums += _of_formats(periods)
    gone = hidden(cells, sums)
    shown = {place: count for place, count in cells.items() if place not in gone}
    return [
        _line((figure, name, language), shown, of_stretch)
        for (figure, name), of_stretch in cases.items()
        for language in _languages(name)
    ]


def stays(tx: Transaction, of: Period) -> dict[str, list[Point]]:
    """How long mentees stay, of both languages and of each: the curve at some days."""
    lives: dict[str, Sequence[Life]] = {
        language: [_life(stay, of) for stay in store.stays(tx, of) if stay.language == language]
        for language in LANGUAGES
    }
    return by_language(lives, DAYS)


def months(of: Period, zone: str) -> dict[str, Period]:
    """The calendar months of a period by the programme's clock, the first and last cut short."""
    found: dict[str, Period] = {}
    since = of.since
    while since < of.until:
        local = since.astimezone(ZoneInfo(zone))
        first = local.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        after = (first + timedelta(days=32)).replace(day=1)
        until = min(datetime.fromtimestamp(after.timestamp(), of.until.tzinfo), of.until)
        found[f"{local:%Y-%m}"] = Period(of.programme_id, since, until, of.now)
        since = until
    return found


def _life(stay: store.Stay, of: Period) -> Life:
    left = stay.left_at is not None and stay.left_at < of.until
    end = stay.left_at if left and stay.left_at is not None else of.until
    return Life((end - stay.since).days, left)


def _languages(period: str) -> tuple[str, ...]:
    """A month is told of both languages together: crossed, nearly every cell would be hidden."""
    return (ALL, *LANGUAGES) if period == WHOLE_PERIOD else (ALL,)


def _cells(cases: Cases) -> Cells:
    cells: Cells = {}
    for (figure, name), of_stretch in cases.items():
        for language in _languages(name):
            some = [case for case in of_stretch if language in (ALL, case.language)]
            part = sum(case.yes for case in some)
            counted = {"part": part, "rest": len(some) - part, "whole": len(some)}
            for count in COUNTS:
                cells[_Place(figure, name, language, count)] = counted[count]
    return cells


def _sums(figure: str, periods: Sequence[str]) -> Iterator[Sum[_Place]]:
    """Part and rest are the whole; English and French are all."""
    for name in periods:
        for language in _languages(name):
            part, rest, whole = (_Place(figure, name, language, count) for count in COUNTS)
            yield (part, rest), whole
    for count in COUNTS:
        each = [_Place(figure, WHOLE_PERIOD, language, count) for language in LANGUAGES]
        yield each, _Place(figure, WHOLE_PERIOD, ALL, count)


def _in_time(figure: str, periods: Sequence[str]) -> Iterator[Sum[_Place]]:
    """The months are the period."""
    parts = [name for name in periods if name != WHOLE_PERIOD]
    for count in COUNTS if parts else ():
        each = [_Place(figure, name, ALL, count) for name in parts]
        yield each, _Place(figure, WHOLE_PERIOD, ALL, count)


def _of_formats(periods: Sequence[str]) -> Iterator[Sum[_Place]]:
    """All formats are every meeting that took place, and so is the whole of each."""
    for name in periods:
        for language in _languages(name):
            took_place = _Place(KEPT, name, language, "part")
            yield [_Place(one, name, language, "part") for one in FORMATS], took_place
            for one in FORMATS:
                yield [_Place(one, name, language, "whole")], took_place


def _line(which: tuple[str, str, str], shown: Mapping[_Place, int], cases: Sequence[Case]) -> Line:
    figure, name, language = which
    part = shown.get(_Place(figure, name, language, "part"))
    whole = shown.get(_Place(figure, name, language, "whole"))
    took = [one.days for one in cases if one.days is not None and language in (ALL, one.language)]
    share = part / whole if part is not None and whole else None
    days = round(median(took), 1) if part is not None and took else None
    return Line(name, language, figure, part, whole, share, days)
