"""What a phone hears. Before the key 1 nobody knows who has answered: nothing names anyone."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "voice.page": Text(
        en="This is {org} with an urgent alert. Nobody has it yet. To take it, press 1.",
        fr="Ici {org} pour une alerte urgente. Personne ne l'a encore prise. Pour la prendre,"
        " faites le 1.",
        spoken=True,
    ),
    "voice.message": Text(
        en="This is {org} with an urgent alert. Nobody has it yet. To take it, reply to our text"
        " now, or press 1.",
        fr="Ici {org} pour une alerte urgente. Personne ne l'a encore prise. Pour la prendre,"
        " répondez tout de suite à notre texto, ou faites le 1.",
        spoken=True,
    ),
    "voice.page_again": Text(
        en="We did not get a 1. To take the alert, press 1 now.",
        fr="Nous n'avons pas reçu de 1. Pour prendre l'alerte, faites le 1 maintenant.",
        spoken=True,
    ),
    "voice.not_taken": Text(
        en="OK. We keep trying everyone. Goodbye.",
        fr="D'accord. On continue d'appeler tout le monde. Au revoir.",
        spoken=True,
    ),
    "voice.gone": Text(
        en="This alert has been taken. Nothing for you to do. Goodbye.",
        fr="Quelqu'un a pris cette alerte. Rien à faire pour vous. Au revoir.",
        spoken=True,
    ),
    "voice.taken_red": Text(
        en="Alert {n} is yours. Its level is red. It is about {name}. For the number and the words,"
        " reply {n} to our text now.",
        fr="L'alerte {n} est à vous. Son niveau est rouge. Il s'agit de {name}. Pour le numéro et"
        " les mots, répondez {n} à notre texto tout de suite.",
        spoken=True,
    ),
    "voice.taken_orange": Text(
        en="Alert {n} is yours. Its level is orange. It is about {name}. For the number and the"
        " words, reply {n} to our text.",
        fr="L'alerte {n} est à vous. Son niveau est orange. Il s'agit de {name}. Pour le numéro et"
        " les mots, répondez {n} à notre texto.",
        spoken=True,
    ),
    "voice.taken_unnamed": Text(
        en="Alert {n} is yours. For the number to call, reply {n} to our text now.",
        fr="L'alerte {n} est à vous. Pour le numéro à appeler, répondez {n} à notre texto tout de"
        " suite.",
        spoken=True,
    ),
    "voice.talk_now": Text(
        en="To talk with them now, press 2.",
        fr="Pour lui parler maintenant, faites le 2.",
        spoken=True,
    ),
    "voice.talk_now_careful": Text(
        en="To call them now, press 2. Somebody else may answer: at first, do not say who you are.",
        fr="Pour appeler maintenant, faites le 2. Quelqu'un d'autre peut répondre: ne dites pas"
        " d'abord qui vous êtes.",
        spoken=True,
    ),
    "voice.goodbye": Text(en="Goodbye.", fr="Au revoir.", spoken=True),
    "voice.already_taken": Text(
        en="{coord} has alert {n} since {clock}. Nothing for you to do. Goodbye.",
        fr="{coord} a l'alerte {n} depuis {clock}. Rien à faire pour vous. Au revoir.",
        spoken=True,
    ),
    "voice.closed_before": Text(
        en="Alert {n} is already closed. Thank you. Goodbye.",
        fr="L'alerte {n} est déjà fermée. Merci. Au revoir.",
        spoken=True,
    ),
    "voice.trouble": Text(
        en="That did not work. To take the alert, reply to our text. Goodbye.",
        fr="Ça n'a pas marché. Pour prendre l'alerte, répondez à notre texto. Au revoir.",
        spoken=True,
    ),
    "voice.connect": Text(
        en="This is {org} with the call you asked for. To be connected, press 1.",
        fr="Ici {org} pour l'appel que vous avez demandé. Pour être mis en ligne, faites le 1.",
        spoken=True,
    ),
    "voice.connect_again": Text(
        en="We did not get a 1. To be connected, press 1 now.",
        fr="Nous n'avons pas reçu de 1. Pour être mis en ligne, faites le 1 maintenant.",
        spoken=True,
    ),
    "voice.not_connected": Text(
        en="OK, no call. Goodbye.",
        fr="D'accord, pas d'appel. Au revoir.",
        spoken=True,
    ),
    "voice.not_yours": Text(
        en="This call is no longer yours to make. Goodbye.",
        fr="Cet appel n'est plus le vôtre. Au revoir.",
        spoken=True,
    ),
    "voice.connecting": Text(
        en="One moment, we are calling.",
        fr="Un instant, on appelle.",
        spoken=True,
    ),
    "voice.unanswered": Text(
        en="Nobody answered. Goodbye.",
        fr="Personne n'a répondu. Au revoir.",
        spoken=True,
    ),
    "voice.ended": Text(
        en="The call is over. Goodbye.",
        fr="L'appel est fini. Au revoir.",
        spoken=True,
    ),
}
