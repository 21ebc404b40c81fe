"""Enrol everybody of a file at once, see what was enrolled so, and take a batch back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import entries, reading
from bot.registry.sheet import Entry, Problem, read
from bot.store import batches, people
from bot.store.batches import Arriving, Batch
from bot.store.people import Newcomer
from bot.store.programmes import Site

NAMED_AT_MOST = 10  # people in one sentence


@dataclass(frozen=True)
class Checked:
    """What a file comes to: who can be enrolled, and why the other lines cannot."""

    arriving: Sequence[Arriving]
    problems: Sequence[Problem]


def check(tx: Transaction, site: Site, content: bytes, channel: str, now: datetime) -> Checked:
    """Read a file and hold it against itself and the programme; nothing is written.

    Raises:
        Refused: it is no file of people at all.
    """
    found, problems = read(content)
    desk = _Desk(tx, site, channel, now)
    arriving: list[Arriving] = []
    for entry in found:
        person, wrong = desk.look(entry)
        problems += [Problem(entry.line, sentence) for sentence in wrong]
        arriving += [person] if person is not None else []
    return Checked(arriving, sorted(problems, key=lambda one: one.line))


def save(
    tx: Transaction, site: Site, arriving: Sequence[Arriving], channel: str, now: datetime
) -> Batch:
    """Enrol them as one batch.

    Raises:
        Refused: there is nobody to enrol.
    """
    if not arriving:
        raise Refused("There is nobody to save in that file.")
    return batches.add(tx, site.id, arriving, channel, now)


def show(tx: Transaction, site: Site) -> list[Batch]:
    """Every batch of a programme, the newest first."""
    return batches.of_programme(tx, site.id)


def undo(tx: Transaction, site: Site, batch_id: int, now: datetime) -> Batch:
    """Take a batch back as if it had never been, unless somebody of it has texted.

    Raises:
        Refused: there is no such batch, it is gone already, or somebody of it is known by now.
    """
    batch = next((one for one in show(tx, site) if one.id == batch_id), None)
    if batch is None:
        raise Refused("There is no such batch; checkin people batches lists them.")
    if batch.undone_at is not None:
        raise Refused("That batch was taken back already.")
    known = batches.who_texted(tx, batch)
    if known:
        raise Refused(f"Nothing was taken back: {_named(known)} texted already.")
    known = batches.who_is_met(tx, batch)
    if known:
        raise Refused(f"Nothing was taken back: staff already work with {_named(known)}.")
    batches.undo(tx, batch, now)
    return batch


def _named(ids: Sequence[int]) -> str:
    listed = ", ".join(str(one) for one in ids[:NAMED_AT_MOST])
    return f"people {listed}" + (" and others" if len(ids) > NAMED_AT_MOST else "")


@dataclass
class _Desk:
    """Looks at one person after the other and remembers the numbers it has seen."""

    tx: Transaction
    site: Site
    channel: str
    now: datetime
    seen: dict[str, tuple[int, bool]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.used = batches.numbers_in_use(self.tx, self.site.id, self.channel)
        self.staff: dict[str, set[int]] = {}
        for member in people.staff(self.tx, self.site.id):
            for word in (str(member.id), reading.plain(member.facts.first_name)):
                self.staff.setdefault(word, set()).add(member.id)

    def look(self, entry: Entry) -> tuple[Arriving | None, list[str]]:
        """The person to enrol, or each thing that is wrong with the line."""
        wrong: list[str] = []

        def checked(look: Callable[[], str]) -> str:
            try:
                return look()
            except Refused as refused:
                wrong.append(str(refused))
                return ""

        name = checked(lambda: entries.first_name(entry.first_name))
        address = checked(lambda: self._address(entry))
        role = checked(lambda: entries.role(entry.role))
        usual = entry.language or self.site.languages[0]
        language = checked(lambda: entries.language(self.site, usual))
        zone = checked(lambda: reading.zone(entry.zone) if entry.zone else self.site.facts.zone)
        coordinator = checked(lambda: self._coordinator(entry.coordinator))
        release = checked(lambda: self._release(entry, zone))
        if wrong:
            return None, wrong
        self.seen.setdefault(address, (entry.line, entry.shared))
        newcomer = Newcomer(
            programme_id=self.site.id,
            role=entries.role(role),
            first_name=name,
            language=entries.language(self.site, language),
            zone=zone,
            coordinator_id=int(coordinator) if coordinator else None,
            consent=entries.consent(entries.role(role)),
            release_at=datetime.fromisoformat(release) if release else None,
        )
        return Arriving(newcomer, address), []

    def _address(self, entry: Entry) -> str:
        address = entries.address(self.site, entry.phone, self.channel)
        line, shared = self.seen.get(address, (0, True))
        if line and not (shared and entry.shared):
            raise Refused(f"That number stands in line {line} already.")
        if not entry.shared and self.tx.cipher.index(address) in self.used:
            raise Refused("Somebody in the programme has that number already.")
        return address

    def _release(self, entry: Entry, zone: str) -> str:
        if entry.release and entry.role != "mentee":
            raise Refused("Only mentees have a release day.")
        at = entries.release(entry.release, zone or self.site.facts.zone, self.now)
        return at.isoformat() if at is not None else ""

    def _coordinator(self, word: str) -> str:
        found = self.staff.get(reading.plain(word), set()) if word else {0}
        if not found:
            raise Refused("No coordinator of the programme is called so.")
        if len(found) > 1:
            raise Refused("Several coordinators are called so; write their number.")
        [one] = found
        return str(one) if one else ""
