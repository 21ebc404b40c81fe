"""Which of the numbered answers was picked: "1.", "#2", "the second one", "3/5", "la 3"."""

import re
from dataclasses import dataclass
from itertools import groupby

from flows.understand.normalise import Said
from flows.understand.number_words import NUMBER, ORDINALS, WORD_NUMBERS
from flows.understand.plain_marks import plain_mark
from flows.understand.stated_marks import stated_mark
from flows.understand.word_lists import word_set

# Words that add nothing to a picked number.
NOISE = word_set(
    """please thanks svp stp merci lol opt option options number num numero no choice choix reponse
    answer gimme give the la le les i ill im take pick choose go with want
    je prends prendrai prendrais
    prendre vais va would like id that that's this one celui celle je ok okay man bro sir a is
    its be cest ca sera haha solid genre about around just ben bin mettons star stars etoiles
    etoile rating out sur of my mon pour me moi for to say dis dirais disons choisis choisirais
    hum hmm um pick slot plage sti osti esti criss
    s il te vous plait and et number thumbsup prayhands same
    lets do chum ami amie frere dieu"""
)
_BEFORE_HOURS = word_set("at by until before after around vers avant apres jusqua")
# After a number these make it a quantity or a time.
_UNITS = word_set(
    """sec secs journee journees
    am pm h hr hrs hour hours heure heures min mins minute minutes m oclock o day days jour
    jours week weeks semaine semaines month months mois year years ans an km k blocks block
    dollar dollars bucks piasses piastres enfants enfant kids kid people personnes times time
    fois more autres autre percent p st th rd nd ou or sur out of to a other different new
    missed janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    jan feb mar apr may jun jul aug sep sept oct nov dec of them de bedroom bdrm"""
)
_HOVERS = word_set("hovering sitting right still im somewhere holding suis")
_HAD = word_set(
    "got have had need needs want lost has been after before only ai besoin avais perdu"
)
_SO = re.compile(r" \w+ (?:because|since|but|mais|a cause|parce) ")
# What stands behind a mark in letters; behind anything else the number counts things.
_BEHIND_MARK = word_set(
    """today tonight now right prob probably maybe i guess at all lol for sure though again out sur
    really bof meh fort faible bad barely star stars
    etoiles sadly sorry desole n aujourdhui je a environ genre mettons peut ces pis la this
    please thanks svp merci or
    im i ive feeling mon ma mes my dieu
    haha man bro maybe yep yeah ok mostly still again around cette ce max tops but mais because"""
)
_BESIDE_MARK = (
    _BEHIND_MARK | NOISE | word_set("my friend brother buddy bud baby and i think tonight")
) - word_set("or")
_SAYINGS = tuple(("a", word) for word in ("cause", "date", "peu", "soir", "matin"))
_NOT_PLURALS = word_set(
    """anxious nervous restless hopeless useless helpless serious curious
    yes thanks pis mais plus is was us this its always les des mes suis vais dans sans pas alors
    apres jvas jsuis cest ass guess news is as sos has does unless vous nous dis tas tes ses bus
    toujours dors fais mets sens prends perds vais
    mettons disons temps works suits fits seems sounds looks things stress class"""
)
_SET_OFF = re.compile(r"\s*[1-5] ?[!.]+ (?!(?:or|ou|no|non|nah|maybe|peut|wait|\d+ ?[!.]*$)\b)")
_ANOTHER_DAY = re.compile(
    r" ([1-5]) (?:yesterday|hier|last week|before|avant|la semaine passee|semaine passee) "
    r"| (?:yesterday|hier)(?: was| cetait| etait)? ([1-5]) "
)
# "Almost a 5 so 4", "4 no wait 5": what is said last counts.
_AT_LAST = re.compile(
    r" (?:so|alors|donc|faque|fac|wait|attends|actually|make (?:it|that)|i mean|jveux dire"
    r"|lets do|mets|disons|[1-9] no(?: sorry)?) (?:a |un |un gros |number |option |the )?"
    rf"({NUMBER})(?: final answer| haha| lol| please)* $"
)
# "4 euh non 1 scuse": the number put right, where nothing else follows it.
_SORRY = r"(?:euh|heu|oups|oops|sorry|pardon|desolee?|(?:ex|s)cusez?|wait|attends?|plutot|cest)"
_PUT_RIGHT = re.compile(
    rf" [1-9] (?:{_SORRY} )*(?:non|no|nan|nah) (?:{_SORRY} )*([1-9])"
    r"(?: (?:svp|stp|merci|please|thanks|sorry|pardon|desolee?|(?:ex|s)cusez?))*"
    r"(?: (?:jme|me) suis trompe\w*(?: de (?:piton|bouton|touche))?)? $"
)
_TORN = re.compile(
    r" ([1-9]) (?:maybe|perhaps|possibly|peut etre|ptet|(?:non|no) (?:attends?|wait))"
    r" (?:a |un )?([1-9]) "
)
# "Deux svp, une fois", "a big 1, lost my job": what stands before the first mark counts.
_LEADS = re.compile(
    r"\s*(?:aujourd'?hui )?(?:c'?est )?"
    rf"(?:j[e'’]? ?dirais |disons |mettons |id say |i'd say |about |like |genre )?"
    rf"(?:(?:a|un|une|le|la|solid|good|big|small|gros|bon|petit|p'?tit|beau|faible) )*"
    rf"({NUMBER})(?: (?:sur|out of) (?:5|cinq|five))?"
    r"(?:\s*[,.!;]+\s|\s+(?:svp|stp|please|pls|aujourd'?hui|today)\b)"
)
_TAKEN_BACK = re.compile(
    r" [1-9](?: (?:no|non|nah|nan|oops|oups))? (?:wait|hold on|attend|attends|attendez) $"
)
_BOTH = " les deux "  # no "2"
_DIGITS = re.compile(r"\d{1,2}\Z")
_SHARE = re.compile(r"([0-9])/([0-9]{1,2})\Z")
# Every word that is a number or a place: "7", "07", "3/5", "seven", "2nd".
_NUMBERS = (
    {str(n): n for n in range(100)}
    | {f"{n:02}": n for n in range(10)}
    | {f"{n}/5": n for n in range(10)}
    | ORDINALS
    | WORD_NUMBERS
)
_MENTIONED = re.compile(
    r" (?:(?:the|la|le|take|pick|prends|prendrai)(?= [1-9] )|number|option|numero|num|choix)"
    rf" ({NUMBER}) "
)


