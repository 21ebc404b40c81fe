"""What anybody may read: choices, not understood, start and stop, who we are, a person reading."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "menu.ask": Text(
        en="{org}: 1 = my next meeting, 2 = change it, 3 = I need help, 4 = talk to a person,"
        " 5 = a break from texts",
        fr="{org}: 1 = mon prochain rendez-vous, 2 = le changer, 3 = besoin d'aide, 4 = parler à"
        " quelqu'un, 5 = pause de textos",
    ),
    "menu.ask.again": Text(
        en="Sorry, I didn't get that. 1 = my next meeting, 2 = change it, 3 = I need help,"
        " 4 = talk to a person, 5 = a break from texts",
        fr="Pardon, je n'ai pas compris. 1 = mon prochain rendez-vous, 2 = le changer, 3 = besoin"
        " d'aide, 4 = parler à quelqu'un, 5 = pause de textos",
    ),
    "menu.when": Text(
        en="Your next meeting: {mentor}, {when}, {where}. To change it, text MENU.",
        fr="Votre prochain rendez-vous: {mentor}, {when}, {where}. Pour le changer, textez MENU.",
    ),
    "menu.no_meeting": Text(
        en="You have no meeting planned right now. To talk with us, text PERSON.",
        fr="Aucun rendez-vous prévu pour le moment. Pour nous parler, textez PERSONNE.",
    ),
    "menu.needs": Text(
        en="What do you need? 1 = place to stay, 2 = food, 3 = clothes, 4 = bus or ride,"
        " 5 = work, 6 = ID or papers, 7 = health, 8 = talk to a person",
        fr="De quoi avez-vous besoin? 1 = logement, 2 = nourriture, 3 = habits, 4 = transport,"
        " 5 = travail, 6 = papiers, 7 = santé, 8 = parler à quelqu'un",
    ),
    "menu.needs.again": Text(
        en="Sorry, I didn't get that. 1 = place to stay, 2 = food, 3 = clothes, 4 = bus or ride,"
        " 5 = work, 6 = ID or papers, 7 = health, 8 = talk to a person",
        fr="Pardon, je n'ai pas compris. 1 = logement, 2 = nourriture, 3 = habits, 4 = transport,"
        " 5 = travail, 6 = papiers, 7 = santé, 8 = parler à quelqu'un",
    ),
    "menu.pause": Text(
        en="Sure, take a break. How long? 1 = three days, 2 = one week, 3 = two weeks",
        fr="Bien sûr, prenez une pause. Combien de temps? 1 = trois jours, 2 = une semaine,"
        " 3 = deux semaines",
    ),
    "menu.pause.again": Text(
        en="Sorry, I didn't get that. How long a break? 1 = three days, 2 = one week,"
        " 3 = two weeks",
        fr="Pardon, je n'ai pas compris. Une pause de combien de temps? 1 = trois jours,"
        " 2 = une semaine, 3 = deux semaines",
    ),
    "menu.paused": Text(
        en="OK, we'll be quiet until {until}. You keep your place. To come back sooner, text MENU.",
        fr="D'accord, pause jusqu'au {until}. Vous gardez votre place. Pour revenir avant,"
        " textez MENU.",
    ),
    "menu.paused_meeting": Text(
        en="OK, we'll be quiet until {until}. You still meet {name}: {when}. Can't make it? Text"
        " MENU.",
        fr="D'accord, pause jusqu'au {until}. Votre rendez-vous avec {name} tient toujours:"
        " {when}. Pas possible? Textez MENU.",
    ),
    "menu.unpaused": Text(
        en="Welcome back. Our texts are on again. To see your choices, text MENU.",
        fr="Bon retour. Nos textos reprennent. Pour voir vos choix, textez MENU.",
    ),
    "lost.ask": Text(
        en="Sorry, I didn't get that. 1 = change a meeting, 2 = I need help, 3 = talk to a person",
        fr="Pardon, je n'ai pas compris. 1 = changer un rendez-vous, 2 = besoin d'aide,"
        " 3 = parler à quelqu'un",
    ),
    "lost.ask.again": Text(
        en="Let's try again. Send a number: 1 = change a meeting, 2 = I need help,"
        " 3 = talk to a person",
        fr="Essayons encore. Envoyez un chiffre: 1 = changer un rendez-vous, 2 = besoin d'aide,"
        " 3 = parler à quelqu'un",
    ),
    "rights.stopped": Text(
        en="You will get no more texts from {org}. You can still call {phone}. To get texts"
        " again, text START.",
        fr="{org}: c'est noté, vous n'aurez plus de textos. Vous pouvez appeler le {phone}. Pour"
        " recommencer, textez DEBUT.",
        neutral=True,
    ),
    "rights.no_more": Text(
        en="{org}: do you want our texts to end? 1 = yes, no more texts, 2 = no, keep them coming",
        fr="{org}: voulez-vous qu'on arrête les textos? 1 = oui, plus aucun texto, 2 = non, on"
        " continue",
        neutral=True,
    ),
    "rights.no_more.again": Text(
        en="{org}: to be sure, should our texts to you end? 1 = yes, no more, 2 = no, go on",
        fr="{org}: pour être certain, nos textos doivent-ils s'arrêter? 1 = oui, plus aucun,"
        " 2 = non, on continue",
        neutral=True,
    ),
    "rights.kept_on": Text(
        en="OK, our texts go on. To end them any time, text STOP.",
        fr="D'accord, nos textos continuent. Pour y mettre fin, textez ARRET.",
        neutral=True,
    ),
    "rights.started": Text(
        en="Welcome back, {name}. Our texts are on again. MENU = choices. STOP = end.",
        fr="Bon retour, {name}. Nos textos reprennent. MENU = choix. ARRET = fin.",
    ),
    "rights.already_on": Text(
        en="Our texts are already on. MENU = choices. STOP = end.",
        fr="Nos textos sont déjà en marche. MENU = choix. ARRET = fin.",
        neutral=True,
    ),
    "rights.help": Text(
        en="{org}: MENU = choices, PERSON = staff, PAUSE = break, FR = en FRANÇAIS, STOP = end."
        " Tel {phone}. Emergency {911}. Crisis {988}.",
        fr="{org}: MENU = choix, PERSONNE = équipe, PAUSE = pause, EN = in English, ARRET = fin."
        " Tél {phone}. Urgence {911}. Crise {988}.",
        neutral=True,
    ),
    "rights.tu": Text(
        en='OK. Our texts are automatic: in French they say "vous" to everybody. We let {coord}'
        ' know that you like "tu" better.',
        fr="C'est noté. Nos textos sont automatiques et vouvoient tout le monde. On avise {coord}"
        " que vous préférez le tutoiement.",
    ),
    "rights.who": Text(
        en="This is {org}, an automatic text service. {coord} and our team can read your texts."
        " Questions? Call {phone}.",
        fr="Ici {org}, un service de textos automatique. {coord} et l'équipe peuvent lire vos"
        " textos. Questions? Appelez le {phone}.",
    ),
    "rights.language": Text(
        en="OK, in English from now on. Pour le FRANÇAIS, textez FR.",
        fr="D'accord, en français à partir de maintenant. For ENGLISH, text EN.",
        neutral=True,
    ),
    "rights.asked_copy": Text(
        en="Got it. Within 30 days a person on our team will show you what we keep about you."
        " Questions? Call {phone}.",
        fr="Bien noté. D'ici 30 jours, une personne de l'équipe vous montrera ce qu'on garde sur"
        " vous. Questions? Appelez le {phone}.",
    ),
    "rights.asked_erase": Text(
        en="Got it. Within 30 days a person on our team will erase what we keep about you, and"
        " tell you. Changed your mind? Call {phone}.",
        fr="Bien noté. D'ici 30 jours, une personne de l'équipe effacera ce qu'on garde sur vous"
        " et vous le dira. Vous changez d'idée? Appelez le {phone}.",
    ),
    "rights.asked_erase_stopped": Text(
        en="Got it: no more texts. Within 30 days a person on our team will erase what we keep"
        " about you. Changed your mind? Call {phone}.",
        fr="Bien noté: plus de textos. D'ici 30 jours, une personne de l'équipe effacera ce qu'on"
        " garde sur vous. Vous changez d'idée? Appelez le {phone}.",
    ),
    "rights.copy_ready": Text(
        en="What we keep about you is ready. {coord} can show it to you or give you a copy. To say"
        " when, call {phone}.",
        fr="Ce qu'on garde sur vous est prêt. {coord} peut vous le montrer ou vous en donner une"
        " copie. Pour dire quand, appelez le {phone}.",
    ),
    "rights.erased": Text(
        en="{org}: it is done, as you asked. Name, number and texts are erased. This is our last"
        " text. Take care.",
        fr="{org}: c'est fait, comme demandé. Le nom, le numéro et les textos sont effacés. C'est"
        " notre dernier texto. Prenez soin de vous.",
        neutral=True,
    ),
    "rights.number": Text(
        en="Got it. From your new number, text us your first name and the code we gave you. No"
        " code? Call {phone}.",
        fr="Bien noté. De votre nouveau numéro, textez votre prénom et le code qu'on vous a donné."
        " Pas de code? Appelez le {phone}.",
    ),
    "handover.open": Text(
        en="A person will read this. {coord} answers {hours}. Auto answers are off for now."
        " In danger? Call {911}.",
        fr="Une personne va lire ceci. Heures de {coord}: {hours}. Les réponses automatiques"
        " sont en pause. En danger? Appelez le {911}.",
    ),
    "handover.closed": Text(
        en="Our office is closed. {coord} can read this from {opens}. In danger? Call {911}."
        " To talk now: {988.call_or_text} {988}.",
        fr="Notre bureau est fermé. {coord} pourra lire ceci dès {opens}. En danger?"
        " Appelez le {911}. Pour parler: {988}, {988.call_or_text}.",
    ),
    "handover.private_open": Text(
        en="Thank you for telling us. Only our team reads this. {coord} answers {hours}. Auto"
        " answers are off. In danger? Call {911}.",
        fr="Merci de nous le dire. Seule l'équipe lit ceci. Heures de {coord}: {hours}. Réponses"
        " automatiques en pause. En danger? Appelez le {911}.",
    ),
    "handover.private_closed": Text(
        en="Thank you for telling us. Only our team reads this, {coord} from {opens}. In danger?"
        " Call {911}. To talk now: {988.call_or_text} {988}.",
        fr="Merci de nous le dire. Seule l'équipe lit ceci, {coord} dès {opens}. En danger?"
        " Appelez le {911}. Pour parler: {988}, {988.call_or_text}.",
    ),
    "handover.back": Text(
        en="Our automatic answers are on again. You can text us any time. To see your choices, text"
        " MENU.",
        fr="Nos réponses automatiques reprennent. Vous pouvez nous texter en tout temps. Pour voir"
        " vos choix, textez MENU.",
    ),
    "relay.words": Text(en="{coord}: {words}", fr="{coord}: {words}", free_words=True),
    "mentee.meets": Text(
        en="News: from now on you meet {name}. If you want to talk about it, text PERSON.",
        fr="Du nouveau: à partir de maintenant, vous voyez {name}. Pour en parler, textez"
        " PERSONNE.",
    ),
    "between.words": Text(
        en="{mentor}: {words}\nTo answer, text TELL {mentor}: and your words.",
        fr="{mentor}: {words}\nPour répondre, textez DIS A {mentor}: et vos mots.",
        free_words=True,
    ),
    "between.passed": Text(
        en="We pass it on to {name}, by day, without your number.",
        fr="On le transmet à {name}, de jour, sans votre numéro.",
    ),
    "between.not_open": Text(
        en="We can't pass words on between you two yet. For {coord}, text PERSON.",
        fr="On ne peut pas encore transmettre de mots entre vous deux. Pour {coord}, textez"
        " PERSONNE.",
    ),
    "between.too_long": Text(
        en="That could not go to {name}: please write 1 to 300 letters.",
        fr="Ça n'a pas pu aller à {name}: SVP écrivez de 1 à 300 lettres.",
    ),
    "between.no_numbers": Text(
        en="That did not go to {name}: we pass on no phone numbers or links. {coord} can help: text"
        " PERSON.",
        fr="Ce n'est pas allé à {name}: on ne transmet ni numéros ni liens. {coord} peut aider:"
        " textez PERSONNE.",
    ),
    "between.enough": Text(
        en="That can't go to {name} today. If it can't wait, text PERSON and {coord} helps.",
        fr="Ça ne peut pas aller à {name} aujourd'hui. Si ça presse, textez PERSONNE et {coord}"
        " aide.",
    ),
    "unknown.neutral": Text(
        en="Hello, this is {org}. We don't know this number yet. If you know us, reply with your"
        " first name and code, or call {phone}.",
        fr="Bonjour, ici {org}. Nous ne connaissons pas ce numéro. Si vous nous connaissez,"
        " répondez prénom et code, ou appelez le {phone}.",
        neutral=True,
    ),
    "unknown.heard": Text(
        en="Message received. Thank you.",
        fr="Message bien reçu. Merci.",
        neutral=True,
    ),
    "unknown.human": Text(
        en="Message received. A person will read it. To talk with us, call {phone}.",
        fr="Message bien reçu. Une personne va le lire. Pour nous parler, appelez le {phone}.",
        neutral=True,
    ),
    "unknown.please_call": Text(
        en="Please call {org}: {phone}.",
        fr="SVP appelez {org}: {phone}.",
        neutral=True,
    ),
}
