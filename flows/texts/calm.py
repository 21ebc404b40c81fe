"""Questions as they are asked once more after a human had the conversation: calm, nothing cheerful.

The same digits as at first. Whoever comes out of a crisis is not congratulated, thanked for what
they answered before it, or told "no problem". A question that stands in no table here was calm.
"""

from flows.texts.text import Text

CALM = ".calm"

_WEEK = Text(
    en="How is your week now? No rush. 1 = very hard, 2 = hard, 3 = so-so, 4 = good, 5 = great."
    " Or just write to us.",
    fr="Et votre semaine, maintenant? Rien ne presse. 1 = très dure, 2 = dure, 3 = moyenne,"
    " 4 = bonne, 5 = super. Ou écrivez-nous.",
)
_MISSED = Text(
    en="About your meetings: what would help? 1 = new time, 2 = I need help, 3 = by phone,"
    " 4 = not now",
    fr="Pour vos rendez-vous, qu'est-ce qui aiderait? 1 = nouveau moment, 2 = besoin d'aide,"
    " 3 = par téléphone, 4 = pas maintenant",
)
_DID_MEET = Text(
    en="Did you and {mentor} meet? 1 = yes, 2 = no. Any answer is OK.",
    fr="Avez-vous vu {mentor}? 1 = oui, 2 = non. Toute réponse est correcte.",
)
_ONE_TIME = Text(
    en="One time fits you both. Is it OK? 1 = {t1}, 2 = no, call me",
    fr="Un moment convient à vous deux. Ça vous va? 1 = {t1}, 2 = non, appelez-moi",
)
_TWO_TIMES = Text(
    en="Pick one: 1 = {t1}, 2 = {t2}, 3 = none of these, call me",
    fr="Choisissez: 1 = {t1}, 2 = {t2}, 3 = aucun, appelez-moi",
)
_THREE_TIMES = Text(
    en="Pick one: 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = none of these, call me",
    fr="Choisissez: 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = aucun, appelez-moi",
)

FOR_MENTEES: dict[str, Text] = {
    "checkin.ask.calm": _WEEK,
    "checkin.second.calm": _WEEK,
    "checkin.third.calm": Text(
        en="How is your week now? No rush. 1 = very hard, 2 = hard, 3 = so-so, 4 = good,"
        " 5 = great. Or call {phone}.",
        fr="Et votre semaine, maintenant? Rien ne presse. 1 = très dure, 2 = dure, 3 = moyenne,"
        " 4 = bonne, 5 = super. Ou appelez le {phone}.",
    ),
    "checkin.low.calm": Text(
        en="What would help now? 1 = talk to {coord}, 2 = help with a need, 3 = nothing right now",
        fr="Qu'est-ce qui aiderait maintenant? 1 = parler à {coord}, 2 = aide pour un besoin,"
        " 3 = rien pour le moment",
    ),
    "checkin.very_low.calm": Text(
        en="Would you like to talk? 1 = yes, {coord}, 2 = help with a need, 3 = nothing right now."
        " To talk: {988}.",
        fr="Voulez-vous en parler? 1 = oui, à {coord}, 2 = aide pour un besoin, 3 = rien pour"
        " l'instant. Pour parler: {988}.",
    ),
    "checkin.high.calm": Text(
        en="Before, you told us of a good week. Should {mentor} know? 1 = yes, 2 = no. Either"
        " answer is OK.",
        fr="Avant, vous parliez d'une bonne semaine. On le dit à {mentor}? 1 = oui, 2 = non. Les"
        " deux sont corrects.",
    ),
    "group.full.calm": Text(
        en="All seats are taken: {when}. Wait for one? We text you if one opens. 1 = yes, 2 = no",
        fr="C'est complet: {when}. Attendre une place? On vous texte s'il s'en libère une."
        " 1 = oui, 2 = non",
    ),
    "meeting.leave.calm": Text(
        en="What time will you leave to meet {mentor}? If you need a bus ticket or a ride, text"
        " BUS.",
        fr="Vous partez à quelle heure pour voir {mentor}? Besoin d'un billet de bus ou d'un"
        " transport? Textez BUS.",
    ),
    "meeting.group.calm": Text(
        en="Keep {when} with {mentor} until you hear about small groups? 1 = yes, 2 = no",
        fr="Garder {when} avec {mentor} en attendant qu'on vous parle des petits groupes?"
        " 1 = oui, 2 = non",
    ),
    "meeting.instead.calm": Text(
        en="With {mentor}, what would you like instead? 1 = phone, 2 = video, 3 = small group,"
        " 4 = other time, 5 = skip this week",
        fr="Avec {mentor}, que voulez-vous plutôt? 1 = téléphone, 2 = vidéo, 3 = petit groupe,"
        " 4 = autre moment, 5 = pas cette semaine",
    ),
    "meeting.lighter.calm": Text(
        en="About your meetings: would something lighter help? 1 = by phone, 2 = small group,"
        " 3 = new time, 4 = not now",
        fr="Pour vos rendez-vous, quelque chose de plus léger? 1 = téléphone, 2 = petit groupe,"
        " 3 = nouveau moment, 4 = pas maintenant",
    ),
    "meeting.missed.calm": _MISSED,
    "meeting.missed_yesterday.calm": _MISSED,
    "meeting.did_meet.calm": _DID_MEET,
    "meeting.did_meet_yesterday.calm": _DID_MEET,
    "meeting.new_week.calm": Text(
        en="Look for a time with {mentor}? 1 = yes, 2 = not now. Any answer is OK.",
        fr="Chercher un moment avec {mentor}? 1 = oui, 2 = pas maintenant. Toute réponse est"
        " correcte.",
    ),
    "release.day0.calm": Text(
        en="Need food, a ride or a bed? 1 = I need something, 2 = talk to a person, 3 = I'm OK",
        fr="Besoin d'un repas, d'un transport ou d'un lit? 1 = j'ai besoin d'aide, 2 = parler à"
        " quelqu'un, 3 = ça va",
    ),
    "release.day1.calm": Text(
        en="If something is missing, just say it. 1 = I need something, 2 = talk to a person,"
        " 3 = I'm OK",
        fr="S'il manque quelque chose, dites-le-nous. 1 = j'ai besoin d'aide, 2 = parler à"
        " quelqu'un, 3 = ça va",
    ),
    "release.day3.calm": Text(
        en="We can help with ID, work, clothes or the bus. 1 = I need something, 2 = talk to a"
        " person, 3 = I'm OK",
        fr="On peut aider: papiers, travail, habits, bus. 1 = j'ai besoin d'aide, 2 = parler à"
        " quelqu'un, 3 = ça va",
    ),
    "welcome.language.calm": Text(
        en="ENGLISH: 1 = English. FRANÇAIS: 2 = français. You can change it any time.",
        fr="ENGLISH: 1 = English. FRANÇAIS: 2 = français. Vous pouvez changer en tout temps.",
    ),
}

