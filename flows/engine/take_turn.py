"""Run steps until one waits for an answer. Nothing here decides what to say."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from flows.burden import RANK
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Ask, Effect, Kind, ReleaseHolds, Say
from flows.engine.events import AskAgain, Enter, Event
from flows.engine.facts import ALERTS, Facts
from flows.engine.session import QUESTION_LIFE, Parked, Session
from flows.engine.steps import End, Go, Notes, Stay, Step, Turn
from flows.engine.upgrades import BrokenSession, address, upgraded
from flows.interrupted import STEP as HOURS_AGAIN
from flows.interrupted import asked_again
from flows.texts.calm import calm

MAX_HOPS = 10  # design rule: at most 10 hops a turn
AGAIN = ".again"  # every question K has a re-prompt K.again with the same digits
GIVEN_BACK = "handover.back"
# The question that somebody's hours came into is asked again when they have been kept.
HOURS_KEPT = "hours.check"
SAFETY = "safety.check"
# Never set aside: an alert's own question, and "I didn't get that", which a human has answered.
PASSING = (SAFETY, "lost.ask")
# A good week is nobody's news any more once there was an alert.
OVERTAKEN = ("checkin.high",)
OFFERS = ("offer.choose", "offer.backup")  # their times are held as long as they are asked
# Defaults of the programme: change > reminder > follow-up; the loser moves. What the person
# opened themselves, a menu say, counts least once it has been left lying.
ASKED_IN_ORDER: tuple[Kind, ...] = ("reminder", "follow_up", "report", "invitation", "check_in")
PRECEDENCE: Mapping[str, int] = MappingProxyType({kind: RANK[kind] for kind in ASKED_IN_ORDER})
NOT_BESIDE_A_HUMAN: tuple[Kind, ...] = ("check_in", "invitation")
ABOUT = ("group", "meeting")
LEFT_LYING = timedelta(minutes=30)
# After so long a question gives way to another of its kind. A reminder is about what begins soon.
YESTERDAYS = timedelta(hours=20)
GIVES_WAY: Mapping[Kind, timedelta] = MappingProxyType({"reminder": LEFT_LYING})
NO_NOTES: Notes = MappingProxyType({})


class TooManyHops(Exception):
    """A conversation went round in circles."""


@dataclass(frozen=True)
class Hop:
    """A step and what happened to it, for transcripts and for the demo's inspector."""

    step: str
    event: Event


@dataclass(frozen=True)
class Outcome:
    """What a turn came to: the session to save, and the effects to apply in their order.

    `postponed`: a question of ours has to wait because another one is open; nothing else
    happened.
    """

    session: Session
    effects: tuple[Effect, ...] = ()
    path: tuple[Hop, ...] = ()
    postponed: bool = False

    @property
    def reprompts(self) -> bool:
        """Whether the answer was not one, and the open question was only asked again."""
        return any(isinstance(e, Ask) and e.key.endswith(AGAIN) for e in self.effects)


def take_turn(
    session: Session, facts: Facts, event: Event, catalogue: Mapping[str, Step] = CATALOGUE
) -> Outcome:
    """Give an event to the open step and follow where it leads.

    Raises:
        BrokenSession: the step is unknown or its notes cannot be read: a human, never silence.
        TooManyHops: more than 10 steps in one turn.
    """
    session = upgraded(session, catalogue)
    path: list[Hop] = []
    effects: list[Effect] = []
    for _ in range(MAX_HOPS + 1):
        path.append(Hop(session.step, event))
        turn = _run(catalogue[session.step], facts, session.notes, event)
        effects += turn.effects
        match turn.way:
            case Stay(notes):
                return Outcome(_waiting(session, notes, turn, facts.now), tuple(effects), (*path,))
            case End():
                return Outcome(closed(session), tuple(effects), (*path,))
            case Go(name, notes):
                session = entering(session, name, notes, catalogue)
                event = Enter()
    raise TooManyHops(f"More than {MAX_HOPS} steps in one turn, from {path[0].step}.")


