"""What can happen in a talk without a text: a mentor's new shift, staff at their desk, a bug."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import delete, update

from bot.alerts import drill, mornings
from bot.registry import consent, first_days
from bot.registry import people as enrolment
from bot.registry.people import Enrolment
from bot.registry.reading import plain
from bot.store import (
    changes,
    codes,
    due,
    duty,
    groups,
    hours,
    meetings,
    pairs,
    people,
    programmes,
    welcome,
)
from bot.tables import metadata
from bot.turn import gatherings, hosting, swapping
from bot.turn.bookings import replan
from bot.turn.hosting import How
from bot.turn.swapping import Names
from flows.calendar.busy import Busy
from flows.calendar.rota import Override
from tests.talks import calling
from tests.talks.rehearsal import ADDRESSES, Rehearsal

ZONE = ZoneInfo("America/Toronto")


def meanwhile(stage: Rehearsal, what: str) -> None:
    """Let something happen; the first line whose words fit."""
    for words, happens in HAPPENS.items():
        if found := re.fullmatch(words, what):
            happens(stage, *found.groups())
            return
    raise ValueError(f"Nobody knows how this happens: {what}")


def _a_morning(stage: Rehearsal) -> None:
    """The scheduler has planned the morning texts of staff."""
    with stage.house.database.write() as tx:
        mornings.plan_missing(tx, stage.clock.at)


def _busy(stage: Rehearsal, name: str, when: str) -> None:
    """Somebody gets something else to do, for an hour."""
    start = datetime.fromisoformat(when)
    with stage.house.database.write() as tx:
        entry = Busy("not_free", start, start + timedelta(hours=1))
        hours.add_busy(tx, stage.member(name).id, entry)


def _cancelled(stage: Rehearsal, number: str, offer: str | None) -> None:
    """Staff call a meeting off; `offer`: and other times are offered."""
    now = stage.clock.at
    with stage.house.database.write() as tx:
        meeting = meetings.known(tx, int(number))
        off = changes.call_off(tx, meeting, "cancelled", None, now)
        replan(tx, off, now)
        notes = {"meeting": off.id, "offer": offer is not None}
        plan = due.Plan(at=now, job="meeting.cancelled", person_id=off.mentee.id, notes=notes)
        due.plan(tx, [plan])


def _moved(stage: Rehearsal, number: str, when: str) -> None:
    """Staff move a meeting, and the mentee is asked whether it suits them."""
    now = stage.clock.at
    start = datetime.fromisoformat(when).replace(tzinfo=ZONE).astimezone(UTC)
    with stage.house.database.write() as tx:
        moved = changes.move(tx, meetings.known(tx, int(number)), start, None, now)
        replan(tx, moved, now)
        notes = {"meeting": moved.id}
        plan = due.Plan(at=now, job="meeting.changed", person_id=moved.mentee.id, notes=notes)
        due.plan(tx, [plan])


def _moved_unsaid(stage: Rehearsal, number: str, when: str) -> None:
    """Staff move a meeting, and nobody has written to the mentee yet."""
    start = datetime.fromisoformat(when).replace(tzinfo=ZONE).astimezone(UTC)
    with stage.house.database.write() as tx:
        agreed = meetings.known(tx, int(number))
        replan(tx, changes.move(tx, agreed, start, None, stage.clock.at), stage.clock.at)


def _unreadable(stage: Rehearsal, name: str) -> None:
    """What was saved of somebody's conversation cannot be read any more."""
    session = metadata.tables["session"]
    with stage.house.database.write() as tx:
        mine = session.c.person_id == stage.member(name).id
        tx.execute(update(session).where(mine).values(state=tx.cipher.seal("[]")))


def _duty(stage: Rehearsal, first: str) -> None:
    """The rota changes: "first" lies with this person, nobody else is on it."""
    with stage.house.database.write() as tx:
        for name in ("rosa", "paul", "ines"):
            on = "first" if name == first else ""
            duty.assign(tx, stage.cast.site.id, stage.member(name).id, on, stage.clock.at)


def _stands_in(stage: Rehearsal, name: str, day: str) -> None:
    """Somebody else is first on call on that whole day."""
    start = datetime.fromisoformat(day)
    with stage.house.database.write() as tx:
        away = Override("first", stage.member(name).id, start, start + timedelta(days=1))
        duty.add_override(tx, stage.cast.site.id, away, stage.clock.at)


def _test_page(stage: Rehearsal) -> None:
    """The weekly test page goes out."""
    with stage.house.database.write() as tx:
        programme = programmes.known(tx, stage.cast.site.id).facts
        drill.begin(tx, programme, stage.clock.at)


def _gone(stage: Rehearsal, number: str) -> None:
    """A meeting is erased; nothing of it can be looked up."""
    meeting, change = metadata.tables["meeting"], metadata.tables["meeting_change"]
    with stage.house.database.write() as tx:
        tx.execute(delete(change).where(change.c.meeting_id == int(number)))
        tx.execute(delete(meeting).where(meeting.c.id == int(number)))


def _invited(stage: Rehearsal, name: str, number: str) -> None:
    """Staff invite somebody to a group."""
    with stage.house.database.write() as tx:
        session = groups.known(tx, int(number))
        hosting.invite(tx, session, stage.member(name), stage.clock.at, How())


