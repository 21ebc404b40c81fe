"""How much somebody can do, as staff enter it: dates that differ, passes, limits, the way there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import reading
from bot.registry.people import who
from bot.store import hours, limits, people
from bot.store.programmes import Site
from flows.calendar.hours import Override
from flows.calendar.person import Phase
from flows.calendar.statutory import statutory_names

NONE, USUAL, CLOSED = "none", "usual", "closed"
SHORTEST_PASS, LONGEST_PASS = 30, 1440  # minutes
LONGEST_WAY = 240  # minutes each way
MOST = 20  # meetings; more than that is no limit


@dataclass(frozen=True)
class Whose:
    """Whose time it is, by id; the date that it is where they live, and their province."""

    tx: Transaction
    id: int
    today: date
    province: str


def whose(tx: Transaction, site: Site, word: str, now: datetime) -> Whose:
    """Somebody of a programme by id or first name.

    Raises:
        Refused: nobody is called so, or several are.
    """
    member = who(tx, site, word)
    today = now.astimezone(ZoneInfo(member.facts.zone)).date()
    return Whose(tx, member.id, today, site.facts.province)


def like_best(of: Whose, line: str) -> None:
    """Hours somebody likes best, on top of those stated; `none` forgets them all.

    Raises:
        Refused: they cannot be read, or are known.
    """
    if line == NONE:
        hours.clear_weekly(of.tx, of.id, good=True)
        return
    read = reading.weekly(line)
    if read in hours.of_person(of.tx, of.id).good:
        raise Refused("Those hours are known already.")
    hours.add_weekly(of.tx, of.id, read, good=True)


def on_date(of: Whose, day: str, spans: Sequence[str]) -> None:
    """Other hours on one date, in place of any stated for it: times, `closed` or `usual`.

    Raises:
        Refused: they cannot be read, or the day is past.
    """
    on = _day_ahead(of, day)
    match [span.lower() for span in spans]:
        case ["usual"]:
            instead = []
        case ["closed"]:
            instead = [Override(on)]
        case times:
            instead = [Override(on, *reading.span(one)) for one in times]
    hours.set_dated(of.tx, of.id, on, instead)


def out_at_most(of: Whose, minutes: str, first: str, last: str) -> None:
    """For a time they may be out only so many minutes at a stretch; `none` forgets all of these.

    First and last day both count; without a first it holds from now on.

    Raises:
        Refused: it cannot be read, has no last day, is over, or is known.
    """
    if minutes == NONE:
        limits.clear_phases(of.tx, of.id)
        return
    if not last:
        raise Refused("A pass needs its last day: --until 2027-01-03.")
    until = _day_ahead(of, last)
    since = reading.day(first) if first else None
    if since is not None and since > until:
        raise Refused("A pass ends after it starts.")
    new = Phase(since, until, _whole(minutes, SHORTEST_PASS, LONGEST_PASS, "A pass is minutes"))
    if new in limits.of_person(of.tx, of.id, of.today).phases:
        raise Refused("That pass is known already.")
    limits.add_phase(of.tx, of.id, new)


def at_most(of: Whose, a_day: str, a_week: str) -> None:
    """How many meetings there may be; `none` is any number, and "" leaves it as it is.

    Raises:
        Refused: a number cannot be.
    """
    changes: people.Changes = {}
    if a_day:
        changes["most_a_day"] = _limit(a_day)
    if a_week:
        changes["most_a_week"] = _limit(a_week)
    people.change(of.tx, of.id, **changes)


def way(of: Whose, minutes: str) -> None:
    """How long somebody's way to a meeting is, in minutes; `usual` is as for everybody.

    Raises:
        Refused: the number cannot be.
    """
    travel = None if minutes == USUAL else _whole(minutes, 0, LONGEST_WAY, "A way is minutes")
    people.change(of.tx, of.id, travel=travel)


def holiday(of: Whose, name: str, *, kept: bool) -> None:
    """Whether a public holiday of the programme's province is one to somebody.

    Raises:
        Refused: the province has none of that name, or several.
    """
    limits.keep_holiday(of.tx, of.id, _holiday(of, name), kept=kept)


def sundays(of: Whose, *, on: bool) -> None:
    """Whether somebody agreed to be asked for the hours of the week on Sundays."""
    people.change(of.tx, of.id, asks_hours=on, no_sundays=not on)


def dates_in_words(dated: Sequence[Override]) -> tuple[str, ...]:
    """Dates that differ, each with its hours, as `on_date` reads them."""
    by_day: dict[date, list[str]] = {}
    for one in dated:
        times = by_day.setdefault(one.day, [])
        if one.start is not None and one.end is not None:
            times.append(reading.span_in_words(one.start, one.end))
    return tuple(f"{day} {' '.join(times) or CLOSED}" for day, times in by_day.items())


def pass_in_words(phase: Phase) -> str:
    """A pass as the command reads it."""
    first = f" --from {phase.since}" if phase.since else ""
    return f"{phase.minutes}{first} --until {phase.until}"


def _day_ahead(of: Whose, text: str) -> date:
    day = reading.day(text)
    if day < of.today:
        raise Refused("That day is past.")
    return day


def _limit(text: str) -> int | None:
    return None if text == NONE else _whole(text, 1, MOST, "A limit is a number of meetings")


def _whole(text: str, least: int, most: int, what: str) -> int:
    if not text.isdecimal() or not least <= int(text) <= most:
        raise Refused(f"{what}, {least} to {most}.")
    return int(text)


def _holiday(of: Whose, text: str) -> str:
    """The one name that the words mean: in whole, else as its beginning."""
    years = (of.today.year, of.today.year + 1)
    named = {
        name
        for year in years
        for names in statutory_names(of.province, year).values()
        for name in names
    }
    wanted = reading.plain(text)
    found = sorted((name for name in named if reading.plain(name).startswith(wanted)), key=len)
    if not found or not wanted:
        raise Refused(f"The public holidays of {of.province} are: {', '.join(sorted(named))}.")
    # "christmas day" is meant, and not "christmas day (observed)".
    if any(not name.startswith(found[0]) for name in found):
        raise Refused(f"Say which: {', '.join(found)}.")
    return found[0]
