"""What coordinators do by command while a month goes on: files, groups, swaps, people's data."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.alerts import data_requests
from bot.errors import CheckinError
from bot.registry import batches, first_days, groups, matching, people
from bot.registry.groups import Wish
from bot.store import meetings, pairs, threads
from bot.store import people as everybody
from bot.turn import hosting, own_data, staffing, swapping
from bot.turn.hosting import How
from bot.turn.swapping import Names
from flows.engine.facts import Meeting
from flows.pair import STANDING
from tests.prove.lives import Life
from tests.prove.settling import PLACES, Desk, conditions

HEADS = "name;phone;role;language;coordinator;zone;shared;release"
EVENING, NOON = time(18), time(12)


def enrol_file(desk: Desk, lives: Sequence[Life], coordinator_id: int) -> None:
    """A file of mentees as a spreadsheet saves it, one of its lines broken; they get their ids.

    Raises:
        AssertionError: other lines than the broken one were refused.
    """
    lines = [HEADS, "Nobody;12;;en;;;;", *(_line(one, coordinator_id) for one in lives)]
    content = "\n".join(lines).encode("cp1252")
    checked = batches.check(desk.tx, desk.site, content, "sms", desk.now)
    assert len(checked.problems) == 1, checked.problems
    batches.save(desk.tx, desk.site, checked.arriving, "sms", desk.now)
    rows = people.show(desk.tx, desk.site, desk.now)
    ids = {number.split(" ")[0]: row.id for row in rows for number in row.numbers}
    for one in lives:
        one.id = ids[one.number]
        conditions(desk, one.id)


def _line(one: Life, coordinator_id: int) -> str:
    shared = "oui" if one.shared else ""
    cells = (one.name, one.number, "", one.language, coordinator_id, one.zone, shared, one.release)
    return ";".join(map(str, cells))


def gather(desk: Desk, zone: str, leader_id: int, invited: Sequence[Life]) -> int | None:
    """A small group in the next days, for fewer than are invited; its number, if it can be."""
    on = desk.now.astimezone(ZoneInfo(zone)).date() + timedelta(days=desk.draws.randrange(4, 8))
    wall = datetime.combine(on, NOON if on.weekday() > 4 else EVENING)
    place = desk.draws.choice(PLACES[zone])
    seats = max(2, len(invited) // 2)
    wish = Wish(f"{wall:%Y-%m-%d %H:%M}", place, str(leader_id), seats, food=True)
    try:
        plan = groups.check(desk.tx, desk.site, wish, desk.now)
    except CheckinError:
        return None
    session = hosting.announce(desk.tx, plan, desk.now)
    invite(desk, session.facts.id, invited, How())
    return session.facts.id


def invite(desk: Desk, group_id: int, invited: Sequence[Life], how: How) -> list[Life]:
    """Ask mentees to a group; those who want to be talked to first."""
    try:
        session = groups.ahead(desk.tx, desk.site, group_id, desk.now)
        groups.require_announced(session.facts.starts_at, session.facts.zone, desk.now)
    except CheckinError:
        return []
    asking = []
    for one in invited:
        member = everybody.known(desk.tx, one.id)
        if not member.active:
            continue
        if hosting.invite(desk.tx, session, member, desk.now, how) == "asking":
            asking.append(one)
    return asking


def talked(desk: Desk, group_id: int) -> None:
    """Whoever had to be talked to first has been, and is invited now."""
    asking = [row.person_id for row in groups.rows(desk.tx, group_id) if row.state == "asking"]
    known = [_known(desk, one) for one in asking]
    invite(desk, group_id, [one for one in known if one is not None], How(talked=True))


def move_group(desk: Desk, group_id: int) -> None:
    """An hour later, with a seat more."""
    try:
        session = groups.ahead(desk.tx, desk.site, group_id, desk.now)
        start = session.facts.starts_at + timedelta(hours=1)
        wall = start.astimezone(ZoneInfo(session.facts.zone)).replace(tzinfo=None)
        hosting.change(
            desk.tx,
            session,
            desk.now,
            starts_wall=wall,
            starts_at=start,
            seats=session.facts.seats + 1,
        )
    except CheckinError:
        return


def call_off_group(desk: Desk, group_id: int) -> None:
    """It does not take place."""
    try:
        hosting.cancel(desk.tx, groups.ahead(desk.tx, desk.site, group_id, desk.now), desk.now)
    except CheckinError:
        return


def swap(desk: Desk, mentee_id: int, new_id: int) -> None:
    """Somebody else meets them from now on."""
    met = pairs.of_person(desk.tx, mentee_id)
    if len(met) == 1 and met[0].mentor_id != new_id:
        names = Names(str(mentee_id), str(met[0].mentor_id), str(new_id))
        swapping.swap(desk.tx, desk.site, names, desk.now)


def unmatched(desk: Desk, lives: Sequence[Life]) -> list[Life]:
    """Who has said yes to our texts and meets nobody yet."""
    found = []
    for one in lives:
        member = everybody.known(desk.tx, one.id)
        if member.active and member.facts.consent == "yes" and not pairs.of_person(desk.tx, one.id):
            found.append(one)
    return found


def idle(desk: Desk, one: Life) -> list[int]:
    """Their pairs, if they take texts, are out, and have no meeting ahead."""
    member = everybody.known(desk.tx, one.id) if one.id else None
    if member is None or not member.active or member.facts.consent != "yes":
        return []
    out = member.facts.release_at is None or member.facts.release_at <= desk.now
    ahead = any(_stands(desk, meeting) for meeting in meetings.upcoming(desk.tx, one.id, desk.now))
    return [pair.id for pair in pairs.of_person(desk.tx, one.id)] if out and not ahead else []


def move_release(desk: Desk, one: Life) -> None:
    """They are out two days later than was known, unless they are out already."""
    later = date.fromisoformat(one.release) + timedelta(days=2)
    try:
        first_days.release(desk.tx, desk.site, str(one.id), later.isoformat(), desk.now)
    except CheckinError:
        return
    one.release = later.isoformat()


def see_to_data(desk: Desk, coordinator_id: int) -> None:
    """Everybody who asked what we keep sees it; who asked to be erased is, if nothing is open."""
    by = everybody.known(desk.tx, coordinator_id)
    for row, _ in threads.all_open(desk.tx):
        if not data_requests.is_request(row) or row.person_id is None:
            continue
        of = everybody.known(desk.tx, row.person_id)
        if row.reason == data_requests.COPY:
            own_data.shown(desk.tx, of, by, desk.now)
            continue
        try:
            _part(desk, row.person_id)
            own_data.erase(desk.tx, of, own_data.look(desk.tx, of), by, desk.now)
        except CheckinError:
            continue  # an alert of theirs is open: another day


def _part(desk: Desk, person_id: int) -> None:
    """They meet nobody any more; what was agreed is called off."""
    for meeting in meetings.upcoming(desk.tx, person_id, desk.now):
        if _stands(desk, meeting):
            staffing.cancel(desk.tx, meeting, desk.now)
    for one in pairs.of_person(desk.tx, person_id):
        matching.part(desk.tx, desk.site, one.id)


def _stands(desk: Desk, meeting: Meeting) -> bool:
    return meeting.starts_at > desk.now and meeting.state in STANDING


def _known(desk: Desk, person_id: int) -> Life | None:
    member = everybody.known(desk.tx, person_id)
    facts = member.facts
    if not member.active:
        return None
    return Life("mentee", facts.first_name, facts.language, facts.zone, "", id=person_id)
