"""What a mentee reads of lighter ways to meet, of a week without a meeting, and of the card."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "meeting.instead": Text(
        en="OK, it's off, we tell {mentor}. Instead? 1 = phone, 2 = video, 3 = small group,"
        " 4 = other time, 5 = skip this week. Not right? Text UNDO.",
        fr="D'accord, c'est annulé, on avise {mentor}. Plutôt: 1 = téléphone, 2 = vidéo, 3 = petit"
        " groupe, 4 = autre moment, 5 = pas cette semaine. Erreur? RETOUR",
    ),
    "meeting.instead.again": Text(
        en="Sorry, I didn't get that. 1 = phone, 2 = video, 3 = small group, 4 = other time,"
        " 5 = skip this week",
        fr="Pardon, je n'ai pas compris. 1 = téléphone, 2 = vidéo, 3 = petit groupe, 4 = autre"
        " moment, 5 = pas cette semaine",
    ),
    "meeting.skipped": Text(
        en="OK, no meeting with {mentor} this week. That's fine. We ask again next week. For a new"
        " time before, text MENU.",
        fr="D'accord, pas de rencontre avec {mentor} cette semaine. Aucun souci. On redemande la"
        " semaine prochaine. Avant? Textez MENU.",
    ),
    "meeting.new_week": Text(
        en="Hi {name}, a new week. Look for a time with {mentor}? 1 = yes, 2 = not now. Any answer"
        " is OK.",
        fr="Bonjour {name}, nouvelle semaine. On cherche un moment avec {mentor}? 1 = oui, 2 = pas"
        " maintenant. Toute réponse est correcte.",
    ),
    "meeting.new_week.again": Text(
        en="Sorry, I didn't get that. Look for a time with {mentor}? 1 = yes, 2 = not now",
        fr="Pardon, je n'ai pas compris. Chercher un moment avec {mentor}? 1 = oui, 2 = pas"
        " maintenant",
    ),
    "meeting.lighter": Text(
        en="Hi {name}, we missed you, that's OK. Would something lighter help? 1 = by phone,"
        " 2 = small group, 3 = new time, 4 = not now",
        fr="Bonjour {name}. On s'est manqués, c'est correct. Quelque chose de plus léger?"
        " 1 = téléphone, 2 = petit groupe, 3 = nouveau moment, 4 = pas maintenant",
    ),
    "meeting.lighter.again": Text(
        en="Sorry, I didn't get that. 1 = by phone, 2 = small group, 3 = new time, 4 = not now",
        fr="Pardon, je n'ai pas compris. 1 = téléphone, 2 = petit groupe, 3 = nouveau moment,"
        " 4 = pas maintenant",
    ),
    "card.where": Text(
        en="To show: {where}, {address}",
        fr="À montrer: {where}, {address}",
    ),
    "card.when": Text(
        en="{when} to {clock}. Phone there: {tel}",
        fr="{when} à {clock}. Téléphone sur place: {tel}",
    ),
    "card.when_landline": Text(
        en="{when} to {clock}. Phone there: {tel}. Guests may use it to call.",
        fr="{when} à {clock}. Téléphone sur place: {tel}. On peut s'en servir pour appeler.",
    ),
    "card.by_hand": Text(
        en="{coord} will give you the address, the phone there and the times.",
        fr="{coord} vous donnera l'adresse, le téléphone sur place et les heures.",
    ),
    "card.no_place": Text(
        en="You're next {where}: {when}. There is no place to write down.",
        fr="La prochaine fois, c'est {where}: {when}. Il n'y a pas d'endroit à noter.",
    ),
}
