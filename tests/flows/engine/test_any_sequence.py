"""Whatever is texted, in whatever order: no loop, one open question at most, nothing broken."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Ask, HandOver
from flows.engine.facts import Level, Person, Thread
from flows.engine.noted import note_instant
from tests.fakes import ANA, LUC, MARC, MEETING, NOW, ROSA
from tests.flows.talk import CALM, RED, WATCHED, Talk, done, said

STARTS = tuple(MEETING.starts_at + timedelta(days=n) for n in range(1, 6))
WORDS = [
    "1", "2", "3", "4", "5", "7", "8", "9", "0", "99", "yes", "no", "ok", "oui", "non", "merci",
    "MENU", "WHEN", "QUAND", "PERSON", "PAUSE", "FR", "EN", "WHO", "NEW", "MYDATA", "UNDO", "HELP",
    "STOP", "START", "YES", "CANCEL", "i'll be 10 min late", "can't today", "friday after 6?",
    "by phone", "video", "group", "i need food", "talk to a person", "pause for 3 days", "omw",
    "another time", "blorp zang fribble?", "yes but late", "none of these", "", "👍", "hello",
    "new number who this", "142", "142 ok", "done", "what were the choices", "5:30", "bus",
]  # fmt: skip
STEPS = [
    ("meeting.confirm", {}), ("meeting.same_day", {}), ("meeting.changed", {}),
    ("meeting.changed", {"start": note_instant(STARTS[1])}), ("meeting.cancelled", {}),
    ("meeting.cancelled", {"offer": True}), ("meeting.silence", {}), ("meeting.missed", {}),
    ("meeting.apology", {}), ("meeting.did_meet", {}), ("mentor.remind", {}),
    ("mentor.report", {}), ("mentor.report", {"again": True}), ("handover.back", {}),
    ("hours.check", {}), ("hours.next", {"next": True, "seen": [7]}), ("hours.week", {}),
]  # fmt: skip
LEVELS: tuple[Level | None, ...] = (None, None, None, "handover", "red", "orange_today")

texts = st.tuples(
    st.just("text"),
    st.sampled_from(WORDS) | st.text(max_size=40),
    st.sampled_from([CALM, CALM, CALM, CALM, RED, WATCHED]),
    st.sampled_from(LEVELS),
    st.sampled_from(["", "", "", "STOP", "START", "HELP"]),
    st.booleans(),
)
dues = st.tuples(st.just("due"), st.sampled_from(STEPS))
times = st.tuples(st.just("time"), st.sampled_from([5, 50, 70, 600, 7200, 90_000, 300_000]))
worlds = st.tuples(st.just("world"), st.sampled_from(["planned", "confirmed", "held", "missed"]))
happenings = st.lists(texts | texts | dues | times | worlds, max_size=14)


def in_thread(person: Person, level: Level | None) -> Thread | None:
    if level is None:
        return None
    return Thread(142, level, "taken", person.id, person.first_name, ROSA.id, "Rosa", NOW)


def happens(talk: Talk, what: Any) -> None:
    match what:
        case "text", words, screening, level, report, asked:
            thread = in_thread(talk.person, level)
            heard = {"in_thread": thread, "opt_out": report, "safety_asked": asked}
            talk.hears(words, at=talk.now + timedelta(seconds=7), screening=screening, **heard)
        case "due", (step, notes):
            talk.starts(step, meeting=7, **notes)
        case "time", seconds:
            talk.later(seconds=seconds)
        case "world", state:
            rev = talk.seen["all_meetings"][0].rev + 1
            talk.seen["all_meetings"] = (replace(MEETING, state=state, rev=rev),)


@pytest.mark.parametrize("person", [ANA, LUC, MARC, ROSA], ids=lambda person: person.first_name)
@settings(deadline=None, max_examples=150)
@given(what=happenings, accepts=st.booleans(), free=st.integers(0, 5))
def test_any_sequence(person: Person, what: list[Any], free: int, *, accepts: bool) -> None:
    mine = replace(MEETING, mentee=LUC) if person == LUC else MEETING
    seen = {"all_meetings": (mine,), "starts": STARTS[:free], "misfits": (mine,) * (free % 2)}
    talk = Talk(replace(person, asks_hours=free > 2), accepts=accepts, seen=seen)
    for each in what:
        happens(talk, each)  # TooManyHops or BrokenSession would fail here
        asked = [e for e in talk.last.effects if isinstance(e, Ask)]
        assert len(asked) <= 1
        if talk.session.step:
            assert CATALOGUE[talk.session.step].question
            assert talk.session.closes_at is not None
        assert talk.session.misses <= 1


@given(words=st.lists(st.sampled_from(["blorp zang fribble?", "krentz wug dax?"]), min_size=2))
def test_nobody_is_asked_again_and_again(words: list[str]) -> None:
    talk = Talk(seen={"all_meetings": (MEETING,)})
    talk.starts("meeting.confirm", meeting=7)
    assert said(talk.hears(words[0])) == ["meeting.confirm.again"]
    assert HandOver("not_understood") in done(talk.hears(words[1]))
