"""Each working morning, at their hour: one text to each coordinator of what waits for them."""

from datetime import datetime, timedelta

from bot.database import Transaction
from bot.speaking import Line, Recipient, queue
from bot.store import due, people, programmes
from bot.store import mornings as store
from bot.store.people import Member
from flows.hours_open import next_working
from flows.texts.morning import digest
from flows.texts.values import Words

JOB = "alerts.morning"
WORTH = timedelta(hours=8)  # in the evening it says nothing of the day any more


def run(tx: Transaction, row: due.Row, now: datetime) -> None:
    """The text of this morning, if anything waits; the next is planned."""
    staff = people.get(tx, int(str(row.notes["person"])))
    if staff is None or not staff.active or staff.facts.role != "coordinator":
        return
    tell(tx, staff, now)
    plan_next(tx, staff, now)


def tell(tx: Transaction, staff: Member, now: datetime) -> None:
    """One text, or silence where nothing waits."""
    programme = programmes.known(tx, staff.programme_id).facts
    morning = store.of_staff(tx, programme, staff.facts, now)
    if morning.is_quiet:
        return
    values = {"digest": Words(digest(morning, staff.facts.language))}
    line = Line("staff.morning", values, "change", expires=now + WORTH)
    queue(tx, programme, Recipient(person=staff.facts), line, now)


def plan_next(tx: Transaction, staff: Member, now: datetime) -> None:
    """Plan the next working morning: at their hour, by their clock; holidays are none."""
    programme = programmes.known(tx, staff.programme_id).facts
    hour = store.hour_of(tx, staff.id, programme.opens)
    at = next_working(programme, now, hour, staff.facts.zone)
    due.plan(tx, [due.Plan(at, JOB, notes={"person": staff.id}, about=_about(staff))])


def plan_missing(tx: Transaction, now: datetime) -> None:
    """The same for every coordinator who has none planned."""
    for site in programmes.all_sites(tx):
        for staff in people.staff(tx, site.id):
            if not due.is_planned(tx, JOB, _about(staff)):
                plan_next(tx, staff, now)


def plan_anew(tx: Transaction, staff: Member, now: datetime) -> None:
    """They want it at another hour."""
    due.supersede(tx, _about(staff))
    plan_next(tx, staff, now)


def _about(staff: Member) -> str:
    return f"morning:{staff.id}"
