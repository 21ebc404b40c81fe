"""French said of wood, tools, wheels, the weather, machines and the news: nobody is in danger."""

from flows.screen.rules import Mask

WHEELS = (
    "truck|van|pickup|pick_up|camion|cab|jeep|camionnette|fourgonnette|voiture|minivan|"
    "quatre_roues|"
    "pick|fourgon"
)
WEATHER = (
    "neige|snow|slush|sloche|gadoue|hiver|lhiver|glace|verglas|froid|frette|chaleur|canicule|"
    "humidite|pelle|pelletage|tempete|bordee|pluie|mars|fevrier|janvier"
)
GEAR = (
    "portefeuille|sacoche|compte|budget|char|auto|ordi|laptop|cell|frigo|fridge|laveuse|secheuse|"
    "tele|truck|moteur|velo|imprimante|balance|jeans|pantalon|pantalons|ceinture|bottes|souliers|"
    "divan|matelas|poele|lave_vaisselle|batterie|tondeuse|souffleuse|toaster|cafetiere|plante|"
    "plantes|cactus|ficus|estomac|foie|frigidaire|carte_de_credit|compte_en_banque|linge"
)
MACHINES = (
    "cell|telephone|tel|iphone|batterie|pile|ordi|laptop|char|auto|moteur|frigo|laveuse|secheuse|"
    "tele|tablette|imprimante|tondeuse|souffleuse|toaster|cafetiere|poele|modem|routeur|manette|"
    "cadran|balayeuse|aspirateur|plante|plantes|cactus|fournaise|thermopompe|photocopieur|gps"
)
TRIFLE = (
    "cafe|autobus|bus|file|ligne|facture|canadiens|habs|game|ketchup|poutine|wifi|retard|"
    "menage|vaisselle|lunch|agent|formulaire|formulaires|hydro|biere|hockey|sieste|biscuits|chips|"
    "stationnement|demenagement|pelle|linge"
)
TOLD = (
    "nouvelles|infos|info|tva|lcn|rdi|radio_canada|ctv|cbc|radio|tele|tv|journal|presse|"
    "bulletin|netflix|series"
)
SOMEBODY = (
    "gars|homme|femme|fille|dame|monsieur|madame|jeune|ado|vieux|couple|acteur|actrice|docteur|"
    "policier|conducteur|motard|gang|detenu|chauffeur|joueur|politicien|chanteur|personnage|heros|"
    "mechant"
)
HARM = (
    "sauter|mourir|mort|morte|tuer|tire|tirer|poignarder|poignarde|pendu|pendue|suicide|suicider|"
    "noye|noyee|battu|battue|arme|armee|enlever|enleve|kidnappe|kidnapper|bruler|brule|gele|gelee|"
    "overdose|otage|attaque|agresse|agresser|planter|abattre|abattu|egorge|disparu|balle|meurtre"
)
ROPED = (
    "matelas|canot|kayak|bache|sapin|tente|chien|bateau|remorque|trailer|meuble|meubles|divan|"
    "frigo|boites|linge|chaloupe|arbre_de_noel|velo|stock_dans_le_truck"
)

ACHES = (
    "genou|genoux|dos|dent|dents|pied|pieds|epaule|cou|hanche|cheville|poignet|oreille|allergies"
)

