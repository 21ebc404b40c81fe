"""Worn out, of use to nobody, no way on: despair in everyday words."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.desespoir.corvee",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        impression|sens|comme ..3 couler|noyer|sombrer|etouffer|tomber|cage|mur|disparaitre|rien
        vie ..2 ecoeure|pese|corvee|degoute|tanne|fatigue|epuise
        vivre|vie ..3 corvee|fardeau|supplice|punition|corvees
        toffe|vis|survis ..2 par habitude
        braille|pleure ..2 dans|sur ..2 douche|lit|bain|char|oreiller|toilette|plancher
        larmes ..2 sortent|viennent|coulent ..1 pas|plus
        sens|ressens rien ..2 >|ni|plus|depuis
        noel|fete|nouvel_an|soir ..2 tout seul|seule
        perds|perdez|perd pas ..2 temps ..3 moi
        plus ..1 de jus|gaz|fuel|batteries|beat|steam ..3 plus|rien|>|pas
        fond ..2 sous_sol|fond|cave
        dequerre|d_equerre
        ici ..1 je ai rien|personne
        vide ..2 dedans|chez_nous|partout|apres
        """,
        "vivre cest rendu une corvée",
        "la vaisselle cest rendu une corvée",
        unless="""
        @leger
        halloween|deguise|cles|clefs|trouver|wifi|imprimante|bus|autobus|trafic|neige|hiver|
            pelleter|vaisselle|menage|canadiens|match|pizza|gateau|dessert|bruit|recette|
            tempete|pluie|frette|chaleur|prix|stationnement|formulaire|paperasse|travaux|saison|
            linge|shift|examen|hockey|@film|film|jeu|game|tricot|musique|toune|guitare|marathon|
            gym|entrainement|course|demenagement|construction|cones|frigo_est_vide|batterie|
            essence|maths|meubles|ikea|plancher|patate_pilee|peinture|epicerie|poutine|chips|
            mieux_maintenant|avant_asteure|plus_maintenant|rire|lol_je|chandail|vidanges|bricole|
            mecanique|moteur|laveuse|robinet|facture|impots|tondeuse|gps|gym|yoga|lift|
            dehors_pas|soccer|tournoi|karaoke|sushi|radio|traffic|netflix|biscuits|facebook
        moustiques|maringouins|patience|telemarketing|robot|robots|pub|pubs|mononcle|belle_mere
        @cours|le_char|mon_char
    """,
    ),
    Rule(
        "fr.use.desespere",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        je ..1 sens ..2 desespere|desesperee
        je ..2 completement|tellement|vraiment|totalement desespere|desesperee
        """,
        "Je me sens complètement désespérée ce soir.",
        "jdesespere de finir ce casse tete",
        unless="""
        casse_tete|hockey|canadiens|jeu|niveau|parking|match|partie|recette
        """,
    ),
)
