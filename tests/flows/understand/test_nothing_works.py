"""Words that look like a yes, a lateness or a question about the meeting, and are none."""

import pytest

from tests.flows.understand.asking import read

MEETING = ("confirm_meeting", "same_day")


@pytest.mark.parametrize("kind", [*MEETING, None])
@pytest.mark.parametrize(
    "text",
    [
        "l'arrêt de bus est où",
        "ou est larret de bus",
        "ou est l'arret",
        "l'arrêt d'autobus est où",
        "le bus passe quand",
        "where is the bus stop",
        "wheres the bus stop",
    ],
)
def test_the_way_to_a_bus_stop_is_no_lateness_and_no_meeting(text: str, kind: str | None) -> None:
    assert read(text, kind).meaning in ("unclear", "none")


@pytest.mark.parametrize("kind", MEETING)
@pytest.mark.parametrize(
    "text",
    [
        "nothing works",
        "nothing works for me",
        "nothing works thursday",
        "nothing works for me thursday",
        "none works",
        "rien marche",
        "rien ne marche pour moi",
    ],
)
def test_nothing_works_is_no_yes(text: str, kind: str) -> None:
    assert read(text, kind).meaning in ("later_time", "unclear", "no")


@pytest.mark.parametrize(
    "text", ["le bus est en retard", "missed the bus", "bus is late", "bus est pas passé"]
)
def test_a_late_bus_is_still_a_lateness(text: str) -> None:
    assert read(text, "same_day").meaning == "late"


@pytest.mark.parametrize("text", ["where is it", "where do we meet", "cest ou", "on se voit ou"])
def test_where_we_meet_is_still_a_question_about_the_meeting(text: str) -> None:
    assert read(text, "same_day").meaning == "when"


@pytest.mark.parametrize(
    "text", ["not today, thursday after 5", "pas aujourd'hui, jeudi après 17h"]
)
def test_another_day_after_not_today_is_another_time(text: str) -> None:
    assert read(text, "confirm_meeting").meaning == "later_time"


@pytest.mark.parametrize("text", ["nothing works", "nothing works for me", "rien marche pour moi"])
def test_nothing_works_picks_none_of_the_times_offered(text: str) -> None:
    assert read(text, "pick_slot").meaning == "pick:4"
