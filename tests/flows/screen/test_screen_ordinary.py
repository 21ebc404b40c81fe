"""How rarely ordinary texts alarm, though a third of them speak of death, fights or illness.

Both corpora (`tests/corpus/ordinary_en.jsonl`, `ordinary_fr.jsonl`) are invented, and all rows were
read while frames were tightened: of texts nobody has seen more will alarm. What half of the rows
cost before they were looked at stands in the README.
"""

import json
from pathlib import Path

import pytest

from flows.screen import screen
from flows.screen.screening import Screening

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def ordinary(language: str, corpus: str = "ordinary") -> list[Screening]:
    lines = (CORPUS / f"{corpus}_{language}.jsonl").read_text(encoding="utf8").splitlines()
    return [screen(json.loads(line)["text"]) for line in lines]


@pytest.mark.parametrize(
    ("language", "alarms", "red"), [("en", 0.016, 0.009), ("fr", 0.014, 0.009)]
)
def test_ordinary_texts_raise_few_alarms_and_hardly_a_red_one(
    language: str, alarms: float, red: float
) -> None:
    levels = [one.level for one in ordinary(language)]
    assert sum(level != "none" for level in levels) / len(levels) <= alarms
    assert sum(level == "red" for level in levels) / len(levels) <= red


def test_hard_words_in_harmless_use_alarm_seldom() -> None:
    levels = [one.level for one in ordinary("fr", "strong")]
    assert sum(level != "none" for level in levels) / len(levels) <= 0.03
    assert sum(level == "red" for level in levels) / len(levels) <= 0.01


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("y me fait rire avec ses jokes", "none"),
        ("odd socks on both feet again", "none"),
        ("mon fils grandit, y me dépasse", "none"),
        ("jveux kill myself à soir", "red"),
        ("chu tanné pis i want to die", "red"),
        ("i feel like crap, jveux mourir", "red"),
    ],
)
def test_a_text_of_one_language_is_not_misspelt_in_the_other(text: str, level: str) -> None:
    assert screen(text).level == level


EVERYDAY = [
    ("feeling the cavity with filling at 2", "filling in a form then killing myself"),
    ("bleached my hair", "they breached me today"),
    ("browning the onions", "he is drowning her in the tub"),
    ("attached the picture", "he attacked me"),
    ("blood everywhere on the costume, fake of course", "blood everywhere he wont wake up"),
    ("overdose of cake at the party", "overdose in the bathroom"),
    ("overdosed on mince pies", "overdosed on fentanyl"),
    ("had a heart attack when the bill came lol", "i think im having a heart attack"),
    ("clocks go back tonight", "cant go back inside"),
    ("we lost on penalties, heartbroken", "heartbroken since she died"),
    ("dentist cant see me till tuesday", "wont see tuesday"),
    ("the kit is in the shed again", "gave him narcan he is still out"),
    ("i killed the sourdough", "i killed him"),
    ("adieu mon vieux char", "adieu"),
    ("adieu ma belle tuque", "adieu tout le monde"),
    ("overdose de chocolat", "overdose dans la toilette"),
    ("l'alarme va partir à 11h", "jveux partir pour toujours"),
    ("mayonnaise pis moutarde", "y menace de me tuer"),
    ("ma case est pleine", "jva y casser les jambes"),
    ("je me suis barré le dos", "y m'a barré dans chambre"),
    ("chute de neige demain", "ma grand-mère est tombée dans l'escalier, a bouge pus"),
    ("trop fort ta toune", "jai trop pris de pilules"),
    ("papa prépare la saison de la chasse avec son fusil", "y sort son gun dans chambre"),
    ("feu vert pour demain", "y a le feu dans le bloc vite"),
    ("cette raclette va m'achever", "jveux m'achever"),
    ("j'ai un test de conduite à 2h", "j'ai manqué mon call à la maison"),
    ("nous sommes allés bruncher sans moi", "un aller simple sans retour"),
    ("y parle pu au curé", "tombé de l'échelle, y parle pu"),
    ("on tire les rois chez mamie", "y tire ma soeur par les cheveux"),
    ("mon boss me tue avec ses horaires", "y a dit que si jpars y me tue"),
    ("ya 3 ans jaurais sauté du pont", "jva sauter du pont"),
]


@pytest.mark.parametrize(("quiet", "meant"), EVERYDAY)
def test_an_everyday_word_is_told_from_the_grave_one_beside_it(quiet: str, meant: str) -> None:
    assert screen(quiet).level == "none"
    assert screen(meant).level != "none"


@pytest.mark.parametrize("text", ["my bus is stuck", "my train is stuck", "my zipper is stuck"])
def test_a_thing_that_is_stuck_is_no_panic(text: str) -> None:
    assert screen(text).level == "none"


@pytest.mark.parametrize("text", ["froze up on the bus", "too many ppl on the bus i froze"])
def test_a_bus_does_not_hide_a_panic(text: str) -> None:
    assert screen(text).level != "none"
