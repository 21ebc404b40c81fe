"""Who came to a group, said by number, by first name, or all of them: "1 3", "ana et luc", "ALL".

Numbers leave out 9, which means "worried" whenever a mentor texts it.
"""

import re
from collections.abc import Sequence

from flows.understand.normalise import fold
from flows.understand.word_lists import word_set

WORRIED = 9
ALL = word_set("""all everyone everybody every both tous toutes tout everyone's""") | frozenset(
    ["tout le monde", "all of them"]
)
NONE = word_set("""none nobody personne aucun aucune nil no""") | frozenset(["no one"])
FILLERS = word_set(
    """and et plus with avec came come were was there here they est sont venu venus venue venues
    la only juste seulement just of them were pis puis yes oui le les numbers numeros les i nous
    also aussi"""
)
_MARKS = re.compile(r"[\s,;.:+&/!()]+")
_EXCEPT = re.compile(r"\b(?:but|except|not|sauf|pas|moins)\b")


def listed(names: Sequence[str]) -> str:
    """The names with the numbers that answer for them: "1 Ana, 2 Luc"."""
    return ", ".join(f"{number_of(at)} {name}" for at, name in enumerate(names))


def number_of(place: int) -> int:
    """The number that stands for a place in the list (from 0)."""
    return place + 1 if place + 1 < WORRIED else place + 2


def who_came(text: str, names: Sequence[str]) -> tuple[int, ...] | None:
    """The places (from 0) of those who came; None when a word is left that nobody knows."""
    said = " ".join(word for word in _MARKS.split(fold(text)) if word)
    if said in NONE:
        return ()
    named, _, missing = _parted(said)
    everybody = tuple(range(len(names)))
    there = everybody if named in ALL else _places(named, names)
    absent = _places(missing, names) if missing else ()
    if there is None or absent is None or not said:
        return None
    return tuple(place for place in there if place not in absent)


def _parted(said: str) -> tuple[str, str, str]:
    """ "all but luc": who came, and who did not."""
    found = _EXCEPT.search(said)
    if found is None:
        return said, "", ""
    return said[: found.start()].strip(), found[0], said[found.end() :].strip()


def _places(said: str, names: Sequence[str]) -> tuple[int, ...] | None:
    known: dict[str, tuple[int, ...]] = {str(number_of(at)): (at,) for at in range(len(names))}
    for at, name in enumerate(names):
        spelled = fold(name)
        # Two of one name can only be told apart by their numbers.
        known[spelled] = () if spelled in known else (at,)
    found: list[int] = []
    for word in said.split():
        if word in FILLERS and word not in known:
            continue
        places = known.get(word)
        if not places:
            return None
        found += places
    return tuple(sorted(set(found))) if found else None
