"""The carrier's stand-in: its REST for texts and calls on 127.0.0.1, faults, signed callbacks.

ledger   every message that went out or came in, and every fault, as JSON-ready facts
faults   which request fails, and how
rest     the carrier's answers: create, list, fetch, redact
calls    rings phones, fetches what they hear, posts keys and statuses
phones   who picks up, and which key they press
twiml    the carrier's own strict reading of what they hear
caller   posts to the product: status callbacks and inbound texts, signed
server   a small threaded HTTP server around them

Run it with `python -m tests.standin --help`; in a test, use `standing_in`.
"""

from tests.standin.caller import Caller
from tests.standin.faults import Faults
from tests.standin.ledger import Ledger, Message
from tests.standin.server import Standin, standing_in

__all__ = ["Caller", "Faults", "Ledger", "Message", "Standin", "standing_in"]
