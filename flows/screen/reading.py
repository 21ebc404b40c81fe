"""What every language reads and hears in a text, and in two texts that follow each other."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from flows.screen.english import ENGLISH
from flows.screen.frames import Place
from flows.screen.french import FRENCH
from flows.screen.language import Hit, Screen
from flows.screen.normalise import Token
from flows.screen.standing import Standing
from flows.screen.tongue import borrowed, plain_tongue

SCREENS = (Screen(ENGLISH), Screen(FRENCH))


def forget_writing() -> None:
    """Let go of the frames as they were written, more than a megabyte: who only screens needs no
    more than what was made of them. Nobody can be shown a rule's frames after that."""
    for one in SCREENS:
        for written in (*one.table.rules, *one.table.cues, *one.table.masks):
            object.__setattr__(written, "frames", "")


class Reading(NamedTuple):
    """A text in the words of one language, what that language hears in it, and where its rules
    stand, whatever denies them."""

    language: Screen
    read: Standing
    hits: list[Hit]
    places: list[Place]


def readings(typed: Sequence[Token], screens: Iterable[Screen]) -> list[Reading]:
    """A text as every language reads it, with all that they hear."""
    found = []
    for language in screens:
        read = language.read(typed)
        places = language.places(read)
        found.append(Reading(language, read, language.hits(read, places), places))
    return found


def together(first: Sequence[Reading], second: Sequence[Reading]) -> list[Reading]:
    """Two texts in a row as one, with only those hits that begin in the first and end in the other:
    each text's own are known."""
    found = []
    for one, other in zip(first, second, strict=True):
        read = one.language.together(one.read, other.read)
        border = _shift(one.read) + 1
        found.append(Reading(one.language, read, one.language.hits_across(read, border), []))
    return found


def meant(heard: Sequence[Reading], typed: Sequence[Token]) -> list[Reading]:
    """The readings without those hits that an idiom or a "no" of either language excuses, and with
    the sums that are reached.

    In a text plainly of one language the other's table hears only words it alone knows.
    """
    if not any(one.hits for one in heard):
        return list(heard)
    heard = _without_strange(heard, typed)
    # "overdose", "suicide", "sos" are words of both languages: an idiom of either counts.
    masked = [span for one in heard for span in one.language.masked(one.read)]
    kept = []
    for one in heard:
        hits = [hit for hit in one.hits if not _excused(hit, one.read, masked, heard)]
        kept.append(one._replace(hits=[*hits, *one.language.sums(hits)]))
    return kept


def sums(
    first: Sequence[Reading], across: Sequence[Reading], second: Sequence[Reading]
) -> list[Reading]:
    """Two texts in a row as one, with the sums that end in the second: from what each means and
    what stands across them."""
    found = []
    for one, both, other in zip(first, across, second, strict=True):
        if not (one.hits or both.hits):
            continue  # nothing is added to what the second says alone
        shift = _shift(one.read)
        later = (
            hit._replace(start=hit.start + shift, end=hit.end + shift, core=hit.core + shift)
            for hit in other.hits
        )
        reached = both.language.sums([*one.hits, *both.hits, *later])
        found.append(both._replace(hits=[hit for hit in reached if hit.end > shift + 1]))
    return found


def span(read: Standing, hit: Hit) -> tuple[int, int]:
    """The raw `[start, end)` of a hit."""
    places = read.spans[hit.start : hit.end]
    return min(start for start, _ in places), max(end for _, end in places)


def _shift(read: Standing) -> int:
    """How much further a word stands behind this text than alone."""
    return len(read.words) - 2


def _without_strange(heard: Sequence[Reading], typed: Sequence[Token]) -> Sequence[Reading]:
    """A programme's own phrases are heard in every text."""
    if not (tongue := plain_tongue(typed)):
        return heard
    judge = next(one for one in SCREENS if one.table.language == tongue).spelling
    at = {(token.start, token.end): token.text for token in typed}
    kept = []
    for one in heard:
        if one.language in SCREENS and one.language.table.language != tongue:
            known, spans = one.language.spelling, one.read.spans
            hits = [hit for hit in one.hits if borrowed(at[spans[hit.core]], known, judge)]
            one = one._replace(hits=hits)
        kept.append(one)
    return kept


def _excused(
    hit: Hit, read: Standing, masked: Sequence[tuple[int, int]], heard: Sequence[Reading]
) -> bool:
    """Does an idiom cover its rarest word, or a "no" of either language its only one?"""
    core = read.spans[hit.core]
    if any(first <= core[0] and core[1] <= last for first, last in masked):
        return True
    alone = hit.end - hit.start == 1
    return alone and any(other.language.denies(other.read, core) for other in heard)
