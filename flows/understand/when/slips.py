"""Figures and small words that thumbs use for others: "u still on 4 wed", "mon btwn 10 an 12".

And words beside a time that say nothing of it: "not the 25th dear", "sat by the river thinkin".
"""

from collections.abc import Callable, Mapping, Sequence

from flows.understand.when.slip_hours import (
    DAY,
    GOING,
    HOUR,
    INSTEAD,
    LASTING,
    LEAVE,
    SIZES,
    is_last_hour,
    is_of_shift,
    names_a_shift,
    of_clock,
    of_number,
)
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    Clock,
    Date,
    Edge,
    Ends,
    Except,
    Fine,
    Not,
    Number,
    Part,
    RelativeDay,
    So,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Which,
    Word,
)
from flows.understand.word_lists import word_set

_NAMED = (*HOUR, *DAY, Part, Date, Unit)
# Whom one speaks to.
_CALLED = word_set(
    "dear hun hon sweetie buddy bud bro bruh dude sir maam miss boss fam mate gros chum patron chef"
)
_THE = word_set("the a that this le la")
_WHOLE = word_set("whole entire all")
_WHEN = word_set("when once wen quand kan lorsque")
_OKAY = word_set("ok okay k")
_ARE = frozenset(("is", "are"))
_IN_PLACE = frozenset(("a place", "a la place"))
_SAME = (["same", "as"], ["pareil", "comme"], ["meme", "que"], ["like", "on"])
_WILL = word_set("wont manquerai")
_GOING_IN = word_set("jrentre jentre")
_NOT_BEYOND = frozenset(("pas apres", "not after"))
_YEARS = 1900
_ME = word_set("me him her us them")
_WEDDED = word_set("her him my in his")
# They may stand for others.
_WORDS = word_set("svp stp pls plz please an max sorry desole scuse tantot like sick malade")
_MISSED = word_set("miss skip manquer manque")
_CUES = (
    _CALLED
    | _WHOLE
    | _WHEN
    | _OKAY
    | _IN_PLACE
    | GOING
    | LASTING
    | SIZES
    | LEAVE
    | INSTEAD
    | _MISSED
    | word_set(
        """1 4 7 an sat wed same pareil meme pour so fait max like sorry desole scuse tantot back
        soir nuit svp stp pls plz please jrentre jentre sick malade this celui , ."""
    )
)