@dataclass(frozen=True)
class Choice:
    """The numbers a text picks (several when it hesitates), and whether it says nothing else.

    A number 0 is "the last one". What is said at last ("2 no 1", "cant fri so 3") is settled.
    """

    numbers: tuple[int, ...]
    bare: bool
    settled: bool = False


def chosen(said: Said) -> Choice:
    """The number or numbers picked; empty when the digits are times or amounts."""
    if _NUMBERS.keys().isdisjoint(said.once):  # most texts
        return _as_typed(said)
    if _BOTH in said.plain or _TAKEN_BACK.search(said.plain):
        return Choice((), bare=False)
    return _said_at_last(said) or _said_with_others(said)


def _said_with_others(said: Said) -> Choice:
    """The numbers among all words, if these leave them an answer."""
    words = tuple(word for word, _ in groupby(said.words))  # "5 5 5"
    numbers = [_NUMBERS.get(word) for word in words]
    left = [w for w, n in zip(words, numbers, strict=True) if n is None and w not in NOISE]
    digits = [n for w, n in zip(words, numbers, strict=True) if n is not None and w[0].isdigit()]
    spelled = [n for n in numbers if n is not None]
    if len(set(digits)) > 1:  # "1 n 4"
        left = [word for word in left if word not in _LINKS]
    if digits == [1] and not ORDINALS.keys().isdisjoint(words):  # "the last 1"
        digits = [ORDINALS[word] for word in words if word in ORDINALS]
    picked = tuple(dict.fromkeys(digits or spelled))  # "un 3" is a three
    if not left:
        return Choice(_without_filler_one(words, numbers, picked), bare=bool(picked))
    if _DIGITS.match(words[0]) and _stands_alone(said):
        return Choice((int(words[0]),), bare=False)
    if (opening := _opening(said, digits, spelled)) is not None:
        return opening
    mentioned = {n for word in _MENTIONED.findall(said.plain) if (n := _NUMBERS.get(word))}
    if len(mentioned) == 1 and len(left) <= _FEW and not set(left) & _UNITS:
        return Choice(tuple(mentioned), bare=False)
    return Choice((), bare=False)


def _as_typed(said: Said) -> Choice:
    """A number that leads a text, where written out it is none: "fore, ..."."""
    led = None if NOISE.issuperset(said.once) else _led(said)
    return Choice(() if led is None else (led,), bare=False)


def _said_at_last(said: Said) -> Choice | None:
    """ "4 no sorry 1", "almost a 5 so 4": only the last number is meant; "4 maybe 3": either."""
    meant = _PUT_RIGHT.search(said.plain) or _AT_LAST.search(said.plain)
    if meant is None:
        torn = _TORN.search(said.plain)
        return Choice((int(torn[1]), int(torn[2])), bare=True) if torn is not None else None
    return Choice((WORD_NUMBERS.get(meant[1]) or int(meant[1]),), bare=False, settled=True)


def _led(said: Said) -> int | None:
    """The number that begins a text, set off from the rest; a bare "one" may be an article."""
    lead = _LEADS.match(said.folded)
    number = _NUMBERS.get(lead[1]) if lead is not None else None
    return number if number != 1 or said.words[0] in ("le", "la", "option") else None


def _opening(said: Said, digits: list[int], spelled: list[int]) -> Choice | None:
    """The number that leads a story: "un gros 2, mal dormi"."""
    if len(spelled) == 1 and _opens(said):
        return Choice((spelled[0],), bare=False, settled=True)
    if not digits and (led := _led(said)) and {n for n in spelled if n > 1} <= {led}:
        return Choice((led,), bare=False)
    return None


