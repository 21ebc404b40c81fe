"""Words that answer one question of the first talk, English and French together."""

WELCOME_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "release_day": {
        "fine": (
            "im|i am? ok|okay|good|fine|alright",
            "all good",
            "nothing",
            "no|nope|nah thanks?",
            "not now|today|really",
            "ca va",
            "tout va bien",
            "rien",
            "non|nan|pas merci?",
            "pas pour linstant|vraiment|aujourdhui",
            "tout est correct|beau",
        ),
        "need": ("need something|help", "besoin daide"),
    },
    "shared_phone": {
        "yes": (
            "shared",
            "my mom|mother|sister|brother|wife|partner|roommate does|sees",
            "sometimes",
            "partage",
            "parfois",
            "des fois",
        ),
        "no": (
            "just|only me",
            "nobody",
            "no one",
            "mine",
            "juste|seulement moi",
            "personne",
        ),
    },
    "best_time": {
        "morning": ("morning|mornings", "matin|matins", "avant midi"),
        "afternoon": ("afternoon|afternoons", "apres midi", "aprem"),
        "evening": ("evening|evenings", "soir|soirs|soiree"),
        "any_time": (
            "any time",
            "anytime|whenever",
            "all day",
            "no matter",
            "nimporte quand",
            "peu importe",
            "tout le temps",
        ),
    },
    "pace": {
        "every_week": ("every|each|a week", "weekly", "chaque semaine", "par semaine"),
        "two_weeks": ("2|two weeks", "2|deux semaines", "biweekly"),
        "every_month": ("month|monthly", "mois"),
        "meetings": ("meeting|meetings", "rendez vous", "rencontres", "rdv"),
    },
}
