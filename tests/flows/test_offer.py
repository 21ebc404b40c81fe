"""Offered times: picked, refused, named in free words, taken in between; for either side."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest

from flows.calendar.reasons import Reason, Why
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import (
    About,
    Ask,
    Book,
    ChangeFormat,
    HandOver,
    Hold,
    Later,
    Move,
    ReleaseHolds,
    Say,
    Tell,
)
from flows.engine.events import (
    AskAgain,
    ByPhone,
    ByVideo,
    Enter,
    Event,
    FreeWords,
    InGroup,
    No,
    NotToday,
    OtherTime,
    Pick,
    Thanks,
    Yes,
)
from flows.engine.facts import Meeting, Person, Wanted
from flows.engine.noted import note_instant, note_instants
from flows.engine.steps import End, Go, Stay, Turn
from flows.texts.values import Because, When
from tests.fakes import ANA, MARC, MEETING, NOW, ZONE, facts_for
from tests.flows.talk import Talk, done, said, values_of

TIMES = tuple(MEETING.starts_at + timedelta(days=n) for n in range(1, 8))
OVER = replace(MEETING, starts_at=NOW - timedelta(hours=3), state="missed")
WINDOW = Wanted(TIMES[3] - timedelta(hours=1), TIMES[3] + timedelta(hours=1))


def turn(event: Event, meeting: Meeting = MEETING, person: Person = ANA, **more: Any) -> Turn:
    """What the offer decides; three times were offered unless notes say otherwise."""
    starts = more.pop("free", TIMES)
    facts = facts_for(person, all_meetings=(meeting,), starts=starts)
    notes = {"meeting": 7, "starts": note_instants(TIMES[:3]), "rounds": 1} | more
    return CATALOGUE["offer.choose"].run(facts, notes, event)


def entered(meeting: Meeting = MEETING, person: Person = ANA, **more: Any) -> Turn:
    looked_up = {name: more.pop(name) for name in ("calls", "reason") if name in more}
    starts = more.pop("free", TIMES)
    facts = facts_for(person, all_meetings=(meeting,), starts=starts, **looked_up)
    return CATALOGUE["offer.choose"].run(facts, {"meeting": 7} | more, Enter())


# Asking


@pytest.mark.parametrize(
    ("free", "key"), [(TIMES, "three"), (TIMES[:2], "two"), (TIMES[:1], "one")]
)
@pytest.mark.parametrize(
    ("why", "prefix"), [({}, ""), ({"taken": True}, "taken_"), ({"plain": True}, "plain_")]
)
def test_up_to_three_times_are_held_and_asked(
    free: tuple[object, ...], key: str, prefix: str, why: dict[str, bool]
) -> None:
    made = entered(free=free, **why)
    values = {f"t{n}": When(at, ZONE) for n, at in enumerate(TIMES[: len(free[:3])], 1)}
    ask = Ask(f"offer.{prefix}{key}", values, until=TIMES[0])
    assert made.effects == (Hold(7, TIMES[: len(free[:3])]), ask)
    noted = {"starts": note_instants(TIMES[: len(free[:3])]), "rounds": 1, "lead": prefix}
    assert made.way == Stay(noted)


def test_only_times_in_the_windows_they_named_are_offered() -> None:
    window = [note_instant(WINDOW.start), note_instant(WINDOW.end), False]
    hold = entered(wanted=[window]).effects[0]
    assert hold == Hold(7, (TIMES[3],))


def test_where_nothing_fits_their_windows_the_reason_and_what_comes_closest_are_said() -> None:
    far = [note_instant(TIMES[6] + timedelta(days=3)), note_instant(TIMES[6] + timedelta(days=4))]
    busy = [note_instant(TIMES[0]), note_instant(TIMES[1])]
    wanted, reason = [[*far, False], [*busy, True]], Reason("asked_not_free_other")
    hold, ask = entered(wanted=wanted, reason=reason).effects
    assert hold == Hold(7, TIMES[1:4])
    assert isinstance(ask, Ask)
    assert ask.key == "offer.near_three"
    assert ask.values["why"] == Because("asked_not_free_other", "Marc")


def test_what_would_fit_by_phone_is_offered_in_another_way_before_other_times_are() -> None:
    window = [note_instant(WINDOW.start), note_instant(WINDOW.end), False]
    free, calls = TIMES[:2], TIMES[3:4]
    made = entered(wanted=[window], free=free, calls=calls)
    assert isinstance(made.way, Go)
    assert (made.way.address, made.effects) == ("offer.otherwise", ())
    assert made.way.notes["rounds"] == 1


def test_a_mentor_is_offered_no_other_way_to_meet() -> None:
    window = [note_instant(WINDOW.start), note_instant(WINDOW.end), False]
    made = entered(wanted=[window], person=MARC, free=TIMES[:2], calls=TIMES[3:4])
    assert [e.key for e in made.effects if isinstance(e, Ask)] == ["offer.near_two"]


@pytest.mark.parametrize(
    ("more", "key"), [({"free": ()}, "offer.none_fit"), ({"rounds": 3}, "offer.rounds_over")]
)
def test_when_none_fit_or_after_three_rounds_a_person_looks_at_it(
    more: dict[str, Any], key: str
) -> None:
    made = entered(**more)
    assert made.effects == (Say(key), HandOver("none_fit"))
    assert made.way == End()


# Picking


@pytest.mark.parametrize("n", [1, 2, 3])
def test_a_mentee_moves_to_the_time_they_picked_and_the_mentor_is_told(n: int) -> None:
    release, move, tell, done_text = turn(Pick(n)).effects
    assert (release, move) == (ReleaseHolds(), Move(7, TIMES[n - 1]))
    assert isinstance(tell, Tell)
    assert (tell.person_id, tell.key) == (MARC.id, "mentor.told_moved")
    assert (tell.about, tell.after) == (About("meeting:7", 2), NOW + timedelta(minutes=10))
    assert isinstance(done_text, Say)
    assert done_text.key == "offer.done"
    assert done_text.values["when"] == When(TIMES[n - 1], ZONE)


def test_a_yes_takes_the_only_time_but_none_of_several() -> None:
    one = note_instants(TIMES[:1])
    assert Move(7, TIMES[0]) in turn(Yes(), starts=one).effects
    assert turn(Yes()).effects[0] == turn(FreeWords("eh")).effects[0]


def test_a_meeting_moved_by_phone_changes_twice() -> None:
    effects = turn(Pick(1), by="phone").effects
    assert ChangeFormat(7, "phone") in effects
    assert [e.about for e in effects if isinstance(e, Tell)] == [About("meeting:7", 3)]


def test_after_a_missed_meeting_a_new_one_is_booked() -> None:
    effects = turn(Pick(2), OVER).effects
    assert Book(7, TIMES[1], "in_person") in effects
    assert [e.key for e in effects if isinstance(e, Say | Tell)] == [
        "mentor.told_moved",
        "offer.done",
    ]


def test_a_missed_meeting_can_be_booked_anew_by_phone() -> None:
    assert Book(7, TIMES[0], "phone") in turn(Pick(1), OVER, by="phone").effects


def test_a_mentor_only_proposes_and_the_mentee_is_asked_at_once() -> None:
    made = turn(Pick(1), person=MARC)
    asked = Later(
        ANA.id,
        "meeting.changed",
        NOW,
        {"meeting": 7, "start": note_instant(TIMES[0])},
        About("meeting:7", 1),
        until=MEETING.starts_at,
    )
    assert asked in made.effects
    # Three hours before the first of both begins the mentor hears that nobody has said yes.
    unanswered = replace(asked, step="meeting.silence", at=MEETING.starts_at - timedelta(hours=3))
    assert unanswered in made.effects
    assert not any(isinstance(e, Move | Book) for e in made.effects)
    assert [e.key for e in made.effects if isinstance(e, Say)] == ["mentor.asked"]


@pytest.mark.parametrize("last", [Pick(4), No()])
def test_the_mentor_hears_that_none_of_the_times_suited_who_was_asked(last: Event) -> None:
    effects = turn(last, proposed=note_instant(TIMES[0])).effects
    assert [e.key for e in effects if isinstance(e, Tell)] == ["mentor.told_not_agreed"]
    assert [e for e in turn(last).effects if isinstance(e, Tell)] == []


def test_a_mentor_sets_a_meeting_that_was_off_anew() -> None:
    effects = turn(Pick(1), replace(MEETING, state="declined"), MARC).effects
    assert Move(7, TIMES[0]) in effects
    assert [e.key for e in effects if isinstance(e, Say | Tell)] == [
        "meeting.booked",
        "mentor.booked",
    ]


def test_a_mentor_books_the_next_meeting() -> None:
    effects = turn(Pick(1), OVER, MARC).effects
    assert Book(7, TIMES[0]) in effects
    assert [e.key for e in effects if isinstance(e, Say | Tell)] == [
        "meeting.booked",
        "mentor.booked",
    ]


def test_a_time_taken_in_between_is_apologised_for_and_offered_anew() -> None:
    made = turn(Pick(1), free=TIMES[1:])
    assert made.effects == (ReleaseHolds(),)
    assert isinstance(made.way, Go)
    assert made.way.notes["taken"] is True
    assert made.way.notes["refused"] == note_instants(TIMES[:1])
    assert made.way.notes["rounds"] == 0


def test_the_apology_counts_as_no_round_and_comes_with_the_other_times() -> None:
    talk = Talk(seen={"all_meetings": (MEETING,), "starts": TIMES[:3]})
    talk.starts("offer.choose", meeting=7)
    talk.seen["starts"] = TIMES[1:4]
    assert said(talk.hears("1")) == ["offer.taken_three"]
    assert talk.session.notes["starts"] == note_instants(TIMES[1:4])
    assert talk.session.notes["rounds"] == 1


@pytest.mark.parametrize("code", ["notice", "no_time_before_home", "call_in"])
def test_a_time_that_nobody_took_is_not_said_to_be_taken(code: Why) -> None:
    talk = Talk(seen={"all_meetings": (MEETING,), "starts": TIMES[:3]})
    talk.starts("offer.choose", meeting=7)
    talk.seen |= {"starts": TIMES[1:4], "reason": Reason(code, at=time(21))}
    asked = talk.hears("1")
    assert said(asked) == ["offer.near_three"]
    assert values_of(asked, "offer.near_three")["why"] == Because(code, "Marc", time(21))
    assert talk.session.notes["rounds"] == 1


# Refusing


@pytest.mark.parametrize("event", [Pick(4), No()])
def test_none_of_these_is_a_call_from_a_person(event: Event) -> None:
    made = turn(event)
    assert made.effects == (Say("offer.noted_none"), HandOver("call_me"))


def test_set_aside_or_unsure_the_same_times_are_kept_and_shown_once_more() -> None:
    hold, ask = turn(AskAgain()).effects
    assert hold == Hold(7, TIMES[:3])
    assert ask == replace(turn(FreeWords("eh")).effects[0], key="offer.plain_three.again")


def test_times_that_are_gone_when_they_are_shown_once_more_make_way_for_others() -> None:
    made = turn(AskAgain(), free=TIMES[1:])
    assert made.effects == (ReleaseHolds(),)
    assert isinstance(made.way, Go)
    assert (made.way.address, made.way.notes["rounds"]) == ("offer.choose", 0)


def test_rather_a_group_leaves_the_offer() -> None:
    assert turn(InGroup()) == Turn(Go("meeting.group", {"meeting": 7}), (ReleaseHolds(),))


@pytest.mark.parametrize("event", [ByPhone(), ByVideo(), InGroup()])
def test_a_mentor_who_would_rather_call_talks_to_a_person(event: Event) -> None:
    made = turn(event, person=MARC)
    assert made.effects == (Say("mentor.call_me_noted"), HandOver("call_me"))


@pytest.mark.parametrize("event", [OtherTime((WINDOW,)), NotToday((WINDOW,)), OtherTime()])
def test_other_windows_search_again_without_what_was_refused(event: Event) -> None:
    made = turn(event, refused=note_instants(TIMES[4:5]))
    assert made.effects == (ReleaseHolds(),)
    assert isinstance(made.way, Go)
    assert made.way.notes["refused"] == note_instants((TIMES[4], *TIMES[:3]))
    assert made.way.notes["rounds"] == 1


@pytest.mark.parametrize(("event", "by"), [(ByPhone(), "phone"), (ByVideo(), "video")])
def test_by_phone_looks_for_times_without_travel(event: Event, by: str) -> None:
    made = turn(event)
    assert isinstance(made.way, Go)
    assert (made.way.notes["by"], made.way.notes["refused"]) == (by, [])


@pytest.mark.parametrize("event", [FreeWords("eh"), Thanks(), Pick(9), Yes()])
@pytest.mark.parametrize(
    ("why", "key"),
    [
        ({}, "offer.three"),
        ({"taken": True}, "offer.taken_three"),
        ({"plain": True}, "offer.plain_three"),
    ],
)
def test_anything_else_shows_the_same_times_with_the_same_digits(
    event: Event, key: str, why: dict[str, bool]
) -> None:
    made = turn(event, **why)
    values = {f"t{n}": When(at, ZONE) for n, at in enumerate(TIMES[:3], 1)}
    assert made == Turn(Stay(), (Ask(f"{key}.again", values, until=TIMES[0]),))


def test_asked_again_the_same_times_are_kept_again_while_all_are_free() -> None:
    held, asked = turn(AskAgain()).effects
    assert held == Hold(7, TIMES[:3])
    assert isinstance(asked, Ask)
    assert asked.key == "offer.plain_three.again"


def test_three_rounds_then_a_person() -> None:
    talk = Talk(seen={"all_meetings": (MEETING,), "starts": TIMES})
    talk.starts("offer.choose", meeting=7)
    assert said(talk.hears("saturday morning instead")) == ["offer.one"]
    assert talk.session.notes["starts"] == note_instants(TIMES[3:4])
    assert said(talk.hears("sunday morning instead")) == ["offer.one"]
    assert HandOver("none_fit") in done(talk.hears("monday morning instead"))


def test_a_meeting_that_is_gone_is_no_wrong_action() -> None:
    facts = facts_for(ANA)
    run = CATALOGUE["offer.choose"].run
    assert run(facts, {"meeting": 7}, Enter()) == Turn(End())
    assert run(facts, {"meeting": 7}, Pick(1)) == Turn(Go("lost.ask"))
