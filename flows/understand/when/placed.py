"""Words read by their place: "mon 2 fri", "rien avant 10h", "fri 3 at the latest", "thursdays out".

They are other words elsewhere, and only their neighbours on both sides tell.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.understand.when.meant import meant
from flows.understand.when.short_words import HARD, WITH, is_a_verb, is_hard
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Date,
    Edge,
    Except,
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
    Unit,
    Weekday,
    Weekend,
    Which,
    Word,
    Workdays,
)
from flows.understand.word_lists import word_set

_LATEST = frozenset(
    ("au plus tard", "at the latest", "by the latest", "the latest", "latest")
    + ("au plus tot", "at the earliest", "the earliest", "earliest")
)
_NOT_BEFORE = {"pas avant", "mais pas avant", "pas davant", "not before", "but not before"}
_GONE = word_set("out shot gone full booked packed bad toast jammed slammed")
_PACKED = _GONE | word_set(
    """dead hectic nuts crazy brutal rough tough loaded stacked insane crammed hard difficult chaos
    chaotic wiped exhausted beat messy tight ruined swamped awful terrible mort morte creve crevee
    brule brulee bushed pooped drained"""
)
_BEING = word_set(
    """chu jsuis suis is r are im looks looking pretty super kinda so too really way all just
    already right flat"""
)
_AM = frozenset(("im", "am"))
_I_AM = frozenset(("chu", "jsuis", "suis", "etre"))
_ALL = word_set("any anytime anyday every everyday all most whole")
_ANY = word_set("any whatever whichever quel quelle quelque")
_ONE_DAY = Taken | Fine
_HOUR = Clock | Number
_SHORT_NAME = 6  # letters: "fris"
_SUITS = word_set("good fine ok okay perfect")


def in_place(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with these words read; in what is far from any of them nothing changes."""
    done: list[Token] = []
    last = len(tokens) - 1
    for place, token in enumerate(tokens):
        after = tokens[place + 1] if place < last else None
        if isinstance(token, Edge) and _is_moved(token, done, after):
            continue
        if isinstance(token, Edge) and done and done[-1].said == "day after":
            continue
        if token.said == "by" and isinstance(after, Break | None):
            continue  # "tmrw evening b'y"
        if _is_day_after(token, done):
            done = _less_day_after(done)
            token = RelativeDay("day after tomorrow", 2)
            done.append(token)
            continue
        if token.said == "plus" and done and done[-1].said.endswith(" plus"):
            continue  # "je peux plus" is one refusal
        if isinstance(token, Edge) and _bars_days(tokens, place):
            done += [Not(token.said.partition(" ")[0]), Edge("avant", "before")]
            continue
        done.append(_placed(tokens, place, done, after))
    return tuple(done)


def _placed(
    tokens: Sequence[Token], place: int, done: Sequence[Token], after: Token | None
) -> Token:
    token, before = tokens[place], done[-1] if done else None
    if (other := meant(tokens, place)) is not None:
        return other
    match token:
        case Word():
            return _word(tokens, place, before, after)
        case Number(said="2") if _is_between(tokens, place):
            return To("2")
        case Weekday(said="wed" | "sat" as said) if is_a_verb(tokens, place):
            return Word(said)
        case Weekday(plural=True) | Weekend(plural=True) if _is_one(tokens, place):
            return replace(token, plural=False)
        case Unit(said="day"):
            return _day(tokens, place, before)
        case Unit() | Workdays():
            return _workweek(token, done, after)
        case Edge(said="frm" | "de") | At(said="sur les" | "su les"):
            return _from(token, before, after)
        case Part() | But() if _is_all_but(tokens, place, before):
            # "any evening but tonight": only the one left out is named
            return Except("but") if isinstance(token, But) else Word(token.said)
        case _:
            return token


def _from(edge: Edge | At, before: Token | None, after: Token | None) -> Token:
    """ "2 weeks frm today"; "chu de nuit" is at work."""
    if edge.said == "frm":
        return replace(edge, said="from")
    being = before is not None and before.said in _I_AM
    return Taken(edge.said, "work") if being and isinstance(after, Part) else edge


def _is_moved(edge: Edge, done: list[Token], after: Token | None) -> bool:
    """ "until after 6" is until 6; "3 at the latest" is at the latest 3."""
    before = done[-1] if done else None
    if edge.name == "after" and isinstance(before, Edge) and before.name == "until":
        return True
    if edge.said in _LATEST and _put_before(done, edge, after):
        return True
    alone = not isinstance(after, Clock | Number | Weekday | RelativeDay)
    if alone and edge.said in ("earliest", "the earliest", "latest", "the latest"):
        done.append(Word(edge.said))  # "the latest news"
        return True
    return False


