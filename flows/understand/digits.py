"""The digit of the open question, and what was said beside it."""

import re
from datetime import datetime

from flows.understand.choices import Choice, chosen, ordinal, rated
from flows.understand.heard import Heard
from flows.understand.normalise import listen
from flows.understand.number_words import NUMBER, ORDINALS, WORD_NUMBERS
from flows.understand.plain_marks import of_five
from flows.understand.questions import ABOUT_A_MEETING, PICK_SLOT, QUESTIONS
from flows.understand.reading import Reading
from flows.understand.sense_words import ASKS_ABOUT, MAKE_IT
from flows.understand.slots_named import pick_named
from flows.understand.stated_marks import denied_marks
from flows.understand.week_words import week_mark

_HIGHEST_MARK = 5
_PLACE = rf"(?:{'|'.join(ORDINALS)})"
_NOT_THAT_ONE = re.compile(
    rf" (?:not|pas|except|sauf|but) (?:the |le |la |number |option |celui du |celle du |du )?"
    rf"(?:[1-9]|{_PLACE}|middle|milieu) "
    # "The first ones no good", "second one is full"
    rf"| {_PLACE} (?:ones?|1s?|option|slot|time|choice) (?:(?:is|are|was) )?(?:no good|not|bad|out"
    r"|taken|gone|full|booked|too (?:early|late|far|soon)|doesnt|dont|wont|cant|isnt|no go) "
)
# "Talk to her first" picks nothing.
_NAMED = re.compile(
    rf" (?:the|la|le|my|ma|mon) {_PLACE} "
    rf"| {_PLACE} (?:ones?|1s?|option|slot|choice|choix|time|plage|works|suits|fits|does|sounds) "
    rf"|^ {_PLACE} (?:is|looks|would be|will be) (?:good|fine|best|great|perfect|ok|okay|better) "
)
# "La derniere fois c'etait plate" is a time gone by.
_NEITHER = re.compile(r" ni l ?une? ni ")
_GONE_BY = re.compile(rf" {_PLACE} fois ")
_FEW = 4  # words that a place alone may have beside it
_TAKEN = re.compile(
    r" (?:book|lock in|(?:going|go|rock|roll|ride|run|vibe) with|going for"
    r"|(?:me|moi) (?:down|up|in) for|avec|pour|sur"
    rf"|choisi) (?:the |la |le |number |numero |option )?({NUMBER}) "
)
# "Two works best", "noon is lunch so 2 is perfect", "put 3 down": this is the one.
_SUITS = re.compile(
    rf"(?:^| so| but| and| then) (?:the |number |option )?({NUMBER})(?: one)?"
    r" (?:is|works?|would|suits?|fits?|sounds?|looks?) (?:be )?"
    r"(?:good|perfect|best|great|fine|better|ok|okay|well|for|me) "
    rf"|^ (?:number |option |the )?({NUMBER}) (?:it is|works?|is good|is fine) (?!for )"
    r"| (?:put|lock|mark|book|pencil) "
    rf"({NUMBER}) (?:down|in) "
)
_NOT_NUMBERS = re.compile(
    r" not (?:the |number |option )?([1-9])(?: (?:or|nor|and|n) (?:the |number )?([1-9]))? "
)
_BESIDE_DENIED = 5  # words
# "1 is no good", "2 and 3 dont work": none of these is it.
_NO_GOOD = re.compile(
    r" (?:([1-9]) (?:(?:and|or|n|et|pis|ou) )?)?(?:the |number |option |le |la )?([1-9])(?: one)?"
    r" (?:(?:(?:is|s|are|was|r|est) )?(?:no good|not (?:good|great|possible|ok|an option)|bad|out"
    r"|taken|no go|impossible|too (?:early|late|far)|pas (?:bon|bonne|possible))"
    r"|(?:doesnt|dont|wont|cant|isnt|aint|is not going to|not going to) (?:\w+ )?"
    r"(?:work|works|do|suit|fit|good|great|possible|happen)"
    r"|(?:ca )?(?:marche|fait|va|fonctionne|adonne|convient) pas) "
)
# "No. 2 for me please": the number, and no no.
_NUMBER_ASKED = re.compile(
    r"^ no [1-9] (?:$|(?:for me|please|it is|is (?:good|fine|best|great|ok|perfect)|works?|would"
    r"|suits|will do)(?: |$))"
)
_NO_STOP = re.compile(r"\s*no\. ?[1-9]|\s*no [1-9]\W*\Z")
_MIDDLE = re.compile(r" (?:middle|milieu) (?!of |de )")
_MIDDLE_ONE = re.compile(r" middle (?:ones?|1s?|option|slot|choice|time) ")
_NEAR_MIDDLE = 6  # words
_BETWEEN = re.compile(r" [1-5] - [1-5] |^ [1-5]/[1-4] $")
# "Pas un 5", "c'est quoi 5": a mark that is not given.
_NOT_GIVEN = re.compile(
    r" (?:pas|not|jamais|never)(?: (?:un|a|le|quite|really|vraiment))* [1-5] $"
    r"| (?:(?:cest|c) quoi|what is|veut dire quoi) (?:un |le |a )?[1-5] "
    r"| [1-5] (?:cest|c) (?:tu|quoi|ti) "
    r"| (?:reste|habite|vis|live) (?:au|a|at) [1-5] $"
)
# "3 mais faut que ca finisse avant 3h": until when, and no other time.
_ENDS_BY = re.compile(
    r"^ (?:le |la |number |option )?[1-9] (?:mais|but|si|tant que|pourvu que|as long as) (?:\w+ )*?"
    r"(?:finit|finis\w*|fini|finir|part(?:e|ir|es|ent)?|pars|sort(?:e|ir)?|rentrer?|retourner?|done"
    r"|over|leave|back|home|out|ends?) "
)
# "1 doesnt work give me 2".
_INSTEAD = re.compile(r" ([1-4]) (?:$|please |then |instead |plz |pls |svp )")
# "Le trois mais jai pu de passe", "the third one but no bus pass": what is lacking says no no.
_BUT = re.compile(r" (?:mais|but|par contre|except|sauf que) ")
_HALF_DAY = 12
_HOURS_TYPED = re.compile(r" (?:a |at |vers )?(\d{1,2}) ?(?:hrs?|hres?) $")
_AN_HOUR = re.compile(
    r" (?:at |a )?[0-9]{1,2} "
    r"(?:on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:is|works?|sounds|would|looks)"
    r"|in the (?:morning|afternoon|evening)|(?:de l|de|du|d) ?(?:apres|aprem|matin|soir))"
)


