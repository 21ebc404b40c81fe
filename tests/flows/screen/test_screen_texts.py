"""What texts alarm, how they may be typed, and what may never change the answer."""

import pytest

from flows.screen import screen
from flows.screen.normalise import tokens
from flows.screen.reading import SCREENS

LEVELS = [
    # the plain words, as typed
    ("i want to kill myself", "red"),
    ("HELP ME NOW PLS", "red"),
    ("k i l l  m y s e l f", "red"),
    ("i wanna d1e", "red"),
    ("je veux mourir", "red"),
    ("JVEUX PU VIVRE", "red"),
    ("m'a me tuer à soir", "red"),
    ("my cousin took all her pills", "red"),
    ("he is going to stab me, help", "red"),
    # polarity by verb: dying and living turn round
    ("i dont want to die", "none"),
    ("i dont want to live", "red"),
    ("jveux pas mourir", "none"),
    ("no i want to die", "red"),
    ("im not going to kill myself", "none"),
    ("non, jveux mourir", "red"),
    # despair without intent
    ("i want to end it", "orange"),
    ("chu pu capable", "orange"),
    # recovery and the past
    ("i havent cut in 5 years", "none"),
    ("jme coupe pu depuis 2 ans", "none"),
    # idioms stay where they are
    ("this is killing me", "none"),
    ("mort de rire", "none"),
    ("this shift is killing me. i want to kill myself", "red"),
    ("mort de rire, mais jveux mourir", "red"),
    ("kill time, then kill myself", "red"),
    # a joke word closes nothing
    ("i want to die lol jk", "red"),
    ("jveux mourir mdr", "red"),
    # words of the carrier and answers
    ("STOP", "none"),
    ("HELP", "none"),
    ("AIDE", "none"),
    ("1", "none"),
    ("9", "none"),
    ("", "none"),
    ("STOP i want to die", "red"),
    ("4 non. jveux mourir", "red"),
    # pictures
    ("🆘", "red"),
    ("😂😂😂", "none"),
]


@pytest.mark.parametrize(("text", "level"), LEVELS)
def test_a_text_has_its_level(text: str, level: str) -> None:
    assert screen(text).level == level


WATCHED = [
    ("dont text back he reads it", True),
    ("this is not my phone", True),
    ("on my neighbours phone call me", True),
    ("he took my phone", True),
    ("rep pas y lit mes textos", True),
    ("cest pas mon cell", True),
    ("jecris avec le cell de ma soeur", True),
    ("text me back when u can", False),
    ("stop texting me", False),
    ("got a new phone", False),
    ("rappelle moi demain", False),
    ("jai un nouveau cell", False),
    # a pause is no danger
    ("pas de textos jusqu'à jeudi", False),
    ("pas de textos cette semaine jtravaille", False),
    ("pas de texto svp jusqua demain", False),
    ("textez moi pas avant lundi", False),
    ("no texts till friday", False),
    ("dont text me this week im working", False),
    ("no texts please he checks my phone", True),
    ("pas de textos il fouille mon cell", True),
    ("repondez pas mon chum lit mes messages", True),
    ("reponds pas ici", True),
]


@pytest.mark.parametrize(("text", "watched"), WATCHED)
def test_somebody_may_be_reading_this_phone(text: str, watched: bool) -> None:
    assert screen(text).do_not_text is watched


def test_do_not_text_is_independent_of_the_level() -> None:
    found = screen("cest pas mon cell. jveux mourir")
    assert (found.level, found.do_not_text) == ("red", True)


def test_both_languages_are_screened_whatever_the_profile_says() -> None:
    assert screen("salut, i wanna die tonite").level == "red"
    assert screen("hey coach jveux mourir").level == "red"


def test_orange_says_when_and_red_does_not() -> None:
    assert screen("no place to sleep tonight").when == "tonight"
    assert screen("i relapsed last night").when == "today"
    assert screen("i want to die").when == ""
    assert screen("jai nulle part ou dormir").when == "tonight"


def test_the_gravest_hit_names_the_alert() -> None:
    assert screen("i relapsed and i want to die").category == "suicide"


def test_a_span_points_at_the_raw_words() -> None:
    text = "Hé 👋 allô... J\u2019VEUX\u200b MOURIR!"
    found = screen(text)
    (start, end), *_ = found.spans
    assert text[start:end].startswith("VEUX") or "MOURIR" in text[start:end]


def test_two_halves_in_two_texts_join() -> None:
    assert screen("i want to").level == "none"
    assert screen("kill", ()).level == "none"
    joined = screen("myself", ["ok", "im gonna kill"])
    assert joined.level == "red"
    assert all(0 <= start < end <= len("myself") for start, end in joined.spans)


def test_an_old_hit_is_not_told_again() -> None:
    assert screen("see you at 2", ["i want to die"]).level == "none"
    assert screen("stop", ["i want to die, i have pills"]).level == "none"
    assert screen("hours", ["i want to kill myself"]).level == "none"


