"""Changes of the rota, and whoever they concern hears of them in the same transaction."""

from datetime import datetime, time, timedelta

from bot.alerts import drill
from bot.database import Transaction
from bot.errors import LostRace, Refused
from bot.registry import reading
from bot.speaking import Line, Recipient, queue
from bot.store import drills, duty, swaps
from bot.store.people import Member
from bot.store.programmes import Site
from flows.calendar.rota import Override, Turn, moment_of
from flows.calendar.swaps import Asked, in_return, own_turn
from flows.engine.facts import Person
from flows.texts.values import When


def put_on(tx: Transaction, site: Site, new: Override, who: Person, now: datetime) -> int:
    """Somebody stands at a place for a time, and is told so; the row's number."""
    zone = site.facts.zone
    row_id = duty.add_override(tx, site.id, new, now)
    turn = Turn(new.place, moment_of(new.starts, zone), moment_of(new.ends, zone))
    _told(tx, site, who, turn, now)
    return row_id


def swap(tx: Transaction, site: Site, two: tuple[Member, Member], day: str, now: datetime) -> Asked:
    """The second takes a turn of the first, as they have agreed elsewhere; both are told.

    `day` is the date of what is given away (2026-12-05), or "" for the whole next turn.

    Raises:
        Refused: there is nothing to give away, or both are one.
    """
    asker, colleague = two
    if asker.id == colleague.id:
        raise Refused("Nobody swaps with themselves.")
    rota = duty.read(tx, site.id, now)
    turn = own_turn(rota, asker.id, now, _day(day, rota.zone) if day else None)
    if turn is None:
        raise Refused("There is no turn of theirs to give away then.")
    back = in_return(rota, colleague.id, turn)
    agreed = Asked(0, asker.id, colleague.id, turn, back)
    swaps.answer(tx, swaps.ask(tx, site.id, agreed, now), True, now)
    _told(tx, site, colleague.facts, turn, now)
    if back is not None:
        _told(tx, site, asker.facts, back, now)
    return agreed


def drilled(tx: Transaction, programme_id: int, person: Person, now: datetime) -> None:
    """Somebody answered the test page.

    Raises:
        LostRace: another one answered it in this moment.
    """
    row = drills.open_for(tx, programme_id, person.id, now)
    if row is None:
        raise LostRace
    drill.answered(tx, row, person.id, now)


def _told(tx: Transaction, site: Site, who: Person, turn: Turn, now: datetime) -> None:
    key = "rota.put_on" if turn.place == "first" else "rota.put_behind"
    values = {"t1": When(turn.start, who.zone), "t2": When(turn.end, who.zone)}
    line = Line(key, values, "change", expires=turn.end)
    queue(tx, site.facts, Recipient(person=who), line, now)


def _day(text: str, zone: str) -> tuple[datetime, datetime]:
    midnight = datetime.combine(reading.day(text), time(0))
    return moment_of(midnight, zone), moment_of(midnight + timedelta(days=1), zone)