def _is_day_after(token: Token, done: Sequence[Token]) -> bool:
    """ "day after tomorow", however tomorrow is typed."""
    if not isinstance(token, RelativeDay) or token.ahead != 1 or not done:
        return False
    if isinstance(done[-1], RelativeDay):
        return done[-1].said in ("the day after", "day after")
    day = done[-2] if len(done) > 1 else None
    after = isinstance(done[-1], Edge) and done[-1].name == "after"
    return after and isinstance(day, Unit) and day.said == "day"


def _less_day_after(done: list[Token]) -> list[Token]:
    """The tokens before "(the) day after"."""
    done = done[: -1 if isinstance(done[-1], RelativeDay) else -2]
    return done[:-1] if done and done[-1].said == "the" else done


def _bars_days(tokens: Sequence[Token], place: int) -> bool:
    """ "pas avant le 28": no day before it; "pas avant 10h" is from ten on."""
    if tokens[place].said not in _NOT_BEFORE:
        return False
    article = place + 1 < len(tokens) and tokens[place + 1].said in ("le", "the")
    ahead = tokens[place + 1 + article : place + 5]
    named = bool(ahead) and isinstance(ahead[0], Weekday | RelativeDay | Holiday | Date)
    numbered = article and bool(ahead) and isinstance(ahead[0], Number)
    return (named or numbered) and Clock not in map(type, ahead)


def _leaves_out(tokens: Sequence[Token], place: int) -> bool:
    """ "anytime next week but mon": the day behind the "but" is left out, and nothing follows."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    further = tokens[place + 2] if place + 2 < len(tokens) else None
    if isinstance(after, RelativeDay) and isinstance(further, Part):  # "tonight" is two
        further = tokens[place + 3] if place + 3 < len(tokens) else None
    if not isinstance(after, Weekday | RelativeDay | Part) or not isinstance(further, Break | None):
        return False
    words = {word for token in tokens[max(0, place - 6) : place] for word in token.said.split()}
    return not words.isdisjoint(_ALL)


def _day(tokens: Sequence[Token], place: int, before: Token | None) -> Token:
    """ "tmrw or day after" is a day; "any day after 3" is none."""
    if before is not None and before.said == "any":
        return Word("day")
    begins = isinstance(before, Break | Or | But | None) and _is_next_day(tokens, place + 1)
    return RelativeDay("day after", 1) if begins else tokens[place]


def _is_next_day(tokens: Sequence[Token], place: int) -> bool:
    """ "tmrw is bad, day after is good", "fri or day after"."""
    ahead = tokens[place : place + 2]
    beside = ("is", "in", "in the", "at")
    if [token.said for token in ahead[:1]] != ["after"]:
        return False
    return len(ahead) < 2 or isinstance(ahead[1], Fine | Break | Taken) or ahead[1].said in beside


def _is_all_but(tokens: Sequence[Token], place: int, before: Token | None) -> bool:
    """Is it the "but", or the "evening", of "any evening but tonight"?"""
    if isinstance(tokens[place], But):
        return tokens[place].said == "but" and _leaves_out(tokens, place)
    link = tokens[place + 1] if place + 1 < len(tokens) else None
    if before is None or before.said not in _ANY or link is None:
        return False
    return isinstance(link, Except) or (link.said == "but" and _leaves_out(tokens, place + 1))


def _is_between(tokens: Sequence[Token], place: int) -> bool:
    """ "mon 2 fri", "9 2 5 mon 2 fri": a "2" that is "to"."""
    if not place or place + 1 >= len(tokens):
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    if isinstance(before, Weekday) and isinstance(after, Weekday):
        return True
    if not (isinstance(before, _HOUR) and isinstance(after, _HOUR)):
        return False
    row = tokens[place - 2] if place > 1 else None
    further = tokens[place + 2] if place + 2 < len(tokens) else None
    alone = not isinstance(row, Number | And) and not isinstance(further, Number | And | Unit)
    return alone and any(isinstance(token, Taken | Weekday) for token in tokens)


def _word(tokens: Sequence[Token], place: int, before: Token | None, after: Token | None) -> Token:
    """ "rien avant 10h" refuses; "thursdays out" is taken."""
    token = tokens[place]
    if token.said in _PACKED and _is_gone(tokens, place):
        return Taken(token.said, "other")
    if token.said == "rien" and after is not None and after.said.startswith(("avant", "apres")):
        return Not("rien")
    if token.said in HARD and is_hard(tokens, place):
        return Taken(token.said, "other")
    ends = isinstance(after, Break | Weekday | RelativeDay | So | But | Which | None)
    if token.said == "on" and isinstance(after, Part) and after.plural and after.name == "night":
        return Taken("on", "work")  # "im on nights this week"
    if token.said == "on" and before is not None and before.said in _AM and _is_at_work(after):
        return Taken("on", "work")  # "sat im on till 6", "im on at the shop fri 2-10"
    if token.said in _GONE and isinstance(before, Weekday | RelativeDay | Part | Holiday) and ends:
        return Taken(token.said, "other")
    return token


def _is_at_work(after: Token | None) -> bool:
    return isinstance(after, At) or (isinstance(after, Edge) and after.name in ("until", "from"))


def _is_gone(tokens: Sequence[Token], place: int) -> bool:
    """ "thurs is pretty packed for me", "sat im out": how a day is that is no good."""
    back = place - 1
    while back >= 0 and place - back < 5 and tokens[back].said in _BEING:
        back -= 1
    if back < 0 or back == place - 1:
        return False
    day = tokens[back - (back > 0 and isinstance(tokens[back], Number))]  # "tues 6th im out"
    if not isinstance(day, Weekday | RelativeDay | Part | Unit | Weekend | Holiday):
        return False
    after = [token.said for token in tokens[place + 1 : place + 3]]
    ends = not after or isinstance(tokens[place + 1], Break | So | But | Weekday | RelativeDay)
    return ends or after[0] in WITH or after in (["4", "me"], ["for", "us"], ["already", ","])


def _is_one(tokens: Sequence[Token], place: int) -> bool:
    """ "thursdays out. friday?": beside another bare day it is thursday is."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if _is_good(tokens[place], after) or _is_a_day_so(tokens, place):
        return True
    said = after is not None and after.said in _GONE
    if not (said or isinstance(after, _ONE_DAY)):
        return False
    return any(
        isinstance(token, RelativeDay) or (isinstance(token, Weekday) and not token.plural)
        for token in tokens[place + 1 :]
    )


