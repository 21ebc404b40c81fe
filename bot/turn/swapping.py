"""Somebody else meets a mentee from now on: what was stays theirs, what is ahead goes along."""

from dataclasses import dataclass
from datetime import datetime

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import matching
from bot.registry.people import who
from bot.store import calendars, changes, due, meetings, pairs, people, programmes
from bot.store.people import Member
from bot.store.programmes import Site
from bot.turn.apply import apply
from bot.turn.bookings import replan
from bot.turn.quiet import not_before
from bot.turn.stage import Stage
from flows.engine.effects import Tell
from flows.engine.facts import Meeting
from flows.pair import STANDING, about, of_mentee, of_mentor
from flows.texts.values import Name


@dataclass(frozen=True)
class Swapped:
    """The new pair, and its meetings ahead: those that stand, those a new time is asked for."""

    pair_id: int
    stand: tuple[Meeting, ...]
    asked: tuple[Meeting, ...]


@dataclass(frozen=True)
class Names:
    """Who is met, by whom until now, and by whom from now on: each by name or number."""

    mentee: str
    old: str
    new: str


def swap(tx: Transaction, site: Site, names: Names, now: datetime) -> Swapped:
    """Another mentor for a mentee; everybody concerned is told.

    Raises:
        Refused: the first two are no pair, or the third cannot be one with the mentee.
    """
    mentee, old, new = (who(tx, site, one) for one in (names.mentee, names.old, names.new))
    before = matching.known(tx, site, matching.of_mentee(tx, site, names.mentee, names.old))
    if old.id == new.id:
        raise Refused("The two are one and the same.")
    pair_id = matching.match(tx, site, names.mentee, names.new).id
    if before.backup_id not in (None, new.id):
        pairs.set_backup(tx, pair_id, before.backup_id)
    pairs.end(tx, before.id)
    _tell(Stage(tx, site.facts, mentee.facts, None, now, "change"), "mentee.meets", new)
    _tell(Stage(tx, site.facts, new.facts, None, now, "change"), "mentor.meets", mentee)
    standing: dict[bool, list[Meeting]] = {True: [], False: []}
    for agreed in _ahead(tx, mentee, old, now):
        moved = changes.hand_over(tx, agreed, pair_id, new.id)
        _told_old(tx, agreed, now)
        standing[_goes_on(tx, moved, now)].append(moved)
    return Swapped(pair_id, tuple(standing[True]), tuple(standing[False]))


def _ahead(tx: Transaction, mentee: Member, old: Member, now: datetime) -> list[Meeting]:
    return [
        one
        for one in meetings.upcoming(tx, mentee.id, now)
        if one.mentor.id == old.id and one.state in STANDING and one.starts_at > now
    ]


def _goes_on(tx: Transaction, moved: Meeting, now: datetime) -> bool:
    """A meeting stands where the new one has time; else it is off, and other times are offered."""
    if calendars.still_fits(tx, moved, moved.starts_at, now):
        replan(tx, moved, now)
        until, what = moved.starts_at, about(moved)
        apply(
            _stage(tx, moved, now),
            (
                Tell(
                    moved.mentee.id, "meeting.booked", of_mentee(moved), "change", what, None, until
                ),
                Tell(moved.mentor.id, "mentor.told_moved", of_mentor(moved), about=what),
            ),
        )
        return True
    off = changes.call_off(tx, moved, "cancelled", None, now)
    replan(tx, off, now)
    at = not_before(_stage(tx, off, now), off.mentee, Tell(off.mentee.id, "meeting.cancelled"))
    notes = {"meeting": off.id, "offer": True}
    due.plan(tx, [due.Plan(at=at, job="meeting.cancelled", person_id=off.mentee.id, notes=notes)])
    return False


def _told_old(tx: Transaction, agreed: Meeting, now: datetime) -> None:
    told = Tell(agreed.mentor.id, "mentor.told_cancelled", of_mentor(agreed))
    apply(_stage(tx, agreed, now), (told,))


def _stage(tx: Transaction, meeting: Meeting, now: datetime) -> Stage:
    member = people.known(tx, meeting.mentee.id)
    programme = programmes.known(tx, member.programme_id).facts
    return Stage(tx, programme, member.facts, None, now, "change")


def _tell(stage: Stage, key: str, other: Member) -> None:
    """Somebody hears whom they meet from now on."""
    told = Tell(stage.person.id, key, {"name": Name(other.facts.first_name)})
    apply(stage, (told,))
