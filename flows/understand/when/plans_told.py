"""What somebody says they are going to do then: "jvas voir mon gars samedi"."""

from collections.abc import Sequence

from flows.understand.when.tokens import Edge, RelativeDay, Token, Weekday
from flows.understand.word_lists import word_set

_PLANS = word_set(
    "garder chercher visiter magasiner pecher chasser demenager aider reconduire feter travailler"
)
_WHOSE = word_set("mon ma mes notre nos le la les un une")
_WHERETO = word_set("chez au a en dans")
_HERE = word_set("te vous toi rencontre meeting bureau libre")  # it may be the meeting itself


def has_plans(tokens: Sequence[Token], place: int) -> bool:
    """ "jvas voir mon gars samedi": what somebody will do then, if it is not to come to us."""
    ahead = [token.said for token in tokens[place + 1 : place + 6]]
    if ahead[:1] == ["aller"] and ahead[1:2] != ["voir"]:
        return len(ahead) > 1 and ahead[1] in _WHERETO and _HERE.isdisjoint(ahead)
    if ahead[:1] == ["aller"]:
        ahead = ahead[1:]
    if ahead[:1] == ["voir"]:
        return len(ahead) > 1 and ahead[1] in _WHOSE and _HERE.isdisjoint(ahead)
    return bool(ahead) and ahead[0] in _PLANS and _HERE.isdisjoint(ahead)


def until_follows(tokens: Sequence[Token], place: int) -> bool:
    """ "sleep til 2", "jdors jusqua midi": taken until then."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return isinstance(after, Edge) and after.name == "until"


def stays(tokens: Sequence[Token], place: int) -> bool:
    """ "im at my sisters until sunday", "chez ma mere jusqu'a lundi": taken for these days."""
    ahead = tokens[place + 1 : place + 7]
    whose = ahead[:1] and (tokens[place].said == "chez" or ahead[0].said in ("my", "our"))
    return bool(whose) and any(
        isinstance(link, Edge) and link.name == "until" and isinstance(day, Weekday | RelativeDay)
        for link, day in zip(ahead, ahead[1:], strict=False)
    )
