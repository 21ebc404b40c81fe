"""A key, a language and values become a text in its true spelling."""

from collections.abc import Mapping

from flows.engine.facts import Language
from flows.texts import lines
from flows.texts.tables import TEXTS
from flows.texts.text import PLACEHOLDER
from flows.texts.values import Value


def render(key: str, language: Language, values: Mapping[str, object]) -> str:
    """The text of a key; values that it does not name are left aside.

    Raises:
        KeyError: no such key, or a value is missing.
        TypeError: a value is none of `flows.texts.values`.
    """
    text = TEXTS[key]
    return fill(text.en if language == "en" else text.fr, language, values)


def placeholders(key: str) -> frozenset[str]:
    """The values that a text needs; help lines, which the texts bring along, left out."""
    return frozenset(name for name in TEXTS[key].placeholders if not is_line(name))


def is_line(placeholder: str) -> bool:
    """Whether a placeholder stands for a help line or a claim about one."""
    return lines.line(placeholder.partition(".")[0]) is not None


def fill(template: str, language: Language, values: Mapping[str, object]) -> str:
    """One sentence with its values and help lines; raises as `render` does."""
    return PLACEHOLDER.sub(lambda found: _said(found[1], language, values), template)


def _said(name: str, language: Language, values: Mapping[str, object]) -> str:
    if name not in values:
        line = lines.said(name, language)
        if line is None:
            raise KeyError(f"The text needs a value for {name}.")
        return line
    value = values[name]
    if not isinstance(value, Value):
        raise TypeError(f"{name} must be a value of flows.texts.values.")
    return value.say(language)
