"""The carrier's reading of a call's document: well-formed, known verbs, known attributes only.

Source: the carrier's description of Say, Gather, Dial, Number and Hangup. As strict as it is long:
what we use and nothing else is known here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

VERBS = {
    "Response": (set(), {"Say", "Gather", "Dial", "Hangup"}),
    "Say": ({"language"}, set()),
    "Gather": (
        {"action", "actionOnEmptyResult", "input", "method", "numDigits", "timeout"},
        {"Say"},
    ),
    "Dial": ({"action", "callerId", "method", "timeout"}, {"Number"}),
    "Number": ({"amdStatusCallback", "amdStatusCallbackMethod", "machineDetection"}, set()),
    "Hangup": (set(), set()),
}
LANGUAGES = {"en-CA", "fr-CA"}


@dataclass(frozen=True)
class Document:
    """What a phone hears, and where the carrier goes on: `key_to` or `told_to`, or the end."""

    said: tuple[tuple[str, str], ...]
    key_to: str = ""
    number: str = ""
    caller: str = ""
    told_to: str = ""
    machine_to: str = ""


class BadDocument(Exception):
    """The carrier would end the call with an apology."""


def read(xml: str) -> Document:
    """A document, checked."""
    try:
        root = ElementTree.fromstring(xml)  # noqa: S314 (our own product wrote it)
    except ElementTree.ParseError as broken:
        raise BadDocument(str(broken)) from None
    if root.tag != "Response":
        raise BadDocument(root.tag)
    problems = list(_problems(root))
    if problems:
        raise BadDocument("; ".join(problems))
    gather, dial = root.find("Gather"), root.find("Dial")
    number = root.findtext("Dial/Number") or ""
    return Document(
        tuple((say.get("language", ""), say.text or "") for say in root.iter("Say")),
        gather.get("action", "") if gather is not None else "",
        number,
        dial.get("callerId", "") if dial is not None else "",
        dial.get("action", "") if dial is not None else "",
        node.get("amdStatusCallback", "") if (node := root.find("Dial/Number")) is not None else "",
    )


def _problems(node: ElementTree.Element) -> Iterator[str]:
    if node.tag not in VERBS:
        yield f"unknown verb {node.tag}"
        return
    attributes, inner = VERBS[node.tag]
    yield from (f"{node.tag} has no {name}" for name in node.attrib if name not in attributes)
    yield from (f"{child.tag} in {node.tag}" for child in node if child.tag not in inner)
    if node.tag == "Say" and (node.get("language") not in LANGUAGES or not node.text):
        yield "Say needs words in a language"
    if node.tag == "Gather":
        wanted = {"numDigits": "1", "timeout": "8", "actionOnEmptyResult": "true"}
        yield from (f"Gather {k} is {node.get(k)}" for k, v in wanted.items() if node.get(k) != v)
    if node.tag == "Number" and not (node.text or "").startswith("+"):
        yield "Number is not E.164"
    for child in node:
        yield from _problems(child)
