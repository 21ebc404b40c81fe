"""What mentees and mentors answer to which of our texts: digits by weight, words, or nothing."""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from flows.engine.facts import Role
from tests.prove import sayings
from tests.prove.lives import Life
from tests.prove.sayings import Both
from tests.prove.wordings import Seen

UNASKED = 0.02  # how often somebody answers what asks nothing
IN_A_TALK = timedelta(minutes=3)  # who has just written answers at once
WRONG_CODE = 0.15
GUESTS = re.compile(r"(\d+) [^\W\d]")


@dataclass(frozen=True)
class Habit:
    """`digits` have weights, only those that the text offers count; `wordy` is the share of words.

    `answers` is how often at all; None leaves it to the person.
    """

    digits: Mapping[int, float] = field(default_factory=dict)
    words: Both = field(default_factory=dict)
    wordy: float | None = None
    answers: float | None = None


HANDFUL = dict.fromkeys(range(1, 9), 1.0)
YES = {1: 0.85, 2: 0.15}
USUAL = Habit(HANDFUL, sayings.NONSENSE, 0.03)
SILENT = Habit(answers=UNASKED, words=sayings.THANKS, wordy=1.0)
SAFE = Habit({7: 0.8, 9: 0.2}, sayings.MOOD, 0.2, 0.7)

# By the beginning of a wording's key; the longest one that fits counts.
MENTEES: Mapping[str, Habit] = {
    "meeting.confirm": Habit({1: 12, 2: 2, 3: 1, 4: 1}, sayings.CONFIRMS),
    "meeting.changed": Habit({1: 8, 2: 2, 3: 1, 4: 1}, sayings.MOVES),
    "meeting.leave": Habit({}, sayings.LEAVES, 1.0, 0.6),
    "meeting.same_day": Habit({1: 12, 2: 2, 3: 1}, sayings.LATE, answers=0.6),
    "meeting.tomorrow": Habit({1: 12, 2: 1, 3: 1}, sayings.CANNOT, answers=0.6),
    "meeting.missed": Habit({1: 4, 2: 1, 3: 2, 4: 1}, sayings.MOVES),
    "meeting.instead": Habit({1: 2, 2: 1, 3: 1, 4: 3, 5: 1}, sayings.SKIPS),
    "meeting.did_meet": Habit({1: 3, 2: 1}, sayings.THANKS),
    "checkin.": Habit({1: 1, 2: 3, 3: 8, 4: 6, 5: 3}, sayings.MOOD, 0.15),
    "checkin.low": Habit({1: 2, 2: 1, 3: 3}, sayings.MOOD),
    "checkin.very_low": Habit({1: 2, 2: 1, 3: 2}, sayings.MOOD),
    "checkin.high": Habit({1: 3, 2: 1}, sayings.MOOD),
    "needs.worked": Habit({1: 6, 2: 2, 3: 1}, sayings.THANKS, answers=0.85),
    "menu.ask": Habit({1: 3, 2: 2, 3: 4, 4: 1, 5: 1}, sayings.NONSENSE),
    "group.": Habit({1: 6, 2: 2, 3: 1, 4: 1}, sayings.CONFIRMS),
    "group.seat": Habit(YES, sayings.CONFIRMS, answers=0.7),
    "welcome.ask": Habit({1: 14, 2: 1}, sayings.CONFIRMS, answers=0.8),
    "welcome.second": Habit({1: 8, 2: 1}, answers=0.8),
    "welcome.third": Habit({1: 8, 2: 1}, answers=0.8),
    "welcome.phone": Habit({1: 19, 2: 1}, answers=0.97),
    "welcome.": Habit(HANDFUL, answers=0.97),
    "release.": Habit({1: 2, 2: 1, 3: 4}, sayings.NEEDS, 0.15),
    "offer.": Habit({1: 5, 2: 3, 3: 2, 4: 1, 5: 1}, sayings.MOVES),
    "hours.": Habit(HANDFUL, sayings.HOURS, 0.2),
    "safety.": SAFE,
    "between.words": Habit({}, sayings.THANKS, 1.0, 0.1),
    "relay.words": Habit({}, sayings.THANKS, 1.0, 0.5),
    "handover.": Habit({}, sayings.THANKS, 1.0, 0.1),
    "rights.": Habit({}, sayings.THANKS, 1.0, UNASKED),
}
MENTORS: Mapping[str, Habit] = {
    "mentor.remind": Habit({1: 14, 2: 2, 3: 1}, sayings.CONFIRMS, answers=0.85),
    "mentor.report": Habit({1: 10, 2: 4, 3: 2, 4: 1, 9: 0.8}, sayings.MOOD, 0.03, 0.85),
    "mentor.report_no": Habit({1: 3, 2: 1, 3: 1}),
    "mentor.whose": Habit({1: 4, 2: 4, 3: 1}),
    "mentor.next_time": Habit({1: 10, 2: 2, 3: 2}, sayings.MOVES),
    "mentor.told_": Habit(HANDFUL, sayings.MENU, 1.0, 0.03),
    "offer.": Habit({1: 6, 2: 3, 3: 2, 4: 1}, sayings.MOVES),
    "hours.": Habit(HANDFUL, sayings.HOURS, 0.2),
    "safety.": SAFE,
    "between.words": Habit({}, sayings.THANKS, 1.0, 0.1),
}
BY_ROLE: Mapping[Role, Mapping[str, Habit]] = {"mentee": MENTEES, "mentor": MENTORS}


