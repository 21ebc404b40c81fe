"""Run the stand-in as a process: `python -m tests.standin --port 9000 --door http://...`."""

import argparse
import signal
import sys
import threading

from tests.standin.caller import Caller
from tests.standin.faults import Faults
from tests.standin.server import standing_in


def main() -> None:
    """Stand in for the carrier until SIGTERM or SIGINT."""
    words = argparse.ArgumentParser(prog="python -m tests.standin", description=__doc__)
    words.add_argument("--port", type=int, default=0)
    words.add_argument("--door", help="where the product listens, e.g. http://127.0.0.1:8000")
    words.add_argument("--public-url", help="the address the product knows itself by")
    words.add_argument("--token", default="", help="what requests to the product are signed with")
    words.add_argument("--no-statuses", action="store_true", help="post no status callbacks")
    for chance in ("error-500", "stalls", "too-fast"):
        words.add_argument(f"--{chance}", type=float, default=0.0, help="chance from 0 to 1")
    words.add_argument("--stall-seconds", type=float, default=3.0)
    words.add_argument("--seed", type=int, default=7)
    told = words.parse_args()
    faults = Faults(told.error_500, told.stalls, told.too_fast, told.stall_seconds, seed=told.seed)
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    with standing_in(told.port, faults) as standin:
        if told.door:
            caller = Caller(told.door, told.public_url or told.door, told.token)
            standin.calls(caller, statuses=not told.no_statuses)
        sys.stdout.write(f"{standin.url}\n")
        sys.stdout.flush()
        stop.wait()


if __name__ == "__main__":
    main()
