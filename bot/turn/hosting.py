"""Staff announce, change and call off group sessions; everybody concerned hears it in their way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Unpack

from bot.alerts import waiting
from bot.alerts.scene import Scene
from bot.database import Transaction
from bot.store import due, groups, invitations, outgoing, people, programmes
from bot.store.group_views import has_time
from bot.store.groups import Changes, Plan, Session
from bot.store.people import Member
from bot.turn import gatherings
from bot.turn.apply import apply
from bot.turn.bookings import plan_of
from bot.turn.quiet import not_before
from bot.turn.stage import Stage
from flows.engine.effects import Later, Tell
from flows.engine.facts import Person
from flows.engine.group_facts import AMONG, Group
from flows.group_plans import of_leader
from flows.invitation import about
from flows.texts.values import When, Where

Asked = Literal["invited", "asking", "has_no_time", "cannot_be", "was_asked"]


@dataclass(frozen=True)
class How:
    """How staff invite: `talked` with them first, `anyway` although their hours differ."""

    talked: bool = False
    anyway: bool = False


def announce(tx: Transaction, plan: Plan, now: datetime) -> Session:
    """A session is set; whoever leads it is told. Nobody is invited yet."""
    session = groups.add(tx, plan, now)
    _plan_leader(tx, session.facts, now)
    _tell_leader(tx, session, "group.led", now)
    return session


def invite(tx: Transaction, session: Session, member: Member, now: datetime, how: How) -> Asked:
    """Ask somebody, or their coordinator first; what has become of it. Nobody is told why not."""
    group, person = session.facts, member.facts
    groups.lock(tx, group.id)
    before = invitations.stands(tx, group.id, person.id)
    if before in (*AMONG, "attended", "absent") or (before == "asking" and not how.talked):
        return "was_asked"
    if person.role != "mentee" or not invitations.may_be_among(tx, group.id, person.id):
        return "cannot_be"
    if invitations.is_asked_first(tx, person.id) and not how.talked:
        invitations.put(tx, group.id, person.id, "asking", now)
        scene = Scene(programmes.known(tx, session.programme_id).facts, person, None, now)
        waiting.show(tx, scene, "group_ask")
        return "asking"
    if not how.anyway and not has_time(tx, person, session, now):
        return "has_no_time"
    invitations.put(tx, group.id, person.id, "invited", now)
    gatherings.ask(tx, group, person.id, now)
    return "invited"


def change(tx: Transaction, session: Session, now: datetime, **changes: Unpack[Changes]) -> Session:
    """Another time, place, leader or number of seats; each hears what it is to them.

    Raises:
        LostRace: somebody else has changed it.
    """
    before = session.facts
    groups.lock(tx, before.id)
    changed = groups.change(tx, before, **changes)
    group = changed.facts
    _supersede(tx, group)
    moved = (before.starts_at, before.place) != (group.starts_at, group.place)
    for person, state in _among(tx, group):
        match state:
            case "invited":
                gatherings.ask(tx, group, person.id, now)
            case "yes":
                gatherings.remind(tx, group, person.id, now)
                if moved:
                    _enter(tx, changed, person, "group.changed", now)
            case "offered":
                gatherings.offer_seat(tx, group, person.id, now)
            case _:
                if moved:
                    _tell(tx, changed, person, "group.changed_waiting", now)
    _plan_leader(tx, group, now)
    _tell_leader(tx, changed, _led(before, group), now)
    gatherings.move_up(tx, group, now)
    return changed


def cancel(tx: Transaction, session: Session, now: datetime) -> Session:
    """It is off: everybody among it hears so, and is offered another one that fits.

    Raises:
        LostRace: somebody else has changed it.
    """
    groups.lock(tx, session.facts.id)
    among = _among(tx, session.facts)
    off = groups.change(tx, session.facts, state="cancelled")
    _supersede(tx, off.facts)
    for person, _ in among:
        stage = _stage(tx, off, person, now)
        # The step asks nothing by itself: its due row waits for quiet hours to end.
        at = not_before(stage, person, Tell(person.id, "group.off", about=about(off.facts)))
        _enter(tx, off, person, "group.off", at)
    _tell_leader(tx, off, "group.led_off", now)
    return off


def withdraw(tx: Transaction, person_id: int, now: datetime) -> None:
    """Somebody has left the programme: their seats go on, and nothing waits for them."""
    for group_id in invitations.own(tx, person_id, now):
        groups.lock(tx, group_id)
        gatherings.leave(tx, group_id, person_id, now)


def attend(tx: Transaction, session: Session, came: Sequence[int], now: datetime) -> None:
    """Staff say who came; whoever leads it need not any more."""
    gatherings.attended(tx, session.facts.id, tuple(came), now)
    due.supersede(tx, about(session.facts).what)


def _among(tx: Transaction, group: Group) -> list[tuple[Person, str]]:
    found = invitations.of_group(tx, group.id, AMONG)
    return [(people.known(tx, person_id).facts, state) for person_id, state in found]


def _supersede(tx: Transaction, group: Group) -> None:
    due.supersede(tx, about(group).what)
    outgoing.supersede(tx, about(group).what, group.rev)


def _enter(tx: Transaction, session: Session, person: Person, step: str, at: datetime) -> None:
    group = session.facts
    notes = {"group": group.id}
    later = Later(person.id, step, at, notes, about(group), group.starts_at)
    due.plan(tx, [plan_of(later)])


def _tell(tx: Transaction, session: Session, person: Person, key: str, now: datetime) -> None:
    group = session.facts
    values = {
        "when": When(group.starts_at, person.zone),
        "where": Where("in_person", group.place),
    }
    told = Tell(person.id, key, values, about=about(group), expires=group.starts_at)
    apply(_stage(tx, session, person, now), (told,))


def _tell_leader(tx: Transaction, session: Session, key: str, now: datetime) -> None:
    _tell(tx, session, session.facts.leader, key, now)


def _plan_leader(tx: Transaction, group: Group, now: datetime) -> None:
    due.plan(tx, [plan_of(later) for later in of_leader(group, now)])


def _led(before: Group, group: Group) -> str:
    return "group.led" if before.leader.id != group.leader.id else "group.led_changed"


def _stage(tx: Transaction, session: Session, person: Person, now: datetime) -> Stage:
    programme = programmes.known(tx, session.programme_id).facts
    return Stage(tx, programme, person, None, now, "change")
