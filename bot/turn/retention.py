"""Once a night what is past its time is forgotten, a small batch each time, so that nothing waits.

How far a night has come stands in its due row: a process that dies is taken over in the middle.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

import structlog

from bot.database import Transaction
from bot.store import carrier_texts, due, erasing, people
from bot.store import retention as store
from bot.turn import own_data

log = structlog.get_logger()

JOB = "data.retention"
AT = time(9)  # UTC: between midnight in Vancouver and six in the morning in St. John's
EACH = 1000  # rows looked at in one batch
PEOPLE = "people"
ABOUT = "retention"


@dataclass(frozen=True)
class Night:
    """How far a night has come: which part, up to which row, and what was counted."""

    begun: datetime
    part: int = 0
    after: int = 0
    counts: Mapping[str, int] | None = None

    def counted(self, name: str, more: int) -> "Night":
        """The same, with so many more of something."""
        before = dict(self.counts or {})
        return replace(self, counts=before | {name: before.get(name, 0) + more})


def preview(tx: Transaction, now: datetime) -> dict[str, int]:
    """How much would be forgotten now."""
    found = {part.name: store.due(tx, part, now) for part in store.PARTS}
    gone = erasing.gone_since(tx, now - store.AFTER_LEAVING, EACH)
    return found | {PEOPLE: len(gone)}


def step(tx: Transaction, night: Night, now: datetime) -> Night | None:
    """One batch of a night; None when the night is over, and its report is kept."""
    if night.part < len(store.PARTS):
        return _forget(tx, night, now)
    if (gone := erasing.gone_since(tx, now - store.AFTER_LEAVING, 1)) != []:
        member = people.known(tx, gone[0])
        own_data.erase(tx, member, own_data.found(tx, member), None, now)
        return night.counted(PEOPLE, 1)
    carrier_texts.collect_unsettled(tx, now)
    carrier_texts.prune(tx, now)
    counts = {name: count for name, count in (night.counts or {}).items() if count}
    store.add_report(tx, store.Report(night.begun, now, counts))
    log.info("retention", **{name.replace(" ", "_"): count for name, count in counts.items()})
    return None


def run(tx: Transaction, row: due.Row, now: datetime) -> None:
    """The next batch of this night, or the plan of the next night."""
    following = step(tx, _read(row.notes, now), now)
    if following is None:
        plan_next(tx, now)
        return
    due.plan(tx, [due.Plan(now, JOB, notes=_written(following), about=ABOUT)])


def plan_next(tx: Transaction, now: datetime) -> None:
    """Plan the night that comes."""
    today = datetime.combine(now.date(), AT, now.tzinfo)
    at = today if today > now else today + timedelta(days=1)
    due.plan(tx, [due.Plan(at, JOB, about=ABOUT)])


def plan_missing(tx: Transaction, now: datetime) -> None:
    """The same, unless it is planned."""
    if not due.is_planned(tx, JOB, ABOUT):
        plan_next(tx, now)


def _forget(tx: Transaction, night: Night, now: datetime) -> Night:
    part = store.PARTS[night.part]
    until = store.window(tx, part, night.after, EACH, now)
    if until is None:
        return replace(night, part=night.part + 1, after=0)
    count = store.forget(tx, part, (night.after, until), now)
    return replace(night.counted(part.name, count), after=until)


def _read(notes: Mapping[str, object], now: datetime) -> Night:
    if "begun" not in notes:
        return Night(now)
    counts = notes["counts"]
    return Night(
        datetime.fromisoformat(str(notes["begun"])),
        int(str(notes["part"])),
        int(str(notes["after"])),
        counts if isinstance(counts, dict) else {},
    )


def _written(night: Night) -> dict[str, object]:
    return {
        "begun": night.begun.isoformat(),
        "part": night.part,
        "after": night.after,
        "counts": dict(night.counts or {}),
    }
