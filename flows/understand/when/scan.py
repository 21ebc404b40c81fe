"""Words to tokens: what each word of a text says about time, whatever its language.

The longest phrase wins; figures become dates and clocks; names of days are repaired; words that
are something else beside their neighbours ("sat" in "i sat down") are put back to plain words.
"""

import re
from collections.abc import Sequence

from flows.understand.normalise import Said
from flows.understand.when.clock_words import timed
from flows.understand.when.clocks import with_clocks
from flows.understand.when.early_hours import with_early_hours
from flows.understand.when.lexicon import NAMES, PHRASES, SINGLE, TONIGHT
from flows.understand.when.pieces import Piece, is_date, take_apart
from flows.understand.when.placed import in_place
from flows.understand.when.repair import repaired
from flows.understand.when.settle import settled
from flows.understand.when.shift_ends import with_shift
from flows.understand.when.short_days import with_short_days
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    Clock,
    Date,
    Edge,
    Holiday,
    Month,
    Now,
    Number,
    Part,
    RelativeDay,
    Season,
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
from flows.understand.when.unlisted import number_in, unlisted

# Tokens that name a time by themselves.
_TELLING = frozenset(
    (
        Weekday,
        RelativeDay,
        Weekend,
        Workdays,
        Holiday,
        Month,
        Season,
        Date,
        Clock,
        Part,
        Unit,
        Number,
        Now,
    )
)
_SIGNS: dict[str, Token] = {
    **{sign: Break(sign) for sign in ",;.!?()\n:"},
    "-": To("-"),
    "@": At("@"),
    "~": At("~"),
    "&": And("&"),
    "+": And("+"),
}
_GLUED_CLOCK = re.compile(r"(\d{1,2})(?:h(\d{2})?)?(am|pm|a|p|ap)?(ish)?\Z")
_GLUED_LONG = re.compile(r"(\d{1,2})(\d{2})(am|pm|a|p|h)\Z")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|e|eme|ieme|ere|iere)\Z")
_RUNS = re.compile(r"\d+|[a-z]+")
_WHOLE_MONTHS = frozenset(
    ("may", "june", "july", "march", "april", "mars", "avril", "mai", "juin", "aout", "august")
)
_ABBREVIATED = 5  # letters of a name that may be followed by a full stop
_AFTER_ABBREVIATION = (Number, Clock, Date, Part, At, To, Month)
_HALF_DAYS = ("am", "pm")
_LONGEST_GLUED = 14
_SHORT_UNITS: dict[str, Token] = {
    "m": Unit("m", "minute"),
    "d": Unit("d", "day"),
    "j": Unit("j", "day"),
    "w": Unit("w", "week"),
    "y": Unit("y", "year"),
    "h": Unit("h", "hour"),
}
_MAYBE = frozenset(("aft", "tom"))  # times only by their place
_HALVES = {"a": "am", "p": "pm", "ap": "pm"}
_EIGHT_FIGURES = re.compile(r"(20\d\d)(0[1-9]|1[0-2])([0-3]\d)\Z")


def scan(said: Said, lang: str = "en") -> tuple[Token, ...]:
    """The tokens of a text; ``lang`` only breaks ties ("mon" is Monday or "my")."""
    pieces = take_apart(said.folded)
    typed = tuple(text for text, _ in pieces)
    tokens: list[Token] = []
    place = 0
    while place < len(pieces):
        text, kind = pieces[place]
        if kind == "w":
            if text in PHRASES and (found := _phrase(typed, place)) is not None:
                token, place = found
                _add(tokens, token)
                continue
            _word(tokens, text)
        elif text == "@" and _between_figures(pieces, place):
            tokens.append(To("@"))  # "5@7"
        elif text == "/" and _between_names(pieces, place):
            tokens.append(And("/"))
        elif kind == "s" or kind == "b":
            tokens.append(_SIGNS.get(text) or Word(text))
        else:
            _figures(tokens, text, kind)
        place += 1
    tokens = with_short_days(tokens)
    if not tells_time(tokens) and not any(token.said in _MAYBE for token in tokens):
        return tuple(tokens)
    placed = in_place(settled(with_clocks(_septembers(_undotted(tokens), lang)), lang))
    return with_early_hours(with_shift(placed))


