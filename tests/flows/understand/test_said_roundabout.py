"""A yes in the words of a no, a no in the words of content, lateness in the words of coming."""

import pytest

from tests.flows.understand.asking import read


@pytest.mark.parametrize(
    ("kind", "text", "meaning"),
    [
        ("confirm_meeting", "i never turn dwn free coffee", "yes"),
        ("confirm_meeting", "wudnt dream of bailin", "yes"),
        ("confirm_meeting", "no changes from me", "yes"),
        ("confirm_meeting", "non non c correct jy vas", "yes"),
        ("confirm_meeting", "non non jy vas cest sur", "yes"),
        ("free", "jpeux tu avoir quelquun du bureau", "person"),
        ("free", "merci pour tout mais jai pu besoin de recevoir ca", "stop"),
        ("free", "bonne fete en retard", "none"),
        ("free", "arretez donc de mecrire", "stop"),
        ("yes_no", "i aint gon say no to that", "yes"),
        ("yes_no", "no objection here", "yes"),
        ("yes_no", "thnx but i got it covered", "no"),
        ("yes_no", "its cool ill handle it myself", "no"),
        ("yes_no", "im good as i am", "no"),
        ("yes_no", "merci ben mais chu correct de meme", "no"),
        ("yes_no", "chu correct sans", "no"),
        ("yes_no", "ca va aller de meme", "no"),
    ],
)
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("confirm_meeting", "non non jy vas pas"),
        ("confirm_meeting", "non non jirai pas"),
        ("confirm_meeting", "jai dit non a marc"),
        ("confirm_meeting", "i got it covered, cant come"),
        ("yes_no", "im good as gold, sign me up"),
    ],
)
def test_its_neighbours_are_something_else(kind: str, text: str) -> None:
    wrong = "no" if kind == "yes_no" else "yes"
    assert read(text, kind).meaning != wrong
