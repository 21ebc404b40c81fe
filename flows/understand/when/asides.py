"""Second thoughts, conditions, uneven weeks: "fri no wait sat", "if ur not busy", "every 2nd wed".

What somebody took back, what they only make depend on something, and what comes round in a rhythm
that no week can hold are no times to meet and refuse none.
"""

from collections.abc import Sequence

from flows.understand.when.clauses import TIMES
from flows.understand.when.meanwhile import CUES, without_meanwhile
from flows.understand.when.tokens import (
    At,
    Break,
    But,
    Clock,
    Date,
    Edge,
    Ends,
    Every,
    Fine,
    Holiday,
    In,
    Month,
    Not,
    Number,
    Or,
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
    Which,
    Word,
)
from flows.understand.word_lists import word_set

_DAY = Weekday | RelativeDay | Weekend | Holiday | Month | Date
_HOUR = Clock | Number
_OF_A_TIME = _DAY | _HOUR | Part | At | Edge | To | Which | In
_LINKS = word_set("the on at le for of to de la pour")
# What takes back the time right before it, longest first.
_TAKEN_BACK: tuple[tuple[str, ...], ...] = (
    ("no", "wait", "sorry"),
    ("no", "sorry", "i", "mean"),
    ("no", "sorry", "i", "meant"),
    ("sorry", "i", "mean"),
    ("sorry", "i", "meant"),
    ("oops", "i", "mean"),
    ("oops", "i", "meant"),
    ("wait", "no"),
    ("no", "wait"),
    ("no", "sorry"),
    ("oops", "sorry"),
    ("scratch", "that"),
    ("i", "mean"),
    ("i", "meant"),
    ("je", "veux", "dire"),
    ("jveux", "dire"),
    ("non", "attend"),
    ("non", "attends"),
    ("non", "scuse"),
    ("oops",),
    ("oups",),
    ("correction",),
    ("actually",),
)
_FIRST = frozenset(words[0] for words in _TAKEN_BACK)
_LAUGHS = word_set("lol lmao haha hahaha hehe mdr ptdr")  # they set apart what was said
_IF = word_set("if unless si")
_NOT_ME = word_set(
    """u ur you youre your its it thats that this the theres there they hes shes he she theyre
    nobody everyone weather cest c ca sa cetait tes tu t vous vs te il elle ta tas tes ten"""
)
_CA = frozenset(("c", "ca", "sa"))
_NEAR = 14  # tokens that a condition or a second thought is long at most
_ME = word_set("i im ill")
_COUNTS = frozenset(("2", "3", "deux", "trois"))
_MY = frozenset(("ma", "my"))
_OTHER = word_set("other second 2nd 2 two third 3rd 3")


