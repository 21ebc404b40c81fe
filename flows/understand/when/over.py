"""Is what a clause tells of over, by its verb? Or does it speak of what is to come?"""

from collections.abc import Sequence

from flows.understand.when.clauses import Clause
from flows.understand.when.tokens import (
    Clock,
    Fine,
    Holiday,
    Number,
    Part,
    RelativeDay,
    Token,
    Unit,
    Weekday,
    Weekend,
    Which,
)
from flows.understand.when.told_words import (
    AHEAD,
    BEEN_SO,
    BESIDE_HELPING,
    DONE,
    DONE_ALONE,
    DONE_TO_ME,
    GOT_OVER,
    HELPING,
    NOT_IMPERFECT,
    NOT_PAST,
    OFFICIALS,
    OTHERS,
    OUT,
    OVER,
    SUITED,
    THINGS,
    WAS,
    WAS_AFTER,
    WAS_BEFORE,
)
from flows.understand.word_lists import word_set

_WERE_SO = WAS_AFTER | THINGS | OTHERS  # "the bus was late this morning"
_LEFT_ON = frozenset(("on", "last", "yesterday", "for"))
_GONE_THEY = frozenset(("est", "sont"))
_AGREEING = frozenset(("ok", "okay", "k", "oui", "ouin", "yes", "finalement", "actually", "bon"))
_WHEN = frozenset(("where", "when", "what", "quand", "ou"))
_THEY = (
    OTHERS
    | OFFICIALS
    | word_set("cop cops police guard guards judge nurse staff someone somebody cellie baby dog")
)
_YOU = word_set("u you ya yous")  # "you txted me sat"
_HAVING = word_set("i im get got have")  # "i get my kids supervised sat"
_BEFORE_NOW = ("im", "am", "me")  # "im beat", "im broke", "on me met off"
_SHORTEST_PAST = 5
IMPERFECT = ("ais", "ait", "aient")
_CONDITIONAL = ("rais", "rait", "raient")
_SHORTEST_IMPERFECT = 6


