"""The carrier's stand-in: its REST for messages on 127.0.0.1, faults on order, signed callbacks.

ledger   every message that went out or came in, and every fault, as JSON-ready facts
faults   which request fails, and how
rest     the carrier's answers: create, list, fetch, redact
caller   posts to the product: status callbacks and inbound texts, signed
server   a small threaded HTTP server around them

Run it with `python -m tests.standin --help`; in a test, use `standing_in`.
"""

from tests.standin.caller import Caller
from tests.standin.faults import Faults
from tests.standin.ledger import Ledger, Message
from tests.standin.server import Standin, standing_in

__all__ = ["Caller", "Faults", "Ledger", "Message", "Standin", "standing_in"]
