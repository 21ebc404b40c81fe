"""Danger in so few words that hardly anything is said: "911 911", "personne va me revoir"."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.peu.urgence",
        "suicide",
        "red",
        "",
        """
        < 911 >
        911 911
        911 ..2 peux|peut ..1 pas ..1 parler|appeler|jaser
        911 vite|silence|doucement
        peux|peut pas parler|appeler ..1 911
        """,
        "911 911 jpeux pas parler",
        "cest la porte 911 au bout du corridor",
        unless="porte|autobus|bus|porsche|local|casier|film|appartement",
    ),
    Rule(
        "fr.peu.doute",
        "suicide",
        "red",
        "",
        """
        si je|on? suis|est|serai encore|toujours en_vie|vivant|vivante|de_ce_monde ~5 doute|
            pas_sur|peut_etre_pas|pas_certain|verra
        personne va ..2 me revoir|retrouver|croiser
        vous|tu|on va|allez|vas|vais ..1 plus|pas|jamais ..1 me revoir|retrouver|croiser
        personne|on ..1 me reverra|retrouvera|recroisera
        suicide ~5 choisi|choisie|prevu|planifie ..2 lundi|mardi|mercredi|jeudi|vendredi|samedi|
            dimanche|jour|date|soir
        dire|dites|dis|dira ..5 que? cetait|etait un? accident
        me rate|ratte|manque ~10 etre la bonne
        je me tu ..1 demain|demin|a_soir|ce_soir|>
        veux pas que ..6 qui ..1 me trouve|trouves|trouviez|trouvez|decouvre
        jy pense ..6 choisi|decide ..1 ou|comment
        horloge|coeur arrete|arretera ~4 pour_toujours|pour_de_bon
        ma derniere journee|soiree|nuit|matinee ~6 souris|peur_de_rien|serein
        peur de rien ~8 derniere journee|soiree|nuit
        place|pont|endroit|toit ..1 ou ..3 saute|sest_tue|se_est_tue|pendu ~3 rendu|suis|la
        """,
        "si chu encore en vie rendu la, jen doute",
        "si chu encore la a 5h jva vous appeler",
        unless="prof|gym|boss|job|facebook|resto|cours|ville",
    ),
    Rule(
        "fr.peu.enfant",
        "risk_to_others",
        "red",
        "",
        """
        peur|envie|proche|failli|va|vais|capable|passe ..1 de? le|la|les|mon|ma ..1 garrocher|
            pitcher|secouer|brasser|lancer|etouffer|varger|sacrer ..2 mur|terre|fenetre|plancher
        petit|petite|bebe|bb|enfant|flo|fils|fille ~8 peur|envie|proche|failli ..1 de ..2 le|la|
            les? garrocher|pitcher|secouer|brasser|lancer|etouffer|varger|frapper|taper
        """,
        "le ptit pleure depuis 4h jai peur de le garrocher au mur",
        "le ptit veut lancer sa balle au mur",
        unless="balle|ballon|rondelle|toutou|camion|jouet",
    ),
    Rule(
        "fr.peu.autrui",
        "risk_to_others",
        "red",
        "",
        """
        maison|appartement|appart|char|bloc ..4 passer|mettre|met|mets|passe au|en|le feu ~5 dedans|
            avec_elle|avec_lui|avec_eux
        passe|passer|passerai|roule|rouler ..3 char|camion|truck|auto|van ..1 sur ..2 corps|dos|
            tete|lui|elle
        """,
        "si mon boss est encore la demain jlui passe mon camion sur le corps",
        "jai passe mon camion sur la balance",
    ),
    Rule(
        "fr.peu.autre",
        "third_party",
        "red",
        "",
        """
        reviendra|reviendrait|rentrera|rentrerait|ressortira pas|plus vivant|vivante|en_vie
        """,
        "ma blonde est partie avec le char a dit qu'a reviendrait pas vivante",
        "ma blonde a dit qu'a reviendrait pas avant 8h",
    ),
    Rule(
        "fr.peu.verre",
        "self_harm",
        "red",
        "",
        """
        casse|brise ..2 miroir|vitre|verre|bouteille ~10 fait du bien
        miroir|vitre|verre|tesson|tessons ~6 nu|nus ..1 pieds|pied
        """,
        "jai casse un miroir pis jpile dedans nu pieds. ca fait du bien",
        "jai change la vitre du char ca roule",
    ),
    Rule(
        "fr.peu.blesse",
        "medical",
        "red",
        "",
        """
        passe|coupe|coupé|pris|poigne ..1 la|ma|le|un|une|deux|trois main|doigt|doigts|bras|pouce
            ..1 dans|avec|sur le|la|l? banc_de_scie|scie|tondeuse|souffleuse|machine|moulin|toupie
        peau leve|decolle|part ..2 sur|partout|torse|bras|toute
        huile|friteuse|bouillant|bouillante|marmite|chaudron ..3 vire|verse|tombe|renverse ..1
            dessus|sur_moi|sur_le
        """,
        "jme su passe la main dans le banc de scie",
        "jai pris la scie dans le char",
        unless="guerie|gueri|cicatrice|annee|enfance",
    ),
    Rule(
        "fr.peu.rebu",
        "relapse",
        "orange",
        "today",
        """
        fini|bu|vide|cale ..2 bouteille|bouteilles|caisse|bieres|fort ~10 jeun|sobre|honte
        moi qui etais a_jeun|sobre|clean
        """,
        "au bapteme jai fini 2 bouteilles. moi qui etais a jeun depuis noel",
        "jai fini la bouteille de sirop derable",
        unless="sirop|jus|eau|savon",
    ),
    Rule(
        "fr.peu.coquille",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        coquille vide
        pour qui|quoi je ..1 me leve|levé|lever
        pas|aucun ..1 de? chiffre|numero|nombre ..1 pour|assez ..1 ca|bas|dire
        """,
        "une coquille vide cest ca que chu",
        "jai pas de chiffre pour le loyer encore",
        unless="oeuf|escargot|loyer|facture|telephone|porte|adresse",
    ),
    Rule(
        "fr.peu.frigo",
        "food_medicine",
        "orange",
        "tonight",
        """
        rien|vide ..1 dans le|l|mon|notre|la? frigo|frigidaire|armoire|armoires|garde_manger ~10
            faim|jusqua|jusquau|enfants|poche|poches|manger
        frigo|frigidaire|armoires vide ~8 faim|jusqua|jusquau|enfants
        """,
        "rien dans lfrigo rien dans poche jusquau 1er. la ptite a faim",
        "rien de brise dans le frigo il marche jusqua demain",
        unless="brise|marche|livraison|epicerie|commande",
    ),
    Rule(
        "fr.peu.chaud",
        "relapse",
        "orange",
        "today",
        """
        suis ..1 saoul|soul|soule|saoule|paquete|paquetee
        suis chaud ..1 la ~4 apres|mois|semaines|ans|jours|honte|dis_le_pas
        """,
        "chu chaud la. apres 5 mois. dis le pas a denis",
        "chu chaud pour le souper de samedi",
        unless="pour|a_le_idee|soleil|tuque|manteau|fievre|gym|course|jog",
    ),
)
