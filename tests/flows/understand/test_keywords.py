"""Whole-message words, what the carrier acts on, and wishes to stop in free words."""

import pytest

from flows.understand import keyword
from flows.understand.keywords import CARRIER_STOP, Keyword
from tests.flows.understand.asking import read


@pytest.mark.parametrize("word", sorted(CARRIER_STOP))
@pytest.mark.parametrize("shape", ["{}", " {} ", "\n{}", "{}\t"])
def test_a_lone_carrier_word_is_the_carriers_block_in_any_case(word: str, shape: str) -> None:
    for typed in (word, word.lower(), word.title()):
        assert keyword(shape.format(typed)) == Keyword("carrier_stop", is_cancel=word == "CANCEL")
        assert read(shape.format(typed), "confirm_meeting").meaning == "stop"


@pytest.mark.parametrize("word", sorted(CARRIER_STOP))
def test_a_carrier_word_with_punctuation_is_our_own_opt_out(word: str) -> None:
    assert keyword(f"{word}.") == Keyword("stop", is_cancel=word == "CANCEL")
    if word != "CANCEL":
        assert keyword(f"{word.lower()} please") is not None


def test_a_polite_cancel_is_about_a_meeting_and_no_opt_out() -> None:
    for text in ("please cancel", "cancel pls", "Cancel please."):
        assert keyword(text) is None
        assert read(text, "confirm_meeting").meaning == "no"


def test_cancel_alone_is_marked_because_a_meeting_may_have_been_meant() -> None:
    assert keyword("Cancel!") == Keyword("stop", is_cancel=True)
    assert keyword("cancel it") is None


def test_yes_starts_texts_again_only_for_somebody_opted_out() -> None:
    assert keyword("YES") == Keyword("carrier_start", if_opted_out=True)
    assert read("YES", "confirm_meeting").meaning == "yes"
    assert keyword("unstop") == Keyword("carrier_start")
    assert keyword("Start!") == Keyword("start")


WORDS = {
    "stop": "arret|ARRÊT|Arrete|arrêter|ARRETEZ|fin|FIN.|desabonner|Désabonner|remove|TD|td|"
    "stopp|sotp|stpo|tsop|sttop|s t o p|st0p|arrret|arert|arrte|aret|arretr|arrter|"
    "desaboner|unsuscribe|unsubscibe|opt out|opt-out|désinscrire|stop svp|arret svp|"
    "stop all|stop stop|'stop'|STIP|syop|aretter|me désaboner|dsabonnez moi|arreter svp arreter|"
    "stop ok|rem0ve|résilier",
    "start": "debut|DÉBUT|commencer|recommencer|reprendre|restart|strat|start svp",
    "help": "help!|HELP|aide|AIDE!|info|infos|hlep|help please|aide svp|help me",
    "menu": "menu|MENU!|menue|choix|options",
    "when": "when|WHEN?|quand|Quand?|qand|wen",
    "person": "person|PERSONNE|personne svp|persone|human|a real person|coordinator",
    "pause": "pause|PAUSE|puase|a break|une pause",
    "undo": "undo|UNDO!|retour|RETOUR",
    "language:fr": "fr|FR|français|francais svp|french|in french",
    "language:en": "en|EN|english|anglais|English please",
    "who": "who|WHO?|qui|Qui?",
    "number_changed": "new|NEW|nouveau|nouveau numéro|new number",
    "mydata": "mydata|MY DATA|mesdonnees|mes données",
    "forget": "forget|FORGET|effacer|EFFACEZ",
}


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in WORDS.items() for text in texts.split("|")]
)
def test_a_whole_message_word_is_known_with_its_slips(kind: str, text: str) -> None:
    found = keyword(text)
    assert found is not None
    assert found.kind in (kind, f"carrier_{kind}")
    assert read(text, "confirm_meeting").meaning == kind


STOPS = """STOP PLEASE|please stop|stop txting me|stop texting me!!|stop all texts|quit texting me|
pls stop sending me these|dont text me anymore|do not text me again|dont contact me|
leave me alone|take me off this list|take my number off|remove me|remove my number please|
delete my number|lose my number|unsubscribe me|opt me out|i want to opt out|no more texts|
no more msgs pls|i dont want these texts|i dont want any more messages|
not interested stop texting|stop messaging this number|stop contacting me|stop bugging me|
i said stop|cancel these texts|oubliez mon numero|oublie mon num|arrêtez de m'écrire|
arrete de me texter|arrêtez de m'envoyer des textos|arretez les textos|
je veux plus de textos|je ne veux plus recevoir de messages|plus de textos svp|
enlevez-moi de la liste|enlève mon numéro|retirez mon nom de la liste|effacez mon numero|
laissez-moi tranquille|fichez-moi la paix|me désabonner svp|je veux me désabonner|
ne m'écrivez plus|textez-moi plus|écrivez moi pu|stop les textos|cessez de m'écrire|
ne me contactez plus|lâchez-moi"""


