"""A body that gives out: what was taken and what it does, the heart, the head, wounds, cold."""

from flows.screen.rules import Rule

MED = (
    "pilules|comprimes|cachets|seroquel|trazodone|gabapentin|dilaudid|ativan|xanax|clonazepam|"
    "tylenol|advil|gravol|somniferes|benadryl|nytol|lithium|morphine|oxy|perco|hydromorphone|"
    "codeine|valium|patchs|patch|effexor|wellbutrin|antidepresseurs|lyrica|baclofene"
)
TAKEN = (
    "dilaudid|dilau|down|fent|fenta|hero|morphine|methadone|metha|benzos|xanax|carfent|nitazene|"
    "smack|codeine|oxy|ghb|keta|patch|patchs|stuff|dope|poudre|hit|shot|shoote|sniffe|ligne|puff|"
    "coke|crack|speed|meth|mdma|ecstasy|seroquel|trazodone|ativan|somniferes|pilule|pilules|"
    "gabapentin|opioides|purple|tranq|valium"
)
SIGNS = (
    "respiration_lente|respiration_arrete|respiration_qui|ma_respiration|respire_mal|respire_plus|"
    "calcule_plus|tien_plus|tiens_plus|tombe_partout|tombe_endormi|tout_tourne|tete_qui_spin|tete_spin|tete_tourne|vois_triple|sens_plus_mes|"
    "vois_noir|vois_double|vois_flou|vois_embrouille|vois_croche|tout_bleu|tout_mou|tout_molle|"
    "tout_en_sueur|levres_bleues|ronfle|coeur_bat|coeur_explose|coeur_debat|coeur_ralentir|"
    "coeur_arrete|coeur_lache|muscles_barrent|feel_mal|feel_pas_bien|plus_debout|pas_debout|"
    "sens_partir|me_endors|je_cale|convulse|tout_noir|tout_est_noir|bouge_plus|"
    "tremble_tout|je_tombe|plus_de_pouls|bouger_mes_bras"
)

