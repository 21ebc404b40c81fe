"""How coordinators answer the texts that staff get: take, OK, refer, close, pass on, be late."""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from flows.engine.facts import Language
from flows.texts.gsm import fold
from flows.texts.spelling import MATTERS
from tests.prove import sayings
from tests.prove.habits import who_came
from tests.prove.wordings import NUMBERED, Seen

Haste = Literal["page", "soon", "office", "calm"]

AWAKE_FROM, AWAKE_TO = time(6, 30), time(22, 30)
OFFICE_FROM, OFFICE_TO = 9, 16
WORK_DAYS = range(5)
WAKES = 0.5  # how often a page at night is heard
READS_ON = 0.4  # how often the whole list of the morning is asked for
RELAY = "relay"
INVITES = ("1", "1", "1", "yes", "2", "3")  # whether somebody is asked to a group
TESTED = re.compile(r"(?<!\d)\d\d(?!\d)")  # the number of a test page has two digits
SERVICES = re.compile(r"(\d+) = ")
LATE_NEEDS = ("needs late", "besoins en retard", "late since", "en retard depuis")
ALERTS = ("alerts:", "alertes:", "alert,", "alerte,")
# About somebody's data nothing is closed by text: it is done by command, and that closes it.
REQUESTS = tuple(word for reason in ("data_copy", "data_erase") for word in MATTERS[reason])


@dataclass(frozen=True)
class Way:
    """What is texted about a number, by weight; `{n}` is the number.

    `idle`: only by who was not going to text about it anyway.
    """

    haste: Haste
    bodies: Mapping[str, float]
    idle: bool = False


@dataclass(frozen=True)
class Coming:
    """A text of staff that is going to be written, about a number or about none (0)."""

    at: datetime
    body: str
    about: int = 0


Wanted = tuple[int, Way, str]
AT_ONCE, PAGED = Way("soon", {}), Way("page", {})
IN_OFFICE, LATER = Way("office", {}), Way("calm", {})
WAYS: Mapping[str, Way] = {
    "staff.page": Way("page", {"{n}": 12, "{n} PASS": 1}),
    "staff.page_again": Way("page", {"{n}": 12, "{n} PASSE": 1}),
    "staff.all": Way("page", {"{n}": 1}),
    "staff.all_since": Way("page", {"{n}": 1}),
    "staff.not_safe_yours": Way("page", {"{n} OK": 1}),
    "staff.now_red": Way("page", {"{n} OK": 1}),
    "staff.orange": Way("page", {"{n}": 12, "{n} PASS": 1}),
    "staff.waiting": Way("office", {"{n}": 1}),
    "staff.yellow": Way("office", {"{n}": 3, "{n} DONE": 1, "{n} note: seen, will call": 0.1}),
    "staff.before": Way("office", {"{n}": 3, "{n} DONE": 1}),
    "staff.before_still_open": Way("soon", {"{n} DONE": 3, "{n}": 1}),
    "staff.data_due": Way("office", {"{n}": 1}),
    "staff.new_text": Way("soon", {"{n}": 1}),
    "staff.need_new": Way("office", {"{n}": 1}),
    "staff.need_back": Way("office", {"{n} REFER": 2, "{n} DONE 3": 1, "{n} DONE 1": 1}),
    "staff.need_other": Way("office", {"{n} REFER": 2, "{n} DONE 3": 1, "{n} DONE 4": 1}),
    "staff.need_yours": Way("office", {"{n} REFER": 5, "{n} DONE 1": 1, "{n} DONE 2": 0.5}),
    "staff.refer_nobody": Way("office", {"{n} DONE 3": 1}),
    "staff.need_ends": Way("soon", {"{n} DONE 1": 1, "{n} FINI 3": 1}),
    "staff.taken": Way("soon", {"{n} OK": 1}),
    "staff.yours": Way("soon", {"{n} OK": 4, "{n} DONE": 1, RELAY: 2}),
    "staff.no_contact": Way("soon", {"{n} OK": 1}, idle=True),
    "staff.after_contact": Way("soon", {"{n} DONE 1": 3, "{n} OK": 1}),
    "staff.contact": Way("soon", {"{n} DONE 1": 5, "{n} FINI 3": 2, "{n} DONE": 1}),
    "staff.reached": Way("calm", {"{n} DONE": 1, "{n} FINI": 1}),
    "staff.relayed": Way("calm", {"{n} OK": 1}),
    "staff.relay_dropped": Way("calm", {}),
    "staff.needs_outcome": Way("soon", {"{n} DONE 1": 1, "{n} DONE 4": 1}),
    "staff.note_saved": Way("office", {"{n} DONE": 1}),
    "staff.take_first": Way("soon", {"{n}": 1}),
    "staff.nobody_to_pass": Way("soon", {"{n}": 1}),
    "staff.cannot_text": Way("soon", {"{n} OK": 1}),
    "staff.new_number": Way("office", {"{n} NUMBER": 6, "{n} DONE": 1}),
    "staff.number_switched": Way("calm", {"{n} DONE": 1}),
    "staff.in_doubt": Way("office", {"{n} NUMBER": 6, "{n} DONE": 1}),
    "staff.blocked": Way("office", {"{n} OK": 1}),
    "group.first_talk": Way("calm", {"{n}": 1}),
    **dict.fromkeys(
        ("staff.words", "staff.no_words", "staff.worry"), Way("calm", {"{n} OK": 1}, idle=True)
    ),
}
# The first word of a matter.
BEGINS = ("staff.page", "staff.orange", "staff.waiting", "staff.yellow", "staff.need_new")
# Somebody else has it, or it is over: what was going to be texted about it is not.
OVER = ("staff.already_taken", "staff.not_yours", "staff.closed", "staff.closed_before")


