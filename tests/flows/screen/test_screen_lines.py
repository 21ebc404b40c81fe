"""The JSON door: one question in, one answer out."""

import pytest

from flows.screen.lines import screen_line


def test_a_quiet_line_is_answered_with_none() -> None:
    assert screen_line({"text": "ok see you at 2", "lang": "en"}) == {
        "level": "none",
        "category": "",
        "rules": [],
        "spans": [],
    }


def test_an_orange_line_says_when_and_a_watched_one_that_it_is() -> None:
    answer = screen_line({"text": "no place to sleep tonight, dont text back"})
    assert (answer["level"], answer["when"], answer["do_not_text"]) == ("orange", "tonight", True)


def test_earlier_texts_are_joined() -> None:
    assert screen_line({"text": "myself", "earlier": ["im gonna kill"]})["level"] == "red"


@pytest.mark.parametrize("row", [{}, {"text": 3}, {"text": "hi", "earlier": "not a list"}])
def test_a_line_that_is_no_question_is_refused_in_one_sentence(row: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        screen_line(row)
