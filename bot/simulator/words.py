"""The page's own words, in both languages. What the bot says lives in `flows.texts`."""

from collections.abc import Mapping

from flows.engine.facts import Language

Said = tuple[str, str]  # English, French

# Key -> English, French.
WORDS: Mapping[str, tuple[str, str]] = {
    "title": ("Check-in: the phones", "Check-in: les téléphones"),
    "note": (
        "This is a demonstration. Everybody here is invented and no text leaves this computer. "
        "Do not type anything about real people.",
        "Ceci est une démonstration. Toutes ces personnes sont inventées et aucun texto ne quitte "
        "cet ordinateur. N'écrivez rien au sujet de vraies personnes.",
    ),
    "skip": ("Skip to the phones", "Aller aux téléphones"),
    "other_language": ("Français", "English"),
    "clock": ("The clock", "L'horloge"),
    "clock_about": (
        "Move time forward; everything due on the way happens.",
        "Avancez le temps; tout ce qui est dû en chemin se produit.",
    ),
    "walking": ("Time is passing…", "Le temps passe…"),
    "to_next": ("To the next thing due", "Jusqu'au prochain événement"),
    "to_quarter": ("+15 min", "+15 min"),
    "to_hour": ("+1 hour", "+1 heure"),
    "to_tomorrow": ("To tomorrow 9:00", "Jusqu'à demain 9 h"),
    "phones": ("Phones", "Téléphones"),
    "go_to": ("Go to", "Aller à"),
    "texts_of": ("Texts on the phone of {name}", "Textos sur le téléphone de {name}"),
    "text_by": ("Text as {name}", "Texter à la place de {name}"),
    "send": ("Send", "Envoyer"),
    "no_texts": ("No texts yet.", "Aucun texto pour l'instant."),
    "before": ("before: {number}", "avant: {number}"),
    "typed": ("Sent", "Envoyé"),
    "came": ("Received", "Reçu"),
    "mentee": ("mentee", "personne mentorée"),
    "mentor": ("mentor", "mentor"),
    "coordinator": ("coordinator", "coordination"),
    "first": ("on call", "de garde"),
    "backup": ("backup", "relève"),
    "speaks_en": ("English", "anglais"),
    "speaks_fr": ("French", "français"),
    "try": ("What to try", "À essayer"),
    "inspector": ("Behind the scenes", "En coulisses"),
    "inspector_about": (
        "What the bot thought, what is open and what comes next.",
        "Ce que le robot a pensé, ce qui est ouvert et ce qui s'en vient.",
    ),
    "thoughts": ("What the bot thought", "Ce que le robot a pensé"),
    "no_thoughts": ("Nothing yet. Type a text.", "Rien encore. Écrivez un texto."),
    "screening": ("Screening", "Dépistage"),
    "steps": ("Steps", "Étapes"),
    "effects": ("Effects", "Effets"),
    "no_effects": ("No effect.", "Aucun effet."),
    "alarmed": (
        "An alert: a number, a page to who is on call, a safety text where one may be said.",
        "Une alerte: un numéro, un avis à la personne de garde, un texto de sécurité s'il peut "
        "être dit.",
    ),
    "read": ("Times it read", "Moments lus"),
    "can": ("can", "peut"),
    "cannot": ("cannot", "ne peut pas"),
    "or_read": ("It may also mean, so it asks:", "Peut aussi vouloir dire, donc le robot demande:"),
    "standing": ("What holds every week", "Ce qui revient chaque semaine"),
    "word_by_word": ("Word by word", "Mot à mot"),
    "offered": (
        "Times it offers, and why they fit",
        "Moments offerts, et pourquoi ils conviennent",
    ),
    "due_job": ("Time had come", "Le moment était venu"),
    "threads": ("Alerts and open matters", "Alertes et dossiers ouverts"),
    "no_threads": ("Nothing is open.", "Rien d'ouvert."),
    "number": ("Number", "Numéro"),
    "level": ("Level", "Niveau"),
    "about": ("About", "Au sujet de"),
    "owner": ("Owner", "Responsable"),
    "state": ("State", "État"),
    "nobody": ("nobody yet", "personne encore"),
    "unknown_number": ("a number", "un numéro"),
    "since": ("since {when}", "depuis {when}"),
    "meetings": ("Meetings", "Rendez-vous"),
    "no_meetings": ("No meeting stands.", "Aucun rendez-vous prévu."),
    "coming": ("Comes next", "À venir"),
    "no_coming": ("Nothing is planned.", "Rien de prévu."),
    "queued": ("Texts waiting", "Textos en attente"),
    "no_queued": ("No text is waiting.", "Aucun texto en attente."),
    "for": ("for {whom}", "pour {whom}"),
    "refresh": ("Look for new texts", "Voir les nouveaux textos"),
    "lost": (
        "The demo does not answer. It may have been stopped.",
        "La démonstration ne répond pas. Elle a peut-être été arrêtée.",
    ),
    "not_sent": ("The text was not sent.", "Le texto n'a pas été envoyé."),
    "too_long": (
        "That text is too long: at most 1,600 characters.",
        "Ce texto est trop long: au plus 1 600 caractères.",
    ),
    "none": ("calm", "calme"),
    "red": ("red", "rouge"),
    "orange_tonight": ("orange, tonight", "orange, ce soir"),
    "orange_today": ("orange, today", "orange, aujourd'hui"),
    "yellow": ("yellow", "jaune"),
    "handover": ("with a person", "avec une personne"),
    "open": ("open", "ouvert"),
    "taken": ("taken", "pris"),
    "contact": ("in contact", "en contact"),
    "closed": ("closed", "fermé"),
    "planned": ("planned", "prévu"),
    "confirmed": ("confirmed", "confirmé"),
    "declined": ("declined", "décliné"),
    "cancelled": ("cancelled", "annulé"),
    "held": ("took place", "a eu lieu"),
    "missed": ("missed", "manqué"),
    "in_person": ("in person", "en personne"),
    "phone": ("by phone", "par téléphone"),
    "video": ("by video", "par vidéo"),
}

