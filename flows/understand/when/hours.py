"""Hours named: the tokens that begin at one place as a stretch of a day.

Conventions, each written down once: morning 8-12, afternoon 12-17, evening and "tonight" 17-21,
night 21-24 (French "nuit"; English "night" is the evening); a bare hour from 1 to 7 is afternoon or
evening and one from 8 to 11 the morning, because people meet then; a point lasts an hour; "after"
runs to midnight, "before" from midnight.
"""

from dataclasses import replace

from flows.understand.when.amounts import VAGUE
from flows.understand.when.counted_hours import hours_from
from flows.understand.when.hour_said import (
    Hour,
    after_hour,
    before_hour,
    both_ends,
    closes,
    is_open,
    or_onwards,
    point_of,
    suits_before,
)
from flows.understand.when.hour_signs import day_follows, part_follows
from flows.understand.when.parts import (
    HOUR,
    MIDNIGHT,
    NOON,
    PORTIONS,
    part_said,
    part_span,
    portion_at,
)
from flows.understand.when.stretches import AFTER_SHIFT, NOT_BEFORE, Span, Tokens
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    Clock,
    Date,
    Edge,
    Except,
    In,
    Month,
    Number,
    Or,
    Part,
    PartName,
    RelativeDay,
    So,
    Taken,
    To,
    Unit,
    Weekday,
    Weekend,
    Word,
)
from flows.understand.word_lists import word_set

_SHIFT_WORDS = word_set("my ma mon la the le l job shift i im je")
_OF_WORK = word_set("de my la ma mon du the le tomorrow demain")
# "after my shift, 4pm": an hour that is said stands for the one assumed.
_AFTER_WORK = 17 * HOUR  # where nobody said when a shift ends
_FROM_WHEN = frozenset(("by", "pas avant", "juste", "seulement"))  # "jcommence pas avant 4"
_EARLY_LATE = frozenset(("later", "l8r", "tard", "tar", "early", "tot"))
_NEAR = 3 * HOUR
_I_DO = ("jtr", "jbos", "jtaf", "jwork", "je ")
_HALVING = frozenset(("of", "in", "in the", "de", "du", "d"))
_OF_A_PART = frozenset(("of", "the", "de", "du", "la", "le", "l", "d"))


def span_at(tokens: Tokens, place: int, *, loose: bool) -> tuple[Span, int] | None:
    """The hours that begin at a token, and the place after them.

    ``loose``: a day or a clock was just named, so that a mere number is an hour ("mon 9").
    """
    token = tokens[place]
    if (counted := hours_from(tokens, place)) is not None:
        return counted
    match token:
        case Edge():
            return _edge(token, tokens, place)
        case Part():
            return part_said(token, tokens, place)
        case Clock():
            return _from_clock(tokens, place, loose=True)
        case Number() if loose or part_follows(tokens, place) or day_follows(tokens, place):
            return _from_clock(tokens, place, loose=True)
        case Number() if isinstance(tokens[place + 1], Or) and (one := _either(tokens, place)):
            return one
        case Number():
            return _range_of_clocks(tokens, place) or _range_of_late_hours(tokens, place)
        case At() | To() | In():
            return _at(tokens, place, loose=loose or not isinstance(token, To))
        case Word() if token.said in PORTIONS:
            return portion_at(tokens, place)
    return None


def _hour(tokens: Tokens, place: int) -> Hour | None:
    """A clock, or a number that can be one."""
    token = tokens[place]
    if isinstance(token, Clock):
        said_h = token.said.endswith(("h", "heures", "heure")) or "h" in token.said[:3]
        return Hour(token.minutes, token.bare, place + 1, "24" if said_h else "")
    if not isinstance(token, Number) or token.counts or token.ordinal:
        return None
    following = tokens[place + 1]
    if isinstance(following, (Unit, Month)) or token.value != int(token.value):
        return None
    if (
        token.said in VAGUE
        or not 1 <= token.value <= 24
        or (len(token.said) > 2 and not token.spelled)
    ):
        return None
    return Hour(int(token.value) * HOUR, token.value <= 12, place + 1)


def _from_clock(tokens: Tokens, place: int, *, loose: bool) -> tuple[Span, int] | None:
    one = _hour(tokens, place)
    if one is None:
        return None
    in_part = _in_part(tokens, one)
    if (ranged := _range(tokens, in_part or one, and_too=False)) is not None:
        return ranged
    if not loose and not isinstance(tokens[place], Clock):
        return None
    if (open_end := or_onwards(tokens, one)) is not None:
        return open_end
    return point_of(one), one.place


