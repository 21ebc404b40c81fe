"""Limits told as duties and as what comes first: "gotta be gone by 4", "once im off at 3".

Also what only repeats a limit ("not earlier"), the hour of one's own matter it is counted from
("before my meeting at 1"), and days that are never free behind those that are.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Edge,
    Ends,
    Fine,
    Holiday,
    Not,
    Number,
    Or,
    Part,
    RelativeDay,
    So,
    Taken,
    To,
    Token,
    Weekday,
    Weekend,
    Workdays,
)
from flows.understand.word_lists import word_set

_HOUR = (Number, Clock)
_DAY = (Weekday, Weekend, Workdays, RelativeDay)
_DONE = word_set("done gone out over finished outta leaving off out_of_there outta_there")
_BEING = word_set("be b get")
_MUST = word_set("gotta have has need needs must hafta should got shud have_to has_to")
_BESIDE = word_set("i ill im it we that thats its just only to")
_ONCE = word_set("once when whenever as_soon_as soon_as")
_ENDING = word_set("ends end finishes done over lets finish")
_FURTHER = word_set("earlier sooner before later avant")
_MINE = word_set("my mon ma mes")
_MATTER = 3  # words of one's own matter: "my 1st day meeting"
_APPOINTMENTS = word_set(
    "appt appts appointment rdv dentist dentiste doctor doctors doc court cour"
)
_ONE_DAY = (Weekday, RelativeDay)
_ARTICLE = word_set("la le les the on en")
_NEVER = word_set("jamais never pas not")
_LAST_DAY = 31
_FREE = word_set("free im_free i_am_free available off done libre")
_AROUND = word_set("round arnd roun abt")
_POLITE = word_set("tho though please pls plz svp stp sorry sry thx thanks merci par exemple")


def with_limits(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such limits in the words that the readers know."""
    said = {token.said for token in tokens}
    if not _BEING.isdisjoint(said):
        tokens = _gone_by(tokens)
    if not _ONCE.isdisjoint(said):
        tokens = _once(tokens)
    if "so" in said:
        tokens = _so_is(tokens)
    if "by" in said or not _AROUND.isdisjoint(said):
        tokens = _from_then(tokens)
    if not _FURTHER.isdisjoint(said):
        tokens = _less_repeated(tokens)
    if not _MINE.isdisjoint(said):
        tokens = _beside_mine(tokens)
    if not _NEVER.isdisjoint(said):
        tokens = _never_beside(tokens)
    if Holiday in map(type, tokens):
        tokens = _less_its_weekday(tokens)
    return _or_day(tokens) if Or in map(type, tokens) else tokens


