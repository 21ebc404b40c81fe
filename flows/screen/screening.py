"""One text -> one Screening: both languages read every text, the gravest hit names it."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from flows.screen.english import ENGLISH
from flows.screen.french import FRENCH
from flows.screen.language import Hit, Screen
from flows.screen.net import NET, Catch, catch, heaviest
from flows.screen.net_weights import CRISIS
from flows.screen.normalise import END, PAUSE, Token, tokens
from flows.screen.rules import Cue, Rule, Sum
from flows.screen.spelling import Words
from flows.screen.tongue import borrowed, plain_tongue


def _hash_of(screens: Sequence[Screen]) -> str:
    """A short name for exactly these tables and the net, made part by part: they are long."""
    told = sha256(CRISIS.encode())
    for one in screens:
        table = one.table
        for part in (*table.alarms(), *table.cues, *table.masks, table.slots, table.typed):
            told.update(repr(part).encode())
    return told.hexdigest()[:12]


SCREENS = (Screen(ENGLISH), Screen(FRENCH))
TABLES_HASH = _hash_of(SCREENS)


@dataclass(frozen=True)
class Tables:
    """What texts are screened with: tables of both languages, and ids of rules that are off.

    `hash` names exactly these, so that an alert can say what decided.
    """

    screens: tuple[Screen, ...]
    off: frozenset[str]
    hash: str


BUILT_IN = Tables(SCREENS, frozenset(), TABLES_HASH)

# Which name an alert gets when several rules of one level fired.
GRAVEST = (
    "overdose", "suicide", "medical", "abuse_violence", "third_party", "risk_to_others",
    "self_harm", "unsafe_place", "shelter", "food_medicine", "past_ideation", "relapse",
    "breach_fear", "grief_loss", "job_loss", "panic", "ambiguous_despair",
)  # fmt: skip
# Of the earlier texts only the end can join with the newest: one long SMS.
EARLIER_LETTERS = 320


@dataclass(frozen=True)
class Screening:
    """What screening found in the newest text; `spans` are `[start, end)` in it as it came.

    `rules` and `spans` belong together one by one. `do_not_text` stands alone: it can be true of a
    text that alarms nobody. `about_another`: the words tell of somebody else in danger.
    `tables_hash` names the tables that decided.
    """

    level: Literal["red", "orange", "none"]
    when: Literal["tonight", "today", ""]
    category: str
    rules: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    do_not_text: bool
    tables_hash: str
    about_another: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that fired, with the span of its first hit in the newest raw text."""

    rule: Rule | Sum
    span: tuple[int, int]


def screen(text: str, earlier: Sequence[str] = (), tables: Tables = BUILT_IN) -> Screening:
    """Screen the newest text, alone and joined with the texts of the last 10 minutes.

    A joined hit counts only where it touches the newest text, so that it is told once.
    Levels, categories and who is paged when: the crisis table of the programme's rules. A
    programme's own `tables` come from `flows.screen.own`.
    """
    findings, watched = _read(text, 0, tables)
    if earlier and _says_something(text):
        before = _before(earlier) + " "
        joined, joined_watched = _read(before + text, len(before), tables)
        known = {finding.rule.id for finding in findings}
        if joined:  # what the earlier texts said by themselves was told when they came
            known |= {finding.rule.id for finding in _read(before, 0, tables)[0]}
        findings += [finding for finding in joined if finding.rule.id not in known]
        watched = watched or joined_watched
    on = [finding for finding in findings if finding.rule.id not in tables.off]
    if not on and NET not in tables.off:
        return _weighed(text, earlier, watched, tables)
    return _judge(on, watched, tables.hash)


def _weighed(text: str, earlier: Sequence[str], watched: bool, tables: Tables) -> Screening:
    """What no rule has words for: the newest text, or what it completes of those before it."""
    found = _caught(text, tables)
    if found is None and earlier and _says_something(text):
        before = _before(earlier)
        joined = None if _caught(before, tables) else _caught(f"{before} {text}", tables)
        found = None if joined is None else Catch(joined.category, (0, len(text)))
    if found is None:
        return Screening("none", "", "", (), (), watched, tables.hash)
    return Screening(
        "orange", "tonight", found.category, (NET,), (found.span,), watched, tables.hash
    )


def _caught(text: str, tables: Tables) -> Catch | None:
    """The net's alarm without the clauses in which rules have understood that it is no danger.

    The net knows no "not": where a word that weighs most is denied, it has understood nothing.
    """
    typed = tokens(text)
    if catch(typed) is None:
        return None
    readings = [(language, language.spelling.spell(typed)) for language in tables.screens]
    known = [span for language, read in readings for span in language.explained(read)]
    left = [token for clause in _clauses(typed, known) for token in clause]
    found = catch(left)
    if found is None:
        return None
    spans = [(token.start, token.end) for token in heaviest(left)]
    denied = any(language.denies(read, span) for language, read in readings for span in spans)
    return None if denied else found


