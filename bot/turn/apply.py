"""Do what a step asked for, in the same transaction. Every effect is matched, by type."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.alerts import arranging, asked, data_requests, opening, waiting, work
from bot.errors import LostRace
from bot.speaking import Line, Recipient, queue
from bot.store import (
    checkins,
    due,
    holds,
    hours,
    people,
    rota,
    sundays,
    threads,
)
from bot.turn import bookings, duties, gatherings, helping, joining, opting
from bot.turn.quiet import not_before
from bot.turn.stage import Stage
from flows.burden import COUNTED
from flows.calendar.busy import is_night_work
from flows.engine import effects as e
from flows.engine import group_effects as g
from flows.engine import need_effects as n
from flows.engine.facts import Person
from flows.pair import BOOKED
from flows.pair import about as about_meeting


def apply(stage: Stage, effects: Sequence[e.Effect]) -> int | None:
    """Apply effects in order; the outgoing row of the last question asked, if any.

    Raises:
        SlotTaken: a time was taken in this moment; nothing of this turn may be committed.
        LostRace: somebody else was faster; take the turn again.
    """
    question: int | None = None
    for effect in effects:
        match effect:
            case e.Ask():
                question = _ask(stage, effect)
            case e.Say() | e.Tell() | e.Later():
                _say(stage, effect)
            case e.Hold():
                bookings.hold(stage, effect, _closes(effects))
            case (
                e.Take()
                | e.Opened()
                | e.Connect()
                | e.Contact()
                | e.PassOn()
                | e.Close()
                | e.Note()
                | e.Relay()
            ):
                _staff(stage, effect)
            case e.AskSwap() | e.AnswerSwap() | e.DrillAnswered():
                duties.apply(stage, effect)
            case (
                g.InviteToGroup()
                | g.TakeSeat()
                | g.WaitForSeat()
                | g.LeaveGroup()
                | g.WhoCame()
                | g.AnswerFirst()
            ):
                gatherings.apply(stage, effect)
            case (
                e.HandOver()
                | e.Show()
                | e.RaiseAlert()
                | e.SafetyAnswer()
                | e.AnyoneThere()
                | e.Answered()
                | n.NoteNeeds()
                | n.Refer()
                | n.HelpWorked()
                | n.HelpDidNot()
            ):
                _involve_a_human(stage, effect)
            case (
                e.OptOut()
                | e.OptIn()
                | e.Pause()
                | e.SetLanguage()
                | e.KeepHours()
                | e.AskEachSunday()
                | e.Consent()
                | e.SharedPhone()
                | e.SetBestTime()
                | e.SetPace()
                | e.BookFirstCall()
                | e.SwitchNumber()
                | e.DoubtNumber()
                | e.Rated()
            ):
                _wish(stage, effect)
            case _:
                bookings.change(stage, effect)
        stage = _counted_once(stage, effect)
    return question


def _counted_once(stage: Stage, effect: e.Effect) -> Stage:
    """One cause counts once: what is said beside its first text does not count."""
    if isinstance(effect, e.Ask | e.Say) and stage.kind in COUNTED:
        return replace(stage, kind="beside")
    return stage


def _closes(effects: Sequence[e.Effect]) -> datetime | None:
    """When the question of a turn closes by itself (aware UTC), if it says so."""
    return next((one.until for one in reversed(effects) if isinstance(one, e.Ask)), None)


def _ask(stage: Stage, ask: e.Ask) -> int:
    expires = ask.late_from or ask.until
    line = Line(ask.key, ask.values, stage.kind, about=ask.about, asks=True, expires=expires)
    return queue(stage.tx, stage.programme, stage.recipient, line, stage.now)


def _say(stage: Stage, effect: e.Say | e.Tell | e.Later) -> None:
    match effect:
        case e.Say(key, values):
            language = effect.language or ""
            line = Line(key, values, stage.kind, about=effect.about, language=language)
            queue(stage.tx, stage.programme, stage.recipient, line, stage.now)
        case e.Tell():
            _tell(stage, effect)
        case e.Later():
            due.plan(stage.tx, [bookings.plan_of(effect)])
        case _:
            assert_never(effect)


Wish = (
    e.OptOut
    | e.OptIn
    | e.Pause
    | e.SetLanguage
    | e.KeepHours
    | e.AskEachSunday
    | e.Rated
    | e.Settled
)


def _wish(stage: Stage, effect: Wish) -> None:
    match effect:
        case e.OptOut():
            opting.opt_out(stage, effect)
        case e.OptIn():
            opting.opt_in(stage, effect)
        case e.Pause(until):
            people.change(stage.tx, stage.person.id, paused_until=until)
        case e.SetLanguage(language):
            people.change(stage.tx, stage.person.id, language=language)
        case e.Rated(rating):
            checkins.rate(stage.tx, stage.person.id, rating, stage.now)
        case e.KeepHours():
            _keep_hours(stage, effect)
        case e.AskEachSunday(on):
            people.change(stage.tx, stage.person.id, asks_hours=on, no_sundays=not on)
            sundays.plan(stage.tx, stage.person.id, stage.now)
        case _:
            joining.apply(stage, effect)


def _keep_hours(stage: Stage, effect: e.KeepHours) -> None:
    """Who starts to work at night gets no text in the morning; who does so no more, does again."""
    before = _works_at_night(stage)
    hours.keep(stage.tx, stage.person.id, effect)
    after = _works_at_night(stage)
    if after != before:
        people.change(stage.tx, stage.person.id, night_shift=after)


def _works_at_night(stage: Stage) -> bool:
    stated = hours.of_person(stage.tx, stage.person.id)
    return any(entry.busy.rule and is_night_work(entry.busy) for entry in stated.busy)


def _involve_a_human(
    stage: Stage,
    effect: e.HandOver
    | e.Show
    | e.RaiseAlert
    | e.SafetyAnswer
    | e.AnyoneThere
    | e.Answered
    | n.NeedEffect,
) -> None:
    match effect:
        case n.NoteNeeds() | n.Refer() | n.HelpWorked() | n.HelpDidNot():
            helping.apply(stage, effect)
        case e.HandOver(reason, need):
            holds.release(stage.tx, stage.person.id)
            matter = f"{reason}:{need}" if need else reason
            waiting.hand_over(stage.tx, stage.scene, matter)
        case e.Show():
            _show(stage, effect)
        case e.Answered(start, what):
            waiting.answered(stage.tx, stage.scene, start, what)
        case e.RaiseAlert():
            about = _person(stage, effect.about_person_id)
            opening.worry(stage.tx, stage.scene, about, effect.level, effect.category)
        case e.SafetyAnswer(safe):
            found = threads.with_person(stage.tx, stage.person.id)
            if found is not None:
                work.safety_answer(stage.tx, found[0], safe=safe, now=stage.now)
        case e.AnyoneThere(number):
            alert = threads.by_number(stage.tx, stage.programme.id, number, stage.now)
            if alert is not None:
                told = (stage.tx, stage.programme, alert[0], stage.recipient, stage.now)
                asked.anyone_there(*told)
        case _:
            assert_never(effect)


def _show(stage: Stage, effect: e.Show) -> None:
    """A yellow; what has to be done before a meeting is a matter of that meeting."""
    latest = stage.views.latest if stage.views is not None else None
    before = stage.meeting(effect.meeting_id) if effect.meeting_id is not None else latest
    if effect.reason in threads.BEFORE_A_MEETING and before is not None:
        arranging.show(stage.tx, stage.scene, effect.reason, before)
        return
    shown = waiting.show(stage.tx, stage.scene, effect.reason)
    data_requests.promise(stage.tx, shown, stage.now)


def _staff(
    stage: Stage,
    effect: e.Take | e.Opened | e.Connect | e.Contact | e.PassOn | e.Close | e.Note | e.Relay,
) -> None:
    found = threads.by_number(stage.tx, stage.programme.id, effect.number, stage.now)
    if found is None:
        raise LostRace
    row, tx, staff, now = found[0], stage.tx, stage.person, stage.now
    match effect:
        case e.Take():
            work.take(tx, row, staff, now)
        case e.Opened():
            work.opened(tx, row, staff, now)
        case e.Connect():
            work.connect(tx, row, staff, now)
        case e.Contact():
            work.contact(tx, row, staff.id, now)
        case e.PassOn():
            work.pass_on(tx, row, staff, now)
        case e.Close():
            work.close(tx, row, staff, effect, now)
            _give_back(stage, row)
        case e.Note():
            work.note(tx, row, staff, effect.text, now)
        case e.Relay():
            work.relay(tx, row, staff, effect.text, now)
        case _:
            assert_never(effect)


def _give_back(stage: Stage, thread: threads.Row) -> None:
    """The person is told that the bot answers again, by day, unless somebody may be reading."""
    quiet = thread.level == "yellow" or thread.do_not_text or thread.is_silent
    if thread.person_id is None or quiet:
        return
    waiting.give_back(stage.tx, _person(stage, thread.person_id), stage.now)


def _tell(stage: Stage, tell: e.Tell) -> None:
    """A text to somebody else; a change that is far off waits for their quiet hours to end."""
    person = _person(stage, tell.person_id)
    tell = replace(tell, about=_about(stage, tell.about))
    line = Line(
        tell.key,
        tell.values,
        tell.kind,
        about=tell.about,
        not_before=not_before(stage, person, tell),
        expires=tell.expires,
    )
    queue(stage.tx, stage.programme, Recipient(person=person), line, stage.now)


def _about(stage: Stage, about: e.About | None) -> e.About | None:
    """What a text depends on; of the meeting that this turn has booked the id is known only now."""
    if about != BOOKED or stage.views is None or stage.views.latest is None:
        return about
    return about_meeting(stage.views.latest)


def _person(stage: Stage, person_id: int) -> Person:
    found = rota.find(stage.tx, person_id)
    if found is None:
        raise LookupError("A step named somebody who is not there.")
    return found