def _gone_by(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "mon ok but i gotta be gone by 4" as "mon ok before 4"."""
    for place in range(2, len(tokens) - 2):
        link, hour = tokens[place + 1], tokens[place + 2]
        limits = isinstance(link, At) or (isinstance(link, Edge) and link.name != "after")
        if tokens[place].said not in _DONE or not limits or not isinstance(hour, _HOUR):
            continue
        start = place - 1
        if tokens[start].said not in _BEING:
            continue
        must = False
        while start and (tokens[start - 1].said in _MUST or isinstance(tokens[start - 1], To)):
            start, must = start - 1, True
        while start and (tokens[start - 1].said in _BESIDE or isinstance(tokens[start - 1], But)):
            start -= 1
        if must and any(isinstance(token, (Weekday, RelativeDay)) for token in tokens[:start]):
            before = tokens[:start]
            if isinstance(before[-1], Break) and before[-1].said == ",":
                before = before[:-1]
            return (*before, Edge("before", "before"), *tokens[place + 2 :])
    return tokens


def _once(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "friday once im off at 3" as "friday after 3"."""
    for place, token in enumerate(tokens[:-1]):
        if token.said not in _ONCE or (place and tokens[place - 1].said in ("at", "all")):
            continue
        for end in range(place + 1, min(place + _MATTER + 3, len(tokens))):
            over = isinstance(tokens[end], Ends) or tokens[end].said in _ENDING
            if isinstance(tokens[end], Break):
                break
            at = end + 1
            while at < len(tokens) and (
                isinstance(tokens[at], At) or tokens[at].said in ("out", "up")
            ):
                at += 1
            if over and at < len(tokens) and isinstance(tokens[at], _HOUR):
                return (*tokens[:place], Edge("after", "after"), *tokens[at:])
            timed = any(isinstance(each, _HOUR) for each in tokens[:place])
            if over and timed and _ends(tokens, end + 1):  # "tmrw at 430 once im done"
                return (*tokens[:place], *tokens[end + 1 :])
    return tokens


def _so_is(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "tmrw is out n so is sunday" as "tmrw is out and sunday is out"."""
    for place in range(2, len(tokens) - 2):
        so, being, day = tokens[place : place + 3]
        linked = isinstance(tokens[place - 1], And) and isinstance(so, So)
        if linked and being.said in ("is", "are") and isinstance(day, _DAY):
            refused = any(isinstance(token, (Not, Taken)) for token in tokens[:place])
            said = (Taken("is out", "other"),) if refused else (Fine("is good"),)
            return (*tokens[:place], day, *said, *tokens[place + 3 :])
    return tokens


def _from_then(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "im free by 4" is from 4 on; "the 27th round 1" is around 1."""
    done = list(tokens)
    for place in range(1, len(tokens) - 1):
        before, token, hour = done[place - 1 : place + 2]
        if not isinstance(hour, _HOUR):
            continue
        if token.said == "by" and isinstance(before, Fine) and before.said in _FREE:
            done[place] = Edge("after", "after")
        elif token.said in _AROUND and isinstance(before, (*_DAY, Number)):
            done[place] = At("around")
    return done


def _less_repeated(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "after seven please, not earlier": the same limit once more."""
    limited = Edge in map(type, tokens)
    for place in range(1, len(tokens) - 1):
        ends = place + 2 == len(tokens) or isinstance(tokens[place + 2], Break)
        denied = isinstance(tokens[place], Not) or tokens[place].said == "no"
        if limited and denied and ends and tokens[place + 1].said in _FURTHER:
            start = place - isinstance(tokens[place - 1], Break)
            return (*tokens[:start], *tokens[place + 2 :])
    return tokens


def _beside_mine(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "thu b4 my meeting at 1": before 1; the meeting is then, and nothing else. "Thurs after my
    appt at 1" is after 1, where "after church at 1" may be when to meet."""
    for place, token in enumerate(tokens[:-2]):
        if not (isinstance(token, Edge) and token.name in ("before", "after")):
            continue
        at = _at_its_hour(tokens, place)
        if not at or (token.name == "after" and not _is_appointment(tokens[place + 1 : at])):
            continue
        hour = tokens[at + 1]
        end = at + 2 + (at + 2 < len(tokens) and isinstance(tokens[at + 2], _ONE_DAY))
        day, rest = tokens[at + 2 : end], tokens[end:]
        own = (Break(","), Taken("appointment", "appointment"), At("at"), hour)
        beside = own if token.name == "before" else ()
        return (*tokens[:place], *day, token, hour, *beside, *rest)
    return tokens


def _at_its_hour(tokens: Sequence[Token], place: int) -> int:
    """The place of the "at" in "before my meeting at 1", 0 where none is."""
    if tokens[place + 1].said not in _MINE:
        return 0
    for at in range(place + 3, min(place + 3 + _MATTER, len(tokens) - 1)):
        if isinstance(tokens[at], Break) or isinstance(tokens[at - 1], _HOUR):
            return 0
        links = isinstance(tokens[at], At | To) or tokens[at].said == "de"
        if links and isinstance(tokens[at + 1], _HOUR):
            return at
    return 0


def _is_appointment(matter: Sequence[Token]) -> bool:
    taken = any(isinstance(token, Taken) and token.kind == "appointment" for token in matter)
    return taken or not _APPOINTMENTS.isdisjoint([token.said for token in matter])


def _never_beside(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "free weekdays not weekends": what is never free stands apart from what is."""
    for place in range(2, len(tokens) - 1):
        if tokens[place].said not in _NEVER or isinstance(tokens[place - 1], (Or, And)):
            continue
        free = [n for n, token in enumerate(tokens[:place]) if isinstance(token, Fine)]
        named = free and any(isinstance(token, (*_DAY, Part)) for token in tokens[free[0] : place])
        if not named or any(isinstance(token, (Not, Taken)) for token in tokens[:place]):
            continue
        ahead = place + 1
        while ahead < len(tokens) and tokens[ahead].said in _ARTICLE:
            ahead += 1
        days = ahead
        while ahead < len(tokens) and isinstance(tokens[ahead], (*_DAY, Part, Or, And)):
            ahead += 1
        weekly = any(_is_weekly(token) for token in tokens[days:ahead])
        if weekly and _ends(tokens, ahead):
            before = tokens[: place - isinstance(tokens[place - 1], Break)]
            return (*before, Break(";"), *tokens[place:])
    return tokens


def _ends(tokens: Sequence[Token], place: int) -> bool:
    """Is all said, but for a word of politeness?"""
    while place < len(tokens) and tokens[place].said in _POLITE:
        place += 1
    return place == len(tokens) or isinstance(tokens[place], (Break, So))


def _is_weekly(token: Token) -> bool:
    return isinstance(token, (Weekend, Workdays)) or (isinstance(token, Weekday) and token.plural)


def _less_its_weekday(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "thanksgiving monday": the day of the week says nothing more."""
    return tuple(
        token
        for place, token in enumerate(tokens)
        if not (place and isinstance(token, Weekday) and isinstance(tokens[place - 1], Holiday))
    )


def _or_day(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "the 28 or 29": both are days; "i dont work tuesdays or thursdays" means both."""
    done = list(tokens)
    for place in range(1, len(tokens) - 1):
        before, after = done[place - 1], done[place + 1]
        plural = isinstance(before, Weekday) and before.plural and isinstance(after, Weekday)
        if plural and isinstance(done[place], Or):
            done[place] = And("and")
    for place in range(1, len(tokens) - 2):
        first, link, second = done[place : place + 3]
        if not (isinstance(first, Number) and isinstance(second, Number) and isinstance(link, Or)):
            continue
        day = first.ordinal or done[place - 1].said in ("the", "le")
        ends = place + 3 == len(done) or isinstance(done[place + 3], Break)
        in_row = 12 < first.value < second.value <= _LAST_DAY
        if day and ends and in_row and not (first.counts or second.counts):
            done[place], done[place + 2] = (
                replace(first, ordinal=True),
                replace(second, ordinal=True),
            )
    return done
