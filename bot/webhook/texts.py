"""A text came in; a status of one that went out. The answer is empty. Decides nothing."""

from collections.abc import Callable

import structlog
from flask import Blueprint, Response, abort, request

from bot.alerts.watch import on_settled
from bot.channels import Inbound, Nonsense, twilio_form
from bot.house import House
from bot.outbox import StatusReport, settle
from bot.turn import hear
from bot.webhook.signed import LONGEST_CODE, require_signature, require_status

log = structlog.get_logger()

EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


def add_texts(door: Blueprint, house: House, send_crisis: Callable[[int], None]) -> None:
    """The routes of texts. `send_crisis` sends the crisis texts of a thread right away."""

    def texted() -> Response:
        require_signature(house)
        result = hear(house, _inbound(house))
        log.info("text_heard", new=result.heard, alert_thread=result.alert_thread_id)
        if result.alert_thread_id is not None:
            send_crisis(result.alert_thread_id)
        return Response(EMPTY, mimetype="text/xml")

    def status() -> Response:
        require_signature(house)
        report = _report()
        done = settle(house, report, on_settled)
        log.info("status", outgoing_id=report.outgoing_id, status=report.status, done=done)
        return Response(status=204)

    door.add_url_rule("/sms", "sms", texted, methods=["POST"])
    # The same text may come by both: its id is claimed once.
    door.add_url_rule("/sms-fallback", "sms_fallback", texted, methods=["POST"])
    door.add_url_rule("/status", "status", status, methods=["POST"])


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
    require_status(provider_id, status)
    return StatusReport(
        provider_id=provider_id,
        status=status,
        error_code=form.get("ErrorCode", "")[:LONGEST_CODE],
        outgoing_id=request.args.get("row", type=int),
    )
