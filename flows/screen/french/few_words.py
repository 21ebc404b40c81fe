"""Danger told in few words: what is done, where they stand, what nobody answers any more."""

from flows.screen.rules import Rule

# Who is seen in danger by the one who writes.
SEEN = "il|elle|@proche|quelquun|gars|fille|femme|vieux|voisin|voisine|papa|maman"
STREET = "coke|crack|speed|meth|hero|fent|pot|weed|poudre|molly|mdma|keta|roche|stock|xanax"

RULES = (
    Rule(
        "fr.mots.souffle",
        "medical",
        "red",
        "",
        f"""
        je|me ..1 etouffe|suffoque ..1 >|aide|vite|help|quelquun|911
        {SEEN} ..2 !a|avait|deja|ait fait|fais|faire ..1 un|une|son infarctus|avc|acv|
            arret_cardiaque|hemorragie|crise_cardiaque
        {SEEN} ..1 bouge|reagit|respire plus|pas ..1 >|aide|vite|quoi|je|help|du
        < bouge plus ..1 >|vite|aide
        < respire plus|pas ..1 >|vite|aide
        < bouge pas ~3 respire|repond|reveille|ouvre|froid|bleu
        cesse|arrete de respirer
        vieux|vieille|pere|mere|gars|homme|femme|oncle ..3 fait un arret ..1 >|cardiaque
        enceinte ~5 plus|pas ..1 de? mouvement|mouvements|bouge|coups
        bebe|petit|nourrisson ..1 respire drole|bizarre|vite|fort
        enceinte ~9 sang|saigne|saignement|saignements
        """,
        "jetouffe aidez",
        "jetouffe dans cte chandail la",
        unless="""
        failli
        etouffe quelquun ..1 avec
        il il a #|six|sept|huit|neuf|quinze ans
        en #1950
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        prise_de|test|passe|manuel|photo|statue|cell|ecran|curseur|char|pas_encore|bus|
            autobus|trafic|moteur|poisson|rire
        """,
    ),
    Rule(
        "fr.mots.au_secours",
        "suicide",
        "red",
        "",
        """
        a laide|le_aide ..1 quelquun|vite|svp|help
        au|o|oh secours >|vite|svp|aide|quelquun|help
        au|o|oh secours il|elle revient|revien|arrive|est|va|veux|entre|ma|frappe|cogne
        sos ..4 mal_pris|envoie|quelquun|vite|danger|aide|viens
        envoie quelquun >|vite|ici|tout_de_suite|pour_vrai
        """,
        "a laide qqun vite",
        "le cours de premiers secours est plein",
        unless="""
        @leger
        toilette|fuite|plombier|cle|lavabo|chauffage|ascenseur|boites|demenager|caisse|comptoir|
            reception|devoir|premiers|formulaire|recette|laveuse
        """,
    ),
    Rule(
        "fr.mots.trop_pris",
        "overdose",
        "red",
        "",
        f"""
        @drogue|gin|vodka|rhum|alcool ~4 yeux ferment|ferme ..2 >|tout_seul|je
        @drogue ~6 pique|piques ..1 du|le nez
        double|triple|quadruple ..3 double|triple|quadruple ..1 ma|mes|la|les @drogue|dose|doses
        double|triple|quadruple ..1 ma|mes|la|les @drogue|dose|doses ~8 nez|endors|frette|yeux|flou|
            vomis|bave|dors
        pris|tire|fume|fait|hit|sniffe|prends ..1 trop gros|fort ~5 frette|froid|bleu|dors|yeux|
            jambes|coeur|endors|mou
        etais pas de|du|d ..1 le|la? {STREET} ~8 debout|tenir|jambes|respire|yeux|coeur|endors|
            vomis|sens|bleu|fent
        tout|toutes avale|gobe|cale ~3 trop_tard|xpill|bye|adieu
        """,
        "jai tiré trop gros chu toute frette",
        "jai tiré trop gros a la loterie",
        unless="""
        @leger
        doc|docteur|medecin|pharmacien|infirmiere|psy|loterie|lunettes|casquette|cafe
        """,
    ),
    Rule(
        "fr.mots.cesser",
        "suicide",
        "red",
        "",
        """
        pas me reveille ..3 serais|irais|ferais|derangerais ..1 correct|parfait|mieux|bien|affaire|
            pas|rien
        endormir|endors|dormir|dodo ..2 et que ca|tout finisse|arrete|finis|fini
        veux|peux plus ..1 wake|wakeup
        plus|pas|aucune ..1 de? raison detre|de_etre|de_rester|d_exister|de_exister ..1 >|ici|bas|
            sur_terre|
            vivant
        dieu|seigneur|createur|jesus ..4 me|moi reprend|reprenne|reprends|prenne|prend|delivre !par
        dieu|seigneur|createur|jesus ..3 vienne|viens ..1 me chercher
        parlera|parleront|parlerez|parler ..2 de moi ..1 au passe
        fait|fini|tire mon temps ..2 terre|ici_bas|monde
        pas ..1 intention ..1 de|d voir noel|printemps|ete|paques|demain|lendemain|le_an|
            ma_fete
        reste ..1 plus|pas que moi a enlever|jeter|regler|sortir|ramasser|effacer
        souvenez|souviens|rappelez vous|toi de moi comme|quand_je|avec
        pardon|desole|excusez ~5 souvenez|souviens|rappelez vous|toi de moi
        assurance|assurances ..4 servir|aider|profiter|payer|rapporter ..2 plus|mieux ..1 que moi
        aurais|irais|serais ..4 vie|avenir|mieux|heureux ..1 sans moi ..2 >|terre|dans|autour
        gonna|wanna|va end it ..2 >|a_soir|tonight|je
        """,
        "jai fait mon temps su terre",
        "jai fait mon temps, jsors lundi",
        unless="""
        @leger
        equipe|souper|soiree|party|shift|rencontre|reunion|projet|covoiturage|demenagement
        """,
    ),
    Rule(
        "fr.mots.au_bord",
        "suicide",
        "red",
        "",
        """
        jambe|jambes|pied|pieds ..2 dessus|passe|bord|deja|enjambe ..3 balcon|rampe|garde_fou|
            rambarde|balustrade|parapet
        pied|pieds ..1 sur ..1 le bord ..1 de|du|d ..1 la? metro|quai|toit|pont|balcon|fenetre
        pont|viaduc|balcon|toit ..4 regarde|fixe ..2 bas|vide|eau|riviere|fleuve ~5 longtemps|
            sauter|attire|appelle|tente|envie|calme
        hesite|choisir|choix|decide ..2 entre ..1 le|la|les? pilules|corde|gun|balle|lame|meds ..1
            et|ou ..1 le|la|les? riviere|fleuve|pont|train|toit|metro|pilules|corde|gun|lame|meds
        hesite|choisir|choix|decide ..2 entre ..1 le|la|les? riviere|fleuve|pont|train|toit|metro
            ..1 et|ou ..1 le|la|les? pilules|corde|gun|balle|lame|meds
        rentre|marcher|marche|entre|plonger|avancer ..2 dedans|eau|riviere|fleuve ..2 et ..1 pas|
            plus|jamais ..1 ressortir|revenir|remonter|sortir
        corde|noeud|gun ..2 est|sont ..3 coffre|char|valise|truck|garage|garde_robe|placard
        ma|mon|mes lettre|lettres|note|mot|testament ..1 est|sont ..1 ecrit|ecrite|pret|prete|fini|
            finie|faite ..4 frigo|table|lit|comptoir|enveloppe|oreiller|tiroir
        """,
        "9e etage une jambe par dessus lbalcon",
        "jai accroché des lumieres apres lbalcon",
        unless="""
        @leger
        remorquer|lift|escalade|demenagement|attacher|chasse|cv|travail|presentation|motivation|
            plainte|proprio|recommandation|juge|logement|acheter|vacances|poisson
        """,
    ),
    Rule(
        "fr.mots.entailles",
        "self_harm",
        "red",
        "",
        """
        me|m taillade|scarifie|mutile|lacere|automutile
        coupe ..1 a la bonne place ..1 cette fois
        veines|poignets|lame ~6 me attire|tente|appelle
        me pique ..1 pour ..1 mal|me_faire|souffrir
        rouvert|rouvre|rouvrir ..1 mes|les|ma|la|mon cicatrices|galles|plaies|plaie|coupures|bras|
            cicatrice
        #2 lignes|barres|coupes|traits|entailles ..2 sur ..1 mon|ma|mes|le|la|les @membre
        """,
        "recommencé a me taillader jai 7 lignes su lventre",
        "jai rouvert mes livres d'école",
        unless="""
        @leger
        tatou|tatouage|barbe|cheveux|coiffeuse|bois|scie|chirurgien|operation
        """,
    ),
    Rule(
        "fr.mots.voisins",
        "third_party",
        "red",
        "",
        """
        criais|hurlais|crie|hurle|cris|crier ..2 a? ..1 laide|aide|secours ~5 plus rien|bruit|son
        pas revenu ..3 bois|lac|pont|riviere|fleuve ~6 laisse ..1 ses|son|une|sa cles|lettre|
            portefeuille|cell|note
        criais|hurlais ~3 entend|entends|repond plus|pas ..1 rien|bruit|>
        """,
        "la voisine criait a laide pis la pu rien",
        "le petit criait pis la y dort",
        unless="@leger",
    ),
    Rule(
        "fr.mots.sur_moi",
        "abuse_violence",
        "red",
        "",
        """
        il|gars|gang|monde|on|deux|trois|quatre|#2 ..1 me|nous saute|sautent|sautaient dessus
        casse|brise|defonce|crie|enrage|hurle|gueule|garroche ~5 vient|viens|approche|avance ..1
            vers|sur moi|nous
        """,
        "4 gars me sautent dessus ruelle",
        "mon chien me saute dessus quand jarrive",
        unless="""
        @leger
        chien|chiens|chat|chiot|petits|puces|bebe|content|contents
        """,
    ),
    Rule(
        "fr.mots.sur_eux",
        "risk_to_others",
        "red",
        "",
        """
        ai mis le feu ..1 >|chez|chambre|maison|bloc
        brasse|secoue|shake ..1 le|la|mon|ma|notre bebe|poupon|nourrisson
        apres lavoir|le_avoir|la_avoir tue|plante|poignarde|tire
        cest|est un gars mort ~5 je|va|chez|quand|si|pogne|trouve
        envie|va|veux|irai|pret|capable ..3 rentre|foncer|rouler ..2 dedans|dessus ..2 avec ..1 le|
            mon|un truck|char|van|pickup|tracteur|auto
        """,
        "jai brassé le bebe. jai peur de recommencer",
        "jai brassé le lait du bebe",
        unless="""
        @leger
        foyer|poele|bbq|party|ambiance|foule|feuilles|place|hochet|biberon|poussette|dormir|
            banc_de_neige|neige|demolition|derby
        """,
    ),
    Rule(
        "fr.autre.inconscient",
        "third_party",
        "red",
        "",
        """
        @il|lui ..3 respire|respirait|bouge|reveille|reagit|bougeait ..1 plus|pas|mal|presque|
            a_peine
        le|la ..1 gars|fille|petit|petite|bebe|vieux|vieille|voisin|dame|coloc|livreur|client ..2
            respire|respirait|bouge|reveille|reagit|bougeait plus|pas|mal|presque|a_peine
        @il|lui|le|la ..1 repond|respond ..1 plus|pas ~6 respire|bouge|porte|bleu|froid|pouls|yeux|
            terre|pilules|depuis
        capable|peux|arrive|reussis|reussi ..1 pas|plus ..2 le|la|l? ..1 reveiller
        pas|plus ..1 capable|moyen ..1 de ..2 reveiller
        @il ..2 est|a|viens_de|les_levres|levres|face|devient|vire|tout ..2 bleu|bleue|
            inconscient|inconsciente|sans_connaissance|mauve|gris|grise|froid|blanc_comme|raide|
            mou|unconscious
        levres|face ..1 sont|est? bleu|bleues|mauve|mauves|grises|bleue
        inconscient|inconsciente|sans_connaissance
        @il ..3 tombe|ecroule|effondre|evanoui|passe_out|slumpe|plante|collapse ..5 respire|bouge|
            repond|plus|pas|terre|bleu|hit|connaissance|sang|toilette|toilettes
        @il ..2 convulse|convulsions|sature|agonise|etouffe ..2 >|vite|dans|bleu|aide|encore
        plus|pas de pouls
        seringue|aiguille ..3 bras|plantee|dedans|encore
        ecume|bave|mousse ..2 bouche
        terre ..3 saigne|respire|bouge|reveille
        @il ..2 ronfle|rale|gargouille|hoquete|bave|convulse|tremble ..3 bizarre|drole|fort|bleu|
            reveille|pas|plus|bruit|bouche
        fait|faire|fais ..1 des|un ..1 bruits|bruit|sons ..2 bizarre|bizarres|etrange|gargouille|
            gorge|droles ..3 >|respire|reveille|pas|hit
        sais|sait ..1 pas ..1 ce_que|quoi|ce|quesse|kesse|que|quest_ce ..3 pris|avale|consomme|
            prise
        reussis|capable|arrive|peux ..1 plus|pas ..2 a? ..1 le|la|les ..1 lever|reveiller|relever|
            faire_bouger
        capable|moyen|reussis|arrive|peux ..1 de|a? ..1 le|la|les|l? reveiller
        @il|lui|le|la ..1 repond plus|pas ~6 aiguille|seringue|sang
        @il|lui|le|la|vieux|vieille|voisin ..4 repond plus|pas ..1 depuis
        trouve ..4 terre ~8 gargouille|bouteille|pilules|seringue
        """,
        "mon coloc respire pu, face bleue",
        "mon cell repond pu faut le charger",
        unless="""
        reveiller plus tot
        ca bouge
        nachos|a_la_messe|ben_raide_mais
        @leger
        il il a #2|deux|trois|quatre|cinq|dix|vingt|des ans|annees
        en #1950
        @film|cell|ordi|message|texto|yoga|internet|batterie|cadran|manette|
            cam|tele_repond|wifi|appels|courriel|boite_vocale|facebook|agent_repond|
            par_texto|a_mes
        @cours|mon_appel|tes_appels|mes_appels|de_l_ecole
    """,
    ),
)
