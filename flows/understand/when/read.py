"""What a text says about time: windows with their roles, other readings, and the reasons."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.understand.normalise import Said
from flows.understand.reading import Standing, Window
from flows.understand.when.appointments import tells_appointment
from flows.understand.when.asides import without_asides, without_uneven
from flows.understand.when.bounds_told import with_bounds
from flows.understand.when.calendar_words import one_day
from flows.understand.when.conditions import without_conditions
from flows.understand.when.contrasts import with_contrasts
from flows.understand.when.dated_weekdays import with_dates
from flows.understand.when.filled import with_filled
from flows.understand.when.free_told import with_free_told
from flows.understand.when.gone_by import without_gone
from flows.understand.when.hedges import without_hedges
from flows.understand.when.invited import with_invited
from flows.understand.when.likenesses import without_likenesses
from flows.understand.when.limits_told import with_limits
from flows.understand.when.matters import with_matters
from flows.understand.when.mentioned import Mention
from flows.understand.when.mentions import items
from flows.understand.when.officials import with_officials
from flows.understand.when.own_doings import with_doings
from flows.understand.when.own_verdicts import with_own_verdicts
from flows.understand.when.plain_french import with_plain_french
from flows.understand.when.plain_order import with_plain_order
from flows.understand.when.reasons_told import without_reasons
from flows.understand.when.roles import with_roles
from flows.understand.when.scan import scan, tells_time
from flows.understand.when.slips import without_slips
from flows.understand.when.standing import WeekRead, is_away, read_week
from flows.understand.when.stories import with_stories
from flows.understand.when.stretches import AHEAD, END, Days, Here
from flows.understand.when.that_time import says_rest_after, says_rest_before
from flows.understand.when.tokens import Break, Clock, Number, Part, RelativeDay, Token, Weekday
from flows.understand.when.told import without_told
from flows.understand.when.ways_told import with_ways
from flows.understand.when.weeks_behind import with_weeks_first
from flows.understand.when.whereabouts import without_others_away, without_places
from flows.understand.when.windows import other_windows, windows_of

_MOST_WINDOWS = 12
_TIMES = (Clock, Number, Weekday, RelativeDay, Part)
_MOST_READINGS = 2
_LONGEST = 400  # tokens; no text of a phone says more about time
_LONG_AGO = timedelta(days=300)  # "we wed in 2019"
_SURE, _ASSUMED, _UNSURE = 1.0, 0.8, 0.6
# Written out here: formatting dates costs more than reading most texts.
_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@dataclass(frozen=True)
class When:
    """The times of a text.

    ``windows`` in the order of the words, naive local wall time; ``readings`` are other ways to
    read them, best first, only where people really differ; ``standing`` what comes round every
    week; ``day_named``: a day was said and not only an hour; ``why`` says how it was read.
    ``told``: it only tells of hours, those of weeks or an absence of days, and neither proposes
    nor refuses anything else. ``confidence`` is below 1 where a half of the day was assumed, and
    lower where it hangs on something.
    """

    windows: tuple[Window, ...] = ()
    readings: tuple[tuple[Window, ...], ...] = ()
    standing: tuple[Standing, ...] = ()
    confidence: float = _SURE
    day_named: bool = False
    why: tuple[str, ...] = ()
    told: bool = False

    @property
    def beyond_standing(self) -> tuple[Window, ...]:
        """The windows that are not just the next time of what comes round."""
        return tuple(w for w in self.windows if not any(_is_next(w, s) for s in self.standing))


def _is_next(window: Window, standing: Standing) -> bool:
    minutes = window.start.hour * 60 + window.start.minute
    same_start = window.start.weekday() in standing.days and minutes == standing.start
    return window.busy and standing.busy and same_start


NEVER = When()


def plain_tokens(said: Said, lang: str) -> tuple[Token, ...]:
    """The tokens of a text as far as their words decide what is taken, offered or only told;
    nothing where no time is."""
    tokens = scan(said, lang)[:_LONGEST]
    if not tells_time(tokens) or _is_digit_alone(tokens):
        return ()
    slipped = without_slips(with_own_verdicts(tokens))
    plain = with_free_told(with_officials(without_hedges(slipped), lang))
    placed = with_plain_french(without_places(plain))
    tokens = with_matters(with_plain_order(without_asides(placed)))
    tokens = without_likenesses(with_bounds(with_limits(with_ways(tokens))), lang)
    tokens = with_contrasts(with_doings(without_others_away(without_told(tokens))))
    return with_stories(without_reasons(with_invited(tokens)))


def read_when(said: Said, now: datetime, lang: str) -> When:
    """Read the times of a text; ``now`` is local wall time, ``lang`` only breaks ties."""
    tokens = with_filled(plain_tokens(said, lang))
    if not tells_time(tokens):
        return NEVER
    tokens, hangs = without_conditions(tokens)
    tokens = tuple(with_dates(with_weeks_first(without_gone(tokens)), now.date()))
    here = Here(now, lang)
    weekly = read_week(tokens, now)
    padded = (*without_uneven(tokens), *[END] * AHEAD)
    found = items(padded, len(tokens), here, weekly.settled)
    mentions = with_roles(found, asks=said.asks)
    if len(mentions) == 1:
        _on_the_day_taken(mentions[0], weekly.windows)
    when = _when(mentions, tokens, here)
    if hangs:
        when = replace(when, confidence=_UNSURE)
    if not (weekly.standing or weekly.windows or any(window.busy for window in when.windows)):
        return when
    rest = _rest(tokens, weekly, mentions, when)
    windows = _distinct((*weekly.windows, *rest, *when.windows))
    readings = tuple((*weekly.windows, *reading) for reading in when.readings)
    told = bool(weekly.standing or weekly.windows) and not (when.windows or rest)
    if windows and not told:
        told = all(window.busy for window in windows) and is_away(tokens)
    if not (told or weekly.standing or said.asks or hangs) and when.day_named:
        told = tells_appointment(said.plain, tokens, windows)
    # What was read with its week is of a named day, unless hours alone stand beside it.
    named = when.day_named or (bool(weekly.windows) and not when.windows)
    when = replace(when, windows=windows, readings=readings, day_named=named)
    return replace(when, standing=weekly.standing, told=told)


def _rest(
    tokens: tuple[Token, ...], weekly: WeekRead, mentions: list[Mention], when: When
) -> tuple[Window, ...]:
    """ "at the clinic tmrw till 1 so after that": the rest of that day is free."""
    if weekly.standing or len((*weekly.windows, *when.windows)) != 1:
        return ()
    taken = (*weekly.windows, *when.windows)[0]
    if not taken.busy or (weekly.windows and not weekly.settled) or len(mentions) > 1:
        return ()
    # "off at 8, after that im ok": all of it was read with the week.
    pause = [n for n in sorted(weekly.settled) if isinstance(tokens[n], Break)][-1:]
    named = max((n for n, each in enumerate(tokens) if isinstance(each, _TIMES)), default=-1) + 1
    starts = {*pause, max(weekly.settled, default=named - 1) + 1, named}
    morning = datetime.combine(taken.start.date(), time())
    midnight = morning + timedelta(1)
    if taken.start > morning and any(says_rest_before(tokens, start) for start in starts):
        return (Window(morning, taken.start, "part", busy=False),)
    ends = taken.start == morning
    if taken.end >= midnight or not any(says_rest_after(tokens, s, ends=ends) for s in starts):
        return ()
    return (Window(taken.end, midnight, "part", busy=False),)


def _on_the_day_taken(mention: Mention, taken: tuple[Window, ...]) -> None:
    """ "i get off at 5 tmrw so 6?": hours alone are of the day that was told of before."""
    days = {window.start.date() for window in taken}
    if len(days) == 1 and not mention.days and (mention.taken or not mention.busy):
        mention.days = [one_day(days.pop())]


def _is_digit_alone(tokens: tuple[Token, ...]) -> bool:
    """A number and nothing else answers by its digit; "the 12th" is a day all the same."""
    return len(tokens) == 1 and isinstance(tokens[0], Number) and not tokens[0].ordinal


def _when(mentions: list[Mention], tokens: tuple[Token, ...], here: Here) -> When:
    parts = [windows_of(mention, here) for mention in mentions]
    windows = _distinct([w for part in parts for w in part if w.end > here.now - _LONG_AGO])
    if not windows:
        return NEVER
    readings = []
    told = [place for place, part in enumerate(parts) if part][:_MOST_WINDOWS]
    for place in told:
        for other in other_windows(mentions[place], here, alone=len(mentions) == 1):
            whole = [*parts[:place], other, *parts[place + 1 : told[-1] + 1]]
            reading = _distinct([w for part in whole for w in part])
            if _differ(reading, windows):
                readings.append(reading)
    if mentions[0].either:
        readings.append(tuple(replace(window, busy=not window.busy) for window in windows))
    assumed = any(span.bare for mention in mentions for span in mention.spans)
    return When(
        windows,
        tuple(dict.fromkeys(readings))[:_MOST_READINGS] if readings else (),
        confidence=_ASSUMED if assumed else _SURE,
        day_named=any(isinstance(d, Days) for mention in mentions for d in mention.days),
        why=tuple(_why(m, part, tokens) for m, part in zip(mentions, parts, strict=True) if part),
    )


def _distinct(windows: Sequence[Window]) -> tuple[Window, ...]:
    """The first of them, each once."""
    once = windows if len(windows) < 2 else tuple(dict.fromkeys(windows))  # a hash of times is slow
    return tuple(once[:_MOST_WINDOWS])


def _differ(one: tuple[Window, ...], other: tuple[Window, ...]) -> bool:
    """Has each a time of its own? "Friday or next friday" leaves nothing to choose between."""
    return not (set(one) <= set(other) or set(other) <= set(one))


def _why(mention: Mention, windows: list[Window], tokens: tuple[Token, ...]) -> str:
    """ "thurs = Thu 26 Nov, the coming one"; only the time words themselves are repeated."""
    words = " ".join(token.said for token in tokens[mention.first : mention.last])
    first = windows[0]
    notes = [day.note for day in mention.days if day.note] + ["refused"] * mention.busy
    at = first.start
    clock = f" {at.hour:02}:{at.minute:02}" if at.hour or at.minute else ""
    when = f"{_DAYS[at.weekday()]} {at.day} {_MONTHS[at.month - 1]}{clock}"
    return f"{words} = {when}" + "".join(f", {note}" for note in dict.fromkeys(notes))


def first_day(said: Said, now: datetime) -> date | None:
    """The first day named ("until monday"), None without one."""
    tokens = scan(said)[:_LONGEST]
    here = Here(now, "en")
    for item in items((*tokens, *[END] * AHEAD), len(tokens), here, frozenset()):
        if isinstance(item.thing, Days):
            return item.thing.start
    return None


def local_now(now: datetime, zone: str) -> datetime:
    """The naive wall time of an aware instant in a zone."""
    return now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
