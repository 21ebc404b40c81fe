"""Every step by its public name. A name stands in saved sessions: see `upgrades` to rename one."""

from collections.abc import Mapping
from types import MappingProxyType

from flows import coordinator, handover, lost, meeting, mentor, menu, missed, offer, rights, safety
from flows.engine.steps import Step

CATALOGUE: Mapping[str, Step] = MappingProxyType(
    {
        "meeting.confirm": Step(meeting.confirm, "confirm_meeting", kind="reminder"),
        "meeting.leave": Step(meeting.leave, "leave_time", kind="reminder"),
        "meeting.same_day": Step(meeting.same_day, "same_day", urgent=True, kind="same_day"),
        "meeting.changed": Step(meeting.changed, "confirm_meeting", urgent=True, kind="change"),
        "meeting.cancelled": Step(meeting.cancelled, urgent=True, kind="change"),
        "meeting.silence": Step(meeting.silence, kind="change"),
        "meeting.wish": Step(meeting.wish, kind="answer"),
        "meeting.group": Step(meeting.group, kind="answer"),
        "meeting.missed": Step(missed.missed, "missed"),
        "meeting.did_meet": Step(missed.did_meet, "did_meet"),
        "meeting.apology": Step(missed.apology),
        "offer.choose": Step(offer.choose, "pick_slot"),
        "menu.ask": Step(menu.ask, "menu", kind="answer"),
        "menu.when": Step(menu.when, kind="answer"),
        "menu.change": Step(menu.change, kind="answer"),
        "menu.needs": Step(menu.needs, "needs_menu", kind="answer"),
        "menu.need": Step(menu.need, kind="answer"),
        "menu.pause": Step(menu.pause, "pause_days", kind="answer"),
        "lost.ask": Step(lost.ask, "lost", kind="answer"),
        "lost.chatter": Step(lost.chatter, kind="answer"),
        "lost.wrong_person": Step(lost.wrong_person, kind="answer"),
        "mentor.remind": Step(mentor.remind, "mentor_reminder", kind="reminder"),
        "mentor.wish": Step(mentor.wish, kind="answer"),
        "mentor.worried": Step(mentor.worried, kind="answer"),
        "mentor.report": Step(mentor.report, "mentor_report", kind="report"),
        "mentor.report_no": Step(mentor.report_no, "report_no", kind="report"),
        "mentor.next_time": Step(mentor.next_time, "next_time", kind="report"),
        "coordinator.word": Step(coordinator.word, kind="answer"),
        "coordinator.relay": Step(coordinator.relay, "relay_confirm", kind="answer"),
        "coordinator.unnumbered": Step(coordinator.unnumbered, kind="answer"),
        "rights.stop": Step(rights.stop, kind="answer"),
        "rights.start": Step(rights.start, kind="answer"),
        "rights.help": Step(rights.explain, kind="answer"),
        "rights.who": Step(rights.who, kind="answer"),
        "rights.language": Step(rights.language, kind="answer"),
        "rights.pause": Step(rights.pause, kind="answer"),
        "rights.undo": Step(rights.undo, kind="answer"),
        "rights.number": Step(rights.number, kind="answer"),
        "rights.asked": Step(rights.asked, kind="answer"),
        "handover.ask": Step(handover.ask, kind="answer"),
        "handover.enter": Step(handover.enter, kind="answer"),
        "handover.back": Step(handover.back, urgent=True, kind="answer"),
        "safety.check": Step(safety.check, "safe", urgent=True, kind="crisis"),
    }
)
