"""Seats of group sessions: taken, given back, moved up the list, in the same transaction."""

from datetime import datetime
from typing import assert_never

from bot.database import Transaction
from bot.errors import LostRace
from bot.store import due, groups, invitations, people
from bot.turn.bookings import plan_of
from bot.turn.stage import Stage
from flows.calendar.announced import NOTICE, announce_by
from flows.engine import group_effects as e
from flows.engine.effects import Later
from flows.engine.group_facts import SEATED, Group, Stands
from flows.group_plans import of_seat
from flows.invitation import about


def apply(stage: Stage, effect: e.GroupEffect) -> None:
    """What somebody said about a group session.

    Raises:
        LostRace: the last seat was taken in this moment, or somebody was invited whom they are
            not to be with: the turn is taken again, and sees so.
    """
    tx, person_id, now, group_id = stage.tx, stage.person.id, stage.now, effect.group_id
    groups.lock(tx, group_id)
    match effect:
        case e.InviteToGroup():
            if not invitations.may_be_among(tx, group_id, person_id):
                raise LostRace
            invitations.put(tx, group_id, person_id, "invited", now)
        case e.TakeSeat():
            _take(stage, groups.known(tx, group_id).facts)
        case e.WaitForSeat():
            invitations.put(tx, group_id, person_id, "waiting", now)
        case e.LeaveGroup():
            leave(tx, group_id, person_id, now)
        case e.WhoCame(came=came):
            attended(tx, group_id, came, now)
        case e.AnswerFirst():
            _answered_first(stage, effect)
        case _:
            assert_never(effect)


def leave(tx: Transaction, group_id: int, person_id: int, now: datetime) -> None:
    """Somebody does not come; a seat that was theirs goes on."""
    had = invitations.stands(tx, group_id, person_id)
    invitations.put(tx, group_id, person_id, "no", now)
    if had in SEATED:
        move_up(tx, groups.known(tx, group_id).facts, now)


def move_up(tx: Transaction, group: Group, now: datetime) -> None:
    """Seats that are free are kept for those who have waited longest, as long as there is time."""
    if group.state != "planned" or group.starts_at - NOTICE <= now:
        return
    free = group.seats - invitations.seated(tx, group.id)
    for person_id, _ in invitations.of_group(tx, group.id, ["waiting"])[: max(free, 0)]:
        invitations.put(tx, group.id, person_id, "offered", now)
        offer_seat(tx, group, person_id, now)


def offer_seat(tx: Transaction, group: Group, person_id: int, now: datetime) -> None:
    """They are asked in their hours; the seat goes on if no answer comes, or no time to ask."""
    notes, last = {"group": group.id}, group.starts_at - NOTICE
    asked = Later(person_id, "group.seat", now, notes, about(group), last)
    passes = Later(person_id, "group.lapsed", last, notes, about(group), group.starts_at)
    due.plan(tx, [plan_of(asked), plan_of(passes)])


def attended(tx: Transaction, group_id: int, came: tuple[int, ...], now: datetime) -> None:
    """Of those who had a seat, these were there; the session is over."""
    states: tuple[Stands, ...] = ("yes", "attended", "absent")
    for person_id, _ in invitations.of_group(tx, group_id, states):
        there: Stands = "attended" if person_id in came else "absent"
        invitations.put(tx, group_id, person_id, there, now)
    groups.held(tx, group_id)


def remind(tx: Transaction, group: Group, person_id: int, now: datetime) -> None:
    """Who has a seat is reminded of it."""
    person = people.known(tx, person_id).facts
    due.plan(tx, [plan_of(later) for later in of_seat(group, person, now)])


def ask(tx: Transaction, group: Group, person_id: int, now: datetime) -> None:
    """In their hours and on a day with room, as long as it may still be announced."""
    last = announce_by(group.starts_at, group.zone)
    asked = Later(person_id, "group.invite", now, {"group": group.id}, about(group), last)
    due.plan(tx, [plan_of(asked)])


def _answered_first(stage: Stage, said: e.AnswerFirst) -> None:
    """Whoever asked to be asked for is invited now, or stays away from this one."""
    tx, now = stage.tx, stage.now
    if not said.invited:
        invitations.put(tx, said.group_id, said.person_id, "no", now)
        return
    if not invitations.may_be_among(tx, said.group_id, said.person_id):
        raise LostRace
    invitations.put(tx, said.group_id, said.person_id, "invited", now)
    ask(tx, groups.known(tx, said.group_id).facts, said.person_id, now)


def _take(stage: Stage, group: Group) -> None:
    tx, person_id = stage.tx, stage.person.id
    if invitations.stands(tx, group.id, person_id) == "yes":
        return
    if invitations.seated(tx, group.id, person_id) >= group.seats or group.state != "planned":
        raise LostRace
    invitations.put(tx, group.id, person_id, "yes", stage.now)
    remind(tx, group, person_id, stage.now)
