"""How quick the pure rooms are: screening, understanding, finding times."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as clock
from functools import partial

from bot.clock import SystemClock
from flows.calendar.busy import Busy
from flows.calendar.hours import WeeklyHours
from flows.calendar.ranking import best
from flows.calendar.slots import PersonCalendar, Request
from flows.screen import screen
from flows.understand import Question, understand

ZONE = "America/Toronto"
_A_WHILE = timedelta(minutes=45)
RULES = (
    "FREQ=DAILY",
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU",
    "FREQ=DAILY;COUNT=60",
    "FREQ=MONTHLY;BYDAY=1TU",
)
# Everyday texts of up to 160 characters, both languages: answers, times, needs, moods, small talk.
TEXTS = (
    "1",
    "2",
    "4 please",
    "oui",
    "ok merci a jeudi",
    "no cant sorry",
    "3 ca va pas pire",
    "who is this",
    "yes c u there",
    "sat after 2?",
    "mardi pm chu libre",
    "not fri, sun ok",
    "i work 7-3 mon to fri",
    "demain 10h30 c bon",
    "cant make it my kid is sick",
    "ma blonde a besoin dun manteau pour le petit",
    "bus pass ran out can u help",
    "jai dormi 3 heures chu brulé",
    "leafs lost again lol what a joke",
    "thx for yesterday it helped alot to talk",
    "mon boss est correct mais la job est dure sul dos",
    "phone was off all week sorry, had no minutes left till payday came in",
    "jai trouvé un logement a moitié prix avec mon cousin, on déménage a la fin du mois",
    "my sister says i can stay with her till the room at the house comes up so im good for now",
    "jpeux pas jeudi, vendredi apres 18h?",
    "running 10 min late sorry bus is slow",
    "this heat is killing me lol but ill be there",
    "need a place to stay this week if you know somebody, my cousin needs his couch back friday",
    "chu mort de rire, ok pour demain, mais pas avant 17h parce que jtravaille jusqua 4h30",
    "hey so the new job is going good, boss likes me, shifts are 7 to 3 so evenings are best now."
    " can we do thursday after 6 maybe at the library instead of tims",
)


@dataclass(frozen=True)
class Speed:
    """Median and 99th percentile, in milliseconds."""

    median: float
    p99: float


def screening(rounds: int = 400) -> Speed:
    """One text screened, with one earlier text."""
    return _speed([partial(screen, text, ["ok thx"]) for text in TEXTS], rounds)


def understanding(rounds: int = 400) -> Speed:
    """One text understood as an answer to a reminder."""
    now = SystemClock().now()
    asked = Question("confirm_meeting")
    return _speed([partial(understand, text, asked, now, ZONE) for text in TEXTS], rounds)


def three_slots(entries: int = 200, rounds: int = 40) -> Speed:
    """Three times for two people, 8 weeks ahead, so many busy entries each; half come round."""
    now = SystemClock().now().replace(hour=15, minute=0, second=0, microsecond=0)
    pair = (_life(now, entries, 0), _life(now, entries, 7))
    request = Request(now=now, zone=ZONE, horizon_days=56, province="ON")
    return _speed([partial(best, pair, request)], rounds)


def _life(now: datetime, entries: int, shift: int) -> PersonCalendar:
    """Days with something every few hours, and nights that are full of what comes round."""
    first = now.replace(tzinfo=None)
    once = (
        first + timedelta(hours=(number * 6 + shift) % (56 * 24)) for number in range(entries // 2)
    )
    midnight = first.replace(hour=0) - timedelta(days=30)
    again = (
        midnight + timedelta(days=number % 50, minutes=(number * 7 + shift) % 480)
        for number in range(entries - entries // 2)
    )
    busy = (
        *(Busy("not_free", start, start + _A_WHILE) for start in once),
        *(
            Busy("not_free", start, start + _A_WHILE, RULES[number % len(RULES)])
            for number, start in enumerate(again)
        ),
    )
    hours = WeeklyHours(frozenset(range(7)), clock(9), clock(21))
    return PersonCalendar(zone=ZONE, weekly=(hours,), busy=busy)


def _speed(acts: Sequence[Callable[[], object]], rounds: int) -> Speed:
    for act in acts:
        act()
    taken = sorted(_timed(act) for _ in range(rounds) for act in acts)
    return Speed(taken[len(taken) // 2] * 1000, taken[int(len(taken) * 0.99)] * 1000)


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began
