"""What anybody may ask for at any time: stop, start, help, who, language, a pause, undo, data.

Three facts stay apart: a block at the carrier, our own opt-out, and a pause.
"""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.calendar.quiet import QUIET_END
from flows.calendar.wall import moment
from flows.engine.effects import (
    Ask,
    OptIn,
    OptOut,
    Pause,
    ReleaseHolds,
    Say,
    SetLanguage,
    Show,
    Tell,
    Undo,
)
from flows.engine.events import Enter, Event, No, Thanks, Yes
from flows.engine.facts import ALERTS, Change, Facts, Language, Meeting
from flows.engine.steps import Notes, Turn, end, go, stay
from flows.pair import SOON, STANDING, about, is_mentor
from flows.texts.values import Name, UntilDay, When, Where

LONGEST_PAUSE_DAYS = 366


def stop(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they want no more texts?"""
    shown = _who_sees_it(facts, notes)
    if notes.get("by") == "carrier":
        # The carrier has answered and blocks the number: whatever we send would fail.
        return end(OptOut("carrier"), ReleaseHolds(), *shown)
    goodbye = Say("rights.stopped", language=_language(notes))
    return end(goodbye, OptOut("ours"), ReleaseHolds(), *shown)


def no_more(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Their words may have asked for no more texts: did they?"""
    match event:
        case Yes():
            return go("rights.stop", by="ours")
        case No() | Thanks():
            return end(Say("rights.kept_on"))
        case Enter():
            return stay(Ask("rights.no_more"))
        case _:
            return stay(Ask("rights.no_more.again"))


def start(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they want texts again?"""
    opt_in = OptIn("carrier" if notes.get("by") == "carrier" else "ours")
    paused = facts.paused
    # "Our texts are on again" has to be true: who wants texts does not want a pause.
    back = (Pause(None),) if paused else ()
    if facts.person.consent != "yes":
        return go("welcome.ask", opt_in, *back, wrote=True)
    if notes.get("was_out"):
        return end(opt_in, *back, Say("rights.started"))
    key = "menu.unpaused" if paused else "rights.already_on"
    return end(opt_in, *back, Say(key))


def explain(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they need help?"""
    # HELP is crisis-shaped here: a person sees it even where the carrier has answered.
    said = () if notes.get("answered") else (Say("rights.help", language=_language(notes)),)
    # In an alert it is among the words of the alert already, and "not urgent" would be wrong.
    thread = facts.views.thread_with(facts.person.id)
    seen = facts.person.role == "coordinator" or (thread is not None and thread.level in ALERTS)
    return end(*said, *(() if seen else (Show("help"),)))


def who(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Who is texting them?"""
    return end(Say("rights.who"))


def familiar(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Would they rather be called "tu"?"""
    # Our texts have no "tu": they say "vous" to everybody, and only people can say it.
    return end(Show("say_tu"), Say("rights.tu"))


def language(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Which language do they want?"""
    chosen = _language(notes) or facts.person.language
    return end(SetLanguage(chosen), Say("rights.language", language=chosen))


def pause(facts: Facts, notes: Notes, event: Event) -> Turn:
    """How long do they want no texts from us?"""
    today = facts.now.astimezone(ZoneInfo(facts.person.zone)).date()
    last = _pause_ends(notes, today)
    if last is None:
        return go("menu.pause")
    until = moment(last, QUIET_END, facts.person.zone)
    return end(Pause(until), _quiet_until(facts, until))


def _quiet_until(facts: Facts, until: datetime) -> Say:
    """A break from texts is none from meetings: one that falls into it is named."""
    values: dict[str, object] = {"until": UntilDay(until, facts.person.zone)}
    ahead = (m for m in facts.views.meetings() if facts.now < m.starts_at < until)
    meeting = next((m for m in ahead if m.state in STANDING), None)
    if meeting is None:
        return Say("menu.paused", values)
    other = meeting.mentee if is_mentor(facts, meeting) else meeting.mentor
    values |= {
        "name": Name(other.first_name),
        "when": When(meeting.starts_at, facts.person.zone),
    }
    return Say("menu.paused_meeting", values)


def undo(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they take back their last change?"""
    change = facts.views.last_change()
    if change is None or change.undo_until <= facts.now or not _not_touched_since(facts, change):
        return end(Say("meeting.nothing_to_undo"))
    made = [change, *([change.also] if change.also else [])]
    back = [one.meeting for one in made if one.meeting.state in STANDING]
    said = Say("meeting.undone_off")
    if back:
        said = Say("meeting.undone", _when_and_where(back[0], facts.person.zone))
    told = (tell for one in made for tell in _tell_other(facts, one))
    return end(*(Undo(one.id) for one in made), said, *told)


def number(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they have a new number?"""
    return end(Show("new_number"), Say("rights.number"))


def asked(facts: Facts, notes: Notes, event: Event) -> Turn:
    """Do they want to see what we keep about them, or have it erased?"""
    if notes.get("wants") == "erase":
        shown = Show("data_erase")
        if notes.get("stop"):
            goodbye = Say("rights.asked_erase_stopped")
            return end(goodbye, OptOut("ours"), ReleaseHolds(), shown, *_who_sees_it(facts, notes))
        return end(shown, Say("rights.asked_erase"))
    return end(Show("data_copy"), Say("rights.asked_copy"))


def _language(notes: Notes) -> Language | None:
    match notes.get("language"):
        case "en":
            return "en"
        case "fr":
            return "fr"
        case _:
            return None


def _who_sees_it(facts: Facts, notes: Notes) -> tuple[Show, ...]:
    """One yellow, and none where a human reads this person's texts already."""
    if notes.get("cancel"):
        return (Show("cancel_word"),)
    reading = facts.views.thread_with(facts.person.id)
    return () if reading is not None else (Show("opted_out"),)


def _pause_ends(notes: Notes, today: date) -> date | None:
    """The day a pause is over; None when they named none that lies ahead within a year."""
    match notes.get("days"), notes.get("until"):
        case int(days), _ if 0 < days <= LONGEST_PAUSE_DAYS:
            return today + timedelta(days=days)
        case None, str(until) if 0 < (date.fromisoformat(until) - today).days <= LONGEST_PAUSE_DAYS:
            return date.fromisoformat(until)
        case _:
            return None


def _not_touched_since(facts: Facts, change: Change) -> bool:
    """Whether the meeting is still as this change left it: nobody has changed it again."""
    current = facts.meeting(change.meeting.id)
    return current is not None and current.rev == change.meeting.rev + 1


def _tell_other(facts: Facts, change: Change) -> tuple[Tell, ...]:
    """The other side has to hear it if they were told of the change already."""
    before = change.meeting
    changed = facts.meeting(before.id) or before
    near = min(before.starts_at, changed.starts_at) - change.made_at <= SOON
    if not near and not _set_anew(facts, before):
        return ()  # what was held back for them is superseded by the undo
    other = before.mentee if is_mentor(facts, before) else before.mentor
    back_on = before.state in STANDING
    key, now_told = ("mentor.told_back_on", before) if back_on else ("mentor.told_off", changed)
    values = {"name": Name(facts.person.first_name), **_when_and_where(now_told, other.zone)}
    ends = now_told.starts_at + timedelta(minutes=before.minutes)
    return (Tell(other.id, key, values, about=about(changed, 1), expires=ends),)


def _set_anew(facts: Facts, before: Meeting) -> bool:
    """Whether the change booked a meeting or set one anew, of which the mentee hears at once."""
    return before.state not in STANDING and is_mentor(facts, before)


def _when_and_where(meeting: Meeting, zone: str) -> dict[str, object]:
    when = When(meeting.starts_at, zone)
    return {"when": when, "where": Where(meeting.format, meeting.place)}