# Why an offered time fits, by the codes of `flows.calendar.evidence`; "_there": without travel.
FITS: Mapping[str, Said] = {
    "hours": ("inside the hours of both", "dans les heures des deux"),
    "place": ("the place is open", "l'endroit est ouvert"),
    "asked": ("inside what was asked for", "dans ce qui était demandé"),
    "same_day": ("the day it was on", "le jour où c'était prévu"),
    "same_hour": ("the hour it was at", "l'heure à laquelle c'était prévu"),
    "no_travel": ("nobody has to travel", "sans déplacement"),
    "after": (
        "{name}: free from {at}, {travel} min to get there, {spare} min to spare",
        "{name}: libre dès {at}, {travel} min de trajet, {spare} min de marge",
    ),
    "after_there": (
        "{name}: free from {at}, {spare} min to spare",
        "{name}: libre dès {at}, {spare} min de marge",
    ),
    "before": (
        "{name}: {travel} min to get back by {at}, {spare} min to spare",
        "{name}: {travel} min de trajet pour {at}, {spare} min de marge",
    ),
    "before_there": (
        "{name}: {spare} min to spare before {at}",
        "{name}: {spare} min de marge avant {at}",
    ),
    "pass": (
        "{name}: may be out {minutes} min, {spare} min to spare",
        "{name}: peut sortir {minutes} min, {spare} min de marge",
    ),
    "good": ("a time {name} likes", "un moment que {name} préfère"),
    "holiday": ("on a public holiday: {name}", "un jour férié: {name}"),
}

# What a visitor should know of each life. The product itself holds times only, never reasons.
ABOUT: Mapping[str, tuple[str, str]] = {
    "Ana": (
        "Works Mon-Fri 7-15, an appointment Tue 16-17, home by 21:00. Meets Marc on Thursday. "
        "Code 4821.",
        "Travaille lun-ven 7 h-15 h, un rendez-vous mar 16 h-17 h, rentrée à 21 h. Voit Marc "
        "jeudi. Code 4821.",
    ),
    "Luc": (
        "Works Tue, Wed, Fri, Sat 17-21, a call-in every day at 16:00, home by 22:00. Meets "
        "Julie on Tuesday.",
        "Travaille mar, mer, ven, sam 17 h-21 h, un appel de contrôle chaque jour à 16 h, rentré à "
        "22 h. Voit Julie mardi.",
    ),
    "Marc": (
        "Meets Ana. Free Mon-Thu 17-20:30, Sat 10-16; likes Saturday mornings.",
        "Rencontre Ana. Libre lun-jeu 17 h-20 h 30, sam 10 h-16 h; aime le samedi matin.",
    ),
    "Julie": (
        "Meets Luc. Free Mon-Fri 11-20:30; likes Thursday evenings.",
        "Rencontre Luc. Libre lun-ven 11 h-20 h 30; aime le jeudi soir.",
    ),
    "Rosa": (
        "Paged first. Her hours are Mon-Fri 9-17.",
        "Avertie en premier. Ses heures: lun-ven 9 h-17 h.",
    ),
    "Paul": (
        "Paged when nobody has taken an alert.",
        "Averti quand personne n'a pris une alerte.",
    ),
    "Kim": (
        "Out on Thursday, and matched with Marc before: the first text comes on that day.",
        "Dehors jeudi, et jumelage avec Marc fait avant: le premier texto vient ce jour-là.",
    ),
    "Zoe": (
        "Zoe and Theo use one phone.",
        "Zoe et Theo ont un seul téléphone.",
    ),
    "Theo": (
        "Whoever writes is asked who it is before anything personal is said.",
        "À qui écrit, on demande qui c'est avant de dire quoi que ce soit de personnel.",
    ),
    "Sam": (
        "Has a new number since last week. The old one never gets a word again.",
        "A un nouveau numéro depuis une semaine. L'ancien ne reçoit plus jamais un mot.",
    ),
}

