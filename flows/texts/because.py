"""Why no time fits, in one plain sentence to whoever asks; what keeps the other stays unsaid."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time

from flows.calendar.reasons import Why
from flows.engine.facts import Language
from flows.texts.spelling import clock, day

# Only what one has said of one's own time is repeated to oneself. Of the other it is never more
# than that they are not free: work, a curfew or an absence is theirs to tell.
SENTENCES: Mapping[Why, tuple[str, str]] = {
    "asked_not_free_you": (
        "By the hours we have, you are not free.",
        "Selon les heures notées, vous n'êtes pas libre.",
    ),
    "asked_not_free_other": (
        "{name} is not free then.",
        "{name} n'est pas libre à ce moment-là.",
    ),
    "no_time_before_home": (
        "You need to be home by {clock}.",
        "Vous devez être de retour pour {clock}.",
    ),
    "call_in": (
        "You need to be reachable at {clock}.",
        "Vous devez être joignable à {clock}.",
    ),
    "sleep": (
        "That is early after a night at work.",
        "C'est tôt après une nuit de travail.",
    ),
    "travel": (
        "There is no time to get there and back.",
        "Le trajet aller-retour ne rentre pas.",
    ),
    "pass_too_short": (
        "You can be out {minutes} minutes at most.",
        "Vous pouvez sortir {minutes} minutes au plus.",
    ),
    "venue_closed": (
        "The place is not open then.",
        "L'endroit n'est pas ouvert à ce moment-là.",
    ),
    "your_hours_full": (
        "Your hours leave no time for it.",
        "Vos heures ne laissent pas de place.",
    ),
    "other_hours_full": (
        "{name} has no time left.",
        "{name} n'a plus de place.",
    ),
    "you_away": (
        "You are not free before {day}.",
        "Vous n'êtes pas libre avant {day}.",
    ),
    "other_away": (
        "{name} is not free before {day}.",
        "{name} n'est pas libre avant {day}.",
    ),
    "limits": (
        "There is no room left then.",
        "Il n'y a plus de place à ce moment-là.",
    ),
    "notice": (
        "That is too soon to set up.",
        "C'est trop vite pour l'organiser.",
    ),
    "too_far": (
        "That is too far ahead for now.",
        "C'est trop loin pour l'instant.",
    ),
    "nothing": (
        "I can't find a time that fits you both.",
        "Je ne trouve pas de moment pour vous deux.",
    ),
}


@dataclass(frozen=True)
class Because:
    """A reason: a code of `flows.calendar.reasons`, and what its sentence names.

    `name` is the other's first name, `clock` a local time of day, `first` the first local day
    after an absence (its midnight), `minutes` a length. Without what its sentence names it only
    says that nothing fits.
    """

    code: Why
    name: str = ""
    clock: time | None = None
    first: datetime | None = None
    minutes: int | None = None

    def __post_init__(self) -> None:
        if self.code not in SENTENCES:
            raise ValueError("That is not a reason that the texts know.")

    def say(self, language: Language) -> str:
        """At most 47 characters."""
        place = 0 if language == "en" else 1
        known = {
            "name": self.name,
            "clock": clock(self.clock, language) if self.clock else "",
            "day": day(self.first, language) if self.first else "",
            "minutes": str(self.minutes) if self.minutes else "",
        }
        sentence = SENTENCES[self.code][place]
        if any(not value and f"{{{name}}}" in sentence for name, value in known.items()):
            sentence = SENTENCES["nothing"][place]
        return sentence.format(**known)