MASKS = (
    Mask(
        "fr.objets.corde",
        f"""
        corde|cordes ..1 de|d bois|erable|bouleau|merisier|chauffage|guitare|violon|escalade|
            remorquage|nylon_pour
        trouve|trouver|achete|acheter|commande|ramasse|pris|vendu|prendre ..2 corde|cordes ..1 de|d
            bois|erable|bouleau|merisier|chauffage
        corder|corde|cordent ..1 le|du|mon|notre|#|deux|trois|quatre|cinq? ..1 cordes|de? ..1 de?
            bois
        corde|cordes|cable ..1 pour attacher|remorquer|tirer|haler|tenir|amarrer ..1 le|la|mon|ma|
            les|mes|un|une|notre {ROPED}
        """,
        "jai trouvé une corde de bois seche",
        "jai trouvé une corde, le bois est pas loin, adieu",
    ),
    Mask(
        "fr.objets.sauter_dedans",
        f"""
        saute|sauter|sautez|saut ..1 dans le|la|ton|mon|son|notre|leur|votre|un {WHEELS}
        """,
        "le foreman dit de sauter dans ltruck",
        "jva sauter devant ltruck",
    ),
    Mask(
        "fr.objets.meteo",
        f"""
        {WEATHER} ..2 va|vont|finit|finira|veux ..1 finir? ..1 par? ..1 me|nous|m finir|achever|
            tuer|enterrer|acheve|avoir_ma_peau
        """,
        "la slush va m'achever",
        "mon chum va me finir",
    ),
    Mask(
        "fr.objets.malades",
        f"""
        {GEAR} ..2 est|sont|encore|tombe|tombee ..1 dans_le_coma|en_phase_terminale|aux_soins|
            en_soins_intensifs|en_palliatif|a_l_agonie|en_coma|sur_le_respirateur
        {GEAR} ..2 est|sont dans le coma
        {GEAR} ..2 crie|crient|criais|hurle|hurlent|demande|demandent ..1 au|a_l|a secours|aide|
            laide|grace|pitie
        {GEAR} ..1 ~3 cest elle|lui qui ..1 a crie|hurle|demande au|a|pitie ..1 secours|aide|laide
        """,
        "mon portefeuille est dans le coma",
        "mon frere est dans le coma",
    ),
    Mask(
        "fr.objets.machine",
        f"""
        {MACHINES} ..2 est|sont|etait ..1 en? ..1 train de mourir|crever|rendre|lacher
        ai|a|as|ont|avons tue|noye|etrangle|assassine|massacre|acheve mon|ma|le|la|son|sa|ton|ta|ce|
            cette|notre|l {MACHINES}
        gout|envie de|d etrangler|tuer|frapper|battre|noyer|assassiner|massacrer|achever|fesser|
            lancer|garrocher|pitcher mon|ma|le|la|son|sa|ton|ta|ce|cette|notre|l|les|cet {MACHINES}
        veux|va|voudrais|failli etrangler|tuer|frapper|battre|noyer|assassiner|massacrer|achever
            mon|ma|le|la|son|sa|ton|ta|ce|cette|notre|l|les|cet {MACHINES}
        radio|tele|tv|match|game|internet|videotron|bell ~6 cable ..1 a ..1 lache|casse|pete|saute
        cable|fil ..1 a ..1 lache|casse|pete|saute ~6 radio|tele|tv|match|game|internet|videotron|
            bell
        balles|balle|gaz|clous|cartouches ..3 cloueuse|cloueur|agrafeuse
        cartouches|cartouche ..2 encre|imprimante
        """,
        "le frigo est en train de mourir",
        "mon pere est en train de mourir",
    ),
    Mask(
        "fr.objets.epitaphe",
        f"""
        mets|mettez|ecris|ecrivez|grave|gravez|marque|marquez|met ..1 ca? sur ma tombe|
            pierre_tombale !et ~1 ..8 {TRIFLE}
        sur ma pierre tombale !et ~1 ..8 {TRIFLE}
        """,
        "ecrivez sur ma tombe: parti payer sa facture hydro",
        "ecrivez sur ma tombe: parti trop tard",
    ),
    Mask(
        "fr.objets.aux_nouvelles",
        f"""
        !mon|ma|mes {TOLD} ..4 un|une|le|la|des|les|de|du|autre {SOMEBODY} ..6 {HARM}
        !mon|ma|mes {TOLD} ..4 un|une|le|la|des|les|de|du|autre {SOMEBODY} ..6 mort|morte|morts de|d
            overdose|froid|balle
        un|une|des|le|autre {SOMEBODY} ..4 {HARM} ..4 a|aux|dans ..1 la|le|les? {TOLD}
        ecoute|regarde|regardais|ecoutais ..1 son|ses|mes|mon|ma|sa programme|programmes|emission|
            serie|soap ..1 ~1 le|la|un|une {SOMEBODY} ..6 {HARM}
        """,
        "y disaient aux nouvelles quun gars a sauté du pont",
        "jregarde les nouvelles, mon gars a sauté du pont",
    ),
    Mask(
        "fr.objets.cuisine",
        """
        brule|brulee|brules ..1 mes|mon|les|le|la|une|des|ma toasts|toast|roties|rotie|souper|
            grilled_cheese|popcorn|bacon|lasagne|pizza|pogos
        detecteur|alarme ..1 de|a? ..1 fumee|feu|boucane? ..1 est|a|avait|as? ..1 parti|partie|
            sonne|capote|hurle ~3 tout|bloc|monde|voisins|dehors
        grosse|une faim de mort|loup|ours ..1 ~1 ..2 mange|manges|commande|souper|bouffe|resto|
            diner|pizza|
            lunch|dejeuner
        """,
        "jai une faim de mort on mange quoi",
        "jai une faim de mort, rien mangé depuis 3 jours",
    ),
    Mask(
        "fr.objets.retour_en_dedans",
        """
        si ..1 ma|mon|le|la|les blonde|coloc|colocs|belle_mere|boss|voisin|voisins|mere|chum|
            beau_frere ..1 fait|ronfle|chante|cuisine|parle|jase|regarde|ecoute|peter|pete|mange
            ..6 je ..1 va|vais|vas? ..1 demande|demander|retourne|prefere ..4 en|dedans|prison|
            cellule dedans|tole|>
        mon|ma agent|agente ..1 de me renvoyer en dedans si
        """,
        "si mon coloc ronfle encore jdemande a retourner en dedans",
        "si mon coloc me frappe encore jdemande a retourner en dedans",
    ),
    Mask(
        "fr.objets.demarches",
        """
        engage|engagent|engager|embauche|embauchent ..1 meme? avec ..1 un|mon|ton dossier|casier
        demande|demandent ..1 mon|ma|ca|un|une|le ..3 partout
        demande|demandez moi pas ..1 pourquoi|comment|quand
        boss|patron|shop|job|gerant me garde
        efface|effacez|enleve|enlevez|supprime mon numero ..1 et? ..1 oublie|oubliez moi
        rencontre|meeting|programme|texto|textos ..1 oublie|oubliez ca ..1 je? veux rien savoir
        veux rien savoir ..1 de|du|des ..2 meeting|rencontre|textos|programme|reunion
        """,
        "connais tu une place qui engage avec un dossier",
        "le boss ma sacré dehors a cause de mon dossier",
    ),
    Mask(
        "fr.objets.bobos",
        f"""
        plus capable ..1 de|d? ..1 dendurer|endurer? mon|ma|mes|ce|cette {ACHES}
        jambes|genoux|pieds me portent|porte plus ..1 assez|bien|comme_avant? ..1 pour|dans ..1 les?
            sortir|escaliers|marches|marcher|danser|travailler
        """,
        "chu pu capable dendurer mon dos",
        "chu pu capable dendurer ma vie",
    ),
)
