"""The body in danger."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.medical.coeur",
        "medical",
        "red",
        "",
        """
        mal|douleur|serrement|pression|poids|truck|elephant|brule|pointe|pince|serre|oppression|
            crampe ..4 poitrine|coeur|thorax|chest|bras_gauche
        poitrine|coeur ..3 mal|serre|brule|douleur|truck|poids|ecrase|lache|arrete|debat_trop|
            pince|opprime|comprime|lourd|fait_mal|etau|va_lacher
        crise ..1 de|du ..1 coeur
        crise ..1 cardiaque
        infarctus|avc|acv|embolie|arret_cardiaque
        bras|jambe|face|cote|visage|main|bouche ..3 engourdi|engourdie|croche|paralyse|paralysee|
            tombe|sens_plus|gele|engourdis|molle|pendante|gonfle|enfle|enflee ..3 >|et|mal|parle|
            poitrine|peux|depuis|je|de_un
        face|bouche|visage ..2 croche|paralyse|enfle|tombe|enflee|gonflee
        parle|parler|parles ..1 tout|mal? ..1 croche|mou|plus|bizarre|sur_le_long
        sens|sent ..1 plus|pas ..1 mon|mes|ma|le|la ..1 bras|jambe|jambes|face|pieds|mains|doigts|
            cote|corps|orteils
        peux|capable|arrive|reussis|ai|ai_de_la|misere|difficulte ..2 plus|pas|a|de|misere|
            difficulte|mal ..2 respirer|respire|souffle|reprendre_mon_souffle|avaler|
            prendre_mon_souffle
        respire|respirer ..1 plus|pas|mal|a_peine|presque|croche|bizarre
        misere|difficulte|mal a respirer|respire|prendre_mon
        etouffe|suffoque|etouffer|me_etouffe ..2 >|je|help|et|vite|aide|pas|la|avec_un|pour_vrai|
            gorge
        manque d|de ..1 air|oxygene|de_air
        gorge ..2 enfle|ferme|serre|gonfle|bloque
        allergique|allergie|anaphylactique ..3 gorge|enfle|respire|face|grosse|crise|epipen|choc|
            reaction
        reaction|choc allergique|anaphylactique
        epipen|ventolin|pompe|nitro ..3 plus|pas|vide|perdu|besoin|manque|trouve_plus
        plus|pas|perdu|besoin ..2 epipen|ventolin|pompe|nitro
        crise ..1 de|d ..1 asthme|epilepsie|diabete|le_asthme|de_asthme|de_epilepsie
        coeur ..3 debat|palpite|pompe|bat ..4 mal|bras|poitrine|etourdi|souffle|sueur
        bras ..2 gauche ..2 mal|engourdi|fait|elance
        bebe ..1 se_en|sen|en|arrive|sort|le_en ..1 vient|viens|arrive|vien ..1 >|la|vite|aide|je|
            maintenant
        main|bras|face|cote|jambe|pied|langue|bouche|levres ..3 engourdi|engourdie|paralyse|mou|
            molle|bleu|bleue|bleues|enfle|gele ..4 parle|parler|marcher|voir|bouger|etourdi|aide|
            respire|lever|faible
        peux|capable|arrive ..1 plus|pas ..2 a? ..1 voir|marcher|entendre|bouger ..1 comme|normal|
            droit|bien|de_un|clair|de|>
        peux|capable|arrive ..1 plus|pas ..2 a? ..1 parler ..1 comme|normal|droit|bien|de_un|clair
        capable|arrive ..1 plus|pas ..2 parler >
        peux plus parler >
        coeur ..2 va|veux|sur_le_point ..1 exploser|lacher|arreter|sortir|eclater|sauter
        vois|voir|vue ..2 plus|double|embrouille|embrouillee|flou|floue|noir|rien ..3 oeil|tete|
            yeux|de_un|>|etourdi
        mal ..2 tete ..4 vois|voir|vomi|vomis|engourdi|raide|oeil|pire|lumiere|connaissance
    """,
        "jai mal dans poitrine pis jai le bras mou",
        "jai mal au coeur jai trop mangé lol",
        unless="""
        gave|dinde|prix|mange|peine|gym|pushups|indigestion|nez|rhume|de_rire|rire|formation|cours|
            masque|famille|gentille|peluche|sur_la_main
    """,
    ),
    Rule(
        "fr.medical.sang",
        "medical",
        "red",
        "",
        """
        crache|vomi|vomis|vomir|tousse|pisse|chie|renvoie|degueule|vomit|cracher|vomissements|
            crachais|urine|recrache ..3 sang|noir
        sang ..2 dans ..1 le|la|les|mon|mes|ma? ..1 selles|pisse|urine|vomi|oreille|caca|toilette|
            bol|oreilles|yeux
        saigne|saignes|saigner|saignement|hemorragie|hemoragie|saignais ..4 pas|plus|beaucoup|fort|
            trop|arrete|partout|depuis|encore|enceinte|gros|tete|ventre|vidange|dans_le|du|de_la|
            sans|enormement|a_mort
        pas|plus|arrete ..2 de saigner|saigne
        perds|perd|perdre|perdu ..2 beaucoup|du|trop|plein|bien_du|mon|gros ..2 sang
        je saigne >|de|du|je|et|la
        plein|beaucoup|flaque|trop|mare ..1 de|du ..1 sang
        hemorragie
        enceinte|bebe|grossesse ..4 saigne|sang|mal|crampes|bouge|contractions|perdre|perds|tombe|
            douleur|eaux|pertes
        eaux ..2 crever|crevees|perdu|casse
        contractions|fausse_couche|accouche|accoucher|travail_commence
        perdu|perds|perd|perdre|tombe ..2 connaissance|les_pommes|conscience|pommes
        evanoui|evanouis|evanouir|perte_de_connaissance|blackout|passe_out|black_out|passer_out ..3
            fois|encore|2|hier|matin|plancher|tete|a_terre|job|douche|bus|>|et
        convulsions|convulse|convulsion|convulser
        insuline ..3 plus|pas|manque|depuis|perdu|besoin|jours|sans|vole
        plus|pas|sans|manque|besoin|manquer ..2 insuline|dialyse|pilules_de_coeur|anticoagulants|
            meds_de_coeur
        sucre|diabete|diabetique|glycemie|taux ..4 bas|haut|shake|tremble|chute|tombe|coma|plafond|
            choc|trop|descend|etourdi
        jambe|bras|pied|main|abces|plaie|doigt|orteil|bobo|coupure|infection|piqure ..3 noir|noire|
            enfle|enflee|infecte|infectee|plus|rouge|pourrit|verte|chaude|gonfle|coule|
            sent_mauvais|pourri ..4 fievre|marche|mal|tremble|grosse|marcher|chaud|grossit|pire|
            frissons|monte|coule|je_peux
        fievre ..3 tremble|40|41|39|delire|grosse|jours|frissons|confus|raide|shake|brule|forte
        infection|infecte ..3 fievre|sang|grave|monte|os|plus
        casse|cassee|fracture|petee|pete|brise ..2 jambe|bras|cheville|cote|cotes|machoire|hanche|
            dos|cou|nez|main|pied|os ..2 >|je|peux|mal|tombe|et|os|pense
        os ..2 sort|sorti|voit|dehors
        cogne|frappe|ouvert|fendu|tombe|pete ..2 la|ma|sur ..1 la|ma? tete ..4 sang|saigne|vomi|
            etourdi|dizzy|ouvert|mal|vois|connaissance|double
        terre ..3 capable|peux|pas|relever ..2 lever|relever|bouger|me_lever
        capable|peux ..1 pas|plus ..2 me? ..1 lever|relever|bouger|marcher ..2 >|mal|de|douleur|
            ventre|depuis|terre|jambes|a
        mal|douleur|crampe|crampes ..2 au|dans|de ..1 le|la|mon? ..1 ventre|dos|rein|cote|tete|
            estomac|bas_ventre|nuque ..4 terre|capable|fievre|sang|lever|pleure|vomi|hurle|pire|
            insupportable|plie|pas_capable|crie|marcher|force|atroce
        pire mal|douleur ..3 vie|tete|jamais
        sevrage|manque|withdrawal|delirium|cold_turkey ..4 tremble|vois|convulsions|shake|
            hallucine|malade|alcool|sue|mourir|vomi|grave
        hallucine|hallucinations|vois_des_affaires|vois_des_choses|vois_du_monde
        vois|voit|vision double|noir|embrouille|trouble|plus_rien|floue
        brule|brulure|ebouillante|electrocute ..3 grave|degre|peau|face|cloques|main|fort|cloche|
            bras
        hypothermie|engelure|engelures|engelur
        sens plus|pas mes ..1 pieds|orteils|doigts|mains
        @veux|faut|besoin|amene|amenez|apporte|emmene|aller|conduis|va ..4 hopital|urgence|
            le_hopital ..4 vite|svp|mal|maintenant|sang|grave|peux|tout_de_suite|poitrine|urgent|
            coeur|>
        amene|amenez|emmene|emmenez|conduis moi|me ..2 hopital|urgence
        je va|suis|pense|crois|ma|me_sens ..4 mourir|en_train_de_mourir|crever ..1 >|la|ici|de_mal|
            je_te|pour_vrai|help|aide|la_la
        piqure|pique|mordu|guepe|abeille ..4 enfle|gonfle|gorge|respire|serpent|allergique
        feu ..2 dans|a|au|chez ..2 bloc|appart|maison|logement|cuisine|chambre|immeuble|place ..2
            >|vite|pris|aide|coince|911|boucane
        le|bloc|maison|appart ..1 est|passe? ..1 en feu
        coince|pogne|pris|bloque ..3 feu|boucane|eau|char|fumee|flammes ..2 >|aide|vite|sous
        frappe|renverse par un char|auto|camion|bus
        accident ..2 char|auto|bike|moto|velo ..3 blesser|sang|mal|coince|saigne|grave|pogne
        intoxique|intoxication|empoisonne ..3 >|monoxyde|vomi|pilules|grave|gaz|mal
        odeur|sens ..1 de|le gaz ..2 appart|fort|maison|naturel|propane
        vomi|vomis|vomir ..3 jours|arrete|garde|heures|plus_rien|sans_arret|noir|vert
        accident|attaque ..1 cerebral|vasculaire
        enceinte ..5 crampes|crampe|mal|saigne|sang|douleur|contractions|tombe|tombee|eaux|perds
        bebe ..3 vient|viens|sort|bouge_plus|bouge_pas|arrive ..1 >|la|vite|maintenant|aide
        plaie|bobo|coupure|abces|jambe|bras|pied|dent|piqure|main ..2 est? ..1 infecte|infectee|
            infection|enfle|gonfle|noir|chaud|plus ..4 fievre|frissons|mal|rouge|pire|chaud|
            tremble|coule|grossit|marcher
        debarque|deboule|tombe|tomber|degringole|chute ..3 escaliers|escalier|marches|echelle|toit|
            etage|bloc|glace|balcon ..5 capable|bouger|mal|dos|cou|jambe|tete|sang|peux|lever|
            casse|marcher
        pense|crois|sur|je|me_suis|suis ..4 casse|pete|fracture|disloque|brise ..1 la|le|un|une|ma|
            mon ..1 jambe|bras|cheville|main|cote|nez|machoire|pied|poignet|hanche|dos|epaule|
            clavicule|cou
        crises ..3 nuit|journee|matin|arretent|encore|soir|fois
        fait|eu ..1 des|trois|deux|plein|2|3 ..1 de? crises ..2 nuit|journee|matin|arretent|file|
            soir|epilepsie
        capable|arrive|peux|reussis ..1 plus|pas ..2 garder|tenir|ouvrir ..1 les|mes yeux ..2
            ouverts|ouvert|>
        machoire|cote|cotes|nez|main|bras|jambe|poignet|cheville|crane|dos|cou|clavicule|dent|dents
            ..1 est|sont ..1 casse|cassee|cassees|casses|pete|petee|brise|fracture|fracturee|
            disloque|fele|felee
        feu|brule|brulure|brulement ..2 dans|en|de|l ..1 estomac|ventre|poitrine|gorge|lestomac|
            dedans
        chien ..2 mordu|attaque|mord
        estomac|ventre ..3 en_feu|brule|explose|tord|dechire|poignarde
    """,
        "je perds bcp de sang ca arrete pas",
        "prise de sang a 8h pas de cafe",
        unless="""
        prise_de_sang|test|don|nez|gencives|visite|entrevue|job_a|benevole|lit_defait|
            a_l_hopital_demain|rendez_vous|rdv|formation|impots|camp|foyer|steak|orange|au_trou|
            coeur_sur|ouvert_a|bloc_opera|buanderie|joke|neige|poele|toast|permis|ouvre|
            rien_de_casse|cell|cell_est|ecran|vitre|mon_bas|mirroir|assiette
    """,
    ),
)
