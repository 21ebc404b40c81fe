"""The times a text names, one mention after another, with the words that give them their roles.

First the stream is cut into items: days, hours, marks ("cant", "but", "work") and breaks. What is
said of one day is one mention; days in a row ("mon or tues after 4") share the hours and the role.
"""

from collections.abc import Iterator
from typing import NamedTuple

from flows.understand.when.day_to_day import day_to_day, links_of_days
from flows.understand.when.days import days_at
from flows.understand.when.greetings import greeted
from flows.understand.when.hours import hour_limit, span_at
from flows.understand.when.loose_hours import may_be_hour, offered
from flows.understand.when.moved import moved_from
from flows.understand.when.one_later import LEADING, one_later, says_later, that_day, weekday_later
from flows.understand.when.open_days import days_beside
from flows.understand.when.stretches import Days, Here, Instants, Span, Tokens
from flows.understand.when.that_time import beside_that
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Edge,
    Ends,
    Except,
    Fine,
    Month,
    Not,
    Number,
    Or,
    Part,
    So,
    Starts,
    Taken,
    To,
    Weekday,
    Word,
)
from flows.understand.when.told_words import SUITED
from flows.understand.when.unread import counted_otherwise, may_be_counted
from flows.understand.word_lists import word_set

Mark = Not | Except | But | So | Taken | Fine
_PLAIN = (Not, Except, But, So, Taken, Fine, Or, And)
# After these "5h" or "5 heures" is a length.
_YOU = word_set("toi vous te nous ca")  # "jai 1 heure pour toi"
_LASTED = word_set("dormi slept attendu waited worked depuis il_y_a pris lasted dure conduit")
_TRAVEL = word_set("pied pieds marche marcher char auto autobus bus bicycle velo train metro taxi")
_GETTING = word_set("me se y aller venir arriver marcher rentrer revenir traverser")
_DONE = word_set(
    """called texted came went missed saw waited showed phoned emailed happened jetais etais alle
    allee venu venue appele texte vu passe manque arrive happened visited"""
)
# Plain words that may begin a time phrase; no other one does.
_LEADING = (
    word_set(
        """the le la les l on a an of for during over first all early beginning beg start debut tot
    mid middle milieu mi late later end fin tard rest remainder reste dernier derniere pendant
    durant lavant same meme"""
    )
    | {
        "halfway through",
        "half way through",
        "midway through",
        "au cours de",
        "au cours du",
        "au cours des",
        "au courant de",
    }
    | LEADING
)
_IT_IS = word_set("its thats is it which that")
_MOMENT = 12  # tokens of a day with its hour, at most
_NEAR = 12  # items back to the day of which "the one after" is
_FEW = 6  # items back to a count
_OLD_TIME = Word("from")
_UNREAD = Word("unread")  # a day counted in a way nobody knows, and its hours
_ABBREVIATED = 5  # letters of a name up to which a full stop may be part of it


class Item(NamedTuple):
    """One thing said: days or an instant, hours, a mark, a link ("or") or a break.

    ``start`` and ``end`` are its places among the tokens, ``said`` its words.
    """

    thing: Days | Instants | Span | Mark | Or | And | Break | Word
    start: int
    end: int
    more: tuple[Days | Instants, ...] = ()
    limit: bool = False  # "off at 5": it is taken until then
    beside: bool = False  # "after that": the day is that of the hours before


def items(tokens: Tokens, length: int, here: Here, settled: frozenset[int]) -> list[Item]:
    """The items of the first ``length`` tokens; places in ``settled`` were read elsewhere."""
    found: list[Item] = []
    place = 0
    links = links_of_days(tokens)
    while place < length:
        if place in settled:
            if not found or not isinstance(found[-1].thing, Break):
                found.append(Item(Break(";"), place, place + 1))
            place += 1
            continue
        near = any(place < link <= place + _MOMENT for link in links)
        apart = near and moved_from(tokens, place) is None
        stretch = day_to_day(tokens, place, here) if apart else None
        if stretch is not None:
            item: Item | None = Item(stretch[0], place, stretch[1])
        else:
            item = _item(tokens, place, found, here)
        if item is None:
            place += 1
            continue
        if not settled or settled.isdisjoint(range(item.start, item.end)):
            found.append(item)
        place = item.end
    return found