def _leaves_group(stage: Rehearsal, name: str, number: str) -> None:
    """Somebody gives their seat back."""
    with stage.house.database.write() as tx:
        gatherings.leave(tx, int(number), stage.member(name).id, stage.clock.at)


def _group_moved(stage: Rehearsal, number: str, when: str) -> None:
    """Staff change the time of a group."""
    wall = datetime.fromisoformat(when)
    start = wall.replace(tzinfo=ZONE).astimezone(UTC)
    with stage.house.database.write() as tx:
        session = groups.known(tx, int(number))
        hosting.change(tx, session, stage.clock.at, starts_wall=wall, starts_at=start)


def _group_off(stage: Rehearsal, number: str) -> None:
    """Staff call a group off."""
    with stage.house.database.write() as tx:
        hosting.cancel(tx, groups.known(tx, int(number)), stage.clock.at)


def _enrolled(stage: Rehearsal, name: str, day: str | None) -> None:
    """Staff enrol somebody: Rosa looks after them. `day`: they are out then."""
    entered = Enrolment(
        role="mentee",
        first_name=name.capitalize(),
        phone=ADDRESSES[name],
        language=stage.language,
        coordinator="rosa",
        release=day or "",
    )
    with stage.house.database.write() as tx:
        row = enrolment.enrol(tx, stage.cast.site, entered, stage.clock.at)
        stage.newcomers[name] = people.known(tx, row.id)


def _matched(stage: Rehearsal, name: str) -> None:
    """Staff match somebody with the mentor of the talk."""
    with stage.house.database.write() as tx:
        pairs.add(tx, stage.cast.site.id, stage.member(name).id, stage.mentor.id)
        person = people.known(tx, stage.member(name).id).facts
        welcome.matched(tx, person, stage.mentor.id, stage.clock.at)


def _out(stage: Rehearsal, name: str, day: str) -> None:
    """The day somebody is out is another one."""
    with stage.house.database.write() as tx:
        first_days.release(tx, stage.cast.site, name, day, stage.clock.at)


def _said_yes(stage: Rehearsal, name: str) -> None:
    """They told Rosa that we may text them."""
    with stage.house.database.write() as tx:
        told = consent.Told(name, "rosa", given=True)
        consent.record(tx, stage.cast.site, told, stage.clock.at)


def _swapped(stage: Rehearsal, mentee: str, old: str, new: str) -> None:
    """Staff bring a mentee together with another mentor."""
    with stage.house.database.write() as tx:
        site = programmes.known(tx, stage.cast.site.id)
        swapping.swap(tx, site, Names(mentee, old, new), stage.clock.at)


def _coded(stage: Rehearsal, name: str, digits: str) -> None:
    """Rosa has said a code to somebody on the phone."""
    with stage.house.database.write() as tx:
        member = stage.member(name)
        codes.keep(tx, member, plain(member.facts.first_name), digits, stage.clock.at)


def _part(stage: Rehearsal) -> None:
    """The mentee and the mentor are no pair any more."""
    with stage.house.database.write() as tx:
        pairs.end(tx, stage.pair.id)


HAPPENS: dict[str, Callable[..., None]] = {
    r"mornings are planned": _a_morning,
    r"(\w+) is busy (\d{4}-\d\d-\d\d \d\d:\d\d)": _busy,
    r"staff cancel meeting (\d+)( and offer times)?": _cancelled,
    r"staff move meeting (\d+) to (\d{4}-\d\d-\d\d \d\d:\d\d)": _moved,
    r"meeting (\d+) is suddenly at (\d{4}-\d\d-\d\d \d\d:\d\d)": _moved_unsaid,
    r"meeting (\d+) is gone": _gone,
    r"the conversation of (\w+) is unreadable": _unreadable,
    r"only (\w+) is on duty": _duty,
    r"the carrier refuses our texts with (\d+)": calling.texts_are_refused,
    r"the carrier takes our texts again": calling.texts_are_taken,
    r"the text to (\w+) is not delivered": calling.is_not_delivered,
    r"the operator looks": calling.operator_hears,
    r"(\w+) answers the call": calling.answers,
    r"a machine answers for (\w+)": calling.machine,
    r"(\w+) presses 2 to talk": calling.talks_now,
    r"(\w+) presses (\d|nothing)( again)?": calling.presses,
    r"(\w+) does not answer the call": calling.does_not_answer,
    r"(\w+) is put through for (\d+) seconds": calling.talk,
    r"(\w+) is not put through": calling.is_not_put_through,
    r"(\w+) is enrolled(?:, out (\d{4}-\d\d-\d\d))?": _enrolled,
    r"(\w+) knows the code (\d{4})": _coded,
    r"(\w+) is matched": _matched,
    r"(\w+) is out (\d{4}-\d\d-\d\d)": _out,
    r"(\w+) told rosa yes": _said_yes,
    r"(\w+) stands in on (\d{4}-\d\d-\d\d)": _stands_in,
    r"a test page goes out": _test_page,
    r"they do not meet any more": _part,
    r"(\w+) is invited to group (\d+)": _invited,
    r"(\w+) leaves group (\d+)": _leaves_group,
    r"staff move group (\d+) to (\d{4}-\d\d-\d\d \d\d:\d\d)": _group_moved,
    r"(\w+) meets no more (\w+) but (\w+)": _swapped,
    r"staff call group (\d+) off": _group_off,
}
