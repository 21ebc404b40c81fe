"""Words that answer one question about a meeting, English and French together."""

from flows.understand.coming_words import COMING
from flows.understand.coming_words_en import COMING_EN
from flows.understand.coming_words_fr import COMING_FR
from flows.understand.not_coming_words_fr import NOT_COMING_FR

_TABLES = (COMING, COMING_EN, COMING_FR, NOT_COMING_FR)
_COMING = {
    meaning: tuple(phrase for table in _TABLES for phrase in table.get(meaning, ()))
    for meaning in COMING
}

MEETING_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "confirm_meeting": _COMING,
    "reminder_short": _COMING,
    "checkin": {
        "unclear": (
            "ca va bien|ben|super|mieux|mal|correct",
            "tout va bien|mal",
            "^ good|fine|ok|okay|alright|great|well|better thanks",
            "^ im|i|am? doing? good|fine|ok|okay|alright|great thanks",
            "^ bien|correct|ok|super|beau|mieux merci",
            "^ assez|tres|plutot|vraiment|super|pas|toujours bien|ben|mal|pire|beau merci",
            "not right now",
        ),
        "rating:5": ("top|full marks", "top notch"),
    },
    "same_day": {
        "cannot_today": (
            "sitter|babysitter bailed|cancelled|canceled|flaked",
            "kid|kids|son|daughter|baby is|are? puking|sick|feverish",
            "called me in",
        ),
        "late": ("^ ill? be a bit|few|while $",),
        "on_way": (
            "on my|the|our way",
            "leaving",
            "just|already left",
            "heading out|there|over|now",
            "im|am|we coming",
            "almost|im|i am there|here",
            "en route|chemin",
            "je? pars",
            "suis parti|partie",
            "je arrive",
            "^ coming $",
            "be right there|over",
        ),
    },
    "missed": {
        "not_now": (
            "not now|today|yet|right",
            "not right now",
            "later",
            "pas maintenant|tout|la|aujourdhui",
            "plus tard",
            "no thanks",
            "non merci",
            "leave it|me|be",
            "laisse|laissez faire|tomber",
        ),
        "later_time": (
            "redo|reset it|that",
            "se reprendre",
            "new time",
            "nouveau moment",
            "reschedul*",
            "try|tries again|another",
            "essaye*|reessaye*|recommence*|reprendre|reprend",
        ),
        "need": (
            "need help|something|stuff",
            "besoin daide|aide",
            "besoin de laide",
            "i need",
            "couldnt|didnt|had get|have|no a? ride|bus|lift|way",
            "pas eu? de lift|moyen|transport|bus",
        ),
    },
    "otherwise": {
        "phone": (
            "^ a call|phone $",
            "^ un appel|telephone $",
        ),
        "another_week": (
            "not this week",
            "pas cette semaine",
            "another|other|different week",
            "week after",
            "autre semaine",
            "semaine dapres|suivante",
        ),
        "call_me": (
            "can|could you|u|someone call me",
            "pouvez|peux|peut vous|tu mappeler",
            "call me",
            "appelez|appelle|appele moi",
            "rappelez|rappelle moi",
        ),
    },
    "new_week": {
        "no": (
            "skip again|it|this",
            "saute|passe|skip encore|ca|cette?",
            "not now|yet|right|this",
            "maybe|perhaps|some other? later|another",
            "later",
            "pas maintenant|tout|encore|cette",
            "peut etre? plus tard",
            "plus tard",
        ),
        "yes": ("ready|pret|prete", "find|look|set|trouve*|cherche* .. time|one|moment"),
    },
    "lighter": {
        "phone": ("a|the call|phone", "un|le appel|telephone|tel", "call|phone"),
        "later_time": ("new time", "nouveau moment"),
        "not_now": (
            "good|ok|fine for now",
            "maybe later",
            "peut etre plus? tard",
            "correct|beau pour linstant|le",
            "not now|today|yet|right",
            "leave it|me|be|that .. now?",
            "leave me be",
            "im|i am? not? fine|ok|okay|good|alright|ready",
            "pas maintenant|tout|la|pret|prete",
            "laisse|laissez moi",
            "laisse|laissez faire|tomber",
            "ca va",
        ),
    },
    "instead": {
        "phone": (
            "^ a call|phone $",
            "^ un appel|telephone $",
        ),
        "no": (
            "im|i am? good|fine|ok thanks?",
            "cest|suis beau|correct merci?",
            "skip it|this|that|the|week",
            "no|nothing meeting|this|at|week",
            "pas de? rencontre|rendez|cette|rdv",
            "nothing|none|skip",
            "rien|aucun|aucune",
            "on saute|passe",
            "rien cette semaine",
            "rien cette|du|de|pour",
            "saute*|passe* cette|la|ca|mon",
        ),
    },
    "next_time": {
        "later": (
            "je? sais pas encore",
            "get back to",
            "dont know yet?",
            "je? vous|te? reviens",
            "sais pas encore?",
            "later",
            "not now|yet|right",
            "ill|will|let you? know",
            "plus tard",
            "pas maintenant|tout|la",
            "on verra",
            "maybe|dunno",
            "peut etre",
            "vais vous|te? le? dire|texter|aviser",
            "verra|decidera|decide",
            "we|you will|shall? see|decide",
            "not sure|certain yet?",
            "pas encore? sur|sure|certain|certaine",
        ),
        "later_time": (
            "not that|pas ce|cette day|time|jour|journee|heure",
            "can|could we|it be? later|earlier",
            "later|earlier in",
            "plus tard|tot dans",
        ),
        "yes": ("sonne bien", "meme heure|moment|place", "same time|place"),
    },
}
