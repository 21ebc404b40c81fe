"""Negations and idioms, in pairs: the quiet text, and the same words when they mean it."""

import pytest

from flows.screen import screen
from tests.flows.screen import pairs_en, pairs_fr

NEGATIONS = [
    ("i dont want to die", "i want to die"),
    ("i would never kill myself", "i will kill myself"),
    ("im not suicidal", "im suicidal"),
    ("i did not overdose", "i overdosed"),
    ("no overdose here all good", "overdose in the bathroom hurry"),
    ("im not gonna hurt anyone", "im gonna hurt someone"),
    ("he never hit me", "he hit me again"),
    ("i havent used in 90 days", "i used again last night"),
    ("didnt drink this weekend", "i drank again this weekend"),
    ("no cravings this week", "bad cravings this week"),
    ("i wont cut again", "i cut again last night"),
    ("not thinking about killing myself", "thinking about killing myself"),
    ("jveux pas mourir", "jveux mourir"),
    ("jva pas me tuer", "jva me tuer"),
    ("chu pas suicidaire", "chu suicidaire"),
    ("jai pas consommé", "jai consommé"),
    ("jai pas rechuté", "jai rechuté"),
    ("y ma jamais frappé", "y ma encore frappé"),
    ("jme coupe pu", "jme coupe encore"),
    ("jai pas envie de mourir", "jai envie de mourir"),
    ("jva pas le tuer", "jva le tuer"),
    ("jme ferai pas mal", "jme fais mal"),
    ("aucune envie de me tuer", "envie de me tuer"),
    ("jai pas bu hier", "jai rebu hier"),
]

IDIOMS = [
    ("this heat is killing me", "he is killing me help"),
    ("my feet are killing me", "im killing myself tonight"),
    ("my boss is gonna kill me if im late", "my ex is gonna kill me if i leave"),
    ("dying of boredom here", "dying here help me please"),
    ("my phone died", "my brother died last night"),
    ("killing time at the mall", "killing myself tonight"),
    ("shoot me a text", "he is gonna shoot me"),
    ("hanging out with my cousin", "gonna hang myself with a belt"),
    ("jumped on the bus", "jumped in front of the bus on purpose"),
    ("cut my hair today", "cut my wrist today"),
    ("cut my finger cooking", "cut my arm cause it helps"),
    ("hit me up later", "he hit me up against the wall"),
    ("beat him at chess", "gonna beat him to death"),
    ("got my flu shot", "i got shot"),
    ("over my dead body lol", "youll find my dead body"),
    ("stabbed in the back at work by a buddy", "stabbed in the leg at work"),
    ("almost gave me a heart attack", "i think im having a heart attack"),
    ("mort de rire", "jveux mourir"),
    ("mort de fatigue", "mieux mort"),
    ("mon cell est mort", "mon frere est mort"),
    ("on tue le temps", "jva le tuer a soir"),
    ("mon agent va me tuer si chu en retard", "mon ex va me tuer si jpars"),
    ("jme suis coupé les cheveux", "jme suis coupé les bras"),
    ("coupe de cheveux a 3h", "jme coupe les veines"),
    ("coup de main svp", "coup de couteau svp vite"),
    ("tirer les rideaux", "jva tirer sur quelquun"),
    ("sauter dans la douche", "sauter en bas du pont"),
    ("crève de chaud", "jveux crever"),
    ("coup de foudre", "coups de feu dehors"),
    ("lache pas la patate", "jai pu la force de continuer"),
]


PAIRS = (
    *NEGATIONS, *IDIOMS,
    *pairs_en.NEGATIONS, *pairs_en.IDIOMS,
    *pairs_fr.NEGATIONS, *pairs_fr.IDIOMS,
)  # fmt: skip


@pytest.mark.parametrize(("quiet", "meant"), PAIRS)
def test_the_pair_is_told_apart(quiet: str, meant: str) -> None:
    assert screen(quiet).level == "none"
    assert screen(meant).level != "none"


def test_each_pair_stands_once() -> None:
    quiet = [pair[0] for pair in NEGATIONS + IDIOMS + pairs_en.NEGATIONS + pairs_en.IDIOMS]
    assert len(quiet) == len(set(quiet))


RED = [
    "i want to kill myself",
    "my friend is not breathing",
    "he has a knife and he is outside",
    "took a bottle of pills",
    "jveux mourir",
    "mon chum ma étranglé",
    "ma soeur a pris plein de pilules",
    "jva me pendre",
]
DISGUISES = {
    "shouted": str.upper,
    "spaced": lambda text: "  ".join(" ".join(word) for word in text.split()),
    "stretched": lambda text: text.replace("i", "iiii").replace("e", "eeee"),
    "behind a digit": lambda text: f"1 {text}",
    "behind STOP": lambda text: f"STOP {text}",
    "among pictures": lambda text: f"😂 {text} 😂",
    "without accents": lambda text: text.replace("é", "e"),
    "with full-width letters": lambda text: "".join(
        chr(ord(c) + 0xFEE0) if "a" <= c <= "z" else c for c in text
    ),
}


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize("text", RED)
def test_a_red_text_stays_red_in_disguise(text: str, disguise: str) -> None:
    assert screen(DISGUISES[disguise](text)).level == "red"
