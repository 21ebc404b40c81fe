"""Where one statement ends and the next begins, as far as words show it."""

from collections.abc import Sequence
from dataclasses import dataclass

# How far around a hit its own `unless` frames may stand, in words of the same clause.
NEARBY = 9


@dataclass(frozen=True, slots=True)
class Clauses:
    """The words that part statements in one language.

    `ends`: pauses and what joins two statements ("and", "but"). `openers`: subjects, who begin one
    of their own ("saw a movie i took all my pills"); `begins`: these and "because", for what stands
    before a hit. `binders`: behind these a statement still belongs to the one before it ("she kills
    me if i am late"). `starts`: a hit that begins so is a statement without a subject ("saw a movie
    gonna jump"), unless one of `leads` stands before it ("a movie about my").
    """

    ends: frozenset[str]
    openers: frozenset[str]
    begins: frozenset[str]
    binders: frozenset[str]
    starts: frozenset[str]
    leads: frozenset[str]

    def around(self, words: Sequence[str], start: int, end: int) -> Sequence[str]:
        """The words of the hit `[start, end)` and those around it, as far as its clause goes.

        What explains a hit may follow it behind an "if"; what a hit explains says nothing of it
        ("cant work because he hits me").
        """
        left, right = self.joined(words, start, end)
        own = [at for at in range(left, start) if words[at] in self.begins]
        others = [
            at
            for at in range(end, right)
            if words[at] in self.openers and words[at - 1] not in self.binders
        ]
        anew = words[start] in self.starts and words[start - 1] not in self.leads
        first = start if anew else max(own, default=left)
        return words[first : min(others, default=right)]

    def joined(self, words: Sequence[str], start: int, end: int) -> tuple[int, int]:
        """As far as nothing joins another statement: "ten years ago i was shot"."""
        first, last = max(0, start - NEARBY), min(len(words), end + NEARBY)
        left, right = start, end
        while left > first and self.ends.isdisjoint(words[left - 1 : left + 1]):
            left -= 1
        while right < last and self.ends.isdisjoint(words[right - 1 : right + 1]):
            right += 1
        return left, right
