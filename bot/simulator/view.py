"""What the page shows, read from the rows in one look. Nothing is changed here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.database import Transaction
from bot.errors import CheckinError
from bot.simulator.words import about
from bot.store import demo, meetings, people, phones, points, programmes, threads
from bot.store.demo import KeptThought
from bot.store.people import Member
from bot.store.phones import Bubble
from bot.store.programmes import Site
from flows.engine.facts import Language, Meeting
from flows.texts.spelling import clock, day

TEXTS = 60  # so many a phone remembers
THOUGHTS = 6
NEXT = 6
LONG_AGO = timedelta(days=2)  # meetings that are over for longer are not shown


class NobodyLikeThat(CheckinError):
    """There is no such person in the demo."""


@dataclass(frozen=True)
class Phone:
    """A phone and what is on it: somebody's, or one that two people share.

    `before` are numbers that were theirs and get no word any more.
    """

    members: Sequence[Member]
    number: str
    before: Sequence[str]
    about: str
    texts: Sequence[Bubble]

    @property
    def member(self) -> Member:
        """Whoever it was first."""
        return self.members[0]

    @property
    def name(self) -> str:
        """Who uses it: "Ana", "Zoe & Theo"."""
        return " & ".join(one.facts.first_name for one in self.members)


@dataclass(frozen=True)
class Matter:
    """An alert, a hand-over or a yellow that is not closed."""

    number: int
    level: str
    state: str
    about: str
    owner: str
    since: str


@dataclass(frozen=True)
class Ahead:
    """Something that will happen: when (local), what, and for whom."""

    at: str
    what: str
    whom: str


@dataclass(frozen=True)
class Thinking:
    """A turn: whose, when (local), and what came of it."""

    kept: KeptThought
    name: str
    at: str


@dataclass(frozen=True)
class Agreed:
    """A meeting as it stands now."""

    meeting: Meeting
    at: str


@dataclass(frozen=True)
class Board:
    """Everything on the page but its own words. Instants are written for the programme's zone."""

    now: str
    walking: bool
    phones: Sequence[Phone]
    thoughts: Sequence[Thinking]
    matters: Sequence[Matter]
    meetings: Sequence[Agreed]
    coming: Sequence[Ahead]
    queued: Sequence[Ahead]


def board(tx: Transaction, now: datetime, language: Language) -> Board:
    """The whole page at this instant (aware UTC)."""
    site = programmes.all_sites(tx)[0]
    known = people.of_programme(tx, site.id)
    writer = _Writer(language, ZoneInfo(site.facts.zone), {one.id: one for one in known})
    return Board(
        now=writer.when(now),
        walking=demo.read_clock(tx).walk_to is not None,
        phones=_phones(tx, in_order(known), language),
        thoughts=[writer.thinking(kept) for kept in demo.thoughts(tx, THOUGHTS)],
        matters=writer.matters(tx),
        meetings=[
            Agreed(one, writer.when(one.starts_at))
            for one in meetings.of_programme(tx, site.id, now - LONG_AGO)
        ],
        coming=writer.coming(tx),
        queued=writer.queued(tx),
    )


def in_order(known: Sequence[Member]) -> list[Member]:
    """Mentees, then staff, then mentors: who talks to whom lies side by side."""
    rank = {"mentee": 0, "coordinator": 1, "mentor": 2}
    return sorted(known, key=lambda one: (rank[one.facts.role], one.id))


def somebody(tx: Transaction, name: str) -> tuple[Site, Member]:
    """Somebody of the demo by first name, whatever its case.

    Raises:
        NobodyLikeThat: nobody has this name; says which there are.
    """
    site = programmes.all_sites(tx)[0]
    known = people.of_programme(tx, site.id)
    for one in known:
        if one.facts.first_name.casefold() == name.strip().casefold():
            return site, one
    names = ", ".join(one.facts.first_name for one in in_order(known))
    raise NobodyLikeThat(f"There is no such person in the demo. There are: {names}.")


def number_of(tx: Transaction, someone: Member) -> str:
    """The number that somebody texts from; empty when they have none."""
    point = _in_hand(tx, someone)
    return point.address if point is not None else ""


def texts_of(tx: Transaction, someone: Member) -> list[Bubble]:
    """What is on somebody's phone, oldest first."""
    point = _in_hand(tx, someone)
    return phones.conversation(tx, point.id, TEXTS) if point is not None else []


def _in_hand(tx: Transaction, someone: Member) -> points.Point | None:
    """The phone they hold: where they are reached, or one whose number is in doubt."""
    if (reached := points.to_reach(tx, someone.id)) is not None:
        return reached
    linked = points.of_person(tx, someone.id)
    return next((one.point for one in linked if one.status == "suspect"), None)


def _phones(tx: Transaction, known: Sequence[Member], language: Language) -> list[Phone]:
    """One phone for each number, in the order of the first who uses it."""
    by_number: dict[str, list[Member]] = {}
    for one in known:
        by_number.setdefault(number_of(tx, one) or one.facts.first_name, []).append(one)
    return [_phone(tx, users, language) for users in by_number.values()]


def _phone(tx: Transaction, users: Sequence[Member], language: Language) -> Phone:
    first = users[0]
    return Phone(
        users,
        number_of(tx, first),
        [one.point.address for one in points.of_person(tx, first.id) if one.status == "retired"],
        " ".join(about(one.facts.first_name, language) for one in users),
        texts_of(tx, first),
    )


@dataclass(frozen=True)
class _Writer:
    """Writes instants and names for one page."""

    language: Language
    zone: ZoneInfo
    people: dict[int, Member]

    def when(self, at: datetime) -> str:
        local = at.astimezone(self.zone)
        return f"{day(local, self.language)}, {clock(local.time(), self.language)}"

    def name(self, person_id: int | None) -> str:
        found = self.people.get(person_id or 0)
        return found.facts.first_name if found is not None else ""

    def thinking(self, kept: KeptThought) -> Thinking:
        return Thinking(kept, self.name(kept.person_id), self.when(kept.at))

    def matters(self, tx: Transaction) -> list[Matter]:
        return [
            Matter(
                number=row.number,
                level=row.level,
                state=row.state,
                about=named.first_name,
                owner=named.owner_name,
                since=self.when(row.opened_at),
            )
            for row, named in threads.all_open(tx)
        ]

    def coming(self, tx: Transaction) -> list[Ahead]:
        return [
            Ahead(
                self.when(one.at),
                one.job,
                self.name(one.person_id) or (str(one.number) if one.number else ""),
            )
            for one in phones.coming(tx, NEXT)
        ]

    def queued(self, tx: Transaction) -> list[Ahead]:
        return [
            Ahead(self.when(one.at), one.key, self.name(one.person_id))
            for one in phones.queued(tx, NEXT)
        ]