def without_slips(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with such words as what they stand for."""
    taken = Taken in map(type, tokens)
    if not taken and _CUES.isdisjoint([token.said for token in tokens]):
        return tokens
    done: list[Token] = []
    skipped = 0
    for place, token in enumerate(tokens):
        said = token.said
        if place < skipped or (said in _CALLED and _is_called(tokens, place)):
            continue
        if isinstance(token, Not) and _is_dear(tokens, place):
            return [*done, Taken("pris", "other")] if said not in _WILL else done
        if isinstance(token, Not) and _is_the_nearer(tokens, place):
            return done
        if said in _WHEN and (skipped := _done_by_then(tokens, place)):
            continue
        read = _READERS.get(type(token))
        if read is None or (read is _of_word and said not in _WORDS):
            done.append(token)
        else:
            done += read(tokens, place)
    return done


def _done_by_then(tokens: Sequence[Token], place: int) -> int:
    """ "tues 6:15 when im done class": the place after such a reason for an hour, else 0."""
    if not 0 < place < len(tokens) - 1 or not isinstance(tokens[place + 1], Ends):
        return 0
    end = place + 2
    while end < len(tokens) and isinstance(tokens[end], Word | Taken):
        end += 1
    closes = end == len(tokens) or isinstance(tokens[end], Break)
    return end if closes and isinstance(tokens[place - 1], HOUR) else 0


def _is_the_nearer(tokens: Sequence[Token], place: int) -> bool:
    """ "next tues not this one", "mardi prochain, pas celui la": which of the two."""
    said = [token.said for token in tokens[place + 1 :] if not isinstance(token, Break)]
    return place > 0 and said in (["this", "one"], ["celui", "la"], ["celui", "ci"])


def _is_called(tokens: Sequence[Token], place: int) -> bool:
    """ "not the 25th dear, the 28th": behind a time, at the end of what was said."""
    ends = place + 1 == len(tokens) or isinstance(tokens[place + 1], Break)
    return ends and place > 0 and isinstance(tokens[place - 1], (*_NAMED, Break))


def _of_word(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    token, before = tokens[place], tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    match token.said:
        case "an" if isinstance(before, HOUR) and isinstance(after, HOUR):
            return (And("n"),)
        case "max" if isinstance(before, DAY) and isinstance(after, Clock):
            return (Edge("max", "before"),)
        case "svp" | "stp" | "pls" | "plz" | "please" if _stands_between(tokens, place):
            return (Break(","),)
        case "sorry" | "desole" | "scuse" if before is not None and _closes(tokens, place):
            return ()
        case "tantot" if isinstance(after, To | At) and _names_hour(tokens, place + 2):
            return (RelativeDay("tantot", 0),)
        case "like" if is_last_hour(tokens, place + 1):
            return (At("like"),)
        case "sick" | "malade" if not place and isinstance(after, DAY):
            return (Not(token.said),)
        case _:
            return (token,)


def _closes(tokens: Sequence[Token], place: int) -> bool:
    """ "today is shot sorry, truck came in"."""
    return place > 1 and place + 1 < len(tokens) and isinstance(tokens[place + 1], Break)


def _names_hour(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and isinstance(tokens[place], HOUR)


def _stands_between(tokens: Sequence[Token], place: int) -> bool:
    """ "jamais le dimanche matin svp jvais a leglise": behind a day, before what else is said."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    named = place > 0 and isinstance(tokens[place - 1], Weekday | Part)
    return named and isinstance(after, Word | Taken)


def _of_at(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """ "jpeux etre la pour 4"."""
    there = place > 0 and tokens[place - 1].said in ("la", "there")
    pour = tokens[place].said == "pour" and there and is_last_hour(tokens, place + 1)
    return (At("at"),) if pour else (tokens[place],)


def _of_weekday(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """ "i wed her in 1998", "sat by the river thinkin" name no day."""
    said = tokens[place].said
    if said == "wed" and not place and _is_year(tokens, 1):
        return (Word(said),)  # "wed in 2019, divorced now"
    none = (said == "sat" and _is_seat(tokens, place)) or (
        said == "wed" and _is_wedded(tokens, place)
    )
    return (Word(said),) if none else (tokens[place],)


def _of_relative_day(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """ "next sat same as today"."""
    alike = place > 1 and [t.said for t in tokens[place - 2 : place]] in _SAME
    return (Word(tokens[place].said),) if alike else (tokens[place],)


def _of_part(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """ "i got night shift wed 11pm to 7am": its hours say when it is."""
    if is_of_shift(tokens, place):
        return (Taken(tokens[place].said, "work"),)
    return () if names_a_shift(tokens, place) else (tokens[place],)


def _of_which(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """ "whole wk of the 22nd": the week of that day."""
    unit, of = (*tokens[place + 1 : place + 3], None, None)[:2]
    week = isinstance(unit, Unit) and of is not None and of.said in ("of", "du")
    return () if week and tokens[place].said in _WHOLE else (tokens[place],)


def _of_so(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """ "demain a place d'auj"; "fri is out. so is sat"."""
    after = tokens[place + 1].said if place + 1 < len(tokens) else ""
    verdicts = [token for token in tokens[:place] if isinstance(token, Taken | Not | Fine)]
    if after in _ARE and verdicts and not isinstance(verdicts[-1], Fine):
        named = place + 2 < len(tokens) and isinstance(tokens[place + 2], DAY)
        return (Not("so"),) if named and tokens[place].said == "so" else (tokens[place],)
    of = tokens[place].said in _IN_PLACE and after in ("d", "de")
    return (Except("a la place de"),) if of else (tokens[place],)


def _of_taken(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """ "my PO moved me to 10 tues"."""
    token = tokens[place]
    hour = place + 1 < len(tokens) and isinstance(tokens[place + 1], Number)
    if token.said in _GOING_IN and _is_range(tokens, place + 1):
        return (Taken("jtravaille", "work"),)  # "jeu ven jrentre 9 a 5"
    if _is_why_not_beyond(tokens, place):
        return (Word("pris"),)
    return (token, At("at")) if hour and token.said.endswith(" to") else (token,)


def _is_range(tokens: Sequence[Token], place: int) -> bool:
    first, link, last = (*tokens[place : place + 3], None, None, None)[:3]
    return isinstance(first, HOUR) and isinstance(link, To) and isinstance(last, HOUR)


def _is_why_not_beyond(tokens: Sequence[Token], place: int) -> bool:
    """ "pas apres 4h mercredi, jai les enfants": why, with no time of its own."""
    before, ahead = tokens[:place], tokens[place:]
    if not any(token.said in _NOT_BEYOND for token in before):
        return False
    timed = any(isinstance(token, (*HOUR, *DAY, Part)) for token in ahead)
    return not timed and not any(isinstance(token, Taken | Fine | So) for token in before)


def _of_fine(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """ "just not sunday ok": asked of the other, who is told no."""
    ends = place + 1 == len(tokens) and place > 1 and isinstance(tokens[place - 1], DAY)
    refused = ends and isinstance(tokens[place - 2], Not | Except)
    # "sat not sun ok" may be either way round.
    refused = refused and not any(isinstance(token, DAY) for token in tokens[: place - 2])
    return () if refused and tokens[place].said in _OKAY else (tokens[place],)


def _is_dear(tokens: Sequence[Token], place: int) -> bool:
    """ "detox intake mon 8 am cant miss it", at the end: taken; "fri 2 wont miss it" suits."""
    missed = place + 1 < len(tokens) and tokens[place + 1].said in _MISSED
    return missed and len(tokens) <= place + 3 and tokens[-1].said in _MISSED | {"it", "that"}


def _is_year(tokens: Sequence[Token], place: int) -> bool:
    within, year = (*tokens[place : place + 2], None, None)[:2]
    year = year if within is not None and within.said == "in" else None
    return isinstance(year, Number) and year.value > _YEARS


def _is_wedded(tokens: Sequence[Token], place: int) -> bool:
    after = tokens[place + 1].said if place + 1 < len(tokens) else ""
    mine = place > 0 and tokens[place - 1].said in ("i", "we")
    theirs = place > 0 and isinstance(tokens[place - 1], Word) and after in ("his", "her")
    return (mine and after in _WEDDED) or theirs


def _is_seat(tokens: Sequence[Token], place: int) -> bool:
    """ "my buddy sat with me", "sat by the phone for hours": nothing there is a time or suits."""
    ahead = tokens[place + 1 :]
    if place and ahead and ahead[0].said in ("with", "w") and isinstance(tokens[place - 1], Word):
        return len(ahead) > 1 and ahead[1].said in _ME
    by = len(ahead) > 2 and ahead[0].said == "by" and ahead[1].said in _THE
    return by and not any(isinstance(t, (*HOUR, *DAY, Part, Date, Fine, Break)) for t in ahead)


_READERS: Mapping[type[Token], Callable[[Sequence[Token], int], Sequence[Token]]] = {
    Word: _of_word,
    At: _of_at,
    Weekday: _of_weekday,
    RelativeDay: _of_relative_day,
    Part: _of_part,
    Which: _of_which,
    So: _of_so,
    Taken: _of_taken,
    Fine: _of_fine,
    Number: of_number,
    Clock: of_clock,
}
