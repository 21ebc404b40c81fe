"""Calls in a talk: who answers, which key they press, how long they talk."""

from sqlalchemy import update

from bot.alerts.watch import on_settled
from bot.channels import Letter
from bot.channels.speech import Speech
from bot.operator import SENTENCES
from bot.outbox import StatusReport, settle
from bot.store import notices
from bot.tables import metadata
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


def talks_now(stage: Rehearsal, name: str) -> None:
    """Whoever has just taken it presses 2."""
    row_id = _ringing(stage, name).outgoing_id
    _hears(stage, name, calls.talks(stage.house, row_id, calls.TALKS))


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


def texts_are_refused(stage: Rehearsal, code: str) -> None:
    """The carrier takes no text of ours any more; calls it takes."""
    stage.phones.refuses = code


def texts_are_taken(stage: Rehearsal) -> None:
    """The carrier takes texts again."""
    stage.phones.refuses = ""


def is_not_delivered(stage: Rehearsal, name: str) -> None:
    """The newest text to somebody comes back: their phone is off."""
    newest = next(one for one in reversed(stage.phones.letters) if one.to == ADDRESSES[name])
    outgoing = metadata.tables["outgoing"]
    with stage.house.database.write() as tx:
        # It had not arrived after all.
        mine = outgoing.c.id == newest.outgoing_id
        tx.execute(update(outgoing).where(mine).values(status="sent"))
    report = StatusReport(f"SM{newest.outgoing_id:032d}", "undelivered", "30003")
    settle(stage.house, report, on_settled)


def operator_hears(stage: Rehearsal) -> None:
    """What waits for the operator, on the road outside the carrier."""
    with stage.house.database.write() as tx:
        told = notices.claim(tx, stage.clock.real())
    stage.lines += [f"operator hears> {SENTENCES[one.what]} ({one.detail})" for one in told]


def _ringing(stage: Rehearsal, name: str) -> Letter:
    """The newest call to somebody."""
    mine = (one for one in reversed(stage.phones.letters) if one.to == ADDRESSES[name])
    return next(one for one in mine if one.channel == "voice")


def _hears(stage: Rehearsal, name: str, speech: Speech) -> None:
    stage.lines += [f"{name} hears> {sentence.text}" for sentence in speech.sentences]
    if speech.number:
        who = next(other for other, number in ADDRESSES.items() if number == speech.number)
        stage.lines.append(f"{who}'s phone rings, it shows {speech.caller}")
