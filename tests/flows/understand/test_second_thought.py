"""What somebody names instead, just after they have said something else."""

import pytest

from flows.understand.second_thought import second_thought


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("no wait sunday", "sunday"),
        ("No wait, Sunday at 2", "Sunday at 2"),
        ("actually friday", "friday"),
        ("sorry i meant friday", "friday"),
        ("oh hmm scratch that, tues", "tues"),
        ("no friday", "friday"),
        ("sunday instead pls", "sunday"),
        ("friday actually", "friday"),
        ("never mind make it wed", "wed"),
        ("actually can we do it by phone", "can we do it by phone"),
        ("non finalement vendredi", "vendredi"),
        ("attends non dimanche 14h", "dimanche 14h"),
        ("oups j'voulais dire mardi", "mardi"),
        ("finalement, jeudi svp", "jeudi"),
        ("dimanche à la place", "dimanche"),
        ("laisse faire, mets vendredi", "vendredi"),
        ("j'ai changé d'idée, samedi", "samedi"),
        # no other mind
        ("friday", ""),
        ("ok sunday", ""),
        ("sorry friday", ""),
        ("my birthday is sunday", ""),
        ("oh ben dimanche", ""),
        ("vendredi svp", ""),
        ("no wait", ""),
        ("non finalement", ""),
    ],
)
def test_what_is_left_is_what_they_name_now(text: str, named: str) -> None:
    assert second_thought(text) == named
