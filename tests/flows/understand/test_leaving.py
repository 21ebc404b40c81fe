"""What is said when we ask when they leave: a plan, a word, that they cannot, something else."""

import pytest

from flows.understand.leaving import cannot, is_a_plan, is_brief


@pytest.mark.parametrize(
    "text",
    ["soon", "as soon as i can", "ma soeur vient me chercher", "my sister drives me", "tot",
     "when my shift ends", "quand je finis", "half an hour before", "une demi-heure avant",
     "don't know yet", "jsais pas encore", "i live close", "en autobus", "chu deja la", "idk",
     "no i have a car", "non jai un char", "je pars de chez nous", "no idea"],
)  # fmt: skip
def test_it_is_a_plan(text: str) -> None:
    assert is_a_plan(text)


@pytest.mark.parametrize("text", ["ok", "ok merci", "no", "non merci", "no thanks", "pas besoin"])
def test_it_is_a_word(text: str) -> None:
    assert is_brief(text) and not is_a_plan(text) and not cannot(text)


@pytest.mark.parametrize(
    "text",
    ["no they didnt have my size actually", "non ils avaient pas ma grandeur",
     "they were closed", "c'etait ferme"],
)  # fmt: skip
def test_it_is_about_something_else(text: str) -> None:
    assert not is_a_plan(text) and not is_brief(text) and not cannot(text)


@pytest.mark.parametrize("text", ["i cant make it", "finalement jpourrai pas", "i wont be there"])
def test_it_may_be_a_change_of_mind(text: str) -> None:
    assert cannot(text)
