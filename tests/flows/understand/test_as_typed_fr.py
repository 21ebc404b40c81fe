"""French as it is typed: little words joined to the next, a call by the mentor, polite excuses."""

import pytest

from flows.understand.normalise import listen
from tests.flows.understand.asking import read, rows

JOINED = {
    "dmecrire": "de mecrire",
    "dmtexter": "de me texter",
    "dfumer": "de fumer",
    "dtextos": "de textos",
    "dme": "de me",
    "dca": "de ca",
    "mcaller": "me caller",
    "mrejoindre": "me rejoindre",
    "chpourrai": "je pourrai",
    "chserai": "je serai",
    "jpasserai": "je passerai",
    "rmettez": "remettez",
    "rcommence": "recommence",
    "cfini": "cest fini",
    "cparfait": "cest parfait",
    # These are words of their own.
    "demain": "demain",
    "change": "change",
    "cool": "cool",
    "rester": "rester",
    "merci": "merci",
}
SAID = {
    "confirm_meeting": {
        "yes": (
            "Assurément. Est-ce que je dois apporter quelque chose?|oui mais jai pas de transport|"
            "Avec plaisir. Est-ce que le café est ouvert?|chvais etre la|chrai la|"
            "Ce sera un plaisir"
        ),
        "no": (
            "jme pointerai pas|chpourrai pas y etre|Je vais plutôt rester à la maison|"
            "Mes excuses à Marc, je ne bougerai pas de chez moi|jveux pu de rencontre"
        ),
        "cannot_today": (
            "jpeux pas ce soir|tantot jpourrai pas|jserai pas capable de venir tantot|"
            "ca sera pas possible cet apres-midi|chpeux pas vnir a matin|"
            "jreste chez nous aujourdhui finalement"
        ),
        "phone": (
            "quil mcall a place|quelle me telephone plutot|marc peut tu mappeler|"
            "qui me call ca serait plus simple|tant quil me telephone chu correct|"
            "on peut tu faire ca par telephone"
        ),
        "group": "Jaime mieux en gang, comme le souper du jeudi|le groupe du vendredi plutot",
        "person": (
            "ya tu une intervenante a qui jparle|yas tu kekun du bureau que jpeux joindre|"
            "que ma coordo mappelle"
        ),
        "late": (
            "quelle parte pas sans moi|m'a arriver plus vers moins quart|jme grouille, pars pas|"
            "jva arriver apres lheure|Je serai là avec une vingtaine de minutes de retard"
        ),
        "unclear": (
            "Je n'ai encore rien décidé|pas encore choisi entre 1 pis 2|chsais pas encore|"
            "jai pas encore regardé mon horaire"
        ),
        "wrong_person": (
            "Je n'ai jamais fait partie de ce programme.|"
            "Je ne me suis jamais inscrit à votre affaire, madame|"
            "Je ne suis pas dans un programme de mentorat|Ce numéro m'appartient depuis des années|"
            "ce cell la est a moi depuis noel, cest linda|Vous vous trompez de fille"
        ),
        "stop": "arretez dmenvoyer ca|Ne communiquez plus avec moi.|arrete de mtexter",
    },
    "pick_slot": {
        "pick:1": "jeudi si ya encore de la place|jedi cparfait|1 mais ca doit finir a 9h",
        "pick:2": "vendrei svp|vendredi cparfait|2 mais jdois partir a 3h|jte confirme vendredi",
        "pick:3": "samedi si la place est encore libre|mettez moi smedi",
        "pick:4": "pas un des trois|rien dtout ca|ni lun ni lautre|pas une qui marche",
        "unclear": (
            "Je regarde mon horaire et je vous reviens demain|"
            "jvais verifier mon agenda demain matin|"
            "laisse moi checker avec ma blonde a soir|2 mais finalement jeudi|ni 1 ni 2"
        ),
        "phone": "le jour est pas important, pourvu quil me telephone",
        "stop": "arretez dmtexter|aucune pis arretez de mtexter",
    },
    "checkin": {
        "rating:2": "deu sur cinq|un petit deux bien faible",
        "rating:3": "troi sur cinq|bon 3 a soir|Je dirais un trois bien mérité",
        "rating:4": "katre sur 5|jdonnerais un 4 a cette semaine la|un gros 4 a soir|4 a matin",
        "rating:5": "5 sur 5",
        "unclear": "Plutôt bien, merci|tres bien merci|4 a 5 bieres|jai vu 4 docteurs|4 sur 10",
        "person": "jprefere en parler a marc en personne|jvas le conter a luc de vive voix",
        "pause": "recommence ca dans un mois, chu plein|reprends moi ca dans deux semaines",
        "stop": "veux pu dtextos",
    },
    "needs_menu": {
        "menu": "renvoi moi les choix",
        "need:papers": "jai pu mes cartes|pas une carte sur moi",
        "need:transport": "jai pu de carte opus",
        "need:housing": "tout va bien sauf le loyer",
        "none": "Tout va pour le mieux|Tout est en ordre de mon côté",
    },
    "yes_no": {
        "yes": "full pin|awaye don|jpense ben|C'est réglé",
        "no": "jai pas eu la chance encore|Je n'ai pas réussi|desole, jai pas pu",
        "unclear": "full pas|oui mais jai pas eu le temps de lui parler",
    },
    "free": {
        "stop": (
            "arrete dmecrire|arretez dmappeler|arrete dmachaler|arrete dme gosser|"
            "jveux pu qutu mecrives|jveux pu quon mecrive|cfini les textos|pu dmessages|"
            "cest fini pour moi vos textos|jveux pu recevoir vos messages a cause de ma blonde|"
            "Je ne désire pas être contacté de nouveau.|jveux pas ravoir vos messages|"
            "mon ami arrete de mecrire"
        ),
        "start": (
            "remets moi sur vos textos|rmettez moi su la liste|Je souhaite recevoir vos rappels|"
            "finalement jveux encore vos messages|Je voudrais être réinscrit|"
            "J'aimerais que vous m'écriviez encore|Rétablissez les messages svp"
        ),
        "phone": (
            "que marc me call demain soir|jveux quil mappelle apres souper|"
            "Marc pourrait m'appeler demain|jaimerais mieux quon fasse ca au telephone"
        ),
        "person": (
            "quelquun peut mappeler|peux tu mappeler|ma coordo peut tu mappeler|"
            "Est-ce que Luc du centre pourrait me rappeler?|que personne mappelle"
        ),
        "number_changed": (
            "mon ancien cell est fini, dorenavant cest ici quon me rejoint|"
            "mon tel est mort, cest sur celui la que vous me rejoignez"
        ),
        "need:housing": "Mon proprio me met à la porte à la fin du mois",
        "need:papers": "Où puis-je refaire ma carte d'assurance maladie?",
        "need:clothes": "ou est ce que jpeux trouver du linge?",
        "when": "ou est ce qu'on se voit",
        "late": "m'a etre la apres lheure prevue|chu en bus la",
        "language:fr": "arrete dmecrire en anglais",
    },
}
# What only looks like it.
OTHERWISE = {
    "free": {
        "none": (
            "arrete dfumer|mon shift cfini|mon ex arrete pas dmecrire|il veut pu mecrire|"
            "mon ex veut pas arreter dmecrire|jai dit a ma blonde darreter dmecrire|"
            "ma soeur communique pu avec moi|elle veut pu que jla texte|stop ou encore|"
            "on joue en ligne a soir moi pis mon frere|chu en arret maladie|chu en forme|"
            "chu en conge|pars pas en peur|jcours apres ma paye|chu content detre dans votre gang|"
            "jai jamais ete bien comme ca|ce cell est a moi maintenant, cest encore eric|"
            "La pharmacie a été déplacée sur la rue principale|cest icitte quon mange"
        ),
        "video": "jaimerais mieux en ligne",
        "later_time": "remet ca a demain|on peut tu deplacer ca",
        "start": "reprenez les messages",
    },
    "confirm_meeting": {
        "later_time": (
            "jpeux pas la mais tantot oui|jpeux pas venir, tantot?|pas maintenant, tantot?|"
            "jpeux pas le matin|jpeux pas ce matin mais demain oui|en groupe vendredi|"
            "on peut tu reprendre ca plus tard"
        ),
        "no": "jai pas de lift|oui mais pas de char faque jpeux pas|certainement pas",
        "wrong_person": "qui mappelle|qui mecrit la",
        "late": "Excusez-moi du retard, jarrive",
        "yes": "jreste chez ma soeur, oui",
    },
    "pick_slot": {
        "unclear": "vendredi si tu viens me chercher|3 mais a 2h si ca se peut",
        "later_time": "mardi|a midi|dimanche peut etre?",
    },
    "checkin": {"thanks": "merci", "unclear": "jdonne 2 cours a ma gang"},
}


@pytest.mark.parametrize(("typed", "words"), JOINED.items())
def test_joined_words_are_taken_apart(typed: str, words: str) -> None:
    assert " ".join(listen(typed).words) == words


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID) + rows(OTHERWISE))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, None if kind == "free" else kind, "fr").meaning == meaning


@pytest.mark.parametrize("kind", ["confirm_meeting", "new_week", "group_invite"])
@pytest.mark.parametrize(
    "text",
    [
        "oui mais jai pas de lift",
        "oui mais j'ai pas de char",
        "ouin ok mais jai pas dargent pour le bus",
        "ok mais jai pas une cenne pour le bus",
        "oui mais jai pas de billets de bus",
    ],
)
def test_who_says_yes_and_has_no_way_to_come_needs_one(kind: str, text: str) -> None:
    reading = read(text, kind, "fr")
    assert reading.meaning == "yes"
    assert "need:transport" in reading.also