def _item(tokens: Tokens, place: int, found: list[Item], here: Here) -> Item | None:
    token = tokens[place]
    if isinstance(token, _PLAIN) or (isinstance(token, Word) and token.said not in _LEADING):
        return Item(token, place, place + 1)
    if isinstance(token, Break):
        return None if _abbreviation(tokens, place) else Item(token, place, place + 1)
    if isinstance(token, (Ends, Starts)):
        limit = hour_limit(tokens, place + 1, ends=isinstance(token, Ends))
        if limit is not None:
            return Item(limit[0], place, limit[1], limit=True)
        return Item(Fine(token.said), place, place + 1) if token.said == "off" else None
    if greeted(tokens, place):
        return None
    return _time(tokens, place, found, here) or _word(tokens, place)


def _time(tokens: Tokens, place: int, found: list[Item], here: Here) -> Item | None:
    """The days or hours that begin at a token."""
    before = found[-1] if found else None
    adjacent = before is not None and before.end == place
    if (old := moved_from(tokens, place)) is not None:
        return Item(_OLD_TIME, place, old)
    if tokens[place].said in LEADING and (later := _later(tokens, place, found)) is not None:
        return later
    if (other := beside_that(tokens, place, (item.thing for item in reversed(found)))) is not None:
        hours, end = other
        return Item(hours, place, end, beside=isinstance(tokens[place], Edge))
    days = days_at(tokens, place, here) or days_beside(tokens, place, here)
    if days is not None and _over(tokens, place, days[1]):
        return Item(Word("past"), place, days[1])
    if days is not None and _is_its_name(tokens, place, found, days[0][0]):
        return Item(Word("day"), place, days[1])
    doubt = days is not None and may_be_counted(tokens, place)
    if days is not None and doubt and counted_otherwise(tokens, place, _read_up_to(found)):
        return Item(_UNREAD, place, days[1])
    if days is not None:
        return Item(days[0][0], place, days[1], days[0][1:])
    loose = offered(tokens, place) or _is_loose(tokens, place, found, adjacent=adjacent)
    span = span_at(tokens, place, loose=loose)
    if span is not None and not _lasted(tokens, place, span[1]):
        of_unread = before is not None and before.thing == _UNREAD
        return Item(_UNREAD if of_unread else span[0], place, span[1])
    return None


def _is_loose(tokens: Tokens, place: int, found: list[Item], *, adjacent: bool) -> bool:
    before = found[-1].thing if found else None
    if adjacent and before == _OLD_TIME and tokens[place].said not in ("one", "un", "une"):
        return True
    return may_be_hour(tokens, place, [item.thing for item in found[-_NEAR:]], adjacent=adjacent)


def _read_up_to(found: list[Item]) -> int:
    """The place after the last of the few items before that names a time."""
    near = (item.end for item in reversed(found[-_FEW:]) if has_time(item))
    return next(near, found[-_FEW].start if len(found) > _FEW else 0)


def _later(tokens: Tokens, place: int, found: list[Item]) -> Item | None:
    """ "not this saturday, the one after"."""
    named = [item.thing for item in found[-_NEAR:] if isinstance(item.thing, Days)]
    if named and (end := that_day(tokens, place)):  # "i work til 4 that day"
        return Item(Word("day") if _of_it_already(found) else named[-1], place, end)
    if named and (weekday := weekday_later(tokens, place, named[-1])) is not None:
        return Item(weekday[0], place, weekday[1])
    if not (end := says_later(tokens, place)):
        return None
    later = one_later(named[-1]) if named else None
    return Item(later, place, end) if later is not None else None


def _of_it_already(found: list[Item]) -> bool:
    """ "fri 4 that day": the hour stands with its day."""
    things = [item.thing for item in found[-2:]]
    return len(things) > 1 and isinstance(things[0], Days) and isinstance(things[1], Span)


