"""Who is this? is a question; a wrong number is not."""

import pytest

from flows.understand.who_asks import asks_of_a_machine, asks_who, denies, says_more, says_who


@pytest.mark.parametrize(
    "text",
    ["who is this", "Who's this??", "who r u", "sorry who is texting", "c'est qui"],
)
def test_it_asks_who_we_are(text: str) -> None:
    assert asks_who(text)


@pytest.mark.parametrize(
    "text",
    [
        "wrong number",
        "who is this, you have the wrong person",
        "i dont know who you mean",
        "who is ana? not me",
        "mauvais numéro",
        "c'est qui? c'est pas moi",
        "hello",
    ],
)
def test_it_does_not(text: str) -> None:
    assert not asks_who(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ana", "I'm not Ana"),
        ("Ana", "who is this? im not ana"),
        ("Ana", "theres no ana here"),
        ("Ana", "this isn't ana"),
        ("Ana", "sorry not ana"),
        ("Luc", "C'est pas Luc!"),
        ("Luc", "chu pas luc"),
        ("Luc", "ya pas de luc ici"),
        ("Luc", "non pas luc"),
        ("Benoît", "je ne suis pas benoit"),
        ("Luc", "cé pas luc, y'a changé de numero"),
        ("Luc", "ce numero la est pu a luc"),
        ("Luc", "ce numero est plus à luc"),
        ("Luc", "c'est pu le cell à luc"),
        ("Luc", "luc a changé de numéro"),
        ("Luc", "luc a un nouveau numéro"),
        ("Ana", "this isnt anas phone anymore she got a new number"),
        ("Ana", "this number isn't ana's anymore"),
        ("Ana", "this number is not anas anymore"),
        ("Ana", "ana got a new number"),
        ("Ana", "ana changed her number"),
    ],
)
def test_they_say_that_it_is_not_them(name: str, text: str) -> None:
    assert denies(text, name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ana", "its ana"),
        ("Ana", "it's not ana's fault"),
        ("Ana", "not yet, ana"),
        ("Ana", "im not marc"),
        ("Luc", "luc pas demain"),
        ("Luc", "jai pas parlé à julie"),
        ("Luc", "c'est luc, jai un nouveau numero"),
        ("Luc", "c'est pas la faute à luc"),
        ("Ana", "its ana got a new number"),
        ("Ana", "this is ana, my new number"),
        ("Ana", "marc got a new number"),
        ("Luc", "c'est luc, pas capable"),
        ("", "not"),
    ],
)
def test_they_do_not(name: str, text: str) -> None:
    assert not denies(text, name)


@pytest.mark.parametrize(
    ("name", "text", "said", "more"),
    [
        ("Zoe", "hi its zoe i need food", True, True),
        ("Zoe", "Zoe here, need a ride", True, True),
        ("Zoe", "zoe i need food", True, True),
        ("Zoé", "c'est zoé, jai besoin de manger", True, True),
        ("Zoé", "allo ici Zoé", True, False),
        ("Zoe", "its me zoe", True, False),
        ("Zoe", "its zoe 1", True, True),
        ("Zoe", "tell zoe i need food", False, True),
        ("Zoe", "zoe is in trouble", False, True),
        ("Zoe", "its for zoe", False, True),
    ],
)
def test_who_says_who_they_are_and_more(name: str, text: str, said: bool, more: bool) -> None:
    assert (says_who(text, name), says_more(text, name)) == (said, more)


@pytest.mark.parametrize(
    "text",
    ["is this a bot", "are you a bot?", "Are you a robot or a person", "am i talking to a machine",
     "r u real", "is this automated", "is this a real person?", "are you human",
     "cest tu un robot", "c'est-tu un robot?", "c tu un robot", "es-tu un bot", "t'es tu un robot",
     "vous êtes un robot?", "je parle a un robot?", "est-ce que c'est une machine",
     "c'est tu une vraie personne", "je parle à une machine ou à une personne?"],
)  # fmt: skip
def test_it_asks_if_a_machine_writes(text: str) -> None:
    assert asks_of_a_machine(text)


@pytest.mark.parametrize(
    "text",
    ["can i talk to a real person", "parler a une vraie personne", "i dont want to talk to a bot",
     "is this a bot or can i talk to someone", "is this the job", "are you there", "is it at 6",
     "je veux parler a quelqu'un", "c'est correct", "c'est qui", "is this still on",
     "are you coming", "cest une personne de trop qui est morte"],
)  # fmt: skip
def test_it_asks_something_else(text: str) -> None:
    assert not asks_of_a_machine(text)
