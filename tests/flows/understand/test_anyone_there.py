"""Who asks whether a human is there, and who only tells that somebody is, or is not."""

import pytest

from flows.understand.anyone_there import asks_if_anyone
from tests.flows.understand.asking import read


@pytest.mark.parametrize(
    "text",
    [
        "is anyone there",
        "hello?? is anybody reading this",
        "anybody there please",
        "anyone?",
        "are you there",
        "r u even real",
        "are you a real person",
        "am i talking to a real person",
        "is this a bot",
        "is someone coming",
        "does anyone read these",
        "can someone help me",
        "who is reading this",
        "nobody there?",
        "no one answers",
        "ya tu quelqu'un",
        "y'a tu quelqu'un icitte",
        "ya tu quelqu'un qui lit ca",
        "est-ce qu'il y a quelqu'un",
        "y a-t-il quelqu'un?",
        "allo? quelqu'un?",
        "vous êtes là?",
        "t'es tu là",
        "personne répond",
        "qui lit mes textos",
        "quelqu'un va tu répondre",
        "c'est tu un robot",
        "c'est tu une vraie personne",
    ],
)
def test_they_ask_for_a_human(text: str) -> None:
    assert asks_if_anyone(text)


@pytest.mark.parametrize(
    "text",
    [
        "no one's here",
        "nobody is here with me",
        "someone is here",
        "theres someone outside",
        "someone is coming to get me",
        "somebody here has a gun",
        "is he there",
        "can someone drive me",
        "is anyone there with marc tonight for the group",
        "im here",
        "yes",
        "9",
        "ya personne icitte",
        "quelqu'un est dehors",
        "chu là",
    ],
)
def test_they_tell_something_else(text: str) -> None:
    assert not asks_if_anyone(text)


@pytest.mark.parametrize(
    "text",
    ["no one's here", "no ones here", "nobody is here", "no one here", "theres no one here"]
    + ["ya personne icitte", "y a personne ici", "y'a pas personne", "chu tout seul", "im alone"]
    + ["is anyone there", "are you a real person", "ya tu quelqu'un"],
)
def test_that_nobody_is_there_is_no_answer_about_safety_and_no_wrong_number(text: str) -> None:
    assert read(text, "safe").meaning not in ("safe", "not_safe", "thanks", "wrong_person")
    assert read(text).meaning != "wrong_person"


@pytest.mark.parametrize("text", ["no heat here", "theres no food here", "no signal here"])
def test_what_is_not_there_is_no_wrong_number(text: str) -> None:
    assert read(text).meaning != "wrong_person"


@pytest.mark.parametrize("text", ["no zoe here", "nobody here by that name"])
def test_a_name_that_is_not_there_is_one(text: str) -> None:
    assert read(text).meaning == "wrong_person"
