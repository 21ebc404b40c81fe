"""Who decides the one reply: the rules in their order, and what a short answer may count for."""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

import pytest

from flows.engine.effects import (
    Answered,
    AnyoneThere,
    Ask,
    CallOff,
    Confirm,
    DoubtNumber,
    HandOver,
    OptIn,
    OptOut,
    Pause,
    ReleaseHolds,
    SafetyAnswer,
    Say,
    SetLanguage,
    Show,
    Tell,
)
from flows.engine.events import AskAgain
from flows.engine.facts import Level, Thread
from flows.engine.need_effects import NoteNeeds
from flows.engine.session import Session
from flows.engine.upgrades import BrokenSession
from tests.fakes import ANA, MARC, MEETING, NOW, PROGRAMME, ROSA
from tests.flows.talk import CALM, RED, WATCHED, Talk, done, said

SEEN = {"all_meetings": (MEETING,), "starts": (NOW + timedelta(days=3),)}


def talk(asked: str = "", **notes: object) -> Talk:
    """Ana's conversation, ten minutes after a question about her meeting was asked."""
    begun = Talk(seen=dict(SEEN))
    if asked:
        begun.starts(asked, **({"meeting": 7} | notes))
        begun.later(minutes=10)
    return begun


def thread(level: Level = "handover") -> Thread:
    return Thread(142, level, "taken", ANA.id, "Ana", ROSA.id, "Rosa", NOW)


# Crisis comes first


def test_an_alert_parks_the_open_question_and_opens_the_safety_question() -> None:
    crisis = talk("meeting.confirm")
    assert crisis.hears("words", screening=RED, safety_asked=True) == []
    assert crisis.session.step == "safety.check"
    assert crisis.session.parked is not None
    assert crisis.session.parked.step == "meeting.confirm"
    assert crisis.session.asked_at is None  # the shell sets it when the carrier has accepted


def test_an_alert_without_a_safety_question_says_nothing_and_opens_nothing() -> None:
    crisis = talk("meeting.confirm")
    assert crisis.hears("words", screening=RED) == []
    assert crisis.session.step == ""
    assert crisis.session.parked is not None


def test_a_second_alert_leaves_the_safety_question_open() -> None:
    crisis = talk("meeting.confirm")
    crisis.hears("words", screening=RED, safety_asked=True)
    crisis.hears("more", screening=RED)
    assert crisis.session.step == "safety.check"
    assert crisis.session.parked is not None


def test_a_block_by_the_carrier_counts_also_in_a_crisis_text() -> None:
    assert talk().hears("STOP", screening=RED, opt_out="STOP") == [OptOut("carrier")]


def test_words_like_stop_in_a_crisis_text_silence_nothing() -> None:
    assert talk().hears("stop", screening=RED, safety_asked=True) == []


def test_somebody_may_be_reading_no_reply_but_a_human() -> None:
    watched = talk("meeting.confirm")
    assert watched.hears("he reads my texts", screening=WATCHED) == [HandOver("asked")]
    assert watched.session.parked is not None


@pytest.mark.parametrize(("text", "by"), [("STOP", "carrier"), ("ARRET", "ours")])
def test_a_stop_right_after_somebody_may_be_reading_counts(
    text: str, by: Literal["carrier", "ours"]
) -> None:
    assert talk().hears(text, screening=WATCHED) == [OptOut(by), HandOver("asked")]


@pytest.mark.parametrize("text", ["MENU", "WHEN", "1", "hello", "PERSON", "7"])
@pytest.mark.parametrize("level", ["handover", "red"])
def test_a_phone_that_somebody_reads_gets_no_automatic_reply(text: str, level: Level) -> None:
    watched = replace(thread(level), do_not_text=True)
    assert talk("meeting.confirm").hears(text, in_thread=watched) == []
    assert talk().hears("HELP", in_thread=watched) == [Show("help")]
    assert OptOut("ours") in talk().hears("ARRET", in_thread=watched)


