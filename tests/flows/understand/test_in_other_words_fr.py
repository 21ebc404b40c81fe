"""The same in other French words: idioms of yes and no, things needed, slots picked by the way."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "pick_slot": {
        "pick:2": (
            "14|inscris moi pour vendredi|celui du milieu|le milieu|la celle du milieu svp|"
            "lchoix 2|jvas prendre loption 2|celle du milieu|jchoisis 2"
        ),
        "pick:1": (
            "le plus tot possible|la plus proche|le plus tot|ce qui vous arrange|la 1re|"
            "celle de bonne heure"
        ),
        "pick:3": ("le plus tard|la derniere de la liste"),
        "pick:4": ("jtravaille les 3 jours|yen a pas une qui fait|non aux 3"),
        "unclear": ("nimporte sauf la premiere|pas la premiere|c ou le sam"),
        "phone": ("jaimerais mieux quon mappelle"),
    },
    "checkin": {
        "rating:3": ("3 a peu pres|on va dire trois|chu a peu pres a 3"),
        "rating:4": ("quatre aujourdhui|presque 5 fac 4"),
        "unclear": ("2-3|2 de mes chums ont une job|ca va bien|bien merci|3 peut etre 4"),
        "rating:2": ("deux a cause de la cour"),
        "rating:5": ("4 non attends 5"),
    },
    "confirm_meeting": {
        "yes": (
            "on svoit jeudi|pas dtrouble|pas dprobleme|ya pas dsoucis|jrate pas ca|"
            "jmanque pas ca|rien va mempecher|rien pourrait mempecher de venir|"
            "oui mais jpourrai pas rester longtemps|jlai pas oublie|jai pas oublie|"
            "joublie pas|joublierai pas|jserai pas en retard promis|"
            "tu peux compter sur moi|cest dans lagenda|mmhmm|ca fait mon affaire|ca fait|"
            "jembarque|je suis la|on lache pas jvas etre la|jvas tete la|correk|beau|"
            "en masse|jrate pas ca certain|jvoudrais pas manquer ca|ya pas de soin|cbon|"
            "jmanquerais ca pour rien au monde|jvois pas pourquoi pas|tk jvas etre la|"
            "bon pour moi|chu bon pour jeudi|jvas vous attendre en avant|on se rejoint la|"
            "cest dans mon tel|jamais dla vie que jmanque ca|"
            "jen ai jamais manque une jcommencerai pas la|ok pas de presse|O|"
            "jva amener mes papiers|jva prendre le bus|jva marcher|"
            "ma mere vient me reconduire|ca marrange|ca madonne|present|presente|"
            "beau merci|correct merci|promis|jure|cest promis|garanti|a coup sur|"
            "cest parti|libre|disponible|jvas mettre mon alarme|toujours la|"
            "jsuis toujours partant|jvous revois jeudi|jai rien dautre|chu la pour ca|"
            "mets moi la|cest reglé|ok jpasse te voir|jvois aucune raison de pas y etre|"
            "stresse pas jvas y etre|ca a ben du bon sens|ca tient toujours|jsrai la|"
            "jy sra|jdis jamais non a un cafe lol oui|bin kin|jmanque jamais|"
            "ok merci du rappel|tout est pret pour jeudi|1 cest quoi ladresse deja|"
            "bon pour jeudi|jvas me pointer|a lheure cette fois promis|"
            "non jai pas oublié on se voit la|jme plains pas jvas etre la|"
            "pas dexcuse jvas etre la|bon de mon bord"
        ),
        "no": (
            "oubliez ca|attendez moi pas|attends moi pas|jai pas le gout|jdois decliner|"
            "jrefuse|chu pas en ville|je dois malheureusement refuser|chu brulé|"
            "chu pas en etat|pas dans le mood|ca me le dit pas|ca me tente pu|"
            "jai dautres plans|jai un conflit dhoraire|jai deja dequoi|chu deja pris|"
            "chu parti|chu pogné a job|jai un rdv|jveux rien savoir|jmen viens pas|"
            "malheureusement je ne pourrai y assister|excusez moi pour cette fois|"
            "ma fille fait de la fievre|cest trop pour moi|pas celle la|"
            "pas de rencontre svp|jme desiste|jva laisser passer|cest mort|jai pas dauto|"
            "jpeux pas me deplacer|ca me dit rien|chu tanné des rencontres|faut jcancelle|"
            "jvas choker|pu de rencontre pour moi"
        ),
        "phone": (
            "peux tu me caller a place jai pas de char|jprefere quon sappelle|"
            "on sappelle a place|avec le bebe cest plus simple au telephone|"
            "chu malade on peut tu juste sappeler|au telephone si ca te derange pas|"
            "les textos cest dur juste appelle"
        ),
        "video": ("sur lordi a place|on peut tu skyper"),
        "group": ("le cercle|le cercle de partage a place"),
        "person": (
            "jveux parler a nathalie avant|demande a luc de mappeler avant|"
            "ya tu quelquun que jpeux appeler pour ca"
        ),
        "late": ("jsuis encore a larret|jme stationne|chu a la lumiere 2 min"),
        "wrong_person": (
            "tes pas au bon numero|cest pas mon nom|jmappelle pas comme ca|"
            "cest pas la bonne personne|mauvais gars"
        ),
        "stop": ("arretez ca svp jen veux pas"),
        "later_time": (
            "apres 6h cest mieux mon shift a change|pas le matin, lapres midi ok|"
            "ma fille a un rdv, vendredi ok?|ca pourrait tu etre avant|"
            "le soir ca se peut tu|otre journee svp|jpeux tu venir a 3h a place|"
            "faudrait retarder dune heure|mercredi ca te va tu"
        ),
        "unclear": (
            "jvous le dis demain|jpeux pas dire encore|1-2|1 peut etre 2|ok?|1 pis 4|"
            "haha cest malade"
        ),
        "cannot_today": ("auj cest mauvais"),
        "pause": ("lachez les textos jusqua temps que jme trouve une place"),
    },
    "yes_no": {
        "yes": (
            "ca peut pas nuire|ca ferait pas de tort|pas dobjection|jaimerais bien|"
            "jdirai jamais non a ca|tout a fait|jembarque|ca serait lfun|ca mirait|"
            "cent pour cent|a 100%|ya pas de mal a ca|jhaïrais pas ca|jadorerais ca|"
            "ya pas de raison de dire non|ca mintéresse|ok merci|chu pour|ca maiderait|"
            "jrefuserais pas ca|bon plan|ca peut pas faire de tort|ca sonne bien"
        ),
        "no": (
            "jaime autant pas|pas necessaire|ca sera pas necessaire|jpeux men passer|"
            "chu correct sans ca|chu ben correct|ca va aller|pas dans cette vie|zero|"
            "pas pour linstant|sans facon|pas pour le moment|nah chu correct|aucune chance|"
            "jaime mieux attendre|pas besoin merci"
        ),
    },
    "needs_menu": {
        "need:housing": ("un 3 et demi"),
        "need:food": ("de la viande"),
        "need:clothes": ("des caps dacier|combines|des calecons|rien qui me fait"),
        "need:work": (
            "carte ccq|mes cartes de competence|une shop|un contrat|carte de la construction"
        ),
        "need:papers": (
            "un pardon|ouvrir un compte|nouvelles cartes|mon certifica de naissance|"
            "carte avec photo"
        ),
        "need:health": ("une pompe pour mon asthme|de linsuline|les aa"),
        "need:person": ("parler a nathalie|appelez moi jaime pas texter"),
        "menu": (
            "renvoye la liste|la liste?|cest quoi deja la liste|jai oublie les chiffres|"
            "3 cest quoi|la liste encore svp"
        ),
        "need:transport": ("comment jme rends a mon rdv|un moyen daller a mon psy"),
        "none": ("rien aujourdhui|rien chu bon|aucun"),
    },
    "free": {
        "stop": (
            "decrissez avec vos textos|cest assez les textos|ne plus m'ecrire svp|"
            "faudrait que vous arretiez de me texter|jaimerais que vous arretiez|"
            "jai demande darreter|jvous ai dit darreter les textos|"
            "jai pas besoin de vos textos|bloquez moi|comment jme desabonne|arrettez|"
            "fini les textos|terminez les messages|envoyez moi pu rien|"
            "arretez de me messager|textez moi pus|pu rien svp|coupez les textos"
        ),
        "none": (
            "arrete moi ca lol|jai annule mon cable|jai pas change de numero|"
            "ils ont annule mon shift|debut dune nouvelle semaine"
        ),
        "pause": (
            "chu en cure 28 jours pas de texto|slaquez les textos un ptit bout|"
            "jveux la paix jusqua lundi pas de textos|pause dun mois|"
            "peux tu me laisser tranquille une semaine"
        ),
        "start": (
            "rajoutez moi sur la liste|ajoutez moi a la liste|remets moi dans liste|"
            "rembarquez moi|chu revenu, recommencez|jveux recevoir les messages encore|"
            "tu peux mecrire a nouveau|ok pour les textos|"
            "chu pret a recevoir les textos encore|tu peux me texter encore|repartez ca"
        ),
        "help": (
            "vous etes qui vous autres|cest quoi ca|cest quoi ca cette affaire la|"
            "cest quoi ces textos la|cest a propos de quoi"
        ),
        "menu": (
            "ca fait quoi dautre ce numero la|tu fais quoi dautre|liste|la liste|"
            "jpeux demander quoi|jfais quoi ici|jpeux dire quoi|"
            "vous pouvez maider avec quoi"
        ),
        "person": ("jveux parler a nathalie|faites moi appeler par quelquun asap"),
        "wrong_person": (
            "ya pas de eric ici|pas de jean ici|ya personne qui sappelle luc|"
            "cest le frere de marc|vous vous trompez|movais numero|ya personne de meme ici"
        ),
        "need:clothes": (
            "mes bottes prennent leau|mes bottes sont percees|mon manteau est dechire"
        ),
        "need:housing": ("jpeux pu rester chez mon frere|jcherche un 3 et demi"),
        "need:work": ("connais tu une place qui engage"),
        "language:en": ("i understand english better"),
        "later_time": ("faut jdeplace ma rencontre"),
    },
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_it_is_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind, "fr").meaning == meaning
