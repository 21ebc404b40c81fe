"""Commands called as somebody types them, on a house with a fake channel."""

from click.testing import CliRunner, Result

from bot.cli import checkin
from bot.house import House
from bot.outbox import drain
from scheduler.beat import run_due
from tests.bot.letters import Office


def call(house: House, *words: str) -> Result:
    """The result of `checkin WORDS`; what it raised is in `exception`."""
    return CliRunner().invoke(checkin, words, obj=house)


def said(house: House, *words: str) -> str:
    """What a command that works has printed."""
    result = call(house, *words)
    assert result.exception is None, result.output
    return result.stdout


def refusal(house: House, *words: str) -> str:
    """The one sentence of a command that refuses."""
    result = call(house, *words)
    assert result.exception is not None, result.output
    assert not result.stdout
    return str(result.exception)


def texts(office: Office) -> list[tuple[str, str]]:
    """Everything that falls due and leaves by now: number and text, in the order of leaving."""
    office.channel.sent.clear()
    while run_due(office.house, "worker-1"):
        pass
    drain(office.house, office.post)
    return [(letter.to, letter.text) for letter in office.channel.sent]
