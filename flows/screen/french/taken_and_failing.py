"""Taken, mixed, fallen, burned, not waking: bodies that fail, one's own and somebody else's."""

from flows.screen.rules import Rule

PILLS = (
    "pilules|cachets|comprimes|meds|medicaments|medocs|somniferes|calmants|antidouleurs|"
    "antidepresseurs|tylenol|advil|motrin|aspirines|seroquel|ativan|xanax|valium|rivotril|"
    "clonazepam|clonaz|trazodone|zopiclone|imovane|effexor|celexa|zoloft|lithium|gabapentin|lyrica|"
    "benzos|gravol|benadryl|nytol|robaxacet|relaxants|dilaudid|dilau|hydromorphone|hydro|morphine|"
    "percocet|perco|oxy|oxys|methadone|metha|suboxone|codeine|insuline|ritalin|vyvanse|adderall|"
    "wellbutrin|flexeril|quetiapine|zyprexa|epival|metoprolol|tramadol|risperdal|lorazepam|"
    "diazepam|oxazepam|alprazolam|sertraline|fluoxetine|venlafaxine|citalopram|olanzapine|"
    "pregabaline|oxycodone|oxycontin|baclofen|digoxine|propranolol|bisoprolol|coumadin|metformine|"
    "nyquil|subutex|statex|mirtazapine|remeron|prozac|paxil|cipralex|cymbalta|abilify|haldol|"
    "nozinan|clozapine|concerta|clonidine|naproxene|ibuprofene"
)
DOPE = (
    "fent|fentanyl|hero|heroine|smack|coke|crack|meth|speed|crystal|keta|ketamine|ghb|mdma|ecstasy|"
    "purple|peanut|dope|tranq|buvards|pcp|mush|molly|patchs|timbre|hit|shot|puff|dose|batch|sirop|"
    "champignons|pipe|freebase|jujube|gummies|brownie|stock|piqure|piquouse|seringue"
)
BOOZE = "biere|bieres|vodka|rhum|vin|gin|whisky|boisson|alcool|cognac|tequila|26|flasque|mickey"
TOOK = (
    "pris|prise|pri|avale|gobe|cale|bouffe|vire|vide|descendu|englouti|bu|enfile|mange|croque|mis|"
    "colle|fume|sniffe|snife|shoote|injecte|melange|mele|mixe|tape"
)
WHO = (
    "@proche|il|elle|quelquun|ado|bonhomme|monsieur|gars|fille|femme|homme|jeune|madame|dame|"
    "codetenu|collegue|boss|kokum|kukum|memere|pepere|copain|copine|dude|voisin|voisine|cellmate|"
    "mentor|itinerant|itinerante|vieux|vieille|bebe|enfant|petit|serveuse|livreur|concierge|"
    "plongeur"
)
SIGN = (
    "vomi|vomis|vomit|vomir|fievre|etourdi|evanoui|connaissance|grelotte|frissons|sueur|convulse|"
    "deparle|delire|confus|mele|souffle|gris|bleme|blanc|bleu|jaune|crache|engourdi|paralyse|bave|"
    "mousse|respire|respirer|croche|saigne|tremble|raide|souviens|rappelle|reveille|flou|etoiles|"
    "ballon|caillots|crampes|contractions|poitrine|gonfle|enfle|cloques|odeur|noir|tombe|plie|"
    "hurler|bouger|debout|avaler|nuque|machoire|bras_gauche|langue|levres|gorge|haleine|pisse|gicle"
)
BAD = SIGN + (
    "|essouffle|sue|plaques|rale|hallucine|pale|secousses|spasmes|atroce|terrible|insupportable|"
    "hemorragie|os|tendon|entaille|dechire|arrache|ecrase|coince|trempe|dort|uriner|galop|vue|"
    "aveugle|sens_plus|bouge_plus|bouge_pas|repond_plus|coma|inerte|amorphe|somnole|peau|brulant|"
    "41|douleur|hurle|diarrhee|oreille|pupille|urine|suinte|degouline|ouvert|pique|faiblesse|"
    "faible|etouffe|tousse|lambeaux|vert|sang|nez|ventre"
)
FEEL = BAD + (
    "|tourne|flotte|mou|molle|jello|guenille|coton|endors|rendors|endormir|dorrrs|lourd|lourde|"
    "pesant|engourdies|glisse|cogne|effondre|coeur|paupieres|menton|genoux|weird|bizarre|slow|"
    "ralentit|ralentir|araignees|plafond|murs|mourir|picotent|repart|plancher|terre|coule|partir|"
    "lever|drole|vois|foie|jambes|vague|reveiller|croisent"
)
CAUSE = (
    "accident|chute|tombe|scie|hache|chainsaw|vitre|clou|couteau|presse|explosion|incendie|fumee|"
    "gaz|acide|electrocute|guepe|morsure|mordu|crevettes|noix|arachides|penicilline|antibio|"
    "operation|cesarienne|diabete|diabetique|insuline|sucre|glycemie|epilepsie|asthme|pacemaker|"
    "enceinte|accouche|infection|plaie|injecte|orignal|echelle|toit|echafaud|velo|moto|skidoo|pied|"
    "ventre|rein|foie|tete|cou|cotes"
)
BROKEN = (
    "engourdi|paralyse|molle|mou|pendante|enfle|gonfle|noir|bleu|gris|jaune|blanc|fendu|coupe|"
    "arrache|ecrase|broye|croche|saigne|pisse|coule|pourri|brule|cloques|dur|froid|frette|bloque|"
    "serre|arrete|tremble|picote|elance|pique|tombe|depasse|sort|fond|craque|deforme|infecte|raide|"
    "creve|perce|ferme|revire|lambeaux|traverse|sens_plus|bouge_plus|repond_plus"
)
SAW = (
    "presse|souffleuse|scie|table_saw|chainsaw|splitteuse|fendeuse|moulin|tondeuse|machine|"
    "convoyeur|engrenage|malaxeur|broyeur|hachoir|piege|grinder|meule|courroie|rouleau|tracteur"
)
LETHAL = (
    "corde|noeud|gun|fusil|carabine|303|30-30|22|pilules|lame|rasoir|exacto|pont|quai|toit|track|"
    "rails|balcon|falaise|viaduc|essence|briquet|propane|rebord|garde_fou|parapet|rambarde|"
    "belvedere|marina|fleuve|metro|couteau|machette|hache|tuyau|barrage|glace|tempete|riviere"
)
ALARM = "repond|rep|refuse|inquiet|trouve_plus|trouve_pas|disparu|plus_besoin"
URGENT = ALARM + (
    "|adieu|pleure|mourir|revenir|enferme|menace|jure|retrouve|saoul|rejoindre|vite|descendre|"
    "debarque|cherche|pieds_nus|manteau|photo|parti|boucane|buee|moteur|bouge|remonte"
)
SILENT = ALARM + (
    "|pleurais|ferme|debranche|eteint|raccroche|vocale|marche_vers|barre_sa|silence|efface|bizarre"
)
BYE = (
    "adieu|bye|pardon|pardonne|vous_aime|te_aime|taime|prend_soin|occupe_toi|merci_pour|derniere|"
    "manquerez|lettre|note|cle|chien|portefeuille|affaires|outils|guitare|scuse|alliance"
)

