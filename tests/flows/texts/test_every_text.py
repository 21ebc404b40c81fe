"""Every text, in both languages, fits a basic phone and keeps to the rules of tone and safety."""

import dataclasses
import re
from typing import get_args

import pytest

from flows.engine.effects import ShowReason
from flows.engine.facts import Language
from flows.texts.calm import calm
from flows.texts.lint import LANGUAGES, Problem, lint, listing, options
from flows.texts.longest import longest_values
from flows.texts.render import placeholders, render
from flows.texts.spelling import MATTERS, NEEDS
from flows.texts.tables import ASK_KEYS, AUDIENCES, BY_AUDIENCE, NEUTRAL_KEYS, TEXTS
from flows.texts.text import Text
from flows.texts.values import Name, NeedKind, Number, Words
from flows.understand.questions import QUESTIONS

# The question kinds whose digits a text shows. Offers show their times, then "none of these".
QUESTION_OF = {
    "checkin.ask": "checkin",
    "checkin.second": "checkin",
    "checkin.third": "checkin",
    "checkin.low": "checkin_low",
    "checkin.very_low": "checkin_low",
    "checkin.high": "checkin_high",
    "needs.worked": "worked",
    "release.day0": "release_day",
    "release.day1": "release_day",
    "release.day3": "release_day",
    "group.first": "group_first",
    "welcome.ask": "welcome",
    "welcome.first": "welcome",
    "welcome.second": "welcome",
    "welcome.third": "welcome",
    "welcome.language": "language",
    "welcome.phone": "shared_phone",
    "welcome.hours": "best_time",
    "welcome.pace": "pace",
    "meeting.confirm": "confirm_meeting",
    "meeting.place": "confirm_meeting",
    "meeting.place_set": "confirm_meeting",
    "meeting.changed": "confirm_meeting",
    "meeting.same_day": "same_day",
    "meeting.same_day_call": "same_day",
    "meeting.tomorrow": "same_day",
    "meeting.missed": "missed",
    "meeting.missed_yesterday": "missed",
    "meeting.did_meet": "did_meet",
    "meeting.did_meet_yesterday": "did_meet",
    "menu.ask": "menu",
    "menu.needs": "needs_menu",
    "menu.pause": "pause_days",
    "lost.ask": "lost",
    "rights.no_more": "no_more",
    "mentor.remind": "mentor_reminder",
    "mentor.report": "mentor_report",
    "mentor.report_again": "mentor_report",
    "mentor.report_no": "report_no",
    "mentor.whose": "whose",
    "mentor.next_time": "next_time",
    "safety.check": "safe",
    "safety.check_after_hours": "safe",
    "safety.check_later": "safe",
    "safety.check_other": "safe",
    "duty.asked": "swap",
    "duty.asked_only": "swap",
    "staff.relay_confirm": "relay_confirm",
    "staff.call_confirm": "call_confirm",
    "staff.relay_confirm_reading": "relay_confirm",
    "meeting.leave": "leave_time",
    "meeting.group": "group_keep",
    "hours.right": "hours_right",
    "hours.right_instead": "hours_right",
    "hours.right_week": "hours_right",
    "hours.instead": "hours_instead",
    "hours.which": "hours_which",
    "hours.reword": "hours_say",
    "hours.none": "hours_say",
    "hours.known_more": "hours_known",
    "hours.each_sunday": "each_sunday",
    "hours.week": "hours_week",
    "meeting.instead": "instead",
    "meeting.lighter": "lighter",
    "meeting.new_week": "new_week",
    "group.invite": "group_invite",
    "group.invite_food": "group_invite",
    "group.instead": "group_invite",
    "group.full": "group_coming",
    "group.seat": "group_coming",
    "group.mine": "group_coming",
    "group.mine_waiting": "group_coming",
    "group.remind": "group_coming",
    "group.today": "group_coming",
    "group.changed": "group_coming",
    "group.who_came": "who_came",
    "meeting.group_too": "group_keep",
}
NOT_OFFERED = {
    "meeting.confirm_call": {3},  # it is by phone already
    "hours.known_one": {2, 3},
    "hours.known_two": {3},
    "hours.week_unknown": {1},  # nobody told us the week before
}
ALL = [(key, language) for key in sorted(TEXTS) for language in LANGUAGES]


