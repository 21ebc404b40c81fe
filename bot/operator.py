"""The road to the operator outside the carrier: by mail, by an HTTP hook, or both.

Nothing personal travels on it: a sentence, ids and codes.
"""

import smtplib
from collections.abc import Mapping
from email.message import EmailMessage
from urllib.parse import SplitResult, unquote, urlsplit

import structlog

from bot.house import House
from bot.settings import Settings
from bot.store import notices
from bot.store.notices import Notice

log = structlog.get_logger()

TIMEOUT = 10  # seconds
SENTENCES: Mapping[str, str] = {
    "beat_old": "The scheduler has been silent for a minute: reminders and re-pages stand still.",
    "carrier_code": "The carrier answered with a code that needs a look.",
    "configuration": "The carrier refuses our configuration: that sender has stopped.",
    "drill_unanswered": "Nobody answered the test page: pages about alerts may not arrive.",
    "due_failed": "Something that fell due failed again and again and was set aside.",
    "nobody_to_own": "Staff left and nobody is there to look after their people and matters.",
    "nobody_to_page": "An alert is open and nobody is on call.",
    "outbox_hook_failed": "A text failed, and telling people about it failed too.",
    "page_not_sent": "A page about an alert has not left by text: call the people on call.",
    "phrases_failed": "Screening phrases of a programme do not work: it is screened without them.",
    "screening_failed": "Screening failed on a text; it was treated as an alert.",
    "staff_blocked": "Somebody on call has blocked our texts: call them, and check the rota.",
    "test": "This is a test of the operator's channel.",
    "text_broken": "A text could not be written and was not sent.",
    "words_at_carrier": "Words could not be blanked at the carrier for a month: do it there.",
    "turn_failed": "A turn failed; the text was kept and handed to a human.",
    "unknown_sender_number": "A text came to a number that belongs to no programme.",
}


class Operator:
    """Sends waiting notices. A notice has left when at least one road took it."""

    def __init__(self, house: House) -> None:
        self.house = house

    def send_waiting(self) -> int:
        """Send every notice that waits; how many left. Those that did not are tried again."""
        settings, clock = self.house.settings, self.house.clock
        if not is_reachable(settings):
            return 0
        with self.house.database.read() as tx:
            if not notices.any_waiting(tx, clock.real()):
                return 0
        with self.house.database.write() as tx:
            waiting = notices.claim(tx, clock.real())
        left = [told for told in waiting if deliver(settings, told)]
        with self.house.database.write() as tx:
            for told in waiting:
                if told in left:
                    notices.sent(tx, told.id)
                else:
                    notices.failed(tx, told, clock.real())
        return len(left)


def is_reachable(settings: Settings) -> bool:
    """Whether any road to the operator is set."""
    by_mail = settings.checkin_operator_email and settings.checkin_smtp_url
    return bool(by_mail or settings.checkin_operator_hook)


def deliver(settings: Settings, told: Notice) -> bool:
    """One notice by every road that is set; whether one of them took it."""
    taken = False
    if settings.checkin_operator_hook:
        taken |= _by_hook(settings, told)
    if settings.checkin_operator_email and settings.checkin_smtp_url:
        taken |= _by_mail(settings, told)
    return taken


def _by_hook(settings: Settings, told: Notice) -> bool:
    words = {
        "what": told.what,
        "text": _sentence(told),
        "detail": told.detail,
        "at": told.at.isoformat(),
    }
    # Imported where it is used: six megabytes, and most processes never need the hook.
    import requests

    try:
        answer = requests.post(settings.checkin_operator_hook, json=words, timeout=TIMEOUT)
    except requests.RequestException as failure:
        log.warning("operator.hook_failed", notice=told.id, error=type(failure).__name__)
        return False
    if not answer.ok:
        log.warning("operator.hook_failed", notice=told.id, status=answer.status_code)
    return answer.ok


def _by_mail(settings: Settings, told: Notice) -> bool:
    mail = EmailMessage()
    mail["Subject"] = f"Pathfinders Check-in: {_sentence(told)}"
    mail["From"] = mail["To"] = settings.checkin_operator_email
    mail.set_content(
        f"{_sentence(told)}\n\n{told.detail}\n{told.at.isoformat()}\n{settings.checkin_public_url}\n"
    )
    try:
        with _server(urlsplit(settings.checkin_smtp_url)) as server:
            server.send_message(mail)
    except (OSError, smtplib.SMTPException) as failure:
        log.warning("operator.mail_failed", notice=told.id, error=type(failure).__name__)
        return False
    return True


def _server(url: SplitResult) -> smtplib.SMTP:
    """A connection to `smtp://user:password@host:port` or `smtps://...`; encrypted if offered."""
    host = url.hostname or "localhost"
    if url.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(host, url.port or 465, timeout=TIMEOUT)
    else:
        server = smtplib.SMTP(host, url.port or 25, timeout=TIMEOUT)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls()
    if url.username:
        server.login(unquote(url.username), unquote(url.password or ""))
    return server


def _sentence(told: Notice) -> str:
    return SENTENCES.get(told.what, "Something needs the operator.")
