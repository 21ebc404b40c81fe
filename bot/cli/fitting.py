"""Meetings that what staff have just entered leaves no room for, said in one line each."""

from collections.abc import Iterable
from datetime import datetime

import click

from bot.database import Transaction
from bot.store import calendars
from flows.engine.facts import Meeting
from flows.pair import STANDING
from flows.texts.values import When


def name_misfits(tx: Transaction, ahead: Iterable[Meeting], zone: str, now: datetime) -> None:
    """Say which of these meetings fit no longer what is known of both people's time."""
    for meeting in ahead:
        stands = meeting.state in STANDING and meeting.starts_at > now
        if stands and not calendars.still_fits(tx, meeting, meeting.starts_at, now):
            when = When(meeting.starts_at, zone).say("en")
            click.echo(f"Meeting {meeting.id}, {when}, does not fit this.")
