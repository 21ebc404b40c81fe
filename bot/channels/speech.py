"""What a phone hears in a call, in the carrier's own form."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.channels.twilio_form import clean
from flows.engine.facts import Language

VOICES = {"en": "en-CA", "fr": "fr-CA"}
KEY_WITHIN = 8  # seconds after the last word; an empty answer is an answer too
RINGS_FOR = 25  # seconds on the phone of the person


@dataclass(frozen=True)
class Sentence:
    """Something said aloud, in its language."""

    language: Language
    text: str


@dataclass(frozen=True)
class Speech:
    """What is said, and what follows: a key is asked for, somebody is put through, or the end.

    `key_to` is the address that the pressed key is posted to. `number` (E.164) is called from
    `caller`, our own number, and how that went is posted to `told_to`; meanwhile who picked up, a
    human or a machine, to `machine_to`. Without both: goodbye.
    """

    sentences: Sequence[Sentence] = ()
    key_to: str = ""
    number: str = ""
    caller: str = ""
    told_to: str = ""
    machine_to: str = ""


def written(speech: Speech) -> str:
    """The document that the carrier fetches."""
    # Imported where it is used: only calls need it.
    from twilio.twiml.voice_response import VoiceResponse

    answer: Any = VoiceResponse()
    if speech.key_to:
        # Inside, so that a key cuts the words short.
        _say(_gather(answer, speech.key_to), speech.sentences)
    else:
        _say(answer, speech.sentences)
    if speech.number:
        dial = answer.dial(
            caller_id=speech.caller, timeout=RINGS_FOR, action=speech.told_to, method="POST"
        )
        # They talk at once; what the carrier makes of the voice comes beside it.
        dial.number(
            speech.number,
            machine_detection="Enable",
            amd_status_callback=speech.machine_to,
            amd_status_callback_method="POST",
        )
    elif not speech.key_to:
        answer.hangup()
    return str(answer)


def _gather(answer: Any, key_to: str) -> Any:
    return answer.gather(
        input="dtmf",
        num_digits=1,
        timeout=KEY_WITHIN,
        action_on_empty_result=True,
        action=key_to,
        method="POST",
    )


def _say(into: Any, sentences: Sequence[Sentence]) -> None:
    for sentence in sentences:
        into.say(clean(sentence.text), language=VOICES[sentence.language])
