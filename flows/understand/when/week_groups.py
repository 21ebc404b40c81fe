"""Which hours go with which days of a statement: "mon-wed 7-3, thurs fri 3-11"."""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.commitments import Claim
from flows.understand.when.stated import Statement
from flows.understand.when.tokens import PartName
from flows.understand.when.week_days import Days
from flows.understand.when.week_hours import Hours

# Days with their hours; None where a statement names no days.
Group = tuple[Days | None, list[Hours]]


def groups_of(statement: Statement) -> list[Group]:
    """The days of a statement with the hours that go with them, in the order they were said."""
    items = _items(statement)
    if statement.claim.kind == "curfew" and _otherwise(items):
        return [(items[1], [items[0]]), (None, [items[2]])]  # type: ignore[list-item]
    return _groups(items)


def _otherwise(items: list[Days | Hours]) -> bool:
    """ "11 on weekends otherwise 9": the last hour is that of all other days."""
    return len(items) == 3 and [isinstance(item, Hours) for item in items] == [True, False, True]


def _items(statement: Statement) -> list[Days | Hours]:
    """Days and hours in their order; a part of day beside hours says which half they are."""
    said = [p.what for p in statement.timed if isinstance(p.what, (Days, Hours))]
    items = _ranged(statement.claim, said)
    spoken = [n for n, item in enumerate(items) if _is_spoken(item)]
    if not spoken:
        return items
    kept: list[Days | Hours] = []
    always = False
    pending: PartName | None = statement.claim.part or None
    for n, item in enumerate(items):
        if isinstance(item, Hours) and item.shape == "part":
            always = always or item.always
            if n + 1 < len(items) and _is_spoken(items[n + 1]):
                pending = item.part
            elif kept:
                kept[-1] = replace(kept[-1], part=item.part)
            else:
                pending = item.part
            continue
        if isinstance(item, Hours):
            item = replace(item, part=item.part or pending)
            pending = statement.claim.part or None
        kept.append(item)
    return [replace(i, always=True) if always and isinstance(i, Hours) else i for i in kept]


def _ranged(claim: Claim, items: list[Days | Hours]) -> list[Days | Hours]:
    """ "starts at 6 every morning till 2", "night shift 10pm 8am": a beginning and an end."""
    spoken = [n for n, item in enumerate(items) if _is_spoken(item)]
    if len(spoken) != 2:
        return items
    first, last = items[spoken[0]], items[spoken[1]]
    if not (isinstance(first, Hours) and isinstance(last, Hours)):
        return items
    side_by_side = claim.kind == "work" and last.shape == "point" and spoken[1] - spoken[0] == 1
    side_by_side = side_by_side and not (first.first.bare or last.first.bare)
    if first.shape != "point" or not (last.shape == "before" or side_by_side):
        return items
    whole = Hours("range", first.first, last.first, first.part or last.part, first.always)
    return [whole if n == spoken[0] else item for n, item in enumerate(items) if n != spoken[1]]


def _is_spoken(item: Days | Hours) -> bool:
    return isinstance(item, Hours) and item.shape != "part"


def _groups(items: list[Days | Hours]) -> list[Group]:
    """Which hours go with which days, by the order in which they were said."""
    named = [item for item in items if isinstance(item, Days)]
    hours = [item for item in items if isinstance(item, Hours)]
    if len(named) <= 1 and not (named and named[0].parts and _hours_around(items)):
        return [(named[0] if named else None, hours)]
    if not hours:
        return [(days, []) for days in named]
    if isinstance(items[0], Days):
        return _days_first(items)
    if isinstance(items[-1], Days):
        return [(days, listed[::-1]) for days, listed in _days_first(items[::-1])][::-1]
    return _hours_around_days(items)


def _hours_around(items: list[Days | Hours]) -> bool:
    return isinstance(items[0], Hours) and isinstance(items[-1], Hours)


def _days_first(items: list[Days | Hours]) -> list[Group]:
    groups: list[Group] = []
    for item in items:
        if isinstance(item, Days):
            groups.append((item, []))
        else:
            groups[-1][1].append(item)
    last, before = groups[-1], groups[-2]
    if not last[1] and len(before[1]) > 1:  # "mon-fri 7-3 and 9-1 sat"
        last[1].append(before[1].pop())
    for n in range(len(groups) - 2, -1, -1):  # "mon-wed, then thurs 3-11": the hours come later
        if not groups[n][1]:
            groups[n][1].extend(groups[n + 1][1])
    for n in range(1, len(groups)):
        if not groups[n][1]:
            groups[n][1].extend(groups[n - 1][1])
    return groups


def _hours_around_days(items: list[Days | Hours]) -> list[Group]:
    """Hours first and last: "6-10 mon to fri and sat 12-8", "9 on weekdays, otherwise 11"."""
    last_days = max(n for n, item in enumerate(items) if isinstance(item, Days))
    days = items[last_days]
    tail = [item for item in items[last_days + 1 :] if isinstance(item, Hours)]
    head = list(items[: last_days + 1])
    if isinstance(days, Days) and days.parts:
        *others, last = days.parts
        head[-1] = _joined(others, days)
        first = _groups(head)
        return [*first, (last, tail)]
    return [*_groups(head), (None, tail)]


def _joined(parts: Sequence[Days], listed: Days) -> Days:
    if len(parts) == 1:
        return parts[0]
    return replace(
        listed,
        days=frozenset().union(*(part.days for part in parts)),
        nights=frozenset().union(*(part.nights for part in parts)),
        parts=tuple(parts),
    )
