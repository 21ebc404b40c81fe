"""Staff words: every word on every thread, whoever holds it, gets one clear answer."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import coordinator
from flows.engine.effects import (
    Ask,
    Close,
    Contact,
    Effect,
    Note,
    Opened,
    PassOn,
    Relay,
    Say,
    Take,
)
from flows.engine.events import AskAgain, Choice, Enter, Event, FreeWords, No, Pick, Thanks, Yes
from flows.engine.facts import Level, Thread, ThreadState
from flows.engine.steps import Turn, end, go, stay
from flows.texts.render import render
from flows.texts.values import Clock, Name, Number, Words
from flows.understand.staff import StaffKind, StaffWord, read_staff
from tests.fakes import ANA, NOW, PAUL, ROSA, ZONE, facts_for

N = {"n": Number(142)}
WHOSE = N | {"name": Name("Ana")}
TAKEN_AT = NOW - timedelta(minutes=12)
SAID = ("i cant do this", "nobody is here")
WORDS = Say("staff.words", WHOSE | {"words": Words("i cant do this / nobody is here")})
# What follows the words of an alert: what the bot has said to them, and that they may be told now.
UNANSWERED = (Say("staff.unanswered", N), Opened(142))
TAKE_FIRST = end(Say("staff.take_first", N))
NOT_YOURS = end(Say("staff.not_yours", N | {"coord": Name("Paul")}))

LEVELS: tuple[Level, ...] = get_args(Level)
ALERTS: tuple[Level, ...] = ("red", "orange_tonight", "orange_today")
CALM: tuple[Level, ...] = ("handover", "yellow")
TAKEN: tuple[ThreadState, ...] = ("taken", "contact")


def thread(level: Level = "red", state: ThreadState = "open", **changes: Any) -> Thread:
    plain = Thread(142, level, state, ANA.id, "Ana", None, "", NOW - timedelta(minutes=20))
    return replace(plain, **changes)


def mine(level: Level = "red", state: ThreadState = "taken", **changes: Any) -> Thread:
    held = {"owner_id": ROSA.id, "owner_name": "Rosa", "taken_at": TAKEN_AT}
    return thread(level, state, **(held | changes))


def theirs(level: Level = "red", state: ThreadState = "taken") -> Thread:
    return thread(level, state, owner_id=PAUL.id, owner_name="Paul", taken_at=TAKEN_AT)


def text(words: str, *threads: Thread, **looked_up: Any) -> Turn:
    """What Rosa's text does."""
    word = read_staff(words)
    assert word is not None
    return use(word, *threads, **looked_up)


# What a staff word is called in notes, where that is not its kind.
CALLED = {"take_or_read": "take", "contact": "ok", "bare_done": "done"}


def noted(word: StaffWord) -> dict[str, object]:
    return {
        "word": CALLED.get(word.kind, word.kind),
        "number": word.number,
        "outcome": word.outcome,
        "days": word.days,
        "weekday": word.weekday,
        "text": word.text,
    }


def use(word: StaffWord, *threads: Thread, **looked_up: Any) -> Turn:
    facts = facts_for(ROSA, threads=threads, said={142: SAID}, **looked_up)
    return coordinator.word(facts, noted(word), Enter())


# Take and read


@pytest.mark.parametrize("assigned", [None, ROSA.id, PAUL.id])
def test_taking_a_red_alert_says_until_when_contact_is_due_and_then_the_words(
    assigned: int | None,
) -> None:
    by = Clock(NOW + timedelta(minutes=30), ZONE)
    turn = text("142", thread(owner_id=assigned))
    assert turn == end(Take(142), Say("staff.taken", N | {"clock_by": by}), WORDS, *UNANSWERED)


@pytest.mark.parametrize("level", [level for level in LEVELS if level != "red"])
def test_taking_anything_else_sets_no_deadline(level: Level) -> None:
    read = UNANSWERED if level in ALERTS else ()
    assert text("142", thread(level)) == end(Take(142), Say("staff.yours", N), WORDS, *read)


