"""What was thought or tried before, and comes back."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.passe.encore",
        "past_ideation",
        "orange",
        "today",
        """
        regarde|regardais ..1 en bas ..3 longtemps|hier|soir|pont
        char ..2 demarre|demarrait|parti ..5 serais|aurais ..3 pas|plus
        gardé|garde|garder|gardee ..3 psychiatrie|psych|72h|48h|observation|hopital ..5 rentre|
            sorti|seul|vide|>
        vient et ca part
        ai|garde ..2 encore ..2 les|la|mes|une pilules|corde|lame|meds|lettre|note|gun|balle
        jeter|jete|debarrasser ..3 pilules|corde|lames|lettre ..3 pas|capable|encore
        capable ..1 de ..1 les|la jeter|jetter|donner
        prie|prié ..3 envie|idee|nuit ..3 parte|passe|partir
        cherche|google|regarde|tape ..2 sur|dans|comment ..2 internet|google|comment|net ..4
            ferme|hier|comment|mourir|finir
        date ..2 est? passe|passee ..4 >|la|encore|je
        raccroche ..4 988|ligne|suicide|appelle
        988 ..4 raccroche|repondait|appele|hier|nuit|attente|texte
        ma|une tentative ..4 pese|honte|regarde|hante|parle|oublie|jours|depuis|semaine|mois
        depuis ..1 ma|mon|la tentative|geste|pendaison|overdose_voulue
        arrete|freine|lache|retourne ..3 a_temps|volant|juste_a_temps ..4 soir|hier|autre|nuit|
            char
        content|contente|heureux ..2 de|d|detre ..2 en_vie|vivant|etre_en_vie ..6 essaye|semaine|
            hier|non|jours|pas_sur
        voulu|voulais|failli|pense ..3 me_faire_du_mal|faire_mal|me_couper|me_blesser|finir|
            mourir|partir|sauter ..4 matin|hier|nuit|semaine|dormi|place|soir
        """,
        "jai raccroché hier quand le 988 a répondu",
        "jai raccroché hier quand ma mere a répondu",
        unless="""
        @leger
        vacances|ski|sushi|fumer|recette|patin|velo|guitare|gateau|@film|parachute|chanter|
            cuisiner|yoga|examen|permis|lotto|tombola|amour|demenager|ecole|lunch|resto|piscine|
            traversier|fier|fiere|je_pense_plus|bungee|plus_jamais|bateau|jamais_ete_aussi|
            camping|moto|planche|sieste|dodo
        chicane|dette|parking|ballon|job|shift|soupe|lift
    """,
    ),
    Rule(
        "fr.passe.y_repense",
        "past_ideation",
        "orange",
        "tonight",
        """
        a # ans ..3 avale|pris|coupe|essaye|saute ~14 repense|pense_encore|jongle|retourne
        """,
        "a 19 ans javais avalé des pilules, jy repense souvent",
        "a 19 ans jai pris une job de nuit, jy repense jamais",
        unless="""
        casse_tete|hockey|canadiens|jeu|niveau|parking|match|partie|recette
        repense jamais|pas
        job|emploi|cours|train
        """,
    ),
)
