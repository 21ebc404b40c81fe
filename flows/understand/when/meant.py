"""Words that mean something else where they stand: "tom?", "4 instead of 3", "sunday school"."""

from collections.abc import Sequence

from flows.understand.when.days_called import tells_of_day
from flows.understand.when.plans_told import has_plans, is_passed, sleeps_then, stays, works_by_day
from flows.understand.when.short_words import (
    MOVED,
    asks_if_it_suits,
    by_how_much,
    comes_by,
    is_about,
    is_closed,
    is_lesson,
    is_moved_away,
    is_next_one,
    is_no_refusal,
    is_officer,
    is_thursday,
    is_tomorrow,
    is_tried,
    joins_days,
    names_a_day,
    passes_hour,
)
from flows.understand.when.tokens import (
    And,
    At,
    Break,
    But,
    Clock,
    Edge,
    Ends,
    Except,
    Fine,
    Holiday,
    Month,
    Not,
    Number,
    Part,
    RelativeDay,
    Season,
    So,
    Taken,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
    Word,
)

_INSTEAD = frozenset(
    ("instead of", "rather than", "au lieu de", "au lieu du", "a place de", "a la place de")
    + ("plutot que", "not", "pas")
)
_LINKS = frozenset(("of", "the", "de", "le", "la", "du"))
_FAR_ZONES = tuple([zone] for zone in ("cet", "cest", "gmt", "utc", "bst", "ist", "jst", "msk"))
_HOUR = (Clock, Number)
# "La semaine passe" is over; "une passe" is leave to go out.
_CAN_BE_OVER = (Unit, Weekday, Month, Season, Weekend, Holiday, Part)
_NO_LONGER = frozenset(
    (
        "peux",
        "jpeux",
        "peut",
        "marche",
        "fonctionne",
        "convient",
        "adonne",
        "travaille",
        "jtravaille",
        "bosse",
        "jbosse",
    )
)
_MORE = frozenset(
    ("tard", "tot", "vite", "souvent", "facilement", "que", "ou", "longtemps", "de", "dune")
)
_GOING = frozenset(("jvas", "jvais", "vais", "mvas", "jva", "jirai"))
_VERDICTS = frozenset(("no go", "nogo", "no good", "is a no", "is out", "marche pas", "cest mort"))
_NO_TIME = (Word, Taken, Fine, Not, Break)


def meant(tokens: Sequence[Token], place: int) -> Token | None:
    """What the token at a place is by its neighbours; None where it is what it looks like."""
    if isinstance(tokens[place], Word):
        return _word_meant(tokens, place)
    match tokens[place]:
        case Not() | Except() | So() | Taken() | To() | Edge():
            return _mark_meant(tokens, place)
        case Number(said=said) | Clock(said=said) if place and _puts_right(tokens, place - 1):
            return Word(said)
        case Weekday(said=said) | RelativeDay(said=said) if _ends_then(tokens, place):
            return Word(said)
        case Unit(name="day", said=said) if _ends_then(tokens, place):
            return Word(said)
        case Which() | And() | Fine():
            return _french_meant(tokens, place)
        case Clock() | Holiday() | RelativeDay(said="la journee"):
            return _said_of_day(tokens, place)
        case At() | Ends():
            return _at_meant(tokens, place)
        case Weekday(said="sunday") if is_lesson(tokens, place):
            return Word("sunday")
        case _:
            return None


def _at_meant(tokens: Sequence[Token], place: int) -> Token | None:
    said = tokens[place].said
    if said == "off" and _is_dropped(tokens, place):
        return Word("off")
    if said in ("mettons", "disons", "say") and place and tokens[place - 1].said == ",":
        return So("lets say")  # "work til 9 tmrw, say 10"
    return Taken("at", "other") if said == "at" and stays(tokens, place) else None


def _mark_meant(tokens: Sequence[Token], place: int) -> Token | None:
    """What a refusal or an offer is by its neighbours."""
    match tokens[place]:
        case Not(said=said) if _refuses_nothing(tokens, place):
            return Taken(said, "appointment") if is_officer(tokens, place) else Word(said)
        case Except(said=said) if _leaves_me_out(tokens, place):
            return Not(said)
        case Except(said=said) | Not(said=said) if _puts_right(tokens, place):
            return Fine(said)  # "make it 4 instead of 3 tmrw": the day is that of the 4
        case Taken() if (other := _taken_meant(tokens, place)) is not None:
            return other
        case Taken(said=said) if said in _VERDICTS and place and isinstance(tokens[place - 1], So):
            return Not(said)  # "at my moms sat so no go"
        case Taken(said=said) if place and said.startswith(("too ", "trop ")):
            return Word(said) if isinstance(tokens[place - 1], Not) else None
        case To(said="through" | "thru" as said) if _opens_end(tokens, place):
            return Edge(said, "before")  # "away through friday"
        case Edge(said="by") if comes_by(tokens, place) or by_how_much(tokens, place):
            return Word("by")
        case So(said="then") if _is_compared(tokens, place):
            return Except("then")  # "sat is better then sun"
        case _:
            return None


