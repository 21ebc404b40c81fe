"""An answer in words: yes, no, another time, another way, late, or something else wanted."""

from dataclasses import replace

from flows.understand.heard import WAYS, Heard
from flows.understand.last_word import POLITE, comes_after_all, is_story, is_story_of_yes
from flows.understand.outweigh import (
    COMING,
    asks_for_another_time,
    ends_in_but_yes,
    ends_in_no,
    ends_in_yes,
    has_but,
    lacks_a_way,
    refuses_that_day,
    yes_wins,
)
from flows.understand.questions import (
    ABOUT_A_MEETING,
    FREE,
    HEARD_AS,
    PICK_SLOT,
    can_say_no,
    can_say_yes,
)
from flows.understand.reading import GUESS, Reading
from flows.understand.sense_words import (
    ABOUT_THE_DAY,
    ASKS_OWN,
    ASKS_TO_BRING,
    ASKS_WHICH,
    BUT,
    BUT_AT,
    BY_PHONE,
    CAN_IT,
    CANNOT_COME,
    EXPRESS,
    GROUP_ON_DAY,
    MAKE_IT,
    MEET_BY_PHONE,
    NAMED_FOR_A_DAY,
    NOT_IN_PERSON,
    REASON,
    WISHED,
    WISHED_HOUR,
    WONDERS,
    agrees_and_asks,
    asks_again,
)
from flows.understand.slots_named import WEEKDAY
from flows.understand.small_talk import is_small_talk
from flows.understand.timely import timely
from flows.understand.which_slot import by_slot

HOURS = "hours"  # what somebody says of their own weeks, which answers no question
_MORE_THAN_HOURS = (*WAYS, *("later_time", "late", "person", "menu", "when", "help"))
_TELLING = tuple(meaning for meaning in _MORE_THAN_HOURS if meaning != "when")
# Asked nothing, a yes is an answer to something older; "ok" is only polite.
_SAYS_YES = frozenset(("yes", "yeah", "yep", "yup", "oui", "ouais"))
# Questions where "call me" is a wish for a person, not a way to meet.
_CALL_IS_PERSON = frozenset((FREE, "yes_no", "checkin", "menu", "lost", "leave_time", "did_meet"))
# How many words of another kind politeness may have beside it: who thanks says what for.
_FEW_BESIDE = {"thanks": 8, "none": 2}
_FEW_WORDS = 5  # a time and little else
_SHORT_STATEMENT = 4  # words; a longer story with "can't" in it is no answer
# Here a question's own words are weighed with all others: "noted, but can we do friday".
_WEIGHED = ("confirm_meeting", "reminder_short")
_LITTLE_MORE = 3  # words beside it: "i wont be able to make it after all"


def by_words(heard: Heard) -> Reading:
    """What was said in words, under the names the open question uses."""
    if heard.kind == PICK_SLOT:
        said = by_slot(heard) or _rest(heard)
        alone = said.meaning == "unclear" and heard.needs and not heard.windows
        return Reading(heard.needs[0], heard.needs[1:]) if alone else said
    for wish in ("no_sundays", "ask_sundays", "shifts_change"):
        another = heard.proposes if heard.kind in ABOUT_A_MEETING else heard.kind == "needs_menu"
        another |= wish == "shifts_change" and "later_time" in heard
        if wish in heard and not heard.refuses and not another:
            return Reading(wish, heard.beside())
    if (timed := timely(heard)) is not None:
        return timed
    if heard.kind in ("needs_menu", "release_day") and heard.needs and "menu" not in heard:
        return Reading(heard.needs[0], heard.needs[1:])
    if "unclear" in heard.own or (heard.kind == "language" and len(set(heard.own)) > 1):
        return Reading("unclear", heard.beside())
    if heard.kind in _WEIGHED and comes_after_all(heard):
        return Reading("yes", heard.beside())
    for meaning in () if heard.kind in _WEIGHED else heard.own:
        taken_back = meaning == "yes" and heard.refuses and heard.kind in COMING
        if not (meaning == "on_way" and "late" in heard) and not taken_back:
            return Reading(meaning, heard.beside(meaning))
    reading = _beside_the_point(heard) or _sense(heard)
    renamed = HEARD_AS.get(heard.kind, {}).get(reading.meaning)
    return replace(reading, meaning=renamed) if renamed else reading


