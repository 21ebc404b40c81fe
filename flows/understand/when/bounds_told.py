"""Bounds told in other words: "i keep him til 8", "sat after 1, gotta be back by 4".

They are put as the words that the readers of days and weeks know.
"""

from collections.abc import Sequence

from flows.understand.when.clock_words import timed
from flows.understand.when.parts import HOUR, NOON
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Edge,
    Ends,
    Every,
    Fine,
    In,
    Not,
    Number,
    Part,
    RelativeDay,
    So,
    Starts,
    Taken,
    To,
    Token,
    Weekday,
)
from flows.understand.word_lists import word_set

_THEM = word_set("him her em them")
_KEEPING = word_set("keep have got watch")
_ARRIVING = word_set("dropped comes come get pick dropped_off drops")
_BACK = word_set("home back")
_BEING = word_set("be b get")
_GOING = word_set("go bounce jet dip split out")
_LEAVE = (But("but"), Starts("gotta leave"), At("at"))
_HAVING_TO = word_set("gotta hafta must need_to have_to got_to to")
_CURFEW = word_set("curfew cerfew curfue couvre couvrefeu")
_DEPARTING = _GOING | _CURFEW
_BECAUSE = word_set("for cuz cause because bc pour acause_de a_cause_de acause a_cause rapport")
_OF_MINE = word_set("of my mon le the du de au d a cause")
_HOUR = (Number, Clock)
CALLED_OFF = word_set("annule annulee cancelle cancellee cancelled canceled")
MEETINGS = word_set("rdv rendez_vous rv appointment appt appointments")
_CLOSING = word_set("closes close")
_LEAVING = word_set("leave leaving done out home off") | {"im done", "im off", "i leave"}
_OURS = word_set("we u you")
_NIGHTS = frozenset(("nights", "nites"))
_SLEEPING = word_set("sleep asleep sleeping sleepin tired beat wrecked wiped crash dead rest nap")
_EVENING, _LAST = 6, 12  # from six on "at night" is before midnight
_NEAR = 6  # tokens
_BEEN = word_set("est ete is was got been s")
_MINE = word_set("mon ma my")


