"""One text -> one Screening: both languages read every text, the gravest hit names it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Literal

from flows.screen.grave import GRAVE, OPEN, WORDS_HASH, grave
from flows.screen.language import Screen
from flows.screen.net import NET, WEIGHTS_HASH, Catch, catch
from flows.screen.normalise import END, PAUSE, Token, tokens
from flows.screen.reading import SCREENS, Reading, meant, readings, span, sums, together
from flows.screen.rules import Cue, Rule, Sum


def _hash_of(screens: Sequence[Screen]) -> str:
    """A short name for exactly these tables and weights, made part by part: they are long."""
    told = sha256((WEIGHTS_HASH + WORDS_HASH).encode())
    for one in screens:
        table = one.table
        for part in (*table.alarms(), *table.cues, *table.masks, table.slots, table.typed):
            told.update(repr(part).encode())
    return told.hexdigest()[:12]


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

    Joined, only that counts which begins before the newest text and ends in it: it is told once.
    Levels, categories and who is paged when: the crisis table of the programme's rules. A
    programme's own `tables` come from `flows.screen.own`.
    """
    newest = tokens(text)
    heard = meant(readings(newest, tables.screens), newest)
    findings = _findings(heard)
    watched = any(one.language.watched(one.read) for one in heard)
    before = _before(earlier) if earlier and _says_something(newest) else []
    if before:
        completed, watched_before = _completed(before, newest, heard, tables)
        findings |= {id: one for id, one in completed.items() if id not in findings}
        watched = watched or watched_before
    on = [finding for finding in findings.values() if finding.rule.id not in tables.off]
    alarm = _judge(on, watched, tables.hash)
    if not on and NET not in tables.off:
        alarm = _unworded(newest, before, heard, tables, alarm)
    if alarm.level == "orange" and GRAVE not in tables.off:
        alarm = _graver(alarm, newest)
    return alarm


def _unworded(
    newest: Sequence[Token],
    before: Sequence[Token],
    heard: Sequence[Reading],
    tables: Tables,
    quiet: Screening,
) -> Screening:
    """What no rule has words for: the newest text, or what it completes of those before it."""
    found = _caught(newest, tables, heard)
    if found is None and before:
        joined = _caught([*before, *newest], tables)
        # What weighed enough by itself was told, or understood, when it came.
        if joined is not None and catch(before) is None:
            found = Catch(joined.category, (0, newest[-1].end))
    if found is None:
        return quiet
    return replace(
        quiet,
        level="orange",
        when="tonight",
        category=found.category,
        rules=(NET,),
        spans=(found.span,),
    )


def _graver(alarm: Screening, newest: Sequence[Token]) -> Screening:
    """An orange alarm as red if the newest words are those of mortal danger."""
    words = grave(newest) if alarm.category in OPEN else []
    if not words:
        return alarm
    gravest = (words[0].start, words[0].end)
    rules, spans = (*alarm.rules, GRAVE), (*alarm.spans, gravest)
    return replace(alarm, level="red", when="", rules=rules, spans=spans)


def _completed(
    before: Sequence[Token], newest: Sequence[Token], heard: Sequence[Reading], tables: Tables
) -> tuple[dict[str, Finding], bool]:
    """What the newest text completes of those before it; does somebody read this phone?

    What a text says alone is told when it comes. So only that counts which begins in the earlier
    texts and ends in the newest, and the sums that both are needed for.
    """
    first = meant(readings(before, tables.screens), before)
    joined = meant(together(first, heard), [*before, *newest])
    watched = any(one.language.watched(one.read) for one in joined)
    told, across = _findings(first), _findings([*joined, *sums(first, joined, heard)])
    return {id: finding for id, finding in across.items() if id not in told}, watched


def _findings(heard: Iterable[Reading]) -> dict[str, Finding]:
    """Rule id -> its first hit, as it stands in the newest text."""
    found: dict[str, Finding] = {}
    for one in heard:
        for hit in one.hits:
            if not isinstance(hit.rule, Cue):
                start, end = span(one.read, hit)
                found.setdefault(hit.rule.id, Finding(hit.rule, (max(0, start), end)))
    return found


def _caught(
    typed: Sequence[Token], tables: Tables, heard: Sequence[Reading] | None = None
) -> Catch | None:
    """The net's alarm without the clauses in which rules have understood that it is no danger."""
    whole = catch(typed)
    if whole is None:
        return None
    heard = readings(typed, tables.screens) if heard is None else heard
    known = [span for one in heard for span in one.language.explained(one.read, one.places)]
    if not known:
        return whole
    return catch([token for clause in _clauses(typed, known) for token in clause])


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


def _before(earlier: Sequence[str]) -> list[Token]:
    """The texts before the newest as one, with places before its beginning; a lone answer ends what
    was said before it."""
    said = " ".join(text if _says_something(tokens(text)) else "." for text in earlier)
    said = said[-EARLIER_LETTERS:]
    away = len(said) + 1
    return [one._replace(start=one.start - away, end=one.end - away) for one in tokens(said)]


def _says_something(typed: Sequence[Token]) -> bool:
    """Digits alone answer a question; the 9 of "9 = not safe" is no end of the text before it."""
    return any(not (token.text.isdigit() or token.text in (END, PAUSE)) for token in typed)


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