def enter(
    session: Session,
    facts: Facts,
    name: str,
    notes: Notes = NO_NOTES,
    catalogue: Mapping[str, Step] = CATALOGUE,
) -> Outcome:
    """Open a step because of something the person said; it replaces the open question.

    A step that asks nothing leaves the question that was open as it was.
    Raises what `take_turn` raises.
    """
    outcome = take_turn(
        entering(closed(session), name, notes, catalogue), facts, Enter(), catalogue
    )
    return outcome if outcome.session.step else replace(outcome, session=session)


def start(
    session: Session,
    facts: Facts,
    name: str,
    notes: Notes = NO_NOTES,
    catalogue: Mapping[str, Step] = CATALOGUE,
) -> Outcome:
    """Open a step because its time has come, or because somebody else did something.

    A step that would ask while another question is open is postponed, unless it is urgent, asks
    the very same question once more, or is worth more than one that was left lying; during an
    alert every question is. An urgent step
    closes an open question about the same meeting even if it asks nothing itself.
    `handover.back` and `hours.check` then ask the parked question again.
    Raises what `take_turn` raises.
    """
    return released(session, _started(session, facts, name, notes, catalogue))


def _started(
    session: Session, facts: Facts, name: str, notes: Notes, catalogue: Mapping[str, Step]
) -> Outcome:
    outcome = enter(session, facts, name, notes, catalogue)
    if name == GIVEN_BACK:
        return _given_back(outcome, facts, catalogue, calm)
    kind = catalogue[address(name, catalogue)].kind
    if _has_to_wait(facts, outcome, kind):
        return Outcome(session, path=outcome.path, postponed=True)
    urgent = catalogue[address(name, catalogue)].urgent
    if name == HOURS_KEPT and not outcome.session.is_open(facts.now):
        return _given_back(outcome, facts, catalogue, _unchanged)
    if not session.is_open(facts.now):
        asks_nothing = outcome.session is session
        return replace(outcome, session=closed(session)) if asks_nothing else outcome
    if outcome.session is session:
        over = urgent and same_meeting(session, notes)
        return replace(outcome, session=closed(session)) if over else outcome
    if session.step == outcome.session.step and same_meeting(session, notes):
        return outcome
    # An answered question that stays open for a change of mind holds up no hours.
    answered = name == HOURS_AGAIN and bool(session.notes.get("said"))
    outranks = _outranks(session, facts, catalogue[address(name, catalogue)], catalogue)
    if urgent or answered or outranks:
        again = asked_again(facts, session.step, session.notes)
        asked = replace(outcome.session, replaced_at=facts.now)
        return replace(outcome, session=asked, effects=(*outcome.effects, *again))
    return Outcome(session, path=outcome.path, postponed=True)


def _outranks(session: Session, facts: Facts, new: Step, catalogue: Mapping[str, Step]) -> bool:
    """Whether the open question was left lying and is worth less than the new one, or no more.

    A reminder must not wait three days behind a menu that nobody answers, nor until its meeting
    is over behind the reminder of another one.
    """
    if session.asked_at is None:
        return False
    lying = facts.now - session.asked_at
    standing = catalogue[address(session.step, catalogue)]
    worth, old = PRECEDENCE.get(new.kind, 0), PRECEDENCE.get(standing.kind, 0)
    if worth == old:
        return worth > 0 and lying >= GIVES_WAY.get(new.kind, YESTERDAYS)
    return worth > old and lying >= LEFT_LYING


def _has_to_wait(facts: Facts, outcome: Outcome, kind: Kind) -> bool:
    """In an alert its own question is the only one; a phone that somebody reads gets nothing.

    While a person answers there, nobody else asks how they are or invites them.
    """
    speaks = any(isinstance(effect, Say | Ask) for effect in outcome.effects)
    thread = facts.views.thread_with(facts.person.id) if speaks else None
    if thread is None or thread.do_not_text:
        return thread is not None
    if kind in NOT_BESIDE_A_HUMAN:
        return True
    return thread.level in ALERTS and any(isinstance(effect, Ask) for effect in outcome.effects)


def closed(session: Session) -> Session:
    """The session without its question; what is remembered of the person's answers stays."""
    return replace(
        session, step="", notes={}, version=1, asked_at=None, closes_at=None, replaced_at=None
    )


