"""What staff see around a thread: the number to call, whose words and whose number it may be."""

from dataclasses import replace

from bot.database import Transaction
from bot.store import heard, meetings, pairs, people, points, renumbering, rota, threads
from flows.engine.concerned import Concerned
from flows.engine.facts import ALERTS, Thread
from flows.engine.teller import Teller


def seen(tx: Transaction, row: threads.Row, thread: Thread, staff_id: int) -> Thread:
    """The thread with what this member of staff may see around it."""
    point = rota.point_in(tx, row)
    return replace(
        thread,
        phone=_number_to_call(tx, row, staff_id),
        may_be=_may_be(tx, row),
        blocked=point is not None and point.carrier_blocked_at is not None,
        can_call=rota.number_in(tx, row) != "",
        others_answer=_others_answer(tx, row),
        told_by=_told_by(tx, row),
        new_number=row.reason == "number_pending",
        in_doubt=bool(renumbering.doubted(tx, row)),
        meets=_meets(tx, row),
        concerns=_concerns(tx, row, staff_id),
    )


def _others_answer(tx: Transaction, row: threads.Row) -> bool:
    """Whether somebody else may pick up: a shared phone, violence at home, nobody's number."""
    theirs = people.get(tx, row.person_id) if row.person_id else None
    shared = theirs is None or theirs.facts.shared_phone
    return row.do_not_text or shared or row.category == "abuse_violence"


def _number_to_call(tx: Transaction, row: threads.Row, staff_id: int) -> str:
    """For anybody of the staff during an alert, else for the person's own coordinator.

    Source of the rule: who may see what, in the programme's table of data. A number that is
    nobody's for sure has no coordinator of its own: it is for whoever takes it, since only a
    call can find out.
    """
    theirs = people.get(tx, row.person_id) if row.person_id else None
    own = theirs is None or theirs.facts.coordinator_id == staff_id
    return rota.number_in(tx, row) if own or row.level in ALERTS else ""


def _may_be(tx: Transaction, row: threads.Row) -> tuple[str, ...]:
    if row.person_id is not None or row.point_id is None:
        return ()
    return tuple(user.member.facts.first_name for user in points.users(tx, row.point_id))


def _told_by(tx: Transaction, row: threads.Row) -> Teller | None:
    """Who told us of the person, and how: it is their number that can be called at once."""
    about = row.person_id
    found = heard.teller(tx, row.id, about) if about is not None else None
    if about is None or found is None:
        return None
    teller, point = people.known(tx, found[0]), points.get(tx, found[1])
    # Only a number can be called; other channels have ids of their own.
    can_call = point is not None and point.address.startswith("+")
    phone = point.address if point is not None and can_call else ""
    words = tuple(heard.told_words(tx, row.id, about))
    return Teller(teller.facts.first_name, phone, words)


def _meets(tx: Transaction, row: threads.Row) -> tuple[str, ...]:
    """Whom a mentor meets: who tells of somebody may mean one of several."""
    person = people.get(tx, row.person_id) if row.person_id is not None else None
    if person is None or person.facts.role != "mentor" or row.level not in ALERTS:
        return ()
    mentees = (pair.mentee_id for pair in pairs.of_person(tx, person.facts.id))
    return tuple(people.known(tx, mentee).facts.first_name for mentee in mentees)


def _concerns(tx: Transaction, row: threads.Row, staff_id: int) -> Concerned | None:
    """The meeting before which it has to be done, as it is now, and how to reach the other one."""
    meeting = meetings.get(tx, row.meeting_id) if row.meeting_id is not None else None
    if meeting is None:
        return None
    other = meeting.mentor if row.person_id == meeting.mentee.id else meeting.mentee
    own = other.coordinator_id in (staff_id, None)
    point = points.to_reach(tx, other.id) if own else None
    return Concerned(
        other.first_name,
        meeting.starts_at,
        meeting.format,
        meeting.place,
        phone=point.address if point is not None and point.address.startswith("+") else "",
        sets_up=row.matter != "place",
    )
