"""The carrier's account, its client, and what its answers mean. Shared by texts and calls."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import requests
from urllib3.exceptions import ConnectTimeoutError, MaxRetryError, NewConnectionError

from bot.channels import InDoubt, NotReadable, Refused
from bot.channels.policy import Policy, policy_of

CONNECT_RETRIES = 2  # only failed connects are tried again by the client: nothing was sent
# What the client raises for an answer that is no message and no call.
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


class Carrier:
    """One client for one thread: it is not said to be thread-safe."""

    def __init__(self, account: Account) -> None:
        self.account = account

    @cached_property
    def client(self) -> Any:
        """The carrier's own client, pointed at the account."""
        # Imported where it is used: it costs 130 ms and 18 MB.
        from twilio.http.http_client import TwilioHttpClient
        from twilio.rest import Client

        http = TwilioHttpClient(timeout=self.account.timeout, max_retries=CONNECT_RETRIES)
        client = Client(self.account.sid, self.account.token, http_client=http)
        if self.account.base_url:
            client.api.base_url = self.account.base_url
        return client

    def create(self, ask: Callable[[Any], Any]) -> Any:
        """Ask the client for something new. Not idempotent: what is in doubt must be looked up.

        Raises:
            Refused: it was certainly not taken.
            InDoubt: it may have been taken.
        """
        from twilio.base.exceptions import TwilioException

        if not (self.account.sid and self.account.token):
            raise Refused(Policy.CONFIGURATION, "credentials")
        try:
            return ask(self.client)
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

    def read(self, ask: Callable[[Any], Any]) -> list[Any]:
        """Read a list.

        Raises:
            NotReadable: it could not be read.
        """
        from twilio.base.exceptions import TwilioException

        try:
            return list(ask(self.client))
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
