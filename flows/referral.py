"""What staff text about a need that they have taken: send the person somewhere, or close it."""

from collections.abc import Sequence

from flows.engine.effects import Effect, Say
from flows.engine.facts import Facts, Needed, Service, Thread
from flows.engine.need_effects import Refer
from flows.engine.steps import Turn, end
from flows.texts.values import Name, NeedKind, Number, Place, UntilDay, Words

MOST_LISTED = 6


def refer(facts: Facts, thread: Thread, service_id: int | None) -> Turn:
    """Send the person of a thread to a service; without its number those that may fit are named."""
    needed = facts.views.needs().need_in(thread.number)
    number = {"n": Number(thread.number)}
    if needed is None or needed.state == "closed":
        return end(Say("staff.no_need", number))
    found = facts.views.needs().services(needed.kind)
    chosen = next((one for one in found if one.id == service_id), None)
    if chosen is None:
        return end(_which(thread, needed, found))
    values = number | {"name": Name(thread.first_name), "service": Place(chosen.name)}
    return end(Refer(thread.number, chosen.id), Say("staff.referred", values))


def yours(facts: Facts, thread: Thread) -> tuple[Effect, ...]:
    """What can be done about a need that somebody has just taken."""
    needed = facts.views.needs().need_in(thread.number)
    if needed is None:
        return ()
    until = UntilDay(needed.due_at, facts.programme.zone)
    return (Say("staff.need_yours", {"n": Number(thread.number), "day": until}),)


def _which(thread: Thread, needed: Needed, found: Sequence[Service]) -> Say:
    number = {"n": Number(thread.number)}
    if not found:
        return Say("staff.refer_nobody", number | {"need": NeedKind(needed.kind)})
    listed = ", ".join(f"{one.id} = {one.name}" for one in found[:MOST_LISTED])
    return Say("staff.refer_which", number | {"words": Words(listed)})
