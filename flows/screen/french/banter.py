"""Strong words of shop, sport, kitchen and beast: French texts that name no danger."""

from flows.screen.rules import Mask

TASTY = "ecoeurante|ecoeurant|bon|bonne|delicieux|delicieuse|succulent|cochon|malade_raide"
DISH = (
    "tourtiere|poutine|tarte|gateau|soupe|sauce|pizza|souper|diner|repas|bouffe|buffet|lasagne|"
    "burger|sandwich|dessert|ragout|pate|patates|brownie|biscuits|sucre|creton|cretons|brunch"
)
STING = (
    "guepe|guepes|abeille|abeilles|bourdon|taon|ortie|tique|maringouin|moustique|brulot|fourmi|"
    "fourmis|araignee|mouche|bibitte|frelon|echarde|cactus"
)
DEVICE = (
    "cell|char|batterie|tele|ordi|laptop|tablette|frigo|laveuse|moteur|ecran|manette|pile|wifi|"
    "truck|scie|souffleuse|toaster|imprimante|velo|radio|montre"
)
SHOPPING = "lait|pain|oeufs|beurre|cafe|sucre|papier|cles|lunch|epicerie|bouffe|couches|nourriture"
FIGHTS = "boss|coach|entraineur|entraineuse|physio|kine|trainer|prof_de_gym"
KIN = "mere|maman|soeur|frere|coloc|blonde|femme|belle_mere|boss|patron|patronne|cousine|tante"
SPOILT = (
    "retreci|casse|perdu|oublie|brise|renverse|brule|tache|scratche|echappe|mange|dechire|egratigne"
)

