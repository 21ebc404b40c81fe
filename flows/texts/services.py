"""Where a service is that somebody is sent to."""

from dataclasses import dataclass

from flows.engine.facts import Language
from flows.texts.gsm import fold, length

# Characters as they are sent; the longest that fits beside the rest of its text.
LONGEST_ADDRESS = 48


@dataclass(frozen=True)
class Address:
    """A street address, as it is written on a letter."""

    text: str

    def __post_init__(self) -> None:
        if length(fold(self.text)) > LONGEST_ADDRESS:
            raise ValueError(f"An address has at most {LONGEST_ADDRESS} characters.")

    def say(self, language: Language) -> str:
        """At most 48 characters, the same in both languages."""
        return self.text
