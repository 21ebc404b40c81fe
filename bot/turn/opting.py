"""Whether a number wants texts: stopped by us or blocked by the carrier, and started again."""

from bot.alerts import work
from bot.store import holds, notices, outgoing, points
from bot.turn.stage import Stage
from flows.engine import effects as e


def opt_out(stage: Stage, effect: e.OptOut) -> None:
    """No more texts to this number. A blocked number in crisis must be called; staff leave duty."""
    if stage.point_id is None:
        return
    tx, now = stage.tx, stage.now
    holds.release(tx, stage.person.id)
    if effect.by == "ours":
        points.opt_out(tx, stage.point_id, now)
        outgoing.cancel_person(tx, stage.person.id, "opted_out")
        work.opted_out(tx, stage.point_id, stage.person, now)
        return
    points.block(tx, stage.point_id, now)
    outgoing.cancel_person(tx, stage.person.id, "carrier_block")
    outgoing.cancel_point(tx, stage.point_id, "carrier_block")
    work.blocked(tx, stage.point_id, stage.person, now)
    if stage.person.role == "coordinator":
        notices.add(tx, "staff_blocked", f"person {stage.person.id}", now)


def opt_in(stage: Stage, effect: e.OptIn) -> None:
    """Texts to this number again; where the carrier says so, its block is gone too."""
    if stage.point_id is None:
        return
    if effect.by == "carrier":
        points.unblock(stage.tx, stage.point_id)
    points.opt_in(stage.tx, stage.point_id)
