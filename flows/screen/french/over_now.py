"""French for a danger that is over: wanted long ago and well now, turned away from, only feared."""

from flows.screen.rules import Mask

DARK = (
    "mourir|crever|suicide|suicider|suicidaire|tuer|pendre|en_finir|disparaitre|plus_vivre|"
    "pas_vivre|sauter|me_couper"
)
ONCE = (
    "dans_le_temps|le_epoque|une_epoque|certaine_epoque|autrefois|jadis|avant|plus_jeune|"
    "etais_jeune|etais_ado|"
    "quand_je_consomme|quand_je_consommais|quand_je_buvais|dans_mon_ancienne_vie"
)
WISHED = "voulais|pensais|revais|songeais|jonglais|planifiais|aurais_voulu"
NOW = "maintenant|la|aujourdhui|depuis"
WELL = "bien|mieux|heureux|heureuse|correct|correcte|content|contente|fier|fiere|clean|sobre|solide"
MINE = (
    "fille|gars|fils|famille|job|appart|logement|blonde|chum|vie|raison|enfants|chien|chat|petits|"
    "projets|plan|paix|jardin"
)
DEALER = "pusher|dealer|vendeur|dealeur|fournisseur"
BAR = "bar|taverne|sq|saq|depanneur|dep|brasserie|casino|cabaret|piquerie|saloon"
DOSES = "pilules|pilule|meds|medicaments|prescription|prescriptions|comprimes"