@dataclass
class Coordinator:
    """Somebody of staff, as their phone shows it. `slow` is the share of pages that wait.

    `coming` is what they are about to text, by number, `requests` are those about somebody's data;
    `prompt_from`: nothing waits any longer.
    """

    name: str
    language: Language
    zone: str
    number: str
    id: int = 0
    slow: float = 0.2
    prompt_from: datetime | None = None
    coming: dict[int, Coming] = field(default_factory=dict)
    requests: set[int] = field(default_factory=set)

    def read(self, seen: Seen, now: datetime, draws: random.Random) -> Sequence[Coming]:
        """What they are going to text because of a text that has just arrived."""
        if seen.about in OVER:
            self.coming.pop(seen.numbers[0], None)
            return ()
        found = [
            self._at(way, body, number, now, draws)
            for number, way, body in _wanted(self, seen, draws)
            if number not in self.coming or not (way.idle or way.haste == "page")
        ]
        self.coming |= {one.about: one for one in found if one.about}
        return found

    def still_means(self, one: Coming) -> bool:
        """Whether they write it after all; once written it is no plan any more."""
        if not one.about:
            return True
        meant = self.coming.get(one.about) == one
        if meant:
            del self.coming[one.about]
        return meant

    def _at(self, way: Way, body: str, number: int, now: datetime, draws: random.Random) -> Coming:
        at = now + self._wait(way.haste, now, draws)
        if way.haste in ("office", "calm"):
            at = self._in_office(at)
        return Coming(at, body, number)

    def _wait(self, haste: Haste, now: datetime, draws: random.Random) -> timedelta:
        prompt = self.prompt_from is not None and now >= self.prompt_from
        minutes = draws.uniform(1, 8)
        if prompt or haste == "soon":
            return timedelta(minutes=minutes * (1 if prompt or draws.random() > self.slow else 5))
        if haste == "calm":
            return timedelta(minutes=draws.uniform(20, 240))
        if haste == "office":
            return timedelta(minutes=draws.uniform(5, 300))
        clock = now.astimezone(ZoneInfo(self.zone)).time()
        if not AWAKE_FROM <= clock < AWAKE_TO and draws.random() > WAKES:
            return self._until_morning(now) + timedelta(minutes=minutes)
        late = draws.random() < self.slow
        return timedelta(minutes=draws.uniform(10, 60) if late else minutes)

    def _until_morning(self, now: datetime) -> timedelta:
        local = now.astimezone(ZoneInfo(self.zone))
        morning = datetime.combine(local.date(), AWAKE_FROM, local.tzinfo)
        if morning <= local:
            morning += timedelta(days=1)
        return morning - local

    def _in_office(self, at: datetime) -> datetime:
        """The same minute of the next hour at which they work."""
        local = at.astimezone(ZoneInfo(self.zone))
        prompt = self.prompt_from is not None and at >= self.prompt_from
        days = range(7) if prompt else WORK_DAYS
        while local.weekday() not in days or not OFFICE_FROM <= local.hour < OFFICE_TO:
            local += timedelta(hours=1)
        return local.astimezone(at.tzinfo)


def _wanted(who: Coordinator, seen: Seen, draws: random.Random) -> Iterator[Wanted]:
    """What such a text makes them want to text: about which number, how soon, which words."""
    number = next(iter(seen.numbers), 0)
    if seen.about in ("staff.morning", "staff.more"):
        yield from _of_the_morning(seen, who, draws)
    elif seen.about == "drill.page" and (tested := TESTED.search(seen.body)):
        yield 0, PAGED, tested[0]
    elif seen.about == "group.who_came":
        yield 0, AT_ONCE, who_came(seen.body, draws)
    elif seen.about == "group.first":
        yield 0, AT_ONCE, draws.choice(INVITES)
    elif seen.about.startswith("staff.relay_confirm"):
        yield 0, AT_ONCE, draws.choice(("1", "1", "1", "no"))
        yield number, LATER, f"{number} OK"
    elif seen.about == "staff.refer_which" and (services := SERVICES.findall(seen.body)):
        yield number, AT_ONCE, f"{number} REFER {draws.choice(services)}"
    elif seen.about in WAYS and number:
        yield from _usual(who, seen, number, draws)


def _usual(who: Coordinator, seen: Seen, number: int, draws: random.Random) -> Iterator[Wanted]:
    way = WAYS[seen.about]
    if seen.about in BEGINS:
        who.requests.discard(number)  # it was of another matter, which is long over
    if any(fold(words) in seen.body for words in REQUESTS):
        who.requests.add(number)
        yield number, way, str(number)
    elif way.bodies and number not in who.requests:
        (body,) = draws.choices(tuple(way.bodies), weights=tuple(way.bodies.values()))
        if body == RELAY:
            said = draws.choice(sayings.RELAY[who.language]).format(name=who.name)
            body = f"{{n}} {said}"
        yield number, way, body.format(n=number)


def _of_the_morning(seen: Seen, who: Coordinator, draws: random.Random) -> Iterator[Wanted]:
    """What waits is seen to: late needs are closed, alerts get their OK, the rest is read."""
    if seen.about == "staff.morning" and draws.random() < READS_ON:
        yield 0, AT_ONCE, draws.choice(("MORE", "SUITE"))
    for part in re.split("[;/]", seen.body):
        late = any(word in part for word in LATE_NEEDS)
        alert = any(word in part for word in ALERTS)
        for found in NUMBERED.findall(part):
            number = int(found)
            if number not in who.coming and number not in who.requests:
                word = " DONE 4" if late else " OK" if alert else ""
                yield number, IN_OFFICE, f"{number}{word}"