@pytest.mark.parametrize(("level", "state"), list(product(LEVELS, TAKEN)))
@pytest.mark.parametrize("word", ["142", "142 words", "142 MOTS"])
def test_the_owner_reads_the_words_again(level: Level, state: ThreadState, word: str) -> None:
    read = UNANSWERED if level in ALERTS else ()
    assert text(word, mine(level, state)) == end(Take(142), WORDS, *read)


def test_the_owner_reads_what_the_bot_has_said_to_them() -> None:
    facts = facts_for(ROSA, threads=[thread()], said={142: SAID}, safety_texts={142: "Call 911."})
    sent = Say("staff.answered", N | {"words": Words("Call 911.")})
    turn = coordinator.word(facts, noted(StaffWord("take_or_read", 142)), Enter())
    assert turn.effects[-2:] == (sent, Opened(142))


@pytest.mark.parametrize(("level", "state"), list(product(LEVELS, TAKEN)))
def test_a_late_taker_hears_who_has_it_and_since_when(level: Level, state: ThreadState) -> None:
    values = N | {"coord": Name("Paul"), "clock": Clock(TAKEN_AT, ZONE)}
    assert text("142", theirs(level, state)) == end(Say("staff.already_taken", values))


def test_somebody_may_be_reading_stands_before_the_number_and_the_words() -> None:
    turn = text("142", thread("red", do_not_text=True, phone="+15145550123"))
    assert turn.effects[2:] == (
        Say("staff.details_do_not_text", N),
        Say("staff.call", WHOSE | {"words": Words("+15145550123")}),
        WORDS,
        *UNANSWERED,
    )


def test_a_thread_without_words_says_whom_it_is_about() -> None:
    facts = facts_for(ROSA, threads=(thread("orange_today"),))
    turn = coordinator.word(facts, noted(StaffWord("take_or_read", 142)), Enter())
    assert turn.effects[-1] == Say("staff.no_words", WHOSE)


def test_an_alert_from_an_unknown_number_can_be_taken() -> None:
    turn = text("142", thread(person_id=None, first_name=""))
    assert turn.effects[0] == Take(142)


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("142 DONE 1 tomorrow", "2026-11-24"),
        ("142 DONE 1 mon", "2026-11-30"),  # it is Monday: the one ahead
        ("142 FINI 1 dim", "2026-11-29"),
        ("142 DONE 1 10 days", "2026-12-03"),
    ],
)
def test_who_closes_an_alert_may_name_a_day_to_look_at_it_again(word: str, day: str) -> None:
    turn = text(word, mine())
    assert turn.effects[0] == Close(142, 1, date.fromisoformat(day))
    assert isinstance(turn.effects[1], Say) and turn.effects[1].key == "staff.closed_until"


# OK, PASS, DONE


@pytest.mark.parametrize("state", TAKEN)
@pytest.mark.parametrize("level", LEVELS)
def test_ok_notes_the_contact(level: Level, state: ThreadState) -> None:
    key = "staff.reached" if level in CALM else "staff.contact"
    assert text("142 OK", mine(level, state)) == end(Contact(142), Say(key, N))


@pytest.mark.parametrize("word", ["142 PASS", "142 passe"])
@pytest.mark.parametrize("level", LEVELS)
def test_the_owner_or_anybody_paged_passes_it_on(level: Level, word: str) -> None:
    passed = end(PassOn(142), Say("staff.passed", N))
    assert text(word, mine(level), next_in_chain=PAUL) == passed
    assert text(word, thread(level), next_in_chain=PAUL) == passed


@pytest.mark.parametrize("held", [mine(), thread()])
def test_with_nobody_to_pass_to_it_stays(held: Thread) -> None:
    assert text("142 PASS", held) == end(Say("staff.nobody_to_pass", N))


