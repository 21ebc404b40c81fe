"""What a step can ask for. Data only: the shell applies it, in the same transaction.

Adding an effect breaks the type checker where effects are applied, on purpose.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from flows.calendar.busy import Busy
from flows.calendar.hours import WeeklyHours
from flows.engine.danger_effects import AnyoneThere as AnyoneThere
from flows.engine.facts import Format, Language, Level
from flows.engine.group_effects import GroupEffect as GroupEffect
from flows.engine.matters import HandOverReason as HandOverReason
from flows.engine.matters import Kind as Kind
from flows.engine.matters import ShowReason as ShowReason
from flows.engine.mood_effects import Rated as Rated
from flows.engine.need_effects import NeedEffect
from flows.engine.staff_effects import Answered as Answered
from flows.engine.staff_effects import AnswerSwap as AnswerSwap
from flows.engine.staff_effects import AskSwap as AskSwap
from flows.engine.staff_effects import Close as Close
from flows.engine.staff_effects import Connect as Connect
from flows.engine.staff_effects import Contact as Contact
from flows.engine.staff_effects import DrillAnswered as DrillAnswered
from flows.engine.staff_effects import Note as Note
from flows.engine.staff_effects import Opened as Opened
from flows.engine.staff_effects import PassOn as PassOn
from flows.engine.staff_effects import Relay as Relay
from flows.engine.staff_effects import Take as Take
from flows.engine.welcome_effects import BookFirstCall as BookFirstCall
from flows.engine.welcome_effects import Consent as Consent
from flows.engine.welcome_effects import DoubtNumber as DoubtNumber
from flows.engine.welcome_effects import SetBestTime as SetBestTime
from flows.engine.welcome_effects import SetPace as SetPace
from flows.engine.welcome_effects import Settled as Settled
from flows.engine.welcome_effects import SharedPhone as SharedPhone
from flows.engine.welcome_effects import SwitchNumber as SwitchNumber

Values = Mapping[str, object]


@dataclass(frozen=True)
class About:
    """What a text or a due row depends on: it is superseded once `rev` has moved on."""

    what: str  # "meeting:7"; "meeting:new" is the one that this turn has booked before
    rev: int


@dataclass(frozen=True)
class Say:
    """A text to the person of this turn, by key; no answer is awaited.

    `language` is set where the text must answer in the language it was asked in.
    """

    key: str
    values: Values = field(default_factory=dict)
    about: About | None = None
    language: Language | None = None


@dataclass(frozen=True)
class Ask:
    """A text to the person of this turn that opens the step's question.

    `until` (aware UTC) closes it early: when what it is about begins, or is over. `late_from` is
    when the text is no longer worth sending, where that is sooner.
    """

    key: str
    values: Values = field(default_factory=dict)
    about: About | None = None
    until: datetime | None = None
    late_from: datetime | None = None


@dataclass(frozen=True)
class Tell:
    """A text to somebody else. `after` (aware UTC) holds it back, e.g. while UNDO is possible."""

    person_id: int
    key: str
    values: Values = field(default_factory=dict)
    kind: Kind = "change"
    about: About | None = None
    after: datetime | None = None
    expires: datetime | None = None


@dataclass(frozen=True)
class Later:
    """Enter a step for somebody at an instant (aware UTC), unless `about` has moved on.

    `until` is when it is no longer worth doing.
    """

    person_id: int
    step: str
    at: datetime
    notes: Values = field(default_factory=dict)
    about: About | None = None
    until: datetime | None = None


@dataclass(frozen=True)
class Confirm:
    """The person will come."""

    meeting_id: int


@dataclass(frozen=True)
class Move:
    """A new time (aware UTC); reminders move with it. Taken by somebody else -> SlotTaken.

    `format` is set where the form changes with it: the time has to fit for that one.
    """

    meeting_id: int
    start: datetime
    format: Format | None = None


@dataclass(frozen=True)
class ChangeFormat:
    """The same meeting in another form; it needs confirming no more."""

    meeting_id: int
    format: Format


@dataclass(frozen=True)
class CallOff:
    """The meeting is off: `declined` by one of the two, or cancelled by staff."""

    meeting_id: int
    declined: bool = True


@dataclass(frozen=True)
class Book:
    """A new meeting of the same pair, like the one named, at `start` (aware UTC).

    `format` is set where it is to be another than the named one's, `mentor_id` where somebody else
    meets the mentee than the mentor of the pair.
    """

    like_meeting_id: int
    start: datetime
    format: Format | None = None
    mentor_id: int | None = None


@dataclass(frozen=True)
class Undo:
    """Take back a change; the meeting is as it was before."""

    change_id: int


@dataclass(frozen=True)
class Hold:
    """Keep offered starts for 12 h or until the question closes, for the one who is asked.

    `format` is set where it is to be another than the named meeting's, `mentor_id` where somebody
    stands in. Taken by somebody else in this moment -> SlotTaken, and the turn is taken again.
    """

    meeting_id: int
    starts: tuple[datetime, ...]
    format: Format | None = None
    mentor_id: int | None = None


@dataclass(frozen=True)
class ReleaseHolds:
    """Let go of what was held for this person."""


@dataclass(frozen=True)
class KeepHours:
    """What the person said of their own time: times and how they behave, never a word of it.

    `good` are hours they like best; `instead_of` are own busy entries, by id, that go.
    """

    busy: tuple[Busy, ...] = ()
    good: tuple[WeeklyHours, ...] = ()
    instead_of: tuple[int, ...] = ()


@dataclass(frozen=True)
class AskEachSunday:
    """Whether to ask them for the hours of the week each Sunday, as they agreed or not."""

    on: bool


@dataclass(frozen=True)
class Report:
    """How a meeting went, said by the mentor."""

    meeting_id: int
    outcome: Literal[
        "held_in_person",
        "held_by_phone",
        "moved",
        "they_could_not",
        "i_could_not",
        "not_known",
    ]


@dataclass(frozen=True)
class OptOut:
    """No more texts to this number, by our own rule or because the carrier blocks it."""

    by: Literal["carrier", "ours"]


@dataclass(frozen=True)
class OptIn:
    """Texts again to this number. A carrier block is lifted only by the carrier's own word."""

    by: Literal["carrier", "ours"]


