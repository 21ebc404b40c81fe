"""An invitation to a small group: asked, answered, a seat that is free again. Never who else."""

from collections.abc import Sequence
from datetime import datetime

from flows.calendar.announced import kept_until
from flows.engine.effects import (
    About,
    Ask,
    HandOver,
    Later,
    Say,
    Show,
)
from flows.engine.events import AskPerson, Enter, Event, No, OtherTime, Yes
from flows.engine.facts import Facts, Wanted
from flows.engine.group_effects import InviteToGroup, LeaveGroup, TakeSeat, WaitForSeat
from flows.engine.group_facts import Group
from flows.engine.noted import instant, note_instant
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.pair import standing
from flows.texts.values import When, Where


def invite(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Would they like to come to this small group?"""
    group = ahead(facts, notes)
    stands = facts.views.groups().stands(group.id) if group else ""
    asked_for = stands == "no" and notes.get("offered")  # they ask for one that they gave up
    if group is None or (event == Enter() and not asked_for and stands not in ("", "invited")):
        return _gone(event)
    match event:
        case Enter():
            asked = (InviteToGroup(group.id),) if notes.get("offered") else ()
            return stay(*asked, _asking(_key(group, notes), group, facts), rev=group.rev)
        case _ if notes.get("rev") != group.rev:
            return go("group.invite", **(dict(notes) | {"offered": False}))
        case Yes() if facts.views.groups().is_full(group.id):
            return go("group.full", group=group.id)
        case Yes():
            return _taken(facts, group, notes)
        case No() if notes.get("none_fit"):
            told = (Say("offer.none_fit"), HandOver("none_fit"))
            return end(LeaveGroup(group.id), *told)
        case No():
            return end(LeaveGroup(group.id), Say("group.no"))
        case OtherTime(wanted):
            return _another(facts, group, notes, wanted)
        case AskPerson():
            return go("handover.enter", reason="group_first")
        case _:
            return stay(_asking(f"{_key(group, notes)}.again", group, facts))


def full(facts: Facts, notes: Notes, event: Event) -> Turn:
    """All seats are taken: would they like to wait for one?"""
    group = ahead(facts, notes)
    if group is None:
        return _gone(event)
    match event:
        case Enter():
            return stay(_asking("group.full", group, facts))
        case Yes() if not facts.views.groups().is_full(group.id):
            # One was given back in between.
            return _taken(facts, group, notes)
        case Yes():
            return end(WaitForSeat(group.id), Say("group.on_list", of_group(group, facts)))
        case No():
            return end(LeaveGroup(group.id), Say("group.no"))
        case _:
            return stay(_asking("group.full.again", group, facts))


def seat(facts: Facts, notes: Notes, event: Event) -> Turn:
    """A seat is free now, and kept for them for a while: would they like it?"""
    group = ahead(facts, notes)
    if group is None:
        return _gone(event)
    if facts.views.groups().stands(group.id) != "offered":
        return end() if event == Enter() else end(Say("group.lapsed", of_group(group, facts)))
    match event:
        case Enter():
            until = kept_until(facts.now, group.starts_at, facts.person.zone)
            passes = Later(facts.person.id, "group.lapsed", until, {"group": group.id})
            return stay(passes, _seat("group.seat", group, facts, until), by=note_instant(until))
        case Yes():
            return _taken(facts, group, notes)
        case No():
            return end(LeaveGroup(group.id), Say("group.no"))
        case _:
            # What was asked by an older version does not say until when.
            until = instant(notes["by"]) if notes.get("by") else group.starts_at
            return stay(_seat("group.seat.again", group, facts, until))


def lapsed(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they know that the seat that was kept for them goes to somebody else?"""
    group = ahead(facts, notes)
    if group is None or facts.views.groups().stands(group.id) != "offered":
        return end()
    return end(LeaveGroup(group.id), Say("group.lapsed", of_group(group, facts)))


def mine(facts: Facts, notes: Notes, event: Event) -> Turn:
    """They have a seat, or wait for one: is that still right?"""
    group = ahead(facts, notes)
    if group is None:
        return _gone(event)
    waits = facts.views.groups().stands(group.id) == "waiting"
    key = "group.mine_waiting" if waits else "group.mine"
    match event:
        case Enter():
            return stay(_asking(key, group, facts))
        case Yes() if waits:
            return end(Say("group.on_list", of_group(group, facts)))
        case Yes():
            return end(Say("group.seated", of_group(group, facts)))
        case No():
            return end(*given_back(facts, group))
        case _:
            return stay(_asking(f"{key}.again", group, facts))


def left(facts: Facts, notes: Notes, event: Event) -> Turn:
    """They do not come after all, said out of the blue: is their seat given back?"""
    group = ahead(facts, notes)
    return _gone(event) if group is None else end(*given_back(facts, group))


def given_back(facts: Facts, group: Group) -> tuple[LeaveGroup, Say]:
    """They do not come: what becomes of their place, and how to have one after all."""
    match facts.views.groups().stands(group.id):
        case "yes":
            return LeaveGroup(group.id), Say("group.given_back", of_group(group, facts))
        case "waiting":
            return LeaveGroup(group.id), Say("group.off_list", of_group(group, facts))
        case _:
            return LeaveGroup(group.id), Say("group.no")


def ahead(facts: Facts, notes: Notes) -> Group | None:
    """The session that the notes name, if it is still ahead and not called off.

    Raises:
        KeyError, TypeError: the notes name none.
    """
    group_id = notes["group"]
    if not isinstance(group_id, int):
        raise TypeError("A group is noted by its id.")
    group = facts.views.groups().get(group_id)
    if group is None or group.state != "planned" or group.starts_at <= facts.now:
        return None
    return group


def about(group: Group) -> About:
    """What depends on the session as it is."""
    return About(f"group:{group.id}", group.rev)


def of_group(group: Group, facts: Facts) -> dict[str, object]:
    """When and where, by the clock of the person of this turn."""
    when = When(group.starts_at, facts.person.zone)
    return {"when": when, "where": Where("in_person", group.place)}


def _asking(key: str, group: Group, facts: Facts) -> Ask:
    return Ask(key, of_group(group, facts), about(group), group.starts_at)


def _seat(key: str, group: Group, facts: Facts, until: datetime) -> Ask:
    """Asked again after something else it is in its first words, which say until when."""
    by = {"t1": When(until, facts.person.zone)}
    return Ask(key, of_group(group, facts) | by, about(group), until)


def _key(group: Group, notes: Notes) -> str:
    if notes.get("none_fit"):
        return "group.instead"
    return "group.invite_food" if group.food else "group.invite"


def _taken(facts: Facts, group: Group, notes: Notes) -> Turn:
    """The seat is theirs; a meeting that they wanted a group instead of is asked about."""
    meeting = standing(facts, notes) if notes.get("meeting") else None
    if meeting is not None:
        return go("meeting.group", TakeSeat(group.id), meeting=meeting.id, group=group.id)
    return end(TakeSeat(group.id), Say("group.seated", of_group(group, facts)))


def _another(facts: Facts, group: Group, notes: Notes, wanted: Sequence[Wanted]) -> Turn:
    """Another day: the next session that fits them, else a person looks for one."""
    if any(window.start <= group.starts_at < window.end for window in wanted):
        return stay(_asking(_key(group, notes), group, facts))  # they name its own day
    left = LeaveGroup(group.id)
    other = facts.views.groups().fitting()
    if other is None:
        return end(left, Show("group"), Say("group.other_noted"))
    return go("group.invite", left, group=other.id, offered=True, meeting=notes.get("meeting"))


def _gone(event: Event) -> Turn:
    """It is over or off: no question any more, and no wrong action."""
    return end() if event == Enter() else go("lost.ask")


def seats(facts: Facts) -> Sequence[Group]:
    """The groups ahead in which the person of this turn has a seat, soonest first."""
    groups = facts.views.groups()
    return [one for one in groups.own() if groups.stands(one.id) == "yes"]
