"""A text at the door: whose number it is, what was said before, and whether it is a crisis."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.alerts.opening import NOT_SCREENED
from bot.alerts.scene import Scene
from bot.channels import Inbound
from bot.database import Transaction
from bot.endless import within
from bot.house import House
from bot.registry.reading import names_in, plain
from bot.store import arrivals, heard, notices, points, programmes, speakers, threads
from bot.turn.tables import tables_of
from flows.engine.facts import Person, Programme
from flows.screen import BUILT_IN, Screening, Tables, screen
from flows.understand.staff import read_staff
from flows.understand.who_asks import says_more, says_who

LONGEST_SCREENING = 5.0  # seconds; it takes less than a millisecond
SAYS_WHO = 3  # words: "its theo", not a story about him
log = structlog.get_logger()

CALM = Screening(
    level="none", when="", category="", rules=(), spans=(), do_not_text=False, tables_hash=""
)


@dataclass(frozen=True)
class Arrival:
    """`person` is None for a number that belongs to nobody for sure: unknown, unverified, shared
    by two. `users` is everybody who was ever linked with it. `recent` are the texts of the last
    ten minutes from the same number, oldest first."""

    inbound: Inbound
    programme: Programme
    point: points.Point
    users: Sequence[points.User]
    person: Person | None
    recent: Sequence[heard.Recent]
    screening: Screening
    now: datetime

    @property
    def scene(self) -> Scene:
        """The same for the alerts."""
        can_text = self.inbound.can_answer and self.point.carrier_blocked_at is None
        return Scene(self.programme, self.person, self.point.id, self.now, can_text)


def arrive(tx: Transaction, house: House, inbound: Inbound) -> Arrival:
    """Read who and what; screening always, before anything else is decided."""
    now = house.clock.now()
    known = arrivals.look(tx, inbound.to, inbound.channel, inbound.address)
    visitor = known or _visitor(tx, house, inbound, now)
    site, point, users = visitor.site, visitor.point, visitor.users
    person = _person(users)
    speaks = _speaker(tx, visitor, inbound.text, now) if person is None else None
    recent = heard.recent(tx, point.id, inbound.received_at - heard.RECENT)
    screening = CALM
    if not _is_about_own_thread(tx, site.id, person, inbound.text, now):
        tables = tables_of(tx, house, site, now)
        screening = _screened(tx, inbound.text, [text.body for text in recent], tables, now)
    if speaks is not None and screening.level == "none" and not screening.do_not_text:
        # An alert from a number of two people names both and belongs to neither.
        person = speaks
    return Arrival(inbound, site.facts, point, users, person, recent, screening, now)


def claim(tx: Transaction, arrival: Arrival) -> int | None:
    """Insert the text under the provider's id; None when it was heard before."""
    inbound, screening = arrival.inbound, arrival.screening
    level = screening.level if not screening.when else f"{screening.level}_{screening.when}"
    return heard.claim(
        tx,
        heard.Text(
            provider_id=inbound.provider_id,
            point_id=arrival.point.id,
            person_id=arrival.person.id if arrival.person else None,
            body=inbound.text,
            level=level,
            rules=screening.rules,
            received_at=inbound.received_at,
            heard_at=arrival.now,
        ),
    )


def _visitor(tx: Transaction, house: House, inbound: Inbound, now: datetime) -> arrivals.Visitor:
    """A number that was never seen, or one that no programme is known under."""
    site = programmes.by_sender(tx, inbound.to) or _site_of(tx, house, inbound, now)
    point = points.find_or_add(tx, site.id, inbound.channel, inbound.address, now)
    return arrivals.Visitor(site, point, tuple(points.users(tx, point.id)))


def _person(users: Sequence[points.User]) -> Person | None:
    """Whose number it is; nobody's when it is unverified or two people use it."""
    active = [user.member.facts for user in users if user.status == "active"]
    return active[0] if len(active) == 1 else None


def _speaker(tx: Transaction, visitor: arrivals.Visitor, text: str, now: datetime) -> Person | None:
    """Who of several people on one number has said that it is them.

    Nobody yet where the other one says so now: their name is read as when it was asked.
    """
    active = {u.member.id: u.member.facts for u in visitor.users if u.status == "active"}
    if len(active) < 2:
        return None
    speaks = active.get(speakers.who(tx, visitor.point.id, now) or 0)
    words = names_in(text)
    others = [one.first_name for one in active.values() if one != speaks]
    briefly = len(words) <= SAYS_WHO and {plain(name) for name in others}.intersection(words)
    says_so = briefly or any(says_who(text, name) for name in others)
    # "Its Ana" once more, from Ana: there is nothing else to hear.
    own = speaks.first_name if speaks is not None else ""
    says_again = plain(own) in words and not says_more(text, own)
    return None if says_so or says_again else speaks


def _screened(
    tx: Transaction, text: str, earlier: Sequence[str], tables: Tables, now: datetime
) -> Screening:
    try:
        with within(LONGEST_SCREENING):
            return screen(text, earlier, tables)
    except Exception as bug:
        kind = type(bug).__name__
    log.error("screening_failed", error=kind)
    if tables is not BUILT_IN:
        # What a programme added may be at fault: everybody else's rules still hear the text.
        notices.add(tx, "phrases_failed", kind, now)
        return _screened(tx, text, earlier, BUILT_IN, now)
    # An error in screening is never "none": a human looks tonight, the operator mends it.
    notices.add(tx, "screening_failed", kind, now)
    return NOT_SCREENED


def _is_about_own_thread(
    tx: Transaction, programme_id: int, person: Person | None, text: str, now: datetime
) -> bool:
    """Texts of staff inside a thread they own raise no alert: they quote what they read."""
    if person is None or person.role != "coordinator":
        return False
    word = read_staff(text)
    if word is None or word.number is None:
        return False
    found = threads.by_number(tx, programme_id, word.number, now)
    return found is not None and found[0].owner_id == person.id


def _site_of(tx: Transaction, house: House, inbound: Inbound, now: datetime) -> programmes.Site:
    """Whose text it is when it came to no programme's own number: the sender of pages, or none.

    It is the programme that knows this number, else the first: somebody must hear it.
    """
    if inbound.to != house.settings.checkin_page_sender:
        notices.add(tx, "unknown_sender_number", "a text came to a number of no programme", now)
    sites = programmes.all_sites(tx)
    known = (s for s in sites if points.find(tx, s.id, inbound.channel, inbound.address))
    return next(known, sites[0])