def _is_a_day_so(tokens: Sequence[Token], place: int) -> bool:
    """ "sunday's a write off": one of them is a day so, several are."""
    ahead = tokens[place + 1 : place + 3]
    if len(ahead) > 1 and ahead[0].said == "a":
        return isinstance(ahead[1], Taken | Not | Fine)
    return bool(ahead) and isinstance(ahead[0], Taken) and ahead[0].said.startswith("a ")


def _is_good(day: Token, after: Token | None) -> bool:
    """ "fri's good", whose apostrophe is gone; of every week people say "fridays are good"."""
    said = after.said.partition(" ")[0] if after is not None else ""
    short = len(day.said) < _SHORT_NAME and isinstance(after, Fine | Taken | Not)
    return short or said in _SUITS


def _workweek(unit: Unit | Workdays, done: Sequence[Token], after: Token | None) -> Token:
    """ "dans 2 jours ouvrables" counts them."""
    if not _is_workweek(unit, done, after):
        return unit
    counts = isinstance(unit, Workdays)
    return Unit(unit.said, "workday", True) if counts else Workdays(unit.said)


def _is_workweek(unit: Token, done: Sequence[Token], after: Token | None) -> bool:
    """ "21h semaine 23h fds", "la semaine jpeux pas": the days of the week; or counted ones."""
    if isinstance(unit, Workdays):
        return bool(done) and isinstance(done[-1], Number) and "ouvrable" in unit.said
    if unit.said not in ("semaine", "sem") or isinstance(after, Which):
        return False
    before = done[-1] if done else None
    if before is not None and before.said == "la" and isinstance(after, Not):
        return len(done) < 2 or done[-2].said != "toute"
    hours = isinstance(before, Clock) or (
        isinstance(before, Number) and len(done) > 1 and isinstance(done[-2], To)
    )
    return hours and isinstance(after, Clock | Part | Break | And | None)


def _put_before(done: list[Token], edge: Edge, after: Token | None) -> bool:
    """ "vendredi midi au plus tard": the limit goes before what it stands behind."""
    if not done or not isinstance(done[-1], Clock | Weekday | RelativeDay | Number):
        return False
    if isinstance(after, Clock | Weekday | RelativeDay | Number):
        return False
    done.insert(len(done) - 1, edge)
    return True
