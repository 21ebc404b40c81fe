"""What somebody settles when they are welcomed, done in the turn's transaction."""

from typing import assert_never

from bot.store import consents, people
from bot.store.consents import Record
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
        case e.SetPace(pace):
            people.change(tx, person.id, pace=pace)
        case _:
            assert_never(effect)
