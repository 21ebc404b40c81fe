"""The doctor's look at needs and at the directory that people are sent by."""

from collections.abc import Iterator
from datetime import datetime

from bot.cli.findings import Finding, ok, warn
from bot.database import Transaction
from bot.registry import services
from bot.store import needs
from bot.store.programmes import Site


def of_the_needs(tx: Transaction, site: Site, now: datetime) -> Iterator[Finding]:
    """Is everything in the directory still so, and is somebody late with a need?"""
    name, known = site.facts.name, services.known(tx, site)
    old = [one.name for one in known if services.is_stale(one, now)]
    missing = [kind for kind in services.KINDS if not any(kind in one.kinds for one in known)]
    if missing:
        yield warn(f"{name}: the directory has no service for {', '.join(missing)}.")
    if old:
        yield warn(f"{name}: not checked for 90 days: {', '.join(old)}; phone there again.")
    elif known:
        yield ok(f"{name}: every service of the directory was checked in the last 90 days.")
    late = needs.overdue(tx, site.id, now)
    if late:
        yield warn(f"{name}: needs overdue: {len(late)}; see checkin needs list --overdue.")