def written(key: str, language: Language) -> str:
    text = TEXTS[key]
    return render(key, language, longest_values(text.en, language))


def test_every_text_may_be_sent() -> None:
    assert [str(problem) for problem in lint()] == []


def test_each_key_stands_in_one_table() -> None:
    tables = [table for tables in BY_AUDIENCE.values() for table in tables]
    assert sum(map(len, tables)) == len(TEXTS) == len(AUDIENCES)


def test_the_list_shows_each_text_in_both_languages_as_it_is_sent() -> None:
    listed = list(listing())
    assert [(row.key, row.language) for row in listed] == ALL
    assert {row.encoding for row in listed} == {"GSM-7"}
    assert {
        row.segments for row in listed if not (TEXTS[row.key].free_words or TEXTS[row.key].spoken)
    } == {1}
    report = next(row for row in listed if (row.key, row.language) == ("menu.paused", "fr"))
    assert report.text.startswith("D'accord, pause jusqu'au mar 1er sept")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(QUESTION_OF))
def test_a_question_shows_the_digits_that_will_be_understood(key: str, language: Language) -> None:
    understood = tuple(number for number, _ in QUESTIONS[QUESTION_OF[key]])
    assert options(written(key, language)) == understood
    assert options(written(f"{key}.again", language)) == understood


def test_a_call_is_confirmed_without_the_choice_of_a_call() -> None:
    assert options(TEXTS["meeting.confirm_call"].en) == (1, 2, 4)


@pytest.mark.parametrize(("count", "word"), [(1, "one"), (2, "two"), (3, "three")])
@pytest.mark.parametrize("key", ["offer.", "offer.taken_", "offer.plain_"])
def test_an_offer_numbers_its_times_and_then_none_of_these(key: str, count: int, word: str) -> None:
    for text in (TEXTS[key + word], TEXTS[f"{key}{word}.again"]):
        assert options(text.en) == options(text.fr) == tuple(range(1, count + 2))
        for number in range(1, count + 1):
            assert f"{number} = {{t{number}}}" in text.en
            assert f"{number} = {{t{number}}}" in text.fr


def test_an_offer_after_our_own_apology_does_not_wave_it_away() -> None:
    for key in ("offer.plain_one", "offer.plain_two", "offer.plain_three"):
        assert "roblem" not in TEXTS[key].en
        assert "souci" not in TEXTS[key].fr


def test_every_question_has_its_kind() -> None:
    offers = {key for key in ASK_KEYS if key.startswith("offer.")}
    assert set(QUESTION_OF) | set(NOT_OFFERED) | offers == ASK_KEYS


@pytest.mark.parametrize("key", sorted(ASK_KEYS))
def test_a_question_is_asked_again_in_other_words(key: str) -> None:
    assert TEXTS[key].en != TEXTS[f"{key}.again"].en
    assert TEXTS[key].fr != TEXTS[f"{key}.again"].fr


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["safety.check", "safety.check_after_hours", "safety.check_later"])
def test_the_safety_text_is_automatic_names_both_lines_and_asks_one_closed_question(
    key: str, language: Language
) -> None:
    text = written(key, language)
    assert text.startswith({"en": "Automatic reply:", "fr": "Réponse automatique:"}[language])
    assert "911" in text
    assert "988" in text
    assert options(text) == (7, 9)


