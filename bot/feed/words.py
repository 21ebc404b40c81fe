"""What the entries of a calendar are called. Screens are public: a first name and no more."""

from collections.abc import Mapping

from flows.engine.facts import Language

# Key -> English, French.
WORDS: Mapping[str, tuple[str, str]] = {
    "meeting": ("Meeting with {name}", "Rendez-vous avec {name}"),
    "offered": ("Maybe: meeting with {name}", "Peut-être: rendez-vous avec {name}"),
}


def title(key: str, name: str, language: Language) -> str:
    """The title of an entry about somebody."""
    return WORDS[key][0 if language == "en" else 1].format(name=name)