TRY: tuple[tuple[str, str], ...] = (
    (
        "Press “To the next thing due”: it is 18:00, and Luc is reminded of his meeting tomorrow.",
        "Cliquez «Jusqu'au prochain événement»: il est 18 h, et Luc reçoit le rappel de son "
        "rendez-vous de demain.",
    ),
    (
        "On Luc's phone text “jpeux pas mardi, jeudi apres 18h?”, then pick a time: each fits both "
        "lives. Behind the scenes you see the times it read, and why each offer fits.",
        "Sur le téléphone de Luc, textez «jpeux pas mardi, jeudi apres 18h?», puis choisissez un "
        "moment: chacun convient aux deux. En coulisses, voyez les moments lus, et pourquoi chaque "
        "offre convient.",
    ),
    (
        "On Ana's phone, who meets Marc on Thursday, text “cant make it thurs, work till 6, sat "
        "ok?”: out of the blue works as well.",
        "Sur le téléphone d'Ana, qui voit Marc jeudi, textez «cant make it thurs, work till 6, sat "
        "ok?»: sans question de notre part aussi.",
    ),
    (
        "On Ana's phone text “I want to die”: a safety text arrives, and Rosa is paged with a "
        "number. Text that number on Rosa's phone to take the alert.",
        "Sur le téléphone de Luc, textez «je veux mourir»: un texto de sécurité arrive, et Rosa "
        "reçoit un numéro. Textez ce numéro sur le téléphone de Rosa pour prendre l'alerte.",
    ),
    (
        "Leave an alert alone and press +15 min: Rosa is paged again, then Paul, then everyone.",
        "Laissez une alerte sans réponse et cliquez +15 min: Rosa est avertie de nouveau, puis "
        "Paul, puis tout le monde.",
    ),
    (
        "On Ana's and on Luc's phone text GROUP: one seat, and whoever answers first has it; the "
        "other may wait for it. Then text GROUP again and give it back.",
        "Sur le téléphone d'Ana et de Luc, textez GROUPE: une place, à qui répond en premier; "
        "l'autre peut l'attendre. Puis textez GROUPE de nouveau et rendez-la.",
    ),
    (
        "On Marc's phone text “tell ana: i bring the forms thursday”: it arrives under his first "
        "name, without a number, and Ana can answer the same way.",
        "Sur le téléphone de Julie, textez «dis a luc: j'apporte les papiers»: ça arrive sous son "
        "prénom, sans numéro, et Luc peut répondre de la même façon.",
    ),
    (
        "On Luc's phone text CARD: what a house asks for, of where he is expected next.",
        "Sur le téléphone de Luc, textez CARTE: ce qu'une maison demande, de l'endroit où il est "
        "attendu.",
    ),
    (
        "On the phone of Zoe and Theo text WHEN: it asks who is writing. Text “zoe”, then WHEN "
        "again: two people read this phone, so it only says to call.",
        "Sur le téléphone de Zoe et Theo, textez QUAND: on demande qui écrit. Textez «theo», puis "
        "QUAND de nouveau: deux personnes lisent ce téléphone, on dit seulement d'appeler.",
    ),
    (
        "Text MENU, WHEN or PERSON at any time.",
        "Textez MENU, QUAND ou PERSONNE à tout moment.",
    ),
)


def words(language: Language) -> Mapping[str, str]:
    """Every word of the page in one language."""
    which = 0 if language == "en" else 1
    return {key: both[which] for key, both in WORDS.items()}


def about(name: str, language: Language) -> str:
    """What a visitor should know of somebody of the demo."""
    return ABOUT[name][0 if language == "en" else 1] if name in ABOUT else ""


def to_try(language: Language) -> list[str]:
    """What to try, in the order of a day."""
    return [both[0 if language == "en" else 1] for both in TRY]