FOR_MENTORS: dict[str, Text] = {
    "mentor.next_time.calm": Text(
        en="Same time next {day} with {name}, {clock}? 1 = yes, 2 = other time, 3 = later",
        fr="Même heure {day} prochain avec {name}, {clock}? 1 = oui, 2 = autre moment,"
        " 3 = plus tard",
    ),
    "mentor.whose.calm": Text(
        en="Which meeting did you mean? 1 = {name}, {clock}, 2 = {coord}, {clock_by}, 3 = both",
        fr="De quel rendez-vous parliez-vous? 1 = {name}, {clock}, 2 = {coord}, {clock_by},"
        " 3 = les deux",
    ),
    "mentor.report_no.calm": Text(
        en="Who could not make it? 1 = they could not, 2 = I could not, 3 = don't know",
        fr="Qui n'a pas pu venir? 1 = l'autre personne, 2 = moi, 3 = je ne sais pas",
    ),
}

FOR_ANYONE: dict[str, Text] = {
    "hours.each_sunday.calm": Text(
        en="We can ask for your hours by text each Sunday. Want that? 1 = yes, 2 = no",
        fr="Nous pouvons demander vos heures par texto chaque dimanche. Ça vous va? 1 = oui,"
        " 2 = non",
    ),
    "hours.reword.calm": Text(
        en="When are you not free? Text it like: not free mon-fri 7 am to 3 pm",
        fr="Quand n'êtes-vous pas libre? Écrivez par exemple: pas libre lun-ven 7 h à 15 h",
    ),
    "menu.pause.calm": Text(
        en="How long a break from texts? 1 = three days, 2 = one week, 3 = two weeks",
        fr="Une pause de textos, combien de temps? 1 = trois jours, 2 = une semaine,"
        " 3 = deux semaines",
    ),
    "offer.one.calm": _ONE_TIME,
    "offer.two.calm": _TWO_TIMES,
    "offer.three.calm": _THREE_TIMES,
    "offer.sorry_one.calm": _ONE_TIME,
    "offer.sorry_two.calm": _TWO_TIMES,
    "offer.sorry_three.calm": _THREE_TIMES,
    "offer.taken_one.calm": _ONE_TIME,
    "offer.taken_two.calm": _TWO_TIMES,
    "offer.taken_three.calm": _THREE_TIMES,
}

KEYS = frozenset(FOR_MENTEES | FOR_MENTORS | FOR_ANYONE)


def calm(key: str) -> str:
    """The key of a question as it is asked once more: its calm wording, or its own words."""
    return f"{key}{CALM}" if f"{key}{CALM}" in KEYS else key
