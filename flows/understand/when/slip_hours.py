"""Numbers that are an hour, though nothing says so, and those that are none.

"thursday works, 1030", "so 7 would suit me", "4 is too early today"; but "u still on 4 wed", "my
girl is 4 goin on 30", "le film dure 2h15", "soulier 10 et demi".
"""

from collections.abc import Sequence

from flows.understand.when.tokens import (
    At,
    Break,
    Clock,
    Edge,
    Every,
    Fine,
    Number,
    Part,
    RelativeDay,
    So,
    Taken,
    To,
    Token,
    Weekday,
    Which,
    Word,
)
from flows.understand.word_lists import word_set

HOUR = (Number, Clock)
DAY = (Weekday, RelativeDay)
GOING = word_set("going goin gonna")
LASTING = word_set("dure dur durent dura durait lasts lasted")
SIZES = word_set("size sizes taille pointure bottes boots souliers soulier shoe shoes")
INSTEAD = frozenset(("instead of", "insted of", "rather than", "au lieu de", "a place de"))
LEAVE = word_set("pass passe sortie permission")  # "une pass de 4h"
_NOON = 12  # o'clock
_QUARTERS = (0, 10, 15, 20, 30, 40, 45, 50)
_BEING = word_set("chu chui chus jsuis jsus suis")
_WHOM = word_set("my the me kids family")
_ARE = word_set("r are is")
_TOO = ("is too", "too ", "est trop", "cest trop")
_DURING = word_set("pour durant pendant")  # "pour une heure" is how long
_SUITING = word_set("would might could works suits is")


