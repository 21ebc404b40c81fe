"""Some are not asked to groups before their coordinator says so: a digit behind the number."""

from collections.abc import Collection

from flows.engine.effects import Ask, Close, Effect, Say
from flows.engine.events import Choice, Enter, Event, No, Yes
from flows.engine.facts import Facts, Thread
from flows.engine.group_effects import AnswerFirst
from flows.engine.group_facts import Group
from flows.engine.noted import number
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.invitation import about, of_group
from flows.texts.values import Name, Number

ASKED_FIRST = "group_ask"


def taken(facts: Facts, thread: Thread, *effects: Effect) -> Turn:
    """They read a matter: if it is about a group, it is asked whether the person is invited.

    When no group waits for that any more, the matter is over: it would lie there for ever.
    """
    if thread.wish != ASKED_FIRST:
        return end(*effects)
    if _asking(facts, thread, ()):
        return go("group.first", *effects, number=thread.number)
    return end(*effects, Close(thread.number, 0), Say("group.first_over"))


def first(facts: Facts, notes: Notes, event: Event) -> Turn:
    """May this person be invited to this small group, or do they talk to them before?"""
    thread = facts.views.thread(number(notes["number"]))
    done = notes.get("done") or []
    if not isinstance(done, list):
        raise TypeError("Groups that were answered for are a list.")
    group = _asking(facts, thread, done) if thread is not None else None
    if thread is None or thread.person_id is None or group is None:
        # Off, over, or answered for at the desk: there is nothing to say yes to.
        closes = () if thread is None or thread.state == "closed" else (Close(thread.number, 0),)
        return end() if event == Enter() else end(*closes, Say("group.first_over"))
    person_id = thread.person_id
    values = of_group(group, facts) | {"name": Name(thread.first_name)}
    match event:
        case Enter():
            asked = Ask("group.first", values, about(group), group.starts_at)
            return stay(asked, group=group.id, rev=group.rev)
        case _ if (notes.get("group"), notes.get("rev")) != (group.id, group.rev):
            return go("group.first", number=thread.number, done=done)
        case Yes() if not facts.views.groups().may_come(group.id, person_id):
            left = AnswerFirst(group.id, person_id, False)
            return _next(facts, thread, [*done, group.id], left, Say("group.first_cannot", values))
        case Yes():
            asks = AnswerFirst(group.id, person_id, True)
            return _next(facts, thread, [*done, group.id], asks, Say("group.first_yes", values))
        case No():
            left = AnswerFirst(group.id, person_id, False)
            return _next(facts, thread, [*done, group.id], left, Say("group.first_no", values))
        case Choice("talk"):
            return end(Say("group.first_talk", {"n": Number(thread.number)}))
        case _:
            return stay(Ask("group.first.again", values, about(group), group.starts_at))


def _next(facts: Facts, thread: Thread, answered: list[object], *effects: Effect) -> Turn:
    """The next group that they are asked for, else the matter is over."""
    if _asking(facts, thread, answered) is not None:
        return go("group.first", *effects, number=thread.number, done=answered)
    return end(*effects, Close(thread.number, 0))


def _asking(facts: Facts, thread: Thread, answered: Collection[object]) -> Group | None:
    """The soonest group that waits for the answer, of those that were not answered for yet."""
    found = facts.views.groups().asking(thread.person_id or 0)
    return next((group for group in found if group.id not in answered), None)
