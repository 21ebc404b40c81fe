"""French: how it is typed, its word classes, and its alarms, a room a category."""

from flows.screen.french.table import FRENCH

__all__ = ["FRENCH"]
