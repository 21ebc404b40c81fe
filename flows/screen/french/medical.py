"""The body in danger."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.medical.sang",
        "medical",
        "red",
        "",
        """
        sang plein|partout ..1 dans? ..1 le|la|mon? lavabo|evier|levier|bain|douche|plancher
        crache|vomi|vomis|vomir|tousse|pisse|chie|renvoie|degueule|vomit|cracher|vomissements|
            crachais|urine|recrache ..3 sang|noir
        sang ..2 dans ..1 le|la|les|mon|mes|ma? ..1 selles|pisse|urine|vomi|oreille|caca|toilette|
            bol|oreilles|yeux
        saigne|saignes|saigner|saignement|hemorragie|hemoragie|saignais ..4 beaucoup|fort|trop|
            arrete|partout|depuis|encore|enceinte|gros|tete|ventre|vidange|dans_le|du|de_la|sans|
            enormement|a_mort
        pas|plus|arrete ..2 de saigner|saigne
        perds|perd|perdre|perdu ..2 beaucoup|du|trop|plein|bien_du|mon|gros ..2 sang
        je saigne >|de|du|je|et|la
        hemorragie !de
        perdu|perds|perd|perdre|tombe ..2 connaissance|les_pommes|conscience|pommes
        evanoui|evanouis|evanouir|perte_de_connaissance|blackout|passe_out|black_out|passer_out
            ..3 fois|encore|2|hier|matin|plancher|tete|a_terre|job|douche|bus|>|et
        convulsions|convulse|convulsion|convulser
        insuline ..3 plus|pas|manque|depuis|perdu|besoin|jours|sans|vole
        plus|pas|sans|manque|besoin|manquer ..2 insuline|dialyse|pilules_de_coeur|anticoagulants|
            meds_de_coeur
        sucre|diabete|diabetique|glycemie|taux ..4 bas|haut|shake|tremble|chute|tombe|coma|
            plafond|choc|trop|descend|etourdi
        jambe|bras|pied|main|abces|plaie|doigt|orteil|bobo|coupure|infection|piqure ..3 noir|
            noire|enfle|enflee|infecte|infectee|plus|rouge|pourrit|verte|chaude|gonfle|coule|
            sent_mauvais|pourri ..4 fievre|marche|mal|tremble|grosse|marcher|chaud|grossit|pire|
            frissons|monte|coule|je_peux
        fievre ..3 tremble|40|41|39|delire|grosse|jours|frissons|confus|raide|shake|brule|forte
        infection|infecte ..3 fievre|sang|grave|monte|os|plus
        je|me|suis|ma|mont ..2 casse|fracture|pete|brise ..1 la|le|les|une|mon|ma? jambe|bras|
            cheville|cote|cotes|machoire|hanche|cou|nez|main|pied|os ..2 >|je|peux|mal|tombe|et|os|
            pense
        os ..2 sort|sorti|voit|dehors
        cogne|frappe|ouvert|fendu|tombe|pete ..2 la|ma|sur ..1 la|ma? tete ..4 sang|saigne|vomi|
            etourdi|dizzy|ouvert|mal|vois|connaissance|double
        terre ..3 capable|peux|pas|relever ..2 lever|relever|bouger|me_lever
        capable|peux ..1 pas|plus ..1 me? lever|relever|bouger|marcher ..2 >|mal|de|douleur|
            ventre|depuis|terre|jambes|a
        mal|douleur|crampe|crampes ..2 au|dans|de ..1 le|la|mon? ..1 ventre|dos|rein|cote|tete|
            estomac|bas_ventre|nuque ..4 terre|capable|fievre|sang|lever|pleure|vomi|hurle|pire|
            insupportable|plie|pas_capable|crie|marcher|force|atroce
        pire mal|douleur ..3 vie|tete|jamais
        sevrage|manque|withdrawal|delirium|cold_turkey ..4 tremble|convulsions|shake|hallucine|
            alcool|sue|mourir|vomi
        hallucinations|vois_des_affaires|vois_des_choses|vois_du_monde
        je|il|elle ..1 hallucine depuis|des|grave|la_nuit|encore|trop|pour_vrai
        vois|voit|vision double|noir|embrouille|trouble|plus_rien|floue
        brule|brulure|ebouillante|electrocute ..3 grave|degre|peau|face|cloques|main|fort|cloche|
            bras
        sens plus|pas mes ..1 pieds|orteils|doigts|mains
        faut|besoin|amene|amenez|apporte|emmene|conduis ..4 hopital|urgence|le_hopital ..4 vite|
            svp|mal|maintenant|sang|grave|peux|tout_de_suite|poitrine|urgent|coeur|>
        amene|amenez|emmene|emmenez|conduis moi|me ..2 hopital|urgence
        je va|pense|crois|ma|me_sens ..2 mourir|en_train_de_mourir >|la|ici|de_mal|je_te|
            pour_vrai|help|aide|la_la
        je suis ..1 en_train_de_mourir|entrain_de_mourir
        je va|ma crever >|la|ici|pour_vrai|help|aide
        piqure|pique|mordu|guepe|abeille ..4 enfle|gonfle|gorge|respire|serpent|allergique
        feu ..2 dans|a|au|chez ..2 bloc|appart|maison|logement|cuisine|chambre|immeuble|place ..2
            >|vite|pris|aide|coince|911|boucane
        coince|pogne|pris|bloque dans|sous|avec ..2 feu|boucane|eau|char|fumee|flammes ..2 >|aide|
            vite|sous
        frappe|renverse par un char|auto|camion|bus
        accident ..2 char|auto|bike|moto|velo ..3 blesser|sang|mal|coince|saigne|grave|pogne
        odeur|sens ..1 de|le gaz ..2 appart|fort|maison|naturel|propane
        vomi|vomis|vomir ..3 jours|arrete|garde|heures|plus_rien|sans_arret|noir|vert
        accident|attaque ..1 cerebral|vasculaire
        enceinte ..5 crampes|crampe|mal|saigne|sang|douleur|contractions|tombe|tombee|eaux|perds
        bebe ..3 vient|viens|sort|bouge_plus|bouge_pas|arrive ..1 >|la|vite|maintenant|aide
        plaie|bobo|coupure|abces|jambe|bras|pied|dent|piqure|main ..2 est? ..1 infecte|infectee|
            infection|enfle|gonfle|noir|chaud|plus ..4 fievre|frissons|mal|rouge|pire|chaud|
            tremble|coule|grossit|marcher
        debarque|deboule|tombe|tomber|degringole|chute ..3 escaliers|escalier|marches|echelle|
            toit|etage|bloc|glace|balcon ..5 capable|bouger|mal|dos|cou|jambe|tete|sang|peux|
            lever|casse|marcher
        pense|crois|sur|je|me_suis|suis ..4 casse|pete|fracture|disloque|brise ..1 la|le|un|une|
            ma|mon ..1 jambe|bras|cheville|main|cote|nez|machoire|pied|poignet|hanche|dos|epaule|
            clavicule|cou
        crises ..3 nuit|journee|matin|arretent|encore|soir|fois
        fait|eu ..1 des|trois|deux|plein|2|3 ..1 de? crises ..2 nuit|journee|matin|arretent|file|
            soir|epilepsie
        capable|arrive|peux|reussis ..1 plus|pas ..2 garder|tenir|ouvrir ..1 les|mes yeux ..2
            ouverts|ouvert|>
        machoire|cote|cotes|nez|main|bras|jambe|poignet|cheville|crane|dos|cou|clavicule|dent|
            dents ..1 est|sont ..1 casse|cassee|cassees|casses|pete|petee|brise|fracture|
            fracturee|disloque|fele|felee
        chien|pitbull ..2 ma|mas|me|la|le mordu|attaque|mord
        estomac|ventre ..3 en_feu|brule|explose|tord|dechire|poignarde
        saigne ~3 arrive|peux|capable|reussi pas ..3 arrete
        """,
        "je perds bcp de sang ca arrete pas",
        "prise de sang a 8h pas de cafe",
        unless="""
        de ta face
        dentiste dit
        trop mange
        accouche ~8 va|vont bien
        saigne du|de_la|dans_le budget|portefeuille|compte|tresorerie
        mot_de_passe|fourchette|dissection|disseque|portefeuille|
            poisson|fetes_a
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        prise_de_sang|test|don|nez|gencives|visite|entrevue|job_a|benevole|lit_defait|
            a_l_hopital_demain|rendez_vous|rdv|formation|impots|camp|foyer|steak|orange|au_trou|
            coeur_sur|ouvert_a|bloc_opera|buanderie|joke|poele|toast|ouvre|
            rien_de_casse|ecran|vitre|mon_bas|mirroir|assiette
        raclette|tourtiere|poutine|poutines|buffet|rapees
    """,
    ),
    Rule(
        "fr.medical.signes",
        "medical",
        "red",
        "",
        """
        guepe|guepes|abeille|abeilles ~6 enfle|gonfle|jenfle|avale|respire|plaques
        froid|frette fait plus mal
        endors|dors|dormir|couche|coucher ..1 dans ..1 la? neige|banc_de_neige
        langue|gorge|face|levres|yeux|oeil|visage|cou|bouche|paupieres|main|jambe|jambes ..3
            enfle|enfler|enflee|enflent|gonfle|gonflee|gonflent|grosse|grosses|epaisse|ferme|
            serre|bloque|bloquee|double ..4 >|mange|pinottes|arachides|crevettes|pique|guepe|
            guepes|abeille|respire|vite|ferme|plaques|piqure|noix|antibiotique|pilule|avaler
        enfle|enfler|gonfle|jenfle ..4 gorge|langue|face|levres|respire|yeux
        mange|manger|pique|mordu|bouffe ..4 arachides|pinottes|crevettes|noix|homard|
            fruits_de_mer|guepe|guepes|abeilles|abeille|champignons|kiwi|frelons|serpent|araignee
            ..6 enfle|gorge|langue|respire|gonfle|face|plaques|urticaire|vomis|etouffe|ferme|
            pouls|etourdi|hallucine
        sucre|glycemie|glucometre|glucose|diabete|diabetique ..6 2|1_|3|lo|hi|bas|haut|tombe|
            tremble|tremblote|shake|etoiles|points|confus|sue|flou|chute|mange|insuline|trouble|
            reveille|30|25|coma|vois|tomber
        diabetique|insuline ..6 pas|plus ..1 mange ..5 tomber|tremble|faible|vois|insuline
        perd|perds|perdre|perdu ..3 bebe|connaissance|eaux|sang|conscience|equilibre|vision|vue
            ..3 >|je|pense|hier|plancher|sais|encore|beaucoup|trop|2|fois|tombe|partout|douche|
            enceinte
        perd|perds le bebe
        serviette|serviettes|tampon ..4 heure|demi_heure|sang|rempli|remplis
        poitrine|thorax|chest|coeur ..4 mal|serre|douleur|oppresse|pesanteur|brule|ecrase|etau|
            elephant|lourde|pince|elance|bloque|saute|rates|irregulier|pompe_mal|arythmie
        manque|cherche|prendre|prends ..2 mon|de|l|d ..1 air|souffle|le_air|oxygene ..3 >|monter|
            depuis|capable|parler|escalier
        siffle|sifflement|sibilance|asthme|pompe|ventolin ..5 respire|vide|aide|marche|crise|
            capable|mal|souffle ..2 >|plus|pas|air|depuis|marche
        cote|bras|jambe|face|bouche|visage|main|corps|oeil|paupiere ..3 gauche|droit|droite|moitie?
            ..3 bouge_pas|bouge_plus|engourdi|engourdie|paralyse|paralysee|molle|croche|picote|
            obeit|repond ..3 >|plus|pas|depuis|parle|mots|a|
            et|de|matin
        parle|parler|mots|langue|bouche|phrases ..4 croche|saoul|mou|empatee|sort|sortent|melange|
            melanges|mele|pateuse|trouve ..3 >|pas|plus|comme|bras|cote|face|bizarre|tout
        tete ..3 pire|explose|coup_de_tonnerre|marteau|eclate|fendue|ouverte|ouvert|cogne|jamais
            ..5 vie|vois|vomi|vomis|jamais|raide|etourdi|sang|lumiere|nuque|confus|glace|jour|mur|
            trottoir|plancher|connaissance|depuis|vision|oreille
        cogne|pogne|frappe|tombe|tombee|recu|ouvert|fendu|chute|cognee ..5 tete|crane|nuque|cou|
            dos|front ..6 vomi|vomis|vois|sang|saigne|etourdi|dizzy|jour|confus|glace|endors|dort|
            connaissance|double|mal|bouge|sens|jambes|souviens|bizarre|mele|oublie|oreille
        tombe|ecroule|effondre ..4 raide_mort|bouge_pas|bouge_plus|se_lever|me_lever|relever|
            inconscient|convulsions|connaissance|hanche
        @proche|@gens|je|elle|il|@aieux ..1 est|suis ..1 tombe|deboule|degringole ..4 plancher|
            escalier|escaliers|glace|echelle|toit|terre|douche|bain|marches|etage ..2 >|plus|pas|
            shop|bouge|
            du|mal|tete|jambe|sang|releve|hanche|dos|capable|seule|vieille|depuis
        ventre|estomac|abdomen|bas_ventre|cote ..3 dur|dure|gonfle|gonflee|raide|roche|plie|
            poignard|dechire|ballonne|ballone ..5 >|fievre|deplier|depuis|vomis|plie|mal|droit|
            marche|toucher|bouger|roche|capable
        plie|pliee|deplier|redresser ..3 en_deux|deux|capable|peux|mal|douleur|ventre|marche ..3
            >|ventre|douleur|mal|depuis|dos|fievre
        vomi|vomis|vomir|renvoie|crache|tousse|pisse|chie|selles|urine|caca ..4 sang|noir|noires|
            marc_de_cafe|rouge|vert|jus_de_viande|caillots|goudron
        fievre|temperature|chaud|brulant|brulante|frissons ..4 40|41|39|confus|delire|bebe|
            raideur|cou|plaques|taches|tremble|grelotte|jours|ventre|rouge|plaie|convulsions|
            chimio|baisse|hopital|point ..2 >|pas|plus|depuis|le|la|bebe|et|mal|un|2|3|tache
        raideur|raide|nuque|cou ..5 fievre|lumiere|taches|vomi
        infection|infecte|plaie|abces|bobo|morsure|point|piqure|jambe|bras|pied|coupure ..5 rouge|
            noir|noire|pue|pus|coule|monte|ligne_rouge|chaud|enfle|verte|sent ..5 >|fievre|bras|
            coude|monte|marche|frissons|genou|genou|marcher|os|vite|grossit|mal
        arrache|coupe|sectionne|ecrase|coince|broye|scie ..3 doigt|doigts|main|pied|jambe|
            bras|orteil|pouce|mollet|morceau ..4 >|scie|machine|presse|porte|saigne|sang|pend|os|
            planeur|souffleuse|tondeuse|job|sec
        os|cote|cotes|cheville|jambe|hanche|bras|genou|clavicule|poignet|cou|dos ..4 casse|cassee|
            perce|sort|sorti|croche|deplace|deplacee|pete|petee|craque|vire|cassees|disloque|
            debarque ..4 >|respire|peux|marche|char|mal|bouge|poteau|tombe|enfle|marcher|capable|
            terre|glace
        pris|coince|pogne|ecrase|bloque ..2 en|sous ..1 dessous|le|un ..3 tracteur|char|arbre|
            auto|camion|quatre_roues|mur|palette|lift|rack|ski_doo
        renverse|frappe|accident|collision|rentre|capote|tonneau|fesse|plante|derape|
            perdu_le_controle ..4 char|auto|camion|moto|velo|bus|poteau|arbre|skidoo|ski_doo|
            motoneige|quatre_roues|orignal|fosse|route ..6 sang|mal|bouge|coince|blesser|saigne|
            cote|tete|jambe|aide|perce|cou|vite|seul|poteau|inconscient|fumee|dedans
        gaz|propane|monoxyde|monoxide ..6 mal_a_tete|mal_a_la_tete|mal_de_tete|mal_au_coeur|
            mal_de_coeur|tete|coeur|endors|endort|etourdi|etourdis|vomis|somnole|dort|sommeil|
            malade
        detecteur|fumee|boucane|chaufferette|generatrice|bbq|poele|alarme ..6 mal_a_tete|
            mal_a_la_tete|mal_de_tete|mal_au_coeur|tete|endors|endort|endormi|etourdi|etourdis|
            vomis|somnole
        detecteur|alarme ..2 monoxyde|monoxide|gaz ..2 sonne|crie|hurle|part
        avale|bu|mange|respire|boit ..4 javel|eau_de_javel|antigel|produit|pile|piles|champignon|
            champignons|detergent|tide|poison|vitre|gaz|chlore|essence|decapant|capsule|liquide
            ..4 >|erreur|fils|brule|petit|bebe|enfant|vomis|gorge|bouteille|expres|sauvage
        benzos|boisson|alcool|boire|sevrage|delirium|manque|ghb|arrete ..6 tremble|shake|vois|
            convulsions|bibittes|hallucine|corps|saute|sue|voix|crises|confus|entends|delirium|
            insectes|rats|mort ..3 >|murs|sec|parler|tout|mur|partout|des|seul|plus|fort|froid|
            frere|depuis
        delirium
        vois|voit|entends|sens ..2 des ..1 bibittes|bebittes|insectes|rats|ombres|morts|araignees
            ..4 >|murs|mur|partout|boire|arrete|lit|plafond
        perdu|perdue|coince|ecarte|pogne ..3 bois|foret|lac|glace|neige|tempete|montagne|sentier|
            skidoo|route ..5 >|noir|trempe|froid|seul|gele|cell|batterie|nuit|marche
        noye|noie|noyer|cale|passe ..3 dans|travers|sous ..2 piscine|lac|glace|fleuve|eau|riviere
        a|est noye|noyer ..3 >|enfant|aide|vite|respire|piscine
        tremble|trembler|grelotte|convulsionne|convulse|crises|crise ..4 arrete|epilepsie|
            convulsions|conscient|deuxieme|troisieme|bave|langue|yeux|corps|fois|minutes|
            pas_mes_pilules|dilantin ..2 >|pas|plus|hier|fois|vient|encore|matin|soir|retournes|
            depuis|virent|a
        confus|confuse|mele|mêle|delire|desoriente|reconnait ..4 mere|pere|fievre|tombe|grand|
            coloc|vieux|jour|ou|mange|parle|reponds ..4 >|fievre|parle|pas|plus|croche|tombee|est
        sais|sait ..1 plus|pas ..2 quel|quelle|ou ..2 jour|on|annee|mois|suis ..3 >|est|tete|
            tombe|cogne
        yeux|oeil|vue|vision ..4 vois|rideau|noir|acide|javel|flou|double|voile|rien|crevé|
            embrouille ..4 >|plus|coup|oeil|gauche|droit|rien|tout|subit
        pisse|pisser|uriner|urine ..3 plus|pas|sang|depuis ..4 jours|mal|rein|reins|dos|fievre|
            bloque|ventre
        suis|va|vais|pense|sens ..3 evanouir|perdre_connaissance|passer_out|
            tomber_dans_les_pommes|mourir_la|tomber_raide|tomber_sans
        evanoui|evanouie|evanouir|perdu_connaissance|black_out|sans_connaissance ..4 >|encore|
            fois|douche|2|hier|matin|bus|job|sang|tete|seul|enceinte|metro
        etouffe|etouffer|coince|pogne|bloque ..4 gorge|viande|arete|bouchee|os_de|respire|bleu|
            steak|morceau
        os|arete|viande|pilule ..3 coince|pogne|bloque|reste ..2 gorge
        amene|amenez|ambulance|hopital|urgence|lift|911 ..5 mal|saigne|respire|capable|coeur|
            douleur|enfle|accouche|bouge|vite|fievre
        saigne|saignes|coule ..4 arrete|arreter ..1 pas|plus
        @proche|@gens|boss|chef|foreman|il|elle ~3 tombe ~6 parle|repond|bouge plus|pas
        tombe ..4 echelle|trou|toit|escalier|etage ~5 parle|repond|bouge plus|pas
        boucane|fumee|truie|poele|chaufferette ~8 malade|etourdi|mal_de_tete ..3 endormi|endort|
            tous|monde|tete
    """,
        "piqué par des guepes jai la langue grosse",
        "piqué par une guepe au chalet, rien de grave",
        unless="""
        sagesse ~8 mou
        dentiste ..4 parle
        te perdre
        sauf ..1 des? champignons
        ton steak
        hopital|urgence ..1 pour accouche
        ai broye|ecrase la main de
        pelant|epluchant
        petit|petite ..1 coupe|coupure ..3 doigt|pouce
        ma chaise
        disseque|dissection
        oeil au beurre
        ai plus|pas ..1 de? mal|douleur
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        rien_de_grave|@film|vaccin|prise_de_sang|pressing|rdv|rendez_vous|dentiste_mardi|gym|
            pushups|entrainement|cardio|formation|ans_passe|en_20|gueri|
            guerie|va_mieux|de_rire|rire|cadran|saison|chat_a|chien_a_vomi|ma_plante|rhume|ordi|
            cell|imprimante|char_qui|mon_char|le_char|pneu|lave_vaisselle|laveuse|toilette_coule|
            robinet|evier|jouant|peine_d_amour|au_coeur_de|coeur_sur|gros_coeur|trop_mange|piment|
            piquante|docteur_a_dit|resultats|negatif|tout_est_beau|normal|photo|bapteme|
            douillet|gateau|soupe|cuisson
        patates|canette|sapin|barre_de|peluche|prix|batterie|banque|imprimer|joke|pas_grave|
            vieille_dent|dent_de_lait|poete|poupee|medium|curry|salsa|hiver
        @cours|la_sauce
        cette_nouvelle|la_nouvelle
    """,
    ),
)
