"""Back to how it was, and how many minutes."""

import pytest

from flows.understand.back_words import (
    comes_after_all,
    in_person_again,
    minutes_alone,
    minutes_bare,
    resumes,
)


@pytest.mark.parametrize(
    "text",
    [
        "actually in person is fine",
        "actually ill meet in person",
        "no wait in person",
        "non finalement en personne",
        "oh on peut se voir en personne",
    ],
)
def test_in_person_after_all(text: str) -> None:
    assert in_person_again(text)


@pytest.mark.parametrize(
    "text",
    ["not in person", "i cant in person", "phone instead of in person", "pas en personne", "ok"],
)
def test_not_in_person(text: str) -> None:
    assert not in_person_again(text)


@pytest.mark.parametrize(
    "text",
    ["resume", "Resume please", "im back", "unpause", "reprise", "je reprends", "fin de la pause"],
)
def test_texts_again(text: str) -> None:
    assert resumes(text)


@pytest.mark.parametrize(
    "text",
    ["my resume", "need help with my resume", "im back in jail", "reprise du travail lundi"],
)
def test_not_texts_again(text: str) -> None:
    assert not resumes(text)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("like 15 min", 15),
        ("10 more min", 10),
        ("15 minutes", 15),
        ("in 15 min", 15),
        ("about 20 mins sorry", 20),
        ("genre 15 min", 15),
        ("encore 10 minutes", 10),
        ("dans 5 min", 5),
    ],
)
def test_minutes_alone(text: str, minutes: int) -> None:
    assert minutes_alone(text) == minutes


@pytest.mark.parametrize("text", ["15", "leave in 15 min", "cant come, 15 min", "2 pm", "jeudi"])
def test_more_than_minutes(text: str) -> None:
    assert minutes_alone(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("around 20", 20),
        ("environ 20", 20),
        ("20", 20),
        ("20ish", 20),
        ("15-20 min", 20),
        ("15 to 20", 20),
        ("half an hour", 30),
        ("actually half an hour", 30),
        ("une demi-heure", 30),
        ("un quart d'heure", 15),
        ("vingt minutes", 20),
        ("an hour", 60),
    ],
)
def test_minutes_without_their_unit(text: str, minutes: int) -> None:
    assert minutes_bare(text) == minutes


@pytest.mark.parametrize(
    "text", ["2", "5", "20h", "20:00", "at 20", "7 30", "jeudi 20", "le 20", "20 bucks", "thursday"]
)
def test_no_minutes(text: str) -> None:
    assert minutes_bare(text) is None


@pytest.mark.parametrize(
    ("text", "whatever_was_asked"),
    [
        ("actually i can", True),
        ("never mind i can come", True),
        ("oops i meant yes", True),
        ("keep it", True),
        ("dont cancel it", True),
        ("finalement jpeux", True),
        ("oublie ça je viens", True),
        ("scuse jme suis trompé jvas y être", True),
        ("annule pas finalement", True),
        ("finalement ça marche", True),
        ("i can make it", False),
        ("jvais être là", False),
    ],
)
def test_coming_after_all(text: str, whatever_was_asked: bool) -> None:
    assert comes_after_all(text)
    assert comes_after_all(text, asked=True) == whatever_was_asked


@pytest.mark.parametrize(
    "text",
    [
        "i cant",
        "im good",
        "ok thats fine",
        "ca marche",
        "actually no",
        "actually im good",
        "finalement non",
        "je peux pas",
        "finalement je peux pas",
        "yes",
    ],
)
def test_not_coming_after_all(text: str) -> None:
    assert not comes_after_all(text)
