"""The demo's beat: do what is due now, and walk where a visitor asked to go.

One job does both, so that time never moves while something of this moment is being done.
"""

from bot.house import House
from bot.outbox import Post, drain
from bot.simulator.clock import DemoClock
from bot.store import demo
from scheduler.beat import run_due
from scheduler.walk import walk


def attend(house: House, clock: DemoClock, post: Post) -> None:
    """One beat. Asked for more while walking, it walks on at the next one."""
    while _settle(house, post):
        pass
    with house.database.read() as tx:
        asked = demo.read_clock(tx).walk_to
    if asked is None:
        return
    walk(house, clock, asked, lambda: _settle(house, post))
    with house.database.write() as tx:
        demo.arrived(tx, asked)


def _settle(house: House, post: Post) -> int:
    return run_due(house, post.worker) + drain(house, post).handed
