"""French: words, money and places left to others; what somebody near by has left behind."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.laisse.mots",
        "suicide",
        "red",
        "",
        """
        dis|dit|dites|diras|direz ..1 a ..1 ma|mon|mes|la|les? @aieux|petits ..1 que je ..2
            garde_tous|garde_tout|garde_toutes|pardonne|toujours_aime|fait_mon_possible|etais_fier|
            suis_fier|essaye_fort|aimais
        donne|donnez|donner|offre|laisse ..1 ma|mon place|lit|chambre|tour ..6 qui ..2 vivre|vit
        espere|veux|souhaite|voudrais ..1 que ..1 cest|ce_soit|soit? lui|elle|quelquun|police|
            voisin|proprio ..1 qui ..1 me trouve|trouver ..1 et? pas|non
        ecrit|laisse|note ..1 mon|mes|tous_mes ..3 mots_de_passe|mot_de_passe|nip|code ~8 besoin
        fait|enregistre|filme ..1 un|des|une video|videos|lettre|lettres ..1 pour ..1 mon|ma|mes
            @aieux ..2 pour|quand ..2 ans|aura|grand|grande|mariage
        envoie|envoyez personne ..2 chercher|trouver
        si quelquun|on|ils ..1 demande|demandent ..1 je|dis|dites ..3 paix|desole|heureux|fatigue|
            parti
        """,
        "tu diras a ma fille que jai gardé tous ses dessins",
        "tu diras a ma fille que jai gardé sa place",
        unless="film|toune|chanson|histoire",
    ),
    Rule(
        "fr.laisse.argent",
        "suicide",
        "orange",
        "tonight",
        """
        que ma|mon @proche ..1 garde|prenne|gardent ..1 le|la|mon|ma ..1 char|truck|maison|chien|
            outils|guitare|argent
        assurance|assurances ~6 ca|elle|ils|va paye|payer|paient|couvre
        enfants|famille|femme|mere|fille|gars ..2 avoir|auront|ont ..1 mon|mes|les assurance|
            assurances
        nom ..1 de la liste ..6 et ..2 autres|toutes|tout|toujours ..1 autres|apres
        donne|donnez ..1 ma place ..4 quelquun|autre ..1 qui ..2 veut|merite
        """,
        "les enfants vont avoir lassurance jai verifié ca paye",
        "lassurance va payer le dentiste",
        unless="dentiste|lunettes|char|job|travail|physio|auto|medicament|ecole|chauffe_eau|degat",
    ),
    Rule(
        "fr.laisse.lieu",
        "suicide",
        "red",
        "",
        """
        stationne|assis|debout|parke|attends ..2 cote|bord|sur|pres ..1 de|du|des|la|les? ..2 track|
            tracks|rails|voie|chemin_de_fer ..3 train|prochain ..1 passe|arrive|est|a
        flotter|couler|caler|nager|flotte|cale ..3 et? ..1 pas|plus|jamais remonter|remonte|revenir
        trouve|connais ..1 une|la facon|maniere ..1 qui ..1 fait pas mal
        besoin de prendre ..1 de mes nouvelles ..1 apres|longtemps
        un|une dernier|derniere|encore_un dodo|nuit|sommeil ~3 plus_rien|rien|fini|pu
        a_soir|ce_soir|enfin|bientot je ..1 me repose|reposer|dors ..1 pour vrai|toujours|de_bon
        gun|carabine|pilules|corde|couteau|lame ~14 regarder|regarde|fixe|fixer ..1 >|depuis|sans|
            encore
        gun|carabine ~9 ai|sais|connais|trouve ..1 le|la|ou code|combinaison|cle
        sac|valise ..4 ou je ..2 vas|va|men_va ..3 besoin|prend|faut ..1 pas|plus
        """,
        "stationné a coté dla track le train passe a 10h40",
        "chu a gare le train passe a 10h40",
        unless="chasse|chasser|musee|magasin|film|escalade|pharmacien|prescription|serrurier",
    ),
    Rule(
        "fr.laisse.par_un_autre",
        "third_party",
        "red",
        "",
        """
        sest|est barre|barree|enferme|enfermee ..2 salle_de_bain|toilette|toilettes|chambre|bain ~8
            parle_plus|repond_plus|repond_pas|silence|coule|plus_un_bruit|rien
        ma donne ..1 sa|son|ses|toutes ..3 ~6 serre|brasse|pleure|bye|adieu|fait_jamais|jamais_ca
        @proche|il|elle|gars ..2 sur|su|apres ..1 la|le rampe|garde_fou|rebord|balcon|toit ~6
            rentrer|descendre|sauter|veut
        trouve ..1 la|une|sa note|lettre|mot ..6 rentre_pas|appelle|pardon|desole|adieu|911
        laisse ..1 sa|son|ses ..3 bague|portefeuille|cell|cles|cartes|pilules|manteau|souliers ~10
            pont|riviere|fleuve|tracks|bois|lac|toit|eau
        """,
        "mon frere a laissé sa bague pis son portefeuille su la table y est parti vers le pont",
        "mon frere a laissé son portefeuille dans le bus",
    ),
    Rule(
        "fr.laisse.sinon",
        "abuse_violence",
        "red",
        "",
        """
        si je ..1 appelle|parle|dis|texte|pars|conte ..3 prochaine_fois|regretter|regrette|payer|
            pire|avertissement|retrouver
        prochaine fois ..2 sera|va_etre ..1 pas ..2 un|une? avertissement|claque|tape
        donner|donne|remettre ..1 lui|y|leur? ..1 mon|ma|mes|tout cheque|paye|argent|bs|carte|cash
            ..1 sinon|ou
        peux plus|pas ..1 voir|parler|appeler|visiter ..2 @aieux|amis|amies|chums il|elle ..2 aime|
            veut pas
        il|elle|y ..3 va|irait ..1 tuer|faire_mal|noyer|etrangler ..1 le|la|mon|ma chat|chien|
            petit|bebe ..1 si je
        cols|col|foulard roules|roule ..4 a_cause|cause ..1 de lui|elle
        beau_pere|oncle|coloc|gardien|staff ..1 rentre|entre|vient dans ..1 ma chambre ..2 nuit|
            soir|dort
        rentre|rentre_pas|retourne pas ..1 tant|avant|jusqua ..2 dort|dorme|soit_couche|couche
        """,
        "y dit que si jappelle quelquun la prochaine fois ce sera pas juste un avertissement",
        "y dit que si jappelle au bureau y vont repondre",
        unless="bebe|petit|petite|chat",
    ),
    Rule(
        "fr.laisse.double",
        "overdose",
        "red",
        "",
        """
        pris|prends|fait|fume|sniffe|shoote ..2 le|la double|triple|deux_fois ..3 avant|habitude|
            dose|normal|dhabitude|de_habitude
        double|triple ..1 de ..2 ma|avant|habitude|dose ~8 coeur|souffle|lent|engourdi|dors|
            poitrine
        """,
        "jen ai pris le double davant la prison pis mon coeur est lent",
        "jai pris le double de shifts",
        unless="shift|shifts|poids|cafe|heures|quart|quarts",
    ),
    Rule(
        "fr.laisse.face_croche",
        "medical",
        "red",
        "",
        """
        face|bouche|visage|joue ..4 croche|croches|tombe|pend|pendante|mou|paralyse|paralysee ..3
            parle|bord|cote|bras|>
        parle|parlait|jase ..1 tout? croche|drole|mou ..3 bras|face|bouche|cote|leve|>
        vomis|vomi|vomit|vomissait ..3 marc_de_cafe|noir|brun_fonce|sang
        """,
        "la face a ma mere est croche dun bord pis a parle tout croche",
        "le cadre est croche dun bord",
        unless="""
        grimace|dentiste|gele|film|lol_photo|maquillage|cadre|rhume|grippe
        dent|dents de sagesse
        """,
    ),
    Rule(
        "fr.laisse.a_soir",
        "shelter",
        "orange",
        "tonight",
        """
        divan|plancher|motel|chambre ..3 fini|finie|termine|terminee ..2 demain|a_soir|aujourdhui|
            vendredi ~5 moins|frette|froid|nulle|dehors
        marcher|marche|tourner|errer toute? ..1 la nuit ..1 encore|dehors|>|pour|a
        """,
        "le divan cest fini demain pis y fait moins 20",
        "le divan est fini jen achete un autre",
        unless="shift|job|securite|patrouille|travail|bebe|chien",
    ),
    Rule(
        "fr.laisse.biscuits",
        "food_medicine",
        "orange",
        "tonight",
        """
        vis|mange|survis|vit|toffe ..2 aux|des|de|au|juste ..1 biscuits|craquelins|ketchup|ramen|
            nouilles|pain|beurre_de_peanut|riz|gruau ..2 depuis
        """,
        "jvis aux biscuits soda depuis mardi",
        "je mange des biscuits",
        unless="diete|regime|gastro|vegane",
    ),
    Rule(
        "fr.laisse.vendeur",
        "relapse",
        "orange",
        "tonight",
        """
        mon gars|vendeur|pusher|dealer ..3 min|minutes|coin|bas|arrive ~5 cash|argent|piasses
        vendeur|pusher|dealer ..3 min|minutes|coin|en_bas|arrive|devant|men_va_le_voir
        """,
        "mon gars est a 5 min pis jai le cash",
        "mon gars est a 5 min avec la pizza",
        unless="char|auto|ecole|cell",
    ),
    Rule(
        "fr.laisse.rancune",
        "risk_to_others",
        "red",
        "",
        """
        sais ou il|elle ..2 stationne|parke|reste|travaille|dort ~6 toute_la_nuit|attends|attendre|
            va_payer
        a_soir|demain|bientot il|elle|lui|ils ..2 va|vont|vas ..1 apprendre|payer|regretter|
            comprendre ..4 stool|stools|rat|rats|fait|passe|faire|menti|vole|>
        """,
        "a soir y va apprendre ce quon fait aux stools",
        "a soir y va apprendre a nager",
        unless="facture|loyer|piano|nager|conduire|velo|lecon_de|guitare",
    ),
)
