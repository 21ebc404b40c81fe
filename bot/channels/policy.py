"""What a carrier's code means for us. One table; sources: the carrier's error dictionary."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Policy(StrEnum):
    """What to do about a refusal or an undelivered text."""

    RETRY = "retry"  # too fast: back off, safe to send again
    ONCE_MORE = "once_more"  # a carrier hiccup: one more try
    OFF = "off"  # off or no signal, normal for prepaid: a few tries over hours, then a person
    NUMBER_BAD = "number_bad"  # no such mobile number: never again, tell a coordinator
    OPTED_OUT = "opted_out"  # blocked at the carrier: our opt-out too
    CONFIGURATION = "configuration"  # ours: stop that sender, tell the operator
    UNKNOWN = "unknown"  # may have been taken: look it up before anything else
    FILTERED = "filtered"  # blocked or filtered: never the same text again, tell staff
    SUSPECT = "suspect"  # unknown handset or landline: a hard failure of the number
    OTHER_ROAD = "other_road"  # this channel cannot carry it now: SMS instead
    OUR_BUG = "our_bug"  # the text itself is impossible: tell the operator
    NEVER = "never"  # any other code: keep it, tell once, do not retry


CODES: Mapping[str, Policy] = MappingProxyType(
    {
        "21211": Policy.NUMBER_BAD,
        "21217": Policy.NUMBER_BAD,
        "21614": Policy.NUMBER_BAD,
        "21210": Policy.CONFIGURATION,
        "21212": Policy.CONFIGURATION,
        "21215": Policy.CONFIGURATION,
        "21216": Policy.CONFIGURATION,
        "21219": Policy.CONFIGURATION,
        "21408": Policy.CONFIGURATION,
        "21601": Policy.CONFIGURATION,
        "21606": Policy.CONFIGURATION,
        "21608": Policy.CONFIGURATION,
        "20003": Policy.CONFIGURATION,
        "20404": Policy.CONFIGURATION,
        "21703": Policy.CONFIGURATION,
        "21704": Policy.CONFIGURATION,
        "30002": Policy.CONFIGURATION,
        "30032": Policy.CONFIGURATION,
        "21610": Policy.OPTED_OUT,
        "21611": Policy.RETRY,
        "30001": Policy.RETRY,
        "20429": Policy.RETRY,
        "20500": Policy.UNKNOWN,
        "20503": Policy.UNKNOWN,
        "21617": Policy.OUR_BUG,
        "30003": Policy.OFF,
        "30004": Policy.FILTERED,
        "30007": Policy.FILTERED,
        "30005": Policy.SUSPECT,
        "30006": Policy.SUSPECT,
        "30008": Policy.ONCE_MORE,
        "30410": Policy.ONCE_MORE,
        "30500": Policy.ONCE_MORE,
        "63016": Policy.OTHER_ROAD,
        "63003": Policy.OTHER_ROAD,
        "63024": Policy.OTHER_ROAD,
        "63014": Policy.OPTED_OUT,
        "63033": Policy.OPTED_OUT,
        "63018": Policy.RETRY,
        "63038": Policy.RETRY,
    }
)


def policy_of(code: str, http_status: int = 0) -> Policy:
    """What to do about a code, or about an HTTP status when the carrier gave no code we know.

    Args:
        code: the carrier's error code, or "".
        http_status: the status of its HTTP answer; 0 when there was none (a status callback).
    """
    known = CODES.get(code)
    if known is not None:
        return known
    if http_status == 429:
        return Policy.RETRY
    if http_status >= 500:
        return Policy.UNKNOWN
    if http_status in (401, 403):
        return Policy.CONFIGURATION
    return Policy.NEVER
