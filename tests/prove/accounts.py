"""What was queued, held against what the carrier received: once, twice, in doubt, lost. Pure."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

CRISIS = 0
WITHDRAWN = frozenset({"expired", "superseded", "cancelled"})
UNKNOWN = "unknown"
LIVE = frozenset({"waiting", "leased", UNKNOWN})


@dataclass(frozen=True)
class Queued:
    """A text or call of the outbox when all is over. `order` is its place in its lane and priority.

    `later`: it fell due after the account was closed. `to` and `body` are empty as long as it was
    never written down to be sent. `spoken`: it is a call.
    """

    row: int
    lane: str
    priority: int
    state: str
    code: str
    order: tuple[str, int]
    tries: int
    to: str = ""
    body: str = ""
    later: bool = False
    spoken: bool = False


@dataclass(frozen=True)
class Received:
    """A text as the carrier took it, in its order. `row` is the id in the callback's address.

    A call (`spoken`) has no words at the carrier: they are fetched once somebody answers.
    """

    row: int | None
    to: str
    body: str
    spoken: bool = False


@dataclass(frozen=True)
class Account:
    """Row ids by what became of them; `once` is a count.

    `said_again` are those of crisis kind among `twice`. `swapped`: two equal texts to one number,
    one proved by the other's delivery, as the carrier's list allows; the person got both.
    """

    once: int = 0
    in_doubt: Sequence[int] = ()
    unexplained: Sequence[int] = ()
    twice: Sequence[int] = ()
    said_again: Sequence[int] = ()
    lost: Sequence[int] = ()
    withdrawn: Sequence[int] = ()
    later: Sequence[int] = ()
    swapped: Sequence[int] = ()
    altered: Sequence[int] = ()
    strange: int = 0
    out_of_order: Sequence[tuple[int, int]] = ()

    @property
    def problems(self) -> dict[str, object]:
        """What must not be: empty when nothing was lost and nothing said twice."""
        ordinary = sorted(set(self.twice) - set(self.said_again))
        found: dict[str, object] = {
            "lost": list(self.lost),
            "twice": ordinary,
            "in doubt without a fault": list(self.unexplained),
            "other words than ours": list(self.altered),
            "of no row": self.strange,
            "out of order": list(self.out_of_order),
        }
        return {name: value for name, value in found.items() if value}

    @property
    def problem_rows(self) -> list[int]:
        """The rows that stand in the problems or are still in doubt, to be looked at."""
        pairs = [row for pair in self.out_of_order for row in pair]
        ordinary = set(self.twice) - set(self.said_again)
        return sorted({*self.lost, *ordinary, *self.in_doubt, *self.altered, *pairs})


@dataclass
class _Piles:
    once: list[Queued] = field(default_factory=list)
    in_doubt: list[int] = field(default_factory=list)
    twice: list[Queued] = field(default_factory=list)
    lost: list[Queued] = field(default_factory=list)
    withdrawn: list[int] = field(default_factory=list)
    later: list[int] = field(default_factory=list)


def account(
    queued: Sequence[Queued], received: Sequence[Received], faulted: Collection[int]
) -> Account:
    """Say of every queued text what became of it.

    Args:
        queued: every row of the outbox.
        received: every text and call that the carrier took; texts in their order.
        faulted: rows for which the carrier's log holds a fault.
    """
    counts = Counter(one.row for one in received)
    piles = _sorted(queued, counts)
    swapped = _swapped(piles)
    ids = {one.row for one in queued}
    words = {one.row: one for one in piles.once}
    return Account(
        once=len(piles.once) + len(swapped),
        in_doubt=piles.in_doubt,
        unexplained=[row for row in piles.in_doubt if row not in faulted],
        twice=[one.row for one in piles.twice],
        said_again=[one.row for one in piles.twice if one.priority == CRISIS],
        lost=[one.row for one in piles.lost],
        withdrawn=piles.withdrawn,
        later=piles.later,
        swapped=swapped,
        altered=[
            one.row for one in received if one.row in words and _is_altered(one, words[one.row])
        ],
        strange=sum(one.row not in ids for one in received),
        out_of_order=_out_of_order(piles.once, received, faulted),
    )


def _sorted(queued: Sequence[Queued], counts: Mapping[int | None, int]) -> _Piles:
    piles = _Piles()
    for one in queued:
        count = counts.get(one.row, 0)
        if count < 2 and one.later and one.state in LIVE:
            piles.later.append(one.row)
        elif one.state == UNKNOWN or one.code == UNKNOWN:
            piles.in_doubt.append(one.row)
        elif count == 1:
            piles.once.append(one)
        elif count > 1:
            piles.twice.append(one)
        elif one.state in WITHDRAWN:
            piles.withdrawn.append(one.row)
        else:
            piles.lost.append(one)
    return piles


def _is_altered(one: Received, meant: Queued) -> bool:
    """Whether it went elsewhere, on another road or in other words than were written down."""
    said = meant.body if one.spoken else one.body
    return (one.to, one.spoken, said) != (meant.to, meant.spoken, meant.body)


def _swapped(piles: _Piles) -> list[int]:
    """Pair what seems lost with an equal text that seems said twice, and take both out."""
    doubles: dict[tuple[str, str], list[Queued]] = defaultdict(list)
    for one in piles.twice:
        doubles[one.to, one.body].append(one)
    swapped: list[int] = []
    for one in list(piles.lost):
        twins = doubles[one.to, one.body] if one.body else []
        if twins and one.state == "accepted":
            twin = twins.pop()
            piles.twice.remove(twin)
            piles.lost.remove(one)
            swapped += [one.row, twin.row]
    return swapped


def _out_of_order(
    once: Sequence[Queued], received: Sequence[Received], faulted: Collection[int]
) -> list[tuple[int, int]]:
    """Pairs of one lane that were taken the wrong way round.

    Crisis texts wait for nothing, and a text that had to be tried again may be passed.
    """
    places = {one.row: place for place, one in enumerate(received)}
    lanes: dict[tuple[str, int], list[Queued]] = defaultdict(list)
    for one in once:
        if one.priority != CRISIS and one.tries == 1 and one.row not in faulted:
            lanes[one.lane, one.priority].append(one)
    wrong: list[tuple[int, int]] = []
    for lane in lanes.values():
        lane.sort(key=lambda one: one.order)
        pairs = zip(lane, lane[1:], strict=False)
        wrong += [(a.row, b.row) for a, b in pairs if places[a.row] > places[b.row]]
    return wrong
