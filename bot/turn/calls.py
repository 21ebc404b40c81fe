"""What happens in a call: somebody answers, presses a key, is put through; it ends.

Nobody knows who has answered before they press 1, so that nothing said until then names anyone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.alerts import work
from bot.alerts.chain import CALL as PAGE
from bot.alerts.work import CONNECT
from bot.channels.speech import Sentence, Speech
from bot.database import Transaction, is_deadlock, is_unreachable
from bot.errors import LostRace
from bot.house import House, Thought
from bot.outbox.prepare import sender_of
from bot.store import history, letters, notices, programmes, rota, sessions, threads
from bot.store.letters import Leased
from bot.store.views import DatabaseViews
from bot.turn.apply import apply
from bot.turn.hearing import TRIES
from bot.turn.stage import Stage
from flows.engine.facts import Facts, Language, Person, Programme
from flows.engine.session import Session
from flows.engine.take_turn import enter
from flows.engine.upgrades import BrokenSession
from flows.texts.render import render
from flows.texts.values import Clock, Name, Number, thaw

log = structlog.get_logger()

TAKES = "1"
TALKS = "2"  # not 1 again: whoever presses twice in haste has not asked for that
ASKED_AT_MOST = 2
AGAIN = {PAGE: "voice.page_again", CONNECT: "voice.connect_again"}
REFUSED = {PAGE: "voice.not_taken", CONNECT: "voice.not_connected"}
GONE = {PAGE: "voice.gone", CONNECT: "voice.not_yours"}
OVER = frozenset({"completed", "busy", "no-answer", "canceled", "failed"})
CONTACT_AFTER = 60  # seconds; a shorter call may have been to a voicemail, or a hang-up
MACHINE_KNOWN_WITHIN = timedelta(seconds=30)  # the carrier's own limit for its guess
CONNECTED = frozenset({"completed", "answered"})
NOTHING = Speech()


@dataclass(frozen=True)
class Call:
    """A call to somebody of staff, about a thread."""

    row: Leased
    thread: threads.Row
    staff: Person
    programme: Programme

    @property
    def is_wanted(self) -> bool:
        """Whether it still has a reason: nobody has the alert, or the thread is still theirs."""
        return self.thread.state == "open" if self.row.key == PAGE else self.is_theirs

    @property
    def is_theirs(self) -> bool:
        """Whether they have the thread."""
        return self.thread.state in ("taken", "contact") and self.thread.owner_id == self.staff.id

    @property
    def languages(self) -> tuple[Language, Language]:
        """Theirs first: whoever answers hears both until they have pressed the key."""
        return ("fr", "en") if self.staff.language == "fr" else ("en", "fr")


def answered(house: House, row_id: int, *, by_machine: bool) -> Speech:
    """Somebody or something has answered: what they hear."""
    with house.database.read() as tx:
        call = _read(tx, row_id)
        if call is None:
            return NOTHING
        if not call.is_wanted:
            return _to_all(tx, call, GONE[call.row.key])
        if by_machine:
            # A machine presses no key; a person whom the carrier takes for one still can.
            key = "voice.message" if call.row.key == PAGE else CONNECT
            return _to_all(tx, call, key, _key_address(house, row_id, ASKED_AT_MOST))
        return _to_all(tx, call, call.row.key, _key_address(house, row_id, 1))


def pressed(house: House, row_id: int, digits: str, asked: int) -> Speech:
    """A key, or none in time; `asked` is how often it was asked for. Only 1 does anything."""
    with house.database.read() as tx:
        call = _read(tx, row_id)
        if call is None:
            return NOTHING
        if digits != TAKES:
            if asked < ASKED_AT_MOST:
                return _to_all(
                    tx, call, AGAIN[call.row.key], _key_address(house, row_id, asked + 1)
                )
            return _to_all(tx, call, REFUSED[call.row.key])
        if call.row.key == CONNECT:
            return _put_through(tx, house, call)
    return _take(house, row_id)


def talks(house: House, row_id: int, digits: str) -> Speech:
    """They have just taken the alert in this call: 2 puts them through to the person at once."""
    with house.database.read() as tx:
        call = _read(tx, row_id)
        if call is None:
            return NOTHING
        if digits == TALKS:
            return _put_through(tx, house, call)
        return _said("voice.goodbye", call.languages[0])


def put_through(house: House, row_id: int, status: str, seconds: int) -> Speech:
    """The person's end of a connected call is over. Over a minute's talk is contact."""
    with house.database.write() as tx:
        call = _read(tx, row_id)
        if call is None:
            return NOTHING
        language = call.languages[0]
        if not call.is_theirs:
            return _said("voice.ended", language)
        now = house.clock.now()
        history.log(tx, call.thread.id, history.Entry("bridged", now, call.staff.id))
        if status not in CONNECTED:
            work.was_called(tx, call.thread, call.staff, "staff.call_unanswered", now)
            return _said("voice.unanswered", language)
        if _met_a_machine(tx, call, now - timedelta(seconds=seconds) - MACHINE_KNOWN_WITHIN):
            work.was_called(tx, call.thread, call.staff, "staff.call_voicemail", now)
        elif seconds <= CONTACT_AFTER:
            work.was_called(tx, call.thread, call.staff, "staff.call_short", now)
        else:
            work.talked(tx, call.thread, call.staff, now)
        return _said("voice.ended", language)


def voicemail(house: House, row_id: int) -> None:
    """The carrier takes what answered on the person's end for a machine."""
    with house.database.write() as tx:
        call = _read(tx, row_id)
        if call is not None:
            entry = history.Entry("voicemail", house.clock.now(), call.staff.id)
            history.log(tx, call.thread.id, entry)


