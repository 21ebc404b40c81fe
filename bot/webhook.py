"""The carrier's door: is it signed, what does it say; the answer is empty. Decides nothing."""

from collections.abc import Callable
from urllib.parse import urlsplit

import structlog
from flask import Blueprint, Response, abort, request

from bot.alerts.watch import on_settled
from bot.channels import Inbound, Nonsense, twilio_form
from bot.channels.signature import is_signed
from bot.house import House
from bot.outbox import StatusReport, settle
from bot.turn import hear

log = structlog.get_logger()

EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
LONGEST_STATUS = 16
LONGEST_CODE = 16
LONGEST_ID = 64
SIGNATURE = "X-Twilio-Signature"


def make_webhook(house: House, send_crisis: Callable[[int], None]) -> Blueprint:
    """The routes under /twilio. `send_crisis` sends the crisis texts of a thread right away."""
    door = Blueprint("twilio", __name__, url_prefix="/twilio")

    def texted() -> Response:
        _require_signature(house)
        result = hear(house, _inbound(house))
        log.info("text_heard", new=result.heard, alert_thread=result.alert_thread_id)
        if result.alert_thread_id is not None:
            send_crisis(result.alert_thread_id)
        return Response(EMPTY, mimetype="text/xml")

    def status() -> Response:
        _require_signature(house)
        report = _report()
        done = settle(house, report, on_settled)
        log.info("status", outgoing_id=report.outgoing_id, status=report.status, done=done)
        return Response(status=204)

    door.add_url_rule("/sms", "sms", texted, methods=["POST"])
    # The same text may come by both: its id is claimed once.
    door.add_url_rule("/sms-fallback", "sms_fallback", texted, methods=["POST"])
    door.add_url_rule("/status", "status", status, methods=["POST"])
    return door


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


def _require_signature(house: House) -> None:
    # Reading the form first: an oversize one ends here with 413.
    form = request.form
    token = house.settings.twilio_auth_token.get_secret_value()
    if not is_signed(token, public_address(house), form, request.headers.get(SIGNATURE)):
        log.warning("forged", path=request.path, signed=SIGNATURE in request.headers)
        abort(403)


def _inbound(house: House) -> Inbound:
    try:
        return twilio_form.parse(request.form, house.clock.now())
    except Nonsense:
        log.warning("nonsense", path=request.path, fields=len(request.form))
        abort(400)


def _report() -> StatusReport:
    form = request.form
    provider_id = form.get("MessageSid") or form.get("SmsSid") or ""
    status = form.get("MessageStatus") or form.get("SmsStatus") or ""
    if not 0 < len(provider_id) <= LONGEST_ID or not 0 < len(status) <= LONGEST_STATUS:
        log.warning("nonsense", path=request.path, fields=len(form))
        abort(400)
    return StatusReport(
        provider_id=provider_id,
        status=status,
        error_code=form.get("ErrorCode", "")[:LONGEST_CODE],
        outgoing_id=request.args.get("row", type=int),
    )
