"""What is said against the one they meet is heard, and a day that does not suit is none of it."""

import pytest

from flows.understand.against import is_against, may_be_against

NAMES = ("Marc", "Julie")


@pytest.mark.parametrize(
    "text",
    [
        "marc touched me", "my mentor tried to kiss me", "my mentor hit on me",
        "marc asked me for money", "i'd rather meet somebody else than marc",
        "marc makes me uncomfortable", "i dont want to see marc anymore", "jveux pu voir julie",
        "julie me met mal a l'aise", "marc is creepy", "marc wants to borrow money",
        "marc is always drunk", "i feel weird around marc", "julie m'a demandé de l'argent",
        "ma mentor m'a embrassé", "je veux quelqu'un d'autre que julie",
        "can i have a different mentor", "jai pas confiance en julie", "marc was rude to me",
        "marc yelled at me", "marc came on to me", "marc keeps asking me for money",
        "i dont trust marc", "not comfortable with marc", "julie me crie après",
        "julie est bizarre avec moi", "je suis mal à l'aise avec julie",
        "julie arrete pas de me demander du cash", "je veux plus rencontrer julie",
        "i dont want to see marc", "i never want to meet marc again", "je veux changer de mentor",
        "julie m'a insulté hier", "marc showed up drunk", "julie me fait peur",
        "marc said dirty things to me", "j'veux pas revoir julie jamais",
        "marc called me a junkie", "julie a essayé de m'embrasser", "marc asked me to lend him 50",
    ],
)  # fmt: skip
def test_against_whom_they_meet(text: str) -> None:
    assert may_be_against(text)
    assert is_against(text, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "i dont want to see marc wed", "i dont want to meet marc today", "i cant see marc tonight",
        "marc touched base with me", "i asked marc for money", "marc never touched me",
        "marc didnt ask me for money", "tell marc im late", "i want to see marc",
        "can i see marc another day", "somebody else took my phone",
        "je veux pas voir julie mercredi", "je peux pas voir julie demain", "julie est super",
        "marc is great", "marc asked if i'm ok", "the bus makes me uncomfortable",
        "my boss yelled at me", "my ex touched me", "my boss asked me for money", "marc called me",
        "marc is late", "julie m'a appelé", "julie est en retard",
        "julie m'a demandé si jeudi ça va", "i rather meet marc at the cafe",
        "i need somebody else's number", "ok see marc wed", "marc asked me to come at 6",
        "is marc coming", "i want a new job", "changer de rendez-vous avec julie",
        "i hit the wrong button", "marc gave me money for the bus", "je veux voir julie plus tard",
        "jpeux pu voir julie a 18h", "marc a pas d'auto",
        "i dont want a new mentor i like mine", "I don't want to change mentors, we get along",
        "jveux pas changer de mentor", "can i change my mentor session to 5:30",
        "jai fait peur a mon mentor en arrivant",
    ],
)  # fmt: skip
def test_nothing_against_them(text: str) -> None:
    assert not is_against(text, NAMES)
