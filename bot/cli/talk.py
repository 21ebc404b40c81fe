"""A phone in the terminal, against a running demo: type a line, read what arrives."""

import json
import queue
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass, field
from typing import Any

import click

LOOK_EVERY = 0.3  # seconds
QUIET_FOR = 1.5  # nothing new for so long: the answer is there, the next line may be typed
ANSWER_WITHIN = 8.0
TIMEOUT = 10.0


@click.command()
@click.option("--as", "name", required=True, help="Whose phone, e.g. ana.")
@click.option("--url", default="http://127.0.0.1:8000", show_default=True, help="The demo.")
def talk(name: str, url: str) -> None:
    """A phone in the terminal: each line is a text; what arrives is printed."""
    if urllib.parse.urlsplit(url).scheme not in ("http", "https"):
        raise click.BadParameter("The address of a demo begins with http://.", param_hint="--url")
    phone = Phone(url.rstrip("/"), name)
    for line in phone.news():
        click.echo(line)
    if sys.stdin.isatty():
        click.echo(f"This is the phone of {phone.name}. Type a text and Enter; Ctrl-D ends it.")
    lines = _typed()
    while phone.converse(lines):
        time.sleep(LOOK_EVERY)


@dataclass
class Phone:
    """One phone of the demo. `name` becomes the true spelling of its owner's name."""

    url: str
    name: str
    _shown: set[str] = field(default_factory=set)
    _said_at: float = 0.0
    _news_at: float = 0.0

    def news(self) -> list[str]:
        """What is on the phone and was not shown yet."""
        asked = urllib.parse.urlencode({"as": self.name})
        found = json.loads(self._ask(f"/phones/texts?{asked}"))
        self.name = found["name"]
        fresh = [text for text in found["texts"] if text["key"] not in self._shown]
        self._shown.update(text["key"] for text in fresh)
        if any(not text["mine"] for text in fresh):
            self._news_at = time.monotonic()
        return [self._line(text) for text in fresh]

    def say(self, text: str) -> None:
        """Text something."""
        self._ask("/phones/say", {"as": self.name, "text": text})
        self._said_at = time.monotonic()

    def converse(self, lines: "queue.SimpleQueue[str | None]") -> bool:
        """Show what is new and say the next line, if it is time for it; False at the end."""
        for line in self.news():
            click.echo(line)
        if not self._is_quiet() or lines.empty():
            return True
        typed = lines.get()
        if typed is None:
            return False
        if typed.strip():
            self.say(typed)
        return True

    def _is_quiet(self) -> bool:
        """Whether the answer to what was said has come, or will not come any more."""
        now = time.monotonic()
        if sys.stdin.isatty():
            return True
        answered = self._news_at > self._said_at
        wait, since = (QUIET_FOR, self._news_at) if answered else (ANSWER_WITHIN, self._said_at)
        return not self._said_at or now - since > wait

    def _line(self, text: dict[str, Any]) -> str:
        return f"{self.name if text['mine'] else '>'}: {text['text']}"

    def _ask(self, path: str, form: dict[str, str] | None = None) -> bytes:
        data = urllib.parse.urlencode(form).encode() if form is not None else None
        request = urllib.request.Request(self.url + path, data, {"X-Phones": "1"})  # noqa: S310
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310
                return bytes(answer.read())
        except urllib.error.HTTPError as wrong:
            sentence = wrong.read().decode("utf-8", "replace").strip()
            raise click.ClickException(_answered(wrong.code, sentence)) from wrong
        except (urllib.error.URLError, OSError) as gone:
            raise click.ClickException(
                f"No demo answers at {self.url}: start one with checkin demo."
            ) from gone


def _answered(code: int, sentence: str) -> str:
    plain = sentence if sentence and "<" not in sentence else ""
    return plain or f"The address answered with {code}: is it a demo?"


def _typed() -> "queue.SimpleQueue[str | None]":
    """Lines from the keyboard or a pipe, read beside; None at the end."""
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def read() -> None:
        for line in sys.stdin:
            lines.put(line.rstrip("\n"))
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    return lines
