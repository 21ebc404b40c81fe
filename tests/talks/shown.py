"""How an effect stands in a transcript. What is said stands in the texts themselves."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.engine.effects import Ask, Effect, KeepHours, Later, Say, Tell
from flows.texts.values import Entry

ZONE = ZoneInfo("America/Toronto")


def shown(effect: Effect, names: Mapping[int, str]) -> str:
    """An effect on one line, instants in Toronto time; "" for Say and Ask."""
    match effect:
        case Say() | Ask():
            return ""
        case Tell(person_id, key, after=None):
            return f"Tell({names[person_id]}, {key})"
        case Tell(person_id, key, after=after):
            return f"Tell({names[person_id]}, {key}, {_value('', after)})"
        case KeepHours(busy, good, gone):
            said = [Entry((each,)).say("en") for each in (*busy, *good)]
            return f"KeepHours({', '.join([*said, *(f'not entry {n}' for n in gone)])})"
        case Later(person_id, step, at):
            return f"Later({names[person_id]}, {step}, {_value('', at)})"
        case _:
            fields = (_value(name, value) for name, value in vars(effect).items())
            return f"{type(effect).__name__}({', '.join(field for field in fields if field)})"


def _value(name: str, value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.astimezone(ZONE).strftime("%a %d %b %H:%M")
        case tuple():
            return " / ".join(_value("", inner) for inner in value)
        case bool():
            return name if value else f"not {name}"
        case int() if name in ("meeting_id", "like_meeting_id"):
            return f"meeting {value}"
        case _:
            return str(value)
