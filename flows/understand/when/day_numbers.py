"""Numbers as days of a month: which can be one, and those that follow a date."""

from datetime import date

from flows.understand.when.calendar_words import one_day
from flows.understand.when.stretches import Found, Tokens
from flows.understand.when.tokens import And, Number, Or, Unit, Word
from flows.understand.word_lists import word_set

# Plain words that may follow a day's number; before any other word it numbers something else.
_MAY_FOLLOW = word_set(
    """is its works at i im ill if would will please plz pls thanks thx svp stp merci ca cest je
    jai chu the le la on in for pour me moi us nous with avec should could might sounds seems only
    peut peux serait est si we u you your my mon ma a as that will there here cause cuz because
    dont doesnt wont isnt jsuis jpeux jpourrais jvais car en chez my also too really all day
    lol haha eh r are any would wud was gonna sound sound works fits suits better anytime
    cant he she they it me irait va sera et but pis faque man bro bud lmao hey tho not sorry
    looking lookin look looks instead maybe then better possible free good
    desole sa tout toute tte vous vs te tu whichever whatever whenever either both"""
)
_SWALLOWED = frozenset("bcdfgjklmnpqrstvwxz")  # after a "j" that is "je": "jpasse", "jdois"
_EITHER = frozenset(("either", "either one", "both", "whichever", "les deux", "nimporte"))
_LONGEST_MONTH = 31


def whole_number(number: Number) -> int:
    """The number, if it can be a day of a month; else 0."""
    whole = int(number.value)
    return whole if whole == number.value and 1 <= whole <= _LONGEST_MONTH else 0


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, None where the month has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_number(number: Number, tokens: Tokens, place: int, *, said_the: bool) -> int:
    """The number as a day of the month, 0 when what follows says it is none."""
    whole = whole_number(number)
    following = tokens[place + 1]
    if not whole or number.counts or isinstance(following, Unit):
        return 0
    if number.ordinal and number.spelled and whole <= 3 and not said_the:
        return 0
    word = isinstance(following, Word) and following.said[:1].isalnum()
    swallowed = following.said[:1] == "j" and following.said[1:2] in _SWALLOWED
    known = following.said in _MAY_FOLLOW or following.said.endswith((" journee", " jrnee"))
    if word and not swallowed and not known:
        return 0
    return whole


def and_more(day: date, ordinal: bool, tokens: Tokens, end: int) -> Found:
    """ "january 5th and 6th": the second day of the same month."""
    if (listed := days_listed(day, tokens, end)) is not None:
        return listed
    number = tokens[end + 1]
    if isinstance(tokens[end], (And, Or)) and isinstance(number, Number):
        whole = day_number(number, tokens, end + 1, said_the=True)
        other = safe_date(day.year, day.month, whole) if whole > day.day else None
        if other is not None and number.ordinal == ordinal:
            return (one_day(day), one_day(other)), end + 2
    return (one_day(day),), end


def days_listed(day: date, tokens: Tokens, end: int) -> Found | None:
    """ "dec 12 13 or 14", "oct 21 22 23": three days or more of the same month."""
    days, linked = [day], False
    while True:
        skip = end + (tokens[end].said == "," or isinstance(tokens[end], (And, Or)))
        skip += skip > end and isinstance(tokens[skip], (And, Or))
        whole, number = 0, tokens[skip]
        if isinstance(number, Number):
            whole = day_number(number, tokens, skip, said_the=True)
        after = safe_date(day.year, day.month, whole) if whole > days[-1].day else None
        if after is None:
            break
        linked = linked or isinstance(tokens[skip - 1], (And, Or))
        days.append(after)
        end = skip + 1
    both = len(days) == 2 and tokens[end].said in _EITHER
    row = linked or days[-1].day - day.day == len(days) - 1
    return (tuple(one_day(each) for each in days), end) if both or (row and len(days) > 2) else None
