"""The days around a small group: who has a seat is reminded, hears of changes; who came."""

from flows.engine.effects import Ask, Effect, Say, Show
from flows.engine.events import Enter, Event, FreeWords, No, Yes
from flows.engine.facts import Facts
from flows.engine.group_effects import WhoCame
from flows.engine.group_facts import AMONG, Group
from flows.engine.noted import numbers
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.group_plans import once_more
from flows.invitation import about, ahead, given_back, of_group
from flows.news import afterwards, is_silent, only_news
from flows.texts.values import Count, Words
from flows.understand.who_came import listed, who_came


def remind(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Tomorrow: are they still coming?"""
    return _coming(facts, notes, event, "group.remind")


def today(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Today: are they coming?"""
    return _coming(facts, notes, event, "group.today")


def changed(facts: Facts, notes: Notes, event: Event) -> Turn:
    """It is at another time or place now: can they come all the same?"""
    return _coming(facts, notes, event, "group.changed")


def off(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they know that it is off? Another one that fits is offered at once."""
    group = facts.views.groups().get(numbers([notes["group"]])[0])
    if group is None or group.starts_at <= facts.now:
        return end()
    if is_silent(facts):
        return end(Show("off_unsaid"))
    told: tuple[Effect, ...] = (Say("group.off", of_group(group, facts)),)
    other = None if only_news(facts) else facts.views.groups().fitting()
    if other is None:
        return end(*told)
    return go("group.invite", *told, group=other.id, offered=True)


def led(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Does whoever leads it know that it is tomorrow, and for how many?"""
    group = ahead(facts, notes)
    if group is None:
        return end()
    count = Count(len(facts.views.groups().coming(group.id)))
    return end(Say("group.led_tomorrow", of_group(group, facts) | {"count": count}))


def attendance(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Who came? By number, by first name, or ALL."""
    group = facts.views.groups().get(numbers([notes["group"]])[0])
    if group is None or group.state != "planned":
        return end()
    people = facts.views.groups().coming(group.id)
    names = [person.first_name for person in people]
    if event == Enter():
        if not people:
            return end(WhoCame(group.id, ()))
        if notes.get("untold"):  # planned before that was a step of its own
            return go("group.untold", group=group.id)
        more = () if notes.get("again") else (once_more(group, facts.now),)
        return stay(_who(group, facts, names), *more)
    text = event.text if isinstance(event, FreeWords) else ""
    came = who_came(text, names)
    if came is None:
        return stay(_who(group, facts, names, ".again"))
    said = Words(", ".join(names[place] for place in came))
    thanks = Say("group.came", {"words": said}) if came else Say("group.nobody_came")
    return end(WhoCame(group.id, tuple(people[place].id for place in came)), thanks)


def untold(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Nobody has told who came: staff see it."""
    group = facts.views.groups().get(numbers([notes["group"]])[0])
    if group is None or group.state != "planned":
        return end()
    seated = facts.views.groups().coming(group.id)
    return end(Show("group_untold") if seated else WhoCame(group.id, ()))


def _coming(facts: Facts, notes: Notes, event: Event, key: str) -> Turn:
    group = ahead(facts, notes)
    if group is None:
        return end() if event == Enter() else go("lost.ask")
    if facts.views.groups().stands(group.id) != "yes":
        return _not_seated(facts, group, event)
    until = group.starts_at
    match event:
        case Enter() if key == "group.changed" and not notes.get("told") and only_news(facts):
            moved = Say("group.moved", of_group(group, facts), about(group))
            return end(moved, afterwards(facts, key, notes, about(group), until))
        case Enter():
            return stay(Ask(key, of_group(group, facts), about(group), until), rev=group.rev)
        case _ if notes.get("rev") != group.rev:
            return go("group.changed", group=group.id)
        case Yes():
            return end(Say("group.seated", of_group(group, facts)))
        case No():
            return end(*given_back(facts, group))
        case _:
            return stay(Ask(f"{key}.again", of_group(group, facts), about(group), until))


def _not_seated(facts: Facts, group: Group, event: Event) -> Turn:
    """Who waits hears of a change as well; who has answered it elsewhere is not asked again."""
    stands = facts.views.groups().stands(group.id)
    if event == Enter():
        return end()
    return go("group.invite", group=group.id) if stands in AMONG else go("lost.ask")


def _who(group: Group, facts: Facts, names: list[str], again: str = "") -> Ask:
    values = of_group(group, facts) | {"words": Words(listed(names))}
    return Ask(f"group.who_came{again}", values)