def _is_its_name(tokens: Tokens, place: int, found: list[Item], day: Days | Instants) -> bool:
    """ "the 4th works, its a friday": what day of the week it is, and no other day."""
    before = [token.said for token in tokens[max(0, place - 2) : place]]
    if len(before) < 2 or before[0] not in _IT_IS or before[1] != "a":
        return False
    named = [item.thing for item in found[-_NEAR:] if isinstance(item.thing, Days)]
    if not named or not isinstance(day, Days) or not isinstance(tokens[place], Weekday):
        return False
    return named[-1].grain == "day" and named[-1].start.weekday() == day.start.weekday()


def _over(tokens: Tokens, place: int, end: int) -> bool:
    """ "i called monday", "mardi etait": the weekday lies behind."""
    if not isinstance(tokens[place], Weekday):
        return False
    if tokens[end].said in ("was", "etait", "cetait"):
        agreed = place > 0 and isinstance(tokens[place - 1], Fine)
        return not (agreed and tokens[end + 1].said in SUITED)  # "ok thurs was fine"
    return any(
        isinstance(token, Word) and token.said in _DONE
        for token in tokens[max(0, place - 3) : place]
    )


def _word(tokens: Tokens, place: int) -> Item | None:
    token = tokens[place]
    if isinstance(token, Edge) and token.name in ("after", "before"):
        return _beside_unknown(tokens, place)
    return Item(token, place, place + 1) if isinstance(token, Word) else None


def _abbreviation(tokens: Tokens, place: int) -> bool:
    """The full stop of "mar. 18h30", "nov. 5"."""
    if tokens[place].said != "." or not place:
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    short = isinstance(before, (Weekday, Month)) and len(before.said) < _ABBREVIATED
    return short and isinstance(after, (Clock, Number, Part, At, Edge, To, Month))


def _lasted(tokens: Tokens, place: int, end: int) -> bool:
    """Is "5h" how long something took?"""
    if isinstance(tokens[place], (At, To)) and isinstance(tokens[place + 1], Clock):
        place += 1  # "jen ai pour une heure de route"
    token = tokens[place]
    if not isinstance(token, Clock) or not token.said.endswith(("h", "heures", "heure")):
        return False
    before = tokens[place - 1].said if place else ""
    after = tokens[end].said
    if after in ("a", "en") and tokens[end + 1].said in _TRAVEL:  # "2h a pied"
        return True
    if after == "pour" and tokens[end + 1].said in _GETTING:  # "1h pour me rendre"
        return True
    only = before in ("juste", "jai") and token.said.startswith("une")  # "jai juste une heure"
    only = only or (before == "jai" and after == "pour" and tokens[end + 1].said in _YOU)
    return only or before in _LASTED or (after in ("de", "d") and isinstance(tokens[end + 1], Word))


def _beside_unknown(tokens: Tokens, place: int) -> Item | None:
    """ "after court", "after church like 1": it is only a point in the day that nobody knows."""
    skip = place + 1
    while tokens[skip].said in ("my", "me", "ma", "mon", "la", "the", "le", "work", "a"):
        if isinstance(tokens[skip], Taken):
            break
        skip += 1
    event = tokens[skip]
    named = isinstance(event, Word) and len(event.said) > 2 and isinstance(tokens[skip + 1], At)
    return Item(Word("after"), place, skip + 1) if named or isinstance(event, Taken) else None


def has_time(item: Item) -> bool:
    """Does it name days or hours?"""
    return isinstance(item.thing, (Days, Instants, Span))


def following(found: list[Item], place: int) -> Iterator[Item]:
    """The items after one, up to the next full stop or question mark."""
    for item in found[place + 1 :]:
        if is_stop(item):
            return
        yield item


def is_stop(item: Item) -> bool:
    """A break that ends what was said, not a comma."""
    return isinstance(item.thing, Break) and item.thing.said not in ",:()"