def by_digit(heard: Heard) -> Reading | None:
    """The answer by number; None when no number answers."""
    choice = chosen(heard.said)
    if heard.kind == "checkin":
        return _mark(heard, choice)
    if heard.kind == PICK_SLOT:
        asks = ASKS_ABOUT.match(heard.said.plain)  # "what was the 2nd one again"
        return Reading("unclear") if asks else _slot(heard, choice)
    if "menu" in heard:  # "what was 6 again"
        return None
    return _option(heard, choice)


def _is_between(heard: Heard) -> bool:
    """ "1-2"."""
    plain = heard.said.plain
    return ("-" in plain or "/" in plain) and _BETWEEN.search(plain) is not None


def _option(heard: Heard, choice: Choice) -> Reading | None:
    if heard.kind in ABOUT_A_MEETING and _is_between(heard):
        return Reading("unclear", short=True)
    options = dict(QUESTIONS.get(heard.kind, ()))
    if heard.kind in ABOUT_A_MEETING and (no_good := _NO_GOOD.search(heard.said.plain)):
        other = _INSTEAD.search(heard.said.plain, no_good.end() - 1)
        return Reading(options.get(int(other[1]), "later_time") if other else "later_time")
    meanings = [options[number] for number in choice.numbers if number in options]
    if not choice.numbers or (heard.kind in ABOUT_A_MEETING and MAKE_IT.match(heard.said.plain)):
        return None
    if heard.kind == "needs_menu" and len(meanings) == len(choice.numbers):
        also = (*meanings[1:], *heard.beside(*meanings))
        return Reading(meanings[0], also, short=choice.bare)
    if heard.kind == "best_time" and not choice.bare and heard.own:  # "3 in the afternoon"
        return None
    if len(choice.numbers) == 1 and meanings:
        if _wants_another(heard, meanings[0]):
            return Reading("later_time", heard.beside())
        return Reading(meanings[0], heard.beside(meanings[0]), short=choice.bare)
    if choice.bare and heard.kind != "leave_time":
        return Reading("unclear", short=True)
    return None


