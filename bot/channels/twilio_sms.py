"""Texts by the carrier: SMS, and the WhatsApp and Messenger addresses it passes on."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

import requests
from urllib3.exceptions import ConnectTimeoutError, MaxRetryError, NewConnectionError

from bot.channels import (
    Found,
    Inbound,
    InDoubt,
    Letter,
    Nonsense,
    NotReadable,
    Refused,
    Sent,
    twilio_form,
)
from bot.channels.policy import Policy, policy_of

PREFIXED = frozenset({"whatsapp", "messenger"})
CONNECT_RETRIES = 2  # only failed connects are tried again by the client: nothing was sent
LIST_LIMIT = 200
ARRIVED_LIMIT = 5000
LARGEST_PAGE = 1000
# What the client raises for an answer that is no message.
GARBAGE = (ValueError, TypeError, KeyError, AttributeError)


@dataclass(frozen=True)
class Account:
    """How to reach the carrier. `base_url` points the real client at a stand-in; "" is the carrier.

    `public_url` is ours, without a slash at its end; `timeout` in seconds (the client has none).
    """

    sid: str
    token: str
    public_url: str
    timeout: float
    base_url: str = ""


class TwilioSms:
    """One client for one thread: it is not said to be thread-safe."""

    def __init__(self, account: Account) -> None:
        self.account = account

    def parse(self, form: Mapping[str, str], received_at: datetime) -> Inbound:
        """See `bot.channels.Channel`."""
        return twilio_form.parse(form, received_at)

    def send(self, letter: Letter) -> Sent:
        """See `bot.channels.Channel`. Not idempotent: what is in doubt must be looked up."""
        answer = self._create(letter)
        provider_id, status = answer.sid, answer.status
        if not isinstance(provider_id, str) or not provider_id:
            raise InDoubt("garbage")
        return Sent(provider_id, str(status or "accepted"))

    def find(self, letter: Letter, since: datetime) -> Sequence[Found]:
        """See `bot.channels.Channel`.

        Newest first from the carrier, and cut here by creation: its own filter goes by the date
        of sending, which a queued text does not have yet.
        """
        listed = self._list(
            to=_prefixed(letter.channel, letter.to),
            from_=_prefixed(letter.channel, letter.sender),
            limit=LIST_LIMIT,
        )
        found = [_found(one) for one in reversed(listed)]
        return sorted((one for one in found if one.at >= since), key=lambda one: one.at)

    def arrived(self, to: str, since: datetime) -> Sequence[Inbound]:
        """See `bot.channels.Channel`. The carrier's time is when it was received."""
        listed = self._list(to=to, date_sent_after=since, limit=ARRIVED_LIMIT)
        texts: list[Inbound] = []
        # Newest first from the carrier, whose times are whole seconds.
        for one in reversed(listed):
            # What no webhook could make sense of makes no sense here either.
            with suppress(Nonsense):
                if one.direction == "inbound":
                    texts.append(twilio_form.parse(_as_form(one), _sent_at(one)))
        return sorted(texts, key=lambda text: text.received_at)

    @cached_property
    def _client(self) -> Any:
        # Imported where it is used: it costs 130 ms and 18 MB.
        from twilio.http.http_client import TwilioHttpClient
        from twilio.rest import Client

        http = TwilioHttpClient(timeout=self.account.timeout, max_retries=CONNECT_RETRIES)
        client = Client(self.account.sid, self.account.token, http_client=http)
        if self.account.base_url:
            client.api.base_url = self.account.base_url
        return client

    def _create(self, letter: Letter) -> Any:
        from twilio.base.exceptions import TwilioException

        if not (self.account.sid and self.account.token):
            raise Refused(Policy.CONFIGURATION, "credentials")
        try:
            return self._client.messages.create(
                to=_prefixed(letter.channel, letter.to),
                from_=_prefixed(letter.channel, letter.sender),
                body=letter.text,
                status_callback=f"{self.account.public_url}/twilio/status?row={letter.outgoing_id}",
                validity_period=letter.valid_seconds,
            )
        except TwilioException as refusal:
            raise _refusal(refusal) from None
        except requests.ConnectTimeout:
            raise Refused(Policy.RETRY, "no_connection") from None
        except requests.RequestException as broken:
            if _never_connected(broken):
                raise Refused(Policy.RETRY, "no_connection") from None
            code = "timeout" if isinstance(broken, requests.Timeout) else "torn"
            raise InDoubt(code) from None
        except GARBAGE:
            raise InDoubt("garbage") from None

    def _list(self, **filters: Any) -> list[Any]:
        from twilio.base.exceptions import TwilioException

        try:
            page = min(filters["limit"], LARGEST_PAGE)
            return list(self._client.messages.list(page_size=page, **filters))
        except (TwilioException, requests.RequestException, *GARBAGE):
            # Raised bare: the carrier's words can hold numbers and texts.
            raise NotReadable("The carrier's list could not be read.") from None


def _refusal(error: Any) -> Refused | InDoubt:
    status = int(getattr(error, "status", 0) or 0)
    if status == 0:
        # The client itself refuses to work, for want of credentials.
        return Refused(Policy.CONFIGURATION, "credentials")
    code = str(error.code or status)
    policy = policy_of(code, status)
    return InDoubt(code) if policy is Policy.UNKNOWN else Refused(policy, code)


def _never_connected(error: requests.RequestException) -> bool:
    """Whether not a byte of the request left; only then is it safe to send it again."""
    cause = error.args[0] if error.args else None
    if isinstance(cause, MaxRetryError):
        cause = cause.reason
    return isinstance(cause, NewConnectionError | ConnectTimeoutError)


def _prefixed(channel: str, address: str) -> str:
    return f"{channel}:{address}" if channel in PREFIXED else address


def _found(message: Any) -> Found:
    return Found(
        provider_id=str(message.sid),
        status=str(message.status or ""),
        text=str(message.body or ""),
        at=_sent_at(message),
        error_code=str(message.error_code or ""),
    )


def _sent_at(message: Any) -> datetime:
    at = message.date_created or message.date_sent
    return at if isinstance(at, datetime) else datetime.fromtimestamp(0, UTC)


def _as_form(message: Any) -> dict[str, str]:
    return {
        "MessageSid": str(message.sid),
        "From": str(message.from_ or ""),
        "To": str(message.to or ""),
        "Body": str(message.body or ""),
        "NumMedia": str(message.num_media or "0"),
    }
