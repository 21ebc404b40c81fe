"""A key, a language and values become a text in its true spelling."""

import re
from collections.abc import Mapping
from functools import cache

from flows.engine.facts import Language
from flows.texts import lines
from flows.texts.tables import TEXTS
from flows.texts.values import Value

PLACEHOLDER = re.compile(r"\{([a-z0-9_.]+)\}")


def render(key: str, language: Language, values: Mapping[str, object]) -> str:
    """The text of a key; values that it does not name are left aside.

    Raises:
        KeyError: no such key, or a value is missing.
        TypeError: a value is none of `flows.texts.values`.
    """
    text = TEXTS[key]
    template = text.en if language == "en" else text.fr
    return PLACEHOLDER.sub(lambda found: _said(found[1], language, values), template)


@cache
def placeholders(key: str) -> frozenset[str]:
    """The values that a text needs; help lines, which the texts bring along, left out."""
    return frozenset(name for name in PLACEHOLDER.findall(TEXTS[key].en) if not is_line(name))


def is_line(placeholder: str) -> bool:
    """Whether a placeholder stands for a help line or a claim about one."""
    return lines.line(placeholder.partition(".")[0]) is not None


def _said(name: str, language: Language, values: Mapping[str, object]) -> str:
    if name not in values:
        if is_line(name):
            return lines.said(name, language) or ""
        raise KeyError(f"The text needs a value for {name}.")
    value = values[name]
    if not isinstance(value, Value):
        raise TypeError(f"{name} must be a value of flows.texts.values.")
    return value.say(language)
