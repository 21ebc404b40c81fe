"""One turn: a text that was heard, or something that fell due, in one transaction.

hearing   the way of a text from claim to commit, and what happens when our own code fails
strangers a number that is nobody's for sure: neutral texts, stop and start, a human
tables    what a programme's texts are screened with
rescue    the second transaction: no conversation code, so a bug cannot lose a crisis
calls     what happens in a call: answered, a key, put through, over
waking    a due row: a step is entered because its time has come
apply     every effect, matched exhaustively
joining   what somebody settles when they are welcomed: consent, phone, pace
opting    texts stopped, blocked, started again
bookings  meetings that change, and the reminders that change with them
stage     where a turn plays: who, which number, when
"""

from bot.turn.hearing import hear
from bot.turn.result import Result
from bot.turn.waking import wake

__all__ = ["Result", "hear", "wake"]