@pytest.mark.parametrize(("text", "want"), [("9", [SafetyAnswer(False)]), ("ok", [])])
def test_a_nine_from_a_phone_that_somebody_reads_is_heard_but_not_answered(
    text: str, want: list[object]
) -> None:
    crisis = talk()
    crisis.hears("words", screening=RED, safety_asked=True)
    watched = replace(thread("red"), do_not_text=True)
    assert crisis.hears(text, in_thread=watched) == want


@pytest.mark.parametrize(
    ("text", "safe"), [("7", True), ("9", False), ("yes", True), ("no", False)]
)
def test_the_safety_question_is_answered_during_an_alert(text: str, *, safe: bool) -> None:
    crisis = talk()
    crisis.hears("words", screening=RED, safety_asked=True)
    crisis.session = replace(crisis.session, asked_at=crisis.now)
    effects = crisis.hears(text, in_thread=thread("red"))
    assert done(effects) == [SafetyAnswer(safe)]


def test_a_nine_counts_even_before_the_carrier_has_reported_the_question() -> None:
    crisis = talk()
    crisis.hears("words", screening=RED, safety_asked=True)
    assert SafetyAnswer(False) in crisis.hears("9", in_thread=thread("red"))


@pytest.mark.parametrize("text", ["are you there", "is this a bot", "ya tu quelqu'un"])
@pytest.mark.parametrize("asked", [True, False])
def test_who_asks_in_an_alert_if_a_human_is_there_is_answered_by_the_shell(
    text: str, *, asked: bool
) -> None:
    crisis = talk("meeting.confirm")
    crisis.hears("words", screening=RED, safety_asked=asked)
    before = crisis.session
    untaken = replace(thread("red"), state="open")
    assert crisis.hears(text, in_thread=untaken) == [AnyoneThere(142)]
    assert crisis.session == before
    assert crisis.hears(text, in_thread=replace(untaken, do_not_text=True)) == []
    assert crisis.hears(text, in_thread=thread("red")) == []


@pytest.mark.parametrize("text", ["no one's here", "MENU", "PERSON", "lol jk", "PAUSE"])
def test_during_an_alert_everything_else_is_passed_on_in_silence(text: str) -> None:
    crisis = talk("meeting.confirm")
    crisis.hears("words", screening=RED, safety_asked=True)
    before = crisis.session
    assert crisis.hears(text, in_thread=thread("red")) == []
    assert crisis.session == before


def test_a_digit_that_is_no_answer_in_an_alert_is_asked_about_once() -> None:
    crisis = talk()
    crisis.hears("words", screening=RED, safety_asked=True)
    assert crisis.hears("1", in_thread=thread("red")) == [Say("safety.check.again")]
    assert crisis.hears("3", in_thread=thread("red")) == []


@pytest.mark.parametrize(("text", "counts"), [("yes please", False), ("no", False), ("9", True)])
def test_while_a_human_writes_only_digits_answer_the_safety_question(
    text: str, *, counts: bool
) -> None:
    crisis = talk()
    crisis.hears("words", screening=RED, safety_asked=True)
    effects = crisis.hears(text, in_thread=replace(thread("red"), relayed=True))
    assert bool(effects) == counts


@pytest.mark.parametrize("text", ["WHEN", "WHO", "FR"])
def test_words_that_ask_nothing_work_during_an_alert(text: str) -> None:
    crisis = talk()
    crisis.hears("words", screening=RED, safety_asked=True)
    assert crisis.hears(text, in_thread=thread("red")) != []
    assert crisis.session.step == "safety.check"


# Stop, start, help


@pytest.mark.parametrize(
    ("text", "report", "want"),
    [
        ("STOP", "", [OptOut("carrier")]),
        ("stop", "", [OptOut("carrier")]),
        ("bonjour", "STOP", [OptOut("carrier")]),
        ("ARRET", "", [OptOut("ours")]),
        ("stop please", "", [OptOut("ours")]),
        ("arrêtez de m'écrire", "", [OptOut("ours")]),
        ("CANCEL", "", [OptOut("carrier"), Show("cancel_word")]),
        ("CANCEL", "STOP", [OptOut("carrier"), Show("cancel_word")]),
        ("stop by at 5?", "", []),
    ],
)
def test_the_block_of_the_carrier_and_our_opt_out_are_kept_apart(
    text: str, report: str, want: list[object]
) -> None:
    effects = talk().hears(text, opt_out=report)
    kinds = (OptOut, Show) if Show("cancel_word") in want else (OptOut,)
    found = [e for e in effects if isinstance(e, kinds) and e != Show("opted_out")]
    assert found == want


