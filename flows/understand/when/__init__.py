"""The time a text speaks of: its words as tokens, days and hours as windows, in both languages."""
