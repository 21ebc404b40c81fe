"""What the words of a text say about time, one token after another.

``scan`` makes them. Every word of the text is in the stream: those that say nothing about time are
``Word``, punctuation is ``Break``. ``said`` is always how it stands in the folded text (lower case,
no accents), so that a reading can explain itself. Tokens of words are shared: compare by value.
"""

from dataclasses import dataclass
from typing import Literal

from flows.understand.reading import Kind

PartName = Literal["morning", "noon", "afternoon", "evening", "night", "day"]
UnitName = Literal["second", "minute", "hour", "day", "workday", "week", "month", "year"]
EdgeName = Literal["after", "before", "until", "from", "between"]


@dataclass(frozen=True, slots=True)
class Word:
    """Any other word ("see", "truck", "je")."""

    said: str


@dataclass(frozen=True, slots=True)
class Break:
    """Punctuation that sets apart: ``, ; . ! ? ( )`` and a new line (as "\\n")."""

    said: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is not yet a clock: "7", "seven", "12th", "2.5", "couple" (2), "few" (3).

    ``ordinal``: said as a place ("12th", "third", "1er"). ``counts``: it counts or labels something
    ("2 kids", "bus 7", "$12"), so it is never an hour or a day.
    """

    said: str
    value: float
    ordinal: bool = False
    counts: bool = False
    spelled: bool = False


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, Monday 0; ``plural``: "mondays", "les lundis" ("les" is its own token)."""

    said: str
    day: int
    plural: bool = False


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """Days from today: "today" 0, "tomorrow" 1, "apres demain" 2, "yesterday" -1."""

    said: str
    ahead: int


@dataclass(frozen=True, slots=True)
class Weekend:
    """ "weekend", "fds", "fin de semaine"; ``plural``: "weekends", "fins de semaine"."""

    said: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Workdays:
    """ "weekdays", "week days", "en semaine", "jours de semaine": Monday to Friday, every week."""

    said: str


@dataclass(frozen=True, slots=True)
class Holiday:
    """A named holiday, by its key in ``holidays``."""

    said: str
    name: str


@dataclass(frozen=True, slots=True)
class Month:
    """A month by name, January 1."""

    said: str
    number: int


@dataclass(frozen=True, slots=True)
class Season:
    """ "summer", "hiver", "q1", "season" (any), "quarter" with the ``shift`` said in it."""

    said: str
    name: str
    shift: int = 0


@dataclass(frozen=True, slots=True)
class Date:
    """A date in figures. ``first`` and ``second`` are as written ("4/12" is 4 and 12).

    ``year`` 0 when none is written; ``second`` 0 for a month alone ("2016/11": first is the month).
    With ``iso`` (2026-11-25) first is the month and second the day.
    """

    said: str
    first: int
    second: int
    year: int = 0
    iso: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, said as one: "6pm", "18h30", "5:15", "noon", "half past 2", "5 oclock".

    ``minutes`` of the day (midnight is 1440) with ``half`` already in them. ``bare`` when nothing
    says which half of the day ("5h", "6:30"): the hour is then as it was written (1 to 12).
    """

    said: str
    minutes: int
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day: "morning", "aprem", "soir", "lunch" (noon), "diner" (noon in Quebec).

    ``plural``: "mornings", "evenings". ``meal``: a meal, which names a time only beside a day.
    """

    said: str
    name: PartName
    plural: bool = False
    meal: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """A length of time: "hour", "jours", "min", "semaine"."""

    said: str
    name: UnitName
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Which:
    """ "this" 0, "next", "prochain" 1, "last" -1; ``coming``: "coming", "qui vient" (the first)."""

    said: str
    shift: int
    coming: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """Where a time begins or ends: "after", "apres", "before", "until", "jusqua", "from", "entre".

    "before" includes "by"; "from" includes "de", "du", "since", "a partir de".
    """

    said: str
    name: EdgeName


@dataclass(frozen=True, slots=True)
class To:
    """What may stand between two ends: "-", "to", "through", "a", "au". "a" is also French "at"."""

    said: str


@dataclass(frozen=True, slots=True)
class At:
    """ "at", "@", "vers", "around", "environ": an hour follows. French "a" is ``To``."""

    said: str


@dataclass(frozen=True, slots=True)
class Or:
    """ "or", "ou"."""

    said: str


@dataclass(frozen=True, slots=True)
class And:
    """ "and", "n", "et", "pis", "&"."""

    said: str


@dataclass(frozen=True, slots=True)
class Every:
    """ "every", "each", "tous les", "chaque", "always", "tjrs": comes round every week or day."""

    said: str


@dataclass(frozen=True, slots=True)
class Not:
    """ "not", "cant", "pas", "never", "impossible": what it belongs to is refused."""

    said: str


@dataclass(frozen=True, slots=True)
class Except:
    """ "except", "sauf", "besides", "instead of", "any day but": what follows is refused."""

    said: str


@dataclass(frozen=True, slots=True)
class But:
    """ "but", "mais": what follows is the other way round."""

    said: str


@dataclass(frozen=True, slots=True)
class So:
    """ "so", "donc", "instead", "plutot", "how about": what follows is proposed."""

    said: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What takes a person's time: "work", "court", "busy"; ``kind`` is how it behaves."""

    said: str
    kind: Kind = "other"


@dataclass(frozen=True, slots=True)
class Starts:
    """ "start", "commence": the hour that follows is when something taken begins."""

    said: str


@dataclass(frozen=True, slots=True)
class Ends:
    """ "finish", "get off", "done", "sors": the hour that follows is when something taken ends."""

    said: str


@dataclass(frozen=True, slots=True)
class In:
    """ "in", "dans", "en", "within": a length of time from now, or a month, may follow."""

    said: str


@dataclass(frozen=True, slots=True)
class Fine:
    """ "ok", "works", "free", "dispo", "good", "marche": what it belongs to suits."""

    said: str


@dataclass(frozen=True, slots=True)
class Now:
    """ "now", "rn", "maintenant", "la la"."""

    said: str


@dataclass(frozen=True, slots=True)
class Ago:
    """What puts a time into the past: "ago", "passe", "il y a"."""

    said: str


Token = (
    Word
    | Break
    | Number
    | Weekday
    | RelativeDay
    | Weekend
    | Workdays
    | Holiday
    | Month
    | Season
    | Date
    | Clock
    | Part
    | Unit
    | Which
    | Edge
    | To
    | At
    | Or
    | And
    | Every
    | Not
    | Except
    | But
    | So
    | Taken
    | Starts
    | Ends
    | In
    | Fine
    | Ago
    | Now
)
