"""One time that a text names, and the week that the times of one row share."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from flows.understand.when.calendar_words import (
    COMING,
    DAY_AFTER,
    NUMBERED,
    OF_NEXT_WEEK,
    OF_THAT_WEEK,
    dated_in,
    in_month,
    moved_to,
)
from flows.understand.when.parts import HOUR, MIDNIGHT, NOON
from flows.understand.when.stretches import AFTER_SHIFT, Days, Instants, Span
from flows.understand.when.together import together

_NEAR = 14  # days
_FEW_HOURS = 4 * HOUR
_LIMITS = ("part", "after", "before")
_OF_A_WEEK = frozenset((OF_NEXT_WEEK, OF_THAT_WEEK))


@dataclass(slots=True)
class Mention:
    """One day (or several said together) with its hours, and whether it is refused.

    ``settled``: a word said so, and was not only assumed.
    """

    days: list[Days | Instants] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    busy: bool = False
    settled: bool = False
    row: int = 0  # mentions of one list share it
    first: int = 0
    last: int = 0
    taken: bool = False  # work or the like takes it: "i can" speaks of another time
    clause: int = 0  # which of the sentences of the text it stands in
    mark: int = -1  # the item that refuses it, where one stands before
    another: bool = False  # "some other evening": not of the day before it
    linked: bool = False  # "or" or "and" stands before it
    either: bool = False  # it may be the other way round: "jeudi pas vendredi ok?"
    hours_first: bool = False  # "3pm mon": they may be those of the next days too


def in_one_week(mentions: list[Mention]) -> list[Mention]:
    """ "thurs or fri next week": the bare weekdays of a row are of the week named in it."""
    mentions = with_hours_before(in_week_before(mentions))
    for mention in mentions:
        named = [d for d in mention.days if isinstance(d, Days) and d.note in _OF_A_WEEK]
        if not named:
            continue
        monday = named[0].start - timedelta(named[0].start.weekday())
        for other in mentions:
            if other.row == mention.row and other is not mention:
                other.days = [
                    day if _same_weekday(day, named[0]) else moved_to(monday, day)
                    for day in other.days
                ]
    return mentions


def _same_weekday(one: Days | Instants, other: Days) -> bool:
    """ "this thursday and next thursday" are two."""
    return isinstance(one, Days) and one.start.weekday() == other.start.weekday()


def in_week_before(mentions: list[Mention]) -> list[Mention]:
    """ "the week after, say wednesday at one": that day of the week, and not the rest of it."""
    kept: list[Mention] = []
    for mention in mentions:
        before = kept[-1] if kept else None
        if before is not None and _is_its_name(before, mention):
            before.spans = before.spans or mention.spans
            continue
        if before is not None and _narrows(before, mention):
            monday = before.days[0].start
            if isinstance(monday, date) and mention.days[0].note == NUMBERED:
                mention.days = [dated_in(monday, day) for day in mention.days]
                kept.pop()
            elif isinstance(monday, date):
                monday -= timedelta(monday.weekday())
                mention.days = [moved_to(monday, day) for day in mention.days]
                if not mention.busy:  # "next week but not tues": the rest of it stands
                    kept.pop()
        kept.append(mention)
    return kept


def _is_its_name(before: Mention, mention: Mention) -> bool:
    """ "3 dec, thursday": the weekday of the date right before it."""
    if len(before.days) != 1 or len(mention.days) != 1 or mention.linked:
        return False
    named, day = before.days[0], mention.days[0]
    if not isinstance(named, Days) or not isinstance(day, Days) or mention.first - before.last > 1:
        return False
    if before.spans and mention.spans:
        return False  # "lundi 8 agente a 2h, lundi apres 3h"
    bare = day.note == COMING and named.note != COMING and named.grain == "day"
    return bare and (named.end - named.start).days == 1 and _same_weekday(day, named)


def _narrows(before: Mention, mention: Mention) -> bool:
    """Does a mention name bare weekdays right after a week ahead, or leave them out of it?"""
    if mention.linked or before.busy or mention.clause != before.clause:
        return False
    if len(before.days) != 1 or not mention.days:
        return False
    week = before.days[0]
    if not isinstance(week, Days) or week.past or (mention.busy and week.grain != "week"):
        return False
    if week.grain == "month":  # "next month on the 5th"
        return all(isinstance(day, Days) and day.note == NUMBERED for day in mention.days)
    if week.grain == "weekend":  # "this weekend, saturday"
        inside = all(day.start.weekday() > 4 for day in mention.days if isinstance(day, Days))
    else:
        inside = week.grain == "week"
    return inside and all(isinstance(day, Days) and day.note == COMING for day in mention.days)


def with_hours_before(mentions: list[Mention]) -> list[Mention]:
    """ "3pm mon tues or wed": hours said before a row of days are those of all of them."""
    for before, mention in zip(mentions, mentions[1:], strict=False):
        near = mention.first - before.last <= 1 and mention.clause == before.clause
        near = near and (before.settled or not mention.settled)  # "by noon sat, sun is better"
        if before.hours_first and near and not mention.spans and mention.busy == before.busy:
            mention.spans, mention.hours_first = list(before.spans), True
    return mentions


def _in_its_month(before: Mention, mention: Mention) -> None:
    """ "not xmas day but the 26th": the number is of the month that was just named."""
    if len(before.days) != 1 or len(mention.days) != 1:
        return
    named, day = before.days[0], mention.days[0]
    if not isinstance(named, Days) or not isinstance(day, Days) or day.note != NUMBERED:
        return
    if named.start.month == day.start.month or not 0 < day.start.day - named.start.day <= _NEAR:
        return
    start = in_month(named.start, day.start.day, 0)
    if start is not None:  # February has no 30th
        mention.days = [replace(day, start=start, end=start + timedelta(1))]


def _of_the_holiday(before: Mention, mention: Mention) -> None:
    """ "le 25 jpeux pas c'est noel": the day of the month that was named is the holiday's."""
    if len(before.days) != 1 or len(mention.days) != 1:
        return
    number, named = before.days[0], mention.days[0]
    if not (isinstance(number, Days) and isinstance(named, Days)) or number.note != NUMBERED:
        return
    if named.note == COMING and number.start.day == named.start.day:
        before.days = [named]


