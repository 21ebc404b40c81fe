"""Answers in French to each question that is asked seldom: consent, phone, pace, hours, groups."""

import pytest

from tests.flows.understand.asking import read, rows

SAID: dict[str, dict[str, str]] = {
    "welcome": {
        "yes": ("ca me derange pas|ouin c'est bon|pas de trouble|ca me va|k c'est beau"),
        "unclear": ("d'accord mais pas trop souvent"),
        "no": ("j'aimerais mieux pas|ca m'interesse pas|pas pour moi|je refuse|je passe mon tour"),
        "stop": ("svp pas de textos"),
    },
    "language": {
        "unclear": ("les deux|ca me derange pas"),
        "language:en": ("l'anglais c'est mieux"),
    },
    "shared_phone": {
        "no": (
            "personne d'autre|je suis le seul|c'est prive|il est a moi tout seul|juste a moi|"
            "non y'a un mot de passe|c'est un cell personnel|moi seulement|je partage pas|"
            "c'est juste pour moi|pas partage"
        ),
        "yes": (
            "c'est le cell a ma mere|toute la gang s'en sert|ma blonde regarde dedans|"
            "c'est le telephone du centre|c'est un tel emprunte|tout le monde peut le voir icitte|"
            "c'est pas mon cell|on est deux dessus|mon ex fouille dedans|"
            "c'est un telephone de maison|on l'utilise tous|mon frere me l'a prete|"
            "y'appartient a mon pere|c'est la ligne de la maison de transition|"
            "le monde du refuge repond|a moi mais les enfants s'en servent|"
            "juste quand je travaille mon chum l'a|c'est a un chum y l'a la fin de semaine|"
            "les intervenants le gardent la nuit|y regardent tout le temps|"
            "la maison d'hebergement l'a|c'est un cell de famille"
        ),
        "unclear": ("juste moi et ma blonde|personne sauf ma soeur"),
    },
    "best_time": {
        "morning": ("avant diner|de bonne heure|10h|avant le diner|avant 10h"),
        "afternoon": ("apres diner|13h|debut d'apres-midi|entre 1 et 3"),
        "evening": (
            "apres souper|apres la job|18h|apres mon shift|apres le souper|"
            "tard je travaille de jour|en fin de soiree|apres 18h svp"
        ),
        "any_time": (
            "ca me derange pas|quand vous voulez|chu toujours la|comme tu veux|tout est bon|"
            "n'importe|ca change rien|j'ai rien a faire|chu toujours dispo|pas de preference|"
            "quand ca adonne|jour ou nuit|aucune preference"
        ),
        "unclear": ("pas le matin"),
    },
    "pace": {
        "every_week": (
            "toutes les semaines|tous les lundis|a toutes les semaines|1 fois semaine|tout le temps"
        ),
        "two_weeks": ("une semaine sur deux|deux fois par mois|2 fois par mois|aux 14 jours"),
        "meetings": (
            "demandez moi pas comment je vais|juste les rappels|aucun|"
            "rien juste les rappels de rencontre|je veux pas qu'on me demande|jamais|"
            "sautez le comment ca va|pas besoin de demander comment je vais"
        ),
        "unclear": ("chaque jour|moins que chaque semaine|pas chaque semaine"),
        "every_month": ("aux 4 semaines"),
    },
    "checkin_low": {
        "person": (
            "parler a rosa|j'ai besoin qu'on m'ecoute|je veux lui parler|s'il vous plait|parler svp"
        ),
        "need": (
            "aide pour un besoin|j'ai besoin d'aide pour des affaires|j'peux pas payer mon loyer|"
            "un lift pour le docteur"
        ),
        "need:transport": ("billets d'autobus"),
        "not_now": (
            "rien|laissez faire|j'ai juste besoin de dormir|y a rien a faire|j'vas m'arranger|"
            "inquietez vous pas|rien merci|c'est correct|c'est juste moi|oubliez ca|"
            "chu tanne de parler|j'ai besoin de rien|laissez donc faire|j'vas me debrouiller|"
            "tout est beau|pas parler|j'vas etre correct"
        ),
        "need:work": ("une job ca aiderait"),
    },
    "checkin_high": {
        "yes": ("y peut le savoir|ca me derange pas|y serait content de savoir|y peut"),
        "no": (
            "j'vas lui dire moi-meme|c'est pas de ses affaires|dis-lui pas|gardez ca entre nous|"
            "dites rien svp|j'vas lui faire la surprise|j'vas lui texter|c'est entre nous"
        ),
        "unclear": ("mon gars est venu me voir|dites le a personne"),
    },
    "menu": {
        "person": ("passez moi rosa|agent|parler|parler a rosa|je veux parler"),
        "when": ("quelle journee|le prochain?|ma rencontre"),
        "change": ("annuler ma rencontre|j'peux pas a ma rencontre"),
        "pause": ("arretez les textos une semaine"),
    },
    "needs_menu": {
        "need:housing": (
            "chu chez des chums sur le divan|j'ai nulle part ou aller|je dors dans mon char"
        ),
        "need:papers": (
            "je me suis fait voler mes cartes|besoin de mon baptistaire|refaire mes cartes"
        ),
        "need:person": ("juste parler"),
        "need:transport": ("passage d'autobus pour voir mes enfants"),
        "need:health": ("chu malade"),
    },
    "pause_days": {
        "none": ("pas de pause|continuez"),
        "two_weeks": ("une couple de semaines|quinze jours"),
    },
    "group_invite": {
        "yes": (
            "ca a l'air le fun|y a tu a manger? j'embarque|partant|j'aimerais ca|inscrivez moi|"
            "gardez moi de la pizza|ok mettez mon nom"
        ),
        "no": (
            "pas mon genre|chu pas un gars de groupe|trop de monde pour moi|"
            "les groupes ca me stresse|j'aimerais mieux pas|pas a l'aise avec ca|"
            "pas de groupe pour moi|chu gene|c'est beau merci|trop loin|faut que je garde|"
            "pas celui-la|j'ai d'autres plans"
        ),
        "later_time": (
            "un autre jour serait mieux|la semaine prochaine a place?|en avez vous un dimanche|"
            "un autre soir|une autre journee svp|d'autres dates?|vendredi a place|"
            "j'peux juste les fins de semaine|pas cette journee la un autre|"
            "j'pourrais tu faire un autre jour"
        ),
        "person": (
            "parler a rosa avant|j'peux tu parler a rosa|j'veux demander de quoi a rosa|"
            "appelez moi avant|j'ai des questions pour rosa|quelqu'un peut m'expliquer|"
            "j'aime mieux parler a rosa"
        ),
        "unclear": (
            "y va y avoir qui|j'peux tu amener ma blonde|qui va etre la|mike y va tu|"
            "j'peux tu y penser"
        ),
    },
    "group_coming": {
        "yes": (
            "j'arrive|garde moi une place|j'manquerais pas ca|j'en suis|j'manque pas ca|"
            "j'arrive bientot"
        ),
        "no": (
            "faut que je travaille|donnez ma place a un autre|j'avais oublie j'ai un rendez-vous|"
            "mon lift m'a lache|faut que je lache"
        ),
        "unclear": ("j'peux tu amener quelqu'un"),
    },
    "group_first": {
        "yes": ("allez-y invitez-la|invitez"),
        "no": (
            "pas lui|mieux pas|pas une bonne idee|invitez-le pas|y'est pas pret|pas celui-la|"
            "attendez pour lui|je le recommande pas"
        ),
        "talk": (
            "je veux lui parler avant|laissez-moi lui demander|j'vas y parler|"
            "j'vas l'appeler avant|j'vas l'appeler|lui parler avant|je veux lui parler d'abord|"
            "j'vas verifier avec elle|faut que j'y parle"
        ),
        "unclear": ("quel groupe"),
    },
    "hours_known": {
        "drop:1": ("enleve 1|enlever le premier|supprimez le premier|enlevez 1"),
        "drop:2": ("supprime 2|otez le deuxieme"),
        "more": ("la suite|suite|montrez la suite|la suite svp"),
        "none": ("rien de change|pareil|toujours pareil"),
    },
    "hours_right": {
        "yes": ("en plein ca|bon|correct merci"),
        "no": (
            "c'est pas ca que j'ai dit|erreur|c'est pas bon|vous vous trompez|incorrect|pas proche"
        ),
    },
    "hours_instead": {
        "instead": (
            "remplace l'ancien|juste le nouveau|juste les nouvelles heures|l'ancien est fini|"
            "j'ai lache l'autre job|remplacez"
        ),
        "not_right": ("ni un ni l'autre|c'est pas ca"),
        "both": ("j'ai deux jobs"),
    },
    "hours_which": {
        "neither": ("aucun|ni l'un ni l'autre|aucun des deux|pas ceux-la"),
        "unclear": ("les deux"),
    },
    "whose": {
        "first": ("le premier"),
        "second": ("le deuxieme"),
        "both": ("les deux|tous les deux"),
    },
    "hours_week": {
        "same": ("rien de nouveau|pas de changements|comme toujours|rien a change"),
        "off": ("chu libre toute la semaine|chu en vacances|en vacances"),
        "stop_asking": (
            "demandez moi pu|demandez plus ca|pu de dimanches|arretez de me demander|"
            "svp demandez moi pas ca chaque semaine|assez les dimanches|pas besoin de demander"
        ),
    },
    "each_sunday": {
        "no": (
            "nah trop de textos|mes heures changent pas beaucoup|chu correct|"
            "mon horaire est toujours pareil|j'texterai quand ca change|pas chaque dimanche"
        ),
        "yes": ("faites donc ca"),
    },
    "release_day": {
        "need:housing": (
            "pas de lit|j'ai pas de place ou dormir a soir|oui un lit|j'ai nulle part ou dormir"
        ),
        "need:food": ("j'ai rien a manger|de la bouffe pis un lit"),
        "fine": (
            "je suis correct|j'ai tout ce qui me faut|non c'est bon|ok|oui ca va|"
            "chu chez ma soeur|bien|merci chu correct|non j'ai toute|tout est ok|c'est beau|"
            "pas besoin merci|ca va bien|j'ai une place pis de la bouffe"
        ),
        "need": ("j'ai besoin de plein d'affaires"),
        "need:papers": ("besoin de cartes"),
        "person": ("appelez moi|je veux parler a rosa"),
        "unclear": ("j'ai peur mais ca va|non j'ai rien|pas correct"),
    },
    "new_week": {
        "yes": ("pret a le revoir"),
        "no": ("peut-etre plus tard|on saute encore"),
        "later_time": ("jeudi ca marche"),
    },
    "instead": {
        "no": ("rien cette semaine|pas de rencontre|aucun|rien|on saute|c'est beau merci"),
    },
    "lighter": {
        "not_now": (
            "laissez faire pour l'instant|ca va|laissez moi|c'est correct pour l'instant|"
            "peut-etre plus tard"
        ),
    },
    "missed": {
        "later_time": ("desole j'ai passe tout droit on peut tu reessayer"),
        "not_now": ("laissez faire"),
        "need": ("j'avais pas de moyen de me rendre|j'ai pas eu de lift"),
    },
    "did_meet": {
        "yes": (
            "y est venu|on a pris un cafe|j'l'ai rencontre au tim|on s'est jase|on s'est retrouves"
        ),
        "no": (
            "personne est venu|j'ai attendu une heure|j'ai pas pu y aller|elle est pas venue|"
            "j'ai oublie|je l'ai manque"
        ),
        "unclear": ("pas encore"),
    },
    "next_time": {
        "yes": ("ca sonne bien|meme place meme heure"),
        "later": ("pas encore sur|peut-etre|j'vas vous le dire|j'vous reviens|je sais pas encore"),
    },
    "report_no": {
        "they_could_not": (
            "y est pas venu|ils ont oublie|y m'a plante la|le mentore etait malade|"
            "pas de signe de vie|y ont pas repondu"
        ),
        "i_could_not": ("mon char a brise|mon enfant etait malade"),
    },
    "swap": {
        "no": ("je suis en vacances|j'vas etre au chalet"),
        "yes": ("je la prends|je m'en occupe"),
    },
    "relay_confirm": {
        "unclear": ("envoie pas|envoie pas ca|envoie plus tard|1?|ok attends"),
        "send": ("envoie-le svp"),
    },
    "call_confirm": {
        "unclear": ("appelle pas|non appelle pas|appelle plus tard|1?"),
        "call": ("appelle maintenant svp"),
    },
    "free": {
        "stop": (
            "arretez de m'achaler|pouvez vous arreter d'envoyer ca|comment j'arrete ces textos|"
            "pu de messages de vous|je vous demande d'arreter de me texter"
        ),
    },
    "mentor_reminder": {
        "no": ("j'ai la grippe|faut que je travaille|mon char est brise"),
    },
    "mentor_report": {
        "held_in_person": ("on a dine ensemble|belle visite"),
        "held_by_phone": ("je l'ai appele a place"),
        "not_held": ("j'ai attendu 30 min personne|c'est pas arrive"),
        "worried": (
            "y avait l'air vraiment down|y a de quoi qui va pas avec elle|y etait pas lui-meme|"
            "9 a pleurait|y avait pas l'air bien"
        ),
    },
    "lost": {
        "change": ("l'heure de ma rencontre"),
    },
    "otherwise": {
        "another_week": ("pas cette semaine"),
        "call_me": ("pouvez-vous m'appeler"),
    },
    "worked": {
        "not_yet": ("toujours pas de bottes"),
    },
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_an_answer_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, None if kind == "free" else kind, "fr").meaning == meaning


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("shared_phone", "juste moi pis ma blonde"),
        ("shared_phone", "personne sauf mon coloc"),
        ("relay_confirm", "envoie pas"),
        ("call_confirm", "appelle pas"),
        ("checkin_high", "oui mais pas pour la job"),
        ("group_invite", "j'peux tu amener ma blonde"),
        ("group_invite", "y va y avoir qui"),
        ("welcome", "d'accord mais pas trop souvent"),
    ],
)
def test_what_could_harm_is_asked_again(kind: str, text: str) -> None:
    meaning = read(text, kind, "fr").meaning
    assert meaning not in ("send", "call", "yes" if kind != "shared_phone" else "no")