_LINKS = frozenset(("n", "pis", "puis"))
_FEW = 4  # other words around a mentioned number, more make it a story


def _opens(said: Said) -> bool:
    """ "Option three please, i work all week", "four, nothing runs here": the number comes first
    and apart."""
    named = int(said.words[0] in _OPENING)
    after = named + 1
    if len(said.words) <= after or said.words[named] not in _NUMBERS:
        return False
    return after in said.breaks or (named == 1 and said.words[after] in _PLEASE)


_OPENING = word_set("option number num numero choice choix")
_PLEASE = word_set("please svp thanks")


def rated(said: Said) -> int | None:
    """A mark from 1 to 5 beside other words: "3/5", "4 out of 5", "like a 4"; None if unclear."""
    mark = _mark_in_few(said)
    return stated_mark(said) if mark is None else mark


def _mark_in_few(said: Said) -> int | None:
    for word in said.words:
        share = _SHARE.match(word)
        if share and share[2] == "5":
            return int(share[1])
    if (plain := plain_mark(said)) is not None:
        return plain
    marks = [int(w) for w in said.words if _DIGITS.match(w)]
    if (lead := _LEADS.match(said.folded)) and (lead[1] != "un" or len(said.words) == 1):
        return _NUMBERS.get(lead[1])
    if marks and _SET_OFF.match(said.folded):  # "5!! 90 days"
        return marks[0]
    if marks and (other := _ANOTHER_DAY.search(said.plain)):
        marks.remove(int(other[1] or other[2]))  # "4 today 2 yesterday"
    if not marks:
        return _spelled_mark(said)
    if len(marks) == 2 and marks[1] == 5 and {"sur", "out"} & set(said.words):
        return marks[0]
    told = sum(word not in NOISE for word in said.words)
    if len(marks) != 1 or told > _FEW + 1 or not _stands_alone(said):
        return None
    place = next(n for n, word in enumerate(said.words) if _DIGITS.match(word))
    before = said.words[place - 1] if place else ""
    hovers = place > 1 and said.words[place - 2] in _HOVERS
    return None if before in _BEFORE_HOURS and not hovers else marks[0]


def _spelled_mark(said: Said) -> int | None:
    """ "Four today", "id say three": a mark in letters, with no thing counted behind it."""
    marks = [(place, WORD_NUMBERS[w]) for place, w in enumerate(said.words) if w in WORD_NUMBERS]
    apart = 1 in said.breaks  # "one, bad"
    first = min(said.breaks, default=0)
    opening = first and _BESIDE_MARK.issuperset(said.words[1:first])  # "two tops, no sleep"
    marks = [
        (place, mark)
        for place, mark in marks
        if mark > 1 or (apart and not place) or (place and said.words[place - 1] == "a")
    ]
    begins = opening and marks and not marks[0][0]  # "two, and i need somebody to talk to"
    told = sum(word not in NOISE for word in said.words)
    if len(marks) != 1 or not (begins or told <= _FEW + 1 or _SO.match(said.plain)):
        return None
    place, mark = marks[0]
    following = said.words[place + 1] if place + 1 < len(said.words) else ""
    before = said.words[place - 1] if place else ""
    counts = before in _HAD or before in _BEFORE_HOURS
    set_off = begins or place + 1 in said.breaks or following in _BEHIND_MARK
    return None if counts or (following and not set_off) else mark


def ordinal(said: Said) -> int | None:
    """The place named in words ("the second one"), 0 for the last; None without or with several."""
    places = [ORDINALS[word] for word in said.words if word in ORDINALS]
    return places[0] if len(places) == 1 else None


def _without_filler_one(
    words: tuple[str, ...], numbers: list[int | None], picked: tuple[int, ...]
) -> tuple[int, ...]:
    """In "the second one" and "3 out of 5" the other number is no choice."""
    if len(picked) == 2 and "one" in words and not ORDINALS.keys().isdisjoint(words):
        return tuple(n for n in picked if n != 1) or picked
    if len(picked) == 2 and {"out", "sur"} & set(words) and picked[1] == 5:
        return picked[:1]
    return picked


def _stands_alone(said: Said) -> bool:
    """Is the first digit an answer, with the rest said beside it? ("3 kids to feed" is not)."""
    words = said.words
    first = next((i for i, w in enumerate(words) if _DIGITS.match(w)), None)
    if first is None or first + 1 >= len(words):
        return True
    again = next((n for n, w in enumerate(words) if n > first and w != words[first]), first)
    if again > first + 1:  # "5 5 5 ill do anything"
        return True
    following = words[first + 1]
    set_apart = re.search(rf"{words[first]}\s*[.!,;:)\n-]", said.folded) is not None
    saying = words[first + 1 : first + 3] in _SAYINGS
    if following in _UNITS and not (
        saying or (set_apart and following in ("a", "to", "other", "new"))
    ):
        return False
    if _DIGITS.match(following):
        return False
    plural = following.endswith("s") and not following.endswith("ss")
    plural = plural and len(following) > 3 and following not in _NOT_PLURALS
    return set_apart or words[first] == "1" or not plural
