"""Is a request really the carrier's? Its signature, over the address as it called it."""

from urllib.parse import urlsplit

import structlog
from flask import abort, request

from bot.channels.signature import is_signed
from bot.house import House

log = structlog.get_logger()

SIGNATURE = "X-Twilio-Signature"
LONGEST_STATUS = 16
LONGEST_CODE = 16
LONGEST_ID = 64


def public_address(house: House) -> str:
    """The address as the carrier called it: ours in public, and the raw target of the request.

    Frameworks decode escapes, which breaks the signature; servers keep the raw target.
    """
    raw = str(request.environ.get("RAW_URI") or request.environ.get("REQUEST_URI") or "")
    if not raw.startswith("/"):
        # Absolute form, as some proxies send it; the host part is ours anyway.
        parts = urlsplit(raw)
        raw = parts.path + (f"?{parts.query}" if parts.query else "")
    return house.settings.checkin_public_url.rstrip("/") + (raw or request.full_path.rstrip("?"))


def require_signature(house: House) -> None:
    """End the request with 403 unless the carrier signed it, over the untouched form."""
    # Reading the form first: an oversize one ends here with 413.
    form = request.form
    token = house.settings.twilio_auth_token.get_secret_value()
    if not is_signed(token, public_address(house), form, request.headers.get(SIGNATURE)):
        log.warning("forged", path=request.path, signed=SIGNATURE in request.headers)
        abort(403)


def require_status(provider_id: str, status: str) -> None:
    """End the request with 400 unless both could be the carrier's."""
    if not 0 < len(provider_id) <= LONGEST_ID or not 0 < len(status) <= LONGEST_STATUS:
        log.warning("nonsense", path=request.path, fields=len(request.form))
        abort(400)
