"""What a mentor reads: as little as possible, nothing of what their mentee wrote."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "mentor.good_week": Text(
        en="{org}: {name} has a good week and wanted you to know. No need to answer.",
        fr="{org}: {name} passe une bonne semaine et voulait vous le dire. Pas besoin de répondre.",
    ),
    "mentor.remind": Text(
        en="{org}: {name}, {when}, {where}. 1 = I'll be there, 2 = move it, 3 = call me",
        fr="{org}: {name}, {when}, {where}. 1 = j'y serai, 2 = déplacer, 3 = appelez-moi",
    ),
    "mentor.remind.again": Text(
        en="Sorry, I didn't get that. {name}, {when}, {where}: 1 = I'll be there, 2 = move it,"
        " 3 = call me",
        fr="Pardon, je n'ai pas compris. {name}, {when}, {where}: 1 = j'y serai, 2 = déplacer,"
        " 3 = appelez-moi",
    ),
    "mentor.thanks": Text(
        en="Thank you, noted. If that changes, just text us.",
        fr="Merci, c'est noté. Si ça change, textez-nous.",
    ),
    "mentor.report": Text(
        en="{org}: did you and {name} meet? 1 = in person, 2 = phone or video, 3 = no,"
        " 4 = moved. Worried about them? Reply 9.",
        fr="{org}: avez-vous vu {name}? 1 = en personne, 2 = téléphone ou vidéo, 3 = non,"
        " 4 = déplacé. Inquiétude? Répondez 9.",
    ),
    "mentor.report.again": Text(
        en="Sorry, I didn't get that. You and {name}: 1 = in person, 2 = phone or video, 3 = no,"
        " 4 = moved. Worried about them? Reply 9.",
        fr="Pardon, je n'ai pas compris. Vous et {name}: 1 = en personne, 2 = téléphone ou vidéo,"
        " 3 = non, 4 = déplacé. Inquiétude? Répondez 9.",
    ),
    "mentor.report_again": Text(
        en="{org}: one more try, did you and {name} meet? 1 = in person, 2 = phone or video,"
        " 3 = no, 4 = moved. Worried about them? Reply 9.",
        fr="{org}: petit rappel, avez-vous vu {name}? 1 = en personne, 2 = téléphone ou vidéo,"
        " 3 = non, 4 = déplacé. Inquiétude? Répondez 9.",
    ),
    "mentor.report_again.again": Text(
        en="Sorry, I didn't get that. You and {name}: 1 = in person, 2 = phone or video, 3 = no,"
        " 4 = moved. Worried about them? Reply 9.",
        fr="Pardon, je n'ai pas compris. Vous et {name}: 1 = en personne, 2 = téléphone ou vidéo,"
        " 3 = non, 4 = déplacé. Inquiétude? Répondez 9.",
    ),
    "mentor.report_no": Text(
        en="That's OK. Who could not make it? 1 = they could not, 2 = I could not, 3 = don't know",
        fr="Aucun souci. Qui n'a pas pu? 1 = l'autre personne, 2 = moi, 3 = je ne sais pas",
    ),
    "mentor.report_no.again": Text(
        en="Sorry, I didn't get that. Who could not make it? 1 = they could not,"
        " 2 = I could not, 3 = don't know",
        fr="Pardon, je n'ai pas compris. Qui n'a pas pu? 1 = l'autre personne, 2 = moi,"
        " 3 = je ne sais pas",
    ),
    "mentor.whose": Text(
        en="Which meeting do you mean? 1 = {name}, {clock}, 2 = {coord}, {clock_by}, 3 = both",
        fr="De quel rendez-vous parlez-vous? 1 = {name}, {clock}, 2 = {coord}, {clock_by}, 3 = les"
        " deux",
    ),
    "mentor.whose.again": Text(
        en="Sorry, I didn't get that. Which meeting? 1 = {name}, {clock}, 2 = {coord}, {clock_by},"
        " 3 = both",
        fr="Pardon, je n'ai pas compris. Quel rendez-vous? 1 = {name}, {clock}, 2 = {coord},"
        " {clock_by}, 3 = les deux",
    ),
    "mentor.report_thanks": Text(
        en="Thank you for telling us. You can text us any time.",
        fr="Merci de nous le dire. Vous pouvez nous texter en tout temps.",
    ),
    "mentor.worry": Text(
        en="Thank you. We are telling our team now. If someone is in danger, call {911}. Please"
        " don't text private details.",
        fr="Merci. On avise notre équipe. Si quelqu'un est en danger, appelez le {911}. SVP pas"
        " de détails privés par texto.",
    ),
    "mentor.worry_later": Text(
        en="Thank you. Our team will be told at {clock}. If someone is in danger now, call {911}."
        " Please don't text private details.",
        fr="Merci. Notre équipe sera avisée à {clock}. Si quelqu'un est en danger, appelez le"
        " {911}. SVP pas de détails privés par texto.",
    ),
    "mentor.next_time": Text(
        en="Great! Same time next {day} with {name}, {clock}? 1 = yes, 2 = other time, 3 = later",
        fr="Super! Même heure {day} prochain avec {name}, {clock}? 1 = oui, 2 = autre moment,"
        " 3 = plus tard",
    ),
    "mentor.next_time.again": Text(
        en="Sorry, I didn't get that. Same time next {day} with {name}, {clock}? 1 = yes, 2 ="
        " other time, 3 = later",
        fr="Pardon, je n'ai pas compris. Même heure {day} prochain avec {name}, {clock}? 1 = oui,"
        " 2 = autre moment, 3 = plus tard",
    ),
    "mentor.booked": Text(
        en="Booked: {name}, {when}, {where}. Not right? Text UNDO within 10 minutes. Thank you.",
        fr="C'est noté: {name}, {when}, {where}. Erreur? Textez RETOUR d'ici 10 minutes. Merci.",
    ),
    "mentor.asked": Text(
        en="Thank you. We are asking {name} about {when} and will text you the answer.",
        fr="Merci. On demande à {name} pour {when} et on vous texte la réponse.",
    ),
    "mentor.declined": Text(
        en="OK, {when} is off. We'll tell {name} and offer other times. Not right? Text UNDO"
        " within 10 minutes.",
        fr="D'accord, {when}, c'est annulé. On avise {name} et on offre d'autres moments. Erreur?"
        " Textez RETOUR d'ici 10 minutes.",
    ),
    "mentor.later": Text(
        en="OK, no rush. To set a new time, text MENU.",
        fr="D'accord, rien ne presse. Pour fixer un moment, textez MENU.",
    ),
    "mentor.told_moved": Text(
        en="{org}: new time with {name}: {when}, {where}. Doesn't work? Text MENU.",
        fr="{org}: nouveau moment avec {name}: {when}, {where}. Pas possible? Textez MENU.",
    ),
    "mentor.told_stands_in": Text(
        en="{org}: you meet {name} for {mentor} this time: {when}, {where}. Thank you. Can't? Text"
        " MENU.",
        fr="{org}: cette fois, vous voyez {name} à la place de {mentor}: {when}, {where}. Pas"
        " possible? Textez MENU.",
    ),
    "mentor.told_stand_in": Text(
        en="{org}: {mentor} meets {name} for you this time: {when}. Nothing to do.",
        fr="{org}: cette fois, {mentor} voit {name} à votre place: {when}. Rien à faire.",
    ),
    "mentor.told_replaced": Text(
        en="{org}: {when} with {name} is off for you. {mentor} meets {name} this time. Nothing to"
        " do.",
        fr="{org}: {when} avec {name}, c'est annulé pour vous. Cette fois, c'est {mentor}. Rien à"
        " faire.",
    ),
    "mentor.told_off": Text(
        en="{org}: {name} can't make it: {when} is off. Nothing to do. For a new time, text MENU.",
        fr="{org}: {name} ne pourra pas: {when}, c'est annulé. Rien à faire. Pour un nouveau"
        " moment, textez MENU.",
    ),
    "mentor.meets": Text(
        en="{org}: from now on you meet {name}. Thank you. Questions? Call {phone}.",
        fr="{org}: à partir de maintenant, vous voyez {name}. Merci. Une question? Appelez le"
        " {phone}.",
    ),
    "mentor.told_cancelled": Text(
        en="{org}: {when} with {name} is off. Nothing to do. For a new time, text MENU.",
        fr="{org}: {when} avec {name}, c'est annulé. Rien à faire. Pour un nouveau moment,"
        " textez MENU.",
    ),
    "mentor.told_there": Text(
        en="{org}: {name} is there or on the way. {when}. Not you? Text LATE or CAN'T COME.",
        fr="{org}: {name} est sur place ou en route. {when}. Pas vous? Textez EN RETARD ou PAS"
        " POSSIBLE.",
    ),
    "mentor.told_ready": Text(
        en="{org}: {name} is ready to talk. {when}. Not you? Text LATE or CAN'T COME.",
        fr="{org}: {name} attend de vous parler. {when}. Pas vous? Textez EN RETARD ou PAS"
        " POSSIBLE.",
    ),
    "mentor.there_noted": Text(
        en="Thank you. We are letting {name} know now.",
        fr="Merci. On avise {name} tout de suite.",
    ),
    "mentor.told_late": Text(
        en="{org}: {name} is running late. Thanks for waiting a little.",
        fr="{org}: {name} aura du retard. Merci d'attendre un peu.",
    ),
    "mentor.told_late_minutes": Text(
        en="{org}: {name} is running about {minutes} minutes late. Thanks for waiting.",
        fr="{org}: {name} aura environ {minutes} minutes de retard. Merci d'attendre un peu.",
    ),
    "mentor.told_will_be_late": Text(
        en="{org}: {name} will be a little late: {when}. Thanks for waiting a little then.",
        fr="{org}: {name} aura un peu de retard: {when}. Merci d'attendre un peu à ce moment-là.",
    ),
    "mentor.told_will_be_late_minutes": Text(
        en="{org}: {name} will be about {minutes} minutes late: {when}. Thanks for waiting then.",
        fr="{org}: {name} aura environ {minutes} minutes de retard: {when}. Merci d'attendre un"
        " peu à ce moment-là.",
    ),
    "mentor.told_not_confirmed": Text(
        en="{org}: {name} has not confirmed {when} yet. Please still plan to be there. Can't?"
        " Text MENU.",
        fr="{org}: {name} n'a pas encore confirmé: {when}. SVP prévoyez y être quand même. Pas"
        " possible? Textez MENU.",
    ),
    "mentor.told_by_phone": Text(
        en="{org}: {name} asks to talk by phone: {when}. Our team will tell you how. Can't?"
        " Text MENU.",
        fr="{org}: {name} préfère le téléphone: {when}. L'équipe vous dira comment. Pas possible?"
        " Textez MENU.",
    ),
    "mentor.told_by_video": Text(
        en="{org}: {name} asks to talk by video: {when}. Our team will tell you how. Can't?"
        " Text MENU.",
        fr="{org}: {name} préfère la vidéo: {when}. L'équipe vous dira comment. Pas possible?"
        " Textez MENU.",
    ),
    "mentor.told_back_on": Text(
        en="{org}: back on as before with {name}: {when}, {where}.",
        fr="{org}: comme prévu au départ avec {name}: {when}, {where}.",
    ),
    "mentor.told_agreed": Text(
        en="{org}: {name} said yes to {when}, {where}. Thank you.",
        fr="{org}: {name} a dit oui: {when}, {where}. Merci.",
    ),
    "mentor.told_not_agreed": Text(
        en="{org}: {when} does not work for {name}. The time you had still stands. Can't? Text"
        " MENU.",
        fr="{org}: {when}, {name} ne peut pas. Le moment prévu avant tient toujours. Pas possible?"
        " Textez MENU.",
    ),
    "mentor.told_no_answer": Text(
        en="{org}: {name} has not said yes to {when}. The time you had still stands. Can't? Text"
        " MENU.",
        fr="{org}: {name} n'a pas dit oui pour {when}. Le moment prévu avant tient toujours. Pas"
        " possible? Textez MENU.",
    ),
    "mentor.call_me_noted": Text(
        en="Thank you. A person on our team will call you.",
        fr="Merci. Une personne de l'équipe vous appellera.",
    ),
}
