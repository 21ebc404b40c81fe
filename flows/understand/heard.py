"""Everything the rooms of understanding found in one text, in one place to decide from."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from math import inf

from flows.understand import phrases_en, phrases_fr
from flows.understand.asking import ASKING
from flows.understand.cannot_come import cannot_this_part
from flows.understand.grams import grams
from flows.understand.idle_numbers import less_idle
from flows.understand.no_more import FEWEST, weigh
from flows.understand.no_more_weights import PERHAPS
from flows.understand.no_names import less_nameless
from flows.understand.no_needs import NO_NEEDS
from flows.understand.normalise import Said, listen
from flows.understand.own_words import OWN_WORDS
from flows.understand.own_words_asked import ASKED_WORDS
from flows.understand.phrases import Hit, Phrasebook, without_overlaps
from flows.understand.questions import ABOUT_A_MEETING, FREE, PICK_SLOT, QUESTIONS
from flows.understand.reading import Question, Window
from flows.understand.relative import less_counted
from flows.understand.said_of_others import less_others, of_others, wants_more
from flows.understand.slots_named import at_last, before_reason, days_spelled
from flows.understand.telling import only_tells
from flows.understand.when.appointments import less_so_not_then
from flows.understand.when.read import NEVER, When, read_when
from flows.understand.word_lists import word_set

_GENERAL = Phrasebook(phrases_en.NOT_IN, phrases_en.GENERAL, phrases_fr.GENERAL)
_NEEDS = Phrasebook(phrases_en.NEEDS, phrases_fr.NEEDS, NO_NEEDS)
_WANTING = Phrasebook({"want": phrases_en.WANTING}, {"want": phrases_fr.WANTING})
# The books hold all that these say: a web worker is half a megabyte smaller without them.
del phrases_en.GENERAL, phrases_fr.GENERAL
_OWN_WORDS = OWN_WORDS | ASKED_WORDS

_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
# "The thurs 1" is the Thursday one, "thurs 1" may be one o'clock.
_THE_ONE = re.compile(rf"\bthe ({_WEEKDAY}|morning|afternoon|weekend) 1\b")
_THAT_ONE = re.compile(r"\bthe 1 (?=(?:on|at|for|with|that|thats|this|in the)\b)")
_FOR_DAY = re.compile(rf"\b(down|up|in|me|good|works|ready|set|booked) 4 (?={_WEEKDAY}\b)")
_FOR_ME = re.compile(r"\b4 (?=(?:sure|shure|real|me|us)\b)")
_FOR_TODAY = re.compile(r"\b4 (?=(?:today|now|this|right|a (?:soir|matin|ma|mon|cette))\b)")
_WORK = "need:work"
# A stop that is limited, or a wish about the phone, is no wish for no more texts.
_NO_STOP = ("limit", "start", "wrong_person", "number_changed")
_UNTIL = word_set("until jusqua jusquau jusquaux jusque")
_WHAT_WOULD_HELP = ("checkin_low", "release_day")
_A_THING = 4  # words
_STATES = frozenset((_WORK, "need:health"))  # "tired from work", "just sick": how it is, no wish
_FOR_WHOM = "for|for my|for the|to my|pour|pour la|pour le|pour ma|pour mon"
_FOR = tuple(f" {words}" for words in _FOR_WHOM.split("|"))
_TODAY = frozenset(("today", "tonight", "aujourdhui", "tantot"))
_THIS_PART = re.compile(r" (?:this (?:after|afternoon|aft|evening)|a soir) ")
_ITS_MEETING = re.compile(
    r" (?:this (?:morning|afternoon|evening)|today|tonight)s (?:meeting|appointment|visit|session) "
)
# "Puking since 4am" is how long it lasts.
_SINCE = re.compile(
    r" since (?:like |about |around )?(?:\d{1,2}(?::\d\d)? ?(?:am|pm)|last night|yesterday"
    r"|this morning|midnight|\d{1,2} (?:last night|this morning)) "
    r"| (?:sick|ill|pukin\w*|vomit\w*|barfin\w*|fever\w*|awake|up) all (?:night|nite|day|morning) "
)
_THAT_DAY = re.compile(r" (?:c(?:e|et|ette)|[cs]te) jour(?:nee)? la ")
_NOTS = word_set("not cant wont dont didnt doesnt isnt aint never pas jamais")
WAYS = ("video", "phone", "group")  # other ways to meet; "a video call" is no phone call
_FEW = 2  # words of a bare yes or no
# "Cest demain, non?" refuses nothing.
_TAG = re.compile(
    r"(?<=\w)(?<!\bou)(?<!\bor)(?<!cest)(?<!\bc)(?<!dis)(?<!dit)(?<!dire)(?<!que)"
    r"(?:, ?| )(?:non|nan|no) ?\?+\s*\Z"
)
# What may be said beside an answer and must not be lost.
_BESIDE = ("late", "person")


@dataclass(frozen=True)
class Heard:
    """A text with its phrases, needs and windows, and the question it may answer."""

    said: Said
    hits: tuple[Hit, ...]
    own: tuple[str, ...]  # meanings of this question's own words
    needs: tuple[str, ...]
    when: When
    question: Question
    now: datetime

    def __contains__(self, meaning: str) -> bool:
        return meaning in self._meanings

    @cached_property
    def _meanings(self) -> frozenset[str]:
        return frozenset(hit.meaning for hit in self.hits)

    @cached_property
    def grams(self) -> set[int]:
        """Those of its words."""
        return grams(self.said.words)

    @cached_property
    def no_more(self) -> float:
        """How much all the words ask for no more texts; nothing where some of them say otherwise.
        Unit: log odds."""
        words = self.said.words
        weight = weigh(words, self.grams if len(words) >= FEWEST else None)
        if weight < PERHAPS:
            return weight  # most texts: nothing else is looked for
        otherwise = any(one in self for one in _NO_STOP) or of_others(self.said)
        otherwise = otherwise or wants_more(self.said) or not _UNTIL.isdisjoint(self.said.words)
        return -inf if otherwise else weight

    @property
    def windows(self) -> tuple[Window, ...]:
        """The times named, in local wall time."""
        return self.when.windows

    @property
    def kind(self) -> str:
        """The kind of the open question."""
        return self.question.kind

    @property
    def refuses(self) -> bool:
        """Is there a no, or an inability?"""
        return "no" in self or "cannot" in self

    @property
    def denies_something(self) -> bool:
        """Does a "not" stand in words that no phrase knows? Then nobody can say it is a yes."""
        return not _NOTS.isdisjoint(self._left_over(self.hits).split())

    @cached_property
    def proposes(self) -> bool:
        """Is a time named that is not refused? (A bare "today" next to a refusal is none.)"""
        whole_today = self.now.date()
        free = [window for window in self.windows if not window.busy]
        if self.refuses and len(free) == 1 and _SINCE.search(self.said.plain):
            return False
        return any(
            not (w.grain == "day" and w.start.date() == whole_today and self.refuses) for w in free
        )

    @property
    def names_a_time(self) -> bool:
        """Is a day or an hour named? "On days all week" names neither."""
        return any(window.grain != "week" for window in self.windows)

    @property
    def about_today(self) -> bool:
        """Is it today that is refused?"""
        if _THAT_DAY.search(self.said.plain):  # the meeting's
            return False
        today = self.now.date()
        plain = self.said.plain
        part = _THIS_PART.search(plain) or _ITS_MEETING.search(plain) or cannot_this_part(plain)
        named = not _TODAY.isdisjoint(self.said.words) or ("cannot" in self and part)
        return bool(named) or any(
            w.busy and w.grain == "day" and w.start.date() == today for w in self.windows
        )

    @property
    def partly_refused(self) -> bool:
        """Is only a part of a day refused ("i cant til 5")? The rest of it is open then."""
        return any(w.busy and w.grain == "part" for w in self.windows)

    @property
    def brief(self) -> bool:
        """Are there no more words than a bare answer has?"""
        return len(self.said.words) <= _FEW

    @property
    def asks(self) -> bool:
        """A question or a request: more than news, so it needs an answer."""
        return self.said.asks or any(hit.meaning for hit in ASKING.find(self.said))

    def begins_with_digit_of(self, meaning: str) -> bool:
        """Is the first word the digit of that answer: "1 bus is slow so maybe 10 min after"?"""
        digit = self.said.words[0]
        if len(digit) > 1 or not digit.isdecimal():
            return False
        return dict(QUESTIONS.get(self.kind, ())).get(int(digit)) == meaning

    def last(self, *meanings: str) -> int:
        """Where the last of some meanings stands, -1 without any."""
        return max((hit.start for hit in self.hits if hit.meaning in meanings), default=-1)

    def mostly(self, *meanings: str) -> bool:
        """Do phrases of these meanings make up more than half of the text?"""
        covered = sum(hit.end - hit.start for hit in self.hits if hit.meaning in meanings)
        return 2 * covered > len(self.said.plain)

    def words_beside(self, *meanings: str, until: int | None = None) -> int:
        """How many words phrases of these meanings leave over, of all or of those up to a place."""
        left = self._left_over(hit for hit in self.hits if hit.meaning in meanings)
        return len(left[:until].split())

    def _left_over(self, read: Iterable[Hit]) -> str:
        """The text with these phrases blank."""
        left = list(self.said.plain)
        for hit in read:
            left[hit.start : hit.end] = " " * (hit.end - hit.start)
        return "".join(left)

    def beside(self, *main: str) -> tuple[str, ...]:
        """What is said next to the main answer: lateness, a person wanted, needs."""
        found = [meaning for meaning in _BESIDE if meaning in self]
        ways = [way for way in ("video", "phone") if way in self]
        if ways and self.proposes and (self.kind == FREE or self.kind in ABOUT_A_MEETING):
            found.append(ways[0])  # "by phone thurs at 7?"
        elif "phone" in self and self.kind in ("checkin", "needs_menu", "yes_no", FREE):
            found.append("person")
        return tuple(m for m in dict.fromkeys((*found, *self.needs)) if m not in main)


@cache
def _own_book(kind: str) -> Phrasebook:
    """The own words of a question, made ready when it is first answered: few are in one process."""
    return Phrasebook(_OWN_WORDS[kind])


def hear(said: Said, asked: Question, local: datetime, lang: str) -> Heard:
    """Look for everything in a text; ``local`` is the person's wall time."""
    if said.asks and len(said.words) > _FEW and _TAG.search(said.folded):
        said = listen(_TAG.sub("?", said.folded))
    said = at_last(days_spelled(said)) if asked.kind == PICK_SLOT else said
    said = _appointment(said, local, lang) if asked.kind == FREE else said
    said = less_counted(said) if asked.kind in ABOUT_A_MEETING else said
    said = _less_digits(said, asked.kind)
    own = _own_book(asked.kind).find(said) if asked.kind in _OWN_WORDS else ()
    hits = _own_first(own, _GENERAL.find(said)) if own else _GENERAL.find(said)
    hits = _less_instead(_less_denied(less_nameless(less_others(hits, said), said), said), said)
    answers = tuple(hit.meaning for hit in hits if hit.meaning and hit in own)
    when = _slot_named(said, local, lang) if asked.kind == PICK_SLOT else None
    when = when or read_when(said, local, lang)
    when = NEVER if asked.kind == FREE and only_tells(said, when, local, lang) else when
    if asked.kind == "leave_time" and not when.windows:  # "2", "745": an hour without its "at"
        when = read_when(listen(f"at {said.folded}"), local, lang)
    return Heard(said, hits, answers, _needs(said, asked), when, asked, local)


