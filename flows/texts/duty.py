"""What staff read about the rota: who is on call, swaps, gaps, and the test page."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "drill.page": Text(
        en="{org} TEST PAGE: do our pages reach you? Reply {n}. This is only a test.",
        fr="{org} APPEL TEST: nos appels de garde vous arrivent? Répondez {n}. C'est seulement un"
        " test.",
    ),
    "drill.answered": Text(
        en="Thank you. The test page worked.",
        fr="Merci. L'appel test a fonctionné.",
    ),
    "drill.answer_so": Text(
        en="To answer the test page, text {n} alone.",
        fr="Pour répondre à l'appel test, textez {n} tout seul.",
    ),
    "drill.unanswered": Text(
        en="{org}: nobody answered the test page of {clock}. Pages about alerts may not arrive."
        " Please check your phone.",
        fr="{org}: personne n'a répondu à l'appel test de {clock}. Les alertes n'arrivent peut-être"
        " pas. SVP vérifiez votre téléphone.",
    ),
    "rota.gap": Text(
        en="{org}: nobody is first on call from {t1} to {t2}. Please fill it. To see the rota, text"
        " ONCALL.",
        fr="{org}: personne n'est de garde du {t1} au {t2}. SVP trouvez quelqu'un. Pour voir les"
        " gardes, textez GARDE.",
    ),
    "rota.gaps": Text(
        en="{org}: nobody is first on call from {t1} to {t2}. Gaps in the next 7 days: {n}. To see"
        " the rota, text ONCALL.",
        fr="{org}: personne n'est de garde du {t1} au {t2}. Trous d'ici 7 jours: {n}. Pour voir les"
        " gardes, textez GARDE.",
    ),
    "rota.left_first": Text(
        en="{org}: {name} has left. Nobody is first on call {t1} to {t2}. Open turns in 4 weeks:"
        " {n}. Text ONCALL.",
        fr="{org}: départ de {name}. Personne de garde du {t1} au {t2}. Tours libres, 4 semaines:"
        " {n}. Textez GARDE.",
    ),
    "rota.left_backup": Text(
        en="{org}: {name} has left. No backup {t1} to {t2}. Open turns in 4 weeks: {n}. Text"
        " ONCALL.",
        fr="{org}: départ de {name}. Pas de relève du {t1} au {t2}. Tours libres, 4 semaines: {n}."
        " Textez GARDE.",
    ),
    "duty.confirm_code": Text(
        en="{org}: {pin} is the code to confirm change {n} of what alarms. You know nothing of it?"
        " Give it to nobody and tell your team.",
        fr="{org}: {pin} est le code pour confirmer le changement {n} aux alertes. Vous n'en savez"
        " rien? Ne le donnez pas, avisez l'équipe.",
    ),
    "rota.yours_now": Text(
        en="{org}: {name} has left. You look after their people now: {people}. Open matters: {n}."
        " To read what waits, text MORE.",
        fr="{org}: départ de {name}. Vous suivez ses personnes maintenant: {people}. Dossiers"
        " ouverts: {n}. Pour lire, textez SUITE.",
    ),
    "rota.put_on": Text(
        en="{org}: you are on call from {t1} to {t2}. Not right? Call {phone}.",
        fr="{org}: vous êtes de garde du {t1} au {t2}. Une erreur? Appelez le {phone}.",
    ),
    "rota.put_behind": Text(
        en="{org}: you are the backup from {t1} to {t2}. Not right? Call {phone}.",
        fr="{org}: vous êtes en relève du {t1} au {t2}. Une erreur? Appelez le {phone}.",
    ),
    "duty.now": Text(
        en="On call now: {team}, until {when}. Next: {next_team}.",
        fr="De garde: {team}, jusqu'au {when}. Ensuite: {next_team}.",
    ),
    "duty.now_on": Text(
        en="On call now: {team}. No change in the next weeks.",
        fr="De garde: {team}. Pas de changement dans les prochaines semaines.",
    ),
    "duty.asking": Text(
        en="{coord} is asked to take your {post} {t1} to {t2}, for theirs from {t3}. Nothing"
        " changes before a yes.",
        fr="On propose à {coord} votre {post} du {t1} au {t2}, contre la sienne du {t3}. Rien ne"
        " change avant un oui.",
    ),
    "duty.asking_only": Text(
        en="{coord} is asked to take your {post} {t1} to {t2}. Nothing changes before a yes.",
        fr="On demande à {coord} de prendre votre {post} du {t1} au {t2}. Rien ne change avant un"
        " oui.",
    ),
    "duty.asked_before": Text(
        en="{coord} has that question already: {t1} to {t2}. You will hear the answer.",
        fr="{coord} a déjà cette question: du {t1} au {t2}. Vous aurez la réponse.",
    ),
    "duty.asked_other": Text(
        en="{coord} has another question of yours: {t1} to {t2}. Nothing more is asked before the"
        " answer.",
        fr="{coord} a déjà une autre question de vous: du {t1} au {t2}. Rien de plus n'est demandé"
        " avant la réponse.",
    ),
    "duty.asked": Text(
        en="{coord} asks: can you take the {post} {t1} to {t2}, for yours from {t3}? 1 = yes,"
        " 2 = no",
        fr="{coord} demande: prenez-vous sa {post} du {t1} au {t2}, contre la vôtre du {t3}?"
        " 1 = oui, 2 = non",
    ),
    "duty.asked.again": Text(
        en="Your answer to {coord}, please: the {post} {t1} to {t2}, for yours from {t3}? 1 = yes,"
        " 2 = no",
        fr="Votre réponse à {coord} SVP: sa {post} du {t1} au {t2}, contre la vôtre du {t3}?"
        " 1 = oui, 2 = non",
    ),
    "duty.asked_only": Text(
        en="{coord} asks: can you take the {post} from {t1} to {t2}? 1 = yes, 2 = no",
        fr="{coord} demande: pouvez-vous prendre sa {post} du {t1} au {t2}? 1 = oui, 2 = non",
    ),
    "duty.asked_only.again": Text(
        en="Your answer to {coord}, please: can you take the {post} {t1} to {t2}? 1 = yes, 2 = no",
        fr="Votre réponse à {coord} SVP: prenez-vous sa {post} du {t1} au {t2}? 1 = oui, 2 = non",
    ),
    "duty.yes_or_no": Text(
        en="{coord} waits for your answer about {t1}. Text 1 for yes, 2 for no.",
        fr="{coord} attend votre réponse pour le {t1}. Textez 1 pour oui, 2 pour non.",
    ),
    "duty.agreed": Text(
        en="Thank you. You take the {post} {t1} to {t2}, {coord} from {t3} in return. {coord} is"
        " told.",
        fr="Merci. Vous prenez la {post} du {t1} au {t2}, {coord} à partir du {t3} en retour. C'est"
        " transmis.",
    ),
    "duty.agreed_only": Text(
        en="Thank you. You take the {post} {t1} to {t2}. {coord} is told.",
        fr="Merci. Vous prenez la {post} du {t1} au {t2}. On le dit à {coord}.",
    ),
    "duty.said_yes": Text(
        en="{coord} said yes and takes the {post} {t1} to {t2}. You take theirs from {t3} in"
        " return.",
        fr="{coord} a dit oui et prend la {post} du {t1} au {t2}. Vous prenez celle du {t3} en"
        " retour.",
    ),
    "duty.said_yes_only": Text(
        en="{coord} said yes and takes the {post} {t1} to {t2}.",
        fr="{coord} a dit oui et prend la {post} du {t1} au {t2}.",
    ),
    "duty.refused": Text(
        en="OK, nothing changes. {coord} is told.",
        fr="D'accord, rien ne change. On le dit à {coord}.",
    ),
    "duty.said_no": Text(
        en="{coord} can't take the {post} {t1} to {t2}. It stays with you. To ask somebody else:"
        " SWAP and a name.",
        fr="{coord} ne peut pas prendre la {post} du {t1} au {t2}. Elle reste à vous. Autre"
        " personne: ECHANGE et un nom.",
    ),
    "duty.no_answer": Text(
        en="{coord} has not answered. You keep the {post} {t1} to {t2}.",
        fr="{coord} n'a pas répondu. La {post} reste à vous du {t1} au {t2}.",
    ),
    "duty.places": Text(
        en="With this swap, on call {t1} to {t2}: {team}.",
        fr="Avec cet échange, de garde du {t1} au {t2}: {team}.",
    ),
    "duty.first_then": Text(
        en="{coord} is first on call {t1} to {t2}, you are the backup. To trade places, you first:"
        " text SWAP {coord}.",
        fr="{coord} est de garde du {t1} au {t2}, vous en relève. Pour changer de place, vous de"
        " garde: ECHANGE {coord}.",
    ),
    "duty.changed": Text(
        en="The rota has changed in between: nothing was swapped. To see it, text ONCALL.",
        fr="Les gardes ont changé entre-temps: rien n'est échangé. Pour les voir, textez GARDE.",
    ),
    "duty.no_turn": Text(
        en="You are not on call then: there is nothing to swap. To see the rota, text ONCALL.",
        fr="Vous n'êtes pas de garde à ce moment: rien à échanger. Pour voir les gardes, textez"
        " GARDE.",
    ),
    "duty.whom": Text(
        en="Text SWAP and a name or a day, like SWAP SAT. Names: {words}",
        fr="Textez ECHANGE et un nom ou un jour, comme ECHANGE SAM. Noms: {words}",
        free_words=True,
    ),
    "duty.nobody_else": Text(
        en="There is nobody else to ask right now.",
        fr="Il n'y a personne d'autre à qui le demander pour le moment.",
    ),
}
