"""A text did not arrive: whoever can act on it is told. The outbox has marked the number before."""

from bot.alerts import chain, drill, waiting, work
from bot.alerts.scene import Scene
from bot.channels.policy import Policy
from bot.database import Transaction
from bot.outbox import Outcome
from bot.store import notices, programmes, rota, threads
from bot.store.letters import Leased

# The carrier is in the way of everybody's texts: the next person's would fare no better.
CARRIERS = (Policy.RETRY, Policy.UNKNOWN, None)
# What means that texts do not reach this person at all.
DEAD = (Policy.NUMBER_BAD, Policy.SUSPECT, Policy.OFF, Policy.FILTERED)
# Who wrote them, or found the place, believes that they are on their way.
RELAYED = frozenset(("relay.words", "needs.found"))
UNSAID = ("no_point", "unknown", "text_broken")  # our own words for texts that were given up


def on_settled(tx: Transaction, row: Leased, outcome: Outcome) -> None:
    """React to a text that was refused, came back undelivered, or was given up.

    A page that did not arrive, or never will, goes to the next person at once, even while it is
    tried again; a number that is dead or blocked is shown to a coordinator; what the person in
    crisis did not get, its owner hears.
    """
    if row.kind == "page" and row.key != work.CONNECT:
        _page_missed(tx, row, outcome)
    if not outcome.final:
        return
    if outcome.policy is Policy.OPTED_OUT:
        _blocked(tx, row, outcome)
    if row.key == work.CONNECT:
        _not_connected(tx, row, outcome)
    elif row.kind == "page":
        return
    elif row.thread_id is not None and (row.kind == "crisis" or row.key in RELAYED):
        chain.owner_hears(tx, threads.get(tx, row.thread_id), "staff.blocked", outcome.at)
    elif outcome.policy in DEAD or outcome.code in UNSAID:
        scene = _scene(tx, row, outcome)
        if scene is not None:
            waiting.show(tx, scene, "dead_number")


def _blocked(tx: Transaction, row: Leased, outcome: Outcome) -> None:
    point_id = row.sent_to or row.point_id
    person = rota.find(tx, row.person_id)
    if point_id is not None:
        work.blocked(tx, point_id, person, outcome.at)
    if person is not None and person.role == "coordinator":
        notices.add(tx, "staff_blocked", f"person {person.id}", outcome.at)


def _page_missed(tx: Transaction, row: Leased, outcome: Outcome) -> None:
    """Nobody read this page, or was rung by this call: others are, now."""
    if outcome.state in ("superseded", "cancelled"):
        return
    if row.thread_id is None:
        if row.key == drill.KEY and row.person_id is not None and outcome.final:
            drill.not_arrived(tx, row.programme_id, row.person_id, outcome.at)
        return
    thread = threads.get(tx, row.thread_id)
    if thread.state != "open" or (outcome.policy in CARRIERS and not outcome.final):
        return
    if outcome.policy is Policy.CONFIGURATION and row.key != chain.CALL:
        # No text of ours leaves at all, but calls may: the same person is rung.
        chain.call_instead(tx, thread, row.person_id, outcome.at)
    else:
        chain.page_next(tx, thread, row.person_id, outcome.at)


def _not_connected(tx: Transaction, row: Leased, outcome: Outcome) -> None:
    """The call that staff asked for could not be placed: they call themselves."""
    if row.thread_id is not None and outcome.state == "failed":
        chain.owner_hears(tx, threads.get(tx, row.thread_id), "staff.call_failed", outcome.at)


def _scene(tx: Transaction, row: Leased, outcome: Outcome) -> Scene | None:
    person = rota.find(tx, row.person_id)
    if person is None or person.role == "coordinator":
        return None
    programme = programmes.known(tx, row.programme_id).facts
    return Scene(programme, person, row.sent_to or row.point_id, outcome.at)
