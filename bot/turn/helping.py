"""What a turn asks for about needs."""

from typing import assert_never

from bot.alerts import needs as matters
from bot.errors import LostRace
from bot.store import needs, services, threads
from bot.turn.stage import Stage
from flows.engine import need_effects as n


def apply(stage: Stage, effect: n.NeedEffect) -> None:
    """Apply an effect on what somebody needs.

    Raises:
        LostRace: what it is about has changed in this moment.
    """
    tx, now = stage.tx, stage.now
    match effect:
        case n.NoteNeeds(kinds, words):
            matters.note(tx, stage.scene, kinds, words)
        case n.Refer():
            _refer(stage, effect)
        case n.HelpWorked(need_id):
            matters.worked(tx, _known(stage, need_id), now)
        case n.HelpDidNot(need_id, other):
            matters.came_back(tx, _known(stage, need_id), stage.scene, other=other)
        case _:
            assert_never(effect)


def _refer(stage: Stage, effect: n.Refer) -> None:
    found = threads.by_number(stage.tx, stage.programme.id, effect.number, stage.now)
    row = None if found is None else needs.of_thread(stage.tx, found[0].id)
    known = services.of_programme(stage.tx, stage.programme.id)
    service = next((one for one in known if one.id == effect.service_id), None)
    if row is None or service is None or row.state == "closed":
        raise LostRace
    matters.refer(stage.tx, row, service, stage.person, stage.now)


def _known(stage: Stage, need_id: int) -> needs.Row:
    row = needs.get(stage.tx, need_id)
    if row is None or row.person_id != stage.person.id or row.state == "closed":
        raise LostRace
    return row
