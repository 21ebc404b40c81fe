"""What has to be done before a meeting begins: what staff read of it, and what the two hear."""

from flows.texts.text import Text

STAFF: dict[str, Text] = {
    "staff.before": Text(
        en="{org}: {n}, {what}, before {when}. Reply {n} to read it.",
        fr="{org}: {n}, {what}, avant {when}. Répondez {n} pour lire.",
    ),
    "staff.before_still_open": Text(
        en="{org}: {n}, {what}, still open. The meeting is {when}. Reply {n} to read it. Done?"
        " {n} DONE",
        fr="{org}: {n}, {what}, encore ouvert. Rendez-vous: {when}. Répondez {n} pour lire. Fait?"
        " {n} FINI",
    ),
    "staff.before_off": Text(
        en="{n}: this meeting has changed or is off. Nothing to do for it. To close it, text {n}"
        " DONE.",
        fr="{n}: ce rendez-vous a changé ou est annulé. Rien à faire. Pour fermer, textez {n}"
        " FINI.",
    ),
    "staff.of_meeting": Text(
        en="{n}: {name} and {mentor}, {when}, {where}.",
        fr="{n}: {name} et {mentor}, {when}, {where}.",
    ),
    "staff.call_other": Text(
        en="{n}: to call {mentor}: {words}",
        fr="{n}: pour appeler {mentor}: {words}",
        free_words=True,
    ),
    "staff.set_up": Text(
        en="{n}: our team sets this call up. Please tell both how before then. Neither sees the"
        " other's number. Once both know, text {n} DONE.",
        fr="{n}: l'équipe organise cet appel. SVP dites aux deux comment, avant. Aucun ne voit le"
        " numéro de l'autre. Quand les deux savent: {n} FINI.",
    ),
}
FOR_MENTEES: dict[str, Text] = {
    "meeting.place": Text(
        en="{coord} will look at another place. Until then: {when}, {where}. OK? 1 = yes, 2 = other"
        " time, 3 = by phone, 4 = no",
        fr="{coord} cherche un autre endroit. D'ici là: {when}, {where}. Possible? 1 = oui,"
        " 2 = autre moment, 3 = par téléphone, 4 = non",
    ),
    "meeting.place.again": Text(
        en="Sorry, I didn't get that. {when}, {where}. OK? 1 = yes, 2 = other time, 3 = by phone,"
        " 4 = no",
        fr="Pardon, je n'ai pas compris. {when}, {where}. Possible? 1 = oui, 2 = autre moment,"
        " 3 = par téléphone, 4 = non",
    ),
    "meeting.place_set": Text(
        en="You're set: {when}. {coord} will look at another place. Until then: {where}. 1 = OK,"
        " 2 = other time, 3 = by phone, 4 = no",
        fr="Noté: {when}. {coord} cherche un autre endroit. D'ici là: {where}. 1 = ça va,"
        " 2 = autre moment, 3 = par téléphone, 4 = non",
    ),
    "meeting.place_set.again": Text(
        en="Sorry, I didn't get that. {when}, {where}. 1 = OK, 2 = other time, 3 = by phone,"
        " 4 = no",
        fr="Pardon, je n'ai pas compris. {when}, {where}. 1 = ça va, 2 = autre moment,"
        " 3 = par téléphone, 4 = non",
    ),
    "meeting.place_until": Text(
        en="{coord} will look at another place. Until you hear, it stays {when}, {where}. Rather"
        " by phone? Text BY PHONE.",
        fr="{coord} cherche un autre endroit. D'ici là, ça reste {when}, {where}. Plutôt par"
        " téléphone? Textez PAR TELEPHONE.",
    ),
    "meeting.place_too": Text(
        en="{coord} will look at another place, too. Until you hear, it stays {where}.",
        fr="{coord} cherche aussi un autre endroit. D'ici là, ça reste {where}.",
    ),
    "meeting.who_calls": Text(
        en="Our team sets up the call and tells you both how before it starts. Nobody sees"
        " your number. Questions? Call {coord}: {phone}.",
        fr="L'équipe organise l'appel et vous dira comment avant l'heure. Personne ne voit"
        " votre numéro. Une question? Appelez {coord}: {phone}.",
    ),
    "meeting.how_by_video": Text(
        en="Our team sets up the video call and tells you both how before it starts. Nobody"
        " sees your number. Questions? Call {coord}: {phone}.",
        fr="L'équipe organise l'appel vidéo et vous dira comment avant l'heure. Personne ne"
        " voit votre numéro. Une question? Appelez {coord}: {phone}.",
    ),
}
FOR_MENTORS: dict[str, Text] = {
    "mentor.place_noted": Text(
        en="Thank you. Our team will look at another place for you and {name}. Until you hear:"
        " {when}, {where}.",
        fr="Merci. L'équipe cherche un autre endroit pour vous et {name}. D'ici là: {when},"
        " {where}.",
    ),
    "mentor.who_calls": Text(
        en="Our team sets up the call and tells you both how before it starts. Nobody sees"
        " your number. Questions? Call {phone}.",
        fr="L'équipe organise l'appel et vous dira comment avant l'heure. Personne ne voit"
        " votre numéro. Une question? Appelez le {phone}.",
    ),
    "mentor.how_by_video": Text(
        en="Our team sets up the video call and tells you both how before it starts. Nobody"
        " sees your number. Questions? Call {phone}.",
        fr="L'équipe organise l'appel vidéo et vous dira comment avant l'heure. Personne ne"
        " voit votre numéro. Une question? Appelez le {phone}.",
    ),
}
