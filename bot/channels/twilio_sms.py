"""Texts by the carrier: SMS, and the WhatsApp and Messenger addresses it passes on."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from bot.channels import (
    Found,
    Inbound,
    InDoubt,
    Letter,
    Nonsense,
    NotBlanked,
    Refused,
    Sent,
    twilio_form,
)
from bot.channels.carrier import Account, Carrier

PREFIXED = frozenset({"whatsapp", "messenger"})
LIST_LIMIT = 200
ARRIVED_LIMIT = 5000
LARGEST_PAGE = 1000
GONE = ("20404", "404")  # there is no such message any more


class TwilioSms:
    """One client for one thread: it is not said to be thread-safe."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._carrier = Carrier(account)

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

    def cancel(self, provider_id: str) -> None:
        """Texts do not ring."""

    def blank(self, provider_id: str) -> None:
        """See `bot.channels.Channel`. A text that the carrier no longer has is as good as blank."""
        try:
            self._carrier.create(lambda client: client.messages(provider_id).update(body=""))
        except Refused as refusal:
            if refusal.code not in GONE:
                raise NotBlanked from None
        except InDoubt:
            raise NotBlanked from None

    def _create(self, letter: Letter) -> Any:
        return self._carrier.create(
            lambda client: client.messages.create(
                to=_prefixed(letter.channel, letter.to),
                from_=_prefixed(letter.channel, letter.sender),
                body=letter.text,
                status_callback=f"{self.account.public_url}/twilio/status?row={letter.outgoing_id}",
                validity_period=letter.valid_seconds,
            )
        )

    def _list(self, **filters: Any) -> list[Any]:
        page = min(filters["limit"], LARGEST_PAGE)
        return self._carrier.read(lambda client: client.messages.list(page_size=page, **filters))


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
