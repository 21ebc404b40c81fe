"""Words that mean something only as an answer to one question, English and French together."""

from flows.understand.choice_words import CHOICE_WORDS
from flows.understand.group_words import GROUP_WORDS
from flows.understand.hours_words import HOURS_WORDS
from flows.understand.meeting_words import MEETING_WORDS
from flows.understand.welcome_words import WELCOME_WORDS

_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "menu": {
        "need": ("need help|something|stuff", "besoin daide|aide", "besoin de laide", "help with"),
        "change": (
            "<cannot> make|do|come|go my|the|our|to|it?",
            "cancel my|the|our meeting|one|appointment",
            "annule* ma|mon|la|le rencontre|rendez|rdv",
            "peux pas venir|a|aller|pour",
            "change",
            "changer",
            "change it",
            "le changer",
            "move|change|reschedule|switch|cancel my|the|our|a meeting|one|next|time",
            "changer|deplacer|bouger mon|ma|le|la rendez|rencontre|rdv|prochain",
        ),
        "person": (
            "talk|speak|parler|jaser to|a|with|avec _",
            "^ je? veux|voudrais parler $",
            "^ agent|talk|parler|human|jaser $",
            "get|give|call|want|need me? rosa|someone|somebody",
            "passe|passez moi _",
        ),
        "pause": (
            "stop|pause for a while|bit",
            "arrete* ca|tout|pour .. bout|temps|peu|semaine",
            "un bout",
        ),
        "when": (
            "^ ma|mon rencontre|rendez|rdv",
            "^ next one? $",
            "^ le? prochain $",
            "quelle|quel journee|jour|heure",
            "next meeting",
            "prochain|prochaine rendez|rencontre",
            "my meeting",
        ),
    },
    "lost": {
        "need": ("need help|something|stuff", "besoin daide|aide", "besoin de laide", "help with"),
        "change": (
            "my|ma|mon|lheure meeting|appointment|rencontre|de time|ma?",
            "meeting time",
            "heure|lheure de ma|mon rencontre|rendez|rdv",
            "change",
            "changer",
            "change it",
            "le changer",
        ),
    },
    "report_no": {
        "they_could_not": (
            "ont pas? repondu|pu|venus|venu|oublie",
            "they|he|she|him|her|them",
            "he|she|they didnt|never|could|cancel*|couldnt|forgot|was|had make|come|show|it?",
            "lui|elle|lautre|eux",
            "il|elle|y|i a|est|etait|pouvait|peut|sest",
            "no sign of|from",
            "pas de nouvelles|signe de",
            "ils|elles|eux ont|etaient|pouvaient|sont?",
            "the? mentee|other .. was|had|couldnt|didnt|cancel*|forgot?",
            "stood|ghosted|ditched me|us up?",
            "le|la mentore|mentoree|autre .. etait|avait|pouvait|a?",
            "ma plante|niaise|oublie la?",
            "ya|ye|yesterday|y|il|elle|alle|al a|est|etait? pas|po|jamais ete? pu|venu|venue"
            "|repondu",
            "ya|ye|yesterday|y|il|elle|alle|al a|est|etait? pas|po ete? capable",
            "^ a|est pas|po|jamais ete? pu|venu|venue|repondu|capable",
            "^ a pouvait|pourrait pas|po",
            "il|elle|y|alle|al etait|est|avait malade|pogne|pris|prise|parti|partie",
            "ye|yesterday malade|pogne|pris|prise|parti|partie",
            "^ not me $",
            "^ pas moi $",
            "the mentee|other",
            "lautre personne",
        ),
        "i_could_not": (
            "my|our car|truck|ride broke|is down|dead",
            "i couldnt|cant|didnt make|come|be|go|get it|there?",
            "^ had to",
            "had to work|go|stay",
            "i|me|myself",
            "i could|cant|couldnt|had|was|did|cancel*|forgot",
            "my fault|bad|side",
            "moi",
            "je|jai",
            "je pouvais|peux|pouvait|ai|etais|suis",
            "cest moi",
            "ma faute",
            "my|our car|truck|ride|bus|kid|kids|boss|shift .. died|broke|late|sick|kept|down",
            "mon|ma|le char|auto|truck|bus|enfant|gars|fille|boss .. brise|casse|panne|malade",
        ),
        "dont_know": (
            "dont know",
            "not sure",
            "no idea",
            "sais|sait pas",
            "je sais pas",
            "aucune idee",
            "shrug",
            "i dont know",
            "im not sure",
        ),
    },
    "safe": {
        "safe": (
            "safe",
            "im|i am safe|ok|fine|good|alright",
            "en securite",
            "suis|est en securite|ok|correct|correcte",
            "hors de danger",
        ),
        "not_safe": (
            "not safe|ok|really|okay|fine|good|alright",
            "pas safe|correcte|bien|sure",
            "not really? safe",
            "im|i am not|scared|in danger",
            "im|i am not really? safe|ok|okay|fine",
            "unsafe",
            "scared",
            "danger",
            "pas en|vraiment|ok|correct|trop securite?",
            "pas en securite",
            "en danger",
            "peur",
            "suis pas en|ok|correct securite?",
            "suis pas|po safe|sauf|bien|correcte",
        ),
    },
    "pause_days": {
        "none": (
            "keep them|it coming",
            "continue|continuez",
            "no|dont|not break|pause|need",
            "pas de pause|besoin",
            "pas besoin",
            "no|nah im ok|good|fine",
            "non cest? correct|beau",
        ),
        "three_days": ("3|three days", "3|trois jours"),
        "one_week": ("1|one|a|7|seven week|days", "1|une|7|sept semaine|jours"),
        "two_weeks": (
            "fortnight",
            "quinze jours",
            "quinzaine",
            "couple of? de? weeks|semaines",
            "couple de semaines",
            "2|two|couple weeks",
            "2|deux semaines",
            "14 days|jours",
        ),
    },
    "call_confirm": {
        "call": (
            "call",
            "call it|them|her|him|now|anyway|please",
            "appel|appelle|appeler|appelez le|la|lui|svp|maintenant?",
        )
    },
    "relay_confirm": {
        "send": (
            "send",
            "send it|this|that|now|please now|please?",
            "envoie|envoyer|envoyez le|la|ca|svp|maintenant? svp?",
        )
    },
    "leave_time": {
        "need:transport": (
            "bus",
            "ticket|tickets",
            "ride|lift",
            "need a ride|lift",
            "billet|billets|passe",
            "autobus",
            "transport",
        ),
    },
    "language": {
        "language:en": ("english|eng|inglish|anglais|langlais",),
        "language:fr": ("french|francais|fr|frances",),
        "unclear": ("both", "les deux"),
    },
}

OWN_WORDS = _WORDS | CHOICE_WORDS | WELCOME_WORDS | HOURS_WORDS | GROUP_WORDS | MEETING_WORDS
