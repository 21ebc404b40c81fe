"""Lease what is due, check it again, render it, spend the sender's rate: letters ready to leave."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby

from bot.channels import Letter
from bot.channels.roads import VOICE
from bot.crypto import SealBroken
from bot.database import Transaction
from bot.house import House
from bot.outbox import settling
from bot.outbox.checks import (
    Dropped,
    Goes,
    Standing,
    check,
    full_until,
    group_of,
    is_silent,
    meeting_of,
    quiet_until,
    thread_of,
)
from bot.outbox.post import Outcome, Post
from bot.store import claims, letters, notices, outgoing, rates, sessions
from bot.store.claims import Moment
from bot.store.letters import Leased, Prepared, Reach
from bot.store.outgoing import ANSWER, BULK, CRISIS, Left
from flows.burden import DAYS, STARTED, needs_room
from flows.engine.facts import Language
from flows.texts.gsm import fold, segments
from flows.texts.render import render
from flows.texts.tables import SPOKEN_KEYS
from flows.texts.values import Organisation, Phone, thaw

STILL_YOU = "number.still_you"
VALID_LONGEST = 36_000  # seconds, the carrier's own limit
VALID_SHORTEST = 60
CHECK_IN_VALID = 3_600  # what we start without a meeting is worth an hour
# A letter that did not start this long before its lease ends is given back: never two at once.
SEND_WITHIN = claims.LEASE - timedelta(seconds=25)
# Ten seconds is what the carrier has to answer in; what is in doubt after them is looked up.
CRISIS_WITHIN = claims.CRISIS_LEASE - timedelta(seconds=10)


@dataclass(frozen=True)
class Ready:
    """A leased text as a letter. It is sent before `send_before` (real time) or given back."""

    row: Leased
    reach: Reach
    letter: Letter
    segments: int
    send_before: datetime
    sender_stopped: bool = False


@dataclass(frozen=True)
class Batch:
    """Letters ready to leave, and how many leased texts ended instead: others may follow them."""

    ready: Sequence[Ready]
    dropped: int


def crisis(house: House, post: Post, at: Moment, limit: int, thread_id: int | None) -> Batch:
    """Crisis letters, of one thread or all. They spend the rate first and wait for nothing."""
    with house.database.write() as tx:
        ids = claims.crisis(tx, at, limit, thread_id)
        ready = list(_ready(tx, house, post, at, ids))
        for sender, of_sender in groupby(_by_sender(ready), key=lambda one: one.letter.sender):
            rate = rates.lock(tx, sender, house.settings.checkin_segments_per_second)
            for one in of_sender:
                rate = rate.after(one.segments, at.real)
            rates.spend(tx, rate)
        _write_down(tx, ready)
    return Batch(ready, len(ids) - len(ready))


def ordinary(house: House, post: Post, at: Moment, limit: int) -> Batch:
    """Answers, then bulk, as far as each sender's rate allows."""
    ready: list[Ready] = []
    dropped = 0
    with house.database.write() as tx:
        for sender, of_sender in groupby(letters.senders(tx), key=lambda pair: pair[1]):
            programmes = [programme_id for programme_id, _ in of_sender]
            rate = rates.lock(tx, sender, house.settings.checkin_segments_per_second)
            left = min(limit - len(ready), _room(rate, at.real))
            if left > 0:
                ids = _lease(tx, at, programmes, left)
                fresh = list(_ready(tx, house, post, at, ids))
                dropped += len(ids) - len(fresh)
                ready += _within_rate(tx, rate, fresh, at)
        _write_down(tx, ready)
    return Batch(ready, dropped)


def sender_of(house: House, row: Leased) -> str:
    """The number a text leaves from: pages and calls may have their own, else the programme's."""
    if row.key in SPOKEN_KEYS:
        return house.settings.checkin_voice_sender or row.sender
    return (house.settings.checkin_page_sender if row.kind == "page" else "") or row.sender


def _room(rate: rates.Rate, real: datetime) -> int:
    if rate.is_stopped(real):
        return 0
    return rate.room(real) if rate.stopped_at is None else min(1, rate.room(real))


def _lease(tx: Transaction, at: Moment, programmes: Sequence[int], limit: int) -> list[int]:
    ids = claims.ordinary(tx, at, ANSWER, programmes, limit)
    if len(ids) < limit:
        ids += claims.ordinary(tx, at, BULK, programmes, limit - len(ids))
    return ids


def _ready(
    tx: Transaction, house: House, post: Post, at: Moment, ids: Sequence[int]
) -> Iterator[Ready]:
    rows = letters.read(tx, ids) if ids else []
    reach = letters.reach(tx, rows)
    standing = _standing(tx, rows)
    left = _left(tx, rows, at.now)
    for row in rows:
        checked = _check(house, row, reach.get(row.id), standing, at)
        if isinstance(checked, Dropped):
            outcome = Outcome(checked.state, None, checked.why, True, at.now)
            settling.drop(tx, row, outcome, post.on_settled)
            continue
        later = _later(tx, row, left, at.now)
        if later is not None:
            claims.postpone(tx, row.id, later)
            continue
        try:
            yield _letter(tx, house, row, checked.reach, at)
        except (KeyError, TypeError, ValueError, SealBroken) as bug:
            # A text that cannot be written must not hold back the others.
            notices.add(tx, "text_broken", f"outgoing {row.id} {type(bug).__name__}", at.real)
            outcome = Outcome("failed", None, "text_broken", True, at.now)
            settling.drop(tx, row, outcome, post.on_settled)


