"""What a programme's texts are screened with: made once by a process, for each version."""

from datetime import datetime

import structlog

from bot.database import Transaction, is_unreachable
from bot.house import House
from bot.store import notices, phrases
from bot.store.programmes import Site
from flows.screen import BUILT_IN, Tables, own

log = structlog.get_logger()


def tables_of(tx: Transaction, house: House, site: Site, now: datetime) -> Tables:
    """The programme's tables; the built-in ones, and the operator told, when its own do not work.

    The version came with the programme itself, so a turn asks the database for phrases only after
    they have changed.
    """
    if not site.phrases_rev:
        return BUILT_IN
    rev, made = house.tables.get(site.id, (0, BUILT_IN))
    if rev == site.phrases_rev:
        return made
    try:
        made = own.tables_of(phrases.own(tx, site.id))
    except Exception as bug:
        if is_unreachable(bug):
            raise
        log.error("phrases_failed", programme=site.id, error=type(bug).__name__)
        notices.add(tx, "phrases_failed", f"programme {site.id}", now)
        return BUILT_IN
    house.tables[site.id] = (site.phrases_rev, made)
    return made