def _refuses_nothing(tokens: Sequence[Token], place: int) -> bool:
    return _only_fears(tokens, place) or is_no_refusal(tokens, place)


def _french_meant(tokens: Sequence[Token], place: int) -> Token | None:
    """ "Une passe", "je peux plus"."""
    match tokens[place]:
        case Which(said="passe") if passes_hour(tokens, place):
            return Edge("passe", "after")  # "mardi passe 4h"
        case Which(said="passe" | "passee" as said) if _is_a_pass(tokens, place):
            return Fine(said)
        case And(said="plus" as said) if _no_more(tokens, place):
            return Not(said)
        case Fine(said="might work" | "mite work" | "prob work" | "prolly work" as said) if (
            place and tokens[place - 1].said in ("i", "ill")
        ):
            return Taken(said, "work")
        case Fine(said=said) if _no_more(tokens, place + 1):
            return Not(f"{said} plus")
        case _:
            return None


def _said_of_day(tokens: Sequence[Token], place: int) -> Token | None:
    """A holiday that says what a weekday is, an hour of a far zone, the daytime."""
    token = tokens[place]
    if is_passed(tokens, place):
        return Word(token.said)
    if isinstance(token, RelativeDay):  # "vendredi soir chu pris mais la journee ca va"
        link = place > 1 and isinstance(tokens[place - 1], But)
        named = any(isinstance(each, (Weekday, RelativeDay)) for each in tokens[:place])
        return Part("la journee", "day") if link and named else None
    if isinstance(token, Holiday):
        return Taken(token.said, "other") if tells_of_day(tokens, place) else None
    return Word(token.said) if _is_elsewhere(tokens, place) else None


def _is_dropped(tokens: Sequence[Token], place: int) -> bool:
    """ "i drop my kids off at 830"."""
    before = {token.said for token in tokens[max(0, place - 4) : place]}
    return not before.isdisjoint(("drop", "drops", "dropping", "dropped", "take", "taking"))


def _taken_meant(tokens: Sequence[Token], place: int) -> Token | None:
    """ "between my 2 shifts" is free; "pas la semaine avant 17h" is no "pas la"."""
    said, before = tokens[place].said, tokens[max(0, place - 3) : place]
    if any(isinstance(token, Edge) and token.name == "between" for token in before):
        return Word(said)
    if is_closed(tokens, place) or (said == "the holiday" and names_a_day(tokens, place)):
        return Word(said)
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if said == "work" and asks_if_it_suits(tokens, place):
        return Fine(said)
    week = isinstance(after, Weekend) or (isinstance(after, Unit) and after.name == "week")
    return Not(said) if said == "pas la" and week else None


def _leaves_me_out(tokens: Sequence[Token], place: int) -> bool:
    """ "tout le monde est dispo vendredi sauf moi"."""
    ahead = [token.said for token in tokens[place + 1 : place + 3]]
    return ahead[:1] in (["moi"], ["me"]) and ahead[1:] in ([], ["."], ["!"], [","])


def _is_compared(tokens: Sequence[Token], place: int) -> bool:
    """ "sat is better then sun", "id rather sunday than saturday"."""
    if place and tokens[place - 1].said.endswith("better"):
        return True
    before = {word for token in tokens[max(0, place - 5) : place] for word in token.said.split()}
    if tokens[place].said == "que":  # "plutot mardi que mercredi"
        ahead = tokens[place + 1 : place + 3]
        named = any(isinstance(token, (Weekday, RelativeDay)) for token in ahead)
        return named and bool(before & {"plutot", "mieux", "prefere", "jprefere", "prefererais"})
    return "rather" in before or ("prefer" in before and tokens[place].said == "than")


def _opens_end(tokens: Sequence[Token], place: int) -> bool:
    """Does nothing stand before it that it could lead on from ("mon through fri")?"""
    return not place or isinstance(tokens[place - 1], _NO_TIME)