@pytest.mark.parametrize(
    ("key", "language"), [pair for pair in ALL if pair[0].startswith("safety.")]
)
def test_no_safety_text_promises_help_or_secrecy(key: str, language: Language) -> None:
    promises = (
        r"help is (coming|on)|on (the|our) way|will (come|call|help)|secret|private|confidential"
        r"|nobody will know|text 911|l'aide (arrive|s'en vient)|en route|viendra|va venir"
        r"|vous appellera|confidentiel|priv[ée]|textez le 911|police"
    )
    assert not re.search(promises, written(key, language), re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_neutral_safety_text_names_no_line_time_or_place(language: Language) -> None:
    assert TEXTS["safety.neutral"].placeholders == {"phone"}
    assert not re.search(
        r"911|988|\?|danger", TEXTS["safety.neutral"].en + TEXTS["safety.neutral"].fr
    )


@pytest.mark.parametrize("key", sorted(NEUTRAL_KEYS))
def test_a_neutral_text_says_nothing_of_anybody(key: str) -> None:
    assert placeholders(key) <= {"org", "phone", "clock"}


@pytest.mark.parametrize(
    "key",
    [
        "meeting.to_phone",
        "meeting.to_video",
        "meeting.instead",
        "meeting.not_today",
        "offer.done",
        "mentor.declined",
    ],
)
def test_a_confirmed_change_names_how_to_undo_it(key: str) -> None:
    assert "UNDO" in TEXTS[key].en
    assert "RETOUR" in TEXTS[key].fr


@pytest.mark.parametrize("key", sorted(TEXTS))
def test_french_says_vous_and_texto(key: str) -> None:
    assert not re.search(r"\b(tu|toi|ton|tes|SMS|message texte)\b", TEXTS[key].fr, re.IGNORECASE)
    assert not re.search(r"[’‘“”«»\u00a0\u202f]", TEXTS[key].fr + TEXTS[key].en)


def test_every_matter_that_is_shown_to_staff_has_words() -> None:
    assert set(get_args(ShowReason)) <= MATTERS.keys()


def test_the_needs_of_the_menu_have_words() -> None:
    asked = {meaning.removeprefix("need:") for _, meaning in QUESTIONS["needs_menu"]}
    assert asked == NEEDS.keys()


# What the check refuses


def spoiled(key: str, en: str, fr: str) -> list[str]:
    """What is found when one text is changed, in its own words."""
    texts = dict(TEXTS) | {key: dataclasses.replace(TEXTS[key], en=en, fr=fr)}
    return sorted({problem.sentence for problem in lint(texts) if problem.key == key})


@pytest.mark.parametrize(
    ("key", "en", "fr", "found"),
    [
        ("unknown.heard", "w" * 161, "ok", "161 characters are more than one segment."),
        ("unknown.heard", "Are you on parole?", "ok", "The word parole does not belong in a text."),
        ("unknown.heard", "ok", "Votre mentore", "The word mentore does not belong in a text."),
        ("unknown.heard", "ok", "Un agent lit", "The word agent does not belong in a text."),
        ("unknown.heard", "Text HELP", "ok", "HELP alone would stop or start the texts."),
        ("unknown.heard", "Text CANCEL", "ok", "CANCEL alone would stop or start the texts."),
        ("unknown.heard", "Call 911", "ok", "911 must be a value of the table of lines."),
        (
            "unknown.heard",
            "Call 1-800-555-0100",
            "ok",
            "1-800-555-0100 must be a value of the table of lines.",
        ),
        ("unknown.heard", "We are free", "ok", "free must be a value of the table of lines."),
        ("unknown.heard", "ok", "Ouvert 24/7", "24/7 must be a value of the table of lines."),
        (
            "unknown.heard",
            "{211.always}",
            "{211.always}",
            "The table of lines does not say always of 211.",
        ),
        ("unknown.heard", "Text {911}", "Le {911}", "911 cannot be texted."),
        ("unknown.heard", "{gold}", "{gold}", "Nobody knows the longest gold."),
        (
            "unknown.heard",
            "{coord}",
            "{coord}",
            "A neutral text may only name the programme, its phone and a time.",
        ),
        ("unknown.heard", "1 = yes", "1 = oui", "The question has no second wording."),
        ("unknown.heard", "2 = a, 1 = b", "2 = a, 1 = b", "The digits do not rise."),
        ("unknown.heard", "ok", "Ça va ?", "There is a space before ? ! ; or :."),
        ("unknown.heard", "Text UNDO", "ok", "UNDO and RETOUR go together."),
        ("unknown.heard", "a  b", "ok", "There is a space too many."),
        ("menu.ask", "1 = a, 2 = b", "1 = a, 3 = b", "The digits differ from the English."),
        ("menu.ask.again", "1 = a, 9 = b", "1 = a, 9 = b", "The digits differ from the question."),
        (
            "menu.ask.again",
            "1 = a, 9 = b",
            "1 = a, 9 = b",
            "7 and 9 belong to the safety question.",
        ),
        (
            "menu.ask.again",
            "{mentor}",
            "{mentor}",
            "It needs values that the question did not have.",
        ),
    ],
)
def test_a_text_that_breaks_a_rule_is_found(key: str, en: str, fr: str, found: str) -> None:
    assert found in spoiled(key, en=en, fr=fr)


def test_a_second_wording_without_its_question_is_found() -> None:
    found = lint(dict(TEXTS) | {"gold.again": Text("Sorry", "Pardon")})
    assert Problem("gold.again", "en", "There is no question to ask again.") in found


def test_a_free_text_that_the_carrier_would_refuse_is_found() -> None:
    assert "The carrier refuses a text this long." in spoiled(
        "relay.words", en="{coord}: {words}" + "w" * 1600, fr="{coord}: {words}"
    )


def test_two_languages_with_different_values_are_refused_when_loaded() -> None:
    with pytest.raises(ValueError, match="English and French need different values"):
        Text("Hi {name}", "Bonjour")


# Rendering


def test_a_text_is_written_with_its_true_spelling() -> None:
    said = render(
        "staff.need", "fr", {"n": Number(120), "need": NeedKind("health"), "name": Name("Benoît")}
    )
    assert said == "120: Benoît a un besoin: santé."


def test_braces_in_words_are_not_values() -> None:
    values = {"coord": Name("Rosa"), "words": Words("ok {name} {911}")}
    assert render("relay.words", "en", values) == "Rosa: ok {name} {911}"


def test_values_that_a_text_does_not_name_are_left_aside() -> None:
    assert render("unknown.heard", "en", {"name": Name("Ana")}) == "Message received. Thank you."


def test_a_missing_value_and_an_untyped_one_are_refused() -> None:
    with pytest.raises(KeyError, match="phone"):
        render("safety.neutral", "en", {})
    with pytest.raises(TypeError, match="phone"):
        render("safety.neutral", "en", {"phone": "514-555-0123"})
    with pytest.raises(KeyError):
        render("gold", "en", {})


def test_the_values_a_text_needs_are_known_without_its_help_lines() -> None:
    assert placeholders("safety.check") == frozenset()
    assert placeholders("meeting.confirm") == {"name", "mentor", "when", "where"}


# How people speak who thank, cheer or brush off; only before the digits, where 5 is "super".
CHEER = {
    "en": r"!|\b(great|glad|good to hear|thanks|sorry|no problem|got it)\b|(?<!be )\b(sure|ok),",
    "fr": r"!|\b(super|merci|pardon|désolée?|aucun souci|bien noté|bien sûr)\b|\bd'accord,",
}
# Asked by somebody's own phone at work, or never set aside.
NEVER_CALMED = ("staff.", "duty.", "safety.", "lost.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(k for k in ASK_KEYS if not k.startswith(NEVER_CALMED)))
def test_a_question_asked_again_after_an_alert_is_calm(key: str, language: Language) -> None:
    said, asked = (_template(TEXTS[each], language) for each in (calm(key), key))
    lead = re.split(r"\b1 = ", said)[0].casefold()
    assert not re.search(CHEER[language], lead), said
    assert options(said) == options(asked)


def _template(text: Text, language: Language) -> str:
    return text.en if language == "en" else text.fr
