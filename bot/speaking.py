"""Put texts into the outbox: for whom, which key, until when. Nothing is sent here.

Values are frozen now; only address, language and form of address are found at sending.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.database import Transaction
from bot.store import checkins, heard, outgoing, rota
from flows.calendar import quiet
from flows.engine.effects import About, Kind
from flows.engine.facts import Person, Programme
from flows.texts.render import placeholders
from flows.texts.tables import NEUTRAL_KEYS, SPOKEN_KEYS
from flows.texts.values import LONGEST_NAME, Name, Organisation, Phone, freeze
from flows.understand import language_of

CRISIS, ANSWER, BULK = 0, 1, 2
PLEASE_CALL = "unknown.please_call"
SAID_ON_SHARED_PHONES = NEUTRAL_KEYS | SPOKEN_KEYS | {"relay.words"}
HEARD_WITHIN = timedelta(hours=24)  # an alert's later texts speak the language of its first
ANSWER_LIFE = timedelta(hours=12)  # an answer that left half a day late answers nothing
PRIORITY: Mapping[Kind, int] = {
    "crisis": CRISIS,
    "page": CRISIS,
    "answer": ANSWER,
    "change": ANSWER,
    "reminder": BULK,
    "same_day": BULK,
    "follow_up": BULK,
    "invitation": BULK,
    "check_in": BULK,
    "report": BULK,
    "beside": BULK,
}


@dataclass(frozen=True)
class Line:
    """A text to queue. `asks` opens a question once the carrier has accepted it.

    `by_day`: it may wait until the person's quiet hours are over, see `daytime`.
    """

    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    kind: Kind = "answer"
    about: About | None = None
    asks: bool = False
    not_before: datetime | None = None
    expires: datetime | None = None
    thread_id: int | None = None
    language: str = ""
    by_day: bool = False


@dataclass(frozen=True)
class Recipient:
    """Who gets it: the point that was heard from (an answer), or a person (the bot starts)."""

    person: Person | None = None
    point_id: int | None = None


def queue(tx: Transaction, programme: Programme, to: Recipient, line: Line, now: datetime) -> int:
    """Queue a text and say its row id. Placeholders about the programme are filled in.

    To a phone that others see, everything but neutral texts and a human's own words becomes
    "please call", and no question is opened.
    """
    line = _discreet(to.person, line)
    at = line.not_before or now
    if line.by_day and to.person is not None:
        at = daytime(tx, to.person, at)
    expires = line.expires
    if expires is None and line.kind == "answer":
        expires = max(now, at) + ANSWER_LIFE
    return outgoing.queue(
        tx,
        outgoing.Draft(
            programme_id=programme.id,
            person_id=to.person.id if to.person else None,
            point_id=to.point_id,
            thread_id=line.thread_id,
            key=line.key,
            values=freeze(_filled(tx, programme, to.person, line, now)),
            language=line.language or _language_heard(tx, to, now),
            kind=line.kind,
            priority=PRIORITY[line.kind],
            about=line.about.what if line.about else "",
            about_rev=line.about.rev if line.about else 0,
            opens_question=line.asks,
            not_before=at,
            expires_at=expires,
        ),
    )


def daytime(tx: Transaction, person: Person, now: datetime) -> datetime:
    """When somebody hears what staff have done, who may live in another zone or sleep by day.

    At once where they have written in the last half hour; else when their quiet hours are over.
    """
    if quiet.is_awake(checkins.last_wrote(tx, person.id), now):
        return now
    return quiet.by_day(now, person.zone, night_shift=person.night_shift)


def _language_heard(tx: Transaction, to: Recipient, now: datetime) -> str:
    """Nobody knows the language of a number that is nobody's: it is what it wrote in last."""
    if to.person is not None or to.point_id is None:
        return ""
    written = heard.recent(tx, to.point_id, now - HEARD_WITHIN)
    told = (language_of(text.body) for text in reversed(written))
    return next((language for language in told if language is not None), "")


def _discreet(person: Person | None, line: Line) -> Line:
    if person is None or not person.shared_phone or line.key in SAID_ON_SHARED_PHONES:
        return line
    return replace(line, key=PLEASE_CALL, values={}, asks=False)


def _filled(
    tx: Transaction, programme: Programme, person: Person | None, line: Line, now: datetime
) -> dict[str, object]:
    values = dict(line.values)
    wanted = placeholders(line.key) - values.keys()
    if "org" in wanted:
        values["org"] = Organisation(programme.name)
    if "phone" in wanted:
        values["phone"] = Phone(programme.phone)
    if "name" in wanted and person is not None:
        values["name"] = Name(person.first_name)
    if "coord" in wanted:
        values["coord"] = Name(_coordinator(tx, programme, person, now))
    return values


def _coordinator(
    tx: Transaction, programme: Programme, person: Person | None, now: datetime
) -> str:
    """Who looks after them, else who is on duty, else the programme itself."""
    found = rota.responsible(tx, programme.id, person.id if person else None, now)
    return found.first_name if found is not None else programme.name[:LONGEST_NAME].strip()
