"""No food, no medicine."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.besoins",
        "food_medicine",
        "orange",
        "tonight",
        """
        pas|rien|plus|jamais ..2 mange|manger|bouffe|bouffer|mangé|avale ..3 depuis|jours|hier|2|
            dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|aujourdhui|semaine|deux|trois|#2|3
            ..2 >|jours|hier|faim|et|je|jour|midi|dimanche|matin
        mange ..1 pas|rien|plus ..1 depuis|de_la|en|aujourdhui
        plus|pas|rien ..2 bouffe|manger|nourriture|epicerie|lait|couches|grocerie|mange|formule|
            pain|manger_pour ..2 >|pour|a|dans|jusque|depuis|et|enfant|soir|maison|argent|chez|
            bebe|frigo|ici
        rien|pas ..1 a|de|pour? manger ..1 >|depuis|aujourdhui|a_soir|dans|et|chez|ce
        frigo|garde_manger|armoires ..2 vide|vides
        faim ..3 enfant|jours|argent|depuis|mort|plus|rien|hier|jour|pleure|mange|petit|fait_mal
            ..1 >|rien|pas|et|manger|hier|jours|faim|pleurent|ont
        enfant|bebe|petit ..2 ont|a|crevent ..1 faim
        crever de faim
        banque ..1 alimentaire|de_bouffe|bouffe|de_nourriture ..3 ferme|fermee|refuse|plus|pas|
            vide|coupe|complet
        comptoir|moisson ..1 alimentaire? ..3 ferme|refuse|vide
        vole|voler|poubelles|vidanges|quete|mange ..2 dans|de|pour|la ..1 les|la|de? ..1 bouffe|
            manger|vidanges|poubelles|nourriture
        plus|pas|0|zero|aucun|manque|cenne|sans ..2 argent|cash|cenne|une_cenne|piasse|cennes|
            d_argent|de_argent|sou|piastre ..4 bouffe|manger|jusque|cheque|mange|fin_du_mois|bus|
            loyer|>|semaine|pour|d_ici
        cheque|bs|aide_sociale|chomage|assurance|bien_etre|solidarite|prestation|pension|revenu ..4
            coupe|arrive|retard|pas|suspendu|0|rien|perdu|annule|bloque|refuse|coupee|arrete|gele
        coupe|suspendu|bloque|arrete ..1 mon|mes|le|ma ..1 bs|cheque|aide_sociale|chomage|
            prestations|aide
        plus|pas|sans|manque|perdu|oublie|vole|fini|reste|coupe|besoin|arrete|jamais|manquer|saute|
            vide|manquait|recu ..3 meds|methadone|suboxone|prescription|antidepresseurs|pilules|
            dose|seroquel|lithium|ventolin|antipsychotiques|carte_soleil|carte_sol|kadian|
            renouvellement|injection|buprenorphine|abilify|medecin_pour|mes_doses|antibiotiques
        meds|methadone|suboxone|prescription|pharmacie|clinique|dose|pharmacien|pharmacienne|kadian
            ..4 ferme|fermee|coupe|perdu|refuse|plus|pas|manque|malade|fini|vole|rate|expire|
            perdue|annule|sans|coupee|oublie|veulent_pas ..2 >|malade|depuis|et|je|ma|me|carte|
            dose|la|mon|donner|je_ai|manque|sick|jours
        malade ..2 methadone|sevrage|dose|manque|sick
        je suis ..1 en ..1 manque
        pas|plus de ..1 manteau|bottes|couverte|mitaines|souliers|bas ..3 froid|frette|hiver|neige|
            dehors|gele
        pas|plus|sans|manque de meds|methadone|insuline ..3 depuis|sorti|demain|et
        plus ..2 insuline|methadone|meds|suboxone
        sevrage|en_manque|dopesick|dope_sick ..2 >|je|et|fort|depuis|bien|bad|dur|solide|malade
        pas|plus|sans|ni de bouffe|nourriture|lait|couches|formule|pain ..1 >|pas|plus|pour|et|a|
            depuis|chez
        rien ..1 a|pour manger
        enfant|petit|bebe ..3 faim|rien_a_manger|plus_rien|pas_mange
        coupe|suspendu|refuse|manque|perdu|plus|pas|rate ..2 ma|mon|mes|de ..1 methadone|suboxone|
            meds|prescription|dose|insuline|pilules
        rien|plus_rien|vide ..1 dans ..1 le|mon|les? ..1 frigo|garde_manger|armoires
        bebe|enfant|petit ..2 a|ont|na ..1 plus|pas|rien ..1 de? lait|formule|couches|manger|bouffe
    """,
        "jai rien mangé depuis hier pis jai pu une cenne",
        "jai pas mangé de sushi depuis noel, on y va",
        unless="""
        sushi|resto|souper|diete|gars|poutine|regime|vacances|prise_de_sang|viande|dessert|gateau|
            benevole|livraison|pizza|repas_etait
    """,
    ),
)