def _wants_another(heard: Heard, meaning: str) -> bool:
    """ "1 but can it be later": a yes that is taken back by what stands behind its "but"."""
    if meaning != "yes" or heard.kind not in ABOUT_A_MEETING or "later_time" not in heard:
        return False
    but = _BUT.search(heard.said.plain)
    return but is not None and heard.last("later_time") >= but.start()


def _mark(heard: Heard, choice: Choice) -> Reading | None:
    """A check-in's mark from 1 to 5."""
    unsure = _is_between(heard) or _NOT_GIVEN.search(heard.said.plain)
    if unsure or heard.said.folded.lstrip().startswith("-"):
        return Reading("unclear", short=True)
    mark = of_five(heard.said) or (choice.numbers[0] if len(choice.numbers) == 1 else None)
    if not choice.numbers and mark is None:
        mark = week_mark(heard.said) or rated(heard.said)
    if mark in denied_marks(heard.said):
        return Reading("unclear", short=choice.bare)
    if mark is not None and 1 <= mark <= _HIGHEST_MARK:
        return Reading(f"rating:{mark}", heard.beside(), short=choice.bare)
    if choice.numbers or mark is not None:
        return Reading("unclear", short=choice.bare)
    return None


def _slot(heard: Heard, choice: Choice) -> Reading | None:
    if place := _left(heard) or _before_but(heard):
        return Reading(f"pick:{place}", heard.beside())
    but_one = _NOT_THAT_ONE.search(heard.said.plain) is not None
    numbered = _NO_STOP.match(heard.said.folded) and _NUMBER_ASKED.match(heard.said.plain)
    neither = _NEITHER.search(heard.said.plain) is not None
    refused = (heard.refuses and not numbered) or but_one or neither
    if but_one and "any_slot" in heard and not heard.windows:
        return Reading("unclear")  # "anything but the first"
    if not refused and (end := _end(heard)):
        return Reading(f"pick:{end}", heard.beside())
    if not refused and (typed := _HOURS_TYPED.match(heard.said.plain)):
        return _at_hour(heard.question.slots, int(typed[1]))  # "10 hrs"
    numbers = choice.numbers
    if not numbers and not refused:
        numbers = _placed(heard) or _taken(heard) or _beside_yes(heard)
    if not numbers:
        return Reading("unclear") if but_one else None
    if numbers == (0,) and "0" in heard.said.words:
        return Reading("unclear", short=True)
    if not _no_good(heard).isdisjoint(numbers):
        return Reading("unclear")
    unsure = refused and not choice.settled and heard.said.words[0] != str(numbers[0])
    if len(numbers) > 1 or unsure:
        return Reading("unclear", short=choice.bare)
    return _picked(heard, choice, numbers[0] or len(heard.question.slots))


def _before_but(heard: Heard) -> int | None:
    """The one place that a few words name before a "but" and what they need."""
    but = _BUT.search(heard.said.plain) if heard.needs else None
    if but is None:
        return None
    first = listen(heard.said.plain[: but.start()].strip())
    numbers = {ordinal(first)} if ordinal(first) else set(chosen(first).numbers)
    few = len(first.words) <= _FEW and len(numbers) == 1
    place = numbers.pop() if few else None
    return place if place and place <= len(heard.question.slots) else None


def _left(heard: Heard) -> int | None:
    """ "Not 1 not 3 so 2", "not 1 or 2": the one that is left when numbers are refused."""
    plain = heard.said.plain.replace(" not ", "  not ")
    denied = {int(n) for pair in _NOT_NUMBERS.findall(plain) for n in pair if n}
    denied |= _no_good(heard)
    numbers = {int(word) for word in heard.said.words if word.isdigit()}
    others = set(range(1, len(heard.question.slots) + 1)) - denied
    told = len(heard.said.words) - len(numbers)
    if not denied or told > _BESIDE_DENIED:
        return None
    left = numbers - denied or others
    return left.pop() if len(left) == 1 and left <= others else None


