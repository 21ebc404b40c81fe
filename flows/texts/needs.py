"""Needs: what the person reads who has one, and what staff read about it."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "needs.noted": Text(
        en="Got it: {needs}. {coord} will contact you by {day}. Need it sooner? Call {211}."
        " In danger? Call {911}.",
        fr="Bien noté: {needs}. {coord} vous contacte d'ici le {day}. C'est pressé? Appelez le"
        " {211}. En danger? Appelez le {911}.",
    ),
    "needs.found": Text(
        en="{coord} found this for you ({need}): {service}, {address}, tel {tel}.",
        fr="{coord} a trouvé ceci pour vous ({need}): {service}, {address}, tél {tel}.",
    ),
    "needs.opening": Text(
        en="{service} is open {opening}. We'll ask in 3 days if it helped. Not right? Text MENU.",
        fr="{service}, heures: {opening}. On demande dans 3 jours si ça a aidé. Sinon, textez"
        " MENU.",
    ),
    "needs.worked": Text(
        en="Hi {name}. About {need}: did {service} work out? 1 = yes, 2 = not yet, 3 = I need"
        " other help. Any answer is OK.",
        fr="Bonjour {name}. Pour {need}: est-ce que {service} a aidé? 1 = oui, 2 = pas encore,"
        " 3 = il me faut autre chose",
    ),
    "needs.worked.again": Text(
        en="Sorry, I didn't get that. About {need}: did {service} work out? 1 = yes, 2 = not yet,"
        " 3 = I need other help",
        fr="Pardon, je n'ai pas compris. Pour {need}: est-ce que {service} a aidé? 1 = oui,"
        " 2 = pas encore, 3 = il me faut autre chose",
    ),
    "needs.late": Text(
        en="About {need}: not done yet, sorry. It is still on our list. Need it now? Call {211},"
        " or us: {phone}. In danger? Call {911}.",
        fr="Pour {need}: pas encore fait, pardon. C'est encore sur notre liste. C'est pressé?"
        " Appelez le {211}, ou nous: {phone}. En danger? Appelez le {911}.",
    ),
    "needs.glad": Text(
        en="Great, glad it worked. If you need anything else, text MENU.",
        fr="Super, tant mieux. Si vous avez besoin d'autre chose, textez MENU.",
    ),
    "needs.not_yet": Text(
        en="Thanks for telling us. {coord} will look at it again and contact you by {day}.",
        fr="Merci de nous le dire. {coord} va revoir ça et vous contacte d'ici le {day}.",
    ),
    "needs.other": Text(
        en="OK, {coord} will look for something else and contact you by {day}. Need it sooner?"
        " Call {211}.",
        fr="D'accord, {coord} cherche autre chose et vous contacte d'ici le {day}. C'est pressé?"
        " Appelez le {211}.",
    ),
}

STAFF: dict[str, Text] = {
    "staff.need_new": Text(
        en="{org}: {n}, somebody needs something, by {day}. Reply {n} to read it and take it.",
        fr="{org}: {n}, un besoin, d'ici le {day}. Répondez {n} pour le lire et le prendre.",
    ),
    "staff.need_yours": Text(
        en="{n} is yours, by {day}. To send them to a service: {n} REFER. Other words after {n} go"
        " to them. At the end: {n} DONE and 1 to 5.",
        fr="{n}: c'est à vous, d'ici le {day}. Vers un service: {n} DIRIGER. Vos autres mots après"
        " {n} lui sont envoyés. À la fin: {n} FINI et 1 à 5.",
    ),
    "staff.refer_which": Text(
        en="{n}: {words}. To send them there, text {n} REFER and its number.",
        fr="{n}: {words}. Pour l'y envoyer, textez {n} DIRIGER et son numéro.",
        free_words=True,
    ),
    "staff.refer_nobody": Text(
        en="{n}: the directory has no service for {need} yet. Nothing was sent.",
        fr="{n}: le répertoire n'a pas encore de service ({need}). Rien n'est parti.",
    ),
    "staff.referred": Text(
        en="{n}: {name} gets the address and hours of {service}, and is asked in 3 days if it"
        " helped.",
        fr="{n}: {name} reçoit l'adresse et les heures de {service}, et on demande dans 3 jours"
        " si ça a aidé.",
    ),
    "staff.no_need": Text(
        en="{n} is no open need. Nothing was sent.",
        fr="{n}: ce n'est pas un besoin ouvert. Rien n'est parti.",
    ),
    "staff.need_ends": Text(
        en="To close {n}, text {n} DONE and a number: 1 solved, 2 not wanted any more, 3 found"
        " elsewhere, 4 not reached, 5 no need after all.",
        fr="Pour fermer {n}, textez {n} FINI et un chiffre: 1 réglé, 2 n'en veut plus, 3 trouvé"
        " ailleurs, 4 pas joint, 5 pas un besoin.",
    ),
    "staff.need_back": Text(
        en="{org}: {n}, the help has not worked yet. Please look again by {day}. Reply {n} to read"
        " it.",
        fr="{org}: {n}, l'aide n'a pas encore marché. SVP revoyez ça d'ici le {day}. Répondez {n}"
        " pour lire.",
    ),
    "staff.need_other": Text(
        en="{org}: {n}, something else is needed. Please look again by {day}. Reply {n} to read"
        " it.",
        fr="{org}: {n}, il faut autre chose. SVP revoyez ça d'ici le {day}. Répondez {n} pour"
        " lire.",
    ),
    "staff.service_changed": Text(
        en="{org}: {n} was sent to {service}, and that has changed. To send what is new, text {n}"
        " REFER.",
        fr="{org}: {n} a été dirigé vers {service}, et ça a changé. Pour envoyer le nouveau, textez"
        " {n} DIRIGER.",
    ),
    "staff.service_gone": Text(
        en="{org}: {n} was sent to {service}, which helps no more. To send them elsewhere,"
        " text {n} REFER.",
        fr="{org}: {n} a été dirigé vers {service}, qui n'aide plus. Pour diriger ailleurs,"
        " textez {n} DIRIGER.",
    ),
}
