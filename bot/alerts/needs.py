"""Needs: each has an owner and a day, and ends when it worked or staff close it with a reason."""

from dataclasses import replace
from datetime import datetime

from bot.alerts import waiting
from bot.alerts.scene import Scene
from bot.database import Transaction
from bot.speaking import Line, Recipient, queue
from bot.store import due, heard, history, needs, outgoing, programmes, rota, threads
from flows.engine.effects import About, Close
from flows.engine.facts import ALERTS, Person, Programme, Service
from flows.hours_open import is_open, next_opening
from flows.needs import ANSWERED_WITHIN, ASKED_AFTER, due_of
from flows.texts.values import (
    Address,
    FreeTimes,
    Name,
    NeedKind,
    Number,
    Phone,
    Place,
    UntilDay,
)

JOB = "needs.worked"
LATE = "needs.late"
# Who has spoken with them about it owes them no automatic word.
REACHED = ("relayed", "contact", "bridged")
ENDS = {1: "solved", 2: "unwanted", 3: "elsewhere", 4: "not_reached", 5: "no_need"}
WORKED = "worked"
BY_ITSELF = 0  # the outcome of a matter that the person themselves has ended


def note(tx: Transaction, scene: Scene, kinds: tuple[str, ...], words: str) -> None:
    """Each becomes a row with an owner, a day and a number; one that is open already is not two."""
    if scene.person is None:
        return
    for kind in kinds:
        known = needs.same(tx, scene.person.id, kind)
        if known is not None:
            _said_again(tx, scene, known)
            continue
        thread = waiting.show(tx, scene, f"need:{kind}")
        new = needs.New(
            programme_id=scene.programme.id,
            person_id=scene.person.id,
            kind=kind,
            thread_id=thread.id,
            owner_id=thread.owner_id,
            due_at=due_of(scene.programme, scene.now),
            words=words,
        )
        _plan_late(tx, needs.add(tx, new, scene.now), thread.id, new.due_at)


def run(tx: Transaction, row: due.Row, now: datetime) -> None:
    """The day that they were told is over: who has heard nothing is told that it is not done."""
    need = needs.get(tx, int(str(row.notes["need"])))
    if need is None or need.state not in ("open", "taken") or need.due_at > now:
        return
    person = rota.find(tx, need.person_id)
    told = history.latest(tx, need.thread_id, "came_back") or need.said_at
    spoken = (history.latest(tx, need.thread_id, what) for what in REACHED)
    if person is None or any(at is not None and at >= told for at in spoken):
        return
    others = threads.with_person(tx, person.id)
    if others is not None and (others[0].do_not_text or others[0].level in ALERTS):
        return
    programme = programmes.known(tx, need.programme_id).facts
    line = Line(LATE, {"need": NeedKind(need.kind)}, "change", by_day=True)
    queue(tx, programme, Recipient(person=person), line, now)


def _plan_late(tx: Transaction, need_id: int, thread_id: int, at: datetime) -> None:
    about = f"need:{need_id}"
    plan = due.Plan(at=at, job=LATE, thread_id=thread_id, notes={"need": need_id}, about=about)
    due.plan(tx, [plan])


def taken(tx: Transaction, thread_id: int, staff_id: int) -> None:
    """Whoever takes the numbered matter owns the need."""
    row = needs.of_thread(tx, thread_id)
    if row is not None and row.state != "closed":
        state = "taken" if row.state == "open" else row.state
        needs.change(tx, row.id, state=state, owner_id=staff_id)


def passed(tx: Transaction, thread_id: int, owner_id: int | None) -> None:
    """It is somebody else's to look after; nobody's it never is."""
    row = needs.of_thread(tx, thread_id)
    if row is not None and row.state != "closed" and owner_id is not None:
        state = "open" if row.state == "taken" else row.state
        needs.change(tx, row.id, state=state, owner_id=owner_id)


def talking(tx: Transaction, thread_id: int) -> None:
    """Staff write to the person about it: until it is referred or over, a human has the talk."""
    row = needs.of_thread(tx, thread_id)
    if row is not None and row.state != "closed":
        threads.change(tx, thread_id, level="handover")


def refer(tx: Transaction, row: needs.Row, service: Service, staff: Person, now: datetime) -> None:
    """The person hears where help is, and is asked in three days whether it worked."""
    asked_at = now + ASKED_AFTER
    rev = row.rev + 1
    needs.change(
        tx,
        row.id,
        state="referred",
        owner_id=staff.id,
        service_id=service.id,
        referred_at=now,
        due_at=asked_at + ANSWERED_WITHIN,
        rev=rev,
    )
    history.log(tx, row.thread_id, history.Entry("referred", now, staff.id))
    threads.change(tx, row.thread_id, level="yellow")
    about = About(f"need:{row.id}", rev)
    due.supersede(tx, about.what)
    person = rota.find(tx, row.person_id)
    programme = programmes.known(tx, row.programme_id).facts
    for line in _directions(row, service, staff, about):
        queue(tx, programme, Recipient(person=person), line, now)
    plan = due.Plan(
        at=asked_at,
        job=JOB,
        person_id=row.person_id,
        notes={"need": row.id},
        about=about.what,
        about_rev=rev,
    )
    due.plan(tx, [plan])


