"""Pairs who live through a month: when they meet, what they text back. Drawn from a seed."""

import heapq
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from bot.channels import Letter
from bot.store import duty, hours, meetings, pairs, people, venues
from bot.store.meetings import Booking
from bot.store.people import Member, Newcomer
from bot.store.venues import Venue
from bot.turn.bookings import replan
from flows.calendar.busy import Busy, shift
from flows.calendar.hours import WeeklyHours
from flows.engine.facts import Language
from tests.prove.stage import Stage

ZONES = ("America/Toronto", "America/St_Johns", "America/Regina")
WORK_DAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
EVERY_DAY = frozenset(range(7))
WEEKS = 5
# How often somebody answers: a text that came by itself, one that answers them; and writes first.
ANSWERS_SHARE, GOES_ON_SHARE, WRITES_A_DAY = 0.75, 0.4, 0.15
AN_ANSWER_WITHIN = timedelta(minutes=1)
SOONEST, LATEST = timedelta(minutes=1), timedelta(hours=14)
NUMBER = re.compile(r"\b[1-8]\d\d\b")

DIGITS = ("1", "1", "1", "1", "2", "2", "2", "3", "4", "7", "9")
WORDS: Mapping[Language, Sequence[str]] = {
    "en": (
        *("menu", "when", "pause", "undo", "fr", "who", "help", "person"),
        *("thanks", "ok", "running late", "15 min late", "can we do thursday at 6pm"),
        *("cant make it", "i need help", "call me", "no time works", "blah blah", "see you there"),
        *("another time please", "tuesday after 5", "i cant do monday", "see you"),
    ),
    "fr": (
        *("menu", "quand", "pause", "retour", "en", "qui", "aide", "personne"),
        *("merci", "ok", "je serai en retard", "jeudi a 18h svp", "par telephone plutot"),
        *("je peux pas", "j'ai besoin d'aide", "appelez moi", "rien marche", "bla bla", "a demain"),
        *("un autre moment svp", "mardi apres 17h", "je peux pas lundi", "a plus"),
    ),
}
RARE: Mapping[Language, Sequence[str]] = {
    "en": ("i want to die", "im so tired of everything", "i lost my job", "remove", "start"),
    "fr": ("je veux mourir", "j'en peux plus de tout", "j'ai perdu ma job", "arret", "debut"),
}
RARE_SHARE = 0.03
STAFF_WORDS = (
    *("{n}", "{n} OK", "{n} DONE 1", "{n} FINI 2", "{n} DONE 3"),
    *("{n} PASS", "DONE", "{n} hello"),
)


@dataclass(order=True)
class Coming:
    """A text that somebody is going to write."""

    at: datetime
    number: str
    body: str = field(compare=False)


