"""French as typed in Quebec: its forms, word classes, and its alarms."""

from flows.screen.rules import Mask, Rule, Table
from flows.screen.spelling import Spelling

# Typed form -> the words the frames use. "ne" is dropped as in speech; "pu" is read as "plus".

TYPED = {
    "ne": "", "n": "", "j": "je", "g": "je ai", "jai": "je ai", "jé": "je ai", "jee": "je",
    "chu": "je suis", "chui": "je suis", "chuis": "je suis", "chus": "je suis",
    "jsuis": "je suis", "jsui": "je suis", "sui": "suis", "shui": "je suis", "jss": "je suis",
    "ché": "je sais", "jme": "je me", "jm": "je me", "jte": "je te", "jle": "je le",
    "jla": "je la", "jles": "je les", "jen": "je en", "jy": "je y", "jlui": "je lui",
    "jmen": "je me en", "jveu": "je veux", "ve": "veux", "vx": "veux", "veu": "veux",
    "veut": "veux", "veus": "veux", "voeux": "veux", "vais": "va", "vas": "va", "vai": "va",
    "vait": "va", "jva": "je va", "jvas": "je va", "mva": "je va", "jvai": "je va", "vont": "va",
    "peu": "peux", "peut": "peux", "pe": "peux", "pu": "plus", "pus": "plus", "plu": "plus",
    "pluss": "plus", "pas": "pas", "pa": "pas", "c": "cest", "cé": "cest", "ce": "ce",
    "sé": "cest", "cetait": "cetait", "ctait": "cetait", "tlm": "tout le monde", "toute": "tout",
    "toutes": "tout", "tous": "tout", "tt": "tout", "tte": "tout", "tou": "tout", "faite": "fait",
    "faites": "fait", "faits": "fait", "fai": "fait", "ke": "que", "k": "que", "ki": "qui",
    "kan": "quand", "kand": "quand", "qd": "quand", "koi": "quoi", "pk": "pourquoi",
    "pkoi": "pourquoi", "pq": "pourquoi", "pcq": "parce que", "pck": "parce que",
    "paske": "parce que", "parske": "parce que", "pis": "et", "pi": "et", "puis": "et",
    "ds": "dans", "dins": "dans", "din": "dans", "sua": "sur la", "su": "sur", "sul": "sur le",
    "sur": "sur", "dsus": "dessus", "icitte": "ici", "icite": "ici", "isi": "ici", "y": "il",
    "i": "il", "ils": "il", "ya": "il y a", "yé": "il est", "ye": "il est", "yest": "il est",
    "est": "est", "es": "est", "elle": "elle", "elles": "elle", "al": "elle", "yen": "il en",
    "ben": "bien", "bin": "bien", "bcp": "beaucoup", "bcq": "beaucoup", "dla": "de la",
    "dl": "de le", "dle": "de le", "del": "de le", "dune": "de une", "dun": "de un",
    "den": "de en", "dmoi": "de moi", "moé": "moi", "moe": "moi", "toé": "toi", "mm": "meme",
    "asoir": "a soir", "asoire": "a soir", "ast": "a", "auj": "aujourdhui", "ajd": "aujourdhui",
    "aujourdui": "aujourdhui", "ojd": "aujourdhui", "dmain": "demain", "2main": "demain",
    "vla": "voila", "qqun": "quelquun", "qqn": "quelquun", "qq1": "quelquun",
    "kelkun": "quelquun", "kelk1": "quelquun", "quequun": "quelquun", "kekun": "quelquun",
    "queuquun": "quelquun", "quelqu": "quelque", "qqch": "quelque chose",
    "kekchose": "quelque chose", "msg": "message", "msgs": "message", "messages": "message",
    "textos": "texto", "txto": "texto", "txt": "texto", "sms": "texto", "textes": "texto",
    "tel": "cell", "telephone": "cell", "cel": "cell", "cells": "cell", "cellulaire": "cell",
    "phone": "cell", "fone": "cell", "stp": "svp", "sil": "si il", "svp": "svp",
    "silvousplait": "svp", "vrm": "vraiment", "vraimen": "vraiment", "mouri": "mourir",
    "mourire": "mourir", "morir": "mourir", "mourrir": "mourir", "crever": "crever",
    "creve": "crever", "morte": "mort", "morts": "mort", "mortes": "mort", "mor": "mort",
    "vivant": "vivant", "vivan": "vivant", "vivante": "vivant", "viv": "vivre", "vie": "vie",
    "vi": "vie", "sucide": "suicide", "suiside": "suicide", "suicid": "suicide",
    "suissider": "suicider", "suissidère": "suicidaire", "suissidere": "suicidaire",
    "suicider": "suicider", "suicidé": "suicider", "suisidaire": "suicidaire", "mieu": "mieux",
    "mieus": "mieux", "pilule": "pilules", "pillules": "pilules", "pillule": "pilules",
    "pills": "pilules", "pill": "pilules", "cachets": "pilules", "comprimés": "pilules",
    "comprimes": "pilules", "peanuts": "pilules", "peanut": "pilules", "tylenols": "tylenol",
    "medicaments": "meds", "medicament": "meds", "medocs": "meds", "médocs": "meds",
    "medication": "meds", "medoc": "meds", "od": "overdose", "overdoz": "overdose",
    "surdose": "overdose", "overdosé": "overdose", "overdoser": "overdose",
    "overdosed": "overdose", "fentanyl": "fent", "blesse": "blesser", "fair": "faire",
    "fere": "faire", "bcoup": "beaucoup", "trops": "trop", "tro": "trop", "boute": "bout",
    "tanné": "tanne", "tannée": "tanne", "ecoeuré": "ecoeure", "frere": "frere", "frère": "frere",
    "seur": "soeur", "soeurs": "soeur", "freres": "frere", "amis": "ami", "amie": "ami",
    "chums": "chum", "enfants": "enfant", "ti": "petit", "tite": "petit", "petite": "petit",
    "kids": "enfant", "kid": "enfant", "flos": "enfant", "flo": "enfant", "bb": "bebe",
    "mari": "mari", "copine": "blonde", "kopine": "blonde", "copain": "chum", "police": "police",
    "polis": "police", "policiers": "police", "flics": "police", "beus": "police",
    "boeufs": "police", "chien": "chien", "agente": "agent", "hopital": "hopital",
    "hosto": "hopital", "urg": "urgence", "urgences": "urgence", "narcan": "naloxone",
    "fusil": "gun", "guns": "gun", "gunn": "gun", "carabine": "gun", "pistolet": "gun",
    "flingue": "gun", "couteaux": "couteau", "lames": "lame", "rasoir": "lame",
    "machete": "couteau", "poignard": "couteau", "exacto": "lame", "batte": "bat", "baton": "bat",
    "cordes": "corde", "respir": "respire", "repir": "respire", "evanoui": "evanoui",
    "évanoui": "evanoui", "evanouie": "evanoui", "jmeurs": "je meurs", "meur": "meurs",
    "meurt": "meurs", "saigne": "saigne", "tjs": "toujours", "tjrs": "toujours",
    "tjr": "toujours", "jms": "jamais", "jamai": "jamais", "qu": "que", "vs": "vous",
    "ns": "nous", "dsl": "desole", "desolé": "desole", "desolée": "desole", "désolé": "desole",
    "scuse": "desole", "scusez": "desole", "pardonnez": "pardonne", "excuse": "desole",
    "excusez": "desole", "icit": "ici", "wana": "wanna", "heroine": "hero", "crisse": "crisse",
    "criss": "crisse", "crissé": "crisse", "calisse": "crisse", "calissé": "crisse",
    "caliss": "crisse", "kalisse": "crisse", "sacré": "crisse", "câlisse": "crisse",
    "garoché": "garoche", "câlissé": "crisse", "foutu": "crisse", "foutue": "crisse",
    "clissé": "crisse", "sapré": "crisse", "sacre": "crisse", "flushé": "crisse", "mis": "mis",
    "mise": "mis", "mi": "mis", "jeté": "crisse", "fdp": "gars", "gar": "gars", "mec": "gars",
    "type": "gars", "bonhomme": "gars", "homme": "gars", "garçon": "gars", "garcon": "gars",
    "madame": "femme", "dame": "femme", "fille": "fille", "filles": "fille", "monsieur": "gars",
    "jeune": "gars", "loc": "coloc", "colocs": "coloc", "rommate": "coloc", "roommate": "coloc",
    "roomate": "coloc", "co-loc": "coloc", "aide": "aide", "aider": "aide", "aidez": "aide",
    "aidé": "aide", "maidez": "me aide", "maider": "me aide", "dez": "aide", "jve": "je veux",
    "jvx": "je veux",
}  # fmt: skip

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
        "detergent|piles|vitre|mort_aux_rats|windex|purell|diluant|peinture|acetone|essence"
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
    "film": (
        "film|films|serie|emission|documentaire|docu|livre|roman|chanson|game|jeu|jeux|"
        "podcast|nouvelles|journal|tv|tele|theatre|piece|atelier|cours|formation|prevention|"
        "video|netflix|scene|clip|manga|bd|tiktok|karaoke|match|partie|hockey|xbox|"
        "playstation|ps5|gta|fortnite|call_of|poeme|conference|fiction|personnage|episode|"
        "musee|histoire|minute_de_silence|exposition|reportage|article|sensibilisation|bingo|"
        "quilles|echecs|dames|cartes|monopoly|canadiens|habs|impro|orignal|chevreuil|chasse|"
        "peche|poisson|souris|coquerelles|moustiques|maringouins|araignee|rats|fourmis|rire|"
        "poutine|recette|humoriste|joke|blague|examen|devoir|ligue_des|temps|2e_guerre|"
        "guerre|pompiers|soldats"
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
        "toucher|barrer|enfermer|sequestrer|pogner|varger|varlope|tapocher|secouer|brasser|"
        "tabasser|rouer|ruer|sauter_dessus|slacke|garrocher|garocher|trainer|"
        "tirer_les_cheveux|bousculer|bourrasser|forcer|obliger|crisser_une_volee|"
        "crisser_des_coups|sacrer_une_volee|defoncer|etouffer|fouetter|tordre|lancer|"
        "harceler|kidnapper|cracher|tirer_dessus|tirer|couper|punche|torture"
    ),
}

