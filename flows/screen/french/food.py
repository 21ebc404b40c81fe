"""No food, no medicine."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.besoins",
        "food_medicine",
        "orange",
        "tonight",
        """
        encore ..3 plus de pain
        pas|rien|plus|jamais ..2 mange|manger|bouffe|bouffer|mangé|avale ..3 depuis|jours|hier|2|
            dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|aujourdhui|semaine|deux|trois|#2|3
            ..2 >|jours|hier|faim|et|je|jour|midi|dimanche|matin
        pas|plus|rien ..3 nourrir|faire_manger ..1 mes|le|la|les|mon|ma? enfant|bebe|petit|enfants|
            petits|petite|ptit|ptite|ptits|flos|kids
        mange ..1 pas|rien|plus ..1 depuis|de_la|en|aujourdhui
        plus|pas ..2 lait|couches|formule ..3 bebe|petit|enfant|jusque|jusqua|depuis|avant|argent
        plus|pas|sans ..1 de|d bouffe|manger|nourriture|epicerie|grocerie|manger_pour >|pour|a|
            dans|jusque|depuis|et|enfant|soir|maison|argent|chez|bebe|frigo|ici
        ai|ont|avons|on|a pas|plus|rien ..1 mange|bouffe >|depuis|hier|et|encore|aujourdhui|a_soir
        < pas|rien mange|bouffe >|depuis|hier|aujourdhui
        mange plus|rien >|depuis|et|de_la
        plus rien que ..1 du|de|des ..1 pain|riz|pates|nouilles|toasts|patates
        rien|pas ..1 a|de|pour|dequoi|deqoi manger ..1 >|depuis|aujourdhui|a_soir|dans|et|chez|ce
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
        cheque|bs|aide_sociale|chomage|bien_etre|solidarite|prestation|pension ..4 coupe|pas|
            suspendu|0|rien|perdu|annule|bloque|refuse|coupee|arrete|gele
        coupe|suspendu|bloque|arrete ..1 mon|mes|le|ma ..1 bs|cheque|aide_sociale|chomage|
            prestations|aide
        plus|pas|manque|perdu|oublie|vole|coupe|besoin|manquer|vide|manquait|pas_recu ..2 meds|
            methadone|suboxone|prescription|antidepresseurs|pilules|dose|seroquel|lithium|
            ventolin|antipsychotiques|carte_soleil|carte_sol|kadian|renouvellement|injection|
            buprenorphine|abilify|medecin_pour|mes_doses|antibiotiques
        < sans ..1 mes|ma|mon|methadone|suboxone|insuline meds|methadone|suboxone|prescription|
            antidepresseurs|pilules|dose|depuis|>
        sans ..1 mes|ma|mon meds|methadone|suboxone|prescription|antidepresseurs|pilules|dose|
            injection
        malade ..2 methadone|sevrage|dose|manque|sick
        je suis ..1 en ..1 manque
        pas|plus de ..1 manteau|bottes|couverte|mitaines|souliers|bas ..3 froid|frette|hiver|
            neige|dehors|gele
        pas|plus|sans|manque de meds|methadone|insuline ..3 depuis|sorti|demain|et
        plus ..2 insuline|methadone|meds|suboxone
        pas|plus|sans|ni de bouffe|nourriture|couches|formule ..1 >|pas|plus|pour|et|a|depuis|chez
        pas|plus|sans|ni de lait|pain ..1 !cafe ~6 bebe|petit|petite|enfant|kids|flos|boire|
            biberon|cenne|argent|cheque
        bebe|petit|petite|enfant|kids|flos ~10 plus|pas de lait|pain|bouffe
        rien ..1 a|pour manger
        enfant|petit|bebe ..3 faim|rien_a_manger|plus_rien|pas_mange
        coupe|suspendu|refuse|manque|perdu|plus|pas|rate ..2 ma|mon|mes|de ..1 methadone|suboxone|
            meds|prescription|dose|insuline|pilules
        bebe|enfant|petit ..2 a|ont|na ..1 plus|pas|rien ..1 de? lait|formule|couches|manger|
            bouffe
        pas de meds >|et|il|ya
        pas ..1 de? epicerie >
        epicerie est vide
        """,
        "jai rien mangé depuis hier pis jai pu une cenne",
        "jai pas mangé de sushi depuis noel, on y va",
        unless="""
        fini mon sevrage
        pas grave
        rapporte|ramene ..4 pharmacie
        sa pilule
        pas une pilule
        ferme tu|elle
        pas loin
        creme glacee
        bat pas pour
        pas|plus pris|prends|prend ..1 de|du|d|la
        pas|plus arrete|touche|saute|avant|jete|double
        dors ..2 sans
        prend|prends ..1 plus|pas de
        verifie|lan_passe
        minecraft|roblox|perso
        aphte|anesthesiste
        opus
        passe|va|vais|arrete|commande ..1 a|au ..1 le|la? epicerie|magasin|iga|maxi|resto
        faut|va|vas ..1 aller|passer? ..1 faire ..1 le_epicerie|epicerie|lepicerie|commande
        peux|pourrais|peut|pourrait|veux ..1 tu|vous|men|ten ..2 acheter|achete|ramener|ramene|
            prendre|rapporter
        @leger
        sushi|resto|souper|diete|poutine|regime|vacances|prise_de_sang|viande|dessert|gateau|
            benevole|livraison|pizza|repas_etait
        carte_opus|carte_de_bus|carte_d_autobus
        manque_de_hockey|manque_de_soccer
    """,
    ),
    Rule(
        "fr.besoins.meds",
        "food_medicine",
        "orange",
        "tonight",
        """
        reste ..2 pilule|pilules|dose|doses|comprime|comprimes|puffs|gouttes ..3 >|coeur|pression
        insuline|lithium|seroquel|suboxone|methadone|kadian|meds|pilules|effexor|zyprexa|abilify|
            antidepresseurs|inhalateur|ventolin|pompe|pompes|epival|risperdal|cipralex|
            prescription|ordonnance|script|dose|piqure|injection|insulines|anticoagulants|
            coumadin|clozapine|metformine|glucometre|bandelettes|concerta|vyvanse|celexa|zoloft|
            trazodone|gouttes|dilantin|levothyroxine|antipsychotique ..4 fini|finie|finis|plus|
            pas|reste|rest|manque|perdu|vole|transfere|ferme|refuse|oublie|expire|annule|restee|
            bloque|vide|repond|rappelle|payer|cher ..3 >|depuis|vendredi|plus|a_soir|demain|
            transfere|pas|repond|renouveler|nuit|nuits|samedi|lundi|ici|la|penitencier|prison|
            pour|payer|cher|moi|voix|dors|malade|sick|coeur
        pilules|comprimes de pression ..3 fini|finis|finie|reste|cher|coute|coutent
        pharmacie ..4 refuse|transfere|repond|rappelle|bloque ..4 meds|pilules|methadone|suboxone|
            insuline|prescription|>
        fini|finie|plus|pas|reste|manque|perdu|vole|sans|oublie|derniere|dernier|manquer ..3
            insuline|lithium|seroquel|suboxone|methadone|kadian|effexor|zyprexa|abilify|
            antidepresseurs|inhalateur|ventolin|pompe|epival|risperdal|cipralex|ordonnance|script|
            piqure|injection|dose|mes_meds|meds|pilule_de|pilules_de_coeur|pilules_de_pression|
            methadone|clozapine|medicaments|dilantin ..4 >|depuis|jours|a_soir|demain|ce_mois|
            pour|vendredi|samedi|dimanche|lundi|mois|nuits|semaine|celle|ici|la
        #|deux|trois|une|quelques jours|jour|doses|dose ..2 de|d ..1 insuline|meds|methadone|
            suboxone|lithium|pilules|coeur|ventolin ..2 >|reste|et|apres
        jours|semaine|semaines|nuits|mois sans ..2 meds|insuline|effexor|methadone|suboxone|
            seroquel|lithium|pilules|dose|medication
        plus|pas ..1 de coeur pilules
        insuline|methadone|suboxone|lithium|seroquel ..3 pour ..1 a_soir|demain|deux|#|un ..2
            pas_plus|jours|jour|>
        pompe|ventolin|inhalateur|asthme ..3 acheve|puffs|fini|vide|presque ..2 >|puffs|vide
        meds|medicaments|pilules|prescription|inhalateur ..3 coute|coutent|cher|chers|payer|140
            ..4 ai|pas|cenne|capable|juste|>
        couches ..2 adulte|d_adulte ..4 plus|rien|gene
        pas|plus ..1 de couverture|assurance|assurances ..3 inhalateur|meds|insuline|
            prescription|medicament
    """,
        "insuline jen ai pour a soir pas plus",
        "jai fini ma dose dantibio, gueri",
        unless="""
        fini mon sevrage
        pas grave
        pas|plus pris|prends|prend ..1 de|du|d|la
        pas|plus arrete|touche|saute|avant|jete|double
        dors ..2 sans
        prend|prends ..1 plus|pas de
        ramenees|lunettes|menthes
        ordonnance|prescription|script oublie
        plus|moins cher que
        verifie|lan_passe|brume|pas_touche
        @leger
        gueri|antibio|antibiotiques|vaccin|chien|chat|rdv|prise_de_sang|routine|
            fini_mes_antibiotiques|dosette|bonne_nouvelle|baisse|diminue|@film|tout_va|va_bien|
            enfin|resto|facture
        pret|prets|prete|pretes
        renouvelle|pret
    """,
    ),
    Rule(
        "fr.besoins.faim",
        "food_medicine",
        "orange",
        "tonight",
        """
        biscuits_soda|pain|riz|craquelins|toasts|biscuits ..1 et ..1 de ..1 le? eau
        # jours|nuits ..1 sans manger
        pas de? paye|job|argent|cash pas de? loyer|manger|bouffe|lit|place
        < faim >
        je_ai ..1 tellement|trop|vraiment|bien|trop? faim >
        trop faim >|et|je
        volé|vole|voler|pique|chipe ..4 sandwich|pain|lait|bouffe|manger|viande|couches|fromage|
            canne|formule|nourriture|depanneur ..4 faim|depanneur|petit|>|enfant|manger|walmart
        faim ..4 vole|voler|sandwich|poubelle|quete|poubelles|enfant|eau
        rien|pas ..1 dans ..1 le ventre|estomac ..3 depuis|hier|jours|>|a_matin
        ventre|estomac ..1 vide ..3 depuis|hier|jours|>
        mange|manger|avale|bouffe ..1 rien|pas ..4 depuis|hier|jours|a_matin|aujourdhui|#
        rien|pas ..2 mange|avale|bouffe ..4 depuis|hier|jours|aujourdhui|#|matin
        cafe|toast|eau|chips|canne|soupe|sandwich ..3 depuis|en|pour ..2 hier|24h|deux|#|jours|
            journee|a_matin
        dernier|derniere|dernieres ..2 pain|canne|cannes|lait|nouilles|kraft|ramen|patate|
            repas|cenne|piasses ..4 >|hier|manger|matin|soir|reste
        saute|sauter|sautes|coupe ..1 des|les|mes ..1 repas ..3 pour|enfant|argent|>
        donne|laisse ..2 mon|ma ..1 manger|repas|assiette|part ..3 petit|enfant|fille|gars|bebe
        enfant|bebe|petit|petits ..4 faim|eau_sucree|mange_pas|rien_mange|lait|formule|couches ..3
            >|plus|pas|depuis|pleure|reste|manque
        reste ..2 rien|deux|#|une|juste ..2 a|de|d? manger|bouffe|pain|nouilles|cannes ..4 >|jusqu|
            pour|fin|mois|semaine
        on est # pour ..1 une|un|deux canne|pain|repas|kraft|poulet
        banque|comptoir|moisson|paniers|bons ..1 alimentaire|alimentaires|de_nourriture|epicerie|
            de_noel ..4 ferme|fermee|fini|finis|plus|pas|refuse|manque|raye|vide|complet|rate|
            numeros|coupe|rayee
        popote|soupe|repas ..1 populaire|communautaire|roulante ..4 ferme|fermee|fini|finis|plus|
            pas|refuse|manque|raye|rate|coupe
        popote ..2 raye|manque|refuse|ferme
        popote|soupe|repas|shelter ..4 manque|rate|raye|fini|refuse ..2 >|hier|une|je
        cheque|bs|aide_sociale|paye|pension|chomage ..5 coupe|mange|vole|bloque|suspendu|coupee
            ..4 manger|faim|epicerie|pain|rien|loyer|>|jours|enfant|bouffe
        cheque|bs|aide_sociale|pension ..4 dans|juste ..1 # ..1 jours ..5 manger|faim|pain|rien
        coloc|quelquun|voisin ..3 mange|vole|pris|vide ..3 epicerie|bouffe|frigo
        vendu|vendre|vends|pawn|pawne ..3 mon|mes|ma ..2 bottes|manteau|cell|tv|velo|bague ..3
            pour ..2 lait|manger|couches|bouffe|epicerie|meds
        rien ..1 que|juste|de ..1 l? eau ..3 depuis|bois|a_boire|manger
        pas|plus ..2 de|une|d ..1 bouffe|epicerie|nourriture|manger ..2 >|depuis|pour|jusqu|
            a_soir|enfant|bebe|cette|chez|a_la_maison
        pas|plus ..2 de|une|un|cinq|2 ..1 cenne|piasse|sou|argent|cash ..4 manger|bouffe|epicerie|
            lait|couches|pain|jusqu
        riz|pates|nouilles|kraft|pain|toasts|patates|bines ..3 sans|depuis|rien|juste|seulement
            ..4 >|semaines|rien|jours|manger|semaine
        estomac|ventre ..4 mal|gargouille|crie|tord|dort ..4 vide|faim|rien
        eau ..2 chaude|sucree ..3 souper|diner|dejeuner|repas
        credit ..4 depanneur|epicerie
        depanneur|epicerie ..4 plus ..1 credit
        donnait|donnais|apportait|amenait ..3 manger|bouffe|lunch ..3 morte|mort|partie|plus
        plus|pas|aucune ..1 une? cenne|piasse|sou ..3 pour ..1 manger|bouffe|epicerie|lait|couches
        """,
        "jai volé un sandwich tantot, javais trop faim",
        "jai trop faim, on commande tu une pizza",
        unless="""
        ferme tu|elle
        pas loin
        @leger
        pizza|souper_a|resto|commande|sushi|poutine|buffet|tu_manges|mets_la_table|
            prise_de_sang|jeune|ramadan|regime|diete|intermittent|pour_souper|viens_t_en|cuisine|
            recette|@film|benevole|dessert|gratin|ketchup|oeufs_pour_ma|lait_d_amande|creme|chien|
            chat|lasagne
        depanneur_pour|liste|fais_tu|ramene
        le temps de ..1 manger
        manger mon|un|ma clavier|bras|cheval|ours|table|main|divan|chaussure|soulier
        on_mange ..1 quoi|ensemble|a|tu|quand|bientot
        quand_on_mange
    """,
    ),
    Rule(
        "fr.faim.sans_courant",
        "food_medicine",
        "orange",
        "tonight",
        """
        coupe ..3 electricite|chauffage|hydro|courant ~8 gele|gelent|froid|frette|petits|
            enfants|flos
        """,
        "y ont coupé lelectricité on gele les petits pis moi",
        "la panne a coupé le courant au parking, on gele",
        unless="""
        casse_tete|hockey|canadiens|jeu|niveau|parking|match|partie|recette
        """,
    ),
)
