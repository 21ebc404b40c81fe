"""What a mentee reads about their meetings. Discreet: first names, no word about the programme."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "meeting.confirm": Text(
        en="Hi {name}. You and {mentor}: {when}, {where}. Can you make it? 1 = yes,"
        " 2 = other time, 3 = by phone, 4 = no",
        fr="Bonjour {name}. Vous et {mentor}: {when}, {where}. Possible? 1 = oui,"
        " 2 = autre moment, 3 = par téléphone, 4 = non",
    ),
    "meeting.confirm.again": Text(
        en="Sorry, I didn't get that. {mentor}, {when}, {where}. OK? 1 = yes, 2 = other time,"
        " 3 = by phone, 4 = no",
        fr="Pardon, je n'ai pas compris. {mentor}, {when}, {where}. Possible? 1 = oui, 2 = autre"
        " moment, 3 = par téléphone, 4 = non",
    ),
    "meeting.confirm_call": Text(
        en="Hi {name}. You and {mentor}: {when}, {where}. Can you make it? 1 = yes,"
        " 2 = other time, 4 = no",
        fr="Bonjour {name}. Vous et {mentor}: {when}, {where}. Possible? 1 = oui,"
        " 2 = autre moment, 4 = non",
    ),
    "meeting.confirm_call.again": Text(
        en="Sorry, I didn't get that. {mentor}, {when}, {where}. OK? 1 = yes, 2 = other time, 4 ="
        " no",
        fr="Pardon, je n'ai pas compris. {mentor}, {when}, {where}. Possible? 1 = oui, 2 = autre"
        " moment, 4 = non",
    ),
    "meeting.leave": Text(
        en="Great, thanks. What time will you leave to meet {mentor}? If you need a bus ticket or"
        " a ride, text BUS.",
        fr="Super, merci. Vous partez à quelle heure pour voir {mentor}? Besoin d'un billet de"
        " bus ou d'un transport? Textez BUS.",
    ),
    "meeting.leave.again": Text(
        en="Sorry, I didn't get that. What time will you leave? A time like 5:30 is fine. If you"
        " need a ride, text BUS.",
        fr="Pardon, je n'ai pas compris. Vous partez à quelle heure? Une heure comme 17 h 30"
        " suffit. Besoin d'un transport? Textez BUS.",
    ),
    "meeting.confirmed_call": Text(
        en="Great, you're set with {mentor}: {when}. If that changes, just text us.",
        fr="Super, c'est noté avec {mentor}: {when}. Si ça change, textez-nous.",
    ),
    "meeting.leave_noted": Text(
        en="Thanks, that's a good plan. If anything changes, just text us.",
        fr="Merci, c'est un bon plan. Si quelque chose change, textez-nous.",
    ),
    "meeting.leave_words": Text(
        en="Thanks for writing. {coord} will read it. If anything changes for your meeting, just"
        " text us.",
        fr="Merci d'avoir écrit. {coord} va vous lire. Si quelque chose change pour votre"
        " rendez-vous, textez-nous.",
    ),
    "meeting.bus_noted": Text(
        en="Got it: bus ticket or ride. We are telling {coord}, who will get back to you.",
        fr="Bien noté: billet de bus ou transport. On avise {coord}, qui vous reviendra.",
    ),
    "meeting.say_ok": Text(
        en="Thanks for your text. If you need anything, text MENU.",
        fr="Merci pour votre texto. Si vous avez besoin de quelque chose, textez MENU.",
    ),
    "meeting.to_phone": Text(
        en="Done: by phone, {when}. Our team will text you how before then. Not right? Text UNDO"
        " within 10 minutes.",
        fr="C'est fait: par téléphone, {when}. L'équipe vous textera comment avant. Erreur? Textez"
        " RETOUR d'ici 10 minutes.",
    ),
    "meeting.to_video": Text(
        en="Done: by video, {when}. Our team will text you how before then. Not right? Text UNDO"
        " within 10 minutes.",
        fr="C'est fait: par vidéo, {when}. L'équipe vous textera comment avant. Erreur? Textez"
        " RETOUR d'ici 10 minutes.",
    ),
    "meeting.same_day": Text(
        en="Today {clock}, {where}. 1 = on my way, 2 = running late, 3 = can't today. Any answer"
        " is OK.",
        fr="Aujourd'hui {clock}, {where}. 1 = en route, 2 = en retard, 3 = pas possible. Toute"
        " réponse est correcte.",
    ),
    "meeting.same_day.again": Text(
        en="Sorry, I didn't get that. Today {clock}, {where}: 1 = on my way, 2 = running late,"
        " 3 = can't today",
        fr="Pardon, je n'ai pas compris. Aujourd'hui {clock}, {where}: 1 = en route,"
        " 2 = en retard, 3 = pas possible",
    ),
    "meeting.same_day_call": Text(
        en="Today {clock}, {where}. 1 = I'll be there, 2 = running late, 3 = can't today. Any"
        " answer is OK.",
        fr="Aujourd'hui {clock}, {where}. 1 = j'y serai, 2 = en retard, 3 = pas possible. Toute"
        " réponse est correcte.",
    ),
    "meeting.same_day_call.again": Text(
        en="Sorry, I didn't get that. Today {clock}, {where}: 1 = I'll be there,"
        " 2 = running late, 3 = can't today",
        fr="Pardon, je n'ai pas compris. Aujourd'hui {clock}, {where}: 1 = j'y serai,"
        " 2 = en retard, 3 = pas possible",
    ),
    "meeting.tomorrow": Text(
        en="Tomorrow {clock}, {where}. 1 = I'll be there, 2 = running late, 3 = can't make it."
        " Any answer is OK.",
        fr="Demain {clock}, {where}. 1 = j'y serai, 2 = en retard, 3 = pas possible. Toute"
        " réponse est correcte.",
    ),
    "meeting.tomorrow.again": Text(
        en="Sorry, I didn't get that. Tomorrow {clock}, {where}: 1 = I'll be there,"
        " 2 = running late, 3 = can't make it",
        fr="Pardon, je n'ai pas compris. Demain {clock}, {where}: 1 = j'y serai,"
        " 2 = en retard, 3 = pas possible",
    ),
    "meeting.on_way": Text(
        en="Thanks for telling us. Have a good time.",
        fr="Merci de nous le dire. Bonne route.",
    ),
    "meeting.there_noted": Text(
        en="Thanks for telling us. We are letting {mentor} know now.",
        fr="Merci de nous le dire. On avise {mentor} tout de suite.",
    ),
    "meeting.mentor_there": Text(
        en="{mentor} is there or on the way. Running late? Text LATE. Can't come? Text CAN'T COME."
        " Any answer is OK.",
        fr="{mentor} est sur place ou en route. En retard? Textez EN RETARD. Pas possible? Textez"
        " PAS POSSIBLE. Toute réponse est correcte.",
    ),
    "meeting.mentor_ready": Text(
        en="{mentor} is ready to talk. Running late? Text LATE. Can't talk? Text CAN'T COME. Any"
        " answer is OK.",
        fr="{mentor} attend de vous parler. En retard? Textez EN RETARD. Pas possible? Textez PAS"
        " POSSIBLE. Toute réponse est correcte.",
    ),
    "meeting.waited": Text(
        en="We're sorry you waited. It was nothing you did. Our team will look into it. For a new"
        " time, text MENU.",
        fr="Nos excuses pour l'attente. Ce n'est pas à cause de vous. L'équipe va s'informer. Pour"
        " un autre moment, textez MENU.",
    ),
    "meeting.late_noted": Text(
        en="No problem, thanks for telling us. We are letting {mentor} know.",
        fr="Aucun souci, merci de nous le dire. On avise {mentor}.",
    ),
    "meeting.not_today": Text(
        en="That's OK, thanks for telling us. We'll tell {mentor}. Not right? Text UNDO within 10"
        " minutes.",
        fr="Aucun souci, merci de nous le dire. On avise {mentor}. Erreur? Textez RETOUR d'ici 10"
        " minutes.",
    ),
    "meeting.missed": Text(
        en="Hi {name}, we missed you today. That's OK. What would help? 1 = new time,"
        " 2 = I need help, 3 = by phone, 4 = not now",
        fr="Bonjour {name}. On s'est manqués, c'est correct. Qu'est-ce qui aiderait?"
        " 1 = nouveau moment, 2 = besoin d'aide, 3 = par téléphone, 4 = pas maintenant",
    ),
    "meeting.missed.again": Text(
        en="Sorry, I didn't get that. What would help? 1 = new time, 2 = I need help,"
        " 3 = by phone, 4 = not now",
        fr="Pardon, je n'ai pas compris. Qu'est-ce qui aiderait? 1 = nouveau moment,"
        " 2 = besoin d'aide, 3 = par téléphone, 4 = pas maintenant",
    ),
    "meeting.missed_yesterday": Text(
        en="Hi {name}, we missed you yesterday. That's OK. What would help? 1 = new time,"
        " 2 = I need help, 3 = by phone, 4 = not now",
        fr="Bonjour {name}. On s'est manqués hier, c'est correct. Qu'est-ce qui aiderait?"
        " 1 = nouveau moment, 2 = besoin d'aide, 3 = par téléphone, 4 = pas maintenant",
    ),
    "meeting.missed_yesterday.again": Text(
        en="Sorry, I didn't get that. What would help? 1 = new time, 2 = I need help,"
        " 3 = by phone, 4 = not now",
        fr="Pardon, je n'ai pas compris. Qu'est-ce qui aiderait? 1 = nouveau moment,"
        " 2 = besoin d'aide, 3 = par téléphone, 4 = pas maintenant",
    ),
    "meeting.not_now": Text(
        en="OK, no rush. You keep your place. When you want a new time, text MENU.",
        fr="D'accord, rien ne presse. Vous gardez votre place. Pour un nouveau moment, textez"
        " MENU.",
    ),
    "meeting.apology": Text(
        en="We're sorry, {mentor} could not make it. It was nothing you did.",
        fr="Nos excuses, {mentor} n'a pas pu venir. Ce n'est pas à cause de vous.",
    ),
    "meeting.did_meet": Text(
        en="Did you and {mentor} meet today? 1 = yes, 2 = no. Any answer is OK.",
        fr="Avez-vous vu {mentor} aujourd'hui? 1 = oui, 2 = non. Toute réponse est correcte.",
    ),
    "meeting.did_meet.again": Text(
        en="Sorry, I didn't get that. Did you and {mentor} meet? 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. Avez-vous vu {mentor}? 1 = oui, 2 = non",
    ),
    "meeting.did_meet_yesterday": Text(
        en="Did you and {mentor} meet yesterday? 1 = yes, 2 = no. Any answer is OK.",
        fr="Avez-vous vu {mentor} hier? 1 = oui, 2 = non. Toute réponse est correcte.",
    ),
    "meeting.did_meet_yesterday.again": Text(
        en="Sorry, I didn't get that. Did you and {mentor} meet? 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. Avez-vous vu {mentor}? 1 = oui, 2 = non",
    ),
    "meeting.did_meet_thanks": Text(
        en="Thanks for telling us.",
        fr="Merci de nous le dire.",
    ),
    "meeting.changed": Text(
        en="{mentor} asks to move to {when}, {where}. Is that OK? 1 = yes, 2 = other time,"
        " 3 = by phone, 4 = no",
        fr="{mentor} propose un autre moment: {when}, {where}. Ça vous va? 1 = oui,"
        " 2 = autre moment, 3 = par téléphone, 4 = non",
    ),
    "meeting.changed.again": Text(
        en="Sorry, I didn't get that. {mentor}, {when}, {where}. OK? 1 = yes, 2 = other time,"
        " 3 = by phone, 4 = no",
        fr="Pardon, je n'ai pas compris. {mentor}, {when}, {where}. Possible? 1 = oui, 2 = autre"
        " moment, 3 = par téléphone, 4 = non",
    ),
    "meeting.moved": Text(
        en="Your meeting with {mentor} is now {when}, {where}. Later we'll ask if that is OK.",
        fr="Votre rendez-vous avec {mentor}, c'est maintenant {when}, {where}. Plus tard, on vous"
        " demande si ça va.",
    ),
    "meeting.booked": Text(
        en="You're set: {mentor}, {when}, {where}. To change it, text MENU.",
        fr="C'est noté: {mentor}, {when}, {where}. Pour changer, textez MENU.",
    ),
    "meeting.mentor_late": Text(
        en="{mentor} is running late today. Thanks for waiting a little.",
        fr="{mentor} aura du retard aujourd'hui. Merci d'attendre un peu.",
    ),
    "meeting.mentor_late_minutes": Text(
        en="{mentor} is running about {minutes} minutes late. Thanks for waiting a little.",
        fr="{mentor} aura environ {minutes} minutes de retard. Merci d'attendre un peu.",
    ),
    "meeting.mentor_will_be_late": Text(
        en="{mentor} will be a little late: {when}. Thanks for waiting a little then.",
        fr="{mentor} aura un peu de retard: {when}. Merci d'attendre un peu à ce moment-là.",
    ),
    "meeting.mentor_will_be_late_minutes": Text(
        en="{mentor} will be about {minutes} minutes late: {when}. Thanks for waiting then.",
        fr="{mentor} aura environ {minutes} minutes de retard: {when}. Merci d'attendre un peu.",
    ),
    "meeting.cancelled": Text(
        en="Sorry, {when} with {mentor} is off. For a new time, text MENU.",
        fr="Désolé, {when} avec {mentor}, c'est annulé. Pour un nouveau moment, textez MENU.",
    ),
    "meeting.cancelled_other": Text(
        en="Sorry, {when} with {mentor} is off. It is nothing you did. Other times come next.",
        fr="Désolé, {when} avec {mentor}, c'est annulé. Ce n'est pas à cause de vous. D'autres"
        " moments suivent.",
    ),
    "meeting.undone": Text(
        en="Done, it's back as it was: {when}, {where}.",
        fr="C'est fait, tout est comme avant: {when}, {where}.",
    ),
    "meeting.undone_off": Text(
        en="Done, this meeting is off again. For a new time, text MENU.",
        fr="C'est fait, ce rendez-vous est annulé de nouveau. Pour un nouveau moment, textez MENU.",
    ),
    "meeting.nothing_to_undo": Text(
        en="There is nothing to undo right now. To see your choices, text MENU.",
        fr="Il n'y a rien à annuler pour le moment. Pour voir vos choix, textez MENU.",
    ),
    "meeting.group": Text(
        en="Got it, a person on our team will tell you about small groups. Keep {when} with"
        " {mentor} until then? 1 = yes, 2 = no",
        fr="Bien noté, on vous parlera des petits groupes. Garder {when} avec {mentor} d'ici là?"
        " 1 = oui, 2 = non",
    ),
    "meeting.group.again": Text(
        en="Sorry, I didn't get that. Keep {when} with {mentor}? 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. Garder {when} avec {mentor}? 1 = oui, 2 = non",
    ),
    "meeting.group_kept": Text(
        en="OK, it stays: {when}, {where}. A person on our team will tell you about small groups.",
        fr="D'accord, ça reste: {when}, {where}. Une personne de l'équipe vous parlera des petits"
        " groupes.",
    ),
    "meeting.group_off": Text(
        en="OK, {when} is off. We'll tell {mentor}. A person will tell you about small groups. Not"
        " right? Text UNDO within 10 minutes.",
        fr="D'accord, {when}, c'est annulé. On avise {mentor} et on vous parlera des petits"
        " groupes. Erreur? Textez RETOUR d'ici 10 minutes.",
    ),
    "meeting.group_too": Text(
        en="You have a seat: {t1}. And {when} with {mentor}: keep it too? 1 = yes, 2 = no",
        fr="Votre place est notée: {t1}. Et {when} avec {mentor}: on le garde aussi? 1 = oui,"
        " 2 = non",
    ),
    "meeting.group_too.again": Text(
        en="Sorry, I didn't get that. Keep {when} with {mentor}? 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. Garder {when} avec {mentor}? 1 = oui, 2 = non",
    ),
    "meeting.group_both": Text(
        en="OK, both are set: {t1}, and {when} with {mentor}. If that changes, text GROUP or MENU.",
        fr="D'accord, les deux sont notés: {t1}, et {when} avec {mentor}. Si ça change, textez"
        " GROUPE ou MENU.",
    ),
    "meeting.group_instead": Text(
        en="OK, {when} is off and your seat is set. We'll tell {mentor}. Not right? Text UNDO"
        " within 10 minutes.",
        fr="D'accord, {when} est annulé et votre place est notée. On avise {mentor}. Erreur?"
        " Textez RETOUR d'ici 10 minutes.",
    ),
    "meeting.group_noted": Text(
        en="Got it: a small group could work for you. A person on our team will tell you more.",
        fr="Bien noté: un petit groupe pourrait vous aller. Une personne de l'équipe vous en"
        " parlera.",
    ),
}
