"""The command that forgets in time, or says what it would forget."""

import click

from bot.cli.wiring import as_json, show_json, show_table, with_house
from bot.house import House
from bot.store import carrier_texts
from bot.store import retention as store
from bot.turn import retention as nights
from bot.turn.retention import Night


@click.command("retention")
@click.option("--dry-run", is_flag=True, help="Only count what is past its time.")
@click.option("--last", is_flag=True, help="What the last night did.")
@as_json
@with_house
def retention(house: House, dry_run: bool, last: bool, as_json: bool) -> None:
    """Forget now what is past its time; the scheduler does so every night."""
    if dry_run:
        with house.database.read() as tx:
            counts = nights.preview(tx, house.clock.now())
    else:
        if not last:
            _forget(house)
        with house.database.read() as tx:
            report = store.last_report(tx)
        counts = dict(report.counts) if report is not None else {}
    with house.database.read() as tx:
        carrier = carrier_texts.counts(tx)
    counts |= {
        "blanked at the carrier, 31 days": carrier.blanked,
        "to blank at the carrier": carrier.waiting,
        "not blanked, given up": carrier.given_up,
    }
    if as_json:
        show_json(counts)
        return
    show_table(("WHAT", "ROWS"), [(what, str(count)) for what, count in counts.items()])


def _forget(house: House) -> None:
    """A whole night at once, in the same small batches."""
    night: Night | None = Night(house.clock.now())
    while night is not None:
        with house.database.write() as tx:
            night = nights.step(tx, night, house.clock.now())