@pytest.mark.parametrize(("level", "outcome"), list(product(ALERTS, range(1, 6))))
@pytest.mark.parametrize("word", ["DONE", "FINI"])
def test_an_alert_is_closed_with_its_outcome(level: Level, outcome: int, word: str) -> None:
    turn = text(f"142 {word} {outcome}", mine(level, "contact"))
    assert turn == end(Close(142, outcome), Say("staff.closed", N))


@pytest.mark.parametrize("level", ALERTS)
@pytest.mark.parametrize("word", ["142 DONE", "142 FINI", "142 DONE 0", "142 DONE 6"])
def test_an_alert_is_not_closed_without_an_outcome(level: Level, word: str) -> None:
    assert text(word, mine(level)) == end(Say("staff.needs_outcome", N))


@pytest.mark.parametrize("word", ["142 DONE", "142 FINI", "142 DONE 3"])
@pytest.mark.parametrize("level", CALM)
def test_hand_overs_and_yellows_need_no_outcome(level: Level, word: str) -> None:
    assert text(word, mine(level)) == end(Close(142, 0), Say("staff.closed", N))


def test_a_yellow_is_done_without_being_taken() -> None:
    assert text("142 DONE", thread("yellow")) == end(Close(142, 0), Say("staff.closed", N))


# Who may


OWNERS_WORDS = ["142 OK", "142 DONE 1", "142 DONE", "142 WORDS", "142 I am calling you now"]


@pytest.mark.parametrize(("word", "level"), list(product(OWNERS_WORDS, LEVELS)))
def test_what_is_the_owners_needs_taking_first(word: str, level: Level) -> None:
    if level == "yellow" and "DONE" in word:
        return
    assert text(word, thread(level)) == TAKE_FIRST
    assert text(word, thread(level, owner_id=ROSA.id)) == TAKE_FIRST


@pytest.mark.parametrize(("word", "level"), list(product([*OWNERS_WORDS, "142 PASS"], LEVELS)))
@pytest.mark.parametrize("state", TAKEN)
def test_what_is_the_owners_is_refused_to_others(
    word: str, level: Level, state: ThreadState
) -> None:
    assert text(word, theirs(level, state), next_in_chain=ROSA) == NOT_YOURS


ALL_WORDS = ["142", "142 PASS", "142 note: rang twice", *OWNERS_WORDS]


@pytest.mark.parametrize("word", ALL_WORDS)
def test_a_closed_number_gets_a_clear_answer(word: str) -> None:
    closed = end(Say("staff.closed_before", N))
    assert text(word, mine(state="closed")) == closed
    assert text(word, theirs(state="closed")) == closed


@pytest.mark.parametrize("word", ALL_WORDS)
def test_a_wrong_number_gets_a_clear_answer(word: str) -> None:
    assert text(word, replace(mine(), number=143)) == end(Say("staff.no_such", N))


@pytest.mark.parametrize("threads", [(), (mine(),), (theirs(),), (mine(state="closed"),)])
@pytest.mark.parametrize("word", ["142 HELP", "142 aide"])
def test_help_is_always_given(word: str, threads: tuple[Thread, ...]) -> None:
    assert text(word, *threads) == end(Say("staff.help", N))


# Notes


@pytest.mark.parametrize("held", [mine(), theirs(), thread(), mine("handover"), thread("yellow")])
def test_anybody_of_the_team_may_leave_a_note(held: Thread) -> None:
    turn = text("142 Note: sister says he is OK", held)
    assert turn == end(Note(142, "sister says he is OK"), Say("staff.note_saved", N))


def test_an_empty_note_is_answered_with_the_words_there_are() -> None:
    assert text("142 note:", mine()) == end(Say("staff.help", N))


# Relay


def confirm(event: Event, held: Thread | None, **notes: Any) -> Turn:
    facts = facts_for(ROSA, threads=() if held is None else (held,))
    return coordinator.relay(facts, {"number": 142, "text": "call me"} | notes, event)


