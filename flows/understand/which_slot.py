"""Which of the offered times is meant in words: one of them, any, none, or another wish."""

import re

from flows.understand.heard import WAYS, Heard
from flows.understand.reading import Reading
from flows.understand.sense_words import NONE_OF, OTHER_ONE, WHICH
from flows.understand.slots_named import pick_named, taken_by_day, the_one_left

_LIKELY = 0.6  # "any of them": the first is a fair choice, not a sure one
_AWAY = re.compile(
    r" (?:out of (?:town|here|the city|province|the country)|away|gone|busy|travel\w*|working|work"
    r"|at camp|in (?:camp|treatment|rehab|detox|hospital|the hospital|the bush|custody))"
    r" (?:(?:\w+ ){0,3}until |(?:all|the whole|this whole|all of this|all this) week )"
)
# "Thurs but later": its day, and not its hour.
_BUT_LATER = re.compile(
    r" (?:but|mais|just|juste|only) (?:a |un |une |ptit |little |bit |peu |can it be |at a |an )*"
    r"(?:later|earlier|sooner|plus tard|plus tot|plus de bonne heure) (?:$|please|pls|svp|stp|in|on"
    r"|dans|le|la|if|si|time|that) ?"
)
_IN_SO_MANY = 3  # words


def by_slot(heard: Heard) -> Reading | None:
    """Times named in words, any of them, none of them, or another wish; None for other words."""
    none = Reading(f"pick:{len(heard.question.slots) + 1}", heard.beside())
    if "keep" in heard.own:
        return Reading("keep")
    if "unclear" in heard.own or WHICH.search(heard.said.plain):
        return Reading("unclear")
    if any(way in heard for way in WAYS):
        if "no_slot" in heard and heard.when.day_named:
            return none
        return _no_slot_named(heard)  # "none of these, id rather do a group"
    if _none_fits(heard) or _away_throughout(heard):
        return none
    if (named := _named(heard)) is not None:
        return named
    if "no_slot" in heard or (heard.refuses and not heard.windows and not heard.when.standing):
        return none
    return _no_slot_named(heard)


def _named(heard: Heard) -> Reading | None:
    """The one that is named, that is left, or the first where all suit."""
    if (named := pick_named(heard.question.slots, heard.when)) is not None:
        return Reading("later_time") if _BUT_LATER.search(heard.said.plain) else named
    if (left := _left(heard)) is not None:
        return Reading(f"pick:{left}", heard.beside())
    return Reading("pick:1", confidence=_LIKELY) if _suits_all(heard) else None


def _none_fits(heard: Heard) -> bool:
    """ "None of those, im on days", "im away until the 28th so none of the above"."""
    if "no_slot" not in heard:
        return False
    first = heard.hits[0].meaning == "no_slot" and not heard.names_a_time
    return first or NONE_OF.search(heard.said.plain) is not None


def _away_throughout(heard: Heard) -> bool:
    """ "Nope outta town till the 20th", "no im away all week": all that was offered is before."""
    slots, away = heard.question.slots, _AWAY.search(heard.said.plain)
    if away is None or not heard.refuses or heard.said.asks or not slots:
        return False
    return bool(heard.windows) and all(
        window.grain in ("day", "week") and window.start <= slots[0] and slots[-1] < window.end
        for window in heard.windows
    )


def _left(heard: Heard) -> int | None:
    """The one time left where all others are refused, or that is taken by its day alone."""
    slots = heard.question.slots
    named = OTHER_ONE.search(heard.said.plain) is not None
    if heard.said.asks or ("no_slot" in heard and not named):
        return None
    if (left := the_one_left(slots, heard.when, named=named)) is not None:
        return left
    return None if "cannot" in heard else taken_by_day(slots, heard.said, heard.when)


def _suits_all(heard: Heard) -> bool:
    """ "They all work, im not busy": said in so many words before all else, and nothing refused."""
    if not heard.hits or heard.hits[0].meaning != "any_slot" or heard.windows:
        return False
    hit = heard.hits[0]
    plain = len(heard.said.plain[hit.start : hit.end].split()) >= _IN_SO_MANY
    return plain and "cannot" not in heard and "no_slot" not in heard


def _no_slot_named(heard: Heard) -> Reading | None:
    for meaning in (*WAYS, "person"):
        if meaning in heard:
            return Reading(meaning)
    limited = heard.refuses or "any_slot" in heard
    if "later_time" in heard and heard.proposes:  # "this week i cant, can it be tues after that"
        return Reading("later_time")
    if any(window.busy for window in heard.windows) or (limited and heard.when.standing):
        return Reading("unclear")  # "no fridays", "any but mornings"
    if "any_slot" in heard and not heard.windows:
        return Reading("pick:1", confidence=_LIKELY)
    if "later_time" in heard or heard.windows:
        return Reading("later_time")
    if "yes" in heard:
        one = len(heard.question.slots) == 1
        return Reading("pick:1" if one else "unclear", short=True)
    return None
