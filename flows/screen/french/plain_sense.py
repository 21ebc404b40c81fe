"""Rinks, games, kitchens, roofs and errands: French words that are grave only elsewhere."""

from flows.screen.rules import Mask

MEAT = "roast_beef|roast|rosbif|poulet|dinde|jambon|oignon|tomates|carottes|melon|ail"
WARM = "cafe|soupe|souper|repas|diner|bain|plancher|pizza|poulet|lunch|the|poutine|chocolat"
AWAY = "gaspesie|voyage|vacances|floride|montreal|quebec|camping|ouvrage|travail|epicerie|ecole"
TOY = "fortnite|call_of|gta|minecraft|roblox|paintball|airsoft|laser_tag|manette|respawn"
SWEAT = "yoga|spinning|crossfit|marathon|jogging|zumba"
SHOP = "brunet|jean_coutu|pharmaprix|uniprix|familiprix|pharmacie|proxim"
FULL = (
    "biblio|bibliotheque|salle|cours|groupe|stationnement|parking|resto|restaurant|terrasse|cine|"
    "cinema|spectacle|avion|train|valise|coffre|cell|disque|garderie|camp|cafe|theatre|spa|frigo"
)
DATA = "contact|contacts|photo|photos|fichier|fichiers|numeros|donnees|courriels|notes|parties"
HEAP = "paperasse|travail|courriels|papiers|boites|devoirs|formulaires|dossiers|lavage|factures"

