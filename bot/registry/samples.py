"""The weekly blind sample: which texts are drawn, and how they are shown without telling whose.

Which texts are drawn is decided by the installation's secret key alone, so nobody can steer it, and
whoever draws, whenever, draws the same.
"""

import re
from datetime import date, datetime, time, timedelta

from bot.database import Transaction
from bot.errors import Refused
from bot.registry import reading
from bot.store import heard, hours, people, samples
from bot.store.programmes import Site

DRAWN = 50  # texts a week
SHORTEST_NAME = 3  # letters; shorter ones are words of every text
WORD = re.compile(r"[^\W\d_]+")
NUMBER = re.compile(r"\+?\d(?:[\s().-]*\d){6,}")


def last_week(site: Site, now: datetime) -> date:
    """The Monday of the last week that is over, by the programme's clock."""
    today = hours.wall_of(now, site.facts.zone).date()
    return today - timedelta(days=today.weekday() + 7)


def week_of(site: Site, text: str, now: datetime) -> date:
    """The Monday of the week of a day as it was typed.

    Raises:
        Refused: it is no day, or the week is not over.
    """
    day = reading.day(text)
    monday = day - timedelta(days=day.weekday())
    if monday > last_week(site, now):
        raise Refused("Only weeks that are over can be read.")
    return monday


def require_drawn(tx: Transaction, site: Site, week: date) -> int:
    """Draw a week's texts, unless that was done; how many there are.

    Texts without a word ("1", a thumb) are passed over: they would make the share of missed texts
    look small.
    """
    if known := samples.drawn(tx, site.id, week):
        return known
    ids = samples.unflagged(tx, site.id, *_bounds(site, week))
    mixed = sorted(ids, key=lambda id: tx.cipher.index(f"sample {site.id} {week} {id}"))
    found: list[int] = []
    for heard_id in mixed:
        if len(found) == DRAWN:
            break
        if WORD.search(heard.body(tx, heard_id)):
            found.append(heard_id)
    samples.draw(tx, site.id, week, found)
    return len(found)


def waiting(tx: Transaction, site: Site, week: date) -> int:
    """How many texts of a week wait to be read, drawn or not."""
    if samples.drawn(tx, site.id, week):
        return samples.left(tx, site.id, week)
    return min(DRAWN, len(samples.unflagged(tx, site.id, *_bounds(site, week))))


def shown(tx: Transaction, site: Site, text: samples.Text) -> str:
    """The words of a sampled text without phone numbers and the first names of the programme."""
    everybody = people.of_programme(tx, site.id)
    names = {
        part
        for member in everybody
        for part in WORD.findall(reading.plain(member.facts.first_name))
        if len(part) >= SHORTEST_NAME
    }

    def hidden(word: re.Match[str]) -> str:
        return "[name]" if reading.plain(word[0]) in names else word[0]

    return WORD.sub(hidden, NUMBER.sub("[number]", heard.body(tx, text.heard_id)))


def _bounds(site: Site, week: date) -> tuple[datetime, datetime]:
    """The week's Monday 0:00 and the next one's, by the programme's clock, as aware UTC."""
    zone = site.facts.zone
    monday = datetime.combine(week, time())
    return hours.instant_of(monday, zone), hours.instant_of(monday + timedelta(days=7), zone)
