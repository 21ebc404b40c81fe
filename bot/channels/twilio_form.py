"""A posted form of the carrier, read into an Inbound. Decides nothing."""

import base64
import binascii
import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime

from bot.channels import Inbound, Nonsense

# Short codes and word senders are no phones: "12345", "BELL".
E164 = re.compile(r"\+[1-9]\d{6,14}")
PROVIDER_ID = re.compile(r"[A-Za-z0-9_-]{2,64}")
BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
# Shorter words could be base64 by chance; padding makes a typed word impossible.
SHORTEST_BASE64 = 16
SHORTEST_PADDED = 8
LONGEST_ADDRESS = 128
OPT_OUT_TYPES = frozenset({"STOP", "START", "HELP"})


def parse(form: Mapping[str, str], received_at: datetime) -> Inbound:
    """The text of a posted form. Pictures are counted and dropped; a location is not read.

    Raises:
        Nonsense: it names no sender, no receiver or no message.
    """
    provider_id = form.get("MessageSid") or form.get("SmsMessageSid") or form.get("SmsSid") or ""
    channel, address = split_address(form.get("From", ""))
    _, to = split_address(form.get("To", ""))
    if not PROVIDER_ID.fullmatch(provider_id) or not _plausible(address) or not _plausible(to):
        raise Nonsense("The form is no message.")
    opt_out = form.get("OptOutType", "").strip().upper()
    return Inbound(
        channel=channel,
        address=address,
        to=to,
        text=clean(decoded(form.get("Body", ""))),
        provider_id=provider_id,
        received_at=received_at,
        opt_out=opt_out if opt_out in OPT_OUT_TYPES else "",
        media=_count(form.get("NumMedia", "")),
        button=clean(form.get("ButtonPayload", "")),
        can_answer=channel != "sms" or E164.fullmatch(address) is not None,
    )


def split_address(prefixed: str) -> tuple[str, str]:
    """The channel and the bare address: ("whatsapp", "+1...") or ("sms", "+1...")."""
    channel, colon, address = prefixed.strip().partition(":")
    if not colon:
        return "sms", channel
    return channel.lower()[:12], address


def decoded(body: str) -> str:
    """The real text where the whole body is base64 of UTF-8 text; long texts come like that."""
    packed = body.strip()
    shortest = SHORTEST_PADDED if packed.endswith("=") else SHORTEST_BASE64
    if len(packed) < shortest or len(packed) % 4 or not BASE64.fullmatch(packed):
        return body
    try:
        text = base64.b64decode(packed, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return body
    readable = all(letter in "\n\r\t" or _printable(letter) for letter in text)
    return text if readable and text.strip() else body


def clean(text: str) -> str:
    """Without control characters (they make invalid XML) and lone surrogates; lines are kept."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    if lines.isprintable():
        return lines
    return "".join(letter for letter in lines if letter == "\n" or _printable(letter))


def _printable(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs")


def _plausible(address: str) -> bool:
    return 0 < len(address) <= LONGEST_ADDRESS and address == clean(address)


def _count(number: str) -> int:
    return int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 0