def _only_fears(tokens: Sequence[Token], place: int) -> bool:
    """ "if its not too late", "si cest pas trop tard": nothing is refused."""
    after = tokens[place + 1].said.partition(" ")[0] if place + 1 < len(tokens) else ""
    if after in ("too", "trop") and isinstance(tokens[place + 1], Taken):
        return True  # "8 is not too late"
    condition = {token.said for token in tokens[max(0, place - 3) : place]}
    return after in ("too", "to", "trop") and not condition.isdisjoint(("if", "si", "hope"))


def _word_meant(tokens: Sequence[Token], place: int) -> Token | None:
    said = tokens[place].said
    match said:
        case "lautre" if is_next_one(tokens, place):
            return Which("lautre", 1)
        case "try" if is_tried(tokens, place):
            return So("try")
        case "round" if is_about(tokens, place):
            return At("round")
        case "tom" if is_tomorrow(tokens, place):
            return RelativeDay("tom", 1)
        case "jeu" if is_thursday(tokens, place):
            return Weekday("jeu", 3)
        case "o" if joins_days(tokens, place):
            return To("o")
        case _ if said in MOVED and is_moved_away(tokens, place):
            return Not(said)
        case _:
            return _doing_meant(tokens, place)


def _doing_meant(tokens: Sequence[Token], place: int) -> Token | None:
    """ "chez ma mere jusqu'a lundi", "jvas voir mon gars", "sleep til 2", "sat than sun"."""
    said = tokens[place].said
    match said:
        case "chez" if stays(tokens, place):
            return Taken("chez", "other")
        case _ if (said in _GOING and has_plans(tokens, place)) or sleeps_then(tokens, place):
            return Taken(said, "other")
        case "jfais" | "fais" | "do" if works_by_day(tokens, place):
            return Taken(said, "work")
        case "than" | "que" if _is_compared(tokens, place):
            return Except("than")
        case _:
            return None


def _ends_then(tokens: Sequence[Token], place: int) -> bool:
    """ "end of sunday": midnight, at which nobody meets; "by the end of sunday" is a limit.

    "At the end of the day" is late in the day; "the end of the day" alone is its last minute.
    """
    back = place - 1
    while back >= 0 and place - back < 4 and tokens[back].said in _LINKS:
        back -= 1
    if back < 0 or tokens[back].said not in ("end", "fin"):
        return False
    before = tokens[max(0, back - 2) : back]
    if Edge in map(type, before):
        return False
    token = tokens[place]
    if not (isinstance(token, Unit) or token.said.endswith("journee")):
        return True
    articles = ("the", "la")
    bare = isinstance(token, (Unit, RelativeDay)) and tokens[back - 1].said in articles and back > 1
    return bare and isinstance(tokens[back - 2], Word)


def _is_elsewhere(tokens: Sequence[Token], place: int) -> bool:
    """ "4pm CET": an hour of a far zone is none of ours."""
    after = [token.said for token in tokens[place + 1 : place + 3]]
    return after[:1] in _FAR_ZONES and after[1:] in ([], ["."], ["?"], [","])


def _is_a_pass(tokens: Sequence[Token], place: int) -> bool:
    """ "jai une passe dimanche": leave to go out, where "dimanche passe" is over."""
    before = tokens[place - 1] if place else None
    return not isinstance(before, _CAN_BE_OVER) and getattr(before, "said", "") not in ("an", "lan")


def _no_more(tokens: Sequence[Token], place: int) -> bool:
    """ "a soir je peux plus": no longer; "plus tard" and "vendredi plus samedi" are none."""
    if not place or place >= len(tokens) or tokens[place].said != "plus":
        return False
    able = tokens[place - 1].said.rpartition(" ")[2] in _NO_LONGER
    ahead = tokens[place + 1].said.partition(" ")[0] if place + 1 < len(tokens) else ""
    return able and ahead not in _MORE


def _puts_right(tokens: Sequence[Token], place: int) -> bool:
    """Does one hour come instead of another here: "5 instead of 4", "4h au lieu de 3h"?"""
    if not 0 < place < len(tokens) - 1 or tokens[place].said not in _INSTEAD:
        return False
    negated = isinstance(tokens[place], Not)  # "5 fri not 4"
    dated = negated and place > 1 and isinstance(tokens[place - 1], (Weekday, RelativeDay))
    hours = tokens[place - 1 - dated], tokens[place + 1]
    return all(isinstance(hour, _HOUR) and not getattr(hour, "counts", False) for hour in hours)