def _appointment(said: Said, local: datetime, lang: str) -> Said:
    """ "PO appt wed at 6, so not then": the end says no more than that it is one."""
    first = less_so_not_then(said.folded)
    alone = listen(first) if first else None
    return alone if alone and read_when(alone, local, lang).told else said


def _slot_named(said: Said, local: datetime, lang: str) -> When | None:
    """The time named before the reason for it; None without a reason, or when it names none."""
    first = before_reason(said)
    when = read_when(listen(first), local, lang) if first else None
    if when is None:
        return None
    busy = [*(window.busy for window in when.windows), *(each.busy for each in when.standing)]
    return when if busy and not any(busy) else None


def _less_digits(said: Said, kind: str) -> Said:
    """ "4 sure" and "10 works 4 me" hold no answer 4, "the thurs 1" none 1."""
    said = less_idle(said, kind)
    plain = said.folded
    if "4 " in plain and kind == "checkin":
        plain = _FOR_TODAY.sub("four ", plain)
    elif "4 " in plain and kind != "needs_menu":
        plain = _FOR_DAY.sub(r"\1 for ", _FOR_ME.sub("for ", plain))
    if kind == PICK_SLOT and "1" in plain:
        plain = _THAT_ONE.sub("the one ", _THE_ONE.sub(r"the \1 one", plain))
    return said if plain is said.folded else listen(plain)