def of_number(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """What stands for the number at a place."""
    token = tokens[place]
    if not isinstance(token, Number):
        return (token,)
    if token.said == "4" and _is_for(tokens, place):
        return (Word("for"),)
    if token.said == "7" and _is_every_day(tokens, place):
        return (Every("daily"),)
    if token.said == "1" and _is_next_one(tokens, place):
        return (Number("one", 1),)
    if _is_age(tokens, place) or _lasts(tokens, place):
        return (Word(token.said),)
    if _is_late_shift(tokens, place):
        return (Clock(token.said, (int(token.value) % _NOON + _NOON) * 60),)
    if _is_return(tokens, place):
        return (Clock(token.said, (int(token.value) + _NOON) * 60),)
    if _answers(tokens, place) or _is_weighed(tokens, place) or _replaces(tokens, place):
        return (At("at"), token) if token.value <= _NOON else (_clock(token),)
    return (token,)


def of_clock(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """What stands for the clock at a place: "soulier 10 et demi", "fait 1h que jattends"."""
    before = tokens[place - 1].said if place else ""
    after = tokens[place + 1].said if place + 1 < len(tokens) else ""
    length = (
        before in ("de", "d") and place > 1 and tokens[place - 2].said.rpartition(" ")[2] in LEAVE
    )
    none = (
        length
        or (before in _DURING and tokens[place].said.startswith("une "))
        or before in SIZES
        or (before == "fait" and after == "que")
        or _lasts(tokens, place)
    )
    return (Word(tokens[place].said),) if none else (tokens[place],)


def is_hour(token: Token) -> bool:
    """ "11", "1030"."""
    if not isinstance(token, Number) or token.counts or token.ordinal:
        return False
    hours, minutes = divmod(int(token.value), 100)
    return 1 <= token.value <= _NOON or (1 <= hours <= _NOON and minutes in _QUARTERS)


def is_last_hour(tokens: Sequence[Token], place: int) -> bool:
    """ "later today ok like 4": at the end, of a day that is named."""
    named = any(isinstance(token, DAY) for token in tokens[:place])
    return named and place + 1 == len(tokens) and is_hour(tokens[place])


def names_a_shift(tokens: Sequence[Token], place: int) -> bool:
    """ "i got night shift wed 11pm to 7am": its hours say when it is."""
    shift, day, first, link, last = (*tokens[place + 1 : place + 6], *[None] * 5)[:5]
    if not (isinstance(shift, Taken) and shift.kind == "work" and isinstance(day, DAY)):
        return False
    return isinstance(first, HOUR) and isinstance(link, To | Edge) and isinstance(last, HOUR)


def _is_late_shift(tokens: Sequence[Token], place: int) -> bool:
    """ "night shift tmrw 11 to 7": in the evening, where its name goes with it."""
    part = tokens[place - 3] if place > 2 else None
    late = isinstance(part, Part) and part.name in ("evening", "night")
    named = late and names_a_shift(tokens, place - 3)
    return is_hour(tokens[place]) and (named or (place > 1 and is_of_shift(tokens, place - 1)))


def is_of_shift(tokens: Sequence[Token], place: int) -> bool:
    """ "mercredi chui de soir 3 a 11": the shift of the evening, with its hours."""
    part, link = tokens[place], tokens[place + 2] if place + 2 < len(tokens) else None
    late = isinstance(part, Part) and part.name in ("evening", "night") and isinstance(link, To)
    de = late and place > 1 and tokens[place - 1].said in ("de", "d")
    return de and tokens[place - 2].said in _BEING


def _is_for(tokens: Sequence[Token], place: int) -> bool:
    """ "u still on 4 wed at 2", "im at my moms 4 supper"."""
    day, link, hour = (*tokens[place + 1 : place + 4], None, None, None)[:3]
    if isinstance(day, Part) and day.meal:
        return True
    if day is not None and day.said in _WHOM and place and tokens[place - 1].said in _ARE:
        return True  # "sundays r 4 my kids"
    return isinstance(day, DAY) and isinstance(link, At) and isinstance(hour, HOUR)


def _is_every_day(tokens: Sequence[Token], place: int) -> bool:
    """ "7 days a wk", "7 jours sur 7", "7 jours semaine"."""
    said = [token.said for token in tokens[place + 1 : place + 4]]
    if said[:2] in (["jours", "semaine"], ["days", "week"]):
        return True
    return said[:2] in (["days", "a"], ["days", "per"], ["jours", "sur"]) and len(said) > 2


def _is_age(tokens: Sequence[Token], place: int) -> bool:
    """ "4 goin on 30"."""
    on = place > 2 and tokens[place - 1].said == "on" and tokens[place - 2].said in GOING
    return on and isinstance(tokens[place - 3], Number)


def _lasts(tokens: Sequence[Token], place: int) -> bool:
    """ "le film dure 2h15": how long."""
    return place > 0 and tokens[place - 1].said in LASTING


def _is_return(tokens: Sequence[Token], place: int) -> bool:
    """ "day pass thurs, back by 8": nobody is back in the morning."""
    by = place > 1 and isinstance(tokens[place - 1], Edge) and tokens[place - 2].said == "back"
    return by and tokens[place].said in ("8", "9", "10", "11")


def _is_next_one(tokens: Sequence[Token], place: int) -> bool:
    """ "not this wknd. next 1"."""
    which = tokens[place - 1] if place else None
    ends = place + 1 == len(tokens) or isinstance(tokens[place + 1], Break)
    return isinstance(which, Which) and which.shift > 0 and ends


def _answers(tokens: Sequence[Token], place: int) -> bool:
    """ "thursday works, 1030", "sat then, 11", "tmrw i finish at 3. 4 good?": the hour of it."""
    ahead = tokens[place + 1 :]
    if not is_hour(tokens[place]) or not any(isinstance(t, DAY) for t in tokens[:place]):
        return False
    if place > 2 and [t.said for t in tokens[place - 2 : place]] == ["same", "time"]:
        return not ahead  # "works for me fri, same time 3"
    before = tokens[place - 1]
    suits = len(ahead) in (1, 2) and isinstance(ahead[0], Fine)
    told = isinstance(before, Break) and before.said in ",."
    if suits or not told or (ahead and not isinstance(ahead[0], Break)):
        return suits and told and before.said == "."
    behind = place > 1 and isinstance(tokens[place - 2], So | Fine | Weekday | Part)
    return behind and not any(isinstance(t, (*HOUR, Edge)) for t in tokens[: place - 1])


def _is_weighed(tokens: Sequence[Token], place: int) -> bool:
    """ "4 is too early today, 5 ok?", "so 7 would suit me best"."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or not is_hour(tokens[place]):
        return False
    if isinstance(after, Taken) and after.said.startswith(_TOO):
        return not place or isinstance(tokens[place - 1], Break)
    return place > 0 and isinstance(tokens[place - 1], So) and after.said in _SUITING


def _replaces(tokens: Sequence[Token], place: int) -> bool:
    """ "3 instead of 2 tmrw": the hour that comes in another's place."""
    after = tokens[place + 1] if not place and len(tokens) > 1 else None
    return is_hour(tokens[place]) and after is not None and after.said in INSTEAD


def _clock(number: Number) -> Clock:
    """1030 as half past ten."""
    hours, minutes = divmod(int(number.value), 100)
    return Clock(number.said, hours * 60 + minutes, bare=True)
