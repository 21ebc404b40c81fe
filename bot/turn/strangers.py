"""What a number hears that is nobody's for sure: unknown, unverified, or used by two people.

Nothing personal is said to it. Its words to stop and start count, and a human reads the rest.
"""

from collections.abc import Sequence
from datetime import timedelta

from bot.alerts import asked, waiting, work
from bot.database import Transaction
from bot.registry.reading import names_in, plain
from bot.speaking import Line, Recipient, queue
from bot.store import heard, outgoing, points, speakers, threads
from bot.store.people import Member
from bot.turn import numbers
from bot.turn.arrival import SAYS_WHO, Arrival
from bot.turn.loops import is_looping
from flows.engine.effects import Kind
from flows.engine.facts import Person
from flows.understand import Keyword, Question, Reading, keyword, understand
from flows.understand.anyone_there import asks_if_anyone
from flows.understand.who_asks import asks_who, denies, says_more, says_who

SAFE = Question("safe")
SPEAKS_FOR = timedelta(minutes=30)  # then whoever writes is asked again


def answer_a_stranger(
    tx: Transaction, arrival: Arrival, heard_id: int, *, in_alert: bool
) -> Person | None:
    """The one neutral text, and a human who reads what was written.

    `in_alert`: this text has opened or joined an alert, and what is said of it is said already.
    Who it is, where they say so and write more in the same text: it is to be heard as theirs.
    """
    if in_alert:
        if arrival.inbound.opt_out == "STOP":
            points.block(tx, arrival.point.id, arrival.now)
        return None
    in_thread = threads.with_point(tx, arrival.point.id)
    if in_thread is not None:
        heard.attach(tx, heard_id, in_thread.id)
        work.person_wrote(tx, in_thread, arrival.inbound.text, arrival.now)
    if _stops_or_starts(tx, arrival):
        return None
    if in_thread is not None:
        _in_a_thread(tx, arrival, in_thread)
    elif arrival.screening.do_not_text:
        thread = waiting.hand_over(tx, arrival.scene, "asked")
        threads.change(tx, thread.id, do_not_text=True, safety=threads.SILENT)
    elif arrival.inbound.can_answer and not is_looping(tx, arrival):
        return _answer(tx, arrival)
    return None


def _in_a_thread(tx: Transaction, arrival: Arrival, thread: threads.Row) -> None:
    """A human reads already; the name and code that the neutral text asked for still count."""
    watched = thread.do_not_text or arrival.screening.do_not_text
    can_answer = arrival.inbound.can_answer and not is_looping(tx, arrival)
    if thread.level == "handover" and not watched and can_answer:
        users = points.users(tx, arrival.point.id)
        if sum(user.status == "active" for user in users) < 2 and numbers.claims(tx, arrival):
            return
    _read_safety(tx, arrival, thread)
    if not watched and can_answer and asks_if_anyone(arrival.inbound.text):
        to = Recipient(point_id=arrival.point.id)
        asked.anyone_there(tx, arrival.programme, thread, to, arrival.now)


def _is_out(tx: Transaction, arrival: Arrival) -> bool:
    """Read anew: this text may have been the wish for texts again."""
    point = points.get(tx, arrival.point.id)
    return point is None or bool(point.opted_out_at or point.carrier_blocked_at)


def _answer(tx: Transaction, arrival: Arrival) -> Person | None:
    """A name and a code, a name on a number of two, or words that a human reads."""
    users = points.users(tx, arrival.point.id)
    active = [user.member for user in users if user.status == "active"]
    if len(active) > 1:
        return _ask_who(tx, arrival, active)
    if not numbers.claims(tx, arrival):
        waiting.hand_over(tx, arrival.scene, "unknown_number")
        if not _is_out(tx, arrival):
            _say(tx, arrival, "unknown.neutral")
    return None


