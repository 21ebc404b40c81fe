"""More words of one question only: of those the bot asks some time after something was arranged."""

ASKED_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "worked": {
        "not_yet": (
            "not yet|really",
            "still waiting|nothing",
            "no answer",
            "didnt call|answer|go",
            "havent been|gone|called|had",
            "pas encore|vraiment|eu|appele",
            "toujours|encore rien",
            "jattends",
            "pas de reponse|nouvelles",
        ),
        "other_help": (
            "something|somewhere else",
            "other help",
            "autre chose",
            "ailleurs",
            "autre aide",
        ),
        "yes": (
            "it worked|did|helped",
            "worked out",
            "got it|them|one|some",
            "ca a marche|aide",
            "a marche|fonctionne",
            "jai eu|recu|trouve",
        ),
    },
}
