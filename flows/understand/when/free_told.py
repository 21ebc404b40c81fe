"""Who is free and says why: "sat is mine", "no shift no kids", "i got a gap", "not in till 2".

What is not there, or not yet, takes nobody's time; it is put as the words of who is free.
"""

from collections.abc import Sequence

from flows.understand.when.tokens import (
    Break,
    But,
    Clock,
    Edge,
    Ends,
    Fine,
    Holiday,
    Not,
    Now,
    Number,
    Part,
    RelativeDay,
    So,
    Starts,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Word,
)
from flows.understand.word_lists import word_set

_DAY = Weekday | RelativeDay | Weekend | Holiday
_HOUR = Clock | Number
_TIME = _DAY | _HOUR | Part | Unit
_PAUSE = Break | But | So
_NO = frozenset(("no", "aint got no", "zero"))
# Whom or what one may be without, and then is free.
_NOTHING = word_set(
    """kids kid school classes shifts plans one body nothing nothin visits visit chores meetings
    meeting group groups hockey practice church court appts obligations commitments homework
    daycare job boss"""
)
_NOBODY = frozenset(("nobody", "noone", "no one", "no body"))
_CARING = word_set("watch mind keep cover babysit drive bring take")
_HAVING = word_set("got have gots has theres there_is with")
_MY = frozenset(("my", "the", "our", "me"))
_THEY = word_set("they he she boss just")
_BEEN = word_set("is got was been gets has just")
_OFF = word_set("cancelled canceled bumped moved pushed cut postponed rescheduled dropped scrapped")
_GAPS = word_set("gap hole window opening slot spot break space")
_MINE = frozenset(("mine", "all mine", "my own"))
_IS = word_set("is r are iz s be")
_OUT = word_set("out outta outa outside done finished")
_OF = word_set("of from at with the my a this w")
_ME = word_set("im ill i be am should shld will id")
_NOT_YET = frozenset(("dont", "do not", "dnt", "not", "wont", "aint", "doesnt"))
_BEGINNING = word_set(
    "start work go working starting begin in be hafta gotta have got need to on at class school"
)
_LATER = word_set("way much a the later after lunch bit lot")
_REST = word_set("rest everything others")
_VISITS = frozenset(
    ("come over", "come by", "swing by", "pop by", "drop by", "stop by", "pop in", "drop in")
    + ("stop in", "swing in", "come thru", "come through", "come see", "come whenever", "come out")
    + ("come hang", "come visit", "come eat", "come anytime", "come chill", "can come", "come join")
    + ("come meet", "come find", "cmon over", "roll thru", "swing thru", "cld come", "could come")
    + ("meet me", "meet up", "grab a", "buy me", "pick me", "come have", "come grab", "stop over")
)
_DROPPING = frozenset(("swing", "pop", "come", "drop", "stop"))
_VISITING = frozenset(said.partition(" ")[0] for said in _VISITS)
_OTHERS = word_set("they she he who my kids boys girls")
_CUES = (
    frozenset(("no", "nobody", "noone", "mine", "only", "all mine"))
    | _GAPS
    | _OUT
    | _NOT_YET
    | _VISITING
    | _REST
    | _OFF
)