def _the_day_after(before: Mention, mention: Mention) -> None:
    """ "friday or the day after": counted from the day before it."""
    named, day = before.days[-1:], mention.days[:1]
    if not (named and day and isinstance(named[0], Days)):
        return
    if isinstance(day[0], Days) and day[0].note == DAY_AFTER:
        start = named[0].end
        mention.days = [replace(day[0], start=start, end=start + timedelta(1))]


def of_the_question(mentions: list[Mention]) -> list[Mention]:
    """ "lunch on friday? 12 to 1", "off tonight. 7?": the hours are those of the day before."""
    kept: list[Mention] = []
    for mention in mentions:
        before = kept[-1] if kept else None
        if before is not None and _asks_the_hour(before, mention):
            mention.days = before.days
            parts = [together(part, hours) for part in before.spans for hours in mention.spans]
            mention.spans = [span for span in parts if span is not None] or mention.spans
            kept.pop()
        elif before is not None and _is_other_hour(before, mention):
            mention.days = list(before.days)
        kept.append(mention)
    return kept


def _is_other_hour(before: Mention, mention: Mention) -> bool:
    """ "no way i make it by 9 tmrw. 10?": another hour of the day of the one refused."""
    refused = before.busy and not mention.busy and bool(before.spans) and len(before.days) == 1
    alone = not mention.days and not mention.another and bool(mention.spans)
    asked = all(span.kind in ("point", "range") for span in (*mention.spans, *before.spans[1:]))
    # "Free after 3", "en apres-midi je suis libre".
    asked = asked or (mention.settled and all(span.kind in _LIMITS for span in mention.spans))
    return refused and alone and asked and before.clause != mention.clause


def _asks_the_hour(before: Mention, mention: Mention) -> bool:
    if mention.days or mention.busy or before.busy or before.clause == mention.clause:
        return False
    if mention.another:
        return False
    if any(span.kind == "part" for span in mention.spans):  # "next week? mornings are best"
        week = before.days[0] if len(before.days) == 1 and not before.spans else None
        return isinstance(week, Days) and week.grain == "week" and not week.past
    day = before.days[0] if len(before.days) == 1 else None
    single = isinstance(day, Days) and (day.end - day.start).days == 1 and not day.past
    return single and all(span.kind == "part" for span in before.spans)


