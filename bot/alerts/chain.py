"""Page staff about an alert that nobody has taken, again and again until somebody does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.alerts import paged
from bot.database import Transaction
from bot.outbox.checks import UNTAKEN
from bot.speaking import Line, Recipient, queue
from bot.store import chains, due, history, notices, outgoing, programmes, rota, threads
from flows.engine.effects import About, Kind
from flows.engine.facts import Person, Programme
from flows.escalation import NO_CONTACT, NO_CONTACT_BACKUP, Chain, Road, Whom
from flows.texts.values import Clock, Minutes, Name, Number, Value, When, Words

CHAIN = "alerts.chain"
NO_CONTACT_JOB = "alerts.no_contact"
ALL, ALL_SINCE = "staff.all", "staff.all_since"
PAGES = ("staff.page", "staff.page_again", "staff.orange", ALL, ALL_SINCE)
CALL = "voice.page"
IN_MINUTES = timedelta(hours=2)  # beyond that nobody counts minutes: since when


@dataclass(frozen=True)
class Page:
    """One page: to whom, how many have gone before (the wording alternates), on which roads."""

    whom: Whom
    index: int = 0
    roads: tuple[Road, ...] = ("text",)


def begin(tx: Transaction, thread: threads.Row, now: datetime) -> None:
    """Page for the first time (at once, or in the morning for *today*) and plan the next."""
    due.cancel_of_thread(tx, thread.id, CHAIN)
    climb(tx, thread, 0, now)


def climb(tx: Transaction, thread: threads.Row, index: int, now: datetime) -> None:
    """Do every page of the chain that is due by now, from `index` on, and plan the next one."""
    zone = programmes.known(tx, thread.programme_id).facts.zone
    chain = chains.of(tx, thread.programme_id, thread.level)
    while (at := chain.page_at(index, thread.raised_at, zone)) is not None:
        if at > now:
            plan = due.Plan(at=at, job=CHAIN, thread_id=thread.id, notes={"rung": index})
            due.plan(tx, [plan])
            return
        step = chain.rung(index)
        following = chain.page_at(index + 1, thread.raised_at, zone)
        # After a long stop only the newest page goes out: five at once help nobody. What the
        # person is told is no page: it is said all the same.
        if step and (step.whom == "person" or following is None or following > now):
            page(tx, thread, Page(step.whom, index, step.roads), now)
        index += 1


def page(tx: Transaction, thread: threads.Row, which: Page, now: datetime) -> None:
    """Queue one page. When nobody can be paged the operator is told."""
    programme = programmes.known(tx, thread.programme_id).facts
    if which.whom == "person":
        _tell_person_honestly(tx, programme, thread, now)
        return
    meant = paged.meant(tx, thread, which.whom, now)
    if not meant:
        notices.add(tx, "nobody_to_page", f"thread {thread.id}", now)
    if "text" in which.roads:
        for staff in meant:
            _text(tx, programme, thread, (which, staff), now)
    if "call" in which.roads:
        for staff in paged.rung_up(tx, thread, which.whom, now):
            call(tx, thread, staff, now)


def call(tx: Transaction, thread: threads.Row, staff: Person, now: datetime) -> None:
    """Queue a call about an alert. It rings only while nobody has taken it, however late."""
    programme = programmes.known(tx, thread.programme_id).facts
    about = About(f"{UNTAKEN}:{thread.id}", 0)
    outgoing.supersede_pages(tx, thread.id, staff.id, (CALL,))
    line = Line(CALL, kind="page", about=about, thread_id=thread.id)
    queue(tx, programme, Recipient(person=staff), line, now)
    history.log(tx, thread.id, history.Entry("called", now, staff.id))


def page_next(tx: Transaction, thread: threads.Row, missed_id: int | None, now: datetime) -> None:
    """A page to somebody did not arrive: the next person who was not paged yet is paged now.

    Once for each person who was missed. When all have been paged the chain goes on, and the
    operator knows.
    """
    if missed_id in history.who(tx, thread.id, "page_failed"):
        return
    history.log(tx, thread.id, history.Entry("page_failed", now, missed_id))
    following = paged.not_yet_paged(tx, thread, now)
    if following is None:
        notices.add(tx, "page_not_sent", f"thread {thread.id}", now)
        return
    programme = programmes.known(tx, thread.programme_id).facts
    _text(tx, programme, thread, (Page("backup"), following), now)


def call_instead(tx: Transaction, thread: threads.Row, staff_id: int | None, now: datetime) -> None:
    """Texts do not leave: ring the person whom the text was for, once."""
    staff = rota.find(tx, staff_id)
    if staff is not None and staff.id not in history.who(tx, thread.id, "called"):
        call(tx, thread, staff, now)


def everyone(tx: Transaction, thread: threads.Row, now: datetime) -> None:
    """Page everyone now and go on from there: the person said they are not safe."""
    if thread.state != "open":
        _say_not_safe(tx, thread, now)
        return
    due.cancel_of_thread(tx, thread.id, CHAIN)
    chain = chains.of(tx, thread.programme_id, "red")
    index = chain.of_everyone()
    _plan_honesty(tx, thread, chain, now)
    # From here on the chain runs as if it had come so far by itself.
    page_of_everyone = chain.rung(index)
    if page_of_everyone is not None:
        threads.change(tx, thread.id, raised_at=now - page_of_everyone.after)
    climb(tx, threads.get(tx, thread.id), index, now)


def watch_contact(
    tx: Transaction, thread: threads.Row, now: datetime, *, reached: bool = False
) -> None:
    """A taken red alert pages its owner when 30 minutes pass without contact.

    `reached`: staff have said that there was contact; then they are asked once whether it is over.
    """
    due.cancel_of_thread(tx, thread.id, NO_CONTACT_JOB)
    if thread.level == "red":
        notes = {"reached": reached}
        plan = due.Plan(at=now + NO_CONTACT, job=NO_CONTACT_JOB, thread_id=thread.id, notes=notes)
        due.plan(tx, [plan])


def no_contact(tx: Transaction, thread: threads.Row, *, again: bool, now: datetime) -> None:
    """Nobody has reached the person: page the owner, five minutes later the backup."""
    programme = programmes.known(tx, thread.programme_id).facts
    for staff in paged.meant(tx, thread, "backup", now) if again else _owner(tx, thread):
        values = {"n": Number(thread.number)}
        line = Line("staff.no_contact", values, "page", thread_id=thread.id)
        queue(tx, programme, Recipient(person=staff), line, now)
        history.log(tx, thread.id, history.Entry("paged", now, staff.id))
    wait = NO_CONTACT if again else NO_CONTACT_BACKUP
    plan = due.Plan(
        at=now + wait, job=NO_CONTACT_JOB, thread_id=thread.id, notes={"again": not again}
    )
    due.plan(tx, [plan])


def owner_hears(tx: Transaction, thread: threads.Row, key: str, now: datetime) -> None:
    """A text about a thread to its owner, at once."""
    _to_owner(tx, thread, Line(key, {"n": Number(thread.number)}), now)


def owner_reads(
    tx: Transaction, thread: threads.Row, words: str, now: datetime, teller: Person | None = None
) -> None:
    """The person's words to whoever has taken their thread, marked with its number.

    `teller`: who wrote them, where that is somebody else: under their name.
    """
    if not programmes.known(tx, thread.programme_id).facts.words_by_text:
        owner_hears(tx, thread, "staff.new_at_desk", now)
        return
    if not words.strip():
        owner_hears(tx, thread, "staff.new_text", now)
        return
    said: dict[str, Value] = {"n": Number(thread.number), "words": Words(words)}
    if teller is None:
        _to_owner(tx, thread, Line("staff.said", said), now)
    else:
        told = said | {"name": Name(teller.first_name)}
        _to_owner(tx, thread, Line("staff.words", told), now)


def writers_read(tx: Transaction, thread: threads.Row, words: str, now: datetime) -> None:
    """Who else is writing with the person reads their words too: they may be an answer to them."""
    if thread.person_id is None:
        return
    for other in threads.written_in(tx, thread.person_id):
        if other.id != thread.id and other.owner_id not in (None, thread.owner_id):
            owner_reads(tx, other, words, now)


def _to_owner(tx: Transaction, thread: threads.Row, line: Line, now: datetime) -> None:
    programme = programmes.known(tx, thread.programme_id).facts
    kind: Kind = "answer" if thread.level in ("handover", "yellow") else "page"
    for staff in _owner(tx, thread):
        told = replace(line, kind=kind, thread_id=thread.id)
        queue(tx, programme, Recipient(person=staff), told, now)


def run(tx: Transaction, row: due.Row, now: datetime) -> None:
    """A due row of the chain."""
    if row.thread_id is None:
        return
    thread = threads.get(tx, row.thread_id)
    if row.job == CHAIN and thread.state == "open":
        index = row.notes.get("rung", 0)
        if row.notes.get("honest"):
            page(tx, thread, Page("person"), now)
        else:
            climb(tx, thread, index if isinstance(index, int) else 0, now)
    if row.job != NO_CONTACT_JOB or thread.state not in ("taken", "contact"):
        return
    if row.notes.get("reached"):
        owner_hears(tx, thread, "staff.after_contact", now)
    else:
        no_contact(tx, thread, again=bool(row.notes.get("again")), now=now)


def _plan_honesty(tx: Transaction, thread: threads.Row, chain: Chain, now: datetime) -> None:
    """The pages jump ahead; what the person is told while nobody has it keeps its own time."""
    step = next((one for one in chain.steps if one.whom == "person"), None)
    if step is not None and not history.has(tx, thread.id, "told"):
        at = max(now, thread.raised_at + step.after)
        due.plan(tx, [due.Plan(at=at, job=CHAIN, thread_id=thread.id, notes={"honest": True})])


def _text(
    tx: Transaction,
    programme: Programme,
    thread: threads.Row,
    told: tuple[Page, Person],
    now: datetime,
) -> None:
    which, staff = told
    values = _values(thread, which, programme, now)
    line = Line(_wording(thread, which, now), values, "page", thread_id=thread.id)
    # While the carrier is away pages pile up: when it is back, one each is what helps.
    outgoing.supersede_pages(tx, thread.id, staff.id, PAGES)
    queue(tx, programme, Recipient(person=staff), line, now)
    history.log(tx, thread.id, history.Entry("paged", now, staff.id))


def _owner(tx: Transaction, thread: threads.Row) -> Sequence[Person]:
    found = rota.find(tx, thread.owner_id)
    return [found] if found is not None else []


def _say_not_safe(tx: Transaction, thread: threads.Row, now: datetime) -> None:
    """Somebody has it: they must call at once, and everyone else makes sure that they know."""
    programme = programmes.known(tx, thread.programme_id).facts
    owner = _owner(tx, thread)
    number: dict[str, object] = {"n": Number(thread.number)}
    for staff in paged.everyone(tx, thread):
        if staff in owner:
            line = Line("staff.not_safe_yours", number, "page", thread_id=thread.id)
        else:
            values = number | {"coord": Name(owner[0].first_name if owner else "")}
            line = Line("staff.not_safe", values, "page", thread_id=thread.id)
        queue(tx, programme, Recipient(person=staff), line, now)
        history.log(tx, thread.id, history.Entry("paged", now, staff.id))


def _wording(thread: threads.Row, which: Page, now: datetime) -> str:
    if which.whom == "everyone" and which.index % 2 == 0:
        return ALL if now - thread.opened_at <= IN_MINUTES else ALL_SINCE
    if thread.level != "red":
        return "staff.orange"
    return "staff.page_again" if which.index % 2 else "staff.page"


def _values(
    thread: threads.Row, which: Page, programme: Programme, now: datetime
) -> dict[str, object]:
    values: dict[str, object] = {"n": Number(thread.number)}
    match _wording(thread, which, now):
        case "staff.all":
            values["minutes"] = Minutes((now - thread.opened_at) // timedelta(minutes=1))
        case "staff.all_since":
            values["when"] = When(thread.opened_at, programme.zone)
        case _:
            values["clock"] = Clock(thread.opened_at, programme.zone)
    return values


def _tell_person_honestly(
    tx: Transaction, programme: Programme, thread: threads.Row, now: datetime
) -> None:
    """Nobody has answered yet: say so, with 988 and 911. Never where somebody may be reading."""
    if thread.is_silent or thread.point_id is None:
        return
    line = Line("safety.untaken", kind="crisis", thread_id=thread.id)
    person = rota.find(tx, thread.person_id)
    queue(tx, programme, Recipient(person, thread.point_id), line, now)
    history.log(tx, thread.id, history.Entry("told", now))
