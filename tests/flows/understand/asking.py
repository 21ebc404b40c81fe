"""Ask understanding in one short line."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from flows.understand import Question, Reading, understand

# Wednesday 4 March 2026, 9:30 in Toronto.
NOW = datetime(2026, 3, 4, 14, 30, tzinfo=UTC)
ZONE = "America/Toronto"
# Thursday 10:00, Friday 14:00, Saturday 13:00.
SLOTS = (
    datetime.combine(date(2026, 3, 5), time(10)),
    datetime.combine(date(2026, 3, 6), time(14)),
    datetime.combine(date(2026, 3, 7), time(13)),
)


def read(text: str, kind: str | None = None, lang: str = "en") -> Reading:
    """The reading of a text as an answer to a question of that kind."""
    slots = SLOTS if kind == "pick_slot" else ()
    return understand(text, Question(kind, slots) if kind else None, NOW, ZONE, lang)


def rows(said: Mapping[str, Mapping[str, str]]) -> list[tuple[str, str, str]]:
    """Kind, text, meaning: one row for each text of "one|two" by its question and its meaning."""
    return [
        (kind, text, meaning)
        for kind, meanings in said.items()
        for meaning, texts in meanings.items()
        for text in texts.split("|")
    ]