def _beside_the_point(heard: Heard) -> Reading | None:
    """A question back about the day, or mere chat, where one meeting is asked about."""
    if heard.kind not in ABOUT_A_MEETING:
        return None
    if ASKS_WHICH.match(heard.said.plain):
        return Reading("unclear")
    if asks_again(heard.said) and not (heard.refuses or "later_time" in heard):
        return Reading("when")
    return Reading("none") if is_small_talk(heard.said) else None


def _sense(heard: Heard) -> Reading:
    """The plain answers."""
    if heard.kind == FREE and _tells_hours(heard):
        return Reading(HOURS, heard.beside())
    meeting = heard.kind in ABOUT_A_MEETING
    if heard.refuses and not yes_wins(heard):
        return _refusal(heard)
    if (way := _way(heard)) is not None and not (meeting and _proposes_besides(heard)):
        return way
    if meeting and heard.proposes and _means_another(heard):
        return Reading("later_time", heard.beside())
    if "later_time" in heard and (meeting or heard.kind in (FREE, "menu", "lost")):
        return Reading("later_time", heard.beside())
    if "late" in heard and heard.kind != "yes_no":
        return _late(heard)
    if "unclear" in heard and heard.kind != FREE and not ends_in_but_yes(heard):
        return Reading("unclear")
    yes_too = heard.kind in _WEIGHED and "yes" in heard
    if "on_way" in heard and (meeting or heard.kind == FREE) and not yes_too:
        return Reading("on_way" if heard.kind == "same_day" else "late")
    if ("yes" in heard or (meeting and ends_in_yes(heard))) and can_say_yes(heard.kind):
        return _yes(heard)
    return _without_answer(heard)


def _yes(heard: Heard) -> Reading:
    """A yes, unless a "not" that nobody understood stands beside it."""
    if heard.kind == "new_week" and heard.proposes:  # "thursday works": that is when
        return Reading("later_time", heard.beside())
    another_week = heard.proposes and not heard.names_a_time
    if heard.kind in ABOUT_A_MEETING and another_week and has_but(heard):
        return Reading("later_time", heard.beside())  # "yes but next week"
    story = is_story_of_yes(heard) and not agrees_and_asks(heard.said)
    wonders = WONDERS.match(heard.said.plain) and _SAYS_YES.isdisjoint(heard.said.words)
    if heard.said.asks and len(heard.said.words) == 1:
        return Reading("unclear")  # "ok?"
    if wonders and "person" in heard:  # "ya tu quelquun que jpeux appeler"
        return Reading("person")
    denies = heard.denies_something and not lacks_a_way(heard)
    doubtful = denies or story or bool(wonders)
    answered = not wonders or ASKS_TO_BRING.match(heard.said.plain)
    meaning = "unclear" if doubtful and not (answered and ends_in_yes(heard)) else "yes"
    return Reading(meaning, heard.beside(), short=heard.brief and meaning == "yes")


def _tells_hours(heard: Heard) -> bool:
    """Is it only about their own hours? "Jai un rdv jeudi 14h" tells one, "jai tu un rdv" asks."""
    wants = _MORE_THAN_HOURS if heard.asks or ASKS_OWN.search(heard.said.plain) else _TELLING
    if heard.needs or CANNOT_COME.match(heard.said.plain):
        return False
    return heard.when.told and not any(meaning in heard for meaning in wants)