def without_asides(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens less what was taken back, with the refusals of conditions as plain words."""
    said = {token.said for token in tokens}
    if not _LAUGHS.isdisjoint(said):
        last = len(tokens) - 1
        tokens = [
            Break(",") if token.said in _LAUGHS and 0 < place < last else token
            for place, token in enumerate(tokens)
        ]
    if not _FIRST.isdisjoint(said):
        tokens = _corrected(tokens)
    if not CUES.isdisjoint(said):
        tokens = without_meanwhile(tokens)
    if not _IF.isdisjoint(said):
        tokens = _unconditional(tokens)
    if any(isinstance(token, (Ends, Starts)) for token in tokens):
        tokens = _day_first(tokens)
    return tuple(tokens)


def _day_first(tokens: Sequence[Token]) -> list[Token]:
    """ "i finish fri at 3" as "i fri finish at 3": the hour is when it ends."""
    done = list(tokens)
    for place in range(len(done) - 2):
        end, day = done[place], done[place + 1]
        hour = isinstance(done[place + 2], (At, Clock)) or _is_hour(done[place + 2])
        # "mon 7-3 tue off wed 3-11": the tuesday is off, and the hours are wednesday's
        dated = end.said == "off" or (place > 0 and isinstance(done[place - 1], _DAY))
        if dated or not isinstance(end, (Ends, Starts)):
            continue
        if isinstance(day, (Weekday, RelativeDay)) and hour:
            done[place], done[place + 1] = day, end
    return done


def _is_hour(token: Token) -> bool:
    return isinstance(token, Number) and not token.counts and not token.ordinal


def _corrected(tokens: Sequence[Token]) -> list[Token]:
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        end = _takes_back(tokens, place)
        if end and _time_at(tokens, end):
            _take_back(done, tokens, end)
            place = end
            continue
        done.append(tokens[place])
        place += 1
    return done


def _takes_back(tokens: Sequence[Token], place: int) -> int:
    """The place after a "no wait" that begins here, 0 without one."""
    if tokens[place].said not in _FIRST:
        return 0
    for words in _TAKEN_BACK:
        ahead = tuple(token.said for token in tokens[place : place + len(words)])
        if ahead == words:
            end = place + len(words)
            return end + (end < len(tokens) and tokens[end].said == ",")
    return 0


def _time_at(tokens: Sequence[Token], place: int) -> bool:
    while place < len(tokens) and (tokens[place].said in _LINKS or isinstance(tokens[place], At)):
        place += 1
    return place < len(tokens) and isinstance(tokens[place], (_DAY, _HOUR, Which, Part))


def _take_back(done: list[Token], tokens: Sequence[Token], end: int) -> None:
    """Take from ``done`` the time that the one at ``end`` stands for."""
    start = len(done)
    while start and (isinstance(done[start - 1], _OF_A_TIME) or done[start - 1].said in _LINKS):
        start -= 1
        if start and isinstance(done[start - 1], Break) and start == len(done) - 1:
            start -= 1
    while start == len(done) and start and isinstance(done[start - 1], Break):
        start -= 1
        while start and isinstance(done[start - 1], _OF_A_TIME):
            start -= 1
    before = done[start:]
    if start and isinstance(done[start - 1], Not):
        done.append(But("but"))  # "not fri i meant sat"
        return
    days, hours = _kinds(tokens, end)
    kept: list[Token] = []
    if days and not hours:  # "fri at 3 i mean sat": the hour stands
        kept = [token for token in before if isinstance(token, (_HOUR, At, Part))]
    elif hours and not days:
        kept = [token for token in before if isinstance(token, (_DAY, Which))]
    done[start:] = kept


def _kinds(tokens: Sequence[Token], place: int) -> tuple[bool, bool]:
    """Are days named there, and hours?"""
    days = hours = False
    for token in tokens[place : place + _NEAR]:
        if isinstance(token, (Break, But, Or)):
            break
        days = days or isinstance(token, _DAY)
        hours = hours or isinstance(token, (_HOUR, Part))
    return days, hours


def _unconditional(tokens: Sequence[Token]) -> list[Token]:
    """ "sunday at 2 if ur not busy": what it depends on refuses nothing."""
    done = list(tokens)
    for place, token in enumerate(tokens):
        if token.said in _IF and place + 1 < len(tokens):
            for n in _condition(tokens, place):
                done[n] = Word(tokens[n].said)
    return done


def _condition(tokens: Sequence[Token], place: int) -> list[int]:
    """The places after an "if" whose refusals belong to it."""
    subject = tokens[place + 1].said.partition(" ")[0]
    mine = subject in _ME
    if not (subject in _NOT_ME or (mine and tokens[place].said == "unless")):
        return []
    found: list[int] = []
    for n in range(place + 1, min(len(tokens), place + _NEAR)):
        token, after = tokens[n], tokens[n + 1] if n + 1 < len(tokens) else None
        if isinstance(token, (Break, But, So)):
            return found
        count = isinstance(token, Number) and isinstance(after, (Word, Taken))
        if isinstance(token, TIMES) and not count:
            # "if u cant thurs fri is ok": what they cannot is a time
            cannot = isinstance(tokens[n - 1], Not) or mine
            # "si c pas bon jeudi jpeux vendredi"
            cannot = cannot or (
                subject in _CA and any(isinstance(t, _DAY) for t in tokens[n + 1 :])
            )
            return [] if cannot else found
        if count or isinstance(token, (Not, Taken, Fine)):
            found.append(n)
    return found


def without_uneven(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "every other fri at 2": a rhythm of two weeks names no day that is known."""
    done = list(_less_rhythms(tokens))
    if Every not in map(type, tokens):
        return done
    for place, token in enumerate(tokens[:-1]):
        every = isinstance(token, Every)
        if not every or not (token.said == "every other" or tokens[place + 1].said in _OTHER):
            continue
        day = place + 1 + (tokens[place + 1].said in _OTHER)
        if day >= len(tokens) or not isinstance(tokens[day], (Weekday, Weekend, Unit, Part)):
            continue
        while day < len(tokens) and isinstance(tokens[day], (_OF_A_TIME, Unit)):
            done[day] = Word(tokens[day].said)
            day += 1
        for n in range(place, min(place + 2, len(tokens))):
            done[n] = Word(tokens[n].said)
    return done


def _less_rhythms(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "un lundi sur deux", "aux deux semaines le jeudi": the times of the clause are not known."""
    tokens = [Word(t.said) if _is_of_my_week(tokens, n) else t for n, t in enumerate(tokens)]
    marks = [n for n in range(len(tokens) - 1) if _is_rhythm(tokens, n)]
    if not marks:
        return tokens
    stops = [-1, *(n for n, token in enumerate(tokens) if isinstance(token, Break)), len(tokens)]
    plain = {
        n
        for start, end in zip(stops, stops[1:], strict=False)
        if any(start < mark < end for mark in marks)
        for n in range(start + 1, end)
    }
    return [
        Word(token.said) if n in plain and isinstance(token, TIMES) else token
        for n, token in enumerate(tokens)
    ]


def _is_of_my_week(tokens: Sequence[Token], place: int) -> bool:
    """ "jvais avoir fini ma semaine de nuit": the shift it is of, and no hours."""
    if place < 3 or not isinstance(tokens[place], Part):
        return False
    named = isinstance(tokens[place - 2], Unit) and tokens[place - 1].said in ("de", "of")
    return named and _is_behind(tokens, place - 2)


def _is_behind(tokens: Sequence[Token], week: int) -> bool:
    """ "fini ma semaine", "apres ma semaine": by then it is over."""
    before = tokens[week - 2] if week > 1 else None
    over = isinstance(before, Ends) or (isinstance(before, Edge) and before.name == "after")
    return over and tokens[week - 1].said in _MY


def _is_rhythm(tokens: Sequence[Token], place: int) -> bool:
    said, number = tokens[place].said, tokens[place + 1]
    if number.said in ("de", "of") and isinstance(tokens[place], Unit):  # "une semaine de nuit"
        kind = tokens[place + 2] if place + 2 < len(tokens) else None
        shift = isinstance(kind, Part) or kind is not None and kind.said in ("jour", "days")
        shift = shift and not _is_behind(tokens, place)
        return shift and tokens[place].said.startswith(("semaine", "sem", "week", "wk"))
    if not isinstance(number, Number) or number.said not in _COUNTS:
        return False
    if said == "sur":
        return place > 0 and isinstance(tokens[place - 1], (_DAY, Unit))
    unit = place + 2 < len(tokens) and isinstance(tokens[place + 2], Unit)
    return unit and said in ("aux", "chaque", "toutes les", "tous les")
