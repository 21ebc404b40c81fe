"""Generated lives: shifts over midnight, curfews, call-ins, two zones, changes of clocks."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from flows.calendar.busy import Busy
from flows.calendar.hours import Override, WeeklyHours
from flows.calendar.person import Booked, Held, PersonCalendar, Phase, Request
from flows.engine.facts import Wanted

ZONES = ("America/Toronto", "America/St_Johns", "America/Regina", "America/Vancouver")

# Around the nights when clocks change (or, in Vancouver's autumn of 2026, no longer do), and not.
DAYS = (
    datetime(2026, 3, 7, tzinfo=UTC),
    datetime(2026, 10, 31, tzinfo=UTC),
    datetime(2027, 3, 13, tzinfo=UTC),
    datetime(2026, 6, 24, tzinfo=UTC),
    datetime(2026, 12, 31, tzinfo=UTC),
)

RULES = (
    "",
    "",
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=DAILY;BYDAY=SA,SU",
    "FREQ=DAILY;COUNT=20",
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;BYDAY=SU,TH,SA",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU",
    "FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20261101T040000Z",
    "FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20260308T013000",
    "FREQ=MONTHLY;BYDAY=2SU",
)


_SELDOM = st.sampled_from((0, 0, 0, 1, 2))


def _times(step: int) -> st.SearchStrategy[time]:
    return st.integers(0, 24 * 60 // step - 1).map(lambda n: time(n * step // 60, n * step % 60))


@st.composite
def _hours(draw: st.DrawFn) -> tuple[time, time]:
    # Not from or until an hour that a night in autumn has twice: which one is meant is not said.
    clear = _times(15).filter(lambda t: t.hour != 1 or t.minute == 0)
    start, end = sorted((draw(clear), draw(st.one_of(clear, st.just(time(23, 59))))))
    return start, end


@st.composite
def busy_entries(draw: st.DrawFn, near: datetime) -> Busy:
    """A busy entry that begins up to six weeks before an instant and up to three days after."""
    behaviour = draw(st.sampled_from(("not_free", "not_free", "home_by", "reachable_at")))
    start = datetime.combine(
        near.date() + timedelta(days=draw(st.integers(-42, 3))), draw(_times(5))
    )
    minutes = draw(st.one_of(st.integers(1, 16 * 60), st.integers(1, 4 * 24 * 60)))
    open_end = behaviour != "not_free" and draw(st.booleans())
    return Busy(
        behaviour,
        start,
        None if open_end else start + timedelta(minutes=minutes),
        draw(st.sampled_from(RULES)),
    )


@st.composite
def calendars(draw: st.DrawFn, now: datetime) -> PersonCalendar:
    """One person's calendar around an instant."""
    days = st.frozensets(st.integers(0, 6), min_size=1)
    weekly = [WeeklyHours(draw(days), *draw(_hours())) for _ in range(draw(st.integers(0, 3)))]
    overrides = [
        Override(_day(now, draw(st.integers(-1, 3))), *(draw(_hours()) if open_ else ()))
        for open_ in draw(st.lists(st.booleans(), max_size=2))
    ]
    at = st.integers(-600, 3 * 24 * 60).map(lambda n: now + timedelta(minutes=n))
    lengths, travels = st.integers(15, 120), st.sampled_from((0, 30, 45))
    phases = st.builds(
        lambda since, until, minutes: Phase(
            None if since is None else _day(now, since), _day(now, until), minutes
        ),
        st.one_of(st.none(), st.integers(-3, 3)),
        st.integers(-1, 4),
        st.integers(60, 200),
    )
    few = st.one_of(st.none(), st.none(), st.integers(0, 3))
    expiry = st.one_of(st.none(), st.integers(-60, 60).map(lambda n: now + timedelta(minutes=n)))
    return PersonCalendar(
        zone=draw(st.sampled_from(ZONES)),
        weekly=tuple(weekly),
        overrides=tuple(overrides),
        busy=tuple(draw(st.lists(busy_entries(now), max_size=5))),
        booked=tuple(draw(st.lists(st.builds(Booked, at, lengths, travels), max_size=2))),
        holds=tuple(draw(st.lists(st.builds(Held, at, lengths, travels, expiry), max_size=2))),
        good=tuple(WeeklyHours(draw(days), *draw(_hours())) for _ in range(draw(_SELDOM))),
        phases=tuple(draw(phases) for _ in range(draw(_SELDOM))),
        most_a_day=draw(few),
        most_a_week=draw(few),
        ignored_holidays=draw(st.sampled_from((frozenset(), frozenset({"Canada Day"})))),
        night_shift=draw(st.booleans()),
        travel=draw(st.sampled_from((None, None, 0, 15, 50))),
    )


@st.composite
def venues(draw: st.DrawFn) -> tuple[WeeklyHours, ...]:
    """When a place is open; mostly always."""
    days = st.frozensets(st.integers(0, 6), min_size=4)
    return tuple(WeeklyHours(draw(days), *draw(_hours())) for _ in range(draw(_SELDOM)))


@st.composite
def searches(draw: st.DrawFn, most: int = 2) -> tuple[list[PersonCalendar], Request]:
    """Two people or more, who may live in several zones, and what is looked for, two days ahead."""
    now = draw(st.sampled_from(DAYS)) + timedelta(minutes=draw(st.integers(-600, 900)))
    people = [draw(calendars(now)) for _ in range(draw(st.integers(2, most)))]
    wishes = st.builds(
        lambda begin, length, busy: Wanted(
            now + timedelta(minutes=begin), now + timedelta(minutes=begin + length), busy
        ),
        st.integers(0, 48 * 60),
        st.integers(1, 600),
        st.booleans(),
    )
    request = Request(
        now=now,
        zone=people[0].zone,
        minutes=draw(st.sampled_from((30, 45, 60, 90))),
        step=draw(st.sampled_from((15, 30, 60))),
        notice=draw(st.sampled_from((0, 47, 180))),
        horizon_days=2,
        travel=draw(st.sampled_from((0, 30, 40))),
        wanted=tuple(draw(st.lists(wishes, max_size=2))),
        near=draw(st.one_of(st.none(), st.just(now + timedelta(hours=20)))),
        province=draw(st.sampled_from(("", "QC", "NL"))),
        venue=draw(venues()),
    )
    return people, request


def _day(now: datetime, offset: int) -> date:
    return now.date() + timedelta(days=offset)
