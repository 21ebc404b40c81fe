"""A small programme in memory, for flows that are tested without a database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from flows.calendar.reasons import Reason
from flows.calendar.rota import Rota
from flows.calendar.swaps import Asked, until
from flows.engine.facts import (
    Change,
    Facts,
    Meeting,
    Needed,
    Partner,
    Person,
    Place,
    Programme,
    Service,
    Stated,
    Thread,
    Wanted,
)
from flows.engine.group_facts import AMONG, Group, Stands
from flows.engine.morning_facts import Morning

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # a Monday, 10:00 in Toronto
ZONE = "America/Toronto"

ROSA = Person(1, "coordinator", "Rosa", "en", ZONE)
PAUL = Person(2, "coordinator", "Paul", "fr", ZONE)
ANA = Person(3, "mentee", "Ana", "en", ZONE, coordinator_id=1)
LUC = Person(4, "mentee", "Luc", "fr", ZONE, coordinator_id=1)
MARC = Person(5, "mentor", "Marc", "en", ZONE, coordinator_id=1)
JULIE = Person(6, "mentor", "Julie", "fr", ZONE, coordinator_id=1)
EVERYBODY = (ROSA, PAUL, ANA, LUC, MARC, JULIE)

PROGRAMME = Programme(1, "Le Relais", "514-555-0100", ZONE, "QC")
MEETING = Meeting(
    id=7,
    rev=1,
    mentee=ANA,
    mentor=MARC,
    starts_at=NOW + timedelta(days=1),
    minutes=60,
    zone=ZONE,
    format="in_person",
    place="Cafe Nord",
    state="planned",
)

GROUP = Group(
    id=3,
    rev=1,
    leader=MARC,
    starts_at=NOW + timedelta(days=3),
    minutes=60,
    zone=ZONE,
    place="Cafe Nord",
    seats=4,
    food=False,
    state="planned",
)


@dataclass(frozen=True)
class FakeViews:
    """What a turn may look up, from plain tuples. `of` is the person of the turn.

    `starts` fit in any form, `calls` only by phone or video; `reason` is why nothing fits.
    """

    of: Person = ANA
    people: tuple[Person, ...] = EVERYBODY
    all_meetings: tuple[Meeting, ...] = ()
    change: Change | None = None
    starts: tuple[datetime, ...] = ()
    threads: tuple[Thread, ...] = ()
    said: Mapping[int, Sequence[str]] = field(default_factory=dict)
    safety_texts: Mapping[int, str] = field(default_factory=dict)
    noted: Mapping[int, Sequence[str]] = field(default_factory=dict)
    next_in_chain: Person | None = None
    stated: Stated = Stated()
    misfits: tuple[Meeting, ...] = ()
    reason: Reason = Reason("nothing")
    calls: tuple[datetime, ...] = ()
    backup: Person | None = None
    backup_starts: tuple[datetime, ...] = ()
    usual: Person | None = None
    matched: tuple[Person, ...] = ()
    now: datetime = NOW
    duties: Rota = Rota(ZONE)
    asked: tuple[Asked, ...] = ()
    test_page: int | None = None
    slips: int = 0
    paired: tuple[Partner, ...] = ()
    where: Place | None = None
    waits: Morning = Morning()
    gathered: "FakeGroups" = field(default_factory=lambda: FakeGroups())
    needed: tuple[Needed, ...] = ()
    directory: tuple[Service, ...] = ()
    meets: Person | None = MARC
    rated: tuple[int, ...] = ()
    wrote: datetime | None = None
    human: datetime | None = None

    def person(self, person_id: int) -> Person | None:
        return next((p for p in self.people if p.id == person_id), None)

    def coordinator(self) -> Person | None:
        return self.person(self.of.coordinator_id or 0)

    def meeting(self, meeting_id: int) -> Meeting | None:
        return next((m for m in self.all_meetings if m.id == meeting_id), None)

    def meetings(self) -> Sequence[Meeting]:
        theirs = (m for m in self.all_meetings if self.of.id in (m.mentee.id, m.mentor.id))
        return sorted(
            (
                m
                for m in theirs
                if m.state in ("planned", "confirmed")
                and m.starts_at + timedelta(minutes=m.minutes) > self.now
            ),
            key=lambda m: m.starts_at,
        )

    def last_meeting(self, begun: bool = False) -> Meeting | None:
        theirs = (m for m in self.all_meetings if self.of.id in (m.mentee.id, m.mentor.id))
        known = (m for m in theirs if not begun or m.starts_at <= self.now)
        return max(known, key=lambda m: m.starts_at, default=None)

    def last_change(self) -> Change | None:
        return self.change

    def free_starts(
        self,
        meeting: Meeting,
        wanted: Sequence[Wanted],
        not_these: Sequence[datetime],
        weeks: int = 2,
    ) -> Sequence[datetime]:
        starts = self.starts if meeting.format == "in_person" else (*self.starts, *self.calls)
        named = [w for w in wanted if not w.busy]
        refused = [w for w in wanted if w.busy]
        return [
            s
            for s in starts
            if s > self.now
            and s not in not_these
            and (not named or any(w.start <= s < w.end for w in named))
            and not any(w.start <= s < w.end for w in refused)
        ][:3]

    def why_none(
        self, meeting: Meeting, wanted: Sequence[Wanted], not_these: Sequence[datetime]
    ) -> Reason:
        return self.reason

    def free_with_backup(
        self,
        meeting: Meeting,
        wanted: Sequence[Wanted],
        not_these: Sequence[datetime],
        weeks: int = 2,
    ) -> tuple[Person, Sequence[datetime]] | None:
        if self.backup is None:
            return None
        return self.backup, self.backup_starts

    def slipped(self, meeting: Meeting) -> int:
        return self.slips

    def place(self, expected: Meeting | Group) -> Place | None:
        return self.where

    def partners(self) -> Sequence[Partner]:
        return self.paired

    def usual_mentor(self, meeting: Meeting) -> Person:
        return self.usual or meeting.mentor

    def fits(self, meeting: Meeting, start: datetime) -> bool:
        if self.backup is not None and meeting.mentor == self.backup:
            return start in self.backup_starts
        return start in self.starts or (meeting.format != "in_person" and start in self.calls)

    def mentors(self) -> Sequence[Person]:
        return self.matched

    def has_met(self) -> bool:
        return any(one.state == "held" for one in self.all_meetings)

    def hours(self) -> Stated:
        return self.stated

    def unfit(self) -> Sequence[Meeting]:
        return self.misfits

    def thread(self, number: int) -> Thread | None:
        return next((t for t in self.threads if t.number == number), None)

    def open_threads(self) -> Sequence[Thread]:
        mine = (t for t in self.threads if t.state == "open" or t.owner_id == self.of.id)
        return [t for t in mine if t.state != "closed"]

    def thread_with(self, person_id: int) -> Thread | None:
        with_them = [
            t
            for t in self.threads
            if t.person_id == person_id and t.state != "closed" and t.level != "yellow"
        ]
        return min(with_them, key=lambda t: t.level == "handover", default=None)

    def passes_to(self, number: int) -> Person | None:
        return self.next_in_chain

    def words(self, number: int) -> Sequence[str]:
        return self.said.get(number, ())

    def answered(self, number: int) -> str:
        return self.safety_texts.get(number, "")

    def notes(self, number: int) -> Sequence[str]:
        return self.noted.get(number, ())

    def rota(self) -> Rota:
        return self.duties

    def colleagues(self) -> Sequence[Person]:
        return [p for p in self.people if p.role == "coordinator" and p.id != self.of.id]

    def swap(self, swap_id: int) -> Asked | None:
        return next((one for one in self.asked if one.id == swap_id), None)

    def swaps(self) -> Sequence[Asked]:
        mine = (one for one in self.asked if one.asker_id == self.of.id and one.agreed is None)
        return [one for one in mine if until(one) > self.now]

    def how_they_are(self) -> "FakeViews":
        return self

    def mentor(self) -> Person | None:
        return self.meets

    def ratings(self) -> Sequence[int]:
        return self.rated

    def last_wrote(self) -> datetime | None:
        return self.wrote

    def told(self) -> datetime | None:
        return None

    def human_wrote(self) -> datetime | None:
        return self.human

    def needs(self) -> "FakeViews":
        return self

    def need(self, need_id: int) -> Needed | None:
        return next((one for one in self.needed if one.id == need_id), None)

    def need_in(self, number: int) -> Needed | None:
        return next((one for one in self.needed if one.number == number), None)

    def services(self, kind: str) -> Sequence[Service]:
        return [one for one in self.directory if kind in one.kinds]

    def morning(self) -> Morning:
        return self.waits

    def drill(self) -> int | None:
        return self.test_page

    def groups(self) -> "FakeGroups":
        return self.gathered


@dataclass(frozen=True)
class FakeGroups:
    """Group sessions from plain tuples; `states` is how the person of the turn stands to each."""

    all_groups: tuple[Group, ...] = ()
    states: Mapping[int, Stands] = field(default_factory=dict)
    full: bool = False
    offers: Group | None = None
    seated: tuple[Person, ...] = ()
    waits_for: tuple[Group, ...] = ()
    apart: bool = False

    def get(self, group_id: int) -> Group | None:
        return next((one for one in self.all_groups if one.id == group_id), None)

    def stands(self, group_id: int) -> Stands:
        return self.states.get(group_id, "")

    def is_full(self, group_id: int) -> bool:
        return self.full

    def own(self) -> Sequence[Group]:
        return [one for one in self.all_groups if self.stands(one.id) in AMONG]

    def fitting(self) -> Group | None:
        return self.offers

    def given_up(self) -> Group | None:
        return next((one for one in self.all_groups if self.stands(one.id) == "no"), None)

    def coming(self, group_id: int) -> Sequence[Person]:
        return self.seated

    def asking(self, person_id: int) -> Sequence[Group]:
        return self.waits_for

    def may_come(self, group_id: int, person_id: int) -> bool:
        return not self.apart


def facts_for(person: Person, now: datetime = NOW, **looked_up: Any) -> Facts:
    """The facts of a turn of this person; `looked_up` are fields of `FakeViews`."""
    return Facts(now, person, PROGRAMME, FakeViews(of=person, now=now, **looked_up))
