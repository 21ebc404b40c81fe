"""Answers that are a time: the length of a pause, the hour somebody leaves, a time of day."""

from flows.understand.heard import Heard
from flows.understand.lengths import pause_length
from flows.understand.reading import Reading

_NOON, _EVENING = 12, 17


def timely(heard: Heard) -> Reading | None:
    """The length of a pause, the hour somebody leaves, another time said behind a menu."""
    if heard.kind in ("menu", "lost") and heard.refuses and heard.proposes and not heard.own:
        return Reading("change", heard.beside())  # "cant thurs, sat ok?"
    if heard.kind == "best_time" and not heard.own and (part := _part_of_day(heard)):
        return Reading(part)
    if heard.kind == "leave_time" and heard.windows and not heard.own:
        return Reading("leave_time", heard.beside())
    if heard.kind == "pause_days" and not heard.own:
        days, until = pause_length(heard.said, heard.now)
        until = until or (heard.windows[0].start.date() if heard.windows and not days else None)
        if days or until:
            return Reading("pause", days=days, until=until)
    return None


def _part_of_day(heard: Heard) -> str:
    """The part of the day that the hours named are in; none where they are in several."""
    named = {
        "morning" if w.start.hour < _NOON else "afternoon" if w.start.hour < _EVENING else "evening"
        for w in heard.windows
        if w.grain in ("hour", "minute") and not w.busy
    }
    return named.pop() if len(named) == 1 and not heard.refuses else ""
