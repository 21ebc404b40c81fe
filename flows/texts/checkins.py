"""How somebody is, and how often we ask."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "checkin.ask": Text(
        en="Hi {name}, how is your week? 1 = very hard, 2 = hard, 3 = so-so, 4 = good, 5 = great."
        " Or just write to us.",
        fr="Bonjour {name}, comment va votre semaine? 1 = très dure, 2 = dure, 3 = moyenne,"
        " 4 = bonne, 5 = super. Ou écrivez-nous.",
    ),
    "checkin.ask.again": Text(
        en="Sorry, I didn't get that. Your week: 1 = very hard, 2 = hard, 3 = so-so, 4 = good,"
        " 5 = great. Or write it in your words.",
        fr="Pardon, je n'ai pas compris. Votre semaine: 1 = très dure, 2 = dure, 3 = moyenne,"
        " 4 = bonne, 5 = super. Ou en vos mots.",
    ),
    "checkin.second": Text(
        en="Hi {name}, just thinking of you. This week: 1 = very hard, 2 = hard, 3 = so-so,"
        " 4 = good, 5 = great. Any answer is OK.",
        fr="Bonjour {name}, on pense à vous. Cette semaine: 1 = très dure, 2 = dure, 3 = moyenne,"
        " 4 = bonne, 5 = super. Toute réponse est correcte.",
    ),
    "checkin.second.again": Text(
        en="Sorry, I didn't get that. 1 = very hard, 2 = hard, 3 = so-so, 4 = good, 5 = great. Or"
        " just write to us.",
        fr="Pardon, je n'ai pas compris. 1 = très dure, 2 = dure, 3 = moyenne, 4 = bonne,"
        " 5 = super. Ou écrivez-nous.",
    ),
    "checkin.third": Text(
        en="Hi {name}, we won't ask again for now. You keep your place. 1 = very hard, 2 = hard,"
        " 3 = so-so, 4 = good, 5 = great. Or call {phone}.",
        fr="Bonjour {name}, dernière question pour l'instant. Votre place reste. 1 = très dure,"
        " 2 = dure, 3 = moyenne, 4 = bonne, 5 = super. Ou {phone}.",
    ),
    "checkin.third.again": Text(
        en="Sorry, I didn't get that. 1 = very hard, 2 = hard, 3 = so-so, 4 = good, 5 = great. Or"
        " call {phone}.",
        fr="Pardon, je n'ai pas compris. 1 = très dure, 2 = dure, 3 = moyenne, 4 = bonne,"
        " 5 = super. Ou appelez le {phone}.",
    ),
    "checkin.thanks": Text(
        en="Thanks for telling us. If you need anything, text MENU.",
        fr="Merci de nous le dire. Si vous avez besoin de quelque chose, textez MENU.",
    ),
    "checkin.words": Text(
        en="Thanks for writing. {coord} will read it. In danger? Call {911}. To talk now:"
        " {988.call_or_text} {988}.",
        fr="Merci d'avoir écrit. {coord} va vous lire. En danger? Appelez le {911}. Pour parler:"
        " {988}, {988.call_or_text}.",
    ),
    "checkin.low": Text(
        en="Thanks for telling us. That sounds hard. What would help? 1 = talk to {coord},"
        " 2 = help with a need, 3 = nothing right now",
        fr="Merci de nous le dire. Ce n'est pas facile. Qu'est-ce qui aiderait? 1 = parler à"
        " {coord}, 2 = aide pour un besoin, 3 = rien pour le moment",
    ),
    "checkin.low.again": Text(
        en="Sorry, I didn't get that. What would help? 1 = talk to {coord}, 2 = help with a need,"
        " 3 = nothing right now",
        fr="Pardon, je n'ai pas compris. Qu'est-ce qui aiderait? 1 = parler à {coord}, 2 = aide"
        " pour un besoin, 3 = rien pour le moment",
    ),
    "checkin.very_low": Text(
        en="Thanks for telling us. Would you like to talk? 1 = yes, {coord}, 2 = help with a need,"
        " 3 = nothing right now. To talk: {988}.",
        fr="Merci de nous le dire. Voulez-vous en parler? 1 = oui, à {coord}, 2 = aide pour un"
        " besoin, 3 = rien pour l'instant. Pour parler: {988}.",
    ),
    "checkin.very_low.again": Text(
        en="Sorry, I didn't get that. 1 = talk to {coord}, 2 = help with a need, 3 = nothing right"
        " now. To talk: {988}.",
        fr="Pardon, je n'ai pas compris. 1 = parler à {coord}, 2 = aide pour un besoin, 3 = rien"
        " pour l'instant. Pour parler: {988}.",
    ),
    "checkin.not_now": Text(
        en="OK, thanks for telling us. We're here when you want. To see your choices, text MENU.",
        fr="D'accord, merci de nous le dire. On est là quand vous voulez. Pour vos choix, textez"
        " MENU.",
    ),
    "checkin.high": Text(
        en="Good to hear, {name}! Shall we tell {mentor} that you have a good week? 1 = yes,"
        " 2 = no. Or write what went well.",
        fr="Belle nouvelle, {name}! On dit à {mentor} que votre semaine va bien? 1 = oui,"
        " 2 = non. Ou écrivez ce qui va bien.",
    ),
    "checkin.high.again": Text(
        en="Sorry, I didn't get that. Shall we tell {mentor} that you have a good week? 1 = yes,"
        " 2 = no",
        fr="Pardon, je n'ai pas compris. On dit à {mentor} que votre semaine va bien? 1 = oui,"
        " 2 = non",
    ),
    "checkin.shared": Text(
        en="Done, {mentor} will hear that it's a good week, and nothing else. Enjoy it.",
        fr="C'est fait, {mentor} saura que votre semaine va bien, et rien d'autre. Profitez-en.",
    ),
    "checkin.kept": Text(
        en="OK, that stays with us. Glad it's a good week.",
        fr="D'accord, ça reste entre nous. Tant mieux pour la semaine.",
    ),
    "checkin.glad": Text(
        en="Good to hear, {name}! If you need anything, text MENU.",
        fr="Belle nouvelle, {name}! Si vous avez besoin de quelque chose, textez MENU.",
    ),
    "checkin.caring": Text(
        en="Hi {name}, just a hello. No need to answer. If you want to talk, text MENU any time.",
        fr="Bonjour {name}, un petit bonjour. Pas besoin de répondre. Pour parler, textez MENU en"
        " tout temps.",
    ),
    "less.two_weeks": Text(
        en="OK, fewer texts: from now on we ask how you are every two weeks. Fewer still? Text"
        " LESS. A break? Text PAUSE.",
        fr="D'accord, moins de textos: on prendra de vos nouvelles aux deux semaines. Encore"
        " moins? Textez MOINS. Une pause? Textez PAUSE.",
    ),
    "less.monthly": Text(
        en="OK, fewer texts: from now on we ask how you are once a month. Fewer still? Text LESS."
        " A break? Text PAUSE.",
        fr="D'accord, moins de textos: on prendra de vos nouvelles une fois par mois. Encore"
        " moins? Textez MOINS. Une pause? Textez PAUSE.",
    ),
    "less.meetings": Text(
        en="OK, you only get texts about your meetings. For a break from those too, text PAUSE.",
        fr="D'accord, seulement des textos sur vos rendez-vous. Pour une pause de ceux-là aussi,"
        " textez PAUSE.",
    ),
}