RULES = (
    Rule(
        "fr.corps.pris",
        "overdose",
        "red",
        "",
        f"""
        {TAKEN} ~9 {SIGNS}
        {SIGNS} ~9 {TAKEN}
        pris|prend|avale|gobe|mange|prise ..1 #12 ..1 de|mg? ..1 {MED}
        pris|prend|avale|gobe|colle|mis ..1 #5|six|huit|dix ..1 dilaudid|oxy|perco|xanax|ativan|
            morphine|patchs|patch|clonazepam|hydromorphone|fent
        < #12 {MED} ..3 et|je|la|dun|>
        #12 {MED} ~6 je_voulais_dormir|plus_debout|mal|tombe|dors|endors|aide|vomis
        ai|ete pris #20 >|et|je|la
        je suis ..1 en? train ..1 de caler|partir|nodder|overdoser|od
        je cale ~5 toilette|hit|fent|aide|dope|refuge|vite|help
        < je cale >
        pris|bu|avale|cale ..7 bouteille|pot|boite|flacon|sirop ..1 au? complet|complete
        pris ..1 du g|ghb ~7 endors|debout|alcool|boisson|dors
        double|triple|trompe ..3 dose ..2 methadone|insuline|meds|medicament
        pris|bu|avale la dose ..1 de|du|a mon|ma|un|quelquun|autre
        corps|coeur ..1 qui? lache|lacher >|et|aide|vite
        yeux ..1 vires|revires|blancs|croches ..3 >|arriere|et|ecume
        fait|fais|bave|crache ..1 de? ..1 le|la|de? ecume
        bu|cale ..2 26|40|onces|bouteille ..4 heure|minutes ~5 mal|pas_bien|noir|respire
        coupe|cutte|mele ..2 avec ..1 de ..1 quoi|fent|fenta|benzo ~4 mal|paralyse|bizarre|noir|
            bouge|tombe
        sirop|bouteille|pot|boite|fiole ..2 metha|methadone|pilules|codeine ..2 complet|entier|
            entiere|au_complet|d_un_coup
        je suis ..1 train ..1 de partir ..3 fent|hero|hit|dope|down
        mal|trop|double|mele|deux_fois pris ..1 mes|mon|ma ..1 doses|dose|meds|pilules|insuline ~5
            vois|mal|tourne|tremble|endors|triple
        arrete ..1 mon|ma|mes insuline|dialyse ..2 expres|par_expres|volontairement
        injecte|injecter|fixe ~5 feel|bizarre|vois|mal|coeur|noir
        trompe|melange ..3 insuline|dose|doses|methadone ..5 #20|rapide|unites|double|deux|trop
        meme|ligne|ancienne|vieille ..1 dose|habituelle|quantite ..7 bleu|tombe|respiration|
            ralentir|noir|endors|mal|respire|partir
        premiere|1ere ..1 fois depuis ..3 sortie|dedans|prison|mois ~8 bleu|tombe|respire|noir|
            endors|mal|cale
        si|quand je ..1 reponds|rep|ecris ..1 plus|pas ~6 envoie|envoye|appelle|appelez|calle
        reste|restez ..1 avec moi ~7 hit|fent|pris|shot|consommer|fix
        envoie|envoye|appelle|appelez|dis|dites|veniez|viens ~7 trop|gros shoote|hit|shot|fume|pris|
            sniffe
        trop pris|pri|fume|shoote|sniffe ~2 aide|aidez|help|aidemoi|vite
        ai ..1 mal shoote|fixe ..1 >|tout|et|je|mon
        boulette|boulettes|sac|paquet|condom|sachet ..4 ventre|estomac|intestin|cul|
            avale ..5 pete|ouvert|perce|sueur|depuis|casse|fuit|mal|creve
        cetais|etais|cest ..1 du|de_la|pas_de_la|pas_du ..1 carfent|fent|fenta|nitazene|ghb|coke ~4
            appelle|caler|cale|aide|quelquun|debout|mal|tombe
        bu|avale|cale|boit|pris ..1 de|du? ..1 la|le|du? lysol|lave_glace|antigel|javel|windex|
            alcool_a_friction|drano
        fini|finir ..2 le|un ..1 pot|flacon ..1 de|d ..1 pilules|meds|tylenol|seroquel|advil
        vide|vider|cale|avale ..2 pot|bouteille|boite|flacon|pots ..1 de|d ..1
            {MED}|metha|methadone
        batch ..3 nitazene|carfent|xylazine|tranq|benzo
        bebe|fille|petit|petite|gars|enfant ..4 croque|mange|avale|trouve|bu|pogne ..2 mes|ma|des|
            ses|mon ..1 pilules|patchs|patch|methadone|meds|fent|roches|pot
        reveille|reveiller|endormi|dort|rendors ..2 dans ..1 mon|son|le vomi
        bu ~5 vomis|vomi|vomit ..2 couche|endormi|dormant|sur_le_dos
        narcan|naloxone|doses ~6 revient|reveille|repond|reagit|marche ..1 toujours? pas|plus
        narcan|naloxone ~5 toujours pas
        il|elle|lui|et ..1 bleuit|bleui
        pouls ..2 faible|lent|presque
        pas|plus reveillable|reveillables
        pupilles ..3 points|pinottes|fines|epingles
        levres violettes|bleues|mauves ~6 pipe|seringue|main|respire|aide
        """,
        "jai pris 15 trazodone la chu mal",
        "jai pris 2 tylenol pour mon mal de tete",
        unless="""
        @leger
        mg
        biere|kit_de|trousse|formation|pharmacien|prescription
        @cours
        """,
    ),
    Rule(
        "fr.corps.lache",
        "medical",
        "red",
        "",
        """
        coeur|poitrine|vomis|vomi|fievre|sang|tete|sevrage|convulsions|jours|saigne ~9 tiens|tien|
            tenir|tient ..1 plus|pas ..1 me? debout
        peux|capable|arrive ..1 plus|pas ..1 me tenir|lever ..1 debout ~5 vomis|jours|fievre|eau|
            sang|coeur
        sueur|sueurs froide|froides|frette|frettes ..7 mal|bras|poitrine|machoire|coeur|omoplates|
            dos|etourdi
        mal|couteau|douleur|serre ..3 poitrine|omoplates|machoire|thorax|dos|bras ~6 sueur|sueurs|
            trempe
        machoire ..2 serre|barre|mal|engourdie ..4 trempe|bras|sueur|poitrine|essouffle
        point|pression|barre|boule ..2 dans|sur ..1 la|ma? poitrine|thorax|chest
        arrete|arreter|arretais ..2 boire|lalcool|alcool|boisson ~8 tremble|shake|hallucine|
            convulsions|vois_des|trembler|hallucinations
        tremble|shake|hallucine|trembler|sue ~8 arrete|arreter ..2 boire|lalcool|alcool ..3 hier|#|
            dimanche|samedi|lundi|jours|sec|coup|raide
        deboule|tombe ..3 marches|escalier|escaliers|echelle|toit ~5 bouge ..1 plus|pas
        boucane|fumee partout|plein
        deviens|devenu|vire ..2 jaune ..3 confus|yeux|comprends
        plus|pas ..1 de feeling|sensation|force ..2 bras|jambe|jambes|face|main|cote
        en? train de accoucher
        femme|blonde|je ..2 accouche >|vite|aide|la|ici
        face|bouche|oeil|visage qui|est|toute? ..1 toute? descend|tombe|croche|pend !sur
        mal ..1 a|de|la? ..1 tete ..2 jamais
        gangrene
        diabetique|sucre|insuline ~7 vois|vue ..1 flou|floue|embrouille|double
        avale|pogne ..2 un|une|mon ..1 os|arete|morceau|viande|bonbon ~4 pogne|bloque|respire|gorge|
            etouffe|passe
        nitro ~5 passe|marche|aide|change pas|plus|rien
        siffle|asthme|asthmatique|souffle|sile|pompe ~8 phrase|phrases|un_mot|mot_a_mot
        phrase|phrases ~5 asthme|souffle|asthmatique|pompe|poumons
        reveille|reveiller ..3 terre|plancher ..6 langue|pisse|souviens|mouille|mordu
        mordu|mord ..1 ma|la langue ..2 >|reveille|sang|terre|crise
        sucre|glycemie|glyco|dextro|taux ..1 est|descendu|rendu|tombe|monte? ..1 a 1|2|lo|hi|#19
        enceinte ~8 sens plus|pas bouger
        fausse couche ~5 sang|saigne|train|pense
        pense|crois|train|fais ..4 fausse couche >|aide|vite|je|a
        envie|besoin de pousser ~4 enceinte|seul|bebe|contractions|hopital|vite|>
        scie|machine|presse|moulin|tondeuse|souffleuse|hache|meule ..3 pogne|coupe|arrache|ecrase|
            pris|passe ..3 pouce|doigt|doigts|main|bras|jambe|pied|orteils
        main|bras|jambe|pied|doigt|doigts|manche|cheveux|gars|collegue|coloc ..5 pogne|pris|coince|
            reste|mis|ecrase ..1 dans|sous|sur ..1 la|le|une|un ..1 presse|machine|scie|
            souffleuse|lift|camion|truck|tracteur|convoyeur|palette|moissonneuse
        accident|capote|clos|fosse|frappe ~8 pogne|coince|pris|prisonnier|quelquun ..1 dedans|
            sous|dans
        los|os|le_os ..2 sorti|sort|sortent|dehors|depasse|perce|voit
        vois|voit|voyait los|le_os
        eau|huile|graisse|soupe|cafe|vapeur|leau ..1 bouillante|chaude|a_patate|bouillant? ..3 sur|
            dans|revole|renverse ..2 mes|ma|mon|la|les|face ..2 jambes|face|visage|bras|main|mains|
            corps|ventre|pieds|dos|bebe|>
        brule|brulee|ebouillante ..2 au|le|la|a? ..1 visage|yeux|3e|troisieme
        cloques|cloches ..4 douleur|brule|peau|jambes|bras|main
        fumee|boucane|flammes ..4 chambre|corridor|porte|appart|bloc|escalier ..5 sortir|coince|
            tousse|pogne|respirer
        choc|decharge|electrocute|coup_de_jus ..3 electrique|job|courant|600|220|> ..6 coeur|bras|
            barre|weird|croche|brule|connaissance
        tombe|cale|passe|enfonce|coule|plonge ..2 dans|a_travers|sous ..1 la|l|le? ..1 glace|
            eau_frette|eau_froide|eau_glacee|leau_frette|leau_froide
        skidoo|ski_doo|motoneige|quatre_roues|tracteur ..2 cale|coule|renverse|passe|enfonce|vire
        gele|grelotte|grelotter|transi|trembler ~7 panne|raide|chauffage|sommeil|mouille|hypothermie
            ~6 dehors|char|bois|parc|route|chalet|lac|je_suis|loin
        plaie|cicatrice|incision|couture|operation|opere|points ..5 ouverte|rouverte|ouvert|pus|
            lache|pete|saigne ~5 dedans|pus|feu|fievre|sang|voit
        40|41|42 de ..1 degres|de? fievre
        misere|difficulte ..1 a parler|avaler|articuler ~9 main|bras|cote|face|gauche|droite|
            croche|jambe
        cote|bras|main|jambe ..1 gauche|droite|droit? ..2 faible|echappe|lache_tout|molle|pesante
            ~6 tombe|parler|parle|depuis|matin|face|fois
        tombe ~6 cote|bras|jambe ..1 faible|engourdi|molle
        jours|jour ..1 que ..1 je ..1 garde|digere ..1 plus|rien
        clou|vis|tige|vitre|couteau|fourche|barre|balle|fleche ..2 dans|traverse|plante ..1 le|la|
            mon|ma|l? ..1 genou|oeil|pied|main|bras|jambe|ventre|botte|dos|cuisse|tete
            ~3 pisse|saigne|sang|mal|aide|>
        et ca pisse >|partout|sang|le_sang|fort
        vue|vision ..2 partie|baisse|perdu|disparu|perds ..4 oeil|cote|rideau|coup
        perds|perd|perdu ..1 la vue
        pas|plus ..1 pisse|pisser|urine ..1 depuis hier|#2|deux|trois
        bebe ..6 bois|boit|pisse|pipi|reagit|pleure ..1 plus|pas
        bebe ..5 mou|amorphe|brulant|bleu|creuse
        bouger|lever ..2 son|mon|ma ..1 bras|jambe|cote ..1 droit|gauche|droite
        pense|dirait|crois|train|sens ..5 avc|acv|infarctus >|vite|aide|svp|la
        < ambulance|ambulances >|pour|vite|svp
        ambulance pour moi|mon|ma|un|une|le|la
        """,
        "chu en sueur froide pis jai mal dans le bras",
        "lambulance a passé devant chez nous",
        unless="""
        @leger
        formation|visite|hockey|soccer|assurance|passe_proche
        @cours
        """,
    ),
    Rule(
        "fr.corps.a_soi",
        "self_harm",
        "red",
        "",
        """
        sang|bras|plaie|plaies|cicatrice|cicatrices|bleus|brulure|brulures|coupure|coupures|
            poignets|cuisses ~7 cest|est ..1 moi qui
        main|doigts|bras|pied|cuisse ..2 dans|sur|a ..1 le|la|l|les? ..1 eau_bouillante|
            leau_bouillante|rond|feu|poele|calorifere|ronds ..5 besoin|sentir|voulais|expres|
            jusqua|calme|#5
        arrache|defait|rouvert|rouvre|arracher|enleve ..1 mes|les ..1 points|points_de_suture|
            pansements|gales ..4 pisse|expres|encore|sang|saigne|moi_meme|coule
        me|suis ..2 donne|donner|crisse|sacre ..1 des|un ..1 coups|coup ..1 de ..1 marteau|
            poing|poings|ceinture|bat|couteau|ciseaux|pelle
        frappe|fesse|cogne|mord|gratte|griffe|pince|coupe ..2 jusque|jusqua|jusquau|tant ..5 saigne|
            sang|casse|ouvre
        nouvelles|fraiches|autres coupures|entailles|marques|brulures
        me scarrer|scarer|scarifier|trancher|entailler|lacerer
        coule ..1 trop ~4 honte|bien|peur|arrete|appeler|coupe
        bien ..2 quand ..1 ca coule|saigne|brule
        griffe|griffer|gratte|mord|mordre|frotte|mordu|frotter ..2 jusqu|jusque|jusqua|jusquau|au
            ..2 sang|os|ouvre|saigne
        coupe|cut|ouvert|ouvre|tranche|entaille ..1 mon|mes|une|les|ma ..1 poignet|poignets|veine|
            veines|bras|avant_bras|cuisse|cuisses
        coupe|entaille|ouvre|cut|taillade ..3 pas ..1 pour mourir
        pansement|bandage|serviette|pansements ..2 est|sont|colle|collent ..1 plein|imbibe|trempe|
            apres ..5 coupe|veine|sang|me_suis
        pique|piquer|planter|plante ..3 aiguilles|aiguille|compas|epingles|agrafes ..4 douleur|
            expres|juste
        agrafeuse|compas|lame|rasoir|xacto|clou ..2 et ..1 mon|ma|mes bras|cuisse|main|jambe|peau
        me ..1 fais|fait|faire ..1 des ..1 bleus|marques|coupures|brulures|entailles
        grave|graver|ecrit ..3 dans|sur ..1 ma|mon|mes|la peau|jambe|bras|cuisse|ventre ..2 >|
            lame|couteau|avec|vitre
        compte|compter ..1 mes|les|de? ..1 lignes|coupures|entailles|barres ..2 >|bras|il_y|#3
        #2|deux|trois|une entailles|coupures|entaille|brulures ..2 pour|par|chaque|a_soir|hier
        cache|cacher ..1 mes|les coupures|entailles|brulures|marques|plaies
        besoin ..1 de points ..3 expliquer|honte|moi|mais|aller
        morceau|bout ..1 de ..1 vitre|verre|miroir|lame ..3 poing|main|bras ..3 serre|expres|
            coupe
        envie ..1 de? ..1 me ..1 trancher|entailler|taillader|bruler|lacerer ~4 sentir|pas|juste
        suis|me ..2 rase|coupe|gratte ..2 creux|trop|profond ..2 expres|par_expres
        """,
        "jai le bras plein de sang cest moi qui la fait",
        "jai fait le gateau cest moi qui la fait",
        unless="""
        @leger
        tatouage|cuisine|cuisinant|travail|prise_de_sang
        """,
    ),
    Rule(
        "fr.medical.coeur",
        "medical",
        "red",
        "",
        """
        misere|difficulte a avaler
        mal|douleur|serrement|pression|poids|truck|elephant|brule|pointe|pince|serre|oppression|
            crampe ..4 poitrine|thorax|chest|bras_gauche
        douleur|serrement|pression|poids|truck|elephant|brule|pointe|pince|serre|oppression|crampe
            ..3 coeur
        mal au|dans|a ..1 le|mon? coeur
        poitrine|coeur ..3 mal|serre|brule|douleur|truck|poids|ecrase|lache|arrete|debat_trop|
            pince|opprime|comprime|lourd|fait_mal|etau|va_lacher
        crise ..1 de|du ..1 coeur
        bras|jambe|face|cote|visage|main|bouche ..3 engourdi|engourdie|croche|paralyse|paralysee|
            tombe|sens_plus|gele|engourdis|molle|pendante|gonfle|enfle|enflee ..3 >|et|mal|parle|
            poitrine|peux|depuis|je|de_un
        face|bouche|visage ..2 croche|paralyse|enfle|tombe|enflee|gonflee
        sens|sent ..1 plus|pas ..1 mon|mes|ma|le|la ..1 bras|jambe|jambes|face|pieds|mains|doigts|
            cote|corps|orteils
        peux|capable|arrive|reussis ..2 plus|pas ..2 respirer|respire|souffle|
            reprendre_mon_souffle|avaler|prendre_mon_souffle
        ai ..1 plus ..1 de? souffle >|depuis|capable
        respire|respirer ..1 plus|pas|mal|a_peine|presque|croche|bizarre
        misere|difficulte|mal a respirer|respire|prendre_mon
        me|il|elle|se|bebe|petit ..1 etouffe|suffoque >|je|help|et|vite|aide|la|pour_vrai|gorge
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
        peux|capable|arrive ..1 plus|pas ..2 a? ..1 parler ..1 comme|normal|droit|bien|de_un|clair
        capable|arrive ..1 plus|pas ..2 parler >
        peux plus parler >
        coeur ..2 va|veux|sur_le_point ..1 exploser|lacher|arreter|sortir|eclater|sauter
        vois|voir|vue ..1 plus|rien ..2 oeil|tete|de_un|dun|etourdi
        vois|vue plus rien >
        vois plus|pas clair|ben|bien|mes|tres
        vois rien ..1 apres|demain|devant_moi
        vois|voir|vue ..2 double|embrouille|embrouillee|flou|floue|noir ..3 oeil|tete|yeux|de_un|
            >|etourdi
        mal ..2 tete ..4 vois|voir|vomi|vomis|engourdi|raide|oeil|pire|lumiere|connaissance
        < etouffe >
    """,
        "jai mal dans poitrine pis jai le bras mou",
        "jai mal au coeur jai trop mangé lol",
        unless="""
        survecu a sa|son
        souffle ~4 couru|jouer|sapin
        affiche|pelote|chapeau|sapin|police_pis
        ai plus|pas ..1 de? mal|douleur
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        gave|dinde|prix|mange|peine|gym|pushups|indigestion|nez|rhume|de_rire|rire|formation|
            masque|famille|gentille|peluche|sur_la_main
        @cours
    """,
    ),
)