def on_that_day(mentions: list[Mention]) -> list[Mention]:
    """ "court at 930 thurs so after lunch": hours alone are of the day that was just taken."""
    for before, mention in zip(mentions, mentions[1:], strict=False):
        _in_its_month(before, mention)
        _of_the_holiday(before, mention)
        _the_day_after(before, mention)
    for before, mention in zip(mentions, mentions[1:], strict=False):
        hours = mention.spans and not (mention.days or mention.another)
        parts = not before.busy and _are_parts(before) and _are_parts(mention)  # "mardi am, pas pm"
        own = mention.clause == before.clause and (mention.taken or not mention.busy or parts)
        if hours and own and len(before.days) == 1:
            mention.days = list(before.days)
    return _named_once(of_the_question(mentions))


def _are_parts(mention: Mention) -> bool:
    return bool(mention.spans) and all(span.kind == "part" for span in mention.spans)


def _named_once(mentions: list[Mention]) -> list[Mention]:
    """ "le 31 ca marche pas c'est l'halloween": what was decided of a day stands alone."""
    if len(mentions) == 1:
        return mentions
    mentions = [
        one
        for n, one in enumerate(mentions)
        if not any(_is_narrower(one, other) for other in mentions[n + 1 :])
    ]
    refused = [one for one in mentions if one.busy and one.settled and not one.spans and one.days]
    return [
        one
        for one in mentions
        if one.busy or one.settled or one.spans or not any(_same_days(one, no) for no in refused)
    ]


def _is_narrower(one: Mention, other: Mention) -> bool:
    """ "class is off monday so monday morning", "sat afternoon is good, say 1": the hour meant."""
    if one.busy or other.busy or other.linked or not other.spans or not _same_days(one, other):
        return False
    inside = (a.start <= b.start and b.end <= a.end for a in one.spans for b in other.spans)
    points = all(span.kind == "point" for span in other.spans)
    return not one.spans or (points and _are_parts(one) and any(inside))


def _same_days(one: Mention, other: Mention) -> bool:
    days = [(day.start, day.end) for day in one.days if isinstance(day, Days)]
    return bool(days) and days == [(d.start, d.end) for d in other.days if isinstance(d, Days)]


def more_hours(mentions: list[Mention], last: Mention, span: Span, *, linked: bool) -> None:
    """Hours said after others of the same day: both as one, or one more."""
    if span.note == AFTER_SHIFT and last.spans[-1].kind == "point" and not linked:
        return  # "16h apres l'ecole du petit": the hour says when that is
    both = together(last.spans[-1], span)
    if linked and both is None:
        span = _in_its_half(last.spans[-1], span)
    if both is None or linked and both.kind == "part":
        last.spans.append(span)
        return
    previous = last.spans[-1]
    for mention in mentions:
        if mention.row == last.row and mention.spans and mention.spans[-1] == previous:
            mention.spans[-1] = both


def until_then(last: Mention, limit: Span) -> bool:
    """ "after 10 but must be done by 11:30": who has to leave is free only so long."""
    if last.busy or not last.spans or last.spans[-1].kind != "after":
        return False
    after = last.spans[-1]
    end = limit.start if limit.kind == "after" else limit.end
    if not after.start < end < MIDNIGHT or limit.kind not in ("after", "before"):
        return False
    last.spans[-1] = Span(after.start, end, "range")
    return True


def _in_its_half(before: Span, span: Span) -> Span:
    """ "samedi soir 7h ou 8h": a bare hour right after a later one is in the same half."""
    gap = span.start + NOON - before.start
    points = before.kind == span.kind == "point" and span.bare and span.start < NOON
    if not points or before.start < NOON or not 0 < gap <= _FEW_HOURS:
        return span
    return replace(span, start=span.start + NOON, end=span.end + NOON)


def named_again(days: list[Days | Instants], before: Mention | None) -> list[Days | Instants]:
    """ "the tuesday": bare weekdays as the first ones that are not before the day just named."""
    named = before.days[-1] if before is not None and before.days else None
    return [_on_or_after(day, named) for day in days]


def _on_or_after(day: Days | Instants, named: Days | Instants | None) -> Days | Instants:
    if not (isinstance(named, Days) and isinstance(day, Days)) or day.note != COMING:
        return day
    weeks = max(0, -((day.start - named.start).days // 7))
    return replace(day, start=day.start + timedelta(7 * weeks), end=day.end + timedelta(7 * weeks))


def goes_on_from(mentions: list[Mention]) -> bool:
    """Is the last one a day after another that the same word takes ("work thurs til 6 sat")?"""
    last = mentions[-1]
    return bool(last.days) and len([m for m in mentions if m.mark == last.mark]) > 1