def test_with_advanced_opt_out_only_the_report_is_a_block(monkeypatch: pytest.MonkeyPatch) -> None:
    advanced = replace(PROGRAMME, advanced_opt_out=True)
    monkeypatch.setattr("tests.fakes.PROGRAMME", advanced)
    assert OptOut("ours") in talk().hears("STOP")
    assert OptOut("carrier") in talk().hears("STOP", opt_out="STOP")


def test_help_answered_by_the_carrier_is_only_shown_to_a_human() -> None:
    assert talk().hears("HELP", opt_out="HELP") == [Show("help")]
    assert said(talk().hears("HELP")) == ["rights.help"]


@pytest.mark.parametrize(("text", "language"), [("AIDE", "fr"), ("HELP", "en"), ("INFO", None)])
def test_help_is_answered_in_the_language_of_the_word(text: str, language: str | None) -> None:
    assert Say("rights.help", language=language) in talk().hears(text)


@pytest.mark.parametrize(
    ("text", "out", "want"),
    [
        ("START", {"carrier_blocked": True}, [OptIn("carrier")]),
        ("DEBUT", {"opted_out": True}, [OptIn("ours")]),
        ("YES", {"opted_out": True}, [OptIn("carrier")]),
        ("YES", {}, []),
        ("oui", {"opted_out": True}, []),
    ],
)
def test_yes_is_an_opt_in_only_for_somebody_opted_out(
    text: str, out: dict[str, bool], want: list[object]
) -> None:
    assert [e for e in talk("meeting.confirm").hears(text, **out) if isinstance(e, OptIn)] == want


@pytest.mark.parametrize("out", ["opted_out", "carrier_blocked"])
@pytest.mark.parametrize(
    ("text", "effect"),
    [
        *((text, HandOver("after_stop")) for text in ("1", "MENU", "PERSON", "jpeux pas mercredi")),
        *((text, HandOver("after_stop")) for text in ("i need food", "stop it marc is late again")),
        *((text, Show("opted_out")) for text in ("ok", "thanks", "merci", "stop texting me")),
        *(
            (text, Show("data_erase"))
            for text in ("FORGET", "effacez tout ce que vous avez sur moi")
        ),
        *((text, Show("data_erase")) for text in ("stop texting me and delete all my info",)),
        ("MYDATA", Show("data_copy")),
    ],
)
def test_who_wants_no_texts_gets_none_and_nothing_that_they_write_is_lost(
    out: str, text: str, effect: object
) -> None:
    assert talk("meeting.confirm").hears(text, **{out: True}) == [effect]


def test_more_words_of_who_wants_no_texts_join_what_a_human_has() -> None:
    assert talk().hears("i need food", opted_out=True, in_thread=thread("handover")) == []
    asked = talk().hears("FORGET", opted_out=True, in_thread=thread("handover"))
    assert asked == [Show("data_erase")]


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("delete everything you have on me", False),
        ("supprimez toutes mes infos", False),
        ("stop texting me and delete everything you have on me", True),
        ("arretez de me texter et supprimez mes données", True),
        ("erase me from your list", True),
    ],
)
@pytest.mark.parametrize("asked", ["", "meeting.confirm", "menu.ask"])
def test_a_request_to_be_erased_in_words_is_no_mere_stop(
    text: str, stops: bool, asked: str
) -> None:
    effects = talk(asked).hears(text)
    assert Show("data_erase") in effects
    assert (OptOut("ours") in effects) is stops
    said = "rights.asked_erase_stopped" if stops else "rights.asked_erase"
    assert [effect.key for effect in effects if isinstance(effect, Say)] == [said]


