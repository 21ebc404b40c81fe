"""What coordinators read. Pages say number, level and time: a lock screen is public."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "staff.page": Text(
        en="{org} URGENT: alert {n}, {clock}. Reply {n} to take it, {n} PASS to pass it on.",
        fr="{org} URGENT: alerte {n}, {clock}. Répondez {n} pour la prendre, {n} PASSE pour la"
        " passer.",
    ),
    "staff.page_again": Text(
        en="{org} URGENT: nobody has alert {n} yet, open since {clock}. To take it, reply {n}."
        " Can't? {n} PASS.",
        fr="{org} URGENT: personne n'a encore pris l'alerte {n}, ouverte depuis {clock}. Pour la"
        " prendre: {n}. Pas possible: {n} PASSE.",
    ),
    "staff.all": Text(
        en="{org} URGENT: alert {n} has no owner after {minutes} min. Sent to everyone. Reply {n}"
        " to take it.",
        fr="{org} URGENT: alerte {n} sans responsable depuis {minutes} min. Envoyée à tout le"
        " monde. Répondez {n} pour la prendre.",
    ),
    "staff.all_since": Text(
        en="{org} URGENT: alert {n} has had no owner since {when}. Sent to everyone. Reply {n} to"
        " take it.",
        fr="{org} URGENT: alerte {n} sans responsable depuis {when}. Envoyée à tout le monde."
        " Répondez {n} pour la prendre.",
    ),
    "staff.not_safe": Text(
        en="{org} URGENT: alert {n}, {coord} has it. The answer just came: 9, not safe. Please"
        " call {coord} now.",
        fr="{org} URGENT: alerte {n}, {coord} l'a prise. La réponse vient d'arriver: 9, pas en"
        " sécurité. SVP appelez {coord} tout de suite.",
    ),
    "staff.not_safe_yours": Text(
        en="{org} URGENT: alert {n}, the answer just came: 9, not safe. Please call them now."
        " Reply {n} for the number.",
        fr="{org} URGENT: alerte {n}, la réponse vient d'arriver: 9, pas en sécurité. SVP appelez"
        " tout de suite. Le numéro: {n}.",
    ),
    "staff.orange": Text(
        en="{org}: alert {n}, orange, {clock}. Reply {n} to take it, {n} PASS to pass it on.",
        fr="{org}: alerte {n}, orange, {clock}. Répondez {n} pour la prendre, {n} PASSE pour la"
        " passer.",
    ),
    "staff.taken": Text(
        en="{n} is yours. The others know. Text {n} OK once you reached them, by {clock_by}."
        " At the end: {n} DONE and 1 to 5. All the words: {n} HELP.",
        fr="{n} est à vous. Les autres le savent. Textez {n} OK une fois la personne jointe, d'ici"
        " {clock_by}. À la fin: {n} FINI et 1 à 5. Tous les mots: {n} AIDE.",
    ),
    "staff.taken_in_call": Text(
        en="{n} is yours. The others know. Reply {n} now for the number and the words: then they"
        " hear that you have it.",
        fr="{n} est à vous. Les autres le savent. Répondez {n} pour le numéro et les mots: la"
        " personne saura alors que vous l'avez.",
    ),
    "staff.taken_in_call_at_desk": Text(
        en="{n} is yours. The others know. Reply {n} for the number. The words are at the desk:"
        " once they are read, the person hears that you have it.",
        fr="{n} est à vous. Les autres le savent. Répondez {n} pour le numéro. Les mots sont au"
        " bureau: une fois lus, la personne saura que vous l'avez.",
    ),
    "staff.yours": Text(
        en="{n} is yours. Reached them? {n} OK. Other words after {n} go to them as a text."
        " At the end: {n} DONE. All the words: {n} HELP.",
        fr="{n}: c'est à vous. Personne jointe? {n} OK. Vos autres mots après {n} lui sont"
        " envoyés. À la fin: {n} FINI. Tous les mots: {n} AIDE.",
    ),
    "staff.take_first": Text(
        en="{n}: nobody has it yet. Nothing was sent. Reply {n} first, then you can read it.",
        fr="{n}: personne ne l'a encore. Rien n'est parti. Répondez d'abord {n} pour lire.",
    ),
    "staff.no_words": Text(
        en="{n} is about {name}. There are no words to read.",
        fr="{n}: il s'agit de {name}. Il n'y a pas de mots à lire.",
    ),
    "staff.worry": Text(
        en="{n} is about {name}: the other person of the pair is worried. There are no words.",
        fr="{n}: il s'agit de {name}. L'autre personne du duo s'inquiète. Il n'y a pas de mots.",
    ),
    "staff.call": Text(
        en="{n}: to call {name}: {words}. Or text {n} CALL: we connect you, your number stays"
        " hidden.",
        fr="{n}: pour appeler {name}: {words}. Ou textez {n} APPEL: on vous met en ligne, votre"
        " numéro reste caché.",
        free_words=True,
    ),
    "staff.calling_you": Text(
        en="{n}: we are calling you now. Press 1 and we connect you. Your number stays hidden.",
        fr="{n}: on vous appelle. Faites le 1 et on vous met en ligne. Votre numéro reste caché.",
    ),
    "staff.call_confirm": Text(
        en="{n}: careful, somebody else may answer that phone. Do not say who you are at first."
        " Call anyway? 1 = call. Anything else: no call.",
        fr="{n}: attention, quelqu'un d'autre peut répondre. Ne dites pas d'abord qui vous êtes."
        " Appeler quand même? 1 = appeler. Toute autre réponse: pas d'appel.",
    ),
    "staff.call_confirm.again": Text(
        en="{n}: somebody else may answer that phone. Call? 1 = call. Anything else: no call.",
        fr="{n}: quelqu'un d'autre peut répondre. Appeler? 1 = appeler. Toute autre réponse: pas"
        " d'appel.",
    ),
    "staff.call_dropped": Text(en="OK, no call.", fr="D'accord, pas d'appel."),
    "staff.no_number": Text(
        en="{n}: there is no number that we can call.",
        fr="{n}: il n'y a pas de numéro qu'on peut appeler.",
    ),
    "staff.call_failed": Text(
        en="{n}: our call did not go through. Please call from your own phone: reply {n} for the"
        " number.",
        fr="{n}: notre appel n'est pas passé. SVP appelez de votre téléphone. Répondez {n} pour le"
        " numéro.",
    ),
    "staff.call_unanswered": Text(
        en="{n}: nobody answered the call. To try again, text {n} CALL.",
        fr="{n}: personne n'a répondu à l'appel. Pour réessayer, textez {n} APPEL.",
    ),
    "staff.call_voicemail": Text(
        en="{n}: a voicemail seems to have answered. Did you talk with them? Text {n} OK. Again:"
        " {n} CALL.",
        fr="{n}: une boîte vocale semble avoir répondu. Vous vous êtes parlé? {n} OK. Encore: {n}"
        " APPEL.",
    ),
    "staff.call_short": Text(
        en="{n}: that call was a minute or less. Reached them? Text {n} OK. Again: {n} CALL.",
        fr="{n}: l'appel a duré une minute ou moins. Personne jointe? {n} OK. Encore: {n} APPEL.",
    ),
    "staff.reached": Text(
        en="{n}: contact noted. At the end, text {n} DONE.",
        fr="{n}: contact noté. À la fin, textez {n} FINI.",
    ),
    "staff.need": Text(
        en="{n}: {name} needs: {need}.",
        fr="{n}: {name} a un besoin: {need}.",
    ),
    "staff.wish": Text(en="{n}: {name} {what}.", fr="{n}: {name} {what}."),
    "staff.words": Text(en="{n} {name}: {words}", fr="{n} {name}: {words}", free_words=True),
    "staff.words_at_desk": Text(
        en="{n} is about {name}. Their words are at the desk, not in a text.",
        fr="{n}: il s'agit de {name}. Ses mots sont au bureau, pas dans un texto.",
    ),
    "staff.new_at_desk": Text(
        en="{n}: new text. It is at the desk.",
        fr="{n}: nouveau texto. Il est au bureau.",
    ),
    "staff.told_by": Text(
        en="{n}: {coord} told us of this. To call {coord}: {words}",
        fr="{n}: c'est {coord} qui nous avise. Pour appeler {coord}: {words}",
        free_words=True,
    ),
    "staff.meets": Text(
        en="{n}: {name} meets {words}.",
        fr="{n}: {name} rencontre {words}.",
        free_words=True,
    ),
    "staff.said": Text(en="{n}: {words}", fr="{n}: {words}", free_words=True),
    "staff.answered": Text(
        en="{n}: we sent them: {words}",
        fr="{n}: on lui a envoyé: {words}",
        free_words=True,
    ),
    "staff.noted": Text(en="{n}: noted: {words}", fr="{n}: noté: {words}", free_words=True),
    "staff.unanswered": Text(
        en="{n}: no safety text went to them.",
        fr="{n}: aucun texto de sécurité envoyé.",
    ),
    "staff.details_do_not_text": Text(
        en="{n}: do not text. Somebody may be reading that phone. If you call, do not say who you"
        " are until you know who answers.",
        fr="{n}: ne textez pas. Quelqu'un lit peut-être ce téléphone. Si vous appelez, ne dites pas"
        " qui vous êtes avant de savoir qui répond.",
    ),
    "staff.contact": Text(
        en="{n}: contact noted. At the end: {n} DONE and 1 to 5. The list: {n} DONE.",
        fr="{n}: contact noté. À la fin: {n} FINI et 1 à 5. La liste: {n} FINI.",
    ),
    "staff.passed": Text(
        en="{n} is passed on. The next person is being told.",
        fr="{n} est passée à la personne suivante. On l'avise.",
    ),
    "staff.nobody_to_pass": Text(
        en="{n}: nobody else is on call right now. It stays with you.",
        fr="{n}: personne d'autre n'est de garde. Elle reste avec vous.",
    ),
    "staff.closed": Text(en="{n} is closed. Thank you.", fr="{n}: c'est fermé. Merci."),
    "staff.closed_until": Text(
        en="{n} is closed. We text you about it again on {until}. Thank you.",
        fr="{n}: c'est fermé. On vous en reparle le {until}. Merci.",
    ),
    "staff.needs_outcome": Text(
        en="To close {n}, text {n} DONE and a number: 1 safe, 2 {988} or {911}, 3 referred,"
        " 4 not reached, 5 false alarm. Then a day, to be reminded.",
        fr="Pour fermer {n}, textez {n} FINI et un chiffre: 1 en sécurité, 2 {988} ou {911},"
        " 3 dirigé ailleurs, 4 pas joint, 5 fausse alerte. Puis un jour, pour un rappel.",
    ),
    "staff.note_saved": Text(
        en="{n}: note saved. Nothing was sent.",
        fr="{n}: note gardée. Rien n'est parti.",
    ),
    "staff.relay_confirm": Text(
        en="{n}: your words will go to {name} as a text. 1 = send. Anything else: nothing is sent.",
        fr="{n}: vos mots iront à {name} par texto. 1 = envoyer. Toute autre réponse: rien ne"
        " part.",
    ),
    "staff.relay_confirm.again": Text(
        en="{n}: send your words to {name}? 1 = send. Anything else: nothing is sent.",
        fr="{n}: envoyer vos mots à {name}? 1 = envoyer. Toute autre réponse: rien ne part.",
    ),
    "staff.relay_confirm_reading": Text(
        en="{n}: careful, somebody may be reading that phone. Send anyway? 1 = send. Anything"
        " else: nothing is sent.",
        fr="{n}: attention, quelqu'un lit peut-être ce téléphone. Envoyer quand même?"
        " 1 = envoyer. Toute autre réponse: rien ne part.",
    ),
    "staff.relay_confirm_reading.again": Text(
        en="{n}: somebody may be reading that phone. Send your words? 1 = send. Anything else:"
        " nothing is sent.",
        fr="{n}: quelqu'un lit peut-être ce téléphone. Envoyer vos mots? 1 = envoyer. Toute autre"
        " réponse: rien ne part.",
    ),
    "staff.relayed": Text(
        en="{n}: your text is on its way.",
        fr="{n}: votre texto est en route.",
    ),
    "staff.relay_dropped": Text(en="OK, nothing was sent.", fr="D'accord, rien n'est parti."),
    "staff.already_taken": Text(
        en="{n} is with {coord} since {clock}. Nothing for you to do.",
        fr="{n} est avec {coord} depuis {clock}. Rien à faire pour vous.",
    ),
    "staff.not_yours": Text(
        en="{n} is with {coord}. Nothing was sent. To take over, ask {coord} to text {n} PASS.",
        fr="{n} est avec {coord}. Rien n'est parti. Pour la reprendre, demandez à {coord} de texter"
        " {n} PASSE.",
    ),
    "staff.about_you": Text(
        en="{n} is about you, so only the others of our team can take it. In danger? Call {911}."
        " To talk now: {988.call_or_text} {988}.",
        fr="{n}, c'est à propos de vous: seuls les autres de l'équipe peuvent la prendre. En"
        " danger? Appelez le {911}. Parler: {988}, {988.call_or_text}.",
    ),
    "staff.no_such": Text(
        en="Nothing was sent. There is no {n} here. Please check the number.",
        fr="Rien n'est parti. Il n'y a pas de {n} ici. SVP vérifiez le numéro.",
    ),
    "staff.closed_before": Text(
        en="{n} is already closed. Nothing was sent.",
        fr="{n}: c'est déjà fermé. Rien n'est parti.",
    ),
    "staff.several": Text(
        en="Nothing was sent. You have more than one open. Start with its number.",
        fr="Rien n'est parti. Vous en avez plus d'une ouverte. Commencez par son numéro.",
    ),
    "staff.nothing_sent": Text(
        en="Nothing was sent. Start with the number.",
        fr="Rien n'est parti. Commencez par le numéro.",
    ),
    "staff.none_open": Text(
        en="You have nothing open right now.",
        fr="Vous n'avez rien d'ouvert pour le moment.",
    ),
    "staff.help": Text(
        en="{n} and: OK = reached, PASS, WORDS = read again, note: = keep a note, DONE 1 safe"
        " 2 {988} or {911} 3 referred 4 not reached 5 false. Other words go to them.",
        fr="{n} et: OK = joint, PASSE, MOTS = relire, note: = noter, FINI 1 en sécurité 2 {988} ou"
        " {911} 3 dirigé 4 pas joint 5 fausse. Tout autre texte lui est envoyé.",
    ),
    "staff.new_text": Text(
        en="{n}: new text. Reply {n} to read it.",
        fr="{n}: nouveau texto. Répondez {n} pour le lire.",
    ),
    "staff.now_red": Text(
        en="{n} is URGENT now. Their new words follow. Please call them. Can't? {n} PASS.",
        fr="{n} est maintenant URGENT. Ses nouveaux mots suivent. SVP appelez. Pas possible?"
        " {n} PASSE.",
    ),
    "staff.may_be": Text(
        en="{n}: this number may be used by {words}. Do not say a name until you know who answers.",
        fr="{n}: ce numéro est peut-être à {words}. Ne dites pas de nom avant de savoir qui"
        " répond.",
        free_words=True,
    ),
    "staff.cannot_text": Text(
        en="{n}: nothing was sent. We do not know whose number this is. Please call.",
        fr="{n}: rien n'est parti. Nous ne savons pas à qui est ce numéro. SVP appelez.",
    ),
    "staff.reminder_answer": Text(
        en="{n}: they answered our reminder ({when}): {what}. Reply {n} to read it.",
        fr="{n}: réponse à notre rappel ({when}): {what}. Répondez {n} pour lire.",
    ),
    "staff.waiting": Text(
        en="{org}: message {n} waiting since {clock}. Reply {n} to read it.",
        fr="{org}: message {n} en attente depuis {clock}. Répondez {n} pour le lire.",
    ),
    "staff.yellow": Text(
        en="{org}: {n}, {what}. Not urgent. Reply {n} to read it.",
        fr="{org}: {n}, {what}. Pas urgent. Répondez {n} pour lire.",
    ),
    "staff.data_due": Text(
        en="{org}: {n}, {what}. It must be done by {until}. Reply {n} to read it.",
        fr="{org}: {n}, {what}. À faire d'ici le {until}. Répondez {n} pour lire.",
    ),
    "staff.data_late": Text(
        en="{org}: {n}, {what}. 30 days are over and it is not done. {coord} has it. Please see to"
        " it today.",
        fr="{org}: {n}, {what}. Les 30 jours sont passés, ce n'est pas fait. Responsable:"
        " {coord}. À faire aujourd'hui svp.",
    ),
    "staff.blocked": Text(
        en="{n}: our texts to this person are blocked. Please call them.",
        fr="{n}: nos textos à cette personne sont bloqués. SVP appelez-la.",
    ),
    "staff.opted_out": Text(
        en="{n}: this person just asked for no more texts. Please call them.",
        fr="{n}: cette personne vient de demander de ne plus recevoir de textos. SVP appelez-la.",
    ),
}
