"""Times to choose from, and what was chosen. Both people of a pair read these."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "offer.three": Text(
        en="No problem. Pick one: 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = none of these, call me",
        fr="Aucun souci. Choisissez: 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = aucun, appelez-moi",
    ),
    "offer.three.again": Text(
        en="Sorry, I didn't get that. 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = none of these, call me",
        fr="Pardon, je n'ai pas compris. 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = aucun, appelez-moi",
    ),
    "offer.two": Text(
        en="No problem. Pick one: 1 = {t1}, 2 = {t2}, 3 = none of these, call me",
        fr="Aucun souci. Choisissez: 1 = {t1}, 2 = {t2}, 3 = aucun, appelez-moi",
    ),
    "offer.two.again": Text(
        en="Sorry, I didn't get that. 1 = {t1}, 2 = {t2}, 3 = none of these, call me",
        fr="Pardon, je n'ai pas compris. 1 = {t1}, 2 = {t2}, 3 = aucun, appelez-moi",
    ),
    "offer.one": Text(
        en="No problem. One time fits you both. Is it OK? 1 = {t1}, 2 = no, call me",
        fr="Aucun souci. Un moment convient à vous deux. Ça vous va? 1 = {t1}, 2 = non,"
        " appelez-moi",
    ),
    "offer.one.again": Text(
        en="Sorry, I didn't get that. Is this time OK? 1 = {t1}, 2 = no, call me",
        fr="Pardon, je n'ai pas compris. Ce moment vous va? 1 = {t1}, 2 = non, appelez-moi",
    ),
    "offer.plain_three": Text(
        en="Pick one: 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = none of these, call me",
        fr="Choisissez: 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = aucun, appelez-moi",
    ),
    "offer.plain_three.again": Text(
        en="Sorry, I didn't get that. 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = none of these, call me",
        fr="Pardon, je n'ai pas compris. 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = aucun, appelez-moi",
    ),
    "offer.plain_two": Text(
        en="Pick one: 1 = {t1}, 2 = {t2}, 3 = none of these, call me",
        fr="Choisissez: 1 = {t1}, 2 = {t2}, 3 = aucun, appelez-moi",
    ),
    "offer.plain_two.again": Text(
        en="Sorry, I didn't get that. 1 = {t1}, 2 = {t2}, 3 = none of these, call me",
        fr="Pardon, je n'ai pas compris. 1 = {t1}, 2 = {t2}, 3 = aucun, appelez-moi",
    ),
    "offer.plain_one": Text(
        en="One time fits you both. Is it OK? 1 = {t1}, 2 = no, call me",
        fr="Un moment convient à vous deux. Ça vous va? 1 = {t1}, 2 = non, appelez-moi",
    ),
    "offer.plain_one.again": Text(
        en="Sorry, I didn't get that. Is this time OK? 1 = {t1}, 2 = no, call me",
        fr="Pardon, je n'ai pas compris. Ce moment vous va? 1 = {t1}, 2 = non, appelez-moi",
    ),
    "offer.taken_three": Text(
        en="Sorry, that time was just taken. Pick one: 1 = {t1}, 2 = {t2}, 3 = {t3},"
        " 4 = none of these, call me",
        fr="Désolé, ce moment vient d'être pris. Choisissez: 1 = {t1}, 2 = {t2}, 3 = {t3},"
        " 4 = aucun, appelez-moi",
    ),
    "offer.taken_three.again": Text(
        en="Sorry, I didn't get that. 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = none of these, call me",
        fr="Pardon, je n'ai pas compris. 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = aucun, appelez-moi",
    ),
    "offer.taken_two": Text(
        en="Sorry, that time was just taken. Pick one: 1 = {t1}, 2 = {t2}, 3 = none of these,"
        " call me",
        fr="Désolé, ce moment vient d'être pris. Choisissez: 1 = {t1}, 2 = {t2}, 3 = aucun,"
        " appelez-moi",
    ),
    "offer.taken_two.again": Text(
        en="Sorry, I didn't get that. 1 = {t1}, 2 = {t2}, 3 = none of these, call me",
        fr="Pardon, je n'ai pas compris. 1 = {t1}, 2 = {t2}, 3 = aucun, appelez-moi",
    ),
    "offer.taken_one": Text(
        en="Sorry, that time was just taken. One other fits you both. Is it OK? 1 = {t1},"
        " 2 = no, call me",
        fr="Désolé, ce moment vient d'être pris. Un autre convient à vous deux. Ça vous va?"
        " 1 = {t1}, 2 = non, appelez-moi",
    ),
    "offer.taken_one.again": Text(
        en="Sorry, I didn't get that. Is this time OK? 1 = {t1}, 2 = no, call me",
        fr="Pardon, je n'ai pas compris. Ce moment vous va? 1 = {t1}, 2 = non, appelez-moi",
    ),
    "offer.none_fit": Text(
        en="I can't find a time that fits you both. {coord} will look at it with you.",
        fr="Je ne trouve pas de moment qui convient à vous deux. {coord} va regarder avec vous.",
    ),
    "offer.done": Text(
        en="Done. New time: {when}, {where}. Not right? Text UNDO within 10 minutes. Thanks for"
        " telling us.",
        fr="C'est fait. Nouveau moment: {when}, {where}. Erreur? Textez RETOUR d'ici 10 minutes."
        " Merci de nous l'avoir dit.",
    ),
    "offer.noted_none": Text(
        en="That's OK. {coord} will call you to find a time together.",
        fr="Pas de problème. {coord} vous appellera pour trouver un moment ensemble.",
    ),
}
