"""One sentence in two languages."""

from dataclasses import dataclass
from typing import Literal

# Who reads a text. "anyone" reads like "mentee": the same discretion.
Audience = Literal["mentee", "mentor", "staff", "anyone"]


@dataclass(frozen=True)
class Text:
    """English and French of one key; `{name}` is a value, `{988}` or `{988.free}` a help line.

    `neutral` texts say nothing personal: they may go to numbers we do not know or that several
    people share. `free_words` carry what somebody wrote and may be several segments.
    """

    en: str
    fr: str
    neutral: bool = False
    free_words: bool = False
