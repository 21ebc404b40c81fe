"""What people need and where help is, answered from the database when a step asks."""

from collections.abc import Sequence
from datetime import datetime

from bot.database import Transaction
from bot.store import needs, services, threads
from flows.engine.facts import Programme
from flows.engine.need_facts import Needed, Service


class DatabaseNeeds:
    """`flows.engine.need_facts.Needs` of one programme."""

    def __init__(self, tx: Transaction, programme: Programme, now: datetime) -> None:
        self._tx = tx
        self._programme = programme
        self._now = now

    def need(self, need_id: int) -> Needed | None:
        """One thing that somebody needs, or needed."""
        found = needs.get(self._tx, need_id)
        if found is None or found.programme_id != self._programme.id:
            return None
        return needs.as_needed(self._tx, found)

    def need_in(self, number: int) -> Needed | None:
        """For staff: what the person of a thread needs, if it is about that."""
        found = threads.by_number(self._tx, self._programme.id, number, self._now)
        row = None if found is None else needs.of_thread(self._tx, found[0].id)
        return needs.as_needed(self._tx, row)

    def services(self, kind: str) -> Sequence[Service]:
        """The services of the directory for a kind of need, the one checked last first."""
        return [
            one
            for one in services.of_programme(self._tx, self._programme.id)
            if kind in one.kinds and one.province in ("", self._programme.province)
        ]

    def words(self, thread_id: int) -> Sequence[str]:
        """What somebody wrote about the need of a numbered matter."""
        return needs.words(self._tx, thread_id)
