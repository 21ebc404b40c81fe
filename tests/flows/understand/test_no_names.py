"""Everyday words where a name would be deny nobody; a name does."""

import pytest

from flows.understand.no_names import may_be_name
from tests.flows.understand.asking import read

EVERYDAY = [
    *("it aint raining", "it aint rainin out", "it aint safe", "it aint far", "it aint cold"),
    *("this isnt fair", "it isnt open", "it aint friday", "it aint free", "chu pas occupe"),
    *("chu pas fatigue", "chu pas ouvert", "cest pas froid", "cest pas libre", "cest pas loin"),
    *("cest pas occupe", "chu pas gene", "cest pas jeudi"),
]
DENIALS = [
    *("it aint ana", "this isnt kevin", "this isnt her", "cest pas luc", "chu pas ana"),
    *("cest pas moi", "cest pas lui", "je suis pas madame sow", "wrong number", "mauvais numero"),
]


@pytest.mark.parametrize("text", EVERYDAY)
@pytest.mark.parametrize("kind", [None, "free", "confirm_meeting"])
def test_everyday_words_deny_nobody(text: str, kind: str | None) -> None:
    assert read(text, kind).meaning != "wrong_person"


@pytest.mark.parametrize("text", DENIALS)
def test_a_wrong_number_says_so(text: str) -> None:
    assert read(text, "free").meaning == "wrong_person"


@pytest.mark.parametrize(
    ("word", "may"),
    [
        *(("ana", True), ("luc", True), ("kevin", True), ("julie", True), ("achmed", True)),
        *(("raining", False), ("rainin", False), ("capable", False), ("7", False)),
    ],
)
def test_what_may_be_a_name(word: str, may: bool) -> None:
    assert may_be_name(word) is may
