"""Bring a mentor and a mentee together."""

from dataclasses import dataclass

from bot.database import Transaction
from bot.errors import Refused
from bot.registry.people import who
from bot.store import pairs, people
from bot.store.pairs import Pair
from bot.store.programmes import Site

NO_PAIR = "They meet nobody yet: bring two people together with checkin pair add."
MENTORS = ("mentor", "coordinator")
NONE = "none"


@dataclass(frozen=True)
class Row:
    """A pair as staff see it."""

    id: int
    mentee_id: int
    mentee: str
    mentor_id: int
    mentor: str
    backup: str


def match(tx: Transaction, site: Site, mentee: str, mentor: str) -> Row:
    """Make a pair of two people, each by name or id. A coordinator may be the mentor.

    Raises:
        Refused: they cannot be one; one sentence says why.
    """
    one, other = who(tx, site, mentee), who(tx, site, mentor)
    if one.facts.role != "mentee":
        raise Refused("The first of a pair is a mentee.")
    if other.facts.role not in MENTORS:
        raise Refused("The second of a pair is a mentor or a coordinator.")
    if any(pair.mentor_id == other.id for pair in pairs.of_person(tx, one.id)):
        raise Refused("They are a pair already.")
    return _row(tx, pairs.add(tx, site.id, one.id, other.id))


def back_up(tx: Transaction, site: Site, pair_id: int, word: str) -> Row:
    """Who meets the mentee of a pair when the mentor cannot, by name or id; `none` is nobody.

    Raises:
        Refused: the programme has no such pair, or that one cannot stand in for the mentor.
    """
    pair = known(tx, site, pair_id)
    backup_id = None
    if word != NONE:
        backup = who(tx, site, word)
        if backup.facts.role not in MENTORS or backup.id == pair.mentor_id:
            raise Refused("A backup is another mentor or a coordinator.")
        backup_id = backup.id
    pairs.set_backup(tx, pair.id, backup_id)
    return _row(tx, known(tx, site, pair_id))


def of_mentee(tx: Transaction, site: Site, mentee: str, mentor: str = "") -> int:
    """The number of a mentee's pair: the only one, or the one with this mentor.

    Raises:
        Refused: they meet nobody, or several and no mentor was named.
    """
    found = pairs.of_person(tx, who(tx, site, mentee).id)
    if mentor:
        wanted = who(tx, site, mentor).id
        found = [one for one in found if one.mentor_id == wanted]
    if len(found) == 1:
        return found[0].id
    raise Refused("They meet several mentors: say which with --mentor." if found else NO_PAIR)


def part(tx: Transaction, site: Site, pair_id: int) -> None:
    """The two meet no more; what they agreed stays until it is called off.

    Raises:
        Refused: the programme has no such pair.
    """
    pairs.end(tx, known(tx, site, pair_id).id)


def show(tx: Transaction, site: Site) -> list[Row]:
    """Every pair of a programme that still meets."""
    return [_row(tx, pair) for pair in pairs.of_programme(tx, site.id)]


def known(tx: Transaction, site: Site, pair_id: int) -> Pair:
    """A pair of a programme that still meets.

    Raises:
        Refused: there is none with this number.
    """
    pair = pairs.get(tx, pair_id)
    if pair is None or pair.programme_id != site.id or not pair.active:
        raise Refused("The programme has no such pair.")
    return pair


def _row(tx: Transaction, pair: Pair) -> Row:
    mentee, mentor = people.known(tx, pair.mentee_id), people.known(tx, pair.mentor_id)
    backup = people.known(tx, pair.backup_id).facts.first_name if pair.backup_id else ""
    return Row(
        pair.id,
        mentee.id,
        mentee.facts.first_name,
        mentor.id,
        mentor.facts.first_name,
        backup,
    )