def parked(session: Session, now: datetime) -> Session:
    """The session with its open question set aside, if it is worth asking again afterwards."""
    if not session.is_open(now) or session.step in PASSING or session.closes_at is None:
        return closed(session)
    aside = Parked(
        session.step, session.notes, session.version, session.closes_at, session.asked_at
    )
    return replace(closed(session), parked=aside)


def parked_for_alert(session: Session, now: datetime) -> Session:
    """The same for an alert, which some questions do not outlive."""
    return closed(session) if session.step in OVERTAKEN else parked(session, now)


def unparked(session: Session) -> Session:
    """The session with the parked question as its open one, as if nothing had come between."""
    aside = session.parked
    if aside is None:
        return session
    return replace(
        closed(session),
        step=aside.step,
        notes=aside.notes,
        version=aside.version,
        asked_at=aside.asked_at,
        closes_at=aside.closes_at,
        parked=None,
    )


def released(before: Session, outcome: Outcome) -> Outcome:
    """The outcome with held times let go of, if it leaves the question that offered them.

    A question that is set aside for a human holds nothing: nobody knows when it is asked again.
    """
    left = before.step in OFFERS and outcome.session.step not in OFFERS
    if not left or ReleaseHolds() in outcome.effects:
        return outcome
    return replace(outcome, effects=(*outcome.effects, ReleaseHolds()))


def same_meeting(session: Session, notes: Notes) -> bool:
    """Whether the open question is about the meeting, or the group, that these notes name."""
    named = next((what for what in ABOUT if what in notes), "")
    return bool(named) and session.notes.get(named) == notes[named]


def entering(
    session: Session, name: str, notes: Notes, catalogue: Mapping[str, Step] = CATALOGUE
) -> Session:
    """The session at the door of a step: nothing asked yet."""
    name = address(name, catalogue)
    version = catalogue[name].version
    return replace(closed(session), step=name, notes=dict(notes), version=version)


def _run(step: Step, facts: Facts, notes: Notes, event: Event) -> Turn:
    try:
        return step.run(facts, notes, event)
    except (KeyError, TypeError, ValueError) as broken:
        # Notes are the only data from outside this release; a step reads them and nothing else.
        raise BrokenSession("The step cannot read its notes.") from broken


def _waiting(session: Session, notes: Notes, turn: Turn, now: datetime) -> Session:
    """The session after `stay`: a question was asked, asked again, or goes on waiting."""
    kept = replace(session, notes={**session.notes, **notes})
    asked = next((e for e in reversed(turn.effects) if isinstance(e, Ask)), None)
    if asked is None:
        return kept
    closes = now + QUESTION_LIFE
    if asked.until is not None:
        closes = min(closes, asked.until)
    # A re-prompt offers the same digits: an answer to the first asking still counts.
    again = asked.key.endswith(AGAIN)
    return replace(
        kept, closes_at=closes, asked_at=session.asked_at if again else None, replaced_at=None
    )


def _given_back(
    outcome: Outcome, facts: Facts, catalogue: Mapping[str, Step], wording: Callable[[str], str]
) -> Outcome:
    """The parked question asked again, in the wording that its key is given."""
    session = outcome.session
    if session.step == SAFETY:
        session = closed(session)
    aside = session.parked
    bare = replace(session, parked=None)
    if aside is None or facts.now >= aside.closes_at:
        return replace(outcome, session=bare)
    if session.is_open(facts.now):
        later = asked_again(facts, aside.step, aside.notes)
        return replace(outcome, session=bare, effects=(*outcome.effects, *later))
    again = take_turn(unparked(session), facts, AskAgain(), catalogue)
    if again.session.step in PASSING:  # what it was about is off or over
        return replace(outcome, session=bare)
    effects = tuple(_as_at_first(effect, wording) for effect in again.effects)
    return Outcome(again.session, outcome.effects + effects, outcome.path + again.path)


def _as_at_first(effect: Effect, wording: Callable[[str], str]) -> Effect:
    """The question in its own words: nothing was misunderstood that a human has not read."""
    if not isinstance(effect, Ask):
        return effect
    return replace(effect, key=wording(effect.key.removesuffix(AGAIN)))


def _unchanged(key: str) -> str:
    return key
