"""What a step may look at. Frozen, read-only, and read from the database only when asked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import TYPE_CHECKING, Literal, Protocol

from flows.calendar.busy import Busy
from flows.calendar.hours import WeeklyHours
from flows.calendar.rota import Rota
from flows.calendar.swaps import Asked
from flows.engine.checkin_facts import HowTheyAre
from flows.engine.concerned import Concerned
from flows.engine.group_facts import Group, Groups
from flows.engine.group_facts import Place as Place
from flows.engine.morning_facts import Waiting
from flows.engine.need_facts import Needed as Needed
from flows.engine.need_facts import Needs
from flows.engine.need_facts import Service as Service
from flows.engine.pair_facts import Partner as Partner
from flows.engine.teller import Teller

if TYPE_CHECKING:  # the calendar looks for what is wanted, which is defined here
    from flows.calendar.reasons import Reason

Role = Literal["mentee", "mentor", "coordinator"]
Language = Literal["en", "fr"]
Format = Literal["in_person", "phone", "video"]
Consent = Literal["open", "yes", "no"]
Pace = Literal["weekly", "two_weeks", "monthly", "meetings"]
BestTime = Literal["morning", "afternoon", "evening", ""]
MeetingState = Literal["planned", "confirmed", "declined", "cancelled", "held", "missed"]
Level = Literal["red", "orange_tonight", "orange_today", "yellow", "handover"]
ALERTS: tuple[Level, ...] = ("red", "orange_tonight", "orange_today")
ThreadState = Literal["open", "taken", "contact", "closed"]


@dataclass(frozen=True)
class Person:
    """Somebody the programme knows. `zone` is an IANA name; `paused_until` is aware UTC.

    `asks_hours`: their shifts change, and they agreed to be asked for the week's hours on Sunday;
    `no_sundays`: they said no to that. `consent`: whether they agreed to our texts, open until they
    have said so; `pace`: how often we may ask how they are; `best_time`: when our texts suit them.
    `release_at`: the beginning of their first day out (aware UTC), nothing is texted before.
    """

    id: int
    role: Role
    first_name: str
    language: Language
    zone: str
    paused_until: datetime | None = None
    shared_phone: bool = False
    night_shift: bool = False
    coordinator_id: int | None = None
    asks_hours: bool = False
    no_sundays: bool = False
    consent: Consent = "yes"
    pace: Pace = "weekly"
    best_time: BestTime = ""
    release_at: datetime | None = None


@dataclass(frozen=True)
class Programme:
    """One site: its sender, its phone for people to call, its hours, its province.
    `words_by_text`: who has taken a thread reads the person's words by text; else at the desk.
    """

    id: int
    name: str
    phone: str
    zone: str
    province: str
    opens: time = time(9, 0)
    closes: time = time(17, 0)
    work_days: tuple[int, ...] = (0, 1, 2, 3, 4)
    advanced_opt_out: bool = False
    words_by_text: bool = True


@dataclass(frozen=True)
class Meeting:
    """A meeting of one pair. `rev` grows with every change; `starts_at` is aware UTC.

    `outcome` is what was reported about it, of `effects.Report`; empty before.
    """

    id: int
    rev: int
    mentee: Person
    mentor: Person
    starts_at: datetime
    minutes: int
    zone: str
    format: Format
    place: str
    state: MeetingState
    unconfirmed_in_a_row: int = 0
    outcome: str = ""


@dataclass(frozen=True)
class Change:
    """The last change somebody made to a meeting, kept so that it can be undone.

    `meeting` is as it was before the change, with the `rev` it had then. `also` is another
    meeting's change that the same answer made.
    """

    id: int
    meeting: Meeting
    made_at: datetime
    undo_until: datetime
    also: "Change | None" = None


@dataclass(frozen=True)
class Thread:
    """A numbered matter that a human owns or should own: an alert, a hand-over, a yellow.

    `phone` is the number to call, E.164, where the reader may see it; else empty. `may_be`: first
    names that a number of nobody for sure was ever linked to. `blocked`: the carrier lets no text
    through. `can_call`: we can connect to it, seen or not; `others_answer`: somebody else may.
    `new_number`: is a new number theirs? `told_by`: who told us of them; `meets`: a mentor's own.
    """

    number: int
    level: Level
    state: ThreadState
    person_id: int | None
    first_name: str
    owner_id: int | None
    owner_name: str
    opened_at: datetime
    relayed: bool = False
    do_not_text: bool = False
    need: str = ""
    by_mentor: bool = False
    may_be: tuple[str, ...] = ()
    blocked: bool = False
    zone: str = "America/Toronto"
    taken_at: datetime | None = None
    phone: str = ""
    can_call: bool = False
    others_answer: bool = False
    told_by: Teller | None = None
    new_number: bool = False
    meets: tuple[str, ...] = ()
    wish: str = ""  # what it is about, where their words do not say it
    in_doubt: bool = False  # somebody said that the number in it is not theirs
    concerns: Concerned | None = None  # the meeting before which it has to be done


@dataclass(frozen=True)
class Wanted:
    """A window somebody named: aware UTC, half-open; `busy` means they cannot."""

    start: datetime
    end: datetime
    busy: bool = False


@dataclass(frozen=True)
class Entry:
    """A busy entry by its row, so that it can be taken away again."""

    id: int
    busy: Busy


@dataclass(frozen=True)
class Stated:
    """What somebody said of their time: usual hours, hours they like best, busy entries."""

    weekly: tuple[WeeklyHours, ...] = ()
    good: tuple[WeeklyHours, ...] = ()
    busy: tuple[Entry, ...] = ()


class Views(Waiting, Protocol):
    """Reads on demand. The shell answers from the database, tests from memory."""

    def person(self, person_id: int) -> Person | None:
        """Somebody of the same programme."""

    def coordinator(self) -> Person | None:
        """The coordinator who looks after the person of this turn."""

    def meeting(self, meeting_id: int) -> Meeting | None:
        """One meeting, whatever its state."""

    def meetings(self) -> Sequence[Meeting]:
        """The person's meetings that have not ended and are not called off, soonest first."""

    def last_meeting(self, begun: bool = False) -> Meeting | None:
        """The person's latest of a pair that still meets, over or off; `begun`: not ahead."""

    def last_change(self) -> Change | None:
        """The newest change to a meeting made by this person, undone ones left out."""

    def free_starts(
        self,
        meeting: Meeting,
        wanted: Sequence[Wanted],
        not_these: Sequence[datetime],
        weeks: int = 2,
    ) -> Sequence[datetime]:
        """Up to three starts (aware UTC) that fit both people, ranked and diverse.

        `weeks` is how far ahead is looked.
        """

    def why_none(
        self, meeting: Meeting, wanted: Sequence[Wanted], not_these: Sequence[datetime]
    ) -> "Reason":
        """Why `free_starts` finds nothing; "you" is the person of this turn."""

    def free_with_backup(
        self,
        meeting: Meeting,
        wanted: Sequence[Wanted],
        not_these: Sequence[datetime],
        weeks: int = 2,
    ) -> tuple[Person, Sequence[datetime]] | None:
        """Who else could meet the mentee, and up to three starts; None without a backup."""

    def slipped(self, meeting: Meeting) -> int:
        """How many of the pair's last meetings in person, this one too, have slipped in a row."""

    def place(self, expected: Meeting | Group) -> Place | None:
        """Where a meeting or a group is."""

    def partners(self) -> Sequence[Partner]:
        """Whom the person of this turn meets in a pair, and whether words may go to them."""

    def usual_mentor(self, meeting: Meeting) -> Person:
        """The mentor of the pair, also where somebody else stands in for this meeting."""

    def fits(self, meeting: Meeting, start: datetime) -> bool:
        """Whether this start is free for both people at this moment."""

    def mentors(self) -> Sequence[Person]:
        """Whom a mentee meets, in the order in which they were matched."""

    def has_met(self) -> bool:
        """Whether a meeting of the person of this turn has taken place."""

    def hours(self) -> Stated:
        """What the person of this turn said of their time."""

    def unfit(self) -> Sequence[Meeting]:
        """The person's standing meetings ahead that no longer fit what is known of their time."""

    def thread(self, number: int) -> Thread | None:
        """The open or recently closed thread with this number."""

    def open_threads(self) -> Sequence[Thread]:
        """For staff: open threads they own or may take, oldest first."""

    def thread_with(self, person_id: int) -> Thread | None:
        """The open thread (not yellow) that this person is in, if a human has or awaits them."""

    def passes_to(self, number: int) -> Person | None:
        """Who is next if this staff member passes a thread on; None when nobody is left."""

    def words(self, number: int) -> Sequence[str]:
        """The person's last words in a thread, newest last, each as it was written."""

    def answered(self, number: int) -> str:
        """The newest automatic safety text that went out in a thread; empty when none did."""

    def notes(self, number: int) -> Sequence[str]:
        """What staff have last noted in a thread, newest last."""

    def rota(self) -> Rota:
        """Who is on call when, as it stands now."""

    def colleagues(self) -> Sequence[Person]:
        """For staff: the other coordinators whom a text can reach."""

    def swap(self, swap_id: int) -> Asked | None:
        """What one of staff asked of another, to stand in."""

    def swaps(self) -> Sequence[Asked]:
        """What the person of this turn has asked that can still be answered."""

    def groups(self) -> Groups:
        """Group sessions, as far as the person of this turn may know of them."""

    def how_they_are(self) -> HowTheyAre:
        """What check-ins know of the person of this turn."""

    def needs(self) -> Needs:
        """What people need, and the services that may help."""


@dataclass(frozen=True)
class Facts:
    """Everything a step may know. `now` is aware UTC."""

    now: datetime
    person: Person
    programme: Programme
    views: Views = field(repr=False)

    @property
    def paused(self) -> bool:
        """Whether they asked for a break from our texts that is not over."""
        until = self.person.paused_until
        return until is not None and until > self.now

    def meeting(self, meeting_id: object) -> Meeting | None:
        """The meeting a note names, or None when the note or the meeting is gone."""
        return self.views.meeting(meeting_id) if isinstance(meeting_id, int) else None

    def next_meeting(self) -> Meeting | None:
        """The person's next meeting that has not begun."""
        return next((m for m in self.views.meetings() if m.starts_at > self.now), None)
