"""Mentions as windows of local wall time, with the other ways to read them and the reasons."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from flows.understand.reading import Window
from flows.understand.when.calendar_words import OF_THAT_WEEK
from flows.understand.when.mentioned import Mention
from flows.understand.when.parts import HOUR, MIDNIGHT, NOON
from flows.understand.when.stretches import (
    FROM_THEN,
    NOT_BEFORE,
    NOT_ON,
    SINCE,
    UP_TO,
    WITHIN,
    Days,
    Here,
    Instants,
    Span,
)

_GRAINS = {"range": "day", "weekend": "day"}
_NIGHT_ENDS = 4
_MOST_DAYS = 14  # hours of a longer stretch are no list of windows


def windows_of(mention: Mention, here: Here) -> list[Window]:
    """The windows of one mention, in the order of its words; none for what lies behind."""
    if not mention.days and mention.taken and all(span.kind == "part" for span in mention.spans):
        return []  # "i work nights" names no night
    if not mention.days:
        return [_alone(span, mention.busy, here) for span in mention.spans]
    found: list[Window] = []
    for days in mention.days:
        if isinstance(days, Instants):
            found.append(Window(days.start, days.end, "minute", mention.busy))
        elif not (days.past or (days.note == OF_THAT_WEEK and days.end <= here.today)):
            found += _of_days(days, mention.spans, mention.busy, here)
    return found


def _of_days(days: Days, spans: Sequence[Span], busy: bool, here: Here) -> list[Window]:
    if spans and days.note in (UP_TO, WITHIN, NOT_ON, FROM_THEN, SINCE):
        return [_open_end(days, spans[0], busy)]
    if days.until and busy:
        days = replace(days, end=max(days.until, days.start + timedelta(1)))
    count = (days.end - days.start).days
    single = days.each or (spans and count <= _MOST_DAYS)
    if not spans and not single:
        grain = _GRAINS.get(days.grain, days.grain)
        return [Window(_midnight(days.start), _midnight(days.end), grain, busy)]
    if not single:
        return [Window(_midnight(days.start), _midnight(days.end), "day", busy)]
    each = (days.start + timedelta(n) for n in range(count))
    if not spans:
        return [Window(_midnight(d), _midnight(d + timedelta(1)), "day", busy) for d in each]
    ahead = [day for day in each if day >= here.today or days.end <= here.today]  # "this week"
    return [
        _window(_tonight(day, span, here), _still_ahead(day, _until_then(span, busy), here), busy)
        for day in ahead
        for span in spans
    ]


def _until_then(span: Span, busy: bool) -> Span:
    """ "not before noon, i sleep": what is taken lasts until then."""
    return Span(0, span.start, "before") if busy and span.note == NOT_BEFORE else span


def _still_ahead(day: date, span: Span, here: Here) -> Span:
    """ "today at 8" said after ten is the evening's: the bare hour that is not over."""
    now = here.now.hour * HOUR + here.now.minute
    morning = span.bare and span.kind == "point" and span.start < NOON
    over = day == here.today and morning and span.end <= now
    return replace(span, start=span.start + NOON, end=span.end + NOON) if over else span


def _tonight(day: date, span: Span, here: Here) -> date:
    """Said after midnight, "tonight at 3" is of the night that runs."""
    small = span.start - MIDNIGHT
    runs = day == here.today and small > here.now.hour * HOUR + here.now.minute
    return day - timedelta(1) if runs and here.now.hour < _NIGHT_ENDS else day


def _open_end(days: Days, span: Span, busy: bool) -> Window:
    """ "by friday 5pm", "from monday at 9": the hour is the end, or the beginning, of it all."""
    if days.note in (UP_TO, WITHIN):
        minutes = span.start if span.kind == "point" else span.end
        last = _midnight(days.end - timedelta(1)) + timedelta(minutes=minutes)
        return Window(_midnight(days.start), last, "part", busy)
    if days.note == NOT_ON:
        minutes = span.end if span.kind == "before" else span.start
        last = _midnight(days.end) + timedelta(minutes=minutes)
        return Window(_midnight(days.start), last, "part", busy)
    minutes = span.start
    if days.note == SINCE:
        minutes = (span.end if span.kind == "part" else span.start) - MIDNIGHT
    first = _midnight(days.start) + timedelta(minutes=minutes)
    return Window(first, _midnight(days.end), "part", busy)


def _alone(span: Span, busy: bool, here: Here) -> Window:
    """Hours without a day: today while they are ahead, else tomorrow."""
    span = _until_then(span, busy)
    ahead = span.start if span.kind in ("point", "range") else span.end - 1
    passed = ahead < here.now.hour * HOUR + here.now.minute
    return _window(here.today + timedelta(passed), span, busy)


def _window(day: date, span: Span, busy: bool) -> Window:
    start = _midnight(day) + timedelta(minutes=span.start)
    end = _midnight(day) + timedelta(minutes=span.end)
    grain = "part"
    if span.kind == "point":
        grain = "minute" if span.start % HOUR else "hour"
    return Window(start, end, grain, busy)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def other_windows(mention: Mention, here: Here, *, alone: bool) -> list[list[Window]]:
    """The other ways to read one mention, best first; none where it is clear.

    ``alone``: it is the only one of its text.
    """
    others: list[list[Window]] = []
    if (at_its_end := _at_its_end(mention)) is not None:
        others.append([at_its_end])
    for place, days in enumerate(mention.days):
        today = isinstance(days, Days) and days.other == here.today
        if today and (mention.busy or not alone):  # beside other days nobody means today
            continue
        if isinstance(days, Days) and days.other is not None:
            length = days.end - days.start
            moved = Days(days.other, days.other + length, days.grain, each=days.each)
            changed = [*mention.days[:place], moved, *mention.days[place + 1 :]]
            found = windows_of(Mention(changed, mention.spans, mention.busy), here)
            if any(window.end > here.now for window in found):
                others.append(found)
    for place, span in enumerate(mention.spans):
        if (half := _other_half(span, mention)) is not None:
            changed_spans = [*mention.spans[:place], half, *mention.spans[place + 1 :]]
            others.append(windows_of(Mention(mention.days, changed_spans, mention.busy), here))
    return others


def _at_its_end(mention: Mention) -> Window | None:
    """ "within 3 days" said for the third day, "within an hour" for an hour from now."""
    days = mention.days[0] if len(mention.days) == 1 and not mention.spans else None
    if days is None or days.note != WITHIN or mention.busy:
        return None
    if isinstance(days, Instants):
        return Window(days.end, days.end + timedelta(hours=1), "minute")
    return Window(_midnight(days.end), _midnight(days.end + timedelta(1)), "day")


def _other_half(span: Span, mention: Mention) -> Span | None:
    """A bare hour that people may mean in the evening: a lone 8, and 8 to 11 as a limit.

    At 9, 10 or 11 in the evening nobody meets, so as a point they are the morning; "after 9" and
    "work till 10" are said of both. "Till 12" is noon or midnight where work is spoken of.
    """
    if not span.bare or span.note == "24":  # "8h" is French, which counts to 24
        return None
    eight, noon = 8 * HOUR, 12 * HOUR
    match span.kind:
        case "point" if eight <= span.start < eight + HOUR:
            return Span(span.start + NOON, span.end + NOON, "point")
        case "after" if eight <= span.start < eight + 2 * HOUR:
            return Span(span.start + NOON, MIDNIGHT, "after")
        case "before" if eight <= span.end < noon and mention.busy and span.note == "until":
            return Span(0, span.end + NOON, "before")
        case "before" if span.end == noon and mention.busy:
            return Span(0, MIDNIGHT, "before")
    return None
