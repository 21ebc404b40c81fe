"""A yes or a no to a meeting in French: behind a story, in an idiom, taken back, put right."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "confirm_meeting": {
        "yes": (
            "ma soeur garde la ptite, fac jy serai|jtravaillais mais mon boss m'a lache, je viens|"
            "ya une tempete annoncee mais jvas y aller pareil|chu pas un lacheux, compte sur moi|"
            "jpensais devoir annuler mais finalement c'est correct|jai pas de groupe donc oui|"
            "chu malade comme un chien mais je serai la|tabarnak oui jai tellement hate|"
            "pas question que jannule|jai aucune intention de manquer ca|aucun changement pour moi|"
            "jveux surtout pas canceller|ca tombe pile sur mon conge|jte ferai jamais faux bond|"
            "mon beau frere va me deposer|je lai colle sur le frigo|cest ecrit sur ma porte|"
            "jai demande conge expres|garde ma place au chaud|wi map la|pa gen pwoblem|carrement|"
            "oui jvais essayer darriver a lheure|le bus passe icitte donc pas de trouble|"
            "4, non scusez 1|oui pis appelle moi pas avant 10h|bin ca fitte|chu jamais en retard|"
            "jvois pas pourquoi ca irait pas|c correct pour moi merci de mavoir rappele ca|"
            "on maintient ca|jai pas change didee|jmen viens drette la demain|"
            "mon horaire est libre|chu pas mal certain detre la|jai checke avec mon agent, c beau"
        ),
        "no": (
            "donne ma place a un autre|oublie moi pour demain|compte moi pas dans ca|"
            "jai choisi de pas y aller|oui... non finalement|chu pas motive pantoute|"
            "ote mon rendez vous|jai la flemme|je serai a lexterieur de la ville|"
            "mon char a lache a matin dans le fond du rang, jpourrai pas venir|quatre, desole|"
            "jai pas le coeur a ca|dites lui de pas mattendre|mwen pa ka vini|"
            "chu pris cette journee la, peux pas|mon boss me laisse pas partir|ok laissez tomber|"
            "ca tombe ben mal|correct on annule|jveux plus le voir|"
            "ya eu un deces dans ma famille|mon char part pas|je nirai pas|trop gene pour ca|"
            "jvois pas comment jpourrais|ca sert a rien|jai rechute|pas le droit de sortir"
        ),
        "cannot_today": "jai mal partout aujourdhui|dans limpossibilite de venir aujourdhui",
        "later_time": (
            "tasse ca a jeudi|peux tu pousser ca dune heure|pas si tot svp|partie remise|"
            "cest tu possible de remettre ca|lheure fitte pas|ca clash avec ma cour|"
            "avez vous dequoi dautre|oui mais pas avant 5h|je finis a 5 donc apres|1 non 2|"
            "jai docteur a cette heure la|jpeux pas demain mais vendredi oui|deux, jtravaille"
        ),
        "late": (
            "mon bus a jamais passe|google dit 20 minutes encore|jai un flat, attends moi|"
            "ca avance pas sur la 15|commencez sans moi jarrive|laissez moi 10 minutes|"
            "jvas arriver plus tard que prevu|chu encore dans le metro|"
            "je cherche un parking|donnez moi un quart dheure|jai pris le mauvais bus|"
            "jserai la a moins quart"
        ),
        "unclear": (
            "si mon boss veut, jy serai|donne ma place, pas de probleme|je viens de finir|"
            "mon patron le sait pas encore|jmanquerais pas ca si javais un char|"
            "1 non attend 2 euh|c tu annule?"
        ),
        "phone": "appelle moi plutot, chu pas loin",
        "stop": "enlevez moi de la liste|arrete moi ca ces textos la",
    },
    "yes_no": {
        "yes": "ca ferait mon bonheur|qui refuserait ca|vois pas pourquoi je refuserais|tu parles",
        "no": "pas une graine|ca a rien donne|jsuis pas chaud a ca|malheureusement pas",
        "unclear": "ca me ferait pas plaisir|faut y penser|jcomprend pas votre question",
    },
    "free": {
        "late": "scusez jvas arriver 10 minutes apres",
        "later_time": "mes heures ont change, on peut tu deplacer la rencontre",
    },
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind, "fr").meaning == meaning