RULES = (
    Rule(
        "fr.pris.beaucoup",
        "overdose",
        "red",
        "",
        f"""
        pris|avale|gobe|cale|vire|bu|mange ..3 tout|poignee|quantite|vingtaine|dizaine ..4 {PILLS}
        {TOOK} ..3 #2|deux|trois|une mois|semaine|jours ..1 de? {PILLS}|en_une_shot
        cale|avale|gobe|vire|vide_tout ..3 prescription|pilulier|dosette|pharmacie|mon_mois
        {PILLS} ..4 ensemble|dune_shot|de_une_shot|dun_coup|en_une_shot|cul_sec|tout_tout
        #8|dix|douze|quinze|vingt|trente ..1 {PILLS}|bleus ~4 {TOOK}|dedan|ventre|rappelle|etend
        {TOOK} ..1 #8|douze|quinze|vingt|trente|quarante|cinquante {PILLS}
        fini|vide|cale ..2 pot|bouteille|boite|flacon ..1 de|a ..1 {PILLS}|sirop
        pot|bouteille|boite|flacon ..1 de|d|a ..1 {PILLS}|sirop ..2 au_complet|y_a_passe
        je|vais|va|< ..2 la|le pot|bouteille|boite|flacon au_complet
        {PILLS} sont|est|rendu ..2 dans|rendu ..1 mon|le|en|au ventre|estomac|dedan|fond
        combien de|ca {PILLS}|prend ..1 faut|ca_prend|pour ..4 finisse|finir|mourir|partir|tuer
        dose ..1 mortelle|letale|fatale
        {TOOK} ..1 mon|le|ma|mes sachet|sac|stock|boulette ..3 police|agent|fouille|screw
        je|ai double|triple ma|mon ..1 dose|metha|methadone|insuline
        {TOOK} ..1 #2|deux|trois|quatre fois ma|la|mon ..1 dose|{PILLS}
        {TOOK} ..4 {PILLS} #2|deux|trois|quatre fois
        pris|mis ..1 le|la double|triple|quadruple ..1 >|et|dose|de_avant|je
        {WHO}|je ..3 bu|avale|boire|bois|mange ..3 round_up|@produit
        """,
        "jai calé mes pilules de coeur toutes ensemble",
        "jai pris mes pilules avec un verre d'eau",
        unless="""
        @film
        prescrit|lave_vaisselle|party|chat|frigo|lan_passe
        en #50
    """,
    ),
    Rule(
        "fr.pris.corps",
        "overdose",
        "red",
        "",
        f"""
        {TOOK} ..5 {PILLS}|{DOPE} ~8 {FEEL}
        {PILLS}|{DOPE} ~6 {FEEL} ~5 {FEEL}
        {FEEL} ~4 {FEEL} ~7 {PILLS}|{DOPE}
        {PILLS}|{DOPE} ~8 mes|mon|ma|les @corps|orteil|paupieres ..3 {FEEL}|{BROKEN}|plus|parti
        mes|mon|ma|les @corps|orteil|paupieres ..3 {FEEL}|{BROKEN}|plus ~8 {PILLS}|{DOPE}
        pris|fume|sniffe|snife|shoote|avale ..2 de_quoi|dekoi|quelque_chose|un_truc|trop|g ~6 {FEEL}
        trop|double|triple|grosse ..4 {PILLS}|{DOPE} ..5 {FEEL}
        {PILLS} ~4 {BOOZE} ~9 {FEEL}|route|conduis|verre
        {BOOZE} ~5 {PILLS} ~9 {FEEL}|route|conduis
        {TOOK} ..5 {PILLS}|{DOPE} ..4 et|avec|plus|sur ..2 {BOOZE}
        melange|mixe|mele ..5 {PILLS}|{DOPE}|{BOOZE} ..2 et|avec|a|dans ..2 {DOPE}|{PILLS}
        cale|vide|bu ..3 {BOOZE}|bouteille ..4 avec|et|sur ..1 mes|les|des|ma {PILLS}
        {PILLS}|{DOPE}|verre ~8 cogne|pique|piquais|dors|rendors ..1 des|du clous|clou|nez|debout
        respire|souffle ..1 aux|chaque|au|tout_le #3|dix|vingt|cinq ..1 secondes
        respire|respiration|souffle ..2 # fois par ..1 minute
        me|je ..1 endors|rendors|dors en ecrivant|ecriv|textant|tapant
        peur|parle|jase|reste ..2 moi|endors|m_endormir|ferme|dormir ~8 ce|cest ..4 {TOOK}|prendre
        pupille ..3 pointe|point|epingle
        {TOOK} ..1 #2|deux|trois|quatre|cinq|des ..1 patch|timbres ..1 de|>|sur|et
        fume|sniffe|ligne|hit|coke|bonbon ~6 pas ..3 coke|pot|weed|crack ~6 {FEEL}|crois|sang
        naloxone ~8 repars|repart|retombe|replonge|autre_piece|letage
        """,
        "ma langue est lourde, jai pris du sirop codeine",
        "mes nouvelles pilules marchent ben",
        unless="""
        @film
        nicotine|mal_de_mer|mal_de_dent|mal_de_tete|ca_passe|prescrit|mieux|reves|cafe|gateau|
            allergies|skie
    """,
    ),
    Rule(
        "fr.autrui.corps",
        "third_party",
        "red",
        "",
        f"""
        {WHO} ..4 {TOOK}|trouve|ouvert ..5 {PILLS}|{DOPE} ~7 {FEEL}|repond|dort|ronfle|vert
        enfant|petit|fille|bebe|fils ..3 trouve|ouvert|{TOOK} ..1 mes|mon|ma|un ..3 {PILLS}|{DOPE}|
            pile
        {WHO} ..7 bouge|respire|reveille|reagit ..1 plus|pas ..3 >|depuis|meme|quand|et|cest
        {WHO} ..4 {SIGN} ~5 vomi|vomit|respire|bave|mousse|gris|fievre|convulse|confus|delire
        {WHO} ..3 respire ..3 #|une_fois|a_peine|weird|drole|bizarre|croche|presque|bruit|ralant
        ronfle|ronfleux ..3 bizarre|weird|drole|arrete|brasse ..8 {DOPE}|bleu|bouche|reveille|rien
        {WHO} ..4 rale|gargouille|convulse|agonise ..2 >|et|depuis
        {WHO} ..5 terre|plancher|couche|etendu|effondre|ecroule|accote ~8 {SIGN}|sang|vert|frette
        {WHO} ..3 gele|froid|glace|assis|couche ..4 neige|benne|arriere_du|ruelle ~6 cils|depuis|>
        repond plus|pas ~5 pipe|seringue|mauve|aiguille|frette|froid|bave|sac_vide
        {WHO} ..5 sorti|sort|tousse|jase plus|pas ..3 depuis ~6 sent|gemis|gemit|barre|sort|repond
        accouche ..3 dans|sur ..1 char|ruelle|toilette|parc|metro|bain|rue|refuge|cellule|escalier
        bebe ..2 sort|arrive|vient|coince ..2 par|trop ..1 les|le|tot
        voit|vois|voi|sort ..1 le|la|un|les ..1 pied|tete|cordon ..2 du_bebe|de_bebe|sort|>
        cordon ..2 sort|sorti|pend|autour
        bebe|enfant|petit ~4 #39|40|41|ebouillante|echappe ~8 tete|boit|dort|dormir|mou|peau|bave
        enceinte|mois_de_fait ~10 sang|tord|saigne|coups|point|etoile|liquide|rouge|coule
        coince|pogne|pris|ecrase ..1 sous|dessous ..1 {SAW}|char|truck|arbre|poutre|mur|palette
        lance|pitche|garroche|oreiller|plastique ..1 sur|dans ..1 les|le|la murs|mur|face|tete
        sent ..1 gaz ..5 voisin|voisine|appart|bloc|corridor|chambre|partout|chez
        yeux ..2 revire|vitreux|vide|fixe|roule ~6 terre|bave|mousse|repond|bouge|respire
        {WHO} ..5 {WHO} ..3 bleu|convulse|inconscient
        bebe ..2 vient|sort|arrive|pousse|refuse ..2 tout_seul|seul|maintenant|boire|teter
        baignoire|bain ..8 branche|toaster|grille_pain|seche_cheveux
        bras|poignets ..2 en_sang|ouvert
        fumee|boucane|flammes ..3 sous|chez|sort ..4 porte|dame|voisin|voisine|coloc|vieille
        """,
        "le gars est accoté su le mur y bave y est vert",
        "mon oncle ronfle comme un train, on rit",
        unless="""
        @film
        @leger
        rit|fait_noir|perroquet|opere|formation|cours_de|laptop|chaton|niche|steak
    """,
    ),
    Rule(
        "fr.autrui.danger",
        "third_party",
        "red",
        "",
        f"""
        {WHO} ..6 {LETHAL} ~6 {URGENT}
        {WHO} ..6 {URGENT} ~6 corde|gun|fusil|carabine|303|30-30|lame|couteau|propane|quai|rails
        {LETHAL} ~6 {WHO} ..4 repond|inquiet|refuse|menace|mourir|adieu|ecris_des_lettres
        {WHO} ..5 {BYE} ~8 {SILENT}
        {WHO} ..4 {SILENT} ~8 {BYE}
        {WHO} ..4 monte|grimpe|perche ..3 chateau|tour|grue|pylone|antenne|silo|toit|poteau
        laisse ..1 ses|son|sa soulier|bottes|manteau|alliance|linge|portefeuille ..4 quai|pont|bord|
            rive
        perdu|trouve|cherche ..2 fille|fils|petit|enfant ..5 parc|depuis|heure|magasin
        {WHO} ..3 sur|bord ..3 toit|rebord|parapet|garde_fou|rambarde|rails|track ..2 >|et|de|vite|
            pas
        {WHO} ..5 bord ..1 de|du ..1 toit|pont|falaise|quai|track|viaduc|fleuve|metro|rails
        {WHO} ..8 parti|marche ..1 vers|dans ..1 pont|quai|track|rails|fleuve|toit|riviere|tempete
        {WHO} ..4 parle|dit|menace|jure ..4 se lance|jete|pitche|crisse|tire|pendre|noye|tue
        a saute|jumpe|jump ..1 du|dans ..1 se|4e|5e|6e|7e|8e|riviere|fleuve|balcon|canal
        boat|bateau|canot|chaloupe ..3 vire|chavire|renverse ..6 voit|remonte|large|pas|>
        char|auto|voiture|pick_up|truck ..3 belvedere|pont|marina|quai|falaise ~6 vide|depuis|moteur
        gens|quelquun|gars|fille|femme|enfant|petit|char|frere|ami dans|sous ..1 eau|glace ..3 >|
            vite|barrage|quai|vois
        canot|bateau|chaloupe|skidoo ..2 revenu ..2 sans|mais|vide
        {WHO} ..3 est pendu >|vite|au_balcon|au_plafond|dans_sa_chambre|apre_la|a_la
        photo|snap ..1 de|avec|de_une ..1 la|une|un|sa|son corde|noeud|gun|fusil|lame|pont|carabine
        {WHO} ..3 dit|parle|veux|voulais ..4 rejoindre ..1 sa|son|maman|papa|mamie|papi|mere
        enfant|petit|bebe ..6 saoul|soul|paquete|gele ..3 volant|conduit|char|auto
        """,
        "mon filleul est sur le viaduc, y me repond par des bonhommes tristes",
        "on a marché sur les vieilles tracks avec mon gars",
        unless="""
        @film
        athletisme|aux_nouvelles|roman|prevention|livre|radio|classe|serie|orignal|piscine|pour_elle
        @leger
    """,
    ),
    Rule(
        "fr.lache.corps",
        "medical",
        "red",
        "",
        f"""
        mon|ma|mes|son|sa|ses|les|le|la @corps|orteil|colonne ..3 {BROKEN} ~8 {BAD}
        {BAD}|accident ~8 mon|ma|mes|son|sa|ses @corps|orteil|colonne ..3 {BROKEN}
        main|mains|doigt|pied|orteil ..4 dur comme
        traverse|transperce|empale ..2 par|de ..1 barre|tige|clou|branche|piquet|fer|balle
        mur|toit|plafond|tranchee|echafaud ..2 ecroule|effondre|lache ..2 sur|dessus
        plus|pas ..1 de? sensation|feeling|pouls
        respire comme ..1 un|une poisson|paille
        respiration|respire|souffle ..4 couteau|poignarde|verre
        poids|roche|brique|etau|camion|elephant ..6 poitrine|thorax|chest
        mal ..3 ventre|cou|tete|dos|poitrine|machoire|coeur|epaule|bras ~8 {BAD}|bouge|trempe
        {CAUSE} ~7 {BAD} ~5 {BAD}
        {BAD} ~5 {BAD} ~7 {CAUSE}
        je|me|mon|ma|mes {BAD} ~5 {BAD} ~5 {BAD}
        @corps|pouce|manche|cheveux|chemise|gant ..3 dans|sous|entre ..1 {SAW}
        doigt|pouce|orteil ..1 coupe|arrache|tranche|ecrase ..3 raide|sac|bout|net|job|shop|{SAW}
        los|le_os|os ..3 perce|traverse|depasse|ressort|pousse
        tete|crane|front|genou|ventre|cuisse|main|bras ..1 ouvert|fendu ..2 >|sang|saigne|et|os
        tombe|chute|fell ..4 toit|echelle|echafaud|roof|balcon|#8 ~8 {BAD}|sens|jambe|legs|cou|
            liquide
        liquide|sang|coule ..3 du|de|par nez|oreille ..4 >|oreille|chute|echelle|tombe|accident
        courant|choc|220|600 ~6 coeur|bras|engourdi ..2 >|croche|weird|barre|repond
        tombe|saute ..2 dans|sur ..1 le|un|la feu|foyer|huile|friteuse|braise
        gicle ..3 >|rythme|coup|partout|fort
        le|mon|du|son sang ..1 coule|degouline|traverse|gicle|dans_ma_botte|par_coup|par_poignee
        arrete plus|pas ..1 de saigne
        asthme|inhalateur|pompe|poumon ~8 phrase|phra|bleu_autour|bout_de_souffle|siffle|souffle
        pilule|pinotte|noix|crevette|guepe|antibio ~8 langue|gorge|levre|voix ..2 enfle|grossit|
            part|gros
        langue|levre|gorge|face ..2 epaissit|enfle|gros|grosse|pique ..3 apre ..3 pilule|pinotte|
            crevette
        crache|tousse|vomi|vomis ..1 rose|rouge|mousse|du_sang|brun|du_brun|noir|du_noir
        oxygene|bonbonne ..2 vide|fini|arrete ~7 panne|bleu|levre|ardoise|souffle|hydro
        jambes|genoux ..1 lache|flanche ..2 >|dun_coup|de_un_coup|depuis
        ligne|trait ..1 rouge ..1 qui? monte
        pied|jambe|orteil|plaie ..3 noir|pourri|pue|gangrene|bleu ..5 odeur|sucre|ligne|cheville|
            froid
        pouls|battement|coeur|pression|glycemie ..3 150|180|170|160|190|200|210|220|230|38|35|30
        defibrillateur|pacemaker|pace_maker|pace ..2 shocke|choque|sonne|zappe|lache|bip
        coeur ..3 tout_croche|pause|des_pause|tac|croche|trop_vite ~8 {FEEL}|pris|nez|ans|depuis|
            courant
        oeil|yeux ..1 voit|vois|voi plus|pas|rien
        pipi|pisse|urine ..1 rouge|brun|cola|noir
        insuline ..2 trop|au_complet|expres|volontairement|double
        plaie|cesarienne|cicatrice|points|agrafe ..2 ouvre|rouvre|lache|pete ..1 >|et|sort|pus|sang
        avale ..2 pile|aimant|os|arete|clou|vitre|lame|bague
        """,
        "mon pacemaker a choqué 3 fois",
        "mes jambes sont mortes apres le ski doo",
        unless="""
        film|serie|roman|theatre|lego|gateau|hockey|ski_doo|soccer|gym|bingo|de_peur|angoisse|
            panique|tribunal
        en #50
        musique|dentiste|steak|platre|volley|foreman|silence|prix_du|nez_qui|rien_de_casse|puree
    """,
    ),
    Rule(
        "fr.faim.ce_soir",
        "food_medicine",
        "orange",
        "tonight",
        """
        dernier ..1 repas|souper ..2 cetais|cest|etais ..2 lundi|mardi|mercredi|jeudi|vendredi|
            samedi|hie
        juste|rien_que|mange|soupe ..2 eau|riz|ketchup|pain|neige ..2 sel|depuis|jusqua|gruau|
            de_resto
        on|je mange|soupe pas|rien a_soir|ce_soir|aujourdhui
        partage|coupe ..2 une|un|la|le ..1 canne|pain|toast|sandwich ..4 quatre|trois|chien|dure|#3
        """,
        "on partage une canne de thon a quatre",
        "on partage une pizza devant le match",
        unless="""
        prise_de_sang|jeune|ramadan|chat|@film
    """,
    ),
)
