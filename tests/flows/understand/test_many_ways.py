"""The many ways in which people say the same: who cannot come is never taken at a yes."""

import pytest

from tests.flows.understand.asking import read

SAID: dict[str, dict[str, dict[str, str]]] = {
    "en": {
        "confirm_meeting": {
            "yes": (
                "ill be there for sure|count me in|yup still good|still on|"
                "im still good for that|ill b there|see ya then|c u then|yes sir|"
                "u bet|sounds like a plan|works 4 me|i should be able to make it|"
                "i will make it|wouldnt miss it|def|already told u yes|"
                "yes i will be attending|ok see him then|k ill be there|confirmed|"
                "im coming|yes plz|all good|we good|good to go"
            ),
            "no": (
                "im out|no way|i cant man|cant do it this week|not gonna happen|"
                "gonna be a no from me|im in the hospital|my kid is sick|"
                "got called in|i got court that day|i got nobody to watch the kids|"
                "count me out|im not up for it|not feeling it|im too tired|maybe not|"
                "no thx|nope sorry bud|dont think ill make it|wont be makin it|"
                "not gunna make it|havta cancel|wont be able to make it after all|"
                "not gonna make it sorry|i am not able to come|im not going to make it|"
                "gotta cancel sorry|have to cancel our meeting|i wont be there|"
                "cant be there|cant come|not able to make it|"
                "ill have to pass this time|i need to cancel|i need to cancel thursday|"
                "something came up cant come|something came up|im gonna miss it|"
                "gonna have to miss our meeting|cant see marc|wont make our meet|"
                "im sick cant come|unable to attend|cannot attend|cant do it|"
                "i have to bail|gotta bail sorry|sorry i cant anymore|ima miss it|"
                "not coming|im not coming|i wont come"
            ),
            "later_time": (
                "can we do friday instead|another day?|can we reschedule|"
                "reschedule pls|need to move it|can we push it back an hour|"
                "next week better|any other time|could it be later in the day|"
                "different day plz|can he do 5 instead|thurs at 3 better|"
                "what about sunday|not then but fri ok|i need to change the time|"
                "can we switch"
            ),
            "phone": (
                "can he just call me|phone call instead?|can we talk on the phone|"
                "can we do it over the phone|rather do a call"
            ),
            "video": "video?",
            "person": "someone call me|i need to talk to someone|can a real person text me",
        },
        "same_day": {
            "on_way": (
                "omw|on my way|leaving now|just left|otw|im here|already here|"
                "im outside|almost there|on the bus now|walking in now|yes|"
                "see u soon"
            ),
            "late": (
                "running late|ima be late|gonna be 15 late|bus is late|"
                "missed my bus be there in 30|stuck in traffic|half hour late|"
                "running behind|im late sorry|10 mins late|might be a bit late|"
                "late again sorry|wont be on time|not gonna be on time"
            ),
            "cannot_today": (
                "cant today|not today|cant make it today|sick today|im sick|"
                "wont make it today|not gonna make it|got held up cant come|"
                "they kept me at work|i forgot sorry cant|something came up"
            ),
        },
        "checkin": {
            "rating:3": "3|like a 3 i guess|maybe a 3",
            "rating:4": "4/5|id say 4",
            "rating:2": "about a 2|two|2 out of 5",
            "rating:5": "a solid 5|5!!",
            "rating:1": "1 honestly",
        },
        "free": {
            "later_time": (
                "can we move our meeting|i need to change my meeting|"
                "can i reschedule thurs|need a different time|can we meet another day|"
                "can we change it to friday"
            ),
            "when": (
                "when is my meeting|what time is it again|whens our meeting|"
                "where are we meeting|what day do i meet marc|when do i see marc|"
                "wat time tmrw|whats the address|where is it|"
                "do i have a meeting this week"
            ),
            "person": (
                "i need to talk to somebody|can someone call me|have rosa call me|"
                "i need help from a real person|is there someone i can talk to|"
                "can my worker call me|talk to a human"
            ),
            "stop": (
                "stop|stop texting me|dont text me anymore|take me off this list|"
                "leave me alone|no more texts please|unsubscribe|quit msging me"
            ),
            "need:housing": (
                "i need a place to stay|getting kicked out end of month|"
                "got nowhere to live|know of any rooms for rent|im homeless|"
                "looking for an apartment|need help finding a place"
            ),
            "need:food": (
                "i got no food|need groceries|is there a food bank|"
                "im hungry and broke|nothing to eat till friday"
            ),
            "need:transport": (
                "need a bus pass|got no bus fare|how do i get there i have no ride|"
                "can i get bus tickets|need a lift to my meeting"
            ),
            "need:clothes": (
                "need winter boots|dont have a coat|i need work boots|got any jackets|"
                "need clothes for my interview"
            ),
            "no": (
                "wont be able to make it after all|not gonna make it sorry|"
                "i am not able to come|im not going to make it|gotta cancel sorry|"
                "have to cancel our meeting|i wont be there|cant be there|cant come|"
                "not able to make it|ill have to pass this time|i need to cancel|"
                "something came up cant come|something came up|im gonna miss it|"
                "gonna have to miss our meeting|cant see marc|wont make our meet|"
                "im sick cant come|unable to attend|cannot attend|cant do it|"
                "i have to bail|gotta bail sorry|sorry i cant anymore|ima miss it|"
                "not coming|im not coming|i wont come"
            ),
        },
        "safe": {
            "not_safe": (
                "im not ok|no im not|i dont think so|im scared|i wont make it|9 9 9|"
                "no im not safe|nope|never|not really safe|yeah no"
            ),
            "unclear": (
                "not right now|he is outside|hes still here|i dont know|not sure|"
                "yes for now|for now|kinda|i guess|sort of|come get me|i took them|"
                "im bleeding|safe but scared|maybe|does it matter|whatever|"
                "yes but he has a knife|im ok but my friend isnt|ok but not for long|"
                "not for long|i was safe|ya right|as if|no one is safe|im alive|"
                "unfortunately|still here|barely|i will be soon"
            ),
            "safe": (
                "7|yes|yeah im safe|im safe thank you|yes i am safe|"
                "safe|im good|yes safe now|"
                "7 im ok"
            ),
        },
        "mentor_report": {
            "held_in_person": (
                "yes we met|we met at tims|met for coffee went well|yes great chat|1|"
                "good meeting|went good|saw him yes"
            ),
            "held_by_phone": (
                "by phone|we talked on the phone|phone call|spoke on the phone|"
                "video call|2|called her instead"
            ),
            "not_held": (
                "no show|she didnt show up|he never came|we didnt meet|no|"
                "didnt happen|3|nobody came|he was a no show|couldnt reach him"
            ),
            "moved": ("we moved it to friday|rescheduled|4|postponed to next week|we changed it"),
            "worried": (
                "im worried about him|9|worried|something is off with her|"
                "he didnt seem ok|not doing well"
            ),
        },
        "pick_slot": {
            "pick:1": ("1|the first one|thursday|thurs works|1 pls|thurs at 10|first|10am thurs"),
            "pick:2": "2|friday|the second|fri at 2|2pm|fri good",
            "pick:3": "3|sat|saturday 1pm|the last one|third one",
            "pick:4": (
                "4|none|none of those work|neither|cant any of those|those dont work|no good"
            ),
        },
        "worked": {
            "yes": (
                "yes|yup got it|they helped me|yes thank you so much|worked out|"
                "all good now|got a bed"
            ),
            "not_yet": (
                "not yet|no|they never called back|still waiting|i havent gone yet|"
                "no answer|didnt go"
            ),
            "other_help": (
                "i need something else|they were full|they said no|didnt work|"
                "that place is closed|couldnt help me"
            ),
        },
        "hours_right": {
            "yes": "yes|thats right|correct|yup",
            "no": "no|wrong|nope its 7 to 4",
        },
        "welcome": {
            "yes": "yes|sure|ok|1|yes you can text me|ok thats fine",
            "no": "no|no thanks|2|not interested",
            "stop": "i dont want texts|leave me alone",
            "unclear": "maybe|what for",
        },
        "checkin_low": {
            "person": "yes|yes please|call me|someone to talk to|i need to talk|1",
            "not_now": "no|no thanks|not now|im ok|3|later|nah its fine",
        },
        "pause_days": {
            "one_week": "a week|7 days|1 week",
            "three_days": "3 days",
            "two_weeks": "couple weeks|two weeks pls",
            "pause": "til monday|few days",
        },
    },
    "fr": {
        "confirm_meeting": {
            "yes": (
                "oui jvas etre la|j'y serai|pas de trouble|c bon pour moi|"
                "oui toujours correct|ok jy vas|certain|jvais y etre|oui oui|good|"
                "c correct|ca me va|compte sur moi|comptez sur moi|je serai au rdv|"
                "oui monsieur|jvas venir|jviens|j'serai la sans faute|je confirme|"
                "confirmé|ok à demain|on se voit la"
            ),
            "no": (
                "j'y serai pas|jy serai pas|jvas pas etre la|jpeux vraiment pas|"
                "pas capable de venir|chu pas dispo|chu pas libre|"
                "jpourrai pas etre la|mon gars est malade|pas de lift|"
                "j'ai pas de gardienne|je travaille|chu a l'hopital|chu trop fatigue|"
                "ca me tente pas|jmesens pas bien|pas cette fois|non merci|"
                "non desole|ca sera pas possible|comptez pas sur moi|"
                "jai un contretemps|je peux malheureusement pas|faut que je cancelle|"
                "jdois canceller|jvas devoir annuler|"
                "jpourrai pas mes filles sont malades|je pourrai pas y etre finalement|"
                "chu pas capable de venir|je peux pas venir|jpourrai pas venir|"
                "je serai pas la|jserai pas la|je viendrai pas|"
                "jviendrai pas finalement|je dois annuler|faut que j'annule|"
                "faut jannule desole|jpeux pu|finalement jpeux pas|jpeux pas etre la|"
                "jvas pas pouvoir venir|je vais pas pouvoir etre la|"
                "je pense pas pouvoir venir|je vais manquer la rencontre|"
                "jai un empechement|j'ai un empechement desole|pas capable d'y aller|"
                "je suis malade je peux pas venir|je peux pas y aller|jirai pas|"
                "j'irai pas finalement|ca marche pas pour moi|"
                "je pourrai pas me presenter|je ne pourrai pas etre present|"
                "impossible pour moi"
            ),
            "later_time": (
                "on peut tu changer de jour|un autre jour?|on peut-tu remettre ca|"
                "faudrait changer l'heure|vendredi a place|plutot jeudi|"
                "jaimerais mieux lundi|pas mercredi mais jeudi oui|y as-"
                "tu une autre heure|peut-on reporter|la semaine prochaine a place|"
                "on pourrait-tu se voir plus tard|deplacer svp|a une autre heure"
            ),
            "person": (
                "y peut tu m'appeler a place|jaimerais parler a qqn|"
                "jveux parler a une vraie personne"
            ),
            "phone": "par telephone plutot|on peut tu se parler au telephone|appelez moi",
            "video": "en video?",
        },
        "same_day": {
            "on_way": (
                "en chemin|jmen viens|j'arrive|jpars la|chu parti|je suis rendu|"
                "chu la|jsuis dans le bus|jy suis|chu deja la|jsuis en route|oui"
            ),
            "late": (
                "chu en retard|j'vas etre en retard|15 min de retard|"
                "l'autobus est en retard|jai manque mon bus jarrive dans 30 min|"
                "pris dans le trafic|un peu en retard|retard de 10 minutes|"
                "jserai pas a l'heure|jarriverai en retard|desole du retard"
            ),
            "cannot_today": (
                "jpeux pas aujourd'hui|pas aujourd'hui|pas aujourdhui desole|"
                "chu malade|j'peux pas venir|finalement j'irai pas|jviendrai pas|"
                "y m'ont garde a job|jai oublie desole jpeux pu|jy serai pas|"
                "chu pas capable aujourdhui"
            ),
        },
        "checkin": {
            "rating:3": "3|genre 3",
            "rating:4": "un 4|4 sur 5|je dirais 4",
            "rating:2": "mettons 2|deux",
            "rating:5": "5!!!",
            "rating:1": "1 pour vrai",
        },
        "free": {
            "later_time": (
                "on peut tu changer ma rencontre|faut que je change mon rdv|"
                "je voudrais deplacer jeudi|on peut-tu se voir un autre jour|"
                "jaurais besoin d'une autre heure"
            ),
            "when": (
                "c quand ma rencontre|c'est a quelle heure|c ou|on se rencontre ou|"
                "quel jour je vois luc|jai tu un rdv cette semaine|c quoi l'adresse|"
                "a quelle heure demain"
            ),
            "person": (
                "jveux parler a quelqu'un|y a tu qqn qui peut m'appeler|"
                "jai besoin de parler|appelez moi svp|je voudrais parler a ma coordo|"
                "peux tu demander a rosa de mappeler"
            ),
            "stop": (
                "arret|arretez de me texter|textez moi pu|ecrivez moi plus|"
                "enlevez moi de la liste|jveux pu de messages|foutez moi la paix"
            ),
            "need:housing": (
                "jai pas de place ou rester|jcherche un appart|chu dans rue|"
                "y m'ont crisse dehors|jme cherche une chambre|besoin d'un logement|"
                "je perds mon logement"
            ),
            "need:food": (
                "jai pu rien a manger|frigo vide|jai faim pis jai pas une cenne|"
                "besoin d'epicerie|y a tu une banque alimentaire"
            ),
            "need:transport": (
                "jai pas d'argent pour l'autobus|besoin d'une passe de bus|"
                "jai pas de lift|comment jfais pour me rendre jai pas de char|"
                "des billets de metro svp"
            ),
            "need:clothes": (
                "jai pas de bottes d'hiver|j'ai besoin d'un manteau|j'ai pu d'linge|"
                "des bottes de travail|du linge pour une entrevue"
            ),
            "no": (
                "je pourrai pas y etre finalement|chu pas capable de venir|"
                "je peux pas venir|jpourrai pas venir|je serai pas la|jserai pas la|"
                "je viendrai pas|jviendrai pas finalement|je dois annuler|"
                "faut que j'annule|faut jannule desole|jpeux pu|finalement jpeux pas|"
                "jpeux pas etre la|j'y serai pas|jvas pas pouvoir venir|"
                "je vais pas pouvoir etre la|je pense pas pouvoir venir|"
                "je vais manquer la rencontre|jai un empechement|"
                "j'ai un empechement desole|pas capable d'y aller|"
                "je suis malade je peux pas venir|je peux pas y aller|jirai pas|"
                "j'irai pas finalement|ca marche pas pour moi|"
                "je pourrai pas me presenter|je ne pourrai pas etre present|"
                "impossible pour moi"
            ),
        },
        "safe": {
            "not_safe": (
                "chu pas correct|non jsuis pas|jpense pas|pas la|j'ai peur|9|"
                "chu pas safe|non|jamais|jsuis pas en securite|"
                "jveux pas mourir mais jai mal"
            ),
            "unclear": (
                "y est dehors|y est encore ici|jsais pas|pas sur|oui pour l'instant|"
                "pour l'instant|un peu|bof|a l'aide|venez me chercher|jles ai pris|"
                "jpasserai pas la nuit|jsaigne|safe mais j'ai peur|peut-etre|"
                "ca change quoi|oui mais y a un couteau|moi oui mais pas mon chum|"
                "pas pour longtemps|j'etais correct|encore la|a peine|"
                "malheureusement|plus ou moins"
            ),
            "safe": (
                "7|oui|oui chu correct|chu en securite|chu safe|"
                "oui jsuis en securite merci|"
                "7 chu ok"
            ),
        },
        "mentor_report": {
            "held_in_person": (
                "oui on s'est vus|on s'est rencontres|bonne rencontre|ca a bien ete|1|oui tres bien"
            ),
            "held_by_phone": (
                "par telephone|on s'est parle au tel|appel video|2|au telephone finalement"
            ),
            "not_held": (
                "non|elle est pas venue|y s'est pas pointe|on s'est pas vus|3|"
                "y est pas venu|pas eu lieu"
            ),
            "moved": "on a remis a vendredi|remis|deplace|4|reporte a la semaine prochaine",
            "worried": "je suis inquiete pour lui|9|inquiet|y filait pas|ca m'inquiete",
        },
        "pick_slot": {
            "pick:1": "1|le premier|jeudi|jeudi 10h|la 1|10h jeudi",
            "pick:2": "2|vendredi|le deuxieme|ven 14h|14h|vendredi c beau",
            "pick:3": "3|samedi|sam 13h|le dernier|la troisieme",
            "pick:4": "4|aucun|aucun des trois|ca marche pas|pas dispo|non",
        },
        "worked": {
            "yes": "oui|oui merci|ca a marche|y m'ont aide|c'est regle|j'ai eu un lit",
            "not_yet": (
                "pas encore|non|y m'ont pas rappele|j'attends encore|"
                "j'y suis pas alle|pas eu le temps"
            ),
            "other_help": (
                "c'etait plein|y ont dit non|ca a pas marche|c ferme|jai besoin d'autre chose"
            ),
        },
        "hours_right": {
            "yes": "oui|c ca|exact|c'est bon",
            "no": "non|pas tout a fait|non c'est 7 a 4",
        },
        "welcome": {
            "yes": "oui|ok|correct|1|oui vous pouvez me texter",
            "no": "non|non merci|pas interesse",
            "stop": "je veux pas de textos",
            "unclear": "peut-etre|pourquoi",
        },
        "checkin_low": {
            "person": "oui|oui svp|appelez moi|jveux parler|1",
            "not_now": "non|non merci|pas maintenant|ca va aller|3|plus tard",
        },
        "pause_days": {
            "one_week": "une semaine|7 jours|1 sem",
            "three_days": "3 jours",
            "two_weeks": "deux semaines",
            "pause": "jusqu'a lundi|quelques jours",
        },
    },
}

ROWS = [
    (language, kind, text, meaning)
    for language, kinds in SAID.items()
    for kind, meanings in kinds.items()
    for meaning, texts in meanings.items()
    for text in texts.split("|")
]


@pytest.mark.parametrize(("language", "kind", "text", "meaning"), ROWS)
def test_it_is_understood(language: str, kind: str, text: str, meaning: str) -> None:
    assert read(text, None if kind == "free" else kind, language).meaning == meaning


@pytest.mark.parametrize(
    "text",
    [
        "i cant sleep",
        "i cant eat anything",
        "jpeux pas dormir",
        "jpeux pu manger",
        "i cant afford my meds",
    ],
)
def test_what_somebody_cannot_do_in_life_calls_no_meeting_off(text: str) -> None:
    assert read(text, None).meaning not in ("no", "cannot_today")


@pytest.mark.parametrize("text", ["y fait frette jsors pas", "yes but not with him"])
def test_a_not_that_nobody_understood_is_no_yes(text: str) -> None:
    assert read(text, "confirm_meeting").meaning != "yes"
