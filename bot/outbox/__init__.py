"""What happens to a queued text until it has arrived or nobody will say it any more.

    waiting -> leased -> accepted -> (the carrier's statuses, up to delivered or read)
                      -> waiting     refused for now: back-off
                      -> unknown     in doubt: evidence is looked for
                      -> failed      never again, or given up
    waiting -> expired, superseded, cancelled

checks     may this text be said, here, now? Pure.
prepare    lease, check, render, spend the sender's rate: letters ready to leave
rounds     drain: send letters in threads and settle each
settling   what a refusal or a failed delivery means for the row and the number
doubts     evidence for texts whose fate is not known
statuses   settle: the carrier's callbacks
post       what the outbox is handed; what it reports
"""

from bot.channels.roads import Roads
from bot.outbox.post import DrainResult, OnSettled, Outcome, Post, open_post
from bot.outbox.rounds import drain, press, sweep
from bot.outbox.statuses import StatusReport, settle

__all__ = [
    "DrainResult",
    "OnSettled",
    "Outcome",
    "Post",
    "Roads",
    "StatusReport",
    "drain",
    "open_post",
    "press",
    "settle",
    "sweep",
]