def is_over(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "we won 3 to 1", "jai dormi toute la journee", "jtravaillais de nuit"."""
    words = clause.words
    if words[0] in _WHEN or _suits_after_all(tokens, clause):
        return False
    if _has_begun(tokens, clause):
        return True
    return any(_says_over(tokens, clause, n) for n in range(len(words)))


def _they_did(words: Sequence[str], n: int) -> bool:
    """ "my boss yelled at me monday", "guy upstairs screamed all night"."""
    word = words[n]
    if not word.endswith("ed") or len(word) < _SHORTEST_PAST or word in NOT_PAST:
        return False
    they = n > 0 and words[n - 1] in _THEY | _YOU and _HAVING.isdisjoint(words[:n])
    return they or _all_night(words)


def _all_night(words: Sequence[str]) -> bool:
    pairs = zip(words, words[1:], strict=False)
    return any(one == "all" and two in ("night", "nite") for one, two in pairs)


def _says_over(tokens: Sequence[Token], clause: Clause, n: int) -> bool:
    """Does the word at a place put the clause into the past?"""
    words = clause.words
    word, after = words[n], words[n + 1 : n + 2]
    if word == "came" and after == ("up",):
        return False  # "something came up sat"
    if "once" in words[max(0, n - 3) : n]:
        return False  # "sat aft once ive had my nap"
    return (
        (word in OVER and not (n and words[n - 1] in _BEFORE_NOW))
        or word in DONE_ALONE
        or (word == "got" and not GOT_OVER.isdisjoint(after))
        or (word in WAS and (_was_so(tokens, clause, n) or _all_night(words)))
        or _they_did(words, n)
        or (word == "been" and not BEEN_SO.isdisjoint(words))
        or (word in DONE and _is_helped(words, n))
        or (word in OUT and n > 0 and words[n - 1] in ("chu", "jsuis", "est"))
        or (word == "left" and bool(after) and after[0] in _LEFT_ON)
        or _is_imperfect(word)
    )


def _has_begun(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "i started monday": a day and no hours, so no new job is told of with them."""
    words = clause.words
    begun = "commence" in words and not HELPING.isdisjoint(words)
    if not begun and "started" not in words:
        return False
    said = tokens[clause.start : clause.end]
    if any(isinstance(token, (Clock, Number, Part)) for token in said):
        return False
    return len([token for token in said if isinstance(token, Weekday)]) == 1


def _suits_after_all(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "ok jeudi 18h30 cetait correct": a time that was offered, taken now."""
    words = clause.words
    agrees = words[0] in _AGREEING
    for n, word in enumerate(words[:-1]):
        if word in ("cetait", "was", "etait") and not SUITED.isdisjoint(words[n + 1 : n + 3]):
            places = range(clause.start, clause.end)
            return agrees or any(isinstance(tokens[place], Clock) for place in places)
    return False


def _is_imperfect(word: str) -> bool:
    """ "travaillais", but not "travaillerais" and "jamais"."""
    if not word.endswith(IMPERFECT) or len(word) < _SHORTEST_IMPERFECT:
        return False
    return not word.endswith(_CONDITIONAL) and word not in NOT_IMPERFECT


def _was_so(tokens: Sequence[Token], clause: Clause, n: int) -> bool:
    """ "it was cold this morning", "monday was rough", "my bday was tuesday"."""
    words = clause.words
    if n and words[n - 1] in OFFICIALS:
        return SUITED.isdisjoint(words[n + 1 : n + 2])
    if words[n - 1] in _WERE_SO if n else words[1:2] and words[1] in WAS_BEFORE:
        return True
    places = range(clause.start, clause.end)
    was = next((place for place in places if tokens[place].said == words[n]), clause.start)
    beside = (tokens[was - 1] if was > clause.start else None, *tokens[was + 1 : was + 2])
    the = beside[-1] is not None and beside[-1].said in ("the", "le")  # "it was the 4th"
    first = beside[0]
    today = isinstance(first, RelativeDay) and first.ahead == 0  # "today was good"
    eaten = isinstance(first, Part) and first.meal and not first.plural  # "lunch was good"
    said = tokens[was + 1 : clause.end]
    verdict = bool(said) and isinstance(said[0], Fine)  # "the meeting was good today"
    today = today or (verdict and any(isinstance(t, RelativeDay) and not t.ahead for t in said))
    return the or today or eaten or any(isinstance(t, (Weekday, Weekend, Holiday)) for t in beside)


def _is_helped(words: Sequence[str], n: int) -> bool:
    """Does "ai", "a", "est" stand before the participle, small words aside?"""
    back = n - 1
    while back >= 0 and words[back] in BESIDE_HELPING and words[back] not in HELPING:
        back -= 1
    if back < 0 or words[back] not in HELPING or "quand" in words[:back]:
        return False  # "apres 6 quand la petite est partie"
    if words[n] in ("parti", "partie", "partis"):  # "chu parti vendredi" is away
        return words[back] in _GONE_THEY
    return words[back] != "ma" or words[n] in DONE_TO_ME


def is_ahead(tokens: Sequence[Token], clause: Clause) -> bool:
    """Does the clause speak of what is to come all the same?"""
    wished = {"hope"} if {"was", "went"} & set(clause.words) else set()
    if not AHEAD.isdisjoint(set(clause.words) - wished):  # "hope ur weekend was good"
        return True
    for token in tokens[clause.start : clause.end]:
        if isinstance(token, RelativeDay) and token.ahead > 0 and "lendemain" not in token.said:
            return True
        if isinstance(token, Which) and token.shift > 0:
            return True
    return _for_a_date(tokens, clause) or "called" in clause.words and "in" in clause.words


def _for_a_date(tokens: Sequence[Token], clause: Clause) -> bool:
    """ "called me for the 27th", "we had it this week": it may well lie ahead."""
    for place in range(clause.start, clause.end - 2):
        first, second, third = tokens[place : place + 3]
        if first.said in ("for", "pour") and isinstance(third, Number) and second.said == "the":
            return True
        if isinstance(second, Which) and not second.shift and isinstance(third, Unit):
            return third.name in ("week", "day")
    return False