MASKS = (
    Mask(
        "fr.badinage.gout",
        f"""
        {DISH} ..3 {TASTY} ..5 mourir|crever|mort
        {TASTY} ..2 failli|pourrais mourir
        {DISH} chaud|chaude
        regard|sourire|prix|piment|haleine|talon|talons qui tue|tuent
        slush|sloche|barbotine|drink|shooter|ailes|sauce ..1 suicide
        """,
        "la poutine etait bonne jai failli mourir",
        "jai mangé ma poutine jveux mourir",
    ),
    Mask(
        "fr.badinage.sport",
        f"""
        {FIGHTS} ..1 veux|va|essaye|cherche ..1 de|a? ..1 me|nous tue|achever|crever|finir
        fait|faire|couru|courir|courais ..1 des|nos|les|# suicide ..5 gym|gymnase|patin|glace|coach|
            pratique|entrainement
        jambes coupe|sciees|mortes ..4 km|kilometres|escaliers|gym|velo|marche|course|squats|etages
        acheve|mange|tue|battu|lave|plante|fini ..1 en # coup|coups|set|manche|manches|minute|
            minutes
        poker|cartes|blackjack|bingo|loto ..2 sans argent|cash
        bout de souffle ~5 etage|etages|quatre_etages|marches|escalier|cote
        mettre|fait|faire|fais ..1 le|la mort ..3 chien|pan|dit|planche|piscine|yoga
        chien|chat|chiot ..1 fait|fais le mort
        """,
        "mon entraineur veut me tuer: 100 burpees",
        "mon ex veut me tuer",
    ),
    Mask(
        "fr.badinage.betes",
        f"""
        {STING} ..2 ma|mas|me|mont|se|la|le pique|mordu|piquer
        oiseau|souris|rat|mulot|ecureuil|lievre|papillon|arbre|plante|plantes|fleurs|branche|
            feuilles
            ..1 est|sont? mort|morte
        chat|chien|minou|voisine ..4 me? surveille ..2 >|lol|haha|par|#
        """,
        "une guepe ma piqué au chalet",
        "un gars ma piqué au chalet",
    ),
    Mask(
        "fr.badinage.objets",
        f"""
        {DEVICE} ..7 il|elle ..1 est|sont mort|morte|fini
        tire bouchon|bouchons|d_erable|derable|pois|fesses|lait|ligne|jus|derables
        me|nous|se|te|lui tire ..1 des|un|une|le|la ..1 elastique|elastiques|boules|boule|papier|
            oreille|pipe|manche|langue|pichenottes|cartes
        feux_d|dartifice|artifice|petards|popcorn|balloune ~6 va|vont pete|exploser|sauter
        hache|couteau|scie|marteau|machette ..2 pour ..1 le|du? fendre|bois|buches|branches|foyer|
            legumes|pain|clouer|cuisine|job
        hache|machette|couteau ..3 fendre|fend le|du|des bois|buches
        """,
        "mon cell est tombé dans toilette y est mort",
        "mon frere est tombé dans toilette y est mort",
    ),
    Mask(
        "fr.badinage.gronde",
        f"""
        {KIN} ..1 va|irais ..1 me ..1 arracher|devisser|tuer|etriper|etrangler|decapiter ..2 tete?
            ..1 je_ai|si|quand ..1 je? ..3 {SPOILT}
        ma|mas|mont|as fait ..1 faire une|un crise|infarctus|arret ..1 de? ..1 coeur|cardiaque|>
        toune|chanson|refrain|chanteur|chanteuse ..2 dit|dis|chante ..2 veux ..1 mourir|crever
        raconte|racontais|temoigne|temoignage ..1 de|d? son|leur|sa overdose|suicide|rechute|
            tentative
        trompe ..1 de jour|heure|date|bloc ~8 porte ..1 est? barre|ferme
        police|nouvelles ..1 a la radio|tele|tv
        tue|arrete|battre|poignarde|tire|mort|mourir ..2 a ..1 la? tele|tv|radio|nouvelles
        film|serie|livre|emission ..3 fini|finit|finis|finissais ~6 meurt|meurs|mort|tue
        dentiste ..3 gele
        train|bus|autobus|metro|rue|livreur|facteur|char passe pres|proche|devant
        jambe|jambes|bras|main|mains|pied|pieds|doigts|fesse ..3 engourdi|engourdis ~5 assis|
            accroupi|dormi|position
        trop pris de|du|des dessert|gateau|poids|cafe|photos|retard|place|temps|notes
        repond pas ~4 gym|travail|job|dort|dors|douche|shift|cours|reunion|char
        couteau ..1 sur ..1 la table ~4 gateau|souper|pret|pain|beurre
        faire mal a ..1 mon|ma|mes budget|portefeuille|orgueil|paye|ego
        boss|patron|gerant|patronne ..1 ma remercie ..1 devant|pour|dans|en
        gun a plomb|air|colle|eau|clous
        est interdit ..1 a|au|de|dans|ici
        force|oblige ..1 a|de ..1 manger|gouter|danser|chanter|regarder|ecouter|magasiner|porter|
            courir
        achete|acheter|aiguise|aiguiser|lave|set ..2 couteau|couteaux ..1 de|a|pour ..1 cuisine|
            pain|
            steak|peche|tapis|gypse|legumes|beurre
        lame ..4 a|de|pour ..1 tapis|gypse|job|shop|prelart|carton|scie|patin|patins
        ca a|va? gele|geler
        chien ..4 mordu ..1 les|mes|mon|la bottes|souliers|manteau|pantalon|divan|laisse|lacets
        mordu|mange ..1 les|mes|ma|mon|la|le bottes|souliers|manteau|pantalon|divan|laisse|lacets
        mourir moins niaiseux|nono|cave|con|ignorant|bete
        plus|pas sur de ..1 adresse|heure|date|place|numero|chemin
        va etre mort|crever ..3 si je me? ..1 couche|dors|repose|mange|arrete
        finale|match|partie|canadiens|habs ~4 coeur brise
        perdu ses eaux ~6 mononcle|matante|parrain|marraine|tante|oncle|papi|mamie
        vois plus|pas mon|le|la|ma|les|mes char|auto|cles|lunettes|bus|trottoir|entree|cell
        sest casse|foule|coupe|brule|tordu|pete ..1 le|la|un|une|les|son|sa orteil|doigt|bras|jambe|
            cheville|poignet|genou|dent|pouce|ongle|nez|pied|epaule|hanche|langue
        pris|prends|prend|prendre ..1 un|une|1|2|deux tylenol|advil|aspirine|motrin ..1 >|pour|
            avant|
            contre
        cogne|frappe ..1 a|dans ..1 la|ma? porte ..1 >|je|attends|attend|deux|2
        intervenant|intervenante|prof|conferencier|animateur|animatrice|infirmiere|policier|
            ministre|
            medecin ..1 a? parle|explique|jase|discute|parlais ..2 overdose|suicide
        overdose|overdoses|suicide ..1 a|dans|pendant ..1 la|le|notre? reunion|cours|formation|
            atelier|ecole
        bat|battre|battu avec|contre ..1 ses|mes|les|la|le|son|mon devoirs|ordi|imprimante|neige|
            papiers|
            souffleuse|formulaires|cancer|maladie|virus|wifi
        date|heure ..1 est ..1 fixe|choisi|decide ~2 on|rencontre|entrevue|noces|mariage|rdv|reunion
        dentiste ~6 parle|bouche|face|levre|levres|langue ..1 mou|croche|gelee|gele|molle
        """,
        "ma soeur va m'arracher la tete j'ai retreci son chandail",
        "mon chum va m'arracher la tete",
    ),
    Mask(
        "fr.badinage.travail",
        """
        gang|equipe|shift|quart de nuit|soir|jour|fin_de_semaine|bureau|shop|chums
        gele|frette dehors ..3 minutes|minute|attendant|bus|autobus|pause
        carte|formation|atelier|cours|diplome ..1 de? naloxone
        vous|te|tu remercie
        renvoye|renvoyer ..1 moi? ..2 adresse|message|texto|lien|photo|heure|numero|info|infos|
            courriel|formulaire|colis|papier|code|cle|liste
        """,
        "la gang de nuit a shop est ben drole",
        "la gang de nuit me bat",
    ),
    Mask(
        "fr.badinage.courses",
        f"""
        oublie|prends|achete|amene|rapporte|ramene|prend pas? ..1 le|la|les|du|de|des ..1 {SHOPPING}
        va_il|va_y|allez_il|pars|partez|commence|commencez|mange|mangez|continue sans moi
        offert|gagne|reussi|obtenu|accepte|decroche|fier|fiere|content|contente|hate ~6 je? capote
        virer|vire|devenir fou|folle lol|haha|mdr|xlaugh
        @film ..5 trouve|trouvent|retrouve ..1 le|un corps|cadavre
        plus|pas de? ..1 place ..1 dans ..1 le|la|mon|ma|les frigo|garde_robe|valise|coffre|char|
            congelateur|sac|
            agenda|
            tiroir|bus|van|stationnement
        nouvelle|nouveau ..1 blonde|chum|job|char|appart|logement ~3 je? capote
        veux plus parler|discuter|entendre|argumenter ..1 de? ca
        en peux plus des|de_la|du|de pubs|annonces|neige|hiver|pluie|trafic|musique|toune|chaleur|
            cones|attente|reunions
        rien mange de sucre|sale|gras|frit|bon
        rien|pas mange a|depuis|ce midi|diner
        pas ..1 le? gout|envie|energie de ..1 sortir|cuisiner|magasiner|jouer|travailler|etudier|
            pelleter|bouger|courir|danser|conduire
        conge|malade|donc|faque|ferie ..3 pas de|d ouvrage|travail|shift|job
        pas de|d ouvrage|travail|shift aujourdhui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi
        capote haha|lol|mdr|hihi|xlaugh
        tape|ecris|texte ..2 doigt|doigts
        semaine|mois|jour|jours|annee|semaines|chapitre|page qui|et suit|suivent
        arrete|lache|cesse pas|plus de ronfle|ronfler|jaser|japper|chanter|tousser|miauler|rire|
            parler_de
        < plus de craving|cravings|cauchemars|flashbacks|angoisse|crises !que
        craving|cravings ..1 a|est|sont|ont? passe|parti|partis|tombe ..2 >|vite|et|je|je_ai
        !encore|en|encore_plus plus peur ..1 de|d ..1 rentre|sortir|dormir|parler|appeler|conduire
        inonde un_peu|peux|un_peux
        """,
        "oublie pas le lait pi le pain tranché",
        "ya pu de lait pour le bebe",
    ),
)
