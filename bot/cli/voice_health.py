"""The doctor's look at calls: are they set up, and does the carrier place them?"""

from collections.abc import Iterator

from bot.channels import InDoubt, Letter, Refused
from bot.channels.policy import Policy, policy_of
from bot.channels.roads import VOICE, Roads
from bot.cli.findings import Finding, fail, ok, warn
from bot.database import Transaction
from bot.registry import reading
from bot.settings import Settings
from bot.store import overview
from bot.store.programmes import Site

NO_ROW = 0  # a call that is about nothing: whoever answers hears it end
# The carrier's own words for what stands in the way; any other code is looked up there.
REASONS = {
    "21216": "calls to +1 need an approved customer profile at the carrier",
    "21215": "calls to that region are not switched on at the carrier",
    "21212": "the number that we call from cannot place calls",
    "21210": "the number that we call from is not ours at the carrier",
    "21219": "a trial account calls only numbers that it has verified",
}


def of_calls(settings: Settings) -> Iterator[Finding]:
    """Are calls switched on, from a number that can be one?"""
    sender = settings.checkin_voice_sender
    if not settings.checkin_voice:
        yield warn("Calls are off (CHECKIN_VOICE): nobody is rung up about an alert.")
    elif sender and not sender.startswith("+"):
        yield fail("CHECKIN_VOICE_SENDER must be a number like +15145550100.")
    else:
        yield ok("Calls are on.")


def of_placed_calls(tx: Transaction, site: Site, settings: Settings) -> Iterator[Finding]:
    """What became of the last call?"""
    if not settings.checkin_voice:
        return
    last = overview.last_call(tx, site.id)
    if last is None:
        yield warn(
            f"{site.facts.name}: no call was placed yet: try one with checkin doctor --call NUMBER"
            " (error 21216 means that the carrier wants an approved customer profile first)."
        )
    elif last.taken:
        yield ok(f"{site.facts.name}: the carrier took the last call.")
    elif policy_of(last.code) is Policy.CONFIGURATION:
        yield fail(_refused(site, last.code))
    else:
        yield warn(f"{site.facts.name}: the last call was not placed (error {last.code}).")


def place_a_call(settings: Settings, site: Site, number: str) -> Finding:
    """Ring a number once, from where calls of this programme come.

    Raises:
        Refused: that is no phone number.
    """
    to = reading.phone(number)
    sender = settings.checkin_voice_sender or site.sender
    call = Letter(NO_ROW, 1, VOICE, to, sender, "", 0)
    try:
        Roads(settings)(VOICE).send(call)
    except Refused as no:
        return fail(_refused(site, no.code))
    except InDoubt as doubt:
        return fail(f"{site.facts.name}: nobody knows whether the call was taken ({doubt.code}).")
    return ok(f"{site.facts.name}: the carrier took a test call; that phone rings now.")


def _refused(site: Site, code: str) -> str:
    why = REASONS.get(code, "see the carrier's list of errors")
    return f"{site.facts.name}: the carrier refuses our calls (error {code}): {why}."
