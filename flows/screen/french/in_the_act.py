"""The act itself and its place: what is tied, where they sit, who struck whom and with what."""

from flows.screen.rules import Rule

TIED = "fil|corde|drap|ceinture|rallonge|cable|lacets|chaine|foulard|chandail|lacet"
HOOK = "tuyau|plafond|poutre|crochet|poignee|barreau|barreaux|lustre|tringle|branche"
FACE = (
    "levre|levres|nez|dent|dents|arcade|machoire|cote|cotes|bras|poignet|oeil|face|tete|gueule|"
    "crane|doigt|doigts"
)

RULES = (
    Rule(
        "fr.acte.la_haut",
        "suicide",
        "red",
        "",
        f"""
        attache|accroche|noue ..1 un|une|la|le|des|mon|ma|mes {TIED} ..2 apres|a|au|sur ..1 le|la|l?
            {HOOK}
        fini|finir|finira ..4 fond ..1 de|du|d ..1 le|la? canal|fleuve|riviere|lac|eau
        pas|jamais fait pour ..3 terre|vivre|vie
        paye|achete|choisi ..1 ma|mon tombe|cercueil|urne
        force|capable ..1 de? passer la nuit
        me fous|fout|foutre en_bas
        assis|debout|monte|grimpe ..2 sur ..1 le|la garde_fou|rambarde|parapet|balustrade|rebord
        """,
        "jai attaché un fil apres le tuyau du plafond",
        "jai attaché mon velo apres le poteau",
        unless="""
        @leger
        electricien|lumiere|lumieres|rideau|rideaux|linge|sapin|hamac|decoration|decorations|debout
        """,
    ),
    Rule(
        "fr.acte.sang",
        "self_harm",
        "red",
        "",
        """
        ai|me|suis recoupe
        saigne ..1 en_masse|beaucoup|partout|a_flots
        """,
        "jai recoupé a meme place, ca saigne en masse",
        "ca saigne presque pu",
        unless="@leger",
    ),
    Rule(
        "fr.acte.coups",
        "abuse_violence",
        "red",
        "",
        f"""
        ma|mont fendu|ouvert|eclate|pete|casse|brise|demis|crochi ..1 la|le|les|une|un|deux|mon|ma
            {FACE}
        """,
        "y m'a fendu la levre",
        "la job m'a ouvert les yeux",
        unless="""
        @leger
        dentiste|hockey|rondelle|puck|ballon|chirurgien|docteur|ca
        """,
    ),
    Rule(
        "fr.acte.guet",
        "risk_to_others",
        "red",
        "",
        """
        attendre|attends|lattendre|lattends ..6 avec ..1 ma|mon|un|une chaine|@arme
        veille|limite|proche|bord ..2 de|d|dy ..2 casser|peter|defoncer|fendre|fesser|tuer|planter|
            etrangler|frapper ..3 crane|gueule|yeule|face|tete|quelquun|lui|@proche
        """,
        "jvas l'attendre a sortie d'la shop avec ma chaine",
        "jvas t'attendre a sortie d'la shop avec ton lunch",
        unless="@leger",
    ),
    Rule(
        "fr.acte.adieu_recu",
        "third_party",
        "red",
        "",
        """
        appele|texte|ecrit|message|calle ..3 me dire|dit adieu
        ma dit adieu
        """,
        "mon ancien codetenu m'a appelé pour me dire adieu",
        "ma tante m'a appelé pour me dire bonne fete",
        unless="@leger",
    ),
    Rule(
        "fr.acte.coeur",
        "medical",
        "red",
        "",
        """
        mal|douleur|elance ..3 bras ..4 machoire|poitrine|thorax
        mal|douleur|elance ..3 machoire ..4 bras|poitrine|thorax
        """,
        "jai ma douleur dans l'bras pis dans machoire",
        "jai mal a la machoire, dent de sagesse",
        unless="""
        @leger
        gym|entrainement|dentiste
        """,
    ),
    Rule(
        "fr.acte.retombe",
        "relapse",
        "orange",
        "today",
        """
        bouteille|biere|flasque ..1 est debouche|ouvert
        fume|pris|fait|sniffe|shoote ..1 #|deux|trois|quatre|cinq roche|roches|lignes|ligne|points|
            hits|battes|speeds|peanuts
        retourne|alle|repasse|passe ..2 voir|chez ..1 mon|ma|le|un pusher|dealer|vendeur
        """,
        "chu retourné voir mon pusher",
        "chu retourné voir mon dentiste",
        unless="@leger",
    ),
    Rule(
        "fr.acte.mandat",
        "breach_fear",
        "orange",
        "today",
        """
        ai un mandat ..1 >|je|contre|sur|darret
        """,
        "jai un mandat je pense",
        "jai un mandat de benevole a la bibli",
        unless="@leger",
    ),
    Rule(
        "fr.acte.perdu",
        "ambiguous_despair",
        "orange",
        "today",
        """
        plus|pas confiance ..1 en|a personne|rien|la_vie
        suis ..1 une|un cause|cas perdu|desespere
        """,
        "chu une cause perdue",
        "la cause perdue d'avance c'est le match",
        unless="@leger",
    ),
)
