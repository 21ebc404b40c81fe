"""How is their week: asked at their pace, answered in any way, shown to whom it concerns."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flows.checkin import next_caring, next_checkin
from flows.engine.effects import Ask, HandOver, Later, Rated, Say, Show, Tell
from flows.engine.facts import BestTime, Pace
from flows.engine.need_effects import NoteNeeds
from tests.fakes import ANA, MARC, NOW, ZONE
from tests.flows.talk import Talk, done, said

SINCE = {"since": NOW.isoformat(), "tried": 1}


def asked(**seen: object) -> Talk:
    talk = Talk(seen=seen)
    talk.starts("checkin.ask")
    return talk


@pytest.mark.parametrize(("digit", "rating"), [("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5)])
def test_a_digit_is_kept(digit: str, rating: int) -> None:
    assert Rated(rating) in asked().hears(digit)


def test_a_low_week_is_met_with_an_offer_and_a_very_low_one_to_talk_at_once() -> None:
    assert said(asked().hears("2")) == ["checkin.low"]
    talk = asked()
    assert said(talk.hears("1")) == ["checkin.very_low"]
    assert HandOver("asked") in talk.hears("1")


def test_low_twice_is_shown_and_once_is_not() -> None:
    assert Show("low_mood") in asked(rated=(2,)).hears("2")
    assert Show("low_mood") in asked(rated=(4, 1)).hears("1")
    assert Show("low_mood") not in asked(rated=(1, 3)).hears("2")
    assert Show("low_mood") not in asked().hears("1")


def test_what_would_help_is_a_person_a_need_or_nothing() -> None:
    for answer, key in (("2", "menu.needs"), ("3", "checkin.not_now")):
        talk = asked()
        talk.hears("2")
        assert said(talk.hears(answer)) == [key]
    talk = asked()
    talk.hears("2")
    assert NoteNeeds(("clothes",), "i need boots") in talk.hears("i need boots")


def test_a_good_week_is_shared_only_with_a_yes() -> None:
    talk = asked()
    effects = talk.hears("5")
    assert said(effects) == ["checkin.high"]
    assert not any(isinstance(e, Tell) for e in effects)
    [told] = [e for e in talk.hears("1") if isinstance(e, Tell)]
    assert (told.person_id, told.key) == (MARC.id, "mentor.good_week")
    for no in ("2", "no thanks", "got my first pay this week"):
        talk = asked()
        talk.hears("5")
        assert not any(isinstance(e, Tell) for e in talk.hears(no))


def test_without_anybody_to_share_it_with_nothing_is_asked() -> None:
    assert said(asked(meets=None).hears("5")) == ["checkin.glad"]


@pytest.mark.parametrize("words", ["pretty rough but ok", "ca va pas pire", "good", "meh"])
def test_free_words_go_to_the_coordinator(words: str) -> None:
    effects = asked().hears(words)
    assert (said(effects), done(effects)) == (["checkin.words"], [Show("checkin_words")])


def test_a_need_in_free_words_is_noted() -> None:
    assert NoteNeeds(("clothes",), "not great, need boots") in asked().hears(
        "not great, need boots"
    )


def test_a_digit_that_is_none_is_asked_again() -> None:
    assert said(asked().hears("9")) == ["checkin.ask.again"]


def test_it_is_asked_three_times_each_in_other_words_then_a_human_is_told() -> None:
    talk = Talk()
    keys = []
    effects = talk.starts("checkin.ask")
    while len(keys) < 5:
        keys += said(effects)
        tries = [e for e in effects if isinstance(e, Later) and e.step == "checkin.try"]
        if not tries:
            break
        talk.now = tries[0].at
        effects = talk.starts("checkin.try", **tries[0].notes)
    assert keys == ["checkin.ask", "checkin.second", "checkin.third"]
    assert effects == [Show("silent")]
    assert talk.now == NOW + timedelta(hours=24 + 48 + 72)


def test_after_three_tries_it_is_silent_until_they_or_a_human_write() -> None:
    last = {"last": (NOW - timedelta(days=7)).isoformat()}
    effects = Talk().starts("checkin.ask", **last)
    assert [(e.step, e.notes) for e in effects if isinstance(e, Later)] == [("checkin.ask", last)]
    assert said(effects) == []
    for who in ("wrote", "human"):
        seen = {who: NOW - timedelta(days=5)}
        assert said(Talk(seen=seen).starts("checkin.ask", **last)) == ["checkin.ask"]


def test_who_has_written_since_is_not_asked_again() -> None:
    talk = Talk(seen={"wrote": NOW + timedelta(hours=2)}).later(hours=24)
    assert talk.starts("checkin.try", **SINCE) == []
    talk = Talk(seen={"wrote": NOW - timedelta(hours=2)}).later(hours=24)
    assert said(talk.starts("checkin.try", **SINCE)) == ["checkin.second"]


def test_it_is_skipped_where_a_human_has_just_written_and_planned_anew() -> None:
    for hours, keys in ((71, []), (73, ["checkin.ask"])):
        effects = Talk(seen={"human": NOW - timedelta(hours=hours)}).starts("checkin.ask")
        assert said(effects) == keys
        assert any(isinstance(e, Later) and e.step == "checkin.ask" for e in effects)


@pytest.mark.parametrize(
    "change",
    [
        {"pace": "meetings"},
        {"consent": "no"},
        {"consent": "open"},
        {"release_at": NOW + timedelta(days=2)},
    ],
)
def test_who_does_not_want_it_or_is_not_out_is_asked_nothing(change: dict[str, object]) -> None:
    person = replace(ANA, **change)  # type: ignore[arg-type]
    for step in ("checkin.ask", "checkin.caring"):
        assert Talk(person=person).starts(step) == []
    assert Talk(person=person).starts("checkin.try", **SINCE) == []
    assert Talk(person=MARC).starts("checkin.ask") == []


def test_a_phone_that_others_see_gets_no_check_in() -> None:
    shared = replace(ANA, shared_phone=True)
    for step in ("checkin.ask", "checkin.caring"):
        effects = Talk(person=shared).starts(step)
        assert said(effects) == []
        assert [e.step for e in effects if isinstance(e, Later)] == [step]


def test_a_caring_text_needs_no_answer() -> None:
    effects = Talk().starts("checkin.caring")
    assert [type(e) for e in effects] == [Say, Later]
    assert not any(isinstance(e, Ask) for e in effects)


@pytest.mark.parametrize(
    ("pace", "best", "local"),
    [
        ("weekly", "", "2026-11-30 16:00"),
        ("two_weeks", "morning", "2026-12-07 10:30"),
        ("monthly", "evening", "2026-12-21 18:30"),
    ],
)
def test_the_next_one_is_at_their_pace_and_hours(pace: Pace, best: BestTime, local: str) -> None:
    at = next_checkin(NOW, ZONE, pace, best)
    assert at == datetime.fromisoformat(f"{local}-05:00").astimezone(UTC)


def test_a_caring_text_comes_once_in_four_weeks_at_another_hour_than_a_question() -> None:
    at = next_caring(NOW, ZONE, "")
    assert at == datetime(2026, 12, 21, 22, 0, tzinfo=UTC)
