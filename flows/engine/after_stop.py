"""Whoever wants no texts writes all the same: they read nothing, and none of it is lost."""

from flows.engine.answer import POLITE
from flows.engine.data_wishes import data_wish
from flows.engine.effects import HandOver, Show
from flows.engine.hearing import Hearing, read_now
from flows.engine.read import SURE
from flows.engine.take_turn import Outcome

FEW = 4  # words
STOPPED = Show("opted_out")  # what they have said before; said again it joins that


def after_stop(hearing: Hearing) -> Outcome:
    """Silence; a human reads a cancellation, a need, whatever it is: one matter, which more joins.

    What they may ask for by law becomes the matter that it is for everybody.
    """
    if (asked := data_wish(hearing)) is not None:
        opened = (e for e in asked.effects if isinstance(e, Show) and e != STOPPED)
        return hearing.silent(*opened)
    if hearing.heard.in_thread is not None:
        return hearing.silent()  # the shell has added it, and passes it on to who has taken it
    return hearing.silent(STOPPED if _says_nothing_new(hearing) else HandOver("after_stop"))


def _says_nothing_new(hearing: Hearing) -> bool:
    """ "Ok thanks", or "stop" once more, and nothing beside it."""
    reading = read_now(hearing, None)
    if reading.also or reading.windows or reading.confidence < SURE:
        return False
    polite = reading.meaning in (*POLITE, "thanks")
    return (polite and len(hearing.heard.said.split()) <= FEW) or reading.meaning == "stop"
