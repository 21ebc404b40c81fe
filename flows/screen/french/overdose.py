"""Too much taken."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.overdose.pris",
        "overdose",
        "red",
        "",
        """
        trop ..1 pris|consomme|avale|pri|sniffe|fume ..2 @drogue|>|et|je|la|de|help|aide|dope|
            poudre|je_suis|pour
        trop bu ..4 help|aide|pilules|meds|respire|reveille|bouge|tombe|sens_pas_bien|sens_pas|
            sens_mal|ambulance
        en|je_en ai ..1 trop pris|pri|consomme|avale|fait|bu
        pris|avale|gobe|cale|bu|mange|pri ..2 tout|plein|pot|bouteille|boite|paquet|poignee|
            bunch|gang|bien_des|bien_de|beaucoup|une_shot|au_complet|tas|paqueton|les ..3 @drogue|
            pilules
        avaler|prendre|prends|prend ..2 tout|plein|pot|bouteille|boite|paquet|poignee|bunch|gang|
            bien_des|bien_de|beaucoup|une_shot|au_complet|tas|paqueton ..3 @drogue|pilules
        pris|avale|gobe|pri ..1 le|la|tout|mon ..1 le|la|mon? ..1 pot|bouteille|boite|paquet|
            blister|sac|roche|au_complet|mes_meds|mes_pilules
        pris|avale|gobe|avaler|prendre|pri #8 ..2 @drogue
        pris|avale|cale|gobe ..1 le? reste ..2 @drogue ~2 #8
        pris|avale|pri dix|vingt|trente|quarante|cinquante|cent|quinze|douze ..2 @drogue
        pris|avale|pri ..1 des|plein|mes|bien|de|les|quelques|une_gang ..2 @drogue ..4 expres|
            mourir|dormir|finir|boisson|alcool|biere|vodka|vomis|peur|endors|dors|fort|reveiller|
            partir|regrette|tourne|mort|sens|dodo|coeur|help|ambulance|aide|toujours
        je_ai pris des|bien_des|plein pilules
        pris|avale ..1 de quoi|dekoi ..3 >|et|mal|peur|bouge|respire|repond
        bu|avale|boire|avaler|buvait|injecte|bois|mange|sniffe ..3 @produit
        bu|pris|avale|mange ..3 expres|volontairement
        mele|melange|mixe|melanger ..3 pilules|meds|benzos|fent|alcool|boisson|speed ..3 avec|et|
            boisson|alcool|coeur|trop|bizarre
        overdose !de|d|du|au|aux|on|of
        overdose de|d|du|au ..1 @drogue
        mauvais|mauvaise|bad|coupe|coupee ..1 batch|stock|dope|hit|drogue|trip ..4 mal|fent|coeur|
            mourir|help|respire|tombe|aide|bouge|feel|sens|peur|>
        fent ..2 dans|dedans|dedan
        besoin|faut|ou|vite|pas|plus|urgent|apporte|amene|donne|envoie|quelquun|as_tu|avez_vous|
            manque ..3 naloxone
        ai ..1 donne|mis|spraye|utilise|fait|pas|plus|besoin ..2 naloxone
        naloxone ..3 vite|svp|ici|urgent|maintenant|marche|donne|la|besoin|marche_pas
        apres|depuis|sur ..1 son|mon|le|ma|sa|ta ..1 hit|shot|puff|ligne|dose|fix|injection ..4
            plus|pas|tombe|bleu|mal|coeur|respire|bizarre
        pris|fume|sniffe|shoote|consomme|tape ..2 fent|hero|heroine|down|dope|methadone ..4 pas|
            plus ..1 reveille|debout|eveille
        je_suis|suis ..1 en train de partir|mourir|crever|m_endormir|me_endormir|overdose !d|de|
            dans|pour|en|a|vers|au|chez
        train de partir|mourir|crever|tomber !d|de|dans|pour|en|a|vers|au|chez
        sens|sent ..2 partir|mourir|aller|crever|coeur_lacher
        fait|fume|pris|sniffe|bu|consomme|shoote|tape ..1 trop|plein ..2 de|d ..1 @drogue
        trop ..1 de|d ..1 fent|dope|hero|coke|crack|speed|meth|pilules|meds|ghb ..3 sens|feel|
            bizarre|mal|coeur|dors|tombe|peur|>
        pris|avale|bu|melange ..2 les|des|mes|ses|ma|la ..1 @drogue ..3 a_mon|a_ma|de_mon|du|
            de_ma|avec|et ..2 coloc|mere|vodka|boisson|biere|alcool|fort|pere|blonde|gars|voisin
        vodka|boisson|alcool|fort|biere|rhum ..5 pilules|meds|somniferes|tylenol|ativan
        fort|pur|pure|trop_forte|forte ..1 >|pour|de|aide|help ..4 dope|fent|hit|stock|hero
        dope|fent|stock|hit|poudre ..2 etait|est|trop|bien ..1 trop? ..1 fort|forte|pur|pure|bad|
            coupe|coupee
        #|deux|trois|quatre|tous|toutes ..2 sur|a|par ..1 le? plancher|terre ~10 poudre|dope|stock|
            fent|ghb|batch
        plancher|terre|toilette|sofa|divan ~6 de_quoi|quelque_chose|fent dans ..1 la|le|leur|
            sa? poudre|dope|stock|coke|batch
        medicaments|meds|pilules ..2 dans ..1 un|mon|le verre ~3 bois|boire|cale|avale
        """,
        "jai avalé un pot de tylenol au complet",
        "jai pris mes meds comme le docteur a dit",
        unless="""
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        @film|vacances|en_vacances|formation|prevention|depuis_que|comme_le|
            comme_prescrit|chocolat|sucre|gateau|dinde|sensibilisation|kit_de|
            trousse|nuit_passee_mort|funerailles|enterrement|mort_hier|mort_de_une|
            de_rire|poutine|vers_quebec|temps_libre|pas_de_overdose|chips|
            bonbons|biscuits
        frais|banque|compte|decouvert|fee|bank|acct
        brioches|cannelle|chocolat|tourtiere|ketchup|sucre|raclette|de_cafe|cute|paques|netflix|
            fromage|affiche|frigo|consigne
        @cours|photo_de|des_photos|pris_place|est_mort_de_rire|en_conge|temps_des_fetes
        pris|prendre|prend|prends ..2 place|photos|photo|autobus|heures|conge
        overdose ..2 en juin|juillet|aout|septembre|octobre|novembre|decembre|janvier|fevrier|mars|
            avril|mai|#1950
        fait|fete|depuis|deja un|deux|trois|# an|ans
        expose|annees|dans_le_temps|show|film|video|vid
    """,
    ),
    Rule(
        "fr.overdose.effets",
        "overdose",
        "red",
        "",
        """
        levres|bouche|langue|face ..1 est|sont? engourdies|engourdie|engourdi|bleues|mauves ~8
            ligne|hit|pof|puff|roche|pilule
        pris|bu|avale|fume|sniffe|injecte|shoote|tape|gobe|cale|consomme|melange|mixe|mange|prend|
            fait|eu ..6 @stuff|meds|tylenol|seroquel|methadone|morphine|somniferes|patch|gravol|
            wellbutrin|drogue|trop|shot ..6 coeur|respire|bleu|bleus|engourdi|engourdie|endors|
            endort|yeux|debout|poitrine|bizarre|drole|mourir|vois|tremble|sue|convulsions|crise|
            vomis|vomi|tombe|partir|reveille|reveiller|froid|mou|lourd|etourdi|help|ambulance|mal|
            sens|tourne|flou|embrouille|ralentit|etouffe|parle_plus|feel|dors|black|peur|expres|
            finir|bouge|tiens ..3 !travail
        @stuff|pilules|meds|benzos|methadone|dose|stock|poudre ..4 coupe|coupee|fort|forte|
            bizarre|louche|pas_pareil|pas_normal|fentanyl|fent|bad|contaminee|mauvais ..5 coeur|
            respire|engourdi|peur|partir|bleu|tombe|mal|endors|mourir|debout|yeux|feel|sens|sue|
            help
        pilules|meds|benzos|somniferes|tylenol|cachets ..4 biere|boisson|alcool|vodka|fort|vin|
            rhum ..6 drole|engourdi|engourdie|endors|sens|dors|coeur|dormir|bizarre|feel|lourd|>|
            mal|froid
        biere|boisson|alcool|vodka|fort|vin|bu ..4 pilules|meds|benzos|somniferes|ativan|xanax|
            tylenol|seroquel ..6 drole|engourdi|engourdie|endors|sens|froid|froide|reveille|bouge|
            coeur|>|dors|respire
        pris|avale|bu|gobe|prise|fume ..3 trop|plein|tout|toutes|beaucoup|double|triple|gang ..4
            @stuff|meds|pilules|tylenol|advil|seroquel|methadone|somniferes|doses|dose|boite|
            gravol|comprimes|cachets|gouttes|sachet|sac|flacon
        pris|prend|avale ..2 en|les|la|le? ..4 trop ..2 >|je|crois|pense|help|aide|endors|dors|
            vite
        avale|gobe|insere ..4 sachet|sac|boulette|boulettes|pochon|balloune|condom|stock|paquet|
            roche|preuve|dope ..5 >|police|arrive|arrivee|rentrer|malade|vire|pete|ventre|fouille|
            maison|arret|boeufs|quand
        mange|cache|pogne ..4 sachet|boulette|boulettes|pochon|condom|preuve|dope ..5 >|police
        cache|pogne|mange ..4 sac|stock|paquet|roche|balloune ..5 police|arrive|arrivee|rentrer|
            malade|vire|pete|ventre|fouille|maison|arret|boeufs|quand
        sac|sachet|boulette|condom|balloune|pochon ..4 pete|ouvert|creve|perce|eclate|fondu ..4
            ventre|dedans|estomac|moi
        melange|mele|mixe|combine ..4 @stuff|meds|wellbutrin|pilules|medicaments|seroquel|speed
            ..4 @stuff|meds|pilules|crise|mal|bizarre|coeur|sens|vois|tremble|avec
        naloxone|narcan ..6 marche|fait|donne|deuxieme|doses|vide|reste|reveille|retombe|besoin|
            ou|vite|kit|effet|apporte|bleu|repart|repond|ramene
        depuis|apres ..4 shot|hit|puff|ligne|dose|fix|smack|injection|pilule|pilules ..6 yeux|
            respire|poitrine|coeur|debout|bleu|vois|bouge|parle|endors|tombe|sens|garde
        shot|hit|puff|ligne|dose|pilule|pilules ..7 garder ..1 les yeux
        capable|arrive ..1 plus|pas ..3 garder|tenir|rester ..2 yeux|reveille|eveille|debout|
            ouverts
        poitrine|respiration|coeur ..2 monte|bat|ralentit|fige|arrete ..1 plus|pas|lentement ..4
            >|pris|shot|hit|dope|sens|presque
        levres|doigts|ongles|bouts|face ..3 bleus|bleues|bleu|mauves|gris ..4 >|pris|consomme|
            dope|fent|shot|hit|respire|froid|vois|coeur
        tombe|tomber|parti|partir|cogne|slack|endors|nod|nodde ..5 dope|fent|hit|shot|smack|hero|
            down|methadone|dilau ..4 >|bleu|respire|reveille|aide|vite
        overdose|surdose|od !de|d|du|au|aux ..4 ici|vite|help|aide|coloc|chambre|toilette|toilettes|
            je|
            pense|train|fait|gars|fille|chum|il|elle|appelez|911|narcan|methadone|alcool|pilules|
            bleu
        feel|sens|impression|crois|pense ..4 overdose|od|overdoser|partir|m_en_aller|mourir|lacher
            ..4 pris|dope|fent|hit|coke|speed|aide|vite
        coke|speed|crack|meth|mdma|ecstasy|keta|ghb|smack|crystal ..7 coeur|poitrine|respire|
            convulsions|tremble|debat|exploser|mourir|avc|bras|brule|jaw|machoire
        avale|pris|bu|prises|avalees|gobe ..5 flacon|boite|bouteille|pot|pots|plaquette|blister|
            tube|poignee ..5 >|entier|entiere|pilules|meds|tylenol|au_complet|vide|somniferes|de|
            complet
        flacon|boite|bouteille|pot|plaquette|blister ..4 pilules|meds|tylenol|somniferes|advil|
            seroquel|ativan|methadone ..5 vide|avale|pris|bu|finie|par_terre|manque|entier
        patch|patchs|timbre|timbres ..4 fent|mange|mache|trop|deux|trois|colle ..4 >|endors|coeur|
            fent|respire|trop
        bu|boire|avale|calé|pris ..3 javel|antigel|windex|lave_vitre|drano|savon|diluant|essence|
            produit|poison|desinfectant|purell|acide|alcool_a_friction|mort_aux_rats|peinture
        vomi|vomis ..4 pilules|comprimes|cachets ..5 combien|dedans|sais|pris
        sais|souviens ..1 plus|pas ..2 combien ..3 pris|prises|avale|xanax|pilules|de
        dose|doses ..3 lautre|autre|deux|double|celle ..4 methadone|pris|aussi|coloc
        pris|prend ..3 meme|ancienne|vieille dose ..5 avant|coeur|sens|ralentir|sortie
        patchs|timbres|patch ..3 mis|colle|mache|quatre|trop
        mache|mange|suce|lechant ..1 le|la|un|une|les|mes|des timbre|timbres|patch|patchs
        patch|timbre x4|x3|x2
        pris ..1 quelque chose >|aide|et|je|bizarre|vite|help
        xneedle trop|help|bleu|xdead|aide
        combien ..3 xanax|benzos|ativan|pilules|valium ..4 #|dors|sais|debout
        naloxone|narcan ..4 fait|marche|effet|repart|reveille ..1 plus|pas ..3 >|effet|il
        double|triple ..2 mon|ma|mes|la ..1 insuline|dose|methadone|pilules ..5 tremble|erreur|
            sue|sens|dors
        ligne|puff|hit|pipe ..4 pas ..2 de? ..1 la? coke|meme|normal|crack ..4 crois|fent|sens|
            coeur
        fume|pris|sniffe ..1 des|de_la|un mauves|bleues|purple|blues ..3 >|tete|seul|tombe
        tete ..3 tombe ..6 fume|pris|seul|mauves|dope
        suboxone|methadone ..5 hero|fent|dessus|dope ..5 capote|sens|mal|sevrage|mourir
        gars|fille ..4 sur_le_tas|tas|terre ..4 piquerie|parti|bleu|dope
        shoote|shooter|sniffe|fume|pique ..6 vois ..2 noir|plus_rien|flou|double
        fenta|fent|fentanyl ..5 debout|tiens|endors|peur|bizarre
        patch|patchs ..2 biere|vodka|alcool|boisson|vin
        respiration ..1 saute|arrete|lente|ralentit
        @produit ~3 le|la|les boire|avaler|caler
        """,
        "jai un sac qui a pété dans mon ventre",
        "jai un sac qui a pété dans lautobus",
        unless="""
        un|une|1|2|deux tylenol|advil|aspirine|motrin
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        dentiste|rhume|grippe|rdv|comme_prescrit|prescrit|pharmacien|antibiotiques|vitamines|
            @film|formation|kit_de|trousse|sucre|chocolat|cafe|tisane|fraises|gateau|
            dinde|pizza|chips|poutine|bonbons|rabais|allergies|pollen|depuis_que_je_prends|
            infirmiere_m|zumba|mal_de_tete_passe|va_mieux|mieux_maintenant|
            lendemain_de_veille|ans_que|vaccin|tout_va_bien|resto|steak|antiacide|levure
        cent_piasses|biscuits|brocoli|buffet|moutarde|chaise|solde
        brioches|cannelle|chocolat|tourtiere|ketchup|sucre|raclette|de_cafe|cute|paques|netflix|
            fromage|affiche|consigne
        @cours|le_chien|mon_chien_a|au_chien
        overdose ..2 en juin|juillet|aout|septembre|octobre|novembre|decembre|janvier|fevrier|mars|
            avril|mai|#1950
        dans_le_temps
    """,
    ),
    Rule(
        "fr.overdose.dosette",
        "overdose",
        "red",
        "",
        """
        avale|avaler|pris|gobe|vide|cale ..3 dosette|pilulier|blister|prescription|flacon ~5
            dun_coup|d_un_coup|au_complet|en_meme_temps|toute|tout|semaine
        """,
        "jai avalé ma dosette dla semaine dun coup",
        "jai pris ma prescription a la pharmacie",
        unless="""
        poubelle|sac|pharmacie|pharmacien|chat|chien|table|planche
        """,
    ),
)
