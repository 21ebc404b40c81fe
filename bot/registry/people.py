"""Enrol, show and change people and their numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypedDict, Unpack
from zoneinfo import ZoneInfo

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import entries, reading
from bot.store import codes, consents, duty, people, points, renumbering, welcome
from bot.store.people import Changes, Member, Newcomer
from bot.store.programmes import Site
from flows.calendar.rota import PLACES, on_call
from flows.engine.facts import Language, Role

DUTIES = ("first", "backup", "manager", "")
Flag = Literal["active", "night_shift", "shared_phone", "voice_only", "ask_before_groups"]
FLAGS: tuple[Flag, ...] = (
    "active",
    "night_shift",
    "shared_phone",
    "voice_only",
    "ask_before_groups",
)


@dataclass(frozen=True)
class Enrolment:
    """Somebody to enrol, as entered. Without a zone they live in the programme's.

    Without a language they are written to in the programme's usual one. `coordinator` is who
    looks after them, by name or id. `shared` says that the number may belong to somebody else too.
    """

    role: str
    first_name: str
    phone: str
    language: str = ""
    zone: str = ""
    coordinator: str = ""
    duty: str = ""
    shared: bool = False
    release: str = ""
    channel: str = "sms"


@dataclass(frozen=True)
class Row:
    """A person as staff see them. `numbers` are addresses with their channel and status.

    `consent` is their word on our texts, and since when, how and on which words.
    """

    id: int
    role: Role
    first_name: str
    language: Language
    zone: str
    coordinator: str
    duty: str
    active: bool
    night_shift: bool
    shared_phone: bool
    voice_only: bool
    paused_until: datetime | None
    consent: str
    release: str
    pace: str
    best_time: str
    numbers: tuple[str, ...]


class Entered(TypedDict, total=False):
    """What may be entered anew about a person. `pause` is a number of days or a date, or off."""

    first_name: str
    language: str
    zone: str
    coordinator: str
    duty: str
    phone: str
    pause: str
    active: bool
    night_shift: bool
    shared_phone: bool
    voice_only: bool
    ask_before_groups: bool


def enrol(tx: Transaction, site: Site, entered: Enrolment, now: datetime) -> Row:
    """Enrol somebody with a verified number; a mentee is asked first if we may text them.

    Raises:
        Refused: something entered cannot be; one sentence says what.
    """
    role = entries.role(entered.role)
    zone = reading.zone(entered.zone) if entered.zone else site.facts.zone
    if entered.release and role != "mentee":
        raise Refused("Only mentees have a release day.")
    _check_duty(role, entered.duty)
    address = entries.address(site, entered.phone, entered.channel)
    newcomer = Newcomer(
        programme_id=site.id,
        role=role,
        first_name=entries.first_name(entered.first_name),
        language=entries.language(site, entered.language or site.languages[0]),
        zone=zone,
        coordinator_id=_coordinator(tx, site, entered.coordinator),
        consent=entries.consent(role),
        release_at=entries.release(entered.release, zone, now),
    )
    if not entered.shared:
        _require_unused(tx, site, entered.channel, address)
    member = people.add(tx, newcomer, now)
    point = points.find_or_add(tx, site.id, entered.channel, address, now)
    for other in points.users(tx, point.id) if entered.shared else ():
        # Whoever else has that phone in their hand must learn nothing of either.
        people.change(tx, other.member.id, shared_phone=True)
        people.change(tx, member.id, shared_phone=True)
    points.link_to(tx, member.id, point.id, "active", now)
    if entered.duty:
        _assign(tx, site, member, entered.duty, now)
    if newcomer.consent == "open":
        welcome.plan(tx, [(member.id, newcomer.release_at)], now)
    return _row(tx, people.known(tx, member.id), now)


def who(tx: Transaction, site: Site, word: str) -> Member:
    """Somebody of a programme by id or first name.

    Raises:
        Refused: nobody is called so, or several are.
    """
    return _one_of(people.of_programme(tx, site.id), word)


def who_ever(tx: Transaction, site: Site, word: str) -> Member:
    """Somebody who is or was in a programme, by id or first name; nobody who is erased.

    Raises:
        Refused: nobody is called so, or several are.
    """
    return _one_of(people.ever_of_programme(tx, site.id), word)


def _one_of(everybody: Sequence[Member], word: str) -> Member:
    wanted = reading.plain(word)
    found = [
        member
        for member in everybody
        if wanted in (str(member.id), reading.plain(member.facts.first_name))
    ]
    if not found:
        raise Refused("There is nobody of that name or number in the programme.")
    if len(found) > 1:
        ids = ", ".join(str(member.id) for member in found)
        raise Refused(f"Several people are called so; say which by number: {ids}.")
    return found[0]


def coordinator(tx: Transaction, site: Site, word: str) -> Member:
    """A coordinator of a programme by id or first name: who acts, or reads, by command.

    Raises:
        Refused: nobody is called so, several are, or they are no coordinator there.
    """
    found = who(tx, site, word)
    if found.facts.role != "coordinator":
        raise Refused("Only a coordinator of the programme can do that.")
    return found


def show(tx: Transaction, site: Site, now: datetime, word: str = "") -> list[Row]:
    """One person, or everybody active in a programme, with who is on call at `now`."""
    found = [who(tx, site, word)] if word else people.of_programme(tx, site.id)
    return [_row(tx, member, now) for member in found]


def change(
    tx: Transaction, site: Site, word: str, now: datetime, **entered: Unpack[Entered]
) -> Row:
    """Change what is known of somebody; a new number replaces the ones they had.

    Raises:
        Refused: something entered cannot be; one sentence says what.
    """
    member = who(tx, site, word)
    people.change(tx, member.id, **_changes(tx, site, member, entered, now))
    if "first_name" in entered:
        codes.rename(tx, member.id, reading.plain(entered["first_name"]))
    if "phone" in entered:
        _renumber(tx, site, member, entered["phone"], now)
    if "duty" in entered:
        _assign(tx, site, member, entered["duty"], now)
    return _row(tx, people.known(tx, member.id), now)


def _changes(
    tx: Transaction, site: Site, member: Member, entered: Entered, now: datetime
) -> Changes:
    changes: Changes = {}
    if "first_name" in entered:
        changes["first_name"] = entries.first_name(entered["first_name"])
    if "language" in entered:
        changes["language"] = entries.language(site, entered["language"])
    if "zone" in entered:
        changes["zone"] = reading.zone(entered["zone"])
    if "coordinator" in entered:
        changes["coordinator_id"] = _coordinator(tx, site, entered["coordinator"])
    if "pause" in entered:
        zone = changes.get("zone", member.facts.zone)
        changes["paused_until"] = entries.pause(entered["pause"], zone, now)
    if entered.get("active") is False:
        changes["left_at"] = now
    for flag in FLAGS:
        if flag in entered:
            changes[flag] = entered[flag]
    return changes


def _coordinator(tx: Transaction, site: Site, word: str) -> int | None:
    if not word:
        return None
    found = who(tx, site, word)
    if found.facts.role != "coordinator":
        raise Refused("Only a coordinator can look after people.")
    return found.id


def _check_duty(role: str, word: str) -> None:
    if word not in DUTIES:
        raise Refused("Duty is first, backup or manager.")
    if word and role != "coordinator":
        raise Refused("Only coordinators can be on duty.")


def _assign(tx: Transaction, site: Site, member: Member, word: str, now: datetime) -> None:
    _check_duty(member.facts.role, word)
    if word in ("first", "backup") and duty.has_several_weeks(tx, site.id, now):
        raise Refused("The rota has several weeks: use checkin rota set.")
    duty.assign(tx, site.id, member.id, word, now)


def _require_unused(tx: Transaction, site: Site, channel: str, address: str) -> None:
    point = points.find(tx, site.id, channel, address)
    used = points.users(tx, point.id) if point is not None else []
    other = next((user.member.id for user in used if user.status == "active"), None)
    if other is not None:
        raise Refused(f"Person {other} has that number; enter it as shared if both use it.")


def _renumber(tx: Transaction, site: Site, member: Member, text: str, now: datetime) -> None:
    """The number they have from now on; what they had on that channel is retired."""
    known = points.of_person(tx, member.id)
    channel = known[0].point.channel if known else "sms"
    address = entries.address(site, text, channel)
    point = points.find_or_add(tx, site.id, channel, address, now)
    if not any(linked.point.id == point.id and linked.status == "active" for linked in known):
        _require_unused(tx, site, channel, address)
    renumbering.switch(tx, member.id, point, now)


def _row(tx: Transaction, member: Member, now: datetime) -> Row:
    facts = member.facts
    looked_after = people.get(tx, facts.coordinator_id) if facts.coordinator_id else None
    return Row(
        id=member.id,
        role=facts.role,
        first_name=facts.first_name,
        language=facts.language,
        zone=facts.zone,
        coordinator=looked_after.facts.first_name if looked_after else "",
        duty=_duty(tx, member, now),
        active=member.active,
        night_shift=facts.night_shift,
        shared_phone=facts.shared_phone,
        voice_only=member.voice_only,
        paused_until=facts.paused_until,
        consent=_consent(tx, member),
        release=_day(facts.release_at, facts.zone),
        pace=facts.pace,
        best_time=facts.best_time,
        numbers=tuple(_number_in_words(linked) for linked in points.of_person(tx, member.id)),
    )


def _duty(tx: Transaction, member: Member, now: datetime) -> str:
    """Where they stand at this moment, and whether they are a manager."""
    if member.facts.role != "coordinator":
        return ""
    on = on_call(duty.read(tx, member.programme_id, now), now)
    places = [place for place in PLACES if on.at(place) == member.id]
    return ", ".join([*places, *(["manager"] if member.manager else [])])


def _day(at: datetime | None, zone: str) -> str:
    return "" if at is None else f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d}"


def _consent(tx: Transaction, member: Member) -> str:
    """Their word, and what is kept of how it was given."""
    said = consents.last(tx, member.id)
    if said is None:
        return member.facts.consent
    how = "by text" if said.how == "text" else f"told person {said.by_id}"
    return f"{member.facts.consent} ({said.at:%Y-%m-%d}, {how}, wording {said.wording})"


def _number_in_words(linked: points.Linked) -> str:
    """The address with whatever keeps texts from it."""
    point = linked.point
    remarks = [point.channel, linked.status]
    remarks += ["blocked by the carrier"] if point.carrier_blocked_at else []
    remarks += ["opted out"] if point.opted_out_at else []
    remarks += ["no such number"] if point.bad_at else []
    return f"{point.address} ({', '.join(remarks)})"