MASKS = (
    Mask(
        "fr.passe.loin",
        f"""
        temps|epoque|annees|jours|mois|annee ..1 est? bien? loin ..1 que|ou|quand ..1 je
            ..1 {WISHED} ..3 {DARK}
        loin ..1 le|la|les|ce|cette temps|epoque|annees|jours|annee ou|que ..1 je ..1 {WISHED} ..3
            {DARK}
        temps|epoque|annees|jours|annee ou|que ..1 je ..1 {WISHED} ..3 {DARK} ..2 est|sont ..1
            loin|fini|passe|derriere|termine|revolu
        fini|revolu|termine le|la|ce temps|epoque|annee ou|que ..1 je ..1 {WISHED} ..3 {DARK}
        mon|le ancien moi ..4 {DARK}
        deja|longtemps voulu|pense|essaye ..2 {DARK} ~1 mais|et? cest|ca ..1 est? ..1 du_passe|
            derriere|fini|regle|loin
        etais suicidaire ..1 a|au|en|dans ..3 ~1 rendu|maintenant|la|aujourdhui ..3 aime|adore|
            savoure la|ma vie
        plus|pas|jamais de envie|envies|idees|pensees de|d ..1 mourir|me_tuer|crever|suicide|
            me_pendre|en_finir|disparaitre
        derriere moi ..1 les|mes|ces|toutes? idees|envies|pensees ..1 de|d? {DARK}|noires
        """,
        "est loin l'epoque ou jvoulais crever",
        "est loin l'epoque ou jetais heureux, jveux crever",
    ),
    Mask(
        "fr.passe.bien_asteure",
        f"""
        {ONCE} ..1 je ..1 {WISHED} ..3 {DARK} ..4 ~2 {NOW} ..1 je suis >|et|{WELL}
        {ONCE} ..1 je ..1 {WISHED} ..3 {DARK} ..4 ~2 {NOW} ca va >|et|full|pas_mal|{WELL}
        {ONCE} ..1 je ..1 {WISHED} ..3 {DARK} ..4 ~2 {NOW} je ai ..1 ma|mon|une|un|mes|des
            {MINE}
        {ONCE} ..1 je ..1 {WISHED} ..3 {DARK} ..4 ~2 {NOW} ..1 je aime|adore|veux ..1 la|ma? vie|
            vivre
        {ONCE} ..1 je ..1 {WISHED} ..3 {DARK} ..4 ~2 {NOW} je veux|pense|reve ..1 voir|a|de ..1 mes|
            ma|mon ..1 petits|prochaines? {MINE}|vacances|retraite|avenir
        {ONCE} ..1 je me coupais ..4 ~2 {NOW} ..1 je suis >|et|{WELL}
        {ONCE} ..1 je me coupais ..4 ~2 {NOW} ca va >|et|full|pas_mal|{WELL}
        quand je consommais|consomme|buvais|etais_sur_le_crack|etais_sur_la_dope ..1 je dormais|
            couchais|restais ..1 dans|sur? ..1 la?
            dehors|rue|parc|parcs|char ~2 {NOW} je ai
        """,
        "avant jvoulais mourir souvent, asteure chu heureux",
        "avant jvoulais mourir souvent, asteure cest pire, jveux me tuer",
    ),
    Mask(
        "fr.passe.tourne_le_dos",
        f"""
        jete|jeter|bloque|efface|supprime|delete|dechire|brule|flush|flushe ..2 numero|contact|
            texto|textos ..1 a|de|du|d ..1 mon|ma|mes|un|le|les? ..1 vieux|ancien|anciens? {DEALER}
            !mais|mes
        bloque|efface|supprime|delete ..1 tout? ..1 mon|ma|mes|le|les ..1 vieux|ancien|anciens?
            {DEALER} !mais
        croise|vu|recroise ..1 mon|un|le ..1 vieux|ancien? {DEALER} ..2 ~2 change_de_trottoir|
            change_de_bord|vire_de_bord|dit_non|dit_bye|file|ignore|continue_mon
        passe|passer|marche ..1 tout_droit|drette? ..1 devant ..1 le|la|un {BAR} ..1 ~2 je ai
            continue|marche|file|passe_tout|roule !a|de|boire
        passe|passer|marche ..1 tout_droit|drette? ..1 devant ..1 le|la|un {BAR} ..1 ~2 continue|
            file mon_chemin|tout_droit|tout_drette|drette|ma_route
        passe|passer|marche ..1 devant ..1 le|la|un|mon|une ..1 ancien|vieux? {BAR} ..1 ~2 sans ..1
            rentrer|entrer|arreter|regarder
        passe|passer|marche ..1 devant ..1 le|la|un|mon|une ..1 ancien|vieux? {BAR} ..1 ~2 ..2
            meme_pas ..3 gout|tente|envie|regarde|rentre
        {DEALER} ..1 ma|me|mavait ..1 texte|ecrit|appele|calle|relance|offert ~4 bloque|ignore|
            efface|raccroche|pas_repondu|dit_non|refuse
        bu|bois|boire|prend|pris ..2 coke|pepsi|biere|bieres|vin diete|zero|sans_alcool|
            desalcoolise|
            desalcoolisee
        envie|craving|gout ..1 de|du|d? ..2 boire|consommer|fumer|boisson|drogue|biere|dope a|
            est passe|passee
        bouteille ..1 vide|videe|complete? dans ..1 le? evier|levier|lavabo|bol
        meme pas ..1 bu|pris|touche ..1 une|la? gorgee|goutte
        mon jeton ..1 de? ..1 #|un|deux|trois|six ..1 jours|jour|mois|an|ans est|dans ..2 poche|
            main|cles|portefeuille
        meme pas pense a ..1 acheter|prendre ..1 de|du|d|une? ..1 la? biere|alcool|boisson|fort|
            bouteille
        """,
        "jai effacé le numéro de mon pusher",
        "jai effacé le numéro de mon pusher mais jai rebu hier",
    ),
    Mask(
        "fr.passe.rassure",
        """
        pas|jamais en train de ..1 faire|virer|retomber|reprendre? ..1 une|dans? rechute|rechuter|
            consommer|boire|mourir|brosse|reconsommer|retomber
        pas ..1 a|sur ..1 la|le? veille|point|bord de|d recommencer|rechuter|craquer|reconsommer|
            replonger|flancher|boire|retomber
        va|vais|ferai|ferais|fera pas|rien ..1 faire ..1 de? ..1 le|la|une|des? fou|con|cave|
            niaiserie|
            niaiseries|betise|betises|folie|folies|epais|niaiseux|stupide|imbecile
        """,
        "stresse pas, jva rien faire de fou",
        "stresse pas, jva rien faire de fou mais jveux mourir",
    ),
    Mask(
        "fr.passe.a_la_pharmacie",
        f"""
        porter|apporter|rapporter|ramener|retourner|jeter|laisser|rendre|porte|rapporte|ramene ..1
            mes|ses|les|nos|des|ma|mon ..2 {DOSES} ..4 a|au|chez ..1 la|le|mon? pharmacie|
            pharmacien|pharmacienne|jean_coutu|pharmaprix|familiprix|uniprix|clsc
        dois|faut ..3 porter|apporter|rapporter|ramener|retourner|chercher|ramasser ..1 mes|ses|les|
            ma|sa|mon|tes ..2 {DOSES} ..4 pharmacie|pharmacien|jean_coutu|pharmaprix|familiprix
        chercher|ramasser ..1 mes|ses|les|ma|sa|mon|tes {DOSES} ..3 pharmacie|pharmacien|jean_coutu|
            pharmaprix|familiprix|uniprix >|avant|pour_le|a
        {DOSES} ..4 dans|pour ..1 un|une|ma|mon|sa|son|la|le|refaire|remplir|ses|les? ..1 la|le|ma|
            mon? dosette|dosettes|dispill|pilulier|piluliers
        pharmacien|pharmacienne ..2 mis|mets|met|change|prepare|emballe ..1 mes|les|ses|ma {DOSES}
        """,
        "jdois porter mes pilules a pharmacie",
        "jdois porter mes pilules a pharmacie, jai avalé toute le pot",
    ),
)
