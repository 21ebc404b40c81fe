"""What is meant for death and said aside: the peace they will have, whom to join, what to keep."""

from flows.screen.rules import Rule

CLOSE = "ceux|tout_le_monde|enfant|famille|eux|parents|mere|kids|fille|gars|monde"
KEPT = "guitare|bague|montre|chaine|medaille|jonc|chien|chat|collection|plume|photos"
SWUNG = (
    "poele|pelle|marteau|bouteille|poing|chaise|bat|barre|couteau|hache|ceinture|baton|tournevis|"
    "bottes|brique|machette"
)

RULES = (
    Rule(
        "fr.aparte.fini_pour_moi",
        "suicide",
        "red",
        "",
        f"""
        ca|tout ..1 sarrete|se_arrete|arrete|fini|finit|termine ..2 pour moi >|la|ici
        sortie|issue|solution|option|porte ~6 la mort >
        lache|lacher prise ..2 pour de_bon|toujours
        balle ..1 qui me_attend|mattend
        dedans|prison|pen|penitencier|tole ~3 plutot|mieux|prefere crever|mourir
        derniere fois que je ..2 achale|derange|embete|tanne|dechire|fais_mal|fais_honte
        aurez|auras|aura|auront|allez_avoir|va_avoir ..2 la? paix >|avec_moi|sans_moi|de_moi
        {CLOSE} ..4 seront|va_etre|serais mieux|soulage|bien|tranquilles ..1 apres >
        que son|leur|sa|ton pere|mere|papa|maman ..2 aimais|laimais
        garage ~4 char|moteur|truck|auto|pickup ..1 tourne|demarre|roule
        """,
        "bientot vous aurez la paix avec moi",
        "vous aurez la paix avec les voisins du bas",
        unless="""
        @leger
        mecanicien|mecano|huile|muffler|inspection|rechauffe|rechauffer|batterie|reparation|pneus|
            mal|rond|carre|bien_tourne
        """,
    ),
    Rule(
        "fr.aparte.bientot",
        "suicide",
        "red",
        "",
        f"""
        attend ..1 que ..2 tout_le_monde|blonde|chum|coloc|famille|mere|monde ..1 dorme|dort|
            endorme|couche|parte ~4 jy_va|je_le_fais|je_saute|je_les_prends|je_finis
        choisi ..1 le|mon|la|un? endroit|place|spot|coin|lieu ~4 personne|tranquille
        mort|decede|enterre|parti_avant ~7 va|irai|veux ..1 le|la|les|lui rejoindre|retrouver
        veux|va|envie ..2 etre avec ..2 ~8 va|irai|veux ..1 le|la|les rejoindre
        gardez|garde|prenez|donnez ..1 ma|mon|mes {KEPT} ~8 en veux|aurai|ai plus
        parler|parlerez|entendre|entendrez plus ..1 parler? ..1 de moi
        """,
        "gardez ma guitare pour mon neveu ok. jen veux pu",
        "gardez ma guitare jla reprends lundi",
        unless="@leger",
    ),
    Rule(
        "fr.aparte.voix",
        "risk_to_others",
        "red",
        "",
        """
        voix ~4 veulent|veux|disent|dit|demande|ordonne|poussent|crie ..3 mal|tuer|frapper|planter|
            sauter|couper|finir|mourir|bruler|faire_mal
        """,
        "jentends les voix, y veulent que jfasse mal a ma mere",
        "le prof de voix dit que jchante bien",
        unless="@leger",
    ),
    Rule(
        "fr.aparte.coups",
        "abuse_violence",
        "red",
        "",
        f"""
        sacre|crisse|donne|pete|lance|mange|recu|pogne|eu ..2 coup|coups ..1 de {SWUNG} ..4 tete|
            face|dos|ventre|gorge|cote|cotes|jambe|bras
        """,
        "mon beau pere vient d'y sacrer un coup de poele su la tete a ma mere",
        "jai donné un coup de marteau su l'clou",
        unless="""
        @leger
        film|karate|clou|glace|gypse
        """,
    ),
    Rule(
        "fr.aparte.murs",
        "self_harm",
        "red",
        "",
        """
        frappe|cogne|fesse|varge ..2 murs|mur|porte|ciment ~4 jointures|main|mains|poing|poings ..3
            finie|fini|sang|saigne|enfle|casse|arrete
        """,
        "je frappe les murs, mes jointures sont finies, j'arrete pas",
        "je frappe les murs pour trouver les montants",
        unless="@leger",
    ),
    Rule(
        "fr.aparte.seul",
        "ambiguous_despair",
        "orange",
        "today",
        """
        parle ..1 a|avec personne ..2 depuis
        suis plus|pas|jamais ..1 bon|bonne a|pour rien
        suis|juste|rien_que un|une bon|bonne a|pour rien
        """,
        "le monde me manque, jparle a personne depuis 2 semaines",
        "jsuis pas bon aux echecs",
        unless="@leger",
    ),
    Rule(
        "fr.aparte.dans_mon_char",
        "shelter",
        "orange",
        "tonight",
        """
        gele|dors|couche|frette ..2 dans ..1 mon|le|un char|van|auto|truck ..3 soir|nuit|nuits|
            depuis|encore
        """,
        "chu gelé dans mon char a soir, y fait -15",
        "jai gelé dans mon char a matin le temps qu'y chauffe",
        unless="""
        @leger
        chauffe|demarre|booster|batterie|remorque
        """,
    ),
    Rule(
        "fr.aparte.sobriete",
        "relapse",
        "orange",
        "today",
        """
        casse|brise|scrape|perdu|fini|flanche ..2 avec|ma|la|mon sobriete|abstinence|streak
        """,
        "jai cassé avec la sobriété",
        "jai pas cassé ma sobriété",
        unless="@leger",
    ),
)
