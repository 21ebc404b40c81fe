"""Everyday texts that hold the words of a stop, a yes or a wrong number, and mean none."""

import pytest

from tests.flows.understand.asking import read

HARMLESS = (
    "im on the waiting list for housing|chu sur la liste dattente|chu pas sur la liste du refuge|"
    "la derniere de la liste etait pleine|it keeps me from getting mad|nothing keeps me from it|"
    "jpeux plus me lever le matin|the shelter has no more beds|my kids phone is dead|"
    "no bus here on sundays|ya pas de bus ici|the bus let me off at king|lay off the booze he said|"
    "got a lay off at work|put me on the list for boots|text me anytime|u have the wrong day|"
    "nobody called me|no one called me back|still waiting for my id|i cant stop thinking|"
    "cest la mere de mes enfants qui appelle|enough is enough|ca suffit|im at the end of the line|"
    "tu peux pas compter sur moi|y fait frette en masse|cest pas le bon moment|jen veux pas"
)


@pytest.mark.parametrize("text", HARMLESS.split("|"))
@pytest.mark.parametrize("kind", [None, "confirm_meeting", "yes_no", "needs_menu"])
def test_it_is_no_stop_no_start_and_no_wrong_person(text: str, kind: str | None) -> None:
    assert read(text, kind).meaning not in ("stop", "start", "wrong_person", "number_changed")


@pytest.mark.parametrize(
    "text",
    [
        *("not the middle one", "pas celle du milieu", "y fait frette en masse"),
        *("peux tu me caller jai pas de char", "tu peux pas compter sur moi", "would be a problem"),
        *("oublie pas de mappeler", "cest pas lfun", "im not doing good"),
    ],
)
@pytest.mark.parametrize("kind", ["confirm_meeting", "pick_slot", "yes_no"])
def test_it_is_no_yes(text: str, kind: str) -> None:
    meaning = read(text, kind).meaning
    assert meaning != "yes"
    assert not meaning.startswith("pick:") or meaning == "pick:4"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        *(("4 sure", "en"), ("yes but cant stay long", "en"), ("i wont forget", "en")),
        *(("oui mais jpeux pas rester longtemps", "fr"), ("jvas passer vous voir", "fr")),
    ],
)
def test_it_is_no_refusal(text: str, lang: str) -> None:
    assert read(text, "confirm_meeting", lang).meaning not in ("no", "cannot_today", "stop")
