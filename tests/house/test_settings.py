"""Every setting stands in `.env.example` with its reason, and nothing else does."""

import re

from pydantic import SecretStr

from bot.settings import Settings
from tests.house.sources import ROOT, tracked, words

EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
NAMED = re.compile(r"\b(?:CHECKIN|TWILIO)_[A-Z_]+[A-Z]\b")
# How much of each long proof runs, and with which chances: nothing that an installation sets.
OF_THE_PROOFS = "CHECKIN_PROOF_"


def settings() -> dict[str, object]:
    """Every setting with its default, by its name in the environment."""
    fields = Settings.model_fields
    return {name.upper(): field.default for name, field in fields.items()}


def example() -> dict[str, str]:
    """Every line of the example that sets something."""
    lines = (line for line in EXAMPLE.splitlines() if line and not line.startswith("#"))
    return dict(line.split("=", 1) for line in lines)


def test_the_example_lists_every_setting_and_no_other() -> None:
    assert sorted(example()) == sorted(settings())


def test_the_example_shows_the_defaults() -> None:
    def written(value: object) -> str:
        return value.get_secret_value() if isinstance(value, SecretStr) else str(value)

    assert example() == {name: written(default) for name, default in settings().items()}


def test_every_setting_says_what_it_is_for() -> None:
    paragraphs = EXAMPLE.strip().split("\n\n")
    sets = [paragraph for paragraph in paragraphs if not paragraph.splitlines()[-1].startswith("#")]
    assert len(sets) == len(settings())
    assert [paragraph for paragraph in sets if not paragraph.startswith("# ")] == []


def test_the_example_can_be_read() -> None:
    read = Settings(_env_file=ROOT / ".env.example")
    assert read.checkin_database_url == "sqlite:///checkin.db"


def test_every_setting_that_is_named_anywhere_exists() -> None:
    known = settings().keys()
    named = {
        (str(path), found)
        for path in tracked()
        for found in NAMED.findall(words(path))
        if found not in known and not found.startswith(OF_THE_PROOFS)
    }
    assert named == set()