def test_erasing_alone_is_no_sign_of_somebody_who_reads_along() -> None:
    effects = talk().hears("effacez toutes mes données", screening=WATCHED)
    assert effects == [Show("data_erase"), Say("rights.asked_erase")]


def test_where_somebody_may_read_along_a_request_to_be_erased_is_not_answered() -> None:
    effects = talk().hears("effacez mes données, il lit mes textos", screening=WATCHED)
    assert not any(isinstance(effect, Say) for effect in effects)
    assert HandOver("asked") in effects


# Staff


def staff() -> Talk:
    return Talk(ROSA, seen={"threads": (thread("red"),)})


def test_a_numbered_staff_word_goes_to_its_conversation() -> None:
    numbered = staff()
    numbered.hears("142 OK")
    assert numbered.last.path[0].step == "coordinator.word"


def test_staff_words_without_a_number_send_nothing() -> None:
    assert said(staff().hears("tell her I will call")) == ["staff.nothing_sent"]


def test_a_relay_is_sent_after_a_one() -> None:
    relay = staff()
    assert said(relay.hears("142 I will call you at noon"))[0].startswith("staff.relay_confirm")
    relay.hears("1")
    assert relay.last.path[0].step == "coordinator.relay"
    assert relay.session.step == ""


def test_from_an_unverified_phone_staff_words_are_an_ordinary_text() -> None:
    ordinary = staff()
    ordinary.hears("142 OK", staff_words_allowed=False)
    assert ordinary.last.path[0].step == "lost.ask"


def test_global_words_are_open_to_staff() -> None:
    assert SetLanguage("fr") in staff().hears("FR")
    assert said(staff().hears("WHO")) == ["rights.who"]
    assert said(staff().hears("HELP")) == ["rights.help"]
    assert OptOut("carrier") in staff().hears("STOP")


@pytest.mark.parametrize("text", ["MENU", "PERSON", "PAUSE", "WHEN", "quand", "Personne"])
def test_staff_have_a_short_help_and_no_menu(text: str) -> None:
    assert said(staff().hears(text)) == ["staff.help"]
    assert said(Talk(ROSA, seen={"threads": ()}).hears(text)) == ["staff.none_open"]


# Global words, loops, and a human who has the thread


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("MENU", "menu.ask"),
        ("menu.", "menu.ask"),
        ("WHEN", "menu.when"),
        ("quand", "menu.when"),
        ("PERSON", "handover.ask"),
        ("Personne", "handover.ask"),
        ("PAUSE", "rights.pause"),
        ("FR", "rights.language"),
        ("english", "rights.language"),
        ("QUI", "rights.who"),
        ("NOUVEAU", "rights.number"),
        ("MESDONNÉES", "rights.asked"),
        ("FORGET", "rights.asked"),
        ("RETOUR", "rights.undo"),
    ],
)
@pytest.mark.parametrize("asked", ["", "meeting.confirm"])
def test_global_words_work_at_any_time(text: str, step: str, asked: str) -> None:
    anything = talk(asked)
    anything.hears(text)
    assert anything.last.path[0].step == step


@pytest.mark.parametrize("asked", ["", "meeting.confirm", "menu.ask"])
@pytest.mark.parametrize("text", ["marc touched me", "jaimerais mieux quelqu'un d'autre que marc"])
def test_what_is_said_against_whom_they_meet_goes_to_a_human_alone(text: str, asked: str) -> None:
    effects = talk(asked).hears(text)
    assert HandOver("against") in effects
    assert not any(isinstance(effect, Tell | CallOff) for effect in effects)


@pytest.mark.parametrize("text", ["WHEN", "WHO", "FR"])
def test_a_global_word_that_asks_nothing_leaves_the_question_open(text: str) -> None:
    asked = talk("meeting.confirm")
    asked.hears(text)
    assert asked.session.step == "meeting.confirm"
    assert Confirm(7) in asked.hears("1")


