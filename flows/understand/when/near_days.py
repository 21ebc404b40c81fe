"""Today, tomorrow, now, and what is left of a day, a week or a month."""

from datetime import date, datetime, timedelta

from flows.understand.when.calendar_words import DAY_AFTER, add_months, one_day, week
from flows.understand.when.counted import in_amount
from flows.understand.when.named_days import day_named
from flows.understand.when.stretches import Days, Found, Here, Instants, Tokens
from flows.understand.when.tokens import (
    And,
    Break,
    Clock,
    Edge,
    Fine,
    In,
    Number,
    RelativeDay,
    So,
    To,
    Token,
    Unit,
    Weekday,
    Which,
    Word,
)

_BESIDE = frozenset(
    (
        "the day after",
        "day after",
        "lendemain",
        "le lendemain",
        "surlendemain",
        "le surlendemain",
        "la veille",
    )
)
_DAY_AFTER = frozenset(("the day after", "day after", "lendemain", "le lendemain"))
_SUITING = frozenset(("is", "will", "would", "could", "might", "serait", "ferait", "irait"))
_BETWEEN = frozenset(("between", "btwn", "entre"))
_WEEKS_LATER = {"huit": 7, "8": 7, "quinze": 14, "15": 14}


def relative_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    token = tokens[place]
    if not isinstance(token, RelativeDay):
        return None
    if token.said.endswith("la journee") and _of_a_day(tokens, place):
        return None  # "la journee de vendredi", "vendredi dans la journee"
    if token.said in _BESIDE:
        beside, ends = _beside(token, tokens, place + 1, here)
        if beside is not None or ends:
            return beside
    day = here.today + timedelta(token.ahead)
    end = place + 1
    following = tokens[end]
    if isinstance(following, Weekday) and following.day == day.weekday():
        end += 1
    if (later := _weeks_later(tokens, place, end)) is not None:
        return (one_day(day + timedelta(later[0]), "counted from that day"),), later[1]
    if isinstance(following, In):  # "today in one hour"
        counted = in_amount(tokens, end, here)
        if counted is not None and token.ahead == 0 and not isinstance(counted[0][0], Days):
            return counted
    if token.ahead < 0:
        return (Days(day, day + timedelta(1), past=True),), end
    note = DAY_AFTER if token.said in _DAY_AFTER else "counted from today"
    return (one_day(day, "today" if token.ahead == 0 else note),), end


def _is_week_before(tokens: Tokens, place: int) -> bool:
    """ "a week tomorrow"."""
    unit = tokens[place - 1] if place > 1 else None
    counted = place > 1 and tokens[place - 2].said in ("a", "one")
    return counted and isinstance(unit, Unit) and unit.name == "week"


def _weeks_later(tokens: Tokens, day: int, place: int) -> tuple[int, int] | None:
    """ "demain en huit", "tomorrow week", "a week tomorrow": how many days later, and the end."""
    if _is_week_before(tokens, day):
        return 7, place
    then = tokens[place + 1]
    if tokens[place].said == "en" and (ahead := _WEEKS_LATER.get(then.said)) is not None:
        return ahead, place + 2
    closes = not then.said or isinstance(then, (Break, Fine))
    return (7, place + 1) if tokens[place].said == "week" and closes else None


def _beside(
    token: RelativeDay, tokens: Tokens, place: int, here: Here
) -> tuple[Found | None, bool]:
    """ "le lendemain de Noel", "the day after christmas"; and whether it can be nothing else."""
    linked = tokens[place].said in ("de", "du", "d")
    found = day_named(tokens, place + linked, here)
    if found is not None:
        return ((one_day(found[0] + timedelta(token.ahead), "beside that day"),), found[1]), True
    suits = isinstance(tokens[place], Fine) or tokens[place].said in _SUITING
    named = tokens[place].said.isalpha() and not suits  # "the day after my court"
    return None, linked or (token.said.endswith("day after") and named)


def _of_a_day(tokens: Tokens, place: int) -> bool:
    after = tokens[place + 1].said in ("de", "du", "que")
    after = after or (place > 0 and tokens[place - 1].said in ("durant", "pendant"))
    return after or (place > 0 and isinstance(tokens[place - 1], (Weekday, RelativeDay)))


def now_at(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "now" where it is said to suit; elsewhere it is a way of speaking."""
    before, after = tokens[place - 1] if place else Word(""), tokens[place + 1]
    limit = isinstance(after, (To, Edge)) or (isinstance(after, And) and before.said in _BETWEEN)
    if isinstance(before, (Edge, Fine)) and limit:
        ends = _hour_today(tokens[place + 2], here)
        if ends is not None and ends > here.now:
            return (Instants(here.now, ends, "from now on"),), place + 3
    if isinstance(before, Edge) and limit:  # "from now to friday"
        return (one_day(here.today, "today"),), place + 1
    asked = before.said.startswith(("how", "what", "hw", "wat")) and isinstance(before, So)
    suits = isinstance(after, Fine) or (asked and _ends(after))
    suits = suits or (isinstance(before, Fine) and before.said[0] != "o")
    if suits or before.said in ("is", "cest") or _whole(before, after):
        return (Instants(here.now, here.now + timedelta(hours=1), "now"),), place + 1
    return None


def _ends(token: Token) -> bool:
    return not token.said or isinstance(token, Break)


def _hour_today(hour: Token, here: Here) -> datetime | None:
    """ "free now til 4", "from now to 5pm"."""
    midnight = here.now.replace(hour=0, minute=0)
    if isinstance(hour, Clock):
        minutes, bare = hour.minutes, hour.bare
    elif isinstance(hour, Number) and not hour.counts and 1 <= hour.value <= 12:
        minutes, bare = int(hour.value) * 60, True
    else:
        return None
    return midnight + timedelta(minutes=minutes + 720 * (bare and minutes < 8 * 60))


def _whole(before: Token, after: Token) -> bool:
    """Is it the whole text?"""
    return not before.said and after.said in ("", "?", ".", "!", "si", "if")


def rest_of(tokens: Tokens, place: int, here: Here) -> Found | None:
    """ "rest of the week", "rest of my day": from now on."""
    unit = tokens[place]
    if isinstance(unit, Which) and unit.shift == 0:
        place, unit = place + 1, tokens[place + 1]
    if isinstance(unit, RelativeDay) and unit.ahead == 0:
        name = "day"
    elif isinstance(unit, Unit):
        name = unit.name
    else:
        return None
    if name == "day":
        midnight = here.now.replace(hour=0, minute=0) + timedelta(1)
        return (Instants(here.now, midnight, "from now on"),), place + 1
    ends = {
        "week": week(here.today, 0).end,
        "month": add_months(here.today.replace(day=1), 1),
        "year": date(here.today.year + 1, 1, 1),
    }
    return ((Days(here.today, ends[name], "range"),), place + 1) if name in ends else None
