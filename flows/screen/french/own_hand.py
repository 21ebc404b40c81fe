"""What somebody means to do, or has done, said short: the rope, the shell, the box of pills."""

from flows.screen.rules import Rule

RULES = (
    Rule(
        "fr.main.me_tue",
        "suicide",
        "red",
        "",
        """
        je me tue|suicide ..1 >|apres|a_soir|ce_soir|demain|avant|si|cette_nuit|tantot|bientot
        je me pends|pend|flingue !a|pas|au|aux|dessus
        essaye|essayer ..3 hier|cette_nuit|la_semaine_passee|avant_hier ~6 pas|rate|manque ~6
            recommence|reessaye|retente|a_soir|ce_soir
        sorti|sors|pris|prends|charge|mis ..2 la|le|ma|mon 12|douze|22|410|30_30|carabine|fusil|gun|
            pistolet ~8 cartouche|balle|garde_robe|bouche|tempe
        mis|met|mets ..1 une|la|les cartouche|cartouches|balle|balles dedans|dans|pis|et|>
        gun|carabine|fusil ~5 bye|adieu
        metro|quai|train|rame|camion|pont|viaduc|toit|balcon|falaise ~6 je ..1 saute|sauterai|
            me_jette|me_lance|me_pitch >
        fini|adieu|pardon|bye ..1 ~1 je saute|sauterai >
        fois ..1 que? ..1 je ..1 essaye !de|d|le|la|les|un|une|ton|mon|ma|ca|sa ~9 a_soir|ce_soir|
            cette_nuit|demain|cette_fois ..3 marche|fonctionne|reussir|reussis
        je le fais|ferai|fait ~6 tout ..1 prevu|planifie|organise ..1 cette_fois|ce_coup
        tout ..1 prevu|planifie|organise ..1 cette_fois|ce_coup ~8 je le fais|ferai|fait
        gun|carabine|fusil ..6 est dans|sous|en_arriere ~12 cest moi qui ..1 a|ai|garde le|la|les
            cle|cles|clefs|code|combinaison
        rien|personne ..1 qui? ..1 me retient|retien|retenir ~6 ceinture|corde|drap|rallonge|cable|
            noeud|pont|pilules
        ceinture|corde|drap|rallonge|cable|noeud ~6 rien|personne ..1 qui? ..1 me retient|retenir
        mieux|meilleur|preferable ..2 se|me|de_se|de_me tuer|suicider|pendre|noyer
            !a|au|aux|pour|en|de|d ..2 matin|soir|nuit|jour
        """,
        "essayé hier ca a pas marché jrecommence a soir",
        "jme tue a te le dire, ferme la porte",
        unless="""
        chasse|chevreuil|orignal|canard|tir|outarde|champ_de_tir|jeu|film|show|serie|baseball|golf
        ouvrage|job|travail|rire|repeter|expliquer|dire|gym|entrainement|imprimante|encre|crayon
        parachute|bungee|plongeon|piscine|trampoline|peinture|demenagement|wifi|recette|securite
        balle ..1 dans le? pied
        """,
    ),
    Rule(
        "fr.main.sans_moi",
        "suicide",
        "red",
        "",
        """
        ambulanciers|paramedics|pompiers|police|narcan|docteurs ..4 du|dus|auraient|aurait
            ..3 arriver|arrive|venir|laisser|laisse ..1 trop_tard|pas|mourir|la|faire
        un|une de moins ..2 comme moi
        truck|char|train|bus|autobus|metro|van ..3 pouvait|pourrait|devrait ..1 me ramasser|frapper|
            ecraser|rentrer|passer
        petits|enfants|flos|kids|fille|gars|famille|proches ..1 serait|seraient|sera|seront ..2
            mieux ..2 pas_de|sans pere|mere|moi|papa|maman
        fini|finis|finies les? matins|lendemains|demains|reveils ..2 moi
        morts|mort ..2 pas besoin|bisoin
        """,
        "les ambulanciers auraient ben dû arriver trop tard",
        "un de moins a faire sur la liste",
        unless="""
        vaccin|ecole|gardienne|devoirs|liste|chats|poissons|plantes|piles|batterie
        """,
    ),
)
