"""Every table, declared with SQLModel. The hot path speaks to them with Core, in `bot.store`.

people    programmes, people, pairs, hours, busy entries
joining   batches of people, and how they came into the programme
points    numbers and addresses, many-to-many with people
meetings  meetings, their changes, held times, venues
messages  what was heard, what is to be said, sessions
threads   alerts, hand-overs, yellows and their history
moods     how people said they are
needs     what mentees need, and the services they are sent to
screening phrases of a programme, verdicts on alerts, texts read blind
groups    group sessions, invitations, who is kept apart
retention words at the carrier, and what each night has forgotten
duty      who is on call: rotation, overrides, swaps, drills
due       due rows, sender rates, heartbeats, operator notices
demo      the demo's clock, and what the bot thought there
"""

from sqlmodel import SQLModel

from bot.tables import (
    demo,
    due,
    duty,
    groups,
    joining,
    meetings,
    messages,
    moods,
    needs,
    people,
    points,
    retention,
    screening,
    threads,
)

metadata = SQLModel.metadata

__all__ = [
    "demo",
    "due",
    "duty",
    "groups",
    "joining",
    "meetings",
    "messages",
    "metadata",
    "moods",
    "needs",
    "people",
    "points",
    "retention",
    "screening",
    "threads",
]
