"""A text did not arrive: whoever can act on it is told. The outbox has marked the number before."""

from bot.alerts import chain, waiting, work
from bot.alerts.scene import Scene
from bot.channels.policy import Policy
from bot.database import Transaction
from bot.outbox import Outcome
from bot.store import history, notices, programmes, rota, threads
from bot.store.letters import Leased

# What means that texts do not reach this person at all.
DEAD = (Policy.NUMBER_BAD, Policy.SUSPECT, Policy.OFF, Policy.FILTERED)
UNSAID = ("no_point", "unknown", "text_broken")  # our own words for texts that were given up


def on_settled(tx: Transaction, row: Leased, outcome: Outcome) -> None:
    """React to a text that was refused, came back undelivered, or was given up.

    A page that will never arrive goes to the next person at once; a number that is dead or
    blocked is shown to a coordinator; what the person in crisis did not get, its owner hears.
    """
    if not outcome.final:
        return
    if outcome.policy is Policy.OPTED_OUT:
        _blocked(tx, row, outcome)
    if row.kind == "page":
        _page_next(tx, row, outcome)
    elif row.kind == "crisis" and row.thread_id is not None:
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


def _page_next(tx: Transaction, row: Leased, outcome: Outcome) -> None:
    """Nobody read this page: the others are paged now, once for each alert and person."""
    if row.thread_id is None or outcome.state in ("superseded", "cancelled"):
        return
    thread = threads.get(tx, row.thread_id)
    seen = history.Entry("page_failed", outcome.at, row.person_id)
    if thread.state == "open" and not history.has(tx, thread.id, seen.what):
        history.log(tx, thread.id, seen)
        chain.page(tx, thread, chain.Page("everyone", 1), outcome.at)


def _scene(tx: Transaction, row: Leased, outcome: Outcome) -> Scene | None:
    person = rota.find(tx, row.person_id)
    if person is None or person.role == "coordinator":
        return None
    programme = programmes.known(tx, row.programme_id).facts
    return Scene(programme, person, row.sent_to or row.point_id, outcome.at)
