"""Wishes as they are typed in Quebec and Acadia and by newcomers, with harmless neighbours."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "free": {
        "stop": (
            "dezabonner|jveux pu faire partie de ca|"
            "tes rappels la, jen veux pu|vos messages me tannent, plus jamais|envoie men pu|"
            "débarquez-moi d'la liste|décroche de mon numéro|tire moi de ta liste|"
            "je me désinscris de vos textos|j'ai dit deux fois que ça arrête|"
            "désabonnez ma ligne|sortez mon nom de là|effacez mes infos svp|"
            "comment on fait pour plus recevoir vos messages|"
            "pourrais-tu ne plus m'écrire|cesse ça svp|si tu continues à m'écrire jva à police|"
            "jvas bloquer votre numéro|bloquez mon num|ça suffit les textos|"
            "j'en ai plein l'dos de tes messages|je retire mon consentement|"
            "jveux pu que tu m'écrives|pu d'messages pour moi|arrêtez-moi ces textos là|"
            "tanné de recevoir ça|arrêt des textos|stop je veux pu|vas chier avec tes textos|"
            "je demande pour la dixième fois d'arrêter de me texter|"
            "sispann voye mesaj|kite m trankil|"
            "stoppe de me texter|je ne désire plus être contacté|n'envoyez plus rien à ce numéro|"
            "svp me laisser en paix|j'ai dit stop|arrêtez s'il vous plaît|radiez mon nom|"
            "jai pu besoin de vos textos|vous pouvez m'enlever|laissez faire les rappels|"
            "ça fait deux mois que je vous dis d'arrêter de m'écrire|jveux rien savoir de vous"
        ),
        "pause": (
            "laissez-moi respirer|silence radio jusqu'en mars svp|on recommence ça en février|"
            "reprenez après les fêtes|revenez moi dans deux mois|stop pour l'instant|"
            "rien pour les 3 prochaines semaines|ralentis sur les textos|un ti break svp|"
            "arrêtez deux semaines|laisse-moi quelques jours|stop jusqu'en avril|"
            "chu en cure deux mois, textez moi pas"
        ),
        "start": "tu peux me recontacter|vous pouvez recommencer|réinscrivez moi svp",
        "wrong_person": (
            "son frère ici|ya pas de Martin icitte madame|y a erreur|vous faites erreur|"
            "vous avez signalé le numéro d'une école|mon nom est pas Martin|"
            "chu pas celui que tu cherches|je ne suis pas cette personne|"
            "la fille que vous cherchez reste pu ici|vous devez pas avoir la bonne Nancy|"
            "personne icitte de ce nom|sa soeur à l'appareil|il a changé de numéro|"
            "monsieur Sow n'habite plus ici|je ne suis pas madame Sow|je suis la mère de Sow|"
            "êtes-vous certain d'avoir le bon numéro|mon fils a pu ce numéro|"
            "tu parles à la mauvaise personne|ce cell appartient à quelqu'un d'autre"
        ),
        "number_changed": (
            "changement de cell, c'est Fatima|j'ai changé de sim|nouvelle puce|"
            "c'est moi Yves sur ce numéro maintenant|maintenant j'utilise celui-là|"
            "asteure c'est ça mon numéro|remplacez mon numéro|"
            "prenez celui-là maintenant|je t'écris d'un autre cell|"
            "oublie l'ancien numéro, maintenant c'est celui-ci|mon ancien numéro marche pu"
        ),
        "language:fr": "arrête de m'écrire en anglais|pas d'anglais svp|jcomprends rien en anglais",
        "language:en": "chu pas fort en français|no french sorry|je comprends mieux en anglais",
        "person": (
            "ya moyen de jaser avec Sophie|pas avec une machine svp|passez-moi Sophie|"
            "transfère moi à Sophie"
        ),
        "group": "c'est quand le prochain souper|y a tu encore des déjeuners",
        "thanks": "merci de me l'avoir rappelé|jte revaudrai ça",
        "none": (
            "y m'ont pas texté mon horaire|la shop arrête pour un mois|chu en pause à job|"
            "arrête moi ça lol|ma fille a eu sa carte|jai parlé à mon boss|"
            "mon boss m'appelle tout le temps|le gars d'la shop me texte pu|jai eu aucun message|"
            "la docteure m'a dit d'arrêter de fumer|il n'arrête pas de neiger|"
            "c'est pas lui qui décide|je suis le père de deux filles|mon nom est pas sur la porte|"
            "quelqu'un l'a brisé|chu pas gêné|jai encore mon cell"
        ),
    },
    "confirm_meeting": {
        "stop": "arrêtez de me texter pour ça|plus jamais de messages svp|textez pu ce numéro",
        "wrong_person": (
            "vous avez rejoint un garage|y a pas de Martin à ce numéro|"
            "chu pas le gars que vous pensez"
        ),
        "phone": (
            "on jase au bout du fil|tu peux toujours mapler|lâche moi un call|on se call|"
            "fais sonner chez nous|passe moi un coup de fil|on peut s'caller|téléphone pour moi|"
            "à distance, au téléphone|on se parle sua ligne"
        ),
        "video": "sur un écran|par tablette|plutôt en zoom, jai la grippe",
        "group": "à plusieurs ça me gêne moins|j'aime mieux en gang|autour d'une table",
        "person": "j'ai une couple de questions, qui je peux texter",
        "unclear": (
            "ça va dépendre de ma job|ma blonde m'a pas encore répondu|chu pas trop sûr|"
            "c'est qui qui va être là|jvous redis ça à soir|jpeux pas vous le dire encore|"
            "jvas y réfléchir|jai tu le choix"
        ),
        "no": "enlève moi du calendrier",
        "yes": "arrête moi ça, c'est sûr que jy vais",
    },
    "pick_slot": {
        "pick:1": "jeudi vu que jtravaille vendredi|le 10h parce que ma fille finit à 3h|10 hrs",
        "pick:2": "pas jeudi pis pas samedi, l'autre|deux svp, jsuis libre|vendredi même si c loin",
        "pick:3": "samedi sinon jsuis pris|samdi|jtravaille jeudi et vendredi, l'autre",
        "pick:4": "les trois tombent pendant mes quarts|ça tombe toute sur mon shift",
        "unclear": "n'importe quand sauf le matin|jpeux pas jeudi parce que jai un cours",
    },
    "checkin": {
        "stop": "pu d'questions pu d'textos",
        "rating:1": "un gros 1, jai perdu ma blonde hier pis mon logement avec",
        "rating:3": "3 sur 5 mettons|trois mon frère, y mouille|trwa|disons 3, chu mouillé",
        "rating:4": (
            "hier 2, aujourd'hui 4|quatre sur cinq, fait beau|"
            "quatre et demi... mets quatre|un bon 4 mettons"
        ),
        "unclear": "2 ou 3 mettons|un ami m'a aidé",
    },
    "needs_menu": {
        "need:transport": "me reconduire à clinique mardi|pu de titres de passage",
        "need:papers": "refaire mon permis|tout perdu mon portefeuille",
        "need:work": "journalier, plongeur, concierge",
        "need:food": "rien mangé depuis hier|de quoi mettre dans ma boîte à lunch",
        "none": "jvas me débrouiller|tout est good de mon bord",
    },
    "yes_no": {"unclear": "jveux y penser"},
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind, "fr").meaning == meaning
