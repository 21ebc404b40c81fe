"""French told sideways: what is put in order, handed on or hidden says what is meant."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.detour.confie",
        "suicide",
        "red",
        "",
        """
        prendre|prend|prends|nourrir|nourris|garder|garde|adopter|occuper|occupe|occupez|promener
            ..1 de|toi|toi_de|vous_de|soin_de? ..1 mon|ma|mes|le|la|les? @bete ..2 astheure|
            desormais|dorenavant|a_partir|pour_de_bon|pour_toujours|quand_je_serai|apres_moi
        occupe|occupez ..1 toi|vous ..1 de|bien ..1 mon|ma|mes @bete|petits|enfants|mere|fille|gars
        prendre|prend|prends|garder|garde|adopter ..1 @bete ..2 astheure|desormais|dorenavant|
            pour_de_bon|pour_toujours
        donne|legue|remis ..1 mon|ma|mes ..6 aurai|aura|ai plus|pas ..1 besoin ..2 ou|la_ou|
            bientot|apres|>
        aurai plus|pas ..1 besoin de|du|d ..1 la|le|ma|mon|mes|ca? ..2 chambre|lit|logement|linge|
            cell|char|manteau|bottes|argent|pilules|bouffe ..2 apres|demain|a_soir|a_partir
        """,
        "occupe toi de mon chien",
        "le voisin garde mon chien samedi",
        unless="demenage|demenager|demenagement|vacances|sortie|libere|bail|nouvelle|nouveau|voyage|"
        "prends_mon_autobus|hopital|retour|operation|samedi|dimanche|lundi|tantot|shift|quart|travaille",
    ),
    Rule(
        "fr.detour.nourriture",
        "suicide",
        "orange",
        "tonight",
        """
        bouffe|nourriture|croquettes|moulee ~9 assez|en_masse ..3 mois|semaines|longtemps
        """,
        "sa bouffe est en dessous du lavabo y en a assez pour un mois",
        "la bouffe est dans le frigo",
        unless="party|souper|diner|midi|cuisine|souris|frigo|banque",
    ),
    Rule(
        "fr.detour.en_ordre",
        "suicide",
        "red",
        "",
        """
        mis|mets|mettre|met ..1 toutes|toute|tout? mes ..1 affaires|papiers|choses en ordre|ordre
        lettre|lettres|mot|mots|notes ..2 pour|aux|a ..1 les|mes|ma|mon|mes? @aieux|petits|flos ..4
            table|lit|comptoir|frigo|oreiller|bureau|tiroir|enveloppe
        serai|sera plus|pas ..1 un|une|de? trouble|probleme|poids|fardeau|charge|souci|paquet ..1
            pour ..3 longtemps|bientot|apres|a_soir
        trouble|probleme|poids|fardeau|charge|souci ..1 pour personne ..3 longtemps|bientot
        mieux|tranquilles|soulages|heureux|respirer ..3 quand je serai|suis plus|pas ..2 portrait|
            chemin|jambes
        verrai|vois|verra pas|plus ..1 noel|le_printemps|printemps|ete|paques|mes_40|mes_50|mes_30|
            ma_fete|annee ..6 paix|correct|grave|fini|adieu|accepte|fatigue|>
        """,
        "jai mis mes affaires en ordre le bail est payé pis toute",
        "jai mis mes affaires en ordre pour mon demenagement",
        unless="garage|grand_menage|menage|tiroirs|boites|impots|impot|demenagement|demenager|comptable|revenu_quebec|passeport|ecole|job|"
        "assurance|chambre|immigration|famille|avion|vacances",
    ),
    Rule(
        "fr.detour.sous_la_main",
        "suicide",
        "red",
        "",
        """
        toute|toutes|tout|plein|pleine ..1 la|le|les|mes|ma bouteille|pot|pilules|boite|pack|sac ..2
            dans ..1 ma|la|le|mes? main|mains
        bouteille|pilules|pot ..4 main|mains|face ..4 personne ..2 avant|jusqua|ici|a_la_maison|
            maison|chez_nous
        ai|les compte|comptees|comptes|alignees|aligne ..4 #10 ..4 assez|suffisant|correct
        corde|rallonge|ceinture ..1 est|attend ..1 dans|sur|a|au ..1 le|la|mon|ma? coffre|garage|
            cabanon|garde_robe|placard|sac|poutre ..1 depuis|prete|astheure|qui_attend
        garage ..3 moteur|char ..2 tourne|roule|part|allume
        moteur tourne ..4 garage
        aurais|voulais|voudrais|aurai ..1 aime|voulu|mieux ..1 que ..1 le|la|un|une|l? truck|char|
            bus|train|camion|auto|metro|van ..2 ramasse|frappe|rentre|fesse|pogne|ecrase|tue|
            rate_pas
        plutot mourir|crever que de? retourne|retourner|revivre|continuer|endurer ..1 avec|la|chez|
            ca|en_dedans|dehors|dedans|comme_ca|la_bas
        espere|souhaite|voudrais|aimerais|prie ..2 endormir|endorme|dormir ~2 que ..1 ca|sa|tout ..1
            finisse|arrete|fini|soit_fini
        """,
        "jai toute la bouteille dans main pis ya personne avant lundi",
        "jai toute la bouteille de jus dans la main",
        unless="ketchup|eau|shampoing|jus|gatorade|lait|sirop_derable|sapin|escalade|bateau|linge|"
        "vitamines|bebe|lave_vitre|savon|garagiste|mecano",
    ),
    Rule(
        "fr.detour.cache",
        "abuse_violence",
        "red",
        "",
        """
        dit|dis|raconte|conte|fait_croire|menti ..3 job|boss|travail|docteur|hopital|urgence|mere|
            monde|ecole|infirmiere|soeur ..2 je ..1 etais|suis|avais? ..1 tombe|tombee|enfarge|
            enfargee|cogne|cognee ..1 encore|dans_les_marches|escalier|escaliers|marches|porte
        une de ses passes|crises|rages|coleres ..6 marques|bleus|cache|dormi|char|peur
        pris|cache|prend|garde|vole mes|mon|ma cles|cell|telephone|souliers|bottes|manteau|cartes|
            sacoche ..4 devant|bloque|barre|barree|enferme ..1 la? ..1 porte|sortie|dehors|dedans
        manches|foulard|maquillage|lunettes ..3 cache|cacher|couvrir ..3 bleus|marques|bleu
        """,
        "jai dit a job que jtais tombée encore",
        "jai dit a job que jtais malade encore",
        unless="hockey|velo|patin|gym|tatouage|ski|planche|boxe|karate",
    ),
    Rule(
        "fr.detour.menace_de_boire",
        "third_party",
        "red",
        "",
        """
        il|elle|a|@proche ..1 a|as|me|ma? ..1 dit|menace|jure|ecrit|texte ..2 si|quand je pars|
            quitte|laisse ..2 boit|boire|prend|avale|coupe ..3 @produit|pilules|veines|toute|gorge
        il|elle|a|@proche ..1 a|as|me|ma? ..1 dit|menace|jure|ecrit|texte ..2 si|quand je pars|
            quitte|laisse ..3 se_tue|se_tuer|saute|se_pend|tue_le_petit
        il|elle|@proche ..1 a|as|me|ma ..2 dit|dite|ecrit|texte|avoue|confie|raconte ..2 que? ..1
            il|elle ..1 veut|voulait|voudrait plus|pas ..1 etre|vivre|exister|continuer|
            se_reveiller ..1 la|ici|vivant|vivante|>|de
        """,
        "a dit que si jpars a boit le javex",
        "a dit que si jpars a prend mon lit",
        unless="fete|party|souper|cafe|job|film|match|lhymne",
    ),
    Rule(
        "fr.detour.de_moins",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        un|une de moins ..2 change|changera|changerait|changer|paraitra|derangera ..1 quoi|rien|
            grand|personne|pas
        changerait|changera|change quoi ..2 un|une de moins
        personne ..1 met|garde|laisse ..2 assiette|place|chaise ..1 pour moi
        """,
        "un de moins ca changera quoi",
        "un de moins dans la boite on ferme",
    ),
    Rule(
        "fr.detour.ou_passer_la_nuit",
        "shelter",
        "orange",
        "tonight",
        """
        tour|tours|tourne|reste|dors|dans|bord ..1 en|dans|du|de|le? ..1 metro|bus|autobus|tim|mcdo
            ..4 ferme|fermeture|ferment ..3 sais|apres|ou
        metro|bus|autobus|tim|mcdo ..4 jusqua ..3 ferme|fermeture|matin ..2 apres ..2 sais|ou
        """,
        "jfais le tour du metro jusqua ca ferme apres jsais pas",
        "le metro ferme a minuit",
    ),
    Rule(
        "fr.detour.vendu_pour",
        "relapse",
        "orange",
        "today",
        """
        vendu|pawne|mis_au_pawn|echange mon|ma|mes ..2 tv|cell|velo|manteau|bague|guitare|guit|ps4|
            ps5|xbox|outils|bottes|laptop|montre|bike|chaine|console ~3 sais|devine|devines|
            devinez|savez pourquoi|quoi
        """,
        "jai vendu ma tv tu sais pourquoi",
        "jai vendu ma tv a mon voisin",
    ),
)