def _means_another(heard: Heard) -> bool:
    """A time beside one they cannot; or "ok but can it be thursday", which takes the yes back."""
    if "person" in heard and ABOUT_THE_DAY.search(heard.said.plain):
        return False
    if any(window.busy for window in heard.windows) or WISHED.search(heard.said.plain):
        return True
    if MAKE_IT.search(heard.said.plain) or BUT_AT.search(heard.said.plain):
        return True
    asks = heard.said.asks or WONDERS.match(heard.said.plain)
    if "yes" in heard and agrees_and_asks(heard.said):
        return False  # "thursday works. is there parking?"
    if asks and "when" not in heard and not EXPRESS.match(heard.said.plain):
        return True  # "my girl has a dr appt then, fri ok?"
    starts = [heard.said.plain.find(but) for but in BUT if but in heard.said.plain]
    return bool(starts) and any(can in heard.said.plain[min(starts) :] for can in CAN_IT)


def _late(heard: Heard) -> Reading:
    agrees = "yes" in heard and heard.last("yes") < heard.last("late")
    if agrees and can_say_yes(heard.kind) and not WONDERS.match(heard.said.plain):
        return Reading("yes", heard.beside())
    return Reading("late", heard.beside("late"))


def _refusal(heard: Heard) -> Reading:
    """A no, with what is wanted instead."""
    if heard.kind == FREE and heard.needs and "cannot" not in heard and "later_time" not in heard:
        return Reading(heard.needs[0], heard.needs[1:])  # "no place to go tonight"
    if heard.kind in ABOUT_A_MEETING or heard.kind == FREE:
        another = heard.proposes and not refuses_that_day(heard)
        if not another and (way := _way(heard)) is not None:
            return way  # "no lift, call me instead": instead is no other time
        if another or asks_for_another_time(heard):
            return Reading("later_time", heard.beside())
        if "late" in heard and "cannot" not in heard:
            return Reading("late")
        if heard.about_today:
            return Reading("cannot_today", heard.beside())
        if heard.partly_refused:
            return Reading("later_time", heard.beside())
    if "yes" in heard and not has_but(heard) and not ends_in_no(heard):
        return Reading("unclear")
    if heard.kind == FREE:
        return _free_refusal(heard)
    return _plain_no(heard)


def _plain_no(heard: Heard) -> Reading:
    if "unclear" in heard and heard.last("unclear") > heard.last("no", "cannot"):
        return Reading("unclear")
    wanted = "person" in heard or "phone" in heard
    before = heard.last("person", "phone") < heard.last("no")
    if wanted and heard.kind == "needs_menu" and ("no" not in heard or before):
        return Reading("person")  # "cant explain by text, call me"
    if (heard.needs and "cannot" not in heard) or not can_say_no(heard.kind):
        return _without_answer(heard)
    if is_story(heard) and not ends_in_no(heard):
        return Reading("unclear", heard.beside())
    return Reading("no", heard.beside(), short=heard.brief)


def _free_refusal(heard: Heard) -> Reading:
    """A no to nothing we asked: a meeting is meant only if they say they cannot come."""
    if heard.needs:
        return Reading(heard.needs[0], heard.needs[1:])
    if "cannot" in heard and _says_little_more(heard):
        return Reading("no")
    if heard.asks:
        wish = next((wish for wish in ("person", "help") if wish in heard), None)
        return Reading(wish) if wish is not None else _rest(heard)
    if "person" in heard and heard.last("person") > heard.last("no", "cannot"):
        return Reading("person")  # "ca file pas, faut jparle a quelquun"
    short = len(heard.said.words) <= _SHORT_STATEMENT
    if "cannot" in heard and (heard.windows or short):
        return Reading("no")
    if heard.brief and "no" in heard:
        return Reading("no", short=True)
    return _rest(heard)


