"""An hour counted from that of the meeting, and what is asked once more about it."""

import pytest

from tests.flows.understand.asking import read

ABOUT = "confirm_meeting"


@pytest.mark.parametrize(
    "text",
    [
        *("30 min later?", "make it an hour later", "can we do half an hour earlier"),
        *("1 but can it be 30 min later", "1 but can it be later", "yes but an hour later"),
        *("1 mais 30 min plus tard ca se peut tu", "oui mais une heure plus tard"),
        *("30 min plus tard?", "peut on faire 1h plus tot"),
    ],
)
def test_another_hour_is_wished_for_and_none_from_now(text: str) -> None:
    reading = read(text, ABOUT)
    assert reading.meaning == "later_time"
    assert not reading.windows


@pytest.mark.parametrize("text", ["ill be 30 min later", "jvais arriver 30 min plus tard"])
def test_who_comes_later_is_late(text: str) -> None:
    assert read(text, ABOUT).meaning == "late"


@pytest.mark.parametrize("text", ["1 see u later", "yes talk later", "same place", "same time"])
def test_a_yes_stays_one(text: str) -> None:
    assert read(text, ABOUT).meaning == "yes"


@pytest.mark.parametrize(
    "text",
    [
        *("same place?", "same time same place?", "meme place?", "i thought it was friday"),
        *("isnt it thurs", "wasnt it friday"),
    ],
)
def test_when_and_where_is_asked_once_more(text: str) -> None:
    assert read(text, ABOUT).meaning == "when"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("cest pas jeudi?", "unclear"),
        ("cest pas plate", "unclear"),
        ("cest pas luc", "wrong_person"),
        ("mon agent a mis mon rdv en meme temps", "unclear"),
        ("jai été callé a job", "no"),
        ("on saute celle la", "no"),
        ("fort probable", "yes"),
    ],
)
def test_few_words_in_french(text: str, meaning: str) -> None:
    assert read(text, ABOUT, "fr").meaning == meaning


@pytest.mark.parametrize(
    "text", ["thurs but later", "fri but a bit later", "sat but earlier", "vendredi mais plus tot"]
)
def test_its_day_at_another_hour_picks_nothing(text: str) -> None:
    assert read(text, "pick_slot").meaning == "later_time"


def test_what_is_too_early_is_not_picked() -> None:
    assert not read("10h cest trop de bonne heure", "pick_slot", "fr").meaning.startswith("pick")
