"""A crisis text becomes an alert: number, page, chain and safety text, in the same commit."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.alerts import chain, paged
from bot.alerts.scene import Scene
from bot.database import Transaction
from bot.registry.reading import names_in, plain
from bot.speaking import Line, Recipient, queue
from bot.store import heard, history, new_threads, pairs, points, rota, threads
from flows.engine.effects import Kind
from flows.engine.facts import Level, Person
from flows.escalation import DAY_FROM, DAY_TO, first_page_at
from flows.screen import Screening
from flows.texts.values import Clock

RANK: dict[Level, int] = {
    "handover": 0,
    "yellow": 0,
    "orange_today": 1,
    "orange_tonight": 2,
    "red": 3,
}
OVERDOSE, THIRD_PARTY = "overdose", "third_party"
TELLS_ON = timedelta(hours=2)  # who told us of somebody in danger writes more about it for so long
REPEAT_AFTER = timedelta(minutes=15)  # a second safety text no sooner, unless the level rose

# What screening says when it could not look: an error is never "none".
NOT_SCREENED = Screening(
    level="orange",
    when="tonight",
    category="ambiguous_despair",
    rules=("screening-failed",),
    spans=(),
    do_not_text=False,
    tables_hash="",
)


@dataclass(frozen=True)
class Opened:
    """What came of a crisis text. `safety_row` is the safety text's row when it asks 7 or 9."""

    thread: threads.Row
    safety_row: int | None


def level_of(screening: Screening) -> Level:
    """The alert's level for a screening that is not none."""
    if screening.level == "red":
        return "red"
    return "orange_today" if screening.when == "today" else "orange_tonight"


def raise_alert(tx: Transaction, scene: Scene, screening: Screening, heard_id: int) -> Opened:
    """Open an alert for a crisis text, or add the text to the alert that is already open.

    What a mentor tells of somebody else in danger is about the one they meet.
    """
    subject = _subject(tx, scene, screening, heard_id)
    teller = None if subject is scene else scene.person
    existing = _open_alert(tx, subject)
    if existing is None:
        thread, rose = _open(tx, subject, screening), True
    else:
        thread, rose = _add(tx, subject, screening, existing)
        if thread.state != "open":
            chain.owner_reads(tx, thread, heard.body(tx, heard_id), scene.now, teller)
    heard.attach(tx, heard_id, thread.id)
    if subject is scene:
        chain.writers_read(tx, thread, heard.body(tx, heard_id), scene.now)
        key = _safety_key(tx, scene, screening, thread)
    else:
        key = _told_key(scene, screening)
    # "Call 911 now" does not wait because something else was said a minute ago.
    overdose = screening.category == OVERDOSE and (
        existing is None or existing.category != OVERDOSE
    )
    # Of whom others have spoken until now: nothing has been said to them yet.
    first = subject is scene and existing is not None and existing.point_id is None
    if not key or not (rose or overdose or first or _long_ago(tx, thread, scene.now)):
        return Opened(thread, None)
    return Opened(threads.get(tx, thread.id), _say_safety(tx, scene, thread, key))


def worry(
    tx: Transaction, teller: Scene, person: Person, level: Level, category: str
) -> threads.Row:
    """An alert that no text of the person raised, e.g. a mentor's worry: paged, nothing is said.

    What the teller wrote in these minutes belongs to it, for whoever takes it to read.
    """
    scene = teller.about(person)
    existing = _open_alert(tx, scene)
    thread = existing or _open_untold(tx, scene, level, category)
    if teller.point_id is None:
        return thread
    heard.attach_recent(tx, teller.point_id, scene.now - heard.RECENT, thread.id)
    if existing is not None and existing.state != "open":
        said = heard.newest(tx, teller.point_id)
        words = said if any(map(str.isalpha, said)) else ""
        chain.owner_reads(tx, existing, words, scene.now, teller.person)
    return thread


