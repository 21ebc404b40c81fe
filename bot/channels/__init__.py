"""Roads a text can take: what comes in, what goes out, and how a carrier can refuse it.

policy       what a carrier's code means for us, one table
roads        which channel serves which kind of address, one object a thread
carrier      the account, its client, and what its answers mean
twilio_sms   texts by the carrier (SMS, and the WhatsApp and Messenger addresses it passes on)
twilio_form  a posted form of the carrier, read into an Inbound
voice        calls by the carrier
speech       what a phone hears in a call, as the carrier reads it
simulator    the demo's phones: a text is accepted by being written down
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.channels.policy import Policy
from bot.errors import CheckinError


@dataclass(frozen=True)
class Inbound:
    """A text as it came in. `received_at` is aware UTC.

    `address` and `to` carry no channel prefix; `address` is E.164, the channel's own id, or a
    short code or word sender (`can_answer` is then False). `text` is decoded and free of control
    characters; it is empty when only pictures came, which are dropped and counted in `media`.
    `opt_out` is the carrier's own word: STOP, START, HELP or "".
    """

    channel: str
    address: str
    to: str
    text: str
    provider_id: str
    received_at: datetime
    opt_out: str = ""
    media: int = 0
    button: str = ""
    can_answer: bool = True


@dataclass(frozen=True)
class Letter:
    """One text ready to leave. `to` and `sender` carry no channel prefix.

    `valid_seconds` is what the text is worth: the carrier drops it afterwards. Our row's id travels
    in the address of the status callback; `attempt` counts from 1.
    """

    outgoing_id: int
    attempt: int
    channel: str
    to: str
    sender: str
    text: str
    valid_seconds: int


@dataclass(frozen=True)
class Sent:
    """The carrier has taken a letter. `status` is its word for it, e.g. queued."""

    provider_id: str
    status: str


@dataclass(frozen=True)
class Found:
    """A text in the carrier's own list. `at` (aware UTC) is when it was created there."""

    provider_id: str
    status: str
    text: str
    at: datetime
    error_code: str = ""


class Refused(CheckinError):
    """The carrier said no, with a code; `policy` says what we do about it."""

    def __init__(self, policy: Policy, code: str) -> None:
        super().__init__(f"The carrier refused a text: {policy} ({code}).")
        self.policy = policy
        self.code = code


class InDoubt(CheckinError):
    """Nobody knows whether the carrier took it: a time-out, a 5xx, a torn connection, garbage."""

    def __init__(self, code: str) -> None:
        super().__init__(f"The carrier's answer to a text is not known ({code}).")
        self.code = code


class NotReadable(CheckinError):
    """The carrier's list could not be read; nothing follows from it."""


class NotBlanked(CheckinError):
    """The carrier has not blanked a text's words; it is asked again later."""


class Nonsense(CheckinError):
    """A posted form that is no message of this channel."""


class Channel(Protocol):
    """What every road can do. One object serves one thread."""

    def parse(self, form: Mapping[str, str], received_at: datetime) -> Inbound:
        """A posted form as a text that was heard.

        Raises:
            Nonsense: the form is no message of this channel.
        """

    def send(self, letter: Letter) -> Sent:
        """Hand a letter over.

        Raises:
            Refused: it was certainly not taken.
            InDoubt: it may have been taken.
        """

    def find(self, letter: Letter, since: datetime) -> Sequence[Found]:
        """What the carrier lists from this sender to this address since then, oldest first.

        Raises:
            NotReadable: the list could not be read.
        """

    def arrived(self, to: str, since: datetime) -> Sequence[Inbound]:
        """What the carrier took in for one of our numbers since then, oldest first.

        Raises:
            NotReadable: the list could not be read.
        """

    def blank(self, provider_id: str) -> None:
        """Blank a text's words in the carrier's own list, once it is final; twice does no harm.

        Raises:
            NotBlanked: its words may still be there.
        """

    def cancel(self, provider_id: str) -> None:
        """Let a call that nobody has answered yet ring no more; a text cannot be called back.

        Raises:
            Refused: it was answered, or is over.
            InDoubt: it may still ring.
        """


ChannelFactory = Callable[[str], Channel]
