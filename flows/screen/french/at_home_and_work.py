"""Danger beside the shift, the house and the children: a sitter who left, a sheet with a knot."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.pres.par_terre",
        "third_party",
        "red",
        "",
        """
        a_terre|par_terre|inconscient|inconsciente|ecrase ~10 repond|bouge|respire|reagit|reveille
            pas|plus
        seringue|aiguille|fentanyl|fent ~8 repond|bouge|respire|reagit|reveille pas|plus
        repond|bouge|reagit pas|plus ~8 seringue|a_terre|par_terre
        malaise|attaque|convulsion ~10 a_terre|par_terre|quoi|ambulance|911
        petits|ptits|enfants|kids|bebe|bebes|flos|petit|petite est|sont|reste ..1 tout|tu
            seul|seuls|seule|seules ~8 # ans|et|pis|a
        petits|ptits|enfants|kids|bebe|bebes|flos ~6 gardienne|gardien ..2 partie|parti|pas_la
        gardienne|gardien ..2 partie|parti ~8 petits|ptits|enfants|kids|bebe|bebes|flos ..2 tout|tu
            seul|seuls
    """,
        "ya un gars a terre dans la toilette avec sa seringue y repond pas",
        "les petits sont tout seuls a jouer dans leur chambre",
        unless="jouer|joue|jouent|chambre|parc|reussi|lego|legos|mange|habille|habillent|marche",
    ),
    Rule(
        "fr.pres.noue",
        "suicide",
        "red",
        "",
        """
        noue|attache|accroche|tresse ..1 mon|le|un|ma|la|mes|les drap|draps|ceinture|corde|lacet|
            lacets
        peux|vais|veux|pret|prete ..1 a? partir|men_aller|en_aller ..1 tranquille|en_paix|serein ~3
            toujours|pour_de_bon|a_jamais|toujour
        bonne nuit ~6 est|cest|ca la|ma derniere
        laisse|laissez pas ..2 jeunes|enfants|petits|kids|flos|mere|fille|gars rentrer|entrer|rentre
            ..2 premier|premiers|avant|seul|seuls
    """,
        "jai noue mon drap. le surveillant repasse juste a 4h",
        "jai attache la corde a linge",
        unless="""
        linge|lit|bateau|chien|sac|tente|char|remorque|camion|kayak|canot|laisse_du|soulier|souliers|
            patins|sapin|bois|piscine
    """,
    ),
    Rule(
        "fr.pres.coupures",
        "self_harm",
        "red",
        "",
        """
        coupures|coupure ~4 fais|fait ..1 une|un|deux|trois ..2 apres|chaque|a_chaque|par_jour
    """,
        "cest juste des coupures. jen fais une apres chaque chiffre",
        "les coupures de budget, jen fais une liste",
    ),
    Rule(
        "fr.pres.frigo",
        "food_medicine",
        "orange",
        "today",
        """
        plus rien ..1 dans ..1 le|mon|notre frigo|frigidaire|armoires|garde_manger|congelateur ~6
            petit|petite|enfants|kids|flos|souper|faim|a_soir|demain|depuis
        frigo|frigidaire est ..1 vide ~6 petit|petite|enfants|kids|flos|manger|souper|faim
    """,
        "ya pu rien dans le frigo pis la ptite demande a souper",
        "ya pu rien dans le frigo de la job, jai tout lave",
        unless="job|lave|menage|bureau",
    ),
    Rule(
        "fr.pres.sejour_fini",
        "shelter",
        "orange",
        "today",
        """
        sejour|place ..4 fini|finit|termine|acheve ..1 aujourdhui|a_soir|demain|ce_soir
    """,
        "mon sejour a maison fini aujourdhui pis lautre place est juste prete lundi",
        "mon sejour de peche finit demain, on se voit lundi",
        unless="peche|chalet|vacances|camping|hopital|hotel|camp",
    ),
    Rule(
        "fr.pres.y_repense",
        "past_ideation",
        "orange",
        "today",
        """
        partir|men_aller|en_aller|mourir|disparaitre pour vrai|de_bon ~4 repense|pense ..2 soirs|
            soir|nuit|des_fois|souvent|encore
        repense|pense ..1 encore? ..2 soirs|nuits ..3 mais ~4 ferai|fais|ferais rien
    """,
        "lan passe jvoulais men aller pour vrai. jy repense des soirs mais jferai rien",
        "je repense a nos soirs au chalet",
    ),
    Rule(
        "fr.pres.appel_manque",
        "breach_fear",
        "orange",
        "today",
        """
        pas|oublie|manque|rate ..1 fais|fait? mon|le appel ~4 suis ..1
            faite|fait|fais|fini|finie|cuit|cuite|mort|morte|brule|dedans
    """,
        "pas fait mon appel de 16h chu faite la",
        "pas fait mon appel de 16h, appelle moi demain",
    ),
    Rule(
        "fr.pres.dernier_soleil",
        "suicide",
        "red",
        "",
        """
        dernier|derniere ..1 coucher ..1 de? soleil
        dernier|derniere|beau ..4 soleil ~8 prendrez|prendras ..2 soin
        dormir|dors ~10 pour|pr toujours
        ya|y_a|aura|il_y_a plus ..1 de? moi ..1 >|apres|demain
        nom ..1 dans|sur ..1 les|le? avis|journal ..2 deces|necrologie
        pont|viaduc|falaise|toit|quai ~8 retourne|reviens|vais ..1 tous|toutes|chaque ..1 les?
            soirs|soir|nuits|nuit|jours ~8 plus ..1 longtemps|pres
        mis|mettre|mets ..2 un? sac ..2 sur ..1 la|ma tete
    """,
        "yetait beau le dernier coucher de soleil. vous prendrez soin de mon chien",
        "jveux dormir, le bebe crie pour toujours avoir son lait",
        unless="bebe|film|vacances|chalet|lait|jeu|halloween|photo|voyage|theatre|cheveux",
    ),
    Rule(
        "fr.pres.defonce",
        "abuse_violence",
        "red",
        "",
        """
        quelquun|qqun|gars|monde|ex|chum|il|lui|ils ..1 qui? ..1 est? ..1 en_train_de?
            defonce|defoncer|enfonce|enfoncer ..1 chez|ma|la|dans|mon
        quelquun|qqun ..1 qui? ..2 rentre|entre|essaye ..2 chez ..1 nous|moi ..1
            la|maintenant
    """,
        "ya qqun qui defonce chez nous la la",
        "le gars qui defonce la rue fait du bruit",
        unless="rue|mur|murs|plancher|asphalte|trottoir|beton|chantier|travaux|plafond|salle_de_bain",
    ),
    Rule(
        "fr.pres.plus_de_pain",
        "food_medicine",
        "orange",
        "today",
        """
        depuis ..1 # ..1 jours|jour|soirs ~6 plus ..1 de|d pain|lait|manger|bouffe|nourriture|cannes
        plus ..1 de|d pain ..1 ni|et|> ~6 depuis|jours|faim|rien
    """,
        "des toast au ketchup depui 3 jour pi la ya pu de pain",
        "la boulangerie a plus de pain depuis 2 jours",
        unless="boulangerie|epicerie|resto|magasin|depanneur|iga|metro|maxi",
    ),
)
