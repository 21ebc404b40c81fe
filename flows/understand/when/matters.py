"""What takes somebody's time where two words say it, or a place does.

"stuck at the dentist from 9 to 10", "on at the plant 6-2 fri", "jeudi 10h45 jpasse au bs".
"""

from collections.abc import Sequence

from flows.understand.when.clock_words import word_at
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Edge,
    Fine,
    In,
    Not,
    Number,
    Or,
    RelativeDay,
    So,
    Taken,
    To,
    Token,
    Weekday,
    Word,
)
from flows.understand.word_lists import word_set

_HOUR = (Clock, Number)
_STOPS = (Break, But, So)
# Being taken, which what takes one stands behind: "stuck at the dentist".
_TAKEN_UP = word_set("busy bizzy buzy stuck booked occupied pogne pognee occupe occupee pris prise")
_TAKEN_UP |= {"im stuck", "tied up", "stuck at", "stuck in"}
_LINKS = word_set("at in with w the my a an chez le la les l mon ma avec au dans de en")
_LONGEST_LINK = 3
_ME = word_set("im i am still ill be")
_HELD = word_set("at")
# Offices and shops to which one goes for oneself: nobody is met there.
_OFFICES = word_set(
    """bs bank banque saaq icbc dmv garage barber barbier coiffeur coiffeuse notaire pharmacie
    pharmacy banquier ramq clsc dentiste laundromat buanderie"""
)
_OF_TWO = frozenset(
    (
        *(("service", "canada"), ("services", "canada"), ("service", "ontario")),
        *(("aide", "sociale"), ("centre", "demploi"), ("food", "bank"), ("passport", "office")),
    )
)
_GOING = word_set(
    """jpasse jvas jvais vas vais aller passer jdois dois faut gotta hafta have need going gonna
    goin jmen"""
)
_WITH_US = word_set(
    """jpeux peux peut pourrais jpourrais pourrait veux jveux can could wanna want u you tu te vous
    toi rencontrer rencontre meet meeting see voir lets devant near beside outside"""
)
_TO = word_set("au aux a la l le the chez to my ma mon")
_CUES = _TAKEN_UP | _OFFICES | {"service", "services", "aide", "centre", "food", "passport"}


def with_matters(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with what takes somebody's time said as one."""
    said = [token.said for token in tokens]
    shift = "on" in said and To in map(type, tokens)
    if not shift and _CUES.isdisjoint(said):
        return tuple(tokens)
    done: list[Token] = []
    place = 0
    while place < len(tokens):
        if end := _taken_up_by(tokens, place):
            place = end
        elif _is_on_shift(tokens, place):
            done.append(Taken("on", "work"))
            place += 1
        elif end := _errand(tokens, place):
            done.append(Taken(" ".join(said[place:end]), "other"))
            place = end
        else:
            done.append(tokens[place])
            place += 1
    return tuple(done)


def _taken_up_by(tokens: Sequence[Token], place: int) -> int:
    """ "stuck at the dentist from 9 to 10:30": the place of the dentist, whose hours follow."""
    token = tokens[place]
    if not isinstance(token, Taken) or token.said not in _TAKEN_UP:
        return 0
    by = place + 1
    while by < len(tokens) and by <= place + _LONGEST_LINK and tokens[by].said in _LINKS:
        by += 1
    if by >= len(tokens) or not isinstance(tokens[by], Taken):
        return 0
    then = by + 1
    while then < len(tokens) and isinstance(tokens[then], (At, Edge, To)):
        then += 1
    return by if then < len(tokens) and isinstance(tokens[then], _HOUR) else 0


def _is_on_shift(tokens: Sequence[Token], place: int) -> bool:
    """ "on at the plant 6-2 fri", "im on 6-2 fri": the two ends of a shift stand behind."""
    if tokens[place].said != "on" or not isinstance(tokens[place], Word):
        return False
    start = place
    while start and tokens[start - 1].said in _ME:
        start -= 1
    before = tokens[start - 1] if start else None
    if before is not None and not isinstance(before, (*_STOPS, And, Weekday, RelativeDay)):
        return False
    then = place + 1
    if word_at(tokens, then) in _HELD:
        then += 1 + (word_at(tokens, then + 1) in ("the", "my"))
        if then >= len(tokens) or not isinstance(tokens[then], Word):
            return False
        then += 1
    elif start == place:
        return False  # "on 6-7": a date as well
    ends = tokens[then : then + 3]
    hours = len(ends) > 2 and isinstance(ends[0], _HOUR) and isinstance(ends[2], _HOUR)
    if not hours or not isinstance(ends[1], (To, Edge)):
        return False
    return not any(isinstance(token, Fine) for token in _rest(tokens, then))


def _errand(tokens: Sequence[Token], place: int) -> int:
    """ "jeudi 10h45 jpasse au bs", "gotta go to the bank thurs at 3": the place after it."""
    pair = (tokens[place].said, word_at(tokens, place + 1))
    end = place + 1 + (pair in _OF_TWO)
    if end == place + 1 and (tokens[place].said not in _OFFICES or not _is_word(tokens, place)):
        return 0
    if place < 2 or tokens[place - 1].said not in _TO and pair not in _OF_TWO:
        return 0
    start = place
    while start and not isinstance(tokens[start - 1], (*_STOPS, And)):
        start -= 1
    clause = (*tokens[start:place], *_rest(tokens, end))
    said = {word for token in clause for word in token.said.split()}
    if _GOING.isdisjoint(said) or not _WITH_US.isdisjoint(said):
        return 0
    if any(isinstance(token, (Fine, Not, Or, Taken)) for token in clause):
        return 0
    close = place + len(_rest(tokens, place))
    asked = word_at(tokens, close) == "?"
    timed = any(isinstance(token, (Clock, Number, Weekday, RelativeDay)) for token in clause)
    return end if timed and not asked else 0


def _is_word(tokens: Sequence[Token], place: int) -> bool:
    return isinstance(tokens[place], (Word, In))


def _rest(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """The tokens from a place up to the next pause or "and"."""
    end = place
    while end < len(tokens) and not isinstance(tokens[end], (*_STOPS, And)):
        end += 1
    return tokens[place:end]
