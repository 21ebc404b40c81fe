"""Hand-overs and yellows: a human should look, in their own hours. The person is not paged for."""

from collections.abc import Sequence
from datetime import datetime

from bot.alerts import before_meetings, paged
from bot.alerts.scene import Scene
from bot.database import Transaction
from bot.speaking import Line, Recipient, daytime, queue
from bot.store import (
    due,
    heard,
    history,
    new_threads,
    people,
    programmes,
    renumbering,
    rota,
    threads,
)
from flows.engine.facts import Person, Programme
from flows.hours_open import is_open, next_opening, opening_after
from flows.needs import due_of
from flows.texts.values import Clock, Number, UntilDay, What, When

WAITING = "alerts.waiting"
FOLLOW_UP = "alerts.follow_up"
YELLOW = "staff.yellow"
COMING = "answer_yes"  # what they say to most reminders
NEED, NEEDED = "need:", "staff.need_new"
# The first word of a matter: of no use once somebody has it, or it is over.
TOLD = [YELLOW, NEEDED, "staff.waiting", before_meetings.TOLD]


def hand_over(tx: Transaction, scene: Scene, reason: str) -> threads.Row:
    """A human takes over: one thread a person; the owner is told in their hours."""
    existing = _existing(tx, scene)
    if existing is not None:
        _keep_words(tx, scene, existing)
        history.log(tx, existing.id, history.Entry("again", scene.now))
        return existing
    owner = _owner(tx, scene)
    new = new_threads.New(
        programme_id=scene.programme.id,
        level="handover",
        at=scene.now,
        reason=reason,
        person_id=scene.person.id if scene.person else None,
        point_id=scene.point_id,
        owner_id=owner.id if owner else None,
    )
    thread = new_threads.open_thread(tx, new)
    _keep_words(tx, scene, thread)
    tell_owner(tx, scene.programme, thread, scene.now)
    return thread


def number_in_doubt(tx: Transaction, scene: Scene) -> None:
    """A matter of the number's own: whoever has it may not be the person it was theirs.

    What else is open with that person stays theirs.
    """
    if scene.point_id is None:
        return
    owner = _owner(tx, scene)
    new = new_threads.New(
        programme_id=scene.programme.id,
        level="handover",
        at=scene.now,
        reason=renumbering.IN_DOUBT,
        point_id=scene.point_id,
        owner_id=owner.id if owner else None,
    )
    thread = new_threads.open_thread(tx, new)
    _keep_words(tx, scene, thread)
    tell_owner(tx, scene.programme, thread, scene.now)


def answered(tx: Transaction, scene: Scene, start: datetime, what: str) -> None:
    """Whoever has the person's thread reads what their digit said to a reminder.

    Before anybody has taken it, only what is no plain yes, in the owner's hours.
    """
    found = threads.with_person(tx, scene.person.id) if scene.person is not None else None
    if found is None or (found[0].state == "open" and what == COMING):
        return
    thread, programme, now = found[0], scene.programme, scene.now
    at_work = thread.state != "open" or is_open(programme, now)
    values = {
        "n": Number(thread.number),
        "when": When(start, programme.zone),
        "what": What(what),
    }
    at = now if at_work else next_opening(programme, now)
    line = Line("staff.reminder_answer", values, not_before=at, thread_id=thread.id)
    for person in told(tx, programme, thread, now):
        queue(tx, programme, Recipient(person=person), line, now)


def give_back(tx: Transaction, person: Person, now: datetime) -> None:
    """They hear, by day, that the bot answers again, unless another human has them."""
    if threads.with_person(tx, person.id) is not None:
        return
    about = f"back:{person.id}"
    due.supersede(tx, about)
    at = daytime(tx, person, now)
    due.plan(tx, [due.Plan(at=at, job="handover.back", person_id=person.id, about=about)])


def show(tx: Transaction, scene: Scene, reason: str, owner_id: int | None = None) -> threads.Row:
    """A yellow: one text with a number, in the owner's hours; never two open for one reason.

    It is for whoever looks after the person, unless `owner_id` says whose it is.
    """
    person_id = scene.person.id if scene.person else None
    existing = threads.open_yellow(tx, person_id, scene.point_id, reason)
    if existing is not None:
        _keep_words(tx, scene, existing)
        history.log(tx, existing.id, history.Entry("again", scene.now))
        return existing
    owner = _owner(tx, scene)
    responsible = owner.id if owner else None
    new = new_threads.New(
        programme_id=scene.programme.id,
        level="yellow",
        at=scene.now,
        reason=reason,
        person_id=person_id,
        point_id=scene.point_id,
        owner_id=owner_id or responsible,
    )
    thread = new_threads.open_thread(tx, new)
    _keep_words(tx, scene, thread)
    tell_owner(tx, scene.programme, thread, scene.now)
    return thread