@dataclass(frozen=True)
class Pause:
    """Nothing that we start until then (aware UTC); None ends a pause."""

    until: datetime | None


@dataclass(frozen=True)
class SetLanguage:
    """Write to the person in this language from now on."""

    language: Language


@dataclass(frozen=True)
class HandOver:
    """A human takes over: number, owner told, the bot falls silent, an honest line."""

    reason: HandOverReason
    need: str = ""  # one of the eight needs, for whoever takes it


@dataclass(frozen=True)
class Show:
    """A human should see this text in their own time: a numbered yellow, no silence of the bot.
    `meeting_id`: before which meeting it has to be done; None is the one this turn has booked."""

    reason: ShowReason
    meeting_id: int | None = None


@dataclass(frozen=True)
class RaiseAlert:
    """An alert that words alone did not raise, e.g. a mentor's worry about a person."""

    level: Level
    category: str
    about_person_id: int


@dataclass(frozen=True)
class SafetyAnswer:
    """7 or 9 to the safety question. 7 lowers nothing, 9 pages everyone at once."""

    safe: bool


Effect = (
    Say
    | Ask
    | Tell
    | Later
    | Confirm
    | Move
    | ChangeFormat
    | CallOff
    | Book
    | Undo
    | Hold
    | ReleaseHolds
    | KeepHours
    | AskEachSunday
    | Report
    | OptOut
    | OptIn
    | Pause
    | SetLanguage
    | Settled
    | HandOver
    | Show
    | RaiseAlert
    | SafetyAnswer
    | AnyoneThere
    | Take
    | Opened
    | Connect
    | Contact
    | PassOn
    | Close
    | Note
    | AskSwap
    | AnswerSwap
    | DrillAnswered
    | Answered
    | Relay
    | GroupEffect
    | NeedEffect
    | Rated
)
