"""Neighbours in French: texts that share an answer's words and mean something else."""

import pytest

from tests.flows.understand.asking import read, rows

IS = {
    "confirm_meeting": {
        "yes": (
            "oui attends moi dehors|ca va aller ok|jvais y etre, mon boss a dit ok|"
            "mon boss a dit oui, jvas y etre|oui si jamais jpeux pas jte lache un texto|"
            "oui meme si y mouille|annulez surtout pas|jamais je vais rater ca|"
            "sans retard promis|pas de retard cette fois la promis|oui tu vas tu etre la toi|"
            "ma soeur va venir me porter|super, on se voit la|1 pis si ya un lit de trop jle prends"
        ),
        "no": (
            "ca risque d'etre non|nope chu correct|jvas laisser passer|ouais non|"
            "jai personne pour garder mon gars|ma gardienne m'a choké|chu cloué dans mon lit|"
            "jme sens pas assez prete|ca me va pu|jirai pu|mon boss me garde|y m'ont rentré a job|"
            "merci mais je passe"
        ),
        "later_time": "pas lundi mardi|ca irait tu si on faisait ca mardi",
        "cannot_today": "tantot ca va pu",
        "stop": (
            "sortez moi d'ca vos affaires|tes textos me tannent|gosse moi pu avec tes textos|"
            "jai déjà écrit arret|pu capable de recevoir ca|pas d'autres textos merci|"
            "ca m'intéresse pu pantoute vos messages|pas pour moi. stop|non, arret|"
            "enlevez moi, pas besoin de ca|lache moi, pas l'gout"
        ),
    },
    "pick_slot": {
        "pick:3": "samedi stp jai mes flos jeudi",
        "pick:4": "les trois font pas",
        "unclear": (
            "vendredi ca depend|samedi faut que jcheck avec ma job|jeudi si ma blonde veut|"
            "la premiere fois c'etait long|si jpouvais jprendrais vendredi"
        ),
    },
    "checkin": {"unclear": "pas un 4|c'est quoi 3|jreste au 2|5 c'est tu bon ca"},
    "needs_menu": {"none": "pas besoin de linge"},
    "free": {
        "stop": (
            "vide moi de vos listes|ferme ta gueule avec tes textos|arretez donc de m'écrire|"
            "mva bloquer votre numéro|désactive les messages stp|flushe mon num|"
            "débarquez moi d'ca|vous me gossez avec vos messages|non stop|je souhaite cesser|"
            "c'est pas lui effacez ce num|allez vous me lacher|ne m'envoyez pu rien"
        ),
        "wrong_person": (
            "ce numéro appartient pu a lui|luc a changé de numéro|vous voulez parler a qui|"
            "vous m'appelez par erreur|chu pas votre gars|t'as du te tromper|"
            "le num que vous avez est pu bon|jamais entendu parler d'vous"
        ),
        "number_changed": "jai pu mon vieux numéro|va falloir enregistrer ce num la",
        "person": "chu tannée du bot, un humain stp|faudrait jparle avec quelqu'un",
        "help": "es tu une vraie fille",
        "late": "va falloir que tu m'attendes un brin",
    },
}
IS_NOT = {
    "confirm_meeting": {
        "yes": (
            "mon pere vient de mourir ok|jvas venir quand jvas etre mieux|"
            "jirai quand jaurai un char|faut tu jréponde oui|jai tu dit que oui|"
            "si jpouvais jte dirais oui|jai dit oui la derniere fois|ouais mais la|ok mais|"
            "correct mais euh|ok si mon agent veut|jy vais si vous venez me chercher|"
            "oui si ya un lift|jy vais si jai ma paye|ma coloc m'a dit de dire oui|"
            "jsuis tu forcé de dire oui|y m'ont demandé de confirmer oui|jaurais dit ok mais bon|"
            "oui dans tes reves|ok quand les poules auront des dents|comme si j'allais dire oui|"
            "super, mon frigo est brisé|bravo jai perdu mes cles|genial le metro marche pas|"
            "ma mere va y aller a ma place|oui allo?|ah oui? c'est ou|oui attendez|"
            "ok une seconde|oui pis|oui c'est lui|ca tient tu toujours|elle va tu venir|"
            "c'est bon?|jpeux rien promettre|on m'a dit oui pour la job|le proprio a dit ok|"
            "chu la pour rien|jai hate de partir d'ici|jy suis deja allé|la vue etait super bonne|"
            "ok la c'est assez|jespere pouvoir|chu vraiment fatigué ok|laisse moi du temps ok|"
            "avant oui mais pu la|jai failli dire oui|jdirais oui mais jai la trouille|"
            "jai dit ok pour un shift|absolument rien|dois je dire oui|jai dit oui trop vite|"
            "une fois que jaurai ma job jvas venir|en temps normal oui|oui sauf vendredi|"
            "jserai la en pensee|ca tient encore?"
        ),
        "no": (
            "jai jamais dit non|la banque m'a dit non|y ont dit non pour mon pret|"
            "pourquoi vous cancellez|vous avez cancellé hier|chu pu malade|jai pas encore mangé|"
            "jai pas la bonne adresse|mon internet marche pas|c'est jeudi non?|"
            "on part a 3h, non?|jpeux pas y aller toute seule|jpeux pas lire ca|"
            "c'est pas vous qui annulez|jserai pas longtemps|jai jamais rencontré mon mentor|"
            "jetais malade hier|jrefuse de lacher|jabandonne jamais|impossible de rater ca|"
            "mon char est brisé mais jprends le metro"
        ),
        "cannot_today": "c'est pas aujourd'hui ca|pas de nouvelles aujourd'hui",
        "stop": (
            "oubliez moi pas|lache moi pas|enlevez moi pas|jveux pas que vous arretiez|"
            "jveux pas perdre vos textos|vous avez arreté de m'écrire|"
            "otez moi du shift de mardi|trop drole, stop|laisse moi tranquille 10 minutes"
        ),
        "wrong_person": (
            "c pas sa|chu pas majeur|jmappelle pas souvent ma soeur|c'est pas son bus|"
            "c'est pas urgent|jconnais pas ma mentore|"
            "c ou ca jconnais pas|c'est ou? jarrive de Gaspé jconnais pas|"
            "jconnais personne la bas|quelqu'un d'autre peut venir|tu t'es trompé de jour|"
            "c'est pas lui que jveux voir"
        ),
    },
    "free": {
        "stop": (
            "les textos de mon proprio me fatiguent, tanné des textos de mon proprio|"
            "mon ex devrait arreter de me texter|jlui ai dit d'arreter|"
            "jai demandé a mon frere d'arreter de m'écrire|comment jme désabonne de rogers|"
            "fous moi un call|écris moi pas sur messenger|sors moi d'ici|"
            "enlevez moi de la liste du souper|jdecroche de la boisson|"
            "y ont effacé mon dossier|jveux pu rien savoir de la dope|"
            "jrecois pu de lettres, jveux pu recevoir de factures|ma soeur dit d'arreter"
        ),
        "wrong_person": (
            "jai pogné une mauvaise personne|chu pas le gars que jetais|"
            "jai pas son num|jai composé le mauvais numéro|ya pas de lift icitte|"
            "jhabite pu la|c'est pas la bonne saison"
        ),
        "number_changed": (
            "mon chum a changé de cell|c'est quoi ton nouveau numéro|jveux un nouveau cell|"
            "mon nouveau numéro d'assurance|vous avez tu changé de num|le bureau a changé de tel"
        ),
        "person": (
            "jparle avec personne|faut que jparle a mon ex|quelqu'un m'a texté|"
            "mon intervenant est super|ma travailleuse m'a aidé|appelle moi pas|"
            "pas besoin de m'appeler|jveux pas parler a personne|jsors avec quelqu'un"
        ),
        "menu": "jai pas eu le choix|c'est quoi le menu du souper",
        "when": "mon prochain cheque rentre quand|a quelle heure ouvre le refuge",
        "pause": "jai pris un break de ma blonde|ma boss m'a donné une pause",
        "start": "inscris moi pas",
        "help": "un programme a la tv|ma machine a laver|comment ca marche le chomage",
        "late": (
            "mon cheque est en retard|en retard dans mon loyer|jarrive pas a dormir|ca arrive|"
            "jpars travailler|mon coloc arrive|jme en viens fou|pogné dans mes dettes|"
            "jarrive pas dans mon budget|chu bloqué sur facebook"
        ),
    },
    "needs_menu": {
        "need:housing": "jai deja un logement",
        "need:work": "jai deja une job",
        "stop": "y ont enlevé mon nom du hlm",
    },
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(IS))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(IS_NOT))
def test_a_neighbour_means_something_else(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning != meaning