def with_free_told(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such words as those of who is free."""
    said = {token.said for token in tokens}
    if _CUES.isdisjoint(said):
        return tokens
    if not _NOT_YET.isdisjoint(said):
        tokens = _not_till(tokens)
    if not (_REST.isdisjoint(said) or "only" not in said):
        tokens = _less_rest(tokens)
    if not _OFF.isdisjoint(said):
        tokens = _called_off(tokens)
    if not _GAPS.isdisjoint(said):
        tokens = _gaps(tokens)
    tokens = _less_nothing(tokens)
    if not _OUT.isdisjoint(said):
        tokens = _let_out(tokens)
    if not _VISITING.isdisjoint(said):
        tokens = _invited(tokens)
    return tokens


def _less_nothing(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "sat no shift no kids", "got nobody to talk to", "tues is all mine"."""
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        end = _nothing(tokens, place)
        begun = (token.said.partition(" ")[0] for token in tokens[place : end + 1])
        if end and any(word in _CARING for word in begun):
            done.append(Not("nobody"))  # "got nobody to watch my kids"
            place = end
            continue
        if not end:
            done.append(tokens[place])
            place += 1
            continue
        again = done and done[-1] == _FREE
        if not again:
            done.append(_FREE)
        place = end
    return done


_FREE = Fine("free")


def _nothing(tokens: Sequence[Token], place: int) -> int:
    """The place after "no shift", "got nobody", "is all mine"; 0 without them."""
    token = tokens[place]
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if token.said in _NO and isinstance(token, (Not, Word)) and after is not None:
        work = isinstance(after, Taken) and after.kind in ("work", "class", "appointment")
        if (work or after.said in _NOTHING) and _is_of_a_time(tokens, place):
            return _less_that_day(tokens, place + 2)
    if token.said in _HAVING and after is not None:
        if after.said in _NOBODY:
            return _clause_end(tokens, place + 2)
        one = tokens[place + 2].said if place + 2 < len(tokens) else ""
        if after.said == "no" and one in ("one", "body"):
            return _clause_end(tokens, place + 3)
    if token.said in _IS and place and isinstance(tokens[place - 1], (_DAY, Part)):
        skip = place + 1 + (after is not None and after.said == "all")
        if skip < len(tokens) and tokens[skip].said in _MINE:
            return skip + 1
    return 0


def _is_of_a_time(tokens: Sequence[Token], place: int) -> bool:
    """Is a time named before, in the same sentence?"""
    for token in reversed(tokens[:place]):
        if isinstance(token, _TIME):
            return True
        if token == _FREE or token.said == ",":
            continue
        if isinstance(token, (Break, So, But)):
            return False
    return False


def _clause_end(tokens: Sequence[Token], place: int) -> int:
    while place < len(tokens) and not isinstance(tokens[place], (_PAUSE, _TIME, Not, Taken)):
        place += 1
    return place


def _called_off(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "thurs aft, they cut my shift", "fri 3 court got moved to jan": nothing is on then."""
    for place, token in enumerate(tokens):
        if not isinstance(token, Taken) or token.kind not in ("work", "class", "appointment"):
            continue
        start, end = place, place + 1
        while end < len(tokens) and tokens[end].said in _BEEN:
            end += 1
        behind = place + 1 < end < len(tokens) and tokens[end].said in _OFF
        cut = place > 1 and tokens[place - 1].said in _OFF | _MY
        cut_at = place - 1 - (place > 1 and tokens[place - 1].said in _MY)
        before = not behind and cut and tokens[cut_at].said in _OFF
        if not (behind or before):
            continue
        if before:
            start = cut_at - (cut_at > 0 and tokens[cut_at - 1].said in _THEY)
        else:
            end += 1
            start -= place > 0 and tokens[place - 1].said in _MY
        moved = end < len(tokens) and isinstance(tokens[end], (To, Edge))
        timed = _is_of_a_time(tokens, start)
        if not timed and not (before and end < len(tokens) and isinstance(tokens[end], _DAY)):
            continue
        if moved:
            if not any(isinstance(t, (_HOUR, Part)) for t in tokens[:start]):
                return tokens  # "my appt got moved to fri"
            while end < len(tokens) and not isinstance(tokens[end], _PAUSE):
                end += 1
        end = _less_that_day(tokens, end)
        return (*tokens[:start], _FREE, *_called_off(tokens[end:]))
    return tokens


def _less_that_day(tokens: Sequence[Token], place: int) -> int:
    """The place after "that day", which is the one named."""
    ahead = [token.said for token in tokens[place : place + 2]]
    return place + 2 * (ahead == ["that", "day"])


def _gaps(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "wed 2 to 4 i got a gap between class and work"."""
    for place in range(1, len(tokens)):
        if tokens[place].said not in _GAPS or tokens[place - 1].said not in ("a", "an", "my"):
            continue
        having = place > 1 and tokens[place - 2].said in (*_HAVING, "in", "on")
        if not having or not _is_of_a_time(tokens, place):
            continue
        end = place + 1
        between = end < len(tokens) and isinstance(tokens[end], Edge)
        if between and getattr(tokens[end], "name", "") == "between":
            while end < len(tokens) and not isinstance(tokens[end], (_PAUSE, _TIME)):
                end += 1
        elif end + 1 < len(tokens) and isinstance(tokens[end + 1], Taken):
            end += 2  # "on my break from work"
        return (*tokens[: place - 2], _FREE, *_gaps(tokens[end:]))
    return tokens


def _let_out(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "tmrw at noon im outta court": from then on one is free."""
    for place in range(2, len(tokens) - 1):
        if tokens[place].said not in _OUT or tokens[place - 1].said not in _ME:
            continue
        end = place + 1
        while end < len(tokens) and tokens[end].said in _OF:
            end += 1
        start = place - 1
        while start and tokens[start - 1].said in _ME:
            start -= 1
        timed = start > 0 and isinstance(tokens[start - 1], (_HOUR, Part, Unit, Now))
        if timed and end < len(tokens) and isinstance(tokens[end], Taken):
            return (*tokens[:start], _FREE, *tokens[end + 1 :])
    return tokens


def _not_till(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "thurs morning, i dont start till 2" is free; "fri i dont go in til 1" until then."""
    for place in range(1, len(tokens) - 2):
        if tokens[place].said not in _NOT_YET:
            continue
        until = place + 1
        while until < len(tokens) and tokens[until].said in _BEGINNING:
            until += 1
        edge = tokens[until] if place + 1 < until < len(tokens) else None
        if not (isinstance(edge, Edge) and edge.name == "until"):
            continue
        start = place
        while start and tokens[start - 1].said in (*_ME, ",", "cuz", "cause", "so", "because"):
            start -= 1
        hours = until + 1
        while hours < len(tokens) and tokens[hours].said in _LATER:
            hours += 1
        end = hours
        while end < len(tokens) and isinstance(tokens[end], (_HOUR, Part)):
            end += 1
        day = isinstance(tokens[start - 1], _DAY) if start else False
        if day and end > hours:
            return (*tokens[:start], Edge("before", "before"), *tokens[hours:])
        if start and isinstance(tokens[start - 1], (Part, _HOUR)):
            return (*tokens[:start], *tokens[end:])
    return tokens


def _less_rest(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "only day i have is thurs, the rest is work": what is left is no day that was named."""
    for place, token in enumerate(tokens):
        if token.said not in _REST or not place or Not in map(type, tokens):
            continue
        end = place + 1
        while end < len(tokens) and not isinstance(tokens[end], (_PAUSE, Fine, _DAY)):
            end += 1
            if isinstance(tokens[end - 1], Taken):
                return (*tokens[:place], *tokens[end:])
    return tokens


def _invited(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "sat aft im watching the kids, come by": who invites is free, whatever else they do."""
    if not any(_invites(tokens, place) for place in range(len(tokens) - 1)):
        return tokens
    bounds = (token for token in tokens if token.said != "by")  # "swing by"
    if any(isinstance(token, (Not, Starts, Ends, Edge)) for token in bounds):
        return tokens
    if sum(isinstance(token, _DAY) for token in tokens) > 1:
        return tokens
    return tuple(Word(token.said) if isinstance(token, Taken) else token for token in tokens)


def _invites(tokens: Sequence[Token], place: int) -> bool:
    if tokens[place].said in _DROPPING and isinstance(tokens[place + 1], Break):
        return True  # "swing by", whose "by" is gone
    said = f"{tokens[place].said} {tokens[place + 1].said}"
    return said in _VISITS and not (place and tokens[place - 1].said in _OTHERS)
