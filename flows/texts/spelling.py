"""How days, times and the kinds of things are written in each language."""

from datetime import datetime, time

from flows.engine.facts import Format, Language

WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
}
# "juil" with one l: "mer 1er juil 18 h 30" must fit in 20.
MONTHS = {
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
    "fr": [
        "janv",
        "févr",
        "mars",
        "avr",
        "mai",
        "juin",
        "juil",
        "août",
        "sept",
        "oct",
        "nov",
        "déc",
    ],
}
FORMATS: dict[str, dict[Format, str]] = {
    "en": {"in_person": "in person", "phone": "by phone", "video": "by video"},
    "fr": {"in_person": "en personne", "phone": "par téléphone", "video": "par vidéo"},
}
NEEDS = {
    "housing": ("place to stay", "logement"),
    "food": ("food", "nourriture"),
    "clothes": ("clothes", "habits"),
    "transport": ("bus or ride", "transport"),
    "work": ("work", "travail"),
    "papers": ("ID or papers", "papiers"),
    "health": ("health", "santé"),
    "person": ("talk to a person", "parler à quelqu'un"),
}
MATTERS = {
    "phone_meeting": ("a call to set up for two people", "un appel à organiser pour deux"),
    "video_meeting": ("a video call to set up", "un appel vidéo à organiser"),
    "place": ("asks for another place", "demande un autre endroit"),
    "unconfirmed_twice": ("not confirmed twice", "pas confirmé deux fois"),
    "cancel_word": (
        "texted CANCEL: no texts, or a meeting",
        "a texté CANCEL: retrait ou rendez-vous",
    ),
    "help": ("texted HELP", "a texté AIDE"),
    "opted_out": ("no longer wants texts", "ne veut plus de textos"),
    "language": ("writes in another language", "écrit dans une autre langue"),
    "say_tu": ('likes "tu" better than "vous"', "préfère le tutoiement"),
    "report": ("a report to read", "un compte rendu à lire"),
    "group": ("would come to a small group", "viendrait à un petit groupe"),
    "group_ask": ("talk to them first about a group", "leur parler d'abord d'un petit groupe"),
    "group_first": ("would talk first about a group", "veut parler avant un petit groupe"),
    "group_untold": ("small group: who came is not said", "petit groupe: présences à noter"),
    "no_report": ("no report about a meeting", "pas de compte rendu d'une rencontre"),
    "missed_unsaid": ("a missed meeting, no text went", "rencontre manquée, aucun texto parti"),
    "waited": ("waited for a meeting in vain", "a attendu en vain à un rendez-vous"),
    "off_unsaid": ("a meeting is off, they don't know", "rendez-vous annulé, ne le sait pas"),
    "unfit": ("a meeting outside their hours", "un rendez-vous hors de ses heures"),
    "card": ("wants place and times written down", "veut l'endroit et les heures par écrit"),
    "bus": ("needs a bus ticket or a ride", "besoin d'un billet ou d'un transport"),
    "call_me": ("wants a call", "veut un appel"),
    "stand_in": ("would meet you this time", "vous verrait cette fois"),
    "answer_yes": ("yes", "oui"),
    "answer_other_time": ("another time", "un autre moment"),
    "answer_phone": ("by phone", "par téléphone"),
    "answer_video": ("by video", "par vidéo"),
    "answer_no": ("can't", "pas possible"),
    "answer_late": ("running late", "en retard"),
    "not_met": ("no first meeting yet, day 14", "pas encore de rencontre, jour 14"),
    "no_mentor": ("starts today, meets nobody yet", "commence aujourd'hui, sans jumelage"),
    "first_call": ("no time for a first call", "aucun moment pour un premier appel"),
    "wrong_number": ("may be a wrong number", "peut-être un mauvais numéro"),
    "number_pending": ("a new number to confirm", "un nouveau numéro à confirmer"),
    "number_switched": ("texts from a new number now", "texte d'un nouveau numéro"),
    "who_is_it": ("somebody on a shared number", "quelqu'un, numéro partagé"),
    "no_consent": ("does not want our texts", "ne veut pas de nos textos"),
    "shared_phone": ("shared phone: call them", "téléphone partagé: à appeler"),
    "new_number": ("new phone number", "nouveau numéro"),
    "data_copy": ("asks what we keep", "demande ce qu'on garde"),
    "data_erase": ("asks to be erased", "demande l'effacement"),
    # How both were written before they were two.
    "data_request": ("asks to see or erase data", "demande ses données ou l'effacement"),
    "missed_text": ("a text we may have missed", "un texto peut-être manqué"),
    "dead_number": ("texts do not arrive", "les textos n'arrivent pas"),
    "silent": ("silent after three tries", "silence après trois essais"),
    "words": ("wrote to us", "nous a écrit"),
    "checkin_words": ("wrote how they are", "a écrit comment ça va"),
    "low_mood": ("two hard weeks in a row", "deux semaines dures de suite"),
    "person": ("asked for a person", "veut parler à quelqu'un"),
    "need": ("needs something", "a un besoin"),
    "follow_up": ("you wanted to follow up today", "suivi prévu pour aujourd'hui"),
}
# How a need ends where staff close it, by the digit they text after DONE.
NEED_ENDS = {
    1: ("solved", "réglé"),
    2: ("not wanted any more", "n'en veut plus"),
    3: ("found elsewhere", "trouvé ailleurs"),
    4: ("not reached", "pas joint"),
    5: ("no need after all", "pas un besoin"),
}
OUTCOMES = {
    1: ("safe", "en sécurité"),
    2: ("988 or 911", "988 ou 911"),
    3: ("referred", "dirigé ailleurs"),
    4: ("not reached", "pas joint"),
    5: ("false alarm", "fausse alerte"),
}


def day(local: datetime, language: Language) -> str:
    """A local date, at most 12 characters: "Thu 26 Nov", "jeu 26 nov"."""
    weekday = WEEKDAYS[language][local.weekday()][:3]
    first = "er" if language == "fr" and local.day == 1 else ""
    return f"{weekday} {local.day}{first} {MONTHS[language][local.month - 1]}"


def clock(at: time, language: Language) -> str:
    """A local time, at most 8 characters: "6:30 pm", "18 h 30"; 12 o'clock is a word in English."""
    if language == "fr":
        return f"{at.hour} h {at.minute:02}" if at.minute else f"{at.hour} h"
    if (at.hour, at.minute) in ((0, 0), (12, 0)):
        return "noon" if at.hour else "midnight"
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{(at.hour + 11) % 12 + 1}{minutes} {'pm' if at.hour >= 12 else 'am'}"


def choose(language: Language, pair: tuple[str, str]) -> str:
    """The English or the French of a pair."""
    english, french = pair
    return english if language == "en" else french
