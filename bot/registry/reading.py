"""Numbers, zones, days and hours as people write them, and how they are written back."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers

from bot.errors import Refused
from flows.calendar.busy import Behaviour, Busy
from flows.calendar.hours import EVERY_DAY, WeeklyHours
from flows.calendar.recurrence import BadRule
from flows.texts.gsm import fold, length

_NAMES: Sequence[tuple[str, ...]] = (
    ("mon", "monday", "lun", "lundi"),
    ("tue", "tues", "tuesday", "mar", "mardi"),
    ("wed", "wednesday", "mer", "mercredi"),
    ("thu", "thur", "thurs", "thursday", "jeu", "jeudi"),
    ("fri", "friday", "ven", "vendredi"),
    ("sat", "saturday", "sam", "samedi"),
    ("sun", "sunday", "dim", "dimanche"),
)
_DAY: Mapping[str, int] = {name: day for day, names in enumerate(_NAMES) for name in names}
_ICAL = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAILY = ("daily", "every-day", "tous-les-jours")
_KINDS: Mapping[str, Behaviour] = {"home-by": "home_by", "reachable-at": "reachable_at"}
_CLOCK = r"(\d{1,2})(?::|h)(\d{2})?"
_RANGE = re.compile(rf"{_CLOCK}-{_CLOCK}")
_LETTERS = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATES = re.compile(r"(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})")

HOW_TO_WRITE_HOURS = "Write hours like mon-fri 17:00-21:00 or sat,sun 9:00-18:00."
HOW_TO_WRITE_BUSY = (
    "Write busy times like mon-fri 7:00-15:00, 2026-12-01 10:00-11:00, 2026-12-24..2026-12-26, "
    "home-by 21:00 or reachable-at 16:00 mon,wed; a rule such as FREQ=MONTHLY may follow a date."
)


def phone(text: str) -> str:
    """A Canadian or US number in E.164.

    Raises:
        Refused: it is none.
    """
    try:
        number = phonenumbers.parse(text, "CA")
    except phonenumbers.NumberParseException as wrong:
        raise Refused("That is no phone number.") from wrong
    if not phonenumbers.is_valid_number(number):
        raise Refused("That phone number does not exist.")
    if phonenumbers.region_code_for_number(number) not in ("CA", "US"):
        raise Refused("Only Canadian and US numbers can be texted.")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def as_sent(text: str, limit: int, what: str) -> str:
    """A name as it stands in texts: at most `limit` letters that every phone can show.

    Raises:
        Refused: it is empty, too long as it is sent (oe for one letter counts two), or unreadable.
    """
    name = text.strip()
    sent = fold(name)
    if not 0 < max(len(name), length(sent)) <= limit:
        raise Refused(f"{what} has 1 to {limit} characters.")
    if sent.count("?") > name.count("?") or not name.isprintable():
        raise Refused(f"{what} needs letters that every phone can show.")
    return name


def zone(text: str) -> str:
    """A zone by its IANA name.

    Raises:
        Refused: there is no such zone.
    """
    try:
        known = "/" in text and ZoneInfo(text).key == text
    except (ValueError, OSError, ZoneInfoNotFoundError):
        known = False
    if not known:
        raise Refused("There is no such time zone; America/Toronto is one.")
    return text


def clock(text: str) -> time:
    """A time of day: 7:00, 19h30 or 19h.

    Raises:
        Refused: it is none.
    """
    found = re.fullmatch(_CLOCK, text)
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise Refused("Write times of day like 7:00 or 19:30.")
    return time(int(found[1]), int(found[2] or 0))


def day(text: str) -> date:
    """A date: 2026-12-01.

    Raises:
        Refused: it is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as wrong:
        raise Refused("Write dates like 2026-12-01.") from wrong


def wall_time(text: str) -> datetime:
    """A date and a time of day, e.g. 2026-12-01 18:30, without a zone.

    Raises:
        Refused: it is none.
    """
    on, _, hour = text.strip().partition(" ")
    return datetime.combine(day(on), clock(hour.strip()))


def plain(name: str) -> str:
    """A name as one types it in a hurry: elise for Élise."""
    letters = unicodedata.normalize("NFKD", name.strip())
    return "".join(one for one in letters if not unicodedata.combining(one)).casefold()


def names_in(text: str) -> list[str]:
    """The words of a text as first names are compared, without the signs around them."""
    return [plain(word) for word in _LETTERS.findall(text)]


def days(text: str) -> frozenset[int]:
    """Days of the week in English or French: mon-fri, sam,dim, daily. Monday is 0.

    Raises:
        Refused: they are none.
    """
    if text in _DAILY:
        return EVERY_DAY
    found: set[int] = set()
    for part in text.split(","):
        first, dash, last = part.partition("-")
        if not dash:
            last = first
        if first not in _DAY or last not in _DAY:
            raise Refused("Write days like mon-fri, sat,sun or daily.")
        start, end = _DAY[first], _DAY[last]
        found |= {day % 7 for day in range(start, end + 1 if end >= start else end + 8)}
    return frozenset(found)


def weekly(text: str) -> WeeklyHours:
    """Weekly hours: mon-fri 17:00-21:00. An end of 24:00 or 0:00 is midnight.

    Raises:
        Refused: they are none, or they end before they start.
    """
    words = text.lower().split()
    if len(words) != 2:
        raise Refused(HOW_TO_WRITE_HOURS)
    return WeeklyHours(days(words[0]), *span(words[1]))


