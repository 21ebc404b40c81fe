"""More ways to say the same, in the words of basic phones: typed fast, without a sign too many."""

import pytest

from flows.understand import understand_line
from tests.flows.understand.asking import read

SAID: dict[tuple[str, str], dict[str, str]] = {
    ("en", "confirm_meeting"): {
        "yes": "yes i no where it is|sure y not|ya ill be ther",
        "no": "nope all good|nah its fine|not this time|cancel the mtg",
        "later_time": "cant do 3, 5?",
        "wrong_person": "wrong #|this isnt ana anymore",
    },
    ("en", "yes_no"): {
        "yes": "please|y not|sure y not",
        "no": "nope all good|no im good|nah im fine",
    },
    ("en", "free"): {
        "pause": "pause 2 weeks|pause 10 days",
        "number_changed": "my new # is 514 555 0142",
    },
    ("fr", "confirm_meeting"): {
        "yes": "dacodac|tinquiete|inquiete toi pas",
        "no": "annule le rdv|annule mon rendez-vous",
        "cannot_today": "jpeux pas a soir",
        "unclear": "je suis inquiete",
    },
    ("fr", "yes_no"): {
        "yes": "svp|s'il vous plait",
        "no": "non cest correct|nan ca va",
    },
    ("fr", "free"): {
        "pause": "pause 2 semaines|pause 10 jours|pause 1 mois",
        "later_time": "on peut tu mettre ca vendredi|mettez ca apres 17h",
        "need:food": "jai rien a manger",
        "need:papers": "jai perdu mes cartes",
        "need:work": "jcherche de louvrage",
        "none": "larret de bus est loin|jarrete pas de travailler",
    },
}


@pytest.mark.parametrize(
    ("language", "kind", "text", "meaning"),
    [
        (language, kind, text, meaning)
        for (language, kind), meanings in SAID.items()
        for meaning, texts in meanings.items()
        for text in texts.split("|")
    ],
)
def test_it_is_understood(language: str, kind: str, text: str, meaning: str) -> None:
    assert read(text, None if kind == "free" else kind, language).meaning == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("le matin", "pick:1"),
        ("mornings", "pick:1"),
        ("jtravaille le matin", "hours"),
        ("pas un", "pick:4"),
    ],
)
def test_a_part_of_every_day_picks_the_one_time_that_lies_in_it(text: str, meaning: str) -> None:
    said = {"text": text, "lang": "en", "question": "pick_slot"}
    assert understand_line(said)["meaning"] == meaning
