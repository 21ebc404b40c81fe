"""Needs: noted for an owner and a day, referred, and asked about until they worked."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flows.calendar.hours import WeeklyHours
from flows.engine.catalogue import CATALOGUE
from flows.engine.effects import Ask, Close, Effect, HandOver, Say, Take
from flows.engine.events import Choice, Enter, Event, FreeWords, Yes
from flows.engine.facts import Needed, Service, Thread
from flows.engine.need_effects import HelpDidNot, HelpWorked, NoteNeeds, Refer
from flows.engine.steps import Turn, go, stay
from flows.needs import due_of
from flows.texts.values import NeedKinds
from flows.understand.questions import QUESTIONS
from tests.fakes import ANA, MARC, NOW, PROGRAMME, ROSA, facts_for
from tests.flows.talk import Talk, done, said, values_of

KINDS = [need.partition(":")[2] for _, need in QUESTIONS["needs_menu"]]
WEEK = (WeeklyHours(frozenset({0, 1, 2, 3, 4}), NOW.time(), datetime.max.time()),)
CLOSET = Service(4, "Vestiaire", ("clothes",), "1 rue Nord", "+15145550160", NOW, WEEK)
KITCHEN = replace(CLOSET, id=5, name="Table", kinds=("food",))
NEED = Needed(11, 120, ANA.id, "clothes", "referred", NOW, 1, ROSA.id, CLOSET)
TAKEN = Thread(120, "yellow", "taken", ANA.id, "Ana", ROSA.id, "Rosa", NOW, need="clothes")


def asked(event: Event, **changes: object) -> Turn:
    needed = replace(NEED, **changes)  # type: ignore[arg-type]
    facts = facts_for(ANA, needed=(needed,))
    return CATALOGUE["needs.worked"].run(facts, {"need": 11}, event)


def staff_texts(text: str, thread: Thread = TAKEN, needed: Needed = NEED) -> list[Effect]:
    seen = {"threads": (thread,), "needed": (needed,), "directory": (CLOSET, KITCHEN)}
    return Talk(person=ROSA, seen=seen).hears(text)


@pytest.mark.parametrize("kind", KINDS)
def test_each_of_the_eight_needs_reaches_somebody(kind: str) -> None:
    made = CATALOGUE["menu.need"].run(facts_for(ANA), {"kinds": [kind]}, Enter())
    if kind == "person":
        assert made == go("handover.ask")
    else:
        assert NoteNeeds((kind,)) in made.effects


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("need a bus pass for work", ("transport",)),
        ("j'ai pu d'bottes", ("clothes",)),
        ("i need boots and food please", ("clothes", "food")),
        ("jai besoin d'une carte soleil pis d'un manteau", ("papers", "clothes")),
        ("need a job", ("work",)),
    ],
)
def test_needs_are_heard_in_free_words(text: str, kinds: tuple[str, ...]) -> None:
    effects = Talk().hears(text)
    [noted] = [effect for effect in effects if isinstance(effect, NoteNeeds)]
    assert (set(noted.kinds), noted.words) == (set(kinds), text)
    assert said(effects) == ["needs.noted"]
    assert values_of(effects, "needs.noted")["needs"] == NeedKinds(",".join(noted.kinds))


def test_a_number_of_the_menu_is_no_word_to_keep() -> None:
    talk = Talk()
    talk.starts("menu.needs")
    assert NoteNeeds(("food",)) in talk.hears("2")


def test_a_mentor_has_no_needs_of_their_own_here() -> None:
    made = CATALOGUE["menu.need"].run(facts_for(MARC), {"kinds": ["food"]}, Enter())
    assert made == go("handover.ask")
    assert not any(isinstance(e, NoteNeeds) for e in Talk(person=MARC).hears("i need a ride"))
    assert any(isinstance(e, HandOver) for e in Talk(person=MARC).hears("i need a ride"))


@pytest.mark.parametrize(
    ("event", "key", "what"),
    [
        (Yes(), "needs.glad", HelpWorked(11)),
        (Choice("not_yet"), "needs.not_yet", HelpDidNot(11, False)),
        (Choice("other_help"), "needs.other", HelpDidNot(11, True)),
    ],
)
def test_whether_it_worked_is_one_digit(event: Event, key: str, what: Effect) -> None:
    effects = list(asked(event).effects)
    assert said(effects) == [key]
    assert done(effects) == [what]


def test_it_is_asked_only_while_they_are_sent_somewhere() -> None:
    assert said(list(asked(Enter()).effects)) == ["needs.worked"]
    assert asked(Enter(), state="taken").effects == ()
    assert asked(FreeWords("eh")).way == stay().way


def test_an_answer_that_nobody_waits_for_any_more_is_still_answered() -> None:
    assert said(list(asked(Yes(), state="closed").effects)) == ["meeting.say_ok"]


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-23 15:00", "2026-11-24 22:00"),  # Monday at ten: Tuesday at five
        ("2026-11-23 13:00", "2026-11-23 22:00"),  # before work: that day
        ("2026-11-28 15:00", "2026-11-30 22:00"),  # Saturday: Monday
        ("2026-12-24 15:00", "2026-12-28 22:00"),  # over Christmas, a Friday
    ],
)
def test_a_need_is_due_at_the_end_of_the_next_working_day(now: str, until: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert due_of(PROGRAMME, at) == datetime.fromisoformat(until).replace(tzinfo=UTC)


def test_staff_see_what_fits_and_refer_by_its_number() -> None:
    listed = staff_texts("120 refer")
    assert said(listed) == ["staff.refer_which"]
    assert str(values_of(listed, "staff.refer_which")["words"]).count("Vestiaire") == 1
    assert Refer(120, 4) in staff_texts("120 DIRIGER 4")
    assert said(staff_texts("120 refer 5")) == ["staff.refer_which"]  # that one is for food


def test_a_need_that_nobody_has_is_taken_first_and_closed_with_an_outcome() -> None:
    free = replace(TAKEN, state="open")
    assert said(staff_texts("120 refer 4", free)) == ["staff.take_first"]
    assert said(staff_texts("120 done 1", free)) == ["staff.take_first"]
    taken = staff_texts("120", free)
    assert Take(120) in taken
    assert said(taken)[0] == "staff.need_yours"
    assert said(staff_texts("120 done")) == ["staff.need_ends"]
    assert Close(120, 2) in staff_texts("120 done 2")


def test_words_after_a_number_are_no_referral() -> None:
    assert said(staff_texts("120 refer to what i sent you")) == ["staff.relay_confirm"]


def test_an_ended_need_is_not_referred() -> None:
    closed = replace(NEED, state="closed")
    assert staff_texts("120 refer 4", needed=closed) == [
        Say("staff.no_need", values_of(staff_texts("120 refer 4", needed=closed), "staff.no_need"))
    ]


def test_the_question_can_be_asked_again() -> None:
    talk = Talk(seen={"needed": (NEED,)})
    talk.starts("needs.worked", need=11)
    effects = talk.hears("6")
    assert [e.key for e in effects if isinstance(e, Ask)] == ["needs.worked.again"]
