"""The rota by text: who is on call, a turn given to a colleague, the answer to a test page.

Nothing changes before the colleague has said yes, and nothing begins before they could have.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.calendar.rota import OnCall, Span, Turn, days_span, merged, shifts, turns
from flows.calendar.swaps import (
    AHEAD,
    Asked,
    in_return,
    is_first_in,
    own_turn,
    side_by_side,
    soonest,
    still_stands,
    to_ask,
    until,
)
from flows.engine.effects import AnswerSwap, Ask, AskSwap, DrillAnswered, Say, Tell
from flows.engine.events import AskAgain, Enter, Event, No, Yes
from flows.engine.facts import Facts, Person
from flows.engine.steps import Notes, end, stay
from flows.engine.steps import Turn as Decision
from flows.texts.morning import listed
from flows.texts.values import Name, Number, Post, Team, When, Words
from flows.understand import understand
from flows.understand.normalise import fold
from flows.understand.word_lists import word_set

# Words that say nothing of who or when: "swap with jean please", "échange ma garde de samedi".
FILLERS = word_set(
    """with to for from on of my the a turn shift oncall call duty please pls thanks can you take
    avec a pour du de le la les ma mon sa garde tour quart svp stp merci prendre"""
)
DAYS = ("day", "week")  # how finely a turn can be shared by text


def now(facts: Facts, notes: Notes, event: Event) -> Decision:
    """Who is on call now, and who is next?"""
    found = merged(shifts(facts.views.rota(), facts.now, facts.now + AHEAD))
    running, following = found[0], found[1:2]
    team = _team(facts, running.on)
    if not following:
        return end(Say("duty.now_on", {"team": team}))
    ends = When(running.end, facts.person.zone)
    following_team = _team(facts, following[0].on)
    return end(Say("duty.now", {"team": team, "when": ends, "next_team": following_team}))


def swap(facts: Facts, notes: Notes, event: Event) -> Decision:
    """Which turn do they give away, and to whom?

    Notes: `words` after the word itself.
    """
    colleague, rest = _named(facts, str(notes["words"]))
    span = _days(facts, rest)
    if rest and span is None:
        return _whom(facts)
    turn = _given(facts, span)
    if turn is None:
        return end(Say("duty.no_turn"))
    whom = colleague or _usual(facts, turn)
    if whom is None:
        return _whom(facts)
    if colleague is None and is_first_in(facts.views.rota(), whom.id, turn):
        # Who gives a backup turn away wants to be off, not to be paged first.
        return end(Say("duty.first_then", _values(facts, whom, turn, None)))
    return _ask(facts, whom, turn)


def asked(facts: Facts, notes: Notes, event: Event) -> Decision:
    """Can they take this turn of a colleague?"""
    found = facts.views.swap(int(str(notes["swap"])))
    asker = facts.views.person(found.asker_id) if found else None
    if found is None or asker is None or found.agreed is not None or until(found) <= facts.now:
        return end()
    values = _values(facts, asker, found.turn, found.back)
    match event:
        case Enter():
            question = Ask(_key("duty.asked", found), values, until=until(found))
            return stay(*_places(facts, found, facts.person.zone), question)
        case AskAgain():
            return stay(Ask(f"{_key('duty.asked', found)}.again", values, until=until(found)))
        case Yes() if not still_stands(facts.views.rota(), found):
            told = Tell(asker.id, "duty.changed", kind="answer")
            return end(AnswerSwap(found.id, False), Say("duty.changed"), told)
        case Yes():
            return _agreed(facts, asker, found)
        case No():
            told = _told(facts, asker, found, "duty.said_no")
            return end(AnswerSwap(found.id, False), Say("duty.refused", values), told)
        case _:
            return stay(Say("duty.yes_or_no", values))


def unanswered(facts: Facts, notes: Notes, event: Event) -> Decision:
    """Do they know that nobody has answered, and that it stays their turn?"""
    found = facts.views.swap(int(str(notes["swap"])))
    colleague = facts.views.person(found.colleague_id) if found else None
    if found is None or colleague is None or found.agreed is not None:
        return end()
    return end(Say("duty.no_answer", _values(facts, colleague, found.turn, found.back)))


def more(facts: Facts, notes: Notes, event: Event) -> Decision:
    """What waits for them, all of it?"""
    language = facts.person.language
    texts = listed(facts.views.morning(), language, facts.person.zone)
    if not texts:
        return end(Say("staff.more_none"))
    return end(*(Say("staff.more", {"listed": Words(text)}) for text in texts))


def drilled(facts: Facts, notes: Notes, event: Event) -> Decision:
    """Has the test page reached them?

    Notes: `number` that they texted, None for other words.
    """
    wanted = facts.views.drill()
    if wanted is None:
        return end(Say("drill.answered"))
    if notes.get("number") != wanted:
        return end(Say("drill.answer_so", {"n": Number(wanted)}))
    return end(DrillAnswered(), Say("drill.answered"))


def _ask(facts: Facts, colleague: Person, turn: Turn) -> Decision:
    of_them = (one for one in facts.views.swaps() if one.colleague_id == colleague.id)
    if (known := next((one for one in of_them if _meets(turn, one)), None)) is not None:
        # What they have been asked, which need not be what is asked for now.
        key = "duty.asked_before" if known.turn == turn else "duty.asked_other"
        return end(Say(key, _values(facts, colleague, known.turn, None)))
    back = in_return(facts.views.rota(), colleague.id, turn)
    question = AskSwap(
        colleague_id=colleague.id,
        place=turn.place,
        start=turn.start,
        end=turn.end,
        back_start=back.start if back else None,
        back_end=back.end if back else None,
    )
    asking = Asked(0, facts.person.id, colleague.id, turn, back)
    said = Say(_key("duty.asking", asking), _values(facts, colleague, turn, back))
    return end(question, said, *_places(facts, asking, facts.person.zone))


def _agreed(facts: Facts, asker: Person, found: Asked) -> Decision:
    """Both hear it, and where both are on call then, which place each has."""
    values = _values(facts, asker, found.turn, found.back)
    told = _told(facts, asker, found, _key("duty.said_yes", found))
    places = [
        Tell(asker.id, place.key, place.values, kind="answer")
        for place in _places(facts, found, asker.zone)
    ]
    return end(
        AnswerSwap(found.id, True),
        Say(_key("duty.agreed", found), values),
        *_places(facts, found, facts.person.zone),
        told,
        *places,
    )


def _places(facts: Facts, found: Asked, zone: str) -> Sequence[Say]:
    """Who would be first and who behind, wherever the two would be on call together."""
    return [
        Say(
            "duty.places",
            {
                "t1": When(shift.start, zone),
                "t2": When(shift.end, zone),
                "team": _team(facts, shift.on),
            },
        )
        for shift in side_by_side(facts.views.rota(), found)
    ]


def _meets(turn: Turn, open_one: Asked) -> bool:
    return open_one.turn.start < turn.end and turn.start < open_one.turn.end


def _named(facts: Facts, words: str) -> tuple[Person | None, str]:
    """The colleague that is named, and what is left of the words, fillers aside."""
    said = fold(words)
    for colleague in facts.views.colleagues():
        name = re.compile(rf"(?<!\w){re.escape(fold(colleague.first_name))}(?!\w)")
        if name.search(said):
            return colleague, _left(name.sub(" ", said))
    return None, _left(said)


def _left(said: str) -> str:
    kept = [word for word in said.split() if word.strip(".,!?:;") not in FILLERS]
    return " ".join(word for word in kept if re.search(r"\w", word))


def _days(facts: Facts, words: str) -> tuple[str, Span] | None:
    """The days that are named (aware UTC), and whether they are days or a whole week."""
    if not words:
        return None
    zone = facts.programme.zone
    reading = understand(words, None, facts.now, zone, facts.person.language)
    windows = [window for window in reading.windows if window.grain in DAYS and not window.busy]
    if not windows:
        return None
    first, last = windows[0], windows[0].end
    for window in windows[1:]:
        last = window.end if window.start == last else last
    return first.grain, days_span(facts.views.rota(), first.start.date(), last.date())


def _given(facts: Facts, days: tuple[str, Span] | None) -> Turn | None:
    rota, person = facts.views.rota(), facts.person.id
    match days:
        case None:
            return own_turn(rota, person, facts.now)
        case "week", (start, stop):
            since = soonest(rota, facts.now)
            found = turns(rota, person, since, since + AHEAD)
            return next((turn for turn in found if start <= turn.start < stop), None)
        case _, span:
            return own_turn(rota, person, facts.now, span)


def _usual(facts: Facts, turn: Turn) -> Person | None:
    """Whom to ask where nobody was named: the next in the rota, else the only one there is."""
    colleagues = {person.id: person for person in facts.views.colleagues()}
    named = (id for id in to_ask(facts.views.rota(), facts.person.id, turn) if id in colleagues)
    only = next(iter(colleagues)) if len(colleagues) == 1 else None
    return colleagues.get(next(named, only) or 0)


def _whom(facts: Facts) -> Decision:
    names = ", ".join(person.first_name for person in facts.views.colleagues())
    return end(Say("duty.whom", {"words": Words(names)}) if names else Say("duty.nobody_else"))


def _told(facts: Facts, asker: Person, found: Asked, key: str) -> Tell:
    values = _values(facts, facts.person, found.turn, found.back)
    zone = asker.zone
    values = {
        name: replace(value, zone=zone) if isinstance(value, When) else value
        for name, value in values.items()
    }
    return Tell(asker.id, key, values, kind="answer")


def _key(key: str, found: Asked) -> str:
    return key if found.back else f"{key}_only"


def _values(facts: Facts, other: Person, turn: Turn, back: Turn | None) -> dict[str, object]:
    zone = facts.person.zone
    values: dict[str, object] = {
        "coord": Name(other.first_name),
        "post": Post(turn.place),
        "t1": When(turn.start, zone),
        "t2": When(turn.end, zone),
    }
    return values | ({"t3": When(back.start, zone)} if back else {})


def _team(facts: Facts, on: OnCall) -> Team:
    who, behind = (facts.views.person(id or 0) for id in (on.first, on.backup))
    return Team(who.first_name if who else "", behind.first_name if behind else "")