@pytest.mark.parametrize("text", STOPS.replace("\n", "").split("|"))
@pytest.mark.parametrize("kind", [None, "confirm_meeting", "checkin", "pick_slot"])
def test_a_clear_wish_to_stop_is_a_stop_under_any_question(text: str, kind: str | None) -> None:
    assert read(text, kind).meaning == "stop"


NOT_STOPS = """stop by at 5?|ill stop by later|meet at the bus stop|which bus stop|
dont stop texting me lol|dont stop txtin|i cant stop laughing|it never stops raining|
i stopped smoking!|had to stop for gas|ill stop at the store first|last stop on the line|
cancel it|cancel my dentist|cancel thurs|cancel the meeting|annule|annulez jeudi|
can we end at 4|the end of the week|end of day works|at the end of the month|
quit my job today|i quit smoking|remove snow for a job|arrete de niaiser lol|arrête donc|
ça arrête pas de mouiller|jai arrêté de boire|j'arrête au tim avant|arrêt de bus au coin|
la fin de semaine|fin de semaine ok|à la fin du mois|en fin de journée|bonne fin de journée|
je finis à 5h|lbus arrête au coin|arrête pas jaime ça|stp|svp|post office first|
i stop work at 4|start work monday|that stop sign on king|non stop this week|
rien à faire fin mars"""


@pytest.mark.parametrize("text", NOT_STOPS.replace("\n", "").split("|"))
@pytest.mark.parametrize("kind", [None, "confirm_meeting", "checkin", "pick_slot"])
def test_a_harmless_stop_word_is_no_stop(text: str, kind: str | None) -> None:
    assert read(text, kind).meaning not in ("stop", "pause")
    found = keyword(text)
    assert found is None or found.kind not in ("stop", "carrier_stop")


NOT_KEYWORDS = (
    "starting monday|help my friend move|who is coming|new shoes|person at work|quand meme|en route"
)


@pytest.mark.parametrize("text", NOT_KEYWORDS.replace("\n", "").split("|"))
def test_a_word_within_a_message_is_no_keyword(text: str) -> None:
    assert keyword(text) is None


PAUSE_LENGTHS = [
    ("5 days", "pause", 5, None),
    ("10 jours", "pause", 10, None),
    ("until monday", "pause", None, "2026-03-09"),
    ("jusqu'à vendredi", "pause", None, "2026-03-06"),
    ("monday", "pause", None, "2026-03-09"),
    ("2", "one_week", None, None),
    ("a month", "pause", 30, None),
]


@pytest.mark.parametrize(("text", "meaning", "days", "until"), PAUSE_LENGTHS)
def test_the_length_of_a_pause_can_be_said_freely(
    text: str, meaning: str, days: int | None, until: str | None
) -> None:
    reading = read(text, "pause_days")
    assert (reading.meaning, reading.days) == (meaning, days)
    assert (reading.until.isoformat() if reading.until else None) == until


PAUSES = [
    ("pause 5 days", 5, None),
    ("pause 5 jours svp", 5, None),
    ("stop texting me for 2 weeks", 14, None),
    ("no texts this week pls", 7, None),
    ("pas de textos cette semaine", 7, None),
    ("arrêtez les textos jusqu'à lundi", None, "2026-03-09"),
    ("no texts until monday", None, "2026-03-09"),
    ("i need a break from these texts", None, None),
    ("une pause de textos svp", None, None),
    ("im away till the 15th dont text", None, "2026-03-15"),
    ("pause until friday", None, "2026-03-06"),
    ("gimme a break from the texts for a week", 7, None),
]


@pytest.mark.parametrize(("text", "days", "until"), PAUSES)
def test_a_pause_keeps_its_length(text: str, days: int | None, until: str | None) -> None:
    reading = read(text)
    assert reading.meaning == "pause"
    assert reading.days == days
    assert (reading.until.isoformat() if reading.until else None) == until