def _clauses(typed: Sequence[Token], without: Sequence[tuple[int, int]]) -> list[list[Token]]:
    """The clauses of a text in which none of these raw spans lies."""
    clauses: list[list[Token]] = [[]]
    for token in typed:
        clauses[-1].append(token)
        if token.text in (END, PAUSE):
            clauses.append([])
    return [
        clause
        for clause in clauses
        if clause
        and not any(first < clause[-1].end and clause[0].start < last for first, last in without)
    ]


def _before(earlier: Sequence[str]) -> str:
    """The texts before the newest as one; a lone answer ends what was said before it."""
    said = " ".join(text if _says_something(text) else "." for text in earlier)
    return said[-EARLIER_LETTERS:]


def _says_something(text: str) -> bool:
    """Digits alone answer a question; the 9 of "9 = not safe" is no end of the text before it."""
    return any(not (token.text.isdigit() or token.text in (END, PAUSE)) for token in tokens(text))


def _read(text: str, begin: int, tables: Tables) -> tuple[list[Finding], bool]:
    """What the tables find that ends after `begin`; spans are counted from there."""
    typed = tokens(text)
    readings = [(language, language.spelling.spell(typed)) for language in tables.screens]
    watched = any(language.watched(read) for language, read in readings)
    heard = [(language, read, language.hits(read)) for language, read in readings]
    heard = _without_strange(heard, typed)
    if not any(hits for _, _, hits in heard):
        return [], watched
    # "overdose", "suicide", "sos" are words of both languages: an idiom or a "no" of either counts.
    masked = [span for language, read in readings for span in language.masked(read)]
    findings: dict[str, Finding] = {}
    for language, read, hits in heard:
        meant = [hit for hit in hits if not _excused(hit, read, masked, readings)]
        for hit in (*meant, *language.sums(meant)):
            start, end = _span(read, hit)
            if end > begin and not isinstance(hit.rule, Cue) and hit.rule.id not in findings:
                findings[hit.rule.id] = Finding(hit.rule, (max(0, start - begin), end - begin))
    return list(findings.values()), watched


Heard = tuple[Screen, Words, list[Hit]]


def _without_strange(heard: list[Heard], typed: Sequence[Token]) -> list[Heard]:
    """In a text plainly of one language the other's table hears only words it alone knows.

    A programme's own phrases are heard in every text.
    """
    if not any(hits for _, _, hits in heard) or not (tongue := plain_tongue(typed)):
        return heard
    judge = next(one for one in SCREENS if one.table.language == tongue).spelling
    at = {(token.start, token.end): token.text for token in typed}
    kept = []
    for language, read, hits in heard:
        if language in SCREENS and language.table.language != tongue:
            known = language.spelling
            hits = [hit for hit in hits if borrowed(at[read.spans[hit.core]], known, judge)]
        kept.append((language, read, hits))
    return kept


def _excused(
    hit: Hit,
    read: Words,
    masked: Sequence[tuple[int, int]],
    readings: Sequence[tuple[Screen, Words]],
) -> bool:
    """Does an idiom cover its rarest word, or a "no" of either language its only one?"""
    core = read.spans[hit.core]
    if any(first <= core[0] and core[1] <= last for first, last in masked):
        return True
    alone = hit.end - hit.start == 1
    return alone and any(language.denies(other, core) for language, other in readings)


def _span(read: Words, hit: Hit) -> tuple[int, int]:
    places = read.spans[hit.start : hit.end]
    return min(start for start, _ in places), max(end for _, end in places)


def _judge(findings: list[Finding], watched: bool, tables_hash: str) -> Screening:
    rules = tuple(finding.rule.id for finding in findings)
    spans = tuple(finding.span for finding in findings)
    fired = [finding.rule for finding in findings]
    if not fired:
        return Screening("none", "", "", rules, spans, watched, tables_hash)
    level: Literal["red", "orange"] = "red" if any(r.level == "red" for r in fired) else "orange"
    gravest = [rule for rule in fired if rule.level == level]
    when: Literal["tonight", "today", ""] = ""
    if level == "orange":
        when = "tonight" if any(rule.when == "tonight" for rule in gravest) else "today"
        gravest = [rule for rule in gravest if rule.when == when]
    category = min((rule.category for rule in gravest), key=GRAVEST.index)
    another = any(rule.category == "third_party" for rule in fired)
    return Screening(level, when, category, rules, spans, watched, tables_hash, another)