def _open_untold(tx: Transaction, scene: Scene, level: Level, category: str) -> threads.Row:
    new = new_threads.New(
        programme_id=scene.programme.id,
        level=level,
        at=scene.now,
        category=category,
        person_id=scene.person.id if scene.person else None,
        point_id=scene.point_id,
        safety=threads.UNSAID,
    )
    thread = new_threads.open_thread(tx, new)
    chain.begin(tx, thread, scene.now)
    return thread


def _open_alert(tx: Transaction, scene: Scene) -> threads.Row | None:
    if scene.person is not None:
        found = threads.with_person(tx, scene.person.id)
        row = found[0] if found else None
    else:
        row = threads.with_point(tx, scene.point_id) if scene.point_id is not None else None
    return row if row is not None and row.level != "handover" else None


def _subject(tx: Transaction, scene: Scene, screening: Screening, heard_id: int) -> Scene:
    """Whom the alert is about: who texted, or the mentee of whom a mentor tells.

    That is the one they name, else their only one; what a mentor writes after that is about the
    same person. Grave words that tell of nobody else are about the mentor.
    """
    if scene.person is None or scene.person.role != "mentor":
        return scene
    if screening.level == "red" and not screening.about_another:
        return scene
    mentees = {pair.mentee_id for pair in pairs.of_person(tx, scene.person.id)}
    about = _named(tx, mentees, heard.body(tx, heard_id))
    if about is None and screening.about_another:
        about = mentees.pop() if len(mentees) == 1 else None
    elif about is None:
        told = heard.told(tx, scene.person.id, scene.now - TELLS_ON)
        about = threads.get(tx, told).person_id if told is not None else None
    mentee = rota.find(tx, about)
    return scene if mentee is None else scene.about(mentee)


def _named(tx: Transaction, mentees: Collection[int], words: str) -> int | None:
    """Whose first name stands in the words, if it is one of these people and only one."""
    # "Ana's", "qu'Ana"
    said = {part for word in names_in(words) for part in word.split("'")}
    found = [one for one in map(partial(rota.find, tx), mentees) if one is not None]
    named = [one.id for one in found if plain(one.first_name) in said]
    return named[0] if len(named) == 1 else None


def _open(tx: Transaction, scene: Scene, screening: Screening) -> threads.Row:
    # Who is only told of has said nothing: nothing is said to them before a human decides it.
    safety = (
        threads.SILENT
        if _may_be_read(tx, scene, screening)
        else threads.UNSAID
        if scene.is_told
        else ""
    )
    new = new_threads.New(
        programme_id=scene.programme.id,
        level=level_of(screening),
        at=scene.now,
        category=screening.category,
        person_id=scene.person.id if scene.person else None,
        point_id=scene.point_id,
        do_not_text=screening.do_not_text and not scene.is_told,
        rules=screening.rules,
        spans=screening.spans,
        tables_hash=screening.tables_hash,
        safety=safety,
    )
    thread = new_threads.open_thread(tx, new)
    chain.begin(tx, thread, scene.now)
    return thread


def _add(
    tx: Transaction, scene: Scene, screening: Screening, thread: threads.Row
) -> tuple[threads.Row, bool]:
    """A further crisis text: the level may rise, and whoever is responsible hears of it."""
    level = _joined_level(thread, screening, scene)
    rose = RANK[level] > RANK[thread.level]
    values: dict[str, object] = {}
    if rose:
        values |= {"level": level, "raised_at": scene.now, "category": screening.category}
    if screening.category == OVERDOSE:
        values["category"] = OVERDOSE
    if not scene.is_told:
        values |= _of_their_own(scene, screening, thread)
    if _may_be_read(tx, scene, screening):
        values["safety"] = threads.SILENT
    if values:
        threads.change(tx, thread.id, **values)
    was_read, thread = thread.do_not_text, threads.get(tx, thread.id)
    history.log(tx, thread.id, history.Entry("raised" if rose else "more", scene.now))
    if thread.state != "open":
        _owner_hears_more(tx, thread, scene.now, rose=rose, read=thread.do_not_text > was_read)
    elif rose:
        chain.begin(tx, thread, scene.now)
    else:
        chain.page(tx, thread, chain.Page("first", 1), scene.now)
    return thread, rose