def habit(one: Life, seen: Seen) -> Habit:
    """What this person usually does with such a text."""
    table = BY_ROLE[one.role]
    known = max((key for key in table if seen.about.startswith(key)), key=len, default="")
    found = table[known] if known else USUAL
    if seen.about == "welcome.language":
        return replace(found, digits={1 if one.language == "en" else 2: 1})
    asks = bool(seen.digits) or found.wordy == 1.0
    if not asks:
        return SILENT
    if one.low and seen.about.startswith(("checkin.ask", "checkin.second", "checkin.third")):
        return replace(found, digits={1: 2, 2: 4, 3: 2})
    return found


def answer(one: Life, seen: Seen, draws: random.Random) -> str | None:
    """What they write back, if they do: None is silence."""
    if seen.about == "number.who":
        return one.name
    if seen.about == "group.who_came" and draws.random() < one.answers:
        return who_came(seen.body, draws)
    if seen.about == "unknown.neutral" and not one.code:
        return draws.choice((None, *sayings.STRANGERS[one.language]))
    if seen.about == "unknown.neutral":
        wrong = draws.random() < WRONG_CODE
        return f"{one.name} {'0000' if wrong else one.code}"
    usual = habit(one, seen)
    often = one.answers if usual.answers is None else usual.answers * (0.5 + one.answers / 2)
    if draws.random() >= often:
        return None
    digits = {digit: usual.digits.get(digit, 0.0) for digit in (*seen.digits, 9)}
    weights = {digit: weight for digit, weight in digits.items() if weight}
    wordy = one.words if usual.wordy is None else usual.wordy
    if usual.words and (not weights or draws.random() < wordy):
        return draws.choice(usual.words[one.language])
    if not weights:
        return None
    (digit,) = draws.choices(tuple(weights), weights=tuple(weights.values()))
    return _typed(digit, draws)


def who_came(body: str, draws: random.Random) -> str:
    """Everybody, nobody, or the numbers of some."""
    listed = GUESTS.findall(body.rpartition(":")[2])
    some = [number for number in listed if draws.random() < 0.8]
    if not listed or len(some) == len(listed):
        return draws.choice(("ALL", "TOUS"))
    return " ".join(some) if some else draws.choice(("NONE", "AUCUN"))


def wait(one: Life, now: datetime, draws: random.Random) -> timedelta:
    """How long until they write: at once in a talk, else within the hour, or by tomorrow."""
    if one.wrote_at is not None and now - one.wrote_at < IN_A_TALK:
        return timedelta(seconds=draws.uniform(20, 150))
    if draws.random() < one.slow:
        return timedelta(hours=draws.uniform(1, 14))
    return timedelta(minutes=draws.uniform(1, 40))


def _typed(digit: int, draws: random.Random) -> str:
    """As thumbs write it."""
    return draws.choice((f"{digit}", f"{digit}", f"{digit}", f"{digit}.", f" {digit}"))
