"""Answers told with what goes on around them, in the French of Quebec: how they get there, what
stands in the way, who is asked; and their neighbours, which are no such answers."""

import pytest

from tests.flows.understand.asking import read, rows

IS = {
    "confirm_meeting": {
        "yes": (
            "ma tante garde le bebe fait que oui|ya un arret devant la porte facque oui|"
            "pu de char mais jvas marcher|mon lift a choke mais jvas prendre la bus|"
            "jai pas de lift mais mon chum va me reconduire|"
            "jpeux lundi oui mais ya pas de bus faque mon frere va me porter|"
            "bonsoir je serai la mardi a 19 h comme convenu. merci et bonne soiree Lucille|"
            "non non annule pas|non non on change rien|non non, capote pas, jy serai|"
            "garde moi un banc pres de la porte|dis au serveur de me garder un cafe|"
            "jarrive avec mes beignes|tu vas me voir arriver avec mon manteau jaune|"
            "sauf si le pont est barre tu vas me voir la binette|"
            "tu penses que jvas manquer ca|jarrive mardi|jvas etre au mcdo a lheure prevue|"
            "jai reglé ca avec ma travailleuse, tout est beau|ca mtente gros|"
            "jfile pas fort mais ok jvas y aller|ma permission est acceptee"
        ),
        "no": (
            "oui oui.. compte pas sur moi|ouais ouais cest ca, jirai pas|"
            "je dois décliner, jai trop mal pour sortir le soir|"
            "je devrai m'absenter, mes yeux voient plus pour conduire le soir|"
            "je ne pourrai être présente mardi. veuillez m'excuser|je ne puis venir|"
            "stop pas tes rappels mais la rencontre oublie ca|"
            "je ne me sens pas assez forte, je vous remercie de votre patience|"
            "je ne suis pas interesse a cette rencontre|jai pus la force de voir du monde|"
            "ma sortie a ete refusee|jprefere rester tout seul|"
            "jme suis barre le dos jpeux pas me lever|laissez faire pour jeudi merci|"
            "je veux pas vous deranger pour rien, jirai pas|dans ljus jpeux pas"
        ),
        "later_time": (
            "2 journees plus tard ca ferait ben|ca serait tu possible plus de bonne heure|"
            "trouvez nous donc un autre boutte|la mettre a mardi ca se peut tu|"
            "8h jdors encore, 10h ca irait|jveux ben mais pas ce jour la"
        ),
        "unclear": (
            "ok jregarde mon horaire|ok jcheck ca|k je verifie mes affaires|"
            "faut que jen parle a ma blonde|jte dis ca demain"
        ),
        "person": (
            "jveux jaser a quelquun avant de dire oui ou non|jaimerais ca parler a la coordo avant"
        ),
        "late": "jvas arriver un ptit peu apres",
    },
    "pick_slot": {
        "pick:1": (
            "celui du matin, lapres midi jgarde mon neveu|le matin, lapres midi jfais dodo|"
            "the morning one, i sleep in the afternoon"
        ),
        "pick:2": "celle du millieu|vendredi, jpeux pas les autres",
        "pick:3": "samedi jtravaille la semaine|samedi si possible|samedi si ca vous derange pas",
        "later_time": "cette semaine jpeux pas, mercredi prochain ca se peut tu",
    },
    "needs_menu": {
        "need:transport": "jai une job mais pas moyen de me rendre|jai un travail mais pas de lift",
        "none": "jai besoin de rien mais merci de demander|ai besoin de rien pantoute",
    },
    "yes_no": {
        "yes": "envoye donc|fais ca svp|quand tu veux",
        "no": "oui mon oeil|ben mon oeil|pas dans mes cordes",
    },
    "free": {
        "menu": (
            "quels services vous offrez|vous aidez avec quoi au juste|"
            "quoi que vous donnez comme aide"
        ),
        "language:en": "english stp mon francais parle est poche|jcomprends pas ben le francais",
        "language:fr": "mon anglais est pas fort, en francais|jcomprends pas bien langlais",
        "help": "cest tu une arnaque|cest tu une fraude ou cest vrai|arnaque",
        "pause": "arretez un boutte, jvas vous faire signe|stop un ptit bout",
        "wrong_person": "vous ecrivez a la mauvaise personne|tu textes la mauvaise",
        "need:papers": "comment jfais pour ravoir mon bapistaire",
        "need:work": "la shop a ferme faut que jme trouve une paye",
        "later_time": "notre rencontre on peut tu la mettre a mardi 2h",
        "start": "jai dit stop le mois passe remettez moi ca|pret a recommencer",
        "person": "ya tu une intervenante de dispo",
        "stop": "stop ca tu suite|arretez ca tout de suite",
    },
}
IS_NOT = {
    "confirm_meeting": {
        "yes": (
            "non inquiete toi pas chu correct|non annule|tu vas pas me voir la face|"
            "ma mere peut pas me reconduire|si mon frere peut me reconduire oui|"
            "sauf si mon boss me rentre oui|je ne pourrai y aller|je ne peux promettre|"
            "garde ta place jirai pas|faut que jcheck avec ma job avant de dire oui"
        ),
        "stop": "jveux pu de rencontres mais continue de me texter|coupe pas les rappels svp",
        "no": "oui jpeux pas attendre",
    },
    "pick_slot": {
        "pick:1": (
            "le matin, lapres midi ca marche aussi|celui du matin, lapres midi jpeux pas non plus"
        ),
        "pick:2": "celle de vendredi cest tu long",
    },
    "needs_menu": {"none": "jai besoin de rien sauf de bouffe"},
    "free": {
        "stop": (
            "merci pour tout je vous oublierai jamais|je ne me sens pas bien aujourdhui, merci|"
            "arrete pas les textos|stop pas vos messages svp"
        ),
        "language:en": "mon anglais est poche",
        "need:housing": "jai plus besoin daide pour le logement merci",
        "help": "jme suis fait avoir dans une arnaque",
    },
}
STOPS = (
    "stop. pas vos textos",
    "je me sens pas bien avec vos textos, arretez de mecrire",
    "jveux pas vous deranger mais arretez de me texter",
)


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(IS))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind, "fr").meaning == meaning


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(IS_NOT))
def test_its_neighbour_is_not_taken_for_it(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind, "fr").meaning != meaning


@pytest.mark.parametrize("text", STOPS)
def test_a_wish_for_no_more_texts_stays_one(text: str) -> None:
    for kind in ("free", "confirm_meeting", "yes_no"):
        assert read(text, kind, "fr").meaning == "stop"