def test_an_answer_carries_the_hash_of_the_tables() -> None:
    assert len(screen("hi").tables_hash) == 12
    assert screen("hi").tables_hash == screen("jveux mourir").tables_hash


@pytest.mark.parametrize("word", ["undo", "retour", "menu", "when", "quand", "person", "1", "fr"])
@pytest.mark.parametrize(
    "before",
    ["no", "not today", "i cant today", "cant come", "4", "non", "jpeux pas", "pas possible"],
)
def test_a_global_word_after_a_refusal_is_no_alarm(before: str, word: str) -> None:
    assert screen(word, [before]).level == "none"


@pytest.mark.parametrize("answer", ["7", "9", "9.", " 7 ", "1", "2!"])
@pytest.mark.parametrize(
    "before", [rule.fires for read in SCREENS for rule in read.table.rules if rule.level == "red"]
)
def test_a_digit_is_an_answer_and_never_the_end_of_the_text_before_it(
    before: str, answer: str
) -> None:
    assert screen(answer, [before]).level == "none"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("my cousin says he wants to kill himself", True),
        ("mon cousin dit qu'y veut se tuer", True),
        ("i want to kill myself", False),
        ("jveux me tuer", False),
        ("y m'a dit qu'y veut pu être là", True),
        ("a dit que si jpars a boit le javex", True),
    ],
)
def test_words_about_somebody_else_in_danger_are_told_apart(text: str, other: bool) -> None:
    assert screen(text).about_another is other


TAILS = {
    "en": ("tonight", "right now", "tomorrow", "please", "lol", "im serious", "at home", "so bad"),
    "fr": ("a soir", "à soir", "là", "demain", "stp", "mdr", "chez nous", "pour vrai", "asteure"),
}


@pytest.mark.parametrize(
    ("language", "fires"),
    [
        (read.table.language, rule.fires)
        for read in SCREENS
        for rule in read.table.rules
        if rule.level == "red"
    ],
)
def test_a_time_a_place_or_a_laugh_behind_it_makes_nothing_less_grave(
    language: str, fires: str
) -> None:
    quieter = [tail for tail in TAILS[language] if screen(f"{fires} {tail}").level != "red"]
    assert quieter == []


def test_an_answer_between_two_texts_keeps_them_apart() -> None:
    assert screen("je sais pas", ["je veux mourir, j'ai des pilules", "1", "3"]).level == "none"
    assert screen("myself", ["im gonna kill", "1"]).level != "red"
    assert screen("myself", ["im gonna kill"]).level == "red"


KNOWN_WORDS = """stop stopall unsubscribe cancel end quit revoke optout arret fin desabonner remove
start debut yes help info aide menu when quand person personne pause undo retour who new forget
oncall garde swap"""


@pytest.mark.parametrize("word", KNOWN_WORDS.split())
def test_a_word_that_the_carrier_or_the_bot_knows_alarms_nobody_alone(word: str) -> None:
    assert screen(word).level == "none"
    assert screen(word.upper()).level == "none"


STRANGERS = ["theres a guy here with a gun", "there is a man outside with a knife"]


@pytest.mark.parametrize("text", STRANGERS)
def test_an_armed_stranger_is_danger_near_by_and_not_somebody_who_reads_this_phone(
    text: str,
) -> None:
    found = screen(text)
    assert (found.level, found.category) == ("red", "third_party")


@pytest.mark.parametrize("text", ["he has a knife and hes in the kitchen", "my bf is here w a gun"])
def test_an_armed_partner_gets_the_neutral_words(text: str) -> None:
    assert screen(text).category == "abuse_violence"


def test_somebody_else_who_wants_to_die_is_no_abuse() -> None:
    assert screen("luc just told me he wants to kill himself").category == "third_party"


@pytest.mark.parametrize("filler", ["tse", "tsé", "ben", "ostie", "t'se"])
def test_a_word_that_means_nothing_is_not_guessed_at(filler: str) -> None:
    french = next(one for one in SCREENS if one.table.language == "fr")
    assert french.read(tokens(f"{filler} jveux mourir")).words == [".", "je", "veux", "mourir", "."]


def test_an_earlier_text_in_the_other_language_lends_the_newest_no_words() -> None:
    newest, earlier = (
        "my grandpa was a cook and a fine one",
        "j'en peux pu de mon boss, il me tape sur les nerfs",
    )
    assert screen(newest, [earlier]) == screen(newest)


def test_a_sum_that_two_texts_reach_together_is_told_with_the_second_and_once() -> None:
    first, second = "gave my dog to my sister, i wont be around", "tell her i love her"
    assert "en.sum.farewell" not in (*screen(first).rules, *screen(second).rules)
    assert "en.sum.farewell" in screen(second, [first]).rules
    assert screen("see u thurs", [first, second]).level == "none"
