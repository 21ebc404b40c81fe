"""A holiday that says what a day is: "monday is labour day", "tonight is nye"."""

from collections.abc import Sequence

from flows.understand.when.tokens import Part, RelativeDay, Token, Weekday


def tells_of_day(tokens: Sequence[Token], place: int) -> bool:
    """ "monday is labour day", "lundi cest laction de grace": what that day is."""
    back = place - 1
    while back > 0 and tokens[back].said in ("the", "la", "le", "l"):
        back -= 1
    if tokens[place].said.startswith("is "):  # "fri is good friday"
        return place > 0 and isinstance(tokens[place - 1], Weekday | RelativeDay | Part)
    named = tokens[back] if back >= 0 else None
    if isinstance(named, Weekday) and named.plural:  # "friday's good friday"
        return back == place - 1
    said = back > 0 and tokens[back].said in ("is", "cest", "est", "c", "bein", "being")
    back -= said and back > 1 and isinstance(tokens[back - 1], Part)  # "tonight is nye"
    return said and isinstance(tokens[back - 1], Weekday | RelativeDay | Part)
