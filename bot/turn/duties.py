"""Changes of the rota, and whoever they concern hears of them in the same transaction."""

from datetime import datetime, timedelta
from typing import assert_never

from bot.alerts import drill
from bot.database import Transaction
from bot.errors import LostRace, Refused
from bot.registry import reading
from bot.speaking import Line, Recipient, queue
from bot.store import drills, due, duty, people, swaps
from bot.store.near import SOON
from bot.store.people import Member
from bot.store.programmes import Site
from bot.turn.stage import Stage
from flows.calendar.quiet import next_allowed
from flows.calendar.rota import Override, Rota, Span, Turn, days_span, moment_of
from flows.calendar.swaps import Asked, in_return, own_turn, until
from flows.engine import effects as e
from flows.engine.facts import Person
from flows.texts.values import When


def apply(stage: Stage, effect: e.AskSwap | e.AnswerSwap | e.DrillAnswered) -> None:
    """What staff texted about the rota.

    Raises:
        LostRace: it was answered in this moment.
    """
    match effect:
        case e.AskSwap():
            _ask(stage, effect)
        case e.AnswerSwap(swap_id, agreed):
            if not swaps.answer(stage.tx, swap_id, agreed, stage.now):
                raise LostRace
        case e.DrillAnswered():
            row = drills.open_for(stage.tx, stage.programme.id, stage.person.id, stage.now)
            if row is None:
                raise LostRace
            drill.answered(stage.tx, row, stage.person.id, stage.now)
        case _:
            assert_never(effect)


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
    turn = own_turn(rota, asker.id, now, _of_day(rota, day) if day else None)
    if turn is None:
        raise Refused("There is no turn of theirs to give away then.")
    back = in_return(rota, colleague.id, turn)
    agreed = Asked(0, asker.id, colleague.id, turn, back)
    swaps.answer(tx, swaps.ask(tx, site.id, agreed, now), True, now)
    _told(tx, site, colleague.facts, turn, now)
    if back is not None:
        _told(tx, site, asker.facts, back, now)
    return agreed


def _ask(stage: Stage, asks: e.AskSwap) -> None:
    """The colleague is asked, by day if there is time; the asker hears when nobody answers."""
    tx, now = stage.tx, stage.now
    back = None
    if asks.back_start is not None and asks.back_end is not None:
        back = Turn(asks.place, asks.back_start, asks.back_end)
    turn = Turn(asks.place, asks.start, asks.end)
    asked = Asked(0, stage.person.id, asks.colleague_id, turn, back)
    notes = {"swap": swaps.ask(tx, stage.programme.id, asked, now)}
    last = until(asked)
    colleague = people.known(tx, asks.colleague_id).facts
    morning = next_allowed(now, colleague.zone)
    at = now if turn.start - now < SOON or morning >= last else morning
    due.plan(
        tx,
        [
            due.Plan(at, "duty.asked", colleague.id, notes=notes, valid_until=last),
            due.Plan(last, "duty.unanswered", stage.person.id, notes=notes, valid_until=turn.end),
        ],
    )


def _told(tx: Transaction, site: Site, who: Person, turn: Turn, now: datetime) -> None:
    key = "rota.put_on" if turn.place == "first" else "rota.put_behind"
    values = {"t1": When(turn.start, who.zone), "t2": When(turn.end, who.zone)}
    line = Line(key, values, "change", expires=turn.end)
    queue(tx, site.facts, Recipient(person=who), line, now)


def _of_day(rota: Rota, text: str) -> Span:
    day = reading.day(text)
    return days_span(rota, day, day + timedelta(days=1))
