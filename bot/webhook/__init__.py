"""The carrier's doors: is it signed, what does it say. Nothing is decided here.

signed   the address as the carrier called it, and its signature
texts    a text came in; a status of one that went out
calls    somebody answered a call, pressed a key; a call ended
"""

from collections.abc import Callable

from flask import Blueprint

from bot.house import House
from bot.webhook.calls import add_calls
from bot.webhook.texts import add_texts

__all__ = ["make_webhook"]


def make_webhook(house: House, send_crisis: Callable[[int], None]) -> Blueprint:
    """The routes under /twilio. `send_crisis` sends the crisis texts of a thread right away."""
    door = Blueprint("twilio", __name__, url_prefix="/twilio")
    add_texts(door, house, send_crisis)
    add_calls(door, house, send_crisis)
    return door
