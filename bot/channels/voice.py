"""Calls by the carrier. What is said in one is fetched from us once somebody answers."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.channels import Found, Inbound, InDoubt, Letter, Nonsense, Sent
from bot.channels.carrier import Account, Carrier

RINGS_FOR = 25  # seconds; a voicemail takes over after that on most phones
LIST_LIMIT = 50
# The carrier reports these by itself only at the end: early ones prove that it took the call.
REPORTED = ("initiated", "answered", "completed")


class Voice:
    """One client for one thread. The row of a call says what it is about: see `bot.turn.calls`."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._carrier = Carrier(account)

    def parse(self, form: Mapping[str, str], received_at: datetime) -> Inbound:
        """Nothing is heard on this road but keys, which have a door of their own."""
        raise Nonsense("A call is no message.")

    def send(self, letter: Letter) -> Sent:
        """Place a call; see `bot.channels.Channel`. Not idempotent, like a text."""
        door, row = f"{self.account.public_url}/twilio/voice", f"?row={letter.outgoing_id}"
        answer = self._carrier.create(
            lambda client: client.calls.create(
                to=letter.to,
                from_=letter.sender,
                url=f"{door}/answer{row}",
                timeout=RINGS_FOR,
                machine_detection="Enable",
                status_callback=f"{door}/status{row}",
                status_callback_event=list(REPORTED),
            )
        )
        if not isinstance(answer.sid, str) or not answer.sid:
            raise InDoubt("garbage")
        return Sent(answer.sid, str(answer.status or "queued"))

    def find(self, letter: Letter, since: datetime) -> Sequence[Found]:
        """See `bot.channels.Channel`. A call has no words: any call between the two may be it."""
        listed = self._carrier.read(
            lambda client: client.calls.list(
                to=letter.to, from_=letter.sender, limit=LIST_LIMIT, page_size=LIST_LIMIT
            )
        )
        found = [_found(call, letter.text) for call in listed]
        return sorted((call for call in found if call.at >= since), key=lambda call: call.at)

    def arrived(self, to: str, since: datetime) -> Sequence[Inbound]:
        """Calls to us are for the programme's own phone."""
        return ()

    def blank(self, provider_id: str) -> None:
        """A call has no words that anybody keeps."""

    def cancel(self, provider_id: str) -> None:
        """See `bot.channels.Channel`. "canceled" leaves calls alone that somebody has answered."""
        self._carrier.create(lambda client: client.calls(provider_id).update(status="canceled"))


def _found(call: Any, text: str) -> Found:
    at = call.date_created or call.start_time
    created = at if isinstance(at, datetime) else datetime.fromtimestamp(0, UTC)
    return Found(str(call.sid), str(call.status or ""), text, created)
