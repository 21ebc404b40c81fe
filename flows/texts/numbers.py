"""What a number hears that has just become somebody's, or that two people use."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "number.changed": Text(
        en="Thanks {name}, this is now your number with us. We won't text the old one. To see"
        " your choices, text MENU.",
        fr="Merci {name}, ce numéro est maintenant le bon. Plus de textos vers l'ancien. Pour voir"
        " vos choix, textez MENU.",
    ),
    "number.who": Text(
        en="Hello, this is {org}. Who is writing? Please reply with your first name. To talk with"
        " us, call {phone}.",
        fr="Bonjour, ici {org}. Qui nous écrit? Répondez par votre prénom. Pour nous parler,"
        " appelez le {phone}.",
        neutral=True,
    ),
    "number.heard": Text(
        en="Thank you. You can write to us now. To see your choices, text MENU.",
        fr="Merci. Vous pouvez nous écrire. Pour voir vos choix, textez MENU.",
        neutral=True,
    ),
    "number.still_you": Text(
        en="Hello, this is {org}. We have news for you. To go on, text MENU or call {phone}.",
        fr="Bonjour, ici {org}. On a des nouvelles pour vous. Pour continuer, textez MENU ou"
        " appelez le {phone}.",
        neutral=True,
    ),
}
