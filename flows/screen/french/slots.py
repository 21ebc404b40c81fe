"""French word classes: a slot is the words a frame may take in one place."""

SLOTS = {
    "pause": (
        "jusqua|jusque|jusquau|jusqu|avant|cette|pendant|pour|durant|aujourdhui|demain|lundi|mardi|"
        "mercredi|jeudi|vendredi|samedi|dimanche|quand_je|au_travail|le|la_semaine|tout|toute|trop"
    ),
    "il": "il|elle|a|on|ca|@proche|@gens",
    "va": "va|ma|irai|allais|va_aller",
    "soir": (
        "a_soir|ce_soir|cette_nuit|demain|tantot|la_la|aujourdhui|tout_de_suite|bientot|"
        "maintenant|a_matin|tonight|la|dans_pas_long|en_fin_de_semaine|pour_vrai|"
        "pour_de_vrai|pour_de_bon"
    ),
    "tu": (
        "tuer|pendre|suicider|flinguer|tirer|crever|zigouiller|achever|noyer|gazer|descendre|"
        "flamber|egorger|empoisonner|buter|ouvrir_les_veines|tirer_une_balle|jeter_en_bas|"
        "faire_sauter|jeter_devant|pitcher_en_bas|lancer_en_bas|enlever_la_vie|oter_la_vie|"
        "foutre_en_l|eliminer|electrocuter|asphyxier|supprimer|unalive|trancher|"
        "pitcher_devant|lancer_devant|faire_disparaitre|jeter_du|jeter_sous|garrocher_en_bas|"
        "garrocher_devant|faire_exploser|immoler|crisser_en_bas|kill|crisser_une_balle|"
        "mettre_une_balle|sacrer_en_bas|domper_en_bas|enlever_vie|pitcher_du"
    ),
    "veux": (
        "veux|voudrais|voulais|voulait|vouloir|envie_de|envie|prefere|prefererais|aimerais|"
        "souhaite|hate_de|besoin_de|pret_a|espere|esperais|pense_a|pensais_a|penser_a|"
        "songe_a|jongle_a|essaye_de|essaye|essayer_de|failli|decide_de|idee_de|gout_de|"
        "tente_de|va|ma|pense|capable_de|merite_de|obsede_par|rever_de|reve_de|allais|"
        "rendu_a|sur_le_bord_de|proche_de|parle_de|parlais_de|dit_que|jure_de|veuille|"
        "voudrai|besoin|tanne_de_pas|supplie_de|prie_pour|je_va|wanna|want"
    ),
    "proche": (
        "mere|pere|frere|soeur|fils|fille|gars|enfant|bebe|blonde|chum|femme|mari|ami|coloc|"
        "cousin|cousine|oncle|tante|ex|grand_mere|grand_pere|voisin|voisine|boss|beau_pere|"
        "neveu|niece|famille|partenaire|meilleur_ami|conjoint|conjointe|parents|belle_mere|"
        "beau_frere|buddy|belle_soeur|demi_frere|filleul|parrain|sponsor|petit_frere|"
        "petit_soeur|tchum|papa|maman|petit_gars|petit_fils|petit_fille|marraine|chambreur|"
        "codetenu|beau_fils|belle_fille|filleule|chambreuse|voisins|collegue|mamie|papi|"
        "petits|jumeaux|grand_maman|mononcle|matante|chumme"
    ),
    "gens": (
        "quelquun|gars|fille|femme|voisin|voisine|vieux|vieille|monde|gens|coloc|dude|enfant|"
        "petit|gardien|proprio|pusher|staff|intervenant|intervenante|client|itinerant|"
        "individu|bum|chambreur|resident|agent|police|juge|prof|salaud|enfoire|chien_sale|"
        "ostie|estie|trou_de_cul|gang|shylock|vendeur|dealer|bonne_femme|lui|eux|elle|osti|"
        "hostie|tabarnak"
    ),
    "drogue": (
        "pilules|tylenol|advil|meds|bouteille|bouteilles|fent|hero|coke|crack|meth|speed|"
        "xanax|ativan|seroquel|dilaudid|morphine|methadone|oxy|perco|somniferes|"
        "antidepresseurs|ghb|roche|pots|pot|boite|dope|insuline|boisson|poudre|cristal|kit|"
        "stock|smarties|hit|buprenorphine|suboxone|valium|gravol|benzos|trazodone|"
        "bouteille_de|aspirines|iboprofene|speeds|wellbutrin|lithium|clonazepam|mg|somnifere|"
        "clonaz|dilau|roches|hydromorphone|codeine|benadryl|nytol|poppers|ketamine|keta|mdma|"
        "buvard"
    ),
    "produit": (
        "javel|javex|antigel|poison|produit|drano|gaz|alcool_a_friction|lave_vitre|savon|"
        "detergent|piles|vitre|mort_aux_rats|windex|purell|diluant|peinture|acetone|essence|windshield|washer|peroxyde|dissolvant|roundup|pesticide|decapant|methanol|varsol|alcool_a_bruler|nettoyant"
    ),
    "moyen": (
        "corde|gun|lame|couteau|pilules|xpill|xgun|xknife|xblade|xrope|noeud|balle|meds|drap|"
        "ceinture|pot_de_pilules|bouteille_de_pilules|tylenol|calibre|12|cartouches|fil|"
        "cable|seringue|rallonge|lacets|noeud_coulant"
    ),
    "arme": (
        "gun|couteau|lame|bat|hache|marteau|arme|calibre|12|machette|pic|shank|barre|"
        "tournevis|ciseaux|fer|9mm|glock|barre_de_fer|bouteille_cassee|xgun|xknife|pique|"
        "poing_americain|piece|strap"
    ),
    "haut": (
        "pont|toit|balcon|fenetre|edifice|bloc|falaise|viaduc|immeuble|tour|etage|garde_fou|"
        "building|jacques_cartier|pont_jacques|champlain|rembarde|rebord|grue|toiture|"
        "stationnement"
    ),
    "roule": (
        "metro|train|bus|autobus|camion|char|truck|trafic|autoroute|tracks|voie_ferree|rails|"
        "van|trains|fleuve|riviere|eau|lac|canal|chemin_de_fer|quai|dix_roues|voitures|"
        "char_de_police|rem|vannes"
    ),
    "membre": (
        "bras|bra|jambe|jambes|poignets|poignet|veines|veine|cuisses|cuisse|peau|ventre|"
        "gorge|main|mains|avant_bras|cou|mollet|face|jugulaire|artere|carotide|cheville|"
        "hanches|wrist|corps"
    ),
    "cours": (
        "un_cours|le_cours|mon_cours|ce_cours|au_cours|du_cours|mes_cours|des_cours|cours_de|"
        "cours_du|en_cours|de_cours"
    ),
    # What people sigh over of a day: chores, weather, machines, sports.
    "corvees": (
        "halloween|deguise|cles|clefs|trouver|wifi|imprimante|bus|autobus|trafic|neige|pelleter|"
        "vaisselle|menage|canadiens|match|pizza|gateau|dessert|bruit|recette|tempete|pluie|"
        "frette|chaleur|prix|stationnement|formulaire|paperasse|travaux|saison|linge|shift|"
        "examen|hockey|@film|film|jeu|game|tricot|musique|toune|guitare|marathon|gym|"
        "entrainement|course|demenagement|construction|cones|frigo_est_vide|batterie|essence|"
        "maths|meubles|ikea|plancher|patate_pilee|peinture|epicerie|poutine|chips|"
        "mieux_maintenant|avant_asteure|plus_maintenant|rire|lol_je|chandail|vidanges|bricole|"
        "mecanique|moteur|laveuse|robinet|facture|impots|tondeuse|gps|yoga|lift|dehors_pas|"
        "soccer|tournoi|karaoke|sushi|radio|traffic|netflix|biscuits|facebook|moustiques|"
        "maringouins|patience|telemarketing|robot|robots|pub|pubs|mononcle|belle_mere"
    ),
    "film": (
        "film|films|serie|emission|documentaire|docu|un_livre|ce_livre|mon_livre|livre_de|"
        "livre_sur|lire_un|dans_le_livre|du_livre|les_livres|roman|chanson|game|jeu|jeux|"
        "podcast|aux_nouvelles|les_nouvelles|le_journal|a_la_tv|a_tv|a_la_tele|a_tele|theatre|"
        "piece_de|une_piece|atelier|un_cours|le_cours|mon_cours|ce_cours|au_cours|du_cours|"
        "mes_cours|des_cours|cours_de|cours_du|en_cours|de_cours|formation|prevention|"
        "video_sur|video_de|video_youtube|le_video|jeu_video|netflix|scene|clip|manga|bd|"
        "tiktok|karaoke|match|la_partie|une_partie|cette_partie|notre_partie|partie_de_cartes|"
        "partie_de_chasse|partie_de_peche|au_hockey|le_hockey|du_hockey|jouer_hockey|"
        "game_de_hockey|equipe_de_hockey|pratique_de_hockey|xbox|playstation|ps5|gta|fortnite|"
        "call_of|poeme|conference|fiction|personnage|episode|musee|histoire_de|histoire_du|"
        "une_histoire|minute_de_silence|exposition|reportage|article|sensibilisation|bingo|"
        "quilles|aux_echecs|de_echecs|les_echecs|aux_dames|aux_cartes|jouer_cartes|monopoly|"
        "canadiens|habs|impro|orignal|chevreuil|a_la_chasse|la_chasse|chasse_au|chasse_a|"
        "de_la_peche|a_la_peche|poisson|souris|coquerelles|moustiques|maringouins|araignee|"
        "les_rats|fourmis|rire|poutine|recette|humoriste|ta_joke|la_joke|sa_joke|bonne_joke|ta_blague|la_blague|sa_blague|examen|mes_devoirs|"
        "les_devoirs|un_devoir|devoir_de|ligue_des|mi_temps|temps_mort|2e_guerre|la_guerre|"
        "en_guerre|soldats"
    ),
    "hier": (
        "hier|a_matin|ce_matin|aujourdhui|a_soir|samedi|dimanche|vendredi|lundi|mardi|"
        "mercredi|jeudi|encore|la_nuit|en_fin_de_semaine|cette_semaine|la_semaine|avant_hier|"
        "ce_soir|cette_nuit|la_la|tantot|fds|la_fds|fin_de_semaine"
    ),
    "dehors": (
        "dehors|rue|rues|parc|banc|metro|char|tente|cage_d_escalier|escalier|entree|ruelle|"
        "gare|terminus|guichet|abribus|pont|viaduc|portique|bord_de_l|stationnement|sous_sol|"
        "atm|tim|mcdo|froid|boise|campement|hall|banque|stairs|laundromat|buanderie|cabanon|"
        "garage"
    ),
    "conso": (
        "consommer|consomme|boire|fumer|reconsommer|me_geler|geler|rechuter|piquer|sniffer|"
        "me_piquer|retomber|replonger|craquer|flancher|reprendre|me_saouler|prendre_un_verre|"
        "prendre_une_puff|virer_une|prendre_une_biere|acheter_de_la|caller_mon_pusher|"
        "appeler_mon_pusher|me_defoncer|use|gamble"
    ),
    "frappe": (
        "frapper|frappe|battre|battu|bat|batu|battait|fesser|etrangler|pousser|gifler|mordre|"
        "violer|menacer|agresser|attaquer|poignarder|piquer|bruler|cogner|maltraiter|abuser|"
        "toucher|barrer|enfermer|sequestrer|varger|varlope|tapocher|secouer|brasser|"
        "tabasser|rouer|sauter_dessus|slacke|garrocher|garocher|trainer|"
        "tirer_les_cheveux|bousculer|bourrasser|forcer|obliger|crisser_une_volee|"
        "crisser_des_coups|sacrer_une_volee|defoncer|etouffer|fouetter|tordre|"
        "harceler|kidnapper|cracher|tirer_dessus|punche|torture"
    ),
}
