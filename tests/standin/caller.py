"""Posts to the product as the carrier does: inbound texts and status callbacks, signed."""

import base64
import hashlib
import hmac
import threading
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

ACCOUNT = "AC" + "a" * 32


def signature(token: str, url: str, form: dict[str, str]) -> str:
    """The carrier's signature, written from its description, independent of the client library."""
    words = url + "".join(name + form[name] for name in sorted(form))
    digest = hmac.new(token.encode(), words.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


class Caller:
    """Calls a product at `door` (http://127.0.0.1:PORT) that knows itself as `public_url`."""

    def __init__(self, door: str, public_url: str, token: str, threads: int = 4) -> None:
        self.door, self.public_url, self.token = door, public_url.rstrip("/"), token
        self._pool = ThreadPoolExecutor(threads, "caller")
        self._mine = threading.local()

    def text(self, sid: str, sender: str, to: str, body: str, **more: str) -> int:
        """Post an inbound text; the HTTP status of the answer, 0 when there was none."""
        form = {
            "MessageSid": sid,
            "SmsMessageSid": sid,
            "SmsSid": sid,
            "AccountSid": ACCOUNT,
            "ApiVersion": "2010-04-01",
            "From": sender,
            "To": to,
            "Body": body,
            "NumMedia": "0",
            "NumSegments": "1",
            "SmsStatus": "received",
        }
        return self.post(f"{self.public_url}/twilio/sms", form | more)

    def status(self, callback: str, sid: str, status: str, **more: str) -> int:
        """Post a status callback to the address that the message was sent with."""
        form = {
            "MessageSid": sid,
            "SmsSid": sid,
            "AccountSid": ACCOUNT,
            "ApiVersion": "2010-04-01",
            "MessageStatus": status,
            "SmsStatus": status,
        }
        return self.post(callback, form | more)

    def later(self, callback: str, sid: str, *statuses: str) -> None:
        """Post statuses in the background, one after the other."""
        self._pool.submit(lambda: [self.status(callback, sid, status) for status in statuses])

    def post(self, url: str, form: dict[str, str]) -> int:
        """Sign a form for a public address and post it to the door; the HTTP status."""
        return self.ask(url, form)[0]

    def ask(self, url: str, form: dict[str, str]) -> tuple[int, str]:
        """The same; the HTTP status and what was answered."""
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "User-Agent": "TwilioProxy/1.1",
            "X-Twilio-Signature": signature(self.token, url, form),
        }
        parts = urlsplit(url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        return self.exchange(target, urlencode(form).encode(), headers)

    def send(self, target: str, body: bytes, headers: dict[str, str]) -> int:
        """One POST to the door as it is; the HTTP status."""
        return self.exchange(target, body, headers)[0]

    def exchange(self, target: str, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        """One POST to the door; a kept connection that was closed meanwhile is opened anew."""
        for _ in range(2):
            connection = self._connection()
            try:
                connection.request("POST", target, body, headers)
                answer = connection.getresponse()
                said = answer.read().decode("utf-8", "replace")
            except OSError:
                self._mine.connection = None
                connection.close()
            else:
                return answer.status, said
        return 0, ""

    def close(self) -> None:
        """Wait for what is under way."""
        self._pool.shutdown(wait=True)

    def _connection(self) -> HTTPConnection:
        kept: HTTPConnection | None = getattr(self._mine, "connection", None)
        if kept is None:
            parts = urlsplit(self.door)
            kept = HTTPConnection(parts.hostname or "127.0.0.1", parts.port, timeout=20)
            self._mine.connection = kept
        return kept
