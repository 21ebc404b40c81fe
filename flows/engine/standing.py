"""Whether a short answer, a digit, yes or no, can have been meant for the open question."""

from datetime import datetime, timedelta
from enum import Enum, auto

from flows.engine.session import Session
from flows.understand.normalise import fold

MINUTE = timedelta(seconds=60)  # design, "Questions and digits": both rules speak of 60 s
POLITE_TIME = timedelta(minutes=10)


class Standing(Enum):
    """How a short answer stands to the open question."""

    COUNTS = auto()
    REPEATED = auto()  # the same answer again, nothing has been asked since
    UNSURE = auto()  # it may have been meant for another question: ask which
    CLOSED = auto()  # nothing is open
    POLITE = auto()  # nothing is open, and we have just answered: an "ok" at the end


def standing_of(session: Session, received_at: datetime, text: str) -> Standing:
    """How a short answer received at an instant (aware UTC) stands.

    It counts only if `asked_at < received_at`. If another question was asked less than 60 s
    before, or the same answer was given less than 60 s ago to an earlier one, it is unsure.
    """
    answered = session.last_answer_at
    repeated = is_repeated(session, received_at, text)
    if not session.is_open(received_at):
        if repeated:
            return Standing.REPEATED
        polite = answered is not None and received_at - answered < POLITE_TIME
        return Standing.POLITE if polite else Standing.CLOSED
    asked = session.asked_at
    if repeated and answered is not None and asked is not None and asked <= answered:
        return Standing.REPEATED
    replaced = session.replaced_at
    early = asked is None or received_at <= asked
    late_change = replaced is not None and (
        asked is None or received_at - max(asked, replaced) < MINUTE
    )
    return Standing.UNSURE if repeated or early or late_change else Standing.COUNTS


def is_repeated(session: Session, received_at: datetime, text: str) -> bool:
    """Whether the same short answer was given less than 60 s before."""
    answered = session.last_answer_at
    if answered is None or session.last_answer != word_of(text):
        return False
    return timedelta(0) <= received_at - answered < MINUTE


def word_of(text: str) -> str:
    """A short answer without case, accents and punctuation: what makes two of them the same."""
    return fold(text).strip(" .,!?;:'\"()#-\n")
