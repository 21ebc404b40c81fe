"""The slow reference: one minute after the other, with zoneinfo and dateutil alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from flows.calendar.busy import Busy
from flows.calendar.hours import WeeklyHours
from flows.calendar.slots import PersonCalendar, Request

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Diary:
    """One person's minutes, as UTC minutes since the first one: open, and why they are closed."""

    open: frozenset[int]
    closed: dict[str, frozenset[int]]


class Reference:
    """Says why a meeting cannot start at a minute; no reason means that it fits."""

    def __init__(self, people: Sequence[PersonCalendar], request: Request) -> None:
        self.people, self.request = people, request
        self.began = request.now - 2 * DAY
        length = (request.horizon_days + 4) * 24 * 60
        self.minutes = [self.began + n * MINUTE for n in range(length)]
        self.diaries = [self._diary(person) for person in people]

    def starts(self) -> list[datetime]:
        """All the round starts without a reason against them."""
        return [minute for minute in self.round_minutes() if not self.why_not(minute)]

    def round_minutes(self) -> list[datetime]:
        """All the minutes that the request's clock shows as round ones."""
        zone, step = ZoneInfo(self.request.zone), self.request.step
        return [m for m in self.minutes if _minute_of_day(m.astimezone(zone)) % step == 0]

    def who_can(self, start: datetime) -> tuple[int, ...]:
        """The places of the people who have no reason of their own against a minute."""
        return tuple(n for n in range(len(self.people)) if not self.why_not_for(n, start))

    def why_not(self, start: datetime) -> set[str]:
        """The reasons against a meeting at this minute."""
        reasons = set().union(*(self.why_not_for(n, start) for n in range(len(self.people))))
        return reasons | self.why_not_at_all(start)

    def why_not_at_all(self, start: datetime) -> set[str]:
        """The reasons against a meeting at this minute that are nobody's own."""
        request, reasons = self.request, set()
        if start < request.now + request.notice * MINUTE:
            reasons.add("notice")
        if start + request.minutes * MINUTE > request.now + request.horizon_days * DAY:
            reasons.add("horizon")
        if request.travel and request.venue:
            zone = ZoneInfo(request.zone)
            shown = [(start + n * MINUTE).astimezone(zone) for n in range(request.minutes)]
            if not all(_is_within(request.venue, wall) for wall in shown):
                reasons.add("venue")
        return reasons

    def why_not_for(self, n: int, start: datetime) -> set[str]:
        """The reasons of one of the people."""
        person, diary, request = self.people[n], self.diaries[n], self.request
        first = (start - self.began) // MINUTE
        meeting = set(range(first, first + request.minutes))
        way = self.way(person)
        whole = set(range(first - way, first + request.minutes + way))
        reasons = {reason for reason, minutes in diary.closed.items() if whole & minutes}
        if not meeting <= diary.open:
            reasons.add("hours")
        for wish in request.wanted:
            if wish.busy and whole & self._between(wish.start, wish.end):
                reasons.add("cannot")
        return reasons | self._against_rules(person, start)

    def way(self, person: PersonCalendar) -> int:
        """Somebody's minutes of travel, each way."""
        if not self.request.travel:
            return 0
        return self.request.travel if person.travel is None else person.travel

    def _against_rules(self, person: PersonCalendar, start: datetime) -> set[str]:
        """Too long an outing, too many meetings."""
        reasons, zone, way = set(), ZoneInfo(person.zone), self.way(person)
        out = [start - way * MINUTE + n * MINUTE for n in range(self.request.minutes + 2 * way)]
        days = {minute.astimezone(zone).date() for minute in out}
        for phase in person.phases:
            holds = any((phase.since or day) <= day <= phase.until for day in days)
            if self.request.travel and holds and len(out) > phase.minutes:
                reasons.add("pass")
        day = start.astimezone(zone).date()
        others = [meeting.start.astimezone(zone).date() for meeting in person.booked]
        if person.most_a_day is not None and others.count(day) >= person.most_a_day:
            reasons.add("day full")
        weeks = [other.isocalendar()[:2] for other in others]
        week = day.isocalendar()[:2]
        if person.most_a_week is not None and weeks.count(week) >= person.most_a_week:
            reasons.add("week full")
        return reasons

    def _diary(self, person: PersonCalendar) -> Diary:
        zone = ZoneInfo(person.zone)
        walls = [minute.astimezone(zone) for minute in self.minutes]
        naive = [wall.replace(tzinfo=None, fold=0) for wall in walls]
        closed: dict[str, set[int]] = {}
        for entry in person.busy:
            if entry.behaviour == "home_by" and self.request.travel == 0:
                continue
            for start, end in _occurrences(entry, naive[0], naive[-1], zone):
                shown = [n for n, wall in enumerate(naive) if start <= wall < end]
                if shown:
                    held = range(shown[0], shown[-1] + 1)
                    closed.setdefault(entry.behaviour, set()).update(held)
                if shown and (slept := _sleep(entry, start, end)):
                    nap = [n for n, wall in enumerate(naive) if start <= wall < slept]
                    closed.setdefault("sleep", set()).update(range(nap[0], nap[-1] + 1))
        for meeting in person.booked:
            closed.setdefault("booked", set()).update(self._with_travel(meeting))
        for held in person.holds:
            if held.expires is None or held.expires > self.request.now:
                closed.setdefault("held", set()).update(self._with_travel(held))
        opened = frozenset(n for n, wall in enumerate(naive) if _is_open(person, wall))
        return Diary(opened, {reason: frozenset(all_) for reason, all_ in closed.items()})

    def _with_travel(self, meeting):
        travel = meeting.travel * MINUTE
        return self._between(
            meeting.start - travel, meeting.start + meeting.minutes * MINUTE + travel
        )

    def _between(self, start: datetime, end: datetime) -> set[int]:
        return set(range((start - self.began) // MINUTE, -((self.began - end) // MINUTE)))


def _is_open(person: PersonCalendar, wall: datetime) -> bool:
    replaced = [o for o in person.overrides if o.day == wall.date()]
    if replaced:
        hours = [(o.start, o.end) for o in replaced if o.start is not None]
    elif person.weekly:
        return _is_within(person.weekly, wall)
    else:
        hours = [(time(9), time(21))]
    return _holds(hours, wall.time())


def _is_within(weekly: Sequence[WeeklyHours], wall: datetime) -> bool:
    return _holds([(w.start, w.end) for w in weekly if wall.weekday() in w.days], wall.time())


def _holds(hours: Sequence[tuple[time, time]], clock: time) -> bool:
    return any(start <= clock and (clock < end or end == time(23, 59)) for start, end in hours)


def _sleep(entry: Busy, start: datetime, end: datetime) -> datetime | None:
    """13:00 of the morning in which a night shift ends."""
    morning = end.replace(hour=0, minute=0)
    nightly = start <= morning + timedelta(hours=1) and timedelta(hours=2) <= end - morning
    done = end - morning <= timedelta(hours=12) and end - start <= timedelta(hours=16)
    sleeps = entry.behaviour == "not_free" and nightly and done
    return morning + timedelta(hours=13) if sleeps else None


def _occurrences(entry: Busy, first: datetime, last: datetime, zone: ZoneInfo):
    if entry.end is not None:
        length = entry.end - entry.start
    elif entry.behaviour == "reachable_at":
        length = MINUTE
    else:
        length = timedelta(hours=6) - timedelta(hours=entry.start.hour, minutes=entry.start.minute)
        length += DAY if length <= timedelta(0) else timedelta(0)
    if not entry.rule:
        return [(entry.start, entry.start + length)]
    rule = entry.rule
    if "UNTIL=" in rule and rule.endswith("Z"):
        head, _, until = rule.rpartition("UNTIL=")
        local = datetime.fromisoformat(until.removesuffix("Z")).replace(tzinfo=UTC).astimezone(zone)
        rule = f"{head}UNTIL={local:%Y%m%dT%H%M%S}"
    found = rrulestr(rule, dtstart=entry.start).between(first - length - DAY, last + DAY, inc=True)
    return [(start, start + length) for start in found]


def _minute_of_day(wall: datetime) -> int:
    return wall.hour * 60 + wall.minute
