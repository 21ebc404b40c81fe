"""The carrier's door: signed or 403, sensible or 400, small or 413, and 503 without a database."""

import hashlib
import hmac
import json
from base64 import b64encode
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from werkzeug.datastructures import MultiDict

from bot.app import create_app
from bot.channels.signature import is_signed
from bot.clock import SystemClock
from bot.database import Database
from bot.house import House
from bot.store import heartbeats, notices
from bot.tables import metadata
from tests.bot.letters import queue, row_of, settings_of
from tests.build import Cast
from tests.shared_data import shared_path
from tests.standin.caller import signature

PUBLIC = "https://bot.example.ca"
TOKEN = "0123456789abcdef0123456789abcdef"
TEXT = {
    "MessageSid": "SM00000000000000000000000000000001",
    "AccountSid": "AC" + "a" * 32,
    "From": "+15145550123",
    "To": "+15145550100",
    "Body": "1",
    "NumMedia": "0",
}
HEARD = metadata.tables["heard"]


@pytest.fixture
def house(database: Database, programme: Cast) -> House:
    # The carrier is nowhere: what the web process tries to send ends at once.
    settings = settings_of(checkin_channel="simulator")
    return House(database, SystemClock(), settings)


@pytest.fixture
def client(house: House) -> Iterator[FlaskClient]:
    yield create_app(house).test_client()


def post(client: FlaskClient, path: str, form: dict[str, str], **headers: str) -> tuple[int, str]:
    signed = {"X-Twilio-Signature": signature(TOKEN, PUBLIC + path, form)} | headers
    answer = client.post(path, data=form, headers=signed)
    return answer.status_code, answer.get_data(as_text=True)


def heard(house: House) -> list[str]:
    with house.database.read() as tx:
        return [house.database.cipher.open(row[0]) for row in tx.execute(select(HEARD.c.body))]


def test_the_official_signature_vectors_verify() -> None:
    vectors = json.loads(shared_path("data/twilio_signatures.json").read_text())
    assert len(vectors) == 18
    for vector in vectors:
        signed = vector["params"] if vector["body"] is None else vector["body"]
        found = is_signed(vector["token"], vector["url"], _multi(signed), vector["signature"])
        assert found is vector["valid"], vector["name"]


def _multi(params: object) -> object:
    """A form with several values of one name, as the framework hands it over."""
    if not isinstance(params, dict):
        return params
    return MultiDict(params)


def test_a_signed_text_is_heard_and_answered_with_nothing(
    client: FlaskClient, house: House
) -> None:
    status, body = post(client, "/twilio/sms", TEXT)
    assert (status, body.endswith("<Response/>")) == (200, True)
    assert heard(house) == ["1"]


def test_a_repeat_and_the_fallback_address_change_nothing(
    client: FlaskClient, house: House
) -> None:
    for path in ("/twilio/sms", "/twilio/sms", "/twilio/sms-fallback"):
        assert post(client, path, TEXT)[0] == 200
    assert heard(house) == ["1"]


@pytest.mark.parametrize("signed", ["", "nonsense", None])
def test_forged_and_unsigned_requests_are_turned_away(
    client: FlaskClient, house: House, signed: str | None
) -> None:
    headers = {} if signed is None else {"X-Twilio-Signature": signed}
    answer = client.post("/twilio/sms", data=TEXT, headers=headers)
    assert (answer.status_code, heard(house)) == (403, [])
    assert "5145550123" not in answer.get_data(as_text=True)


def test_a_changed_word_breaks_the_signature(client: FlaskClient) -> None:
    right = signature(TOKEN, f"{PUBLIC}/twilio/sms", TEXT)
    headers = {"X-Twilio-Signature": right}
    assert client.post("/twilio/sms", data=TEXT | {"Body": "2"}, headers=headers).status_code == 403


@pytest.mark.parametrize(
    "path",
    [
        "/twilio/status?row=7",
        "/twilio/status?row=7&x=a%20b%2Fc",
        "/twilio/status?a=1&a=2",
    ],
)
def test_the_raw_target_is_what_is_signed(client: FlaskClient, path: str) -> None:
    form = {"MessageSid": "SM1", "MessageStatus": "sent"}
    assert post(client, path, form)[0] == 204


def test_several_values_of_one_name_are_signed_together(client: FlaskClient) -> None:
    # Names in order, "Aa" before "AccountSid"; each value follows its name.
    words = f"{PUBLIC}/twilio/sms" + "Aa1Aa2" + "".join(f"{k}{TEXT[k]}" for k in sorted(TEXT))
    signed = b64encode(hmac.new(TOKEN.encode(), words.encode(), hashlib.sha1).digest()).decode()
    answer = client.post(
        "/twilio/sms",
        data=urlencode([("Aa", "1"), ("Aa", "2"), *TEXT.items()]),
        headers={"X-Twilio-Signature": signed},
        content_type="application/x-www-form-urlencoded",
    )
    assert answer.status_code == 200


def test_an_oversize_request_is_refused(client: FlaskClient) -> None:
    assert post(client, "/twilio/sms", TEXT | {"Body": "x" * 70_000})[0] == 413


@pytest.mark.parametrize("missing", ["MessageSid", "From", "To"])
def test_a_signed_form_that_is_no_message_is_nonsense(client: FlaskClient, missing: str) -> None:
    form = {name: value for name, value in TEXT.items() if name != missing}
    assert post(client, "/twilio/sms", form)[0] == 400


def test_a_status_without_a_message_is_nonsense(client: FlaskClient) -> None:
    assert post(client, "/twilio/status", {"MessageStatus": "sent"})[0] == 400


def test_a_body_that_is_no_form_is_not_signed(client: FlaskClient) -> None:
    answer = client.post("/twilio/sms", data=b"\x00\xff{", content_type="application/json")
    assert answer.status_code == 403


def test_a_status_reaches_its_row(client: FlaskClient, house: House, programme: Cast) -> None:
    with house.database.write() as tx:
        row_id = queue(tx, person_id=programme.ana.id)
        table = metadata.tables["outgoing"]
        tx.execute(table.update().values(state="accepted", provider_id="SM9", status="queued"))
    form = {"MessageSid": "SM9", "MessageStatus": "delivered"}
    assert post(client, f"/twilio/status?row={row_id}", form)[0] == 204
    with house.database.read() as tx:
        assert row_of(tx, row_id)["status"] == "delivered"


def test_a_database_that_is_gone_is_a_503(house: House) -> None:
    class Gone:
        engine, cipher = house.database.engine, house.database.cipher

        def write(self) -> object:
            raise OperationalError("", {}, Exception())

        read = write

    client = create_app(House(Gone(), house.clock, house.settings)).test_client()  # type: ignore[arg-type]
    assert post(client, "/twilio/sms", TEXT)[0] == 503
    assert post(client, "/twilio/status", {"MessageSid": "SM1", "MessageStatus": "sent"})[0] == 503
    assert client.get("/healthz").status_code == 503


def test_health_needs_a_fresh_heartbeat(client: FlaskClient, house: House) -> None:
    assert client.get("/healthz").status_code == 503
    with house.database.write() as tx:
        assert [told.what for told in notices.claim(tx, house.clock.real())] == ["beat_old"]
        heartbeats.beat(tx, heartbeats.SCHEDULER, house.clock.real())
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json) == (200, {"database": "well", "heartbeat": "well"})


@pytest.mark.parametrize(("path", "status"), [("/", 404), ("/twilio/sms", 405)])
def test_error_pages_say_one_plain_sentence(client: FlaskClient, path: str, status: int) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert answer.mimetype == "text/plain"
    assert "<" not in answer.get_data(as_text=True)
