"""Figures and names that only look like a time: scores, scales, routes, titles, "all good now".

They become plain words before anything else is read.
"""

from collections.abc import Callable, Sequence
from types import NoneType

from flows.understand.when.codes import code
from flows.understand.when.nows import no_offer
from flows.understand.when.occasions import is_eaten, market, milestone
from flows.understand.when.sayings import after_all
from flows.understand.when.tokens import (
    At,
    Break,
    Clock,
    Date,
    Fine,
    Holiday,
    Month,
    Now,
    Number,
    Part,
    RelativeDay,
    Season,
    To,
    Token,
    Unit,
    Weekday,
    Weekend,
    Word,
)
from flows.understand.when.two_figures import (
    SHOP_BEFORE,
    address,
    is_a_flat,
    is_crossing,
    is_shift_length,
    scale,
    score,
    shop,
    travels,
    with_score,
)
from flows.understand.word_lists import word_set

# A ride that is taken goes by a number.
_RIDING = word_set(
    """take takes took taking catch caught ride riding rode missed grab hop transfer transfers
    prends prend prendre embarque attrape attraper attends transfere marcher dial press compose
    pese fais"""
)
# English before "a": "im a 7", where French "a 7" is an hour.
_BEFORE_A = word_set("im its like was hes shes breaking give gimme about feeling say be maybe")
_RIDES = word_set("ctrain lrt skytrain bus train subway streetcar tram metro go autobus rem")
_NUMBERED = frozenset(("the", "la", "le", "da"))
_TITLED = word_set("seen song chanson album band titled vu netflix lyrics")
_CALLED = word_set("sappelle sappellent nomme nommee baptise")
_TITLES = word_set("m mr mme mrs ms monsieur madame")
_DOES = word_set(
    """prete dit veut vient appelle texte prend donne connait pense arrive mange said says told gave
    wants took knows lent thinks lives"""
)
_THEY_DO = word_set(
    "viennent vont veulent disent pensent arrivent mangent peuvent restent sont ont are were"
)
_WE_WOULD = word_set("been love never rather better have be")
_BY_NAME = (["name", "is"], ["name", "was"], ["nom", "cest"], ["nom", "est"])
_NAMED = word_set("movie film show book group guy girl one place bar")
_CORNER = word_set("corner coin intersection")
_SIZES = word_set(
    "size pointure taille grandeur waist bottes boots souliers shoes patins skates runnings"
    " pantalon pantalons jeans manteau gants chandail linge pants espadrilles pied pieds"
)
_SHOD = word_set("jchausse chausse chaussais")
_WEARING = word_set("cest c jporte porte jfais fais jmets mets jprends prends met")
# "Rue du midi", "avenue de mai".
_STREET_OF = [
    [way, of] for way in ("rue", "avenue", "boul", "chemin") for of in ("du", "de", "des")
]
# "Bottes d'hiver", "un manteau pour l'hiver": what it is for, and no time.
_OF_SEASON = word_set("fin debut mi milieu cours durant long")
_EACH = word_set("shift quart chiffre personne tete visite seance session rencontre fois cours an")
_LIKENED = word_set("like comme feels sent sens")
_DAYS = Weekday | RelativeDay | Weekend | Date


def without_likenesses(tokens: Sequence[Token], lang: str) -> tuple[Token, ...]:
    """The tokens with figures and names that are no time as plain words."""
    plain: set[int] = set()
    for place, token in enumerate(tokens):
        look = _LOOKS.get(type(token))
        if look is not None and place not in plain:
            plain.update(look(tokens, place, lang))
    if not plain:
        return tuple(tokens)
    return tuple(Word(t.said) if n in plain else t for n, t in enumerate(tokens))


def _number(tokens: Sequence[Token], place: int, lang: str) -> Sequence[int]:
    before = [token.said for token in tokens[max(0, place - 2) : place]]
    if before and before[-1] in _NUMBERED and _is_ridden(tokens, place):
        return (place,)  # "take the 7"
    if before[-1:] == ["a"] and before[0] in _BEFORE_A and _is_plain(tokens, place):
        return (place,)  # "im a 7"
    if _in_line(tokens, place) or _is_worn(tokens, place):
        return (place,)
    for looks in (code, _titles, shop, _street, address, scale, score):
        if like := looks(tokens, place):
            return like
    return ()


def _is_worn(tokens: Sequence[Token], place: int) -> bool:
    """ "jchausse du 9", "mes bottes cest du 11": a size."""
    said = ["", "", *(token.said for token in tokens[max(0, place - 9) : place])]
    if said[-1] != "du" or (place + 1 < len(tokens) and isinstance(tokens[place + 1], (To, Month))):
        return False
    beside = (*said, *(token.said for token in tokens[place + 1 : place + 4]))
    return said[-2] in _SHOD or (said[-2] in _WEARING and not _SIZES.isdisjoint(beside))


