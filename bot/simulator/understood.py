"""The times that were read in a text, and why each offered one fits: lines in both languages.

Read again for whoever looks on, so that a turn that nobody watches pays nothing for it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.database import Transaction
from bot.house import Situation, Thought
from bot.simulator.words import FITS, Said
from bot.store import calendars, meetings, people, programmes
from bot.store.calendars import FURTHEST, Search
from flows.calendar.evidence import why_fits
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Hold
from flows.engine.events import NotToday, OtherTime
from flows.engine.facts import Wanted
from flows.engine.hearing import Hearing
from flows.engine.read import read
from flows.engine.upgrades import BrokenSession
from flows.texts.spelling import clock
from flows.texts.stated import Entry
from flows.texts.values import Stretch, Value, When
from flows.understand import Reading, Window, keyword
from flows.understand.reading import Standing
from flows.understand.when.entries import as_busy, as_good

NOTHING = Reading("unclear")
TELLING = 120  # minutes to spare; what leaves more says nothing about the choice of a time


@dataclass(frozen=True)
class Named:
    """A stretch of time that somebody named, and whether they can then."""

    can: bool
    when: Said


@dataclass(frozen=True)
class Slot:
    """A time that was offered, and what speaks for it."""

    when: Said
    why: tuple[Said, ...]


@dataclass(frozen=True)
class Understood:
    """What a turn made of times. `steps` say word by word how they were read, in English.

    `others` are other ways to read the same words: then it asks which is meant.
    """

    windows: tuple[Named, ...] = ()
    others: tuple[tuple[Named, ...], ...] = ()
    standing: tuple[Said, ...] = ()
    steps: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()


def understood(tx: Transaction, thought: Thought, now: datetime) -> dict[str, object]:
    """What this turn read and offered, in fields that JSON can hold; nothing, when nothing was."""
    reading = _reading(thought.situation) if thought.situation is not None else NOTHING
    zone = people.known(tx, thought.person_id).facts.zone
    named = as_named(reading, zone, now.astimezone(ZoneInfo(zone)).date())
    found = replace(named, slots=tuple(_slots(tx, thought, now)))
    return asdict(found) if found != Understood() else {}


def as_named(reading: Reading, zone: str, today: date) -> Understood:
    """The times of a reading; `zone` is the person's, `today` a date there."""
    return Understood(
        windows=_named(reading.windows, zone),
        others=tuple(_named(other, zone) for other in reading.readings),
        standing=tuple(said for one in reading.standing for said in _standing(one, today)),
        steps=reading.why,
    )


def is_telling(line: str) -> bool:
    """Whether a code of `why_fits` says something about this time more than about most others."""
    code, *values = line.split()
    return code not in ("after", "before") or int(values[-1]) <= TELLING


def fits_said(line: str, names: Sequence[str]) -> Said:
    """A code of `why_fits` and its values, in words; `names` are those of the people in order."""
    code, *values = line.split()
    known: dict[str, str] = {}
    at: time | None = None
    match code, values:
        case "after" | "before", [n, hour, _, travel, _, spare]:
            known = {"name": names[int(n)], "travel": travel, "spare": spare}
            at = time.fromisoformat(hour)
            code = code if int(travel) else f"{code}_there"
        case "pass", [n, minutes, _, spare]:
            known = {"name": names[int(n)], "minutes": minutes, "spare": spare}
        case "good", [n]:
            known = {"name": names[int(n)]}
        case "holiday", day:
            known = {"name": " ".join(day).title()}
        case _:
            pass
    english, french = FITS[code]
    return (
        english.format(at=clock(at, "en") if at else "", **known),
        french.format(at=clock(at, "fr") if at else "", **known),
    )


def _reading(situation: Situation) -> Reading:
    """The text as the turn read it: an answer to what was open, or out of the blue."""
    session, facts, heard = situation.session, situation.facts, situation.heard
    hearing = Hearing(session, facts, heard, keyword(heard.said), CATALOGUE)
    try:
        return read(heard.said, session, hearing.question(), facts, heard.received_at)
    except BrokenSession:
        return NOTHING


def _named(windows: Sequence[Window], zone: str) -> tuple[Named, ...]:
    here = ZoneInfo(zone)
    return tuple(
        Named(
            can=not window.busy,
            when=_both(
                Stretch(window.start.replace(tzinfo=here), window.end.replace(tzinfo=here), zone)
            ),
        )
        for window in windows
    )


def _standing(one: Standing, today: date) -> Iterator[Said]:
    """Times and how they behave, as they are kept: the word that was said is not shown either."""
    entries = as_busy(one, today) if one.busy else (as_good(one),)
    for entry in entries:
        yield _both(Entry((entry,)))


def _slots(tx: Transaction, thought: Thought, now: datetime) -> Iterator[Slot]:
    """The times that this turn offers. They are looked at as the search saw them."""
    person = people.known(tx, thought.person_id)
    province = programmes.known(tx, person.programme_id).facts.province
    for hold in (effect for effect in thought.effects if isinstance(effect, Hold)):
        meeting = meetings.known(tx, hold.meeting_id)
        meeting = replace(meeting, format=hold.format or meeting.format)
        request = replace(
            calendars.request_for(tx, meeting, now, province),
            wanted=_wanted(thought),
            horizon_days=FURTHEST.days + 1,
        )
        both = (meeting.mentee, meeting.mentor)
        known = calendars.of(tx, Search(both, person.id, now, meeting.id))
        names = [one.first_name for one in both]
        for start in hold.starts:
            why = filter(is_telling, why_fits(known, request, start))
            when = _both(When(start, person.facts.zone))
            yield Slot(when, tuple(fits_said(line, names) for line in why))


def _wanted(thought: Thought) -> tuple[Wanted, ...]:
    """What they asked for in this turn."""
    events = (hop.event for hop in thought.path)
    named = (one.wanted for one in events if isinstance(one, OtherTime | NotToday))
    return next(named, ())


def _both(value: Value) -> Said:
    return value.say("en"), value.say("fr")
