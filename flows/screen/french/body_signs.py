"""What the body shows: swelling, numbness, falls, wounds, cold, fever."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.medical.corps",
        "medical",
        "red",
        "",
        """
        chaleur|canicule|trop_chaud|coup_de_chaleur ..5 etourdi|etourdie|sue_plus|confus|tombe|vomis
        huile|friture|eau_bouillante|vapeur|acide ..4 face|yeux|bras|main|visage|revole|cou
        marche|pile|tombe ..2 sur ..2 seringue|clou|vitre|rasoir ..6 gros|enfle|fievre|rouge|pied|
            infecte
        bebe|nouveau_ne|petite|petit ..5 chaud|chaude|fievre|mou|molle|dort ..5 boit|tete|mange|
            reveille|pleure ..1 plus|pas
        coeur ..3 bat|debat ..3 croche|irregulier|bizarre|saute ..6 etourdissements|etourdi|tombe|
            souffle|matin|vois|faible
        accident ..4 roues|velo|moto|char|skidoo|bike ..5 jambe|envers|os|tete|saigne|croche|bras|
            cou
        jambe|bras|pied|genou|cheville ..3 a|l ..1 envers|lenvers|mauvais_sens
        pacemaker|defibrillateur ..3 cogne|chocs|sonne|choc|decharge
        testicule|couille|couilles|gosse ..3 tordu|tordue|enfle|enflee|dur|mal|bleu|noire
        os ..2 sort|depasse|dehors ..2 de|poignet|jambe|bras|peau|>
        orteils|doigts|pieds|nez|oreilles ..3 noirs|noires|blancs|cire|bleus|sens_plus|
            violets|cloques ..4 >|dehors|froid|dormi|chauffage|comme
        orteils|doigts|pieds|nez|oreilles ..3 geles ..4 dormi|chauffage|durs|noirs|cloques
        dialyse ..5 manque|tempete|fermee|annule|jours|pas|feel
        dilantin|keppra|epilepsie|epival ..4 jours|plus|depuis|manque ..4 aura|crise|sens|bizarre
        fausse couche ..5 sang|saigne|beaucoup|mal|toilette|crampes|seule
        eaux ..3 crever|creve|crevees|perdu|casse
        arrete ..2 alcool|boire|boisson|benzos ..6 tremble|entends|vois|sue|shake|convulsions|
            parler|gens
        """,
        "accident de 4 roues, ma jambe est a lenvers",
        "accident de 4 roues dans un film",
        unless="""
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        rien_de_grave|@film|vaccin|prise_de_sang|pressing|rdv|rendez_vous|dentiste_mardi|gym|
            pushups|entrainement|cardio|formation|ans_passe|en_20|gueri|
            guerie|va_mieux|de_rire|rire|cadran|saison|chat_a|chien_a_vomi|ma_plante|rhume|ordi|
            imprimante|char_qui|mon_char|le_char|pneu|lave_vaisselle|laveuse|toilette_coule|
            robinet|evier|jouant|peine_d_amour|au_coeur_de|coeur_sur|gros_coeur|trop_mange|piment|
            piquante|docteur_a_dit|resultats|negatif|tout_est_beau|normal|photo|bapteme|
            douillet|gateau|soupe|cuisson
        patates|canette|sapin|barre_de|peluche|prix|batterie|banque|imprimer|joke|pas_grave|
            vieille_dent|dent_de_lait|poete|poupee|medium|curry|salsa|hiver
        @cours|mon_cell|la_sauce
    """,
    ),
    Rule(
        "fr.corps.etau",
        "medical",
        "red",
        "",
        """
        etau|serrement|poids|elephant|brulure|pression ..2 poitrine|chest|thorax|coeur ~8 sueurs|
            sueur|bras|machoire|souffle|mal|vomis|etourdi|engourdi
        """,
        "jai comme un etau dans poitrine pis jai des sueurs",
        "jai un poids de 40 livres au gym",
        unless="""
        gym|poele|four|hier|hopital|docteur_a_dit|correct
        """,
    ),
)
