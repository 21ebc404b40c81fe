"""A clear wish to call a meeting off, told from not coming, from doubts and from other things."""

import pytest

from flows.understand.cancel_wish import names_the_next, wishes_off

MEETS = ("Marc", "Julie")


@pytest.mark.parametrize(
    "text",
    [
        "cancel my meeting tomorrow",
        "can you cancel wednesday",
        "please cancel my meeting",
        "cancel my meeting with marc",
        "i want to cancel",
        "i need to cancel wednesday",
        "gotta cancel wed sorry",
        "cancel tonight",
        "call it off",
        "can u call off my meeting",
        "im cancelling wednesday",
        "my kid is sick cancel wednesday please",
        "cancel please my kid is sick",
        "hey rosa can we cancel the meeting with marc",
        "ill have to cancel for tomorrow",
        "cancel my wednesday meeting",
        "cancel the meeting on dec 2",
        "tell marc i need to cancel",
        "just cancel it",
        "annule mon rdv de demain",
        "annulez mercredi svp",
        "jveux annuler mon rdv",
        "faut que j'annule la rencontre",
        "annule",
        "peux tu canceller mercredi",
        "pouvez-vous annuler mon rendez-vous de mercredi",
        "annule mon rdv de ce soir",
        "jdois annuler pour demain",
        "j'annule mercredi, chu malade",
        "cancelle mon rdv avec julie",
        "est ce que je peux annuler mon rdv",
        "je voudrais canceller ma visite",
        "annule donc",
        "annule ça",
    ],
)
def test_a_wish_to_call_it_off(text: str) -> None:
    assert wishes_off(text, MEETS)


@pytest.mark.parametrize(
    "text",
    [
        "cant come tomorrow",
        "je peux pas venir demain",
        "dont cancel wednesday",
        "they cancelled my shift so i can come",
        "marc cancelled on me",
        "did marc cancel wednesday",
        "can he cancel wednesday",
        "i might have to cancel wednesday",
        "if i cancel wednesday what happens",
        "do i have to cancel",
        "should i cancel",
        "no need to cancel",
        "is it cancelled",
        "sorry for cancelling last week",
        "marc keeps cancelling",
        "cancel my dentist appointment",
        "cancel my appointment with the doctor",
        "cancel my meeting with my po",
        "cancel my bus pass",
        "cancel my subscription",
        "cancel everything",
        "my lease is up im cancelling it",
        "gotta cancel the group",
        "im gonna call off work tomorrow",
        "im off wednesday",
        "took my ring off",
        "cancel wednesday and find me another day",
        "cancel it, by phone instead",
        "julie a annulé mercredi",
        "c'est annulé?",
        "rdv annulé demain?",
        "mon rendez-vous annulé",
        "n'annulez pas mon rdv",
        "annule pas mercredi",
        "il annule toujours",
        "annule mon rdv chez le dentiste",
        "annule le rendez-vous dentiste",
        "annule mon rdv de probation",
        "peut etre annuler mercredi",
        "si jannule mercredi on se reprend quand",
        "annuler mon abonnement",
        "annule mercredi, on prend un autre jour",
    ],
)
def test_what_calls_nothing_off(text: str) -> None:
    assert not wishes_off(text, MEETS)


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("cancel my next meeting", True),
        ("annule mon prochain rdv", True),
        ("cancel my meeting next week", False),
        ("annule mon rdv", False),
    ],
)
def test_their_next_one(text: str, so: bool) -> None:
    assert names_the_next(text) == so
