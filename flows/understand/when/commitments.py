"""What fills a week, and how each kind of it behaves in a calendar."""

from dataclasses import dataclass
from typing import Literal

from flows.understand.reading import Kind

Sense = Literal["taken", "free", "ends"]
Weight = Literal["daily", "weekly", "regular", "once"]


@dataclass(frozen=True, slots=True)
class Claim:
    """What a word says of somebody's time.

    ``sense``: taken, free, or ``ends`` ("i finish at 4": taken until then). ``weight``: how much
    says by itself that it comes round. daily: every day unless days are named (a curfew). weekly:
    one bare weekday with an hour is enough (a class, an AA meeting). regular: several weekdays with
    an hour are (work). once: only "every", a plural or the like (a doctor). ``must``: only with a
    word of duty ("have to be back by 9"; "be back by 9" alone is a wish). ``part``: the part of
    day in the word itself ("graveyard"). ``others``: somebody else may be the subject
    ("they got me on 7-3"). ``bare``: enough without an hour ("my day off is wednesday").
    ``late``: a bare 8 is in the evening ("AA fridays 8").
    """

    kind: Kind
    sense: Sense = "taken"
    weight: Weight = "regular"
    must: bool = False
    part: Literal["night", "evening", "day", ""] = ""
    others: bool = False
    bare: bool = False
    late: bool = False


WORK = Claim("work", bare=True)
TRADE = Claim("work")
FREE = Claim("other", "free", "once", bare=True)
REFUSED = Claim("other", "taken", "once", bare=True)
OFF = Claim("work", "free", "once", bare=True)
THING = Claim("other", "taken", "once")
UNNAMED = Claim("other")  # a word that nobody knows, with its days and hours
DOING = Claim("work", others=True)
SLEEP = Claim("other", weight="once", late=True)  # only "til noon" takes time of it
WEAK = (THING, DOING)  # only where nothing else is claimed