MASKS = (
    Mask(
        "fr.simple.jeux",
        f"""
        goaler|gardien|gardien_de_but|cerbere ..1 bouge|reagit|voit ..2 pas|plus
        gardien|goaler|joueur|defenseur|gars ..3 tombe|jete|jeter|lache ..1 les gants
        sest|ma|est fait|fais ..1 tuer|tue|planter|ramasser ~7 mise_en_echec|bande|bandes|periode
        {TOY} ..6 mort|tue|tuer
        tirer|tire|tuer|tue|mort ..6 {TOY}
        va? ..1 mourir|meurs ..1 et perdre ..2 armure|vies|niveau|xp|loot|points
        va_mourir ..1 et perdre ..2 armure|vies|niveau|xp|loot|points
        boss de fin ..1 me tue
        fais tue|tuer au boss
        jeu|niveau|boss|sudoku|casse_tete|devoir|puzzle|examen ..4 trop dur|toffe
        vole|voler ..1 la|le|un|ce game|match|but|punch|show|victoire
        vole|voler ..1 notre|son|mon|un|ma stationnement|place|spot|lunch|idee|parking
        temps mort ~10 coeur ..1 qui? pompe
        gars pendu ..1 cetais|cest
        virtuel|tamagotchi ..5 est mort
        a|elle|il pleure plus >
        dernier|derniere marche|marchait|court >
        """,
        "encore mort a fortnite, passe moi la manette",
        "jveux etre mort, meme fortnite me tente pu",
    ),
    Mask(
        "fr.simple.cuisine",
        f"""
        couteau|couteaux ~5 coupe|couper ..1 le|la|les|du|ton|mon ..1 {MEAT}
        coupe|couper|coupez ..1 le|la|les|du|ton|mon ..1 {MEAT} ~5 couteau
        avant ..1 que ..1 je|tu|on coupe ..1 le|la|les|du {MEAT}
        couteau suisse|a_pain|a_beurre|croise
        balle de neige|golf|tennis|foin|laine|ping_pong
        coupe ..1 sur|en ..2 couvercle|canne|feuille|enveloppe|carton|epluchant|rasant !expres
        fais|faire|fait|plier|partir|finir|lave|etendre ..1 ma|une|la|ta|sa|deux brasse
        brasse de|a lavage|linge|blanc|laver
        lumiere|ampoule de|est brule
        sens|sent le|un brule ..4 cuisine|toast|toasts|four|poele
        mange mou
        avale ..1 ces|les|des|tes ..1 legumes|brocoli|chou|foie|epinards
        recommence ..1 a? fume ..1 le|du|mon|un ..1 saumon|viande|brisket|jambon|poulet|cotes
        mets|mettre|mis|met ..1 de|du ..2 essence dans ..1 le|mon|ton|la|ma ..1 char|auto|truck|van|
            tondeuse|souffleuse
        ai les ..1 main|mains|oreille|oreilles|doigt|doigts gele >
        veux pas sortir du|de_son lit|bain|douche
        {WARM} ..2 est froid
        {WARM} ..2 est ~1 il|elle est froid
        {WARM} ~1 il|elle est froid
        prends|achete|prendre|acheter|ramene|apporte ..2 plus ..1 de|d bouffe|lait|pain|couches
        en manque de ..1 sucre|chocolat|cafe|soleil|chips|jos_louis|dessert|vacances|lecture
        cest ..1 ma drogue ces|ce|cette|le|les ..1 chips|cafe|chocolat|fromage|biscuits
        """,
        "le couteau est dans le bloc, coupe le poulet en cubes",
        "le couteau est dans ma main, jme coupe a soir",
    ),
    Mask(
        "fr.simple.maison",
        f"""
        fait|fais|refait|repare|deneige|pose|poser|faire|refaire|reparer|deneiger|pellete ..1 le|
            les|des|mon|ton|ma|son|du toit|toits
        {FULL} ~4 pas|plus ..1 de place !pour|ou
        tout ..1 perdu|efface|perdre ..1 mes|mon|ma|les|tes {DATA}
        manque|rate|passe ..2 arret|bus|station|metro ~6 terminus
        place des|ville ..1 arts|marie|festivals|armes
        vois plus clair ~9 ecrit|ecriture|lunettes|lettres|ecran
        dors|dormir|dort ..1 pas? ..1 la lumiere|porte ferme|allumee|eteinte|ouverte
        squelettes|citrouille|costume|deguise|fantome|zombie|parterre|decorations ..6
            fait|fais|font peur >
        trouve ..1 plus|pas ..1 mes|mon|ma|le|la|les ..1 cle|cles|lunettes|cell|tuque|mitaines
        autre|lautre|numero|compte|adresse|site ..1 existe plus
        trou ~8 roule dessus
        photo|photos|video|fichier ~8 trop lourd|lourdes
        tombe ..1 en bas de|du|d ..1 la|mon|son? divan|lit|chaise|velo|trampoline|balancoire
        minutes|emission|gag|tour ..4 camera cachee
        noye dans|sous ..1 la|le|les|l ..1 {HEAP}
        lance|jette|roule|lancer|jeter ..1 en bas de ..1 la|une|ma ..1 cote|butte|glissade|chaise|
            piste
        """,
        "le gars qui fait les toits passe lundi",
        "le gars est sur le toit, y va sauter",
    ),
    Mask(
        "fr.simple.courses",
        f"""
        peux|peut|pouvez|pourrais|pourriez|faut|va|peuvent ..1 me|nous|te|lui la|le|les renvoye
        renvoye ..2 adresse|lien|photo|message|texto|courriel|papier|numero|horaire|formulaire|
            document|code|facture
        prend|prends|accepte|prennent|acceptent ..1 pas|plus ..1 les|le|l? ..1 piasse|cash|cenne|
            argent|debit
        ramasse|ramasser|chercher|prendre ..2 mes|tes|ses|vos|les pilule|pilules|meds ..6 {SHOP}
        ramasse|ramasser ..1 tes|vos pilule|pilules|meds
        faut|oublie|oubliez ..1 pas oublie|oublier ..2 epipen|ventolin|pompe
        oublie pas ..2 epipen|ventolin|pompe
        on ..2 pogne|prend|prends ..1 tu? ..1 une biere|verre|cafe
        bon sens ..3 partir
        verglas|neige|tempete|pluie|poudrerie ~8 annule|annulee
        plus de pain tranche|au_chocolat
        frigo ..1 est? vide ~4 fais|faire ..1 le? epicerie
        @proche ..2 parti|partie ..1 en|a|au|chez ..1 le|la? {AWAY}
        suis sur le pont ..2 ~3 arrive dans #
        suis|bloque ..1 sur le pont ~4 trafic|bouchon|retard
        dernier|derniere ..1 jour|journee|soir|semaine ..1 du|de|des|pour ..1 les|la? ..1 rabais|
            speciaux|vente|inscriptions|festival|carnaval|soldes|expo
        rouleau de papier|tape|peinture
        cogne|sonne ..1 a la porte ~3 livreur|facteur|colis|pizza|postier
        place|spot de stationnement|parking
        prix ~6 crise|attaque ..1 de|du coeur
        en veux ..2 ..1 d|de? ..1 avoir|davoir? ..1 manque|oublie|rate
        """,
        "jai perdu le papier, pouvez vous me le renvoyer",
        "y veulent me renvoyer en dedans, jveux mourir",
    ),
    Mask(
        "fr.simple.grands_mots",
        f"""
        cest mourant
        ri|ris|rire|rigole|riait ..1 a en mourir|crever
        {SWEAT} ..5 cru ..4 allais ..4 mourir
        fait|faire|fais ..2 saut ..1 je_ai|ai? failli mourir
        < la|quelle honte ..1 je ..1 voulais mourir
        tombe ..1 dans les pommes de joie
        arrache|enleve ..2 dent|dents de sagesse
        dentiste ..4 arrache
        marche|marcher sur des oeufs avec ..1 la|le|ma|mon ..1 belle_soeur|belle_mere|boss|
            voisine|collegue|client
        je? me? creve les tympans
        papa noel ~5 creve
        livre|roman|serie|film|balado ..3 gars|femme|fille|mari qui tue ..2 femme|mari|famille|mere
        livre|roman|serie|balado ~6 tue ~5 enterre
        manges|touches|finis|mange|touche ..6 homme mort
        jamais de ma|toute_ma vie je
        coupe|couper ..1 la tete ..2 journee|reine|alice
        coeur brise ~3 annule ..5 double|serie|emission|saison|show|match
        a plus rien ..1 de bon ..3 tele|netflix|radio|cine|polices
        fait|fais|suis|arrete ~3 police des|de_la couches|mode|grammaire
        fait|fais ~3 police ..2 pour ..2 feu|phare|vitesse|ceinture|stop|lumiere
        comme si ..3 pas|rien mange ..1 depuis
        tuer|etrangle ..1 lui|elle? ~3 encore ..1 mis|lave|laisse|fini ..2 linge|lavage|vaisselle|
            poubelles|lait|telecommande
        va ..1 le|l|la etrangle ~1 # heures pour choisir|trouver|decider|magasiner
        sont|est raide comme
        """,
        "cest mourant ton histoire de grand mere",
        "mon grand pere est mourant",
    ),
)
