"""French for what is long past and overcome: no alarm of today."""

from flows.screen.rules import Mask

LONG_PAST = "mourir|suicide|suicider|tuer|vivre|couper|overdose|sauter|pendre|rechute|en_finir"

MASKS = (
    Mask(
        "fr.masque.depasse",
        f"""
        il|y|fait ..1 a? #2|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt ans|annees ..8
            {LONG_PAST}
        {LONG_PAST} ..6 il|y|fait ..1 a? #2|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt
            ans|annees
        avant ..3 {LONG_PAST} ..3 asteure|astheure|maintenant|aujourdhui
        je pense plus ..2 {LONG_PAST} ..3 depuis|pantoute|asteure
    """,
        "ya 3 ans jaurais sauté du pont",
        "ya 3 heures jai sauté du pont",
    ),
)
