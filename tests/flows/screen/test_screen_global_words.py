"""A global word as the whole message alarms nobody, however it is spelled."""

import pytest

from flows.screen import screen
from flows.understand.keywords import _TABLE, Kind

# Whoever texts "help me" or "oubliez-moi" may mean more than the word.
MAY_MEAN_MORE: frozenset[Kind] = frozenset({"help", "forget"})
WORDS = [word for kind, words in _TABLE if kind not in MAY_MEAN_MORE for word in words.split("|")]


@pytest.mark.parametrize("word", [*WORDS, "mes données", "forget", "effacer", "effacez"])
def test_a_global_word_alarms_nobody(word: str) -> None:
    assert screen(word, []).level == "none"
