"""A question about us is none of what else its words may mean: they hear what WHO says."""

from dataclasses import replace

from flows.engine.hearing import Hearing
from flows.understand import Reading
from flows.understand.about_us import asks_about_us
from flows.understand.who_asks import asks_who

FIRST_TEXTS = ("welcome", "release_day")  # the first that somebody ever has from us


def asking_who(hearing: Hearing, reading: Reading, question: str = "") -> Reading:
    """ "Who is this?" is no sign of a wrong number where it answers a first text with a question,
    or comes from a number in daily use; "what is this?" and "who reads this?" ask about us too."""
    answered_first = question in FIRST_TEXTS or hearing.heard.in_daily_use
    us = reading.meaning == "wrong_person" and answered_first and asks_who(hearing.heard.said)
    if us or asks_about_us(hearing.heard.said):
        return replace(reading, meaning="who", short=False)
    return reading