def span(text: str) -> tuple[time, time]:
    """Hours of one day: 17:00-21:00. An end of 24:00 or 0:00 is midnight.

    Raises:
        Refused: they are none, or they end before they start.
    """
    start, end = _clocks(text.replace("24:00", "0:00"), HOW_TO_WRITE_HOURS)
    end = time(23, 59) if end == time(0) else end
    if end <= start:
        raise Refused("Hours end on the day they start; write two lines for a night.")
    return start, end


@dataclass(frozen=True)
class _Words:
    """What the words of a busy time say, gathered one by one."""

    behaviour: Behaviour = "not_free"
    first: date | None = None
    last: date | None = None
    on: frozenset[int] | None = None
    start: time | None = None
    end: time | None = None
    rule: str = ""
    waits_for_clock: bool = False


def busy(text: str, today: date) -> Busy:
    """A busy time; see HOW_TO_WRITE_BUSY. What comes every week counts from this week's Monday.

    Raises:
        Refused: nobody can read it.
    """
    said = _Words()
    for word in text.lower().split():
        said = _gather(said, word)
    if said.waits_for_clock or (said.start is None) == (said.last is None):
        raise Refused(HOW_TO_WRITE_BUSY)
    if said.first is not None and said.on is not None:
        raise Refused("A busy time has days of the week or a date, not both.")
    entry = _entry(said, today)
    if said.rule == "" and entry.end is not None and said.first and entry.end.date() < today:
        raise Refused("That day is past.")
    return entry


def hours_in_words(hours: WeeklyHours) -> str:
    """Weekly hours as `weekly` reads them."""
    return f"{_days_in_words(hours.days)} {span_in_words(hours.start, hours.end)}"


def span_in_words(start: time, end: time) -> str:
    """Hours of one day as `span` reads them."""
    return f"{start:%H:%M}-{'24:00' if end == time(23, 59) else f'{end:%H:%M}'}"


def busy_in_words(entry: Busy) -> str:
    """A busy entry as `busy` reads it."""
    match entry.behaviour:
        case "home_by":
            what = f"home-by {entry.start:%H:%M}"
        case "reachable_at":
            what = f"reachable-at {entry.start:%H:%M}"
        case "not_free":
            what = f"{entry.start:%H:%M}-{entry.end:%H:%M}"
    on = re.fullmatch(r"FREQ=WEEKLY;BYDAY=([A-Z,]+)", entry.rule)
    if on:
        return f"{_days_in_words({_ICAL.index(day) for day in on[1].split(',')})} {what}"
    when = f"{entry.start:%Y-%m-%d} {what}"
    if entry.end is not None and entry.start.time() == entry.end.time() == time(0):
        when = f"{entry.start:%Y-%m-%d}..{entry.end - timedelta(days=1):%Y-%m-%d}"
    return f"{when} {entry.rule}".rstrip()


def _gather(said: _Words, word: str) -> _Words:
    """One more word taken into account."""
    if said.waits_for_clock:
        return replace(said, start=clock(word), waits_for_clock=False)
    if word in _KINDS:
        return replace(said, behaviour=_KINDS[word], waits_for_clock=True)
    if word.startswith(("freq=", "rrule:")):
        return replace(said, rule=word.upper().removeprefix("RRULE:"))
    if found := _DATES.fullmatch(word):
        return replace(said, first=day(found[1]), last=day(found[2]))
    if _DATE.fullmatch(word):
        return replace(said, first=day(word))
    if _RANGE.fullmatch(word):
        start, end = _clocks(word, HOW_TO_WRITE_BUSY)
        return replace(said, start=start, end=end)
    if re.split("[-,]", word)[0] in _DAY or word in _DAILY:
        return replace(said, on=days(word))
    raise Refused(HOW_TO_WRITE_BUSY)


def _entry(said: _Words, today: date) -> Busy:
    rule = said.rule
    if said.first is None and not rule:
        on = said.on or (EVERY_DAY if said.behaviour != "not_free" else frozenset())
        if not on:
            raise Refused(HOW_TO_WRITE_BUSY)
        rule = f"FREQ=WEEKLY;BYDAY={','.join(_ICAL[day] for day in sorted(on))}"
    first = said.first or today - timedelta(days=today.weekday())
    start = datetime.combine(first, said.start or time(0))
    try:
        return Busy(said.behaviour, start, _end(said, first), rule)
    except BadRule as wrong:
        raise Refused(str(wrong)) from wrong
    except ValueError as wrong:
        raise Refused("A busy time ends after it starts.") from wrong


def _end(said: _Words, first: date) -> datetime | None:
    """Over midnight where the end is not later than the start; whole days end at midnight."""
    if said.last is not None:
        return datetime.combine(said.last, time(0)) + timedelta(days=1)
    if said.end is None or said.start is None:
        return None
    return datetime.combine(first, said.end) + timedelta(days=said.end <= said.start)


def _clocks(text: str, how: str) -> tuple[time, time]:
    if not _RANGE.fullmatch(text):
        raise Refused(how)
    start, _, end = text.partition("-")
    return clock(start), clock(end)


def _days_in_words(on: frozenset[int] | set[int]) -> str:
    if on == EVERY_DAY:
        return "daily"
    listed = sorted(on)
    if len(listed) > 2 and listed == list(range(listed[0], listed[-1] + 1)):
        return f"{_NAMES[listed[0]][0]}-{_NAMES[listed[-1]][0]}"
    return ",".join(_NAMES[day][0] for day in listed)
