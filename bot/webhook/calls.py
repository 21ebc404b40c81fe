"""Somebody answered a call, pressed a key; a call ended. The answer is what the phone hears next.

The row of the call travels in every address, and with it in the signature. Decides nothing.
"""

from collections.abc import Callable

import structlog
from flask import Blueprint, Response, request

from bot.alerts.watch import on_settled
from bot.channels.speech import Speech, written
from bot.house import House
from bot.outbox import StatusReport, settle
from bot.turn import calls
from bot.webhook.signed import LONGEST_CODE, require_signature, require_status

log = structlog.get_logger()

# The carrier's words for who has answered: machine_start, machine_end_beep ..., fax.
MACHINES = ("machine", "fax")
LONGEST_CALL = 24 * 60 * 60  # seconds; anything above is no duration


def add_calls(door: Blueprint, house: House, send_crisis: Callable[[int], None]) -> None:
    """The routes of calls. `send_crisis` sends what a taken alert leads to right away."""

    def answer() -> Response:
        require_signature(house)
        by_machine = request.form.get("AnsweredBy", "").startswith(MACHINES)
        log.info("call_answered", outgoing_id=_row(), by_machine=by_machine)
        return _heard(calls.answered(house, _row(), by_machine=by_machine))

    def key() -> Response:
        require_signature(house)
        digits, asked = request.form.get("Digits", ""), _number("asked", 1)
        heard = calls.pressed(house, _row(), digits, asked)
        log.info("key_pressed", outgoing_id=_row(), one=digits == calls.TAKES, asked=asked)
        if digits == calls.TAKES and (thread_id := calls.thread_of(house, _row())) is not None:
            send_crisis(thread_id)
        return _heard(heard)

    def talk() -> Response:
        require_signature(house)
        log.info("talk_asked", outgoing_id=_row())
        return _heard(calls.talks(house, _row(), request.form.get("Digits", "")))

    def status() -> Response:
        require_signature(house)
        report = _report()
        done = settle(house, report, on_settled)
        # "parked": it came before our own request was answered. The address names the row.
        if done != "unchanged":
            calls.ended(house, _row(), report.status)
        log.info("call_status", outgoing_id=report.outgoing_id, status=report.status, done=done)
        return Response(status=204)

    views = {"answer": answer, "key": key, "talk": talk, **_of_the_persons_end(house)}
    for name, view in views.items():
        door.add_url_rule(f"/voice/{name}", f"voice_{name}", view, methods=["POST"])
    door.add_url_rule("/voice/status", "voice_status", status, methods=["POST"])


def _of_the_persons_end(house: House) -> dict[str, Callable[[], Response]]:
    """Who picked up on the person's end of a connected call, and how it went."""

    def reached() -> Response:
        require_signature(house)
        by_machine = request.form.get("AnsweredBy", "").startswith(MACHINES)
        log.info("person_reached", outgoing_id=_row(), by_machine=by_machine)
        if by_machine:
            calls.voicemail(house, _row())
        return Response(status=204)

    def connected() -> Response:
        require_signature(house)
        status, seconds = request.form.get("DialCallStatus", ""), _seconds()
        log.info("call_connected", outgoing_id=_row(), seconds=seconds)
        return _heard(calls.put_through(house, _row(), status, seconds))

    return {"reached": reached, "connected": connected}


def _heard(speech: Speech) -> Response:
    return Response(written(speech), mimetype="text/xml")


def _row() -> int:
    return _number("row", 0)


def _number(name: str, without: int) -> int:
    return request.args.get(name, without, type=int)


def _seconds() -> int:
    """How long the two were connected; 0 when the carrier does not say."""
    told = request.form.get("DialCallDuration", "")
    return min(int(told), LONGEST_CALL) if told.isascii() and told.isdigit() else 0


def _report() -> StatusReport:
    form = request.form
    provider_id, status = form.get("CallSid", ""), form.get("CallStatus", "")
    require_status(provider_id, status)
    return StatusReport(
        provider_id=provider_id,
        status=status,
        error_code=form.get("ErrorCode", "")[:LONGEST_CODE],
        outgoing_id=request.args.get("row", type=int),
    )
