"""No meeting this week: whole texts that say so, and others that only look alike."""

import pytest

from flows.understand.skips import skips


@pytest.mark.parametrize(
    "text",
    [
        "skip this week",
        "Skip this week please",
        "let's skip this week",
        "not this week, sorry",
        "no meeting this week",
        "pas cette semaine",
        "On saute cette semaine svp",
        "passer cette semaine",
        "désolé, pas cette semaine-ci",
    ],
)
def test_a_week_is_skipped_in_so_many_words(text: str) -> None:
    assert skips(text, asked=True)
    assert skips(text, asked=False)


@pytest.mark.parametrize("text", ["skip", "skip it", "not this time", "sauter"])
def test_a_bare_word_counts_only_where_a_meeting_is_asked_about(text: str) -> None:
    assert skips(text, asked=True)
    assert not skips(text, asked=False)


@pytest.mark.parametrize(
    "text",
    [
        "not this week, friday next week?",
        "i skip work this week",
        "skip the phone, lets meet",
        "pas cette semaine mais jeudi prochain",
        "passe me chercher",
        "can't this week, call me",
    ],
)
def test_what_says_more_is_read_as_it_is_said(text: str) -> None:
    assert not skips(text, asked=True)