def with_bounds(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such bounds in plain words."""
    said = {token.said for token in tokens}
    if Starts in map(type, tokens):
        tokens = _leaving(tokens)
    if not _THEM.isdisjoint(said):
        tokens = _kept(tokens)
    if not _BACK.isdisjoint(said):
        tokens = _back_by(tokens)
    if not _DEPARTING.isdisjoint(said):
        tokens = _less_curfew(_gone_at(tokens))
    if not CALLED_OFF.isdisjoint(said):
        tokens = _free_again(tokens)
    if not _CLOSING.isdisjoint(said):
        tokens = _closing(tokens)
    if "leave" in said:
        tokens = _off_later(tokens)
    if not _NIGHTS.isdisjoint(said):
        tokens = _nights(_less_slept(tokens))
    if Part in map(type, tokens):
        tokens = _halved(tokens)
    return _be_there_for(tokens) if "for" in said else tokens


def _be_there_for(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "gotta be at work for 3" as "at work at 3"."""
    return tuple(
        At("at")
        if token.said == "for"
        and 0 < place < len(tokens) - 1
        and isinstance(tokens[place - 1], Taken)
        and _is_hour(tokens[place + 1])
        and (place + 2 == len(tokens) or isinstance(tokens[place + 2], (Break, Weekday, So)))
        else token
        for place, token in enumerate(tokens)
    )


def _is_hour(token: Token) -> bool:
    return isinstance(token, _HOUR) and not (isinstance(token, Number) and token.counts)


def _halved(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "10 at nite to 6 in the morning" as "10pm to 6am"."""
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        clock = _with_part(tokens, place)
        if clock is None:
            done.append(tokens[place])
            place += 1
            continue
        ahead = tokens[place + 3 : place + 5]
        ranges = len(ahead) == 2 and _leads(ahead[0]) and isinstance(ahead[1], _HOUR)
        ends = len(done) > 1 and _leads(done[-1]) and isinstance(done[-2], Clock)
        limits = bool(done) and isinstance(done[-1], Edge) and done[-1].name == "until"
        done += [clock] if ranges or ends or limits else tokens[place : place + 3]
        place += 3
    return done


def _with_part(tokens: Sequence[Token], place: int) -> Clock | None:
    """The clock of "10 at night", "6 in the morning"; None where no such hour stands there."""
    hour = tokens[place]
    if not isinstance(hour, Number) or place + 2 >= len(tokens):
        return None
    link, part = tokens[place + 1], tokens[place + 2]
    if not isinstance(part, Part) or part.plural or part.meal:
        return None
    of = isinstance(link, Edge) and link.said == "du"  # "jusqua 7 du matin"
    if not (of or isinstance(link, (At, In))) or hour.counts or hour.ordinal:
        return None
    number = int(hour.value)
    if number != hour.value or not 1 <= number <= _LAST:
        return None
    early = part.name == "morning" or (part.name == "night" and not _EVENING <= number < _LAST)
    return timed(hour.said, number, 0, "am" if early else "pm")


def _leads(token: Token) -> bool:
    return isinstance(token, To) or (isinstance(token, Edge) and token.name == "until")


def _less_slept(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "dont come before 3, i sleep after nights": the nights at work, and no time."""
    for place in range(1, len(tokens) - 1):
        edge, part = tokens[place : place + 2]
        if part.said in _NIGHTS and isinstance(edge, Edge) and edge.name == "after":
            told = {token.said for token in tokens[max(0, place - 3) : place]}
            if not _SLEEPING.isdisjoint(told):
                return (*tokens[:place], *tokens[place + 2 :])
    return tokens


def _nights(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "nights till sat then im off": nights at work, where nothing else is said of them."""
    for place in range(len(tokens) - 2):
        begins = not place or isinstance(tokens[place - 1], Break)
        part, until, day = tokens[place : place + 3]
        lasts = isinstance(until, Edge) and until.name == "until" and isinstance(day, Weekday)
        ends = place + 3 == len(tokens) or isinstance(tokens[place + 3], (Break, But, So, And))
        if begins and part.said in _NIGHTS and isinstance(part, Part) and lasts and ends:
            return (*tokens[:place], Taken("on nights", "work"), *tokens[place + 1 :])
    return tokens


def _off_later(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "i work til 6, can leave by 6:30" as "i work til 6:30"."""
    for place in range(4, len(tokens) - 2):
        link, hour = tokens[place + 1], tokens[place + 2]
        leaves = tokens[place].said == "leave" and isinstance(link, (At, Edge))
        if not (leaves and isinstance(hour, _HOUR)):
            continue
        for until in range(1, place - 1):
            edge = tokens[until]
            lasts = isinstance(edge, Edge) and edge.name == "until"
            taken = any(isinstance(token, Taken) for token in tokens[:until])
            if taken and lasts and isinstance(tokens[until + 1], _HOUR):
                days = _days(tokens[until + 2 : place])
                return (*tokens[: until + 1], hour, *days, *tokens[place + 3 :])
    return tokens


def _days(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if isinstance(token, (Weekday, RelativeDay))]


def _closing(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "garage closes at 6, leave by 6:40": where somebody works until it closes, off at 6:40."""
    for place in range(1, len(tokens) - 3):
        if tokens[place].said not in _CLOSING:
            continue
        at = place + 1 + isinstance(tokens[place + 1], At)
        for leave in range(at + 1, min(at + _NEAR, len(tokens) - 2)):
            link, hour = tokens[leave + 1], tokens[leave + 2]
            goes = tokens[leave].said in _LEAVING and isinstance(link, (At, Edge))
            goes = goes and tokens[leave - 1].said not in _OURS
            if goes and isinstance(tokens[at], _HOUR) and isinstance(hour, _HOUR):
                days = _days(tokens[at + 1 : leave])
                rest = (Ends("off"), At("at"), _late(hour), *tokens[leave + 3 :])
                return (*tokens[: place - 1], *days, *rest)
    return tokens


def _late(hour: Number | Clock) -> Number | Clock:
    """The hour in the evening, when shops close."""
    if isinstance(hour, Clock):
        return Clock(hour.said, hour.minutes % NOON + NOON) if hour.bare else hour
    return Clock(hour.said, int(hour.value) * HOUR + NOON) if hour.value < 12 else hour


def _free_again(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "mon shift jeudi est annule": what took the day does no more; a meeting may be ours."""
    for place in range(2, len(tokens)):
        if tokens[place].said not in CALLED_OFF or tokens[place - 1].said not in _BEEN:
            continue
        for back in range(place - 2, max(-1, place - 8), -1):
            if isinstance(tokens[back], (Break, Not)):
                break
            mine = tokens[back].said.startswith("my ") or tokens[max(0, back - 1)].said in _MINE
            if isinstance(tokens[back], Taken) and mine:
                if tokens[back].said in MEETINGS:
                    break
                off = Fine(tokens[place].said)
                return (*tokens[:back], *tokens[back + 1 : place], off, *tokens[place + 1 :])
    return tokens


def _leaving(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "today after 3, gotta leave by 5": that is no other matter."""
    done = list(tokens)
    for place, token in enumerate(done):
        if not isinstance(token, Starts) or not token.said.endswith(("leave", "go at")):
            continue
        for comma in range(place - 1, max(0, place - 3), -1):
            if done[comma].said == ",":
                done[comma] = But("but")
    return done


def _kept(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "my boy gets dropped off thursdays 4, i keep him til 8" as "have my son thursdays 4-8"."""
    for place in range(2, len(tokens) - 1):
        until, hour = tokens[place], tokens[place + 1]
        if not (isinstance(until, Edge) and until.name == "until" and isinstance(hour, _HOUR)):
            continue
        if tokens[place - 1].said not in _THEM or tokens[place - 2].said not in _KEEPING:
            continue
        before = tokens[:place]
        days = [token for token in before if isinstance(token, Weekday)]
        hours = [token for token in before if isinstance(token, _HOUR)]
        comes = any(token.said in _ARRIVING for token in before)
        if len(hours) == 1 and days and comes and all(day.plural for day in days):
            rest = tokens[place + 2 :]
            return (Taken("have my son", "other"), *days, hours[0], To("-"), hour, *rest)
    return tokens


def _back_by(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "sat after 1, hafta be back by 4": of that day, and no curfew."""
    for place in range(3, len(tokens) - 2):
        link, hour = tokens[place + 1], tokens[place + 2]
        if tokens[place].said not in _BACK or tokens[place - 1].said not in _BEING:
            continue
        limits = isinstance(link, (At, Edge)) or link.said == "for"
        if limits and isinstance(hour, _HOUR) and _is_one_day(tokens, place):
            return (*tokens[: place - 1], *_LEAVE, *tokens[place + 2 :])
    return tokens


def _gone_at(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "fri ok but i need to head out at 6", "thurs but gotta go by 7": on that day until then."""
    for place in range(2, len(tokens) - 2):
        link, hour = tokens[place + 1], tokens[place + 2]
        if tokens[place].said not in _GOING or not isinstance(hour, _HOUR):
            continue
        start = place - (tokens[place - 1].said == "head")
        limits = isinstance(link, Edge) or link.said == "by"
        limits = limits or (isinstance(link, At) and But in map(type, _sentence(tokens, place)))
        if limits and tokens[start - 1].said in _HAVING_TO and _names_a_day(tokens, place):
            return (*tokens[: start - 1], *_LEAVE, *tokens[place + 2 :])
    return tokens


def _less_curfew(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "thurs but id have to leave by 7 for curfew": why they leave on that day, and no hour of
    its own."""
    leaves = [n for n, token in enumerate(tokens) if isinstance(token, Starts)]
    for place in range(leaves[0] + 1 if leaves else len(tokens), len(tokens)):
        if tokens[place].said not in _CURFEW or not _names_a_day(tokens, place):
            continue
        end = place + 1 + (tokens[place].said == "couvre")
        start = place
        while tokens[start - 1].said in _OF_MINE and tokens[start].said not in _BECAUSE:
            start -= 1
        start -= tokens[start].said not in _BECAUSE and tokens[start - 1].said in _BECAUSE
        told = tokens[start].said in _BECAUSE and isinstance(tokens[start - 1], _HOUR)
        return (*tokens[:start], *tokens[end:]) if told else tokens
    return tokens


def _is_one_day(tokens: Sequence[Token], place: int) -> bool:
    """Is one day named before, in the same sentence, and hours from which it is free?"""
    after = (isinstance(t, Edge) and t.name in ("after", "from") for t in _sentence(tokens, place))
    return any(after) and _names_a_day(tokens, place)


def _names_a_day(tokens: Sequence[Token], place: int) -> bool:
    """Is one day named before, in the same sentence?"""
    return Every not in map(type, tokens) and any(
        isinstance(token, RelativeDay) or (isinstance(token, Weekday) and not token.plural)
        for token in _sentence(tokens, place)
    )


def _sentence(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """The tokens of a sentence up to a place."""
    stops = [n for n in range(place) if isinstance(tokens[n], Break) and tokens[n].said != ","]
    return tokens[stops[-1] + 1 if stops else 0 : place]