def ended(house: House, row_id: int, status: str) -> None:
    """A call about an alert is over and nobody has taken it: that was no answer."""
    if status not in OVER:
        return
    with house.database.write() as tx:
        call = _read(tx, row_id)
        if call is not None and call.row.key == PAGE and call.is_wanted:
            entry = history.Entry("no_answer", house.clock.now(), call.staff.id)
            history.log(tx, call.thread.id, entry)


def thread_of(house: House, row_id: int) -> int | None:
    """The thread that a call is about."""
    with house.database.read() as tx:
        call = _read(tx, row_id)
    return call.thread.id if call is not None else None


def _read(tx: Transaction, row_id: int) -> Call | None:
    row = next(iter(letters.read(tx, [row_id])), None)
    if row is None or row.key not in AGAIN or row.thread_id is None:
        return None
    staff = rota.find(tx, row.person_id)
    if staff is None:
        return None
    programme = programmes.known(tx, row.programme_id).facts
    return Call(row, threads.get(tx, row.thread_id), staff, programme)


def _take(house: House, row_id: int) -> Speech:
    """The turn of somebody who texts the number, taken again when somebody else was faster."""
    for _ in range(TRIES):
        try:
            with house.database.write() as tx:
                call = _read(tx, row_id)
                return _taken(tx, house, call) if call is not None else NOTHING
        except LostRace:
            continue
        except Exception as bug:
            if is_deadlock(bug):
                continue
            if is_unreachable(bug):
                raise
            log.error("turn_failed", error=type(bug).__name__)
            break
    with house.database.write() as tx:
        call = _read(tx, row_id)
        notices.add(tx, "turn_failed", f"outgoing {row_id}", house.clock.real())
        return _said("voice.trouble", call.languages[0]) if call is not None else NOTHING


def _taken(tx: Transaction, house: House, call: Call) -> Speech:
    if call.thread.state == "open":
        _turn(tx, house, call)
    thread = threads.get(tx, call.thread.id)
    language = call.languages[0]
    number: dict[str, object] = {"n": Number(thread.number)}
    if thread.state == "closed":
        return _said("voice.closed_before", language, number)
    if thread.owner_id != call.staff.id:
        owner = rota.find(tx, thread.owner_id)
        since = Clock(thread.taken_at or thread.opened_at, call.staff.zone)
        values = number | {"coord": Name(owner.first_name if owner else ""), "clock": since}
        return _said("voice.already_taken", language, values)
    return _offer_to_talk(tx, house, call, _is_yours(tx, call, thread))