def _is_ridden(tokens: Sequence[Token], place: int) -> bool:
    """ "take the 7 then the 12", "la 12 passe pu"."""
    said = ["", "", *(token.said for token in tokens[max(0, place - 3) : place - 1])]
    verb = said[-2] if said[-1] in ("to", "on") else said[-1]  # "transfer to the 4"
    if tokens[place - 1].said == "la" and _runs(tokens, place + 1):
        return True
    verb = said[-2] if said[-1] == "then" and said[-2] in _RIDES else verb
    linked = verb in ("then", "or", "and", "n", "ou", "et", "pis", "puis")
    if isinstance(tokens[min(place + 1, len(tokens) - 1)], Month):
        return False
    ridden = [token.said for token in tokens[max(0, place - 6) : place - 2]]
    number = tokens[place]
    if verb in _RIDES and said[-1] in ("to", "on", "then"):  # "ctrain then the 3"
        return isinstance(number, Number) and not number.ordinal
    return verb in _RIDING or (linked and not _RIDING.isdisjoint(ridden))


def _runs(tokens: Sequence[Token], place: int) -> bool:
    """Does a bus come, or not: "passe pas", "est en retard"?"""
    said = [token.said for token in tokens[place : place + 3]]
    return said[:1] in (["passe"], ["arrive"], ["vient"]) or said[:3] == ["est", "en", "retard"]


def _is_plain(tokens: Sequence[Token], place: int) -> bool:
    """A number that nothing beside it makes an hour."""
    number = tokens[place]
    if not isinstance(number, Number) or number.spelled or number.ordinal:
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return not isinstance(after, (To, Part, Unit, Clock, Word))


def _in_line(tokens: Sequence[Token], place: int) -> bool:
    """ "2nd in line", "2e dans la file"."""
    number = tokens[place]
    after = [token.said for token in tokens[place + 1 : place + 4]]
    ordinal = isinstance(number, Number) and number.ordinal
    before = tokens[place - 1].said if place else ""
    floor = ordinal and before == "au" and number.said.endswith(("e", "eme"))  # "cest au 3e"
    if (
        floor
        and not (after and isinstance(tokens[place + 1], Month))
        or after[:2] == ["and", "last"]
    ):
        return True
    return ordinal and not {"line", "row", "file", "ligne", "queue", "rangee"}.isdisjoint(after)