def _own_first(own: tuple[Hit, ...], general: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """A question's own words count before the general ones that are not longer."""
    return without_overlaps(sorted((*own, *general), key=lambda hit: hit.start - hit.end))


def _less_denied(hits: tuple[Hit, ...], said: Said) -> tuple[Hit, ...]:
    """ "pas pouvoir *être là*", "dont think i can *make it*": a yes right behind an inability is
    under it; behind a comma ("cant thurs, ok?") it is one."""
    kept: list[Hit] = []
    for hit in hits:
        unable = kept[-1].end if kept and kept[-1].meaning == "cannot" else None
        apart = said.plain[: hit.start].count(" ") - 1 in said.breaks
        if hit.meaning != "yes" or hit.start != unable or apart:
            kept.append(hit)
    return tuple(kept)


def _less_instead(hits: tuple[Hit, ...], said: Said) -> tuple[Hit, ...]:
    """ "Instead" beside another way to meet asks for that way, not for another time."""
    if all(hit.meaning not in WAYS for hit in hits):
        return hits
    return tuple(hit for hit in hits if said.plain[hit.start : hit.end].strip() != "instead")


def _needs(said: Said, asked: Question) -> tuple[str, ...]:
    """What is needed; outside the needs menu only when something is wanted in so many words."""
    hits = [hit for hit in _NEEDS.find(said) if hit.meaning]
    found = dict.fromkeys(hit.meaning for hit in hits)
    if not found or (not _asks_what(said, asked, found) and not _WANTING.find(said)):
        return ()
    if len(found) > 1 and all(_is_purpose(said, hit) for hit in hits if hit.meaning == _WORK):
        found.pop(_WORK, None)
    return tuple(found)


def _asks_what(said: Said, asked: Question, found: Collection[str]) -> bool:
    """Is it asked what they need? Where that is one of several answers, only a thing or two."""
    if asked.kind in _WHAT_WOULD_HELP and len(said.words) <= _A_THING:
        return _STATES.isdisjoint(found)
    return asked.kind == "needs_menu"


def _is_purpose(said: Said, work: Hit) -> bool:
    """Work is what it is for, not what is lacking: "boots for work", "une passe pour la job"."""
    return said.plain[: work.start].rstrip().endswith(_FOR)