def _between_figures(pieces: list[Piece], place: int) -> bool:
    """ "5@7", but "dec 2 @ 3" is an hour of that day."""
    around = pieces[place - 1 : place] + pieces[place + 1 : place + 2]
    dated = place > 1 and isinstance(SINGLE.get(pieces[place - 2][0]), Month)
    return not dated and len(around) == 2 and all(text.isdigit() for text, _ in around)


def _between_names(pieces: list[Piece], place: int) -> bool:
    """ "mon/wed/fri"."""
    around = pieces[place - 1 : place] + pieces[place + 1 : place + 2]
    return len(around) == 2 and all(text in NAMES for text, _ in around)


def tells_time(tokens: Sequence[Token]) -> bool:
    """Does any token name a time by itself? A text without one says nothing about time."""
    return not _TELLING.isdisjoint(map(type, tokens)) or _tells_of_shift(tokens)


def _tells_of_shift(tokens: Sequence[Token]) -> bool:
    """ "after work", "apres l'ecole": the end of a shift is an hour too."""
    if not any(isinstance(token, Edge) and token.name == "after" for token in tokens):
        return False
    return any(isinstance(t, Taken) and t.kind in ("work", "class") for t in tokens)


def _undotted(tokens: list[Token]) -> list[Token]:
    """The tokens without the full stops of "Fri. 4", "Sept. 9", "24 Feb., 9 am"."""
    if not any(token.said == "." for token in tokens):
        return tokens
    last = len(tokens) - 1
    return [
        token
        for place, token in enumerate(tokens)
        if token.said != "." or not 0 < place < last or not _abbreviates(tokens, place)
    ]


def _abbreviates(tokens: list[Token], place: int) -> bool:
    """Is the full stop at a place part of the name before it?

    After a month it is; after a weekday ("cant fri. sat ok") only where the same time goes on.
    """
    name, after = tokens[place - 1], tokens[place + 1]
    if name.said == "sept" or (isinstance(name, Month) and name.said not in _WHOLE_MONTHS):
        return True
    if not isinstance(name, Weekday) or len(name.said) > _ABBREVIATED:
        return False
    if after.said in ("the", "le") and place + 2 < len(tokens):
        after = tokens[place + 2]
    goes_on = after.said in ("of", "de", ",") or after.said.startswith("prochain")
    return goes_on or isinstance(after, _AFTER_ABBREVIATION)


def _septembers(tokens: list[Token], lang: str) -> list[Token]:
    """ "sept" is September beside a day's figure ("15 sept"), seven in "a sept heures"."""
    for place, token in enumerate(tokens):
        if not isinstance(token, Number) or token.said != "sept":
            continue
        before = tokens[place - 1] if place else None
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        beside = [t for t in (before, after) if isinstance(t, (Number, Which))]
        figures = [t for t in beside if not isinstance(t, Number) or t.ordinal or t.said.isdigit()]
        hour = isinstance(before, (To, At)) or (after is not None and after.said[0:1] == "h")
        if (figures or lang == "en") and not hour:
            tokens[place] = Month("sept", 9)
    return tokens


def _phrase(typed: tuple[str, ...], place: int) -> tuple[Token, int] | None:
    """The longest known phrase that begins at a word, and the place after it."""
    start = place + 1
    following = typed[start] if start < len(typed) else ""
    for tail, token in PHRASES[typed[place]]:
        if tail[0] == following and typed[start : start + len(tail)] == tail:
            return token, start + len(tail)
    return None


def _word(tokens: list[Token], text: str) -> None:
    """Add what one word or glued figure says."""
    token = SINGLE.get(text)
    if token is None:
        if text[0].isdigit() or not text.isalpha():
            _glued(tokens, text)
            return
        for read in unlisted(text):
            _add(tokens, read)
        return
    _add(tokens, token)


