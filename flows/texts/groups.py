"""What is read about small groups: by who is invited, and by who leads one. Never who else."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "group.invite": Text(
        en="Small group: {when}, {where}. Coming? 1 = yes, 2 = no, 3 = another day,"
        " 4 = talk to {coord} first",
        fr="Petit groupe: {when}, {where}. Vous venez? 1 = oui, 2 = non, 3 = un autre jour,"
        " 4 = parler à {coord} avant",
    ),
    "group.invite.again": Text(
        en="Sorry, I didn't get that. {when}, {where}: 1 = yes, 2 = no, 3 = another day,"
        " 4 = talk to {coord} first",
        fr="Pardon, je n'ai pas compris. {when}, {where}: 1 = oui, 2 = non, 3 = un autre jour,"
        " 4 = parler à {coord} avant",
    ),
    "group.invite_food": Text(
        en="Small group: {when}, {where}. Food is on us. Coming? 1 = yes, 2 = no,"
        " 3 = another day, 4 = talk to {coord} first",
        fr="Petit groupe: {when}, {where}. Repas offert. Vous venez? 1 = oui, 2 = non, 3 = un"
        " autre jour, 4 = parler à {coord} avant",
    ),
    "group.invite_food.again": Text(
        en="Sorry, I didn't get that. {when}, {where}: 1 = yes, 2 = no, 3 = another day,"
        " 4 = talk to {coord} first",
        fr="Pardon, je n'ai pas compris. {when}, {where}: 1 = oui, 2 = non, 3 = un autre jour,"
        " 4 = parler à {coord} avant",
    ),
    "group.instead": Text(
        en="No time fits you both. A small group instead? {when}, {where}. 1 = yes, 2 = no,"
        " 3 = another day, 4 = talk to {coord} first",
        fr="Rien ne va à vous deux. Un petit groupe? {when}, {where}. 1 = oui, 2 = non, 3 = un"
        " autre jour, 4 = parler à {coord} avant",
    ),
    "group.instead.again": Text(
        en="Sorry, I didn't get that. {when}, {where}: 1 = yes, 2 = no, 3 = another day,"
        " 4 = talk to {coord} first",
        fr="Pardon, je n'ai pas compris. {when}, {where}: 1 = oui, 2 = non, 3 = un autre jour,"
        " 4 = parler à {coord} avant",
    ),
    "group.seated": Text(
        en="You have a seat: {when}, {where}. If that changes, text GROUP. To check something"
        " first: {coord}, {phone}.",
        fr="Votre place est notée: {when}, {where}. Si ça change, textez GROUPE. Une question?"
        " {coord}, {phone}.",
    ),
    "group.no": Text(
        en="OK, no problem. If you want a small group later, text GROUP.",
        fr="D'accord, aucun souci. Si vous voulez un petit groupe plus tard, textez GROUPE.",
    ),
    "group.given_back": Text(
        en="OK, no problem. Your seat is given back: {when}. If that changes, text GROUP.",
        fr="D'accord, aucun souci. Votre place est redonnée: {when}. Si ça change, textez GROUPE.",
    ),
    "group.off_list": Text(
        en="OK, no problem. You are off the list: {when}. If that changes, text GROUP.",
        fr="D'accord, aucun souci. Vous n'êtes plus sur la liste: {when}. Si ça change, textez"
        " GROUPE.",
    ),
    "group.other_noted": Text(
        en="OK, another day. {coord} will tell you about the next small group.",
        fr="D'accord, un autre jour. {coord} vous parlera du prochain petit groupe.",
    ),
    "group.full": Text(
        en="Sorry, all seats are taken: {when}. Wait for one? We text you if one opens. 1 = yes,"
        " 2 = no",
        fr="Désolé, c'est complet: {when}. Attendre une place? On vous texte s'il s'en libère une."
        " 1 = oui, 2 = non",
    ),
    "group.full.again": Text(
        en="Sorry, I didn't get that. Wait for a seat, {when}? 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. Attendre une place, {when}? 1 = oui, 2 = non",
    ),
    "group.on_list": Text(
        en="You are on the list: {when}, {where}. We text you if a seat opens. To get off the"
        " list, text GROUP.",
        fr="Vous êtes sur la liste: {when}, {where}. On vous texte si une place se libère. Pour"
        " en sortir, textez GROUPE.",
    ),
    "group.seat": Text(
        en="A seat is open: {when}, {where}. It is yours if you answer by {t1}. 1 = yes, 2 = no",
        fr="Une place est libre: {when}, {where}. Elle est à vous si vous répondez avant {t1}."
        " 1 = oui, 2 = non",
    ),
    "group.seat.again": Text(
        en="Sorry, I didn't get that. The seat {when}, {where}: 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. La place {when}, {where}: 1 = oui, 2 = non",
    ),
    "group.lapsed": Text(
        en="The seat {when} went to the next on the list. That's OK. For another small group, text"
        " GROUP.",
        fr="La place {when} est allée à la suite de la liste. C'est correct. Pour un autre petit"
        " groupe, textez GROUPE.",
    ),
    "group.mine": Text(
        en="You have a seat: {when}, {where}. Still coming? 1 = yes, 2 = no",
        fr="Vous avez une place: {when}, {where}. Vous venez toujours? 1 = oui, 2 = non",
    ),
    "group.mine.again": Text(
        en="Sorry, I didn't get that. Coming, {when}? 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. Vous venez, {when}? 1 = oui, 2 = non",
    ),
    "group.mine_waiting": Text(
        en="You are on the list for a seat: {when}, {where}. Stay on it? 1 = yes, 2 = no",
        fr="Vous êtes sur la liste: {when}, {where}. Y rester? 1 = oui, 2 = non",
    ),
    "group.mine_waiting.again": Text(
        en="Sorry, I didn't get that. Stay on the list, {when}? 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. Rester sur la liste, {when}? 1 = oui, 2 = non",
    ),
    "group.remind": Text(
        en="Hi {name}. Small group: {when}, {where}. Your seat is set. Still coming? 1 = yes,"
        " 2 = no. Any answer is OK.",
        fr="Bonjour {name}. Petit groupe: {when}, {where}. Vous venez toujours? 1 = oui, 2 = non."
        " Toute réponse est correcte.",
    ),
    "group.remind.again": Text(
        en="Sorry, I didn't get that. Coming, {when}, {where}? 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. Vous venez, {when}, {where}? 1 = oui, 2 = non",
    ),
    "group.today": Text(
        en="Small group: {when}, {where}. 1 = I'll be there, 2 = can't make it. Any answer is OK.",
        fr="Petit groupe: {when}, {where}. 1 = j'y serai, 2 = pas possible. Toute réponse est"
        " correcte.",
    ),
    "group.today.again": Text(
        en="Sorry, I didn't get that. {when}, {where}: 1 = I'll be there, 2 = can't make it",
        fr="Pardon, je n'ai pas compris. {when}, {where}: 1 = j'y serai, 2 = pas possible",
    ),
    "group.changed": Text(
        en="The small group has changed. It is now {when}, {where}. Your seat stays. Can you come?"
        " 1 = yes, 2 = no",
        fr="Le petit groupe a changé. C'est maintenant {when}, {where}. Votre place reste. Vous"
        " venez? 1 = oui, 2 = non",
    ),
    "group.moved": Text(
        en="The small group has changed. It is now {when}, {where}. Your seat stays.",
        fr="Le petit groupe a changé. C'est maintenant {when}, {where}. Votre place reste.",
    ),
    "group.changed.again": Text(
        en="Sorry, I didn't get that. It is now {when}, {where}. 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. C'est maintenant {when}, {where}. 1 = oui, 2 = non",
    ),
    "group.changed_waiting": Text(
        en="The small group you wait for has changed: {when}, {where}. You stay on the list. To get"
        " off it, text GROUP.",
        fr="Le petit groupe que vous attendez a changé: {when}, {where}. Vous restez sur la liste."
        " Pour en sortir, textez GROUPE.",
    ),
    "group.off": Text(
        en="Sorry, the small group {when} is off. It is nothing you did. For another one, text"
        " GROUP.",
        fr="Désolé, le petit groupe {when} est annulé. Ce n'est pas à cause de vous. Pour un"
        " autre, textez GROUPE.",
    ),
}

LEADING: dict[str, Text] = {
    "group.led": Text(
        en="Small group: you lead it {when}, {where}. We ask you afterwards who came. Not right?"
        " Call {phone}.",
        fr="Petit groupe: vous l'animez {when}, {where}. On vous demandera après qui est venu. Une"
        " erreur? Appelez le {phone}.",
    ),
    "group.led_changed": Text(
        en="The small group you lead has changed: {when}, {where}. Not right? Call {phone}.",
        fr="Le petit groupe que vous animez a changé: {when}, {where}. Une erreur? Appelez le"
        " {phone}.",
    ),
    "group.led_off": Text(
        en="The small group {when} is off. Everybody invited is told.",
        fr="Le petit groupe {when} est annulé. Toutes les personnes invitées sont avisées.",
    ),
    "group.led_tomorrow": Text(
        en="Your small group: {when}, {where}, {count}. Something wrong? Call {phone}.",
        fr="Votre petit groupe: {when}, {where}, {count}. Un problème? Appelez le {phone}.",
    ),
    "group.who_came": Text(
        en="Small group {when}: who came? Text the numbers or names, or ALL, or NONE: {words}",
        fr="Petit groupe {when}: qui est venu? Textez les numéros ou les noms, ou TOUS, ou AUCUN:"
        " {words}",
        free_words=True,
    ),
    "group.who_came.again": Text(
        en="Sorry, I didn't get that. Who came {when}? Numbers or names, or ALL, or NONE: {words}",
        fr="Pardon, je n'ai pas compris. Qui est venu {when}? Numéros ou noms, ou TOUS, ou AUCUN:"
        " {words}",
        free_words=True,
    ),
    "group.came": Text(
        en="Thanks, noted: {words}. Not right? Call {phone}.",
        fr="Merci, c'est noté: {words}. Une erreur? Appelez le {phone}.",
        free_words=True,
    ),
    "group.nobody_came": Text(
        en="Thanks, noted: nobody came. Not right? Call {phone}.",
        fr="Merci, c'est noté: personne n'est venu. Une erreur? Appelez le {phone}.",
    ),
}

ASKED_FIRST: dict[str, Text] = {
    "group.first": Text(
        en="{name}, small group {when}, {where}. Invite them? 1 = yes, 2 = not to this one,"
        " 3 = I talk to them before",
        fr="{name}, petit groupe {when}, {where}. On invite? 1 = oui, 2 = pas à celui-ci,"
        " 3 = je parle avec avant",
    ),
    "group.first.again": Text(
        en="Sorry, I didn't get that. Invite {name}, {when}? 1 = yes, 2 = not to this one,"
        " 3 = I talk to them before",
        fr="Pardon, je n'ai pas compris. Inviter {name}, {when}? 1 = oui, 2 = pas à celui-ci,"
        " 3 = je parle avec avant",
    ),
    "group.first_yes": Text(
        en="OK, we invite {name}: {when}, {where}.",
        fr="D'accord, on invite {name}: {when}, {where}.",
    ),
    "group.first_no": Text(
        en="OK, {name} is not invited: {when}, {where}.",
        fr="D'accord, pas d'invitation pour {name}: {when}, {where}.",
    ),
    "group.first_cannot": Text(
        en="{name} cannot be invited any more: {when}, {where}. Another group may work.",
        fr="On ne peut plus inviter {name}: {when}, {where}. Un autre groupe, peut-être.",
    ),
    "group.first_talk": Text(
        en="OK. When you have talked, text {n} again and answer 1 or 2.",
        fr="D'accord. Après en avoir parlé, textez {n} de nouveau et répondez 1 ou 2.",
    ),
    "group.first_over": Text(
        en="That small group needs no answer any more.",
        fr="Ce petit groupe n'attend plus de réponse.",
    ),
}
