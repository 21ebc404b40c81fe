"""Parts of the day and their beginnings, middles and ends: "early morning", "fin de matinee"."""

from flows.understand.when.stretches import Span, Tokens
from flows.understand.when.tokens import At, In, Part, PartName, RelativeDay, Unit, Weekday, Which
from flows.understand.word_lists import word_set

HOUR = 60
NOON = 720
MIDNIGHT = 1440
PARTS: dict[PartName, tuple[int, int]] = {
    "morning": (480, 720),
    "noon": (720, 780),
    "afternoon": (720, 1020),
    "evening": (1020, 1260),
    "night": (1260, 1440),
    "day": (540, 1020),
}
_OFFICE_HOURS = frozenset(
    ("business hours", "office hours", "working hours", "heures de bureau", "heures douverture")
)
_MIDDAY = (600, 840)
_OFFICE = (480, 1020)
# The beginning, middle and end of each part; a middle is said as a point.
_EARLY: dict[PartName, tuple[int, int]] = {
    "morning": (480, 600),
    "afternoon": (720, 840),
    "evening": (1020, 1140),
    "night": (1200, 1320),
    "day": (360, 600),
}
_MID: dict[PartName, tuple[int, int]] = {
    "morning": (600, 660),
    "afternoon": (840, 900),
    "evening": (1140, 1200),
    "day": (660, 840),
    "noon": (720, 780),
}
_LATE: dict[PartName, tuple[int, int]] = {
    "morning": (600, 720),
    "afternoon": (900, 1020),
    "evening": (1140, 1260),
    "night": (1320, 1440),
    "day": (1020, 1260),
}
PORTIONS = {
    **dict.fromkeys(("early", "beginning", "beg", "start", "debut", "tot"), _EARLY),
    **dict.fromkeys(("mid", "middle", "milieu", "mi"), _MID),
    **dict.fromkeys(("late", "later", "end", "fin", "tard"), _LATE),
}
_AFTER = frozenset(("tot", "tard", "early", "late"))
_LINKS = word_set("of the de du la le l in on d in_the a")


def part_span(token: Part, name: PartName | None = None) -> Span:
    """A part of the day; English "night" is the evening, French "nuit" is later."""
    name = name or token.name
    if token.said in _OFFICE_HOURS:
        return Span(*_OFFICE, "part", note="day")
    if token.name == "night" and not token.said.startswith(("nuit", "la nuit", "les nuit")):
        name = "evening"
    return Span(*PARTS[name], "part", note=name)


def part_said(part: Part, tokens: Tokens, place: int) -> tuple[Span, int]:
    """A part of the day with "early" or "late" before it, before its day or after it."""
    following = tokens[place + 1]
    if (found := portioned(tokens, place)) is not None:
        return found, place + 1
    minutes = PORTIONS.get(following.said, {}).get(part.name)
    if minutes is not None and following.said in _AFTER:  # "demain matin tot"
        if isinstance(tokens[place + 2], At):  # "sat morning early like 8": the hour is said
            return part_span(part), place + 2
        return Span(*minutes, "part", note=part.name), place + 2
    return part_span(part), place + 1


def portioned(tokens: Tokens, place: int) -> Span | None:
    """ "early tomorrow morning", "late tonight": the word before the day says which end."""
    part = tokens[place]
    back = place - 1
    while (
        back >= 0
        and place - back < 4
        and isinstance(tokens[back], (RelativeDay, Which, In, Weekday))
    ):
        back -= 1
    if back < 0 or back == place - 1 or not isinstance(part, Part):
        return None
    minutes = PORTIONS.get(tokens[back].said, {}).get(part.name)
    if minutes is None or tokens[back].said in ("end", "fin", "start"):
        return None
    return Span(*minutes, "part", note=part.name)


def portion_at(tokens: Tokens, place: int) -> tuple[Span, int] | None:
    """ "early morning", "fin d'apres-midi", "milieu de journee"."""
    said = tokens[place].said
    skip = place + 1
    while isinstance(tokens[skip], In) or tokens[skip].said in _LINKS:
        skip += 1
    token = tokens[skip]
    day = isinstance(token, (RelativeDay, Weekday)) and not token.said.endswith("journee")
    if day and said in ("mid", "middle", "milieu"):
        return Span(*_MIDDAY, "part", note="day"), skip
    name: PartName | None = None
    if isinstance(token, Part):
        name = token.name
    elif (isinstance(token, Unit) and token.name == "day") or token.said in (
        "la journee",
        "dans la journee",
    ):
        name = "day"
    minutes = PORTIONS[said].get(name) if name is not None else None
    if minutes is None:
        return None
    kind = "point" if PORTIONS[said] is _MID and name != "day" else "part"
    return Span(*minutes, kind, note=name or ""), skip + 1