def _keep_words(tx: Transaction, scene: Scene, thread: threads.Row) -> None:
    """What the person wrote in these minutes is what staff read when they take the thread."""
    if scene.point_id is not None:
        heard.attach_recent(tx, scene.point_id, scene.now - heard.RECENT, thread.id)


def withdraw(tx: Transaction, thread: threads.Row, now: datetime) -> None:
    """There is nothing to look at any more: a yellow that nobody has taken is closed unsaid."""
    threads.change(tx, thread.id, state="closed", closed_at=now, outcome=0)
    history.log(tx, thread.id, history.Entry("withdrawn", now))


def follow_up(tx: Transaction, thread: threads.Row, at: datetime) -> None:
    """Whoever closed a thread looks at it again then (aware UTC), under a number of its own."""
    due.plan(tx, [due.Plan(at=at, job=FOLLOW_UP, thread_id=thread.id)])


def run(tx: Transaction, row: due.Row, now: datetime) -> None:
    """A due row: nobody has looked at a hand-over yet, or staff wanted to look at one again.

    The owner of a hand-over hears of it once a working day.
    """
    if row.thread_id is None:
        return
    thread = threads.get(tx, row.thread_id)
    if row.job == FOLLOW_UP:
        programme = programmes.known(tx, thread.programme_id).facts
        scene = Scene(programme, rota.find(tx, thread.person_id), thread.point_id, now)
        owner = people.get(tx, thread.owner_id) if thread.owner_id is not None else None
        show(tx, scene, "follow_up", owner.id if owner is not None and owner.active else None)
    elif thread.state == "open":
        tell_owner(tx, programmes.known(tx, thread.programme_id).facts, thread, now)


def tell_owner(tx: Transaction, programme: Programme, thread: threads.Row, now: datetime) -> None:
    """One text with the number, now or when work begins; a hand-over comes again the next day."""
    if (meeting := before_meetings.standing(tx, thread, now)) is not None:
        before_meetings.plan(tx, programme, thread, meeting, now)
        news = before_meetings.first_line(programme, thread, meeting, now)
        # Who looks after them may not be at work again before it begins.
        on_call = paged.on_duty(tx, thread, now)[:1] if news.at_once else []
        tell(tx, thread, news.line, now, on_call)
        return
    at = now if is_open(programme, now) else next_opening(programme, now)
    number = Number(thread.number)
    if thread.reason.startswith(NEED):
        until = UntilDay(due_of(programme, thread.opened_at), programme.zone)
        line = Line(
            NEEDED, {"n": number, "day": until}, "change", not_before=at, thread_id=thread.id
        )
    elif thread.level == "yellow":
        line = Line(
            YELLOW,
            {"n": number, "what": What(thread.matter)},
            "change",
            not_before=at,
            thread_id=thread.id,
        )
    else:
        clock = Clock(thread.opened_at, programme.zone)
        line = Line(
            "staff.waiting",
            {"n": number, "clock": clock},
            "change",
            not_before=at,
            thread_id=thread.id,
        )
        again = opening_after(programme, at)
        due.plan(tx, [due.Plan(at=again, job=WAITING, thread_id=thread.id)])
    tell(tx, thread, line, now)


def tell(
    tx: Transaction,
    thread: threads.Row,
    line: Line,
    now: datetime,
    beside: Sequence[Person] = (),
) -> None:
    """The line to whoever it is for, and to these beside them."""
    programme = programmes.known(tx, thread.programme_id).facts
    theirs = told(tx, programme, thread, now)
    for person in (*theirs, *(one for one in beside if one not in theirs)):
        queue(tx, programme, Recipient(person=person), line, now)
        history.log(tx, thread.id, history.Entry("told", now, person.id))


def told(tx: Transaction, programme: Programme, thread: threads.Row, now: datetime) -> list[Person]:
    """The owner if a text can reach them, else who is on duty, else all staff; not who it is of."""
    all_staff = paged.everyone(tx, thread)
    owner = [person for person in all_staff if person.id == thread.owner_id]
    return owner or paged.on_duty(tx, thread, now)[:1] or all_staff


def _owner(tx: Transaction, scene: Scene) -> Person | None:
    person_id = scene.person.id if scene.person else None
    return rota.responsible(tx, scene.programme.id, person_id, scene.now)


def _existing(tx: Transaction, scene: Scene) -> threads.Row | None:
    if scene.person is not None:
        found = threads.with_person(tx, scene.person.id)
        return found[0] if found else None
    return threads.with_point(tx, scene.point_id) if scene.point_id is not None else None
