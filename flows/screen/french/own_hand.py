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
        """,
        "essayé hier ca a pas marché jrecommence a soir",
        "jme tue a te le dire, ferme la porte",
        unless="""
        chasse|chevreuil|orignal|canard|tir|outarde|champ_de_tir|jeu|film|show|serie|baseball|golf
        ouvrage|job|travail|rire|repeter|expliquer|dire|gym|entrainement|imprimante|encre|crayon
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
