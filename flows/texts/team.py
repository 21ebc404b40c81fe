"""The values that say who is on call, and which place a turn is at."""

from dataclasses import dataclass

from flows.calendar.rota import Place
from flows.engine.facts import Language

NOBODY = {"en": "nobody", "fr": "personne"}
BEHIND = {"en": "backup", "fr": "relève"}
POSTS: dict[Place, dict[Language, str]] = {
    "first": {"en": "on-call", "fr": "garde"},
    "backup": {"en": "backup turn", "fr": "relève"},
}


@dataclass(frozen=True)
class Team:
    """Who is paged first, and who is behind them, by first name; empty is nobody."""

    who: str
    behind: str = ""

    def say(self, language: Language) -> str:
        """At most 34 characters, where first names have 12."""
        first = self.who or NOBODY[language]
        return f"{first} ({BEHIND[language]} {self.behind})" if self.behind else first


@dataclass(frozen=True)
class Post:
    """What a turn is: being paged first, or being behind who is."""

    place: Place

    def say(self, language: Language) -> str:
        """At most 11 characters; feminine in French, and it asks for no elision."""
        return POSTS[self.place][language]
