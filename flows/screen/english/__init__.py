"""English: how it is typed, its word classes, and its alarms, a room a category."""

from flows.screen.english.table import ENGLISH

__all__ = ["ENGLISH"]
