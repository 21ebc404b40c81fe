"""Days by their first two letters, a few in a row: "dialysis tu th sa 8-12", "m tu w 7-3"."""

from collections.abc import Sequence

from flows.understand.when.tokens import And, Clock, Number, To, Token, Weekday

_LETTERS = {
    "m": 0,
    "mo": 0,
    "t": 1,
    "tu": 1,
    "w": 2,
    "we": 2,
    "th": 3,
    "f": 4,
    "fr": 4,
    "sa": 5,
    "su": 6,
}
_PAIRS = frozenset(("tu", "th", "sa", "su", "fr"))  # without one of them nothing is looked for
_FEW = 3
# In full: other rooms know "tu" and "m" as words.
_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HOUR = (Clock, Number)


def with_short_days(tokens: list[Token]) -> list[Token]:
    """The tokens with such days as weekdays, where their row leaves no doubt."""
    if not any(token.said in _PAIRS for token in tokens):
        return tokens
    done = list(tokens)
    place = 0
    while place < len(done):
        row = _row(done, place)
        if row and done[place].said == "th" and place and isinstance(done[place - 1], Number):
            row = row[:1]  # "the 4 th"
        if len(row) > 1 and _is_sure(done, row):
            for n in row:
                if (day := _day(done[n])) is not None:
                    done[n] = Weekday(_NAMES[day], day)
        place = row[-1] + 1 if row else place + 1
    return done


def _row(tokens: Sequence[Token], place: int) -> list[int]:
    """The places of days that follow each other in the order of the week."""
    row: list[int] = []
    last = -1
    while place < len(tokens):
        day = _day(tokens[place])
        if day is None or not (day > last or last == max(_LETTERS.values())):
            break
        row.append(place)
        last = day
        place += 1
        link = tokens[place] if place < len(tokens) else None
        place += isinstance(link, (And, To)) or (link is not None and link.said in (",", "/"))
    return row


def _day(token: Token) -> int | None:
    return token.day if isinstance(token, Weekday) else _LETTERS.get(token.said)


def _is_sure(tokens: Sequence[Token], row: Sequence[int]) -> bool:
    """Can it be nothing else: "th" among them, three of them, or a shift behind?"""
    said = [tokens[n].said for n in row]
    if _PAIRS.isdisjoint(said):
        return False
    hours = tokens[row[-1] + 1 : row[-1] + 4]
    shift = len(hours) == _FEW and isinstance(hours[1], To)
    shift = shift and isinstance(hours[0], _HOUR) and isinstance(hours[2], _HOUR)
    return "th" in said or len(row) >= _FEW or shift
