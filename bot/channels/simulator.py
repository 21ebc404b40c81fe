"""The demo's phones: a text is accepted by being written down, which its row has done already."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.channels import Found, Inbound, Letter, Nonsense, Sent


class Simulator:
    """Always accepts, delivers at once, and keeps nothing."""

    def parse(self, form: Mapping[str, str], received_at: datetime) -> Inbound:
        """A text typed on a simulated phone: `from`, `to`, `text` and a fresh `id`."""
        try:
            return Inbound(
                channel="simulator",
                address=form["from"],
                to=form["to"],
                text=form["text"],
                provider_id=form["id"],
                received_at=received_at,
            )
        except KeyError:
            raise Nonsense("The form is no message of a simulated phone.") from None

    def send(self, letter: Letter) -> Sent:
        """See `bot.channels.Channel`."""
        return Sent(f"SIM{letter.outgoing_id}-{letter.attempt}", "delivered")

    def find(self, letter: Letter, since: datetime) -> Sequence[Found]:
        """Nothing is ever in doubt here but a worker that died before it settled its row."""
        return ()

    def arrived(self, to: str, since: datetime) -> Sequence[Inbound]:
        """Simulated phones talk to the web process alone."""
        return ()

    def cancel(self, provider_id: str) -> None:
        """Nothing rings: a call is words on the page."""

    def blank(self, provider_id: str) -> None:
        """There is no carrier that keeps anything."""
