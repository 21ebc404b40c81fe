"""What somebody settles when they are welcomed, their first call, their new number."""

from typing import assert_never

from bot.store import checkins, consents, hours, meetings, pairs, people
from bot.store.consents import Record
from bot.store.meetings import Booking
from bot.turn import numbers
from bot.turn.bookings import replan
from bot.turn.stage import Stage
from flows.engine import effects as e


def apply(stage: Stage, effect: e.Settled) -> None:
    """Keep it; consent with the number and the words it was given on."""
    tx, person = stage.tx, stage.person
    match effect:
        case e.Consent(given, wording):
            said = Record(
                person_id=person.id,
                given=given,
                at=stage.now,
                how="text",
                wording=wording,
                language=person.language,
                point_id=stage.point_id,
            )
            consents.record(tx, said)
        case e.SharedPhone(shared):
            people.change(tx, person.id, shared_phone=shared)
        case e.SetBestTime(best):
            people.change(tx, person.id, best_time=best)
            checkins.replan(tx, person.id, stage.now)
        case e.SetPace(pace):
            people.change(tx, person.id, pace=pace)
            checkins.replan(tx, person.id, stage.now)
        case e.SwitchNumber(number):
            numbers.switch(stage, number)
        case e.DoubtNumber():
            numbers.doubt(stage.tx, stage.scene)
        case e.BookFirstCall():
            _book(stage, effect)
        case _:
            assert_never(effect)


def _book(stage: Stage, call: e.BookFirstCall) -> None:
    """The pair's first call; whoever ended the pair meanwhile has none."""
    matched = pairs.of_person(stage.tx, stage.person.id)
    pair = next((one for one in matched if one.mentor_id == call.mentor_id), None)
    if pair is None:
        return
    zone = stage.person.zone
    wall = hours.wall_of(call.start, zone)
    booking = Booking(pair, wall, zone, minutes=call.minutes, format="phone")
    booked = meetings.book(stage.tx, booking, stage.now)
    stage.changed(booked)
    replan(stage.tx, booked, stage.now)