def _is_yours(tx: Transaction, call: Call, thread: threads.Row) -> Speech:
    """Which alert it is, and about whom where a name may be said aloud."""
    number: dict[str, object] = {"n": Number(thread.number)}
    person = rota.find(tx, thread.person_id)
    if person is None or not call.programme.words_by_text:
        # Of a number that is nobody's for sure there is no name; others keep theirs at the desk.
        return _said("voice.taken_unnamed", call.languages[0], number)
    key = "voice.taken_red" if thread.level == "red" else "voice.taken_orange"
    return _said(key, call.languages[0], number | {"name": Name(person.first_name)})


def _offer_to_talk(tx: Transaction, house: House, call: Call, said: Speech) -> Speech:
    """Texts may be down: whoever took it in a call can talk to the person in the same call."""
    views = DatabaseViews(tx, call.programme, call.staff, house.clock.now())
    seen = views.thread(call.thread.number)
    if seen is None or not seen.can_call:
        return replace(said, sentences=(*said.sentences, *_goodbye(call)))
    key = "voice.talk_now_careful" if seen.others_answer else "voice.talk_now"
    offer = _said(key, call.languages[0])
    address = f"{_doors(house)}/talk?row={call.row.id}"
    return replace(said, sentences=(*said.sentences, *offer.sentences), key_to=address)


def _goodbye(call: Call) -> Sequence[Sentence]:
    return _said("voice.goodbye", call.languages[0]).sentences


def _turn(tx: Transaction, house: House, call: Call) -> None:
    """As if they had texted the number: the same step, the same effects, the same texts."""
    now = house.clock.now()
    views = DatabaseViews(tx, call.programme, call.staff, now)
    facts = Facts(now, call.staff, call.programme, views)
    notes = {"word": "press", "number": call.thread.number}
    try:
        session, rev = sessions.load(tx, call.staff.id)
        outcome = enter(session, facts, "coordinator.word", notes)
    except (ValueError, BrokenSession):
        log.error("session_broken", person=call.staff.id)
        rev = sessions.rev_of(tx, call.staff.id)
        outcome = enter(Session(), facts, "coordinator.word", notes)
    # Texts go to the phone that answered, never to another.
    stage = Stage(tx, call.programme, call.staff, call.row.sent_to, now, views=views)
    question = apply(stage, outcome.effects)
    if not sessions.save(tx, call.staff.id, outcome.session, rev, question):
        raise LostRace
    house.witness(tx, Thought(call.staff.id, call.row.key, outcome.path, outcome.effects))


def _put_through(tx: Transaction, house: House, call: Call) -> Speech:
    """Both hear our number, neither the other's."""
    number = rota.number_in(tx, call.thread)
    if not call.is_theirs or not number:
        return _to_all(tx, call, GONE[CONNECT])
    one_moment = _said("voice.connecting", call.languages[0])
    doors, row = _doors(house), f"?row={call.row.id}"
    return Speech(
        one_moment.sentences,
        number=number,
        caller=sender_of(house, call.row),
        told_to=f"{doors}/connected{row}",
        machine_to=f"{doors}/reached{row}",
    )


def _met_a_machine(tx: Transaction, call: Call, since: datetime) -> bool:
    """Whether a voicemail has answered in this call, which began after `since`."""
    heard = history.latest(tx, call.thread.id, "voicemail")
    return heard is not None and heard >= since


def _to_all(tx: Transaction, call: Call, key: str, key_to: str = "") -> Speech:
    """Said in both languages, to whoever it is."""
    values = thaw(tx.cipher.open(call.row.values))
    said = [Sentence(language, render(key, language, values)) for language in call.languages]
    return Speech(said, key_to)


def _said(key: str, language: Language, values: dict[str, object] | None = None) -> Speech:
    return Speech([Sentence(language, render(key, language, values or {}))])


def _key_address(house: House, row_id: int, asked: int) -> str:
    return f"{_doors(house)}/key?row={row_id}&asked={asked}"


def _doors(house: House) -> str:
    return f"{house.settings.checkin_public_url.rstrip('/')}/twilio/voice"
