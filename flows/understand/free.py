"""Whether a text says when somebody is free, where the times it names would else be taken ones."""

import re

from flows.understand.normalise import Said
from flows.understand.reading import Reading, Standing

_WORDS = (
    r"free|available|avail|best|better|good|prefer\w*|like|can do|can meet|can make|can come|"
    r"libres?|dispos?|disponibles?|aime|aimerais|peux venir|mieux|only|juste|seulement"
)
_FREE = re.compile(rf" (?:{_WORDS}|not before|pas avant)(?= )")
_NOT_FREE = re.compile(
    r" (?:not|isnt|arent|never|aint|dont|no longer|pas|plus|jamais|ni)"
    rf"(?: \w+){{0,2}}? (?:{_WORDS})(?= )"
)
_A_TIME = re.compile(r" (?:\d|(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)[a-z]* )")
_EVERY_DAY = frozenset(range(7))
_HOURS = ("minute", "hour", "part")
_DAY = 24 * 60


def says_free(said: Said, reading: Reading) -> bool:
    """Do the times it names, or all that come after a first "free", suit them?

    "Mon-fri 7-3, free weekends" says so of the weekends alone.
    """
    plain = _NOT_FREE.sub(lambda found: " " * len(found[0]), said.plain)
    free, named = _FREE.search(plain), _A_TIME.search(said.plain)
    if free is None:
        return False
    return named is None or free.start() < named.start() or len(reading.windows) == 1


def as_free(reading: Reading) -> tuple[Standing, ...]:
    """What was read, with the single hours that suit them as hours that come round.

    Without a day they are those of every day.
    """
    once = tuple(
        Standing(
            frozenset({window.start.weekday()}) if reading.day_named else _EVERY_DAY,
            window.start.hour * 60 + window.start.minute,
            window.end.hour * 60 + window.end.minute or _DAY,
            "other",
            busy=False,
        )
        for window in reading.windows
        if not window.busy and window.grain in _HOURS
    )
    return (*reading.standing, *once)