@pytest.mark.parametrize("level", LEVELS)
def test_the_first_relay_of_a_thread_waits_for_a_1(level: Level) -> None:
    asked = go("coordinator.relay", number=142, text="Can I call you? - Rosa")
    assert text("142 Can I call you? - Rosa", mine(level)) == asked


@pytest.mark.parametrize("level", LEVELS)
def test_later_relays_go_at_once(level: Level) -> None:
    turn = text("142 I am on my way", mine(level, relayed=True))
    assert turn == end(Relay(142, "I am on my way"), Say("staff.relayed", N))


@pytest.mark.parametrize(
    "words", ["note he sleeps at the shelter", "Notes: none", "dnoe 3", "clal", "mtos", "psas"]
)
def test_what_may_have_been_meant_for_us_waits_for_a_1(words: str) -> None:
    asked = go("coordinator.relay", number=142, text=words)
    assert text(f"142 {words}", mine(relayed=True)) == asked


@pytest.mark.parametrize("words", ["noted, see you at 5", "fine", "hello", "call me", "done deal"])
def test_words_for_the_person_are_not_held_up(words: str) -> None:
    assert text(f"142 {words}", mine(relayed=True)) == end(
        Relay(142, words), Say("staff.relayed", N)
    )


def test_where_somebody_may_be_reading_every_relay_waits_for_a_1() -> None:
    turn = text("142 hello", mine(relayed=True, do_not_text=True))
    assert turn == go("coordinator.relay", number=142, text="hello")


@pytest.mark.parametrize(("event", "again"), [(Enter(), ""), (AskAgain(), ".again")])
@pytest.mark.parametrize(
    ("reading", "key"),
    [(False, "staff.relay_confirm"), (True, "staff.relay_confirm_reading")],
)
def test_the_echo_names_the_person_or_the_danger_and_lives_an_hour(
    event: Event, again: str, reading: bool, key: str
) -> None:
    turn = confirm(event, mine(do_not_text=reading))
    assert turn == stay(Ask(key + again, WHOSE, until=NOW + timedelta(hours=1)))


@pytest.mark.parametrize("event", [Choice("send"), Yes(), Pick(1)])
def test_a_1_sends_the_words(event: Event) -> None:
    assert confirm(event, mine()) == end(Relay(142, "call me"), Say("staff.relayed", N))


@pytest.mark.parametrize(
    "event", [No(), Pick(2), Choice("menu"), Thanks(), FreeWords("wait not yet")]
)
def test_anything_else_sends_nothing_and_says_so(event: Event) -> None:
    assert confirm(event, mine()) == end(Say("staff.relay_dropped"))


@pytest.mark.parametrize("event", [Enter(), Choice("send"), No(), AskAgain()])
@pytest.mark.parametrize(
    ("held", "turn"),
    [
        (None, end(Say("staff.no_such", N))),
        (mine(state="closed"), end(Say("staff.closed_before", N))),
        (theirs(), NOT_YOURS),
        (thread(), TAKE_FIRST),
    ],
)
def test_a_thread_that_is_no_longer_theirs_sends_nothing(
    event: Event, held: Thread | None, turn: Turn
) -> None:
    assert confirm(event, held) == turn


# Without a number


@pytest.mark.parametrize("word", ["0", "DONE", "fini", "Done 2"])
@pytest.mark.parametrize(
    ("threads", "key"),
    [
        ((), "staff.none_open"),
        ((mine(state="closed"),), "staff.none_open"),
        ((theirs(),), "staff.none_open"),
        ((mine(), replace(thread(), number=143)), "staff.several"),
        ((mine("handover"), replace(mine("handover"), number=143)), "staff.several"),
    ],
)
def test_a_bare_done_needs_exactly_one_open(
    word: str, threads: tuple[Thread, ...], key: str
) -> None:
    assert text(word, *threads) == end(Say(key))