def _ask_who(tx: Transaction, arrival: Arrival, users: Sequence[Member]) -> Person | None:
    """On a number of two people the first line asks who; nobody is named but by themselves."""
    said = _who_says_so(arrival.inbound.text, users)
    until = arrival.now + SPEAKS_FOR
    if not said and _is_wrong(arrival):
        numbers.doubt(tx, arrival.scene)
        if not _is_out(tx, arrival):
            _say(tx, arrival, "unknown.neutral")
    elif _is_out(tx, arrival):
        waiting.hand_over(tx, arrival.scene, "unknown_number")
    elif len(said) == 1:
        speakers.say(tx, arrival.point.id, said[0].id, until)
        if says_more(arrival.inbound.text, said[0].facts.first_name):
            return said[0].facts
        _say(tx, arrival, "number.heard", language=said[0].facts.language)
    elif speakers.asked(tx, arrival.point.id, arrival.now):
        waiting.hand_over(tx, arrival.scene, "unknown_number")
        _say(tx, arrival, "unknown.human")
    else:
        speakers.say(tx, arrival.point.id, None, until)
        waiting.show(tx, arrival.scene, "who_is_it")
        _say(tx, arrival, "number.who")
    return None


def _who_says_so(text: str, users: Sequence[Member]) -> list[Member]:
    """Who says that it is them: a first name, or words that begin with one."""
    words = names_in(text)
    named = [(one, one.facts.first_name) for one in users if plain(one.facts.first_name) in words]
    said = [one for one, name in named if len(words) <= SAYS_WHO or says_who(text, name)]
    return [one for one in said if not denies(text, one.facts.first_name)]


def _is_wrong(arrival: Arrival) -> bool:
    """Whether they say that we have the wrong number."""
    text = arrival.inbound.text
    return _reading(arrival).meaning == "wrong_person" and not asks_who(text)


def _stops_or_starts(tx: Transaction, arrival: Arrival) -> bool:
    """Whether the text was a wish to get no more texts; a wish to get them again is done as well.

    A block is the carrier's, the rest ours; both are per number, for everybody on it.
    """
    point, now = arrival.point, arrival.now
    match _asked(arrival):
        case "carrier_stop":
            points.block(tx, point.id, now)
            outgoing.cancel_point(tx, point.id, "carrier_block")
            work.blocked(tx, point.id, None, now)
        case "stop":
            points.opt_out(tx, point.id, now)
            work.opted_out(tx, point.id, None, now)
            if not is_looping(tx, arrival):
                _say(tx, arrival, "rights.stopped")
        case "carrier_start":
            points.unblock(tx, point.id)
            points.opt_in(tx, point.id)
            return False
        case "start":
            points.opt_in(tx, point.id)
            return False
        case _:
            return False
    if points.users(tx, point.id):
        waiting.show(tx, arrival.scene, "opted_out")
    return True


def _asked(arrival: Arrival) -> str:
    """Stop or start, by the carrier's report, by a word, or in free words; else ""."""
    if arrival.inbound.opt_out in ("STOP", "START"):
        return f"carrier_{arrival.inbound.opt_out.lower()}"
    # With Advanced Opt-Out only the carrier's report is a block.
    advanced = arrival.programme.advanced_opt_out
    match keyword(arrival.inbound.text):
        case Keyword("carrier_start", if_opted_out=True):
            is_out = arrival.point.opted_out_at or arrival.point.carrier_blocked_at
            return "carrier_start" if is_out else ""
        case Keyword("carrier_stop" | "carrier_start" as kind):
            return kind.removeprefix("carrier_") if advanced else kind
        case Keyword("stop" | "start" as kind):
            return kind
        case _:
            return "stop" if _reading(arrival).meaning == "stop" else ""


def _reading(arrival: Arrival, question: Question | None = None) -> Reading:
    return understand(arrival.inbound.text, question, arrival.now, arrival.programme.zone)


def _read_safety(tx: Transaction, arrival: Arrival, thread: threads.Row) -> None:
    """Without a session, 7 and 9 still answer the safety question of this number's alert."""
    if thread.safety not in ("asked", "safe"):
        return
    meaning = _reading(arrival, SAFE).meaning
    if meaning in ("safe", "not_safe"):
        safe = meaning == "safe"
        work.safety_answer(tx, thread, safe=safe, now=arrival.now)
        _say(tx, arrival, "safety.thanks_safe" if safe else "safety.not_safe", thread.id)


def _say(
    tx: Transaction, arrival: Arrival, key: str, alert: int | None = None, language: str = ""
) -> None:
    """A text to the number that was heard from; one that was given up never gets a word again."""
    statuses = {user.status for user in points.users(tx, arrival.point.id)}
    if alert is None and statuses == {"retired"}:
        return
    kind: Kind = "answer" if alert is None else "crisis"
    line = Line(key, kind=kind, thread_id=alert, language=language)
    queue(tx, arrival.programme, Recipient(point_id=arrival.point.id), line, arrival.now)
