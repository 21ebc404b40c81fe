"""Somebody's own hours: told, echoed without a reason, kept in place of older ones, shown, dropped.

Texts are read by the engine's own rooms; here the steps get what was read.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from flows.calendar.busy import Busy, shift
from flows.calendar.hours import WeeklyHours
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import About, Ask, AskEachSunday, Effect, KeepHours, Later, Say, Show
from flows.engine.events import AskAgain, Choice, Enter, Event, FreeWords, MyHours, No, Yes
from flows.engine.facts import Entry, Facts, Person, Stated, Thread, Wanted
from flows.engine.noted import note_instant, note_windows
from flows.engine.session import Session
from flows.engine.steps import Notes, Stay, Turn, end, go, stay
from flows.engine.take_turn import Outcome, enter, start, take_turn
from flows.sundays import next_sunday
from flows.texts.render import render
from flows.texts.values import Entry as EntryValue
from flows.texts.values import Name, When
from flows.understand.reading import Kind, Standing
from tests.fakes import ANA, MARC, MEETING, NOW, ZONE, facts_for

TODAY = date(2026, 11, 23)  # a Monday
WORKDAYS = frozenset(range(5))
EVERY_DAY = frozenset(range(7))
WEEKDAY_RULE = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
OLD_JOB = Entry(31, shift(date(2026, 11, 2), time(8), time(16), WEEKDAY_RULE))
OLD_HOME = Entry(32, Busy("home_by", datetime.fromisoformat("2026-11-02 21:00"), rule="FREQ=DAILY"))


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def weekly(days: frozenset[int], start: float, end: float, kind: Kind = "work") -> Standing:
    return Standing(days, int(start * 60), int(end * 60), kind)


def free(days: frozenset[int], start: float = 0, end: float = 24) -> Standing:
    return Standing(days, int(start * 60), int(end * 60), "other", busy=False)


def knowing(*known: Entry, person: Person = ANA, now: datetime = NOW) -> Facts:
    return facts_for(person, now, stated=Stated(busy=known), all_meetings=(MEETING,))


def tells(facts: Facts, *standing: Standing, away: tuple[Wanted, ...] = ()) -> Outcome:
    door = Session(step="hours.said")
    return take_turn(door, facts, MyHours(standing, away), CATALOGUE)


def asked(effects: tuple[Effect, ...], language: str = "en") -> str:
    [question] = [e for e in effects if isinstance(e, Ask)]
    return render(question.key, "fr" if language == "fr" else "en", question.values)


def kept(effects: tuple[Effect, ...]) -> KeepHours:
    [stored] = [e for e in effects if isinstance(e, KeepHours)]
    return stored


def answer(outcome: Outcome, facts: Facts, event: Event) -> Outcome:
    return take_turn(outcome.session, facts, event, CATALOGUE)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC) + timedelta(hours=5)


AWAY = (Wanted(utc("2026-12-12 00:00"), utc("2026-12-21 00:00"), busy=True),)
ECHOES = [
    ([weekly(WORKDAYS, 7, 15)], (), "Not free Mon-Fri 7 am-3 pm", "Pas libre lun-ven 7 h-15 h"),
    (
        [weekly(frozenset({6, 0, 1, 2, 3}), 23, 7)],
        (),
        "Not free Sun-Thu 11 pm-7 am",
        "Pas libre dim-jeu 23 h-7 h",
    ),
    ([weekly(EVERY_DAY, 20.5, 6, "curfew")], (), "Home by 8:30 pm", "De retour pour 20 h 30"),
    (
        [weekly(EVERY_DAY, 16, 17, "callin"), weekly(EVERY_DAY, 20, 21, "callin")],
        (),
        "Reachable at 4 pm and 8 pm",
        "Joignable à 16 h et 20 h",
    ),
    ([free(frozenset({5, 6}))], (), "Free Sat, Sun", "Libre sam, dim"),
    ([], AWAY, "Not free Sat 12 Dec-Sun 20 Dec", "Pas libre sam 12 déc-dim 20 déc"),
    (
        [],
        (Wanted(utc("2026-11-24 10:00"), utc("2026-11-24 11:00"), busy=True),),
        "Not free Tue 24 Nov 10 am-11 am",
        "Pas libre mar 24 nov 10 h-11 h",
    ),
    (
        [weekly(WORKDAYS, 7, 15), weekly(EVERY_DAY, 21, 6, "curfew")],
        (),
        "Not free Mon-Fri 7 am-3 pm",
        "Pas libre lun-ven 7 h-15 h",
    ),
]


@pytest.mark.parametrize(("standing", "away", "english", "french"), ECHOES)
def test_what_was_told_is_echoed_as_times_and_behaviour(
    standing: list[Standing], away: tuple[Wanted, ...], english: str, french: str
) -> None:
    told = tells(knowing(), *standing, away=away)
    assert asked(told.effects) == f"{english}. Right? 1 = yes, 2 = no"
    assert asked(told.effects, "fr") == f"{french}. C'est bien ça? 1 = oui, 2 = non"


def test_a_yes_keeps_the_hours_and_has_the_meetings_looked_at_in_the_same_moment() -> None:
    facts = knowing()
    told = answer(tells(facts, weekly(WORKDAYS, 7, 15)), facts, Yes())
    entry = shift(TODAY, time(7), time(15), WEEKDAY_RULE)
    assert told.effects == (KeepHours((entry,)), Later(ANA.id, "hours.check", NOW, {}))
    assert told.session.step == ""


def test_an_absence_is_kept_as_one_entry_over_its_days() -> None:
    facts = knowing(person=MARC)
    said = kept(answer(tells(facts, away=AWAY), facts, Yes()).effects)
    assert said.busy == (Busy("not_free", wall("2026-12-12"), wall("2026-12-21")),)


def test_days_in_a_row_are_one_absence_and_other_stretches_are_not() -> None:
    days = tuple(
        Wanted(utc(f"2026-12-{day} 00:00"), utc(f"2026-12-{day + 1} 00:00"), busy=True)
        for day in (12, 13, 14, 17)
    )
    facts = knowing()
    said = kept(answer(tells(facts, away=days), facts, Yes()).effects)
    assert said.busy == (
        Busy("not_free", wall("2026-12-12"), wall("2026-12-15")),
        Busy("not_free", wall("2026-12-17"), wall("2026-12-18")),
    )


def test_what_takes_no_text_more_is_asked_in_a_second_question_and_nothing_is_lost() -> None:
    many = [
        weekly(frozenset({day, (day + 2) % 7}), 6.5 + day, 8 + day, "class") for day in range(6)
    ]
    facts = knowing()
    turn, stored = tells(facts, *many), []
    while turn.session.step == "hours.right":
        question = next(e for e in turn.effects if isinstance(e, Ask))
        for language in ("en", "fr"):
            assert len(asked((question,), language)) <= 160
        turn = answer(turn, facts, Yes())
        stored += kept(turn.effects).busy
    assert len(stored) == len(many)
    assert [type(e) for e in turn.effects] == [KeepHours, Later]


def test_a_new_job_beside_the_old_one_is_asked_about() -> None:
    facts = knowing(OLD_JOB, OLD_HOME)
    told = tells(facts, weekly(WORKDAYS, 15, 23))
    assert asked(told.effects) == (
        "Not free Mon-Fri 3 pm-11 pm. 1 = instead of Mon-Fri 8 am-4 pm, 2 = both,"
        " 3 = that's not right"
    )
    assert asked(told.effects, "fr") == (
        "Pas libre lun-ven 15 h-23 h. 1 = au lieu de lun-ven 8 h-16 h, 2 = les deux, 3 = pas ça"
    )
    new = shift(TODAY, time(15), time(23), WEEKDAY_RULE)
    assert kept(answer(told, facts, Choice("instead")).effects) == KeepHours((new,), (), (31,))
    assert kept(answer(told, facts, Choice("both")).effects) == KeepHours((new,))
    reworded = answer(told, facts, Choice("not_right"))
    assert reworded.session.step == "hours.reword"


def test_an_appointment_takes_no_shift_away() -> None:
    told = tells(knowing(OLD_JOB), weekly(frozenset({1}), 10, 11, "appointment"))
    assert asked(told.effects).startswith("Not free Tue 10 am-11 am. Right?")


@pytest.mark.parametrize(
    ("start", "end", "told"), [(0, 10, "midnight-10 am"), (20, 24, "8 pm-midnight"), (0, 24, "")]
)
def test_a_limit_of_the_day_takes_no_shift_away(start: float, end: float, told: str) -> None:
    """ "Never before 10", "nothing after 8 ever", "never free sat"."""
    limit = weekly(EVERY_DAY, start, end, "other")
    for language, right in (("en", "Right? 1 = yes"), ("fr", "C'est bien ça? 1 = oui")):
        question = asked(tells(knowing(OLD_JOB), limit).effects, language)
        assert right in question
        assert told in question or language == "fr"


def test_work_on_other_days_takes_no_shift_away() -> None:
    told = tells(knowing(OLD_JOB), weekly(frozenset({5}), 10, 16))
    assert asked(told.effects).startswith("Not free Sat 10 am-4 pm. Right?")


def test_another_hour_to_be_home_takes_the_place_of_the_older_one() -> None:
    facts = knowing(OLD_JOB, OLD_HOME)
    told = tells(facts, weekly(EVERY_DAY, 22, 6, "curfew"))
    assert asked(told.effects) == "Home by 10 pm, instead of 9 pm. Right? 1 = yes, 2 = no"
    stored = kept(answer(told, facts, Yes()).effects)
    assert [entry.start.time() for entry in stored.busy] == [time(22)]
    assert stored.instead_of == (32,)


def test_another_hour_to_be_home_on_some_days_leaves_the_others_as_they_were() -> None:
    facts = knowing(OLD_HOME)
    told = tells(facts, weekly(frozenset({4, 5}), 23, 6, "curfew"))
    assert asked(told.effects) == (
        "Home by 11 pm Fri, Sat, instead of 9 pm Fri, Sat. Right? 1 = yes, 2 = no"
    )
    stored = kept(answer(told, facts, Yes()).effects)
    assert {entry.rule: entry.start.time() for entry in stored.busy} == {
        "FREQ=WEEKLY;BYDAY=FR,SA": time(23),
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,SU": time(21),
    }
    assert stored.instead_of == (32,)


def test_a_day_off_is_a_day_without_the_shift() -> None:
    facts = knowing(OLD_JOB)
    told = tells(facts, free(frozenset({4})))
    assert asked(told.effects) == "Free Fri, instead of Fri 8 am-4 pm. Right? 1 = yes, 2 = no"
    stored = kept(answer(told, facts, Yes()).effects)
    assert [entry.rule for entry in stored.busy] == ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH"]
    assert stored.good == (WeeklyHours(frozenset({4}), time(0), time(23, 59)),)
    assert stored.instead_of == (31,)


def test_what_is_known_already_is_not_asked_again() -> None:
    told = tells(knowing(OLD_JOB, OLD_HOME), weekly(EVERY_DAY, 21, 6, "curfew"))
    assert told.effects == (Later(ANA.id, "hours.check", NOW, {}),)
    again = tells(knowing(OLD_JOB), weekly(WORKDAYS, 8, 16))
    assert again.effects == (Later(ANA.id, "hours.check", NOW, {}),)


def test_after_a_no_they_say_it_once_more_and_then_a_person_reads_it() -> None:
    facts = knowing()
    told = answer(tells(facts, weekly(WORKDAYS, 7, 15)), facts, No())
    assert told.session.step == "hours.reword"
    anew = answer(told, facts, MyHours((weekly(WORKDAYS, 7, 16),)))
    assert asked(anew.effects).startswith("Not free Mon-Fri 7 am-4 pm.")
    second = answer(anew, facts, No())
    assert [hop.step for hop in second.path] == ["hours.right", "handover.enter"]
    unclear = answer(told, facts, FreeWords("blorp"))
    assert [hop.step for hop in unclear.path] == ["hours.reword", "handover.enter"]


def test_a_correction_in_words_is_echoed_again_and_the_rest_is_not_lost() -> None:
    facts = knowing(OLD_HOME)
    told = tells(facts, weekly(WORKDAYS, 7, 15), weekly(EVERY_DAY, 22, 6, "curfew"))
    corrected = answer(told, facts, MyHours((weekly(WORKDAYS, 7, 16),)))
    assert asked(corrected.effects).startswith("Not free Mon-Fri 7 am-4 pm.")
    assert asked(answer(corrected, facts, Yes()).effects).startswith("Home by 10 pm, instead of")


def test_an_absence_that_can_be_read_in_two_ways_is_asked() -> None:
    facts = knowing()
    one = (Wanted(utc("2026-12-04 00:00"), utc("2026-12-05 00:00"), busy=True),)
    other = (Wanted(utc("2027-01-12 00:00"), utc("2027-01-13 00:00"), busy=True),)
    told = take_turn(Session(step="hours.said"), facts, MyHours((), one, (other,)), CATALOGUE)
    assert asked(told.effects) == (
        "When are you not free, exactly? 1 = Fri 4 Dec, 2 = Tue 12 Jan, 3 = neither"
    )
    second = kept(answer(told, facts, Choice("second")).effects)
    assert second.busy == (Busy("not_free", wall("2027-01-12"), wall("2027-01-13")),)
    assert answer(told, facts, Choice("neither")).session.step == "hours.reword"


def shows(facts: Facts, **notes: object) -> Outcome:
    return enter(Session(), facts, "hours.ask", notes)


def test_hours_shows_what_is_known_with_numbers_to_drop_it() -> None:
    facts = knowing(OLD_JOB, OLD_HOME)
    shown = shows(facts)
    assert asked(shown.effects).startswith(
        "Your hours. To drop one: 1 = not free Mon-Fri 8 am-4 pm, 2 = home by 9 pm. New?"
    )
    dropped = answer(shown, facts, Choice("drop:2"))
    value = EntryValue((OLD_HOME.busy,))
    assert dropped.effects == (KeepHours(instead_of=(32,)), Say("hours.dropped", {"e1": value}))


def test_what_is_over_is_not_shown() -> None:
    over = Entry(40, Busy("not_free", wall("2026-11-20 07:00"), wall("2026-11-20 15:00")))
    assert asked(shows(knowing(over)).effects).startswith("We know of no times")


def test_more_than_one_text_can_show_stands_behind_a_digit() -> None:
    others = [
        Entry(50 + n, shift(TODAY, time(18 + n), time(19 + n), WEEKDAY_RULE)) for n in range(3)
    ]
    facts = knowing(OLD_JOB, *others)
    shown = shows(facts)
    assert "3 = see more" in asked(shown.effects)
    more = answer(shown, facts, Choice("more"))
    assert "3 = see more" not in asked(more.effects)
    assert kept(answer(more, facts, Choice("drop:1")).effects).instead_of == (51,)


def test_an_entry_that_went_meanwhile_is_not_dropped_again() -> None:
    shown = shows(knowing(OLD_JOB, OLD_HOME))
    again = answer(shown, knowing(OLD_HOME), Choice("drop:1"))
    assert asked(again.effects).startswith("Your hours. To drop: 1 = home by 9 pm.")


def checks(facts: Facts, **notes: object) -> Turn:
    return CATALOGUE["hours.check"].run(facts, notes, Enter())


def looked_at(person: Person, hours: float, start: datetime = MEETING.starts_at) -> Later:
    at, notes = NOW + timedelta(hours=hours), {"meeting": 7}
    return Later(person.id, "hours.unsettled", at, notes, About("meeting:7", 1), until=start)


@pytest.mark.parametrize(("ahead", "after"), [(200, 24), (50, 20), (24, 2), (3, 1.5), (1, 0.5)])
def test_a_person_looks_at_it_before_the_other_one_is_reminded(ahead: int, after: float) -> None:
    meeting = replace(MEETING, starts_at=NOW + timedelta(hours=ahead))
    made = checks(facts_for(MARC, misfits=(meeting,), all_meetings=(meeting,)))
    assert looked_at(MARC, after, meeting.starts_at) in made.effects


def test_only_a_meeting_that_still_does_not_fit_is_shown_and_only_where_nobody_is_on_it() -> None:
    step, notes = CATALOGUE["hours.unsettled"].run, {"meeting": 7}
    misfit = facts_for(MARC, misfits=(MEETING,))
    assert step(misfit, notes, Enter()) == end(Show("unfit"))
    assert step(facts_for(MARC), notes, Enter()) == end()
    talking = Thread(120, "handover", "open", MARC.id, "Marc", None, "", NOW)
    in_hand = facts_for(MARC, misfits=(MEETING,), threads=(talking,))
    assert step(in_hand, notes, Enter()) == end()


def test_when_every_meeting_fits_it_is_only_noted() -> None:
    assert checks(knowing()) == end(Say("hours.noted"))


def test_a_meeting_that_fits_no_more_is_offered_anew_and_the_next_one_after_it() -> None:
    later = replace(MEETING, id=8, starts_at=NOW + timedelta(days=8))
    facts = facts_for(MARC, misfits=(MEETING, later), all_meetings=(MEETING, later))
    values = {"name": Name("Ana"), "when": When(MEETING.starts_at, ZONE)}
    seen = {"next": True, "seen": [7]}
    following = Later(MARC.id, "hours.next", NOW, seen, until=later.starts_at)
    said = Say("hours.unfit", values)
    assert checks(facts) == go(
        "offer.choose", said, looked_at(MARC, 2), following, meeting=7, plain=True
    )
    alone = facts_for(ANA, misfits=(MEETING,), all_meetings=(MEETING,))
    assert checks(alone, next=True) == go(
        "offer.choose",
        Say("hours.unfit_next", {"name": Name("Marc"), "when": When(MEETING.starts_at, ZONE)}),
        looked_at(ANA, 2),
        meeting=7,
        plain=True,
    )
    assert checks(knowing(), next=True) == end()
    # A mentor's wish moves nothing by itself: what was offered once is not offered again.
    assert checks(alone, next=True, seen=[7]) == end()


def test_a_question_that_waits_is_asked_instead_of_a_thank_you() -> None:
    waiting = {"aside": note_instant(NOW + timedelta(hours=1))}
    assert checks(knowing(), **waiting) == end()
    assert checks(knowing(), aside=note_instant(NOW)) == end(Say("hours.noted"))
    offered = facts_for(ANA, misfits=(MEETING,), all_meetings=(MEETING,))
    assert checks(offered, **waiting, seen=[7]) == end()


SUNDAY = utc("2026-11-29 18:30")
LAST_WEEK = tuple(
    Entry(60 + n, shift(TODAY + timedelta(days=n), time(7), time(15))) for n in range(3)
)
CHANGES = replace(ANA, asks_hours=True)


def asks_week(now: datetime = SUNDAY, person: Person = CHANGES) -> Turn:
    return CATALOGUE["hours.week"].run(knowing(person=person, now=now), {}, Enter())


@pytest.mark.parametrize(
    ("now", "asked_at"),
    [(NOW, SUNDAY), (SUNDAY - timedelta(minutes=1), SUNDAY), (SUNDAY, SUNDAY + timedelta(days=7))],
)
def test_they_are_asked_on_the_coming_sunday(now: datetime, asked_at: datetime) -> None:
    assert next_sunday(now, ZONE) == asked_at


def test_on_the_day_on_which_clocks_change_it_is_the_same_hour_on_the_clock() -> None:
    spring = datetime(2026, 3, 2, 15, tzinfo=UTC)
    assert next_sunday(spring, ZONE) == datetime(2026, 3, 8, 22, 30, tzinfo=UTC)


def test_they_agree_to_it_or_not() -> None:
    ask = CATALOGUE["hours.each_sunday"].run
    assert ask(knowing(), {}, Yes()) == end(AskEachSunday(True), Say("hours.sunday_on"))
    assert ask(knowing(), {}, No()) == end(AskEachSunday(False), Say("hours.sunday_off"))


def test_who_said_no_is_not_asked_again_unless_they_ask() -> None:
    ask, refused = CATALOGUE["hours.each_sunday"].run, knowing(person=replace(ANA, no_sundays=True))
    assert ask(refused, {}, Enter()) == end(Say("hours.sunday_known"))
    assert ask(refused, {"wish": "ask_sundays"}, Enter()) == stay(Ask("hours.each_sunday"))


def test_who_agreed_already_is_only_told_so() -> None:
    ask, agreed = CATALOGUE["hours.each_sunday"].run, knowing(person=CHANGES)
    assert ask(agreed, {}, Enter()) == end(Say("hours.sunday_on"))
    over = end(AskEachSunday(False), Say("hours.sunday_off"))
    assert ask(agreed, {"wish": "no_sundays"}, Enter()) == over


def test_the_sunday_text_asks_for_the_week_ahead_and_plans_the_next_one() -> None:
    turn = asks_week()
    assert asked(turn.effects).startswith("Hi Ana. When are you not free, week of Mon 30 Nov?")
    [following] = [e for e in turn.effects if isinstance(e, Later)]
    assert following == Later(ANA.id, "hours.week", SUNDAY + timedelta(days=7))


@pytest.mark.parametrize("hours", [14, 17])  # Monday 8:30 and 11:30
def test_a_sunday_text_that_waited_for_the_morning_is_about_the_same_week(hours: int) -> None:
    turn = asks_week(SUNDAY + timedelta(hours=hours))
    assert "week of Mon 30 Nov" in asked(turn.effects)


@pytest.mark.parametrize("hours", [18, 60, 160])
def test_a_sunday_text_that_is_too_late_waits_for_the_next_sunday(hours: int) -> None:
    [following] = asks_week(SUNDAY + timedelta(hours=hours)).effects
    assert following == Later(ANA.id, "hours.week", SUNDAY + timedelta(days=7))


@pytest.mark.parametrize("person", [ANA, replace(CHANGES, role="coordinator")])
def test_who_has_not_agreed_is_not_asked(person: Person) -> None:
    assert asks_week(person=person) == end()


def week(event: Event, *known: Entry, **notes: object) -> Outcome:
    facts = knowing(*known, person=CHANGES, now=SUNDAY)
    session = Session(step="hours.week", notes={"week": "2026-11-30", **notes})
    return take_turn(session, facts, event, CATALOGUE)


def test_the_hours_of_a_week_are_single_entries_in_place_of_those_told_before() -> None:
    told = Entry(70, shift(date(2026, 12, 1), time(9), time(17)))
    shifts = MyHours((weekly(frozenset({0}), 7, 15), weekly(frozenset({2, 3}), 15, 23)))
    echoed = week(shifts, OLD_HOME, told)
    assert asked(echoed.effects) == (
        "Week of Mon 30 Nov: not free Mon 7 am-3 pm, Wed, Thu 3 pm-11 pm. Right? 1 = yes, 2 = no"
    )
    facts = knowing(OLD_HOME, told, person=CHANGES, now=SUNDAY)
    stored = kept(answer(echoed, facts, Yes()).effects)
    assert stored.busy == (
        shift(date(2026, 11, 30), time(7), time(15)),
        shift(date(2026, 12, 2), time(15), time(23)),
        shift(date(2026, 12, 3), time(15), time(23)),
    )
    assert stored.instead_of == (70,)


def test_a_weekday_that_is_read_as_the_next_one_is_of_the_week_that_was_asked_about() -> None:
    monday = (Wanted(utc("2026-12-07 07:00"), utc("2026-12-07 15:00"), busy=True),)
    assert "not free Mon 7 am-3 pm. Right?" in asked(week(MyHours((), monday)).effects)


def test_the_same_keeps_the_week_before() -> None:
    echoed = week(Choice("same"), *LAST_WEEK, OLD_HOME)
    assert asked(echoed.effects).startswith("Week of Mon 30 Nov: not free Mon-Wed 7 am-3 pm.")


def test_the_same_of_nothing_is_asked_in_other_words() -> None:
    unknown = week(Choice("same"), OLD_HOME)
    assert asked(unknown.effects).startswith("We have no hours from last week.")
    again = week(FreeWords("eh"), key="hours.week_unknown")
    assert [e.key for e in again.effects if isinstance(e, Ask)] == ["hours.week_unknown.again"]


def test_a_week_off_forgets_what_was_told_for_it() -> None:
    told = Entry(70, shift(date(2026, 12, 1), time(9), time(17)))
    off = week(Choice("off"), told, OLD_HOME)
    assert kept(off.effects) == KeepHours(instead_of=(70,))


def test_one_digit_ends_the_asking() -> None:
    stopped = week(Choice("stop_asking"))
    assert stopped.effects == (AskEachSunday(False), Say("hours.sunday_off"))


def test_an_hour_to_be_home_told_with_the_week_is_for_every_week() -> None:
    both = MyHours((weekly(frozenset({0}), 7, 15), weekly(EVERY_DAY, 22, 6, "curfew")))
    echoed = week(both, OLD_HOME)
    assert asked(echoed.effects).startswith("Week of Mon 30 Nov: not free Mon 7 am-3 pm.")
    facts = knowing(OLD_HOME, person=CHANGES, now=SUNDAY)
    assert asked(answer(echoed, facts, Yes()).effects).startswith("Home by 10 pm, instead of 9 pm")


PARTS = [
    ("hours.right", {}),
    ("hours.instead", {}),
    ("hours.which", {"first": note_windows(AWAY), "second": note_windows(AWAY)}),
    ("hours.reword", {}),
    ("hours.ask", {}),
    ("hours.each_sunday", {}),
    ("hours.week", {"week": "2026-11-30"}),
]


@pytest.mark.parametrize(("step", "notes"), PARTS)
def test_every_question_is_asked_again_under_its_own_key(step: str, notes: Notes) -> None:
    facts = knowing(OLD_JOB, person=CHANGES, now=SUNDAY)
    told = tells(facts, weekly(WORKDAYS, 15, 23))
    noted = {**told.session.notes, **notes}
    again = CATALOGUE[step].run(facts, noted, AskAgain())
    assert isinstance(again.way, Stay)
    [question] = [e for e in again.effects if isinstance(e, Ask)]
    assert question.key.endswith(".again")


@pytest.mark.parametrize(
    "asked_of", ["hours.right", "hours.instead", "hours.which", "hours.reword"]
)
def test_a_question_about_hours_that_is_pushed_out_comes_back(asked_of: str) -> None:
    open_one = Session(
        step=asked_of,
        notes={"parts": [], "aside": "2026-11-25T18:00:00+00:00"},
        asked_at=NOW - timedelta(minutes=40),
        closes_at=NOW + timedelta(hours=71),
    )
    facts = knowing(OLD_JOB)
    reminded = start(open_one, facts, "meeting.confirm", {"meeting": MEETING.id})
    notes = {"parts": [], "asked": asked_of, "known": [31]}
    soon, until = NOW + timedelta(minutes=30), NOW + timedelta(hours=72)
    again = Later(ANA.id, "hours.again", soon, notes, until=until)
    assert reminded.session.step == "meeting.confirm"
    assert again in reminded.effects


@pytest.mark.parametrize(
    ("asked_of", "step"),
    [
        ("hours.right", "hours.right"),
        ("hours.instead", "hours.right"),
        ("hours.which", "hours.which"),
        ("hours.reword", "hours.reword"),
    ],
)
def test_what_was_pushed_out_is_asked_as_it_was(asked_of: str, step: str) -> None:
    notes = {"asked": asked_of, "known": [31], "tried": True}
    back = CATALOGUE["hours.again"].run(knowing(OLD_JOB), notes, Enter())
    assert back == go(step, tried=True)


def test_hours_told_anew_since_are_not_asked_about_as_they_were() -> None:
    notes = {"asked": "hours.right", "known": [31]}
    assert CATALOGUE["hours.again"].run(knowing(OLD_HOME), notes, Enter()) == end()