@pytest.mark.parametrize("word", ["0", "DONE", "FINI"])
def test_a_bare_done_closes_the_only_one_open(word: str) -> None:
    assert text(word, mine("handover")) == end(Close(142, 0), Say("staff.closed", N))
    assert text(word, mine()) == end(Say("staff.needs_outcome", N))
    assert text(word, thread()) == TAKE_FIRST


def test_a_bare_done_with_an_outcome_closes_the_only_alert() -> None:
    assert text("DONE 3", mine()) == end(Close(142, 3), Say("staff.closed", N))


@pytest.mark.parametrize("held", [mine(), thread(), mine("handover"), thread("yellow")])
def test_a_text_without_a_number_is_not_sent(held: Thread) -> None:
    turn = coordinator.unnumbered(facts_for(ROSA, threads=(held,)), {}, Enter())
    assert turn == end(Say("staff.nothing_sent"))


@pytest.mark.parametrize("threads", [(), (theirs(),), (mine(state="closed"),)])
def test_a_text_without_a_number_and_nothing_open_hears_that(threads: Sequence[Thread]) -> None:
    turn = coordinator.unnumbered(facts_for(ROSA, threads=tuple(threads)), {}, Enter())
    assert turn == end(Say("staff.none_open"))


def test_a_word_that_names_nothing_is_an_unnumbered_text() -> None:
    assert use(StaffWord("pass")) == go("coordinator.unnumbered")


# What holds for every word on every thread


EVERY_THREAD = st.builds(
    thread,
    level=st.sampled_from(LEVELS),
    state=st.sampled_from(get_args(ThreadState)),
    owner_id=st.sampled_from([None, ROSA.id, PAUL.id]),
    owner_name=st.just("Paul"),
    relayed=st.booleans(),
    do_not_text=st.booleans(),
    phone=st.sampled_from(["", "+15145550123"]),
)
EVERY_WORD = st.builds(
    StaffWord,
    kind=st.sampled_from(get_args(StaffKind)),
    number=st.sampled_from([142, 142, 142, 150, None]),
    outcome=st.sampled_from([None, 1, 5]),
    text=st.sampled_from(["", "hello"]),
)


def changed(effects: Sequence[Effect]) -> list[Effect]:
    return [effect for effect in effects if not isinstance(effect, Say | Ask)]


@given(word=EVERY_WORD, held=EVERY_THREAD)
def test_words_of_a_person_only_ever_go_to_the_one_who_takes_or_has_the_thread(
    word: StaffWord, held: Thread
) -> None:
    effects = use(word, held, next_in_chain=PAUL).effects
    shown = [e for e in effects if isinstance(e, Say) and e.key in ("staff.words", "staff.call")]
    if shown:
        assert effects[0] == Take(142)
        assert held.state == "open" or held.owner_id in (None, ROSA.id)


@given(word=EVERY_WORD, held=EVERY_THREAD)
def test_every_word_is_answered_and_does_one_thing_at_most(word: StaffWord, held: Thread) -> None:
    turn = use(word, held, next_in_chain=PAUL)
    done = changed(turn.effects)
    # Who takes an alert, or reads it again, has its words before them then.
    assert len(done) <= 1 or done == [Take(142), Opened(142)]
    answered = any(isinstance(effect, Say) for effect in turn.effects)
    assert answered != isinstance(turn.way, type(go("x").way))


@given(word=EVERY_WORD, held=EVERY_THREAD, language=st.sampled_from(["en", "fr"]))
def test_every_answer_can_be_written_in_both_languages(
    word: StaffWord, held: Thread, language: Any
) -> None:
    for effect in use(word, held).effects:
        if isinstance(effect, Say):
            written = render(effect.key, language, effect.values)
            assert "n" not in effect.values or str(word.number or held.number) in written
