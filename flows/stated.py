"""What somebody says of their own time, as entries of a calendar, and what of the older gives way.

Only times and how they behave come out of here, never the word that was said.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.busy import Busy
from flows.calendar.wall import moment
from flows.calendar.weekly import is_weekly, of_week, on_days, weekdays
from flows.engine.facts import Entry, Facts, Wanted
from flows.engine.noted import hours_of, note_hours, numbers
from flows.texts.stated import Hours
from flows.texts.values import UntilDay
from flows.understand.reading import Standing
from flows.understand.when.entries import as_busy, as_good

NOON = time(12)
# A shorter one is an appointment: another one beside it takes nothing's place.
A_SHIFT = timedelta(hours=3)
A_DAY = 24 * 60  # minutes


@dataclass(frozen=True)
class Part:
    """Some of what was said, as much as is asked about in one question.

    `gone` are ids of older entries, `over` what of them is not so any more, `stays` what of them
    goes on. `asked`: both may be so, the older and the new, and they are asked which it is.
    """

    new: tuple[Hours, ...]
    gone: tuple[int, ...] = ()
    over: tuple[Hours, ...] = ()
    stays: tuple[Busy, ...] = ()
    asked: bool = False


def parts_of(
    facts: Facts, standing: Sequence[Standing], away: Sequence[Wanted]
) -> tuple[Part, ...]:
    """What was said, without what is known already: what stands beside older hours comes last."""
    known = [entry for entry in facts.views.hours().busy if not _is_over(entry.busy, facts)]
    today = today_of(facts)
    plain: list[Hours] = list(_single(away, facts.person.zone))
    home: list[Busy] = []
    beside: list[tuple[Busy, list[Entry]]] = []
    for each in standing:
        for entry in as_busy(each, today):
            others = [] if _is_limit(each) else _others(entry, known)
            if entry.behaviour == "home_by":
                home.append(entry)
            elif others:
                beside.append((entry, others))
            else:
                plain.append(entry)
    free = [each for each in standing if not each.busy]
    plain = [entry for entry in plain if not _is_known(entry, known)]
    home = [entry for entry in home if not _is_known(entry, known)]
    beside = [(entry, others) for entry, others in beside if not _is_known(entry, known)]
    found = [
        Part((*plain,)),
        _home_by(home, known),
        _free(free, known),
        _beside(beside),
    ]
    return tuple(part for part in found if part.new)


def week_of(
    facts: Facts, monday: date, standing: Sequence[Standing], away: Sequence[Wanted]
) -> tuple[Part, ...]:
    """The hours of one week: single entries, in place of those told for that week before.

    What holds every week whatever the shifts are, a time to be home say, is kept as such.
    """
    shifts = [each for each in standing if each.busy and each.kind not in ("curfew", "callin")]
    rest = [each for each in standing if each.busy and each not in shifts]
    new = [once for each in shifts for entry in as_busy(each, monday) for once in _once(entry)]
    new += [_in_week(entry, monday) for entry in _single(away, facts.person.zone)]
    gone = tuple(entry.id for entry in facts.views.hours().busy if of_week(entry.busy, monday))
    week = Part(tuple(sorted(new, key=lambda entry: entry.start)), gone)
    return (week, *parts_of(facts, rest, ())) if new else parts_of(facts, rest, ())


def same_as_before(facts: Facts, monday: date) -> tuple[Part, ...]:
    """The hours of the week before, a week later; nothing where none were told."""
    known, week = facts.views.hours().busy, timedelta(days=7)
    before = [entry.busy for entry in known if of_week(entry.busy, monday - week)]
    new = tuple(
        replace(one, start=one.start + week, end=one.end + week) for one in before if one.end
    )
    gone = tuple(entry.id for entry in known if of_week(entry.busy, monday))
    return (Part(new, gone),) if new else ()


def told_for_week(facts: Facts, monday: date) -> tuple[int, ...]:
    """The ids of the single entries of that week."""
    return tuple(entry.id for entry in facts.views.hours().busy if of_week(entry.busy, monday))


def still_known(facts: Facts) -> tuple[Entry, ...]:
    """The busy entries that are not over."""
    return tuple(entry for entry in facts.views.hours().busy if not _is_over(entry.busy, facts))


def today_of(facts: Facts) -> date:
    """The day it is for the person of this turn."""
    return facts.now.astimezone(ZoneInfo(facts.person.zone)).date()


def week_day(facts: Facts, monday: date) -> UntilDay:
    """The Monday of a week, as the person reads it."""
    return UntilDay(moment(monday, NOON, facts.person.zone), facts.person.zone)


def note_parts(parts: Iterable[Part]) -> list[dict[str, object]]:
    """Parts as they stand in notes."""
    return [
        {
            "new": note_hours(part.new),
            "gone": list(part.gone),
            "over": note_hours(part.over),
            "stays": note_hours(part.stays),
            "asked": part.asked,
        }
        for part in parts
    ]


def noted_parts(note: object) -> tuple[Part, ...]:
    """Parts of a note; none when nothing was noted.

    Raises:
        KeyError, TypeError, ValueError: the note holds no parts.
    """
    if note is None:
        return ()
    if not isinstance(note, list | tuple):
        raise TypeError("Several parts are noted as a list.")
    return tuple(_noted_part(row) for row in note)


def _noted_part(row: Mapping[str, object]) -> Part:
    stays = tuple(entry for entry in hours_of(row["stays"]) if isinstance(entry, Busy))
    new, over = hours_of(row["new"]), hours_of(row["over"])
    return Part(new, numbers(row["gone"]), over, stays, bool(row["asked"]))


def _home_by(new: Sequence[Busy], known: Sequence[Entry]) -> Part:
    """Another hour to be home takes the older one's place on its own days."""
    days = frozenset(day for entry in new for day in weekdays(entry))
    older = [entry for entry in known if entry.busy.behaviour == "home_by"]
    return _in_place(tuple(new), {entry: days for entry in older if is_weekly(entry.busy)})


