"""The real client against the carrier's stand-in: what we ask for, and what its answers mean."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels import InDoubt, Letter, NotBlanked, NotReadable, Refused
from bot.channels.carrier import Account
from bot.channels.policy import CODES, Policy, policy_of
from bot.channels.twilio_sms import TwilioSms
from tests.bot.schema import schema_problems
from tests.standin import Standin, standing_in

ACCOUNT = Account("AC" + "a" * 32, "token", "https://bot.example.ca", timeout=0.4)
LETTER = Letter(17, 1, "sms", "+15145550123", "+15145550100", "OK, thank you.", 3600)


@pytest.fixture
def standin() -> Iterator[Standin]:
    with standing_in() as running:
        yield running


@pytest.fixture
def channel(standin: Standin) -> TwilioSms:
    return TwilioSms(replace(ACCOUNT, base_url=standin.url))


def test_every_request_of_ours_fits_the_carriers_description(
    standin: Standin, channel: TwilioSms
) -> None:
    channel.send(LETTER)
    channel.send(replace(LETTER, channel="whatsapp", valid_seconds=36_000))
    channel.find(LETTER, datetime.now(UTC))
    channel.arrived("+15145550100", datetime.now(UTC) - timedelta(hours=1))
    channel.blank(standin.ledger.sent()[0].sid)
    requests = standin.ledger.requests
    assert len(requests) == 5
    assert [schema_problems(request) for request in requests] == [[]] * 5


def test_a_blanked_text_has_no_words_at_the_carrier_any_more(
    standin: Standin, channel: TwilioSms
) -> None:
    sent = channel.send(LETTER)
    before = channel.find(LETTER, datetime.now(UTC) - timedelta(hours=1))
    channel.blank(sent.provider_id)
    channel.blank(sent.provider_id)
    after = channel.find(LETTER, datetime.now(UTC) - timedelta(hours=1))
    assert ([one.text for one in before], [one.text for one in after]) == (["OK, thank you."], [""])


def test_a_text_that_the_carrier_has_no_more_counts_as_blanked(
    standin: Standin, channel: TwilioSms
) -> None:
    channel.blank("SM" + "0" * 32)
    (asked,) = standin.ledger.requests
    assert asked.path.endswith("/Messages/SM" + "0" * 32 + ".json")
    assert standin.ledger.sent() == []


def test_what_could_not_be_blanked_is_said(standin: Standin) -> None:
    away = TwilioSms(replace(ACCOUNT, base_url="http://127.0.0.1:9"))
    with pytest.raises(NotBlanked):
        away.blank("SM" + "0" * 32)


def test_our_row_id_and_what_the_text_is_worth_travel_along(
    standin: Standin, channel: TwilioSms
) -> None:
    sent = channel.send(LETTER)
    (request,) = standin.ledger.requests
    assert request.form["StatusCallback"] == ["https://bot.example.ca/twilio/status?row=17"]
    assert request.form["ValidityPeriod"] == ["3600"]
    assert (sent.provider_id, sent.status) == (standin.ledger.sent()[0].sid, "queued")


def test_whatsapp_addresses_get_their_prefix_back(standin: Standin, channel: TwilioSms) -> None:
    channel.send(replace(LETTER, channel="whatsapp"))
    (message,) = standin.ledger.sent()
    assert (message.to, message.sender) == ("whatsapp:+15145550123", "whatsapp:+15145550100")


@pytest.mark.parametrize(
    ("code", "policy"),
    [
        (21211, Policy.NUMBER_BAD),
        (21610, Policy.OPTED_OUT),
        (21606, Policy.CONFIGURATION),
        (20003, Policy.CONFIGURATION),
        (20429, Policy.RETRY),
        (21617, Policy.OUR_BUG),
        (21612, Policy.NEVER),
    ],
)
def test_a_refusal_carries_its_policy(
    standin: Standin, channel: TwilioSms, code: int, policy: Policy
) -> None:
    standin.faults.codes.append(code)
    with pytest.raises(Refused) as refused:
        channel.send(LETTER)
    assert (refused.value.policy, refused.value.code) == (policy, str(code))


def test_a_500_a_stall_garbage_and_a_torn_connection_leave_us_in_doubt(
    standin: Standin, channel: TwilioSms
) -> None:
    standin.faults.codes.append(20500)
    doubts = [_doubt(channel)]
    standin.faults.stalls, standin.faults.stall_seconds = 1.0, 0.8
    doubts.append(_doubt(channel))
    standin.faults.stalls, standin.faults.garbage = 0.0, True
    doubts.append(_doubt(channel))
    standin.faults.garbage, standin.faults.down = False, True
    doubts.append(_doubt(channel))
    assert doubts == ["20500", "timeout", "garbage", "torn"]


def _doubt(channel: TwilioSms) -> str:
    with pytest.raises(InDoubt) as doubt:
        channel.send(LETTER)
    return doubt.value.code


def test_a_refused_connection_is_no_doubt(standin: Standin) -> None:
    with standing_in() as gone:
        url = gone.url
    with pytest.raises(Refused) as refused:
        TwilioSms(replace(ACCOUNT, base_url=url)).send(LETTER)
    assert (refused.value.policy, refused.value.code) == (Policy.RETRY, "no_connection")


def test_an_account_without_credentials_is_our_configuration() -> None:
    with pytest.raises(Refused) as refused:
        TwilioSms(replace(ACCOUNT, sid="", token="")).send(LETTER)
    assert refused.value.policy is Policy.CONFIGURATION


def test_the_list_is_read_by_both_numbers_and_time(standin: Standin, channel: TwilioSms) -> None:
    first = channel.send(LETTER)
    channel.send(replace(LETTER, to="+15145550124"))
    found = channel.find(LETTER, datetime.now(UTC) - timedelta(minutes=2))
    assert [(one.provider_id, one.text) for one in found] == [(first.provider_id, LETTER.text)]
    assert channel.find(LETTER, datetime.now(UTC) + timedelta(minutes=2)) == []


def test_a_list_that_cannot_be_read_says_so(standin: Standin, channel: TwilioSms) -> None:
    standin.faults.no_lists = True
    with pytest.raises(NotReadable):
        channel.find(LETTER, datetime.now(UTC))
    with pytest.raises(NotReadable):
        channel.arrived("+15145550100", datetime.now(UTC))


def test_what_came_in_is_listed_with_the_carriers_time_and_pages(
    standin: Standin, channel: TwilioSms
) -> None:
    channel.send(LETTER)
    kept = [standin.text("+15145550123", "+15145550100", f"text {n}") for n in range(120)]
    arrived = channel.arrived("+15145550100", datetime.now(UTC) - timedelta(hours=1))
    assert [text.provider_id for text in arrived] == [one.sid for one in kept]
    assert abs(arrived[0].received_at.timestamp() - kept[0].at) <= 1


def test_each_code_stands_in_the_table_once_and_unknown_ones_are_never_retried() -> None:
    assert len(CODES) == 40
    assert policy_of("12345") is Policy.NEVER
    assert policy_of("", 429) is Policy.RETRY
    assert policy_of("", 502) is Policy.UNKNOWN


def test_the_standin_takes_hundreds_of_requests_a_second(standin: Standin) -> None:
    def send_many(_: int) -> None:
        channel = TwilioSms(replace(ACCOUNT, base_url=standin.url, timeout=5.0))
        for _ in range(50):
            channel.send(LETTER)

    began = time.perf_counter()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(send_many, range(4)))
    # Both sides share this process; a wide margin below what it does on a machine of its own.
    assert 200 / (time.perf_counter() - began) > 50
