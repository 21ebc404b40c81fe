"""What stands around one item of a text: before it, right after it, up to the next pause."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from types import NoneType

from flows.understand.when.calendar_words import OF_NEXT_WEEK
from flows.understand.when.mentioned import Mention
from flows.understand.when.mentions import Item, following, has_time
from flows.understand.when.one_later import A_WEEK_LATER
from flows.understand.when.stretches import NOT_ON, UP_TO, Days, Instants, Span
from flows.understand.when.tokens import And, Break, But, Except, Fine, Not, Or, So, Taken, Word
from flows.understand.word_lists import word_set

NO_ANSWER = frozenset(("nah", "nope", "nan", "nop"))
# "some other evening" is none of the day named before it.
ANOTHER = word_set("other another autre autres different differente")
# A refusal that can follow what it refuses: "thurs no", "mardi je peux pas".
_AFTER_TOO = word_set(
    """no non nope nan nah cant cannot wont cnt couldnt dont doesnt isnt arent impossible unable
    peut pas_capable incapable annule"""
)
_ALWAYS_AFTER = word_set("non nope nan nah no doesnt isnt arent cancelled canceled")
WHOLE = frozenset(("doesnt", "dont", "wont", "didnt", "wouldnt"))
# These belong to what follows as well: "jeudi pas vendredi ok?".
_MERE = frozenset(("not", "nt", "pas", "po", "pa", "ni", "nor", "surtout pas"))
INSTEAD = frozenset(
    (
        *("instead of", "rather than", "au lieu de", "au lieu du", "plutot que", "other than"),
        *(
            "a place de",
            "a la place de",
            "a place du",
            "a la place du",
            "a place d",
            "a la place d",
        ),
    )
)
_ALSO = frozenset(("aussi", "too", "also", "as well", "either"))
_SAME = frozenset(("itou", "pareil", "idem", "avec"))
_HENCE = word_set("so donc fait_que ca_fait_que faque fak fake fek sfak fac dc alors")
_SEEING = word_set("see seeing meet meeting voit voir rencontre good great")
_YES = word_set("yes ya yep yeah oui ouin ouais can could free available libre dispo peux jpeux")
_TELLING = 4  # letters of a word that may say what is on
I_OR_WE = word_set("i im je j ill id chu jsuis we on")


def adjacent(found: list[Item], place: int) -> bool:
    """Does the time stand right before, at most a word away?"""
    back = [item for item in found[max(0, place - 2) : place] if has_time(item)]
    return bool(back)


def approved_ahead(found: list[Item], place: int) -> bool:
    return any(isinstance(item.thing, Fine) for item in following(found, place))


def time_ahead(found: list[Item], place: int) -> bool:
    """Is a time named before the next comma, "but" or full stop?"""
    for item in following(found, place):
        if isinstance(item.thing, (Break, But, So)):
            return False
        if has_time(item):
            return True
    return False


def day_ahead(found: list[Item], place: int) -> bool:
    """Does a day follow at once, as in "4 on tues or 10 on wed"?"""
    ahead = found[place + 1 : place + 3]
    if len(ahead) > 1 and said_at(found, place + 1) == "on":
        ahead = ahead[1:]
    return bool(ahead) and isinstance(ahead[0].thing, Days)


def limited_days(
    found: list[Item], place: int, named: Mention | None, last: Mention | None
) -> list[Days | Instants]:
    """The days of "off at 5": those just named ("jeudi 10h, jcommence a 1h"), if no other follows.

    ``named``: the last mention, where it has no hours yet.
    """
    if named is not None and not named.busy:
        return named.days
    return [] if last is None or last.busy or day_ahead(found, place) else last.days


def by_me(found: list[Item], place: int) -> bool:
    before = found[place - 1].thing if place else None
    said = said_at(found, place)
    return (isinstance(before, Word) and before.said in I_OR_WE) or said.startswith(("j", "i "))


def denies_fit(found: list[Item], place: int) -> bool:
    """ "fri dont work for me sat is ok": what does not suit is what was named right before."""
    return soon_after(found, place, 1, Fine) is not None and (
        not by_me(found, place) and adjacent(found, place)
    )


def left_out(found: list[Item], mark: int, last: Mention | None) -> bool:
    """ "sat except 2 to 4": the day stands, and these hours of it do not."""
    if last is None or not last.days or last.busy or not is_a(found, mark, Except):
        return False
    wide = not last.spans or last.spans[-1].kind != "point"  # "anytime after 10 sun except noon"
    return wide or said_at(found, mark) in INSTEAD


def reaches_back(found: list[Item], place: int, said: str) -> bool:
    """Is the refusal about what was said before it?"""
    word = said.partition(" ")[0]
    if not time_ahead(found, place):
        return True
    if word in WHOLE and denies_fit(found, place):
        return True
    if word in _ALWAYS_AFTER and adjacent(found, place):
        return True
    if said not in _MERE and place and has_time(found[place - 1]) and _goes_on_free(found, place):
        return True
    return word in _AFTER_TOO and by_me(found, place) and approved_ahead(found, place)


def _goes_on_free(found: list[Item], place: int) -> bool:
    """ "jeudi pas bon vendredi oui": a day follows at once, and it suits."""
    after = found[place + 1] if place + 1 < len(found) else None
    return after is not None and has_time(after) and approved_ahead(found, place)


def either_way(found: list[Item], mentions: list[Mention]) -> list[Mention]:
    """ "jeudi pas vendredi ok?": the "pas" may be of the day before it or of the one behind."""
    if len(mentions) == 2 and _is_between(found):
        for mention, busy in zip(mentions, (False, True), strict=True):
            mention.busy, mention.settled, mention.either = busy, True, True
    if len(mentions) == 2 and _is_part_of_asked(found):
        day, part = mentions
        day.spans, day.busy, day.settled, day.either = part.spans, False, True, True
        return [day]
    return mentions


def answers_no(found: list[Item], place: int) -> bool:
    """ "nah i got the kids tues", "non jai mes flos": the no is an answer, and then the reason."""
    begins = not place or isinstance(found[place - 1].thing, Break)
    after = said_at(found, place + 1) if place + 1 < len(found) else ""
    begun = after.split(" ")[0] in ("i", "im", "got", "have", "jai")
    return begins and said_at(found, place) in (*NO_ANSWER, "no", "non") and begun


def away_until(found: list[Item], place: int, last: Mention | None) -> bool:
    """ "next week im on vacation til thursday": taken from the start of it to that day."""
    if last is None or not last.days:
        return False
    day, named = found[place].thing, last.days[-1]
    if not (isinstance(day, Days) and day.until and isinstance(named, Days) and last.busy):
        return False
    if not is_a(found, place - 1, Taken) or len(last.days) != 1 or last.spans:
        return False
    days = (day.until - named.start).days
    ends = named.start + timedelta(days if days > 0 else days % 7)
    last.days = [replace(named, end=max(ends, named.start + timedelta(1)), grain="day")]
    return True


def as_before(found: list[Item], mentions: list[Mention]) -> list[Mention]:
    """ "lundi cest mort mardi aussi": the second day is as the one before it."""
    for place, item in enumerate(found):
        if said_at(found, place) not in _ALSO | _SAME or not (place and has_time(found[place - 1])):
            continue
        behind = [mention for mention in mentions if mention.first < item.start]
        after = found[place + 1].thing if place + 1 < len(found) else None
        if len(behind) > 1 and behind[-2].busy and isinstance(after, (Break, But, So, NoneType)):
            behind[-1].busy = behind[-1].settled = True
    return mentions


def _is_between(found: list[Item]) -> bool:
    things = [item.thing for item in found[:4]]
    if len(things) < 4 or not all(isinstance(item.thing, Break) for item in found[4:]):
        return False
    days = isinstance(things[0], Days) and isinstance(things[2], Days)
    return days and said_at(found, 1) in _MERE and isinstance(things[3], Fine)


def linked(found: list[Item], place: int) -> bool:
    """Does "or" or "and" stand right before?"""
    return place > 0 and isinstance(found[place - 1].thing, (Or, And))


def says_yes(found: list[Item], place: int) -> bool:
    """ "no to sat yes to sun"."""
    denied = is_a(found, place - 1, Not)  # "never free sat"
    return said_at(found, place) in _YES and not denied and time_ahead(found, place)


def _is_part_of_asked(found: list[Item]) -> bool:
    """ "jeudi? non le soir": that evening, or all but that evening."""
    things = [item.thing for item in found[:4]]
    if len(things) < 4 or not all(isinstance(item.thing, Break) for item in found[4:]):
        return False
    part = isinstance(things[3], Span) and things[3].kind == "part"
    asked = isinstance(things[0], Days) and said_at(found, 1) == "?"
    return asked and part and said_at(found, 2) in ("non", "nan")


def is_a(found: list[Item], place: int, kind: type) -> bool:
    return place >= 0 and isinstance(found[place].thing, kind)


def said_at(found: list[Item], place: int) -> str:
    if place < 0:
        return ""
    thing = found[place].thing
    return thing.said if not isinstance(thing, (Days, Instants, Span)) else ""


def so_taken(found: list[Item], place: int) -> bool:
    """ "sat is my bday so im busy": what takes the time was said, and no other is named."""
    so = next((n for n in (place - 1, place - 2) if is_a(found, n, So)), -1)
    return said_at(found, so) in _HENCE and not time_ahead(found, place)


def of_one_day_in(last: Mention, found: list[Item], place: int) -> bool:
    """ "next week i work mon": the Monday is taken, and not the week named before it."""
    ahead = next(following(found, place), None)
    day = ahead.thing if ahead is not None else None
    one_day = isinstance(day, Days) and day.grain != "week" and day.until is None
    return one_day and is_week(last) and not last.settled


def is_week(mention: Mention | None) -> bool:
    """Is a whole week the last that it names?"""
    week = mention.days[-1] if mention is not None and mention.days else None
    return isinstance(week, Days) and week.grain == "week"


def why_another(found: list[Item], place: int, row: Sequence[Mention]) -> bool:
    """ "intervew tues so wed": whatever is on that day, another one is named instead."""
    ahead = found[place + 1] if place + 1 < len(found) else None
    if said_at(found, place) not in _HENCE or ahead is None or not isinstance(ahead.thing, Days):
        return False
    if not row or any(one.settled or one.spans for one in row):
        return False
    told = [said_at(found, n) for n in range(place) if is_a(found, n, Word)]
    if not any(len(word) >= _TELLING for word in told) or not _SEEING.isdisjoint(told):
        return False
    return ahead.thing not in row[-1].days


def soon_after(found: list[Item], place: int, steps: int, kind: type) -> Item | None:
    ahead = found[place + 1 : place + 1 + steps]
    return next((item for item in ahead if isinstance(item.thing, kind)), None)


def list_goes_on(found: list[Item], place: int, *, listed: int) -> bool:
    """Do the items after a comma carry on a list that already has so many mentions?"""
    days, joined = 0, False
    for item in following(found, place):
        if isinstance(item.thing, (Or, And)):
            joined = joined or days > 0
        elif isinstance(item.thing, Days):
            days += 1
        elif not isinstance(item.thing, (Break, Word)):
            return False  # "cant tmrw, mon or tues after 4": the hours are those that suit
    return joined or (days > 0 and days + listed > 2)


def is_definite(found: list[Item], place: int) -> bool:
    """ "next monday is a holiday so the tuesday": the one that comes after the day named."""
    return said_at(found, place - 1) in ("the", "le") and is_a(found, place - 2, So)


def is_no_to_last(found: list[Item], place: int) -> bool:
    """ "free sat, sun no": the no right behind a day that had been offered with others."""
    said = said_at(found, place).partition(" ")[0]
    last = has_time(found[place - 1]) and said in _ALWAYS_AFTER and place > 1
    return last and not time_ahead(found, place) and soon_after(found, place, 1, Fine) is None


def is_the_one_after(found: list[Item], place: int) -> bool:
    """ "not this saturday the one after": it is offered, and "ni celui d'apres" is not."""
    day = found[place].thing
    return isinstance(day, Days) and day.note == A_WEEK_LATER and not is_a(found, place - 1, Not)


def is_week_later(last: Mention, thing: object) -> bool:
    """ "not this sat next sat": the same weekday again, and a later one."""
    before = last.days[-1] if last.days else None
    if not (isinstance(before, Days) and isinstance(thing, Days)):
        return False
    if before.note in (NOT_ON, UP_TO) or thing.note != OF_NEXT_WEEK:
        return last.busy and before.note in (NOT_ON, UP_TO)  # "pas avant le 28, disons le 29"
    return (
        last.busy
        and 0 < (thing.start - before.start).days <= 7
        and (thing.start.weekday() == before.start.weekday())
    )


def is_off(found: list[Item], place: int) -> bool:
    """ "jtravaille pas vendredi": no work is a free day."""
    said = said_at(found, place) in ("pas", "po", "pu", "plus")
    if not (said and is_a(found, place - 1, Taken)):
        return False
    worked = found[place - 1].thing
    return place + 1 < len(found) or (isinstance(worked, Taken) and worked.kind == "work")


def only_today(found: list[Item], last: Mention | None) -> bool:
    """ "not today, thurs or fri": who only refuses today is free on the days named then."""
    if last is None or not last.busy or last.spans or len(last.days) != 1:
        return False
    day = last.days[0]
    today = isinstance(day, Days) and day.note == "today"
    return today and said_at(found, last.mark) in ("not", "nt", "pas", "po", "pa")