def _owner_hears_more(
    tx: Transaction, thread: threads.Row, now: datetime, *, rose: bool, read: bool
) -> None:
    """What is new about an alert that somebody has: its level, or that the phone is read."""
    if rose and thread.level == "red":
        chain.owner_hears(tx, thread, "staff.now_red", now)
    if rose or thread.state == "contact":
        chain.watch_contact(tx, thread, now)
    if read:
        chain.owner_hears(tx, thread, "staff.details_do_not_text", now)


def _of_their_own(scene: Scene, screening: Screening, thread: threads.Row) -> dict[str, object]:
    """What changes when it is the person who writes, and not somebody who tells of them."""
    values: dict[str, object] = {}
    if thread.point_id is None:
        values["point_id"] = scene.point_id
    if screening.do_not_text:
        values["do_not_text"] = True
    if thread.safety == threads.UNSAID:
        values["safety"] = ""
    return values


def _joined_level(thread: threads.Row, screening: Screening, scene: Scene) -> Level:
    """Two orange texts of different hours, or a second one of despair, make it red."""
    level = level_of(screening)
    if RANK[level] in (1, 2) and RANK[thread.level] in (1, 2):
        despair = screening.category == thread.category == "ambiguous_despair"
        if despair or scene.now - thread.raised_at >= timedelta(hours=1):
            return "red"
    return level if RANK[level] > RANK[thread.level] else thread.level


def _may_be_read(tx: Transaction, scene: Scene, screening: Screening) -> bool:
    """Somebody else may read this phone: no 988, no 911, no question, whatever the level."""
    shared = scene.person.shared_phone if scene.person is not None else _is_shared(tx, scene)
    read = screening.do_not_text and not scene.is_told  # theirs, not of whoever tells of them
    return read or shared or screening.category == "abuse_violence"


def _is_shared(tx: Transaction, scene: Scene) -> bool:
    """Whether it came from a number of two people: nobody's, and read by both."""
    users = points.users(tx, scene.point_id) if scene.point_id is not None else ()
    return any(one.status == "active" and one.member.facts.shared_phone for one in users)


def _safety_key(tx: Transaction, scene: Scene, screening: Screening, thread: threads.Row) -> str:
    """Which safety text; empty when nothing may be said."""
    if not scene.can_text or thread.do_not_text:
        return ""
    if thread.safety == threads.SILENT:
        return "safety.neutral"
    if screening.category == OVERDOSE:
        return "safety.overdose"
    if screening.category == THIRD_PARTY:
        return "safety.check_other"
    if thread.level == "orange_today" and not _by_day(scene):
        return "safety.check_later"
    if not paged.on_duty(tx, thread, scene.now):
        return "safety.check_after_hours"
    return "safety.check"


def _told_key(scene: Scene, screening: Screening) -> str:
    """What somebody hears who told us of another; empty when nothing may be said to them."""
    if not scene.can_text or screening.do_not_text:
        return ""
    return "safety.overdose" if screening.category == OVERDOSE else "safety.other"


def _say_safety(tx: Transaction, scene: Scene, thread: threads.Row, key: str) -> int | None:
    asks = key.startswith("safety.check")
    values: dict[str, object] = {}
    if key == "safety.check_later":
        morning = first_page_at("orange_today", scene.now, scene.programme.zone)
        values["clock"] = Clock(morning, scene.programme.zone)
    kind: Kind = "crisis"
    line = Line(key, values, kind, asks=asks, thread_id=thread.id)
    row = queue(tx, scene.programme, Recipient(scene.person, scene.point_id), line, scene.now)
    history.log(tx, thread.id, history.Entry("safety", scene.now))
    if asks:
        threads.change(tx, thread.id, safety="asked")
    return row if asks else None


def _long_ago(tx: Transaction, thread: threads.Row, now: datetime) -> bool:
    latest = history.latest(tx, thread.id, "safety")
    return latest is None or now - latest >= REPEAT_AFTER


def _by_day(scene: Scene) -> bool:
    local: time = scene.now.astimezone(ZoneInfo(scene.programme.zone)).time()
    return DAY_FROM <= local < DAY_TO
