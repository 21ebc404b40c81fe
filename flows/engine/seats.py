"""Out of the blue they do not come to a small group: the seat is given back, or asked about."""

from collections.abc import Sequence

from flows.engine.events import No
from flows.engine.facts import Facts
from flows.engine.group_facts import Group
from flows.engine.hearing import Hearing, meets_in, read_now
from flows.engine.read import NEED, wanted_of
from flows.engine.steps import Step
from flows.engine.take_turn import Outcome
from flows.understand import Reading, Window
from flows.understand.group_refused import refuses_group

LEFT, MINE = "group.left", "group.mine"
# Questions about a group: there it is the answer.
ABOUT_A_GROUP = ("group_coming", "group_invite")
REFUSED = ("no", "later_time", "cannot_today", "none")


def seat_given_back(hearing: Hearing, step: Step | None) -> Outcome | None:
    """The reply to "can't make the group"; None where it is not plain, or which one is meant."""
    if hearing.facts.person.role != "mentee" or not refuses_group(hearing.heard.said):
        return None
    if step is not None and step.question in ABOUT_A_GROUP:
        return hearing.take(hearing.session, No())
    reading = read_now(hearing, None)
    if any(meaning.startswith(NEED) for meaning in (reading.meaning, *reading.also)):
        return None  # "no way to get there" may be helped
    meant = _meant(hearing.facts, reading.windows)
    return hearing.enter(LEFT, {"group": meant.id}) if meant is not None else None


def seat_in_doubt(hearing: Hearing, reading: Reading) -> Outcome | None:
    """ "Can't thursday", when no meeting is then but a group: are they still coming to it?"""
    facts = hearing.facts
    if facts.person.role != "mentee" or reading.meaning not in REFUSED or reading.standing:
        return None
    if not all(window.busy for window in reading.windows) or meets_in(hearing, reading.windows):
        return None
    seats = [one for one in facts.views.groups().own() if _seated(facts, one)]
    if reading.windows:
        found = [one for one in seats if _begins_in_all(facts, one, reading.windows)]
    else:
        found = seats if reading.meaning == "no" and _is_sooner(facts, seats) else []
    return hearing.enter(MINE, {"group": found[0].id}) if found else None


def _meant(facts: Facts, windows: Sequence[Window]) -> Group | None:
    """The one group of theirs that can be meant, on the day they named if they named one."""
    own = facts.views.groups().own()
    found = [one for one in own if _begins_in_all(facts, one, windows)]
    if len(found) > 1:
        found = [one for one in found if _seated(facts, one)]
    return found[0] if len(found) == 1 else None


def _begins_in_all(facts: Facts, group: Group, windows: Sequence[Window]) -> bool:
    named = wanted_of(tuple(windows), facts.person.zone)
    return all(window.start <= group.starts_at < window.end for window in named)


def _seated(facts: Facts, group: Group) -> bool:
    return facts.views.groups().stands(group.id) == "yes"


def _is_sooner(facts: Facts, seats: Sequence[Group]) -> bool:
    """Whether a seat of theirs comes before the next meeting."""
    meeting = facts.next_meeting()
    return bool(seats) and (meeting is None or seats[0].starts_at < meeting.starts_at)
