"""No name, number or word of anybody is in a log line, a failure or an error page."""

import io
import json
import logging
from collections.abc import Iterator
from contextlib import redirect_stdout, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.app import create_app
from bot.channels import InDoubt, Letter, NotReadable, Refused
from bot.channels.carrier import Account
from bot.channels.twilio_sms import TwilioSms
from bot.clock import SystemClock
from bot.database import Database
from bot.house import House
from bot.log import configure
from bot.outbox import drain
from tests.bot.letters import office_of, settings_of
from tests.build import Cast
from tests.standin import standing_in
from tests.standin.caller import signature

NAME, NUMBER, WORDS = "Zebulonia", "+15145550177", "quetzal-heliotrope"
CANARIES = (NAME, NUMBER, NUMBER[1:], "%2B15145550177", WORDS)
ACCOUNT = Account("AC" + "a" * 32, "token", "https://bot.example.ca", timeout=0.3)
LETTER = Letter(17, 1, "sms", NUMBER, "+15145550100", f"{NAME}: {WORDS}", 3600)


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Everything that is logged at debug level, from every library."""
    root = logging.getLogger()
    kept = root.handlers[:], root.level
    lines = io.StringIO()
    with redirect_stdout(lines):
        configure("debug", lines)
        yield lines
    root.handlers[:], root.level = kept
    structlog.reset_defaults()


def assert_silent(lines: io.StringIO, *more: str) -> None:
    everything = lines.getvalue() + "".join(more)
    assert not [canary for canary in CANARIES if canary in everything]


def test_every_line_is_json_with_a_constant_word(written: io.StringIO) -> None:
    structlog.get_logger().info("text_heard", new=True, outgoing_id=7)
    logging.getLogger("some.library").warning("number %s", NUMBER)
    first, second = (json.loads(line) for line in written.getvalue().splitlines())
    assert (first["event"], first["outgoing_id"]) == ("text_heard", 7)
    assert (second["event"], second["logger"]) == ("library", "some.library")
    assert_silent(written)


def test_a_failure_is_its_kind_and_place_alone(written: io.StringIO) -> None:
    try:
        raise ValueError(WORDS)
    except ValueError as failure:
        structlog.get_logger().exception("request_failed")
        structlog.get_logger().error("request_failed", exc_info=failure)
        logging.getLogger("gunicorn.error").exception("Error handling %s", NUMBER)
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    assert [line["error"] for line in lines] == ["ValueError"] * 3
    assert Path(__file__).name in lines[0]["places"][-1]
    assert_silent(written)


def test_the_carriers_client_at_debug_level_says_nothing(written: io.StringIO) -> None:
    with standing_in() as standin:
        channel = TwilioSms(replace(ACCOUNT, base_url=standin.url))
        channel.send(LETTER)
        channel.find(LETTER, datetime.now(UTC))
        told: list[str] = []
        for code in (21211, 21610, 20500, 20429):
            standin.faults.codes.append(code)
            told.append(_refusal(channel))
        standin.faults.garbage = True
        told.append(_refusal(channel))
        standin.faults.no_lists = True
        with pytest.raises(NotReadable) as unreadable:
            channel.find(LETTER, datetime.now(UTC))
        told.append(repr(unreadable.value))
        standin.faults.down = True
        told.append(_refusal(channel))
    assert_silent(written, *told)
    assert "twilio" in written.getvalue()


def _refusal(channel: TwilioSms) -> str:
    try:
        channel.send(LETTER)
    except (Refused, InDoubt) as refusal:
        return f"{refusal!r} {refusal} {refusal.__cause__!r}"
    return ""


def test_database_errors_hide_what_was_stored(written: io.StringIO, database: Database) -> None:
    told = []
    with suppress(SQLAlchemyError):
        try:
            with database.write() as tx:
                tx.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": WORDS})
        except SQLAlchemyError as failure:
            told.append(str(failure))
            structlog.get_logger().error("failed", exc_info=failure)
            raise
    assert told
    assert_silent(written, *told)


def test_the_web_doors_say_nothing_about_anybody(
    written: io.StringIO, database: Database, programme: Cast
) -> None:
    house = House(database, SystemClock(), settings_of(checkin_channel="simulator"))
    client = create_app(house).test_client()
    form = {"MessageSid": "SM1", "From": NUMBER, "To": "+15145550100", "Body": f"{NAME} {WORDS}"}
    token = house.settings.twilio_auth_token.get_secret_value()
    right = {"X-Twilio-Signature": signature(token, "https://bot.example.ca/twilio/sms", form)}
    pages = [
        client.post("/twilio/sms", data=form).get_data(as_text=True),
        client.post("/twilio/sms", data=form, headers=right).get_data(as_text=True),
        client.post(f"/twilio/{WORDS}", data=form).get_data(as_text=True),
        client.get(f"/{WORDS}?to={NUMBER}").get_data(as_text=True),
        client.post("/twilio/sms", data=form | {"Body": WORDS * 9000}).get_data(as_text=True),
    ]
    assert_silent(written, *pages)


def test_the_outbox_says_nothing_about_anybody(
    written: io.StringIO, database: Database, programme: Cast
) -> None:
    with office_of(database) as office:
        row_id = office.queue(person_id=programme.ana.id)
        office.channel.answers[row_id] = [InDoubt("timeout")]
        drain(office.house, office.post)
    lines = written.getvalue()
    assert '"event": "outbox.in_doubt"' in lines
    assert "15145550123" not in lines
    assert "Message received" not in lines
