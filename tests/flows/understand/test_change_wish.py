"""Whether somebody asks to change the meeting of the two, whatever they were asked."""

import pytest

from flows.understand.change_wish import asks_to_change


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("je veux changer mon rdv", True),
        ("peux-tu changer mon rdv", True),
        ("on peut tu changer lheure de ma rencontre", True),
        ("plate ma semaine, on peux-tu déplacer la rencontre", True),
        ("jveux changer ma rencontre avec marc", True),
        ("i want to change my meeting", True),
        ("can we change my meeting", True),
        ("can i change my appointment with marc", True),
        ("can we move the meeting to friday", True),
        ("faut que jchange mon rdv avec mon agent", False),
        ("je dois deplacer mon rendez-vous a la clinique", False),
        ("jai du changer mon rdv chez le medecin", False),
        ("i need to move my appointment with my po", False),
        ("had to move my appointment with the doctor", False),
        ("they changed my meeting", False),
        ("i need to change my life", False),
        ("hopefully next week is better", False),
    ],
)
def test_a_wish_for_another_time_is_told_from_what_is_with_others(text: str, wishes: bool) -> None:
    assert asks_to_change(text, "Marc") == wishes
