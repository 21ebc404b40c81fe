"""Who is at the door, in one look: the programme, the number, and who uses it."""

from dataclasses import dataclass

from sqlalchemy import and_, bindparam, select

from bot.database import Transaction
from bot.store import people, points, programmes
from bot.store.points import Point, User
from bot.store.programmes import Site, programme

_SITE = len(programmes.COLUMNS)
_POINT = _SITE + len(points.COLUMNS)
_LOOK = (
    select(
        *(column.label(f"site_{column.name}") for column in programmes.COLUMNS),
        *(column.label(f"point_{column.name}") for column in points.COLUMNS),
        points.link.c.status.label("link_status"),
        points.link.c.since.label("link_since"),
        *people.COLUMNS,
    )
    .select_from(
        programme.join(
            points.point,
            and_(
                points.point.c.programme_id == programme.c.id,
                points.point.c.channel == bindparam("channel"),
                points.point.c.address_index == bindparam("address_index"),
            ),
        )
        .outerjoin(points.link, points.link.c.point_id == points.point.c.id)
        .outerjoin(
            people.person,
            and_(people.person.c.id == points.link.c.person_id, people.person.c.active),
        )
    )
    .where(programme.c.sender == bindparam("sender"))
    .order_by(people.person.c.id)
)


@dataclass(frozen=True)
class Visitor:
    """A number that was seen before, at its programme; `users` are active in the programme."""

    site: Site
    point: Point
    users: tuple[User, ...]


def look(tx: Transaction, sender: str, channel: str, address: str) -> Visitor | None:
    """The number at this sender's door; None when the sender or the number is not known yet."""
    index = tx.cipher.index(address)
    where = {"sender": sender, "channel": channel, "address_index": index}
    rows = [tuple(row) for row in tx.execute(_LOOK, where)]
    if not rows or not rows[0][_POINT - 1]:
        return None  # a forgotten number, too, is spoken of anew
    users = tuple(
        User(people.member(tx, row[_POINT + 2 :]), row[_POINT], row[_POINT + 1])
        for row in rows
        if row[_POINT + 2] is not None
    )
    point = points.read(rows[0][_SITE:_POINT], address)
    return Visitor(programmes.read(rows[0][:_SITE]), point, users)
