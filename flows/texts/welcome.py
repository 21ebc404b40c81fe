"""What somebody reads first: may we text you, and how it should be.

Whoever changes what is agreed to gives `flows.welcome.WORDING` a new version.
"""

from flows.texts.text import Text

_ASK_AGAIN = Text(
    en="Sorry, I didn't get that. OK if {org} texts you? 1 to 4 texts a week, our team can read"
    " them. 1 = yes, 2 = no",
    fr="Pardon, je n'ai pas compris. {org} peut vous texter? 1 à 4 textos par semaine, lus par"
    " l'équipe. 1 = oui, 2 = non",
)

TEXTS: dict[str, Text] = {
    "welcome.ask": Text(
        en="Hi {name}, it's {coord} from {org}. OK if we text you? 1 to 4 texts a week, our team"
        " can read them. 1 = yes, 2 = no. STOP ends it.",
        fr="Bonjour {name}, ici {coord}, {org}. On peut vous texter? 1 à 4 textos par semaine, lus"
        " par l'équipe. 1 = oui, 2 = non. ARRET y met fin.",
    ),
    "welcome.ask.again": _ASK_AGAIN,
    "welcome.second": Text(
        en="Hi {name}, {coord} from {org} again. May we text you? 1 to 4 texts a week, read by our"
        " team too. Either answer is fine. 1 = yes, 2 = no",
        fr="Bonjour {name}, encore {coord}, {org}. On peut vous texter? 1 à 4 textos par semaine,"
        " lus par l'équipe. 1 = oui, 2 = non",
    ),
    "welcome.second.again": _ASK_AGAIN,
    "welcome.third": Text(
        en="Hi {name}, last try from {org}. Want our texts? 1 to 4 a week, our team can read them."
        " 1 = yes, 2 = no. Or call {phone} when you like.",
        fr="Bonjour {name}, {org}, dernier essai. Nos textos? 1 à 4 par semaine, lus par"
        " l'équipe. 1 = oui, 2 = non. Ou appelez le {phone}.",
    ),
    "welcome.third.again": _ASK_AGAIN,
    "welcome.first": Text(
        en="Hi, this is {org}. First: OK if we text you? 1 to 4 texts a week, our team can read"
        " them. 1 = yes, 2 = no. To talk, call {phone}.",
        fr="Bonjour, ici {org}. D'abord: on peut vous texter? 1 à 4 textos par semaine, lus par"
        " l'équipe. 1 = oui, 2 = non. Tél {phone}.",
    ),
    "welcome.first.again": _ASK_AGAIN,
    "welcome.declined": Text(
        en="OK, no texts from us. You can call {phone} any time, and text us if you change your"
        " mind.",
        fr="D'accord, pas de textos de notre part. Vous pouvez appeler le {phone} en tout temps,"
        " ou nous texter si vous changez d'idée.",
    ),
    "welcome.language": Text(
        en="Thanks {name}. ENGLISH: 1 = English. FRANÇAIS: 2 = français. You can change it any"
        " time.",
        fr="Merci {name}. ENGLISH: 1 = English. FRANÇAIS: 2 = français. Vous pouvez changer en"
        " tout temps.",
    ),
    "welcome.language.again": Text(
        en="Sorry, I didn't get that. ENGLISH: 1 = English. FRANÇAIS: 2 = français.",
        fr="Pardon, je n'ai pas compris. ENGLISH: 1 = English. FRANÇAIS: 2 = français.",
    ),
    "welcome.phone": Text(
        en="Do other people see this phone? 1 = no, 2 = yes. If yes, our texts will only say:"
        " please call {org}.",
        fr="D'autres personnes voient ce téléphone? 1 = non, 2 = oui. Si oui, nos textos diront"
        " seulement: appelez {org}.",
    ),
    "welcome.phone.again": Text(
        en="Sorry, I didn't get that. Do other people see this phone? 1 = no, 2 = yes",
        fr="Pardon, je n'ai pas compris. D'autres personnes voient ce téléphone? 1 = non, 2 = oui",
    ),
    "welcome.shared": Text(
        en="OK. From now on our texts here only say: please call {org}. A person on our team will"
        " call you.",
        fr="D'accord. Nos textos ici diront seulement: appelez {org}. Une personne de l'équipe"
        " vous appellera.",
    ),
    "welcome.hours": Text(
        en="When is a good time to ask how you are? 1 = morning, 2 = afternoon, 3 = evening,"
        " 4 = any time. (Reminders come the evening before.)",
        fr="Prendre de vos nouvelles, à quel moment? 1 = matin, 2 = après-midi, 3 = soir,"
        " 4 = peu importe. (Les rappels viennent la veille au soir.)",
    ),
    "welcome.hours.again": Text(
        en="Sorry, I didn't get that. A good time to ask how you are? 1 = morning, 2 = afternoon,"
        " 3 = evening, 4 = any time",
        fr="Pardon, je n'ai pas compris. Vos nouvelles, à quel moment? 1 = matin,"
        " 2 = après-midi, 3 = soir, 4 = peu importe",
    ),
    "welcome.pace": Text(
        en="How often may we ask how you are? 1 = every week, 2 = every two weeks, 3 = once a"
        " month, 4 = only texts about meetings",
        fr="Prendre de vos nouvelles, à quel rythme? 1 = chaque semaine, 2 = aux deux semaines,"
        " 3 = chaque mois, 4 = seulement les rendez-vous",
    ),
    "welcome.pace.again": Text(
        en="Sorry, I didn't get that. How often? 1 = every week, 2 = every two weeks, 3 = once a"
        " month, 4 = only texts about meetings",
        fr="Pardon, je n'ai pas compris. À quel rythme? 1 = chaque semaine, 2 = aux deux"
        " semaines, 3 = chaque mois, 4 = seulement les rendez-vous",
    ),
    "welcome.done": Text(
        en="All set, {name}. Any answer to our texts is fine. MENU = choices, PERSON = our team,"
        " PAUSE = a break.",
        fr="C'est noté, {name}. Toute réponse à nos textos est correcte. MENU = choix,"
        " PERSONNE = l'équipe, PAUSE = une pause.",
    ),
}
