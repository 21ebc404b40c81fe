"""Calls in a talk: who answers, which key they press, how long they talk."""

from bot.channels import Letter
from bot.channels.speech import Speech
from bot.turn import calls
from tests.talks.rehearsal import ADDRESSES, Rehearsal


def answers(stage: Rehearsal, name: str) -> None:
    """Somebody picks up."""
    row_id = _ringing(stage, name).outgoing_id
    _hears(stage, name, calls.answered(stage.house, row_id, by_machine=False))


def machine(stage: Rehearsal, name: str) -> None:
    """A voicemail picks up, and the carrier hangs up when nobody pressed a key."""
    row_id = _ringing(stage, name).outgoing_id
    _hears(stage, name, calls.answered(stage.house, row_id, by_machine=True))
    _hears(stage, name, calls.pressed(stage.house, row_id, "", calls.ASKED_AT_MOST))
    calls.ended(stage.house, row_id, "completed")


def presses(stage: Rehearsal, name: str, key: str, again: str | None) -> None:
    """Somebody presses a key, or nothing; `again`: they have been asked before."""
    row_id = _ringing(stage, name).outgoing_id
    digits = "" if key == "nothing" else key
    asked = 2 if again else 1
    _hears(stage, name, calls.pressed(stage.house, row_id, digits, asked))


def does_not_answer(stage: Rehearsal, name: str) -> None:
    """It rings out."""
    calls.ended(stage.house, _ringing(stage, name).outgoing_id, "no-answer")


def talk(stage: Rehearsal, name: str, seconds: str) -> None:
    """They were put through and have talked."""
    row_id = _ringing(stage, name).outgoing_id
    _hears(stage, name, calls.put_through(stage.house, row_id, "completed", int(seconds)))


def is_not_put_through(stage: Rehearsal, name: str) -> None:
    """The person did not answer."""
    row_id = _ringing(stage, name).outgoing_id
    _hears(stage, name, calls.put_through(stage.house, row_id, "no-answer", 0))


def _ringing(stage: Rehearsal, name: str) -> Letter:
    """The newest call to somebody."""
    mine = (one for one in reversed(stage.phones.letters) if one.to == ADDRESSES[name])
    return next(one for one in mine if one.channel == "voice")


def _hears(stage: Rehearsal, name: str, speech: Speech) -> None:
    stage.lines += [f"{name} hears> {sentence.text}" for sentence in speech.sentences]
    if speech.number:
        who = next(other for other, number in ADDRESSES.items() if number == speech.number)
        stage.lines.append(f"{who}'s phone rings, it shows {speech.caller}")
