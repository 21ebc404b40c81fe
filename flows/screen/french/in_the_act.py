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
        monde|terre|vie ..2 tourner|tourne|continuer|continue ..3 quand|apres|meme_si ..2 je serai
            plus|pas
        attache|accroche|noue ..1 un|une|la|le|des|mon|ma|mes {TIED} ..2 apres|a|au|sur ..1 le|la|l?
            {HOOK}
        ferme|bouche|calfeutre ..3 porte|portes|fenetres ~4 gaz
        ouvert ..1 le gaz ..1 >|et
        idees|penser|pense ~6 rendu a le_faire
        maman|papa|enfant|fille|fils|bebe pardonne moi !pas|pour|davoir|de|d
        chien|chat ..2 spca ~6 apres|salut|bye|adieu
        mal ..2 dedans ..1 a ..1 en? crever|mourir
        tout|plan ..1 planifie|prevu|organise|prepare ~10 courage|guts
        enfile|passe ..1 la|ma|une corde
        entendre|entendras|entendrez parler de moi ~6 nouvelles|journal
        mes dernieres volontes
        rends|rendre|monter|monte au ciel|paradis
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
        notaire|poulie|montagne|vacances|bbq|party
        electricien|lumiere|lumieres|rideau|rideaux|linge|sapin|hamac|decoration|decorations|debout
        """,
    ),
    Rule(
        "fr.acte.sang",
        "self_harm",
        "red",
        "",
        """
        poignet|poignets|cuisse|cuisses|veines ..2 coule|pisse|degouline
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
        ma|mont|me plante ..1 dans ..1 le|la|mon|ma? dos|ventre|cote|cou|flanc
        ma|me plante|pique ..1 une|un fourchette|couteau|tournevis|ciseaux|seringue|crayon
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
        me|mattend|mattendent|nous ..1 attend|attendent? ..3 en_bas|dehors|devant|sortie|coin ..5
            avec ..1
            des|un|une? bats|barres|chaines|couteaux|guns|@arme
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
        @proche|il|elle ..1 a? avale|gobe ..1 ses|mes|des|tout ..1 @drogue
        dit|disait|jure|ecrit ..2 que ..1 il|elle ..1 se tirer|tuer|pendre|suicider|noyer|couper
        poutre|arbre|mur|plafond|tracteur|palette|echafaud|char|frigo ..1 est? tombe sur ..1 mon|ma|
            un|
            le @proche
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
        allergique|allergie ~10 enfle|gonfle|plaques|gorge|respire
        vue ..1 qui? part|parti|disparait ..3 oeil|dun_coup|>
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
        tete|cerveau ..1 me? dit|crie ..1 bois|boire|fume|use
        suis|rendu|assis|debout|stationne|fige|attends|parke ..2 devant|porte|entree|stationnement
            ..2 saq|piquerie|taverne
        stationnement|entree|porte de|du|d ..1 la? saq|piquerie|taverne
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
        ma|mont|me|agent|agente ..2 parle|menace ..1 de suspension|suspendre|revocation|revoquer
        ai un mandat ..1 >|je|contre|sur|de_arret
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
        quoi je sers|sert >
        plus|pas confiance ..1 en|a personne|rien|la_vie
        cest ca la liberte|reinsertion|vie_dehors ~1 garde|gardez|reprends|reprenez|remballez la|ca|
            moi|>
        donne pas ..1 cher de ma peau
        suis ..1 une|un cause|cas perdu|desespere !en|au|aux|quand
        """,
        "chu une cause perdue",
        "la cause perdue d'avance c'est le match",
        unless="@leger",
    ),
)
