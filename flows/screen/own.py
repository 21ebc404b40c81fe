"""What a programme adds to the tables and what it switches off; made once, then only read."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from flows.screen.frames import FrameError
from flows.screen.grave import GRAVE
from flows.screen.language import Screen
from flows.screen.net import NET
from flows.screen.reading import SCREENS
from flows.screen.rules import Rule, RuleError, Sum, lines
from flows.screen.screening import TABLES_HASH, Tables, screen

MOST_FRAMES = 20  # of one phrase
WIDEST_GAP = 40  # words; a wider one is no phrase any more
# A part of a frame: words with their signs, "going_to|gonna?", "@kin", "..5", "~8", "#", "!not".
PART = re.compile(r"!?[a-z0-9'_@#>]+(?:\|[a-z0-9'_@#>]+)*\??|\.\.(\d*)|~(\d+)|[<>]")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A rule that a programme added, in the table of one language."""

    language: str
    rule: Rule


@dataclass(frozen=True, slots=True)
class Own:
    """All that a programme changed: its phrases, and the ids of built-in rules that are off."""

    phrases: tuple[Phrase, ...] = ()
    off: frozenset[str] = frozenset()


# What has no frames, as whoever switches it off sees it.
_WITHOUT_FRAMES = {
    NET: Rule(NET, "ambiguous_despair", "orange", "tonight", "", "", ""),
    GRAVE: Rule(GRAVE, "ambiguous_despair", "red", "", "", "", ""),
}


def built_in(rule_id: str) -> Rule | Sum:
    """The built-in rule of this id, the net or the grave words. Raises RuleError when there is
    none."""
    if rule_id in _WITHOUT_FRAMES:
        return _WITHOUT_FRAMES[rule_id]
    for language in SCREENS:
        for rule in language.table.alarms():
            if rule.id == rule_id:
                return rule
    raise RuleError("There is no built-in rule of that id.")


def tables_of(own: Own) -> Tables:
    """The tables a programme is screened with. Raises RuleError or FrameError for what is wrong.

    Its phrases stand in small tables of their own beside the built-in ones: they are spelled,
    denied and hidden by idioms as built-in rules are, and are made in a moment.
    """
    if own == Own():
        return Tables(SCREENS, frozenset(), TABLES_HASH)
    small = [made for language in SCREENS if (made := _small(language, own.phrases)) is not None]
    phrases = sorted((phrase.language, repr(phrase.rule)) for phrase in own.phrases)
    told = repr((TABLES_HASH, phrases, sorted(own.off))).encode()
    return Tables((*SCREENS, *small), own.off, sha256(told).hexdigest()[:12])


def require_fit(phrase: Phrase, tables: Tables) -> None:
    """Make sure that a phrase hears its own examples in the tables it stands in.

    Raises:
        RuleError: it does not fire, or fires on what should stay quiet; one sentence.
    """
    if phrase.rule.id not in screen(phrase.rule.fires, (), tables).rules:
        raise RuleError("The phrase does not fire on the example that should fire it.")
    if phrase.rule.id in screen(phrase.rule.quiet, (), tables).rules:
        raise RuleError("The phrase fires on the example that should not fire it.")


def plain_frames(written: Sequence[str]) -> str:
    """Frames as they were typed, one a line, in small letters without accents.

    Raises:
        FrameError: there is none, there are too many, or one cannot be read; one sentence.
    """
    frames = [" ".join(_plain(one).split()) for one in written if one.strip()]
    if not 0 < len(frames) <= MOST_FRAMES:
        raise FrameError(f"A phrase has 1 to {MOST_FRAMES} frames.")
    for frame in frames:
        for part in frame.split():
            _require_readable(part, frame)
    return "\n".join(frames)


def _require_readable(part: str, frame: str) -> None:
    found = PART.fullmatch(part)
    if found is None:
        raise FrameError(f"'{part}' in the frame '{frame}' cannot be read.")
    if int(found[1] or found[2] or 0) > WIDEST_GAP:
        raise FrameError(f"A gap has at most {WIDEST_GAP} words.")


def _small(language: Screen, phrases: Sequence[Phrase]) -> Screen | None:
    """A language's table with nothing in it but a programme's phrases; None when it has none."""
    table = language.table
    rules = tuple(one.rule for one in phrases if one.language == table.language)
    if not rules:
        return None
    for rule in rules:
        if not lines(rule.frames):
            raise FrameError(f"Rule {rule.id} has no frame.")
    return Screen(replace(table, rules=rules, masks=(), watched="", cues=(), sums=()))


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.replace("’", "'").lower())
    return "".join(one for one in letters if not unicodedata.combining(one))
