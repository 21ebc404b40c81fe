"""What is said of numbers: to one that has just become somebody's or that two people use, and to
staff who find out whose it is."""

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
        en="Thank you. You can write to us now. To talk with us, call {phone}.",
        fr="Merci. Vous pouvez nous écrire. Pour nous parler, appelez le {phone}.",
        neutral=True,
    ),
    "number.still_you": Text(
        en="Hello, this is {org}. We have news for you. To go on, text MENU or call {phone}.",
        fr="Bonjour, ici {org}. On a des nouvelles pour vous. Pour continuer, textez MENU ou"
        " appelez le {phone}.",
        neutral=True,
    ),
}

# What staff read who find out whose a number is.
STAFF: dict[str, Text] = {
    "staff.new_number": Text(
        en="{n}: {name} may have this number. Their old one, or somebody else on it, is still in"
        " use: call to find out, then text {n} NUMBER, or {n} DONE.",
        fr="{n}: ce serait le numéro de {name}. L'ancien, ou quelqu'un d'autre dessus, sert"
        " encore: appelez, puis textez {n} NUMERO, ou {n} FINI.",
    ),
    "staff.number_switched": Text(
        en="{n}: switched. They are texted there from now on, the old number gets nothing more.",
        fr="{n}: c'est changé. Les textos vont au nouveau numéro, l'ancien n'en reçoit plus.",
    ),
    "staff.no_new_number": Text(
        en="{n} is not about a new number. Nothing was changed.",
        fr="{n}: ce n'est pas un nouveau numéro. Rien n'a changé.",
    ),
    "staff.in_doubt": Text(
        en="{n}: they say we have the wrong person. Nothing personal goes there now. Call: if it is"
        " theirs after all, text {n} NUMBER; if not, {n} DONE.",
        fr="{n}: on nous dit que ce n'est pas la bonne personne. Rien de personnel n'y va."
        " Appelez: c'est bien son numéro? {n} NUMERO. Sinon {n} FINI.",
    ),
    "staff.number_theirs": Text(
        en="{n}: noted, it is theirs. They are texted there again. {n} is closed.",
        fr="{n}: noté, c'est bien son numéro. Les textos y vont de nouveau. {n}: c'est fermé.",
    ),
    "staff.number_not_theirs": Text(
        en="{n} is closed. Nothing personal goes to that number any more. Their new one: enter it"
        " at the desk, or they text us name and code.",
        fr="{n}: c'est fermé. Plus rien de personnel ne va à ce numéro. Le nouveau: entrez-le au"
        " bureau, ou la personne nous texte prénom et code.",
    ),
}
