"""What people say in everyday words, English and French mixed, with a question open or not."""

import pytest

from tests.flows.understand.asking import read, rows

SAID: dict[str, dict[str, str]] = {
    "confirm_meeting": {
        "yes": "yurp|yessssir|im good for that|sounds like a plan|ok cya tmrw|1 thx|"
        "yeah ill b there|oh ya|will do|absolutley|ok perfect see u|yes maam|"
        "no worries see u|you know it|100%|hell yea|oui 👍|cest correct pour moi|"
        "jva y aller|ouaip|okidou|bien sur!|yes!!! cant wait|gr8|oki doki|dac jserai la|"
        "jsuis partant|good by me|still good|1 see u|👍👍|that time is fine|fine with me|"
        "ill come|all set|right|yes sir|alrighty|works 4 me|aight bet|yah ill come|"
        "k see ya|sure is|im there|sounds gr8|ill def be there|good w me|ok np|"
        "ouais c bon|ca marche pour moi|jvais y etre certain|c ok|yes ill see him there|"
        "thats fine|oui pas de prob|one please|ok for tomorrow|yup 2pm right?|1 - yes",
        "later_time": "2 cuz work|can we do later|earlier would be better|any other day|"
        "could it be monday|i get off at 5 can we do 6|not that day|fri instead?|"
        "can u move it to wed|maybe another day|une autre date?|"
        "jai un shift, peux tu demain|on peut tu faire ca dimanche|"
        "ca serait mieux mercredi|demain a place|is wednesday possible|"
        "could we switch to the morning|moved my shift so need new time|"
        "plus tot ca se peut tu|y a tu une autre heure|2- other time|"
        "got a shift can we go later|can it be the next day|need diff time|i cant til 5|"
        "not free then, sat ok?|would rather go in the evening|"
        "peux tu me donner une autre date|jprefererais jeudi|apres 5h ca irait mieux|"
        "pas dispo mardi, mercredi?|lheure marche pas, 16h?|on change ca pour vendredi?|"
        "can i come sunday instead",
        "phone": "3 pls|phone pls|could u just call|can it be by phone|jprefere le tel|"
        "juste un appel|call me insted|a phone call wld b better|phone me instead|"
        "over the phone ok?|ill talk on phone|au telephone svp|"
        "tu peux mappeler a la place",
        "no": "nope cant|not gonna happen|no i work|i cant come|4 sorry|wont make it|"
        "ill have to cancel|im gonna have to miss it|sorry cant|jserai pas capable|"
        "jpeux pas desole|pas possible pour moi|non pas cette semaine|je dois annuler|"
        "cant do it|no thank you|i have to work|im out|i wont be there|not able to|"
        "cant make that|no im sorry|i have to cancel|je serai pas la|non jpeux pu|"
        "faut jannule|ca marche pas|4 cant|nope working",
        "cannot_today": "cant do today|sorry not today|pas aujourdhui desole|aujourdhui jpeux pas|"
        "i cant make it today kids sick|not today man|today is no good|cant do it today|"
        "pas capable aujourdhui|aujourdhui cest pas possible",
        "late": "5 min late|ill be abt 10 late|running a bit behind|im gonna be late|"
        "jarrive dans 10|un peu en retard|jvais arriver en retard|traffic sry|"
        "be there in 10 mins|15 late|i might be late|late sry|on my way but late|"
        "jva etre 10 min en retard|bus pas passe jarrive dans 20|missed the train",
        "unclear": "i dunno|maybe so|idk yet|possibly|let me check|gotta ask my boss|on verra|"
        "jsais pas encore|pt etre|2 or 4|11|what?|3 or 2|jte redis ca|ill try|ill see|"
        "not 100% sure|depends on work|ptetre|jpense que oui mais pas sur|what do u mean|"
        "who knows|1 2|14",
        "wrong_person": "sorry who is this|u have the wrong number|this isnt mike|i dont know u|"
        "cest pas marie|mauvais num|who are u|vous etes qui|qui me texte|"
        "you got the wrong person|idk who this is|its not him anymore this is his mom|"
        "cest qui ca|vous avez pas le bon numero|this is not his phone anymore",
        "person": "i want a real person|talk to my worker|jveux parler a ma coordo|"
        "can someone call me plz|have someone call me",
        "stop": "Stop|stop pls|no more texts please|quit txting me|arretez de me texter|"
        "stop messaging me|take me off|jveux pu de textos|remove my name|"
        "i want to stop getting these texts|no more of these plz|stop these messages|"
        "plus de messages svp|STOP!!!|arrêtez ça",
        "pause": "no msgs for 2 weeks|i need a break from this|pause for a week|"
        "pas de messages pour une semaine|can u hold off texting til fri|"
        "can i get a break from the texts|dont text me this week|"
        "pas de texto jusqua vendredi",
        "language:fr": "en francais svp|can we do french|francais stp|i speak french",
        "language:en": "english please|in english|en anglais svp|i dont speak french",
        "video": "can we do a video call|zoom instead?|par zoom|facetime?",
        "group": "rather do the group|le groupe plutot|is there a group session",
    },
    "pick_slot": {
        "pick:1": "thursday plz|1st|the 10am|thurs morning|num 1|1 pls|jeudi svp|la premiere|"
        "10 am works|le 1er choix|jvais prendre le 1|first|one pls|thu|"
        "thurs works for me|i want 1|the 10 am one|jeudi matin|le premier svp|"
        "1 works best",
        "pick:2": "#2!|fri|the friday one|2 please|option 2|vendredi svp|le deuxieme|2pm works|"
        "the 2pm|ven|2eme|number two|friday afternoon|lets do friday|la deuxieme|"
        "2 is good|fri 2|14h vendredi",
        "pick:3": "3.|sat|3 thx|samedi svp|the third|la derniere|saturday at 1|3rd|sam 13h|"
        "le trois|saturday plz|sat is perfect|3 please thx|samedi ca me va|"
        "saturday afternoon|the last 1",
        "pick:4": "4|none work|nope none|aucun|none of them|aucun des trois|ni l'un ni l'autre|"
        "cant make any of those|4 none|none of the above|no good|aucune|"
        "i cant any of those|4 please call me",
        "unclear": "ok|yes|1 or 2|whats that|5|jsais pas|hmm|k|6",
    },
    "checkin": {
        "rating:1": "1|1 :(|1/5|un|1 horrible|1 worst week|un 1",
        "rating:2": "2 not good|2|2!|deux|2, had a fight|2 pretty rough|2 stressed",
        "rating:3": "so so|3 ok|3|it was a 3|3ish|trois|3 ca va|"
        "comme un 3|3 same as always|just a 3|3 bof",
        "rating:4": "4 :)|4 thanks|i'd say 4|4/5|quatre|4 bonne semaine|4 doing better|a good 4|"
        "4 mieux",
        "rating:5": "5!|5 great|5/5|five|5 :) :)|5 best one yet|5 got my own place!|5 yay",
        "unclear": "ok i guess|0|8|bad|3 jobs to apply for|10|not good|7/10|eh|tres bien",
        "person": "need to talk to my worker|call me please",
    },
    "yes_no": {
        "yes": "yes it was|yup yup|uh yes|yessir|oh yes|ok sure|for sure|affirmatif|oui oui|"
        "ben la oui|yep thats fine|sure why not|y|it did|yes thx|they did yes|ok then|"
        "ouin ok|oui ca a aide|sure|yes!!",
        "no": "no not yet|nahhh|nope not really|no way|non pas encore|not rly|never|"
        "pas du tout|n|noooo|no it didnt|nooo|non non|no it did not|didnt work|"
        "not at all|non ca a pas marche|nope nothing|nan pas encore",
        "unclear": "maybe later|hmm|idk|not sure|jsp|bof|kind of|un peu|not sure tbh",
    },
    "needs_menu": {
        "need:housing": "1|a place|need housing|i need a room|"
        "getting evicted|appartement|une chambre|"
        "place to sleep tonite|help finding apt|hebergement|somewhere to live|"
        "my rent is due|un logement svp|shelter bed|1 please",
        "need:food": "2|food pls|hungry|groceries|de la bouffe|manger|"
        "food hamper|jai rien a manger|"
        "gift card for food|food for my kids|groceries n stuff|de quoi manger|"
        "jai pu rien a manger",
        "need:clothes": "3|clothes for work|winter jacket|linge d'hiver|"
        "steel toe boots|warm clothes|"
        "des bottes|work boots|pants for court|des vetements chauds",
        "need:transport": "4|bus ticket|bus tix|rides|bus pass pls|"
        "passe d'autobus|un lift|a ride to work|"
        "carte de bus|billets de metro|a way to get to work|bus money|"
        "de largent pour le bus|monthly pass",
        "need:work": "5|job|work plz|i need work|resume|un emploi|une job svp|looking for a job|"
        "find work|any work|trouver du travail",
        "need:papers": "6|i need my id|birth certificate|sin number|"
        "ma carte soleil|health card|id card|"
        "permis de conduire|drivers licence|id n sin card|my papers|renew my license|"
        "refaire ma carte d'identite",
        "need:health": "7|dr|i need a dentist|mes pilules|medication|"
        "toothache|see a doctor|un docteur|"
        "prescription refill|new glasses|need to see a dr|ran out of meds|"
        "jai mal aux dents|my eyes",
        "need:person": "8|someone to talk to|a real person|"
        "quelqu'un a qui parler|parler a une personne|"
        "talk to a human please|parler a qqn",
        "none": "nothing thanks|im ok|no|nope|rien merci|nah im good|pas besoin merci|"
        "nah nothing|rien du tout",
        "menu": "what can i pick|options?|whats 7|what are they again|quels choix",
    },
    "free": {
        "stop": "STOP|stop all|pls stop|stop sending me msgs|dont msg me again|"
        "unsubscribe me pls|take me off ur list|enleve moi de ta liste|arret svp|"
        "arrete de mecrire|FIN|stop it with the texts|i dont wanna get these anymore|"
        "je ne veux plus de vos messages|desabonnez moi|plz stop texting|"
        "i dont want texts anymore|lose this number|jveux pas recevoir ca|"
        "tannee de vos textos arretez",
        "none": "bus was packed today|i stopped at my moms|lol ok|good morning|just got home|"
        "had a good day|merry xmas|jai fini ma job|belle journee|"
        "the end of my shift was crazy|i start at walmart tmrw|cant stop wont stop lol|"
        "non stop pluie|ok|ok cool|bonne soiree|my kid stopped crying lol|"
        "hope u have a good day|went to the bus stop n waited|jai fini de manger|haha ok|"
        "see you|cest la fin du mois",
        "thanks": "thx so much|ty|merci beaucoup|thank u|tks|thanks man|merci bcp la|"
        "thanks for everything|thank you!!|merci la|thx for the help",
        "help": "HELP|help|AIDE|info|is this a robot|are u a real person|cest un robot?|"
        "what is this|who runs this bot|ca marche comment",
        "menu": "MENU|menu pls|what can u do|options|what do i text|choix",
        "person": "person|i wanna talk to someone|call me|can u call me|get my coordinator|"
        "jveux parler a un humain|appelez moi svp|need to talk|can somebody phone me|"
        "rappelez moi|i need someone to call me|put me thru to a human|is anyone there|"
        "jaimerais parler a quelqu'un svp|can my coordinator call",
        "need:food": "i need food|no food left|jai faim|got any food bank info|besoin d'epicerie|"
        "we have no food|jai pu de bouffe|can i get groceries",
        "need:housing": "i need a place to stay|got no place to sleep|jcherche un appart|"
        "need help with rent|homeless again|i got kicked out need a place|"
        "jai pas de place ou dormir|looking for a room",
        "need:transport": "need bus tickets|can i get a bus pass|"
        "besoin de passes de bus|any bus tickets|"
        "how do i get bus tickets|besoin d'un lift pour la cour",
        "need:work": "i need a job|looking for work|jcherche une job",
        "need:papers": "i lost my id|need a new health card|jai perdu ma carte soleil",
        "need:health": "i need my meds|need a dentist|jai besoin d'un docteur",
        "need:clothes": "need boots|besoin d'un manteau",
        "later_time": "can we change the time of my meeting|need to reschedule|"
        "i need to move my appointment|on peut tu changer le rdv|faut remettre le rdv|"
        "i want to change my meeting time|can we reschedule|"
        "peut on deplacer le rendez-vous",
        "cannot_today": "cant come today|not gonna make it today|jpeux pas venir aujourdhui|"
        "i cant make it tonight|im sick cant come today|jpourrai pas aujourd'hui",
        "late": "running late|jvais etre en retard|15 min late|stuck on the bus gonna be late|"
        "gonna be late|im running late sorry|jarrive bientot 5 min",
        "when": "when is my next meeting|what time is my meeting|cest quand mon rdv|"
        "whens my appt|where do we meet|what day is my meeting|remind me when we meet|"
        "c quand le prochain rdv|where am i meeting him",
        "number_changed": "new number|i got a new phone number|"
        "my number changed|jai un nouveau numero|"
        "this is my new cell|changed my number|got a new cell number|jai change de numero",
        "wrong_person": "wrong number|who is this|who dis|not me|cest qui|u got the wrong person|"
        "vous avez le mauvais numero",
        "language:fr": "FR|french pls|en francais",
        "language:en": "EN|english|english svp",
        "start": "START|start texting me again|DEBUT|unstop|recommencer les textos|"
        "sign me back up|start again pls|start again|resume texts|recommencez svp",
        "pause": "pause|PAUSE 2 weeks|no texts til monday|need a break|take a break from texting|"
        "pause de 3 jours",
        "group": "any groups coming up|when is the next group|group this week?|"
        "y a tu un groupe bientot",
        "video": "can we do video|zoom?",
        "unclear": "can u cancel my dr appt|does the 14 bus go there?|what bus do i take|"
        "peux tu appeler mon proprio|how much is a bus pass?|how do i get to the library|"
        "cest combien une passe",
    },
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_everyday_words_are_understood(kind: str, text: str, meaning: str) -> None:
    assert read(text, None if kind == "free" else kind).meaning == meaning


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        ("hi", True),
        ("hello how are you", True),
        ("bonjour!", True),
        ("thanks for yesterday it was great to see marc", True),
        ("merci beaucoup a demain", True),
        ("lol good night", True),
        ("hi my landlord is mad at me again", False),
        ("hi im a bit worried about ana", False),
        ("hello the lock on my door is broken", False),
        ("thx but my landlord is mad at me again", False),
        ("bonjour luc minquiete un peu", False),
        ("salut jai un probleme avec mon proprio", False),
        ("merci mais mon proprio est fache apres moi", False),
    ],
)
def test_a_greeting_before_other_words_is_not_taken_for_small_talk(words: str, sure: bool) -> None:
    reading = read(words)
    assert reading.meaning in ("none", "thanks")
    assert (reading.confidence >= 0.5) is sure
