"""Before a meeting: every answer, every change of mind, silence, and the other side's changes."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import (
    About,
    Ask,
    CallOff,
    ChangeFormat,
    Confirm,
    Effect,
    Later,
    Move,
    Say,
    Show,
    Tell,
)
from flows.engine.events import (
    AskAgain,
    AskPerson,
    ByPhone,
    ByVideo,
    Choice,
    Enter,
    Event,
    FreeWords,
    InGroup,
    Late,
    Need,
    No,
    NotToday,
    OnMyWay,
    OtherTime,
    Thanks,
    Yes,
)
from flows.engine.facts import Meeting, Person, Thread, Wanted
from flows.engine.noted import note_instant
from flows.engine.steps import End, Go, Stay, Turn, end
from flows.pair import as_asked_about
from flows.texts.values import Clock, Minutes, Name, When, Where
from tests.fakes import ANA, MARC, MEETING, NOW, ZONE, facts_for

START = MEETING.starts_at
CALL = replace(MEETING, format="phone")
SOON = replace(MEETING, starts_at=NOW + timedelta(hours=2))
AFTER = NOW + timedelta(minutes=10)
WANTED = (Wanted(START + timedelta(days=1), START + timedelta(days=1, hours=3)),)
NOTED = [[note_instant(WANTED[0].start), note_instant(WANTED[0].end), False]]


def turn(
    step: str, event: Event, meeting: Meeting = MEETING, now: datetime = NOW, **more: Any
) -> Turn:
    """What a step decides about a meeting; `more` are notes, or fields of the views."""
    looked_up = {name: more.pop(name) for name in ("starts",) if name in more}
    facts = facts_for(ANA, now, all_meetings=(meeting,), **looked_up)
    notes = {"meeting": meeting.id} | more
    return CATALOGUE[step].run(facts, notes, event)


def keys(made: Turn) -> list[str]:
    """What the person is told, and what somebody else is told."""
    return [e.key for e in made.effects if isinstance(e, Say | Ask | Tell)]


def deeds(made: Turn) -> list[Effect]:
    return [e for e in made.effects if not isinstance(e, Say | Ask | Tell)]


def where_to(made: Turn) -> str:
    match made.way:
        case Go(address):
            return address
        case Stay():
            return "stay"
        case End():
            return "end"


# The day before

CONFIRM = [
    (Yes(), [Confirm(7)], [], "meeting.leave"),
    (OnMyWay(), [Confirm(7)], [], "meeting.leave"),
    (No(), [CallOff(7)], ["mentor.told_off"], "meeting.instead"),
    (OtherTime(), [], [], "offer.choose"),
    (OtherTime(WANTED), [], [], "offer.choose"),
    (NotToday(), [], [], "offer.choose"),
    (
        ByPhone(),
        [ChangeFormat(7, "phone"), Show("phone_meeting", 7)],
        ["mentor.told_by_phone", "meeting.to_phone"],
        "end",
    ),
    (
        ByVideo(),
        [ChangeFormat(7, "video"), Show("video_meeting", 7)],
        ["mentor.told_by_video", "meeting.to_video"],
        "end",
    ),
    (InGroup(), [], [], "meeting.group"),
    (Late(), [Confirm(7)], ["mentor.told_will_be_late", "meeting.late_noted"], "end"),
    (Late(20), [Confirm(7)], ["mentor.told_will_be_late_minutes", "meeting.late_noted"], "end"),
    (Thanks(), [], ["meeting.confirm.again"], "stay"),
    (FreeWords("eh"), [], ["meeting.confirm.again"], "stay"),
    (AskAgain(), [], ["meeting.confirm.again"], "stay"),
    (Need("food"), [], ["meeting.confirm.again"], "stay"),
]


@pytest.mark.parametrize(("event", "want", "told", "way"), CONFIRM)
def test_every_answer_to_the_reminder(
    event: Event, want: list[Effect], told: list[str], way: str
) -> None:
    made = turn("meeting.confirm", event, rev=1)
    assert (deeds(made), keys(made), where_to(made)) == (want, told, way)


def test_the_reminder_asks_until_the_meeting_begins() -> None:
    made = turn("meeting.confirm", Enter())
    values = {
        "mentor": Name("Marc"),
        "when": When(START, ZONE),
        "where": Where("in_person", "Cafe Nord"),
        "clock": Clock(START, ZONE),
    }
    assert made.effects == (Ask("meeting.confirm", values, About("meeting:7", 1), START),)
    assert made.way == Stay(as_asked_about(MEETING))


@pytest.mark.parametrize(
    ("event", "want", "told", "way"),
    [
        (Enter(), [], ["meeting.confirm_call"], "stay"),
        (FreeWords("eh"), [], ["meeting.confirm_call.again"], "stay"),
        (Yes(), [Confirm(7)], ["meeting.confirmed_call"], "end"),
        (ByPhone(), [Confirm(7)], ["meeting.confirmed_call"], "end"),
        (
            ByVideo(),
            [ChangeFormat(7, "video"), Show("video_meeting", 7)],
            ["mentor.told_by_video", "meeting.to_video"],
            "end",
        ),
        (No(), [CallOff(7)], ["mentor.told_off"], "meeting.instead"),
    ],
)
def test_a_meeting_by_phone_asks_for_no_bus(
    event: Event, want: list[Effect], told: list[str], way: str
) -> None:
    made = turn("meeting.confirm", event, CALL)
    assert (deeds(made), keys(made), where_to(made)) == (want, told, way)


def test_named_windows_go_along_to_the_offer() -> None:
    made = turn("meeting.confirm", OtherTime(WANTED))
    assert made.way == Go("offer.choose", {"meeting": 7, "wanted": NOTED})


@pytest.mark.parametrize(
    ("meeting", "after"),
    [
        (MEETING, AFTER),
        (replace(MEETING, starts_at=NOW + timedelta(hours=3)), None),
        (SOON, None),
    ],
)
def test_the_mentor_hears_when_undo_is_over_or_at_once_when_it_is_near(
    meeting: Meeting, after: datetime | None
) -> None:
    [told] = [e for e in turn("meeting.confirm", No(), meeting).effects if isinstance(e, Tell)]
    assert (told.person_id, told.after, told.about) == (MARC.id, after, About("meeting:7", 2))


@pytest.mark.parametrize("step", ["meeting.confirm", "meeting.same_day", "meeting.changed"])
def test_an_answer_about_the_time_before_a_change_is_asked_about_the_new_one(step: str) -> None:
    moved = replace(MEETING, rev=4)
    assert turn(step, Yes(), moved, rev=3).way == Go("meeting.changed", {"meeting": 7})
    # Called off and taken back, or moved there and back: it is as it was asked about.
    asked = {"rev": 3, "was": as_asked_about(MEETING)["was"]}
    assert where_to(turn(step, Yes(), moved, **asked)) != "meeting.changed"
    later = replace(moved, starts_at=START + HOUR)
    for other in (later, replace(moved, place="Parc"), replace(moved, format="phone")):
        assert turn(step, Yes(), other, **asked).way == Go("meeting.changed", {"meeting": 7})


HOUR = timedelta(minutes=MEETING.minutes)


@pytest.mark.parametrize(
    ("step", "over"),
    [
        ("meeting.confirm", NOW),
        ("meeting.leave", NOW),
        ("meeting.same_day", NOW - HOUR),
        ("meeting.changed", NOW),
    ],
)
@pytest.mark.parametrize("what", ["cancelled", "declined", "over", "another"])
def test_a_meeting_that_is_over_or_off_is_asked_about_no_more(
    step: str, over: datetime, what: str
) -> None:
    meeting = {
        "cancelled": replace(MEETING, state="cancelled"),
        "declined": replace(MEETING, state="declined"),
        "over": replace(MEETING, starts_at=over),
        "another": replace(MEETING, id=8),
    }[what]
    facts = facts_for(ANA, all_meetings=(meeting,))
    run = CATALOGUE[step].run
    assert run(facts, {"meeting": 7}, Enter()).effects == ()
    assert run(facts, {"meeting": 7}, Enter()).way == End()
    assert run(facts, {"meeting": 7}, Yes()).way == Go("lost.ask")
    assert run(facts, {"meeting": 7}, Yes()).effects == ()


# When they leave

LEAVE = [
    (Enter(), [], ["meeting.leave"], "stay"),
    (AskAgain(), [], ["meeting.leave.again"], "stay"),
    (FreeWords("around 5:30"), [], ["meeting.leave_noted"], "end"),
    (FreeWords("dont know yet"), [], ["meeting.leave_noted"], "end"),
    (FreeWords("ok"), [], ["meeting.say_ok"], "stay"),
    (FreeWords("they were closed"), [Show("words")], ["meeting.leave_words"], "stay"),
    (Yes(), [], ["meeting.say_ok"], "stay"),
    (No(), [], ["meeting.say_ok"], "stay"),
    (Thanks(), [], ["meeting.say_ok"], "stay"),
    (
        OtherTime((Wanted(START - timedelta(hours=1), START - timedelta(minutes=59)),)),
        [],
        ["meeting.leave_noted"],
        "end",
    ),
    (OtherTime(WANTED), [], [], "offer.choose"),
    (OtherTime(), [], [], "offer.choose"),
    (NotToday(), [CallOff(7)], ["mentor.told_off", "meeting.not_today"], "offer.choose"),
    (Need("transport"), [Show("bus")], ["meeting.bus_noted"], "end"),
    (Late(), [Confirm(7)], ["mentor.told_will_be_late", "meeting.late_noted"], "end"),
    (AskPerson(), [], [], "handover.ask"),
]


@pytest.mark.parametrize(("event", "want", "told", "way"), LEAVE)
def test_every_answer_about_leaving(
    event: Event, want: list[Effect], told: list[str], way: str
) -> None:
    made = turn("meeting.leave", event)
    assert (deeds(made), keys(made), where_to(made)) == (want, told, way)


# The day itself

SAME_DAY = [
    (Yes(), [Confirm(7)], ["meeting.on_way"], "stay"),
    (OnMyWay(), [Confirm(7)], ["meeting.on_way"], "stay"),
    (Late(), [Confirm(7)], ["mentor.told_late", "meeting.late_noted"], "stay"),
    (Late(900), [Confirm(7)], ["mentor.told_late", "meeting.late_noted"], "stay"),
    (NotToday(), [CallOff(7)], ["mentor.told_off", "meeting.not_today"], "offer.choose"),
    (NotToday(WANTED), [CallOff(7)], ["mentor.told_off", "meeting.not_today"], "offer.choose"),
    (OtherTime(WANTED), [CallOff(7)], ["mentor.told_off", "meeting.not_today"], "offer.choose"),
    (No(), [CallOff(7)], ["mentor.told_off", "meeting.not_today"], "offer.choose"),
    (
        ByPhone(),
        [ChangeFormat(7, "phone"), Show("phone_meeting", 7)],
        ["mentor.told_by_phone", "meeting.to_phone"],
        "end",
    ),
    (InGroup(), [], [], "meeting.group"),
    (AskAgain(), [], ["meeting.same_day.again"], "stay"),
    (FreeWords("eh"), [], ["meeting.same_day.again"], "stay"),
]


@pytest.mark.parametrize(("event", "want", "told", "way"), SAME_DAY)
def test_every_answer_on_the_day(
    event: Event, want: list[Effect], told: list[str], way: str
) -> None:
    made = turn("meeting.same_day", event, SOON)
    assert (deeds(made), keys(made), where_to(made)) == (want, told, way)


def test_somebody_late_is_announced_at_once_with_the_minutes() -> None:
    [told] = [e for e in turn("meeting.same_day", Late(15), SOON).effects if isinstance(e, Tell)]
    assert (told.after, told.values["minutes"]) == (None, Minutes(15))


@pytest.mark.parametrize(
    ("meeting", "hours", "key"),
    [
        (MEETING, 22, "meeting.same_day"),
        (CALL, 22, "meeting.same_day_call"),
        (MEETING, 9, "meeting.tomorrow"),
        (CALL, 9, "meeting.tomorrow"),
    ],
)
def test_the_text_of_the_day_says_today_or_tomorrow(meeting: Meeting, hours: int, key: str) -> None:
    now = NOW + timedelta(hours=hours)
    assert keys(turn("meeting.same_day", Enter(), meeting, now)) == [key]
    assert keys(turn("meeting.same_day", AskAgain(), meeting, now)) == [f"{key}.again"]


# The other side changes something

PROPOSED = START + timedelta(days=2)
CHANGED = [
    (Yes(), [Move(7, PROPOSED)], ["mentor.told_agreed", "offer.done"], "end"),
    (
        ByPhone(),
        [Move(7, PROPOSED, "phone"), ChangeFormat(7, "phone"), Show("phone_meeting", 7)],
        ["mentor.told_by_phone", "meeting.to_phone"],
        "end",
    ),
    (
        ByVideo(),
        [Move(7, PROPOSED, "video"), ChangeFormat(7, "video"), Show("video_meeting", 7)],
        ["mentor.told_by_video", "meeting.to_video"],
        "end",
    ),
    (No(), [CallOff(7)], ["mentor.told_off"], "meeting.instead"),
    (OtherTime(WANTED), [], [], "offer.choose"),
    (NotToday(), [], [], "offer.choose"),
    (InGroup(), [], ["mentor.told_not_agreed"], "meeting.group"),
    (Late(10), [], ["meeting.changed"], "stay"),  # it says nothing about either time
    (AskAgain(), [], ["meeting.changed.again"], "stay"),
    (FreeWords("eh"), [], ["meeting.changed.again"], "stay"),
]


@pytest.mark.parametrize(("event", "want", "told", "way"), CHANGED)
def test_every_answer_to_a_time_that_the_mentor_proposes(
    event: Event, want: list[Effect], told: list[str], way: str
) -> None:
    made = turn("meeting.changed", event, start=note_instant(PROPOSED), starts=(PROPOSED,))
    assert (deeds(made), keys(made), where_to(made)) == (want, told, way)


@pytest.mark.parametrize("meeting", [MEETING, replace(MEETING, state="confirmed")])
def test_a_proposal_without_an_answer_leaves_no_mentor_waiting(meeting: Meeting) -> None:
    made = turn("meeting.silence", Enter(), meeting, start=note_instant(PROPOSED))
    assert (deeds(made), keys(made), where_to(made)) == ([], ["mentor.told_no_answer"], "end")


def test_a_proposal_names_the_proposed_time_and_closes_when_the_first_of_both_begins() -> None:
    [ask] = turn("meeting.changed", Enter(), start=note_instant(PROPOSED)).effects
    assert isinstance(ask, Ask)
    assert (ask.values["when"], ask.until) == (When(PROPOSED, ZONE), START)


@pytest.mark.parametrize("event", [Yes(), ByPhone()])
def test_a_proposed_time_taken_in_between_is_offered_anew(event: Event) -> None:
    proposed = note_instant(PROPOSED)
    made = turn("meeting.changed", event, start=proposed, starts=())
    notes = {"meeting": 7, "taken": True, "proposed": proposed}
    assert made == Turn(Go("offer.choose", notes))


def test_a_time_that_staff_have_set_is_only_confirmed() -> None:
    assert where_to(turn("meeting.changed", Yes())) == "meeting.leave"
    assert deeds(turn("meeting.changed", Yes())) == [Confirm(7)]


@pytest.mark.parametrize(
    ("offer", "said", "way"),
    [
        (False, "meeting.cancelled", "end"),
        (True, "meeting.cancelled_other", "offer.choose"),
    ],
)
def test_a_cancellation_is_told_and_can_bring_other_times(
    said: str, way: str, *, offer: bool
) -> None:
    off = replace(MEETING, state="declined")
    made = turn("meeting.cancelled", Enter(), off, offer=offer)
    assert (keys(made), where_to(made)) == ([said], way)
    # Whoever waits there hears it as well; when it would be over nobody waits.
    begun = replace(off, starts_at=NOW - timedelta(minutes=10))
    assert keys(turn("meeting.cancelled", Enter(), begun, offer=offer)) == [said]
    assert turn("meeting.cancelled", Enter(), replace(off, starts_at=NOW - HOUR)).effects == ()


@pytest.mark.parametrize("event", [OnMyWay(), Late(), Late(10)])
def test_an_answer_on_the_day_may_be_changed_until_the_meeting_is_over(event: Event) -> None:
    made = turn("meeting.same_day", event, SOON)
    assert isinstance(made.way, Stay)
    assert made.way.notes == {"said": True}
    asked_again = turn("meeting.same_day", AskAgain(), SOON, said=True).way
    assert isinstance(asked_again, Stay)
    assert not asked_again.notes["said"]


def test_who_cannot_today_is_offered_no_other_hour_of_the_day() -> None:
    made = turn("meeting.same_day", No(), SOON)
    assert isinstance(made.way, Go)
    [[start, end_of_day, busy]] = made.way.notes["wanted"]  # type: ignore[misc]
    assert start < note_instant(SOON.starts_at) < end_of_day
    assert busy


def test_in_an_alert_a_cancellation_is_told_at_once_and_times_come_when_it_is_over() -> None:
    off = replace(MEETING, state="declined")
    alert = Thread(120, "red", "open", ANA.id, "Ana", None, "", NOW)
    facts = facts_for(ANA, NOW, all_meetings=(off,), threads=(alert,))
    step = CATALOGUE["meeting.cancelled"].run
    told = step(facts, {"meeting": 7, "offer": True}, Enter())
    assert (keys(told), where_to(told)) == (["meeting.cancelled_other"], "end")
    [later] = [e for e in told.effects if isinstance(e, Later)]
    # What was told is not told again, even when the meeting's own time is past by then.
    past = facts_for(ANA, off.starts_at + HOUR, all_meetings=(off,))
    again = step(past, later.notes, Enter())
    assert (keys(again), where_to(again)) == ([], "offer.choose")
    reads = facts_for(ANA, NOW, all_meetings=(off,), threads=(replace(alert, do_not_text=True),))
    assert step(reads, {"meeting": 7, "offer": True}, Enter()) == end(Show("off_unsaid"))


# Silence


@pytest.mark.parametrize(
    ("meeting", "told", "shown"),
    [
        (MEETING, ["mentor.told_not_confirmed"], []),
        (
            replace(MEETING, unconfirmed_in_a_row=1),
            ["mentor.told_not_confirmed"],
            [Show("unconfirmed_twice")],
        ),
        (replace(MEETING, state="confirmed", unconfirmed_in_a_row=3), [], []),
        (replace(MEETING, state="cancelled"), [], []),
    ],
)
def test_silence_is_told_to_the_mentor_and_twice_in_a_row_to_the_coordinator(
    meeting: Meeting, told: list[str], shown: list[Effect]
) -> None:
    made = turn("meeting.silence", Enter(), meeting)
    assert (keys(made), deeds(made), where_to(made)) == (told, shown, "end")


# Out of the blue

WISHES = [
    (Yes(), [Confirm(7)], ["meeting.on_way"], "end"),
    (No(), [], [], "meeting.same_day"),
    (NotToday(), [CallOff(7)], ["mentor.told_off", "meeting.not_today"], "offer.choose"),
    (OtherTime(WANTED), [], [], "offer.choose"),
    (Late(5), [Confirm(7)], ["mentor.told_late_minutes", "meeting.late_noted"], "end"),
    (InGroup(), [], [], "meeting.group"),
    (Choice("odd"), [], [], "menu.ask"),
]


@pytest.mark.parametrize(("event", "want", "told", "way"), WISHES)
def test_a_wish_out_of_the_blue(
    event: Event, want: list[Effect], told: list[str], way: str
) -> None:
    made = turn("meeting.wish", event, SOON)
    assert (deeds(made), keys(made), where_to(made)) == (want, told, way)


def test_not_today_about_a_meeting_on_another_day_only_offers_times() -> None:
    made = turn("meeting.wish", NotToday())
    assert (deeds(made), where_to(made)) == ([], "offer.choose")


DAY = (Wanted(START - timedelta(hours=18), START + timedelta(hours=6)),)
ANOTHER = (Wanted(START + timedelta(days=1), START + timedelta(days=2)),)
TODAY = replace(MEETING, starts_at=NOW + timedelta(hours=4))
BEGUN = replace(MEETING, starts_at=NOW - timedelta(minutes=20))


@pytest.mark.parametrize(
    ("event", "meeting", "told", "way"),
    [
        (Late(), MEETING, [], "lost.ask"),
        (OnMyWay(), MEETING, [], "lost.ask"),
        (Late(10, ANOTHER), MEETING, [], "lost.ask"),
        (Late(10, DAY), MEETING, ["mentor.told_will_be_late_minutes", "meeting.late_noted"], "end"),
        (Late(), TODAY, [], "meeting.confirm"),
        (OnMyWay(), TODAY, [], "meeting.confirm"),
        (Late(), SOON, ["mentor.told_late", "meeting.late_noted"], "end"),
        (Late(5), BEGUN, ["mentor.told_late_minutes", "meeting.late_noted"], "end"),
        (OnMyWay(), SOON, ["meeting.on_way"], "end"),
    ],
)
def test_words_of_the_moment_mean_a_meeting_that_is_near(
    event: Event, meeting: Meeting, told: list[str], way: str
) -> None:
    made = turn("meeting.wish", event, meeting)
    assert (keys(made), where_to(made)) == (told, way)


@pytest.mark.parametrize("event", [Late(), No(), ByPhone()])
def test_a_wish_without_a_meeting_is_answered(event: Event) -> None:
    made = CATALOGUE["meeting.wish"].run(facts_for(ANA), {}, event)
    assert keys(made) == ["menu.no_meeting"]


@pytest.mark.parametrize(("step", "person"), [("meeting.wish", ANA), ("mentor.wish", MARC)])
def test_another_time_without_a_meeting_is_looked_for_as_from_the_menu(
    step: str, person: Person
) -> None:
    made = CATALOGUE[step].run(facts_for(person), {}, OtherTime(WANTED))
    assert made.way == Go("menu.change", {"by": "", "wanted": NOTED})
    changed = CATALOGUE["menu.change"].run(facts_for(person), {"wanted": NOTED}, Enter())
    assert keys(changed) == ["menu.no_meeting"]


def test_a_wish_for_a_group_needs_no_meeting() -> None:
    wish = CATALOGUE["meeting.wish"].run(facts_for(ANA), {}, InGroup())
    assert wish.way == Go("meeting.group", {"meeting": None})
    made = CATALOGUE["meeting.group"].run(facts_for(ANA), {}, Enter())
    assert (deeds(made), keys(made)) == ([Show("group")], ["meeting.group_noted"])


def test_whether_the_meeting_stays_is_asked_beside_a_wish_for_a_group() -> None:
    made = turn("meeting.group", Enter())
    assert (deeds(made), keys(made)) == ([Show("group")], ["meeting.group"])
    over = turn("meeting.group", Enter(), replace(MEETING, state="declined"))
    assert (deeds(over), keys(over)) == ([Show("group")], ["meeting.group_noted"])


@pytest.mark.parametrize(
    ("event", "deed", "told", "way"),
    [
        (Yes(), [Confirm(7)], ["meeting.group_kept"], "end"),
        (No(), [CallOff(7)], ["mentor.told_off", "meeting.group_off"], "end"),
        (OtherTime(WANTED), [], [], "offer.choose"),
        (FreeWords("hm"), [], ["meeting.group.again"], "stay"),
    ],
)
def test_the_meeting_stays_or_goes_as_they_say(
    event: Event, deed: list[Effect], told: list[str], way: str
) -> None:
    made = turn("meeting.group", event, rev=1)
    assert (deeds(made), keys(made), where_to(made)) == (deed, told, way)


def test_today_is_their_own_day() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=ZoneInfo(ZONE))
    tomorrow = replace(MEETING, starts_at=late + timedelta(hours=10))
    assert keys(turn("meeting.same_day", Enter(), tomorrow, late)) == ["meeting.tomorrow"]