@pytest.mark.parametrize("text", ["automatic reply", "WHO", "menu", "PERSON", "FR", "PAUSE"])
def test_a_loop_stops_automatic_replies_and_calls_a_human_once(text: str) -> None:
    assert talk().hears(text, loop_guarded=True) == [HandOver("loop")]
    assert talk().hears(text, loop_guarded=True, in_thread=thread()) == []
    assert staff().hears(text, loop_guarded=True) == [HandOver("loop")]


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("STOP", OptOut("carrier")),
        ("ARRET", OptOut("ours")),
        ("START", OptIn("carrier")),
        ("HELP", Show("help")),
    ],
)
def test_in_a_loop_stop_start_and_help_count_and_are_not_answered(
    text: str, effect: object
) -> None:
    effects = talk().hears(text, loop_guarded=True)
    assert effect in effects
    assert said(effects) == []


def test_who_floods_us_in_an_alert_may_still_say_that_they_are_not_safe() -> None:
    flooding = talk()
    flooding.hears("words", screening=RED, safety_asked=True)
    flooding.session = replace(flooding.session, asked_at=flooding.now)
    effects = flooding.hears("9", loop_guarded=True, in_thread=thread("red"))
    assert SafetyAnswer(False) in effects


@pytest.mark.parametrize("text", ["hello", "I cannot come", "thanks", "5", "8"])
@pytest.mark.parametrize("asked", ["", "meeting.confirm"])
def test_while_a_human_has_the_thread_the_bot_is_silent(text: str, asked: str) -> None:
    handed = talk(asked)
    before = handed.session
    assert handed.hears(text, in_thread=thread()) == []
    assert handed.session == before


def test_a_global_word_works_while_a_human_has_the_thread() -> None:
    handed = talk()
    assert said(handed.hears("MENU", in_thread=thread())) == ["menu.ask"]
    assert said(handed.hears("1", in_thread=thread())) == ["menu.when"]


def test_words_for_the_human_are_no_miss_of_a_menu_they_opened() -> None:
    handed = talk()
    handed.hears("MENU", in_thread=thread())
    assert handed.hears("can you call me at 5", in_thread=thread()) == []
    assert handed.hears("8", in_thread=thread()) == []


@pytest.mark.parametrize(("text", "want"), [("1", [Confirm(7)]), ("2", [])])
@pytest.mark.parametrize("set_aside", [False, True])
def test_reminder_digits_are_applied_silently(
    text: str, want: list[object], *, set_aside: bool
) -> None:
    handed = talk("meeting.confirm")
    if set_aside:
        handed.hears("PERSON")
        assert handed.session.parked is not None
    effects = handed.hears(text, in_thread=thread())
    assert [one for one in effects if not isinstance(one, Answered)] == want
    assert (handed.session.step, handed.session.parked) == ("", None)


@pytest.mark.parametrize(
    ("asked", "text", "means"),
    [
        ("meeting.confirm", "1", "answer_yes"),
        ("meeting.confirm", "2", "answer_other_time"),
        ("meeting.confirm", "3", "answer_phone"),
        ("meeting.confirm", "4", "answer_no"),
        ("meeting.same_day", "2", "answer_late"),
        ("meeting.same_day", "3", "answer_no"),
    ],
)
def test_the_owner_of_a_thread_reads_what_a_digit_said(asked: str, text: str, means: str) -> None:
    effects = talk(asked).hears(text, in_thread=thread())
    assert Answered(MEETING.starts_at, means) in effects


@pytest.mark.parametrize("text", ["1", "4"])
def test_a_digit_after_a_humans_own_words_is_theirs_to_read(text: str) -> None:
    handed = talk("meeting.confirm")
    wrote = handed.now + timedelta(minutes=1)
    assert handed.hears(text, in_thread=thread(), staff_wrote_at=wrote) == []
    early = talk("meeting.confirm")
    wrote = early.now - timedelta(hours=1)
    assert early.hears(text, in_thread=thread(), staff_wrote_at=wrote) != []


def test_a_wish_to_stop_counts_while_a_human_has_the_thread() -> None:
    assert OptOut("ours") in talk().hears("please stop texting me", in_thread=thread())


# The open question: what a short answer may count for


