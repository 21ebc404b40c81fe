"""What French answers mean, question by question, as typed in Quebec."""

import pytest

from tests.flows.understand.asking import read, rows

ANSWERS: dict[str, dict[str, str]] = {
    "confirm_meeting": {
        "yes": "1|1.|#1|un|oui|OUI!!|ouiii|oui svp|ouais|ouep|ok|okay|d'accord|dacc|"
        "c'est beau|c bon|parfait|parfait merci|super|ça marche|ca me va|j'y serai|"
        "jvais etre la|je vais y être|pas de problème|pas de trouble|aucun souci|"
        "certain|ben oui|bien sûr|👍|✅|oui j'y serai|jserai là|je confirme|"
        "ok a demain|oui merci|mets-en|correct|ça va être bon|j'ai hâte|"
        "jmanquerai pas ça|oui mais c'est où déjà|on se voit jeudi|absolument|"
        "avec plaisir|option 1",
        "later_time": "2|2.|deux|autre moment|une autre fois|on peut-tu changer l'heure|"
        "un autre jour svp|est-ce qu'on peut remettre ça|"
        "jpeux pas jeudi mais vendredi oui|plus tard si possible|on peut tu reporter|"
        "plutôt vendredi|vendredi à la place|samedi matin serait mieux|"
        "jpeux pas, la semaine prochaine?|on remet ça|autre journée|"
        "jpeux juste après 18h|pas mardi, jeudi plutôt|"
        "faudrait déplacer le rendez-vous",
        "phone": "3|3.|trois|par téléphone|au tel|appelez-moi|appelle moi plutôt|"
        "on peut tu se parler au téléphone|jaimerais mieux par téléphone|"
        "un appel ce serait mieux",
        "no": "4|quatre|non|nonn|nan|non merci|jpeux pas|je peux pas venir|jserai pas là|"
        "je ne pourrai pas|jpeux pas mercredi|pas possible|impossible|annulez svp|"
        "faut que j'annule|"
        "j'ai un empêchement|chu malade|désolé jpeux pas|👎|jpourrai pas venir|"
        "non désolé",
        "cannot_today": "pas aujourd'hui|jpeux pas aujourd'hui|aujourd'hui ça marche pas|"
        "pas capable aujourd'hui chu malade",
        "late": "en retard|jvais être en retard|je suis en retard|10 min de retard|"
        "jarrive dans 15 min|pogné dans le trafic|j'ai manqué mon bus|"
        "le bus est en retard",
        "video": "par vidéo?|on peut tu faire ça sur zoom|visioconférence",
        "group": "y a tu un groupe|jaimerais mieux le groupe",
        "person": "je veux parler à quelqu'un|ma coordonnatrice svp|une vraie personne",
        "unclear": "peut-être|je sais pas|chépa|pas sûr|ça dépend|on verra|bof|?|hein?|1 ou 3|8|"
        "je te reviens|jvais voir|euh",
        "wrong_person": "mauvais numéro|c'est qui?|c qui ca|vous vous trompez de numéro|"
        "pas le bon numéro|qui êtes-vous",
        "pause": "pas de textos cette semaine|arrêtez les textos jusqu'à lundi|"
        "pas de textos tant que jai pas fini mon cours|"
        "j'ai besoin d'une pause de textos",
        "stop": "STOP|ARRET|Arrêt!|arrêtez|fin|désabonner|arrêtez de m'écrire|STOP svp|"
        "je veux plus de textos|enlevez mon numéro",
        "help": "aide|AIDE!|info|c'est-tu un robot",
        "when": "c'est à quelle heure?|c'est où?|quelle adresse",
        "need:transport": "jai besoin d'un billet de bus|ça me prendrait un lift svp",
        "none": "bonjour|allo|lol",
    },
    "pick_slot": {
        "pick:1": "1|1.|le premier|la première|jeudi|jeudi 10h|10h|le numéro 1|jeudi ça marche|"
        "la 1|jeu",
        "pick:2": "2|la 2|le 2e|deuxième choix|vendredi|vendredi 14h|14h|je prends la 2|"
        "ven ça me va|2 svp",
        "pick:3": "3|la troisième|samedi|13h|samedi 13h|la dernière|sam svp|le 3e",
        "pick:4": "4|aucun|aucune de ces dates|non|aucun fait mon affaire|rien de ça",
        "unclear": "oui|ok|peut-être|9|1 ou 2|pas samedi|je sais pas",
        "later_time": "dimanche?|lundi plutôt|la semaine prochaine",
        "phone": "appelez-moi plutôt",
        "stop": "ARRET",
    },
    "checkin": {
        "rating:1": "1|un|1 très dur|1/5",
        "rating:2": "2|2.|un 2|2 pas fort",
        "rating:3": "3|3 sur 5|trois|genre un 3|3 moyen",
        "rating:4": "4|4!!|4/5|quatre|disons 4",
        "rating:5": "5|5/5|cinq|5 super semaine",
        "unclear": "0|6|2.5|bien|ça va|correct|pas pire",
        "person": "quelqu'un peut m'appeler|jai besoin de parler à quelqu'un",
    },
    "yes_no": {
        "yes": "oui|ouais|ok|certain|bien sûr|👍|je pense que oui|absolument|1|ben oui|"
        "oui oui|parfait",
        "no": "non|nan|pas vraiment|je pense pas|non merci|👎|jamais|pas pantoute|"
        "pas encore|malheureusement non|non pas du tout",
        "unclear": "peut-être|je sais pas|pas sûr|?|oui et non|bof",
    },
    "needs_menu": {
        "need:housing": "1|un logement|jai besoin d'une place pour rester|appart|payer mon loyer|"
        "un lit pour dormir",
        "need:food": "2|bouffe|jai faim|épicerie|banque alimentaire|de quoi manger",
        "need:clothes": "3|du linge|bottes d'hiver|un manteau|des souliers",
        "need:transport": "4|billets d'autobus|passe de bus|un lift|carte opus",
        "need:work": "5|une job|du travail|trouver un emploi|aide pour mon cv",
        "need:papers": "6|mes papiers|carte soleil|acte de naissance|carte d'assurance maladie",
        "need:health": "7|un médecin|dentiste|mes médicaments|des lunettes|jai mal aux dents",
        "need:person": "8|parler à quelqu'un|une vraie personne|ma coordonnatrice",
        "none": "rien|rien pour l'instant|non merci|besoin de rien|tout est beau merci",
        "menu": "c'est quoi les choix|c'est quoi le 3|quels sont les choix",
        "unclear": "9|0|?",
    },
    "same_day": {
        "on_way": "1|en route|jarrive|je pars|oui|ok|chu en chemin|jsuis parti",
        "late": "2|en retard|jvais être en retard|jarrive en retard de 10 min",
        "cannot_today": "3|jpeux pas|non|pas aujourd'hui|jpeux pas venir chu malade",
        "unclear": "4|?|peut-être",
    },
    "missed": {
        "later_time": "1|nouveau moment|un autre jour|on peut remettre ça",
        "need": "2|besoin d'aide|jai besoin d'aide",
        "phone": "3|par téléphone|appelez-moi",
        "not_now": "4|pas maintenant|non|plus tard",
    },
    "menu": {
        "when": "1|mon prochain rendez-vous",
        "change": "2|le changer|changer mon rendez-vous",
        "need": "3|besoin d'aide",
        "person": "4|parler à quelqu'un",
        "pause": "5|une pause|pause",
    },
    "lost": {
        "change": "1|changer un rendez-vous",
        "need": "2|besoin d'aide",
        "person": "3|parler à quelqu'un",
    },
    "mentor_reminder": {
        "yes": "1|j'y serai|oui",
        "move": "2|déplacer|on peut le déplacer",
        "call_me": "3|appelez-moi",
    },
    "mentor_report": {
        "held_in_person": "1|en personne|oui on s'est vus|oui",
        "held_by_phone": "2|par téléphone|vidéo",
        "not_held": "3|non|il est pas venu|on s'est pas vus",
        "moved": "4|déplacé|on a reporté",
        "worried": "9|je suis inquiet|inquiète pour lui",
    },
    "report_no": {
        "they_could_not": "1|lui|l'autre personne|il a annulé|elle pouvait pas",
        "i_could_not": "2|moi|jai pas pu|ma faute",
        "dont_know": "3|je sais pas|aucune idée",
    },
    "did_meet": {"yes": "1|oui|oui on s'est vus", "no": "2|non"},
    "next_time": {
        "yes": "1|oui",
        "later_time": "2|un autre moment",
        "later": "3|plus tard|on verra",
    },
    "safe": {
        "safe": "7|oui|je suis en sécurité|chu correct",
        "not_safe": "9|non|pas safe|pas en sécurité|j'ai peur|je suis pas en sécurité|pas vraiment",
        "unclear": (
            "ok|ok merci|daccord|parfait|c beau|1|2|peut-être|?|y fait frette|y rit de moi|"
            "ok mais y est la|ya du monde"
        ),
    },
    "leave_time": {"need:transport": "bus|BUS|besoin d'un lift|un billet de bus"},
    "pause_days": {
        "three_days": "1|3 jours",
        "one_week": "2|une semaine",
        "two_weeks": "3|deux semaines",
    },
    "call_confirm": {"call": "1|oui|appelle", "no": "non"},
    "relay_confirm": {"send": "1|oui|envoie", "no": "non"},
    "welcome": {"yes": "1|oui", "no": "2|non"},
    "language": {"language:en": "1|anglais", "language:fr": "2|français|en français svp"},
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(ANSWERS))
def test_a_french_answer_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind, "fr").meaning == meaning


BESIDE = [
    ("confirm_meeting", "1 mais jvais être en retard", "yes", ("late",)),
    ("confirm_meeting", "oui mais jai besoin d'un billet de bus", "yes", ("need:transport",)),
    ("pick_slot", "2 mais 10 min de retard", "pick:2", ("late",)),
    ("checkin", "1 pouvez-vous m'appeler", "rating:1", ("person",)),
    ("needs_menu", "2 et 5", "need:food", ("need:work",)),
]


@pytest.mark.parametrize(("kind", "text", "meaning", "also"), BESIDE)
def test_a_second_wish_is_kept_beside_a_french_answer(
    kind: str, text: str, meaning: str, also: tuple[str, ...]
) -> None:
    reading = read(text, kind, "fr")
    assert (reading.meaning, reading.also) == (meaning, also)