def _later(tx: Transaction, row: Leased, left: Sequence[Left], now: datetime) -> datetime | None:
    """When it leaves instead: by day, and on a day with room for it."""
    morning = quiet_until(row, now)
    if morning is not None and not settling.is_near_change(tx, row, now):
        return morning
    return full_until(row, left, now)


def _left(tx: Transaction, rows: Sequence[Leased], now: datetime) -> Sequence[Left]:
    """What has left for those whose day may be full: nobody else's is looked up."""
    people = {
        row.person_id
        for row in rows
        if row.person_id and row.person_role and needs_room(row.person_role, row.kind)
    }
    return outgoing.left(tx, sorted(people), sorted(STARTED), now - timedelta(days=DAYS))


def _standing(tx: Transaction, rows: Sequence[Leased]) -> Standing:
    meetings = {found for row in rows if (found := meeting_of(row.about)) is not None}
    threads = {found for row in rows if (found := thread_of(row.about)) is not None}
    groups = {found for row in rows if (found := group_of(row.about)) is not None}
    return Standing(
        letters.meeting_revs(tx, sorted(meetings)),
        letters.thread_owners(tx, sorted(threads)),
        letters.group_revs(tx, sorted(groups)),
    )


def _check(
    house: House, row: Leased, reach: Reach | None, standing: Standing, at: Moment
) -> Goes | Dropped:
    if row.key in SPOKEN_KEYS and not house.settings.checkin_voice:
        return Dropped("failed", "no_voice")
    return check(row, reach, standing, at.now)


def _letter(tx: Transaction, house: House, row: Leased, reach: Reach, at: Moment) -> Ready:
    text = _words(tx, row, reach, at)
    spoken = row.key in SPOKEN_KEYS
    if reach.channel == "sms" and not spoken:
        text = fold(text)
    letter = Letter(
        outgoing_id=row.id,
        attempt=row.tries,
        channel=VOICE if spoken else reach.channel,
        to=reach.address,
        sender=sender_of(house, row),
        text=text,
        valid_seconds=valid_seconds(row, at.now),
    )
    parts = 0 if spoken else segments(text)
    within = CRISIS_WITHIN if row.priority == CRISIS else SEND_WITHIN
    return Ready(row, reach, letter, parts, at.real + within)


def _words(tx: Transaction, row: Leased, reach: Reach, at: Moment) -> str:
    """The text itself; where nobody has answered for a month, only that there is one."""
    if not is_silent(row, reach, at.now):
        return render(row.key, _language(row), thaw(tx.cipher.open(row.values)))
    if row.opens_question:
        sessions.close_question(tx, row.id, at.now)
    ours = {"org": Organisation(row.programme_name), "phone": Phone(row.programme_phone)}
    return render(STILL_YOU, _language(row), ours)


def valid_seconds(row: Leased, now: datetime) -> int:
    """How long the carrier may keep trying: what the text is worth."""
    if row.kind in ("crisis", "page"):
        return VALID_LONGEST
    if row.expires_at is not None:
        left = int((row.expires_at - now).total_seconds())
        return min(max(left, VALID_SHORTEST), VALID_LONGEST)
    return CHECK_IN_VALID if row.kind in ("follow_up", "invitation", "check_in") else VALID_LONGEST


def _language(row: Leased) -> Language:
    chosen = row.language or row.person_language or row.languages.partition(",")[0]
    return "fr" if chosen == "fr" else "en"


def _within_rate(
    tx: Transaction, rate: rates.Rate, fresh: Sequence[Ready], at: Moment
) -> list[Ready]:
    going: list[Ready] = []
    stopped = rate.stopped_at is not None
    full = False
    for one in fresh:
        # Nobody overtakes a long text for want of room: it would never get any.
        full = full or not rate.has_room(one.segments, at.real)
        if full:
            claims.give_back(tx, one.row.id, None)
        else:
            rate = rate.after(one.segments, at.real)
            going.append(replace(one, sender_stopped=stopped))
    if going:
        rates.spend(tx, rate)
    return going


def _write_down(tx: Transaction, ready: Sequence[Ready]) -> None:
    letters.prepared(
        tx,
        [Prepared(one.row.id, one.reach.point_id, one.letter.text, one.segments) for one in ready],
    )


def _by_sender(ready: Sequence[Ready]) -> list[Ready]:
    # One order for everybody who locks senders: no two transactions wait for each other.
    return sorted(ready, key=lambda one: one.letter.sender)