def _no_good(heard: Heard) -> frozenset[int]:
    """The numbers that are said not to suit."""
    return frozenset(int(n) for pair in _NO_GOOD.findall(heard.said.plain) for n in pair if n)


def _picked(heard: Heard, choice: Choice, picked: int) -> Reading:
    slots = heard.question.slots
    named = pick_named(slots, heard.when)
    if picked == len(slots) + 1 and "no_slot" in heard:  # "4 none of those, i work all week"
        return Reading(f"pick:{picked}", heard.beside())
    if 1 <= picked <= len(slots) + 1:
        same = choice.bare or _ends_by(heard)
        if named is not None and not same and named.meaning != f"pick:{picked}":
            # "1 on sat": the first, or one o'clock? "1 in the afternoon" is an hour.
            return named if _AN_HOUR.match(heard.said.plain) else Reading("unclear")
        return Reading(f"pick:{picked}", heard.beside(), short=choice.bare)
    if named is not None and named.meaning != "unclear":
        return named
    return _at_hour(slots, picked) or Reading("unclear", short=choice.bare)


def _ends_by(heard: Heard) -> bool:
    """Is the time beside the number only when it must be over?"""
    return not heard.when.day_named and _ENDS_BY.match(heard.said.plain) is not None


def _at_hour(slots: tuple[datetime, ...], hour: int) -> Reading | None:
    """ "10 works for me": no such answer, but one of the times offered is at ten."""
    at = [place for place, slot in enumerate(slots, start=1) if _is_at(slot, hour)]
    return Reading(f"pick:{at[0]}") if len(at) == 1 else None


def _is_at(slot: datetime, hour: int) -> bool:
    return hour in (slot.hour, slot.hour - _HALF_DAY) and not slot.minute


def _end(heard: Heard) -> int:
    """ "The earliest", "la derniere heure": the first or the last of the times, 0 for neither."""
    if "first_slot" in heard.own:
        return 1
    return len(heard.question.slots) if "last_slot" in heard.own else 0


def _placed(heard: Heard) -> tuple[int, ...]:
    """ "The second one": the place named in words, 0 for the last."""
    offered = len(heard.question.slots)
    near = len(heard.said.words) <= _NEAR_MIDDLE or _MIDDLE_ONE.search(heard.said.plain)
    if offered % 2 and near and _MIDDLE.search(heard.said.plain):
        return (offered // 2 + 1,)
    place = None if _GONE_BY.search(heard.said.plain) else ordinal(heard.said)
    named = len(heard.said.words) <= _FEW or _NAMED.search(heard.said.plain) is not None
    return (place,) if place is not None and named else ()


def _taken(heard: Heard) -> tuple[int, ...]:
    """ "Put me down for 3", "jvas y aller avec la 2"."""
    taken = _TAKEN.search(heard.said.plain)
    suits = _SUITS.search(heard.said.plain)
    if suits is None and (taken is None or not _ends(taken, heard)):
        return ()
    found = suits or taken
    said = next((word for word in found.groups() if word), "") if found is not None else ""
    number = WORD_NUMBERS.get(said) or int(said)
    others = [word for word in heard.said.words if word.isdigit() and int(word) != number]
    return () if others else (number,)


def _ends(taken: re.Match[str], heard: Heard) -> bool:
    """Is the number the end of what is said, politeness aside? ("with 2 kids" is none.)"""
    return not heard.said.plain[taken.end() :].strip(" ") or "thanks" in heard


def _beside_yes(heard: Heard) -> tuple[int, ...]:
    """ "Yes 2": a yes to one of them."""
    numbers = [int(word) for word in heard.said.words if word.isdigit()]
    alone = len(numbers) == 1 and "yes" in heard and heard.words_beside("yes") == 1
    return (numbers[0],) if alone else ()
