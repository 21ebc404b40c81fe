"""The value that says who is on call."""

from dataclasses import dataclass

from flows.engine.facts import Language

NOBODY = {"en": "nobody", "fr": "personne"}
BEHIND = {"en": "backup", "fr": "relève"}


@dataclass(frozen=True)
class Team:
    """Who is paged first, and who is behind them, by first name; empty is nobody."""

    who: str
    behind: str = ""

    def say(self, language: Language) -> str:
        """At most 34 characters, where first names have 12."""
        first = self.who or NOBODY[language]
        return f"{first} ({BEHIND[language]} {self.behind})" if self.behind else first
