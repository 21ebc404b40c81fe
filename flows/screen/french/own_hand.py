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
        """,
        "essayé hier ca a pas marché jrecommence a soir",
        "jme tue a te le dire, ferme la porte",
        unless="""
        chasse|chevreuil|orignal|canard|tir|outarde|champ_de_tir|jeu|film|show|serie|baseball|golf
        ouvrage|job|travail|rire|repeter|expliquer|dire|gym|entrainement|imprimante|encre|crayon
        """,
    ),
    Rule(
        "fr.main.dosette",
        "overdose",
        "red",
        "",
        """
        avale|avaler|pris|gobe|vide|cale ..3 dosette|pilulier|blister|prescription|flacon ~5
            dun_coup|d_un_coup|au_complet|en_meme_temps|toute|tout|semaine
        """,
        "jai avalé ma dosette dla semaine dun coup",
        "jai pris ma prescription a la pharmacie",
        unless="""
        poubelle|sac|pharmacie|pharmacien|chat|chien|table|planche
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
    Rule(
        "fr.main.attend",
        "risk_to_others",
        "red",
        "",
        """
        barre_de_fer|bat|batte|couteau|marteau|machete|gun|poing_americain|tuyau ~8
            attendre|lattendre|attends|attend ..3 sortie|porte|coin|parking|char|
            stationnement|shop|job
        """,
        "jai ma barre de fer jmen vas lattendre a sortie dla shop",
        "jai mon marteau pis jattends le chauffeur a la porte",
        unless="""
        chauffeur|livraison|menuisier|contracteur|match|partie|baseball|lunch|pratique|quart
        """,
    ),
    Rule(
        "fr.main.etau",
        "medical",
        "red",
        "",
        """
        etau|serrement|poids|elephant|brulure|pression ..2 poitrine|chest|thorax|coeur ~8 sueurs|
            sueur|bras|machoire|souffle|mal|vomis|etourdi|engourdi
        """,
        "jai comme un etau dans poitrine pis jai des sueurs",
        "jai un poids de 40 livres au gym",
        unless="""
        gym|poele|four|hier|hopital|docteur_a_dit|correct
        """,
    ),
    Rule(
        "fr.main.pendant_le_sommeil",
        "abuse_violence",
        "red",
        "",
        """
        pogne|pris|touche|force|monte ..3 de_force|dessus|moi|me|ma ..3 pendant|quand ..2
            dormais|dors|dormait|couche
        ma|me|mon_coloc ..2 pogne|pris|touche de_force|malgre
        """,
        "mon coloc ma pogné de force pendant que jdormais",
        "ma pris un cafe pendant que jdormais",
        unless="""
        cafe|biere|sommeil|train|photo|auto|cell|chat|chien|bebe
        """,
    ),
    Rule(
        "fr.main.desespoir",
        "ambiguous_despair",
        "orange",
        "tonight",
        """
        je ..1 sens ..2 desespere|desesperee
        je ..2 completement|tellement|vraiment|totalement desespere|desesperee
        a # ans ..3 avale|pris|coupe|essaye|saute ~14 repense|pense_encore|jongle|retourne
        coupe ..3 electricite|chauffage|hydro|courant ~8 gele|gelent|froid|frette|petits|
            enfants|flos
        """,
        "Je me sens complètement désespérée ce soir.",
        "jdesespere de finir ce casse tete",
        unless="""
        casse_tete|hockey|canadiens|jeu|niveau|parking|match|partie|recette
        """,
    ),
)