def _free(said: Sequence[Standing], known: Sequence[Entry]) -> Part:
    """Who is free on a day is not taken any more in the hours that this covers."""
    new = tuple(as_good(each) for each in said)
    days = {
        entry: frozenset(day for each in said for day in each.days if _covers(each, entry.busy))
        for entry in known
        if entry.busy.behaviour == "not_free" and is_weekly(entry.busy)
    }
    return _in_place(new, days)


def _in_place(new: tuple[Hours, ...], days: Mapping[Entry, frozenset[int]]) -> Part:
    """New hours and, by older entry, the days on which it is over."""
    gone, over, stays = [], [], []
    for entry, named in days.items():
        has = weekdays(entry.busy)
        if not named & has:
            continue
        gone.append(entry.id)
        over.append(entry.busy if has <= named else on_days(entry.busy, has & named))
        stays += [on_days(entry.busy, has - named)] if has - named else []
    return Part(new, (*gone,), (*over,), (*stays,))


def _beside(new: Sequence[tuple[Busy, list[Entry]]]) -> Part:
    """Hours that may stand beside the older ones, or in their place: both are shown."""
    older = {entry.id: entry.busy for _, others in new for entry in others}
    return Part(tuple(e for e, _ in new), (*older,), (*older.values(),), asked=True)


def _is_limit(said: Standing) -> bool:
    """ "Never before 10", "nothing after 8 ever": no shift, and it takes no shift's place."""
    return said.kind == "other" and (said.start == 0 or said.end == A_DAY)


def _others(entry: Busy, known: Sequence[Entry]) -> list[Entry]:
    """Older hours like these on the same days: shifts beside a shift, calls beside a call."""
    return [
        other
        for other in known
        if other.busy.behaviour == entry.behaviour
        and is_weekly(other.busy)
        and weekdays(other.busy) & weekdays(entry)
        and (entry.behaviour != "not_free" or min(_length(entry), _length(other.busy)) >= A_SHIFT)
    ]


def _covers(free: Standing, entry: Busy) -> bool:
    """Whether a free time covers the hours of an entry."""
    start = entry.start.hour * 60 + entry.start.minute
    end = start + int(_length(entry).total_seconds()) // 60
    until = free.end if free.end > free.start else free.end + 24 * 60
    return free.start <= start and end <= until


def _length(entry: Busy) -> timedelta:
    return entry.end - entry.start if entry.end else timedelta()


def _is_known(entry: Hours, known: Sequence[Entry]) -> bool:
    """Whether the same is known already."""
    return isinstance(entry, Busy) and any(_same(entry, other.busy) for other in known)


def _same(one: Busy, other: Busy) -> bool:
    if one.behaviour != other.behaviour or bool(one.rule) != bool(other.rule):
        return False
    if not one.rule:
        return (one.start, one.end) == (other.start, other.end)
    clocks = one.start.time() == other.start.time()
    # To be home until six is the same whether it was said or counted.
    lasts = one.behaviour == "home_by" or _length(one) == _length(other)
    return clocks and lasts and is_weekly(other) and weekdays(one) <= weekdays(other)


def _is_over(entry: Busy, facts: Facts) -> bool:
    now = facts.now.astimezone(ZoneInfo(facts.person.zone)).replace(tzinfo=None)
    return not entry.rule and (entry.end or entry.start) <= now


def _once(entry: Busy) -> list[Busy]:
    """A weekly entry as single ones, in its first week."""
    days = sorted(weekdays(entry), key=lambda day: (day - entry.start.weekday()) % 7)
    return [replace(on_days(entry, [day]), rule="") for day in days]


def _single(away: Sequence[Wanted], zone: str) -> list[Busy]:
    """Named stretches as entries; neighbours are one, and a moment lasts an hour."""
    found: list[Busy] = []
    for start, end in sorted((_wall(w.start, zone), _wall(w.end, zone)) for w in away):
        last = found[-1] if found else None
        if last is not None and last.end is not None and start <= last.end and _whole(last):
            found[-1] = replace(last, end=max(end, last.end))
        else:
            found.append(Busy("not_free", start, max(end, start + timedelta(hours=1))))
    return found


def _in_week(entry: Busy, monday: date) -> Busy:
    """A single time of the week after is of this one: "mon 7-3", said on that Monday."""
    week = timedelta(days=7)
    if not of_week(entry, monday + week) or entry.end is None:
        return entry
    return replace(entry, start=entry.start - week, end=entry.end - week)


def _whole(entry: Busy) -> bool:
    return entry.start.time() == time() and (entry.end or entry.start).time() == time()


def _wall(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)
