"""One sentence in two languages."""

import re
from dataclasses import dataclass
from typing import Literal

# Who reads a text. "anyone" reads like "mentee": the same discretion.
Audience = Literal["mentee", "mentor", "staff", "anyone"]

PLACEHOLDER = re.compile(r"\{([a-z0-9_.]+)\}")


@dataclass(frozen=True)
class Text:
    """English and French of one key; `{name}` is a value, `{988}` or `{988.free}` a help line.

    `neutral` texts say nothing personal: they may go to numbers we do not know or that several
    people share. `free_words` carry what somebody wrote and may be several segments.
    `spoken` texts are read aloud in a call: they have no segments.

    Raises:
        ValueError: the two languages do not need the same values.
    """

    en: str
    fr: str
    neutral: bool = False
    free_words: bool = False
    spoken: bool = False

    def __post_init__(self) -> None:
        if set(PLACEHOLDER.findall(self.en)) != set(PLACEHOLDER.findall(self.fr)):
            raise ValueError(f"English and French need different values: {self.en}")

    @property
    def placeholders(self) -> frozenset[str]:
        """Everything that is filled in: values and help lines."""
        return frozenset(PLACEHOLDER.findall(self.en))