def _either(tokens: Tokens, place: int) -> tuple[Span, int] | None:
    """ "2 or later"; the 7 of "7 or 8pm", in the half of the day that the clock behind it says."""
    if is_open(tokens, place):
        return _from_clock(tokens, place, loose=True)
    one, clock = _hour(tokens, place), tokens[place + 2]
    if one is None or not one.bare or not isinstance(clock, Clock):
        return None
    if clock.bare:
        return point_of(one), place + 1
    apart = one.minutes % NOON - clock.minutes % NOON  # "11 or 1pm" is before noon
    late = clock.minutes >= NOON and apart <= _NEAR
    minutes = one.minutes % NOON + (NOON if late else 0)
    return Span(minutes, minutes + HOUR, "point"), place + 1


def _in_part(tokens: Tokens, one: Hour) -> Hour | None:
    """The hour of "3 in the morning", "3 du matin", which says its half of the day."""
    place = one.place
    while isinstance(tokens[place], In) or tokens[place].said in _OF_A_PART:
        place += 1
    part = tokens[place]
    if not one.bare or not isinstance(part, Part) or part.meal:
        return None
    late = part.name in ("afternoon", "evening", "night")
    minutes = one.minutes % NOON + (NOON if late else 0)
    return Hour(minutes, False, place + 1, "part")


def _of_its_half(tokens: Tokens, one: Hour) -> Hour:
    """The hour of "after 9 in the morning", "avant 10h du matin"; not of "in the mornings"."""
    link, part = tokens[one.place], tokens[one.place + 1]
    plural = isinstance(part, Part) and part.plural
    stands = (isinstance(link, In) or link.said in _HALVING) and not plural
    return (_in_part(tokens, one) if stands else None) or one


def _range_of_clocks(tokens: Tokens, place: int) -> tuple[Span, int] | None:
    """A mere number begins a range only when a clock ends it: "3-5pm", "13-15h"."""
    one = _hour(tokens, place)
    if one is None or not _links(tokens[one.place]):
        return None
    two = _hour(tokens, one.place + 1)
    if two is None:
        return None
    ended = isinstance(tokens[one.place + 1], Clock) or part_follows(tokens, one.place + 1)
    opens = place == 0 or isinstance(tokens[place - 1], Except)
    whole = opens and not tokens[two.place].said
    then = tokens[two.place + (tokens[two.place].said in ("on", "for"))]
    if not (ended or whole or isinstance(then, (Weekday, RelativeDay, Weekend))):
        return None
    return _range(tokens, one, and_too=False)


def _range_of_late_hours(tokens: Tokens, place: int) -> tuple[Span, int] | None:
    """ "17 a 18" at the end of what is said: two hours that only a day can count."""
    one, link, two = tokens[place], tokens[place + 1], tokens[place + 2]
    if not (isinstance(one, Number) and isinstance(link, To) and isinstance(two, Number)):
        return None
    if one.counts or two.counts or not 13 <= one.value < two.value <= 24:
        return None
    if not closes(tokens, place + 3):
        return None
    return Span(int(one.value) * HOUR, int(two.value) * HOUR, "range"), place + 3


def _range(tokens: Tokens, one: Hour, *, and_too: bool) -> tuple[Span, int] | None:
    """Two ends of a range; "and" stands between them only after "between"."""
    link = tokens[one.place]
    if not _links(link) and not (and_too and isinstance(link, And)):
        return None
    start = one.place + 1
    while isinstance(tokens[start], At):
        start += 1
    two = _hour(tokens, start)
    if two is None:
        return None
    if one.note == "part":  # "3 in the morning to 5 in the afternoon"
        two = _in_part(tokens, two) or two
    begins, ends = both_ends(one, two)
    return Span(begins, ends, "range", one.bare and two.bare), two.place


def _links(link: object) -> bool:
    """ "8 to 5", "8 til 5"."""
    return isinstance(link, To) or (isinstance(link, Edge) and link.name == "until")