def test_a_short_answer_counts_only_after_its_question_was_accepted() -> None:
    early = talk("meeting.confirm")
    early.session = replace(early.session, asked_at=early.now + timedelta(minutes=5))
    assert said(early.hears("1")) == ["meeting.confirm.again"]
    assert early.session.misses == 0


def test_a_question_that_was_never_accepted_is_asked_again() -> None:
    waiting = Talk(seen=dict(SEEN), accepts=False)
    waiting.starts("meeting.confirm", meeting=7)
    assert said(waiting.hears("1")) == ["meeting.confirm.again"]


@pytest.mark.parametrize(("seconds", "counts"), [(59, False), (61, True)])
def test_soon_after_another_question_was_replaced_we_ask_which_was_meant(
    seconds: int, *, counts: bool
) -> None:
    replaced = talk("meeting.confirm").later(hours=20)
    replaced.starts("meeting.same_day", meeting=7)
    asked_at = replaced.session.asked_at
    assert asked_at is not None
    effects = replaced.hears("1", at=asked_at + timedelta(seconds=seconds))
    assert (Confirm(7) in effects) is counts
    if not counts:
        assert isinstance(replaced.last.path[0].event, AskAgain)
        assert Confirm(7) in replaced.hears("1", at=asked_at + timedelta(seconds=seconds + 5))


@pytest.mark.parametrize(
    ("seconds", "second"), [(5, "meeting.leave.again"), (61, "meeting.leave_noted")]
)
def test_the_same_answer_within_a_minute_of_another_question_is_asked_about(
    seconds: int, second: str
) -> None:
    twice = talk("meeting.confirm")
    assert Confirm(7) in twice.hears("1")
    assert said(twice.hears("1", at=twice.now + timedelta(seconds=seconds))) == [second]


def test_the_same_answer_again_changes_nothing() -> None:
    twice = talk("meeting.confirm")
    twice.hears("3")
    before = twice.session
    assert twice.hears("3.", at=twice.now + timedelta(seconds=20)) == []
    assert twice.session == before


def test_a_closed_question_and_an_old_digit_are_never_an_action() -> None:
    old = talk("meeting.confirm").later(hours=80)
    for text in ("1", "4", "yes", "no"):
        copy = Talk(seen=old.seen, now=old.now, session=old.session)
        assert said(copy.hears(text)) == ["lost.ask"]
        assert done(list(copy.last.effects)) == []


def test_a_polite_ok_after_our_answer_is_left_alone() -> None:
    polite = talk("meeting.confirm")
    polite.hears("3")
    assert polite.hears("ok") == []
    assert polite.hears("merci") == []
    assert said(polite.later(minutes=30).hears("ok")) == ["lost.ask"]


def test_a_digit_that_is_no_option_is_asked_again_once_then_a_human() -> None:
    lost = talk("meeting.confirm")
    assert said(lost.hears("8")) == ["meeting.confirm.again"]
    effects = lost.hears("6")
    assert HandOver("not_understood") in effects
    assert lost.session.parked is not None
    assert lost.session.parked.step == "meeting.confirm"


def test_two_free_texts_in_a_row_that_nobody_understood_go_to_a_human() -> None:
    lost = talk()
    assert said(lost.hears("blorp zang fribble?")) == ["lost.ask"]
    assert HandOver("not_understood") in lost.hears("krentz wug dax?")


def test_one_understood_text_in_between_starts_the_count_again() -> None:
    lost = talk()
    lost.hears("blorp zang fribble?")
    lost.hears("WHEN")
    assert HandOver("not_understood") not in lost.hears("krentz wug dax?")


def test_leaving_an_offer_lets_go_of_the_times_that_were_held() -> None:
    offered = talk("offer.choose")
    assert ReleaseHolds() in offered.hears("MENU")
    offered = talk("offer.choose")
    assert ReleaseHolds() not in offered.hears("WHEN")
    assert ReleaseHolds() in offered.hears("PERSON")  # set aside, it keeps nothing
    assert ReleaseHolds() in talk("offer.choose").starts("meeting.same_day", meeting=7)