@dataclass
class Crowd:
    """Everybody, by number, and what they are going to write."""

    stage: Stage
    draws: random.Random
    members: dict[str, Member] = field(default_factory=dict)
    coming: list[Coming] = field(default_factory=list)
    written: dict[str, datetime] = field(default_factory=dict)
    read: int = 0

    def settle(self, count: int) -> None:
        """Staff, and so many pairs with a meeting every week."""
        site, zone = self.stage.site, ZONES[0]
        staff = {
            place: self._enrol(
                Newcomer(site.id, "coordinator", "Rosa", "en", zone), f"+151455501{number:02d}"
            )
            for number, place in enumerate(("first", "backup", "manager"))
        }
        with self.stage.house.database.write() as tx:
            for place, rosa in staff.items():
                duty.assign(tx, site.id, rosa.id, place, self.stage.clock.now())
            place_id = venues.add(tx, Venue(0, site.id, "Café Nord", zone, "12 rue Nord"))
        for index in range(count):
            self._pair(index, getattr(place_id, "id", None))

    def live(self, until: datetime) -> None:
        """Time passes; people answer what they read, and write by themselves."""
        self._write_by_themselves(until)
        while self.stage.clock.now() < until:
            step = self.stage.clock.now() + timedelta(minutes=30)
            at = min(until, step, *(one.at for one in self.coming[:1]))
            self.stage.walk_to(at)
            while self.coming and self.coming[0].at <= self.stage.clock.now():
                one = heapq.heappop(self.coming)
                self.written[one.number] = self.stage.clock.now()
                self.stage.text(one.number, one.body)
            self._answer()

    def _answer(self) -> None:
        taken = self.stage.postman.taken
        for at, letter in taken[self.read :]:
            someone = self.members[letter.to]
            wrote = self.written.get(letter.to)
            goes_on = wrote is not None and at - wrote < AN_ANSWER_WITHIN
            share = GOES_ON_SHARE if goes_on else ANSWERS_SHARE
            if self.draws.random() < share:
                body = self._reply(someone, letter)
                heapq.heappush(self.coming, Coming(self._after(at), letter.to, body))
        self.read = len(taken)

    def _reply(self, someone: Member, letter: Letter) -> str:
        found = NUMBER.search(letter.text)
        if someone.facts.role == "coordinator":
            number = found.group() if found else "142"
            return self.draws.choice(STAFF_WORDS).format(n=number)
        if self.draws.random() < 0.7:
            return self.draws.choice(DIGITS)
        return self._words(someone)

    def _words(self, someone: Member) -> str:
        words = RARE if self.draws.random() < RARE_SHARE else WORDS
        return self.draws.choice(words[someone.facts.language])

    def _after(self, at: datetime) -> datetime:
        """Most answer within minutes, some the next morning."""
        longest = LATEST if self.draws.random() < 0.2 else timedelta(minutes=40)
        wait = SOONEST + (longest - SOONEST) * self.draws.random()
        return max(at + wait, self.stage.clock.now())

    def _write_by_themselves(self, until: datetime) -> None:
        now = self.stage.clock.now()
        for number, someone in self.members.items():
            for day in range((until - now).days):
                if someone.facts.role != "coordinator" and self.draws.random() < WRITES_A_DAY:
                    at = now + timedelta(days=day, seconds=self.draws.uniform(0, 86_400))
                    heapq.heappush(self.coming, Coming(at, number, self._words(someone)))

    def _pair(self, index: int, venue_id: int | None) -> None:
        zone = ZONES[index % len(ZONES)]
        language: Language = "fr" if index % 2 else "en"
        site = self.stage.site
        mentor = self._enrol(
            Newcomer(site.id, "mentor", "Marc", language, zone), f"+141655501{index:02d}"
        )
        mentee = self._enrol(
            Newcomer(site.id, "mentee", "Ana", language, zone), f"+143855501{index:02d}"
        )
        began = self.stage.clock.now().date()
        wall = datetime.combine(
            began + timedelta(days=self.draws.randrange(1, 8)),
            time(self.draws.randrange(9, 20), self.draws.choice((0, 30))),
        )
        with self.stage.house.database.write() as tx:
            people.change(tx, mentee.id, night_shift=index % 7 == 3)
            hours.add_weekly(tx, mentor.id, WeeklyHours(EVERY_DAY, time(9), time(20, 30)))
            if index % 3 == 0:
                hours.add_busy(tx, mentee.id, shift(began, time(8), time(16), WORK_DAYS))
            home = datetime.combine(began, time(21))
            hours.add_busy(tx, mentee.id, Busy("home_by", home, rule="FREQ=DAILY"))
            pair = pairs.add(tx, site.id, mentee.id, mentor.id)
            for week in range(WEEKS):
                booking = Booking(pair, wall + timedelta(weeks=week), zone, venue_id=venue_id)
                booked = meetings.book(tx, booking, self.stage.clock.now())
                replan(tx, booked, self.stage.clock.now())

    def _enrol(self, newcomer: Newcomer, number: str) -> Member:
        someone = self.stage.enrol(newcomer, number)
        self.members[number] = someone
        return someone