def worked(tx: Transaction, row: needs.Row, now: datetime) -> None:
    """The person says so: the need and its number are over."""
    _end(tx, row, WORKED, now)
    thread = threads.get(tx, row.thread_id)
    if thread.state != "closed":
        threads.change(tx, thread.id, state="closed", closed_at=now, outcome=BY_ITSELF)
        history.log(tx, thread.id, history.Entry("closed", now))
        outgoing.cancel_in_thread(tx, thread.id, [waiting.NEEDED])


def came_back(tx: Transaction, row: needs.Row, scene: Scene, *, other: bool) -> None:
    """Not yet, or something else: its owner hears of it, reads why, and it has a new day."""
    programme, now = scene.programme, scene.now
    _keep_words(tx, scene, row)
    until = due_of(programme, now)
    needs.change(tx, row.id, state="taken", due_at=until, rev=row.rev + 1)
    due.supersede(tx, f"need:{row.id}")
    history.log(tx, row.thread_id, history.Entry("came_back", now))
    _plan_late(tx, row.id, row.thread_id, until)
    key = "staff.need_other" if other else "staff.need_back"
    values = {"n": Number(row.number), "day": UntilDay(until, programme.zone)}
    _tell_owner(tx, programme, row, Line(key, values, "change", thread_id=row.thread_id), now)


def service_changed(
    tx: Transaction, programme: Programme, old: Service, new: Service | None, now: datetime
) -> list[int]:
    """Where people were sent is elsewhere, or gone: the owners of their needs look again, and hear.

    The person is still asked whether it worked, by the name that they know. The needs' numbers.
    """
    same = new is not None and (new.name, new.address, new.phone, new.opening) == (
        (old.name, old.address, old.phone, old.opening)
    )
    found = [] if same else needs.sent_to(tx, old.id)
    until = due_of(programme, now)
    for row in found:
        needs.change(tx, row.id, due_at=min(row.due_at, until))
        values = {"n": Number(row.number), "service": Place(old.name)}
        key = "staff.service_gone" if new is None else "staff.service_changed"
        _tell_owner(tx, programme, row, Line(key, values, "change", thread_id=row.thread_id), now)
    return [row.number for row in found]


def closed(tx: Transaction, thread_id: int, ending: Close, now: datetime) -> None:
    """Staff closed the numbered matter: the need ends with the reason they gave."""
    row = needs.of_thread(tx, thread_id)
    if row is not None and row.state != "closed":
        _end(tx, row, ENDS.get(ending.outcome, "solved"), now)


def end_with(tx: Transaction, row: needs.Row, reason: str) -> None:
    """Why staff closed it, in their own words (sealed)."""
    needs.change(tx, row.id, reason=reason)


def _end(tx: Transaction, row: needs.Row, how: str, now: datetime) -> None:
    needs.change(tx, row.id, state="closed", closed_at=now, ended=how, rev=row.rev + 1)
    due.supersede(tx, f"need:{row.id}")


def _said_again(tx: Transaction, scene: Scene, row: needs.Row) -> None:
    """Somebody waits, or was sent somewhere and says it again: then it did not work."""
    history.log(tx, row.thread_id, history.Entry("again", scene.now))
    if row.state == "referred":
        came_back(tx, row, scene, other=False)


def _keep_words(tx: Transaction, scene: Scene, row: needs.Row) -> None:
    """Why it did not work stands beside what they wrote first; a bare digit says nothing of it."""
    said = "" if scene.point_id is None else heard.newest(tx, scene.point_id)
    if scene.point_id is not None and any(map(str.isalpha, said)):
        heard.attach_recent(tx, scene.point_id, scene.now - heard.RECENT, row.thread_id)


def _directions(row: needs.Row, service: Service, staff: Person, about: About) -> tuple[Line, Line]:
    """Name, address and phone in one text; hours, and what comes next, in another."""
    where = {
        "coord": Name(staff.first_name),
        "need": NeedKind(row.kind),
        "service": Place(service.name),
        "address": Address(service.address),
        "tel": Phone(service.phone),
    }
    hours = {"service": Place(service.name), "opening": FreeTimes(service.opening)}
    return (
        Line("needs.found", where, about=about, thread_id=row.thread_id, by_day=True),
        Line("needs.opening", hours, about=about, thread_id=row.thread_id, by_day=True),
    )


def _tell_owner(
    tx: Transaction, programme: Programme, row: needs.Row, line: Line, now: datetime
) -> None:
    """The owner, in the programme's hours; whoever looks after the person if they cannot be
    reached."""
    at = now if is_open(programme, now) else next_opening(programme, now)
    reached = {one.id: one for one in rota.everyone(tx, programme.id)}
    owner = reached.get(row.owner_id or 0)
    owner = owner or rota.responsible(tx, programme.id, row.person_id, now)
    if owner is not None:
        queue(tx, programme, Recipient(person=owner), replace(line, not_before=at), now)