def _add(tokens: list[Token], token: Token) -> None:
    tonight = isinstance(token, RelativeDay) and token.said in TONIGHT
    if not (tonight and tokens and isinstance(tokens[-1], (RelativeDay, Weekday))):
        tokens.append(token)  # "demain a soir" is tomorrow's
    if tonight:
        tokens.append(Part(token.said, "evening"))


def _glued(tokens: list[Token], text: str) -> None:
    """ "630pm", "18h30", "2nd", "15sept", "2hr5min", "7"."""
    if text.isdigit():
        if (eight := _EIGHT_FIGURES.match(text)) and int(eight[3]) in range(1, 32):
            tokens.append(Date(text, int(eight[2]), int(eight[3]), int(eight[1]), iso=True))
        else:
            tokens.append(Number(text, float(text[:9])))
        return
    if (ordinal := _ORDINAL.match(text)) is not None:
        tokens.append(Number(text, float(ordinal[1]), ordinal=True))
        return
    if (number := number_in(text, tokens)) is not None:
        tokens.append(number)
        return
    if (clock := _glued_clock(text)) is not None:
        tokens.append(clock)
        return
    if text[0] == "2" and (slip := repaired(f"to{text[1:]}")) is not None:
        _add(tokens, slip)  # "2morow"
        return
    if (two := _two_glued(text)) is not None:
        for token in two:
            _add(tokens, token)
        return
    runs = _RUNS.findall(text)
    known = [_run(run) for run in runs]
    if len(runs) > 6 or Word in map(type, known):
        tokens.append(Word(text))
    else:
        tokens.extend(known)


def _two_glued(text: str) -> tuple[Token, Token] | None:
    """ "2pm2moro", "2moro2pm": an hour and a day without a space."""
    if len(text) > _LONGEST_GLUED:
        return None
    for cut in range(3, len(text) - 2):
        first, second = text[:cut], text[cut:]
        day = first if second[-2:] in _HALF_DAYS else second
        hour = _GLUED_CLOCK.match(second if day is first else first)
        token = SINGLE.get(day)
        if hour is not None and isinstance(token, (RelativeDay, Weekday)):
            clock = _glued_clock(hour[0])
            if clock is not None and (not clock.bare or "h" in hour[0]):
                return (token, clock) if day is first else (clock, token)
    return None


def _run(run: str) -> Token:
    if run.isdigit():
        return Number(run, float(run[:9]))
    return _SHORT_UNITS.get(run) or SINGLE.get(run) or Word(run)


def _glued_clock(text: str) -> Clock | None:
    found = _GLUED_CLOCK.match(text)
    long = None if found else _GLUED_LONG.match(text)
    if found is not None:
        hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    elif long is not None:
        hour, minute, half = int(long[1]), int(long[2]), None if long[3] == "h" else long[3]
    else:
        return None
    return timed(text, hour, minute, _HALVES.get(half or "", half))


def _figures(tokens: list[Token], text: str, kind: str) -> None:
    """Add a date, a clock or a number written in figures."""
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    match kind, numbers:
        case "c", [hour, minute, *_]:  # seconds and the zone of a written instant are left out
            tokens.append(timed(text, hour, minute) or Word(text))
        case "i", [year, month, day] if is_date(month, day, year) and month <= 12:
            tokens.append(Date(text, month, day, year, iso=True))
        case "d", [first, second, year] if is_date(first, second, year):
            tokens.append(Date(text, first, second, year if year > 99 else 2000 + year))
        case "y", [year, month] if 1 <= month <= 12:
            tokens.append(Date(text, month, 0, year))
        case "m", [month, year] if 1 <= month <= 12:
            tokens.append(Date(text, month, 0, year))
        case "f", [first, second] if is_date(first, second, 0):
            tokens.append(Date(text, first, second))
        case "e", _:
            tokens.append(Number(text, float(text.replace(",", "."))))
        case _:
            tokens.append(Word(text))