@pytest.mark.parametrize(
    "broken",
    [
        Session("gone.away", {}),
        Session("offer.choose", {"meeting": 7}),
        Session("offer.choose", {"meeting": 7, "starts": ["yesterday"]}),
        Session("meeting.confirm", {}),
        Session("meeting.confirm", {"meeting": "seven"}),
        Session("menu.ask", {}, version=99),
    ],
)
def test_a_session_that_cannot_be_read_is_not_answered_with_silence(broken: Session) -> None:
    saved = replace(broken, asked_at=NOW, closes_at=NOW + timedelta(hours=9))
    with pytest.raises(BrokenSession):
        Talk(session=saved, seen=dict(SEEN)).hears("2")


# What was meant in free words, whatever was asked


@pytest.mark.parametrize("asked", ["", "menu.pause", "meeting.did_meet"])
@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("i need food", NoteNeeds(("food",), "i need food")),
        ("i want to talk to a person", HandOver("asked")),
        ("new number who this", DoubtNumber()),
        ("in english please", SetLanguage("en")),
    ],
)
def test_a_clear_wish_is_heard_whatever_was_asked(asked: str, text: str, want: object) -> None:
    assert want in talk(asked).hears(text)


def test_a_wish_for_another_time_out_of_the_blue_is_offered_times() -> None:
    assert said(talk().hears("can we do another time")) == ["offer.one"]


@pytest.mark.parametrize("text", ["im running 15 min late", "chu en retard", "on my way"])
def test_late_on_a_day_without_a_meeting_is_told_to_nobody(text: str) -> None:
    assert [type(effect) for effect in talk().hears(text)] == [Ask]


def test_late_out_of_the_blue_is_told_at_once_where_the_day_is_named() -> None:
    effects = talk().hears("ill be 15 min late tuesday")
    assert any(isinstance(e, Tell) and e.key == "mentor.told_will_be_late_minutes" for e in effects)


@pytest.mark.parametrize("text", ["cant thursday", "je peux pas jeudi", "not free thursday"])
def test_a_no_to_another_day_calls_nothing_off(text: str) -> None:
    asked = talk("meeting.confirm")  # about tuesday
    assert said(asked.hears(text)) == ["meeting.confirm.again"]
    assert asked.session.misses == 0


@pytest.mark.parametrize("asked", ["lost.ask", "menu.ask"])
def test_who_cannot_come_is_heard_whatever_was_not_understood_before(asked: str) -> None:
    mentor = Talk(MARC, seen=dict(SEEN))
    mentor.starts(asked)
    assert CallOff(7) in mentor.hears("i can't come tuesday")
    assert said(talk(asked).hears("i can't make it")) == ["meeting.confirm"]
    assert said(talk("lost.ask").hears("no thanks")) == ["meeting.say_ok"]


def test_a_no_to_that_very_day_is_a_no() -> None:
    assert CallOff(7) in talk("meeting.confirm").hears("cant tuesday")


def test_a_yes_with_something_beside_it_loses_neither() -> None:
    effects = talk("meeting.same_day").hears("yes but 10 min late")
    assert Confirm(7) in effects
    assert any(isinstance(e, Tell) for e in effects)


def test_thanks_are_no_miss_and_no_answer() -> None:
    thanked = talk("meeting.confirm")
    assert said(thanked.hears("merci")) == ["meeting.confirm.again"]
    assert thanked.session.misses == 0
    assert said(talk().hears("thanks")) == ["meeting.say_ok"]


def test_a_pause_in_free_words_takes_its_length_along() -> None:
    assert any(isinstance(e, Pause) for e in talk().hears("no texts for 3 days please"))


def test_a_button_counts_as_its_payload() -> None:
    assert CallOff(7) in talk("meeting.confirm").hears("No thanks", button="4")


def test_a_mentor_is_understood_as_a_mentor() -> None:
    mentor = Talk(MARC, seen=dict(SEEN))
    mentor.hears("i need another time")
    assert [hop.step for hop in mentor.last.path] == ["mentor.wish", "offer.choose"]


def test_calm_texts_are_calm() -> None:
    assert CALM.level == "none"
    assert Ask not in map(type, talk().hears("WHEN"))