RULES = (
    Rule(
        "fr.suicide.veut_mourir",
        "suicide",
        "red",
        "",
        """
        @veux ..2 mourir|crever|disparaitre_pour|etre_mort !de|a|dans|au
        @veux ..1 etre mort|enterre|six_pieds
        mieux|plus_heureux|prefere|prefererais|voudrais|aimerais|autant ..2 mort|mourir|crever|
            disparu !de
        mieux mort que|pour|de
        laisse|laissez moi mourir|crever|partir_pour
        si je ..2 etais|etait|meurs|mourais|crevais|crever|disparais|disparaissais|mort ..3 ca|
            personne|tout|mieux|bien_mieux|manquerait|rendrait|ferait|tout_le_monde
        si je ..1 etais|etait ..1 mort|plus_la
        mourir|crever ..2 cest|est|serait|reste|la ..3 solution|sortie|mieux|facile|option|issue|
            choix|soulagement|doux|tout
        pourquoi|comment je suis ..1 encore|toujours|pas ..1 vivant|en_vie|mort
        hate|pret|presse ..1 de|a|que ..2 mourir|crever|partir|finir|mort|fini
        peur de ..1 mourir|la_mort|crever
        je merite ..2 mourir|mort|crever|vivre
        je_aurais|aurais ..2 mourir|jamais_naitre|mort|etre_mort
        pas ..1 du|voulu naitre
        jamais ..1 naitre|exister
        pas demande a|de vivre|naitre|venir_au_monde
        bientot|demain|avant|lundi|noel ..2 je ..2 mort|serai_mort
        je ..1 serai|sera|seras ..1 mort|plus_de_ce|plus_en_vie|plus_vivant
        je ..1 va|ma mourir|crever ..1 @soir
        six|6 pieds ..1 sous|dessous|en
        assez|claque|voyage|plein|tanne|cass ..2 de|d ..1 cette|ma|la|cte|ste? ..1 vie|monde|
            existence
        imagine|imaginer|vois|voir|reve|pense ..2 pendu|mort|tombe|cercueil|enterre|funerailles|
            enterrement
        mes|mon ..1 funerailles|enterrement|cercueil|tombe|urne|obseques|epitaphe
        aura|auras|il_aura|aurai plus|pas ..1 de ..1 prochaine|lendemain|demain|noel ..1 fois|
            pour_moi|>
        plus|pas ..1 de|d lendemain|demain|avenir ..1 pour_moi|>|devant
        corde|noeud|drap est|sont ..1 accroche|pret|attache|installe|mis|pendu|monte|la
        doigt|main ..2 sur|a ..1 la? ..1 gachette|detente
        google|cherche|regarde|lu ..3 comment|facon|methode|moyen ..3 noeud|mourir|tuer|pendre|
            finir|crever|overdose|souffrir
        mort ..2 serait|est|semble|parait ..2 mieux|seule|solution|soulagement|douce|paix|facile|
            reponse|delivrance
        garde|gardez ..1 moi? ..1 pas ..3 place ..3 mort|plus|vivant
    """,
        "jai juste le gout de mourir",
        "mourir de rire lol",
        unless="""
        de_faim|faim|de_rire|de_chaud|de_froid|de_soif|de_honte|de_fatigue|amour|pas_finir|vieux|
            posseder|d_ennui|de_chaleur|pour_une
    """,
    ),
    Rule(
        "fr.suicide.plus_vivre",
        "suicide",
        "red",
        "",
        """
        plus|pas|jamais ..2 @veux|gout|raison|interet|force|courage|volonte|capable|envie|merite
            ..1 de|a|la? ..1 vivre|vie|etre_en_vie|exister|etre_la|continuer_a_vivre|respirer|
            me_reveiller|etre_ici|etre_sur|rester_en_vie|lever|me_lever
        @veux ..1 plus|pas|jamais ..1 me|de|a? ..1 vivre|vie|exister|etre_en_vie|etre_la|respirer|
            me_reveiller|reveiller|etre_ici|etre_sur|rester_en_vie|me_lever|lever|toffer_la_vie|
            continuer_a_vivre|de_ma_vie|de_la_vie|de_cette_vie|etre_au_monde|rien_savoir_de_la_vie
        plus ..2 vivre|exister|etre_la|etre_en_vie|etre_vivant|etre_de_ce_monde ..1 !avec|en|chez|
            ici|la_bas|a
        de plus exister|vivre|etre_la|etre_ici|me_reveiller
        a_quoi|quoi|pourquoi|rien|donne|sert ..3 de|a|pour? ..1 vivre|exister|rester_en_vie|
            etre_en_vie
        vivre|vie|exister ..4 vaut|donne|sert ..1 pas|plus|rien|quoi
        vaut pas la peine ..1 de|que ..2 vivre|continuer|vie|vive
        vie ..3 vaut|plus|pas|finie|rien|merde ..2 peine|rien|cout|sens|vecue|la_peine|plus_rien >
        vie a|na plus|pas|aucun ..1 de? sens
        sens|raison ..1 a|de|pour ..1 ma|la|cette? vie|vivre|existence
        tanne|ecoeure|fatigue|bout|ma_claque|assez|marre|las|epuise|vide|ras_le_bol ..2 de|le? ..1
            vivre|exister|la_vie|ma_vie|respirer|cette_vie|etre_en_vie|etre_vivant|survivre|
            cette_existence
        toffe|endure|supporte|tiens ..1 plus|pas ..1 la_vie|vivre|en_vie|ma_vie
        fou|crisse|cave|fiche|egal|pas_grave ..4 de|si|que ..2 vivre|mourir|me_reveiller|reveille|
            reveiller|crever|meurs|en_vie|mort|vis|vivant
        je ..1 serai|sera|seras|va_etre|ferai|verrai|passerai|rendrai ..1 plus|pas ..1 la|
            longtemps|de_ce_monde|ici|vivant|en_vie|vieux|noel|fete|printemps|ete|la_nuit|demain|
            jusque|au_bout ..1 >|longtemps|demain|bientot|et|noel|quand|lundi|pour|la_fin
        @veux ..1 plus|pas ..1 etre la|ici|la_la ..1 >|et|pour|demain|personne|pantoute|du_tout
        plus etre la|ici >
        je suis de trop ..1 >|ici|sur|dans|partout|pour
        je|moi ..1 sers|sert|vaut|vaux ..1 a|plus|pas? rien|grand_chose|marde|plus|pas_la
        sers|sert a rien ..2 terre|vivre|continuer|monde|que_je
        espere|souhaite|prie|aimerais|voudrais|je_espere|pourvu ..3 coeur|pas|jamais|plus|dieu|
            camion|char|cancer ..2 lacher|lache|arreter|reveille|reveiller|arrete|frappe|fesse|
            vienne_me|me_lever|me_leve
        espere|souhaite|voudrais|aimerais|si_seulement ..3 pas|plus|jamais ..2 reveiller|reveille|
            lever|survivre|voir_demain
        @veux ..1 plus|pas|jamais ..2 reveiller
        reveiller|reveille|leve|lever ..1 plus|pas|jamais ..3 demain|matin|>|cherchez|cherche|cest
        si je ..2 reveille|leve|reveillais ..1 pas|plus
        fou|crisse|egal ..2 de me reveiller
        dormir|coucher|endormir ..3 plus|pas|jamais ..1 me|jamais? ..1 reveiller|lever
        dormir|sommeil|endormir ..1 pour toujours|de_bon|vrai|l_eternite|le_eternite
        @veux|va ..2 disparaitre|en_finir|partir ..1 >|pour|de_la|a_jamais|completement|
            definitivement|toujours|une_fois|a_soir
        en finir ..1 >|avec_la|avec_ma|avec_tout|pour|a_soir|une_fois|ce_soir|la|demain|au|
            avec_la_vie
        finir|finis|terminer|termine|arreter|arrete|acheve ..1 avec|de? ..1 ma|mes|cette ..1 vie|
            jours|existence|souffrances|souffrance|vie_de
        veux que ..1 ca|tout ..1 finisse|fini|arrete_pour
        mettre|mets|mettrai ..1 fin ..1 a ..1 mes|ma|mon|tout|cette|ca
        personne ..2 ennuierait|sennuierait|mennuierait ..1 de? ..1 moi
        personne ..2 va|ira|irait|aurait|a|ferait|manquerait|sen ..2 rendre_compte|manquer|
            me_ennuie|ennuyer|ennuie|ennuierait|ennuyerait|remarquer|pleurer|apercevoir|
            men_vouloir|mes_funerailles
        si je ..1 partais|disparaissais|disparais|pars|crisse_le_camp ..4 personne|mieux|
            tout_le_monde
        mieux|bien|correct|tranquilles|soulages|heureux|debarrasse ..2 sans moi >|et|ici|dans|
            anyway
        mieux|bien|heureux ..2 si|quand ..1 je ..3 la|mort|plus|parti|disparu|existais
        poids|fardeau|boulet pour|de|sur ..2 tout|monde|famille|enfant|mes|ma|vous|eux|elle|lui|
            autres
        je suis|juste|rien_que|un ..1 un? fardeau|poids|boulet|dechet|erreur
        voir|rejoindre|retrouver|joindre ..1 mon|ma|mes|lui|elle|le|grand ..4 haut|ciel|paradis|
            mort|autre_bord|la_haut|decede|bord|tombe|autre_cote|au_ciel|defunt
        @veux|va|bientot|hate|temps|pret ..2 rejoindre|retrouver ..1 mon|ma|mes|lui|elle
        je_arrete|arrete|arreter de respirer|vivre|exister
        vivre|respire|vie de meme|comme_ca ..2 vaut|pas|plus|non|sert|capable
        je ..2 ferai|verrai|rends|passe|verra|fait|fera|rendrai pas|plus ..1 noel|printemps|fete|
            ete|nuit|annee|fin_du_mois|mes_30|mes_40|semaine
        cest ..1 pas une vie >|ca|que
        plus|pas ..1 rien a perdre|esperer|attendre|vivre ..1 >|de_la_vie|dans
        je ferai|verrai|passerai|rendrai pas noel|printemps|hiver|ete|fete|nuit
        ferai|verrai ..1 pas ..2 noel|printemps|hiver
        je faire|ferai|fera pas noel
        je ferai|verrai pas|plus ..1 noel|printemps|hiver|ete
        pense|crois|sais|vois ..1 pas|plus ..3 voir|vivre|etre_la|faire|passer|me_rendre|survivre|
            verrai ..2 demain|noel|nuit|matin|longtemps|printemps|la_semaine|au_matin|jusque
        @veux|aime|souhaite|aurais ..2 pas|plus|jamais ..2 reveiller|reveille|lever|naitre
        aurais|aurait|aimerais ..1 aime|voulu|du ..2 pas|jamais|plus|rester ..2 reveiller|naitre|
            exister|mourir|mort|coucher
        mieux|bien|tranquille ..2 en_dessous|sous|six_pieds|dans|en ..2 terre|trou|tombe|cimetiere
        merite|meriter ..1 pas|plus ..2 vivre|respirer|exister|vie
        mourir|mort|crever ..2 dans ..1 mon|ma ..1 sommeil|lit
        vivre|vie|vivant ..2 ou|et ..1 mourir|mort|crever ..3 fou|egal|pareil|crisse|change
        si je ..1 pouvais|pourrais|peux ..2 mourir|crever|disparaitre|pas_me_reveiller
        monde|famille|enfant|eux|tout_le_monde|il ..3 mieux|heureux ..1 sans moi
        personne|pas ..3 ennuyer|manquer|pleurer|mennuyer|chercher|souvenir ..1 de ..1 moi
        vivre|mourir ..1 ou ..1 mourir|vivre
        assez ..1 de|d ..2 vie|vivre|exister ..1 la|>|de
    """,
        "jai pu le gout de vivre",
        "jveux pu vivre avec mon coloc lol",
        unless="""
        avec_mon_coloc|avec_lui|avec_elle|en_ville|a_montreal|chez_ma|en_appart|en_maison_de|
            netflix|serie
    """,
    ),
    Rule(
        "fr.suicide.se_tuer",
        "suicide",
        "red",
        "",
        """
        me|moi|nous @tu !au_travail|a_l_ouvrage|au_gym|a_le_dire
        @va|veux|voudrais|pense|essaye|envie|finir|pret|a|pour|besoin ..1 de|a|par? ..1 me ..1 @tu
        me ..1 tirer|crisser|mettre|foutre|calisser|flanquer ..1 une|la balle
        une|la balle ..1 dans ..1 la|ma|le? ..1 tete|front|bouche|crane|coeur|tempe
        gun|canon|calibre ..2 dans|sur|contre|a ..1 la|ma? ..1 tete|bouche|tempe|gorge|front
        sauter|brulera|exploser la|ma cervelle|tete
        me ..1 enlever|oter|arracher|prendre ..1 la|ma? vie
        je ..2 suis ..2 suicidaire|suicider
        suicidaire ..2 >|encore|a_soir|la|ces_temps|aujourdhui|depuis|et|je|grave|bien_raide
        idees|pensees|envies|pulsions|penser|pense|envie|parle ..2 suicidaires|suicidaire|suicide|
            suicider|noires_de|de_mort|de_mourir
        suicide|suicider ..5 je|moi|me|mon|ma
        je|moi|me|mon ..4 suicide|suicider
        xgun xdead
        xgun ..2 xdead|moi|bye|adieu|xgrave
        moi ..3 xgun|xdead
        me|je|va|ma ..1 jeter|pitcher|lancer|crisser|garrocher|sacrer|sauter|tirer|domper|calisser|
            jette|pitch|lance|garoche ..2 en|devant|du|sous|de|dans|par|hors|sur ..1 la|le|l|un|
            une|bas? ..1 @haut|@roule|bas|>
        sauter|saute|sauterais|saut ..2 du|en|de|sur|par|devant|dans|hors ..1 la|le|un|l? ..1
            @haut|bas|@roule
        @va|veux|pret|ready|pense ..1 a? sauter >|la|en_bas|a_soir|et|du|de
        je suis|assis|debout|rendu|monte|deboute ..2 sur|au|dans|en|a ..1 le|la|bord|haut|l? ..2
            @haut|tracks|rails|voie ..5 ~3 eau|bas|saute|regarde|sauter|redescends|descends|adieu|
            bye|pense|cherchez|seul|froid|plus|pas|fini|desole|cest
        sur|du le|la|un? ..1 pont|toit|rebord|balcon|tracks|viaduc ..4 regarde|le_eau|eau|bas|
            sauter|redescends|vide|froide
        au|sur le bord du|de pont|toit|balcon|vide|fenetre|quai
        me|se|va|laisser|laisse|etre|faire ..2 frapper|ecraser|frappe|fesser|passer ..1 par|devant|
            sous|dessus ..1 le|la|un|une ..1 @roule
        foncer|rentrer|crisser ..2 dans|en ..1 un|une|le|la ..1 mur|poteau|arbre|camion|pilier|
            face_a_face
        ouvrir|trancher|couper|taillader|ouvre|tranche|coupe ..1 mes|les|me_les|la ..1 veines|
            veine|poignets|gorge|carotide|jugulaire|arteres
        avaler|prendre|caler|gober|avale|prends ..2 tout|pot|bouteille|plein|le_pot|la_bouteille|
            boite|mes ..2 pilules|meds|tylenol|pot
        corde|drap|ceinture|fil|cable|cravate|lacets ..4 cou|plafond|poutre|garde_robe|arbre|
            crochet|barreaux|tuyau|pret|prete|attachee|attache|noeud|pendre|regarde|porte|attend
        je_ai|ai|achete|trouve une|un|la|le|ma corde|gun|lame|noeud ..5 servir|utiliser
        noeud ..1 coulant|pendu|de_pendu|est_fait|autour
        je|me va|ma|veux|suis ..1 me? ..1 pendre|pendu|pend|pends
        je ..1 la|le regarde ..1 la|le|ma|mon? corde|lame|gun|pilules|pot|couteau
        je_la regarde
        @moyen ..4 devant_moi|en_main|dans_les_mains|dans_la_main|a_cote|sur_la_table|dans_ma_main|
            dans_mes_mains|pret|prete|pretes|chargee|charge|sous_mon_lit|sur_mon_lit|avec_moi|
            dans_ma_poche|est_la|sont_la|me_attend|attend|sont_pretes|achete
        je_ai|ai|acheter|ramasse|garde|cache|mis|compte|collectionne|stocke|trouve|sorti|regarde
            ..2 mes|les|la|une|des|le|un|assez_de|tout|ma|plein ..1 @moyen ..3 pour|assez|la_la|
            cote|pret|devant|mourir|faire|finir|soir|la|partir|ca|en_finir|je|bientot >|mourir|
            soir|finir|partir|je_en|je|et|faire|job
        assez de|pour ..1 pilules|meds|dope|fent|stock ..2 pour ..3 mourir|finir|partir|tuer|
            reveiller
        comment|meilleur|combien|quel|quelle ..6 mourir|se_tuer|me_tuer|se_pendre|me_pendre|crever|
            overdose|en_finir|meurs
        combien ..1 de pilules|tylenol|meds ..4 mourir|tue|tuer|overdose|mort|dose
        ca fait mal ..1 de? mourir|se_pendre|se_noyer
        essaye|essayer|tente|tenter|failli|passe_proche|proche|doigts|passer_a_l_acte|venu_proche|
            presque ..4 me_tuer|mourir|finir|pendre|suicider|sauter|enlever|noyer|couper|faire_a|
            le_faire|foutre|suicide|me_pendre|enlever_la
        essaye|tente ..1 de ..1 me ..1 @tu
        me|je ..1 manquer|manquerai|manque|raterai|rate|rater ..1 pas ..1 >|cette|a_soir|
            la_prochaine|ce_coup|la_la|cette_fois
        tentative ..1 de|suicide|encore|hier|ratee
        avec|plein ..1 des|de? roches ..4 eau|fleuve|lac
        noyer|noie ..2 dans ..1 le|la|l ..1 fleuve|riviere|lac|bain|eau|canal
        redescends|redescend|redescendre|descends|descendre pas|plus ..2 escalier|marche|vivant|
            jamais|>
        sur le|la|un ..1 toit|pont|rebord|balcon|viaduc ..6 redescends|descends
        ramasse|garde|cache|accumule|collectionne|stocke|economise ..2 mes|des|les|tout pilules|
            meds|somniferes ..6 prendre|coup|soir|mourir|tout|finir|jour
        prendre|avaler|caler ..3 tout ..2 de_un|d_un|en_meme|ensemble ..1 coup|temps
    """,
        "jva me pitcher en bas du toit",
        "on se tue a la job ces temps ci",
        unless="""
        a_l_ouvrage|au_travail|prevention|conclusions|trampoline|piscine|de_joie|a_son_cou|
            a_ton_cou|si_tu_ramenes|a_la_job|a_le_ouvrage|chalet|rire|repas|trottoir|lunch|
            deuxieme_session|si_tu_chantes|une_ligne|linge|de_fatigue
    """,
    ),
    Rule(
        "fr.suicide.mot",
        "suicide",
        "orange",
        "tonight",
        """
        suicide|suicidaire|suicider|suicides
        idees|pensees noires|sombres|morbides|noire
        pense|penser|pensais|songe|songer|jongle|jongler|tourne ..2 a|de ..1 la|ma|ma_propre? ..1
            mort|mourir|finir|disparaitre|crever|en_finir|l_autre_bord
        faire|fais|fait|feras|ferai ..2 une|des|de|la|quelque_chose|un|truc? niaiserie|niaiseries|
            betise|betises|connerie|conneries|folie|folies|cave|stupide|grave|regretter|irreparable
        plus|pas confiance en|a moi|moi_meme ..2 seul|soir|nuit|>|a_soir
        peur de|que ..1 moi|moi_meme|ce_que_je|mes_pensees|me_faire_mal|rester_seul|etre_seul
        disparaitre ..1 >|de_la|pour|a_jamais|de_la_map
        je suis|assis|la|rendu ..2 sur|au ..1 le|la|bord ..1 pont|toit|rebord|viaduc|tracks|balcon
            >
        le faire avant|a_soir|demain|pour_vrai|cette
        si je le fait|fais pas avant|a_soir|maintenant
        tout est|cest pret|prete|prepare|organise|planifie|en_place ..1 >|pour|a_soir|demain
        mal de ..1 vivre|mere
        envie ..1 de ..1 rien|disparaitre|plus_rien|brailler|sacrer_mon_camp
        sais ..1 pas|plus combien|jusqua|si ..3 temps|quand|va|je ..4 toffer|tenir|endurer|durer|
            continuer|toffe|tiendrai|rester|capable
        combien ..2 temps ..4 toffer|tenir|endurer|durer|continuer
        laissez|laisse ..1 moi? ..1 pas ..1 tout|seul ..1 seul ..1 >|soir|svp|la
        me|je ..1 fait|fie|fier|fais ..1 plus|pas confiance
        peur ..1 de moi|moi_meme|ce_que_je|mes_idees ..1 >|a_soir|quand|fasse|pourrais|va
        faire|fait|fais ..2 quelque_chose|affaire|chose|de_quoi ..3 revenir|reparer|regretter|
            arriere|effacer|defaire
        plus|pas|aucun ..2 de|moyen ..1 retour|revenir|reculer|marche_arriere ..1 >|en|arriere|
            apres|possible|maintenant
        plus|pas|jamais ..2 derangerai|problem|probleme|fardeau|poids|trouble|nuisance|achaler|
            deranger|inquieter|vous_inquieter|vous_deranger|soucier ..2 >|pour|longtemps|apres|de|
            moi|vous|bientot|personne
        serai|sera|serais|etre ..1 plus|pas ..1 un|une|votre|son ..1 probleme|fardeau|poids|
            trouble|charge|cas
        dis|dites|dire|dit ..2 que|a ..2 tout|mes|ma|mon|eux|elle|lui|monde|enfant ..4 desole|
            mexcuse|pardon|aimais|regrette
        derniere|dernier|last ..1 affaire|chose|texto|message|cigarette|smoke|fois|biere|repas ..3
            je|va|envoie|fait|fume|ecris|dis|ecrire|dire
        quitter|quitte|crisse|partir ..2 le|la|cette|ce|mon ..1 place|monde|camp|terre|trou|vie|
            planete ..1 pour_de_bon|pour_toujours|a_jamais|definitivement|une_fois|pour_vrai
        va|irai|serai|pense|bientot ..2 avec|retrouver|rejoindre|voir ..1 mon|ma|mes|elle|lui|
            mon_petit ..1 fille|bebe|mere|pere|frere|soeur|gars|ange|grand|enfant|femme|petit|chum|
            ami|chien ..2 bientot|ciel|haut|soir|enfin|>|mort|la
        me|m trouver|retrouver|ramasser|trouve ..2 mort|pendu|raide|froid|frette|fleuve|corps
        trouve|vois|ai|reste|voir ..1 plus|pas ..1 une|de|aucune|rien|dautre ..1 seule|bonne? ..1
            raison ..2 de|pour ..1 rester|vivre|continuer|me_lever|etre|toffer
        que|ca|fait ..1 ca|tout ..1 soit|finisse|fini|arrete|achever ..1 >|fini|svp|au_plus|vite|
            enfin
        pourquoi ..1 dieu|le_bon_dieu|le_ciel ..3 chercher|prend|vient|veux
        cou ..3 corde|ceinture|drap|noeud|marque|mal_de_la
        corde|ceinture|drap|noeud ..3 cou|casse|cede|lache|plafond
    """,
        "jai peur de faire une betise",
        "prevention du suicide, bonne formation",
        unless="""
        @film
        ma_conf|kamikaze|clef|ligne|numero|depliant|affiche|gateau|surprise|souper|party|fete|
            journee|demenagement|voyage|chalet|bbq
        ma_demande
        dit non
    """,
    ),
    Rule(
        "fr.suicide.plan",
        "suicide",
        "red",
        "",
        """
        je_ai|ai|a|avec mon|un|le|fait plan ..3 >|fait|pret|soir|date|mourir|finir|tout_fait|
            pour_partir|tout
        plan ..3 fait|pret|prete|date|decide ..3 date|>|soir|cest|fait|moi
        tout ..1 est|tout ..1 planifie|prevu|pret|organise|arrange|prepare ..3 soir|mort|partir|
            lettre|demain|fini|adieu|date|la_date|corde|pilules
        date|jour|heure ..1 est|a|choisi|decide ..2 choisi|fixe|decide|choisie|fixee|pret|mourir|
            partir
        choisi|fixe|decide ma|la|le|mon date|journee|jour|place|moment
        cest ..1 fini|final|finito|le_dernier|la_fin|la_derniere ..2 a_soir|ce_soir|pour_moi|
            cette_nuit|demain|de_ma_vie
        a_soir|ce_soir ..1 cest ..1 fini|la_fin|final|le_grand_soir|mon_dernier|ma_derniere|
            la_derniere
        dernier|derniere|last ..1 texto|message|nuit|soir|soiree|fois|journee|jour|noel|fete|mots|
            mot|repas|call|appel ..3 vie|terre|moi|jamais|adieu|vivant|va_avoir|recevoir|que_tu|
            monde|a_vie|parle|parles
        mon|ma dernier|derniere ..1 texto|message|nuit|soir|soiree|journee|jour|noel|mots ..1 >|
            a_vie|sur|ici|adieu|a|de_ma
        cest mon|le|ma dernier|derniere ..1 texto|message|nuit|jour|soir|mots|journee|soiree
        adieu
        bye|goodbye ..2 tout_le_monde|pour_toujours|a_jamais|la_vie|le_monde|monde_cruel|
            pour_de_bon|forever|a_tout|mes_amours
        dit|dis|dire|faire|fait ..1 mes|bye|adieu|adieux|aurevoir|au_revoir ..2 a|adieux|tout ..1
            mes|ma|tout|mon|la|le ..1 enfant|mere|monde|famille|gars|fille|vie|>|tout_le_monde
        fait|dit mes adieux
        ecrit|ecrire|ecris|laisse|fini|redige ..2 ma|une|des|mes|la|les ..1 lettre|lettres|note|
            mot|testament ..3 a|pour|adieu|enfant|fille|mere|gars|blonde|famille|>|a_ma|a_mon|a_mes
        lettre|note|mot|texto|message ..1 de? ..1 adieu|suicide|depart|de_adieu
        quand|si|lorsque|avant ..2 tu|vous|il|quelquun ..1 va|allez|auras|aurez|recevras|lire|lis|
            lisez|trouver|trouve ..6 mort|parti|plus|serai|trop_tard|la|partie
        trop tard ..2 pour|quand|me|moi ..1 moi|sauver|aide|serai|va|>
        dis|dites|dire|dit ..1 a ..1 ma|mon|mes ..1 @proche ..2 que|je ..1 je|les|l|la|le ..1 aime|
            desole|aimais|demande_pardon
        je vous|te|les aime|aimais ..3 adieu|bye|oubliez|oublie|pardonne|desole|pour_toujours|
            toujours|tout
        pardonne|desole ..2 moi|maman|mes|tout|de|pour ..3 enfant|adieu|faire|fait|plus|capable|
            je_ai|partir|maman|aime|tout_ce|quand
        prends|prenez|prendre|occupe|occupez|veille|veillez|garde|gardez|soigne ..1 vous|toi|soin|
            bien? ..2 de|sur|soin|mon ..1 de? ..1 mes|ma|mon ..1 enfant|chien|chat|fille|gars|mere|
            fils|bebe ..4 quand|apres|si|parti|la|plus|pour_moi|moi|svp|je_serai
        donner|donne|donnes|donnez ..1 tout|mon|mes|ma ..1 mes? ..1 affaires|stock|linge|chien|
            chat|choses|guitare|bicycle|argent|tv ..4 besoin|plus|ma_soeur|la|parti|pas|a_ma|a_mon|
            a_quelquun
        je_en|en|aurai ai|aurai|auras ..1 plus|pas ..1 besoin ..3 ou|va|la_bas|apres|je|quand
        ou je ..1 me|men ..1 en? ..1 va ..4 pas|besoin|plus|rien
        @veux|va|pret|temps|bientot|sur_le_bord|train ..2 partir|men_aller|quitter|lever_les_pieds|
            crisser_mon_camp ..2 pour_de_bon|pour_toujours|a_jamais|du_monde|de_ce_monde|au_ciel|
            la_haut|definitivement|sans_retour|pour_vrai|ce_monde|cette_terre|la_vie|cette_vie
        quitter|quitte ce|cette|la monde|terre|vie|planete
        reverrez|reverras|reverra|entendras|entendrez|entendra|verras|verrez|entendre|revoir|
            parlerai|parlera|parler ..1 plus|pas|jamais ..2 >|moi|parler|jamais|de_moi|me
        plus|pas|jamais ..1 entendre|entendra|reentendre|reverrez|revoir ..1 parler? ..1 de? moi|me
        vous|tu|on ..2 me ..1 reverrez|reverras|reverra|verras|verrez|revoir ..1 plus|pas|jamais
        trouver|trouve|trouvent|trouvera|trouverez|retrouver ..1 mon|ma|le|me ..1 corps|cadavre|
            demain|matin|mort|pendu
        laisse|laissez|faut ..1 pas ..1 que|mes|mon|ma|les? ..2 enfant|fille|mere|gars ..2 me|
            trouve|trouvent|voir|trouver|voie
        oublie|oubliez moi ..2 >|pour|a_jamais|adieu|toujours|je_suis
        cherche|cherchez ..1 pas|plus|me ..1 >|trop|moi|a|de_me|pas
        cherchez|cherche moi|me pas|plus
        merci ..2 pour|de ..3 tout ~6 adieu|dernier|derniere|la_fin|plus|reverra|pardon
        xpill xpill xpill
        xpill ..4 bonne_nuit|toujours|adieu|bye|dormir|fini
        bonne|bon ..1 nuit ..2 pour|a ..1 toujours|jamais|tout_le_monde_pour|de_bon
        je|me ..1 me|men|en ..1 va|en ..1 va? ..1 au|rejoindre|voir ..1 ciel|paradis|saint_pierre|
            jesus|dieu|enfer|bon_dieu|mon_createur
        que|si dieu|seigneur|bon_dieu|jesus ..2 me|vienne|mes ..2 chercher|prenne|emporte|rappelle
        dieu|seigneur|vienne|venez ..2 me|moi chercher ..1 >|au_plus|svp|dieu|seigneur|la
        plus|pas ..1 la|ici|vivant|en_vie ..2 jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|
            demain|noel|quand ..2 >|cest|blague|jk|mort|vivant|je
        passer|passe|passerai|a ..1 a ..1 l|le_acte|laction|acte|autre|lautre ..1 acte|bord|cote|>
        passer|aller ..1 de ..1 lautre|l_autre|autre bord|cote|bor
        essayez|essaye|essayer pas de|de_essayer ..2 me|me_empecher|empecher|retenir|arreter|
            sauver|trouver
        je ai ..1 tout ..1 donne|regle|mis ..1 mes|en|mon ..1 affaires|stock|ordre|choses
        tout donne mes affaires
        autre|prochaine vie ..2 >|peux|on|toi
        decide|choisi ~3 cest|a|ca|pour ..2 a_soir|ce_soir|cette_nuit|demain|aujourdhui|la_fin|
            fini|le_temps
        cest|est ..2 mon|ma|le|lheure|temps ..1 heure|tour|temps|moment ..2 de|que|pour ..2 partir|
            parte|men_aller|mourir|crever|aille|moi
        le temps ..1 que|de ..1 je? ..1 parte|partir|men_aille|meure|crisse_mon_camp|disparaisse
        ecrit|ecris|laisse|ecrire ..2 un|une|mon|quelques ..1 mot|mots|lettre|lettres|note ..3 mes|
            mon|ma|les|eux|famille|enfant
        va|irai|rendu|suis|marche|assis|proche|pars ..3 aux|sur_les|sur_la|proche_des|le_long ..1
            des? ..1 tracks|rails|voie|chemin_de_fer|voies ..1 >|la|a_soir|et|je|maintenant
        pense|penser|pensais|songe|jongle|obsede ..4 au|le|du|a ..1 la|le? ..1 pont|viaduc|corde|
            metro|tracks|toit|gun|balcon|pilules
        avale|pris|mange|vide ..2 tout|au_complet|la|le ..2 pharmacie|armoire|cabinet|tiroir|
            flacon|stash
        testament
        fait ..2 mon|ma testament|papiers|valises
        derange|derangerai|achalerai|embeterai|dranger ..1 plus|pas ..1 personne|jamais|vous|
            bientot
        bientot ..2 je ..1 derange|derangerai|achalerai|ferai|serai|aurai ..1 plus
        serez|seras|sera|va_etre ..1 debarrasse|debarrasses|tranquille|mieux|soulage ..1 de|sans|
            quand ..1 moi|je
    """,
        "cest mon dernier texto, adieu",
        "dernier texto avant mon examen lol",
        unless="""
        examen|demenage|job|vacances|floride|depanneur|avant_que_ma_batterie|avant_de_dormir|
            batterie
    """,
    ),
    Rule(
        "fr.passe.ideation",
        "past_ideation",
        "orange",
        "today",
        """
        ans|annees|mois|longtemps|semaines ..3 essaye|tente|voulais_mourir|voulu|failli ..1 >|me|
            de|ca|et|aujourdhui
        annees|ans|mois ..1 je_ai|je essaye >|ca|et|aujourdhui
        idees|pensees noires|sombres ..4 passe|passee|hier|semaine|avant|dernier|derniere
        avait|avais|eu|eues ..2 idees|pensees|envies ..1 noires|suicidaires|de_mourir|sombres
        allais|allait|passais|voulais ..2 faire|me ..3 niaiserie|betise|connerie|tuer|finir|pendre|
            sauter
        etais|ete|etait ..2 suicidaire|au_bord_du|a_terre
        dans|mon|le passe ..4 suicide|tentative|tente|essaye_de_me
        avant|ado|gars ..4 couper|coupais|tuer|suicidaire|mourir|mutilais
        ca|tout|qui ..1 remonte|revient|ressort|refait ..2 >|a_la|encore|aujourdhui|en_dedans|
            surface|a_soir
        voulais ..1 mourir|me_tuer|en_finir|crever|disparaitre
        annees|ans|mois je ai essaye ..1 >
        ca remonte|revient
    """,
        "y a des annees jai essaye pis ca remonte",
        "y a des annees jai essaye le ski",
        unless="""
        ski|sushi|fumer|arreter_de|appeler|trouver|rejoindre|recette|patin
        serie|film|livre
        ma_demande
        dit non
    """,
    ),
    Rule(
        "fr.automutilation",
        "self_harm",
        "red",
        "",
        """
        me|moi ..1 couper|coupe|coupais|coupai|taillader|taille|mutiler|mutile|bruler|brule|
            grafigner|grafigne|gratter|lacerer|charcuter|ouvrir|ouvert|entailler|scarifier|blesser|
            frapper|fesser|mordre|cut|egratigner|punir|punis|fouetter|saigner ..2 le|les|la|au|aux|
            avec|dans|mon|mes|moi_meme|jusque|en|so_bad|la_la|encore|pour|volontairement|expres|>|
            a|et|sang|quand|souvent|bad|parce|ca|tout|depuis|volontaire|hier|au_sang !cheveux|
            doigt|ongles|barbe|gazon|rasant|cuisinant|cuisine
        couper|coupe|taillade|taillader|ouvert|ouvre|tranche|lacere|grafigne|brule|graver|gruge ..1
            mes|mon|les|me|ma|le|la|sur ..1 les|le? ..1 @membre
        coupe|coupee ..2 creux|profond|deep|trop_creux|encore|volontairement
        me ..1 faire|fait|fais|faisais|ferai|faire_du mal ..1 >|et|encore|pour|la|a_soir|
            volontairement|avec|ca|expres|quand|depuis|a_moi|moi|so
        envie|besoin|gout|veux|va|pulsion|urge|hate|goutes ..2 de|me|du? ..1 me ..1 couper|mutiler|
            bruler|blesser|saigner|faire_mal|punir|taillader|frapper|faire_saigner
        faire|fais|fait ..1 mal ..2 a moi ..1 meme|>
        lame|xblade|ciseaux|vitre|briquet|couteau|aiguille ..4 @membre|sorti|sortie|peau|sang|
            me_couper|main
        sang ..2 partout|plein|coule|gicle|plancher|lit|douche|bain
        fesser|peter|cogner|frapper|claquer|pete|cogne|fesse|frappe|crisser|varge ..2 la|ma ..1
            tete|face|crane|front ..3 mur|ciment|plancher|porte|table|murs|bars
        tete|poing|poings|face ..2 dans|sur|contre ..1 le|les|un mur|murs|ciment|plancher ..2 >|
            jusque|pour|arrete|encore|plus|sang|et
        jusque|jusqu|juska ..2 au|a ..2 sang|saigne
        recommence|recommencer|rechute|retombe ..3 couper|mutiler|mutilation|dessus|ladessus|
            la_dessus|faire_mal|coupures
        automutilation|mutilation|automutile|selfharm|self_harm|scarification
        xblade ..2 xblood
        xknife ..2 xblood
        voir|veux ..2 mon sang ..1 couler|>
        juste|seul|affaire ..3 couper|sang|faire_mal|douleur|lame ..3 calme|aide|soulage|marche|
            fait_du_bien
        me bruler|brule|brulais avec|sur ..1 ma|la|une|mon|des|le ..1 cigarette|cigarettes|smoke|
            clope|briquet|rond|lighter|fer
        eteint|eteins|eteindre ..2 cigarette|cigarettes|smokes|clope ..2 sur|bras|moi
        arrache|arracher ..1 la|mes|ma ..1 peau|points|ongles|cheveux ..2 sang|arrete|>|a
        arrete|capable|empeche|arreter ..1 plus|pas ..2 de|a ..1 me ..1 faire_mal|couper|mutiler|
            blesser|bruler|gratter|frapper|punir|arracher
        fesse|frappe|cogne|varge|donne ..2 dans|sur|contre|le ..2 mur|murs|porte|beton|miroir ..4
            main|casser|casse|sang|saigne|jointures|poing|encore
        me|je ..1 faire|fait|fais saigner|souffrir ..1 >|pour|expres|encore|moi
        xblood ..3 bras|desole|poignets|main|je
        xblade ..3 bras|desole|je
        couper|coupe|taillader|ouvre|ouvrir ..3 jusque|jusqua|jusqu|tant|pour ..4 sente|sang|
            plus_rien|rien|sentir|saigne
        besoin|envie|gout|veux|faut ..2 voir ..1 du|mon|le sang
        lame|couteau ..1 me|m appelle|attire|parle|fait_envie|tente
        me|suis|m ..2 brule|bruler|coupe|couper|frappe|grafigne|blesser|fait_mal ..2 expres|
            volontairement|par_expres
        ans|mois|jours|semaines ..3 coupais|coupe|mutilais|sans_me|que_je ..6 hier|encore|
            recommence|rechute|retombe|a_matin|soir|craque
        fait|fais|faisais ..2 expres|volontairement ..1 >|avec|sur|hier|encore|pour
        points|plaie|galles|gales ..3 ouvert|arrache|rouvert|rouverts|saigne|expres
    """,
        "jme taillade les bras quand chu seul",
        "jme suis coupé le doigt en cuisinant",
        unless="""
        en_cuisinant|en_cuisine|cheveux|barbe|rase|rasant|sur_une_boite|au_travail|a_la_job|
            carottes|patates|legumes|oignons|papier|conserve|gazon|foret|chaise|herbe|tomber|patin|
            velo|prise_de|don|nez|bingo|moustique|visage_au
    """,
    ),
    Rule(
        "fr.overdose.pris",
        "overdose",
        "red",
        "",
        """
        pris|prend|prends|prendre|avale|avaler|bu|fume|sniffe|consomme|cale|gobe|injecte|shoote|
            mange|pogne|pri|pritt|pren ..3 trop ..2 @drogue|>|la|et|je_ai|je|aide|de|je_suis|help|
            fort
        trop ..1 pris|consomme|bu|avale|pri|sniffe|fume|fort|pogne ..2 @drogue|>|et|je|la|de|help|
            aide|dope|poudre|je_suis|pour
        en|je_en ai ..1 trop pris|pri|consomme|avale|fait|bu
        pris|avale|avaler|prendre|prends|prend|gobe|cale|bu|mange|pri ..2 tout|plein|pot|bouteille|
            boite|paquet|poignee|bunch|gang|bien_des|bien_de|beaucoup|une_shot|au_complet|tas|
            paqueton|les ..3 @drogue|pilules
        pris|avale|gobe|pri ..1 le|la|tout|mon ..1 le|la|mon? ..1 pot|bouteille|boite|paquet|
            blister|sac|roche|au_complet|mes_meds|mes_pilules
        pris|avale|gobe|avaler|prendre|pri #8 ..2 @drogue
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
        je|va|train|pense ..2 faire|fait|fais ..1 une? ..1 overdose
        overdose
        mauvais|mauvaise|bad|coupe|coupee ..1 batch|stock|dope|hit|drogue|trip ..4 mal|fent|coeur|
            mourir|help|respire|tombe|aide|bouge|feel|sens|peur|>
        fent ..2 dans|dedans|dedan
        besoin|faut|ou|vite|pas|plus|urgent|apporte|amene|donne|envoie|quelquun|as_tu|avez_vous|
            je_ai|manque ..3 naloxone
        naloxone ..3 vite|svp|ici|urgent|maintenant|marche|donne|la|besoin|marche_pas
        apres|depuis|sur ..1 son|mon|le|ma|sa|ta ..1 hit|shot|puff|ligne|dose|fix|injection ..4
            plus|pas|tombe|bleu|mal|coeur|respire|bizarre
        consomme|fume|sniffe|shoote|pris ..4 reveille|reveiller|respire|repond|bouge|bleu|coeur|
            poitrine|mal|peur|tombe|etouffe|engourdi|bizarre|sens_pas|me_sens|va_mourir|partir|
            perdu
        pris|fume|sniffe|shoote|consomme|tape ..2 fent|hero|heroine|down|dope|methadone ..4 pas|plus
            ..1 reveille|debout|eveille
        je_suis|suis ..1 en train de partir|mourir|crever|m_endormir|me_endormir|overdose
        train de partir|mourir|crever|tomber
        sens|sent ..2 partir|mourir|aller|crever|coeur_lacher
        fait|fume|pris|sniffe|bu|consomme|shoote|tape ..1 trop|plein ..2 de|d ..1 @drogue
        trop ..1 de|d ..1 fent|dope|hero|coke|crack|speed|meth|pilules|meds|ghb ..3 sens|feel|
            bizarre|mal|coeur|dors|tombe|peur|>
        pris|avale|bu|melange ..2 les|des|mes|ses|ma|la ..1 @drogue ..3 a_mon|a_ma|de_mon|du|de_ma|
            avec|et ..2 coloc|mere|vodka|boisson|biere|alcool|fort|pere|blonde|gars|voisin
        vodka|boisson|alcool|fort|biere|rhum ..5 pilules|meds|somniferes|tylenol|ativan
        fort|pur|pure|trop_forte|forte ..1 >|pour|de|aide|help ..4 dope|fent|hit|stock|hero
        dope|fent|stock|hit|poudre ..2 etait|est|trop|bien ..1 trop? ..1 fort|forte|pur|pure|bad|
            coupe|coupee
        faire|fait|fais|fera|va|une|de|mon|sa|son|en ..1 overdose
    """,
        "jai avalé un pot de tylenol au complet",
        "jai pris mes meds comme le docteur a dit",
        unless="""
        @film|vacances|en_vacances|conge|autobus|formation|prevention|depuis_que|comme_le|
            comme_prescrit|chocolat|sucre|gateau|dinde|photos|cours|sensibilisation|kit_de|trousse|
            nuit_passee_mort|funerailles|est_mort|enterrement|mort_hier|mort_de_une|de_rire|
            travail|heures|poutine|vers_quebec|temps_libre|place|pas_de_overdose|chips|bonbons|
            biscuits
        frais|banque|compte|decouvert
    """,
    ),
    Rule(
        "fr.autre.inconscient",
        "third_party",
        "red",
        "",
        """
        @il|lui|le|la ..3 respire|respirait|bouge|repond|reveille|respond|reagit|bougeait|repondait
            ..1 plus|pas|mal|presque|a_peine
        capable|peux|arrive|reussis|reussi ..1 pas|plus ..1 de|a|le|la? ..1 le|la|l? ..1 reveiller|
            le_reveiller|faire_reveiller
        pas|plus ..1 capable|moyen ..1 de ..2 reveiller
        reveiller|reveille ..1 plus|pas
        @il ..2 est|a|viens_de|les_levres|levres|face|devient|vire|tout ..2 bleu|bleue|inconscient|
            inconsciente|sans_connaissance|mauve|gris|grise|froid|blanc_comme|raide|mou|unconscious
        levres|face ..1 sont|est? bleu|bleues|mauve|mauves|grises|bleue
        inconscient|inconsciente|sans_connaissance
        @il ..3 tombe|ecroule|effondre|evanoui|passe_out|slumpe|plante|collapse ..5 respire|bouge|
            repond|plus|pas|terre|bleu|hit|connaissance|sang|toilette|toilettes
        @il ..2 a|est|fait|faire|a_fait|fais ..2 overdose|convulsions|convulse|crise_de_coeur|
            arret|avc|crise_d_epilepsie|crise_epilepsie|crise_cardiaque
        @il ..2 convulse|saigne|etouffe|convulsions|sature|agonise
        plus|pas de pouls
        seringue|aiguille ..3 bras|plantee|dedans|encore
        ecume|bave|mousse ..2 bouche
        quelquun|gars|fille|femme|il|elle|vieux|@proche ..4 a|par ..1 terre ..3 >|sang|bouge|
            respire|dehors|devant|trottoir|blesser|saigne|pas|plus|inconscient
        terre ..3 saigne|respire|bouge|reveille
        capable|peux|arrive de ..1 reveiller
        capable de le reveiller
        pas|plus ..1 capable ..1 de ..2 reveiller
        @il ..2 ronfle|rale|gargouille|hoquete|bave|convulse|tremble ..3 bizarre|drole|fort|bleu|
            reveille|pas|plus|bruit|bouche
        fait|faire|fais ..1 des|un ..1 bruits|bruit|sons ..2 bizarre|bizarres|etrange|gargouille|
            gorge|droles ..3 >|respire|reveille|pas|hit
        sais|sait ..1 pas ..1 ce_que|quoi|ce|quesse|kesse|que|quest_ce ..3 pris|avale|consomme|
            prise
        reussis|capable|arrive|peux ..1 plus|pas ..2 a? ..1 le|la|les ..1 lever|reveiller|relever|
            faire_bouger
    """,
        "mon coloc respire pu, face bleue",
        "mon cell repond pu faut le charger",
        unless="""
        @film|cell|ordi|message|texto|yoga|internet|char|batterie|gps|ecole|cours|cadran|manette|
            cam|tele_repond|wifi|appel|appels|courriel|boite_vocale|facebook|agent_repond|
            par_texto|a_mes
    """,
    ),
    Rule(
        "fr.autre.danger",
        "third_party",
        "red",
        "",
        """
        @il|qui ..3 veux|va|voulait|parle|dit|dis|menace|essaye|pense|sur_le_bord|voudrait|jure|
            texte|ecrit|ecris|pret|vient|venait|arrete_pas ..3 se|de_se|mourir|suicider|finir|
            sauter|tuer|en_finir|suicide|overdose|disparaitre|jeter|kill|flinguer|pendre ..1 tuer|
            pendre|suicider|jeter|couper|finir|>|en_bas|du|a_soir|mal|bas|mourir|blesser|flamber|
            faire_mal|pitcher|enlever|la_vie|tirer|noyer|piquer|crisser|faire_du
        se|sest|est_en_train_de_se|sa|setait ..1 tuer|pendre|pendu|suicider|couper|coupe|mutiler|
            taillader|tirer_une|ouvert|ouvrir|enlever|noyer|jeter_en_bas|jete_en_bas|
            pitcher_en_bas|flinguer|faire_mal|jette|fait_mal|taillade|mutile|coupait|fait_du_mal
            ..1 >|les|la|elle|lui|en|du|dans|a|au|par|devant|et|encore|avec|svp|soir|volontairement
        se ..1 faire|fait|font|faisait|fais|faisaient ..2 battre|bat|frapper|violer|tirer|
            poignarder|piquer|agresser|attaquer|etrangler|varger|fesser|planter|tabasser|sauter|
            voler|mal|brasser|kidnapper|menacer|ramasser|battu
        @il ..2 a|il_a|ont|a_tu ..1 pris|avale|bu|gobe|pri ..2 plein|trop|tout|des|ses|de|du|
            un_pot|les|bouteille|une ..3 pilules|meds|tylenol|pot|bouteille|quoi|produit|javel|
            fent|dope|mere
        @il|qui ..3 a|as|avoir ..1 laisse|ecrit|envoye|texte|poste|mis ..2 note|lettre|mot_d|photo|
            adieu|message_d|mot|une_photo|snap ..4 >|repond|pilules|adieu|corde|suicide|bizarre|
            pas|gun|inquiet|lame|est|bye
        laisse|trouve ..1 une? ..1 note|lettre ..3 >|adieu|suicide|repond|porte|est|pas|disparu
        @il|qui|steve ..3 dit|dis|fait|texte|dire ..1 bye|adieu|ses_adieux|aurevoir|au_revoir|
            adieux ..2 a|tout|>|aux|mes|et|tout_le_monde
        barre|enferme|barree|embarre|enfermee|barricade ..3 dans|avec|chambre|garage|toilette|
            toilettes|salle ..5 note|repond|lame|pilules|couteau|pas|plus|gun|crie|pleure|corde
        @gens|il|elle|@proche ..4 sur|au|dehors|du|en_dehors|assis|debout ..3 balcon|toit|bord|
            pont|rebord|tracks|fenetre|rampe|garde_fou|viaduc|rails ..4 sauter|veux|va|bas|bord|
            saute|tombe|dehors|descendre|>
        @il veux|va|menace|pret ..1 de? ..1 sauter ..1 >|du|en|de|la|en_bas|dans
        @gens|@proche|il|elle|on ..3 @frappe|bat|fait_mal ..2 ma|sa|la|mon|son|le|mes|ses|une|un|
            les|leur|son_enfant ..2 @proche|petit|enfant|femme|blonde|voisine|fille|chien
        @gens|@proche|il ..4 apres|train|en_train ..2 @frappe|battre|tuer
        on|il|elle ..2 la|le|les ..1 bat|battre|fesse|frappe|etrangle|viole|battent|frappent|
            touche|maltraite
        pense|crois|peur|sure|sur ..3 il|elle|on ..2 la|le|les|se ..1 bat|battre|fesse|frappe|
            battent|frappent|va_mourir|tuer|viole|touche
        entend|je_entends|entends|entendu|entendre|entendais ..4 crier|hurler|cris|hurle|crie|
            battre|fesser|coups|pleurer|coup_de|tirs|coups_de|varger|frapper ..4 >|nuit|femme|
            enfant|aide|battre|bat|feu|nuits|cote|mur|haut|bas|secours|la|pleurer|petit|chicane|gun
        crie|hurle|cris|hurler|crier ..4 aide|secours|tout_les_nuits|arrete|bat|nuits|battre
        coups|coup|tirs|coups_de de? feu|gun|tires ..2 >|devant|dehors|ici|dans|bloc|il_il_a|il|sur
        inquiet|inquiete|peur|pense|crois|sens|stresse ..3 que|pour|il|elle|de ..4 se|fasse|fasses|
            faire|va ..2 mal|tuer|suicide|betise|niaiserie|sauter|overdose|pendre|conneries|
            fasse_du|mourir
        va|allez|peux|pouvez|check|checker ..2 voir|checker|check ..4 photo|pilules|adieu|repond|
            lettre|desole|pas|suicide|peur
        @gens|@proche|il|elle ..4 poignarde|pique|tire|plante|blesser|tirer|plante_un|ensanglante|
            plein_de_sang|couteau_dans ..4 terre|sang|dehors|couteau|rue|devant|besoin|aide|ventre|
            bloc|urgence|escalier|>
        mon|ma|notre|la ..1 @proche ..1 a|est|sest ..1 disparu|disparue|fait_kidnapper|
            fait_enlever|en_danger|sequestre|manque_depuis
        voisin|voisine|@proche|gars|il|elle|petit ..3 abuse|abuser|bat|battre|battu|maltraite|
            attouche ..2 de? ..1 sa|son|ses|la|le|ma|mon|mes|>
        dans|du|sur ..1 le|l|la? ..1 ledge
        il|elle ..2 va ..1 la|le|les|se|sa ..1 tuer|etrangler|tirer|poignarder|faire_mal|battre_a
        touche|attouche|abuse|viole|fait_mal ..1 a|de ..1 ma|mon|mes|la|sa ..1 fille|niece|gars|
            enfant|petit|soeur|bebe
        bebe|enfant|petit ..3 respire|avale|bu|mange|tombe|boit|seul ..3 pas|plus|pilules|javel|
            seul|methadone|meds|auto|char|fenetre
        au secours
        a le_aide >|vite|svp
        pere|mere|beau_pere|chum|il|elle|gars|mari|voisin ..1 le|la|les|lui bat|frappe|fesse|
            battre|frapper|fesser|etrangle|viole|secoue|brasse ..1 >|encore|fort|tout|chaque|quand|
            a|et|au
        enfant|petit|bebe|femme|fille ..3 crie|hurle|pleure|crier|hurler|cris ..5 frappe|bat|fesse|
            battre|coups|pere|secours|aide
        leur|leurs|les|aux|le|son|sa ..2 fait|font|faire ..1 du? mal ..1 aux|a ..1 les|ses|mes|ma?
            ..1 enfant|petits|bebe|petit|chien|femme|blonde
        leur ..1 fait mal
        vu|voit|vois|entendu ..3 frappe|frapper|battre|bat|brasser|secouer|fesser|etrangler|toucher
            ..1 le|la|un|son|sa|les ..1 bebe|enfant|petit|femme|blonde|fille|chien
        @il|qui ..2 a|avec|as|il_il_a|cache|achete|tient ..1 une|un|la|des|le|sa ..1 corde|gun|
            lame|couteau|pilules|noeud ..4 barre|porte|repond|enferme|chambre|garage|tete|parle|
            ouvre|toilette|cou
        barre|barree|enferme|porte|enfermee ..4 corde|gun|lame|couteau|pilules|noeud
        crie|hurle|crier|hurler|demande|pleure|supplie ..1 a|au|de|pour|que_on ..1 l|de? ..1 aide|
            secours|arreter|arrete|laisse
        bataille|chicane|bagarre ..4 couteau|poignarde|sang|gun|blesser|pique|terre
    """,
        "mon cousin dit quy va se pendre",
        "mon cousin dit quy va se lever tot",
        unless="""
        @film|joke|tele|chicane_de|coiffeuse|cheveux|fete_hier|une_place|a_la_job|volleyball|
            au_hockey|dans_game|karate|boxe|gazon|poils|linge|oeufs|record|ongle
    """,
    ),
    Rule(
        "fr.autrui.menace",
        "risk_to_others",
        "red",
        "",
        """
        @va|veux|va|pret|faut_que|envie|besoin|finir|temps|jure|capable|peux|devrais|allais ..2 le|
            la|les|lui|leur|te|vous|me|l|en|il ..1 tuer|poignarder|piquer|tirer|etrangler|crever|
            saigner|planter|descendre|egorger|casser|peter|defoncer|fesser|battre|frapper|varger|
            bruler|ramasser|massacrer|arranger|slacker|ouvrir|demolir|trancher|clencher|buter|
            enterrer|kill|faire_mal|faire_souffrir|faire_payer|eclater|shooter|finir|gazer|
            empoisonner|assassiner|decalisser|flinguer|noyer|brasser|passer|crisser_une_volee|
            crisser_une_balle|mettre_une_balle|sacrer_une_volee|peter_la_yeule|peter_la_gueule|
            casser_la_gueule|peter_la_face|arracher_la|sauter_dans_face|sauter_dans_la_face
            !un_call|un_coup|une_question|aux_cartes|aux_quilles
        je|je_va|va ..1 le|la|les|l ..1 tue|pique|plante|tire|poignarde|etrangle|crisse|descends|
            descend|crever|casse|egorge|bute|saigne|fesse|defonce|brule|piquerais|tuerais|
            trancherais
        je_le|je_la tuer|tue|pique|poignarde|plante|tire|crever|etrangle
        @va|veux|pret|envie|faut|peur|besoin|peux|retiens|capable ..2 tuer|poignarder|piquer|tirer|
            blesser|etrangler|battre|fesser|frapper|faire_mal|faire_du_mal|descendre|egorger|
            crever|saigner|shooter|attaquer|sauter|kill|peter|casser|planter|massacrer|defoncer|
            bruler ..2 a|sur? ..2 quelquun|lui|ma|mon|mes|elle|eux|gars|monde|tout_le_monde|coloc|
            voisin|voisine|femme|un|une|police|agent|juge|fille|boss|chien_sale|gueule|yeule|face|
            gens|ex|des_gens|mon_ex|dessus|tout|ce|cet|cette|leurs
        @il|qui ..2 sort|sortira|sortiront|va|sortent|revient|repart ..2 pas|plus|mort ..1 vivant|
            en_vie|vivants
        @il|qui|va ..2 va|allez|finir|est|sera|serait ..1 mort|mourir|payer|crever|comprendre|
            regretter|saigner|souffrir|finir_dans ..3 >|vendredi|quand|si|soir|demain|la|cest|
            je_te|sang|je|pour|ca
        si|quand|des ..1 il|elle|tu|lui|on ..6 je|je_va|je_le|je_la ..2 tue|tuer|pique|piquer|
            plante|tire|poignarde|casse|crever|egorge|crisse|defonce|peter|pete|fesse|frappe|
            etrangle|tire_dessus
        je_ai|ai|avec|amene|traine|sorti|pogne|trouve|achete|prends|cache|porte|apporte|emporte|
            ramasse|garde ..1 mon|une|un|ma|le|la|des ..1 @arme ..4 dans|sur|pour|et|devant|la|
            poche|attends|l_attends|oreiller|moi|lui|sac|chez|manteau|suis|je_le|manche|veux|il|>
        je_ai|ai|achete|trouve|pogne ..1 un|une|mon|le ..1 gun|calibre|12|9mm|glock
        @arme ..3 sous|dans|sur ..1 le_oreiller|oreiller|mon_oreiller|ma_poche|moi|mon_sac|
            mes_poches|l
        avec|rentrer|revenir|arriver|entrer|aller ..3 un|mon|une|le ..1 gun|couteau|hache|calibre|
            bat|machette|12 ..4 comprendre|tirer|tuer|payer|tout|la|va|regretter|>
        voix|voi|diable|demon|dieu|tete|tv ..3 dit|disent|dis|demande|disait|parlent|crient|
            ordonnent|obligent ..3 de|fesser|tuer|frapper|faire|blesser|poignarder|sauter|mourir|
            piquer|bruler
        entends|je_entends|entend ..2 voix|des_voix ..4 tuer|faire|frapper|mal|disent|fesser|dit
        faire|fais|fait|ferai ..1 mal|du_mal ..2 a ..1 quelquun|lui|elle|eux|mon|ma|ce|cet|
            tout_le_monde|des_gens|un|mes|les
        je|me ..2 retiens|controle|retenir|retien|controler ..1 plus|pas
        retenez|retiens|arretez|tenez|sortez|eloignez ..1 moi|me ..3 avant|sinon|je|tuer|malheur|
            fesser|de_lui|du
        avant|sinon ..1 que|je ..1 je? ..3 tue|tuer|fesse|pete|casse|malheur|frappe|pogne|commette|
            fasse_de
        faire|commettre|arriver ..1 un malheur
        malheur ..2 va|arriver|faire
        suivre|suis|guette|attends|surveille|cherche|watch ..2 lui|le|la|dans ..2 rue|chez|maison|
            coin|job|dehors ..3 lame|couteau|gun|bat|tuer|faire
        je_le|je_la suis|guette|attends ..4 lame|couteau|gun|bat|arme
        ai ma|mon|une lame|couteau|gun|calibre|bat
        devant|chez ..1 chez? ..1 eux|lui|elle|mon_ex|sa_maison ..4 vivant|tuer|gun|couteau|payer|
            attends|lame|sort
        bruler|brule|sauter|exploser|feu|crisser_le_feu|mettre_le_feu|tirer ..2 la|a|le|au|dans|sa|
            son|l ..1 maison|place|bloc|bureau|char|appart|ecole|tas|palais|poste|police|garage|
            monde
        mettre|mets|crisser|sacrer ..1 le feu ..1 a|au|dans|chez|la|partout
        bombe|bombes ..2 dans|a|au|sous|poser|mettre|pour ..2 ecole|metro|maison|bureau|place|
            poste|palais|char
        apres ..1 le_avoir|avoir|l_avoir ..1 tuer|poignarde|tire|battu
        comment ..3 tuer|battre|empoisonner|poignarder|tirer|etrangler|faire_disparaitre ..2
            quelquun|ma|mon|une_personne|femme|blonde|voisin|des_gens|monde|un_gars
        du sang ..2 va|couler|partout|vendredi|sur
        va ..1 il ..1 avoir ..2 du? ..1 sang|mort|malheur|blesser
        lui|leur crisse|tire|mets|met|plante|crisser|tirer|mettre|planter|rentrer ..1 une|un|mon
            ..1 balle|volee|couteau|coup_de|lame|pouce|claque_sur
        emporter|amener|partir ..2 avec ..1 moi ..2 >|dans|tombe|mort
        mettre|mets|met|crisser|sacrer|pogne ..1 le|un|en feu ..1 >|dans|a|au|partout|chez|la|ici
        si|quand ..1 je ..1 le|la|les|lui ..1 croise|vois|pogne|trouve|attrape|voit ..4 mort|tue|
            fini|finie|crever|tuer|pete|casse|defonce|va_manger|va_payer|ramasse|cest_fini
        il|elle|lui|eux est|sont ..1 mort|fait|fini >|si|quand|des_que
        va|veux|envie|ma ..1 lui|leur|il ..1 peter|casser|defoncer|arracher|crisser|mettre|tirer|
            planter|arranger|refaire ..2 face|gueule|yeule|tete|dents|jambes|volee|balle|couteau|
            bras|portrait
        controler|retenir|controle|retiens ..3 frapper|tuer|fesser|battre|faire_mal|la_frapper|
            le_frapper
        peur|pensees|envie|idees|images|gout ..3 de|que ..1 faire ..1 mal|du_mal ..1 a ..1 mes|mon|
            ma|quelquun|lui|elle|enfant|les
        arrete|arreterai|arreter ..1 plus|pas ..2 crier|fesser|frapper|la_prochaine|cette_fois|
            ce_coup
        cette|la ..1 fois ..2 arreterai|retiens|arrete ..1 pas|plus|rien
        pense|penser|pensais|reve|songe|imagine|jongle|image|idee|envie|gout|fantasme ..4 a|de ..1
            le|la|les|lui|tuer|poignarder|etrangler|frapper ..1 tuer|poignarder|etrangler|frapper|
            mon|ma|quelquun|un|une|mes|le|les|poignarde
        mettre|mets|envoyer|crisser ..1 six|en|sous|6|a|dans ..1 le|la|l? ..1 pieds|terre|hopital|
            tombe|coma|trou|morgue|cercueil|urgence ..2 sous|>|je|pour
        le|la|les|lui|va ..1 mettre ..1 six|6 pieds
        fendre|casser|peter|ouvrir|defoncer|eclater|trancher|briser|arracher|exploser|fracasser ..1
            le|la|les|sa|son ..1 crane|tete|gueule|yeule|gorge|face|jambes|cou|dents|bras|machoire|
            genoux|yeux
        qui|que|quil ..1 crever|meurs|meure|souffre|paye ..1 >|chien|salaud|lui|l
        si|des|quand ..1 il|elle ..1 me? ..1 touche|parle|approche|revient|recommence|regarde ..6
            tue|crever|casse|fendre|pete|frappe|defonce|poignarde|saute|plante|pique|couteau
        jure ..3 mere|tete|enfant|bible|vie|dieu ..3 mort|fini|finie|tue|tuer|crever|pique|casse
        responsable ..2 de ..3 faire|arriver|fait|arrive|je_va
        amene|amener|traine|cache|apporte|fait|fabrique|sors|sorti|prends|pogne ..1 un|une|mon|ma
            pic|couteau|gun|lame|arme|bat|shank|machette|hache
        etendre|coucher|arranger|knocker|etamper|swinger|planter|descendre|passer ..1 le|ce|un|cet|
            lui|ce_gars ..1 gars|chien|coloc|la|ostie|gars_la|dude|>
        poings|jointures ..3 saigne|saignent|demange|tuer|pret
        fini|mort|fait ..1 pour lui|elle|eux
        va le|la|lui|me|il|te ..1 payer|regretter|manger|gouter|sen_souvenir ..1 >|cher|je|soir|
            demain|le_prix|je_te|je_le
    """,
        "si y revient jle pique",
        "jva la tuer de rire avec ma joke",
        unless="""
        @film|de_rire|surprise|aux_cartes|aux_quilles|aux_echecs|orignal|chevreuil|mouche|souris|
            maringouin|poisson|chaudron|canards|lapin|joke_la|billard|au_ping|ballon|au_poker|
            un_call|temps|soupe|photo|bbq|au_trou|balle_de_neige|balles_de_neige|a_la_lutte|herbe|
            bouteille_de_vin
        massacre
        morceau
    """,
    ),
    Rule(
        "fr.violence.subie",
        "abuse_violence",
        "red",
        "",
        """
        @il|qui|il|ton|lautre|mon ..2 me|ma|mas|nous|ma_encore|mont ..2 @frappe !la_main|un_texto|
            coeur|vraiment_le|un_message|sur_leur|un_peux_d|des_nouvelles
        il|elle|@proche|@gens|on ..1 me|ma ..1 fait|faisait|fais|font|faire ..1 du? mal ..1 >|et|
            encore|svp|quand|je|aux|quant|a
        me|ma fait mal ~3 lit|texto|viens|peur|arrete
        me|mont|ma|nous ..1 @frappe ..1 >|encore|hier|fort|dans|a|devant|avec|au|par|quand|et|la|
            aux
        me|suis|ma|sest|etre|je_ai|ete|etais ..2 fait|faire|fais|ete ..1 @frappe|violer|battre|
            agresser|sauter|planter|voler|attaquer|tirer|piquer|poignarder|menacer|ramasser|battu|
            viole|violee|jumper|etrangler|varger|sequestrer|kidnapper|droguer ..1 >|par|encore|
            hier|dans|dehors|a|au|en|la|et|samedi|cette|un|ce|dessus !mon_sac|un_ticket
        viole|violee|violer|viol ..2 >|par|hier|moi|encore|je|me|quand|chez|a
        suis|ete battu|battue|violee|viole|agresse|agressee|attaque|poignarde|poignardee|menace|
            sequestre|frappe|etrangle|abusee|abuse|enferme|barre|barree|sequestree|menacee|harcele|
            prise_au_piege|pris_en_otage|enfermee
        barre|enferme|embarre|attache|sequestre|barree|enfermee ..2 dans|en|a ..2 chambre|maison|
            sous_sol|garde_robe|toilette|dedans|cave|appart|place|toilettes|chambre_et
        laisse|laissent|laissez|laissera ..1 pas ..2 sortir|partir|men_aller|appeler|dormir|manger
            ..1 >|de|et|dehors|personne|la|ma
        defonce|defoncer|cogne|kick|fesse|fesser|varge|pete|frappe|cogner|casse|kicker|force|
            essaye_de_defoncer|gosse ..2 la|ma|dans|a|apres|sur ..1 la|ma? ..1 porte|fenetre
        @il|qui ..3 a|as|avec|sort|sorti|tient|pogne|il_il_a|avait|arrive_avec|pointe ..1 un|le|
            une|son|sa|ma|mon ..1 @arme ..1 >|et|sur|dans|a|devant|la|qui|avec|au
        @arme ..2 sur|a|contre|sous|dans|devant ..1 la|ma|le|mon? ..1 gorge|tete|cou|moi|face|
            tempe|ventre|dos
        @il|qui ..2 va|veux|dit|menace|essaye|voulait|dis|parle|jure|veulent|pense|finir_par ..3
            me|ma|nous|de_me|mes|de_nous ..1 tuer|battre|frapper|tirer|poignarder|piquer|crever|
            faire_mal|retrouver|planter|etrangler|faire_la_peau|faire_du|violer|casser|brûler|
            bruler|peter|enterrer|trouver|descendre|sauter|passer|slacker|arranger|saigner|fesser|
            faire_disparaitre|shooter
        menace|menacent|menaces|menacer|menacait ..3 moi|mort|tuer|me|de|famille|enfant|mes|ma|
            battre|>
        menaces de mort
        peur de|pour ..1 lui|mon|ma|mes|eux|elle ..2 @proche|vie|enfant|ex|>|chum|quand|il|soir|
            boit|saoul
        peur|terrorise ..4 saoul|lance|frappe|crie|boit|soul|gun|couteau|battre|violent|
            pete_sa_coche|revient_saoul|chaud
        il|elle|@proche ..4 saoul|soul|fache|chaud|pete_sa_coche|violent|pete_une|crise ..4 lance|
            frappe|casse|peur|crie|garoche|brise|tout|enfant|aide|cache
        cache|cachee|caches ..3 dans|sous ..3 garde_robe|salle|toilettes|lit|chambre|sous_sol|char|
            toilette ..4 >|il|cherche|peur|arme|gun|couteau|aide|enfant
        oblige|force|forcer|obliger|fait|vend|pimp ..2 me|moi|a|de|ma ..2 coucher|clients|
            prostituer|danser|sexe|faire_la_rue|faire_des_passes|faire_des_clients|vendre|sucer|
            escorte|faire_la_pute
        me|me_oblige|me_force|me_oblige_a|ma_force ..3 clients|coucher|prostitution|passes
        pimp|proxenete|souteneur
        touche|toucher|tripote|pogne|pelote|tasse|frotte ..2 me|moi|ma|les|mes|la|quand|je ..3
            nuit|dors|fesses|seins|pas|non|dit|cul|douche|lit|noune
        dit|dis non ..4 quand_meme|pareil|pas_arrete|continue|force|ecoute_pas
        etrangle|etouffe|etranglee ..2 hier|me|moi|encore|>|revient|et
        il|elle|chum|ex|mari|gars|lautre|qui ..4 revient|sen_vient|devant|porte|dehors|arrive ..4
            tuer|battre|gun|couteau|peur|frappe|etrangle|fache|saoul|fesser|vargé|defonce
        apres ..1 moi|me ..3 gun|couteau|tuer|bat|lame
        fini|finir ..2 par ..1 me tuer
        violence ..1 conjugale|familiale
        chum|ex|mari|pere|beau_pere|blonde|conjoint|femme|coloc|voisin ..2 violent|violente|
            dangereux|abusif|controlant
        me bat|battait|bats|frappe|fesse|viole|tape ..1 >|encore|quand|souvent|et|a|tout|devant|
            depuis
        sang|bleus|bleu|oeil|cote|nez|bras|dent ..3 noir|casse|partout|il|cassee|ou ..3 frappe|
            battu|ma|fesse|etrangle|crisse|il
        on|il ..1 me|ma|mont ..1 tire|tirer ..1 dessus|apres|sur
        xknife ..3 il|chum|moi
        bloque|coince|prise|prisonniere|prisonnier|pogne ..2 avec|chez|dans ..3 lui|violent|
            chambre|barre|frappe|appart ..3 >|peur|frappe|laisse|gun
        il|elle me fait mal >
        mis|met|met_ses|pose|mettre ..1 ses|les mains ..1 sur|dans|autour ..1 moi|ma|mon|me|cou|
            gorge
        donne|donner|crisse|mange|recu|lance|pogne|fout|rentre ..1 un|une|des|plein|trois|deux ..1
            de? ..1 coup|coups|claque|claques|volee|taloche|tape|tapes|poing|punch|baffe|gifle|
            raclee ..3 >|poing|pied|poings|face|tete|ventre|bat|dans|de|sur|au|a|la|hier
        ma|me|mont|mas donne|crisse|fait ..2 coup|coups|claque|volee|tape|taloche|coup_de|gifle|
            punch|raclee
        @il|qui ..2 va|dit|veux|menace ..3 me ..1 tuer|battre|frapper|tirer|faire_mal|retrouver|
            crever|poignarder|etrangler ..1 si|quand|des ..2 je ..2 pars|parle|appelle|laisse|
            quitte|part|dis|paye|denonce|decrisse|leave
        il|elle|@proche|on ..1 me|ma|mont|mas ..2 fait ..2 mal ..1 >|raide|encore|vraiment|hier|
            bien|gros|a_soir|dans|aux|fort
        ma fait ..1 bien|vraiment|tellement|tres mal
        entend|entends|je_entends|vu|vois|il|elle ..3 charge|charger|load|sortir|sort|pointe|
            recharge|arme ..1 son|le|un|sa gun|arme|couteau|calibre|douze|12
        revenir|revient|revenu|va ..3 me|pour|et|finir ..1 finir|achever|tuer|finir_la_job
        ma|a|ont|mont casse|pete|brise|fracture|defonce|ouvert ..1 le|la|les|un|une|mon ..1 bras|
            nez|machoire|dent|dents|cote|cotes|jambe|face|crane|gueule|yeule|levre|arcade|main|
            doigt
        pointe|pointer|braque ..2 gun|couteau|arme ..2 sur|moi|me|tete|face|>
        ma|me|mont ..1 pointe|braque|vise
        me|ma frappe|bat|battre|fesse|gifle|punche ..2 devant|avec|tout|chaque|a|parce|depuis|
            pendant|au ..2 les|mes|soirs|soir|jours|coups|enfant|un|une|monde|ceinture|nuit|poing|
            bat
        coup|coups de couteau|lame|hache|bat|barre|marteau|bouteille
    """,
        "mon ex a defoncé la porte pis y ma etranglé",
        "y ma frappé dans loeil sa belle voix lol",
        unless="""
        @film|heureusement|aux_cartes|aux_dames|au_pool|patins|ballon|rondelle|au_hockey|
            par_erreur|sans_faire|par_accident|sa_chanson|en_jouant|boxe|moustique|lumiere|soleil|
            belle_voix|de_rire|hockey|si_je_suis_en_retard|en_retard|par_surprise|douche_froide|
            coeur_avec|le_coeur|record|ma_commande|ordi|la_bonne|je_te_niaise|un_sourire|une_joke|
            de_bonne
        de fatigue
        conduit|chauffe|conduite comme
    """,
    ),
    Rule(
        "fr.violence.peur",
        "abuse_violence",
        "orange",
        "tonight",
        """
        @il ..2 me controle|surveille|suit|harcele|insulte|fouille|traque|texte_sans|menace
        ex|chum|mari|il ..3 arrete_pas ..3 appeler|texter|suivre|crier|rode
        ma pris mon cell
        peur de|que ..1 mon|ma @proche
        peur de lui|elle|eux
    """,
        "jai peur de mon chum",
        "jai peur de manquer le bus",
        unless="""
        examen|chat|chien|serpents
    """,
    ),
    Rule(
        "fr.sos.aide",
        "suicide",
        "red",
        "",
        """
        envoie|envoyez|appelle|appelez|appeler|besoin|call|callez|envoyer|faut|veux|venez|viens ..2
            une|la|le|un|de|l|d|les? ..1 ambulance|police_vite|911|paramedics|ambulanciers|
            pompiers|secours
        besoin|faut|vite|urgent|demande ..2 ambulance|911|police|secours|urgence
        police|911|ambulance ..1 vite|svp|maintenant|au_plus|right_now|tout_de_suite
        appelle|appelez|call ..1 la|le? police|911 ..1 >|vite|svp|maintenant|il|elle|pour_moi|je
        aide moi|me !svp|please ..2 vite|maintenant|la_la|je_suis|je_va|quelquun|il|tout_de_suite|
            urgent|mourir|>|quelqun|urgence
        aide moi svp|please vite|maintenant|il|elle|je_suis|quelquun|la_la|urgent
        me aide ..1 moi|vite|il|quelquun|me|quelqun
        aide me|moi il|elle|je|on
        quelquun ..1 me|me_aide|peux ..2 aide|me_aide ..1 vite|la|urgent|je_suis
        besoin ..1 de|d ..1 aide|le_aide|de_aide ..2 vite|maintenant|urgent|la_la|tout_de_suite|
            right_now|au_plus
        besoin de_aide|aide ..1 vite|maintenant|urgent|la_la|tout_de_suite|right_now
        au secours|secour
        alaide|a_le_aide ..1 >|vite|svp|il
        xsiren ..2 xsiren|aide|vite
        mais aide moi
        danger ..1 de ..1 mort|mourir
        je suis|on_est|enfant ..1 en|sont_en ..1 danger
        venez|viens|envoie|envoyez|vite ..2 me|quelquun|du_monde|chercher ..3 vite|mourir|urgent|
            danger|tuer|peur|saigne|va_me
        cest ..2 urgent|urgence|une_urgence ..2 >|svp|aide|appelle|vite|besoin|911
        sos|xsos|mayday >|me|vite|svp|urgent|je
        help vite|svp|urgent|je_va
        help help
        help moi|vite|svp|je_va|on_va
    """,
        "envoyez la police vite",
        "aide moi avec le formulaire svp",
        unless="""
        formulaire|demenager|demenagement|devoir|papiers|cv|resume|avec_mon|avec_ma|avec_le|
            avec_la|avec_les|frigo|divan|trouver_un|trouver_une|remplir|contact|sortie_de|numero_d|
            comprendre|carte|impots|@film|lift|assurance|inscrire
    """,
    ),
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
    Rule(
        "fr.logement",
        "shelter",
        "orange",
        "tonight",
        """
        nulle|null|pas|plus|aucune|nul|plus_de|sans ..1 part|place|plasse|endroit|de_place|
            d_endroit ..1 ou|pour|a? ..2 dormir|rester|coucher|aller|crasher|crecher|vivre|
            me_coucher|>|a_soir|passer_la|ou
        pas|plus|aucun|sans lit|de_lit|un_lit|mon_lit ..3 dormir|rester|coucher|soir|nuit|pour|>|
            nulle
        pas|plus|aucune ..3 place|ou|toit|logement|logis|chez_nous|chambre|appart|appartement|
            loyer|abri|maison|maison_ou ..3 dormir|rester|coucher|soir|nuit|aller|vivre|crasher|
            pour|ce_soir|>|nulle
        sais|connais|idee|vois ..1 pas|plus ..2 ou ..2 dormir|rester|coucher|aller|crasher|
            passer_la|vivre|va_dormir|je_va_dormir
        ou ..3 dormir|coucher|crasher|va|rester ..1 a_soir|ce_soir|cette_nuit|moi|>
        va|reste|suis|rendu|retrouve|finir|passer|etre|retourne|dort|dors ..3 a|dans|sur ..1 la|le
            rue ..1 >|a_soir|demain|et|ce|encore|depuis|bientot|avec|vendredi|pour
        cest la rue|rue_a
        dehors|rue ..4 frette|froid|pluie|mouille|neige|gele|pleut|affaires|stock|sacs|bagages|
            valises|nuit|place|couverte|tente|-20|soir ..2 >|et|place|avec|je|ou|help|nulle|va|
            dormir|soir
        mis|met|mettre|crisse|crisser|kicke|kick|jete|pitche|sortir|sorti|evince|vire|crissent|
            mettent|garroche|pogne|envoye|tasse ..2 a|dehors|out|moi|la|me ..1 la|ma? ..1 porte|
            dehors|rue|out !job
        ma|mont|me|mas|mon ..1 mis|crisse|kicke|met|crissent|mettent|jete|evince|vire|sorti|mettre
            ..1 dehors|a_la_porte|out|a_porte|ala_porte
        je suis dehors >|a_soir|et|avec|je_ai|dans|depuis|en|il|je
        suis|fait|faire|ete ..1 fait? ..1 mettre|crisser|kicker|sacrer|evincer|jeter|foutre|
            expulser|virer ..1 dehors|a_la_porte|out|de_mon|de_ma|du_logement|de_l|de_chez|
            a_la_rue|par_le
        evince|evincer|evincee|expulse|expulsion|de_eviction|devict
        faut|doit|dois|devoir|oblige|besoin ..2 que|de|je|que_on ..2 sorte|sois|parte|quitte|
            sortir|partir|quitter|vide|sorti|parti|sortes|decrisse|decalisse|parti_de ..2 de|avant|
            a|ma|la|le|de_ici|demain|d_ici|lundi|mon ..2 maison|soir|demain|5h|heures|appart|
            logement|#|chambre|place|midi|5|ici|lundi|vendredi|de_ici|bloc
        proprio|proprietaire|bailleur|locateur ..4 serrure|dehors|evince|evincer|sortir|barre|
            barrure|expulser|porte|loyer|change|partir|eviction
        change|changer|changee ..2 la|les|ma|mes ..1 serrure|serrures|barrure|barrures|poignee
        refuge|refuges|abri|mission|halte|maison_du_pere|auberge|old_brewery|centre|warming|sally|
            dortoir|accueil_bonneau|hebergement|chaleur ..3 plein|pleins|ferme|fermee|fermes|
            complet|complets|dehors|barre|plus_de|pas_de|refuse|refusent|place|pleine|full|barree
        pas|plus|aucun|manque ..2 un_lit|mon_lit|lits|de_lit|de_lits|place|places ..2 pour_moi|
            refuge|a_soir|
            nulle|ce_soir|libre|disponible|nul|au_refuge|>
        perdu|perdre|perds|perd|vendu|donne ..2 mon|ma|ma_place|son|le ..1 logement|appart|
            appartement|chambre|place|loyer|lit|hlm|maison|logis|bail ..2 >|et|a|au|je|un|hier|
            je_ai|demain|autre
        donne ..1 mon|ma lit|place|chambre ..1 a
        sans abri|logis|logement|toit|adresse ..1 >|je|et|depuis|encore|ce|a
        itinerant|itinerance|sdf ..2 >|encore|je|depuis|a_soir
        je suis ..1 itinerant|sdf|sans_abri|a_la_rue|homeless|en_itinerance|dans_la_rue
        homeless
        divan|sofa|couch ..4 fini|finie|plus|dernier|rue|surf|surfing
        couch ..1 surf|surfing
        loyer|rent ..4 payer|capable|retard|dehors|argent|du|manque|peux_pas ..2 pas|plus|dehors|
            evince|>|demain|proprio|sortir
        capable|peux|reussis ..1 plus|pas ..1 de? ..1 payer ..2 loyer|logement|appart
        barre|embarre|pogne dehors ..1 >|a|et|je|frette|ma|de
        mes|mon ..1 affaires|stock|sacs|linge|valises|bagages ..3 dehors|porte|trottoir|balcon|rue|
            vidanges|poubelles|galerie|perron|neige|pluie
        avis|lettre|papier ..1 de|d? ..1 eviction|expulsion|de_eviction|quitter
        feu|inonde|brule|inondation|condamne ..3 appart|logement|bloc|chambre|maison ..2 >|plus|
            place|dormir|et|rue
        plus|pas|coupe ..2 chauffage|hydro|electricite|lumiere|eau_chaude|chaleur
        hydro|chauffage|courant|electricite ..2 coupe|coupee|ferme|debranche
        gele|geler|frette|froid ..3 dehors|rue|tente|nuit ..3 >|place|dormir|couverte|aller|aide|
            mort
        besoin|cherche|trouve|veux|faut ..2 une|un|de? ..1 place|lit|refuge|toit|abri|endroit|
            hebergement ..2 a_soir|pour_dormir|ce_soir|dormir|urgent|cette_nuit|coucher|
            pour_la_nuit|vite
        cogner|refuse|refusee|vire_de_bord|tourne ..3 refuge|abri|maison_de|halte|hebergement
        dors|dort|dormi|dormir|couche|coucher|vis|dodo|dormais ..4 @dehors ..1 >|a_soir|hier|
            encore|depuis|et|cette|avec|dans|cest|je|fait|a|frette|de|faute|du|la
        passe|passer|passait ..1 la|cette|ma|mes? ..1 nuit|nuits ..3 @dehors
        dit|demande|donne|force|oblige|veux ..3 de|que|a ..2 paqueter|partir|sortir|sacrer_mon|
            ramasser|quitter|crisser_mon|faire_mes ..3 >|affaires|camp|sacs|boites|soir|demain|
            valises|je
        paquete|paqueter|ramasse|ramasser ..1 mes|mon|tes affaires|sacs|stock|boites|linge ..2 >|
            et|a|je|dehors|pour
        peux|capable ..1 plus|pas ..3 rester|dormir|coucher|rentrer ..1 ici|la|chez|a ..2 soir|
            nuit|plus|mon|ma|maison|eux|>
        avis|papier|ordre ..1 de|d? eviction|expulsion
        risque|peur|menace ..2 de|d? ..1 eviction|expulsion|me_faire_evincer
        < encore|fait|ete|suis|me_suis? ..1 kicke|crisse|mis|vire|evince|jete dehors|a_la_porte|out
            ..1 >|encore|de|par|a
        encore kicke|crisse|mis dehors
        veulent|veux|laissent|laisse|accepte|refuse|refusent ..2 pas|plus ..3 laisser|rentrer|
            entrer|revenir|rester ..2 rentrer|entrer|>|maison|chez|dedans|ici|a|la|dans|refuge
        affaires|stock|vie|tout|linge|bagages ..2 est|sont|tient|tiennent|dans ..1 dans? ..1 un|
            une|des|mon|mes|deux panier|sac|sacs|valise|carrosse|boite|poubelle|char|casier
        porte|refuge|maison|bloc|chambre ..1 est|sont|etait? barre|barree|fermee|ferme ..2 >|
            dehors|froid|minuit|je|nuit|ou|place|soir
        va|aller|dors|dormir|irai ou ..1 a_soir|je|il_est|minuit|dormir|moi|>
        va ou ..1 >|a_soir|il_est|la|dormir
    """,
        "jai nulle part ou dormir, y ma mis dehors",
        "on va dehors fumer une smoke, viens tu",
        unless="""
        party|fumer|smoke|souper|camping|marche|vacances|prendre_une_marche|lunch|tournoi|ticket|
            concert|spectacle|neige_a|travaille|travailler|ma_job|chien|gardien|jouer|vestiaire|
            casier|facebook|compte|volontaire|benevole|volontariat|je_ai_bien_dormi|dormir_au|
            livrer|theatre|quartier|scooter|bbq
    """,
    ),
    Rule(
        "fr.besoins",
        "food_medicine",
        "orange",
        "tonight",
        """
        pas|rien|plus|jamais ..2 mange|manger|bouffe|bouffer|mangé|avale ..3 depuis|jours|hier|2|
            dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|aujourdhui|semaine|deux|trois|#2|3
            ..2 >|jours|hier|faim|et|je|jour|midi|dimanche|matin
        mange ..1 pas|rien|plus ..1 depuis|de_la|en|aujourdhui
        plus|pas|rien ..2 bouffe|manger|nourriture|epicerie|lait|couches|grocerie|mange|formule|
            pain|manger_pour ..2 >|pour|a|dans|jusque|depuis|et|enfant|soir|maison|argent|chez|
            bebe|frigo|ici
        rien|pas ..1 a|de|pour? manger ..1 >|depuis|aujourdhui|a_soir|dans|et|chez|ce
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
        cheque|bs|aide_sociale|chomage|assurance|bien_etre|solidarite|prestation|pension|revenu ..4
            coupe|arrive|retard|pas|suspendu|0|rien|perdu|annule|bloque|refuse|coupee|arrete|gele
        coupe|suspendu|bloque|arrete ..1 mon|mes|le|ma ..1 bs|cheque|aide_sociale|chomage|
            prestations|aide
        plus|pas|sans|manque|perdu|oublie|vole|fini|reste|coupe|besoin|arrete|jamais|manquer|saute|
            vide|manquait|recu ..3 meds|methadone|suboxone|prescription|antidepresseurs|pilules|
            dose|seroquel|lithium|ventolin|antipsychotiques|carte_soleil|carte_sol|kadian|
            renouvellement|injection|buprenorphine|abilify|medecin_pour|mes_doses|antibiotiques
        meds|methadone|suboxone|prescription|pharmacie|clinique|dose|pharmacien|pharmacienne|kadian
            ..4 ferme|fermee|coupe|perdu|refuse|plus|pas|manque|malade|fini|vole|rate|expire|
            perdue|annule|sans|coupee|oublie|veulent_pas ..2 >|malade|depuis|et|je|ma|me|carte|
            dose|la|mon|donner|je_ai|manque|sick|jours
        malade ..2 methadone|sevrage|dose|manque|sick
        je suis ..1 en ..1 manque
        pas|plus de ..1 manteau|bottes|couverte|mitaines|souliers|bas ..3 froid|frette|hiver|neige|
            dehors|gele
        pas|plus|sans|manque de meds|methadone|insuline ..3 depuis|sorti|demain|et
        plus ..2 insuline|methadone|meds|suboxone
        sevrage|en_manque|dopesick|dope_sick ..2 >|je|et|fort|depuis|bien|bad|dur|solide|malade
        pas|plus|sans|ni de bouffe|nourriture|lait|couches|formule|pain ..1 >|pas|plus|pour|et|a|
            depuis|chez
        rien ..1 a|pour manger
        enfant|petit|bebe ..3 faim|rien_a_manger|plus_rien|pas_mange
        coupe|suspendu|refuse|manque|perdu|plus|pas|rate ..2 ma|mon|mes|de ..1 methadone|suboxone|
            meds|prescription|dose|insuline|pilules
        rien|plus_rien|vide ..1 dans ..1 le|mon|les? ..1 frigo|garde_manger|armoires
        bebe|enfant|petit ..2 a|ont|na ..1 plus|pas|rien ..1 de? lait|formule|couches|manger|bouffe
    """,
        "jai rien mangé depuis hier pis jai pu une cenne",
        "jai pas mangé de sushi depuis noel, on y va",
        unless="""
        sushi|resto|souper|diete|gars|poutine|regime|vacances|prise_de_sang|viande|dessert|gateau|
            benevole|livraison|pizza|repas_etait
    """,
    ),
    Rule(
        "fr.rechute",
        "relapse",
        "orange",
        "today",
        """
        rechute|rechuter|rechutais|rechutes|replonge|replonger|reconsomme|reconsommer|rebu|reboire|
            rebois|retombe_dedans|retomber_dedans|retombe_dans|refume|relapse
        je_ai|ai|fini_par|encore|recommence|recommencer|retourne|back ..2 consomme|bu|fume|sniffe|
            pique|shoote|pris|brosse|vire|use|consommer|boire|gele|gage|jouer|tape|touche ..2
            @hier|encore|de_la|une_brosse|trop|une_bouteille|du_crack|de_la_coke|ma_paye|une_roche|
            du_speed|mon_cheque|au_casino|une_balloune|la_coke|la_dope|je_me_sens|je_feel|du_fort|
            une_ligne|des_lignes
        je_ai|ai ..1 encore|re? ..1 consomme|consommer|gele|gelé >|hier|encore|a|samedi|et|en|de|
            dimanche|la|vendredi|tout|je
        bu|fume|consomme ..2 encore|hier|a_soir ..3 marde|honte|merde|regrette|mal|coupable
        recommence|recommencer|repris|reprendre|retombe|retourne ..3 consommer|boire|fumer|dedans|
            la_coke|le_crack|la_dope|l_alcool|la_bouteille|le_speed|sniffer|piquer|use|la_conso|
            la_boisson|jouer|drogue|le_alcool|coke|crack|dope|boisson|conso|brosse
        je va|ma|suis|bord|proche|pres|peur|risque|veille|failli|finir ..3 craquer|rechuter|
            consommer|boire|flancher|lacher|use|consomme|replonger|retomber|recommencer|
            reconsommer|succomber|fumer_du|me_piquer|acheter ..1 >|si|la|a_soir|et|aide|encore|je|
            bientot|de|svp|ce|du|dedans
        envie|gout|craving|cravings|besoin|soif|pense|pensais|rage|urge|tente|tentation|obsession|
            hate|goutes|veux|fou ..4 consommer|boire|use|hit|fumer_du|sniffer|piquer|geler|
            un_verre|une_biere|une_puff|consomme|brosse|de_la_coke|du_crack|de_dope|reconsommer|
            rechuter|drogue|de_la_dope|conso|un_drink|me_saouler|une_ligne|virer_une ..2 >|so_bad|
            bien|fort|en|la|grave|terrible|a_soir|mauvais|solide|tellement|et|encore|bad|je|
            au_boutte|aujourdhui|aide
        craving|cravings ..2 >|fort|so|terrible|solide|grave|depuis|a_soir|de|bad|la|arretent|tout|
            je
        faut|besoin|veux ..2 mon|un|ma|une|d_un ..1 hit|fix|dose|shot|puff_de|roche|point|ligne|
            top|bump
        pusher|dealer|vendeur ..4 texte|appelle|ecrit|devant|porte|call|arrete|ici|numero|caller|
            appeler|offert|texter|rappelle|passe|lache|offre|me_texter|face
        texte|appele|calle|caller|appeler|texter mon|le ancien? ..1 pusher|dealer|vendeur
        je suis|rendu|devant|assis|dans|rentre|entre|planté ..2 devant|a|dans|au|le ..1 la|le|un|
            saq|mon|l ..1 saq|bar|depanneur_biere|lcbo|piquerie|pusher|bar_pour|casino|taverne|
            piaule
        devant|rentre|entre|rentrer|a|dans ..1 la|a saq ..1 >|je|et|la
        bouteille|biere|roche|ligne|pipe|seringue|poudre|pot|26|quille|caisse|dope|stock|sachet|
            40_onces ..3 devant|face|en_main|dans_les|dans_mes|regarde|mains|poche|appelle_mon_nom
            ..1 >|moi|mains|je|la|et
        tout|tout_le_monde|coloc|il|monde|eux|ici|gars|place ..3 consomme|consomment|fume|boit|use|
            se_gele|se_pique|sniffe|boivent|fument ..3 ici|bord|veille|je|autour|craquer|maison|
            capable|envie|et|dur
        veille|bord|proche ..2 de ..1 craquer|consommer|rechuter|faire_pareil|boire
        consomme|consomment ici ..3 veille|je
        je_en|en veux ..2 so_bad|tellement|mal|fort|bad|encore|la_la|en_crisse
        plus|pas ..1 sobre|clean|abstinent ..1 >|depuis|je|et|encore
        perdu|scrappe|scrap|brise|casse|gache|fucke ..2 ma|mon|mes ..1 sobriete|temps|abstinence|
            clean|jeton|jours|annee|mois_de
        sur une|la|ma ..1 brosse|balloune|go|run|derape|virée
        feter|fete|celebre|party ..4 pas|avec ..2 jus|eau|pepsi|liqueur|cafe
        bu|flambe|fume|joue|perdu|gage|sniffe|depense ..1 ma|mon|tout|mes ..1 ma|mon? ..1 paye|
            cheque|loyer|bs|argent ..4 brosse|machines|coke|crack|casino|vlt|loteries|video_poker|
            dope|bar|pot|poudre
        resister|tenir|toffer|resiste|tiens|tofe ..1 plus|pas ..3 consommer|bu|boire|craving|fort|
            drogue|pusher|envie
        meeting|na|aa|parrain|sponsor|marraine ..3 besoin|vite|urgent|repond_pas ..2 consommer|
            craquer|boire|mal|>
        va|ma craquer|rechuter|flancher
        pusher|dealer ..5 texte|craquer
        echappe|slippe|craque|flanche|glisse ..3 hier|encore|soir|bu|consomme|samedi|fds|
            fin_de_semaine
        je ai|suis ..1 encore? echappe|slippe|craque|flanche|retombe|replonge >|hier|encore|et|a|
            la|dedans
        je suis|etais ..1 encore|tellement|bien? ..1 gele|geler|saoul|soul|saoule|soule|stone|high|
            buzze|defonce|magane ..1 >|encore|raide|la|et|depuis|je
        suis|etais ..2 encore gele|saoul|soul|stone|high|chaud|sur_la_brosse
        doigts|cheveu|poil|pas|bord ..2 de ..1 consommer|rechuter|boire|craquer|retomber|use
        achete|pogne|trouve|score|cache|garde|reste ..1 un|une|du|de|mon|ma ..1 la? ..1 sachet|
            point|gramme|roche|quart|bouteille|26|40|caisse|poudre|coke|crack|speed|dope|meth|
            balle_de|hero|fent|pot_de|ecstasy|stock
        pense|pensais|jongle|songe|reve|obsede|tente ..2 a|de|que ..1 boire|consommer|me_geler|
            rechuter|caller|une_puff|la_dope|la_coke|use|fumer|une_biere|la_boisson|la_bouteille
        gout|envie|besoin|hate ..2 de|d ..1 me ..1 geler|saouler|defoncer|piquer|geler_la
        une|1|deux|2 ..1 biere|verre|ligne|puff|shot|hit ..2 devenu|devenue|fini|tourne|virer|
            suivi|amene|mene ..2 12|douze|#|en|dix|plusieurs|brosse|par|une
        suis|me_suis ..1 gele|geler|saoule|defonce|pique|shoote|pete|brosse|saouler|mis_chaud ..2
            >|avec|hier|encore|a|et|la|samedi|solide|tout
        dur|difficile|tough|rough|toffe|heavy ..4 de|a|pas ..2 pas|plus|rester|resister ..1
            consommer|boire|clean|sobre|fumer|craquer|use|rechuter|retomber
        acheter|chercher|prendre|acheter_de|pogner|boire ..2 de|une|la|du|ma|des ..1 la? ..1 biere|
            boisson|fort|bouteille|dope|coke|poudre|crack|vin|roche|speed|vodka|caisse
        scrape|scrappe|gache|brise|perdu|fucke|jete|flushe|bousille ..1 mes|mon|ma|tout ..1 mes?
            ..1 #|six|deux|trois|quatre|cinq|un|mois|jours|annee|ans|sobriete|jeton|an|semaines
        arrete|capable|lache ..1 plus|pas ..2 de? ..1 boire|consommer|fumer|use|prendre_de
    """,
        "jai rechuté en fin de semaine",
        "jai bu trop de cafe hier lol",
        unless="""
        cafe|jus|eau|liqueur|chocolat|chips|poutine|sucre|pepsi|tisane|the_vert|creme_glacee|
            monster|red_bull|mcdo|pizza|pour_souper|gateau|dessert|sushi|bonbons|lotion|lait|fruit|
            legumes|soupe|glace|frette|froid|patinage|de_chaud|depanneur|cell|netflix|steak|
            baignade
    """,
    ),
    Rule(
        "fr.bris",
        "breach_fear",
        "orange",
        "today",
        """
        manque|rate|brise|passe|oublie|saute|depasse|defonce|bris|retard|blow|blowe|blast|slacke
            ..3 couvre|couvre_feu|conditions|condition|appel|appels|call|signature|curfew|cour|
            audience|call_in|agent|test|liberation|probation
        couvre|curfew ..1 feu? ..3 manque|passe|retard|rate|depasse|brise|plus|trop_tard
        breach|breacher|breache|breached|bris|brise_de ..1 >|de|conditions|condition|encore|me|
            pour|la|probation|liberation|moi
        me|ma|faire|fera|fait ..2 breacher|breach|breache|suspendre|suspendu|revoquer|revoque|
            retourner_en|ramasser_par|renvoyer_en|retourner_en_dedans
        suspendre|suspendu|revoquer|revoque|revoquee|suspendue|suspension|revocation ..2 ma|me|mon|
            liberation|semi|conditionnelle|par|agent|>
        retourne|retourner|renvoyer|renvoie|renvoye|remettre|rentrer|ramener|envoyer|remonter|
            rembarque|finir|remet|repartir|retournent|rembarre ..3 en|au|a|dans ..1 le|la|dedans|
            dans? ..1 dedans|prison|pen|penitencier|detention|tole|trou|inside|bordeaux|cellule|
            cage|donnacona|port_cartier|de_dans|derriere_les|cowansville|ste_anne|riviere_des
        agent|po|maison|intervenant|transition|commission|liberation ..5 retourne|retourner|
            breacher|suspendre|breach|revoque|appeler_la_police|mandat|fache_noir|me_caller|
            renvoyer|chier|me_lache
        agent ..1 veux|va|ma ..2 voir|retourner|breacher ..2 la|peur|pense|retourne|tout_de_suite|
            urgent|bureau|retourner|rentrer
        mandat|mandats ..3 >|contre|sur|moi|darrestation|dans|sorti|emis|arrestation|nom|cul|lance
        police|sq|spvm|les_agents|des_agents|boeuf ..3 a|porte|devant|cherche|cherchent|ici|la|
            debarque|apres|
            veux|arretee|arrive|cogne|pogne|appelle|est_passe ..2 porte|moi|ici|la|me|arreter|
            devant|embarquer|pour_moi|chez|maison|cherchent
        recherche|cherche|poursuivi ..2 par ..1 la police|sq
        fait|faire|etre|suis|ete ..2 arreter|arrete|pogner|ramasser|coffrer|embarquer|pincer|
            accuser|pogne|coller|accuse|embarque ..2 par|hier|encore|pour|avec|a|la|>|dans ..1
            police|encore|soir|nouveau|vol|char|hier|drogue|dope|voie|>|agent|gardien
        nouvelle|nouvelles|nouveau|autre ..1 accusation|accusations|charge|charges|cause|dossier
            ..1 >|contre|au|sur|criminel|en|a
        positif|sale|dirty|echoue|coule|failli|rate|echouer|hot|pas_clean|foire ..3 test|pipi|
            urine|pisse|depistage|sang|screen
        test|pipi|pisse|urine ..4 positif|sale|dirty|echoue|pas_clean|coule|rate|hot|chaud|positive
        pisse|pissé ..1 sale|positif|dirty|chaud
        sorti|sorti_de|hors|quitte|sortir|depasse|parti ..2 de|du ..1 mon|la|ma|le ..1 territoire|
            secteur|zone|province|region|ville|perimetre ..4 permission|droit|apprennent|agent|
            passe|fait|sans|pogne|voir|savent
        si ..2 il|on|agent|maison|quelquun|elle|le_apprennent|police ..2 apprend|apprennent|
            le_apprend|le_apprennent|sait|savent|decouvre|trouve|check|voit|pogne|me_pogne|sache|
            sachent|decouvrent ..4 mort|fait|fini|retour|dedans|cuit|suis|retourne|crisse|prison
        sans|pas ..1 de? ..1 passe|permission|autorisation|droit ..3 sorti|parti|voir|agent|pogne|
            breach|suis
        suis|je_va|va|etre ..1 etre? ..1 fait|cuit|cuite|mort|dans_marde|dans_la_marde|dans_merde|
            dans_la_merde ..3 agent|couvre|police|breach|conditions|le_apprennent|test|apprennent
        evade|evadé|cavale|ual|liberte_illegale|en_fuite|recherche ..1 >|je|depuis|illegale|en|par
        pousse|crisse|va|pars|sauver|crisser|pousser|fuir|disparais ..2 mon|ma|de ..1 camp|
            maison_de_transition|la_maison|transition ..3 agent|police|retourner|avant|prison|peur
        va|irai|veux|manquer|pas|skip|skipper|irais ..2 pas ..2 voir|rencontrer|aller|a_mon|chez
            ..2 agent|rdv_d_agent|la_cour|rencontre ..3 peur|positif|arreter|prison|retourne|>
        skip|skipper|skippe|eviter|evite|fuir|cache|cacher ..2 mon|ma|de|la ..1 agent|police|cour
        peur ..4 retourner|retourne|breach|dedans|prison|agent|conditions|suspendu|breacher|renvoye
        perd|perdre|perdu|risque ..2 ma|mes|mon|de ..1 liberation|semi|conditionnelle|sortie|
            sorties|retourner|passes|permissions
        contact|parle|vu|croise ..3 interdit|droit|conditions|complice|pas_le_droit|victime ..3
            agent|breach|peur|conditions|pogne|bris
        police|sq|spvm|les_agents|des_agents ..2 est|sont|a|vient|etait|venu|passe|debarque|arrive
            ..2 venu|venue|
            passe|passee|passes|venus|debarque|debarquee|a_ma|la|chez|cogner ..2 chez|ici|>|me|
            maison|hier|moi|pour|nous
        sorti|parti|quitte|sortie|decrisse ..2 sans ..2 permission|passe|avertir|le_dire|
            autorisation|dire|droit
        positif|positive|sale|dirty ..2 a|au|pour|sur|le ..1 la|le|mon|coke|crack|speed|weed|pot|
            thc ..1 coke|crack|speed|weed|pot|thc|test|meth|fent|pipi|>
        venus|venu|venir|viennent|vient|veulent|va|essaye ..1 me|m ..1 arreter|ramasser|embarquer|
            chercher_a_maison|breacher|pogner|coffrer
        suis|sauve|sauver|pousse|evade|parti|decrisse|echappe ..1 sauve|pousse|evade|enfui|enfuis
            ..1 de|d|du ..1 la? ..1 maison|transition|centre|therapie|prison|detox|police|cour
        @veux|peux|peur|capable ..2 pas|de|plus|jamais ..1 retourner|rentrer|repartir|retourne|
            remonter ..1 en|a|au|dans ..1 le|la? ..1 dedans|prison|pen|tole|bordeaux|detention|
            trou|cellule
        avec|parle|vu|croise|reste|etais|chez|contact|contacte|ecrit ..4 droit|permis|conditions|
            interdit ..2 de|pas|voir|parler ..1 >|voir|etre|parler|la|contact|tenir
        quelquun|gars|fille|personne|chum|ex ..3 pas|plus ..1 le? ..1 droit ..2 de|d ..1 voir|
            parler|etre|contacter|approcher
        dit|va|veux|agent|il|elle ..2 me|m ..2 retourner|rentrer|remettre|renvoyer|ramener|
            rembarquer|remonter|retourne ..1 >|en|dedans|la|au|dans|a
        rentre|arrive|revenu|revenir|rendu ..2 pas|trop_tard|tard|retard|apres|en ..3 couvre|
            curfew|heure_du|couvre_feu|call|le_compte|decompte
        arreter|arrete ..1 par ..1 la? police|sq
    """,
        "jai manqué mon couvre feu, mon agent va capoter",
        "mon couvre feu a changé a 23h",
        unless="""
        leve|levee|levees|negatif|acquitte|tombees|tombe|retirees|mes_cles|batterie|chargeur|
            ete_gentil|gentille|fin|laissez|cell_a|contravention|antecedents|verification|change_a|
            passe_a|rendu_a|amitie|cours_de|permis_de
    """,
    ),
    Rule(
        "fr.emploi",
        "job_loss",
        "orange",
        "today",
        """
        perdu|perd|perdre|perds|pert ..2 ma|mon|la|une|sa ..1 job|emploi|travail|jobs|job_la|
            gagne_pain|contrat|poste|shop|shift
        mis|crisse|kicke|clairer|clair|vire|slacke|clear|claire ..2 dehors|porte|out|a_la_porte|de
            ..3 job|shop|boss|travail|passe|dossier|usine|chantier
        boss|gerant|patron|shop|usine|agence|foreman|contremaitre|compagnie|superviseur ..5 dehors|
            renvoye|slacke|congedie|vire|porte|laisse_aller|crisse|clair|plus_besoin|clairer|
            remercie|clear|coupe_ma|mis_a_pied
        congedie|congediee|licencie|slacke|renvoye|mis_a_pied|mis_a_la_porte|vire_de|clairer|
            slaque|remercie_de|renvoyee|slacker ..2 >|de|de_ma|a_matin|aujourdhui|hier|par|a|job|
            la|cause|et|encore|a_cause
        fait|faire|ete|suis ..1 fait? ..1 slacker|clairer|congedier|renvoyer|virer|
            crisser_dehors_de_la_job|slaquer|congedie|clear|mettre_a_pied|licencier
        plus|pas ..1 de|d? ..1 job|travail|emploi|boulot|ouvrage ..3 >|loyer|dossier|argent|cause|
            depuis|encore|et|payer|personne
        personne|pas|jamais|aucun ..3 engager|engage|embaucher|embauche|prendre|me_engager|
            me_engage ..3 dossier|casier|passe|>|record|prison|criminel|antecedents|nulle
        job ..2 cest|est ..1 fini|finie|mort|tombe_a_l_eau|crisse ..1 >|cause|dossier|a
        lache|quitte|crisse_la ma|la job ..4 loyer|capable|argent|peux|craque|marde
        boss|patron|gerant|shop|job|superviseur|il|agence ..3 dit|texte|appele|ecrit|dis ..3
            reviens|revienne|revenir|rentre|rentrer|besoin|presente|presenter ..1 pas|plus|de_moi
        boss|patron|gerant|agence|shop ..5 reviens|rentre|presente|revenir|revienne ..1 pas|plus
        boss|patron|gerant|agence ..3 plus|pas besoin ..1 de ..1 moi|mes
    """,
        "jme suis fait slacker a matin",
        "jai lâché ma job pour une meilleure lol",
        unless="""
        meilleure|a_4h|plus_tot|mieux|retraite|pour_une_autre|vacances
    """,
    ),
    Rule(
        "fr.deuil",
        "grief_loss",
        "orange",
        "today",
        """
        mon|ma|notre|mes ..2 @proche|chien|chat|grand_maman ..2 est|sont|a|vient_de|viens_de|
            est_tu|setait|sest ..2 mort|decede|decedee|parti_pour|partie|mourir|enterre|perdu|
            meurs|pendu|suicide|suicider|disparu|parti|parti_a ..2 >|hier|a_matin|cette|ce|
            aujourdhui|la|de|et|dans|subitement|samedi|dimanche|il|lundi|en|pas|je|au|tantot
        perdu ..1 mon|ma|mes|un ..1 mere|pere|frere|soeur|gars|fille|bebe|enfant|blonde|femme|chum|
            ami|meilleur|grand|oncle|tante|fils|parents|cousin|chien|famille ..2 >|hier|cette|de|
            la|a|et|dans|je|en|ce|il
        mort de|de_une|d une|un|le? ..1 overdose|cancer
        enterre|enterrement|funerailles|deuil ..4 droit|laissent|laisse|pas_il_aller|peux_pas_il|
            refuse|demain_pas|seul|interdit|capable|vide|dur|permission
        laissent|laisse|laissez|veulent|veux|droit ..1 pas|plus ..3 aller|voir|il|assister|dire ..3
            funerailles|enterrement|enfant|fille|gars|mes|aller|adieu|mon|mere|garder|petit|bebe
        dpj|juge|cour|ex|elle|il|tribunal|intervenante|travailleuse|ts ..3 dit|pris|enleve|garde|
            prend|va|veux|prendre|refuse|donne|perdu|garder|retire|coupe|place|ote ..4 enfant|
            fille|gars|garde|visites|voir|petit|bebe|droits|acces|fils|adoption
        perdu|perds|perdre|enleve|pris|otent|oter|retirer|retire|ote ..2 la|mes|ma|mon|les ..1
            garde|enfant|bebe|droit_de_visite|fille|visites|gars|droits|petit|fils
        plus|pas|droit ..2 voir|revoir|voire|vois|parler_a ..1 mes|ma|mon|les ..1 enfant|fille|
            gars|petit|bebe|fils|petits ..2 >|avant|jusque|plus|pour|du|encore|cest|de_ici|au|je
        blonde|femme|chum|mari|elle|il|ex|conjointe|conjoint ..2 ma|me|mas ..1 laisse|quitte|
            flushe|crisse_la|domp|dompe|trompe|lache|crisse|laissee ..2 >|pour|hier|la|et|je|a|
            apres|avec|par|ce|samedi !un_message|un_texto|entrer|tranquille
        ennuie|me_ennuie|manque|manquent ..3 trop|tellement|a_mourir|capable|mort|fait_mal|dur|
            brailler
        coeur ..1 en|brise|casse|arrache ..1 morceaux|mille|miettes|>|depuis|par
        fausse|perdu ..1 couche|le_bebe|mon_bebe|bebe
        cancer|phase_terminale|soins_palliatifs|palliatifs|coma|mourante|mourant|va_mourir ..4
            mere|pere|frere|soeur|fille|gars|grand|blonde|femme|chum|mon|ma|bebe|ami
        mere|pere|frere|soeur|fille|gars|blonde|femme|bebe|chum|ami|grand_mere ..3 cancer|
            terminale|palliatifs|coma|mourant|mourante|va_mourir|aux_soins_intensifs|critique|
            train_de_mourir
        @proche|ex|elle|il ..2 parti|partie|sauve|sauvee|partis ..1 avec ..1 mon|ma|mes|le|la|les
            ..1 petit|enfant|gars|fille|bebe|fils|petits
        juge|cour|tribunal ..3 donne|accorde|enleve|retire ..2 garde
    """,
        "mon pere est mort a matin",
        "mon cell est mort a matin",
        unless="""
        ans_passe|il_a_dix|quand_je_etais|longtemps|ans|annees|94|cell|batterie|plante|char|laptop|
            tele|fete|match|examen|de_fatigue|de_rire|mort_de_faim|poisson_rouge|pour_la_fin_de|
            cuit|les_cles
    """,
    ),
    Rule(
        "fr.panique",
        "panic",
        "orange",
        "today",
        """
        crise|crises|attaque|attaques|attack ..1 de|d? ..1 angoisse|anxiete|panique|de_angoisse|
            de_anxiete|panic|nerf|nerfs|larmes|panik
        panique|paniquer|panic|paniques|panik|panick ..1 >|la|grave|dans|au|je|encore|en|bien|
            a_soir|solide|pas_mal|tout|raide|depuis|total
        je panique|capote|angoisse|freake|freak|pogne_les_nerfs|flippe ..1 >|la|bien|grave|raide|
            dans|aide|solide|seul|au|help|trop|ici|encore !pas|de_joie
        angoisse|angoisses|anxiete|anxieux|anxieuse|stresse|stress ..3 trop|grave|mange|tue|pogne|
            fort|capable|elevee|plafond|monte|plus|intense|pas|solide|dans_le_tapis|max|
            insupportable|remonte|boutte
        arrive|capable|peux|reussis ..1 plus|pas ..1 a|de? ..1 me? ..1 calmer|arreter_de_trembler|
            arreter_de_pleurer|penser|respirer_comme|dormir_depuis|controler|arreter_de_shaker|
            me_calmer|concentrer|sortir_de|sortir|rentrer|entrer|brailler|fonctionner|
            arreter_de_brailler
        coeur ..2 debat|bat|pompe|palpite|palpitations ..3 vite|fort|1000|stop|arrete|100|mille|
            trop|angoisse|panique|pas|anxiete
        tremble|shake|shakes|trembler|je_shake ..3 plus|pas|peur|arrete|capable|comme_une|partout|
            au_complet|rentrer|angoisse|calmer|feuille|raide
        vire|devient|deviens|devenir|virer|devien|tourne ..1 fou|folle|dingue|malade|zinzin ..2 >|
            ici|la|dans|je|a|en|avec|pour_vrai
        perds|perd|perdre ..1 la|ma|le ..1 tete|carte|boule|raison|controle|esprit ..1 >|la|je|et|
            ici|help|pour_vrai
        entends|je_entends|entend|vois ..1 des ..1 voix|choses|affaires|bruits
        parano|paranoiaque|paranoia ..2 >|au|grave|bien|la|je|solide|tout|que|depuis
        flashback|flashbacks|cauchemars|stress_post|tspt|terreurs ..3 >|encore|nuit|pas|plus|tout|
            guerre|nuits|revient|arretent|traumatique|chaque
        peux|capable|arrive|ose|peur ..1 plus|pas|de ..2 sortir|rentrer|quitter|entrer|debarrer|
            embarquer ..3 chambre|bloc|appart|batisse|maison|dehors|peur|monde|porte|lit|metro|bus|
            dans|>
        trop de monde ..3 capable|peux|sors|panique|angoisse|tremble|respire|coeur
        pleure|braille|pleurer|brailler ..3 arrete|sans|tout|jours|arret|nuit|plus|depuis|
            tout_le_temps|capable ..2 >|arret|nuit|jour|pas|de|je|plus|journee|temps|raison|cesse|
            matin
        depression|burnout|burn_out ..2 >|je|nerveuse|completement|total|encore|majeure|et
        arrete|capable|peux ..1 plus|pas ..2 de|a ..1 trembler|pleurer|brailler|shaker|me_calmer|
            penser|respirer|angoisser|paniquer
        deviens|devient|virer|vire|devenir ..1 fou|folle|dingue|malade
        feel|impression|pense|sens|crois|peur ..3 deviens|devient|devenir|virer|vire|perds|perdre
            ..2 fou|folle|tete|boule|carte
        coeur ..3 debat|palpite|bat|serre|pompe ..4 bras|poitrine|mal|sueur|etourdi|respire
        impression|feel|sens|peur ..3 de|que ..2 mourir|meurs|crever|mort ..4 angoisse|panique|
            anxiete|crise
        mains|corps|jambes ..2 me|mes? ..1 tremble|tremblent|shake|shakent ..4 coeur|pompe|panique|
            arrete|debat|plus|sueur|angoisse|>
        coeur ..1 me? ..1 pompe|debat|palpite|capote
        regarde|check|checker|verifie ..2 la|les|ma ..1 porte|portes|serrure|fenetre ..3 peur|
            arrete|nuit|temps|sans|dors
    """,
        "je fais une crise de panique dans le metro",
        "panique pas jarrive dans 5 min",
        unless="""
        panique_pas|mais_non|excitation|joie|de_joie|excite|froid|frette|tempete|examen_est|
            content|au_disco|heureux|noel|rire|vente
    """,
    ),
    Rule(
        "fr.endroit",
        "unsafe_place",
        "orange",
        "tonight",
        """
        sens|sent|feel|senti ..2 pas|plus|jamais ..2 safe|securite|en_securite|bien_ici|
            correct_ici|a_l_abri|protege
        pas|plus ..1 safe|securitaire|en_securite|secure ..2 >|ici|chez|la|dans|pour|pantoute|avec|
            a|maison|du_tout|depuis
        mon ex ..3 devant|cogne|sonne|a ..2 ma|mon|a_la porte|maison|fenetre|appart|bloc|logement
        dangereux ..2 ici|pour_moi|place|chez|maison ..1 >|je|la
        peur|trouille|chienne ..2 de|d ..2 rentrer|dormir|sortir|rester|aller|retourner|fermer|
            coucher|marcher ..3 >|chez|ici|seul|la|dehors|yeux|chambre|nuit|maison|soir|quelquun|
            moi|dans|a_cause|parce
        gang|monde|gars|il|quelquun|ex|anciens|ancien|crew|hells|motards|bloods|crips|shylock|
            ennemi|police_non|dude|elle|vieux_chum|chum ..4 sait|savent|trouve|connait|sais|
            decouvert|appris|sur|retrouve|trouver ..1 ou ..2 reste|vis|dors|habite|suis|travaille|
            vie|loge|je_reste|couche
        sait|savent|trouve|sur|sais|connaissent ..1 ou ..1 je? ..1 reste|vis|dors|habite|je_reste|
            je_habite|loge|couche|je_dors
        fait|faire ..1 suivre|surveiller|menacer|intimider|taxer|voler|extorquer|sauter_dessus|
            ecoeurer ..2 >|par|dans|encore|ici|a|hier|chez|depuis|au
        me cherche|cherchent ..2 >|pour|partout|il|dette|et|veulent
        apres moi|ma_peau|mon_cul
        dette|dettes|dois|doit|doi|devoir|shylock|argent ..5 menace|tuer|casser|jambes|peur|apres|
            gang|shylock|pusher|hells|paye_pas|frapper|cherchent|payer_sinon|sinon|payer_ou|battre|
            famille
        paye|payer|payes ..2 pas|sinon|avant|ou ..3 casser|tuer|jambes|battre|va|trouver|va_me|
            mort|famille
        casser|peter|casse|brise ..2 les|mes|la ..1 jambes|genoux|bras|gueule|yeule|doigts|dents|
            face ..3 >|si|paye|dette|va|a_moi|demain|soir
        ancien|ancienne|anciens|vieille|vieux|ex ..1 gang|chum|crew|codetenu|complice|co_accuse|
            ennemi|coaccuse|club ..5 ici|sait|trouve|devant|veux|retrouve|menace|maison|chambre|
            cherche|revenu|reste|suit|croise|savent|meme|harcele
        temoigne|stoole|snitch|delateur|stooler|stoolé|parle_a_la_police ..4 contre|ici|lui|me|
            gars|moi|police|sait|savent|>|traite|peur|tuer
        traite|traitent|pense|pensent|pour|appellent ..3 stool|rat|delateur|snitch|pedo|goof|
            diddler|informateur
        dors|dort|dormir|couche ..2 avec|en ..1 mes|mon|un|une|ma ..1 bottes|souliers|couteau|oeil|
            linge|bat|yeux_ouverts|gun|chaussures
        dors que de_un oeil
        rentre|rentrer|rentrent|entrer|entre ..2 dans ..1 ma chambre ..3 nuit|dors|la|soir|barre|
            peur|sans|quand
        vole|voler|fouille|taxe|volent ..2 mon|mes|tout|me|mon_stock ..3 couteau|menace|gun|
            encore_ici|peur
        batailles|bataille|bagarre|chicane|couteau|overdose|violence|bat ..3 chaque|tout|partout|
            ici|chaque_soir|tout_le_temps ..3 peur|dors|nuit|capable|soir|ici|place|jours
        endroit|place|maison|bloc|chambre|ici|refuge|appart ..3 dangereux|dangereuse|pas_safe|
            craint|pas_securitaire|rough|heavy|rempli_de
        quelquun|on|il ..3 rentre|entre|defonce|casse|essaye ..2 chez|dans ..1 nous|moi|ma|mon ..1
            >|encore|nuit|soir|appart|chambre|maison|pendant
        quelquun|monde|gars|char|van|auto|eux|dude ..3 suit|suivent|suivait|surveille|guette|
            guettent|attend|attendent|rode|rodent|fixe|espionne|cherche|cherchent ..3 quand|me|moi|
            rentre|devant|dehors|dors|fenetre|maison|chez|partout|depuis|nuit|bloc
        qui|gars|eux|gang|monde ..1 me|nous cherche|cherchent|traque|surveille >|partout|pour|
            encore|et|depuis|dehors
        je ai ..1 peur >|ici|la_la|a_soir|pour_ma|tellement|vraiment|bien|de_lui|deux|pour_vrai|la
        ai ..1 tellement|trop|vraiment? ..1 peur >|ici|la
        ancien|ancienne|anciens|vieille|vieux|ex ..1 gang|chum|crew|complice|pusher|codetenu ..2
            ma|me|mas|mont ..1 vu|vus|trouve|croise|reconnu|texte|appele|repere|contacte|retrouve|
            spotte
        gang|motards|hells|shylock|pusher|gars|dealer|boss ..2 veux|veulent|reclame|reclament|
            cherche|attend|attendent ..2 leur|son|mon|l ..1 argent|cash|paye|fric|du|peau
        parle|dit|declare|temoigne|snitche|collabore ..2 police|sq|cour|contre ..4 sait|savent|sur|
            trouve|sais|courant|apres
        maison|place|ici|bloc|chambre|refuge ..3 plein|pleine|rempli|remplie ..1 de|d ..1 dope|
            drogue|monde_qui_consomme|junkies|coke|crack|consommateurs|pushers|speed
        peux|capable|veux ..1 plus|pas ..1 rester|vivre|dormir ..1 ici|la ..2 >|danger|peur|dope|
            safe|dangereux
        qui|eux|gars|gang|monde|quelquun ..1 me ..1 suit|suivent|suivait|surveille|surveillent|
            guette|guettent|traque|traquent|cherche|cherchent|fixe ..2 >|partout|depuis|dehors|
            quand|la|pour|dans|encore|tout|de|chaque|je|il
    """,
        "mon ancienne gang a su ou jreste",
        "ma mere sait ou jreste elle vient samedi",
        unless="""
        mere|soeur_vient|livreur|facebook|instagram|insta|tiktok|twitter|hockey|gps|taxi|uber|
            colis|poste|facteur|souper|chat|chien_me|chien_qui_me|monstre|fantome|zombies|ours|
            moustiques|couleuvre
    """,
    ),
    Rule(
        "fr.desespoir",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        plus|pas capable ..2 >|de_rien|pantoute|de_ma_vie|de_continuer|dans|la|je|de_vivre|
            de_toffer|de_ca|et|moi|la_la|de_tout|d_endurer|anymore|du_tout|de_cette|de_me_battre|
            de_faire_semblant|de_meme|de_supporter|de_gerer|de_me_lever|de_souffrir|de_porter|
            vraiment|dendurer|de_prendre_ca
        je|suis|je_suis|ma|moi ..2 a bout ..1 >|de|la|vraiment|je|et|bien|complet|total
        a bout >|de_force|de_forces|de_souffle|de_tout|de_nerf|de_nerfs|de_ressources|la
        au bout ..1 du|de|mon|de_mon ..1 rouleau|bout|corde|limites|limite|ma_corde|mes_forces
        bout ..1 de|du|mes ..1 mon|ma|le? ..1 rouleau|corde|forces|ressources|nerfs
        je|je_abandonne|je_lache|je_crisse|tout|veux|va ..2 abandonne|abandonner|lacher|lache|
            crisse|crisser|sacrer|baisser ..1 tout|la|les|la_serviette? ..1 >|la|bras|tout|la_bas|
            patate|la_serviette|je
        je_abandonne|je_lache_tout|abandonne >|tout|je|la|ca|trop|cest
        je_en|en ai|aie ..2 plein|assez|marre|ma_claque|mon_voyage|pardessus|mon_quota|ras_le ..2
            le|de|mon|plein|la? ..1 >|cul|casque|tout|vie|la|de|truck|pompon|cette|dos|je|me
        marre|ecoeure|tanne|fatigue|fatiguee|tannee|ecoeuree|epuise|epuisee|brule|vide|las|crever|
            maganee|magane ..2 de|d|en? ..2 tout|me_battre|vie|lutter|souffrir|essayer|dedans|
            en_dedans|faire_semblant|etre_fort|avoir_mal|perdre|etre_seul|ma_vie|de_vivre|
            struggler|combattre|moi|etre_moi|pleurer|toujours|recommencer
        tanne|tannee|ecoeure de|de_avoir|de_me ..2 battre|mal|tout|souffrir|essayer|moi
        cest|ca|la|tout ..1 est|devient? ..1 trop ..1 >|la|pour_moi|dur|lourd|gros|a_gerer|je|dure|
            je_en|me|tough|heavy|pesant|tout
        sert|servir|donne|vaut ..2 rien|a_rien|pas|plus_rien ..2 >|tout|ca|vos|continuer|de|anyway|
            de_essayer|pantoute|dans|rien|check|me_lever|essayer|moi|la_peine|rester|parler
        a|ca quoi ..1 ca|sa|bon|sert|servir|donne ..2 >|continuer|essayer|sert|anyway|tout|de|me|
            de_essayer|vivre
        pourquoi|quoi continuer|essayer|me_battre|je_continue|rester|toffer|me_lever|je_essaye|
            je_me_leve|bon
        pourquoi je ..1 suis|me|continue|toffe ..1 encore|la|ici|leve|nee|bat ..1 >|la|ici|encore|
            vivant
        sen|se|fou|crisse|fiche|foutent ..2 tout|monde|personne|moi|de ..2 si|moi|de_moi|crisse|
            fou|je|vivre|que
        tout|personne ..2 sen|fout|crisse|aime|me_aime|veux|comprend|ecoute|ecoute_pas|me_ecoute|
            soucie|pense|tient|me_appelle|la_pour|crisse_de ..2 >|moi|me|de|pas|a|si|ici|la|je|rien
        plus|pas|sans|aucun|perdu|zero ..2 espoir|avenir|futur|issue|porte_de_sortie|but|
            motivation|lumiere|solution|de_espoir|de_avenir|raison ..1 >|de|pour|je|a|dans|la|et|
            dans_ma|nulle
        desespere|desesperee|desespoir|perdu_tout ..2 >|je|la|espoir|completement|total|bien
        je suis|sens|me_sens|feel|je_feel|je_suis|juste|rien_que|sentir|vaut|vaux ..2 vide|inutile|
            mort|nul|brise|brisee|fini|finie|rien|perdu|perdue|crisse|detruit|casse|cassee|un_rate|
            rate|bon_a_rien|bonne_a_rien|dechet|echec|fardeau|merde|marde|de_trop|noye|pourri|
            poche|laid|monstre|abandonne|rejete|seul|seule|maudit|une_erreur|nulle|scrap|
            gele_en_dedans|a_terre|a_ramasser|eteint|detruite|invisible|un_poids ..1 >|en_dedans|
            dans|a|en|pour|la|je|au|comme|et|au_monde|partout|a_soir|depuis|sans|tout|complet|bien
        vide|mort|gele en|a dedans|le_interieur|l_interieur|interieur
        ma|cette|tout ..1 vie ..3 finie|fini|merde|marde|crisse|gachee|scrap|enfer|vide|nulle|
            plate|detruite|rien|cauchemar|joke|ratee|poubelle|noire|chienne|chien|maudite|gache|
            pourrie|scrapee|chier
        vie|chienne de vie|marde|merde|chien
        je_hais|hais|deteste|haie|hai|hait|haïs|haguis|hayis ..2 ma vie|face|personne
        me hais|deteste|haie|haguis|degoute|haïs|meprise|hai|ecoeure ..1 >|tellement|moi|trop|je|
            la|bien|tout|et|moi_meme|au
        je me hais|deteste|degoute|ecoeure
        tout ..2 tombe|se_ecroule|effondre|croule|va_mal|fout|noir|noire|contre_moi|perdu|fini|
            marche_pas|fucke|ecroule|ravage|deboule|chie|va_tout_croche|est_noir|est_noire|scrappe
            ..2 >|morceaux|dans|autour|ma|en|pour|la|je|depuis|et|mort|croche|a|sur|le_camp
        toffe|tofe|tiens|tien|endure|supporte|toffer|tenir|encaisse|resiste|toffrai|tiendrai ..1
            plus|pas ..1 >|longtemps|le_coup|ca|la|de_meme|comme_ca|une_autre|jusque|bon|cette|
            coup|ma|je|tout|debout|encore
        plus la force|le_courage|lenergie|de_force|denergie|de_forces|de_courage|de_gaz|de_jus
        plus ..1 envie|gout ..2 de ..1 >|rien|me_lever|continuer|me_battre|essayer|faire|toffer|
            parler|manger
        @veux|je_veux ..2 que|juste|arrete|ca|tout|la ..2 ca|tout|le_mal|la_douleur|mal|cesse|
            finisse|bruit|voix|souffrance ..1 arrete|finisse|stop|cesse|soit_fini|arretes|fini|
            disparaisse|se_arrete|parte|>|stoppe
        que ca|tout arrete|finisse|cesse|se_arrete|stop ..1 >|svp|la|enfin|une|pour|tout|au|bon|
            fini
        quand|est_ce_que ..2 ca|tout ..1 va ..1 arreter|finir|stopper|cesser
        cest ..1 fini|finie|mort|perdu|crisse|final ..1 pour_moi|>|la|tout|je|ma|dans
        rien ..1 a|va|sert|me_aide|aide|vaut|reste|compte|importe|goute|de_bon ..2
            perdre|marche|aide|jamais|sert|reste|va|tente|>|fonctionne|plus|pour_moi|mieux|bien|
            la_peine|dans_ma|fait
        rien ..1 qui sert|reste|aide|me_aide|tente|va|vaut ..2 >|plus|pour_moi|dans_ma|fait
        rien ..1 qui? marche|fonctionne ..1 plus|dans_ma|jamais|icitte
        seul|seule|tout_seul|tout_seule|pas_personne|abandonne ..2 au|a|avec|dans|dans_la|partout|
            personne|plus|je_en|je ..2 monde|mourir|mes_demons|noir|capable|parler|soir|peux|
            pleure|mal|moi|aime|vie|crever|ecoute
        je suis|me_sens|sens ..1 tellement|trop|vraiment|si|bien? seul|seule|deprime|triste|bas|
            down|depressif|deprimee|depressive|malheureux|malheureuse|desempare|mal ..1 >|la|
            a_soir|depuis|dans|je|que|et|ces|au|en|dans_ma|ici|encore|que_je_ai
        deprime|depression|depressif|depressive|deprimee|deprimer|downe|decourage|decouragee|
            demoralise ..2 >|grave|bien|au|solide|depuis|de|la|je|raide|je_suis|severe|encore|trop|
            plus|complet|total
        besoin|envie|faut ..2 de|que? ..1 je? ..1 parler|parle|jaser|voir ..2 quelquun|a_quelquun|
            avec_quelquun|urgent|vite|a_quelqun ..1 >|vite|svp|la|a_soir|urgent|mal|maintenant|je|
            au
        personne ..1 a|pour|avec ..1 qui? ..1 parler|jaser|me_aide|me_ecouter|m_aide
        cale|coule|noie|sombre|enfonce|plonge|creuse ..1 >|dans|la|de_plus|encore|solide|raide|je|
            pas_mal|bien
        va|file|je_file|filer|filais|feel|sent|sens|je_va ..1 pas|vraiment_pas|mal|tres_mal|
            bien_mal|pas_bien|pas_pantoute|comme_de_la_marde|croche|down|a_terre|comme_d|
            tout_croche|poche|low|bas|marde ..1 >|pantoute|bien|la|du_tout|depuis|et|a_soir|
            dans_ma|je|ces|grave|mentalement|fort|aujourdhui|dans|filer|aller|pour|encore
        pas ..1 bien ..1 dans|du_tout|pantoute|mentalement ..1 ma|la|ma_tete|tete|peau|>
        veux|va|besoin plus|rien ..2 rien|savoir|personne ..1 >|de|vie|tout|ca|savoir
        tout est|cest ..1 noir|noire|perdu|fini|de_ma_faute|gris|mort|fucke|pourri|crisse ..1 >|
            dans|je|la|et|autour|a|en|pour
        noir dans ma tete
        peux|capable plus|pas ..1 continuer|tenir|avancer|toffer|endurer|faire_semblant|vivre|
            supporter|me_battre|survivre|prendre|encaisser|gerer|respirer_ici ..1 >|de_meme|
            comme_ca|ca|la|ainsi|je|longtemps|une|comme|tout|tout_ca|cette|de|dans|et
        veux ..1 me ..1 sauver|cacher|enterrer|evaporer|effacer ..2 >|loin|de_tout|pour|dans|
            du_monde|sous
        fuck|fourre|crisse|foutre|merde ..1 ma|la|cette|tout ..1 vie|monde|tout|existence
        xgrave
        donne|donner|crisse|perdu ..1 ma langue|pour_mort
        je suis|etais ..1 plus|pas capable >|.
        plus capable >
        plus capable ..3 >
        a bout
        plus capable de|la|de_vivre|anyway|je|je_te
        je suis a bout
        sais|voit|vois|connais ..1 plus|pas ..1 quoi|comment|ou ..1 faire|men_sortir|continuer|
            virer|me_tourner|aller|penser|faire_de
        ai|reste ..1 plus|pas personne|rien|ami|famille|espoir|dami ..1 >|la|dans|a|au|pour|je|sur|
            qui|vers|de
        a|ca|sa donne|sert|change|vaut quoi|rien ..1 >|de|tout|anyway|et|continuer
        quoi ca donne|sert
        ai ..1 plus|pas ..1 de? ..1 espoir|famille|ami|gout|jus|vie|avenir|raison|force|energie
        plus|pas ..1 de espoir|avenir|force|courage|energie|gout|raison
        tout|rien|plus|pas ..1 de? ..1 importance|limportance|sens|sens_a|gout ..1 >|pour|a|dans|je
        me|je ..1 sens|feel|suis ..2 vide|mort|inutile|rien|perdu|brise|fini|pourri|de_trop|
            abandonne|detruit|demoli
        en_peux|peux|plus ..1 plus >|la|vraiment|de|je|a|et|pantoute
        je en peux plus
        trop mal|dur|lourd|souffrance|de_douleur|souffre ..2 >|en|dans|a|pour|je|dedans|vivre|
            continuer|endurer
        mal|souffre|souffrir|douleur ..1 en_dedans|trop|dans_mon_coeur|a_lame|de_vivre|interieur|
            tout_le_temps
        suis|etais ..1 au|a|dans ..1 le? ..1 plus_bas|bas|fond|trou|bout_du_rouleau|fond_du_trou|
            terre|bas_fond ..1 >|du|de|dans|la|je|depuis|comme
        touche|toucher|rendu|frappe ..1 le|au|dans fond
        occupe|occupez|inquiete|inquietez|souciez|souci ..2 plus|pas ..1 de|pour moi >|anyway|
            jamais
        oubliez|oublie moi >
        dors|dormi|dormir ..1 plus|pas ..3 nuits|jours|semaine|depuis
        nuits|jours ..2 dors|dormi ..1 plus|pas
        pas dormi|mange ..3 nuits|jours|depuis
        suis|juste|etre|reste ..1 un|une|rien_que|que_un ..2 looser|loser|rate|perdant|dechet|
            echec|nul|fardeau|raté|bum|minable|pas_bon|imbecile|pourri|salaud|fuckup
        envie|gout|pret|tente ..2 de ..1 tout ..1 lacher|abandonner|sacrer_ca|crisser_ca ..1 >|
            prise|tout|la|ca|patate
        il il a ..1 plus|pas ..1 rien ..1 >|a|pour|qui|dans
        a ..1 plus|jamais rien ..1 >|qui|pour|de_bon|a_faire
        jamais|plus rien ..1 qui? ..1 marche|va|fonctionne|aboutit|de_bon ..1 pour|>|avec|dans|moi
        mauvaise|mauvais|dure|sale|noire ..1 passe|place|periode|etat|spin|phase ..1 >|la|depuis|
            je|dans|mentalement
        suis|file ..2 dans|pas ..2 mauvaise|mauvais|noir|sombre ..1 passe|place|endroit|etat
        force|forcer|je_essaye|bats|essaye ..1 plus|encore|pour|anyway ..1 rien|>
        sais pas ..1 pourquoi ..1 je ..1 me? ..1 force|essaye|continue|leve|bats|vis|reste
        fond ..1 du|de ..1 baril|trou|gouffre|puit
        fatigue|fatiguee|epuise|brule ..2 pour|de ..1 continuer|me_battre|essayer|vivre|toffer|
            me_lever ..1 a? ..1 battre|>|me|encore|de|plus
        deprime|triste|down|bas|a_terre|fatigue ..2 pour|de ..1 me ..1 lever|laver|sortir|manger
        pour|a quoi ca ..1 sert|rime
        plus|pas|manque|perdu|sans|reste ..2 de|la|l|d ..1 fight|force|energie|courage|jus|gaz|
            volonte|gout|combat ..1 en|dans|>|pour|de ..1 moi|dedans|me|continuer|vivre|lutter|>|
            rien
        que_est|quesse|kesse|quoi|que|quest_ce ..2 je fait|fais|faire|crisse|fou ..1 ici|encore|la|
            sur_terre ..1 >|encore|en|la
        chaque|tout ..1 les? ..1 jour|jours|journee|matin ..3 pire|dur|enfer|plus_dur|pareil|
            calvaire|supplice
        de_pire|pire en pire
        cest|tout ..1 de|rendu|est ..1 pire|pire_en ..1 en|quavant|>
        arrete|arreter|capable ..1 plus|pas ..2 ma|mes|de|la ..1 tete|penser|pensees|hamster|
            cerveau|idees|tourner|ruminer|jongler
        tete|cerveau|pensees|idees ..2 arrete|arretent|tourne|tournent|spin|explose|roule|roulent|
            veux ..1 pas|plus|en_rond|sans|tout|trop|darreter|>|vite
        tanne|ecoeure|epuise|tannee|assez|plein|fatigue|brule|marre ..2 de|du|d|le|mon ..1 tout|
            monde|ca|cul|moi|casque|vie|me_battre|souffrir|truck|vivre ..1 >|la|de|et|je|ca|ici|
            le_monde|cette
        gagner|gagne|reussis|reussir ..1 jamais|pas|plus ..1 >|rien|a|dans|de
        tout ..1 va|est|vire|fout ..1 mal|croche|chier|marde|cul|en_marde|a_lenvers|le_camp ..1 >|
            dans|depuis|je|et|a|ma|pour
    """,
        "chu pu capable de rien, ma vie est scrap",
        "chu pu capable de trouver mes cles lol",
        unless="""
        cles|clefs|telecommande|trouver|ouvrir|prononcer|wifi|imprimante|app|bus|trafic|neige|
            hiver|pelleter|vaisselle|menage|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|
            canadiens|match|pizza|resto|gateau|dessert|cafe|bruit|cours|recette|cuisine|de_neige|
            tempete|pluie|froid|chaleur|prix|cher|stationnement|formulaire|paperasse|travaux|
            saison|rdv|attendre|au_bout_du|linge|bouger|shift|travailler_le|coucher_tard|party
        chicane|obstine
        obstine
        de_rire|frigo|nouilles
    """,
    ),
)

MASKS = (
    Mask(
        "fr.masque.argent_du_bus",
        """
        pas|plus|manque ..1 de|d? ..1 argent|cash|sous ..2 bus|autobus|metro|taxi|passe|essence
    """,
        "pas d'argent pour le bus",
        "pas d'argent pour manger",
    ),
    Mask(
        "fr.masque.mort_de",
        """
        mort|mourir|crever|meurs|mourrais ..1 de ..1 rire|faim|fatigue|chaud|froid|honte|soif|gene|
            ennui|rires|de_ennui|sommeil|chaleur|frette|curiosite|jalousie|de_amour|amour|envie|
            manger
        mort|meurs|crever de|d rire|faim|chaud|fatigue|honte|soif|frette|froid|ennui|envie
        cell|char|batterie|tele|ordi|auto|laptop|plante|plantes|frigo|laveuse|moteur|ecran|xbox|
            pile|piles|lave_vaisselle|truck|tablette|toaster|souffleuse|bus|reseau|internet ..2
            est|sont|a|vient_de? ..1 mort|meurs|mourir|crever|lache|finie
        mort ..1 de_rire|tranquille|pour_la_patrie|saison|bois|angle
        dans ..1 le? ..1 game|jeu|film|jeux ..3 mort|mourir|meurs|tue|tuer
        point|angle|bois|temps|feuilles|nature|peine|langue|poids mort
        plutot ..1 mourir|mort|crever ..1 que ..1 de? manger|boire|porter|ecouter|regarder
        prefererais|prefere ..1 mourir|crever ..1 que ..1 de|d
        pas|presque|failli ..1 mort|mourir ..1 de|en ..1 rire|voyant|honte|peur
        a mourir|crever de ..1 rire
        belle|beau|bon|bonne|drole|plate|ennuyant a mourir|crever
        jusqu|jusque ..2 mort nous|equipe
        heure|lheure de ma mort
        mort de fatigue|honte|rire
        suis mort ..1 de ..1 rire|fatigue|faim
    """,
        "mort de rire",
        "jveux mourir. rien a rire",
    ),
    Mask(
        "fr.masque.tuer",
        """
        tue|tuer|tuait|tuent ..1 le|du|les? ..1 temps|orignal|chevreuil|mouche|maringouin|souris|
            coquerelle|moustiques|bibittes|araignee|dinde|poules|cochon|ambiance|le_party|la_vibe|
            mood
        tue|tuer|meurs|meurent|suicide|overdose|overdoses|mourir|meurtre|tire|poignarde|violence
            ..5 dans|au|aux|de|sur ..1 le|la|les|un|l? ..1 @film
        ma|me|mont|mas|ca|vous tue|tuez|tuer ..1 avec ..1 sa|ta|ses|vos|tes|cette|leurs
        ca|cest|shift|job|escaliers|chaleur|genoux|pieds|dos|jambes|attente|suspense|froid|examens
            ..1 me|nous|ma tue|tuer|achever
        tu|vous me tue|tues|tuez|tuer
        pourrais|pourrait|tuerais ..1 tuer|tue ..1 pour
        je tuerais pour
        tout ..1 tue ..1 ca|>|en
        tue|tuer ..1 ca|cela ..1 au|en|a|sur
        tirer|tire|tirez|tires ..1 les|la|le|un|de|sur|une|mon ..1 rideaux|chasse|joint|plug|porte|
            cartes|corde_du|table|carte|lait|oreille|dessin|conclusion|profit|buche|numero|photo|
            marche|puff|cheveux|langue|manche|trait|cafe
        tire|tirer ..1 au|par|a|sur ..1 sort|but|les_rideaux|erable|le_erable|bas|poignets|filet|
            tank
        tire d|sainte_catherine|erable
        shoot|shoote|shooter ..1 moi|lui|un|les|la|ton|le
        pogne|pogner|tape|taper|tombe|tomber ..1 sur|les ..1 nerfs
        je_ai|ai frappe|frapper un|mur|noeud|une ..1 noeud|mur_avec|chevreuil|affaire|nid|orignal
        chasse|tir ..1 au|a_l|a
        mitraille|bombarde ..1 de|d ..1 questions
        @film ..2 tue|tuer|meurs|tire|tuent
        @film ..5 mort|suicide|overdose|meurtre|poignarde|battu
        agent|mere|pere|boss|blonde|femme|coloc|prof|coach|chum|elle|il|soeur|frere|mari ..2 va|
            irait ..1 me ..1 tuer|etriper|etrangler|arracher ..1 si|quand|parce_que|pour|je_ai|en
            ..3 retard|oublie|manque|arrive|casse|perdu|pas_la|mange|oublier|brule|cochonne
        me|se|te|nous tue|tuer ..1 a ..1 la|le|l? ..1 le_ouvrage|ouvrage|job|travailler|repeter|
            expliquer|dire|travail|essayer|tache
        poignarder|poignarde|couteau ..2 dans le dos
        conduit|conduire|chauffe|roule ..2 comme ..6 tuer|mort|mourir
    """,
        "on va tuer le temps au centre",
        "jva le tuer a soir",
    ),
    Mask(
        "fr.masque.couper_sauter",
        """
        coupe|couper|coupez|coupent|coupait ..1 le|les|la|de|dans|mes|du|mon|des|une|un|en|au|leur|
            ma ..1 gazon|gateau|cheveux|legumes|bois|heures|gras|oignons|court|shift|depenses|
            sucre|pain|viande|steak|barbe|ligne|poil|courant_ici|deux|parole|tarte|herbe|haie|
            couleur|route|wifi|son|moteur|budget|ongles|fromage|sandwich|tissu|pizza|rideaux|poire
        coupe|couper ..1 de ..1 cheveux|bois|gazon|stanley|monde
        me ..1 couper|coupe|faire ..1 couper? ..1 les? ..1 cheveux|ongles|poils|barbe|une_tranche|
            un_morceau
        coupe|coupee|coupure de|du|en ..1 courant|papier|cheveux|deux|stanley|la_job|journal
        me ..1 suis|est? ..1 coupe|brule|blesser|fait_mal|frappe|cogne|pete|egratigne ..3
            cuisinant|job|travail|cuisine|papier|rasant|par_accident|jouant|patin|hockey|poele|
            toaster|soleil|glace|orteil|four|gym|rase|conserve|sur_une_boite|accident|basket|
            soccer|cheville|dos|pied|genou|langue|doigt|pouce
        saute|sauter|sautez ..2 aux|conclusions|la_corde|de_joie|sur_l|une_etape|un_repas|
            au_plafond|dans_le_bus|dans_la_douche|dans_le_char|le_pas|sur_le_occasion|
            sur_l_occasion|une_ligne|parachute|bungee|un_tour|les_etapes|diner|souper|dejeuner|
            en_parachute
        pendu|pend|pendre|pendue ..2 a ..1 son|ton|mon|sa cou|levres|oreille
        pendaison|pend|pendre ..1 de|la|une|mes? ..1 cremaillere|linge|rideaux|cadre|cadres
        jeu|au|du ..1 gars? pendu
        jette|jeter|pitche|lance|crisse|garroche ..2 en|de|un|une|a|l? ..1 oeil|coup_de_fil|coup|
            eau_au_moulin|fleurs|eponge|serviette_sur
        me ..1 jeter|jette|pitche|garroche|lance ..1 dans|sur|devant ..1 le|la|mes|un|les|l ..1
            lit|etudes|divan|douche|job|nouveau|gateau|bouffe|ouvrage|tele|pizza|travail|piscine|
            tas
        coup|coups ..1 de|d ..1 main|foudre|oeil|fil|pouce|coeur|soleil|chance|vieux|balai|cell|
            barre
        coup_de_barre|coup_de_vieux
        gun ..1 a ..1 clous|colle|eau|peinture|calfeutrer|agrafes
        bombe|bombes ..1 aerosol|recette|ta|chocolat
        cest ..1 de|de_la|la|une ..1 la? bombe
        lame ..1 de|d ..1 lame|souffleuse|scie|patin
        corde ..1 a ..1 linge|danser|sauter|bois
        crise|attaque ..1 de|du ..1 coeur ..2 quand|prix|voyant
        presque|failli ..2 faire|pogner|fait|avoir ..1 une? crise
        faillit|failli ..1 pisser|tomber
        saigne|saigner ..1 a|pour ..1 blanc|la_patrie
        steak|boeuf|cuisson saignant
        prise|test|don|don_de|prises ..1 de|du sang
        sang ..1 froid|chaud|neuf|bleu|dencre
        bon|mauvais sang
        frappe|frapper|frappez ..1 a|ala|au|sur|la|dans ..1 la|le|ma? ..1 porte|mur|balle|ballon|
            noeud
        coeur ..1 gros|mou|or|dor|sur_la_main
    """,
        "coup de main pour le frigo",
        "coup de couteau dans le ventre vite",
    ),
    Mask(
        "fr.masque.mieux",
        """
        depuis|ca_fait|il_a|il_il_a ..1 ma|mon|la? derniere|dernier ..1 rechute|conso|overdose|
            brosse|tentative|verre|consommation|fois
        clean|sobre|abstinent|sobriete ..2 depuis|#|six|deux|trois|un_an|de|a
        pas|aucun|aucune|sans ..1 de|d? ..1 craving|cravings|rechute|overdose|idees|danger|crise
        mandat|accusation|accusations|charges|charge|cause ..2 leve|levee|levees|tombe|tombees|
            retire|retirees|reglee|regle|annule|laisse_tomber|abandonnees|retiree
        negatif|negative|clean|propre
        dit non ..1 au|a
        couvre|couvre_feu ..1 feu? ..1 est|a|change|rendu|passe|repousse|23h|22h
        enquete|verification ..1 de|d antecedents
        panique|stresse|inquiete|capote|angoisse pas
        pas ..1 de ..1 panique|stress|souci
        fait|faire|faisais ..1 pas|plus mal
        ma|me|ont ..1 pas frappe|battu|touche|fait_mal|menace
        formation|cours|kit|trousse|atelier|prevention|journee|semaine|sensibilisation ..4
            overdose|naloxone|suicide|violence|premiers_soins|overdoses|surdoses|rechute
        premiers|premier soins ..4 overdose|overdoses|naloxone|crise
        dernier|derniere texto|message ..2 je|voulais|cetait|etait|pas_pour|pour_mon|erreur|lautre
        mon|son|ton|un|lautre ancien coloc
        resiste|evite|empeche|prevention|eviter|groupe|pas ..1 de|la|du? ..1 craquer|rechuter|
            rechute|overdose|suicide|boire|consommer
        @film ..4 overdose|suicide|violence|conjugale|meurtre|naloxone
        pas de trouble|charge
    """,
        "jai pas consommé depuis 2 mois",
        "jai pas consomme depuis 2 mois. jveux mourir",
    ),
    Mask(
        "fr.masque.dehors_faim",
        """
        faim ..1 de_loup|pour_souper|on_mange|tu|je_arrive
        je_ai|ai ..1 bien|tellement|trop? faim ..1 >|on|tu
        jeter|mets|mettre|sortir|sors|sort|met ..1 le|les|la ..1 vidanges|poubelle|recyclage|chien|
            bac|bacs|poubelles ..1 dehors|rue
        la|du|de_la|ma|dans_la ..1 bonne|meme|prochaine rue
        rue ..1 principale|sherbrooke|ontario|saint|st|ste|sainte
        perdu|perd|perdre ..1 une|ma|la|sa|mes|mon ..1 dent|cle|cles|cell|carte|tuque|game|match|
            mitaine|poids|patience|temps|appetit|mes_cles|bas|parapluie|sommeil_hier|accent|pari
        laisse ..1 un|une|ton|mon ..1 message|texto|chance|manteau|tip|note_a_la|cle|cles
        deuil ..1 de ..1 ma_tuque
    """,
        "jai ben faim on mange tu",
        "jai ben faim j'ai rien mangé depuis 2 jours",
    ),
)

WATCHED = """
        rep|reponds|repond|repondez|reponse|ecris|ecrit|ecrivez|texte|textez|rappelle|rappelez|
            appelle|appelez|texter|ecrire|repondre ..1 moi|me|plus? ..1 pas|plus !@pause ..1 >|il|
            elle|svp|
            ici|par|a|sur|la|on|mon|moi|quelquun|en|texto|je_suis
        pas ..1 me|de|besoin? ..1 repondre|reponse|texter|rappeler|ecrire|reponds|texte|texto svp?
            !@pause ..1 >|il|elle|ici|sur|mon
        me|faut pas|plus ..1 me|que ..1 texter|ecrire|repondre|rappeler|texte|ecrive
        texte|texto|ecris|ecrivez|textez|repond|reponds|rep|appelle ..1 moi|me? ..1 pas|plus
            !@pause
        @il|qui|lautre ..2 lit|lis|lire|check|checker|regarde|voit|fouille|surveille|surveiller|
            controle|prend|lisent|watch|espionne|peux_lire|va_lire|trouve ..2 mes|mon|le|tout|les|
            dans|ca|ce ..2 texto|message|cell|affaires|conversations|courriels|que_je_ecris|snap
        il|elle|chum|mari ..1 lit|check|lis|regarde|fouille|voit ..1 tout|mes|mon|ca|le ..1 >|
            texto|cell|message
        il|elle ..2 va|peux|pourrait|risque ..2 lire|voir|tomber|trouver ..2 ca|ce|cest|le|mes|
            message|texto|>
        il|elle|@proche ..2 ma|a|me|prend|pris|garde|confisque|as ..2 pris|prend|mon|garde|
            confisque|casse ..1 mon|le? ..1 cell
        cest|est pas mon|le|a ..1 cell|numero|moi_le_cell|bon_cell
        pas mon|le_mien|a_moi ..1 cell|numero
        sur|avec|pris|emprunte|prends|prete|du ..1 le|un|son|a|l? ..1 cell ..1 de|a|d|du|prete|
            emprunte ..1 un|une|mon|ma|le|la|quelquun|l|ami|gars|autre|voisin|coloc|intervenant|
            soeur|lui|@proche
        emprunte|empruntee|emprunter un|le|son|ce cell
        cell ..1 emprunte|prete|partage|de_la_maison|du_voisin|de_ma|de_mon|d_un
        sur|avec son|leur cell
        efface|effacez|supprime|delete ..1 ca|ce|mon|le|mes|apres ..1 texto|message|apres|lu|>
        quelquun|on|il ..1 lit|regarde|surveille ..1 par|dessus|mon|mes ..1 dessus|epaule|ecran|
            texto|cell
"""
_CLITICS = {
    "j": ("je",), "m": ("me",), "t": ("te",), "s": ("se",), "l": ("le",), "d": ("de",), "n": (),
    "c": ("ce",), "k": ("que",), "qu": ("que",),
}  # fmt: skip

# Words of two letters that may hide behind a little one: "jva", "jai", "quy".
_SHORT = frozenset(
    ("ai", "va", "ve", "en", "me", "te", "se", "le", "la", "il", "as", "un", "on", "ya")
)


def _fold(word: str) -> str:
    """A word with the endings that sound alike made one: tuer, tué, tuez, tue -> tue."""
    if len(word) < 4:
        return word
    for ending, kept in (("ees", "e"), ("ee", "e"), ("er", "e"), ("ez", "e"), ("es", "e")):
        if word.endswith(ending):
            return word[: -len(ending)] + kept
    if word.endswith(("aient", "ait")):
        return word[: -len("aient" if word.endswith("aient") else "ait")] + "ais"
    if len(word) > 4 and word[-1] == "s" and not word.endswith(("ais", "ss", "us", "is")):
        return word[:-1]
    return word


def _inflected(text: str, spelled: Spelling) -> tuple[str, ...]:
    """The folded word, or one behind little words written together: jveux -> je veux."""
    folded = _fold(text)
    if folded in spelled.vocabulary:
        return (folded,)
    return _apart(text, spelled, 3) or ()


def _apart(text: str, spelled: Spelling, depth: int) -> tuple[str, ...] | None:
    for size in (2, 1):
        head, rest = text[:size], text[size:]
        little = _CLITICS.get(head)
        if little is None or len(rest) < 2:
            continue
        found = spelled.known.get(rest) if len(rest) > 2 or rest in _SHORT else None
        if found is None and len(rest) > 2 and (folded := _fold(rest)) in spelled.vocabulary:
            found = (folded,)
        if found is None and depth > 1:
            found = _apart(rest, spelled, depth - 1)
        if found is not None:
            return little + found
    return None


FRENCH = Table(
    language="fr",
    typed=TYPED,
    slots=SLOTS,
    rules=RULES,
    masks=MASKS,
    watched=WATCHED,
    negations="pas jamais aucun aucune sans ni rien personne",
    negated_after="pas plus jamais",
    begins="capable envie rien personne gout raison la le les je que de",
    carriers=(
        "de du d vraiment envie besoin gout pense penser intention que je me veux va ete eu "
        "fait faire des l la le a trop encore non l'intention aller pantoute question "
    ),
    subjects=(
        "je j moi mon ma il elle on tu vous mais la "
        "le les cette ce "
    ),
    common=(
        "je me moi mon ma mes le la les l un une des de du d et a au aux en dans sur pour par "
        "avec que qui ce ca cest il elle on tu vous y est suis ai as pas plus rien tout va "
        "veux fait faire se son sa ses mais si quand ou la ici soir bien trop encore ete etre "
        "avoir ont dit peux jai sont te nous leur lui eux chez sans comme aussi pense dis "
        "apres avant quelquun monde personne gars fille demain aujourdhui hier jour jours # "
        "svp merci capable besoin faut prend pris mis met sais sait voir passe jamais "
    ),
    twins={},
    long_words=(
        "suicide suicidaire suicider mourir overdose naloxone ambulance methadone suboxone "
        "saigne connaissance convulsions respirer etrangler poignarder couteau eviction "
        "expulse itinerant rechute rechuter consomme consommer angoisse panique anxiete "
        "deprime depression pilules bouteille insuline hopital urgence poitrine enceinte "
        "funerailles couvre desespere abandonne serrure refuge quelquun violence "
        "violer menace enferme taillader disparaitre vivant reveiller accident infection "
        "engourdi balcon medicament prescription pharmacie sevrage securite "
    ),
    fold=_fold,
    inflected=_inflected,
)  # fmt: skip
