"""Just after a change of a meeting, another day is a change of mind, whatever else it might be."""

from dataclasses import replace

from flows.engine.hearing import Hearing, meets_in, read_now
from flows.engine.read import WAYS
from flows.understand import Reading
from flows.understand.second_thought import second_thought

REMINDED = "meeting.confirm"  # asked whether they can come, a bare "sunday" is another time


def as_second_thought(hearing: Hearing, reading: Reading) -> Reading:
    """ "No wait, sunday" asks for Sunday as long as the change can be undone.

    "No thursday" refuses the day that is set now, and names any other one.
    """
    named = second_thought(hearing.heard.said)
    if not named or not _has_changed_one(hearing):
        return reading
    heard = replace(hearing.heard, text=named, button="")
    again = read_now(replace(hearing, heard=heard), hearing.catalogue[REMINDED])
    if again.meaning in WAYS:
        return replace(again, short=False)
    if again.meaning != "later_time" or any(window.busy for window in again.windows):
        return reading
    if again.windows and not meets_in(hearing, again.windows):
        return replace(again, short=False)
    return replace(reading, short=reading.short and not reading.windows)


def _has_changed_one(hearing: Hearing) -> bool:
    change = hearing.facts.views.last_change()
    return change is not None and hearing.heard.received_at < change.undo_until
