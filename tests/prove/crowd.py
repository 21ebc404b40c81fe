"""Everybody of a month: what they read, what they are going to write, what staff enter."""

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count as counted

from bot.errors import LostRace
from bot.store import people
from bot.store.people import Member
from tests.prove import agenda, settling
from tests.prove.agenda import Entry
from tests.prove.duties import Coming, Coordinator
from tests.prove.fortunes import fortunes
from tests.prove.habits import answer, wait
from tests.prove.handsets import Handsets
from tests.prove.lives import Life
from tests.prove.living import Town
from tests.prove.moving_in import move_in
from tests.prove.population import Population, drawn
from tests.prove.settling import Desk
from tests.prove.stage import Fate, Received, Typed
from tests.prove.wordings import read

PROMPT_AFTER = timedelta(days=27)  # then staff leave nothing lying
TIMES_TRIED = 3  # what staff enter while others write


@dataclass(frozen=True, order=True)
class Writing:
    """Somebody is going to write, from their phone or from a `number` that is new."""

    at: datetime
    turn: int
    who: Life | Coordinator = field(compare=False)
    text: Coming = field(compare=False)
    number: str = field(default="", compare=False)


@dataclass
class Crowd:
    """Everybody by number. `members` are the rows of who holds, or held, a number."""

    stage: Town
    draws: random.Random
    people: Population = field(init=False)
    began: datetime = field(init=False)
    members: dict[str, Member] = field(default_factory=dict)
    phones: dict[str, list[Life]] = field(default_factory=dict)
    staff: dict[str, Coordinator] = field(default_factory=dict)
    handsets: Handsets = field(default_factory=Handsets)
    coming: list[Writing] = field(default_factory=list)
    entering: list[tuple[datetime, int, Entry]] = field(default_factory=list)
    turn: Callable[[], int] = field(default_factory=lambda: counted().__next__)

    def settle(self, count: int) -> None:
        """Enter the programme: so many mentees, their mentors, staff; draw their month."""
        now = self.stage.clock.now()
        self.people = drawn(count, now.date(), self.draws)
        self.staff = {one.number: one for one in self.people.staff}
        for coordinator in self.people.staff:
            coordinator.prompt_from = now + PROMPT_AFTER
        for life in self.people.phones():
            self.phones.setdefault(life.number, []).append(life)
        self.began = now
        self._enter(Entry(now, lambda desk: move_in(desk, self.people)))
        for one in fortunes(self.people, self.handsets, now, self.draws):
            self._will_write(one.who, Coming(one.at, one.body), one.number)
        for entry in agenda.agenda(self.people, now, self.draws):
            self._will_enter(entry)

    def next_at(self) -> datetime | None:
        """When somebody writes or enters something next."""
        firsts = [one.at for one in self.coming[:1]] + [at for at, _, _ in self.entering[:1]]
        return min(firsts, default=None)

    def act(self, now: datetime) -> None:
        """What staff enter by command by now."""
        while self.entering and self.entering[0][0] <= now:
            _, _, entry = heapq.heappop(self.entering)
            self._enter(entry)

    def writes(self, now: datetime) -> list[Typed]:
        """What people have written by now and nobody has heard yet."""
        found = []
        while self.coming and self.coming[0].at <= now:
            one = heapq.heappop(self.coming)
            if isinstance(one.who, Coordinator):
                if one.who.still_means(one.text):
                    found.append(Typed(one.at, one.who.number, one.text.body))
            else:
                found.append(self._typed(one.who, one))
        return found

    def read(self, received: Received) -> None:
        """A text has arrived at a phone; whoever holds it may write back."""
        seen, at = read(received.body), received.at
        if received.to in self.staff:
            one = self.staff[received.to]
            for text in one.read(seen, at, self.draws):
                self._will_write(one, text)
            return
        holders = self.phones.get(received.to, [])
        if not holders or received.spoken:
            return
        life = max(holders, key=lambda one: one.wrote_at or self.began)
        body = None if life.is_silent(at) else answer(life, seen, self.draws)
        if body is not None:
            self._will_write(life, Coming(at + wait(life, at, self.draws), body))

    def fate(self, number: str, at: datetime) -> Fate:
        """What becomes of a text that is sent to a number now."""
        return self.handsets.fate(number, at)

    def _typed(self, life: Life, one: Writing) -> Typed:
        """They write, and from now on it is that phone that they look at."""
        if one.number:
            self.phones[life.number].remove(life)
            self.phones.setdefault(one.number, []).append(life)
            self.members[one.number] = self.members[life.number]
            life.number = one.number
        life.wrote_at = one.at
        return Typed(one.at, life.number, one.text.body.replace("{code}", life.code))

    def _will_write(self, who: Life | Coordinator, text: Coming, number: str = "") -> None:
        heapq.heappush(self.coming, Writing(text.at, self.turn(), who, text, number))

    def _will_enter(self, entry: Entry) -> None:
        heapq.heappush(self.entering, (entry.at, self.turn(), entry))

    def _enter(self, entry: Entry) -> None:
        """One transaction, tried again if somebody else was faster; what follows is noted down."""
        for tried in range(1, TIMES_TRIED + 1):
            try:
                with self.stage.house.database.write() as tx:
                    desk = Desk(tx, self.stage.site, self.stage.clock.now(), self.draws)
                    following = list(entry.enter(desk))
                    self._look_up(desk)
            except LostRace:
                if tried == TIMES_TRIED:
                    raise
            else:
                for one in following:
                    self._will_enter(one)
                return

    def _look_up(self, desk: Desk) -> None:
        """Whose number is whose; a code for whoever is new."""
        known = {one.number: one.id for one in self.people.staff}
        known |= {one.number: one.id for one in (*self.people.mentors, *self.people.mentees)}
        for number, row in known.items():
            if row and number not in self.members:
                self.members[number] = people.known(desk.tx, row)
        for one in self.people.mentees:
            if one.id and not one.code:
                one.code = settling.code(desk, one.id)
