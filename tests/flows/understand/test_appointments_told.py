"""An appointment told with its day and hours takes that time, and is no question and no refusal."""

import pytest

from tests.flows.understand.asking import read

# Said on Wednesday 4 March.
TOLD = {
    "court tomorrow morning": "Thu 08:00-12:00",
    "hearing fri at 10am": "Fri 10:00-11:00",
    "got a PO appt fri at 6": "Fri 18:00-19:00",
    "PO visit thursday 3pm": "Thu 15:00-16:00",
    "i got a PO meeting fri at 6 so not then": "Fri 18:00-19:00",
    "my lawyer moved my appointment to friday 4pm": "Fri 16:00-17:00",
    "i work friday 4-8": "Fri 16:00-20:00",
    "im working fri till 7": "Fri 00:00-19:00",
    "i have an appointment tomorrow at 5pm": "Thu 17:00-18:00",
    "not sure, i have a dentist appointment thursday 4pm": "Thu 16:00-17:00",
}
TOLD_IN_FRENCH = {
    "jai la cour vendredi matin": "Fri 08:00-12:00",
    "jai un rdv chez le dentiste vendredi 14h": "Fri 14:00-15:00",
    "jai un rendez-vous jeudi a 10h": "Thu 10:00-11:00",
    "rencontre avec mon agente jeudi 13h30": "Thu 13:30-14:30",
    "mon avocate ma donne un rdv vendredi 9h": "Fri 09:00-10:00",
    "jai rdv au clsc vendredi 14h fak pas a cette heure la": "Fri 14:00-15:00",
    "chu pas certaine, jai rdv avec mon agent jeudi 18h": "Thu 18:00-19:00",
    "jtravaille vendredi de 4h a 8h": "Fri 16:00-20:00",
    "jtravaille jeudi jusqua 6": "Thu 00:00-18:00",
}
SOMETHING_ELSE = [
    ("start at the shop mon 7am", "none"),
    ("jcommence lundi a lusine", "none"),
    ("im nervous about court friday morning", "none"),
    ("my mom has a doctors appt friday 2pm", "none"),
    ("had a dentist appt thurs 2pm", "none"),
    ("court friday at 2, can we do saturday", "later_time"),
    ("need a ride to my doctor appt friday 2pm", "need:transport"),
    ("jai tu un rdv demain a 10h", "when"),
    ("cest quand mon rdv", "when"),
    ("cant make it friday got court at 2", "no"),
    ("jpeux po vendredi a 18h", "no"),
]


def _taken(text: str, lang: str) -> list[str]:
    reading = read(text, lang=lang)
    assert (reading.meaning, reading.day_named) == ("hours", True)
    assert all(window.busy for window in reading.windows)
    return [f"{one.start:%a %H:%M}-{one.end:%H:%M}" for one in reading.windows]


@pytest.mark.parametrize(("text", "taken"), TOLD.items())
def test_an_appointment_with_its_hour_is_a_time_they_have_not(text: str, taken: str) -> None:
    assert _taken(text, "en") == [taken]


@pytest.mark.parametrize(("text", "taken"), TOLD_IN_FRENCH.items())
def test_the_same_in_french(text: str, taken: str) -> None:
    assert _taken(text, "fr") == [taken]


@pytest.mark.parametrize(("text", "meaning"), SOMETHING_ELSE)
def test_whoever_asks_wants_or_refuses_more_is_heard_as_before(text: str, meaning: str) -> None:
    assert read(text).meaning == meaning


@pytest.mark.parametrize(
    "text", ["i work thurs until the 6th", "im working thurs till mar 6", "jtravaille jusquau 6"]
)
def test_work_until_a_date_lasts_for_days(text: str) -> None:
    assert read(text).windows[-1].end.day > 5
