"""Somebody asks to see what is kept about them, or to have it erased: by its word, or in words."""

from dataclasses import replace

from flows.engine.hearing import Hearing, read_now
from flows.engine.steps import Notes
from flows.engine.take_turn import Outcome
from flows.screen import screen
from flows.understand import keyword
from flows.understand.erasure import Erasure, erasure

ASKED = "rights.asked"


def data_wish(hearing: Hearing) -> Outcome | None:
    """The reply to such a wish; one for no more texts in the same words is granted with it."""
    if (wish := _wish(hearing)) is None or hearing.facts.person.role == "coordinator":
        return None
    return hearing.enter(ASKED, wish)


def is_erasure_alone(hearing: Hearing) -> bool:
    """Whether "erase all my data" is all that sounds like somebody reading this phone."""
    asked = erasure(hearing.heard.said)
    return asked is not None and not screen(asked.beside).do_not_text


def _wish(hearing: Hearing) -> Notes | None:
    kind = hearing.word.kind if hearing.word else ""
    if kind == "mydata":
        return {"wants": "copy"}
    asked = erasure(hearing.heard.said)
    if asked is None:
        return {"wants": "erase"} if kind == "forget" else None
    return {"wants": "erase", "stop": asked.goes or _wants_no_more(hearing, asked)}


def _wants_no_more(hearing: Hearing, asked: Erasure) -> bool:
    """Whether the words beside it want no more texts."""
    word = keyword(asked.beside)
    if word is not None and word.kind in ("stop", "carrier_stop"):
        return True
    apart = replace(hearing, heard=replace(hearing.heard, text=asked.beside, button=""))
    return bool(asked.beside) and read_now(apart, None).meaning == "stop"