def _street(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "corner of 5th and main", "in the 3rd" (of a game)."""
    number, before = tokens[place], [token.said for token in tokens[max(0, place - 3) : place]]
    if not isinstance(number, Number) or not number.ordinal:
        return ()
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    period = before[-1:] in (["in the"], ["en"]) and isinstance(after, (Break, NoneType))
    period = period or is_crossing(tokens, place)
    return (place,) if period or not _CORNER.isdisjoint(before) else ()


def _labelled(tokens: Sequence[Token], place: int, lang: str) -> Sequence[int]:
    """ "pointure 9 et demi", "20h par semaine"."""
    if like := code(tokens, place):
        return like
    before = tokens[place - 1].said if place else ""
    after = tokens[place + 1].said if place + 1 < len(tokens) else ""
    priced = before == "de" and tokens[place].said.isdigit() and place > 1
    if priced and isinstance(tokens[place - 2], Word):
        return (place,)  # "un ticket de 300"
    dosed = before == "aux" and place > 1 and not isinstance(tokens[place - 2], At)  # "aux 6h"
    dosed = dosed or (after == "par" and _is_each(tokens, place + 2))
    dosed = dosed or (after in ("de", "en", "a") and travels(tokens, place))
    if is_shift_length(tokens, place) or (before == "ca fait" and after in ("que", "qu")):
        return (place,)
    # "un 3 et demi", "mon dossier finit par 0417"
    dosed = dosed or (before in ("un", "dun", "par") and tokens[place].said.isdigit())
    if before == "mon" and lang == "fr" and is_a_flat(tokens, place):
        return range(place - 1, place + 1)
    sized = any(token.said in _SIZES for token in tokens[max(0, place - 3) : place])
    if dosed or sized or tokens[place].said == "24h":
        return range(place, min(place + 3, len(tokens)))
    return _titles(tokens, place)


def _is_each(tokens: Sequence[Token], place: int) -> bool:
    """ "20h par semaine", and not "19h30 par tel" or "2h par exemple"."""
    if place >= len(tokens):
        return False
    return isinstance(tokens[place], (Unit, Part, _DAYS)) or tokens[place].said in _EACH


def _date(tokens: Sequence[Token], place: int, lang: str) -> Sequence[int]:
    token = tokens[place]
    shop = isinstance(token, Date) and (token.first, token.second) == (7, 11) and not token.year
    return (place,) if shop and place and tokens[place - 1].said in SHOP_BEFORE else ()


def _titles(tokens: Sequence[Token], place: int) -> Sequence[int]:
    """ "ever seen 28 days later", "that song friday", "its like groundhog day"."""
    before = [token.said for token in tokens[max(0, place - 3) : place]]
    if not _CALLED.isdisjoint(before[-2:]) or before[-2:] in _BY_NAME:
        return (place,)  # "mon chien sappelle vendredi", "ca sappelle le midi express"
    named = before[-1:] == ["called"] and before[-2:-1] and before[-2] in _NAMED
    if named or not _TITLED.isdisjoint(before):
        return range(place, with_score(tokens, min(place + 3, len(tokens))))
    if isinstance(tokens[place], Month) and _turns(before):
        return (place,)
    if tokens[place].said == "good friday" and before[-1:] in (["a"], ["have"]):
        return (place,)
    likened = isinstance(tokens[place], Holiday) or before[-1:] in (["un"], ["une"], ["a"])
    if likened and not _LIKENED.isdisjoint(before):
        return (place,)  # "jme sens comme un lundi"
    if (
        before[-2:] in _STREET_OF
        or before[-2:] in (["c", "des"], ["cest", "des"])
        or _is_somebody(tokens, place, before)
    ):
        return (place,)
    return ()


def _is_somebody(tokens: Sequence[Token], place: int, before: Sequence[str]) -> bool:
    """ "m. janvier", "sam prete son char"; "la mer" is the sea."""
    if not _TITLES.isdisjoint(before[-2:] if before[-1:] == ["."] else before[-1:]):
        return True
    said, after = tokens[place].said, tokens[place + 1].said if place + 1 < len(tokens) else ""
    if said == "wed":
        return after in _WE_WOULD  # "wed been fightin again"
    if said == "jan":
        then = [token.said for token in tokens[place + 1 : place + 4]]
        works = then[:2] == ["at", "the"] and then[2:] and then[2] not in ("end", "start")
        return works or after in _DOES or after in ("from", "called", "texted", "helped", "phoned")
    if said == "sam" and after in ("pis", "et", "n", "and"):
        other = tokens[place + 2 : place + 4]
        named = len(other) > 1 and isinstance(other[0], Word)
        return named and (other[0].said == "moi" or other[1].said in _THEY_DO)
    return (said == "sam" and after in _DOES) or (
        said == "mer" and before[-1:] in (["la"], ["pas la"])
    )


def _turns(before: Sequence[str]) -> bool:
    """ "gonna be 30 in may", "jvas avoir 30 ans en mai": an age."""
    turning = before[:1] and before[0] in ("be", "turn", "turning", "turned")
    return len(before) > 2 and (bool(turning) and before[1].isdigit() or before[1] == "ans")


def _titled(tokens: Sequence[Token], place: int, lang: str) -> Sequence[int]:
    return _titles(tokens, place)


def _saying(tokens: Sequence[Token], place: int, lang: str) -> Sequence[int]:
    return after_all(tokens, place)


def _season(tokens: Sequence[Token], place: int, lang: str) -> Sequence[int]:
    """ "des bottes d'hiver", "un manteau pour l'hiver": what it is for, and no time."""
    said = [token.said for token in tokens[max(0, place - 4) : place]]
    before = said[-2:]
    made_for = before[-1:] == ["d"] and _OF_SEASON.isdisjoint(before[:1])
    if made_for or before == ["pour", "l"] or {"cause", "because", "cuz"}.intersection(said):
        return (place,)
    return _titles(tokens, place)


def _greeting(tokens: Sequence[Token], place: int, lang: str) -> Sequence[int]:
    """ "morning! ...", "evening, is thurs ok": a greeting, and another time after it."""
    if is_eaten(tokens, place) or _is_priced(tokens, place):
        return (place,)
    if like := after_all(tokens, place):
        return like
    after = tokens[1] if len(tokens) > 1 else None
    if place or not isinstance(after, Break) or tokens[place].said in ("noon", "am", "pm"):
        return _titles(tokens, place)
    more = any(isinstance(token, _DAYS) for token in tokens[2:])
    return (0,) if after.said == "!" or (after.said in ",." and more) else ()


def _is_priced(tokens: Sequence[Token], place: int) -> bool:
    """ "lunch a 18 piasses"."""
    meal, price = tokens[place], tokens[place + 2] if place + 2 < len(tokens) else None
    return isinstance(meal, Part) and meal.meal and isinstance(price, Number) and price.counts


_LOOKS: dict[type[Token], Callable[[Sequence[Token], int, str], Sequence[int]]] = {
    Number: _number,
    Date: _date,
    Holiday: _titled,
    Weekday: _titled,
    Weekend: _titled,
    Month: _titled,
    Season: _season,
    Part: _greeting,
    Clock: _labelled,
    RelativeDay: milestone,
    Now: no_offer,
    Unit: _saying,
    Fine: market,
}
