"""The first days: is there anything they need; what the mentor hears of the first call."""

from flows.texts.text import Text

_AGAIN = Text(
    en="Sorry, I didn't get that. 1 = I need something, 2 = talk to a person, 3 = I'm OK",
    fr="Pardon, je n'ai pas compris. 1 = j'ai besoin d'aide, 2 = parler à quelqu'un, 3 = ça va",
)

TEXTS: dict[str, Text] = {
    "release.day0": Text(
        en="Hi {name}, {coord} here. Glad today is here. Need food, a ride or a bed? 1 = I need"
        " something, 2 = talk to a person, 3 = I'm OK",
        fr="Bonjour {name}, ici {coord}. Besoin d'un repas, d'un transport ou d'un lit? 1 = j'ai"
        " besoin d'aide, 2 = parler à quelqu'un, 3 = ça va",
    ),
    "release.day0.again": _AGAIN,
    "release.day1": Text(
        en="Hi {name}, how was your first day? If something is missing, just say it. 1 = I need"
        " something, 2 = talk to a person, 3 = I'm OK",
        fr="Bonjour {name}, comment a été la première journée? S'il manque quelque chose: 1 = j'ai"
        " besoin d'aide, 2 = parler à quelqu'un, 3 = ça va",
    ),
    "release.day1.again": _AGAIN,
    "release.day3": Text(
        en="Hi {name}, a few days in. We can help with ID, work, clothes or the bus. 1 = I need"
        " something, 2 = talk to a person, 3 = I'm OK",
        fr="Bonjour {name}, on peut aider: papiers, travail, habits, bus. 1 = j'ai besoin d'aide,"
        " 2 = parler à quelqu'un, 3 = ça va",
    ),
    "release.day3.again": _AGAIN,
    "release.fine": Text(
        en="Good to hear. If that changes, text us any time. To see your choices, text MENU.",
        fr="Tant mieux. Si ça change, textez-nous en tout temps. Pour voir vos choix, textez MENU.",
    ),
}
FOR_MENTORS: dict[str, Text] = {
    "release.call": Text(
        en="{org}: {name} starts with you today. A short call in the first days helps most. We"
        " found a time for both of you:",
        fr="{org}: {name} commence avec vous aujourd'hui. Un court appel les premiers jours aide"
        " beaucoup. Voici un moment qui va à vous deux:",
    ),
    "release.call_none": Text(
        en="{org}: {name} starts with you today. We found no time for a first call. When can you?"
        " Text us, like: i can tue 5-8",
        fr="{org}: {name} commence avec vous. Aucun moment trouvé pour un premier appel. Quand"
        " êtes-vous libre? Textez: libre mar 17-20",
    ),
}
