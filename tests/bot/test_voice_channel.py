"""The real client places calls at the stand-in: what we ask for, and what its answers mean."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels import InDoubt, Letter, Nonsense, NotReadable, Refused
from bot.channels.carrier import Account
from bot.channels.policy import Policy
from bot.channels.voice import Voice
from tests.bot.schema import schema_problems
from tests.standin import Standin, standing_in

ACCOUNT = Account("AC" + "a" * 32, "token", "https://bot.example.ca", timeout=0.4)
CALL = Letter(17, 1, "voice", "+15145550120", "+15145550100", "An urgent alert.", 36_000)


@pytest.fixture
def standin() -> Iterator[Standin]:
    with standing_in() as running:
        yield running


@pytest.fixture
def channel(standin: Standin) -> Voice:
    return Voice(replace(ACCOUNT, base_url=standin.url))


def test_every_call_of_ours_fits_the_carriers_description(standin: Standin, channel: Voice) -> None:
    channel.send(CALL)
    channel.find(CALL, datetime.now(UTC))
    requests = standin.ledger.requests
    assert [request.method for request in requests] == ["POST", "GET"]
    assert [schema_problems(request) for request in requests] == [[], []]


def test_a_call_that_rings_is_cancelled_as_the_carrier_describes_it(
    standin: Standin, channel: Voice
) -> None:
    sent = channel.send(CALL)
    channel.cancel(sent.provider_id)
    request = standin.ledger.requests[-1]
    assert request.path.endswith(f"/Calls/{sent.provider_id}.json")
    assert request.form == {"Status": ["canceled"]}
    assert schema_problems(request) == []
    assert standin.ledger.calls[0].status == "canceled"


def test_a_call_that_the_carrier_does_not_know_is_refused(channel: Voice) -> None:
    with pytest.raises(Refused):
        channel.cancel("CA" + "0" * 32)


def test_our_row_travels_in_each_address_and_a_machine_is_looked_for(
    standin: Standin, channel: Voice
) -> None:
    sent = channel.send(CALL)
    (request,) = standin.ledger.requests
    assert request.form == {
        "To": ["+15145550120"],
        "From": ["+15145550100"],
        "Url": ["https://bot.example.ca/twilio/voice/answer?row=17"],
        "Timeout": ["25"],
        "MachineDetection": ["Enable"],
        "StatusCallback": ["https://bot.example.ca/twilio/voice/status?row=17"],
        "StatusCallbackEvent": ["initiated", "answered", "completed"],
    }
    assert (sent.provider_id, sent.status) == (standin.ledger.calls[0].sid, "queued")


@pytest.mark.parametrize(
    ("code", "policy"),
    [
        (21216, Policy.CONFIGURATION),  # calls to +1 need an approved customer profile
        (21215, Policy.CONFIGURATION),  # calls to that region are not switched on
        (21212, Policy.CONFIGURATION),  # our number cannot call
        (21211, Policy.NUMBER_BAD),
        (20429, Policy.RETRY),
        (21299, Policy.NEVER),
    ],
)
def test_a_refused_call_carries_its_policy(
    standin: Standin, channel: Voice, code: int, policy: Policy
) -> None:
    standin.faults.call_codes.append(code)
    with pytest.raises(Refused) as refused:
        channel.send(CALL)
    assert (refused.value.policy, refused.value.code) == (policy, str(code))


def test_a_500_and_a_torn_connection_leave_us_in_doubt(standin: Standin, channel: Voice) -> None:
    standin.faults.call_codes.append(20500)
    with pytest.raises(InDoubt) as doubt:
        channel.send(CALL)
    assert doubt.value.code == "20500"
    standin.faults.down = True
    with pytest.raises(InDoubt) as doubt:
        channel.send(CALL)
    assert doubt.value.code == "torn"


def test_a_call_is_found_by_both_numbers_and_time(standin: Standin, channel: Voice) -> None:
    sent = channel.send(CALL)
    channel.send(replace(CALL, to="+15145550121"))
    found = channel.find(CALL, datetime.now(UTC) - timedelta(minutes=2))
    assert [(one.provider_id, one.text) for one in found] == [(sent.provider_id, CALL.text)]
    assert channel.find(CALL, datetime.now(UTC) + timedelta(minutes=2)) == []


def test_a_list_of_calls_that_cannot_be_read_says_so(standin: Standin, channel: Voice) -> None:
    standin.faults.no_lists = True
    with pytest.raises(NotReadable):
        channel.find(CALL, datetime.now(UTC))


def test_nothing_is_heard_on_this_road(channel: Voice) -> None:
    assert channel.arrived("+15145550100", datetime.now(UTC)) == ()
    with pytest.raises(Nonsense):
        channel.parse({"Body": "1"}, datetime.now(UTC))