def _says_little_more(heard: Heard) -> bool:
    """Is nearly all of a text that they cannot come ("faut que j'annule la rencontre, desole")?"""
    # "cant come cuz my ride bailed": why they cannot may take as many words as it likes.
    reason = REASON.search(heard.said.plain)
    until = reason.start() + 1 if reason is not None else None
    if until is not None and all(h.meaning != "cannot" or h.end > until for h in heard.hits):
        return False
    beside = heard.words_beside("cannot", "no", "yes", "when", *POLITE, until=until)
    # "cancel my dentist for me" asks for something.
    return beside <= (_LITTLE_MORE - 1 if heard.asks else _LITTLE_MORE) and not heard.said.asks


def _proposes_besides(heard: Heard) -> bool:
    """Is a time named beside the way to meet? "The group supper" is a group and no evening; a
    "thursday supper" has its own day."""
    if NOT_IN_PERSON.search(heard.said.plain) or GROUP_ON_DAY.search(heard.said.plain):
        return False
    if not heard.proposes or "group" not in heard:
        return heard.proposes
    if NAMED_FOR_A_DAY.search(heard.said.plain):
        return False
    groups = [heard.said.plain[h.start - 1 : h.end] for h in heard.hits if h.meaning == "group"]
    return heard.when.day_named and not any(WEEKDAY.search(group) for group in groups)


def _way(heard: Heard) -> Reading | None:
    """Another way to meet, or a call wished for."""
    if BY_PHONE.search(heard.said.plain) and (heard.kind == FREE or heard.kind in ABOUT_A_MEETING):
        return Reading("phone", heard.beside("person"))
    way = next((way for way in WAYS if way in heard), None)
    if way is None:
        return None
    if way == "phone" and heard.kind in _CALL_IS_PERSON:
        by_phone = heard.kind == FREE and MEET_BY_PHONE.search(heard.said.plain)
        return Reading(way if by_phone else "person")
    return Reading(way, heard.beside())


def _without_answer(heard: Heard) -> Reading:
    """Nothing that answers: what else is wanted?"""
    for meaning in ("person", "menu", "needs", "when", "help"):
        if meaning == "needs" and heard.needs:  # "where can i get food" asks for food
            return Reading(heard.needs[0], heard.needs[1:])
        if meaning in heard:
            return Reading(meaning)
    if _asks_for_a_time(heard):
        return Reading("later_time")
    if heard.kind in ABOUT_A_MEETING:
        if heard.proposes or WISHED_HOUR.search(heard.said.plain):
            return Reading("later_time")
        if heard.windows:
            return Reading("cannot_today" if heard.about_today else "no")
    if heard.kind == FREE and heard.brief and heard.mostly("yes"):
        plain_yes = not (_SAYS_YES | {"y"}).isdisjoint(heard.said.words)
        return Reading("yes" if plain_yes else "none", short=True)
    return _rest(heard)


def _asks_for_a_time(heard: Heard) -> bool:
    """ "Next week mon?" out of the blue, or "fri" where we asked what they want: another time."""
    if not heard.proposes or len(heard.said.words) > _FEW_WORDS:
        return False
    return heard.kind in ("lost", "menu") or (heard.kind == FREE and heard.said.asks)


def _rest(heard: Heard) -> Reading:
    """Politeness, chatter, or words nobody knows."""
    if heard.when.told and not heard.needs:
        return Reading(HOURS, heard.beside())
    polite = heard.mostly(*POLITE)
    for meaning in ("thanks", "none"):
        if meaning in heard and (polite or (heard.kind == FREE and not heard.asks)):
            # "Hi, my landlord is throwing me out" is more than politeness.
            said_more = heard.words_beside(*POLITE) > _FEW_BESIDE[meaning] or has_but(heard)
            return Reading(meaning, confidence=GUESS if said_more and not polite else 1.0)
    if heard.kind == FREE and not heard.asks and "unclear" not in heard:
        return Reading("none", confidence=GUESS)
    return Reading("unclear", confidence=GUESS)