def _edge(token: Edge, tokens: Tokens, place: int) -> tuple[Span, int] | None:
    start = place + 1
    while isinstance(tokens[start], (At, In)) or tokens[start].said in ("a", "les", "the", "like"):
        start += 1
    if token.name in ("from", "between"):
        said = _hour(tokens, start)
        one = _of_its_half(tokens, said) if said is not None else None
        ranged = _range(tokens, one, and_too=True) if one is not None else None
        if ranged is not None or one is None:
            return ranged
        if token.said not in ("from", "frm"):
            return None
        return after_hour(one), one.place
    if (beside := _beside_event(token, tokens, start)) is not None:
        return beside
    one = _hour(tokens, start)
    if one is None:
        return None
    one = _of_its_half(tokens, one)
    if token.name == "until" and not one.note:
        one = replace(one, note="until")
    if token.name != "after":
        return before_hour(one), one.place
    refused = token.said.startswith(("not ", "but not ", "pas ", "mais pas "))
    after = after_hour(one)
    return (replace(after, note=NOT_BEFORE) if refused else after), one.place


def _beside_event(token: Edge, tokens: Tokens, place: int) -> tuple[Span, int] | None:
    """ "after lunch", "avant diner", "after work"."""
    while tokens[place].said in _SHIFT_WORDS and not isinstance(tokens[place], Taken):
        place += 1
    event = tokens[place]
    supper = event.said.endswith("souper")
    if isinstance(event, Part) and (event.meal or event.name == "noon" or supper):
        after = token.name == "after"
        if event.name == "noon":
            return part_span(event, "afternoon" if after else "morning"), place + 1
        part: PartName = "afternoon" if event.name == "evening" and not after else event.name
        return part_span(event, part), place + 1
    link = tokens[place + 1]
    if (
        isinstance(event, Taken)
        and token.name == "before"
        and (isinstance(link, (At, To)) or link.said == "de")
    ):
        one = _hour(tokens, place + 2)  # "before my shift at 3", "avant mon shift de 4h"
        return (before_hour(one), one.place) if one is not None else None
    told = event.said.startswith(_I_DO)  # "apres jtravaille" is no shift that ends
    shift = isinstance(event, Taken) and event.kind in ("work", "class") and not told
    if shift and token.name == "after":
        return Span(_AFTER_WORK, MIDNIGHT, "after", note=AFTER_SHIFT), place + 1
    return None


def hour_limit(tokens: Tokens, place: int, *, ends: bool) -> tuple[Span, int] | None:
    """The hour after "finish", "off" (until then) or "start" (from then on)."""
    while isinstance(tokens[place], (At, To, Taken)) or tokens[place].said in _OF_WORK | _FROM_WHEN:
        place += 1
    one = _hour(tokens, place)
    if one is None:
        return None
    one = one if one.note else replace(one, note="until")
    return (before_hour(one) if ends else after_hour(one)), one.place


def _at(tokens: Tokens, place: int, *, loose: bool) -> tuple[Span, int] | None:
    """ "at 5", "vers 2h", "a 14h", "in the morning", "a 7" where a time can stand."""
    start = place + 1
    token = tokens[place]
    while isinstance(tokens[start], At) or tokens[start].said in ("a", "the", "le", "la", "les"):
        start += 1
    following = tokens[start]
    if isinstance(following, Part) and not isinstance(token, To):
        return part_span(following), start + 1
    if isinstance(token, In):
        return None
    if isinstance(following, Clock):
        return _from_clock(tokens, start, loose=True)
    if not isinstance(following, Number) or isinstance(tokens[start + 1], (Month, Date)):
        return None
    if following.said in ("un", "une"):  # "jvas a un pow wow"
        return None
    if isinstance(token, To) and not loose and not closes(tokens, start + 1):
        return _range_of_clocks(tokens, start)
    if isinstance(token, At) and token.said in ("pour", "like", "say", "near", "genre"):
        day = place > 0 and isinstance(tokens[place - 1], (Weekday, RelativeDay, Weekend, Part))
        later = place > 0 and tokens[place - 1].said in _EARLY_LATE
        beside = place > 1 and isinstance(tokens[place - 2], Edge)  # "after church like 1"
        asked = place > 0 and isinstance(tokens[place - 1], (Break, So))  # "sat or nah? like 3"
        asked = asked and any(
            isinstance(t, (Weekday, RelativeDay)) for t in tokens[max(0, place - 12) : place]
        )
        day = day or ((later or beside or asked) and closes(tokens, start + 1))
        day = day or (token.said == "say" and place > 0 and tokens[place - 1].said == "we")
        agreed = token.said == "say" and suits_before(tokens, place)
        day = day or (agreed and closes(tokens, start + 1))
        day = day or (tokens[start + 1].said == "on" and isinstance(tokens[start + 2], Weekday))
        return _from_clock(tokens, start, loose=day or part_follows(tokens, start))
    return _from_clock(tokens, start, loose=True)
